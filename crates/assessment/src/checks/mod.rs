//! Where an assessment contradicts itself. One check, one file; its doc is its page of the manual.

/// Words in both languages around words that vary: each `{}` stands for the next of these.
macro_rules! phrase {
    ($fr:literal, $en:literal $(, $varying:expr)+ $(,)?) => {
        crate::Text::new(
            format!($fr $(, $varying.get(crate::Language::Fr))+),
            format!($en $(, $varying.get(crate::Language::En))+),
        )
    };
}

mod acceptance_too_long;
mod acceptance_without_reason;
mod account_custody;
mod account_dormant;
mod account_one_pair_of_hands;
mod account_undecided;
mod account_without_holder;
mod accounts_missing;
mod accounts_one_holder;
mod action_done_without_proof;
mod action_incomplete;
mod action_overdue;
mod action_tied_to_nothing;
mod action_without_effect;
mod activities_one_person;
mod activity_accountable;
mod activity_without_doer;
mod all_risks_set_aside;
mod campaign_too_soon;
mod certainty_low;
mod departure_unjustified;
mod evidence_in_future;
mod evidence_old;
mod evidence_undated;
mod expired_acceptance;
mod floor_gap;
mod gap_without_action;
mod gate_shut;
mod impostor_left_alone;
mod level_lowered_without_control;
mod level_without_evidence;
mod levels_all_alike;
mod owner_overloaded;
mod plan_over_budget;
mod reason_missing;
mod residual_without_action;
mod review_date_far;
mod review_date_passed;
mod review_flags_left;
mod risk_on_opinion;
mod risk_undecided;
mod risk_unrated;
mod risk_untreated;
mod risk_without_owner;
mod still_beyond_after_plan;
mod unknown_without_ask;
mod voices_apart;

use jiff::civil::Date;

use crate::{AccountId, ActionId, Entry, ItemId, OptionId, Outcome, PackCheck, RiskId, RiskOutcome, Scope, Text, wording};

/// A contradiction found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The name of the check: one of [`CHECKS`], or one of the pack.
    pub check: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Where to go to mend it.
    pub place: Place,
    /// What is contradictory.
    pub message: Text,
    /// What to do.
    pub remedy: Text,
}

impl Finding {
    fn caution(check: &'static str, place: Place, message: Text, remedy: Text) -> Self {
        Self { check: check.into(), severity: Severity::Caution, place, message, remedy }
    }

    fn problem(check: &'static str, place: Place, message: Text, remedy: Text) -> Self {
        Self { check: check.into(), severity: Severity::Problem, place, message, remedy }
    }

    fn of_pack(check: &PackCheck) -> Self {
        Self {
            check: check.id.to_string(),
            severity: check.severity,
            place: check.place.clone(),
            message: check.message.clone(),
            remedy: check.remedy.clone(),
        }
    }
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The board should know before it votes.
    Caution,
    /// The board cannot rely on that part as it is.
    Problem,
}

/// A place in the assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// An item or a criterion.
    Item(ItemId),
    /// Who does what for an activity.
    Activity(OptionId),
    /// A line of the register of accounts.
    Account(AccountId),
    /// A line of the risk register.
    Risk(RiskId),
    /// A line of the plan.
    Action(ActionId),
}

/// A check: its name and what it finds.
pub struct Check {
    /// Its name, as in [`Finding::check`].
    pub name: &'static str,
    find: fn(&Scope<'_>, &Outcome) -> Vec<Finding>,
}

/// Every check: those of any answer, then in the order of the sections.
pub const CHECKS: &[Check] = &[
    Check { name: "unknown-without-ask", find: unknown_without_ask::find },
    Check { name: "reason-missing", find: reason_missing::find },
    Check { name: "review-flags-left", find: review_flags_left::find },
    Check { name: "certainty-low", find: certainty_low::find },
    Check { name: "evidence-undated", find: evidence_undated::find },
    Check { name: "evidence-old", find: evidence_old::find },
    Check { name: "evidence-in-future", find: evidence_in_future::find },
    Check { name: "accounts-missing", find: accounts_missing::find },
    Check { name: "account-without-holder", find: account_without_holder::find },
    Check { name: "account-custody", find: account_custody::find },
    Check { name: "account-one-pair-of-hands", find: account_one_pair_of_hands::find },
    Check { name: "accounts-one-holder", find: accounts_one_holder::find },
    Check { name: "account-dormant", find: account_dormant::find },
    Check { name: "account-undecided", find: account_undecided::find },
    Check { name: "impostor-left-alone", find: impostor_left_alone::find },
    Check { name: "activity-without-doer", find: activity_without_doer::find },
    Check { name: "activity-accountable", find: activity_accountable::find },
    Check { name: "activities-one-person", find: activities_one_person::find },
    Check { name: "risk-undecided", find: risk_undecided::find },
    Check { name: "all-risks-set-aside", find: all_risks_set_aside::find },
    Check { name: "risk-unrated", find: risk_unrated::find },
    Check { name: "departure-unjustified", find: departure_unjustified::find },
    Check { name: "level-lowered-without-control", find: level_lowered_without_control::find },
    Check { name: "risk-on-opinion", find: risk_on_opinion::find },
    Check { name: "risk-without-owner", find: risk_without_owner::find },
    Check { name: "risk-untreated", find: risk_untreated::find },
    Check { name: "residual-without-action", find: residual_without_action::find },
    Check { name: "still-beyond-after-plan", find: still_beyond_after_plan::find },
    Check { name: "expired-acceptance", find: expired_acceptance::find },
    Check { name: "acceptance-without-reason", find: acceptance_without_reason::find },
    Check { name: "acceptance-too-long", find: acceptance_too_long::find },
    Check { name: "action-incomplete", find: action_incomplete::find },
    Check { name: "action-overdue", find: action_overdue::find },
    Check { name: "action-tied-to-nothing", find: action_tied_to_nothing::find },
    Check { name: "action-without-effect", find: action_without_effect::find },
    Check { name: "action-done-without-proof", find: action_done_without_proof::find },
    Check { name: "owner-overloaded", find: owner_overloaded::find },
    Check { name: "plan-over-budget", find: plan_over_budget::find },
    Check { name: "campaign-too-soon", find: campaign_too_soon::find },
    Check { name: "review-date-passed", find: review_date_passed::find },
    Check { name: "review-date-far", find: review_date_far::find },
    Check { name: "level-without-evidence", find: level_without_evidence::find },
    Check { name: "voices-apart", find: voices_apart::find },
    Check { name: "levels-all-alike", find: levels_all_alike::find },
    Check { name: "gate-shut", find: gate_shut::find },
    Check { name: "floor-gap", find: floor_gap::find },
    Check { name: "gap-without-action", find: gap_without_action::find },
];

/// What every check finds: those that hold for any pack, then those of this one.
pub(crate) fn all(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    let of_pack = scope.questionnaire().parts().checks.iter().filter(|check| scope.holds(&check.when));
    CHECKS.iter().flat_map(|check| (check.find)(scope, outcome)).chain(of_pack.map(Finding::of_pack)).collect()
}

/// The risks the register keeps, each with its line.
fn kept<'a>(scope: &Scope<'a>, outcome: &'a Outcome) -> impl Iterator<Item = (&'a RiskOutcome, &'a Entry)> {
    let register = &scope.assessment().register;
    outcome.kept().filter_map(|risk| Some((risk, register.get(&risk.id)?)))
}

/// Names joined as a sentence does: “a, b et c”.
fn joined(names: &[Text]) -> Text {
    Text::compose(|language| {
        let words: Vec<_> = names.iter().map(|name| name.get(language)).collect();
        wording::list(language, &words)
    })
}

/// Names of what is all missing, after “without” or “no”.
fn neither(names: &[Text]) -> Text {
    Text::compose(|language| {
        let words: Vec<_> = names.iter().map(|name| name.get(language)).collect();
        words.join(if language == crate::Language::Fr { " ni " } else { " or " })
    })
}

/// Words in the quotation marks of each language.
fn quoted(words: &Text) -> Text {
    Text::compose(|language| wording::quoted(language, words.get(language)))
}

/// A date in words.
fn day(date: Date) -> Text {
    Text::compose(|language| wording::long_date(language, date))
}

/// A count, as each language writes it.
fn number(count: usize) -> Text {
    Text::compose(|language| wording::number(language, u64::try_from(count).unwrap_or(u64::MAX)))
}

/// The title of a criterion.
fn title(scope: &Scope<'_>, criterion: &ItemId) -> Text {
    scope.questionnaire().criterion(criterion.as_str()).map_or_else(Text::default, |criterion| criterion.title.clone())
}

/// An amount in whole Canadian dollars.
fn money(dollars: u64) -> Text {
    Text::compose(|language| wording::money(language, dollars))
}
