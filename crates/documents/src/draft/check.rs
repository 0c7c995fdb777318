//! What in a draft no longer fits the pack it is opened with. Nothing is removed: it is told, and the manager decides.

use balise_assessment::{Answer, ItemId, Language, Misfit, Place, Questionnaire, Text, Value};

use super::Draft;
use crate::fault::{Severity, Words, phrase, quoted};

/// Something in a draft that does not fit its pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misplaced {
    /// Where to go to mend it.
    pub place: Place,
    /// [`Severity::Fault`] for an answer that cannot count, [`Severity::Warning`] for what is kept and not used.
    pub severity: Severity,
    /// What does not fit.
    pub message: Text,
    /// What to do.
    pub remedy: Text,
}

/// What in a draft does not fit a questionnaire, in the order of the file.
#[must_use]
pub fn check_draft(draft: &Draft, questionnaire: &Questionnaire) -> Vec<Misplaced> {
    let check = Check { draft, questionnaire };
    let responses = check.responses();
    responses.chain(check.activities()).chain(check.risks()).chain(check.actions()).collect()
}

struct Check<'a> {
    draft: &'a Draft,
    questionnaire: &'a Questionnaire,
}

impl<'a> Check<'a> {
    fn responses(&self) -> impl Iterator<Item = Misplaced> {
        self.draft.assessment.responses.iter().filter_map(|(id, response)| {
            let (severity, words) = misfit(self.questionnaire, id, &response.answer)?;
            Some(misplaced(Place::Item(id.clone()), severity, words))
        })
    }

    fn activities(&self) -> impl Iterator<Item = Misplaced> {
        let gone = self.draft.assessment.assignments.keys().filter(|id| self.questionnaire.activity(id.as_str()).is_none());
        gone.map(|id| misplaced(Place::Activity(id.clone()), Severity::Warning, unknown_activity(id.as_str())))
    }

    fn risks(&self) -> impl Iterator<Item = Misplaced> {
        let register = self.draft.assessment.register.iter();
        let gone = register.filter(|(id, entry)| entry.own.is_none() && self.questionnaire.risk(id.as_str()).is_none());
        gone.map(|(id, _)| misplaced(Place::Risk(id.clone()), Severity::Warning, unknown_risk(id.as_str())))
    }

    fn actions(&self) -> impl Iterator<Item = Misplaced> {
        self.draft.assessment.plan.iter().flat_map(|action| {
            let measure = action.measure.iter().filter(|id| self.questionnaire.measure(id.as_str()).is_none());
            let measures = measure.map(|id| id.to_string());
            let risks = action.risks.iter().filter(|id| !self.is_risk(id.as_str())).map(ToString::to_string);
            let known = |id: &&ItemId| self.questionnaire.criterion(id.as_str()).is_none();
            let criteria = action.criteria.iter().filter(known).map(ToString::to_string);
            let place = Place::Action(action.id.clone());
            let tell = move |name: String| misplaced(place.clone(), Severity::Warning, unknown_aim(&name));
            measures.chain(risks).chain(criteria).map(tell)
        })
    }

    fn is_risk(&self, id: &str) -> bool {
        self.questionnaire.risk(id).is_some() || self.draft.assessment.register.contains_key(id)
    }
}

/// Why an answer cannot count; nothing when it can.
pub(crate) fn misfit(questionnaire: &Questionnaire, id: &ItemId, answer: &Answer) -> Option<(Severity, Words)> {
    let value = if let Answer::Value(value) = answer { Some(value) } else { None };
    let misfit = if let Some(item) = questionnaire.item(id.as_str()) {
        questionnaire.fits(item, value?).err()
    } else if questionnaire.criterion(id.as_str()).is_some() {
        (!matches!(value?, Value::Level(_))).then_some(Misfit::Kind)
    } else {
        return Some((Severity::Warning, unknown_item(id.as_str())));
    };
    misfit.map(|misfit| (Severity::Fault, unfit(id.as_str(), &misfit)))
}

fn misplaced(place: Place, severity: Severity, words: Words) -> Misplaced {
    Misplaced { place, severity, message: words.message, remedy: words.remedy }
}

fn unfit(item: &str, misfit: &Misfit) -> Words {
    let why = match misfit {
        Misfit::Kind => Text::new("elle est d’un autre type que la question", "it is of another kind than the question"),
        Misfit::Option(option) => phrase("le choix {} n’existe pas", "the option {} does not exist", &quoted(option)),
        Misfit::Exclusive(option) => {
            phrase("le choix {} ne va avec aucun autre", "the option {} goes with no other", &quoted(option))
        }
        Misfit::Bounds { min, max } => {
            Text::new(format!("elle devrait aller de {min} à {max}"), format!("it should be from {min} to {max}"))
        }
        Misfit::Empty => Text::new("elle est vide", "it is empty"),
    };
    let item = quoted(item);
    let message = Text::new(
        format!("La réponse à {} ne convient pas\u{a0}: {}.", item.get(Language::Fr), why.get(Language::Fr)),
        format!("The answer to {} does not fit: {}.", item.get(Language::En), why.get(Language::En)),
    );
    Words::new(message, Text::new("Répondez de nouveau à cette question.", "Answer this question again."))
}

fn unknown_item(name: &str) -> Words {
    Words::new(
        phrase("La question {} n’est pas dans ce questionnaire.", "The question {} is not in this questionnaire.", &quoted(name)),
        kept(),
    )
}

fn unknown_activity(name: &str) -> Words {
    Words::new(
        phrase("L’activité {} n’est pas dans ce questionnaire.", "The activity {} is not in this questionnaire.", &quoted(name)),
        kept(),
    )
}

fn unknown_risk(name: &str) -> Words {
    Words::new(
        phrase("Le risque {} n’est pas dans ce questionnaire.", "The risk {} is not in this questionnaire.", &quoted(name)),
        kept(),
    )
}

fn unknown_aim(name: &str) -> Words {
    Words::new(
        phrase(
            "L’action vise {}, qui n’est pas dans ce questionnaire.",
            "The action aims at {}, which is not in this questionnaire.",
            &quoted(name),
        ),
        kept(),
    )
}

fn kept() -> Text {
    Text::new(
        "Rien n’est perdu. Ouvrez le brouillon avec la version du questionnaire qui l’a produit pour le revoir.",
        "Nothing is lost. Open the draft with the version of the questionnaire that made it to see it again.",
    )
}
