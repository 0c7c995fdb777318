//! The process of the system that displays the page stops: the application goes on, and shows again what it showed.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use crate::harness::{Alone, Computer, journey, run, until, within};

/// How long words that were typed into a field take to be on the disk, and longer.
const TYPED: Duration = Duration::from_secs(4);

#[tokio::test]
async fn a_display_that_stops_comes_back_where_it_was_with_nothing_lost() {
    journey("revival", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.begin("Évaluation continuée", "Organisme du Quartier", "charity").await;
        window.turn_to(1, "En une phrase, pourquoi").await;
        window.fill("#answer", "Informer.").await;
        computer.until_kept("Informer.").await;
        window.close().await;

        let window = Alone::open(&computer, &draft(&computer)).await;
        // The path offers to go on at the question.
        let visits = || computer.noted().matches(" INFO visit ").count();
        let before = visits();
        until("the question to be open again", async || {
            window.strike("Return").await;
            within(TYPED, async || (visits() > before).then_some(())).await
        })
        .await;
        answer(&computer, &window, "Servir la population").await;
        window.shoot(&computer.shot("before"));
        window.stop_display();
        window.until_shown(2).await;
        let noted = computer.noted();
        let (_, after) = noted.split_once(" ERROR display ").expect("the loss in the log");
        assert!(after.contains(" INFO home "), "{noted}");
        // It is the same question, with what was answered, and hears the keyboard.
        answer(&computer, &window, "et la ville").await;
        assert!(["Informer.", "Servir la population"].iter().all(|words| computer.keeps(words)));
        window.shoot(&computer.shot("back"));
        assert!(!computer.noted().contains("population"));
        window.close().await;
    })
    .await;
}

#[tokio::test]
async fn a_display_that_stops_again_and_again_is_given_up_with_words() {
    journey("given-up", "fr_CA.UTF-8", async |computer| {
        let window = Alone::open(&computer, &computer.to_open()).await;
        for shown in 2..=4 {
            window.stop_display();
            window.until_shown(shown).await;
        }
        window.stop_display();
        let dialog = window.dialog().await;
        run("import", &["-window", "root", computer.shot("words").to_str().unwrap()]);
        window.answer(&dialog, "Return").await;
        assert_eq!(window.ended().await.code(), Some(1));
        assert_eq!(computer.noted().matches(" ERROR display ").count(), 4);
    })
    .await;
}

/// Types into the field after the title; as a person would, tries again when the screen was still on its way.
async fn answer(computer: &Computer, window: &Alone, words: &str) {
    for _ in 0..5 {
        window.strike("Tab").await;
        window.type_words(words).await;
        if within(TYPED, async || computer.keeps(words).then_some(())).await.is_some() {
            return;
        }
        window.strike("shift+Tab").await;
    }
    window.shoot(&computer.shot("failed"));
    panic!("“{words}” was never answered");
}

/// The one assessment.
fn draft(computer: &Computer) -> PathBuf {
    let files = fs::read_dir(computer.data().join("drafts")).unwrap().map(|entry| entry.unwrap().path());
    files.into_iter().find(|path| path.extension().is_some_and(|kind| kind == "balise")).unwrap()
}
