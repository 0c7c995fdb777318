//! What is said of a report before it leaves.

use balise_workbench::views::ReviewView;

use super::Words;

impl Words {
    /// What deserves a look once the report is written, a sentence a line.
    pub(crate) fn warnings(self, review: &ReviewView) -> Vec<String> {
        let mut lines: Vec<String> =
            review.accent.iter().map(|accent| accent.note.clone()).filter(|note| !note.is_empty()).collect();
        if !review.withheld.is_empty() {
            let what = review.withheld.iter().map(|kind| format!("{} ({})", kind.what.to_lowercase(), kind.count));
            let what = what.collect::<Vec<_>>().join(", ");
            lines.push(self.either(
                format!("{}\u{a0}: retirés – {what}. Relisez-le avant de le remettre, les titres surtout\u{a0}: balise review les montre.", review.copy),
                format!("{}: withheld – {what}. Read it before you hand it over, titles above all: balise review shows them.", review.copy),
            ));
        }
        let count = review.untranslated.len();
        if count > 0 {
            lines.push(self.either(
                format!(
                    "Textes de la direction sans traduction\u{a0}: {count}. Ils sont imprimés tels quels; balise review les montre."
                ),
                format!(
                    "Texts of management without translation: {count}. They are printed as they are; balise review shows them."
                ),
            ));
        }
        lines
    }

    /// The whole review, each thing on its line.
    pub(crate) fn reviewed(self, review: &ReviewView) -> String {
        let mut text = format!("{}\n", review.copy);
        if let Some(accent) = review.accent.as_ref().filter(|accent| !accent.note.is_empty()) {
            text.push_str(&format!("{}\n", accent.note));
        }
        let nothing = self.either("Rien n’est retiré.".into(), "Nothing is withheld.".into());
        if review.withheld.is_empty() {
            text.push_str(&format!("\n{nothing}\n"));
        }
        for kind in &review.withheld {
            let title = self.either(
                format!("Retiré\u{a0}: {} – {}", kind.what, kind.count),
                format!("Withheld: {} – {}", kind.what, kind.count),
            );
            text.push_str(&listed(&title, kind.words.iter().map(String::as_str)));
        }
        let stays = review.stays.iter().map(|one| format!("{}\t{}", one.what, line(&one.words))).collect::<Vec<_>>();
        if !stays.is_empty() {
            let title = self.either("Reste, à relire".into(), "Stays, to be read again".into());
            text.push_str(&listed(&title, stays.iter().map(String::as_str)));
        }
        let untranslated = review.untranslated.iter().map(|one| format!("{}\t{}", one.what, line(&one.words))).collect::<Vec<_>>();
        if !untranslated.is_empty() {
            let title = self.either("Sans traduction".into(), "Without translation".into());
            text.push_str(&listed(&title, untranslated.iter().map(String::as_str)));
        }
        text
    }
}

fn listed<'a>(title: &str, lines: impl Iterator<Item = &'a str>) -> String {
    lines.fold(format!("\n{title}\n"), |text, words| format!("{text}  {}\n", line(words)))
}

/// Words on one line.
fn line(words: &str) -> String {
    words.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" / ")
}
