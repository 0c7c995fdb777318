//! `balise`: what Balise does, without a window.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A report is made of hundreds of thousands of small things: see decision 0026.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let code = balise_cli::run(std::env::args_os(), &mut std::io::stdout().lock(), &mut std::io::stderr().lock());
    ExitCode::from(code)
}
