//! `balise`: what Balise does, without a window.

use std::process::ExitCode;

fn main() -> ExitCode {
    let code = balise_cli::run(std::env::args_os(), &mut std::io::stdout().lock(), &mut std::io::stderr().lock());
    ExitCode::from(code)
}
