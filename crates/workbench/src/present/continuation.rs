//! What going on in a longer questionnaire, or in the newer version of one, takes up, leaves and asks for.

use balise_assessment::{Language, wording};
use balise_documents::{Carried, Tally};

use super::Reading;
use crate::views::{ContinuationView, UpgradeView};

impl Reading<'_> {
    /// What going on comes to, read in the questionnaire that is gone on in.
    pub(crate) fn continuation(&self, carried: &Carried) -> ContinuationView {
        let identity = self.questionnaire.identity();
        let (answered, total) = self.outcome.answered();
        ContinuationView {
            title: self.say(&identity.title),
            description: self.say(&identity.description),
            name: carried.draft.assessment.subject.name.clone(),
            taken: taken(carried.tally, self.language),
            left: carried.misplaced.iter().map(|one| self.say(&one.message)).collect(),
            remaining: remaining(total.saturating_sub(answered), self.minutes_left(), self.language),
        }
    }
}

impl Reading<'_> {
    /// What moving from that version comes to, read in the version at hand.
    pub(crate) fn upgrade(&self, from: String, carried: &Carried) -> UpgradeView {
        let identity = self.questionnaire.identity();
        let (answered, total) = self.outcome.answered();
        UpgradeView {
            title: self.say(&identity.title),
            from,
            to: identity.version.clone(),
            published: wording::long_date(self.language, identity.published),
            taken: taken(carried.tally, self.language),
            left: carried.misplaced.iter().map(|one| self.say(&one.message)).collect(),
            remaining: remaining(total.saturating_sub(answered), self.minutes_left(), self.language),
        }
    }
}

/// Said once, on the assessment that goes on: “Nous avons repris 18 réponses et 6 risques décidés.”
pub(crate) fn carried_over(tally: Tally, language: Language) -> String {
    let taken = wording::list(language, &taken(tally, language));
    match (language, taken.is_empty()) {
        (Language::Fr, true) => "La première évaluation ne contenait encore rien à reprendre.".into(),
        (Language::En, true) => "The first assessment held nothing to carry over yet.".into(),
        (Language::Fr, false) => format!("Repris de la première évaluation, qui reste telle quelle\u{a0}: {taken}."),
        (Language::En, false) => format!("Taken up from the first assessment, which stays as it is: {taken}."),
    }
}

/// Each thing that is taken up, with its count; nothing for what there is none of.
fn taken(tally: Tally, language: Language) -> Vec<String> {
    let words = match language {
        Language::Fr => [
            (tally.answers, "réponse", "réponses"),
            (tally.accounts, "compte", "comptes"),
            (tally.assignments, "activité attribuée", "activités attribuées"),
            (tally.risks, "risque décidé", "risques décidés"),
            (tally.actions, "mesure du plan", "mesures du plan"),
        ],
        Language::En => [
            (tally.answers, "answer", "answers"),
            (tally.accounts, "account", "accounts"),
            (tally.assignments, "activity assigned", "activities assigned"),
            (tally.risks, "risk decided", "risks decided"),
            (tally.actions, "measure of the plan", "measures of the plan"),
        ],
    };
    let some = words.into_iter().filter(|(count, ..)| *count > 0);
    some.map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many })).collect()
}

fn remaining(questions: usize, minutes: u32, language: Language) -> String {
    match (language, questions) {
        (Language::Fr, 0) => "Il n’y a plus rien à répondre.".into(),
        (Language::En, 0) => "Nothing is left to answer.".into(),
        (Language::Fr, 1) => "Il restera 1 question.".into(),
        (Language::En, 1) => "1 question will be left.".into(),
        (Language::Fr, n) => {
            format!(
                "Il restera pour l’instant {n} questions, soit environ {}. Vos activités et vos risques en ajouteront.",
                time(minutes)
            )
        }
        (Language::En, n) => {
            format!("{n} questions will be left for now: about {}. Your activities and risks will add to them.", time(minutes))
        }
    }
}

/// The same in both languages.
fn time(minutes: u32) -> String {
    format!("{minutes} minute{}", if minutes > 1 { "s" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_there_is_none_of_is_not_said() {
        let tally = Tally { answers: 1, risks: 3, ..Tally::default() };
        assert_eq!(taken(tally, Language::Fr), ["1 réponse", "3 risques décidés"]);
        assert_eq!(
            carried_over(tally, Language::En),
            "Taken up from the first assessment, which stays as it is: 1 answer and 3 risks decided."
        );
        assert_eq!(carried_over(Tally::default(), Language::En), "The first assessment held nothing to carry over yet.");
    }

    #[test]
    fn what_is_left_is_told_with_its_time() {
        assert_eq!(remaining(0, 0, Language::En), "Nothing is left to answer.");
        assert_eq!(
            remaining(2, 1, Language::En),
            "2 questions will be left for now: about 1 minute. Your activities and risks will add to them."
        );
        assert_eq!(
            remaining(30, 20, Language::Fr),
            "Il restera pour l’instant 30 questions, soit environ 20 minutes. Vos activités et vos risques en ajouteront."
        );
    }
}
