//! A window, and what hands do in it.

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use super::driver::Driver;
use super::frame::{ask_to_close, span_of_the_menu_bar};
use super::system::run;
use super::wait::{PATIENCE, until};

/// Under which WebDriver hands an element of the page over.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Finds what can be pressed or filled in by the name that a person or a screen reader reads. Kinds of spaces are one.
const BY_NAME: &str = "
    const [kinds, name] = arguments;
    const plain = (words) => (words ?? '').replace(/\\s+/g, ' ').trim();
    const labels = (one) => (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
    const nameOf = (one) => plain(one.getAttribute('aria-label')) || plain(labels(one)) || plain([...(one.labels ?? [])].map((label) => label.textContent).join(' ')) || plain(one.textContent);
    const seen = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled;
    const whole = document.querySelector('dialog[open]') ?? document;
    return [...whole.querySelectorAll(kinds)].find((one) => seen(one) && nameOf(one) === plain(name)) ?? null;
";

/// The sides of what is seen of an element in a part that scrolls: left, top, right, bottom.
const SEEN: &str = "
    const found = document.querySelector(arguments[0]);
    const [own, room] = [found.getBoundingClientRect(), found.parentElement.getBoundingClientRect()];
    return [
        Math.max(own.left, room.left, 0), Math.max(own.top, room.top, 0),
        Math.min(own.right, room.right, innerWidth), Math.min(own.bottom, room.bottom, innerHeight),
    ];
";

/// Calls back once the page has been painted with all that it holds now: the first frame may have been under way already.
const PAINTED: &str =
    "const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";

/// How many answers of the shell the page still waits for.
const PENDING: &str = "return window.__TAURI_INTERNALS__.callbacks.size;";

/// A window with its driver; a copy is the same window.
#[derive(Clone)]
pub(crate) struct Window {
    client: Client,
    driver: Arc<Driver>,
}

impl Window {
    pub(super) fn new(client: Client, driver: Driver) -> Self {
        Self { client, driver: Arc::new(driver) }
    }

    /// Presses what has this name, as soon as it is there.
    pub(crate) async fn press(&self, name: &str) {
        self.settled().await;
        let found = self.named("button, a[href], summary", name).await;
        self.show(&found).await;
        found.click().await.unwrap_or_else(|cause| panic!("“{name}”: {cause}"));
    }

    /// Presses what this selector finds first, as soon as it is there.
    pub(crate) async fn press_at(&self, selector: &str) {
        self.settled().await;
        let found = self.at(selector).await;
        self.show(&found).await;
        found.click().await.unwrap_or_else(|cause| panic!("{selector}: {cause}"));
    }

    /// Scrolls to it, as a person does: the driver takes what is half under the edge of a part that scrolls for seen, and misses it.
    async fn show(&self, element: &Element) {
        let element = serde_json::to_value(element).expect("a reference");
        self.run("arguments[0].scrollIntoView({ block: 'center' });", vec![element]).await;
    }

    /// Chooses the option of this value, and sees it chosen. A reply that comes between the aim and the press may move what is
    /// aimed at, as it would under a person’s hand: like them, aims again at what is still not chosen.
    pub(crate) async fn choose(&self, value: &str) {
        let option = format!("input[value=\"{value}\"]");
        until(&format!("{value} to be chosen"), async || {
            self.settled().await;
            let option = self.at(&option).await;
            if option.is_selected().await.ok()? {
                return Some(());
            }
            self.show(&option).await;
            option.click().await.ok()?;
            self.settled().await;
            option.is_selected().await.ok().filter(|chosen| *chosen).map(|_| ())
        })
        .await;
    }

    /// Types into the field that this selector finds, in place of what it held.
    pub(crate) async fn fill(&self, selector: &str, words: &str) {
        let field = self.at(selector).await;
        self.show(&field).await;
        field.clear().await.unwrap_or_else(|cause| panic!("{selector}: {cause}"));
        field.send_keys(words).await.unwrap_or_else(|cause| panic!("{selector}: {cause}"));
    }

    /// The first that this selector finds, as soon as there is one.
    pub(crate) async fn at(&self, selector: &str) -> Element {
        until(selector, async || self.client.find(Locator::Css(selector)).await.ok()).await
    }

    /// How many this selector finds now.
    pub(crate) async fn count(&self, selector: &str) -> usize {
        self.client.find_all(Locator::Css(selector)).await.expect("an answer").len()
    }

    /// What has this name, as soon as it is there.
    pub(crate) async fn named(&self, kinds: &str, name: &str) -> Element {
        until(&format!("“{name}”"), async || {
            let found = self.run(BY_NAME, vec![json!(kinds), json!(name)]).await;
            let id = found.get(ELEMENT)?.as_str()?.to_owned();
            Some(Element::from_element_id(self.client.clone(), ElementRef::from(id)))
        })
        .await
    }

    /// Runs a script in the page.
    pub(crate) async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap_or_else(|cause| panic!("{cause}\nin {script}"))
    }

    /// Runs a script in the page that calls its last argument when it is done.
    pub(crate) async fn run_to_its_end(&self, script: &str, arguments: Vec<Value>) -> Value {
        let done = tokio::time::timeout(PATIENCE, self.client.execute_async(script, arguments)).await;
        done.unwrap_or_else(|_| panic!("never done: {script}")).unwrap_or_else(|cause| panic!("{cause}\nin {script}"))
    }

    /// Where the page is from.
    pub(crate) async fn address(&self) -> String {
        self.client.current_url().await.expect("an address").to_string()
    }

    /// Waits until the page has the answer to everything that it asked the shell.
    pub(crate) async fn settled(&self) {
        until("the page to have its answers", async || self.run(PENDING, vec![]).await.as_u64().filter(|pending| *pending == 0))
            .await;
    }

    /// Makes the window that large, in pixels.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.expect("another size");
    }

    /// Keeps a picture of the window.
    pub(crate) async fn shoot(&self, file: &Path) {
        fs::write(file, self.picture().await.expect("a picture")).expect("a file");
    }

    /// A picture of the window, as PNG, once all that the page holds is painted.
    pub(crate) async fn picture(&self) -> Result<Vec<u8>, CmdError> {
        self.painted().await?;
        tokio::time::timeout(PATIENCE, self.client.screenshot())
            .await
            .map_err(|_| CmdError::NotJson("no picture in time".into()))?
    }

    /// Waits until what the page holds is painted.
    pub(crate) async fn painted(&self) -> Result<(), CmdError> {
        let painted = tokio::time::timeout(PATIENCE, self.client.execute_async(PAINTED, vec![])).await;
        painted.map_err(|_| CmdError::NotJson("no frame in time".into()))?.map(drop)
    }

    /// The share that is dark, in thousandths, of what is seen of what this selector finds.
    pub(crate) async fn ink(&self, selector: &str) -> usize {
        let seen = self.run(SEEN, vec![json!(selector)]).await;
        let [left, top, right, bottom] = [0, 1, 2, 3].map(|side| seen[side].as_f64().map_or(0, |side| side as usize));
        let picture = self.picture().await.expect("a picture");
        let mut decoder = png::Decoder::new(Cursor::new(picture));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().expect("a picture");
        let mut dots = vec![0; reader.output_buffer_size().expect("a picture that fits")];
        let frame = reader.next_frame(&mut dots).expect("a picture");
        let of_a_dot = frame.color_type.samples();
        let lines = dots.chunks_exact(frame.line_size).take(bottom).skip(top);
        let seen: Vec<u8> = lines.flat_map(|line| line.chunks_exact(of_a_dot).take(right).skip(left)).map(|dot| dot[0]).collect();
        1000 * seen.iter().filter(|light| **light < 200).count() / seen.len().max(1)
    }

    /// Closes the window, and waits until the application has ended.
    pub(crate) async fn close(self) {
        let process = self.process();
        self.client.clone().close().await.expect("a window to close");
        ended(process).await;
    }

    /// Closes the window as the button of its frame does, and waits until the application has ended.
    pub(crate) async fn close_by_its_frame(self) {
        let process = self.process();
        ask_to_close(self.of_the_system());
        ended(process).await;
    }

    /// Its menus are drawn by the system, in colours that the page does not choose.
    pub(crate) fn assert_the_menu_bar_can_be_read(&self) {
        let span = span_of_the_menu_bar(self.of_the_system());
        assert!(span > 120, "the menu bar goes from dark to light by {span} of 255 only");
    }

    /// The window as the system numbers it.
    fn of_the_system(&self) -> u32 {
        let windows = run("xdotool", &["search", "--onlyvisible", "--pid", &self.process().to_string()]);
        windows.lines().next().and_then(|window| window.parse().ok()).expect("a window")
    }

    /// Ends the application as the system does at the end of a session.
    pub(crate) async fn close_by_the_system(self) {
        self.signal("-TERM").await;
    }

    /// Ends the application as a power cut would.
    pub(crate) async fn kill(self) {
        self.signal("-KILL").await;
    }

    async fn signal(self, signal: &str) {
        let process = self.process();
        let told = Command::new("kill").args([signal, &process.to_string()]).status().expect("kill");
        assert!(told.success(), "the application was not there to be told");
        ended(process).await;
    }

    /// The process of the application.
    pub(crate) fn process(&self) -> u32 {
        self.driver.application_process()
    }

    pub(super) const fn client(&self) -> &Client {
        &self.client
    }
}

/// Gone, or only its exit code is left to be read by the driver.
async fn ended(process: u32) {
    let (status, threads) = (format!("/proc/{process}/status"), format!("/proc/{process}/task"));
    until("the application to end", async || match fs::read_to_string(&status) {
        // Its first thread may be gone before the others, which still hold its files.
        Ok(text) => (text.contains("State:\tZ") && fs::read_dir(&threads).map_or(0, Iterator::count) <= 1).then_some(()),
        Err(_) => Some(()),
    })
    .await;
}
