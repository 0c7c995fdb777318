//! The rules of `deny.toml`.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::SupplyError;
use crate::workspace::Workspace;

/// What is allowed.
#[derive(Debug)]
pub(super) struct Rules {
    /// The systems that Balise is given to.
    pub(super) targets: Vec<String>,
    /// The licences.
    pub(super) licences: BTreeSet<String>,
    /// The crates that may not be there, each with those through which alone it may.
    pub(super) bans: BTreeMap<String, Vec<String>>,
}

impl Rules {
    /// Reads them.
    ///
    /// # Errors
    /// The file is not there, or says less than it must.
    pub(super) fn read(workspace: &Workspace) -> Result<Self, SupplyError> {
        Self::of(&super::read(workspace, "deny.toml")?)
    }

    fn of(text: &str) -> Result<Self, SupplyError> {
        let wrong = |what: String| SupplyError::NotUnderstood { file: "deny.toml", what };
        let table: Table = text.parse().map_err(|cause| wrong(format!("{cause}")))?;
        let list = |section: &str, key: &str| {
            let found = table.get(section).and_then(|section| section.get(key)).and_then(Value::as_array);
            found.filter(|list| !list.is_empty()).ok_or_else(|| wrong(format!("[{section}] has no list `{key}`")))
        };
        let bans = list("bans", "deny")?.iter().map(|ban| {
            let name = ban.get("crate").and_then(Value::as_str).ok_or_else(|| wrong(format!("{ban:?} bans no crate")))?;
            Ok((name.to_owned(), ban.get("wrappers").map(words).unwrap_or_default()))
        });
        Ok(Self {
            targets: list("graph", "targets").map(|list| list.iter().filter_map(word).collect())?,
            licences: list("licenses", "allow")?.iter().filter_map(word).collect(),
            bans: bans.collect::<Result<_, SupplyError>>()?,
        })
    }
}

fn word(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn words(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_and_their_absence_is_told() {
        let text =
            "[graph]\ntargets = [\"a\"]\n[licenses]\nallow = [\"MIT\"]\n[bans]\ndeny = [{ crate = \"x\", wrappers = [\"y\"] }]\n";
        let rules = Rules::of(text).unwrap();
        assert_eq!((rules.targets.as_slice(), rules.bans["x"].as_slice()), (&["a".to_owned()][..], &["y".to_owned()][..]));
        assert!(rules.licences.contains("MIT"));
        for gone in ["allow = [\"MIT\"]", "deny = [{ crate = \"x\", wrappers = [\"y\"] }]", "targets = [\"a\"]"] {
            assert!(Rules::of(&text.replace(gone, "")).is_err(), "{gone}");
        }
    }
}
