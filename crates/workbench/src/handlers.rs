//! Every command of the table, by name. Each is one person’s wish; what it takes is elsewhere.

use std::path::PathBuf;

use balise_assessment::Language;

use crate::changes;
use crate::companion;
use crate::export::{self, SuggestedFile};
use crate::review;
use crate::views::{
    Annotate, AnswerItem, Assign, ContinuationView, DecideRisk, DisplayView, DraftRef, DraftView, EvaluateRisk, ExportCompanion,
    ExportReport, ExportView, HistoryView, HomeView, LanguageChoice, NameSnapshot, NewDraft, Nothing, OpenSample, PutAccount,
    PutAction, PutOwnRisk, RemoveAccount, RemoveAction, RemoveOwnRisk, RenameDraft, RestoreDraft, RestoreMoment, ReviewView,
    Translate, ViewMoment, Visit,
};
use crate::{WireError, Workbench};

macro_rules! library {
    ($($(#[$doc:meta])* $name:ident($request:ident) -> $reply:ident;)*) => {$(
        $(#[$doc])*
        ///
        /// # Errors
        /// [`WireError`], with everything as it was.
        pub fn $name(workbench: &Workbench, request: $request) -> Result<$reply, WireError> {
            workbench.$name(request)
        }
    )*};
}

library! {
    /// Everything the home screen shows.
    home(Nothing) -> HomeView;
    /// Changes how the screens look.
    set_display(DisplayView) -> HomeView;
    /// Starts an assessment and opens it.
    create_draft(NewDraft) -> DraftView;
    /// Copies an example among the drafts and opens the copy.
    open_sample(OpenSample) -> DraftView;
    /// Opens an assessment where the person left off.
    open_draft(DraftRef) -> DraftView;
    /// Closes the open assessment.
    close_draft(DraftRef) -> HomeView;
    /// Changes what an assessment is called.
    rename_draft(RenameDraft) -> HomeView;
    /// Copies an assessment.
    duplicate_draft(DraftRef) -> HomeView;
    /// What going on in a longer questionnaire would come to.
    preview_continuation(DraftRef) -> ContinuationView;
    /// Goes on in a longer questionnaire: a new assessment, opened.
    continue_draft(DraftRef) -> DraftView;
    /// Puts an assessment in the bin.
    discard_draft(DraftRef) -> HomeView;
    /// Takes an assessment out of the bin.
    restore_draft(RestoreDraft) -> HomeView;
    /// Goes to a page, and remembers it.
    visit(Visit) -> DraftView;
    /// Takes back the last step.
    undo(DraftRef) -> DraftView;
    /// Does again what was undone last.
    redo(DraftRef) -> DraftView;
    /// How an assessment came to be what it is.
    history(DraftRef) -> HistoryView;
    /// Shows an assessment as it was.
    view_moment(ViewMoment) -> DraftView;
    /// Goes back to a moment.
    restore_moment(RestoreMoment) -> DraftView;
    /// Gives an assessment as it is now a name in its history.
    name_snapshot(NameSnapshot) -> HistoryView;
}

/// Changes the language of the screens, and remembers it.
///
/// # Errors
/// [`WireError`] when the choice cannot be remembered.
pub fn set_language(workbench: &Workbench, request: LanguageChoice) -> Result<HomeView, WireError> {
    workbench.choose_language(Language::from(request.language))
}

macro_rules! changing {
    ($($(#[$doc:meta])* $name:ident($request:ident) = |$pack:ident, $assessment:ident, $given:ident| $change:expr;)*) => {$(
        $(#[$doc])*
        ///
        /// # Errors
        /// [`WireError`] when the change is refused or cannot be saved; nothing is then changed.
        pub fn $name(workbench: &Workbench, $given: $request) -> Result<DraftView, WireError> {
            let draft = $given.draft.clone();
            workbench.change(&draft, |$pack, $assessment| $change)
        }
    )*};
}

changing! {
    /// Answers an item or a criterion.
    answer_item(AnswerItem) = |pack, assessment, request| changes::answer_item(pack, assessment, &request);
    /// Adds a note, a flag, a confidence or a proof.
    annotate(Annotate) = |pack, assessment, request| changes::annotate(pack, assessment, request);
    /// Adds or changes an account.
    put_account(PutAccount) = |_pack, assessment, request| changes::put_account(assessment, request.account);
    /// Removes an account.
    remove_account(RemoveAccount) = |_pack, assessment, request| changes::remove_account(assessment, &request.account);
    /// Says who does what for an activity.
    assign(Assign) = |pack, assessment, request| changes::assign(pack, assessment, request);
    /// Keeps a candidate risk, or sets it aside.
    decide_risk(DecideRisk) = |pack, assessment, request| changes::decide_risk(pack, assessment, request);
    /// Adds or changes a risk of one’s own.
    put_own_risk(PutOwnRisk) = |_pack, assessment, request| changes::put_own_risk(assessment, request.own);
    /// Removes a risk of one’s own.
    remove_own_risk(RemoveOwnRisk) = |_pack, assessment, request| changes::remove_own_risk(assessment, &request.risk);
    /// Evaluates a kept risk.
    evaluate_risk(EvaluateRisk) = |_pack, assessment, request| changes::evaluate_risk(assessment, request);
    /// Adds or changes an action of the plan.
    put_action(PutAction) = |pack, assessment, request| changes::put_action(pack, assessment, request.action);
    /// Removes an action of the plan.
    remove_action(RemoveAction) = |_pack, assessment, request| changes::remove_action(assessment, &request.action);
    /// Says the manager’s words in the other language.
    translate(Translate) = |_pack, assessment, request| changes::translate(assessment, &request);
}

/// What to look at before a report leaves.
///
/// # Errors
/// [`WireError`] when it could not be made as it is asked for.
pub fn review_report(workbench: &Workbench, request: ExportReport) -> Result<ReviewView, WireError> {
    review::review_report(workbench, &request)
}

/// Writes the report where the person chooses. `choose` asks them; `None` means they gave up, which is no error.
///
/// # Errors
/// [`WireError`] when the report cannot be made or written.
pub fn export_report(
    workbench: &Workbench,
    request: ExportReport,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    export::export_report(workbench, &request, choose)
}

/// Writes a text that goes with the report where the person chooses. `choose` asks them; `None` means they gave up.
///
/// # Errors
/// [`WireError`] when the text cannot be made or written.
pub fn export_companion(
    workbench: &Workbench,
    request: ExportCompanion,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    companion::export_companion(workbench, &request, choose)
}
