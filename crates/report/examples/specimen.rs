//! Sets a specimen of every block, in both languages and on both papers, into the folder given as argument.

use std::error::Error;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

use balise_report::{Language, Paper, Setting, typeset};

const FRENCH: &str = include_str!("specimen/fr.xml");
const ENGLISH: &str = include_str!("specimen/en.xml");

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).ok_or("give the folder to write to")?;
    fs::create_dir_all(&folder)?;
    for (paper, sheet) in [(Paper::A4, "a4"), (Paper::Letter, "letter")] {
        for (language, name, xml) in [(Language::Fr, "fr", FRENCH), (Language::En, "en", ENGLISH)] {
            let pdf = typeset(xml, &setting(paper, language))?;
            let path = folder.join(format!("specimen-{name}-{sheet}.pdf"));
            fs::write(&path, &pdf.bytes)?;
            writeln!(std::io::stdout(), "{} pages, {} bytes: {}", pdf.pages, pdf.bytes.len(), path.display())?;
        }
    }
    Ok(())
}

fn setting(paper: Paper, language: Language) -> Setting {
    let french = language == Language::Fr;
    let word = |fr: &str, en: &str| if french { fr } else { en }.to_owned();
    Setting {
        paper,
        language,
        title: word("Risques liés aux médias sociaux", "Social media risk"),
        author: "Marguerite Beauchemin-Lafrenière".to_owned(),
        subject: word("Rapport au conseil d’administration", "Report to the board of directors"),
        created: "2026-11-24".to_owned(),
        running_head: word("Risques liés aux médias sociaux – confidentiel", "Social media risk – confidential"),
        page_of: word("Page {n} de {total}", "Page {n} of {total}"),
        producer: "Balise 0.1".to_owned(),
        origin: None,
        running_note: String::new(),
        accent: None,
        logo: None,
        attachment: None,
    }
}
