//! Packets, from the manager to the respondent and back: by the command line, and as the window does it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use balise_assessment::{Answer, Outcome, Value};
use balise_documents::{check_draft, read_packet};
use balise_workbench::views::*;
use balise_workbench::{ErrorCode, WireError, Workbench, handlers};
use jiff::civil::date;

use crate::cli::balise;
use crate::desk::{answer, desk};
use crate::handover::secrets;
use crate::shipped;

/// The criteria that human resources are asked, and two questions of the profile.
const PLACES: &str = "G1,G3,profil.type,resp.avis-delai";

struct Errand {
    folder: tempfile::TempDir,
    draft: PathBuf,
}

impl Errand {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sample = shipped::samples().into_iter().find(|path| path.ends_with("ville-de-rive-aux-ormes.balise")).unwrap();
        let draft = folder.path().join("manager.balise");
        fs::copy(sample, &draft).unwrap();
        Self { folder, draft }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a command in English: what it answers, once it went as expected.
    fn run(&self, code: u8, words: &[&str]) -> String {
        let words: Vec<&str> = words.iter().copied().chain(["--lang", "en"]).collect();
        let (got, out, err) = balise(&words);
        assert_eq!(got, code, "{words:?}: {out}{err}");
        if code == 0 { out } else { err }
    }

    fn packet(&self, name: &str, more: &[&str]) -> PathBuf {
        let (draft, packet) = (self.draft.display().to_string(), self.path(name));
        let target = packet.display().to_string();
        let words = ["packet", draft.as_str(), "-o", target.as_str(), "--to", "Anaïs Tremblay", "--role", "RH"];
        self.run(0, &[&words[..], more].concat());
        packet
    }

    /// A workbench of the respondent’s own, on another computer.
    fn respondent(&self) -> Workbench {
        desk(&self.path("respondent"))
    }

    /// The packet as it comes back, with these answers.
    fn answered(&self, packet: &Path, name: &str, answers: &[(&str, AnswerView)]) -> PathBuf {
        let desk = self.respondent();
        let view = handlers::choose_packet(&desk, Nothing {}, |_| Some(packet.to_owned())).unwrap();
        assert!(!view.sealed && view.respondent == "Anaïs Tremblay (RH)", "{view:?}");
        let draft = handlers::receive_packet(&desk, Nothing {}).unwrap().draft;
        for (item, given) in answers {
            answer(&desk, &draft, item, given.clone()).unwrap();
        }
        let target = self.path(name);
        let sent = SendBack { draft, passphrase: String::new() };
        let done = handlers::send_back(&desk, sent, |suggested| {
            assert_eq!(suggested.name, "Réponses de Anaïs Tremblay.balise-part");
            Some(target.clone())
        });
        assert_eq!(done.unwrap().file.as_deref(), Some(name));
        target
    }

    fn merge(&self, code: u8, packet: &Path, more: &[&str]) -> String {
        let (draft, packet) = (self.draft.display().to_string(), packet.display().to_string());
        self.run(code, &[&["merge", draft.as_str(), packet.as_str()][..], more].concat())
    }
}

fn level(level: u8) -> AnswerView {
    AnswerView::Level { level }
}

/// The manager’s desk, with the assessment in its library.
fn manager(errand: &Errand) -> Workbench {
    let desk = desk(&errand.path("manager"));
    fs::copy(&errand.draft, desk.path_of("ville")).unwrap();
    desk
}

fn open(desk: &Workbench) -> DraftView {
    handlers::open_draft(desk, DraftRef { draft: "ville".into() }).unwrap()
}

fn choose(desk: &Workbench, packet: &Path) -> Result<PacketView, WireError> {
    handlers::choose_packet(desk, Nothing {}, |_| Some(packet.to_owned()))
}

fn review(desk: &Workbench) -> Result<MergeView, WireError> {
    handlers::review_merge(desk, DraftRef { draft: "ville".into() })
}

#[test]
fn a_packet_holds_nothing_of_the_assessment_but_what_it_asks() {
    let errand = Errand::new();
    let (questionnaire, _) = shipped::pack();
    let roles: BTreeSet<&str> = questionnaire.roles().iter().map(|role| role.id.as_str()).collect();
    let whole = shipped::sample(&errand.draft, &questionnaire).assessment;
    let sections = ["profil", "responsabilites", "maturite"].map(str::to_owned);
    let known: Vec<_> = questionnaire.sections().iter().map(|section| section.id.to_string()).collect();
    let places = known.iter().filter(|id| sections.contains(id)).cloned().collect::<Vec<_>>().join(",");
    let places = if places.is_empty() { known[0].clone() } else { places };
    for (name, more) in [("bare", vec!["--places", &places]), ("present", vec!["--places", &places, "--present"])] {
        let text = fs::read_to_string(errand.packet(name, &more)).unwrap();
        let packet = read_packet(name, text.as_bytes()).unwrap().bind(&questionnaire);
        assert_eq!(packet.part.present.is_empty(), name == "bare");
        // Answers in words that were asked for and joined are in it, and are the only words that are.
        let joined: BTreeSet<_> = packet.part.present.values().filter_map(words_of).collect();
        let mut looked_for = 0;
        for secret in secrets(&whole, &roles).into_iter().filter(|secret| !joined.contains(secret)) {
            assert!(!text.contains(&secret), "{name}: “{secret}”");
            looked_for += 1;
        }
        assert!(looked_for > 50, "{looked_for} words were looked for");
        for entry in whole.register.keys() {
            assert!(!text.contains(&format!("\"{entry}\"")), "{entry}");
        }
        assert!(!text.contains("cost") && !text.contains("created") && !text.contains(&whole.subject.name));
    }
}

fn words_of(answer: &Answer) -> Option<String> {
    if let Answer::Value(Value::Text(words)) = answer { Some(words.clone()) } else { None }
}

#[test]
fn from_the_manager_to_human_resources_and_back_by_the_command_line() {
    let errand = Errand::new();
    let (questionnaire, _) = shipped::pack();
    let before = shipped::sample(&errand.draft, &questionnaire);
    let g1 = &before.assessment.responses["G1"];
    let Some(Value::Level(mine)) = g1.value() else { panic!("{g1:?}") };
    let theirs = if mine.number() >= 2 { mine.number() - 2 } else { mine.number() + 2 };
    let packet = errand.packet("asked.balise-part", &["--places", PLACES, "--present"]);
    let back = errand.answered(&packet, "back.balise-part", &[("G1", level(theirs))]);

    let told = errand.merge(0, &back, &[]);
    assert!(told.contains("Anaïs Tremblay (RH)") && told.contains("1 answer that differs from yours"), "{told}");
    assert!(told.contains("2 levels apart") && told.contains("Nothing is merged"), "{told}");
    assert_eq!(shipped::sample(&errand.draft, &questionnaire), before, "reviewing changes nothing");

    let merged = errand.path("merged.balise");
    errand.merge(0, &back, &["-o", &merged.display().to_string()]);
    let after = shipped::sample(&merged, &questionnaire);
    assert!(check_draft(&after, &questionnaire).is_empty());
    let response = &after.assessment.responses["G1"];
    assert_eq!(response.answer, g1.answer, "the manager’s answer counts");
    assert_eq!(response.others.len(), 1);
    assert_eq!(response.others[0].who.called(), "Anaïs Tremblay (RH)");
    let outcome = Outcome::of(&questionnaire, &after.assessment, date(2026, 11, 24));
    assert!(outcome.findings.iter().any(|finding| finding.check == "voices-apart"), "two levels apart is a finding");
    let report = errand.path("report.pdf").display().to_string();
    errand.run(0, &["report", &merged.display().to_string(), "-o", &report]);

    let again = errand.path("again.balise").display().to_string();
    let words = ["merge", &merged.display().to_string(), &back.display().to_string(), "-o", &again];
    let refused = errand.run(3, &words);
    assert!(refused.contains("already in the assessment") && !Path::new(&again).exists(), "{refused}");
    let theirs_counts = errand.path("theirs.balise");
    errand.merge(0, &back, &["-o", &theirs_counts.display().to_string(), "--apart", "theirs"]);
    let response = shipped::sample(&theirs_counts, &questionnaire).assessment.responses["G1"].clone();
    assert_eq!((response.others[0].answer.clone(), response.answer != g1.answer), (g1.answer.clone(), true));
}

#[test]
fn the_respondent_sees_only_what_is_asked_and_cannot_make_a_report_of_it() {
    let errand = Errand::new();
    let packet = errand.packet("asked.balise-part", &["--places", PLACES]);
    let desk = errand.respondent();
    choose(&desk, &packet).unwrap();
    let view = handlers::receive_packet(&desk, Nothing {}).unwrap();
    assert_eq!(view.part.as_deref(), Some("Anaïs Tremblay (RH)"));
    assert_eq!((view.name.as_str(), view.organisation.as_str()), ("Questions pour Anaïs Tremblay", ""));
    let pages: BTreeSet<_> = view.sections.iter().flat_map(|section| &section.pages).map(|page| page.code.as_str()).collect();
    assert_eq!(pages, PLACES.split(',').collect());
    assert_eq!((view.answered, view.total), (0, 4));
    assert!(view.leads_to.is_none());
    let asked = MakePacket {
        draft: view.draft.clone(),
        name: "x".into(),
        role: String::new(),
        places: vec!["G1".into()],
        present: false,
        passphrase: String::new(),
    };
    assert_eq!(handlers::make_packet(&desk, asked, |_| panic!("nothing to save")).unwrap_err().code, ErrorCode::CannotChange);
    let report = ExportReport {
        draft: view.draft.clone(),
        language: ReportLanguageCode::Fr,
        paper: PaperCode::Letter,
        length: LengthCode::Five,
        audience: None,
        look: None,
        attach: None,
    };
    let refused = handlers::export_report(&desk, report, |_| panic!("nothing to save")).unwrap_err();
    assert!(refused.message.contains("part d’une évaluation"), "{}", refused.message);
    let file = desk.path_of(&view.draft).display().to_string();
    let told = errand.run(3, &["report", &file, "-o", "never.pdf"]);
    assert!(told.contains("only part"), "{told}");
}

#[test]
fn merging_in_the_window_is_one_step_that_can_be_undone() {
    let errand = Errand::new();
    let packet = errand.packet("asked.balise-part", &["--places", PLACES]);
    let back = errand.answered(&packet, "back.balise-part", &[("G1", level(0)), ("G3", level(0))]);
    let desk = manager(&errand);
    let before = open(&desk);
    assert_eq!(choose(&desk, &back).unwrap().answered, 2);
    let merge = review(&desk).unwrap();
    assert_eq!(merge.lines.len(), 4);
    let apart: Vec<_> = merge.lines.iter().filter(|line| line.meeting == MeetingCode::Apart).collect();
    assert!(!apart.is_empty() && merge.lines[0].meeting == MeetingCode::Apart, "what is to be decided comes first");
    assert!(apart.iter().all(|line| line.choice == ChoiceCode::Both && line.mine != line.theirs));
    assert!(merge.lines.iter().any(|line| line.meeting == MeetingCode::Silent));
    let unmerged = fs::read(desk.path_of("ville")).unwrap();

    let choices = vec![MergeChoice { place: apart[0].place.clone(), choice: ChoiceCode::Theirs }];
    let view = handlers::merge_packet(&desk, MergePacket { draft: "ville".into(), choices }).unwrap();
    assert_eq!(view.told.unwrap().words, "Réponses fusionnées\u{a0}: Anaïs Tremblay (RH)");
    assert_eq!(view.undo.as_deref(), Some("Réponses fusionnées\u{a0}: Anaïs Tremblay (RH)"));
    let page = handlers::visit(&desk, Visit { draft: "ville".into(), page: format!("criterion:{}", apart[0].place) }).unwrap();
    let PageBody::Criterion { response, .. } = page.page.body else { panic!() };
    assert_eq!((response.answer, response.others[0].who.as_str()), (level(0), "Réponse d’avant"));

    choose(&desk, &back).unwrap();
    assert_eq!(review(&desk).unwrap_err().code, ErrorCode::CannotChange, "it was merged");
    let undone = handlers::undo(&desk, DraftRef { draft: "ville".into() }).unwrap();
    assert_eq!(undone.answered, before.answered);
    let questionnaire = shipped::pack().0;
    let restored = shipped::sample(&desk.path_of("ville"), &questionnaire).assessment;
    fs::write(errand.path("unmerged.balise"), unmerged).unwrap();
    assert_eq!(restored, shipped::sample(&errand.path("unmerged.balise"), &questionnaire).assessment);
    assert!(review(&desk).is_ok(), "undone, it can be merged again");
    let redone = handlers::redo(&desk, DraftRef { draft: "ville".into() }).unwrap();
    assert!(redone.redo.is_none());
    let dropped = DropOther { draft: "ville".into(), item: apart[0].place.clone(), index: 0 };
    let view = handlers::drop_other(&desk, dropped.clone()).unwrap();
    assert!(view.undo.unwrap().contains("Points de vue"));
    assert_eq!(handlers::drop_other(&desk, dropped).unwrap_err().code, ErrorCode::NotFound);
}

fn arrived(desk: &Workbench, file: &Path) -> Result<ArrivalView, WireError> {
    handlers::open_file(desk, |_| Some(file.to_owned()))
}

fn count(desk: &Workbench) -> usize {
    handlers::home(desk, Nothing {}).unwrap().drafts.len()
}

#[test]
fn a_packet_that_is_opened_as_a_file_goes_where_it_is_answered_or_where_it_came_from() {
    let errand = Errand::new();
    let packet = errand.packet("asked.balise-part", &["--places", PLACES]);

    // To the respondent: the screen that says what is asked; once begun, what was begun.
    let desk = errand.respondent();
    let ArrivalView::Packet { packet: view, draft: None } = arrived(&desk, &packet).unwrap() else { panic!() };
    assert_eq!((view.respondent.as_str(), view.asked, view.answered), ("Anaïs Tremblay (RH)", 4, 0));
    let part = handlers::receive_packet(&desk, Nothing {}).unwrap().draft;
    answer(&desk, &part, "G1", level(0)).unwrap();
    let ArrivalView::Opened { draft } = arrived(&desk, &packet).unwrap() else { panic!() };
    assert_eq!((draft.draft.as_str(), draft.answered, count(&desk)), (part.as_str(), 1, 1));
    assert!(draft.notice.unwrap().contains("commencé ici"));
    choose(&desk, &packet).unwrap();
    assert_eq!(handlers::receive_packet(&desk, Nothing {}).unwrap().draft, part, "chosen again, it is gone on with");
    let back = errand.path("back.balise-part");
    let sent = SendBack { draft: part.clone(), passphrase: String::new() };
    handlers::send_back(&desk, sent, |_| Some(back.clone())).unwrap();
    let ArrivalView::Opened { draft } = arrived(&desk, &back).unwrap() else { panic!() };
    assert_eq!((draft.draft, count(&desk)), (part, 1), "their own answers");

    // To the manager: the assessment that the answers are for, ready to be merged.
    let desk = manager(&errand);
    let before = fs::read(desk.path_of("ville")).unwrap();
    let ArrivalView::Packet { packet: view, draft: Some(draft) } = arrived(&desk, &back).unwrap() else { panic!() };
    assert_eq!((view.answered, draft.draft.as_str()), (1, "ville"));
    assert_eq!(fs::read(desk.path_of("ville")).unwrap(), before, "nothing is merged yet");
    assert!(review(&desk).is_ok());
    handlers::merge_packet(&desk, MergePacket { draft: "ville".into(), choices: Vec::new() }).unwrap();
    assert!(arrived(&desk, &back).unwrap_err().message.contains("déjà dans l’évaluation"));
}

#[test]
fn of_an_assessment_and_its_copies_answers_open_the_one_that_takes_them() {
    let errand = Errand::new();
    let packet = errand.packet("asked.balise-part", &["--places", PLACES]);
    let back = errand.answered(&packet, "back.balise-part", &[("G1", level(0))]);
    let desk = manager(&errand);
    handlers::duplicate_draft(&desk, DraftRef { draft: "ville".into() }).unwrap();
    open(&desk);
    let opened = |arrival| match arrival {
        ArrivalView::Packet { draft: Some(draft), .. } => draft.draft,
        other => panic!("{other:?}"),
    };
    assert_eq!(opened(arrived(&desk, &back).unwrap()), "ville", "the one that is open goes first");
    handlers::merge_packet(&desk, MergePacket { draft: "ville".into(), choices: Vec::new() }).unwrap();
    assert_ne!(opened(arrived(&desk, &back).unwrap()), "ville", "there, they were merged already");
}

#[test]
fn answers_to_an_assessment_that_is_not_here_are_told_and_change_nothing() {
    let errand = Errand::new();
    let packet = errand.packet("asked.balise-part", &["--places", PLACES]);
    let back = errand.answered(&packet, "back.balise-part", &[("G1", level(0))]);
    let desk = desk(&errand.path("elsewhere"));
    let error = arrived(&desk, &back).unwrap_err();
    assert!(error.code == ErrorCode::NotFound && error.message.contains("pas parmi celles de cet ordinateur"), "{error:?}");
    assert_eq!((count(&desk), review(&desk).unwrap_err().code), (0, ErrorCode::NotFound), "it is not kept in hand");
    fs::write(&back, fs::read_to_string(&packet).unwrap().replacen("\"major\": 1", "\"major\": 2", 1)).unwrap();
    assert_eq!(arrived(&desk, &back).unwrap_err().code, ErrorCode::NewerFormat);
}

#[test]
fn what_is_not_for_this_assessment_or_is_damaged_is_told_and_changes_nothing() {
    let errand = Errand::new();
    let packet = errand.packet("asked.balise-part", &["--places", PLACES]);
    let back = errand.answered(&packet, "back.balise-part", &[("G1", level(0))]);
    let text = fs::read_to_string(&back).unwrap();
    let changed = |name: &str, from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        let path = errand.path(name);
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        path
    };
    let fingerprint = text.split("\"fingerprint\": \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let of = text.split("\"assessment\": \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let before = fs::read(&errand.draft).unwrap();
    for (path, said) in [
        (packet.clone(), "without answers"),
        (changed("version", &fingerprint, "sha256:00"), "another version of the questionnaire"),
        (changed("other", &of, "sha256:00"), "answers another assessment"),
        (changed("damaged", "\"value\": 0", "\"value\": \"zero\""), "damaged"),
        (changed("level", "\"value\": 0", "\"value\": 7"), "damaged"),
        (changed("slipped", "\"responses\": {", "\"responses\": {\"G2\": {\"answer\": {\"value\": 4}},"), "does not ask"),
        (changed("cut", "\"responses\"", "\"respons"), "line"),
        (changed("later", "\"major\": 1", "\"major\": 2"), "newer version"),
        (changed("draft", "\"part\",", "\"draft\","), "not a packet"),
    ] {
        let target = errand.path("never.balise");
        let told = errand.merge(3, &path, &["-o", &target.display().to_string()]);
        assert!(told.contains(said), "{}: {told}", path.display());
        assert!(!target.exists());
    }
    assert_eq!(fs::read(&errand.draft).unwrap(), before);

    // In the window too; and an earlier answer after a later one.
    let desk = manager(&errand);
    open(&desk);
    choose(&desk, &changed("other", &of, "sha256:00")).unwrap();
    let untouched = fs::read(desk.path_of("ville")).unwrap();
    assert_eq!(review(&desk).unwrap_err().code, ErrorCode::NotFound);
    let refused = handlers::merge_packet(&desk, MergePacket { draft: "ville".into(), choices: Vec::new() });
    assert_eq!(refused.unwrap_err().code, ErrorCode::NotFound);
    assert_eq!(fs::read(desk.path_of("ville")).unwrap(), untouched);
    choose(&desk, &back).unwrap();
    handlers::merge_packet(&desk, MergePacket { draft: "ville".into(), choices: Vec::new() }).unwrap();
    let answered = text.split("\"answered\": \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    choose(&desk, &changed("older", &answered, "2026-11-01T10:00:00Z")).unwrap();
    let older = review(&desk).unwrap_err();
    assert!(older.message.contains("plus récentes"), "{}", older.message);
}

#[cfg(unix)]
#[test]
fn a_packet_under_a_passphrase_opens_with_it_and_not_otherwise() {
    use std::os::fd::AsRawFd;
    let errand = Errand::new();
    let words = errand.path("words");
    fs::write(&words, "quatre mots sans rapport\n").unwrap();
    let descriptor = |path: &Path| fs::File::open(path).unwrap();
    let opened = descriptor(&words);
    let number = opened.as_raw_fd().to_string();
    let packet = errand.packet("asked.balise-part.age", &["--places", PLACES, "--seal", "--passphrase-fd", &number]);
    assert!(balise_documents::is_sealed(&fs::read(&packet).unwrap()));
    let desk = errand.respondent();
    let view = choose(&desk, &packet).unwrap();
    assert!(view.sealed && view.respondent.is_empty());
    let unlock = |passphrase: &str| handlers::unlock_packet(&desk, UnlockPacket { passphrase: passphrase.into() });
    assert_eq!(unlock("another passphrase").unwrap_err().code, ErrorCode::InvalidAnswer);
    assert_eq!(unlock("quatre mots sans rapport").unwrap().asked, 4);
    // The same as a file that is opened.
    assert!(matches!(handlers::open_file(&desk, |_| Some(packet.clone())), Ok(ArrivalView::Sealed { .. })));
    let opened = handlers::unseal_arrival(&desk, Unseal { passphrase: "quatre mots sans rapport".to_owned().into() });
    assert!(matches!(opened, Ok(ArrivalView::Packet { draft: None, .. })));
    let draft = handlers::receive_packet(&desk, Nothing {}).unwrap().draft;
    let short = SendBack { draft: draft.clone(), passphrase: "court".into() };
    assert_eq!(handlers::send_back(&desk, short, |_| panic!()).unwrap_err().code, ErrorCode::InvalidAnswer);
    let target = errand.path("back.balise-part.age");
    let sealed = SendBack { draft, passphrase: "quatre mots sans rapport".into() };
    handlers::send_back(&desk, sealed, |_| Some(target.clone())).unwrap();
    let opened = descriptor(&words);
    let number = opened.as_raw_fd().to_string();
    let told = errand.merge(0, &target, &["--passphrase-fd", &number]);
    assert!(told.contains("4 questions without an answer"), "{told}");
    // Received by the command line, in a file.
    let opened = descriptor(&words);
    let number = opened.as_raw_fd().to_string();
    let (packet, file) = (packet.display().to_string(), errand.path("received.balise").display().to_string());
    errand.run(0, &["receive", &packet, "-o", &file, "--passphrase-fd", &number]);
    let reply = errand.path("reply.balise-part").display().to_string();
    errand.run(0, &["reply", &file, "-o", &reply]);
    assert!(errand.run(3, &["reply", &errand.draft.display().to_string(), "-o", &reply]).contains("nothing to send back"));
}

#[test]
fn what_cannot_be_asked_is_named() {
    let errand = Errand::new();
    let (draft, target) = (errand.draft.display().to_string(), errand.path("x.balise-part").display().to_string());
    let told = errand.run(3, &["packet", &draft, "-o", &target, "--to", "A", "--places", "G1,R2"]);
    assert!(told.contains("“R2”") && told.contains("profil"), "{told}");
    let told = errand.run(3, &["packet", &draft, "-o", &target, "--to", " ", "--places", "G1"]);
    assert!(told.contains("name of the person"), "{told}");
    let long = "a".repeat(201);
    assert!(errand.run(3, &["packet", &draft, "-o", &target, "--to", &long, "--places", "G1"]).contains("200 characters"));
    assert!(errand.run(2, &["packet", &draft, "-o", &target, "--places", "G1"]).contains("--to"));
    assert!(errand.run(2, &["merge", &draft]).contains("PART"));
    assert!(errand.run(2, &["merge", &draft, &target, "--apart", "all"]).contains("both, mine, theirs"));
    for command in ["packet", "receive", "reply", "merge", "form"] {
        assert!(errand.run(0, &["help", command]).contains(command));
        assert_eq!(balise(&[command, "--lang", "fr"]).0, 2);
    }
    assert!(!Path::new(&target).exists());
}

#[test]
fn a_form_has_each_question_with_its_code_and_fields_of_its_own() {
    let errand = Errand::new();
    let draft = errand.draft.display().to_string();
    for (language, paper, said) in [("fr", "letter", "pages"), ("en", "a4", "pages")] {
        let target = errand.path(&format!("form-{language}.pdf")).display().to_string();
        let (code, out, err) = balise(&["form", &draft, "-o", &target, "--lang", language, "--paper", paper]);
        assert!(code == 0 && out.contains(said), "{err}");
    }
    let some = errand.path("some.pdf").display().to_string();
    assert!(errand.run(0, &["form", &draft, "-o", &some, "--places", PLACES]).contains("pages"));
    assert!(errand.run(3, &["form", &draft, "-o", &some, "--places", "nothing"]).contains("“nothing”"));
}
