//! The command line, as a person or a script meets it.

use std::path::Path;

pub(crate) fn balise(arguments: &[&str]) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = std::iter::once("balise").chain(arguments.iter().copied()).map(Into::into);
    let code = balise_cli::run(arguments, &mut out, &mut err);
    (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

fn shipped(path: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../questionnaires/medias-sociaux").join(path).display().to_string()
}

#[test]
fn help_and_errors_speak_the_language_asked_for() {
    let (code, out, _) = balise(&["--help", "--lang", "fr"]);
    assert!(code == 0 && out.contains("Codes de sortie") && !out.contains("Exit codes"));
    let (code, out, _) = balise(&["--lang=en", "--help"]);
    assert!(code == 0 && out.contains("Exit codes"));
    let (code, _, err) = balise(&["frobnicate", "--lang", "fr"]);
    assert!(code == 2 && err.contains("n’est pas une commande"), "{err}");
    let (code, _, err) = balise(&["report", "x.balise", "-o", "y.pdf", "--paper", "b5", "--lang", "en"]);
    assert!(code == 2 && err.contains("a4, letter"), "{err}");
    for command in ["check", "report", "export", "verify", "new", "show", "share", "seal", "open"] {
        assert_eq!(balise(&[command, "--lang", "en"]).0, 2, "{command} without its arguments");
        assert!(balise(&[command, "--help", "--lang", "en"]).1.contains("balise"));
    }
}

#[test]
fn what_ships_has_no_fault() {
    let (code, out, err) = balise(&["check", &shipped(""), &shipped("../express"), "--lang", "en"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert_eq!(out.matches("no fault").count(), 2, "{out}");
    assert_eq!(out.lines().count(), 2, "a warning: {out}");
}

#[test]
fn all_that_lies_beside_questionnaires_is_passed_over_and_told() {
    let schema = shipped("../benchmarks.schema.json");
    let (code, out, err) = balise(&["check", &schema, &shipped("../express"), "--lang", "en"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("no fault") && out.ends_with("Files passed over, a questionnaire being a folder: 1.\n"), "{out}");
    let (code, _, err) = balise(&["check", &schema, "--lang", "en"]);
    assert!(code != 0 && err.contains("Name the folder"), "alone it was meant: {err}");
    let (code, ..) = balise(&["check", &shipped("../gone"), &shipped("../express")]);
    assert_ne!(code, 0, "what is not there is never passed over");
}

#[test]
fn each_planted_fault_is_told_at_its_line() {
    let folder = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(shipped("")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            std::fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
        }
    }
    let risks = folder.path().join("risks.json");
    let text = std::fs::read_to_string(&risks).unwrap();
    let line = 1 + text.lines().position(|line| line.contains("\"step\"")).unwrap();
    std::fs::write(&risks, text.replacen("\"step\":", "\"stride\": 1, \"step\":", 1)).unwrap();
    let (code, out, _) = balise(&["check", &folder.path().display().to_string(), "--lang", "fr"]);
    assert_eq!(code, 1);
    assert!(out.contains(&format!("risks.json:{line}:")) && out.contains("stride"), "{out}");
}

#[test]
fn the_sample_is_shown_exported_and_printed() {
    let sample = shipped("samples/ville-de-rive-aux-ormes.balise");
    let (code, out, _) = balise(&["show", &sample, "--lang", "fr"]);
    assert!(code == 0 && out.contains("Maturité") && out.contains("R2") && out.contains("Point de départ"), "{out}");
    let (code, out, _) = balise(&["export", &sample, "--format", "json", "--lang", "en"]);
    let value: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert!(code == 0 && value["answers"].as_array().unwrap().len() > 50);
    let (code, out, _) = balise(&["export", &sample, "--format", "csv"]);
    assert!(code == 0 && out.starts_with("section,id,question") && out.lines().count() > 50);
    let folder = tempfile::tempdir().unwrap();
    let pdf = folder.path().join("out.pdf");
    let (code, out, err) = balise(&["report", &sample, "-o", &pdf.display().to_string(), "--lang", "en", "--paper", "a4"]);
    assert!(code == 0 && out.contains("pages"), "{err}");
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF"));
    for (length, pages) in [("5", "1 page."), ("15", "4 pages")] {
        let (code, out, err) = balise(&["report", &sample, "-o", &pdf.display().to_string(), "--lang", "en", "--length", length]);
        assert!(code == 0 && out.contains(pages), "{out}{err}");
    }
    let (code, _, err) = balise(&["report", &sample, "-o", &pdf.display().to_string(), "--lang", "en", "--length", "6"]);
    assert!(code == 2 && err.contains("5, 15, full"), "{err}");
}

#[test]
fn what_goes_with_the_report_is_written_as_text() {
    let folder = tempfile::tempdir().unwrap();
    let (sample, target) = (shipped("samples/groupe-lumen.balise"), folder.path().join("out"));
    let name = target.display().to_string();
    for (kind, lang, title) in
        [("minutes", "fr", "# Projet de procès-verbal"), ("questions", "en", "# Questions"), ("notes", "fr", "# Notes")]
    {
        let (code, _, err) = balise(&["companion", &sample, "-o", &name, "--kind", kind, "--lang", lang]);
        assert_eq!((code, err.as_str()), (0, ""));
        let text = std::fs::read_to_string(&target).unwrap();
        assert!(text.starts_with(title), "{text}");
    }
    let (code, _, err) = balise(&["companion", &sample, "-o", &name, "--kind", "notes", "--format", "docx"]);
    assert!(code == 0 && std::fs::read(&target).unwrap().starts_with(b"PK"), "{err}");
    let (code, _, err) = balise(&["companion", &sample, "-o", &name, "--kind", "slides", "--lang", "en"]);
    assert!(code == 2 && err.contains("minutes, questions, notes"), "{err}");
}

#[test]
fn a_report_is_verified_against_its_bytes_and_its_draft() {
    let folder = tempfile::tempdir().unwrap();
    let (pdf, other) = (folder.path().join("a.pdf"), shipped("samples/groupe-lumen.balise"));
    let (name, sample) = (pdf.display().to_string(), shipped("samples/ville-de-rive-aux-ormes.balise"));
    let (code, _, err) = balise(&["report", &sample, "-o", &name, "--lang", "fr", "--length", "5", "--paper", "a4"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let (code, out, _) = balise(&["verify", &name, "--draft", &sample, "--lang", "en"]);
    assert!(code == 0 && out.contains("whole, as it was made") && out.contains("same to the last byte"), "{out}");
    assert!(out.contains("(fr a4 five)") && out.contains("sha256:"), "{out}");
    let (code, out, _) = balise(&["verify", &name, "--draft", &other, "--lang", "fr"]);
    assert!(code == 1 && out.contains("entier") && out.contains("d’un autre brouillon"), "{out}");

    let mut bytes = std::fs::read(&pdf).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&pdf, &bytes).unwrap();
    let (code, out, _) = balise(&["verify", &name, "--lang", "en"]);
    assert!(code == 1 && out.contains("changed since it was made"), "{out}");
    std::fs::write(&pdf, b"%PDF-1.7 of another program").unwrap();
    let (code, out, _) = balise(&["verify", &name, "--lang", "fr"]);
    assert!(code == 1 && out.contains("ne porte pas le sceau"), "{out}");
}

#[test]
fn a_file_that_is_not_there_or_not_a_draft_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("nothing.balise").display().to_string();
    let (code, _, err) = balise(&["show", &missing, "--lang", "en"]);
    assert!(code == 3 && err.contains("nothing.balise") && err.contains("does not exist"), "{err}");
    let other = folder.path().join("other.balise");
    std::fs::write(&other, "{}").unwrap();
    let (code, _, err) = balise(&["show", &other.display().to_string(), "--lang", "fr"]);
    assert!(code == 3 && err.contains("n’est pas un brouillon"), "{err}");
    let (code, _, err) = balise(&["check", &missing, "--lang", "fr"]);
    assert!(code == 3 && !err.is_empty());
}
