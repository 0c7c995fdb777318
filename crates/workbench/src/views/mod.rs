//! What a screen receives and sends: shapes without a version, generated to TypeScript, in the language of the screen.
//!
//! Views are made here and never read back: nothing a screen holds is the truth.

mod continuation;
mod display;
mod draft;
mod handover;
mod history;
mod home;
mod menu;
mod packet;
mod page;
mod plan;
mod request;
mod results;
mod review;
mod risk;
mod upgrade;

pub use continuation::ContinuationView;
pub use display::{DisplayView, PresentationCode, ThemeCode};
pub use draft::{DraftView, PageLink, PageState, SavedView, SectionStatus, SectionView, WeighedView};
pub use handover::{ArrivalView, HandOver, PreviewReport, PreviewView, SecretView, Unseal, WithheldCode};
pub use history::{HistoryDayView, HistoryView, MomentView, NameSnapshot, PastView, RestoreMoment, ToldView, ViewMoment};
pub use home::{BinnedView, CardView, HomeView, KindView, PackView, SampleView};
pub use menu::{FieldMenu, MenuView, RecentView};
pub use packet::{
    ChoiceCode, DropOther, ExportForm, MakePacket, MeetingCode, MergeChoice, MergeLineView, MergePacket, MergeView,
    PacketPlaceView, PacketPlacesView, PacketSectionView, PacketView, SendBack, UnlockPacket,
};
pub use page::{
    AccountView, AnswerView, AssignmentView, ConfidenceView, EvidenceView, ExplainedView, FileView, HelpView, InputView,
    OptionView, OtherAnswerView, PageBody, PageView, ResponseView, RoleView, VoiceView,
};
pub use plan::{ActionView, DocumentPartView, DocumentView, EffectView, MeasureView};
pub use request::{
    Annotate, AnswerItem, Assign, AttachEvidence, AudienceCode, ChangeActions, CompanionCode, DecideRisk, DraftRef, EvaluateRisk,
    ExportCompanion, ExportReport, ExportView, FormatCode, LanguageChoice, LanguageCode, LengthCode, LookView, MoveAction,
    NewDraft, Nothing, OpenSample, PaperCode, PutAccount, PutAction, PutOwnRisk, RemoveAccount, RemoveAction, RemoveOwnRisk,
    RenameDraft, ReportLanguageCode, RestoreDraft, SaveEvidence, Translate, Visit,
};
pub use results::{
    BarView, BeneathView, CellView, FigureView, FindingView, FloorView, GapView, MatrixRowView, MatrixView, OpenPointView,
    PlanLineView, RaciLineView, ResultsView, RiskLineView,
};
pub use review::{AccentView, LogoView, OwnTextView, ReviewView, StaysView, TranslationsView, UntranslatedView, WithheldView};
pub use risk::{
    AcceptanceView, CandidateView, DecisionView, LawView, LevelView, OwnRiskView, RatedView, RatingView, StepView, SuggestionView,
};
pub use upgrade::UpgradeView;

/// Derives what every view needs.
macro_rules! views {
    () => {};
    ($(#[$meta:meta])* pub struct $name:ident $body:tt $($rest:tt)*) => {
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(export_to = "bindings.ts"))]
        #[serde(rename_all = "camelCase")]
        $(#[$meta])*
        pub struct $name $body
        $crate::views::views! { $($rest)* }
    };
    ($(#[$meta:meta])* pub enum $name:ident $body:tt $($rest:tt)*) => {
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(export_to = "bindings.ts"))]
        #[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
        #[allow(clippy::large_enum_variant, reason = "a view is made once, sent, and gone")]
        $(#[$meta])*
        pub enum $name $body
        $crate::views::views! { $($rest)* }
    };
}
pub(crate) use views;
