//! A change in words: “Réponse à la question 8 (Profil) modifiée”.

use balise_assessment::{Account, Action, Assessment, Entry, ItemId, Language, OptionId, Outcome, Questionnaire, RiskId, Text};

use super::found::{Fate, Found, Part, Turn, found};
use crate::present::{Cause, Outline, Page, Reading};
use crate::views::WeighedView;

/// A change, from one assessment to the next.
pub(crate) struct Change<'a> {
    pub(crate) questionnaire: &'a Questionnaire,
    pub(crate) before: (&'a Assessment, &'a Outcome),
    pub(crate) after: (&'a Assessment, &'a Outcome),
}

/// A change in words.
pub(crate) struct Told {
    pub(crate) words: Text,
    /// Where it shows, if a page does.
    pub(crate) page: Option<String>,
    /// The field that was typed in.
    pub(crate) field: Option<String>,
}

impl Change<'_> {
    /// The change in words; `None` when nothing changed.
    pub(crate) fn told(&self) -> Option<Told> {
        let (found, field) = found(self.before.0, self.after.0)?;
        let page = self.page(&found);
        Some(Told { words: self.words(&found), page: page.map(|page| page.name()), field })
    }

    /// What it did to the questions, to say once.
    pub(crate) fn difference(&self, language: Language, cause: Cause) -> Option<String> {
        let [before, after] = self.readings(language);
        before.difference(&after, cause)
    }

    /// What it would do to the answers already given, before it is made.
    pub(crate) fn weighed(&self, language: Language) -> WeighedView {
        let [before, after] = self.readings(language);
        let aside = before.set_aside(&after);
        let words = if aside.is_empty() { None } else { before.difference(&after, Cause::Change) };
        WeighedView { words: words.unwrap_or_default(), set_aside: aside.iter().map(|page| before.title(page)).collect() }
    }

    fn readings(&self, language: Language) -> [Reading<'_>; 2] {
        [self.before, self.after].map(|(assessment, outcome)| Reading::new(self.questionnaire, assessment, outcome, language))
    }

    fn words(&self, found: &Found<'_>) -> Text {
        match found {
            Found::Name => Text::new("Évaluation renommée", "Assessment renamed"),
            Found::Response(id, part) => beside(&self.question(id), *part),
            Found::Account(line, turn) => account(line, *turn),
            Found::Assignment(activity) => self.assignment(activity),
            Found::Risk(id, entry, fate) => risk(&self.risk_title(id, entry), *fate),
            Found::Action(line, turn) => action(&self.action_title(line), *turn),
            Found::Actions(count) => Text::new(format!("{count} mesures modifiées"), format!("{count} measures changed")),
            Found::Order => Text::new("Ordre des mesures modifié", "Order of measures changed"),
            Found::Translation(words) => {
                said(&Text::verbatim(&begun(words)), "Traduction de {} modifiée", "Translation of {} changed")
            }
        }
    }

    fn page(&self, found: &Found<'_>) -> Option<Page> {
        match found {
            Found::Name | Found::Translation(_) => None,
            Found::Response(id, _) => Some(self.page_of(id)),
            Found::Account(..) => self.questionnaire.register_item().map(|item| Page::Item(item.id.clone())),
            Found::Assignment(activity) => Some(Page::Activity((*activity).clone())),
            Found::Risk(id, _, Fate::Evaluated) => Some(Page::Risk((*id).clone())),
            Found::Risk(..) => Some(Page::Risks),
            Found::Action(..) | Found::Actions(_) | Found::Order => Some(Page::Plan),
        }
    }

    fn page_of(&self, id: &ItemId) -> Page {
        let criterion = self.questionnaire.criterion(id.as_str()).is_some();
        if criterion { Page::Criterion(id.clone()) } else { Page::Item(id.clone()) }
    }

    /// “question 8 (Profil)”; by its own words where it has no place, before the change nor after.
    fn question(&self, id: &ItemId) -> Text {
        Text::compose(|language| {
            let page = self.page_of(id);
            let placed = [self.after, self.before].into_iter().find_map(|(assessment, outcome)| {
                let reading = Reading::new(self.questionnaire, assessment, outcome, language);
                let outline = Outline::of(&reading);
                let placed = outline.find(&page.name()).and_then(|index| outline.get(index))?;
                Some(format!("question {} ({})", placed.position, reading.section_title(placed.section)))
            });
            placed.unwrap_or_else(|| {
                let title = Reading::new(self.questionnaire, self.after.0, self.after.1, language).title(&page);
                format!("question {}", quoted(&title, language))
            })
        })
    }

    fn assignment(&self, activity: &OptionId) -> Text {
        let label = self.questionnaire.activity(activity.as_str()).map_or_else(Text::default, |option| option.label.clone());
        said(&label, "Responsabilités pour {} modifiées", "Responsibilities for {} changed")
    }

    fn risk_title(&self, id: &RiskId, entry: &Entry) -> Text {
        let own = entry.own.as_ref().map(|own| Text::verbatim(&own.title));
        own.or_else(|| self.questionnaire.risk(id.as_str()).map(|risk| risk.title.clone())).unwrap_or_default()
    }

    fn action_title(&self, action: &Action) -> Text {
        let measure = action.measure.as_ref().and_then(|id| self.questionnaire.measure(id.as_str()));
        match measure.filter(|_| action.title.trim().is_empty()) {
            Some(measure) => measure.title.clone(),
            None => Text::verbatim(action.title.trim()),
        }
    }
}

/// The first words, enough to tell them from others.
fn begun(words: &str) -> String {
    const LETTERS: usize = 40;
    match words.char_indices().nth(LETTERS) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default().trim_end()),
        None => words.to_owned(),
    }
}

fn beside(question: &Text, part: Part) -> Text {
    let (fr, en) = match part {
        Part::Answer(Turn::Added) => ("Réponse à la {} donnée", "Answer to {} given"),
        Part::Answer(Turn::Changed) => ("Réponse à la {} modifiée", "Answer to {} changed"),
        Part::Answer(Turn::Removed) => ("Réponse à la {} effacée", "Answer to {} cleared"),
        Part::Note => ("Note de la {} modifiée", "Note on {} changed"),
        Part::Review(true) => ("Marque «\u{a0}à revoir\u{a0}» ajoutée à la {}", "Flag “to review” put on {}"),
        Part::Review(false) => ("Marque «\u{a0}à revoir\u{a0}» retirée de la {}", "Flag “to review” taken off {}"),
        Part::Confidence => ("Fondement de la réponse à la {} modifié", "What the answer to {} rests on changed"),
        Part::Evidence => ("Preuves de la {} modifiées", "Evidence for {} changed"),
        Part::Voices => ("Points de vue sur la {} modifiés", "Views on {} changed"),
    };
    Text::new(fr.replace("{}", question.get(Language::Fr)), en.replace("{}", question.get(Language::En)))
}

fn account(line: &Account, turn: Turn) -> Text {
    let (fr, en) = match turn {
        Turn::Added => ("Compte {} ajouté", "Account {} added"),
        Turn::Changed => ("Compte {} modifié", "Account {} changed"),
        Turn::Removed => ("Compte {} supprimé", "Account {} removed"),
    };
    said(&Text::verbatim(&line.name()), fr, en)
}

fn risk(title: &Text, fate: Fate) -> Text {
    let (fr, en) = match fate {
        Fate::Kept => ("Risque {} retenu", "Risk {} kept"),
        Fate::SetAside => ("Risque {} écarté", "Risk {} set aside"),
        Fate::Undecided => ("Risque {} remis à décider", "Risk {} to be decided again"),
        Fate::Own(Turn::Added) => ("Risque {} ajouté", "Risk {} added"),
        Fate::Own(Turn::Changed) => ("Risque {} modifié", "Risk {} changed"),
        Fate::Own(Turn::Removed) => ("Risque {} supprimé", "Risk {} removed"),
        Fate::Evaluated => ("Évaluation du risque {} modifiée", "Evaluation of risk {} changed"),
    };
    said(title, fr, en)
}

fn action(title: &Text, turn: Turn) -> Text {
    let (fr, en) = match turn {
        Turn::Added => ("Mesure {} ajoutée", "Measure {} added"),
        Turn::Changed => ("Mesure {} modifiée", "Measure {} changed"),
        Turn::Removed => ("Mesure {} supprimée", "Measure {} removed"),
    };
    said(title, fr, en)
}

/// A sentence with a title in it, between the quotes of each language.
fn said(title: &Text, fr: &str, en: &str) -> Text {
    let in_language = |words: &str, language| words.replace("{}", &quoted(title.get(language), language));
    Text::new(in_language(fr, Language::Fr), in_language(en, Language::En))
}

fn quoted(words: &str, language: Language) -> String {
    match language {
        Language::Fr => format!("«\u{a0}{words}\u{a0}»"),
        Language::En => format!("“{words}”"),
    }
}
