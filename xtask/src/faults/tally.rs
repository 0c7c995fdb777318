//! What came of each kind of fault, and how it is shown.

use serde_json::{Value, json};

use super::network::Sockets;
use super::window::Counted;
use crate::table;

/// How often a fault was tried, and what was found after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tally {
    name: String,
    old: u64,
    new: u64,
    how: String,
}

impl Tally {
    /// `{"name": "killed while saving", "old": 512, "new": 488, "how": "…"}`.
    pub(super) fn read(line: &str) -> Option<Self> {
        let line: Value = serde_json::from_str(line).ok()?;
        let words = |key: &str| line[key].as_str().map(str::to_owned);
        Some(Self { name: words("name")?, old: line["old"].as_u64()?, new: line["new"].as_u64()?, how: words("how")? })
    }

    /// How often it was tried: each time one of the two states was found, or the line would not be there.
    pub(super) fn tried(&self) -> u64 {
        self.old + self.new
    }

    /// For machines. What was lost is nothing: the first loss ends everything.
    pub(super) fn json(&self) -> Value {
        let Self { name, old, new, how } = self;
        json!({ "name": name, "tried": self.tried(), "old": old, "new": new, "lost": 0, "how": how })
    }

    fn cells(&self) -> [String; 5] {
        let lost = if self.tried() == 0 { "–" } else { "0" };
        [self.name.clone(), self.tried().to_string(), self.old.to_string(), self.new.to_string(), lost.to_owned()]
    }
}

/// For people: columns, then how each was made.
pub(super) fn table(tallies: &[Tally], sockets: Option<&Sockets>, window: Option<&Counted>) -> String {
    let heads = ["fault", "tried", "old found", "new found", "lost"].map(str::to_owned);
    let rows: Vec<[String; 5]> = std::iter::once(heads).chain(tallies.iter().map(Tally::cells)).collect();
    let how = tallies.iter().map(|tally| format!("{}: {}", tally.name, tally.how));
    let network = sockets.map(ToString::to_string).into_iter().chain(window.map(ToString::to_string));
    table::aligned(&rows).into_iter().chain([String::new()]).chain(how).chain(network).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_tally_and_anything_else_is_none() {
        let tally = Tally::read(r#"{"name":"killed","tried":3,"old":1,"new":2,"how":"at random"}"#);
        assert_eq!(tally.as_ref().map(Tally::tried), Some(3));
        assert_eq!(Tally::read(r#"{"name":"killed","old":1}"#), None);
        assert_eq!(Tally::read("killed"), None);
    }

    #[test]
    fn what_was_not_tried_is_not_said_to_be_without_loss() {
        let tally = Tally { name: "a".into(), old: 0, new: 0, how: "not tried".into() };
        assert_eq!(tally.cells()[4], "–");
    }
}
