//! What a release wrote opens for ever: a folder of fixtures for each, never changed once it is there.
//!
//! A release that adds to the format adds a folder with a draft for each thing added; the older folders stay as they are.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use balise_assessment::{Outcome, Questionnaire};
use balise_documents::{
    Access, Pack, Severity, Unbound, check_draft, read_draft, read_pack, read_packet, summary, write_draft, write_packet,
};
use balise_workbench::views::*;
use balise_workbench::{ErrorCode, handlers};
use jiff::civil::date;
use sha2::{Digest, Sha256};

use crate::desk::desk;
use crate::shipped;

/// The draft of a minor format that is not made yet.
const LATER_MINOR: &str = "later-minor";

/// The drafts of the questionnaire that ships, which today's program opens as a person would.
const OF_THE_SHIPPED_PACK: &str = "sample";

/// The fixtures of one release.
struct Release(PathBuf);

impl Release {
    fn all() -> Vec<Self> {
        let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/frozen");
        let releases: Vec<Self> = fs::read_dir(frozen).unwrap().map(|entry| Self(entry.unwrap().path())).collect();
        assert!(!releases.is_empty());
        releases
    }

    /// Every file with its bytes, by its path from the folder, with `/`.
    fn files(&self, under: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.0.join(under)];
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(self.0.join(under)).unwrap().to_str().unwrap().replace('\\', "/");
                    files.insert(name, fs::read(path).unwrap());
                }
            }
        }
        files
    }

    fn pack(&self) -> Pack {
        let files = self.files("pack");
        let named: Vec<_> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        read_pack(&named).unwrap_or_else(|faults| panic!("{}: {faults:#?}", self.0.display()))
    }

    /// The drafts by name, each with its bytes.
    fn drafts(&self) -> impl Iterator<Item = (String, Vec<u8>)> {
        let drafts = self.files("drafts").into_iter();
        drafts.map(|(name, bytes)| (name.strip_suffix(".balise").unwrap().to_owned(), bytes))
    }
}

fn opened(name: &str, bytes: &[u8]) -> Unbound {
    read_draft(name, bytes).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn frozen_files_are_as_they_were_released() {
    for release in Release::all() {
        let mut files = release.files("");
        let list = String::from_utf8(files.remove("SHA256").unwrap()).unwrap();
        let listed: BTreeMap<_, _> = list.lines().filter_map(|line| line.split_once("  ")).map(|(sum, name)| (name, sum)).collect();
        let found: BTreeMap<_, _> = files.iter().map(|(name, bytes)| (name.as_str(), digest(bytes))).collect();
        let found: BTreeMap<_, _> = found.iter().map(|(name, sum)| (*name, sum.as_str())).collect();
        assert_eq!(
            found,
            listed,
            "{}: what was released is not changed; a new release has a folder of its own",
            release.0.display()
        );
    }
}

#[test]
fn a_frozen_pack_is_read_without_a_fault_and_keeps_its_fingerprint() {
    for release in Release::all() {
        let pack = release.pack();
        let mut drafts = release.drafts().filter(|(name, _)| name != OF_THE_SHIPPED_PACK);
        assert!(drafts.all(|(name, bytes)| opened(&name, &bytes).pack().fingerprint == pack.fingerprint));
    }
}

#[test]
fn a_frozen_draft_is_read_whole_and_written_back_the_same() {
    let (shipped, _) = shipped::pack();
    for release in Release::all() {
        let frozen = release.pack().questionnaire;
        let mut count = 0;
        for (name, bytes) in release.drafts() {
            let questionnaire: &Questionnaire = if name == OF_THE_SHIPPED_PACK { &shipped } else { &frozen };
            let unbound = opened(&name, &bytes);
            assert_eq!(unbound.access() == Access::Full, name != LATER_MINOR, "{name}");
            assert_eq!(summary(&name, &bytes).unwrap().pack.id.as_str(), questionnaire.identity().id.as_str());
            let draft = unbound.bind(questionnaire);
            let unfit: Vec<_> =
                check_draft(&draft, questionnaire).into_iter().filter(|one| one.severity == Severity::Fault).collect();
            assert!(unfit.is_empty() || name == OF_THE_SHIPPED_PACK, "{name}: {unfit:#?}");
            assert_eq!(opened(&name, write_draft(&draft).as_bytes()).bind(questionnaire), draft, "{name}");
            drop(Outcome::of(questionnaire, &draft.assessment, date(2026, 11, 24)));
            count += 1;
        }
        assert!(count > 15, "{}: a draft for each thing that can be in one", release.0.display());
    }
}

#[test]
fn a_frozen_packet_is_read_whole_and_written_back_the_same() {
    for release in Release::all() {
        let frozen = release.pack();
        let packets = release.files("parts");
        assert!(packets.len() >= 2, "{}: one on its way out, one that came back", release.0.display());
        for (name, bytes) in packets {
            let packet = read_packet(&name, &bytes).unwrap_or_else(|error| panic!("{name}: {error:?}")).bind(&frozen.questionnaire);
            assert_eq!(
                (packet.unfit(&frozen.questionnaire), packet.pack.fingerprint.as_str()),
                (None, frozen.fingerprint.as_str())
            );
            assert_eq!(read_packet(&name, write_packet(&packet).as_bytes()).unwrap().bind(&frozen.questionnaire), packet, "{name}");
        }
    }
}

#[test]
fn a_frozen_draft_of_the_shipped_questionnaire_opens_in_the_program_and_can_be_changed() {
    for release in Release::all() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk(folder.path());
        let (_, bytes) = release.drafts().find(|(name, _)| name == OF_THE_SHIPPED_PACK).unwrap();
        fs::write(desk.path_of("frozen"), &bytes).unwrap();
        let opened = handlers::open_draft(&desk, DraftRef { draft: "frozen".into() }).unwrap();
        assert!(!opened.read_only && opened.notice.is_none());
        let renamed = RenameDraft { draft: "frozen".into(), name: "Reprise".into(), organisation: "Ville".into() };
        assert_eq!(handlers::rename_draft(&desk, renamed).unwrap().drafts[0].name, "Reprise");
        let previous = desk.path_of("frozen").with_extension("previous");
        assert_eq!(fs::read(previous).unwrap(), bytes, "the file as it was released is kept beside");
    }
}

#[test]
fn a_draft_of_a_later_major_is_refused_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let later = br#"{"balise": "draft", "format": {"major": 4294967295, "minor": 0}, "all": "different"}"#;
    fs::write(desk.path_of("later"), later).unwrap();
    for _ in 0..2 {
        let error = handlers::open_draft(&desk, DraftRef { draft: "later".into() }).unwrap_err();
        assert_eq!(error.code, ErrorCode::NewerFormat);
        assert!(error.message.contains("4294967295.0"), "{}", error.message);
    }
    assert_eq!(fs::read(desk.path_of("later")).unwrap(), later);
    assert_eq!(fs::read_dir(folder.path().join("drafts")).unwrap().count(), 1, "and nothing is put beside");
}
