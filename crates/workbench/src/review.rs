//! What to look at before a report leaves: what the copy withholds, what stays in it, what nobody translated.

use std::collections::BTreeSet;

use balise_assessment::{Account, Assessment, Language, Outcome, Place, Questionnaire, Text, Typed, TypedWords, Withheld, wording};
use balise_documents::Draft;
use balise_report::{Accent, Options};

use crate::asked::{self, seen_by};
use crate::failure::Failure;
use crate::present::Reading;
use crate::views::{
    AccentView, DraftRef, ExportReport, OwnTextView, ReviewView, StaysView, TranslationsView, UntranslatedView, WithheldView,
};
use crate::{WireError, Workbench};

pub(crate) fn review_report(workbench: &Workbench, request: &ExportReport) -> Result<ReviewView, WireError> {
    let mut state = workbench.state();
    let language = state.language;
    let today = (workbench.clock)().date();
    let reviewed = workbench.opened(&mut state, &request.draft).and_then(|open| {
        let pack = workbench.pack(open.draft.pack.id.as_str())?;
        let outcome = Outcome::of(&pack.questionnaire, &open.draft.assessment, today);
        Ok(of(&open.draft, &pack.questionnaire, &outcome, &asked::options(request)?, language))
    });
    reviewed.map_err(|failed| failed.told(language))
}

pub(crate) fn translations(workbench: &Workbench, request: &DraftRef) -> Result<TranslationsView, WireError> {
    let mut state = workbench.state();
    let language = state.language;
    let today = (workbench.clock)().date();
    let told = workbench.opened(&mut state, &request.draft).and_then(|open| {
        let (draft, pack) = (&open.draft, workbench.pack(open.draft.pack.id.as_str())?);
        let outcome = Outcome::of(&pack.questionnaire, &draft.assessment, today);
        let review =
            Review { reading: Reading::new(&pack.questionnaire, &draft.assessment, &outcome, language), told_in: language };
        Ok(review.translations(&draft.assessment))
    });
    told.map_err(|failed: Failure| failed.told(language))
}

/// The review of a report asked for so, in the language of whoever looks.
pub(crate) fn of(
    draft: &Draft,
    questionnaire: &Questionnaire,
    outcome: &Outcome,
    options: &Options,
    told_in: Language,
) -> ReviewView {
    let reading = Reading::new(questionnaire, &draft.assessment, outcome, told_in);
    let seen = seen_by(draft, questionnaire, options.audience, options.language);
    let review = Review { reading, told_in };
    let withheld = options.audience.withholds();
    ReviewView {
        copy: options.audience.copy().get(told_in).to_owned(),
        withheld: withheld.iter().map(|kind| review.withheld(*kind)).filter(|view| !view.words.is_empty()).collect(),
        stays: if withheld.is_empty() { Vec::new() } else { review.stays(&withheld) },
        untranslated: review.untranslated(&seen.assessment, options),
        accent: options.look.accent.map(|accent| accent_view(accent, told_in)),
    }
}

struct Review<'a> {
    reading: Reading<'a>,
    told_in: Language,
}

impl Review<'_> {
    fn withheld(&self, kind: Withheld) -> WithheldView {
        let words = match kind {
            Withheld::Amounts => self.amounts(),
            Withheld::Dissent => self.dissent(),
            _ => self.words(kind),
        };
        let what = match kind {
            Withheld::Names => Text::new("Noms", "Names"),
            Withheld::People => Text::new("Noms des personnes", "Names of people"),
            Withheld::Amounts => Text::new("Montants", "Amounts"),
            Withheld::Notes => Text::new("Textes libres", "Free text"),
            Withheld::Evidence => Text::new("Preuves", "Evidence"),
            Withheld::Dissent => Text::new("Avis divergents", "Differing views"),
        };
        let number = wording::number(self.told_in, u64::try_from(words.len()).unwrap_or(u64::MAX));
        let count = match (words.len(), self.told_in) {
            (0 | 1, Language::Fr) | (1, Language::En) => Text::new(format!("{number} élément"), format!("{number} item")),
            _ => Text::new(format!("{number} éléments"), format!("{number} items")),
        };
        WithheldView { what: self.say(&what), count: self.say(&count), words }
    }

    /// Typed words of a kind, each once; roles name nobody.
    fn words(&self, kind: Withheld) -> Vec<String> {
        let role = |words: &str| self.reading.questionnaire.roles().iter().any(|role| role.id.as_str() == words);
        let mut met = BTreeSet::new();
        let typed = self.reading.assessment.typed().into_iter();
        let covered = typed.filter(|typed| kind.covers(typed.what) && !(typed.what == Typed::Party && role(&typed.words)));
        covered.map(|typed| typed.words).filter(|words| met.insert(words.clone())).collect()
    }

    /// The budget, and each measure that costs something.
    fn amounts(&self) -> Vec<String> {
        let Reading { questionnaire, assessment, .. } = self.reading;
        let money = |dollars: u32| wording::money(self.told_in, dollars.into());
        let costed = assessment.plan.iter().filter(|action| action.cost_once > 0 || action.cost_yearly > 0);
        let costs = costed.map(|action| {
            let title = questionnaire.action_title(action);
            let (once, yearly) = (money(action.cost_once), money(action.cost_yearly));
            self.say(&Text::new(
                format!("{}\u{a0}: {once} une fois, {yearly} par an", title.get(Language::Fr)),
                format!("{}: {once} once, {yearly} a year", title.get(Language::En)),
            ))
        });
        let budget = questionnaire.parts().budget_item.as_ref().and_then(|item| self.reading.scope.value(item.as_str()));
        let budget = budget.and_then(|value| match value {
            balise_assessment::Value::Number(dollars) => u64::try_from(*dollars).ok(),
            _ => None,
        });
        let budget = budget.map(|dollars| {
            let dollars = wording::money(self.told_in, dollars);
            self.say(&Text::new(format!("Budget\u{a0}: {dollars}"), format!("Budget: {dollars}")))
        });
        budget.into_iter().chain(costs).collect()
    }

    fn dissent(&self) -> Vec<String> {
        let Reading { questionnaire, assessment, .. } = self.reading;
        let voices =
            assessment.responses.iter().flat_map(|(item, response)| response.voices.iter().map(move |voice| (item, voice)));
        let told = voices.map(|(item, voice)| {
            let title = questionnaire.criterion(item.as_str()).map(|criterion| self.say(&criterion.title)).unwrap_or_default();
            format!("{item} – {title} – {} ({})", questionnaire.party(voice.who.trim()).get(self.told_in), voice.level.number())
        });
        told.collect()
    }

    /// Titles that somebody typed and that stay: they may say what was meant to be withheld.
    fn stays(&self, withheld: &BTreeSet<Withheld>) -> Vec<StaysView> {
        let told = [Typed::Measure, Typed::RiskTitle, Typed::Proof, Typed::ProofPlace];
        let typed = self.reading.assessment.typed().into_iter();
        let stays = typed.filter(|typed| told.contains(&typed.what) && !withheld.iter().any(|kind| kind.covers(typed.what)));
        stays.map(|typed| StaysView { what: self.what(&typed), page: self.page(&typed), words: typed.words }).collect()
    }

    /// The words of the manager that a report in the other language prints as they are.
    fn untranslated(&self, seen: &Assessment, options: &Options) -> Vec<UntranslatedView> {
        if options.language == seen.subject.language && !options.facing {
            return Vec::new();
        }
        let printed = seen.untranslated().into_iter().filter(|typed| self.is_printed(typed));
        printed.map(|typed| UntranslatedView { what: self.what(&typed), page: self.page(&typed), words: typed.words }).collect()
    }

    /// Every text that a report may print and that may need a translation.
    fn translations(&self, assessment: &Assessment) -> TranslationsView {
        let from = assessment.subject.language;
        let texts = assessment.translatable().into_iter().filter(|typed| self.is_printed(typed)).map(|typed| OwnTextView {
            what: self.what(&typed),
            page: self.page(&typed),
            translation: assessment.translation(&typed.words).unwrap_or_default().to_owned(),
            words: typed.words,
        });
        TranslationsView { from: from.into(), to: from.other().into(), texts: texts.collect() }
    }

    /// What no longer applies is kept in the draft, and never printed.
    fn is_printed(&self, typed: &TypedWords) -> bool {
        match &typed.place {
            Some(Place::Item(item)) => self.reading.scope.response(item.as_str()).is_some(),
            Some(Place::Risk(risk)) => self.reading.outcome.risks.iter().any(|one| one.id == *risk),
            _ => true,
        }
    }

    /// What words are and, where they stand beside a question, which.
    fn what(&self, typed: &TypedWords) -> String {
        let what = self.say(&label(typed.what));
        match &typed.place {
            Some(place @ Place::Item(_)) => format!("{what} – {}", self.reading.title(&self.reading.page_of(place))),
            Some(Place::Account(id)) => {
                let account = self.reading.assessment.accounts.iter().find(|account| account.id == *id);
                format!("{what} – {}", account.map(Account::name).unwrap_or_default())
            }
            _ => what,
        }
    }

    fn page(&self, typed: &TypedWords) -> String {
        typed.place.as_ref().map(|place| self.reading.page_of(place).name()).unwrap_or_default()
    }

    fn say(&self, text: &Text) -> String {
        text.get(self.told_in).to_owned()
    }
}

fn label(what: Typed) -> Text {
    let (fr, en) = match what {
        Typed::Organisation => ("Organisation", "Organisation"),
        Typed::Assessment => ("Nom de l’évaluation", "Name of the assessment"),
        Typed::Party => ("Personne", "Person"),
        Typed::Role => ("Rôle d’une personne", "Role of a person"),
        Typed::Platform => ("Plateforme", "Platform"),
        Typed::Handle => ("Adresse du compte", "Handle of the account"),
        Typed::Purpose => ("Utilité du compte", "Purpose of the account"),
        Typed::Words => ("Réponse", "Answer"),
        Typed::Inapplicable => ("Motif", "Reason"),
        Typed::Note => ("Note", "Note"),
        Typed::Proof => ("Titre d’une preuve", "Title of a piece of evidence"),
        Typed::ProofPlace => ("Emplacement d’une preuve", "Place of a piece of evidence"),
        Typed::Controls => ("Mesures en place contre un risque", "Controls in place against a risk"),
        Typed::Justification => ("Justification d’une cote", "Justification of a rating"),
        Typed::SetAside => ("Motif d’un risque écarté", "Reason for a risk set aside"),
        Typed::Accepted => ("Motif d’une acceptation", "Reason for an acceptance"),
        Typed::RiskTitle => ("Titre d’un risque", "Title of a risk"),
        Typed::Cause => ("Cause d’un risque", "Cause of a risk"),
        Typed::Event => ("Événement d’un risque", "Event of a risk"),
        Typed::Consequence => ("Conséquence d’un risque", "Consequence of a risk"),
        Typed::Measure => ("Titre d’une mesure", "Title of a measure"),
    };
    Text::new(fr, en)
}

fn accent_view(accent: Accent, told_in: Language) -> AccentView {
    let (asked, used) = (accent.asked(), accent.used());
    let note = Text::new(
        format!("La couleur {asked} est trop pâle pour être lue\u{a0}: le rapport emploie {used}."),
        format!("The colour {asked} is too pale to be read: the report uses {used}."),
    );
    let note = if accent.is_darkened() { note.get(told_in).to_owned() } else { String::new() };
    AccentView { asked, used, note }
}
