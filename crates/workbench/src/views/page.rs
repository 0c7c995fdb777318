//! One page: one decision.

use super::{
    AcceptanceView, ActionView, CandidateView, DocumentView, LawView, MeasureView, OwnRiskView, RatedView, RatingView, StepView,
    SuggestionView, views,
};

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
        /// Whether other questions depend on its answer.
        pub branches: bool,
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
            /// “14 risques retenus sur 16”.
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
            /// The documents that the actions ask to write.
            documents: Vec<DocumentView>,
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
        /// For a criterion: the level that others would give.
        pub voices: Vec<VoiceView>,
        /// What others answered, in words.
        pub others: Vec<OtherAnswerView>,
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
        /// The file itself, when it is kept with the assessment. A screen sends back those that stay; none is added this way.
        pub file: Option<FileView>,
    }

    /// A file that is kept with the assessment.
    pub struct FileView {
        /// What it is called.
        pub name: String,
        /// “2,4 Mo”.
        pub size: String,
        /// The SHA-256 of its contents, as 64 digits: its name in commands.
        pub fingerprint: String,
        /// When it was attached: “24 novembre 2026”.
        pub added: String,
        /// Why it can no longer be had, and what to do; empty when it can.
        pub trouble: String,
    }

    /// The level that someone else would give.
    pub struct VoiceView {
        /// Who.
        pub who: String,
        /// The level, from 0 to 4.
        pub level: u8,
    }

    /// What somebody else answered.
    pub struct OtherAnswerView {
        /// Who.
        pub who: String,
        /// The day they answered.
        pub on: String,
        /// Their answer, in words.
        pub answer: String,
        /// Their words beside it; may be empty.
        pub note: String,
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
}
