//! What follows from the answers, ready to show.

use super::{LevelView, views};

views! {
    /// The results.
    pub struct ResultsView {
        /// “Résultat provisoire : 61 questions sur 74 ont une réponse.” Empty when all have one.
        pub provisional: String,
        /// The three figures that matter.
        pub figures: Vec<FigureView>,
        /// What to mend first, the most pressing first.
        pub gaps: Vec<GapView>,
        /// The risk matrix, at each stage.
        pub matrix: MatrixView,
        /// The register, the most serious first.
        pub risks: Vec<RiskLineView>,
        /// Readiness by requirement.
        pub requirements: Vec<BarView>,
        /// The floors of the hierarchy, the lowest first.
        pub floors: Vec<FloorView>,
        /// Who does what, by activity.
        pub raci: Vec<RaciLineView>,
        /// The action plan.
        pub plan: Vec<PlanLineView>,
        /// Where the assessment contradicts itself, problems first.
        pub findings: Vec<FindingView>,
        /// What is still to be found out.
        pub open_points: Vec<OpenPointView>,
    }

    /// A figure.
    pub struct FigureView {
        /// What it measures.
        pub label: String,
        /// The figure: “1,6 à 2,1”.
        pub value: String,
        /// “sur 4”; may be empty.
        pub unit: String,
        /// What it means, in a line.
        pub note: String,
        /// How it is calculated, with this assessment’s numbers.
        pub explanation: String,
        /// The answers it rests on, those that weigh most first.
        pub beneath: Vec<BeneathView>,
    }

    /// An answer that a figure rests on.
    pub struct BeneathView {
        /// The question, the criterion or the risk.
        pub title: String,
        /// What it says, and what it counts for.
        pub says: String,
        /// The page where it is answered.
        pub page: String,
    }

    /// Something to mend before the rest.
    pub struct GapView {
        /// The risk or the criterion.
        pub title: String,
        /// The level of a risk; nothing for a criterion.
        pub level: Option<LevelView>,
        /// The level in words.
        pub word: String,
        /// Why it comes first.
        pub why: String,
        /// Who owns it; may be empty.
        pub owner: String,
        /// The page where it is answered.
        pub page: String,
        /// The measure of the catalogue that would do most about it, not in the plan yet; may be empty.
        pub measure: String,
        /// Its title.
        pub measure_title: String,
    }

    /// The matrix.
    pub struct MatrixView {
        /// The sentence to take away at each stage: before controls, today, after the plan.
        pub takeaways: Vec<String>,
        /// The five consequences, from the least serious.
        pub columns: Vec<String>,
        /// Five rows, from the most likely.
        pub rows: Vec<MatrixRowView>,
    }

    /// A row of the matrix.
    pub struct MatrixRowView {
        /// The likelihood.
        pub label: String,
        /// Five cells, from the least serious.
        pub cells: Vec<CellView>,
    }

    /// A cell of the matrix.
    pub struct CellView {
        /// Its level.
        pub level: LevelView,
        /// The letter of its level.
        pub letter: String,
        /// The word of its level.
        pub word: String,
        /// The risks in it at each stage: before controls, today, after the plan.
        pub risks: Vec<Vec<String>>,
        /// Whether it is beyond the appetite.
        pub beyond: bool,
    }

    /// A line of the register.
    pub struct RiskLineView {
        /// The risk.
        pub risk: String,
        /// Its title.
        pub title: String,
        /// The page where it is evaluated.
        pub page: String,
        /// Inherent, current and residual levels; nothing while unrated.
        pub levels: Vec<Option<LevelView>>,
        /// The same in words.
        pub words: Vec<String>,
        /// Who owns it.
        pub owner: String,
        /// The activities that call it up; none for a risk of one’s own.
        pub activities: Vec<String>,
        /// Whether it is beyond the appetite.
        pub beyond: bool,
        /// Whether an action or an acceptance answers it.
        pub treated: bool,
    }

    /// A bar.
    pub struct BarView {
        /// What it measures.
        pub title: String,
        /// The low bound, in thousandths of the scale.
        pub low: u32,
        /// The high bound, in thousandths of the scale.
        pub high: u32,
        /// The figure in words.
        pub text: String,
        /// How it is calculated, with this assessment’s numbers.
        pub explanation: String,
        /// The criteria it rests on.
        pub beneath: Vec<BeneathView>,
    }

    /// A floor.
    pub struct FloorView {
        /// Its title.
        pub title: String,
        /// What it is for.
        pub purpose: String,
        /// `yes`, `unsure` or `no`.
        pub held: String,
        /// The same in words.
        pub word: String,
        /// What holding takes, and what is short of it here.
        pub explanation: String,
        /// The criteria it rests on.
        pub beneath: Vec<BeneathView>,
    }

    /// Who does what for an activity, in words.
    pub struct RaciLineView {
        /// The activity.
        pub activity: String,
        /// The page where it is set.
        pub page: String,
        /// Who does it.
        pub responsible: String,
        /// Who answers for it.
        pub accountable: String,
        /// Who is consulted.
        pub consulted: String,
        /// Who is informed.
        pub informed: String,
        /// Whether exactly one is accountable.
        pub sound: bool,
    }

    /// A line of the plan, in words.
    pub struct PlanLineView {
        /// Its title.
        pub title: String,
        /// Who carries it.
        pub owner: String,
        /// When it is due.
        pub due: String,
        /// Where it stands.
        pub status: String,
        /// What it costs.
        pub cost: String,
        /// “en retard de 12 jours”; empty when it is not.
        pub late: String,
    }

    /// A contradiction.
    pub struct FindingView {
        /// Whether it is a problem, rather than a caution.
        pub problem: bool,
        /// What is contradictory.
        pub message: String,
        /// What to do.
        pub remedy: String,
        /// The page where to mend it.
        pub page: String,
    }

    /// Something to find out.
    pub struct OpenPointView {
        /// The question.
        pub title: String,
        /// Who would know.
        pub ask: String,
        /// The page where to answer.
        pub page: String,
    }
}
