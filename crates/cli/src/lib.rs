//! The command line: arguments in, words and an exit code out. No logic: everything is asked of the workbench.
//!
//! Exit codes: 0 done; 1 done, and something is to be mended (`check` found faults, `verify` a report that changed); 2 the command was not understood; 3 a
//! file could not be read, written or accepted.

mod arguments;
mod commands;
mod packets;
mod passphrase;
mod words;

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};

use balise_workbench::{Language, WireError};

use arguments::Command;
use words::Words;

/// Done.
const DONE: u8 = 0;
/// Done, and something is to be mended.
const TO_MEND: u8 = 1;
/// The command was not understood.
const NOT_UNDERSTOOD: u8 = 2;
/// A file could not be read, written or accepted.
const REFUSED: u8 = 3;

/// Runs a command and tells its exit code.
///
/// The language of the words is `--lang` when given, else that of the system: French for any `fr…`, English for the rest.
pub fn run(arguments: impl IntoIterator<Item = OsString>, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().skip(1).collect();
    let language = arguments::language(&arguments).unwrap_or_else(|| Language::of_locale(&locale()));
    let words = Words::new(language);
    let done = match arguments::parse(&arguments) {
        Ok(command) => obey(command, words, out),
        Err(misunderstood) => Err(Failure::Misunderstood(misunderstood)),
    };
    match done {
        Ok(code) => code,
        Err(failure) => {
            // With nowhere to write, the exit code is all that is left to say.
            let _ = failure.tell(words, err);
            failure.code()
        }
    }
}

/// The locale of the system, such as `fr_CA.UTF-8`; empty when it says nothing.
#[must_use]
pub fn locale() -> String {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    // `C` says nothing of the person’s language.
    let chosen = named.into_iter().find(|value| !value.is_empty() && !value.starts_with('C') && value != "POSIX");
    chosen.or_else(sys_locale::get_locale).unwrap_or_default()
}

/// Whether a first argument asks for the command line rather than a window.
#[must_use]
pub fn is_command(word: &OsStr) -> bool {
    word.to_str().is_some_and(|word| word.starts_with('-') || arguments::COMMANDS.contains(&word))
}

fn obey(command: Command, words: Words, out: &mut dyn Write) -> Result<u8, Failure> {
    match command {
        Command::Help(about) => writeln!(out, "{}", words.help(about.as_deref())).map(|()| DONE).map_err(Failure::Output),
        Command::Version => writeln!(out, "balise {}", env!("CARGO_PKG_VERSION")).map(|()| DONE).map_err(Failure::Output),
        Command::Check { packs } => commands::check(&packs, words, out),
        Command::New { name, organisation, pack } => commands::new(name, organisation, pack, words, out),
        Command::Import { file } => commands::import(&file, words, out),
        Command::Evidence(what) => commands::evidence(what, words, out),
        Command::Upgrade { file, apply } => commands::upgrade(&file, apply, words, out),
        Command::List => commands::list(words, out),
        Command::Show { file } => commands::show(&file, words, out),
        Command::Seal { file, target, descriptor } => commands::seal(&file, &target, descriptor, words, out),
        Command::Open { file, target, descriptor } => commands::open(&file, &target, descriptor, words, out),
        Command::Share { file, target, withheld } => commands::share(&file, &target, &withheld, words, out),
        Command::Report { file, target, asked } => commands::report(&file, &target, &asked, words, out),
        Command::Review { file, asked } => commands::review(&file, &asked, words, out),
        Command::Verify { file, draft, logo } => commands::verify(&file, (draft.as_deref(), logo.as_deref()), words, out),
        Command::Companion { file, target, which, format, asked } => {
            commands::companion(&file, &target, (which, format), &asked, words, out)
        }
        Command::Export { file, format } => commands::export(&file, format, words, out),
        Command::Packet { file, target, asked } => packets::packet(&file, &target, asked, words, out),
        Command::Receive { file, target, descriptor } => packets::receive(&file, target.as_deref(), descriptor, words, out),
        Command::Reply { file, target, sealed, descriptor } => packets::reply(&file, &target, (sealed, descriptor), words, out),
        Command::Merge { file, packet, target, apart, descriptor } => {
            packets::merge((&file, &packet, target.as_deref()), apart, descriptor, words, out)
        }
        Command::Form { file, target, places, language, paper } => {
            packets::form(&file, &target, &places, (language, paper), words, out)
        }
    }
}

/// Why a command did not do what was asked.
enum Failure {
    Misunderstood(arguments::Misunderstood),
    Refused(WireError),
    Output(io::Error),
    Passphrase(passphrase::Trouble),
}

impl Failure {
    const fn code(&self) -> u8 {
        match self {
            Self::Misunderstood(_) => NOT_UNDERSTOOD,
            Self::Refused(_) | Self::Output(_) | Self::Passphrase(_) => REFUSED,
        }
    }

    fn tell(&self, words: Words, err: &mut dyn Write) -> io::Result<()> {
        match self {
            Self::Misunderstood(misunderstood) => writeln!(err, "balise: {}", words.misunderstood(misunderstood)),
            Self::Refused(error) => {
                let file = if error.file.is_empty() { String::new() } else { format!("{}: ", error.file) };
                writeln!(err, "balise: {file}{}", error.message)
            }
            Self::Passphrase(trouble) => writeln!(err, "balise: {}", words.no_passphrase(trouble)),
            // A reader that closed its end (`balise list | head`) has what it wanted.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            Self::Output(error) => writeln!(err, "balise: {error}"),
        }
    }
}

impl From<WireError> for Failure {
    fn from(error: WireError) -> Self {
        Self::Refused(error)
    }
}
