//! What is refused before any parsing: too big, too deep, too many, not text.

use balise_assessment::Text;

use crate::fault::{Words, phrase, quoted};

/// The largest file read, in bytes.
pub(crate) const MOST_BYTES: usize = 16 << 20;

/// The deepest nesting read, in levels. Parsing goes down with the nesting: this keeps the stack small.
const MOST_LEVELS: usize = 64;

/// The most values and keys read, in all. A tree takes a hundred times the room of its text when that is nothing but brackets.
const MOST_VALUES: usize = 500_000;

/// Why bytes are not worth parsing, and where.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refusal<'t> {
    /// The place, in bytes.
    pub(crate) at: usize,
    /// The text up to where it stops being text, to tell the line.
    pub(crate) text: &'t str,
    /// Why.
    pub(crate) words: Words,
}

/// The text in these bytes, without its byte order mark.
///
/// # Errors
/// [`Refusal`] when they are empty, above 16 MiB, not UTF-8, nested more than 64 levels deep, hold more than 500 000
/// values, or a character that JSON does not allow where it stands.
pub(crate) fn checked(bytes: &[u8]) -> Result<&str, Refusal<'_>> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal { at: 0, text: "", words: too_big() });
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let (valid, _) = bytes.split_at(error.valid_up_to());
        Refusal { at: valid.len(), text: std::str::from_utf8(valid).unwrap_or_default(), words: not_utf8() }
    })?;
    if text.trim().is_empty() {
        return Err(Refusal { at: 0, text, words: empty() });
    }
    match scan(text) {
        Some((at, words)) => Err(Refusal { at, text, words }),
        None => Ok(text),
    }
}

/// Goes through the text once, knowing only strings and brackets.
fn scan(text: &str) -> Option<(usize, Words)> {
    let (mut quoted, mut escaped, mut level, mut values) = (false, false, 0_usize, 0_usize);
    for (at, byte) in text.bytes().enumerate() {
        match (quoted, byte) {
            (_, 0) => return Some((at, nul())),
            (true, 1..=0x1f) => return Some((at, control())),
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => quoted = !quoted,
            (true, _) => {}
            (false, b'{' | b'[') => level += 1,
            (false, b'}' | b']') => level = level.saturating_sub(1),
            (false, b'\t' | b'\n' | b'\r' | b' '..=b'~') => {}
            (false, _) => return Some((at, outside(text, at))),
        }
        // Each value but the first comes after one of these.
        values += usize::from(!quoted && matches!(byte, b',' | b':' | b'[' | b'{'));
        if level > MOST_LEVELS {
            return Some((at, too_deep()));
        }
        if values > MOST_VALUES {
            return Some((at, too_many()));
        }
    }
    None
}

fn too_big() -> Words {
    Words::new(
        Text::new("Le fichier dépasse 16\u{a0}Mio.", "The file is larger than 16 MiB."),
        Text::new("Vérifiez que c’est le bon fichier.", "Check that it is the right file."),
    )
}

fn empty() -> Words {
    Words::new(
        Text::new("Le fichier est vide.", "The file is empty."),
        Text::new("Reprenez-en une copie, ou récrivez-le.", "Take a copy of it again, or write it anew."),
    )
}

fn not_utf8() -> Words {
    Words::new(
        Text::new("Le fichier n’est pas un texte en UTF-8.", "The file is not text in UTF-8."),
        Text::new(
            "Enregistrez-le en UTF-8, ou vérifiez que c’est le bon fichier.",
            "Save it as UTF-8, or check that it is the right file.",
        ),
    )
}

fn nul() -> Words {
    Words::new(
        Text::new(
            "Le fichier contient un octet nul\u{a0}: ce n’est pas du texte.",
            "The file contains a null byte: it is not text.",
        ),
        Text::new("Reprenez une copie saine du fichier.", "Take a sound copy of the file."),
    )
}

fn control() -> Words {
    Words::new(
        Text::new(
            "Fin de ligne ou caractère de commande dans une chaîne\u{a0}: le guillemet fermant manque peut-être.",
            "Line break or control character in a string: the closing quotation mark may be missing.",
        ),
        Text::new("Fermez la chaîne, ou écrivez \\n pour une fin de ligne.", "Close the string, or write \\n for a line break."),
    )
}

fn outside(text: &str, at: usize) -> Words {
    let letter = text[at..].chars().next().unwrap_or_default();
    Words::new(
        phrase(
            "Le caractère {} est hors d’une chaîne.",
            "The character {} stands outside a string.",
            &quoted(&letter.escape_default().to_string()),
        ),
        Text::new(
            "Entourez les chaînes de guillemets droits et retirez ce qui les sépare, sauf les espaces.",
            "Put strings between straight quotation marks and remove what stands between them, other than plain spaces.",
        ),
    )
}

fn too_deep() -> Words {
    Words::new(
        Text::new("Plus de 64 niveaux de crochets et d’accolades.", "More than 64 levels of brackets and braces."),
        Text::new("Vérifiez que c’est le bon fichier.", "Check that it is the right file."),
    )
}

fn too_many() -> Words {
    Words::new(
        Text::new("Plus de 500\u{a0}000 valeurs.", "More than 500,000 values."),
        Text::new("Vérifiez que c’est le bon fichier.", "Check that it is the right file."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(bytes: &[u8]) -> Option<usize> {
        checked(bytes).err().map(|refusal| refusal.at)
    }

    #[test]
    fn what_is_not_worth_parsing_is_refused_where_it_goes_wrong() {
        assert_eq!(place(b""), Some(0));
        assert_eq!(place(b" \n"), Some(0));
        assert_eq!(place(&vec![b' '; 17 << 20]), Some(0));
        assert_eq!(place(b"{\"a\": \xff}"), Some(6));
        assert_eq!(place(b"{\"a\": \0}"), Some(6));
        assert_eq!(place(b"{\"a\": \"x\n\"}"), Some(8));
        assert_eq!(place("{“a”: 1}".as_bytes()), Some(1));
        assert_eq!(place("[".repeat(100_000).as_bytes()), Some(64));
    }

    /// What format.md promises, at its edge and one beyond; each is told with its number.
    #[test]
    fn every_limit_is_kept_to_the_unit_and_told() {
        let nested = |levels: usize| format!("{}1{}", "[".repeat(levels), "]".repeat(levels)).into_bytes();
        let many = |values: usize| format!("[{}1]", "1,".repeat(values - 1)).into_bytes();
        let large = |bytes: usize| [b"1".to_vec(), vec![b' '; bytes - 1]].concat();
        for (within, beyond, told) in [
            (nested(MOST_LEVELS), nested(MOST_LEVELS + 1), ["64 niveaux", "64 levels"]),
            (many(MOST_VALUES), many(MOST_VALUES + 1), ["500\u{a0}000 valeurs", "500,000 values"]),
            (large(MOST_BYTES), large(MOST_BYTES + 1), ["16\u{a0}Mio", "16 MiB"]),
        ] {
            assert_eq!(place(&within), None, "{told:?}");
            let words = checked(&beyond).unwrap_err().words;
            for (language, told) in balise_assessment::Language::ALL.into_iter().zip(told) {
                assert!(words.message.get(language).contains(told), "{words:?}");
            }
        }
    }

    #[test]
    fn brackets_in_strings_do_not_nest_and_a_byte_order_mark_is_skipped() {
        let text = format!("\u{feff}[\"{}\\\"[\"]", "[".repeat(100));
        assert_eq!(checked(text.as_bytes()).unwrap().len(), text.len() - 3);
        assert_eq!(place(format!("{}1{}", "[".repeat(64), "]".repeat(64)).as_bytes()), None);
    }
}
