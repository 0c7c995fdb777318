//! What may be said against one part.

use std::collections::BTreeSet;

use super::{Part, licence};

/// Why a licence does not do; nothing when it does.
pub(super) fn of_licence(part: &Part, allowed: &BTreeSet<String>) -> Option<String> {
    let Part { name, version, licence, .. } = part;
    if licence.is_empty() {
        return Some(format!("{name} {version} names no licence"));
    }
    match licence::is_allowed(licence, allowed) {
        Ok(true) => None,
        Ok(false) => Some(format!("{name} {version} is under {licence}, which is not allowed")),
        Err(what) => Some(format!("{name} {version}: {what}")),
    }
}
