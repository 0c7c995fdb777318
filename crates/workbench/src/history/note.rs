//! What is written beside each version of an assessment, for the history to be told in words, in both languages, whatever
//! becomes of the questionnaire.

use balise_assessment::{Language, Text};
use serde::{Deserialize, Serialize};

/// What made a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// It is the first that the history knows.
    Begun,
    /// The person changed something.
    Change,
    /// Something else changed the file, or a stop fell between the save and its note.
    Outside,
    /// The last change was undone.
    Undone,
    /// What was undone was done again.
    Redone,
    /// The assessment went back to an earlier version.
    Returned,
    /// The person gave the version a name; nothing changed.
    Named,
    /// The last version of a day, of which the others were let go.
    Day,
}

/// What is written beside a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Note {
    pub(crate) kind: Kind,
    pub(crate) fr: String,
    pub(crate) en: String,
    /// Where the change shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) page: Option<String>,
    /// Names the field that is being typed in: what is typed next in the same one is the same step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) field: Option<String>,
    /// Whether this version goes on with the step of the one before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) goes_on: bool,
}

impl Note {
    pub(crate) fn new(kind: Kind, words: &Text) -> Self {
        let [fr, en] = [Language::Fr, Language::En].map(|language| words.get(language).to_owned());
        Self { kind, fr, en, page: None, field: None, goes_on: false }
    }

    /// The same, with where it shows.
    pub(crate) fn on(self, page: Option<&str>) -> Self {
        Self { page: page.map(str::to_owned), ..self }
    }

    /// A note as it was written. One that a later version of Balise wrote otherwise still marks that something changed.
    pub(crate) fn read(line: &str) -> Self {
        serde_json::from_str(line).unwrap_or_else(|_| Self::new(Kind::Outside, &outside()))
    }

    /// The note as it is written. Words and flags can always be: an empty one, which is read as any other, stands for none.
    pub(crate) fn line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    pub(crate) fn words(&self) -> Text {
        Text::new(self.fr.clone(), self.en.clone())
    }
}

/// The first version of a history.
pub(crate) fn begun() -> Text {
    Text::new("Début de l’historique", "Start of the history")
}

/// A version that the history did not see come.
pub(crate) fn outside() -> Text {
    Text::new(
        "Modifié hors de l’historique (autre programme, ou arrêt soudain)",
        "Changed outside the history (another program, or a sudden stop)",
    )
}

/// “Annulé : Réponse à la question 8 modifiée”.
pub(crate) fn undone(step: &Text) -> Text {
    prefixed("Annulé", "Undone", step)
}

/// “Rétabli : Réponse à la question 8 modifiée”.
pub(crate) fn redone(step: &Text) -> Text {
    prefixed("Rétabli", "Redone", step)
}

/// “Revenu au brouillon du 24 novembre 2026 à 14 h 32”.
pub(crate) fn returned(to: &Text) -> Text {
    Text::new(format!("Revenu au brouillon du {}", to.get(Language::Fr)), format!("Back to the draft of {}", to.get(Language::En)))
}

/// The last version of a day, once the others were let go.
pub(crate) fn day(versions: usize) -> Text {
    Text::new(
        format!("Fin de la journée ({versions} changements réunis)"),
        format!("End of the day ({versions} changes put together)"),
    )
}

fn prefixed(fr: &str, en: &str, step: &Text) -> Text {
    Text::new(format!("{fr}\u{a0}: {}", step.get(Language::Fr)), format!("{en}: {}", step.get(Language::En)))
}
