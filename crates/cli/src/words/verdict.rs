//! What is said of a PDF that was verified.

use balise_workbench::verify::{OfDraft, Verdict};

use super::Words;

impl Words {
    /// What was found, a sentence a line.
    pub(crate) fn verdict(self, file: &str, verdict: Option<&Verdict>) -> String {
        let Some(verdict) = verdict else {
            return self.either(
                format!("{file}\u{a0}: ce fichier ne porte pas le sceau de Balise. Rien ne peut en être dit.\n"),
                format!("{file}: this file does not bear the seal of Balise. Nothing can be said of it.\n"),
            );
        };
        let Verdict { producer, prepared_on, fingerprint, options, .. } = verdict;
        let state = self.wholeness(verdict.whole);
        let told = self.either(
            format!("{file}\u{a0}: {state}\nFait par {producer} le {prepared_on} ({options}).\nEmpreinte du brouillon\u{a0}: {fingerprint}\n"),
            format!("{file}: {state}\nMade by {producer} on {prepared_on} ({options}).\nFingerprint of the draft: {fingerprint}\n"),
        );
        match verdict.of_draft {
            None => told,
            Some(of_draft) => format!("{told}{}\n", self.of_draft(of_draft)),
        }
    }

    fn wholeness(self, whole: bool) -> String {
        match whole {
            true => self.either("entier, tel qu’il a été fait.".into(), "whole, as it was made.".into()),
            false => self.either("modifié depuis qu’il a été fait.".into(), "changed since it was made.".into()),
        }
    }

    fn of_draft(self, of_draft: OfDraft) -> String {
        let (fr, en) = match of_draft {
            OfDraft::Other => (
                "Ce rapport vient d’un autre brouillon, ou de celui-ci avant qu’il change.",
                "This report comes from another draft, or from this one before it changed.",
            ),
            OfDraft::Alike => (
                "Ce rapport dit venir de ce brouillon. Une autre version de Balise l’a fait\u{a0}: il ne peut pas être refait ici pour comparer.",
                "This report says that it comes from this draft. Another version of Balise made it: it cannot be made again here to compare.",
            ),
            OfDraft::WithoutLogo => (
                "Ce rapport dit venir de ce brouillon. Il porte un logo\u{a0}: donnez-le avec --logo pour le refaire et comparer.",
                "This report says that it comes from this draft. It bears a logo: give it with --logo to make it again and compare.",
            ),
            OfDraft::Rewritten => (
                "Ce rapport dit venir de ce brouillon, mais refait à partir de lui, il est différent.",
                "This report says that it comes from this draft, but made again from it, it is different.",
            ),
            OfDraft::Identical => (
                "Refait à partir de ce brouillon, le rapport est le même, à l’octet près.",
                "Made again from this draft, the report is the same to the last byte.",
            ),
        };
        self.either(fr.into(), en.into())
    }
}
