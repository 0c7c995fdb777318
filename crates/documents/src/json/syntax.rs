//! Text to tree: plain JSON and nothing more, with the place of each value.

use balise_assessment::Text;
use jsonc_parser::{CollectOptions, ParseOptions, ast::Value, errors::ParseErrorKind as Kind, parse_to_ast};

use crate::fault::Words;

/// The parser also knows comments and other liberties: a file that only some programs can read is a trap for its author.
const PLAIN: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// The tree of a text.
///
/// # Errors
/// The place of the first syntax fault, in bytes, and its words. Only the first: the rest would be guesses.
pub(super) fn parse(text: &str) -> Result<Value<'_>, (usize, Words)> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &PLAIN);
    match parsed.map(|parsed| parsed.value) {
        Ok(Some(tree)) => Ok(tree),
        Ok(None) => Err((0, missing_value())),
        Err(error) => Err((place(&error, text), words(error.kind()))),
    }
}

/// Where to look: at the end for what is never closed, since the place where it opens says nothing.
fn place(error: &jsonc_parser::errors::ParseError, text: &str) -> usize {
    match error.kind() {
        Kind::UnterminatedArray | Kind::UnterminatedObject => text.trim_end().len(),
        _ => error.range().start,
    }
}

fn words(kind: &Kind) -> Words {
    match kind {
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => comment(),
        Kind::TrailingCommasNotAllowed | Kind::UnexpectedComma => extra_comma(),
        Kind::ExpectedComma => missing_comma(),
        Kind::ExpectedColonAfterObjectKey => missing_colon(),
        Kind::ExpectedObjectValue => missing_value(),
        Kind::ExpectedStringObjectProperty | Kind::SingleQuotedStringsNotAllowed | Kind::UnexpectedWord => unquoted(),
        Kind::UnterminatedArray | Kind::UnterminatedObject => cut(),
        Kind::String(jsonc_parser::ParseStringErrorKind::UnterminatedStringLiteral) => cut(),
        Kind::String(_) => escape(),
        Kind::MultipleRootJsonValues => more(),
        Kind::BareDecimalPointNumbersNotAllowed
        | Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral
        | Kind::HexadecimalNumbersNotAllowed
        | Kind::NonFiniteNumbersNotAllowed
        | Kind::UnaryPlusNumbersNotAllowed => number(),
        Kind::UnexpectedCloseBrace
        | Kind::UnexpectedCloseBracket
        | Kind::UnexpectedColon
        | Kind::UnexpectedToken
        | Kind::UnexpectedTokenInObject
        | Kind::NestingDepthExceeded => unexpected(),
    }
}

fn comment() -> Words {
    Words::new(
        Text::new("Les commentaires ne sont pas permis.", "Comments are not allowed."),
        Text::new("Retirez le commentaire.", "Remove the comment."),
    )
}

fn extra_comma() -> Words {
    Words::new(
        Text::new("Virgule de trop.", "One comma too many."),
        Text::new("Retirez la virgule, ou ajoutez ce qui manque après elle.", "Remove the comma, or add what is missing after it."),
    )
}

fn missing_comma() -> Words {
    Words::new(
        Text::new("Il manque une virgule.", "A comma is missing."),
        Text::new("Ajoutez une virgule entre les deux valeurs.", "Add a comma between both values."),
    )
}

fn missing_colon() -> Words {
    Words::new(
        Text::new("Il manque un deux-points après la clé.", "A colon is missing after the key."),
        Text::new("Ajoutez un deux-points entre la clé et sa valeur.", "Add a colon between the key and its value."),
    )
}

fn missing_value() -> Words {
    Words::new(
        Text::new("Il manque une valeur.", "A value is missing."),
        Text::new("Écrivez la valeur, ou retirez la clé.", "Write the value, or remove the key."),
    )
}

fn unquoted() -> Words {
    Words::new(
        Text::new("Mot sans guillemets droits doubles.", "Word without straight double quotation marks."),
        Text::new("Entourez-le de guillemets droits doubles.", "Put it between straight double quotation marks."),
    )
}

fn cut() -> Words {
    Words::new(
        Text::new(
            "Le fichier s’arrête trop tôt\u{a0}: quelque chose n’est pas fermé.",
            "The file stops too soon: something is not closed.",
        ),
        Text::new(
            "Fermez les guillemets, les accolades et les crochets, ou reprenez une copie complète du fichier.",
            "Close the quotation marks, braces and brackets, or take a complete copy of the file.",
        ),
    )
}

fn escape() -> Words {
    Words::new(
        Text::new("Barre oblique inverse suivie d’un signe inconnu.", "Backslash followed by an unknown sign."),
        Text::new(
            "Écrivez deux barres obliques inverses pour en obtenir une, ou retirez-la.",
            "Write two backslashes to obtain one, or remove it.",
        ),
    )
}

fn more() -> Words {
    Words::new(
        Text::new("Il reste du texte après la fin.", "There is text left after the end."),
        Text::new("Retirez ce qui suit la dernière accolade.", "Remove what follows the last brace."),
    )
}

fn number() -> Words {
    Words::new(
        Text::new("Ce nombre est mal écrit.", "This number is not well written."),
        Text::new(
            "Écrivez un nombre entier en chiffres, avec un signe moins au besoin.",
            "Write a whole number in digits, with a minus sign if needed.",
        ),
    )
}

fn unexpected() -> Words {
    Words::new(
        Text::new("Signe inattendu.", "Unexpected sign."),
        Text::new(
            "Vérifiez les accolades, les crochets et les virgules juste avant.",
            "Check the braces, brackets and commas just before.",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn liberties_other_programs_would_refuse_are_refused() {
        for text in [
            "{\"a\": 1,}",
            "[1,]",
            "[1 2]",
            "// x\n{}",
            "{} /* x */",
            "{a: 1}",
            "{'a': 1}",
            "[0x1]",
            "[+1]",
            "[.5]",
            "[1.]",
            "[NaN]",
            "[01]",
            "{\"a\" 1}",
            "{\"a\":}",
            "[1",
            "{\"a\": 1",
            "[\"a",
            "{} {}",
            "[\"\\x41\"]",
            "[\"\\ud800\"]",
            "}",
            "[,1]",
            "nul",
            "{\"a\": 1 {}}",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_never_closed_is_told_at_the_end() {
        assert_eq!(parse("{\"a\": [1, 2").err().map(|(at, _)| at), Some(11));
    }
}
