//! What came of one target, and how it is shown.

use serde_json::{Value, json};

use crate::table;

/// How much was tried, and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tally {
    target: String,
    executions: u64,
    seconds: u64,
    /// Inputs that each reach something that no other does.
    corpus: u64,
    pub(super) crashes: u64,
}

impl Tally {
    /// What the program tells in the end; nothing when it tells no count, or none above zero. One that stops at what it finds
    /// tells no seconds: its last status line stands in for the count.
    pub(super) fn read(target: &str, told: &str, corpus: u64, crashes: u64) -> Option<Self> {
        let number = |word: &str| word.trim().parse::<u64>().ok();
        let counted = told.lines().filter_map(|line| line.strip_prefix("stat::number_of_executed_units:")).find_map(number);
        let status = told.lines().rev().filter_map(|line| line.strip_prefix('#')?.split_whitespace().next()).find_map(number);
        let seconds = told.lines().filter_map(|line| line.strip_prefix("Done ")?.split_whitespace().nth(3)).find_map(number);
        let executions = counted.or(status).filter(|count| *count > 0)?;
        Some(Self { target: target.to_owned(), executions, seconds: seconds.unwrap_or_default(), corpus, crashes })
    }

    /// Their sums.
    pub(super) fn all(tallies: &[Self]) -> Self {
        let sum = |part: fn(&Self) -> u64| tallies.iter().map(part).sum();
        Self {
            target: "all".to_owned(),
            executions: sum(|tally| tally.executions),
            seconds: sum(|tally| tally.seconds),
            corpus: sum(|tally| tally.corpus),
            crashes: sum(|tally| tally.crashes),
        }
    }

    /// For machines.
    pub(super) fn json(&self) -> Value {
        let Self { target, executions, seconds, corpus, crashes } = self;
        json!({ "target": target, "inputs tried": executions, "seconds": seconds, "corpus": corpus, "crashes": crashes })
    }

    /// For people, when something was found.
    pub(super) fn told(&self) -> String {
        format!("{}: {} input(s) that it cannot take.", self.target, self.crashes)
    }
}

/// For people: one line a target, and one for all of them.
pub(super) fn table(tallies: &[Tally]) -> String {
    let heads = ["target", "inputs tried", "seconds", "corpus", "found"].map(str::to_owned);
    let cells = |tally: &Tally| {
        let Tally { target, executions, seconds, corpus, crashes } = tally;
        [target.clone(), executions.to_string(), seconds.to_string(), corpus.to_string(), crashes.to_string()]
    };
    let all = Tally::all(tallies);
    let rows: Vec<[String; 5]> = std::iter::once(heads).chain(tallies.iter().chain([&all]).map(cells)).collect();
    table::aligned(&rows).join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_tells_no_count_tried_nothing() {
        let whole = "#2\tINITED cov: 9\nDone 1234 runs in 61 second(s)\nstat::number_of_executed_units: 1234\n";
        let tally = Tally::read("draft", whole, 7, 0).unwrap();
        assert_eq!((tally.executions, tally.seconds, tally.corpus, tally.crashes), (1234, 61, 7, 0));
        let stopped = Tally::read("draft", "#2\tINITED\n#512\tNEW cov: 12\n==1==ERROR: libFuzzer: deadly signal\n", 7, 1).unwrap();
        assert_eq!((stopped.executions, stopped.crashes), (512, 1));
        let Tally { executions, seconds, corpus, crashes, .. } = Tally::all(&[tally, stopped]);
        assert_eq!((executions, seconds, corpus, crashes), (1746, 61, 14, 1));
        assert_eq!(Tally::read("draft", "", 7, 0), None);
        assert_eq!(Tally::read("draft", "stat::number_of_executed_units: 0\n", 7, 0), None);
    }
}
