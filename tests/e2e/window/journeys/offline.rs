//! A whole journey in the window, with its system calls traced: nothing of it speaks to a network.
//!
//! Local sockets are those of the display and between the processes of the webview. Those of the internet kind are the
//! driver's: it and an application that is told that it is driven speak to each other through an address of this machine alone.

use std::fs;

use serde_json::json;

use crate::harness::{Computer, Window, journey};

/// Where to write what was counted, for `cargo xtask faults`.
const TOLD: &str = "BALISE_SOCKETS";

/// What a trace of the network calls comes to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sockets {
    /// Between programs of this machine.
    local: usize,
    /// With which the kernel is asked what networks there are; nothing can be sent with them.
    kernel: usize,
    /// The driver's, bound or connected to an address of this machine alone.
    driver: usize,
    /// Calls that reach, or could reach, anything else.
    elsewhere: Vec<String>,
}

impl Sockets {
    fn read(trace: &str) -> Self {
        let mut sockets = Self::default();
        for line in trace.lines() {
            let Some((call, rest)) = line.split_once(' ').and_then(|(_, line)| line.trim_start().split_once('(')) else { continue };
            match call {
                "socket" if rest.starts_with("AF_UNIX") => sockets.local += 1,
                "socket" if rest.starts_with("AF_NETLINK") => sockets.kernel += 1,
                "bind" if is_own(rest) && rest.contains("AF_INET") => sockets.driver += 1,
                "connect" if is_own(rest) && is_lent(rest) => sockets.driver += 1,
                // One of the internet kind is counted by what it is used for: to listen, or to reach something.
                "socket" if rest.starts_with("AF_INET") => {}
                "connect" | "bind" | "sendto" | "sendmsg" if is_elsewhere(rest) => sockets.elsewhere.push(line.to_owned()),
                "socket" => sockets.elsewhere.push(line.to_owned()),
                _ => {}
            }
        }
        sockets
    }
}

/// An address of this machine alone.
fn is_own(arguments: &str) -> bool {
    arguments.contains("inet_addr(\"127.0.0.1\")") || arguments.contains("inet_pton(AF_INET6, \"::1\"")
}

/// A port that the system lends to whoever asks for any, as the driver does; a service of this machine has a port of its own.
fn is_lent(arguments: &str) -> bool {
    let port = arguments.split_once("_port=htons(").and_then(|(_, rest)| rest.split_once(')')?.0.parse::<u16>().ok());
    port.is_some_and(|port| port >= 32_768)
}

/// An address that is neither local nor the kernel's.
fn is_elsewhere(arguments: &str) -> bool {
    let named = arguments.contains("sa_family=");
    named && !arguments.contains("sa_family=AF_UNIX") && !arguments.contains("sa_family=AF_NETLINK")
}

#[tokio::test]
async fn a_whole_journey_of_the_window_speaks_to_no_network() {
    journey("offline", "fr_CA.UTF-8", async |computer| {
        fs::write(computer.attachment(), "Procès-verbal").unwrap();
        let window = computer.open_traced().await;
        everything(&computer, &window).await;
        window.close().await;

        let trace = fs::read_to_string(computer.trace()).unwrap();
        assert!(trace.contains("+++ exited with"), "the trace is not whole: nothing is proved");
        let sockets = Sockets::read(&trace);
        assert!(sockets.local > 0, "the display was not seen: nothing is proved");
        assert_eq!(sockets.elsewhere, [""; 0]);
        if let Some(told) = std::env::var_os(TOLD) {
            let Sockets { local, kernel, driver, elsewhere } = sockets;
            let count =
                json!({ "name": "window", "local": local, "kernel": kernel, "driver": driver, "sockets opened": elsewhere.len() });
            fs::write(told, format!("{count}\n")).unwrap();
        }
    })
    .await;
}

/// Begins, answers, attaches, looks back, reads the results, writes the report, changes the language, sees the settings.
async fn everything(computer: &Computer, window: &Window) {
    window.begin("Évaluation", "Coopérative de l’Anse", "sme").await;
    window.press("+ Ajouter une preuve").await;
    window.press("Joindre un fichier…").await;
    window.read("procès-verbal.txt").await;
    window.press("Enregistrer une copie de procès-verbal.txt").await;
    window.read("est enregistré dans").await;
    assert_eq!(fs::read_to_string(computer.report()).unwrap(), "Procès-verbal");
    window.go_on().await;
    window.press("Voir les résultats").await;
    window.arrive("Vue d’ensemble").await;
    window.press("Produire le rapport").await;
    window.press("Enregistrer le PDF…").await;
    window.read("rapport.pdf est enregistré").await;
    window.press("Vue d’ensemble").await;
    window.arrive("Vue d’ensemble").await;
    window.press("English").await;
    window.arrive("Overview").await;
    window.press("Français").await;
    window.arrive("Vue d’ensemble").await;
}

#[test]
fn a_call_that_reaches_something_is_found_and_those_of_this_machine_are_counted() {
    let trace = concat!(
        "12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3\n",
        "12 connect(3, {sa_family=AF_UNIX, sun_path=\"/tmp/.X11-unix/X9\"}, 20) = 0\n",
        "13 socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 5\n",
        "13 bind(5, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 0\n",
        "12 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 6\n",
        "12 bind(6, {sa_family=AF_INET, sin_port=htons(4001), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0\n",
        "12 connect(6, {sa_family=AF_INET, sin_port=htons(35587), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = -1 EINPROGRESS\n",
        "12 +++ exited with 0 +++\n",
    );
    assert_eq!(Sockets::read(trace), Sockets { local: 1, kernel: 1, driver: 2, elsewhere: vec![] });
    for reaching in [
        "9 connect(7, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr(\"93.184.215.14\")}, 16) = -1 EINPROGRESS",
        "9 connect(7, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0",
        "9 sendto(7, \"x\", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = 1",
        "9 bind(7, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr(\"0.0.0.0\")}, 16) = 0",
        "9 socket(AF_PACKET, SOCK_RAW, 0) = 8",
    ] {
        assert_eq!(Sockets::read(reaching).elsewhere, [reaching]);
    }
}
