//! Whether a screen can be used by everyone, as far as a program can tell.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::window::Window;

/// Runs axe over the page as it is now: WCAG 2.2, levels A and AA.
const JUDGE: &str = "
    const done = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const brief = (one) => ({ rule: one.id, help: one.help, where: one.nodes.map((node) => [node.target.join(' '), node.failureSummary]) });
    axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(
        (found) => done({ rules: found.passes.length, violations: found.violations.map(brief) }),
        (cause) => done({ rules: 0, violations: [String(cause)] }),
    );
";

impl Window {
    /// Sees that axe finds nothing to put right on the screen as it is now.
    pub(crate) async fn assert_accessible(&self, screen: &str) {
        if self.run("return typeof axe === 'undefined';", vec![]).await == true {
            self.run(&axe(), vec![]).await;
        }
        let found = self.run_to_its_end(JUDGE, vec![]).await;
        assert!(found["rules"].as_u64().is_some_and(|rules| rules > 0), "axe judged nothing on {screen}: {found}");
        assert_eq!(found["violations"], json!([]), "{screen}: {:#}", found["violations"]);
    }

    /// Sees that nothing hangs over the right edge of the window.
    pub(crate) async fn assert_no_sideways_scroll(&self, screen: &str) {
        assert_eq!(self.overhang().await, Value::from(0), "{screen} is wider than its window, in pixels");
    }

    /// Sees that each part is as high as it is when the page is laid out from nothing.
    pub(crate) async fn assert_laid_out_for_its_width(&self, screen: &str) {
        let changed = self.run(LAID_OUT_ANEW, vec![]).await;
        assert_eq!(changed, Value::from(Vec::<Value>::new()), "{screen}: parts with a height of another width, before and after");
    }

    /// How far the page hangs over the right edge of the window, in pixels.
    pub(crate) async fn overhang(&self) -> Value {
        self.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth;", vec![]).await
    }
}

/// What is in the page, its height now and laid out from nothing, where the two are not the same.
const LAID_OUT_ANEW: &str = "
    const parts = [...document.querySelectorAll('main *')];
    const heights = () => parts.map((part) => part.getBoundingClientRect().height);
    const before = heights();
    document.body.style.display = 'none';
    document.body.getBoundingClientRect();
    document.body.style.display = '';
    const after = heights();
    const changed = parts.map((part, at) => [part.className, before[at], after[at]]);
    return changed.filter(([, one, other]) => Math.abs(one - other) > 0.5);
";

/// The packages of the front end hold it; they are there when the application was built.
fn axe() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
    fs::read_to_string(&file).unwrap_or_else(|cause| panic!("{}: {cause}; `cargo xtask ui` installs it", file.display()))
}
