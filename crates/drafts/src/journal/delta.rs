//! From one text to the next: pieces of the old one, and what is new between them.
//!
//! Drafts are written line by line, so a line that the old text has once is where both are found to agree again. Between
//! two such places only the letters that changed are kept: a word typed into a long text costs a word.

use std::collections::HashMap;
use std::ops::Range;

use super::frame::{rest, take, word};

const COPY: u8 = 0;
const ADD: u8 = 1;

/// What makes the new text out of the old one.
#[derive(Default)]
struct Pieces(Vec<u8>);

/// What makes `new` out of `old`.
pub(super) fn between(old: &[u8], new: &[u8]) -> Vec<u8> {
    let places = lines_found_once(old);
    let mut pieces = Pieces::default();
    // How much of each text is told, and where the line that is looked at begins.
    let (mut told, mut made, mut here) = (0, 0, 0);
    for line in new.split_inclusive(|byte| *byte == b'\n') {
        let known = if here == 0 { Some(0) } else { places.get(line).copied().flatten() };
        if let Some(place) = known.filter(|place| here >= made && *place >= told) {
            pieces.gap(old, told..place, &new[made..here]);
            let same = same_start(&old[place..], &new[here..]);
            pieces.copy(place, same);
            (told, made) = (place + same, here + same);
        }
        here += line.len();
    }
    pieces.gap(old, told..old.len(), &new[made..]);
    pieces.0
}

/// The new text; `None` when the pieces do not belong to this old one.
pub(super) fn applied(old: &[u8], mut pieces: &[u8]) -> Option<Vec<u8>> {
    let mut new = Vec::with_capacity(old.len());
    while let [form, tail @ ..] = pieces {
        pieces = tail;
        let first = usize::try_from(take(&mut pieces)?).ok()?;
        match *form {
            COPY => {
                let length = usize::try_from(take(&mut pieces)?).ok()?;
                new.extend_from_slice(old.get(first..first.checked_add(length)?)?);
            }
            ADD => new.extend_from_slice(rest(&mut pieces, first)?),
            _ => return None,
        }
    }
    Some(new)
}

impl Pieces {
    /// New letters in the place of some old ones, of which the last may have stayed.
    fn gap(&mut self, old: &[u8], replaced: Range<usize>, added: &[u8]) {
        let start = same_start(&old[replaced.clone()], added);
        self.copy(replaced.start, start);
        let (replaced, added) = (replaced.start + start..replaced.end, &added[start..]);
        let end = same_start_reversed(&old[replaced.clone()], added);
        self.add(&added[..added.len() - end]);
        self.copy(replaced.end - end, end);
    }

    fn copy(&mut self, from: usize, length: usize) {
        if length > 0 {
            self.0.push(COPY);
            self.0.extend([word(from), word(length)].as_flattened());
        }
    }

    fn add(&mut self, letters: &[u8]) {
        if !letters.is_empty() {
            self.0.push(ADD);
            self.0.extend(word(letters.len()));
            self.0.extend_from_slice(letters);
        }
    }
}

/// Where each line begins that is there once; nothing for one that is there again.
fn lines_found_once(text: &[u8]) -> HashMap<&[u8], Option<usize>> {
    let mut places = HashMap::new();
    let mut here = 0;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        places.entry(line).and_modify(|place| *place = None).or_insert(Some(here));
        here += line.len();
    }
    places
}

fn same_start(one: &[u8], other: &[u8]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| one == other).count()
}

fn same_start_reversed(one: &[u8], other: &[u8]) -> usize {
    one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(old: &str, new: &str) -> usize {
        let pieces = between(old.as_bytes(), new.as_bytes());
        assert_eq!(applied(old.as_bytes(), &pieces).as_deref(), Some(new.as_bytes()), "{old:?} → {new:?}");
        pieces.len()
    }

    fn lines(count: usize) -> Vec<String> {
        (0..count).map(|number| format!("  \"key-{number}\": {{\n")).chain(["}\n".to_owned()]).collect()
    }

    #[test]
    fn any_text_comes_out_of_any_other() {
        let texts = ["", "a", "a\n", "a\nb\n", "b\na\n", "a\na\na\n", "é\nè\n", "b\na\nb\na\n", "a\nb\nc", "\n\n\n", "a\nxb\nc"];
        for old in texts {
            for new in texts {
                round(old, new);
            }
        }
    }

    #[test]
    fn two_lines_changed_far_apart_cost_two_lines() {
        let old = lines(2000);
        let mut new = old.clone();
        new[3] = "  \"modified\": 2\n".to_owned();
        new[1500] = "  \"answer\": 4\n".to_owned();
        new.remove(1700);
        assert!(round(&old.concat(), &new.concat()) < 120);
    }

    #[test]
    fn a_word_typed_into_a_long_line_costs_a_word() {
        let text = |words: &str| format!("{{\n\"note\": \"{}{words}{}\",\n}}\n", "long ".repeat(900), " and on".repeat(900));
        assert!(round(&text("here"), &text("here there")) < 60);
    }

    #[test]
    fn pieces_of_another_text_are_refused_and_do_no_harm() {
        let pieces = between(b"a long first line\nb\n", b"a long first line\nc\n");
        assert_eq!(applied(b"short", &pieces), None);
        for length in 0..pieces.len() {
            let _ = applied(b"a long first line\nb\n", &pieces[..length]);
        }
        assert_eq!(applied(b"", &[7, 0, 0, 0, 0]), None);
    }
}
