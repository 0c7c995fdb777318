//! Packs: the smallest sound one, and one fault at a time planted in it.

use balise_documents::{Fault, LARGEST_PACK, Severity};

use crate::files::{Files, assert_readable, english, faults, minimal, read};

/// The minimal pack with some text replaced, once, in one file; and the line of the replacement.
fn patched(file: &str, from: &str, to: &str) -> (Files, usize) {
    let mut files = minimal();
    let text = String::from_utf8(files.remove(file).unwrap()).unwrap();
    let at = text.find(from).unwrap_or_else(|| panic!("{file} has no {from}"));
    files.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
    (files, text[..at].matches('\n').count() + 1)
}

#[test]
fn a_pack_is_read_up_to_its_limits_and_they_are_told() {
    let check = String::from_utf8(minimal()["checks/comments-unattended.json"].clone()).unwrap();
    let with_checks = |count: usize| {
        let named = |number: usize| {
            let id = format!("c{number}");
            (format!("checks/{id}.json"), check.replacen("\"comments-unattended\"", &format!("\"{id}\""), 1).into_bytes())
        };
        let mut files = minimal();
        files.remove("checks/comments-unattended.json");
        files.extend((0..count).map(named));
        files
    };
    assert!(read(&with_checks(500)).is_ok());
    assert_eq!(english(&faults(&with_checks(501))[0].message), "More than 500 checks.");

    let mut files = minimal();
    let held: u64 = files.values().map(|bytes| bytes.len() as u64).sum();
    files.insert("notes.txt".to_owned(), vec![b' '; usize::try_from(LARGEST_PACK - held).unwrap()]);
    assert!(read(&files).is_ok(), "as large as allowed");
    files.insert("more.txt".to_owned(), vec![b' ']);
    assert_eq!(english(&faults(&files)[0].message), "The files of the questionnaire are larger than 64 MiB together.");
}

/// A fault planted: in which file, what becomes what, how many lines below it is told, and words its message has.
type Planted<'a> = (&'a str, &'a str, &'a str, isize, &'a str);

fn assert_found(&(file, from, to, below, words): &Planted<'_>) {
    let (files, line) = patched(file, from, to);
    let (told, line) = (faults(&files), line.checked_add_signed(below).unwrap());
    let found = |fault: &&Fault| fault.file == file && fault.line == line && english(&fault.message).contains(words);
    assert!(told.iter().any(|fault| found(&fault)), "{file}: {to} at line {line}: {told:#?}");
}

const PLANTED: &[Planted<'_>] = &[
    // Shape.
    ("questionnaire.json", "\"roles\"", "\"rolls\": [], \"roles\"", 0, "“rolls” does not exist here"),
    ("questionnaire.json", "\"min\": 0", "\"min\": \"0\"", 0, "Expected a whole number, found a string"),
    ("questionnaire.json", "\"min\": 0", "\"min\": 0.5", 0, "not whole"),
    ("questionnaire.json", "\"format\": 1", "\"format\": 1, \"format\": 1", 0, "“format” is given twice"),
    ("questionnaire.json", "{\"fr\": \"Profil\", \"en\": \"Profile\"}", "\"Profil\"", 0, "an object with the keys fr and en"),
    ("questionnaire.json", ", \"en\": \"Profile\"", "", 0, "English text is missing"),
    ("questionnaire.json", "\"fr\": \"Profil\", ", "", 0, "French text is missing"),
    ("questionnaire.json", "\"kind\": \"profile\"", "\"kind\": \"profil\"", 0, "“profil” is not a word accepted here"),
    ("questionnaire.json", "\"exclusive\": true", "\"exclusive\": \"yes\"", 0, "Expected true or false"),
    ("scales.json", "[\"low\", \"low\", \"low\", \"moderate\", \"moderate\"]", "[\"low\"]", 0, "1 elements instead of 5"),
    ("scales.json", "\"critical\"", "\"awful\"", 0, "“awful” is not a word accepted here"),
    ("laws.json", "\"checked\"", "\"verified\"", 0, "“verified” does not exist here"),
    // Syntax.
    ("risks.json", "\"risks\": [", "\"risks\": [,", 0, "comma too many"),
    ("risks.json", "\"risks\": [", "// note\n\"risks\": [", 0, "Comments"),
    ("risks.json", "\"factors\": [", "\"factors\" [", 0, "colon is missing"),
    // Content.
    ("questionnaire.json", "\"id\": \"minimal\"", "\"id\": \"Le plus petit\"", 0, "is not an id"),
    ("questionnaire.json", "\"2026-11-24\"", "\"2026-13-24\"", 0, "not a calendar date"),
    ("questionnaire.json", "\"2026-11-24\"", "\"2026-11-24T10:00:00\"", 0, "not a calendar date"),
    ("questionnaire.json", "\"1.0.0\"", "\"1.0\"", 0, "not a version"),
    ("questionnaire.json", "\"Profile\"", "\" \"", 0, "text is empty"),
    ("questionnaire.json", "Quel type?", "Quel type ?", 0, "follows a space"),
    ("questionnaire.json", "Which type?", "Which  type?", 0, "Two spaces"),
    ("questionnaire.json", "Which type?", "Which type ?", 0, "English sign follows a space"),
    ("questionnaire.json", "Quel type?", "Quel type - ou genre?", 0, "Hyphen between two spaces"),
    ("questionnaire.json", "\"type\": \"number\"", "\"type\": \"text\"", 0, "has no key “min”"),
    ("questionnaire.json", "\"type\": \"text\"", "\"type\": \"choice\"", 0, "asks for the key “options”"),
    ("questionnaire.json", "\"is\": \"comments\"", "\"is\": \"comments\", \"at-least\": 1", 0, "exactly one form"),
    ("questionnaire.json", "\"is\": \"comments\"", "\"all\": []", 0, "exactly one form"),
    (
        "risks.json",
        "{\n        \"all\": [\n          {\"item\": \"resp.moderation\", \"is\": \"after\"}\n",
        "{\n\"all\": [",
        0,
        "list of conditions is empty",
    ),
    ("risks.json", "\"step\": 1", "\"step\": 3", 0, "from −2 to 2"),
    ("risks.json", "\"likelihood\": 3", "\"likelihood\": 6", 0, "from 1 to 5"),
    ("measures.json", "\"likelihood\": -1", "\"likelihood\": 1", 0, "from −2 to 0"),
    ("measures.json", "\"to\": 3", "\"to\": 5", 0, "from 0 to 4"),
    (
        "scales.json",
        "[\"low\", \"low\", \"moderate\", \"moderate\", \"high\"]",
        "[\"low\", \"low\", \"moderate\", \"low\", \"high\"]",
        0,
        "level goes down",
    ),
    ("benchmarks.json", "2013", "20130", 0, "from 1990 to 2100"),
    ("measures.json", "\"cost\": \"none\"", "\"cost\": \"cheap\"", 0, "“cheap” is not a word accepted here"),
    ("checks/comments-unattended.json", "\"set-aside\"}\n", "\"gone\"}\n", 0, "kept or set aside"),
    (
        "checks/comments-unattended.json",
        "{\"item\": \"G2\", \"at-most\": 1},",
        "{\"item\": \"G2\", \"risk\": \"R2\"},",
        0,
        "exactly one form",
    ),
    (
        "checks/comments-unattended.json",
        "\"id\": \"comments-unattended\"",
        "\"id\": \"comments\"",
        0,
        "is named “comments-unattended”",
    ),
    ("checks/comments-unattended.json", "\"at-most\": 1", "\"at-most\": 0", -6, "stays silent on answers given under speaks"),
    (
        "checks/comments-unattended.json",
        "\"G2\": 1, \"R2\": \"kept\"",
        "\"G2\": 1, \"R2\": \"set-aside\"",
        -17,
        "speaks on answers given under silent",
    ),
    ("checks/comments-unattended.json", "\"G2\": 1, \"R2\": \"kept\"", "\"G2\": 9, \"R2\": \"kept\"", -17, "does not fit “G2”"),
    (
        "checks/comments-unattended.json",
        "\"place\": {\"risk\": \"R2\"}",
        "\"place\": {\"risk\": \"R9\"}",
        -10,
        "“R9” names nothing",
    ),
    ("outlines.json", "[\"M1\"]", "[\"M9\"]", -3, "“M9” names nothing"),
    ("criteria.json", "\"is\": \"comments\"", "\"is\": \"nothing\"", -4, "“profil.activites = nothing” names nothing"),
    (
        "criteria.json",
        "{\"item\": \"profil.activites\", \"is\": \"comments\"}",
        "{\"item\": \"G1\", \"at-least\": 1}",
        -4,
        "depends on the criterion “G1”",
    ),
    (
        "laws.json",
        "{\"item\": \"profil.activites\", \"is\": \"comments\"}",
        "{\"risk\": \"R1\", \"is\": \"kept\"}",
        -5,
        "only a check may",
    ),
    (
        "laws.json",
        "{\"item\": \"profil.activites\", \"is\": \"comments\"}",
        "{\"all\": [{\"item\": \"profil.activites\", \"is\": \"comments\"}, {\"not\": {\"item\": \"profil.activites\", \"is\": \"comments\"}}]}",
        -5,
        "No organisation can meet this condition",
    ),
    // Names, told at the id of what holds them.
    ("questionnaire.json", "\"id\": \"resp\",", "\"id\": \"profil\",", 0, "“profil” is defined twice"),
    ("questionnaire.json", "\"id\": \"communications\"", "\"id\": \"direction\"", 0, "“direction” is defined twice"),
    ("questionnaire.json", "\"profil.activites\",", "\"profil.type\",", 0, "“activities-item” names “profil.type”"),
    ("questionnaire.json", "\"type\": \"text\"", "\"type\": \"accounts\"", -1, "only once, in the profile"),
    ("risks.json", "\"id\": \"R2\"", "\"id\": \"R1\"", 0, "“R1” is defined twice"),
    (
        "glossary.json",
        "{\n      \"id\"",
        "{\"id\": \"imputabilite\", \"term\": {\"fr\": \"a\", \"en\": \"a\"}, \"definition\": {\"fr\": \"a\", \"en\": \"a\"}, \"provenance\": \"own\"}, {\n      \"id\"",
        1,
        "“imputabilite” is defined twice",
    ),
    ("criteria.json", "\"requirement\": \"governance\"", "\"requirement\": \"government\"", -1, "“government” names nothing"),
    // What only the guide may say.
    ("questionnaire.json", "Le conseil doit le savoir.", "Selon le guide du CEFRIO, p. 12.", 0, "Trudel and Abran guide"),
    ("questionnaire.json", "The board needs to know.", "Trudel and Abran ask it.", 0, "Trudel and Abran guide"),
    ("glossary.json", "\"fr\": \"Imputabilité\"", "\"fr\": \"Imputabilité (CEFRIO)\"", 0, "Trudel and Abran guide"),
    (
        "criteria.json",
        "\"sources\": [],",
        "\"sources\": [{\"fr\": \"Trudel et Abran, 2012 (extraits)\", \"en\": \"CEFRIO, 2012\"}],",
        0,
        "Trudel and Abran guide",
    ),
    (
        "criteria.json",
        "\"sources\": [],\n      \"provenance\": \"own\"",
        "\"sources\": [{\"fr\": \"Altimeter\", \"en\": \"Altimeter\"}],\n      \"provenance\": \"guide\"",
        1,
        "which its sources do not name",
    ),
];

#[test]
fn the_smallest_pack_is_read_whole() {
    let pack = read(&minimal()).unwrap();
    assert_eq!(pack.questionnaire.identity().id.as_str(), "minimal");
    assert_eq!(pack.questionnaire.identity().leads_to.as_ref().map(|pack| pack.as_str()), Some("maximal"));
    assert_eq!(pack.questionnaire.items().count(), 8);
    assert_eq!(pack.questionnaire.risks().len(), 2);
    assert_eq!(pack.questionnaire.measures()[1].effect.consequence(), 2);
    assert_eq!(pack.warnings, []);
}

#[test]
fn each_planted_fault_is_told_at_its_line() {
    PLANTED.iter().for_each(assert_found);
}

#[test]
fn a_law_without_the_date_it_was_checked_is_told_where_the_law_begins() {
    let (files, _) = patched("laws.json", "\"checked\": \"2026-11-24\",", "");
    let (_, line) = patched("laws.json", "{\n      \"id\"", "{\n      \"id\"");
    let told = faults(&files);
    assert_eq!((told.len(), told[0].line), (1, line));
    assert_eq!(english(&told[0].message), "The date it was checked is missing.");
}

#[test]
fn every_fault_of_an_object_and_of_a_list_is_told_at_once() {
    let (mut files, line) = patched("questionnaire.json", "\"type\": \"number\",", "\"typ\": \"number\", \"maxi\": 4,\n");
    let text = String::from_utf8(files["questionnaire.json"].clone()).unwrap();
    let broken = text.replacen("\"unit\": {\"fr\": \"comptes\", \"en\": \"accounts\"}", "\"unit\": {}", 1).replacen(
        "\"type\": \"date\"",
        "\"type\": 4",
        1,
    );
    files.insert("questionnaire.json".to_owned(), broken.into_bytes());
    files.remove("laws.json");
    let told = faults(&files);
    let said: Vec<_> = told.iter().map(|fault| (fault.file.as_str(), english(&fault.message))).collect();
    assert_eq!(
        said,
        [
            ("laws.json", "The file “laws.json” is missing."),
            ("questionnaire.json", "The key “type” is missing."),
            ("questionnaire.json", "The key “typ” does not exist here."),
            ("questionnaire.json", "The key “maxi” does not exist here."),
            ("questionnaire.json", "The French text is missing."),
            ("questionnaire.json", "The English text is missing."),
            ("questionnaire.json", "Expected a word between quotation marks, found a whole number."),
        ]
    );
    assert_eq!(told[2].line, line);
}

#[test]
fn names_are_checked_only_once_every_file_is_sound() {
    let (mut files, _) = patched("risks.json", "\"laws\": [\"ccq-1457\"]", "\"laws\": [\"ccq-9999\"]");
    assert_eq!(faults(&files).len(), 1);
    files.insert("laws.json".to_owned(), b"{".to_vec());
    assert!(faults(&files).iter().all(|fault| fault.file == "laws.json"));
}

#[test]
fn a_later_format_is_named_and_not_picked_apart() {
    let (files, line) = patched("questionnaire.json", "\"format\": 1,", "\"format\": 2, \"new\": true,");
    let told = faults(&files);
    assert_eq!((told.len(), told[0].line), (1, line));
    assert!(english(&told[0].message).contains("format 2"), "{told:?}");
    assert!(english(&told[0].remedy).contains("newer version"), "{told:?}");
    let (files, _) = patched("questionnaire.json", "\"format\": 1,", "\"format\": 0,");
    assert!(english(&faults(&files)[0].remedy).contains("only format published"));
}

#[test]
fn a_file_nobody_expects_is_a_fault_unless_it_is_no_json() {
    let mut files = minimal();
    files.insert("README.md".to_owned(), Vec::new());
    read(&files).unwrap();
    files.insert("risk.json".to_owned(), b"{}".to_vec());
    let told = faults(&files);
    assert_eq!((told.len(), told[0].file.as_str()), (1, "risk.json"));
}

#[test]
fn a_source_said_and_not_named_is_a_warning() {
    let (files, line) = patched("questionnaire.json", "\"provenance\": \"own\"", "\"provenance\": \"guide\"");
    let warnings = read(&files).unwrap().warnings;
    assert_eq!((warnings.len(), warnings[0].line, warnings[0].severity), (1, line, Severity::Warning));
    assert_readable(&warnings[0]);
}

#[test]
fn what_was_read_in_the_guide_may_say_so_and_anything_may_be_inspired_by_it() {
    let cited = "\"sources\": [{\"fr\": \"CEFRIO, 2012 (extraits)\", \"en\": \"CEFRIO, 2012 (excerpts)\"}],\n      \"provenance\": \"guide\"";
    let (from_guide, _) = patched("criteria.json", "\"sources\": [],\n      \"provenance\": \"own\"", cited);
    let cited = "\"sources\": [{\"fr\": \"CEFRIO, 2012 (démarche)\", \"en\": \"CEFRIO, 2012 (approach)\"}],";
    let (cited_only, _) = patched("criteria.json", "\"sources\": [],", cited);
    let (inspired, _) = patched("questionnaire.json", "One thing of each kind.", "Inspired by Trudel and Abran.");
    for files in [from_guide, cited_only, inspired] {
        assert_eq!(read(&files).unwrap().warnings, []);
    }
}

#[test]
fn the_fingerprint_follows_the_content_and_nothing_else() {
    let files = minimal();
    let fingerprint = read(&files).unwrap().fingerprint;
    assert!(fingerprint.starts_with("sha256:") && fingerprint.len() == 71, "{fingerprint}");
    let mut others = files.clone();
    others.insert("README.md".to_owned(), b"words".to_vec());
    assert_eq!(read(&others).unwrap().fingerprint, fingerprint);
    let (changed, _) = patched("glossary.json", "Imputability", "Liability");
    assert_ne!(read(&changed).unwrap().fingerprint, fingerprint);
    let reversed: Vec<_> = files.iter().rev().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    assert_eq!(balise_documents::read_pack(&reversed).unwrap().fingerprint, fingerprint);
}
