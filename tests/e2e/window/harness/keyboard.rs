//! Hands that have only a keyboard.

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;

use super::window::Window;

/// What has the focus, by the name that a screen reader says.
const FOCUSED: &str = "
    const one = document.activeElement;
    const plain = (words) => (words ?? '').replace(/\\s+/g, ' ').trim();
    const labels = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
    return plain(one.getAttribute('aria-label')) || plain(labels) || plain([...(one.labels ?? [])].map((label) => label.textContent).join(' ')) || plain(one.textContent);
";

/// Whether what has the focus shows it: a ring on it, or on the card around it.
const RING: &str = "
    const one = document.activeElement;
    const ringed = (element) => element && getComputedStyle(element).outlineStyle !== 'none' && parseFloat(getComputedStyle(element).outlineWidth) >= 2;
    return ringed(one) || ringed(one.closest('label')) || ringed(one.parentElement);
";

/// More stops than any screen has.
const STOPS: usize = 80;

impl Window {
    /// Goes on with Tab until this has the focus, and sees that it shows.
    pub(crate) async fn tab_to(&self, name: &str) {
        let mut passed = Vec::new();
        for _ in 0..STOPS {
            self.strike(Key::Tab.into()).await;
            let here = self.focused().await;
            if here == name {
                assert_eq!(self.run(RING, vec![]).await, true, "“{name}” has the focus and does not show it");
                return;
            }
            passed.push(here);
        }
        panic!("Tab never came to “{name}”, only to {passed:?}");
    }

    /// Goes on with Tab until what has the focus is one that this selector finds; false once Tab came to none, all around the screen.
    pub(crate) async fn tabs_to(&self, selector: &str) -> bool {
        for _ in 0..4 * STOPS {
            self.strike(Key::Tab.into()).await;
            if self.run("return document.activeElement.matches(arguments[0]);", vec![selector.into()]).await == true {
                return true;
            }
            if self.run("return document.activeElement === document.body;", vec![]).await == true {
                return false;
            }
        }
        false
    }

    /// What has the focus.
    pub(crate) async fn focused(&self) -> String {
        self.run(FOCUSED, vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Presses a key and lets it go.
    pub(crate) async fn strike(&self, key: char) {
        let keys = KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        self.client().perform_actions(keys).await.expect("a keyboard");
    }

    /// Presses a key while others are held.
    pub(crate) async fn strike_with(&self, held: &[Key], key: char) {
        let held = held.iter().copied().map(char::from);
        let down = held.clone().chain([key]).map(|value| KeyAction::Down { value });
        let up = held.chain([key]).rev().map(|value| KeyAction::Up { value });
        let keys = down.chain(up).fold(KeyActions::new("keyboard".to_owned()), |keys, action| keys.then(action));
        self.client().perform_actions(keys).await.expect("a keyboard");
    }

    /// Types words, key by key.
    pub(crate) async fn type_words(&self, words: &str) {
        for letter in words.chars() {
            self.strike(letter).await;
        }
    }
}
