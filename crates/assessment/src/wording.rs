//! Dates, amounts and shares as each language writes them. One formatter for screens and paper, so that they never differ.
//!
//! French is that of Québec: U+00A0 in thousands and before `%` and `$`, a decimal comma, `1er`, months in lower case.

use jiff::civil::Date;

use crate::{Language, Text};

const NO_BREAK: char = '\u{a0}';

const MONTHS: [(&str, &str); 12] = [
    ("janvier", "January"),
    ("février", "February"),
    ("mars", "March"),
    ("avril", "April"),
    ("mai", "May"),
    ("juin", "June"),
    ("juillet", "July"),
    ("août", "August"),
    ("septembre", "September"),
    ("octobre", "October"),
    ("novembre", "November"),
    ("décembre", "December"),
];

const SHORT_MONTHS: [(&str, &str); 12] = [
    ("janv.", "Jan."),
    ("févr.", "Feb."),
    ("mars", "March"),
    ("avr.", "Apr."),
    ("mai", "May"),
    ("juin", "June"),
    ("juill.", "July"),
    ("août", "Aug."),
    ("sept.", "Sept."),
    ("oct.", "Oct."),
    ("nov.", "Nov."),
    ("déc.", "Dec."),
];

/// A date in words: “1er mars 2027”, “March 1, 2027”.
#[must_use]
pub fn long_date(language: Language, date: Date) -> String {
    let month = month(language, date.month(), &MONTHS);
    match (language, date.day()) {
        (Language::Fr, 1) => format!("1er{NO_BREAK}{month} {}", date.year()),
        (Language::Fr, day) => format!("{day}{NO_BREAK}{month} {}", date.year()),
        (Language::En, day) => format!("{month}{NO_BREAK}{day}, {}", date.year()),
    }
}

/// A date in figures, the same in both languages: “2027-03-01”.
#[must_use]
pub fn short_date(date: Date) -> String {
    date.to_string()
}

/// The name of a month, from 1 to 12, where there is little room: “févr.”, “Feb.”; empty for any other number.
#[must_use]
pub fn short_month(language: Language, number: i8) -> &'static str {
    month(language, number, &SHORT_MONTHS)
}

/// A whole number: “1 234 567”, “1,234,567”.
#[must_use]
pub fn number(language: Language, number: u64) -> String {
    let digits = number.to_string();
    let separator = if language == Language::Fr { NO_BREAK } else { ',' };
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3 * 2);
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// A whole number that may be below zero, with a true minus sign: “−12”.
#[must_use]
pub fn signed_number(language: Language, value: i64) -> String {
    let sign = if value < 0 { "−" } else { "" };
    format!("{sign}{}", number(language, value.unsigned_abs()))
}

/// An amount in whole Canadian dollars: “1 234 $”, “$1,234”.
#[must_use]
pub fn money(language: Language, dollars: u64) -> String {
    match language {
        Language::Fr => format!("{}{NO_BREAK}$", number(language, dollars)),
        Language::En => format!("${}", number(language, dollars)),
    }
}

/// The size of a file, as the systems tell it, in thousands of thousands of bytes: “850 octets”, “12 ko”, “2,4 Mo”.
#[must_use]
pub fn file_size(language: Language, bytes: u64) -> String {
    let (french, point) = (language == Language::Fr, if language == Language::Fr { ',' } else { '.' });
    let thousands = bytes.div_ceil(1_000);
    match bytes {
        0..1_000 if french => format!("{bytes}{NO_BREAK}octet{}", if bytes > 1 { "s" } else { "" }),
        0..1_000 => format!("{bytes}{NO_BREAK}byte{}", if bytes == 1 { "" } else { "s" }),
        _ if thousands < 1_000 => format!("{thousands}{NO_BREAK}{}", if french { "ko" } else { "kB" }),
        _ => {
            let tenths = bytes.div_ceil(100_000);
            let rest = if tenths.is_multiple_of(10) { String::new() } else { format!("{point}{}", tenths % 10) };
            format!("{}{rest}{NO_BREAK}{}", number(language, tenths / 10), if french { "Mo" } else { "MB" })
        }
    }
}

/// A share given in thousandths, to the nearest percent: “82 %”, “82%”.
///
/// Only nothing is 0 % and only the whole is 100 %: a share just short of either never passes for it.
#[must_use]
pub fn percent_of_mille(language: Language, mille: u32) -> String {
    let percent = match mille {
        0 => 0,
        1..1000 => ((mille + 5) / 10).clamp(1, 99),
        whole => whole / 10,
    };
    match language {
        Language::Fr => format!("{percent}{NO_BREAK}%"),
        Language::En => format!("{percent}%"),
    }
}

/// A readiness score given in thousandths of its scale (0 to 1000), out of 4 and to the nearest tenth: “2,8”, “2.8”.
#[must_use]
pub fn score_of_mille(language: Language, mille: u32) -> String {
    let tenths = (mille * 40 + 500) / 1000;
    let point = if language == Language::Fr { ',' } else { '.' };
    format!("{}{point}{}", tenths / 10, tenths % 10)
}

/// Words joined as a sentence does: “a, b et c”, “a, b and c”.
#[must_use]
pub fn list(language: Language, words: &[impl AsRef<str>]) -> String {
    let and = Text::new(" et ", " and ");
    let words: Vec<_> = words.iter().map(AsRef::as_ref).collect();
    match words.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{}{}{last}", rest.join(", "), and.get(language)),
        None => String::new(),
    }
}

/// Words between the quotation marks of the language.
#[must_use]
pub fn quoted(language: Language, words: &str) -> String {
    match language {
        Language::Fr => format!("«{NO_BREAK}{words}{NO_BREAK}»"),
        Language::En => format!("“{words}”"),
    }
}

fn month(language: Language, number: i8, names: &[(&'static str, &'static str); 12]) -> &'static str {
    let place = usize::try_from(number).unwrap_or(0).wrapping_sub(1);
    names.get(place).map_or("", |&(fr, en)| if language == Language::Fr { fr } else { en })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::Language::{En, Fr};

    #[test]
    fn dates_are_written_as_each_language_does() {
        assert_eq!(long_date(Fr, date(2027, 3, 1)), "1er\u{a0}mars 2027");
        assert_eq!(long_date(Fr, date(2026, 11, 23)), "23\u{a0}novembre 2026");
        assert_eq!(long_date(En, date(2027, 3, 1)), "March\u{a0}1, 2027");
        assert_eq!(short_date(date(2027, 3, 1)), "2027-03-01");
        assert_eq!((short_month(Fr, 2), short_month(En, 12), short_month(Fr, 13)), ("févr.", "Dec.", ""));
    }

    #[test]
    fn numbers_are_grouped_by_three() {
        for (value, fr, en) in [
            (0, "0", "0"),
            (999, "999", "999"),
            (1_234, "1\u{a0}234", "1,234"),
            (1_234_567, "1\u{a0}234\u{a0}567", "1,234,567"),
            (u64::MAX, "18\u{a0}446\u{a0}744\u{a0}073\u{a0}709\u{a0}551\u{a0}615", "18,446,744,073,709,551,615"),
        ] {
            assert_eq!((number(Fr, value).as_str(), number(En, value).as_str()), (fr, en));
        }
        assert_eq!(signed_number(En, -1_500), "−1,500");
        assert_eq!((money(Fr, 18_500).as_str(), money(En, 18_500).as_str()), ("18\u{a0}500\u{a0}$", "$18,500"));
    }

    #[test]
    fn sizes_are_never_told_smaller_than_they_are() {
        for (bytes, fr, en) in [
            (0, "0\u{a0}octet", "0\u{a0}bytes"),
            (1, "1\u{a0}octet", "1\u{a0}byte"),
            (999, "999\u{a0}octets", "999\u{a0}bytes"),
            (1_000, "1\u{a0}ko", "1\u{a0}kB"),
            (340_001, "341\u{a0}ko", "341\u{a0}kB"),
            (999_001, "1\u{a0}Mo", "1\u{a0}MB"),
            (2_310_000, "2,4\u{a0}Mo", "2.4\u{a0}MB"),
            (20_000_000, "20\u{a0}Mo", "20\u{a0}MB"),
        ] {
            assert_eq!((file_size(Fr, bytes).as_str(), file_size(En, bytes).as_str()), (fr, en));
        }
    }

    #[test]
    fn only_nothing_is_none_and_only_the_whole_is_all() {
        for (mille, percent) in [(0, 0), (1, 1), (14, 1), (15, 2), (820, 82), (824, 82), (825, 83), (999, 99), (1000, 100)] {
            assert_eq!(percent_of_mille(Fr, mille), format!("{percent}\u{a0}%"));
            assert_eq!(percent_of_mille(En, mille), format!("{percent}%"));
        }
    }

    #[test]
    fn scores_are_out_of_four_to_the_nearest_tenth() {
        for (mille, fr, en) in
            [(0, "0,0", "0.0"), (250, "1,0", "1.0"), (700, "2,8", "2.8"), (988, "4,0", "4.0"), (1000, "4,0", "4.0")]
        {
            assert_eq!((score_of_mille(Fr, mille).as_str(), score_of_mille(En, mille).as_str()), (fr, en));
        }
    }

    #[test]
    fn lists_and_quotation_marks_follow_the_language() {
        assert_eq!(list(Fr, &["a", "b", "c"]), "a, b et c");
        assert_eq!(list(En, &["a", "b"]), "a and b");
        assert_eq!((list(En, &["a"]).as_str(), list(En, &[""; 0]).as_str()), ("a", ""));
        assert_eq!((quoted(Fr, "a").as_str(), quoted(En, "a").as_str()), ("«\u{a0}a\u{a0}»", "“a”"));
    }
}
