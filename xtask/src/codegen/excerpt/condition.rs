//! What becomes of a condition for someone who is asked less.

use std::collections::BTreeSet;

use super::json::{Json, object};

/// A condition for someone who is asked only some of it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shortened {
    /// It holds whatever is answered.
    Always,
    /// It cannot hold.
    Never,
    /// It holds when this does.
    When(Json),
}

/// The condition without what is not asked: an item without an answer satisfies nothing (docs/format.md, “Conditions”).
pub(super) fn shortened(condition: &Json, asked: &BTreeSet<&str>) -> Shortened {
    if let Some(part) = condition.get("not") {
        return negated(shortened(part, asked));
    }
    for (key, decisive) in [("all", Shortened::Never), ("any", Shortened::Always)] {
        if condition.get(key).is_some() {
            let parts = condition.list(key).iter().map(|part| shortened(part, asked)).collect();
            return joined(key, parts, decisive);
        }
    }
    if asked.contains(condition.text("item")) { Shortened::When(condition.clone()) } else { Shortened::Never }
}

fn negated(part: Shortened) -> Shortened {
    match part {
        Shortened::Always => Shortened::Never,
        Shortened::Never => Shortened::Always,
        Shortened::When(part) => Shortened::When(object([("not", part)])),
    }
}

/// `all` or `any` of the parts: one that is `decisive` settles it, one that is the contrary leaves it to the others.
fn joined(key: &str, parts: Vec<Shortened>, decisive: Shortened) -> Shortened {
    if parts.contains(&decisive) {
        return decisive;
    }
    let open = |part| if let Shortened::When(part) = part { Some(part) } else { None };
    let mut open: Vec<Json> = parts.into_iter().filter_map(open).collect();
    match (open.len(), open.pop()) {
        (1, Some(only)) => Shortened::When(only),
        (_, Some(last)) => {
            open.push(last);
            Shortened::When(object([(key, Json::List(open))]))
        }
        (_, None) => negated(decisive),
    }
}

/// Every comparison of a condition.
pub(super) fn comparisons(condition: &Json) -> Vec<&Json> {
    if let Some(part) = condition.get("not") {
        return comparisons(part);
    }
    let mut parts = condition.list("all").iter().chain(condition.list("any")).peekable();
    if parts.peek().is_none() { vec![condition] } else { parts.flat_map(comparisons).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a` is asked, `b` is not.
    fn short(condition: &str) -> Shortened {
        shortened(&parse(condition), &BTreeSet::from(["a"]))
    }

    /// Letters stand for comparisons.
    fn parse(condition: &str) -> Json {
        let text = condition.replace('a', r#"{"item":"a","is":"x"}"#).replace('b', r#"{"item":"b","is":"x"}"#);
        serde_json::from_str(&text.replace("ALL", "all").replace("ANY", "any")).unwrap()
    }

    #[test]
    fn what_is_not_asked_satisfies_nothing() {
        assert_eq!(short("a"), Shortened::When(parse("a")));
        assert_eq!(short("b"), Shortened::Never);
    }

    #[test]
    fn a_part_that_settles_it_settles_it_and_one_that_does_not_goes() {
        let cases = [
            (r#"{"ALL":[a,b]}"#, None),
            (r#"{"ANY":[a,b]}"#, Some("a")),
            (r#"{"ALL":[b,b]}"#, None),
            (r#"{"ANY":[b,b]}"#, None),
            (r#"{"ALL":[a,a]}"#, Some(r#"{"ALL":[a,a]}"#)),
            (r#"{"ALL":[a,{"not":b}]}"#, Some("a")),
            (r#"{"ALL":[a,a,{"not":b}]}"#, Some(r#"{"ALL":[a,a]}"#)),
            (r#"{"not":a}"#, Some(r#"{"not":a}"#)),
            (r#"{"not":{"ANY":[a,b]}}"#, Some(r#"{"not":a}"#)),
            (r#"{"ANY":[b,{"ALL":[a,b]}]}"#, None),
        ];
        for (condition, left) in cases {
            let expected = left.map_or(Shortened::Never, |left| Shortened::When(parse(left)));
            assert_eq!(short(condition), expected, "{condition}");
        }
    }

    #[test]
    fn what_nobody_can_miss_always_holds() {
        for condition in
            [r#"{"not":b}"#, r#"{"ANY":[a,{"not":b}]}"#, r#"{"ALL":[{"not":b},{"not":b}]}"#, r#"{"not":{"ALL":[a,b]}}"#]
        {
            assert_eq!(short(condition), Shortened::Always, "{condition}");
        }
    }

    #[test]
    fn every_comparison_is_found_however_deep() {
        let condition = parse(r#"{"ALL":[a,{"not":{"ANY":[b,a]}}]}"#);
        let names: Vec<_> = comparisons(&condition).into_iter().map(|one| one.text("item")).collect();
        assert_eq!(names, ["a", "b", "a"]);
    }
}
