//! argv → what is asked.

use std::ffi::OsString;

use lexopt::{Arg, Error, Parser, ValueExt};

/// What `cargo xtask --help` prints.
pub(crate) const HELP: &str = "\
cargo xtask <command>

  run [--release] [-- ARGUMENT…]  install what is missing, build, open the window;
                                  with no display: write the sample reports to target/sample
  test                            install what is missing, then every test, the real window included
  check                           format, lints, generated files, front end, packs, spelling, tidiness
  check --content                 only tell what each questionnaire holds, and how hard it is to read
  codegen [--check]               write the generated files, or say which are out of date
  bench                           measure speed and size; table, and target/bench.json
  faults [--kills N] [--seed N]   kill, fill, refuse, race, trace; table, and target/faults.json
  screens                         picture every screen, in each language, colours and width: target/screens/index.html
  fuzz [TARGET] [--seconds N]     bytes at random against each reader, memory watched; table, and target/fuzz.json
  fuzz --keep                     the same, and what reaches something new goes into tests/fuzz/corpus
  sbom                            list what is given to people is built from: target/sbom/balise.cdx.json
  doctor                          list what is there and what is missing; install nothing
  setup                           only install what `run` and `test` need
  ui                              only build the front end

Exit codes: 0 done, 1 failed, 2 something is missing or the command is not understood.";

/// One command with its options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Request {
    /// `--help`, or no command at all.
    Help,
    /// Build and open the window.
    Run(RunOptions),
    /// Prove everything.
    Test,
    /// Look at everything without running it; with `content`, only describe the questionnaires.
    Check {
        /// Describe instead of judge.
        content: bool,
    },
    /// Write the generated files; with `check`, only compare them.
    Codegen {
        /// Compare instead of write.
        check: bool,
    },
    /// Measure.
    Bench,
    /// Picture every screen.
    Screens,
    /// List what is given to people is built from.
    Bill,
    /// Break things, and see that nothing is lost.
    Faults(FaultsOptions),
    /// Bytes at random against everything that reads what others wrote.
    Fuzz(FuzzOptions),
    /// Tell what the machine has.
    Doctor,
    /// Install what is missing, build nothing.
    Setup,
    /// Build the front end alone: the bundler of the desktop application asks for it.
    FrontEnd,
}

/// What `run` was told.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct RunOptions {
    /// Build with optimisations.
    pub(crate) release: bool,
    /// Passed to the application as they are.
    pub(crate) arguments: Vec<OsString>,
}

/// What `faults` was told.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct FaultsOptions {
    /// How many programs are killed; a number of our own when not given.
    pub(crate) kills: Option<u64>,
    /// What the instants are drawn from; the time when not given.
    pub(crate) seed: Option<u64>,
}

/// What `fuzz` was told.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct FuzzOptions {
    /// One target; all of them when not given.
    pub(crate) target: Option<String>,
    /// How long each runs; a number of our own when not given.
    pub(crate) seconds: Option<u64>,
    /// Whether what was learnt goes into the corpus of the repository.
    pub(crate) keep: bool,
}

/// Reads argv.
///
/// # Errors
/// An unknown command or option, named.
pub(crate) fn parse(mut parser: Parser) -> Result<Request, Error> {
    let command = match parser.next()? {
        None | Some(Arg::Short('h') | Arg::Long("help")) => return Ok(Request::Help),
        Some(Arg::Value(command)) => command.string()?,
        Some(other) => return Err(other.unexpected()),
    };
    match command.as_str() {
        "help" => Ok(Request::Help),
        "run" => run_options(&mut parser).map(Request::Run),
        "check" => Ok(Request::Check { content: flag(&mut parser, "content")? }),
        "codegen" => Ok(Request::Codegen { check: flag(&mut parser, "check")? }),
        "test" => alone(&mut parser, Request::Test),
        "bench" => alone(&mut parser, Request::Bench),
        "faults" => faults_options(&mut parser).map(Request::Faults),
        "screens" => alone(&mut parser, Request::Screens),
        "fuzz" => fuzz_options(&mut parser).map(Request::Fuzz),
        "sbom" => alone(&mut parser, Request::Bill),
        "doctor" => alone(&mut parser, Request::Doctor),
        "setup" => alone(&mut parser, Request::Setup),
        "ui" => alone(&mut parser, Request::FrontEnd),
        other => Err(Error::Custom(format!("there is no command `{other}`").into())),
    }
}

fn run_options(parser: &mut Parser) -> Result<RunOptions, Error> {
    let mut options = RunOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("release") => options.release = true,
            Arg::Value(value) => options.arguments.push(value),
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

fn faults_options(parser: &mut Parser) -> Result<FaultsOptions, Error> {
    let mut options = FaultsOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("kills") => options.kills = Some(parser.value()?.parse()?),
            Arg::Long("seed") => options.seed = Some(parser.value()?.parse()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

fn fuzz_options(parser: &mut Parser) -> Result<FuzzOptions, Error> {
    let mut options = FuzzOptions::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("seconds") => options.seconds = Some(parser.value()?.parse()?),
            Arg::Long("keep") => options.keep = true,
            Arg::Value(target) if options.target.is_none() => options.target = Some(target.string()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

fn flag(parser: &mut Parser, name: &str) -> Result<bool, Error> {
    let mut given = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long(long) if long == name => given = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(given)
}

fn alone(parser: &mut Parser, request: Request) -> Result<Request, Error> {
    match parser.next()? {
        None => Ok(request),
        Some(argument) => Err(argument.unexpected()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(argv: &[&str]) -> Result<Request, String> {
        parse(Parser::from_args(argv)).map_err(|error| error.to_string())
    }

    #[test]
    fn arguments_after_the_dashes_are_the_applications() {
        let options = RunOptions { release: true, arguments: vec!["--lang".into(), "fr".into()] };
        assert_eq!(read(&["run", "--release", "--", "--lang", "fr"]), Ok(Request::Run(options)));
    }

    #[test]
    fn an_option_of_the_application_before_the_dashes_is_refused() {
        assert!(read(&["run", "--lang"]).is_err_and(|message| message.contains("--lang")));
    }

    #[test]
    fn no_command_asks_for_help() {
        assert_eq!(read(&[]), Ok(Request::Help));
        assert_eq!(read(&["-h"]), Ok(Request::Help));
    }

    #[test]
    fn a_mistyped_command_is_named() {
        assert!(read(&["tset"]).is_err_and(|message| message.contains("`tset`")));
        assert!(read(&["test", "now"]).is_err_and(|message| message.contains("now")));
    }

    #[test]
    fn check_judges_unless_told_to_describe_the_content() {
        assert_eq!(read(&["check"]), Ok(Request::Check { content: false }));
        assert_eq!(read(&["check", "--content"]), Ok(Request::Check { content: true }));
        assert!(read(&["check", "--contents"]).is_err_and(|message| message.contains("--contents")));
    }

    #[test]
    fn faults_takes_numbers_and_nothing_else() {
        let options = FaultsOptions { kills: Some(1), seed: Some(7) };
        assert_eq!(read(&["faults", "--kills", "1", "--seed", "7"]), Ok(Request::Faults(options)));
        assert_eq!(read(&["faults"]), Ok(Request::Faults(FaultsOptions::default())));
        assert!(read(&["faults", "--kills", "many"]).is_err());
    }

    #[test]
    fn fuzz_takes_a_target_and_seconds() {
        let options = FuzzOptions { target: Some("draft".into()), seconds: Some(600), keep: true };
        assert_eq!(read(&["fuzz", "draft", "--seconds", "600", "--keep"]), Ok(Request::Fuzz(options)));
        assert!(read(&["fuzz", "draft", "pack"]).is_err());
    }

    #[test]
    fn codegen_writes_unless_told_to_check() {
        assert_eq!(read(&["codegen"]), Ok(Request::Codegen { check: false }));
        assert_eq!(read(&["codegen", "--check"]), Ok(Request::Codegen { check: true }));
    }
}
