//! One page: one decision.

use super::views;

views! {
    /// One page.
    pub struct PageView {
        /// Its name in commands.
        pub id: String,
        /// The section it is in.
        pub section: String,
        /// The title of that section.
        pub section_title: String,
        /// Its place in the section, from 1.
        pub position: u32,
        /// How many pages the section has.
        pub count: u32,
        /// The page before, in reading order across sections.
        pub previous: Option<String>,
        /// The page after.
        pub next: Option<String>,
        /// The question.
        pub title: String,
        /// One short sentence under it; may be empty.
        pub hint: String,
        /// What surrounds it.
        pub help: HelpView,
        /// What is asked.
        pub body: PageBody,
    }

    /// What surrounds a question. Empty words are not shown.
    pub struct HelpView {
        /// Why we ask.
        pub why: String,
        /// Who can help.
        pub who: String,
        /// How to find out.
        pub how: String,
        /// A worked example.
        pub example: String,
        /// References.
        pub sources: Vec<String>,
        /// Where the question comes from, in words.
        pub provenance: String,
    }

    /// What a page asks.
    #[serde(tag = "kind")]
    pub enum PageBody {
        /// An item.
        Item {
            /// Its name in commands.
            item: String,
            /// What it takes.
            input: InputView,
            /// What was answered.
            response: ResponseView,
        },
        /// A readiness criterion.
        Criterion {
            /// Its name in commands.
            item: String,
            /// The five levels.
            levels: Vec<StepView>,
            /// What counts as proof.
            evidence_wanted: String,
            /// How a small organisation reads it; may be empty.
            small: String,
            /// Benchmark lines, each with its year and caution.
            benchmarks: Vec<String>,
            /// What was answered.
            response: ResponseView,
            /// What it counts for: “Niveau 3 sans preuve : compte pour 2.”
            counted: String,
        },
        /// Who does what for an activity.
        Activity {
            /// The activity.
            activity: String,
            /// Who does what.
            assignment: AssignmentView,
            /// Roles suggested, and names already used.
            roles: Vec<RoleView>,
            /// How much the organisation is held to know.
            imputability: Option<ExplainedView>,
            /// What the accountable line comes to: “Une seule personne rend des comptes.”
            verdict: String,
            /// Whether exactly one is accountable.
            sound: bool,
        },
        /// The candidate risks and one’s own.
        Risks {
            /// Candidates, in the order of the catalogue.
            candidates: Vec<CandidateView>,
            /// The organisation’s own.
            own: Vec<OwnRiskView>,
            /// “14 risques retenus”.
            kept: String,
        },
        /// One kept risk.
        Risk {
            /// Its name in commands.
            risk: String,
            /// Cause, event, consequence.
            sentence: String,
            /// Five steps of likelihood.
            likelihoods: Vec<StepView>,
            /// Five steps of consequence.
            consequences: Vec<StepView>,
            /// What the answers suggest; nothing for an own risk.
            suggestion: Option<SuggestionView>,
            /// Before controls.
            inherent: Option<RatingView>,
            /// With the controls in place.
            current: Option<RatingView>,
            /// The manager’s own residual rating, when departing from the plan’s effects.
            residual: Option<RatingView>,
            /// The three levels: inherent, current, residual.
            levels: Vec<RatedView>,
            /// Who owns it.
            owner: String,
            /// What the rating rests on.
            confidence: Option<ConfidenceView>,
            /// The controls in place.
            controls: String,
            /// Why the rating departs from the suggestion.
            justification: String,
            /// Whether a justification is asked for.
            departs: bool,
            /// Who accepts it, until when.
            acceptance: Option<AcceptanceView>,
            /// Whether it is beyond the appetite.
            beyond: bool,
            /// Roles suggested, and names already used.
            roles: Vec<RoleView>,
            /// The laws it touches.
            laws: Vec<LawView>,
            /// Measures that would lessen it.
            measures: Vec<MeasureView>,
        },
        /// The action plan.
        Plan {
            /// The actions, in order.
            actions: Vec<ActionView>,
            /// Measures suggested by the risks kept and the gaps, not yet in the plan.
            suggested: Vec<MeasureView>,
            /// “9 mesures, 2 en retard. Une fois : 12 000 $. Par an : 3 000 $.”
            totals: String,
            /// Roles suggested, and names already used.
            roles: Vec<RoleView>,
            /// The risks kept, to tie an action to.
            risks: Vec<OptionView>,
        },
    }

    /// What an item takes.
    #[serde(tag = "type")]
    pub enum InputView {
        /// One option.
        Choice {
            /// The options.
            options: Vec<OptionView>,
        },
        /// Several options.
        Choices {
            /// The options.
            options: Vec<OptionView>,
        },
        /// Words.
        Text,
        /// A whole number.
        Number {
            /// What is counted.
            unit: String,
            /// The least accepted.
            min: i32,
            /// The most accepted.
            max: i32,
        },
        /// A calendar date.
        Date,
        /// The register of accounts.
        Accounts {
            /// Its lines.
            accounts: Vec<AccountView>,
        },
    }

    /// An option.
    pub struct OptionView {
        /// Its name in commands.
        pub id: String,
        /// The answer.
        pub label: String,
        /// What it means; may be empty.
        pub note: String,
        /// Whether it stands alone.
        pub exclusive: bool,
    }

    /// What was answered.
    pub struct ResponseView {
        /// The answer.
        pub answer: AnswerView,
        /// Free words beside it.
        pub note: String,
        /// To come back to.
        pub review: bool,
        /// What it rests on.
        pub confidence: Option<ConfidenceView>,
        /// What proves it.
        pub evidence: Vec<EvidenceView>,
    }

    /// An answer, in both directions.
    #[serde(tag = "state")]
    pub enum AnswerView {
        /// None.
        Unanswered,
        /// One option.
        Option {
            /// The option.
            option: String,
        },
        /// Several options.
        Options {
            /// The options.
            options: Vec<String>,
        },
        /// Words.
        Text {
            /// The words.
            text: String,
        },
        /// A number, as typed.
        Number {
            /// The words typed.
            text: String,
        },
        /// A date, as `2026-11-24`.
        Date {
            /// The words typed.
            text: String,
        },
        /// The level of a criterion, from 0 to 4.
        Level {
            /// The level.
            level: u8,
        },
        /// Not known.
        Unknown {
            /// Who would know.
            ask: String,
        },
        /// Does not concern the organisation.
        NotApplicable {
            /// Why.
            reason: String,
        },
    }

    /// What an answer rests on.
    pub enum ConfidenceView {
        /// An opinion.
        Opinion,
        /// An interview.
        Interview,
        /// A document.
        Document,
        /// A test.
        Tested,
    }

    /// A proof.
    pub struct EvidenceView {
        /// What it is.
        pub title: String,
        /// Where it is; may be empty.
        pub link: String,
        /// Its date, as `2026-11-24`; may be empty.
        pub date: String,
    }

    /// A line of the register of accounts. An empty id asks for a new line.
    pub struct AccountView {
        /// Its name in commands.
        pub id: String,
        /// The platform.
        pub platform: String,
        /// The address or handle.
        pub handle: String,
        /// What it is for.
        pub purpose: String,
        /// Who holds it.
        pub holder: String,
        /// Who stands in.
        pub deputy: String,
        /// `yes`, `no` or `unknown`.
        pub second_factor: String,
        /// Its last post, as `2026-11-24`; may be empty.
        pub last_post: String,
        /// `keep`, `close` or `undecided`.
        pub fate: String,
        /// Whether it is someone passing for the organisation.
        pub impostor: bool,
    }

    /// Who does what. Each name is the id of a role, or any words.
    pub struct AssignmentView {
        /// Who does it.
        pub responsible: Vec<String>,
        /// Who answers for it.
        pub accountable: Vec<String>,
        /// Who is consulted.
        pub consulted: Vec<String>,
        /// Who is informed.
        pub informed: Vec<String>,
    }

    /// A role, or a name already used.
    pub struct RoleView {
        /// Its name in commands.
        pub id: String,
        /// Its name on screen.
        pub label: String,
    }

    /// A value and why.
    pub struct ExplainedView {
        /// The value, in words.
        pub value: String,
        /// What made it, each a sentence.
        pub reasons: Vec<String>,
    }

    /// What the answers suggest for a risk.
    pub struct SuggestionView {
        /// The suggested inherent likelihood, from 1 to 5.
        pub inherent: u8,
        /// The suggested current likelihood, from 1 to 5.
        pub current: u8,
        /// The suggested consequence, from 1 to 5.
        pub consequence: u8,
        /// Why that likelihood.
        pub likelihood_reasons: Vec<String>,
        /// Why that consequence.
        pub consequence_reasons: Vec<String>,
        /// How much the organisation is held to know.
        pub imputability: Option<ExplainedView>,
    }

    /// A likelihood and a consequence, each from 1 to 5.
    pub struct RatingView {
        /// How likely.
        pub likelihood: u8,
        /// How serious.
        pub consequence: u8,
    }

    /// A level reached.
    pub struct RatedView {
        /// “Avant mesures”, “Actuel”, “Après le plan”.
        pub stage: String,
        /// The level; nothing while unrated.
        pub level: Option<LevelView>,
        /// “Niveau : Élevé (vraisemblance 4, gravité 3)”.
        pub text: String,
    }

    /// A risk level.
    pub enum LevelView {
        /// Low.
        Low,
        /// Moderate.
        Moderate,
        /// High.
        High,
        /// Critical.
        Critical,
    }

    /// A step of a scale.
    pub struct StepView {
        /// Its number.
        pub number: u8,
        /// Its word.
        pub label: String,
        /// What can be seen at that step.
        pub anchor: String,
    }

    /// A candidate risk.
    pub struct CandidateView {
        /// Its name in commands.
        pub risk: String,
        /// Its title.
        pub title: String,
        /// Cause, event, consequence.
        pub sentence: String,
        /// A case.
        pub example: String,
        /// The activities that call it up, in words.
        pub called_by: String,
        /// Its family, in words.
        pub family: String,
        /// What was decided.
        pub decision: DecisionView,
    }

    /// What was decided about a candidate.
    #[serde(tag = "decision")]
    pub enum DecisionView {
        /// Nothing yet.
        Undecided,
        /// In the register.
        Kept,
        /// Out of it.
        SetAside {
            /// Why.
            reason: String,
        },
    }

    /// A risk in the organisation’s own words. An empty id asks for a new one.
    pub struct OwnRiskView {
        /// Its name in commands.
        pub risk: String,
        /// Its name.
        pub title: String,
        /// Why it could happen.
        pub cause: String,
        /// What could happen.
        pub event: String,
        /// What it would lead to.
        pub consequence: String,
    }

    /// A risk accepted.
    pub struct AcceptanceView {
        /// Who accepts it.
        pub by: String,
        /// Why.
        pub reason: String,
        /// Until when, as `2026-11-24`.
        pub until: String,
    }

    /// A law a risk touches.
    pub struct LawView {
        /// Its title, citation and section.
        pub title: String,
        /// What it asks.
        pub asks: String,
        /// “En vigueur · vérifié le 1er juillet 2026”, or “à vérifier”.
        pub status: String,
        /// Whether its substance was read in a source.
        pub sure: bool,
    }

    /// A measure of the catalogue.
    pub struct MeasureView {
        /// Its name in commands.
        pub measure: String,
        /// Its title.
        pub title: String,
        /// Why it is worth doing.
        pub why: String,
        /// How, in steps.
        pub how: Vec<String>,
        /// How much work, in words.
        pub effort: String,
        /// The first proof.
        pub proof: String,
        /// What it answers here: “R9, G6”.
        pub answers: String,
        /// Who usually owns it: the id of a role.
        pub owner: String,
        /// Whether the plan already has it.
        pub planned: bool,
    }

    /// A line of the plan. An empty id asks for a new one.
    pub struct ActionView {
        /// Its name in commands.
        pub id: String,
        /// The measure of the catalogue; empty for one’s own.
        pub measure: String,
        /// The manager’s words; empty to use the measure’s title.
        pub title: String,
        /// The title to show.
        pub shown: String,
        /// The risks it lessens.
        pub risks: Vec<String>,
        /// The criteria it raises.
        pub criteria: Vec<String>,
        /// Who carries it.
        pub owner: String,
        /// When it is due, as `2026-11-24`; may be empty.
        pub due: String,
        /// `small`, `medium` or `large`.
        pub effort: String,
        /// One-off cost, in dollars.
        pub cost_once: u32,
        /// Yearly cost, in dollars.
        pub cost_yearly: u32,
        /// `to-plan`, `planned`, `under-way`, `done` or `dropped`.
        pub status: String,
        /// What it is expected to change.
        pub effect: EffectView,
        /// “en retard de 12 jours”; empty when it is not.
        pub late: String,
    }

    /// Steps down on each scale, from 0 to 2.
    pub struct EffectView {
        /// In likelihood.
        pub likelihood: u8,
        /// In consequence.
        pub consequence: u8,
    }
}
