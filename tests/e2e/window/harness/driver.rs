//! The driver of the webview, which starts the application.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::File;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::system::run_quietly;
use super::wait::{PATIENCE, until};

/// The application under test.
pub(crate) fn application() -> PathBuf {
    let path = std::env::var_os("BALISE_APP").map(PathBuf::from).expect(
        "BALISE_APP is not set: it names the application, built with `--features e2e,tauri/custom-protocol`. `cargo xtask test` does it all",
    );
    assert!(path.is_file(), "BALISE_APP names {}, which is no file", path.display());
    path
}

/// The folder that cargo builds in.
pub(crate) fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("a target folder").to_owned()
}

/// Where compiled shaders are kept from one home to the next, which would each compile them for seconds.
pub(crate) fn shaders() -> PathBuf {
    std::env::var_os("MESA_SHADER_CACHE_DIR").map_or_else(|| target().join("shader-cache"), PathBuf::from)
}

/// A running driver, with all that it started.
pub(crate) struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts one on a free port; what it and the application say goes to `log`.
    ///
    /// It leads a process group of its own and holds no pipe of ours: the application and its web process outlive a driver
    /// that is ended alone, and would then keep the shell that runs the tests waiting.
    pub(crate) async fn start(environment: &BTreeMap<&'static str, OsString>, log: &Path) -> Self {
        let port = free_port();
        let output = File::options().create(true).append(true).open(log).expect("a log");
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).arg("--host=127.0.0.1").env("TAURI_WEBVIEW_AUTOMATION", "true");
        for (name, _) in std::env::vars_os() {
            // With one of these the driver waits for ever for a picture.
            if name.to_str().is_some_and(|name| name.starts_with("WEBKIT_DISABLE_")) {
                command.env_remove(name);
            }
        }
        // They would speak louder than LANG.
        command.env_remove("NO_AT_BRIDGE").env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANGUAGE").envs(environment);
        command.stdin(Stdio::null()).stdout(output.try_clone().expect("a log")).stderr(output).process_group(0);
        let child = command.spawn().expect("WebKitWebDriver: `cargo xtask setup` installs it");
        let driver = Self { child, port };
        until("the driver to listen", async || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()).await;
        driver
    }

    /// Opens the application. An application that ends before its window opens never answers: hence the limit.
    /// `arguments` are those of its command line.
    pub(crate) async fn open(&self, application: &Path, arguments: &[&str]) -> Client {
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": application, "args": arguments } });
        let Value::Object(wanted) = wanted else { unreachable!("an object") };
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(Capabilities::from(wanted)).connect(&address);
        tokio::time::timeout(PATIENCE, session).await.expect("the window did not open in time").expect("a session")
    }

    /// The process of the application.
    pub(crate) fn application_process(&self) -> u32 {
        let children = run_quietly("pgrep", &["-P", &self.child.id().to_string()]);
        children.lines().next().expect("an application").parse().expect("a process")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr()).expect("a free port").port()
}
