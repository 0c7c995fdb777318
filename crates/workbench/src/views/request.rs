//! What a screen asks for.

use super::{
    AcceptanceView, AccountView, ActionView, AnswerView, AssignmentView, ConfidenceView, DecisionView, EvidenceView, OwnRiskView,
    RatingView, VoiceView, views,
};

views! {
    /// Nothing more to say.
    pub struct Nothing {}

    /// A language of the screens and of the paper.
    #[derive(Copy)]
    pub enum LanguageCode {
        /// French.
        Fr,
        /// English.
        En,
    }

    /// A paper size.
    #[derive(Copy)]
    pub enum PaperCode {
        /// 210 × 297 mm.
        A4,
        /// 8½ × 11 in.
        Letter,
    }

    /// How much a paper tells.
    #[derive(Copy)]
    pub enum LengthCode {
        /// Page one alone: five minutes.
        Five,
        /// About four pages: fifteen minutes.
        Fifteen,
        /// Everything, with annexes.
        Full,
    }

    /// Change the language of the screens.
    pub struct LanguageChoice {
        /// The language.
        pub language: LanguageCode,
    }

    /// Start an assessment.
    pub struct NewDraft {
        /// The questionnaire.
        pub pack: String,
        /// The name of the assessment.
        pub name: String,
        /// The organisation.
        pub organisation: String,
        /// The kind of organisation; may be empty.
        pub kind: String,
        /// The language of the report.
        pub language: LanguageCode,
    }

    /// An assessment.
    pub struct DraftRef {
        /// Its name in commands.
        pub draft: String,
    }

    /// An assessment in the bin.
    pub struct RestoreDraft {
        /// Its name in commands.
        pub binned: String,
    }

    /// An example.
    pub struct OpenSample {
        /// Its name in commands.
        pub sample: String,
    }

    /// Change what an assessment is called.
    pub struct RenameDraft {
        /// The assessment.
        pub draft: String,
        /// Its new name.
        pub name: String,
        /// The organisation.
        pub organisation: String,
    }

    /// Go to a page.
    pub struct Visit {
        /// The assessment.
        pub draft: String,
        /// The page.
        pub page: String,
    }

    /// Answer an item or a criterion.
    pub struct AnswerItem {
        /// The assessment.
        pub draft: String,
        /// The item.
        pub item: String,
        /// The answer.
        pub answer: AnswerView,
    }

    /// Say something about an answer.
    pub struct Annotate {
        /// The assessment.
        pub draft: String,
        /// The item.
        pub item: String,
        /// Free words.
        pub note: String,
        /// To come back to.
        pub review: bool,
        /// What it rests on.
        pub confidence: Option<ConfidenceView>,
        /// What proves it.
        pub evidence: Vec<EvidenceView>,
        /// For a criterion: the level that others would give.
        pub voices: Vec<VoiceView>,
    }

    /// Attach files as proofs of an answer, which the person chooses.
    pub struct AttachEvidence {
        /// The assessment.
        pub draft: String,
        /// The item.
        pub item: String,
    }

    /// Write a copy of an attached file where the person chooses.
    pub struct SaveEvidence {
        /// The assessment.
        pub draft: String,
        /// The SHA-256 of the file.
        pub fingerprint: String,
    }

    /// Add or change an account.
    pub struct PutAccount {
        /// The assessment.
        pub draft: String,
        /// The line.
        pub account: AccountView,
    }

    /// Remove an account.
    pub struct RemoveAccount {
        /// The assessment.
        pub draft: String,
        /// The line.
        pub account: String,
    }

    /// Say who does what.
    pub struct Assign {
        /// The assessment.
        pub draft: String,
        /// The activity.
        pub activity: String,
        /// Who does what.
        pub assignment: AssignmentView,
    }

    /// Keep a candidate, or set it aside.
    pub struct DecideRisk {
        /// The assessment.
        pub draft: String,
        /// The risk.
        pub risk: String,
        /// What is decided.
        pub decision: DecisionView,
    }

    /// Add or change a risk of one’s own.
    pub struct PutOwnRisk {
        /// The assessment.
        pub draft: String,
        /// The risk.
        pub own: OwnRiskView,
    }

    /// Remove a risk of one’s own.
    pub struct RemoveOwnRisk {
        /// The assessment.
        pub draft: String,
        /// The risk.
        pub risk: String,
    }

    /// Evaluate a kept risk: everything at once.
    pub struct EvaluateRisk {
        /// The assessment.
        pub draft: String,
        /// The risk.
        pub risk: String,
        /// Before controls.
        pub inherent: Option<RatingView>,
        /// With the controls in place.
        pub current: Option<RatingView>,
        /// Once the plan is done, when departing from its effects.
        pub residual: Option<RatingView>,
        /// Who owns it.
        pub owner: String,
        /// What the rating rests on.
        pub confidence: Option<ConfidenceView>,
        /// The controls in place.
        pub controls: String,
        /// Why it departs from the suggestion.
        pub justification: String,
        /// Who accepts it, until when.
        pub acceptance: Option<AcceptanceView>,
    }

    /// Add or change an action.
    pub struct PutAction {
        /// The assessment.
        pub draft: String,
        /// The line.
        pub action: ActionView,
    }

    /// Remove an action.
    pub struct RemoveAction {
        /// The assessment.
        pub draft: String,
        /// The line.
        pub action: String,
    }

    /// Change several actions at once. What is absent stays as it is in each.
    pub struct ChangeActions {
        /// The assessment.
        pub draft: String,
        /// The lines.
        pub actions: Vec<String>,
        /// Who carries them.
        pub owner: Option<String>,
        /// When they are due, as typed; empty for no date.
        pub due: Option<String>,
    }

    /// Move an action past another: before it when it stood after, after it when it stood before.
    pub struct MoveAction {
        /// The assessment.
        pub draft: String,
        /// The line.
        pub action: String,
        /// The line to move past.
        pub past: String,
    }

    /// Write the report where the person chooses.
    pub struct ExportReport {
        /// The assessment.
        pub draft: String,
        /// Its language, or both.
        pub language: ReportLanguageCode,
        /// Its paper.
        pub paper: PaperCode,
        /// How much it tells.
        pub length: LengthCode,
        /// For whom; the board when absent.
        #[cfg_attr(feature = "codegen", ts(optional))]
        pub audience: Option<AudienceCode>,
        /// How it is dressed; as Balise does when absent.
        #[cfg_attr(feature = "codegen", ts(optional))]
        pub look: Option<LookView>,
        /// Whether the draft, as this audience sees it, is attached to the file; not when absent.
        #[cfg_attr(feature = "codegen", ts(optional))]
        pub attach: Option<bool>,
    }

    /// In which language a report is.
    #[derive(Copy)]
    pub enum ReportLanguageCode {
        /// French.
        Fr,
        /// English.
        En,
        /// French and English, face to face.
        Both,
    }

    /// For whom a copy is: each withholds its own things.
    #[derive(Copy)]
    pub enum AudienceCode {
        /// The board: everything.
        Board,
        /// The audit committee: everything.
        Committee,
        /// The staff.
        Staff,
        /// A regulator.
        Regulator,
    }

    /// What the organisation adds to the look of its report. Each may be empty.
    #[derive(Default)]
    pub struct LookView {
        /// The accent colour, such as `#0B5566`.
        pub accent: String,
        /// The line of confidentiality, in place of the usual one.
        pub banner: String,
        /// The logo: a PNG or JPEG file in base64, or as a `data:` address.
        pub logo: String,
    }

    /// A text that goes with the report.
    #[derive(Copy)]
    pub enum CompanionCode {
        /// The draft minutes.
        Minutes,
        /// Questions a director may ask, with their answers.
        Questions,
        /// What to say in five minutes.
        Notes,
    }

    /// How a text is written.
    #[derive(Copy)]
    pub enum FormatCode {
        /// Markdown.
        Md,
        /// A document for a word processor.
        Docx,
    }

    /// Write a text that goes with the report where the person chooses.
    pub struct ExportCompanion {
        /// The assessment.
        pub draft: String,
        /// Which text.
        pub which: CompanionCode,
        /// How it is written.
        pub format: FormatCode,
        /// The language of the report it goes with.
        pub language: LanguageCode,
        /// The paper of that report, on which pages depend.
        pub paper: PaperCode,
        /// For whom; the board when absent.
        #[cfg_attr(feature = "codegen", ts(optional))]
        pub audience: Option<AudienceCode>,
    }

    /// Say a manager’s words in the other language.
    pub struct Translate {
        /// The assessment.
        pub draft: String,
        /// The words, as they were written.
        pub words: String,
        /// The same in the other language; empty to take a translation back.
        pub translation: String,
    }

    /// What became of the report, or of a text that goes with it.
    pub struct ExportView {
        /// The name of the file; nothing when the person gave up.
        pub file: Option<String>,
        /// Its folder, to show.
        pub folder: String,
        /// How many pages it has; 0 for a text, which has none.
        pub pages: u32,
    }
}

impl From<LanguageCode> for ReportLanguageCode {
    fn from(code: LanguageCode) -> Self {
        match code {
            LanguageCode::Fr => Self::Fr,
            LanguageCode::En => Self::En,
        }
    }
}

impl From<balise_assessment::Language> for LanguageCode {
    fn from(language: balise_assessment::Language) -> Self {
        match language {
            balise_assessment::Language::Fr => Self::Fr,
            balise_assessment::Language::En => Self::En,
        }
    }
}

impl From<LanguageCode> for balise_assessment::Language {
    fn from(code: LanguageCode) -> Self {
        match code {
            LanguageCode::Fr => Self::Fr,
            LanguageCode::En => Self::En,
        }
    }
}
