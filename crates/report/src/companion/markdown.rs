//! A text as CommonMark. Words a person typed stay words: whatever Markdown or HTML would take for a mark is escaped.

use super::lines::Line;
use crate::blocks::Run;

/// The text, with a blank line between what are not items of one list.
pub(super) fn write(lines: &[Line<'_>]) -> String {
    let mut text = String::new();
    let mut in_list = false;
    for line in lines {
        let (mark, runs, item) = match line {
            Line::Heading(level, runs) => (format!("{} ", "#".repeat(usize::from(*level))), runs, false),
            Line::Paragraph(runs) => (String::new(), runs, false),
            Line::Item(runs) => ("- ".to_owned(), runs, true),
        };
        if !(text.is_empty() || item && in_list) {
            text.push('\n');
        }
        in_list = item;
        let words: String = runs.iter().map(run).collect();
        text.push_str(&mark);
        text.push_str(&broken(&at_start(&words), item));
        text.push('\n');
    }
    text
}

/// A run between its marks, which may not touch white space.
fn run(run: &Run) -> String {
    let words = escaped(&run.text);
    let mark = match (run.bold, run.italic) {
        (true, true) => "***",
        (true, false) => "**",
        (false, true) => "*",
        (false, false) => return words,
    };
    let (start, end) = (words.len() - words.trim_start().len(), words.trim_end().len());
    match words.get(start..end) {
        Some(inner) if !inner.is_empty() => {
            format!("{}{mark}{inner}{mark}{}", words.get(..start).unwrap_or_default(), words.get(end..).unwrap_or_default())
        }
        _ => words,
    }
}

fn escaped(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for letter in words.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~' | '!' | '$') {
            safe.push('\\');
        }
        safe.push(letter);
    }
    safe
}

/// A line that starts as a list or a rule would is not one.
fn at_start(words: &str) -> String {
    let digits = words.chars().take_while(char::is_ascii_digit).count();
    let numbered = digits > 0 && words.chars().nth(digits).is_some_and(|next| matches!(next, '.' | ')'));
    match words.chars().next() {
        Some('-' | '+' | '=') => format!("\\{words}"),
        _ if numbered => {
            let (number, rest) = words.split_at(digits);
            format!("{number}\\{rest}")
        }
        _ => words.to_owned(),
    }
}

/// Breaks inside a paragraph, indented inside an item.
fn broken(words: &str, item: bool) -> String {
    words.replace('\n', if item { "\\\n  " } else { "\\\n" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Vec<Run> {
        vec![Run { text: text.to_owned(), ..Run::default() }]
    }

    #[test]
    fn words_are_never_marks() {
        for (typed, written) in [
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>\n"),
            ("- not an item", "\\- not an item\n"),
            ("12. not a number", "12\\. not a number\n"),
            ("# not a heading & [not](a link)", "\\# not a heading \\& \\[not\\](a link)\n"),
            ("two\nlines", "two\\\nlines\n"),
        ] {
            assert_eq!(write(&[Line::Paragraph(&plain(typed))]), written);
        }
    }

    #[test]
    fn items_of_one_list_stand_together() {
        let (a, b) = (plain("a"), vec![Run { text: " b ".into(), bold: true, ..Run::default() }]);
        let text = write(&[Line::Heading(2, &a), Line::Item(&a), Line::Item(&b), Line::Paragraph(&a)]);
        assert_eq!(text, "## a\n\n- a\n-  **b** \n\na\n");
    }
}
