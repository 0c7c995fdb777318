//! Six screens as a screen reader is told of them: compared, line by line, with what was listened to and found right.
//!
//! `BALISE_GOLDEN=write` writes what is heard now in place of what was kept, to be read and committed.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use crate::harness::{Hearing, PATIENCE, Window, journey, until, within};

#[tokio::test]
async fn six_screens_as_they_are_heard() {
    journey("heard", "fr_CA.UTF-8", async |computer| {
        let hearing = Arc::new(Hearing::start(&computer.environment()));
        let window = computer.open_heard(&hearing).await;
        let listener = Listener { hearing, window: &window, home: computer.home().display().to_string() };
        window.arrive("Bienvenue dans Balise").await;
        listener.hear("home", "Nouvelle évaluation").await;
        window.press("Ville de Rive-aux-Ormes Municipalité ou MRC").await;
        window.at("[data-resume]").await;
        listener.hear("hub", "Voir les résultats").await;
        window.turn_to(1, "À quels publics parlez-vous").await;
        listener.hear("question", "À quels publics parlez-vous").await;
        window.turn_to_last(4).await;
        window.press("Matrice").await;
        window.at("[role=tabpanel] table").await;
        listener.hear("matrix", "Matrice").await;
        window.press("Voir les résultats").await;
        window.arrive("Vue d’ensemble").await;
        listener.hear("results", "Vue d’ensemble").await;
        window.press("Produire le rapport").await;
        window.at("[data-testid=sheet]").await;
        listener.hear("report", "Page 1 sur").await;
        window.close().await;
    })
    .await;
}

struct Listener<'a> {
    hearing: Arc<Hearing>,
    window: &'a Window,
    /// A folder of another name each time.
    home: String,
}

impl Listener<'_> {
    /// Hears a screen once these words are among what is told, until it is what was kept.
    async fn hear(&self, screen: &str, words: &str) {
        self.window.settled().await;
        let mut heard =
            until(&format!("“{words}” to be heard"), async || self.listen().await.filter(|heard| heard.contains(words))).await;
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("window/heard").join(screen).with_extension("txt");
        if std::env::var_os("BALISE_GOLDEN").is_some_and(|what| what == "write") {
            fs::write(&kept, &heard).expect("a file");
            return;
        }
        let known = fs::read_to_string(&kept).unwrap_or_else(|cause| panic!("{}: {cause}", kept.display()));
        // What a screen still waits for, or the bus has not passed on, comes a moment later.
        let same = async || self.listen().await.filter(|heard| *heard == known);
        if within(PATIENCE, same).await.is_some() {
            return;
        }
        heard = self.listen().await.unwrap_or(heard);
        let other = heard.lines().zip(known.lines()).find(|(now, then)| now != then);
        panic!("{screen} is heard otherwise than in {}: first {other:?}\n{heard}", kept.display());
    }

    async fn listen(&self) -> Option<String> {
        let (hearing, process) = (Arc::clone(&self.hearing), self.window.process());
        tokio::task::spawn_blocking(move || hearing.page(process))
            .await
            .expect("a listener")
            .map(|heard| heard.replace(&self.home, "~"))
    }
}
