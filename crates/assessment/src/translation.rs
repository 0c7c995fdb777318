//! The manager’s own words in the other language of a report, when somebody translated them.
//!
//! A translation belongs to the words, not to the place: the same words are translated once, and words that change have none.

use std::collections::BTreeSet;

use crate::{Assessment, Language, Typed, TypedWords, withheld_in};

impl Typed {
    /// Whether such words may need a translation: names never do.
    #[must_use]
    pub const fn is_translatable(self) -> bool {
        !matches!(self, Self::Organisation | Self::Party | Self::Platform | Self::Handle)
    }
}

impl Assessment {
    /// These words in the other language, when they have a translation.
    #[must_use]
    pub fn translation(&self, words: &str) -> Option<&str> {
        self.translations.get(words.trim()).map(|translation| translation.trim()).filter(|translation| !translation.is_empty())
    }

    /// A copy for a report in a language: what is translated says so. Names and roles never change.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        let mut copy = self.clone();
        if language != self.subject.language {
            copy.each_typed(&mut |what, _, words| {
                if let Some(translation) = self.translation(words).filter(|_| what.is_translatable()) {
                    translation.clone_into(words);
                }
            });
        }
        copy
    }

    /// Words that may need a translation, each once, in the order of the file.
    #[must_use]
    pub fn translatable(&self) -> Vec<TypedWords> {
        let mut met = BTreeSet::new();
        let may_need = |typed: &TypedWords| {
            let address = typed.what == Typed::ProofPlace && typed.words.contains("://");
            typed.what.is_translatable() && !address && withheld_in(&typed.words, self.subject.language).is_none()
        };
        self.typed().into_iter().filter(may_need).filter(|typed| met.insert(typed.words.clone())).collect()
    }

    /// Those that have no translation.
    #[must_use]
    pub fn untranslated(&self) -> Vec<TypedWords> {
        self.translatable().into_iter().filter(|typed| self.translation(&typed.words).is_none()).collect()
    }

    /// Drops the translations of words that are nowhere in the assessment.
    pub fn forget_translations(&mut self) {
        let kept: BTreeSet<String> = self.typed().into_iter().map(|typed| typed.words).collect();
        self.translations.retain(|words, _| kept.contains(words));
    }
}

#[cfg(test)]
mod tests {
    use crate::{Assessment, Language, Subject};

    fn named(name: &str) -> Assessment {
        let subject = Subject { name: name.into(), organisation: "Ville d’Ici".into(), language: Language::Fr, example: false };
        Assessment::new(subject)
    }

    #[test]
    fn words_are_untranslated_until_they_are_translated_and_again_once_they_change() {
        let mut assessment = named("Évaluation de l’an passé");
        let lacking = |assessment: &Assessment| assessment.untranslated().into_iter().map(|typed| typed.words).collect::<Vec<_>>();
        assert_eq!(lacking(&assessment), ["Évaluation de l’an passé"], "the name of an organisation needs none");
        assessment.translations.insert("Évaluation de l’an passé".into(), "Last year’s assessment".into());
        assert_eq!(lacking(&assessment), [""; 0]);
        assert_eq!(assessment.translatable().len(), 1, "what is translated can be translated otherwise");
        assert_eq!(assessment.translation(" Évaluation de l’an passé "), Some("Last year’s assessment"));
        assert_eq!(assessment.in_language(Language::En).subject.name, "Last year’s assessment");
        assert_eq!(assessment.in_language(Language::Fr), assessment);
        assessment.subject.name = "Évaluation de cette année".into();
        assert_eq!(lacking(&assessment), ["Évaluation de cette année"]);
        assessment.forget_translations();
        assert!(assessment.translations.is_empty());
    }
}
