//! What happened, for whoever helps: which command, how long it took, with which code it failed.
//!
//! Never a word of an answer, a name, nor a place on this computer: what a person wrote does not come through here, and what an
//! error tells besides its code stays on the screen. Kept in the folder of the system for such files, at most four of them.

use std::path::{Path, PathBuf};
use std::time::Instant;

use balise_workbench::WireError;
use flexi_logger::{
    Cleanup, Criterion, DeferredNow, ErrorChannel, FileSpec, LogSpecification, Logger, LoggerHandle, Naming, Record,
};
use log::LevelFilter;

/// The only name under which anything is noted: libraries note places and addresses.
const TARGET: &str = "balise";

/// A file that reaches this size, in bytes, makes room for the next.
const LARGEST: u64 = 256_000;

/// Earlier files that are kept.
const EARLIER: usize = 3;

/// Begins to note in a folder; goes on without where that cannot be: a log is no reason not to open.
#[must_use]
pub fn open(folder: &Path) -> Option<LoggerHandle> {
    private(folder)?;
    let only_ours = LogSpecification::builder().default(LevelFilter::Off).module(TARGET, LevelFilter::Info).build();
    let logger = Logger::with(only_ours)
        .log_to_file(FileSpec::default().directory(folder).basename(TARGET).suppress_timestamp())
        .rotate(Criterion::Size(LARGEST), Naming::Numbers, Cleanup::KeepLogFiles(EARLIER))
        .cleanup_in_background_thread(false)
        .append()
        .format(line)
        // What cannot be noted is not told either: there may be no terminal to tell it to.
        .error_channel(ErrorChannel::DevNull);
    let handle = logger.start().ok()?;
    note_panics();
    log::info!(target: TARGET, "balise {} {} {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH);
    Some(handle)
}

/// Carries out a command, and notes how long it took and how it ended.
pub(crate) fn noted<T>(command: &str, act: impl FnOnce() -> Result<T, WireError>) -> Result<T, WireError> {
    let begun = Instant::now();
    let done = act();
    let ms = begun.elapsed().as_millis();
    match &done {
        Ok(_) => log::info!(target: TARGET, "{command} {ms} ms"),
        Err(error) => log::warn!(target: TARGET, "{command} {ms} ms {:?}", error.code),
    }
    done
}

/// Notes that the display was lost, with the reason that the system gives in a word.
pub(crate) fn note_lost_display(reason: &str) {
    log::error!(target: TARGET, "display {reason}");
}

/// Where the log is, when the data is there: with it on a stick, or else where the system keeps such files.
#[must_use]
pub fn place(data: Option<&Path>) -> Option<PathBuf> {
    data.map(|data| data.join("logs")).or_else(balise_workbench::log_folder)
}

/// Makes the folder for its owner alone.
fn private(folder: &Path) -> Option<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).ok()
}

fn line(out: &mut dyn std::io::Write, now: &mut DeferredNow, record: &Record<'_>) -> std::io::Result<()> {
    write!(out, "{} {} {}", now.format_rfc3339(), record.level(), record.args())
}

/// Notes where the program gave up, not what it said: that may hold words of an answer.
fn note_panics() {
    let told = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(|place| format!("{}:{}", place.file(), place.line())).unwrap_or_default();
        log::error!(target: TARGET, "panic {place}");
        told(panic);
    }));
}
