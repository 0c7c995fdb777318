//! How long a change takes, on the full sample: one JSON line a measure, for `cargo xtask bench`.
//!
//! Each is the median of many runs, next to a peer run side by side on the same machine and the same bytes, so that a slow
//! machine slows both.

mod desk;
mod paper;

use std::error::Error;
use std::hint::black_box;
use std::io::Write;
use std::time::Instant;

use balise_assessment::Outcome;
use balise_documents::Draft;
use balise_drafts::Library;
use mimalloc::MiMalloc;

/// That of the programs.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const PACK: &str = "questionnaires/medias-sociaux";
/// The fullest.
const SAMPLE: &str = "questionnaires/medias-sociaux/samples/cegep-des-rapides.balise";
const RUNS: usize = 101;

/// `--blocks FILE` writes the blocks of the sample report instead, for programs that set pages too.
fn main() -> Result<(), Box<dyn Error>> {
    let sample = std::fs::read(SAMPLE)?;
    let files = pack_files()?;
    let named: Vec<_> = files.iter().map(|(name, contents)| (name.as_str(), contents.as_slice())).collect();
    let pack = balise_documents::read_pack(&named).map_err(|faults| format!("{} faults", faults.len()))?;
    let draft = balise_documents::read_draft("sample", &sample)?.bind(&pack.questionnaire);
    let today = draft.modified.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("--blocks") {
        let to = arguments.next().ok_or("--blocks needs the name of a file")?;
        return paper::blocks(&pack.questionnaire, &draft.assessment, today, to.as_ref());
    }
    paper::pages(&pack.questionnaire, &draft.assessment, today)?;
    desk::figures(&sample)?;

    let parse = median(RUNS, || drop(black_box(serde_json::from_slice::<serde_json::Value>(&sample))));
    tell(
        "recompute after one answer",
        median(RUNS, || drop(black_box(Outcome::of(&pack.questionnaire, &draft.assessment, today)))),
        5.0,
        "parse the draft with serde_json",
        parse,
    )?;
    tell(
        "open the sample",
        median(RUNS, || drop(black_box(balise_documents::read_draft("sample", &sample)))),
        50.0,
        "parse the draft with serde_json",
        parse,
    )?;

    saving(&sample, &draft)
}

/// What a save costs, with its flush and what the history takes note of.
fn saving(sample: &[u8], draft: &Draft) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let library = Library::open(folder.path(), |_| true)?;
    let id = library.create("bench", sample)?;
    let mut held = library.lock(&id)?;
    held.read()?;
    let mut history = held.history()?;
    // Each save changes something: two versions in turn.
    let versions = ["", "before"].map(|place| Draft { place: Some(place.into()), ..draft.clone() });
    let versions = versions.map(|draft| balise_documents::write_draft(&draft));
    let contents = &versions[0];
    let mut turn = versions.iter().cycle();
    let plain = folder.path().join("plain");
    let flushed = median(RUNS, || drop(write_and_flush(&plain, contents.as_bytes())));
    tell(
        "save one answer, with flush, and its history",
        median(RUNS, || {
            let contents = turn.next().unwrap_or(contents).as_bytes();
            drop(held.save(contents));
            drop(history.add(draft.modified, "{}", contents));
        }),
        20.0,
        "write and flush the same bytes in place",
        flushed,
    )
}

/// The files of the pack, named as a pack names them.
fn pack_files() -> std::io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for prefix in ["", "checks/"] {
        for entry in std::fs::read_dir(format!("{PACK}/{prefix}"))? {
            let path = entry?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if name.ends_with(".json") && !name.ends_with(".schema.json") {
                files.push((format!("{prefix}{name}"), std::fs::read(&path)?));
            }
        }
    }
    Ok(files)
}

fn write_and_flush(path: &std::path::Path, contents: &[u8]) -> std::io::Result<()> {
    let mut file = std::fs::File::create(path)?;
    file.write_all(contents)?;
    file.sync_all()
}

/// The median of many runs, in milliseconds.
fn median(runs: usize, run: impl FnMut()) -> f64 {
    times(runs, run)[runs / 2]
}

/// What each of many runs took, in milliseconds, the quickest first.
fn times(runs: usize, mut run: impl FnMut()) -> Vec<f64> {
    let mut times: Vec<_> = (0..runs)
        .map(|_| {
            let begun = Instant::now();
            run();
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times
}

fn tell(name: &str, value: f64, budget: f64, peer: &str, peer_value: f64) -> Result<(), Box<dyn Error>> {
    let line = serde_json::json!({
        "name": name, "value_ms": value, "budget_ms": budget, "peer": peer, "peer_ms": peer_value,
        "how": "median of many runs in the process, release build",
    });
    writeln!(std::io::stdout(), "{line}")?;
    Ok(())
}
