//! The glossary of an excerpt: the words of the method, which the screens and the report use whatever a pack says, and those
//! that the texts of the excerpt use.

use super::json::Json;
use super::mistake::Mistake;
use super::pack::Pack;
use super::selection::Selection;

/// The terms chosen, and those of the others that the excerpt uses in French.
pub(super) fn glossary(full: &Pack, selection: &Selection, excerpt: &Pack) -> Result<Json, Mistake> {
    let all = full.glossary.list("terms");
    selection.chosen("terms", all)?;
    let chosen = selection.ids("terms");
    let mut said = String::new();
    excerpt.spoken().for_each(|content| gather(content, &mut said));
    let used = all.iter().filter(|term| chosen.contains(term.text("id")) || is_used(term, &said));
    let mut file = full.glossary.clone();
    file.set("terms", Json::List(used.cloned().collect()));
    Ok(file)
}

/// Adds the French of every text, in lower case.
fn gather(content: &Json, said: &mut String) {
    match content {
        Json::Object(_) if content.get("fr").is_some() => {
            said.push_str(&content.text("fr").to_lowercase());
            said.push('\n');
        }
        Json::Object(members) => members.iter().for_each(|(_, value)| gather(value, said)),
        Json::List(values) => values.iter().for_each(|value| gather(value, said)),
        Json::Plain(_) | Json::Text(_) => {}
    }
}

fn is_used(term: &Json, said: &str) -> bool {
    let name = term.get("term").map_or("", |term| term.text("fr")).to_lowercase();
    forms(&name).iter().any(|form| stands_in(form, said))
}

/// A name without what it says in parentheses, and its plurals: of the last word, and of each word.
fn forms(name: &str) -> [String; 3] {
    let name = match (name.find('('), name.find(')')) {
        (Some(open), Some(close)) if open < close => format!("{}{}", name[..open].trim_end(), &name[close + 1..]),
        _ => name.to_owned(),
    };
    let each = name.split(' ').map(|word| format!("{word}s")).collect::<Vec<_>>().join(" ");
    [format!("{name}s"), each, name]
}

/// Whether it is there as words of its own.
fn stands_in(words: &str, said: &str) -> bool {
    let is_apart = |(at, found): (usize, &str)| {
        let after = &said[at + found.len()..];
        !said[..at].ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    };
    said.match_indices(words).any(is_apart)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_used_in_the_plural_too_and_only_as_a_whole_word() {
        let term: Json = serde_json::from_str(r#"{"term":{"fr":"Risque résiduel (après le plan)","en":"x"}}"#).unwrap();
        for (said, used) in [("le risque résiduel est", true), ("des risques résiduels.", true), ("un risque résiduelle", false)]
        {
            assert_eq!(is_used(&term, said), used, "{said}");
        }
        assert!(stands_in("pixel", "l’pixel, ici") && !stands_in("pixel", "pixels") && !stands_in("mot", "motus, amot"));
    }

    #[test]
    fn only_french_texts_are_gathered() {
        let content: Json = serde_json::from_str(r#"{"id":"x","a":[{"fr":"Un MOT","en":"A word"}]}"#).unwrap();
        let mut said = String::new();
        gather(&content, &mut said);
        assert_eq!(said, "un mot\n");
    }
}
