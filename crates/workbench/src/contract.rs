//! The command table: every command once, with its request and its reply.
//!
//! From this one list come the Tauri commands, their permissions and the TypeScript types. To add a command: a line here,
//! a function of the same name in [`crate::handlers`], and `cargo xtask codegen`; the compiler finds what was forgotten.

/// Calls a macro with the whole table: commands that need nothing but a workbench, then those for which the shell does
/// something of its own: a dialog of the system, the look of the window, its menus.
#[macro_export]
macro_rules! with_commands {
    ($with:ident) => {
        $with! {
            plain {
            /// Everything the home screen shows.
            home(Nothing) -> HomeView;
            /// Starts an assessment and opens it.
            create_draft(NewDraft) -> DraftView;
            /// Copies an example among the drafts and opens the copy.
            open_sample(OpenSample) -> DraftView;
            /// Opens an assessment where the person left off.
            open_draft(DraftRef) -> DraftView;
            /// Closes the open assessment and shows the home screen.
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
            /// Puts an assessment in the bin, for thirty days.
            discard_draft(DraftRef) -> HomeView;
            /// Takes an assessment out of the bin.
            restore_draft(RestoreDraft) -> HomeView;
            /// Goes to a page, and remembers it.
            visit(Visit) -> DraftView;
            /// What an answer would do to the others; it is not given yet.
            weigh_answer(AnswerItem) -> WeighedView;
            /// Answers an item or a criterion.
            answer_item(AnswerItem) -> DraftView;
            /// Adds a note, a flag, a confidence or a proof.
            annotate(Annotate) -> DraftView;
            /// Adds or changes an account.
            put_account(PutAccount) -> DraftView;
            /// Removes an account.
            remove_account(RemoveAccount) -> DraftView;
            /// Says who does what for an activity.
            assign(Assign) -> DraftView;
            /// Keeps a candidate risk, or sets it aside.
            decide_risk(DecideRisk) -> DraftView;
            /// Adds or changes a risk of one’s own.
            put_own_risk(PutOwnRisk) -> DraftView;
            /// Removes a risk of one’s own.
            remove_own_risk(RemoveOwnRisk) -> DraftView;
            /// Evaluates a kept risk.
            evaluate_risk(EvaluateRisk) -> DraftView;
            /// Adds or changes an action of the plan.
            put_action(PutAction) -> DraftView;
            /// Removes an action of the plan.
            remove_action(RemoveAction) -> DraftView;
            /// Changes several actions of the plan at once.
            change_actions(ChangeActions) -> DraftView;
            /// Moves an action of the plan past another.
            move_action(MoveAction) -> DraftView;
            /// Says the manager’s words in the other language.
            translate(Translate) -> DraftView;
            /// Takes back the last step.
            undo(DraftRef) -> DraftView;
            /// Does again what was undone last.
            redo(DraftRef) -> DraftView;
            /// How an assessment came to be what it is.
            history(DraftRef) -> HistoryView;
            /// Shows an assessment as it was, changing nothing.
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
            /// Takes the packet that was chosen in, as one step.
            merge_packet(MergePacket) -> DraftView;
            /// Removes what somebody else answered from beside an answer.
            drop_other(DropOther) -> DraftView;
            /// Shows a page of the report as it would be written now, and writes nothing.
            preview_report(PreviewReport) -> PreviewView;
            /// Opens the file that has waited longest: dropped on the window, or named when Balise was started.
            take_arrival(Nothing) -> ArrivalView;
            /// Opens the copy that waits for its passphrase.
            unseal_arrival(Unseal) -> ArrivalView;
            /// Lets go of the copy that waits for its passphrase.
            forget_arrival(Nothing) -> Nothing;
            /// What to look at before a report leaves: what it withholds, what is not translated.
            review_report(ExportReport) -> ReviewView;
            /// The manager’s own words, with what each is in the other language.
            translations(DraftRef) -> TranslationsView;
            }
            shell {
            /// Changes the language of the screens, menus included.
            set_language(LanguageChoice) -> HomeView;
            /// Changes how the screens look, the window included.
            set_display(DisplayView) -> HomeView;
            /// Attaches files as proofs of an answer, chosen in the system’s own dialog.
            attach_evidence(AttachEvidence) -> DraftView;
            /// Writes a copy of an attached file where the person chooses, through the system’s own dialog.
            save_evidence(SaveEvidence) -> ExportView;
            /// Writes the report where the person chooses, through the system’s own dialog.
            export_report(ExportReport) -> ExportView;
            /// Has the person choose a logo for the report, through the system’s own dialog.
            choose_logo(Nothing) -> LogoView;
            /// Writes a text that goes with the report where the person chooses, through the system’s own dialog.
            export_companion(ExportCompanion) -> ExportView;
            /// Makes a packet of questions where the person chooses, through the system’s own dialog.
            make_packet(MakePacket) -> ExportView;
            /// Writes a form to fill in on paper where the person chooses, through the system’s own dialog.
            export_form(ExportForm) -> ExportView;
            /// Writes the answers to a packet where the person chooses, through the system’s own dialog.
            send_back(SendBack) -> ExportView;
            /// Has the person choose a packet, through the system’s own dialog.
            choose_packet(Nothing) -> PacketView;
            /// Writes a copy to hand over where the person chooses, through the system’s own dialog.
            hand_over(HandOver) -> ExportView;
            /// Opens a file that the person chooses, through the system’s own dialog.
            open_file(Nothing) -> ArrivalView;
            /// Says what the menus can offer now.
            put_menu(MenuView) -> Nothing;
            /// Shows the menu of a text field, under the pointer.
            show_field_menu(FieldMenu) -> Nothing;
            }
        }
    };
}

macro_rules! table {
    (
        plain { $($(#[$doc:meta])* $name:ident($request:ident) -> $reply:ident;)* }
        shell { $($(#[$asked_doc:meta])* $asked:ident($asked_request:ident) -> $asked_reply:ident;)* }
    ) => {
        /// The name of every command.
        pub const COMMANDS: &[&str] = &[$(stringify!($name),)* $(stringify!($asked)),*];

        /// Each command with its request and its reply, for the screens.
        #[cfg(feature = "codegen")]
        #[derive(ts_rs::TS)]
        #[ts(export_to = "bindings.ts")]
        struct Commands {
            $($(#[$doc])* #[allow(dead_code)] $name: (crate::views::$request, crate::views::$reply),)*
            $($(#[$asked_doc])* #[allow(dead_code)] $asked: (crate::views::$asked_request, crate::views::$asked_reply),)*
        }
    };
}
with_commands!(table);

/// Writes the TypeScript twin of the views and of this table in a folder, and tells the file.
#[cfg(feature = "codegen")]
pub(crate) fn write_bindings(folder: &std::path::Path) -> Result<std::path::PathBuf, Box<dyn std::error::Error>> {
    use ts_rs::{Config, TS};
    let config = Config::new().with_out_dir(folder);
    Commands::export_all(&config)?;
    crate::WireError::export_all(&config)?;
    Ok(folder.join("bindings.ts"))
}
