//! How it was worked out: scales, matrix, glossary. Formulas are the template’s, in plain words.

use balise_assessment::{Degree, Rating};
use serde::Serialize;

use super::desk::Desk;
use super::parts::{Level, Rung};

/// The scales and the words.
#[derive(Debug, Serialize)]
pub(crate) struct Method {
    /// What the pack says it comes from.
    pub(crate) sources: String,
    pub(crate) likelihood: Vec<Rung>,
    pub(crate) consequence: Vec<Rung>,
    pub(crate) readiness: Vec<Rung>,
    /// What the matrix makes of each rating; rows from the most likely, columns from the least serious.
    pub(crate) matrix: Vec<Row>,
    pub(crate) glossary: Vec<Term>,
}

/// A row of the matrix.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) likelihood: Rung,
    pub(crate) levels: Vec<Level>,
}

/// A word explained.
#[derive(Debug, Serialize)]
pub(crate) struct Term {
    pub(crate) term: String,
    pub(crate) definition: String,
}

pub(super) fn of(desk: &Desk<'_>) -> Method {
    let scales = desk.report.questionnaire.scales();
    let likelihood = desk.rungs(&scales.likelihood, 1);
    let rows = Degree::ALL.into_iter().zip(likelihood.clone()).rev().map(|(degree, rung)| row(desk, degree, rung));
    Method {
        sources: desk.text(&desk.report.questionnaire.identity().description),
        matrix: rows.collect(),
        likelihood,
        consequence: desk.rungs(&scales.consequence, 1),
        readiness: desk.rungs(&scales.readiness, 0),
        glossary: glossary(desk),
    }
}

fn row(desk: &Desk<'_>, likelihood: Degree, rung: Rung) -> Row {
    let matrix = &desk.report.questionnaire.scales().matrix;
    let level = |consequence| desk.level(matrix.level(Rating { likelihood, consequence }));
    Row { likelihood: rung, levels: Degree::ALL.map(level).into() }
}

/// In the alphabetical order of the language.
fn glossary(desk: &Desk<'_>) -> Vec<Term> {
    let terms = desk.report.questionnaire.parts().terms.iter();
    let mut terms: Vec<_> =
        terms.map(|term| Term { term: desk.text(&term.term), definition: desk.text(&term.definition) }).collect();
    terms.sort_by_key(|term| alphabetical(&term.term));
    terms
}

/// A word to sort by: without case, accents of French, or ligatures.
fn alphabetical(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for letter in word.to_lowercase().chars() {
        match letter {
            'à' | 'â' | 'ä' => plain.push('a'),
            'é' | 'è' | 'ê' | 'ë' => plain.push('e'),
            'î' | 'ï' => plain.push('i'),
            'ô' | 'ö' => plain.push('o'),
            'ù' | 'û' | 'ü' => plain.push('u'),
            'ç' => plain.push('c'),
            'œ' => plain.push_str("oe"),
            'æ' => plain.push_str("ae"),
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::alphabetical;

    #[test]
    fn accents_do_not_move_a_word_to_the_end() {
        let mut words = ["Évaluation", "Œuvre", "fait", "Domaine", "Orientation"];
        words.sort_by_key(|word| alphabetical(word));
        assert_eq!(words, ["Domaine", "Évaluation", "fait", "Œuvre", "Orientation"]);
    }
}
