//! How long a person who types waits to see it: measured for `cargo xtask bench`, in the window that is given to people.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use crate::harness::{Window, journey};

/// What is typed, several times over.
const WORDS: &str = "Servir la population, écouter ce qu’elle dit et la prévenir à temps. ";
const TIMES: usize = 6;

/// From a key to the next, of one who types fast: a hundred words a minute are one key in 120 ms.
const NEXT_KEY: Duration = Duration::from_millis(80);

/// At a comma, just longer than the pause after which an answer is kept: the save is then under way when the next key comes.
const THOUGHT: Duration = Duration::from_millis(410);

/// Notes, for each key, how long it takes from the moment that the system tells until the frame that shows it is out.
const TIMED: &str = "
    window.paints = [];
    document.querySelector('#answer').addEventListener('keydown', (key) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.paints.push(performance.now() - key.timeStamp);
        channel.port2.postMessage(null);
    }), { capture: true });
";

#[tokio::test]
#[ignore = "a measure, and no proof: `cargo xtask bench`"]
async fn a_key_and_the_frame_that_shows_it() {
    journey("typing", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.press("Ville de Rive-aux-Ormes Municipalité ou MRC").await;
        window.turn_to(1, "En une phrase, pourquoi").await;
        window.run(TIMED, vec![]).await;
        for _ in 0..TIMES {
            typed(&window).await;
        }
        let paints = window.run("return window.paints;", vec![]).await;
        let typed = WORDS.chars().count() * TIMES;
        assert!(paints.as_array().is_some_and(|paints| paints.len() >= typed), "{typed} keys, {paints}");
        let file = std::env::var_os("BALISE_TYPING").map(PathBuf::from).expect("BALISE_TYPING names the file to write");
        fs::write(file, paints.to_string()).unwrap();
        window.close().await;
    })
    .await;
}

/// A key at a time: several at once would each wait for the last.
async fn typed(window: &Window) {
    let field = window.at("#answer").await;
    for letter in WORDS.chars() {
        field.send_keys(letter.encode_utf8(&mut [0; 4])).await.unwrap();
        tokio::time::sleep(if matches!(letter, ',' | '.') { THOUGHT } else { NEXT_KEY }).await;
    }
}
