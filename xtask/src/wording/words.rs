//! Text to words.

/// A word of a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word<'t> {
    /// As it is written, with its apostrophes and hyphens.
    pub(super) text: &'t str,
    /// Inside quotation marks: the words of someone else, perhaps in another language.
    pub(super) quoted: bool,
}

/// Endings of addresses.
const DOMAINS: &[&str] = &["ca", "com", "org", "net", "eu", "uk", "fr", "gov", "me", "info", "wiki"];

/// The words of a text, in order. Addresses, handles, hashtags, options of commands and whatever holds a figure are none.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut quoted = false;
    for chunk in text.split_whitespace() {
        if !is_address(chunk) && !is_for_machines(chunk) {
            split(chunk, &mut quoted, &mut words);
        }
    }
    words
}

fn split<'t>(chunk: &'t str, quoted: &mut bool, words: &mut Vec<Word<'t>>) {
    let mut start = None;
    for (at, letter) in chunk.char_indices().chain([(chunk.len(), ' ')]) {
        if letter.is_alphanumeric() || start.is_some() && joins(&chunk[at..]) {
            start = start.or(Some(at));
            continue;
        }
        if let Some(start) = start.take() {
            let text = &chunk[start..at];
            if !text.chars().any(char::is_numeric) {
                words.push(Word { text, quoted: *quoted });
            }
        }
        *quoted = match letter {
            '“' | '«' => true,
            '”' | '»' => false,
            _ => *quoted,
        };
    }
}

/// Whether a text begins with a sign that holds two letters together.
fn joins(text: &str) -> bool {
    let mut letters = text.chars();
    let sign = letters.next().is_some_and(|sign| matches!(sign, '’' | '\'' | '-' | '\u{2011}'));
    sign && letters.next().is_some_and(char::is_alphanumeric)
}

fn is_for_machines(chunk: &str) -> bool {
    chunk.starts_with("--") || chunk.contains('_')
}

fn is_address(chunk: &str) -> bool {
    let chunk = chunk.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '@' && sign != '#' && sign != '/');
    let domain = || {
        let host = chunk.split('/').next().unwrap_or(chunk);
        host.rsplit_once('.').is_some_and(|(name, end)| !name.is_empty() && DOMAINS.contains(&end))
    };
    chunk.contains("://") || chunk.contains('@') || chunk.starts_with('#') || domain()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<&str> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn apostrophes_and_hyphens_hold_a_word_together() {
        assert_eq!(read("L’appel, peut-être (vu)\u{a0}: l’été – fin."), ["L’appel", "peut-être", "vu", "l’été", "fin"]);
        assert_eq!(read("members’ ‘own’ mid-"), ["members", "own", "mid"]);
    }

    #[test]
    fn addresses_handles_and_figures_are_no_words() {
        assert_eq!(
            read("Voir https://a.b/x, droitsurinternet.ca, @ville, #fete, --help, DATA_DIR, info@v.ca, 2e, 14h, B20 et/ou fin."),
            ["Voir", "et", "ou", "fin"]
        );
    }

    #[test]
    fn what_stands_in_quotation_marks_is_known() {
        let quoted: Vec<_> = words("a “the end” b «\u{a0}fin\u{a0}» c").into_iter().filter(|word| word.quoted).collect();
        assert_eq!(quoted.iter().map(|word| word.text).collect::<Vec<_>>(), ["the", "end", "fin"]);
    }
}
