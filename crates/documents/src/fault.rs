//! What is wrong in a file: where, what, and what to do.

use std::cell::RefCell;

use balise_assessment::{Language, Text};

/// The most faults told about one file: past that, the first ones are mended before the rest is worth reading.
const MOST_FAULTS: usize = 200;

/// Something wrong in a file. Bad content is a value, not an error: it is shown, sorted, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The name of the file, as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// Whether the file can be used in spite of it.
    pub severity: Severity,
    /// What is wrong.
    pub message: Text,
    /// What to do.
    pub remedy: Text,
}

impl Fault {
    /// What is wrong, after the file, the line and the column.
    pub(crate) fn located(&self) -> Text {
        let Self { file, line, column, message, .. } = self;
        Text::new(
            format!("{file}, ligne {line}, colonne {column}\u{a0}: {}", message.get(Language::Fr)),
            format!("{file}, line {line}, column {column}: {}", message.get(Language::En)),
        )
    }
}

/// Whether a file can be used in spite of a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It cannot.
    Fault,
    /// It can, and someone should look.
    Warning,
}

/// The faults of one file while it is being read, by place in its text.
///
/// Written to from every depth of the reading, hence the cell: whoever finds a fault tells it and goes on.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    told: RefCell<Vec<Told>>,
}

/// A fault whose line is not worked out yet.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Told {
    at: usize,
    severity: Severity,
    words: Words,
}

/// What a fault says: what is wrong, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    /// What is wrong.
    pub(crate) message: Text,
    /// What to do.
    pub(crate) remedy: Text,
}

impl Words {
    pub(crate) fn new(message: Text, remedy: Text) -> Self {
        Self { message, remedy }
    }
}

impl Faults {
    /// Tells a fault at a place in the text, in bytes.
    pub(crate) fn fault(&self, at: usize, words: Words) {
        self.tell(at, Severity::Fault, words);
    }

    /// Tells a warning at a place in the text, in bytes.
    pub(crate) fn warning(&self, at: usize, words: Words) {
        self.tell(at, Severity::Warning, words);
    }

    /// Whether nothing told so far forbids using the file.
    pub(crate) fn is_sound(&self) -> bool {
        self.told.borrow().iter().all(|told| told.severity == Severity::Warning)
    }

    /// The faults with their lines, in the order of the text.
    pub(crate) fn located(self, file: &str, text: &str) -> Vec<Fault> {
        let mut told = self.told.into_inner();
        told.sort_by_key(|told| told.at);
        let mut places = Places::new(text);
        told.into_iter()
            .map(|Told { at, severity, words }| {
                let (line, column) = places.of(at);
                Fault { file: file.to_owned(), line, column, severity, message: words.message, remedy: words.remedy }
            })
            .collect()
    }

    fn tell(&self, at: usize, severity: Severity, words: Words) {
        let mut told = self.told.borrow_mut();
        if told.len() < MOST_FAULTS {
            told.push(Told { at, severity, words });
        } else if told.len() == MOST_FAULTS {
            told.push(Told { at, severity: Severity::Fault, words: too_many() });
        }
    }
}

fn too_many() -> Words {
    Words::new(
        Text::new(
            "Trop de fautes\u{a0}: les suivantes ne sont pas affichées.",
            "Too many faults: those that follow are not shown.",
        ),
        Text::new("Corrigez les premières, puis recommencez.", "Mend the first ones, then try again."),
    )
}

/// Lines and columns of places asked for in increasing order, in a single pass: a file of sixteen megabytes on one line
/// must not be counted again for each fault.
struct Places<'t> {
    text: &'t str,
    reached: usize,
    line: usize,
    column: usize,
}

impl<'t> Places<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, reached: 0, line: 1, column: 1 }
    }

    fn of(&mut self, at: usize) -> (usize, usize) {
        for letter in self.text.get(self.reached..).unwrap_or_default().chars() {
            if self.reached >= at {
                break;
            }
            (self.line, self.column) = if letter == '\n' { (self.line + 1, 1) } else { (self.line, self.column + 1) };
            self.reached += letter.len_utf8();
        }
        (self.line, self.column)
    }
}

/// A word between the quotation marks of each language, shortened when it is long.
pub(crate) fn quoted(word: &str) -> Text {
    const LONGEST: usize = 60;
    let word = match word.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &word[..end]),
        None => word.to_owned(),
    };
    Text::new(format!("«\u{a0}{word}\u{a0}»"), format!("“{word}”"))
}

/// Words for each language around words that vary: `{}` stands for them, once or more.
pub(crate) fn phrase(fr: &str, en: &str, varying: &Text) -> Text {
    use balise_assessment::Language::{En, Fr};
    Text::new(fr.replace("{}", varying.get(Fr)), en.replace("{}", varying.get(En)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        Words::new(Text::verbatim("what"), Text::verbatim("remedy"))
    }

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let faults = Faults::default();
        let text = "é\n  «x»\n";
        faults.fault(text.find('x').unwrap(), words());
        faults.warning(0, words());
        let places: Vec<_> = faults.located("f", text).into_iter().map(|fault| (fault.line, fault.column)).collect();
        assert_eq!(places, [(1, 1), (2, 4)]);
    }

    #[test]
    fn a_place_past_the_end_is_the_end() {
        let faults = Faults::default();
        faults.fault(99, words());
        assert_eq!(faults.located("f", "ab")[0].column, 3);
    }

    #[test]
    fn a_flood_is_cut_and_says_so() {
        let faults = Faults::default();
        (0..9_000).for_each(|at| faults.fault(at, words()));
        let all = faults.located("f", "");
        assert_eq!((all.len(), &all[MOST_FAULTS].message), (MOST_FAULTS + 1, &too_many().message));
    }
}
