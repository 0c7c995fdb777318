//! Every command of the table, by name. Each is one person’s wish; what it takes is elsewhere.

use std::path::PathBuf;

use balise_assessment::Language;

use crate::changes;
use crate::companion;
use crate::copies;
use crate::evidence;
use crate::export::{self, SuggestedFile};
use crate::logo;
use crate::packet;
use crate::review;
use crate::views::{
    Annotate, AnswerItem, ArrivalView, Assign, AttachEvidence, ChangeActions, ContinuationView, DecideRisk, DisplayView, DraftRef,
    DraftView, DropOther, EvaluateRisk, ExportCompanion, ExportForm, ExportReport, ExportView, HandOver, HistoryView, HomeView,
    LanguageChoice, LogoView, MakePacket, MergePacket, MergeView, MoveAction, NameSnapshot, NewDraft, Nothing, OpenSample,
    PacketPlacesView, PacketView, PreviewReport, PreviewView, PutAccount, PutAction, PutOwnRisk, RemoveAccount, RemoveAction,
    RemoveOwnRisk, RenameDraft, RestoreDraft, RestoreMoment, ReviewView, SaveEvidence, SendBack, Translate, TranslationsView,
    UnlockPacket, Unseal, UpgradeView, ViewMoment, Visit, WeighedView,
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
    /// What moving to the newer version of its questionnaire would come to.
    preview_upgrade(DraftRef) -> UpgradeView;
    /// Moves to the newer version of its questionnaire, in the same assessment.
    upgrade_draft(DraftRef) -> DraftView;
    /// Puts an assessment in the bin.
    discard_draft(DraftRef) -> HomeView;
    /// Takes an assessment out of the bin.
    restore_draft(RestoreDraft) -> HomeView;
    /// Goes to a page, and remembers it.
    visit(Visit) -> DraftView;
    /// What an answer would do to the others.
    weigh_answer(AnswerItem) -> WeighedView;
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
    /// What can be asked of somebody else.
    packet_places(DraftRef) -> PacketPlacesView;
    /// Opens the packet that was chosen with its passphrase.
    unlock_packet(UnlockPacket) -> PacketView;
    /// Opens the packet that was chosen as an assessment limited to what it asks.
    receive_packet(Nothing) -> DraftView;
    /// What taking the packet that was chosen in would come to.
    review_merge(DraftRef) -> MergeView;
    /// Takes the packet that was chosen in.
    merge_packet(MergePacket) -> DraftView;
    /// Shows a page of the report as it would be written now.
    preview_report(PreviewReport) -> PreviewView;
    /// Opens the file that has waited longest.
    take_arrival(Nothing) -> ArrivalView;
    /// Opens the copy that waits for its passphrase.
    unseal_arrival(Unseal) -> ArrivalView;
    /// Lets go of the copy that waits for its passphrase.
    forget_arrival(Nothing) -> Nothing;
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
    /// Removes what somebody else answered from beside an answer.
    drop_other(DropOther) = |pack, assessment, request| changes::drop_other(pack, assessment, &request);
    /// Changes several actions of the plan at once.
    change_actions(ChangeActions) = |_pack, assessment, request| changes::change_actions(assessment, &request);
    /// Moves an action of the plan past another.
    move_action(MoveAction) = |_pack, assessment, request| changes::move_action(assessment, &request.action, &request.past);
    /// Says the manager’s words in the other language.
    translate(Translate) = |_pack, assessment, request| changes::translate(assessment, &request);
}

/// Attaches files as proofs of an answer. `choose` asks for them, under the title it is given; none means they gave up.
///
/// # Errors
/// [`WireError`] when a file cannot be kept; nothing is then changed.
pub fn attach_evidence(
    workbench: &Workbench,
    request: AttachEvidence,
    choose: impl FnOnce(&str) -> Vec<PathBuf>,
) -> Result<DraftView, WireError> {
    evidence::attach_evidence(workbench, &request, choose)
}

/// Writes a copy of an attached file where the person chooses. `choose` asks them; `None` means they gave up.
///
/// # Errors
/// [`WireError`] when it is not what was attached, or cannot be written.
pub fn save_evidence(
    workbench: &Workbench,
    request: SaveEvidence,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    evidence::save_evidence(workbench, &request, choose)
}

/// What to look at before a report leaves.
///
/// # Errors
/// [`WireError`] when it could not be made as it is asked for.
pub fn review_report(workbench: &Workbench, request: ExportReport) -> Result<ReviewView, WireError> {
    review::review_report(workbench, &request)
}

/// The manager’s own words, with what each is in the other language.
///
/// # Errors
/// [`WireError`] when the assessment is not open.
pub fn translations(workbench: &Workbench, request: DraftRef) -> Result<TranslationsView, WireError> {
    review::translations(workbench, &request)
}

/// Has the person choose a logo for the report. `choose` asks them; `None` means they gave up, which is no error.
///
/// # Errors
/// [`WireError`] when the file cannot be read, or is not a logo that can be printed.
pub fn choose_logo(
    workbench: &Workbench,
    _: Nothing,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<LogoView, WireError> {
    logo::choose_logo(workbench, choose)
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

/// Makes a packet of questions where the person chooses. `choose` asks them; `None` means they gave up.
///
/// # Errors
/// [`WireError`] when what is asked is not known, or the packet cannot be written.
pub fn make_packet(
    workbench: &Workbench,
    request: MakePacket,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    packet::make_packet(workbench, &request, choose)
}

/// Writes the answers to a packet where the person chooses. `choose` asks them; `None` means they gave up.
///
/// # Errors
/// [`WireError`] when the assessment came from no packet, or the file cannot be written.
pub fn send_back(
    workbench: &Workbench,
    request: SendBack,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    packet::send_back(workbench, &request, choose)
}

/// Has the person choose a packet. `choose` asks them; `None` means they gave up, which is no error.
///
/// # Errors
/// [`WireError`] when the file cannot be read or is no packet.
pub fn choose_packet(
    workbench: &Workbench,
    _: Nothing,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<PacketView, WireError> {
    packet::choose_packet(workbench, choose)
}

/// Writes a form to fill in on paper where the person chooses. `choose` asks them; `None` means they gave up.
///
/// # Errors
/// [`WireError`] when what is asked is not known, or the form cannot be made or written.
pub fn export_form(
    workbench: &Workbench,
    request: ExportForm,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    packet::export_form(workbench, &request, choose)
}

/// Writes a copy to hand over where the person chooses. `choose` asks them; `None` means they gave up.
///
/// # Errors
/// [`WireError`] when the passphrase is too short, or the copy cannot be made or written.
pub fn hand_over(
    workbench: &Workbench,
    request: HandOver,
    choose: impl FnOnce(&SuggestedFile) -> Option<PathBuf>,
) -> Result<ExportView, WireError> {
    copies::hand_over(workbench, request, choose)
}

/// Opens a file that the person chooses. `choose` asks them, in the language of the screens; `None` means they gave up.
///
/// # Errors
/// [`WireError`] when the file is not one to open; nothing is then changed.
pub fn open_file(workbench: &Workbench, choose: impl FnOnce(Language) -> Option<PathBuf>) -> Result<ArrivalView, WireError> {
    match choose(workbench.language()) {
        Some(file) => workbench.open_file(&file),
        None => Ok(ArrivalView::Nothing),
    }
}
