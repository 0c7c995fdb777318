//! The sentences a screen is given, in both languages side by side.
//!
//! The words of buttons belong to the screens; a sentence that holds a figure or a state is made here, once, so that both
//! languages always say the same thing.

use balise_assessment::{
    ActionStatus, Benchmark, Effort, Family, Floor, Held, Interval, Language, Law, LawStatus, PlanTotals, Progress, Provenance,
    Rated, RiskLevel, Text, wording,
};
use jiff::civil::Date;

use super::outline::lower_first;
use super::standing::section_status;
use crate::views::SectionStatus;

/// A sentence, and what it is about.
pub(crate) enum Phrase<'a> {
    Accountable(usize),
    ActionStatus(ActionStatus),
    Benchmark(&'a Benchmark),
    Certainty,
    Cost(u32, u32),
    Current,
    Date(Date),
    Effort(Effort),
    Family(Family),
    FloorReached(Option<&'a Floor>),
    Held(Held),
    Inherent,
    /// Of the risks that the assessment knows.
    Kept(usize, usize),
    Late(u32),
    LawStatus(&'a Law),
    LawTitle(&'a Law),
    Level(Option<Rated>),
    LevelsUnknown,
    MatrixTakeaway(usize, usize, usize),
    NoneRated,
    NotRated,
    OutOf(usize),
    OutOfFour,
    Plan,
    PlanHint,
    PlanTotals(PlanTotals),
    Progress(usize, usize),
    Provenance(Provenance),
    Provisional(usize, usize),
    QuestionsAdded(usize),
    QuestionsBack(usize),
    AnswersSetAside(usize),
    Readiness,
    ReadinessExplained(&'a str, &'a [String]),
    Residual,
    RiskHint,
    RisksExplained(usize, RiskLevel),
    RisksHint,
    Score(Option<Interval>),
    ScoreOutOfFour(Option<Interval>),
    ScoreUnknown,
    SectionStatus(&'a SectionStatus, Progress),
    SeriousRisks,
    Share(Interval),
    ToConfirm(usize),
    WhichRisks,
    WhoDoes(&'a Text),
    WithoutMeasure(usize),
}

impl Phrase<'_> {
    /// The sentence in both languages.
    pub(crate) fn text(&self) -> Text {
        Text::new(self.fr(), self.en())
    }

    #[allow(clippy::too_many_lines, reason = "one arm a sentence: a table, not a procedure")]
    fn fr(&self) -> String {
        match self {
            Self::Accountable(0) => "Personne ne rend de comptes.".into(),
            Self::Accountable(1) => "Une seule personne rend des comptes.".into(),
            Self::Accountable(_) => "Plusieurs personnes rendent des comptes. Gardez-en une seule.".into(),
            Self::ActionStatus(status) => action_status(*status).get(Language::Fr).into(),
            Self::AnswersSetAside(1) => "1 réponse ne sera plus utilisée. Nous la gardons au cas où vous changeriez d’avis.".into(),
            Self::AnswersSetAside(n) => {
                format!("{n} réponses ne seront plus utilisées. Nous les gardons au cas où vous changeriez d’avis.")
            }
            Self::Benchmark(line) => {
                let [figure, source, population, caution] =
                    [&line.figure, &line.source, &line.population, &line.caution].map(|text| text.get(Language::Fr));
                format!("{figure} {source} ({}, {population}). {caution}", line.year)
            }
            Self::Certainty => "Certitude des réponses".into(),
            Self::Cost(once, yearly) => cost(Language::Fr, u64::from(*once), u64::from(*yearly)),
            Self::Current => "Actuel".into(),
            Self::Date(date) => wording::long_date(Language::Fr, *date),
            Self::Effort(effort) => effort_label(*effort).get(Language::Fr).into(),
            Self::Family(family) => family_label(*family).get(Language::Fr).into(),
            Self::FloorReached(Some(floor)) => {
                format!("Palier atteint\u{a0}: {}", lower_first(floor.title.get(Language::Fr), Language::Fr))
            }
            Self::FloorReached(None) => "Aucun palier encore atteint".into(),
            Self::Held(Held::Yes) => "Tenu".into(),
            Self::Held(Held::Unsure) => "À préciser".into(),
            Self::Held(Held::No) => "À bâtir".into(),
            Self::Inherent => "Avant mesures".into(),
            Self::Kept(0, _) => "Aucun risque retenu pour l’instant.".into(),
            Self::Kept(1, total) => format!("1 risque retenu sur {total}"),
            Self::Kept(n, total) => format!("{n} risques retenus sur {total}"),
            Self::Late(1) => "en retard de 1 jour".into(),
            Self::Late(days) => format!("en retard de {days} jours"),
            Self::LawStatus(law) => law_status(Language::Fr, law),
            Self::LawTitle(law) => law_title(Language::Fr, law),
            Self::Level(None) => "Pas encore coté".into(),
            Self::Level(Some(rated)) => {
                let (level, rating) = (rated.level.label(), rated.rating);
                format!(
                    "Niveau\u{a0}: {} (vraisemblance {}, gravité {})",
                    level.get(Language::Fr),
                    rating.likelihood.number(),
                    rating.consequence.number()
                )
            }
            Self::MatrixTakeaway(_, 0, _) => "Aucun risque repéré pour l’instant.".into(),
            Self::MatrixTakeaway(serious, kept, bare) => {
                let verb = if *serious > 1 { "sont élevés ou critiques" } else { "est élevé ou critique" };
                format!("{serious} {} sur {kept} {verb}, dont {bare} sans mesure.", if *serious > 1 { "risques" } else { "risque" })
            }
            Self::LevelsUnknown => "Inconnus".into(),
            Self::NoneRated => "Aucun n’est encore coté".into(),
            Self::NotRated => "Non coté".into(),
            Self::OutOf(n) => format!("sur {n}"),
            Self::OutOfFour => "sur 4".into(),
            Self::Plan => "Qu’allez-vous faire, qui s’en charge et pour quand?".into(),
            Self::PlanHint => "Ajoutez les mesures proposées qui vous conviennent, ou les vôtres.".into(),
            Self::PlanTotals(totals) => plan_totals(Language::Fr, *totals),
            Self::Progress(answered @ 0..=1, total) => format!("{answered} réponse sur {total} questions qui vous concernent"),
            Self::Progress(answered, total) => format!("{answered} réponses sur {total} questions qui vous concernent"),
            Self::Provenance(provenance) => provenance_label(*provenance).get(Language::Fr).into(),
            Self::Provisional(answered, total) => {
                format!("Résultat provisoire\u{a0}: {answered} questions sur {total} ont une réponse.")
            }
            Self::QuestionsAdded(1) => "Cette réponse ajoute 1 question.".into(),
            Self::QuestionsAdded(n) => format!("Cette réponse ajoute {n} questions."),
            Self::QuestionsBack(1) => "1 question s’ajoute à votre parcours.".into(),
            Self::QuestionsBack(n) => format!("{n} questions s’ajoutent à votre parcours."),
            Self::Readiness => "Maturité".into(),
            Self::ReadinessExplained(mean, shut) => {
                let gates = if shut.is_empty() {
                    String::new()
                } else {
                    format!(" Plafonnée à 1, parce que {} est à 0.", shut.join(", "))
                };
                format!(
                    "{mean} Sans preuve, un critère compte au plus pour 2. Une réponse inconnue compte pour 0 au pire et 4 au mieux\u{a0}: le résultat est un intervalle.{gates}"
                )
            }
            Self::Residual => "Après le plan".into(),
            Self::RiskHint => "Cotez d’abord comme si rien n’était en place, puis avec ce qui est en place aujourd’hui.".into(),
            Self::RisksExplained(rated, appetite) => format!(
                "{rated} risques cotés. Le niveau vient de la matrice du questionnaire. Votre conseil accepte jusqu’au niveau «\u{a0}{}\u{a0}».",
                lower_first(appetite.label().get(Language::Fr), Language::Fr)
            ),
            Self::RisksHint => "Ces risques viennent des activités que vous avez cochées. Retenez ceux qui vous concernent.".into(),
            Self::Score(score) => interval(Language::Fr, *score),
            Self::ScoreOutOfFour(None) => "Sans objet".into(),
            Self::ScoreOutOfFour(score) => format!("{} sur 4", interval(Language::Fr, *score)),
            Self::SectionStatus(status, progress) => section_status(Language::Fr, status, *progress),
            Self::ScoreUnknown => "Inconnue".into(),
            Self::SeriousRisks => "Risques élevés ou critiques".into(),
            Self::Share(share) => wording::percent_of_mille(Language::Fr, share.low()),
            Self::ToConfirm(0) => "Rien à préciser".into(),
            Self::ToConfirm(1) => "1 réponse à préciser".into(),
            Self::ToConfirm(n) => format!("{n} réponses à préciser"),
            Self::WhichRisks => "Quels risques vos activités vous font-elles courir?".into(),
            Self::WhoDoes(activity) => format!("Qui fait quoi\u{a0}: {}", lower_first(activity.get(Language::Fr), Language::Fr)),
            Self::WithoutMeasure(0) => "Tous ont une mesure ou une acceptation".into(),
            Self::WithoutMeasure(n) => format!("{n} sans mesure"),
        }
    }

    #[allow(clippy::too_many_lines, reason = "one arm a sentence: a table, not a procedure")]
    fn en(&self) -> String {
        match self {
            Self::Accountable(0) => "Nobody is accountable.".into(),
            Self::Accountable(1) => "Exactly one person is accountable.".into(),
            Self::Accountable(_) => "Several people are accountable. Keep only one.".into(),
            Self::ActionStatus(status) => action_status(*status).get(Language::En).into(),
            Self::AnswersSetAside(1) => "1 answer will no longer be used. We keep it in case you change your mind.".into(),
            Self::AnswersSetAside(n) => format!("{n} answers will no longer be used. We keep them in case you change your mind."),
            Self::Benchmark(line) => {
                let [figure, source, population, caution] =
                    [&line.figure, &line.source, &line.population, &line.caution].map(|text| text.get(Language::En));
                format!("{figure} {source} ({}, {population}). {caution}", line.year)
            }
            Self::Certainty => "Certainty of answers".into(),
            Self::Cost(once, yearly) => cost(Language::En, u64::from(*once), u64::from(*yearly)),
            Self::Current => "Current".into(),
            Self::Date(date) => wording::long_date(Language::En, *date),
            Self::Effort(effort) => effort_label(*effort).get(Language::En).into(),
            Self::Family(family) => family_label(*family).get(Language::En).into(),
            Self::FloorReached(Some(floor)) => format!("Tier reached: {}", floor.title.get(Language::En)),
            Self::FloorReached(None) => "No tier reached yet".into(),
            Self::Held(Held::Yes) => "Held".into(),
            Self::Held(Held::Unsure) => "To confirm".into(),
            Self::Held(Held::No) => "To build".into(),
            Self::Inherent => "Before controls".into(),
            Self::Kept(0, _) => "No risk kept so far.".into(),
            Self::Kept(n, 1) => format!("{n} of 1 risk kept"),
            Self::Kept(n, total) => format!("{n} of {total} risks kept"),
            Self::Late(1) => "1 day late".into(),
            Self::Late(days) => format!("{days} days late"),
            Self::LawStatus(law) => law_status(Language::En, law),
            Self::LawTitle(law) => law_title(Language::En, law),
            Self::Level(None) => "Not rated yet".into(),
            Self::Level(Some(rated)) => {
                let (level, rating) = (rated.level.label(), rated.rating);
                format!(
                    "Level: {} (likelihood {}, impact {})",
                    level.get(Language::En),
                    rating.likelihood.number(),
                    rating.consequence.number()
                )
            }
            Self::MatrixTakeaway(_, 0, _) => "No risks identified yet.".into(),
            Self::MatrixTakeaway(serious, kept, bare) => {
                let verb = if *serious == 1 { "is" } else { "are" };
                format!("{serious} of {kept} risks {verb} high or critical, {bare} of them with no measure.")
            }
            Self::LevelsUnknown => "Unknown".into(),
            Self::NoneRated => "None is rated yet".into(),
            Self::NotRated => "Not rated".into(),
            Self::OutOf(n) => format!("out of {n}"),
            Self::OutOfFour => "out of 4".into(),
            Self::Plan => "What will you do, who will see to it, and by when?".into(),
            Self::PlanHint => "Add the suggested measures that suit you, or your own.".into(),
            Self::PlanTotals(totals) => plan_totals(Language::En, *totals),
            Self::Progress(answered, total) => format!("{answered} of {total} questions answered"),
            Self::Provenance(provenance) => provenance_label(*provenance).get(Language::En).into(),
            Self::Provisional(answered, total) => format!("Provisional result: {answered} of {total} questions are answered."),
            Self::QuestionsAdded(1) => "This answer adds 1 question.".into(),
            Self::QuestionsAdded(n) => format!("This answer adds {n} questions."),
            Self::QuestionsBack(1) => "1 question joins your path.".into(),
            Self::QuestionsBack(n) => format!("{n} questions join your path."),
            Self::Readiness => "Readiness".into(),
            Self::ReadinessExplained(mean, shut) => {
                let gates =
                    if shut.is_empty() { String::new() } else { format!(" Held at 1, because {} is at 0.", shut.join(", ")) };
                format!(
                    "{mean} Without evidence, a criterion counts as 2 at most. An unknown answer counts as 0 at worst and 4 at best: the result is an interval.{gates}"
                )
            }
            Self::Residual => "After the plan".into(),
            Self::RiskHint => "Rate it first as if nothing were in place, then with what is in place today.".into(),
            Self::RisksExplained(rated, appetite) => format!(
                "{rated} risks rated. The level comes from the questionnaire’s matrix. Your board accepts up to “{}”.",
                appetite.label().get(Language::En)
            ),
            Self::RisksHint => "These risks come from the activities you ticked. Keep those that concern you.".into(),
            Self::Score(score) => interval(Language::En, *score),
            Self::ScoreOutOfFour(None) => "Not applicable".into(),
            Self::ScoreOutOfFour(score) => format!("{} out of 4", interval(Language::En, *score)),
            Self::SectionStatus(status, progress) => section_status(Language::En, status, *progress),
            Self::ScoreUnknown => "Unknown".into(),
            Self::SeriousRisks => "High or critical risks".into(),
            Self::Share(share) => wording::percent_of_mille(Language::En, share.low()),
            Self::ToConfirm(0) => "Nothing to confirm".into(),
            Self::ToConfirm(1) => "1 answer to confirm".into(),
            Self::ToConfirm(n) => format!("{n} answers to confirm"),
            Self::WhichRisks => "Which risks do your activities carry?".into(),
            Self::WhoDoes(activity) => format!("Who does what: {}", activity.get(Language::En)),
            Self::WithoutMeasure(0) => "Each has a measure or an acceptance".into(),
            Self::WithoutMeasure(n) => format!("{n} with no measure"),
        }
    }
}

fn interval(language: Language, score: Option<Interval>) -> String {
    let Some(score) = score else { return "–".into() };
    let (low, high) = (wording::score_of_mille(language, score.low()), wording::score_of_mille(language, score.high()));
    match language {
        _ if low == high => low,
        Language::Fr => format!("{low} à {high}"),
        Language::En => format!("{low} to {high}"),
    }
}

fn cost(language: Language, once: u64, yearly: u64) -> String {
    let money = |amount| wording::money(language, amount);
    match (language, once, yearly) {
        (Language::Fr, 0, 0) => "Aucun".into(),
        (Language::En, 0, 0) => "None".into(),
        (_, once, 0) => money(once),
        (Language::Fr, 0, yearly) => format!("{} par an", money(yearly)),
        (Language::En, 0, yearly) => format!("{} a\u{a0}year", money(yearly)),
        (Language::Fr, once, yearly) => format!("{}, puis {} par an", money(once), money(yearly)),
        (Language::En, once, yearly) => format!("{}, then {} a\u{a0}year", money(once), money(yearly)),
    }
}

fn plan_totals(language: Language, totals: PlanTotals) -> String {
    let cost = cost(language, totals.cost_once, totals.cost_yearly);
    let (actions, done, overdue) = (totals.actions, totals.done, totals.overdue);
    match language {
        Language::Fr if actions == 0 => "Aucune mesure. Ajoutez-en une proposée, ou la vôtre.".into(),
        Language::En if actions == 0 => "No measures yet. Add a suggested one, or your own.".into(),
        Language::Fr => {
            let measures = if actions > 1 { "mesures" } else { "mesure" };
            let done = if done > 1 { format!("{done} terminées") } else { format!("{done} terminée") };
            format!(
                "{actions} {measures}, {done}, {overdue} en retard. Coût de ce qui reste\u{a0}: {}.",
                lower_first(&cost, language)
            )
        }
        Language::En => {
            let measures = if actions == 1 { "measure" } else { "measures" };
            format!("{actions} {measures}, {done} done, {overdue} late. Cost of what remains: {}.", cost.to_lowercase())
        }
    }
}

fn law_title(language: Language, law: &Law) -> String {
    let section = match language {
        _ if law.section.is_empty() => String::new(),
        Language::Fr => format!(", art.\u{a0}{}", law.section),
        Language::En => format!(", s.\u{a0}{}", law.section),
    };
    format!("{} ({}{section})", law.title.get(language), law.citation.get(language))
}

fn law_status(language: Language, law: &Law) -> String {
    let status = match law.status {
        LawStatus::InForce => Text::new("En vigueur", "In force"),
        LawStatus::Bill => Text::new("Projet de loi", "Bill"),
        LawStatus::Guidance => Text::new("Ligne directrice", "Guidance"),
        LawStatus::PlatformRule => Text::new("Règle de plateforme", "Platform rule"),
        LawStatus::CaseLaw => Text::new("Jurisprudence", "Case law"),
    };
    let (status, date) = (status.get(language), wording::long_date(language, law.checked));
    match (language, law.sure) {
        (Language::Fr, true) => format!("{status} · vérifié le {date}"),
        (Language::Fr, false) => format!("{status} · à vérifier"),
        (Language::En, true) => format!("{status} · checked on {date}"),
        (Language::En, false) => format!("{status} · to verify"),
    }
}

fn action_status(status: ActionStatus) -> Text {
    match status {
        ActionStatus::ToPlan => Text::new("À planifier", "To plan"),
        ActionStatus::Planned => Text::new("Planifiée", "Planned"),
        ActionStatus::UnderWay => Text::new("En cours", "Under way"),
        ActionStatus::Done => Text::new("Terminée", "Done"),
        ActionStatus::Dropped => Text::new("Abandonnée", "Dropped"),
    }
}

fn effort_label(effort: Effort) -> Text {
    match effort {
        Effort::Small => Text::new("Petit effort (moins de deux jours)", "Small effort (under two days)"),
        Effort::Medium => Text::new("Effort moyen (de deux à dix jours)", "Medium effort (two to ten days)"),
        Effort::Large => Text::new("Grand effort (plus de dix jours)", "Large effort (more than ten days)"),
    }
}

fn family_label(family: Family) -> Text {
    match family {
        Family::Behaviour => Text::new("Risque de comportement", "Behavioural risk"),
        Family::Configuration => Text::new("Risque de configuration", "Configuration risk"),
        Family::Regulation => Text::new("Risque de régulation", "Regulatory risk"),
    }
}

fn provenance_label(provenance: Provenance) -> Text {
    match provenance {
        Provenance::Guide => {
            Text::new("Lu dans un extrait du guide de Trudel et Abran", "Read in an extract of the Trudel and Abran guide")
        }
        Provenance::Secondary => Text::new("Tiré d’une source publiée", "Drawn from a published source"),
        Provenance::Inferred => Text::new("Déduit des sources", "Deduced from the sources"),
        Provenance::Own => Text::new("Conçu par Balise", "Designed by Balise"),
    }
}
