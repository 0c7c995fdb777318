//! What this project writes in one way where a dictionary allows two, or another one.

use super::passage::Language;

/// Words refused, whatever dictionary has them, with what to write.
const REFUSED: &[(Language, &str, &str)] = &[
    (Language::En, "license", "licence, the noun; turn the sentence for the verb"),
    (Language::En, "licenses", "licences, the noun; turn the sentence for the verb"),
    (Language::En, "gotten", "got"),
    (Language::En, "e-mail", "email"),
    (Language::En, "e-mails", "emails"),
    (Language::En, "Quebec", "Québec"),
    (Language::En, "Montreal", "Montréal"),
    (Language::Fr, "blog", "blogue"),
    (Language::Fr, "blogs", "blogues"),
    (Language::Fr, "e-mail", "courriel"),
    (Language::Fr, "e-mails", "courriels"),
    (Language::Fr, "email", "courriel"),
    (Language::Fr, "emails", "courriels"),
    (Language::Fr, "hashtag", "mot-clic"),
    (Language::Fr, "hashtags", "mots-clics"),
    (Language::Fr, "mail", "courriel"),
    (Language::Fr, "mails", "courriels"),
    (Language::Fr, "newsletter", "infolettre"),
    (Language::Fr, "newsletters", "infolettres"),
    (Language::Fr, "podcast", "balado"),
    (Language::Fr, "podcasts", "balados"),
    (Language::Fr, "smartphone", "téléphone intelligent"),
    (Language::Fr, "spam", "pourriel"),
    (Language::Fr, "spams", "pourriels"),
    (Language::Fr, "week-end", "fin de semaine"),
    (Language::Fr, "weekend", "fin de semaine"),
];

/// What follows the `z` or `s` of a verb made of a noun: organise, organising, organisation.
const ENDINGS: &[&str] = &["e", "ed", "er", "ers", "es", "ing", "able", "ation", "ations", "ational"];

/// Stems of words that have their `z` by nature; “francization” is that of the English text of the Charter.
const NATURAL: &[&str] = &["s", "pr", "se", "res", "caps", "overs", "downs", "franc"];

/// What to write instead of a word, in small letters but for a name, that this project does not write.
pub(super) fn instead_of(language: Language, word: &str) -> Option<String> {
    let listed = REFUSED.iter().find(|(of, refused, _)| *of == language && *refused == word).map(|(.., right)| (*right).to_owned());
    listed.or_else(|| with_s(word).filter(|_| language == Language::En))
}

/// “organize” as this project writes it: “organise”. Canada writes both; the texts of Balise were written with `s`.
fn with_s(word: &str) -> Option<String> {
    let (stem, ending) = word.rsplit_once("iz").filter(|(stem, ending)| ENDINGS.contains(ending) && !stem.is_empty())?;
    // “medium-sized” is sized.
    let last = stem.rsplit('-').next().unwrap_or(stem);
    // A capital is that of a name, which its owner spells.
    (!NATURAL.contains(&last) && !word.starts_with(char::is_uppercase)).then(|| format!("{stem}is{ending}"))
}

/// “organise” as the Canadian dictionary, which has only one of the two, writes it: “organize”.
pub(super) fn with_z(word: &str) -> Option<String> {
    let (stem, ending) = word.rsplit_once("is").filter(|(stem, ending)| ENDINGS.contains(ending) && !stem.is_empty())?;
    Some(format!("{stem}iz{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_written_with_s() {
        for (refused, right) in [("organize", "organise"), ("organizational", "organisational"), ("recognized", "recognised")] {
            assert_eq!(instead_of(Language::En, refused).as_deref(), Some(right));
            assert_eq!(with_z(right).as_deref(), Some(refused));
        }
        for natural in ["size", "prize", "seized", "medium-sized", "francization", "citizen", "organise", "ize"] {
            assert_eq!(instead_of(Language::En, natural), None, "{natural}");
        }
    }

    #[test]
    fn a_name_is_spelt_by_its_owner_and_places_of_quebec_have_their_accents() {
        assert_eq!(instead_of(Language::En, "Organization"), None);
        assert_eq!(instead_of(Language::En, "Quebec").as_deref(), Some("Québec"));
    }

    #[test]
    fn each_language_has_its_refused_words() {
        assert_eq!(instead_of(Language::Fr, "hashtag").as_deref(), Some("mot-clic"));
        assert_eq!(instead_of(Language::En, "hashtag"), None);
        assert!(instead_of(Language::En, "license").is_some_and(|right| right.starts_with("licence")));
    }
}
