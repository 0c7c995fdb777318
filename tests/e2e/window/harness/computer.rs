//! One person's computer: an empty home, kept from one start of the application to the next.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::future::Future;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use super::bus::Bus;
use super::driver::{Driver, application, shaders, target};
use super::hearing::Hearing;
use super::wait::until;
use super::window::Window;

/// Names the file of an export in place of the dialog; only an application built for these tests reads it.
const EXPORT: &str = "BALISE_E2E_EXPORT";

/// Names the file to open in place of the dialog; likewise.
const OPEN: &str = "BALISE_E2E_OPEN";

/// The moment at which the clock of the application stands still; likewise.
const NOW: &str = "BALISE_E2E_NOW";

/// Names the packet to open in place of the dialog; likewise.
const PACKET: &str = "BALISE_E2E_PACKET";
/// Names the file that is attached in place of the dialog.
const ATTACH: &str = "BALISE_E2E_ATTACH";
/// Names the picture that is taken for a logo in place of the dialog.
const LOGO: &str = "BALISE_E2E_LOGO";

/// A picture of the tests.
fn logo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates/report/src/look/logo/grey.jpg")
}

/// A home with nothing in it, a language, and the last window opened there.
pub(crate) struct Computer {
    name: &'static str,
    home: tempfile::TempDir,
    locale: &'static str,
    last: Mutex<Option<Window>>,
}

/// Runs a journey on a computer of its own. When it fails, the window is pictured as it was.
pub(crate) async fn journey<F>(name: &'static str, locale: &'static str, steps: impl FnOnce(Arc<Computer>) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let computer = Arc::new(Computer::new(name, locale));
    let done = tokio::spawn(steps(Arc::clone(&computer))).await;
    if let Err(failure) = done {
        computer.tell_failure().await;
        std::panic::resume_unwind(failure.into_panic());
    }
}

impl Computer {
    fn new(name: &'static str, locale: &'static str) -> Self {
        let home = tempfile::Builder::new().prefix("balise-e2e-").tempdir().expect("a home");
        fs::create_dir_all(shots()).expect("a folder for pictures");
        let computer = Self { name, home, locale, last: Mutex::new(None) };
        for left in [computer.log(), computer.shot("failed")] {
            let _ = fs::remove_file(left);
        }
        computer
    }

    /// Opens the application, as a double click on its icon would.
    pub(crate) async fn open(&self) -> Window {
        self.open_with(&self.environment(), &[]).await
    }

    /// The same, as a double click on a file would.
    pub(crate) async fn open_file(&self, file: &Path) -> Window {
        self.open_with(&self.environment(), &[file.to_str().expect("a name in Unicode")]).await
    }

    /// The same, on a message bus: a second start there finds the first.
    pub(crate) async fn open_on(&self, bus: &Bus) -> Window {
        let mut environment = self.environment();
        environment.extend([bus.environment()]);
        self.open_with(&environment, &[]).await
    }

    /// A double click on a file while the application runs: the second start ends at once, and well.
    pub(crate) async fn start_again(&self, bus: &Bus, file: &Path) {
        let mut command = Command::new(application());
        command.arg(file).envs(self.environment()).envs([bus.environment()]).stdin(Stdio::null());
        let mut second = command.spawn().expect("a second start");
        let ended = until("the second start to end", || std::future::ready(second.try_wait().expect("a process"))).await;
        assert!(ended.success(), "{ended}");
    }

    /// The same, where an export asks for its file through the dialog of the system.
    pub(crate) async fn open_to_be_asked(&self) -> Window {
        let mut environment = self.environment();
        environment.remove(EXPORT);
        self.open_with(&environment, &[]).await
    }

    /// The same, where a screen reader listens, on a day that is always the same.
    pub(crate) async fn open_heard(&self, hearing: &Hearing) -> Window {
        let mut environment = self.environment();
        environment.insert(NOW, "2026-12-01T10:00:00-05:00[-05:00]".into());
        environment.insert("DBUS_SESSION_BUS_ADDRESS", hearing.address().into());
        self.open_with(&environment, &[]).await
    }

    /// The same, with every call to the network that it or what it starts makes noted in a trace.
    pub(crate) async fn open_traced(&self) -> Window {
        let script = self.home.path().join("traced");
        let words = [application(), self.trace()].map(|path| format!("'{}'", path.display()));
        let [application, trace] = &words;
        let line = format!("#!/bin/sh\nexec strace -f --seccomp-bpf -e trace=%network -o {trace} {application} \"$@\"\n");
        fs::write(&script, line).expect("a script");
        fs::set_permissions(&script, fs::Permissions::from_mode(0o700)).expect("a script that can be run");
        self.opened(&self.environment(), &script, &[]).await
    }

    async fn open_with(&self, environment: &BTreeMap<&'static str, OsString>, arguments: &[&str]) -> Window {
        self.opened(environment, &application(), arguments).await
    }

    async fn opened(&self, environment: &BTreeMap<&'static str, OsString>, application: &Path, arguments: &[&str]) -> Window {
        let driver = Driver::start(environment, &self.log()).await;
        let client = driver.open(application, arguments).await;
        let window = Window::new(client, driver);
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(window.clone());
        window
    }

    /// What every start of the application here finds in its environment.
    pub(crate) fn environment(&self) -> BTreeMap<&'static str, OsString> {
        let own = |folder: &str| self.home.path().join(folder).into_os_string();
        BTreeMap::from([
            ("HOME", self.home.path().as_os_str().to_owned()),
            ("XDG_DATA_HOME", own("data")),
            ("XDG_CONFIG_HOME", own("config")),
            ("XDG_CACHE_HOME", own("cache")),
            ("XDG_STATE_HOME", own("state")),
            ("BALISE_DATA_DIR", self.data().into_os_string()),
            (EXPORT, self.report().into_os_string()),
            (OPEN, self.to_open().into_os_string()),
            // What was saved is what is opened: a packet that went out, or came back.
            (PACKET, self.report().into_os_string()),
            (ATTACH, self.attachment().into_os_string()),
            (LOGO, logo().into_os_string()),
            ("LANG", self.locale.into()),
            ("MESA_SHADER_CACHE_DIR", shaders().into_os_string()),
            // On one session bus, two applications would take each other for a second start of the same.
            ("DBUS_SESSION_BUS_ADDRESS", "disabled:".into()),
        ])
    }

    /// Where the application keeps the assessments.
    pub(crate) fn data(&self) -> PathBuf {
        self.home.path().join("evaluations")
    }

    /// Waits until an assessment on the disk holds these words.
    pub(crate) async fn until_kept(&self, words: &str) {
        until(&format!("“{words}” to be on the disk"), async || self.keeps(words).then_some(())).await;
    }

    /// Whether an assessment on the disk holds these words.
    pub(crate) fn keeps(&self, words: &str) -> bool {
        holds(&self.data(), words)
    }

    /// Where an exported report goes, unless the dialog is asked.
    pub(crate) fn report(&self) -> PathBuf {
        self.home.path().join("rapport.pdf")
    }

    /// The file that is opened, as long as nothing else is chosen.
    pub(crate) fn to_open(&self) -> PathBuf {
        self.home.path().join("a-ouvrir.balise")
    }

    /// The file that is attached, unless the dialog is asked; a journey writes it.
    pub(crate) fn attachment(&self) -> PathBuf {
        self.home.path().join("procès-verbal.txt")
    }

    /// The calls to the network that a traced window made.
    pub(crate) fn trace(&self) -> PathBuf {
        self.home.path().join("trace")
    }

    /// What the application noted of what it did.
    pub(crate) fn noted(&self) -> String {
        let files = fs::read_dir(self.data().join("logs")).expect("a log");
        files.map(|file| fs::read_to_string(file.expect("a file").path()).expect("a text")).collect()
    }

    /// The home.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// The file for a picture of what is seen.
    pub(crate) fn shot(&self, what: &str) -> PathBuf {
        shots().join(format!("{}-{what}.png", self.name))
    }

    fn log(&self) -> PathBuf {
        shots().join(format!("{}.log", self.name))
    }

    async fn tell_failure(&self) {
        let window = self.last.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let file = self.shot("failed");
        let Some(window) = window else { return eprintln!("no window was open; {} may say why", self.log().display()) };
        match window.picture().await {
            Ok(picture) => {
                fs::write(&file, picture).expect("a picture");
                eprintln!("the window as it was: {}", file.display());
            }
            Err(cause) => eprintln!("the window is gone: {cause}"),
        }
    }
}

/// Pictures stay after the tests, for people to look at.
fn shots() -> PathBuf {
    target().join("e2e-shots")
}

/// Whether a file of this folder, at any depth, holds these words.
fn holds(folder: &Path, words: &str) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries.map(|entry| entry.path()).any(|path| match path.is_dir() {
        true => holds(&path, words),
        // A file that is being replaced may be gone between the two looks.
        false => {
            path.extension().is_some_and(|kind| kind == "balise")
                && fs::read_to_string(&path).is_ok_and(|text| text.contains(words))
        }
    })
}
