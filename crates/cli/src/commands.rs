//! What each command asks of the workbench, and how the answer is written.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};

use balise_workbench::handover::{self, Withheld};
use balise_workbench::papers::{self, Asked};
use balise_workbench::tools::{self, ExportFormat};
use balise_workbench::views::{CompanionCode, FormatCode, NewDraft, Nothing};
use balise_workbench::{Places, Workbench, evidence, handlers, system_clock, upgrade, verify};

use crate::arguments::Evidence;
use crate::passphrase;
use crate::words::Words;
use crate::{DONE, Failure, TO_MEND};

/// `BALISE_DATA_DIR` says where the drafts are, as for the window.
pub(crate) fn workbench(words: Words) -> Result<Workbench, Failure> {
    let places =
        Places { data: std::env::var_os("BALISE_DATA_DIR").map(PathBuf::from), locale: words.language().code().to_owned() };
    Ok(Workbench::open(&places, system_clock())?)
}

pub(crate) fn write(out: &mut dyn Write, text: &str) -> Result<(), Failure> {
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(Failure::Output)
}

/// Every fault of every pack, each at its line; 1 when there is one.
pub(crate) fn check(packs: &[PathBuf], words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let mut code = DONE;
    // Beside questionnaires lie schemas, which a shell names too when it is asked for all there is.
    let some = packs.iter().any(|pack| pack.is_dir());
    let (beside, meant): (Vec<_>, Vec<_>) = packs.iter().partition(|pack| some && pack.is_file());
    for pack in meant {
        let checked = tools::check(pack, words.language())?;
        let mut text = String::new();
        for fault in &checked.faults {
            let kind = words.severity(fault.warning);
            let _ = writeln!(text, "{}:{}:{}: {kind}: {} {}", fault.file, fault.line, fault.column, fault.message, fault.remedy);
        }
        let faults = checked.faults.iter().filter(|fault| !fault.warning).count();
        let _ = writeln!(text, "{}", words.checked(&pack.display().to_string(), &checked.contents, faults));
        write(out, &text)?;
        code = if faults > 0 { TO_MEND } else { code };
    }
    if !beside.is_empty() {
        write(out, &format!("{}\n", words.beside(beside.len())))?;
    }
    Ok(code)
}

/// Starts an assessment in the library and says its name. Without a pack, in the usual one.
pub(crate) fn new(
    name: String,
    organisation: String,
    pack: Option<String>,
    words: Words,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    let workbench = workbench(words)?;
    let request = NewDraft {
        pack: pack.unwrap_or_else(|| balise_workbench::DEFAULT_PACK.into()),
        name,
        organisation,
        kind: String::new(),
        language: words.language().into(),
    };
    let draft = handlers::create_draft(&workbench, request)?;
    write(out, &format!("{}\n", workbench.path_of(&draft.draft).display()))?;
    Ok(DONE)
}

/// Adds a draft from anywhere to the library, and says its name there.
pub(crate) fn import(file: &Path, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let workbench = workbench(words)?;
    workbench.speak(words.language());
    let draft = handover::import(&workbench, file)?;
    write(out, &format!("{}\n", workbench.path_of(&draft).display()))?;
    Ok(DONE)
}

/// The files that are kept with a draft: listed, 1 when one cannot be had any more; added; or saved elsewhere.
pub(crate) fn evidence(what: Evidence, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    match what {
        Evidence::List { file } => {
            let kept = evidence::list(&file, words.language())?;
            write(out, &words.kept(&kept))?;
            Ok(if kept.iter().any(|one| !one.file.trouble.is_empty()) { TO_MEND } else { DONE })
        }
        Evidence::Add { file, item, pieces } => {
            let workbench = workbench(words)?;
            workbench.speak(words.language());
            evidence::add(&workbench, &file, &item, &pieces)?;
            write(out, &words.kept(&evidence::list(&file, words.language())?))?;
            Ok(DONE)
        }
        Evidence::Save { file, number, target } => {
            evidence::save(&file, number, &target, words.language())?;
            write(out, &format!("{}\n", target.display()))?;
            Ok(DONE)
        }
    }
}

/// What the current version of the questionnaire takes up of a draft and sets aside; done when asked for.
pub(crate) fn upgrade(file: &Path, apply: bool, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let workbench = workbench(words)?;
    workbench.speak(words.language());
    let told = upgrade::upgrade(&workbench, file, apply)?;
    write(out, &words.upgrade(&told, apply))?;
    Ok(DONE)
}

/// The assessments of the library, one a line.
pub(crate) fn list(words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let workbench = workbench(words)?;
    workbench.speak(words.language());
    let home = handlers::home(&workbench, Nothing {})?;
    let mut text = String::new();
    for notice in &home.notices {
        let _ = writeln!(text, "# {notice}");
    }
    for card in &home.drafts {
        let path = workbench.path_of(&card.draft);
        let _ = writeln!(text, "{}\t{}\t{}\t{}\t{}", path.display(), card.name, card.organisation, card.modified, card.status);
    }
    if home.drafts.is_empty() {
        let _ = writeln!(text, "{}", words.nothing_yet());
    }
    write(out, &text)?;
    Ok(DONE)
}

/// The levels of a draft, and why.
pub(crate) fn show(file: &Path, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let shown = tools::show(file, words.language(), &system_clock())?;
    write(out, &shown)?;
    Ok(DONE)
}

/// The report of a draft, and what deserves a look before it is handed over.
pub(crate) fn report(file: &Path, target: &Path, asked: &Asked, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let written = papers::report(file, target, asked, words.language(), &system_clock())?;
    let mut text = format!("{}\n", words.written(&target.display().to_string(), written.pages));
    for line in words.warnings(&written.review) {
        let _ = writeln!(text, "{line}");
    }
    write(out, &text)?;
    Ok(DONE)
}

/// What to look at before such a report leaves.
pub(crate) fn review(file: &Path, asked: &Asked, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let review = papers::review(file, asked, words.language(), &system_clock())?;
    write(out, &words.reviewed(&review))?;
    Ok(DONE)
}

/// A text that goes with the report of a draft.
pub(crate) fn companion(
    file: &Path,
    target: &Path,
    (which, format): (CompanionCode, FormatCode),
    asked: &Asked,
    words: Words,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    papers::companion(file, target, (which, format), asked, words.language(), &system_clock())?;
    write(out, &format!("{}\n", target.display()))?;
    Ok(DONE)
}

/// A copy of a draft that only a passphrase opens.
pub(crate) fn seal(file: &Path, target: &Path, descriptor: Option<u32>, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let passphrase = passphrase::chosen(descriptor, words).map_err(Failure::Passphrase)?;
    let lacking = handover::seal(file, target, &passphrase, words.language())?;
    write(out, &format!("{}\n{}", words.sealed(&target.display().to_string()), words.lacking(&lacking)))?;
    Ok(DONE)
}

/// The draft that such a copy holds.
pub(crate) fn open(file: &Path, target: &Path, descriptor: Option<u32>, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let passphrase = passphrase::given(descriptor, words).map_err(Failure::Passphrase)?;
    handover::open(file, target, &passphrase, words.language())?;
    write(out, &format!("{}\n", target.display()))?;
    Ok(DONE)
}

/// A copy of a draft that says less.
pub(crate) fn share(
    file: &Path,
    target: &Path,
    withheld: &BTreeSet<Withheld>,
    words: Words,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    let lacking = handover::share(file, target, withheld, words.language())?;
    let told = words.shared(&target.display().to_string(), withheld.is_empty());
    write(out, &format!("{told}\n{}", words.lacking(&lacking)))?;
    Ok(DONE)
}

/// The answers and the results of a draft, for another program.
pub(crate) fn export(file: &Path, format: ExportFormat, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    let exported = tools::export(file, format, words.language(), &system_clock())?;
    write(out, &exported)?;
    Ok(DONE)
}

/// Whether a report is whole, and of which draft; 1 when it is not.
pub(crate) fn verify(
    file: &Path,
    (draft, logo): (Option<&Path>, Option<&Path>),
    words: Words,
    out: &mut dyn Write,
) -> Result<u8, Failure> {
    let verdict = verify::verify(file, draft, logo, words.language())?;
    write(out, &words.verdict(&file.display().to_string(), verdict.as_ref()))?;
    Ok(if verdict.is_some_and(|verdict| verdict.holds()) { DONE } else { TO_MEND })
}
