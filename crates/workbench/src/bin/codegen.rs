//! Writes the files made from the code under the folder given (see `balise_workbench::codegen`).

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(root) = std::env::args_os().nth(1).map(PathBuf::from) else {
        return ExitCode::from(2);
    };
    match balise_workbench::codegen::write(&root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "codegen: {error}");
            ExitCode::FAILURE
        }
    }
}
