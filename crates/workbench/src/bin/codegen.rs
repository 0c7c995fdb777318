//! Writes the generated files under a folder: the TypeScript twin of the views and of the command table.
//!
//! `cargo xtask codegen` runs it and checks the result; nobody edits what it writes.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(root) = std::env::args_os().nth(1).map(PathBuf::from) else {
        return ExitCode::from(2);
    };
    match balise_workbench::contract::write_bindings(&root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
