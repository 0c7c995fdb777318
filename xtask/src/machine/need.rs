//! The list of what a machine needs, with the packages that hold it.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process;

/// For what something is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scope {
    /// To build and open the application.
    Run,
    /// To prove it and measure it as well.
    Test,
    /// To try bytes at random as well.
    Fuzz,
}

/// One thing the machine must have.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Need {
    /// Its name, for people.
    pub(crate) what: &'static str,
    pub(crate) scope: Scope,
    pub(crate) probe: Probe,
    pub(crate) packages: Packages,
}

/// How to see whether it is there.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Probe {
    /// A program on the search path.
    Program(&'static str),
    /// A file of a package that brings no program to the search path.
    File(&'static str),
    /// A library that pkg-config knows.
    Library(&'static str),
    /// Modules that Debian's python3 leaves out.
    PythonModules(&'static str),
}

/// The packages that hold it, by family of systems. A path is a file that dnf and zypper find the package of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Packages {
    pub(crate) debian: &'static [&'static str],
    pub(crate) fedora: &'static [&'static str],
    pub(crate) suse: &'static [&'static str],
    pub(crate) arch: &'static [&'static str],
}

/// Everything that `scope` needs on this system. Windows and macOS bring their own webview, and have no driver for it
/// that the tests of the real window could use: nothing is needed there but Node, which has its own module.
pub(crate) fn needs(scope: Scope) -> impl Iterator<Item = Need> {
    let list = if cfg!(target_os = "linux") { LINUX } else { &[] };
    list.iter().copied().filter(move |need| need.scope <= scope)
}

impl Need {
    /// Looks.
    pub(crate) fn is_met(&self) -> bool {
        match self.probe {
            Probe::Program(name) => program(name).is_some(),
            Probe::File(path) => Path::new(path).is_file(),
            Probe::Library(name) => process::ask(Command::new("pkg-config").args(["--exists", name])).is_some(),
            Probe::PythonModules(names) => process::ask(Command::new("python3").args(["-c", &format!("import {names}")])).is_some(),
        }
    }

    /// What was looked for, as a person would look.
    pub(crate) fn probe_as_typed(&self) -> String {
        match self.probe {
            Probe::Program(name) => name.to_owned(),
            Probe::File(path) => path.to_owned(),
            Probe::Library(name) => format!("pkg-config --exists {name}"),
            Probe::PythonModules(names) => format!("python3 -c 'import {names}'"),
        }
    }
}

/// The first program of that name on the search path.
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    let paths = env::var_os("PATH")?;
    let file = if cfg!(windows) { format!("{name}.exe") } else { name.to_owned() };
    env::split_paths(&paths).map(|folder| folder.join(&file)).find(|path| path.is_file())
}

const LINUX: &[Need] = &[
    Need {
        what: "C compiler and linker",
        scope: Scope::Run,
        probe: Probe::Program("cc"),
        packages: Packages { debian: &["gcc", "libc6-dev"], fedora: &["gcc"], suse: &["gcc"], arch: &["gcc"] },
    },
    Need {
        what: "pkg-config",
        scope: Scope::Run,
        probe: Probe::Program("pkg-config"),
        packages: Packages { debian: &["pkg-config"], fedora: &["pkgconf-pkg-config"], suse: &["pkg-config"], arch: &["pkgconf"] },
    },
    Need {
        what: "WebKitGTK 4.1, to build on",
        scope: Scope::Run,
        probe: Probe::Library("webkit2gtk-4.1"),
        packages: Packages {
            debian: &["libwebkit2gtk-4.1-dev"],
            fedora: &["webkit2gtk4.1-devel"],
            suse: &["webkit2gtk3-devel"],
            arch: &["webkit2gtk-4.1"],
        },
    },
    Need {
        what: "git, to list the files of the repository",
        scope: Scope::Test,
        probe: Probe::Program("git"),
        packages: Packages { debian: &["git"], fedora: &["git"], suse: &["git"], arch: &["git"] },
    },
    Need {
        what: "virtual display",
        scope: Scope::Test,
        probe: Probe::Program("Xvfb"),
        packages: Packages {
            debian: &["xvfb"],
            fedora: &["xorg-x11-server-Xvfb"],
            suse: &["xorg-x11-server-Xvfb"],
            arch: &["xorg-server-xvfb"],
        },
    },
    Need {
        what: "driver of the webview",
        scope: Scope::Test,
        probe: Probe::Program("WebKitWebDriver"),
        packages: Packages {
            debian: &["webkit2gtk-driver"],
            fedora: &["/usr/bin/WebKitWebDriver"],
            suse: &["/usr/bin/WebKitWebDriver"],
            arch: &["webkitgtk-6.0"],
        },
    },
    Need {
        what: "hand for native dialogs",
        scope: Scope::Test,
        probe: Probe::Program("xdotool"),
        packages: Packages { debian: &["xdotool"], fedora: &["xdotool"], suse: &["xdotool"], arch: &["xdotool"] },
    },
    Need {
        what: "pictures of the screen",
        scope: Scope::Test,
        probe: Probe::Program("import"),
        packages: Packages { debian: &["imagemagick"], fedora: &["ImageMagick"], suse: &["ImageMagick"], arch: &["imagemagick"] },
    },
    Need {
        what: "message bus",
        scope: Scope::Test,
        probe: Probe::Program("dbus-daemon"),
        packages: Packages { debian: &["dbus"], fedora: &["dbus-daemon"], suse: &["dbus-1-daemon"], arch: &["dbus"] },
    },
    Need {
        what: "launcher of the message bus",
        scope: Scope::Test,
        probe: Probe::Program("dbus-launch"),
        packages: Packages { debian: &["dbus-x11"], fedora: &["dbus-x11"], suse: &["dbus-1-x11"], arch: &["dbus"] },
    },
    Need {
        what: "accessibility bus, to hear what a screen reader is told",
        scope: Scope::Test,
        probe: Probe::File("/usr/share/dbus-1/services/org.a11y.Bus.service"),
        packages: Packages {
            debian: &["at-spi2-core"],
            fedora: &["at-spi2-core"],
            suse: &["at-spi2-core"],
            arch: &["at-spi2-core"],
        },
    },
    Need {
        what: "trace of system calls, to fail each in turn and to see that no socket is opened",
        scope: Scope::Test,
        probe: Probe::Program("strace"),
        packages: Packages { debian: &["strace"], fedora: &["strace"], suse: &["strace"], arch: &["strace"] },
    },
    Need {
        what: "PDF text and properties",
        scope: Scope::Test,
        probe: Probe::Program("pdfinfo"),
        packages: Packages { debian: &["poppler-utils"], fedora: &["poppler-utils"], suse: &["poppler-tools"], arch: &["poppler"] },
    },
    Need {
        what: "PDF structure",
        scope: Scope::Test,
        probe: Probe::Program("qpdf"),
        packages: Packages { debian: &["qpdf"], fedora: &["qpdf"], suse: &["qpdf"], arch: &["qpdf"] },
    },
    Need {
        what: "Python with its virtual environments, for the PDF accessibility checkers",
        scope: Scope::Test,
        probe: Probe::PythonModules("venv, ensurepip"),
        packages: Packages { debian: &["python3", "python3-venv"], fedora: &["python3"], suse: &["python3"], arch: &["python"] },
    },
    Need {
        what: "C++ compiler, for the library that chooses bytes at random",
        scope: Scope::Fuzz,
        probe: Probe::Program("c++"),
        packages: Packages { debian: &["g++"], fedora: &["gcc-c++"], suse: &["gcc-c++"], arch: &["gcc"] },
    },
    Need {
        what: "Chromium, to draw the screens in a browser, and to print the same report beside ours",
        scope: Scope::Test,
        probe: Probe::Program("chromium"),
        packages: Packages { debian: &["chromium"], fedora: &["chromium"], suse: &["chromium"], arch: &["chromium"] },
    },
];
