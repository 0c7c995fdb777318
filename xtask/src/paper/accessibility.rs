//! What the accessibility checker says of a report, and what of it is to be believed.

use serde_json::Value;

/// The errors in the checker's findings, one a line; nothing when they are not findings at all.
///
/// Two of its rules guess, and are known to guess wrong on our reports:
/// - `TBL-010` takes a table for shredded when it has more headers than data. A glossary, whose every row begins with a
///   header, and a table of one row have, and are right.
/// - `TAG-002` takes a running line of eight words for prose that readers will not hear, unless the same line is on many
///   pages. Ours ends with the number of its page after the name of its section, which may be short-lived and a sentence.
///   Another, above a list that goes on from the page before, names again what the list is about. Such a line alone on its page
///   is no error; any other is.
pub(super) fn errors(findings: &str) -> Option<Vec<String>> {
    let findings: Value = serde_json::from_str(findings).ok()?;
    let result = &findings["results"][0];
    if !result["error"].is_null() {
        return Some(vec![format!("the checker gave up: {}", result["error"])]);
    }
    let all = result["findings"].as_array()?;
    let errors = all.iter().filter(|finding| finding["severity"] == "error" && !is_a_wrong_guess(finding));
    Some(errors.map(line).collect())
}

fn is_a_wrong_guess(finding: &Value) -> bool {
    match finding["rule"].as_str() {
        Some("TBL-010") => true,
        Some("TAG-002") => finding["count"] == 1 && finding["evidence"].as_str().is_some_and(is_running),
        _ => false,
    }
}

/// `… Page 7 de 58`, `… Page 7 of 58`, `Suite : …`, `Continued: …`.
fn is_running(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let number = |word: &str| word.parse::<u32>().is_ok();
    matches!(words.as_slice(), ["Suite", ":", ..] | ["Continued:", ..])
        || matches!(words.as_slice(), [.., "Page", page, "de" | "of", pages] if number(page) && number(pages))
}

fn line(finding: &Value) -> String {
    let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    format!("page {}, {}: {} ({})", finding["page"], text("rule"), text("message"), text("evidence"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(findings: &str) -> Option<Vec<String>> {
        errors(&format!(r#"{{"results": [{{"error": null, "findings": [{findings}]}}]}}"#))
    }

    #[test]
    fn an_error_is_told_with_its_page() {
        let found =
            judged(r#"{"rule": "FIG-001", "severity": "error", "message": "no text", "page": 3, "evidence": "x", "count": 1}"#);
        assert_eq!(found, Some(vec!["page 3, FIG-001: no text (x)".to_owned()]));
    }

    #[test]
    fn a_warning_is_none() {
        assert_eq!(judged(r#"{"rule": "ORD-001", "severity": "warning", "page": 2}"#), Some(Vec::new()));
    }

    #[test]
    fn a_running_line_is_excused_and_prose_is_not() {
        let prose = |evidence: &str, count: u32| {
            let finding =
                format!(r#"{{"rule": "TAG-002", "severity": "error", "page": 7, "evidence": "{evidence}", "count": {count}}}"#);
            judged(&finding).map(|errors| errors.len())
        };
        assert_eq!(prose("À quel point en sommes-nous sûrs? Page 7 de 58", 1), Some(0));
        assert_eq!(prose("How sure are we of what we say? Page 7 of 58", 1), Some(0));
        assert_eq!(prose("Suite : R9 – Prise de contrôle ou perte d’un compte", 1), Some(0));
        assert_eq!(prose("Continued: R9 – Takeover or loss of an account", 1), Some(0));
        assert_eq!(prose("Le conseil approuve le plan et le budget joint", 1), Some(1));
        assert_eq!(prose("Le conseil approuve; À quel point en sommes-nous sûrs? Page 7 de 58", 2), Some(1));
    }

    #[test]
    fn a_checker_that_gave_up_or_said_nothing_is_no_praise() {
        let gave_up = errors(r#"{"results": [{"error": "broken", "findings": []}]}"#);
        assert_eq!(gave_up, Some(vec!["the checker gave up: \"broken\"".to_owned()]));
        assert_eq!(errors("{}"), None);
        assert_eq!(errors(""), None);
    }
}
