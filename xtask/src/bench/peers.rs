//! Other programs that set pages, given the blocks of the same report: Typst, WeasyPrint, Chromium.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::{BenchError, inner};
use crate::console::Console;
use crate::process;
use crate::python;
use crate::workspace::{Workspace, WorkspaceError};

/// Pinned: a figure is worth something beside a known version only.
const PACKAGES: &[&str] = &["typst==0.15.2", "weasyprint==70.0"];

/// From the blocks to the markup of each.
const TRANSLATION: &str = include_str!("peers.py");

/// Typst from its own binding: the compiler is the same, without a program to fetch.
const TYPST: &str =
    "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]], ignore_system_fonts=True)";

/// One of them.
pub(super) struct Peer {
    pub(super) name: &'static str,
    command: fn(&Peers) -> Command,
}

const ALL: &[Peer] = &[
    Peer { name: "Typst", command: typst },
    Peer { name: "WeasyPrint", command: weasyprint },
    Peer { name: "Chromium", command: chromium },
];

/// The programs and what they are to set.
pub(super) struct Peers {
    python: PathBuf,
    /// Where the report lies in the markup of each.
    folder: PathBuf,
    fonts: PathBuf,
}

impl Peers {
    /// Installs them and writes the report in their markup.
    pub(super) fn prepare(console: &Console, workspace: &Workspace) -> Result<Self, BenchError> {
        let python = python::with(console, workspace, "bench-peers", PACKAGES)?;
        let folder = workspace.target("bench-report");
        workspace.fresh_folder(&folder)?;
        let (blocks, translation) = (folder.join("blocks.xml"), folder.join("translate.py"));
        inner::blocks(workspace, &blocks)?;
        let fonts = workspace.path("crates/report/fonts");
        let unwritten = |cause| WorkspaceError::File { path: translation.clone(), doing: "written", cause };
        fs::write(&translation, TRANSLATION).map_err(unwritten)?;
        process::run(Command::new(&python).arg(&translation).arg(&blocks).arg(&fonts).arg(&folder))?;
        Ok(Self { python, folder, fonts })
    }

    pub(super) fn all(&self) -> &'static [Peer] {
        ALL
    }

    /// The command that makes a PDF with one of them.
    pub(super) fn command(&self, peer: &Peer) -> Command {
        let mut command = (peer.command)(self);
        command.stderr(Stdio::null());
        command
    }
}

fn typst(peers: &Peers) -> Command {
    let mut command = Command::new(&peers.python);
    command.args(["-c", TYPST]).arg(peers.folder.join("report.typ")).arg(peers.folder.join("typst.pdf")).arg(&peers.fonts);
    command
}

fn weasyprint(peers: &Peers) -> Command {
    let mut command = Command::new(&peers.python);
    command.args(["-m", "weasyprint"]).arg(peers.folder.join("report.html")).arg(peers.folder.join("weasyprint.pdf"));
    command
}

/// Without its sandbox, which an administrator may not use; it reads only what was written here.
fn chromium(peers: &Peers) -> Command {
    let mut command = Command::new("chromium");
    let mut pdf = std::ffi::OsString::from("--print-to-pdf=");
    pdf.push(peers.folder.join("chromium.pdf"));
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]).arg(pdf);
    command.arg(peers.folder.join("report.html"));
    command
}
