//! What eyes read in a window.

use super::wait::until;
use super::window::Window;

/// What stands in an element, kinds of spaces as one.
const WORDS: &str = "return document.querySelector(arguments[0])?.innerText.replace(/\\s+/g, ' ').trim() ?? null;";

/// What stands in fields is no text of the page.
const FIELD: &str = "return document.querySelector(arguments[0])?.value ?? null;";

impl Window {
    /// The title of the screen.
    pub(crate) async fn title(&self) -> String {
        self.words("main h1").await.unwrap_or_default()
    }

    /// What stands in the first element that this selector finds; kinds of spaces are one.
    pub(crate) async fn words(&self, selector: &str) -> Option<String> {
        self.run(WORDS, vec![selector.into()]).await.as_str().map(str::to_owned)
    }

    /// What stands in the field that this selector finds.
    pub(crate) async fn field(&self, selector: &str) -> Option<String> {
        self.run(FIELD, vec![selector.into()]).await.as_str().map(str::to_owned)
    }

    /// Waits until these words stand somewhere in the window.
    pub(crate) async fn read(&self, words: &str) {
        until(&format!("the words “{words}”"), async || self.words("body").await.filter(|all| all.contains(words))).await;
    }

    /// Waits until the screen has another title than this one, and returns it.
    pub(crate) async fn title_after(&self, before: &str) -> String {
        until(&format!("a screen after “{before}”"), async || {
            Some(self.title().await).filter(|title| !title.is_empty() && title != before)
        })
        .await
    }

    /// Waits until the screen has this title.
    pub(crate) async fn arrive(&self, title: &str) {
        until(&format!("the screen “{title}”"), async || Some(self.title().await).filter(|now| now == title)).await;
    }

    /// Whether the option of this value is chosen.
    pub(crate) async fn is_chosen(&self, value: &str) -> bool {
        self.at(&format!("input[value=\"{value}\"]")).await.is_selected().await.expect("an option")
    }
}
