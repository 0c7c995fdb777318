//! One measured number, and how it is shown.

use std::time::Duration;

use serde_json::{Value, json};

use crate::table;

/// A measured number beside its budget and its peer.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Figure {
    pub(super) name: String,
    pub(super) value: f64,
    /// `ms`, `MB`.
    pub(super) unit: &'static str,
    /// The most that is acceptable, in the same unit.
    pub(super) budget: Option<f64>,
    /// What else was measured the same way in the same minutes, by name and value.
    pub(super) peers: Vec<(String, f64)>,
    /// Whether it must be less than each peer.
    ahead: bool,
    /// What exactly was measured, and how.
    pub(super) how: String,
}

impl Figure {
    /// A figure with neither budget nor peer.
    pub(super) fn new(name: impl Into<String>, value: f64, unit: &'static str, how: impl Into<String>) -> Self {
        Self { name: name.into(), value, unit, budget: None, peers: Vec::new(), ahead: false, how: how.into() }
    }

    /// With the most that is acceptable.
    pub(super) fn at_most(mut self, budget: f64) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Beside a peer.
    pub(super) fn beside(mut self, name: &str, value: f64) -> Self {
        self.peers.push((name.to_owned(), value));
        self
    }

    /// Less than every peer, or over its budget.
    pub(super) fn ahead(mut self) -> Self {
        self.ahead = true;
        self
    }

    /// Whether the budget is kept; without one there is nothing to break.
    pub(super) fn is_within(&self) -> bool {
        let ahead = !self.ahead || self.peers.iter().all(|(_, value)| self.value < *value);
        ahead && self.budget.is_none_or(|budget| self.value <= budget)
    }

    fn cells(&self) -> [String; 4] {
        let budget = self.budget.map_or_else(String::new, |budget| format!("≤ {} {}", plain(budget), self.unit));
        let verdict = match (self.budget, self.is_within()) {
            (None, true) => "",
            (Some(_), true) => "✓",
            (_, false) => "✗ over",
        };
        let ratio = |(name, value): &(String, f64)| format!("{:.2} × {name} ({} {})", self.value / value, plain(*value), self.unit);
        let peers = self.peers.iter().map(ratio).collect::<Vec<_>>().join(", ");
        [self.name.clone(), format!("{} {}", plain(self.value), self.unit), format!("{budget} {verdict}").trim().to_owned(), peers]
    }

    fn json(&self) -> Value {
        let peers: Vec<Value> =
            self.peers.iter().map(|(name, value)| json!({ "name": name, "value": value, "ratio": self.value / value })).collect();
        json!({
            "name": self.name, "value": self.value, "unit": self.unit, "budget": self.budget,
            "within": self.is_within(), "peers": peers, "how": self.how,
        })
    }
}

/// The middle of the measured values; of an even number, the upper of the two in the middle.
pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Milliseconds, for a figure.
pub(super) fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// For people: columns, then how each was measured.
pub(super) fn table(figures: &[Figure]) -> String {
    let heads = ["measured", "value", "budget", "beside"].map(str::to_owned);
    let rows: Vec<[String; 4]> = std::iter::once(heads).chain(figures.iter().map(Figure::cells)).collect();
    let how = figures.iter().map(|figure| format!("{}: {}", figure.name, figure.how));
    table::aligned(&rows).into_iter().chain([String::new()]).chain(how).collect::<Vec<_>>().join("\n")
}

/// For machines.
pub(super) fn json(figures: &[Figure]) -> String {
    let figures: Vec<Value> = figures.iter().map(Figure::json).collect();
    format!("{:#}\n", json!({ "system": std::env::consts::OS, "processor": std::env::consts::ARCH, "figures": figures }))
}

/// Two digits after the point for small numbers, none for large ones.
fn plain(value: f64) -> String {
    if value < 10.0 { format!("{value:.2}") } else { format!("{value:.0}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_not_moved_by_one_slow_run() {
        assert_eq!(median(vec![5.0, 900.0, 4.0]), 5.0);
        assert_eq!(median(vec![1.0, 2.0, 3.0, 4.0]), 3.0);
    }

    #[test]
    fn a_figure_over_its_budget_says_so() {
        let figure = Figure::new("start", 25.0, "ms", "median of 20").at_most(20.0).beside("true", 12.5);
        assert!(!figure.is_within());
        assert_eq!(figure.cells(), ["start", "25 ms", "≤ 20 ms ✗ over", "2.00 × true (12 ms)"].map(str::to_owned));
        assert!(Figure::new("size", 4.0, "MB", "").is_within());
    }

    #[test]
    fn what_must_be_ahead_is_over_when_one_peer_is_less() {
        let figure = Figure::new("report", 5.0, "ms", "").at_most(20.0).beside("one", 12.5).ahead();
        assert!(figure.is_within());
        assert!(!figure.beside("other", 5.0).is_within());
    }

    #[test]
    fn what_machines_read_holds_the_ratio() {
        let text = json(&[Figure::new("start", 5.0, "ms", "").beside("true", 2.0)]);
        assert!(text.contains("\"ratio\": 2.5"), "{text}");
    }
}
