//! The application without a driver, which gives up on a page that is lost: seen by what it notes, moved by the keyboard.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

use super::computer::Computer;
use super::driver::application;
use super::frame::ask_to_close;
use super::system::{run, run_quietly};
use super::wait::until;

/// The application, ended when it is dropped.
pub(crate) struct Alone {
    child: Child,
    moments: PathBuf,
    /// Its window, as the display names it.
    window: String,
}

impl Alone {
    /// Opens a file, as a double click would, and waits for its screen.
    pub(crate) async fn open(computer: &Computer, file: &Path) -> Self {
        let moments = computer.home().join("moments");
        let mut command = Command::new(application());
        command.arg(file).envs(computer.environment()).env("BALISE_TRACE_STARTUP", "1");
        command.stdin(Stdio::null()).stdout(File::create(&moments).expect("a file")).stderr(Stdio::null());
        let child = command.spawn().expect("the application");
        let mut alone = Self { child, moments, window: String::new() };
        alone.until_shown(1).await;
        alone.window = until("the window", async || alone.windows().into_iter().next()).await;
        alone
    }

    /// Waits until the page was loaded so many times, and shows a screen.
    pub(crate) async fn until_shown(&self, times: usize) {
        let shown = || fs::read_to_string(&self.moments).unwrap_or_default().matches("\"ready\"").count();
        until("the page to show a screen", async || (shown() >= times).then_some(())).await;
    }

    /// Ends the process of the system that displays the page, as a fault in it would; the application itself goes on.
    pub(crate) fn stop_display(&self) {
        // Names of processes are cut after fifteen signs.
        let displays = run("pgrep", &["-P", &self.child.id().to_string(), "WebKitWebProces"]);
        run("kill", &["-KILL", displays.lines().next().expect("a display")]);
    }

    /// Presses a key.
    pub(crate) async fn strike(&self, key: &str) {
        self.answer(&self.window, key).await;
    }

    /// Types words.
    pub(crate) async fn type_words(&self, words: &str) {
        listen(&self.window).await;
        run("xdotool", &["type", "--delay", "5", words]);
    }

    /// Keeps a picture of the window.
    pub(crate) fn shoot(&self, file: &Path) {
        run("import", &["-window", &self.window, file.to_str().expect("a plain path")]);
    }

    /// The dialog of the system, once it is on the screen beside the window.
    pub(crate) async fn dialog(&self) -> String {
        until("the dialog", async || self.windows().into_iter().find(|other| *other != self.window)).await
    }

    /// Presses a key in a window or dialog of it.
    pub(crate) async fn answer(&self, window: &str, key: &str) {
        listen(window).await;
        run("xdotool", &["key", "--clearmodifiers", key]);
    }

    /// Closes the window as the button of its frame does, and waits until the application has ended.
    pub(crate) async fn close(self) {
        ask_to_close(self.window.parse().expect("a window"));
        self.ended().await;
    }

    /// Waits until the application has ended.
    pub(crate) async fn ended(mut self) -> ExitStatus {
        until("the application to end", || std::future::ready(self.child.try_wait().expect("a process"))).await
    }

    fn windows(&self) -> Vec<String> {
        let found = run_quietly("xdotool", &["search", "--onlyvisible", "--pid", &self.child.id().to_string()]);
        found.lines().map(str::to_owned).collect()
    }
}

/// Waits until a window hears the keyboard.
async fn listen(window: &str) {
    until("the window to hear the keyboard", async || {
        run_quietly("xdotool", &["windowfocus", window]);
        (run_quietly("xdotool", &["getwindowfocus"]).trim() == window).then_some(())
    })
    .await;
}

impl Drop for Alone {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
