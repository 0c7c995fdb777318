//! How long a person waits for the window, and that the application tells it.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;

use serde_json::Value;

use crate::harness::{Computer, PATIENCE, application, journey};

#[tokio::test]
async fn a_start_tells_its_moments() {
    journey("start", "fr_CA.UTF-8", async |computer| {
        for start in ["first", "second"] {
            let moments = moments(&computer);
            let names: Vec<&str> = moments.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, ["setup", "loaded", "ready"]);
            assert!(moments.is_sorted_by_key(|(_, milliseconds)| *milliseconds), "{moments:?}");
            eprintln!("{start} start, milliseconds: {moments:?}");
        }
    })
    .await;
}

/// Starts the application and reads the moments of its start up to the first screen.
fn moments(computer: &Computer) -> Vec<(String, u64)> {
    let mut command = Command::new(application());
    command.envs(computer.environment()).env("BALISE_TRACE_STARTUP", "1");
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let moments = read(&mut child);
    child.kill().unwrap();
    child.wait().unwrap();
    moments
}

/// On a thread of its own, so that an application that says nothing cannot hold the test up for ever.
fn read(child: &mut Child) -> Vec<(String, u64)> {
    let output = child.stdout.take().unwrap();
    let (tell, hear) = mpsc::channel();
    thread::spawn(move || BufReader::new(output).lines().map_while(Result::ok).try_for_each(|line| tell.send(line)));
    let mut moments = Vec::new();
    while moments.last().is_none_or(|(name, _)| name != "ready") {
        let line = hear.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("never ready, only {moments:?}"));
        let moment: Value = serde_json::from_str(&line).unwrap_or_else(|_| panic!("no moment: {line}"));
        moments.push((moment["event"].as_str().unwrap().to_owned(), moment["ms"].as_u64().unwrap()));
    }
    moments
}
