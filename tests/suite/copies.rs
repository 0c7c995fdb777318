//! Copies for an audience: what is withheld is nowhere in the file, and nothing that stays is another.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use balise_assessment::{Assessment, Audience, Language, Outcome, Questionnaire, Typed, Withheld, wording};
use balise_documents::Draft;
use balise_workbench::papers::{self, Asked};
use balise_workbench::views::{CompanionCode, FormatCode, LengthCode, PaperCode};
use jiff::civil::date;

use crate::cli::balise;
use crate::desk::clock;
use crate::shipped;

const CUT: [Audience; 2] = [Audience::Staff, Audience::Regulator];

fn asked(language: Language, length: LengthCode, audience: Audience) -> Asked {
    Asked { audience, attach: true, ..Asked::plain(Some(language), PaperCode::Letter, length) }
}

/// Letters and digits alone, so that neither line breaks nor hyphens nor the marks of a tool matter.
fn bare(words: &str) -> String {
    words.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Everything that a PDF says or holds: its pages, and every text and stream among its objects, unpacked: metadata, outline,
/// alternative texts, names, files inside.
fn everything(file: &Path) -> String {
    let said = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(file).arg("-").output();
    let said = said.expect("pdftotext, which `cargo xtask test` installs");
    format!("{}\n{}", String::from_utf8(said.stdout).unwrap(), unpacked(file))
}

fn unpacked(file: &Path) -> String {
    let said = Command::new("qpdf").args(["--qdf", "--object-streams=disable"]).arg(file).arg("-").output();
    let said = said.expect("qpdf, which `cargo xtask test` installs");
    let text = String::from_utf8_lossy(&said.stdout).into_owned();
    // Texts are in UTF-16, written in digits.
    let texts: Vec<String> = text.split("<feff").skip(1).filter_map(|rest| wide(rest.split_once('>')?.0)).collect();
    format!("{text}\n{}", texts.join("\n"))
}

fn wide(digits: &str) -> Option<String> {
    let unit = |at: usize| u16::from_str_radix(digits.get(at..at + 4)?, 16).ok();
    let units: Option<Vec<u16>> = (0..digits.len()).step_by(4).map(unit).collect();
    Some(String::from_utf16_lossy(&units?))
}

/// The words of the questionnaire, which every copy may hold.
fn of_the_pack() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../questionnaires/medias-sociaux");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    files.map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// What a copy must not say: typed words of the kinds that it withholds, but for those that it may well say otherwise, being
/// words of the questionnaire, of an organisation, or too short to be anybody’s.
fn secrets(assessment: &Assessment, questionnaire: &Questionnaire, audience: Audience, pack: &str) -> Vec<String> {
    let withheld = audience.withholds();
    let kept = |what: Typed| !withheld.iter().any(|kind| kind.covers(what));
    let said: String = assessment.typed().into_iter().filter(|typed| kept(typed.what)).map(|typed| bare(&typed.words)).collect();
    // The names of the organisation and of its accounts stay, whoever they happen to name.
    let names = [Typed::Organisation, Typed::Assessment, Typed::Handle, Typed::Platform];
    let named: String =
        assessment.typed().into_iter().filter(|typed| names.contains(&typed.what)).map(|typed| bare(&typed.words)).collect();
    let role = |words: &str| questionnaire.roles().iter().any(|role| role.id.as_str() == words);
    let typed = assessment.typed().into_iter().filter(|typed| !kept(typed.what) && !role(&typed.words));
    let looked_for = typed.filter(|typed| {
        let words = bare(&typed.words);
        // A person is looked for even where the title of a measure names them.
        words.len() > 6
            && !pack.contains(&words)
            && !named.contains(&words)
            && (typed.what == Typed::Party || !said.contains(&words))
    });
    looked_for.map(|typed| typed.words).collect()
}

/// What measures cost, but for what the questionnaire says of fines, or of what measures usually cost.
fn amounts(assessment: &Assessment, language: Language, pack: &str) -> BTreeSet<String> {
    let costs = assessment.plan.iter().flat_map(|action| [action.cost_once, action.cost_yearly]);
    let costs = costs.filter(|cost| ![0, 2_000, 10_000].contains(cost));
    costs.map(|cost| wording::money(language, cost.into())).filter(|amount| !pack.contains(amount.as_str())).collect()
}

fn samples() -> Vec<(PathBuf, Draft)> {
    let (questionnaire, _) = shipped::pack();
    shipped::samples().into_iter().map(|path| (path.clone(), shipped::sample(&path, &questionnaire))).collect()
}

#[test]
fn what_is_withheld_is_nowhere_in_the_file_nor_in_what_goes_with_it() {
    let (questionnaire, _) = shipped::pack();
    let (folder, said) = (tempfile::tempdir().unwrap(), of_the_pack());
    let pack = bare(&said);
    let mut looked_for = 0;
    let copies = CUT.into_iter().flat_map(|audience| Language::ALL.map(|language| (audience, language)));
    let companions = [CompanionCode::Minutes, CompanionCode::Questions, CompanionCode::Notes];
    // A report takes seconds: each sample in one of the four copies, and with one of the texts, all of them in turn.
    for ((sample, draft), ((audience, language), which)) in
        samples().into_iter().zip(copies.cycle().zip(companions.into_iter().cycle()))
    {
        let (target, text) = (folder.path().join("copy.pdf"), folder.path().join("text.md"));
        let asked = asked(language, LengthCode::Full, audience);
        papers::report(&sample, &target, &asked, language, &clock()).unwrap();
        papers::companion(&sample, &text, (which, FormatCode::Md), &asked, language, &clock()).unwrap();
        let told = everything(&target) + &fs::read_to_string(&text).unwrap().replace('\\', "");
        let spaced = told.replace(['\u{a0}', '\n'], " ");
        for amount in amounts(&draft.assessment, language, &said) {
            assert!(!spaced.contains(&amount.replace('\u{a0}', " ")), "{}: {amount}", sample.display());
        }
        let told = bare(&told);
        for secret in secrets(&draft.assessment, &questionnaire, audience, &pack) {
            assert!(!told.contains(&bare(&secret)), "{} for {audience:?} in {language:?}: “{secret}”", sample.display());
            looked_for += 1;
        }
        assert!(told.contains(&bare(audience.copy().get(language))), "the copy says whose it is");
    }
    assert!(looked_for > 500, "{looked_for} words were looked for");
}

#[test]
fn a_copy_tells_the_same_figures() {
    let (questionnaire, _) = shipped::pack();
    let today = date(2026, 11, 24);
    for (sample, draft) in samples() {
        let whole = Outcome::of(&questionnaire, &draft.assessment, today);
        for audience in CUT {
            let seen = draft.assessment.without(&audience.withholds(), &questionnaire);
            let copy = Outcome::of(&questionnaire, &seen, today);
            let levels = |outcome: &Outcome| {
                outcome.risks.iter().map(|risk| (risk.id.clone(), risk.inherent, risk.current, risk.residual)).collect::<Vec<_>>()
            };
            assert_eq!(levels(&copy), levels(&whole), "{}", sample.display());
            assert_eq!(copy.readiness, whole.readiness);
            assert_eq!((copy.progress.clone(), copy.known()), (whole.progress.clone(), whole.known()), "{}", sample.display());
            assert_eq!((copy.plan.actions, copy.plan.overdue), (whole.plan.actions, whole.plan.overdue));
            let again = seen.without(&audience.withholds(), &questionnaire);
            assert_eq!(again, seen, "{}: a copy of a copy is that copy", sample.display());
            for language in Language::ALL {
                let seen = draft.assessment.without_in(&audience.withholds(), &questionnaire, language);
                assert_eq!(seen.without_in(&audience.withholds(), &questionnaire, language), seen);
            }
        }
    }
}

/// The draft inside a report.
fn attached(file: &Path) -> Vec<u8> {
    let saved = file.with_extension("inside");
    let status = Command::new("pdfdetach").args(["-save", "1", "-o"]).arg(&saved).arg(file).status();
    assert!(status.expect("pdfdetach, which comes with pdftotext").success());
    fs::read(saved).unwrap()
}

#[test]
fn the_draft_inside_is_what_its_reader_may_see_and_proves_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, draft) = samples().remove(0);
    let (questionnaire, _) = shipped::pack();
    let whole = sample.display().to_string();
    for (audience, language) in [(Audience::Board, "fr"), (Audience::Staff, "fr"), (Audience::Regulator, "en")] {
        let (report, inside) = (folder.path().join("report.pdf"), folder.path().join("inside.balise"));
        let (pdf, copy) = (report.display().to_string(), inside.display().to_string());
        let (code, _, err) = balise(&["report", &whole, "-o", &pdf, "--audience", audience.code(), "--attach", "--lang", language]);
        assert_eq!((code, err.as_str()), (0, ""));
        fs::write(&inside, attached(&report)).unwrap();
        let read = shipped::sample(&inside, &questionnaire).assessment;
        let language = Language::of_code(language).unwrap();
        assert_eq!(read, draft.assessment.without_in(&audience.withholds(), &questionnaire, language));
        for known in [&whole, &copy] {
            let (code, out, err) = balise(&["verify", &pdf, "--draft", known, "--lang", "en"]);
            assert!(code == 0 && out.contains("to the last byte"), "{out}{err}");
        }
        let whole_file = unpacked(&report);
        for said in ["/AF ", "/AFRelationship /Source", "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A"] {
            assert!(whole_file.contains(said), "{said}");
        }
        let other = shipped::samples().remove(1).display().to_string();
        let (code, out, _) = balise(&["verify", &pdf, "--draft", &other, "--lang", "en"]);
        assert!(code == 1 && out.contains("another draft"), "{out}");
    }
}

#[test]
fn a_review_shows_what_is_withheld_what_stays_and_what_is_not_translated() {
    let (sample, draft) = samples().remove(0);
    let other = if draft.assessment.subject.language == Language::Fr { Language::En } else { Language::Fr };
    let asked = asked(other, LengthCode::Full, Audience::Staff);
    let review = papers::review(&sample, &asked, Language::Fr, &clock()).unwrap();
    assert_eq!(review.copy, "Exemplaire du personnel");
    assert!(review.withheld.iter().all(|kind| !kind.words.is_empty()));
    let notes = review.withheld.iter().find(|kind| kind.what == "Textes libres").unwrap();
    let note = draft.assessment.responses.values().map(|response| response.note.trim()).find(|note| !note.is_empty()).unwrap();
    assert!(notes.words.iter().any(|words| words == note));
    assert!(!review.untranslated.iter().any(|one| one.words == note), "what is withheld needs no translation");
    let whole = Asked { audience: Audience::Board, ..asked };
    let review = papers::review(&sample, &whole, Language::Fr, &clock()).unwrap();
    assert!(review.withheld.is_empty() && review.stays.is_empty());
    assert!(review.untranslated.iter().any(|one| one.words == note && !one.page.is_empty()));
    let own = Asked { language: Some(draft.assessment.subject.language), ..whole };
    assert!(papers::review(&sample, &own, Language::Fr, &clock()).unwrap().untranslated.is_empty());
}

#[test]
fn a_translation_is_printed_in_the_report_of_the_other_language_alone() {
    let (questionnaire, _) = shipped::pack();
    let folder = tempfile::tempdir().unwrap();
    let (_, mut draft) = samples().remove(0);
    let own = draft.assessment.subject.language;
    let other = if own == Language::Fr { Language::En } else { Language::Fr };
    let note = draft.assessment.untranslated().into_iter().find(|typed| typed.what == Typed::Note).unwrap().words;
    draft.assessment.translations.insert(note.clone(), "Translated wholly otherwise 4711".into());
    let file = folder.path().join("translated.balise");
    fs::write(&file, balise_documents::write_draft(&draft)).unwrap();
    assert_eq!(shipped::sample(&file, &questionnaire), draft, "a translation is read back");
    for (language, translated) in [(own, false), (other, true)] {
        let target = folder.path().join("report.pdf");
        papers::report(&file, &target, &Asked::plain(Some(language), PaperCode::A4, LengthCode::Full), language, &clock()).unwrap();
        let said = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&target).arg("-").output().unwrap();
        let said = bare(&String::from_utf8(said.stdout).unwrap());
        assert_eq!(said.contains("translatedwhollyotherwise4711"), translated);
        assert_eq!(said.contains(&bare(&note)), !translated);
    }
}

#[test]
fn what_is_wrong_with_a_look_is_told_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let sample = shipped::samples().remove(0).display().to_string();
    let target = folder.path().join("x.pdf").display().to_string();
    let logo = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let long = "a".repeat(61);
    let (gif, cut) = (logo("a.gif", b"GIF89a"), logo("b.png", b"\x89PNG\r\n\x1a\nabc"));
    let heavy = logo("c.png", &vec![0; 2 * 1024 * 1024 + 1]);
    for (option, value, told) in [
        ("--accent", "red", "#0B5566"),
        ("--banner", long.as_str(), "60"),
        ("--logo", &gif, "PNG"),
        ("--logo", &cut, "damaged"),
        ("--logo", &heavy, "2 MiB"),
        ("--logo", "/nowhere/logo.png", "does not exist"),
    ] {
        let (code, _, err) = balise(&["report", &sample, "-o", &target, option, value, "--lang", "en"]);
        assert!(code == 3 && err.contains(told), "{option} {value}: {err}");
        assert!(option != "--logo" || err.contains(value), "the file is named: {err}");
        assert!(!Path::new(&target).exists());
    }
    let (code, _, err) = balise(&["report", &sample, "-o", &target, "--audience", "press", "--lang", "en"]);
    assert!(code == 2 && err.contains("board, committee, staff, regulator"), "{err}");
}

#[test]
fn a_dressed_report_says_so_keeps_its_levels_and_can_be_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let sample = shipped::samples().remove(0).display().to_string();
    let logo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/report/src/look/logo/grey.jpg").display().to_string();
    let target = folder.path().join("dressed.pdf");
    let pdf = target.display().to_string();
    let look = ["--logo", &logo, "--accent", "#FFCC00", "--banner", "Diffusion restreinte"];
    let arguments = [&["report", &sample, "-o", &pdf, "--lang", "fr"], look.as_slice()].concat();
    let (code, out, err) = balise(&arguments);
    assert!(code == 0 && out.contains("#FFCC00") && out.contains("trop pâle"), "{out}{err}");
    let first = fs::read(&target).unwrap();
    balise(&arguments);
    assert!(first == fs::read(&target).unwrap(), "the same bytes each time");
    let text = everything(&target);
    assert!(text.contains("Diffusion restreinte") && text.contains("Logo – "), "a banner, and what the logo shows");
    assert!(!bare(&text).contains(&bare("réservé au conseil")), "the usual line gives way");
    for (words, code, told) in [(vec![], 0, "bears a logo"), (vec!["--logo", &logo], 0, "to the last byte")] {
        let (found, out, _) = balise(&[&["verify", &pdf, "--draft", &sample, "--lang", "en"], words.as_slice()].concat());
        assert!(found == code && out.contains(told), "{out}");
    }
}

#[test]
fn every_kind_that_can_be_withheld_has_its_word() {
    for kind in Withheld::ALL {
        assert_eq!(Withheld::of_code(kind.code()), Some(kind));
    }
    for audience in Audience::ALL {
        assert_eq!(Audience::of_code(audience.code()), Some(audience));
    }
}
