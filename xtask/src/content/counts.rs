//! How many things of each kind a questionnaire holds, and where they come from.

use serde_json::Value;

use super::table::Table;
use crate::tidy::Source;

/// Where content may come from, as the files write it.
const PROVENANCES: [&str; 4] = ["guide", "secondary", "inferred", "own"];

/// A kind of thing: its name, its file, and the key of its list there.
const KINDS: [(&str, &str, &str); 7] = [
    ("risks", "risks.json", "risks"),
    ("risk factors", "risks.json", "factors"),
    ("measures", "measures.json", "measures"),
    ("criteria", "criteria.json", "criteria"),
    ("benchmarks", "benchmarks.json", "benchmarks"),
    ("outlines", "outlines.json", "outlines"),
    ("terms", "glossary.json", "terms"),
];

/// What a questionnaire holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Counts {
    kinds: Vec<(&'static str, Kind)>,
    checks: Kind,
    /// Laws whose substance was read in a source.
    sure: usize,
    /// Laws to verify.
    to_verify: usize,
}

/// Things of one kind.
#[derive(Debug, Default, PartialEq, Eq, Clone, Copy)]
struct Kind {
    total: usize,
    from: [usize; 4],
}

impl Counts {
    /// Of a folder, with a `/` at its end, among its files.
    pub(super) fn of(folder: &str, sources: &[&Source]) -> Self {
        let questionnaire = file(sources, folder, "questionnaire.json");
        let items = list(&questionnaire, "sections").iter().flat_map(|section| list(section, "items"));
        let mut kinds = vec![("items", Kind::of(items))];
        kinds.extend(KINDS.map(|(name, path, key)| (name, Kind::of(list(&file(sources, folder, path), key)))));
        let is_check = |source: &&&Source| source.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with("checks/"));
        let checks: Vec<Value> = sources.iter().filter(is_check).map(|source| value(source)).collect();
        let laws = file(sources, folder, "laws.json");
        let (sure, to_verify): (Vec<_>, Vec<_>) = list(&laws, "laws").iter().partition(|law| law["sure"] == true);
        Self { kinds, checks: Kind::of(&checks), sure: sure.len(), to_verify: to_verify.len() }
    }

    /// As a table, with the checks that are in the code.
    pub(super) fn table(&self, checks_in_code: usize) -> Table {
        let [guide, secondary, inferred, own] = PROVENANCES;
        let mut table = Table::new(["", "total", guide, secondary, inferred, own]);
        let of_pack = [("checks of its own", self.checks)];
        for (name, kind) in self.kinds.iter().copied().chain(of_pack) {
            table.row(name, kind.cells());
        }
        table.row("together", self.together().cells());
        let alone = |count: usize| [count.to_string(), String::new(), String::new(), String::new(), String::new()];
        table.row("checks in the code", alone(checks_in_code));
        table.row("laws", alone(self.sure + self.to_verify));
        table.row("  sure", alone(self.sure));
        table.row("  to verify", alone(self.to_verify));
        table
    }

    fn together(&self) -> Kind {
        self.kinds.iter().map(|(_, kind)| *kind).chain([self.checks]).fold(Kind::default(), |sum, kind| Kind {
            total: sum.total + kind.total,
            from: std::array::from_fn(|rank| sum.from[rank] + kind.from[rank]),
        })
    }
}

impl Kind {
    fn of<'v>(things: impl IntoIterator<Item = &'v Value>) -> Self {
        things.into_iter().fold(Self::default(), |sum, thing| Self {
            total: sum.total + 1,
            from: std::array::from_fn(|rank| sum.from[rank] + usize::from(thing["provenance"] == PROVENANCES[rank])),
        })
    }

    fn cells(self) -> [String; 5] {
        let [guide, secondary, inferred, own] = self.from;
        [self.total, guide, secondary, inferred, own].map(|count| count.to_string())
    }
}

fn file(sources: &[&Source], folder: &str, name: &str) -> Value {
    let found = sources.iter().find(|source| source.path.strip_prefix(folder) == Some(name));
    found.map(|source| value(source)).unwrap_or_default()
}

/// What cannot be read counts for nothing here; `balise check` tells why.
fn value(source: &Source) -> Value {
    serde_json::from_str(&source.text).unwrap_or_default()
}

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_counted_by_provenance_and_laws_by_certainty() {
        let file = |path: &str, text: &str| Source { path: format!("q/one/{path}"), text: text.to_owned() };
        let sources = [
            file(
                "questionnaire.json",
                r#"{"sections": [{"items": [{"provenance": "own"}]}, {"items": [{"provenance": "guide"}]}]}"#,
            ),
            file("risks.json", r#"{"factors": [], "risks": [{"provenance": "own"}]}"#),
            file("laws.json", r#"{"laws": [{"sure": true}, {"sure": false}, {"sure": false}]}"#),
            file("checks/a.json", r#"{"provenance": "inferred"}"#),
        ];
        let counts = Counts::of("q/one/", &sources.iter().collect::<Vec<_>>());
        assert_eq!((counts.sure, counts.to_verify), (1, 2));
        assert_eq!(counts.kinds[0], ("items", Kind { total: 2, from: [1, 0, 0, 1] }));
        assert_eq!(counts.together(), Kind { total: 4, from: [1, 0, 1, 2] });
        let table = counts.table(47).to_string();
        assert!(table.lines().any(|line| line.split_whitespace().eq(["checks", "in", "the", "code", "47"])), "{table}");
    }
}
