//! `cargo xtask`: the commands that set up, build, open, prove and measure Balise, the same on Linux, Windows and macOS.
//!
//! Each command says what it does, one line a step with the time it took, does again only what changed, and ends with
//! one clear line. Each module is one command or one thing of the machine that the commands need.

mod arguments;
mod failure;

mod bench;
mod check;
mod codegen;
mod content;
mod doctor;
mod faults;
mod fuzz;
mod run;
mod screens;
mod supply;
mod test;

mod app;
mod console;
mod display;
mod front_end;
mod machine;
mod paper;
mod process;
mod python;
mod table;
mod tidy;
mod window;
mod wording;
mod workspace;

use std::process::ExitCode;

use arguments::Request;
use console::Console;
use failure::Failure;
use workspace::Workspace;

fn main() -> ExitCode {
    let console = Console::new();
    match perform(&console) {
        Ok(last_line) => {
            console.close(&last_line);
            ExitCode::SUCCESS
        }
        Err(failure) => {
            console.fail(&failure);
            ExitCode::from(failure.exit_code())
        }
    }
}

/// Carries out what argv asks and returns the one line that the command ends with.
fn perform(console: &Console) -> Result<String, Failure> {
    let request = arguments::parse(lexopt::Parser::from_env())?;
    if request == Request::Help {
        return Ok(arguments::HELP.to_owned());
    }
    let workspace = Workspace::find()?;
    match request {
        Request::Help => Ok(arguments::HELP.to_owned()),
        Request::Run(options) => run::run(console, &workspace, &options),
        Request::Test => test::run(console, &workspace),
        Request::Check { content: false } => check::run(console, &workspace),
        Request::Check { content: true } => content::run(console, &workspace),
        Request::Codegen { check } => codegen::run(console, &workspace, check),
        Request::Bench => bench::run(console, &workspace),
        Request::Faults(options) => faults::run(console, &workspace, options),
        Request::Screens => screens::run(console, &workspace),
        Request::Fuzz(options) => fuzz::run(console, &workspace, &options),
        Request::Bill => supply::bill(console, &workspace),
        Request::Doctor => doctor::run(console, &workspace),
        Request::Setup => machine::set_up(console, &workspace),
        Request::FrontEnd => front_end::run(console, &workspace),
    }
}
