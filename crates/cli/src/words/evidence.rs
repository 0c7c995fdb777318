//! The words about what is kept with an assessment, and about the version of its questionnaire.

use std::fmt::Write as _;

use balise_workbench::evidence::Kept;
use balise_workbench::views::UpgradeView;

use super::Words;

impl Words {
    /// The files that are kept with a draft, one a line.
    pub(crate) fn kept(self, kept: &[Kept]) -> String {
        let mut text = String::new();
        for (number, Kept { item, title, file }) in (1..).zip(kept) {
            let _ = writeln!(text, "{number}\t{item}\t{title}\t{}\t{}\t{}\t{}", file.name, file.size, file.added, file.fingerprint);
            if !file.trouble.is_empty() {
                let _ = writeln!(text, "# {}", file.trouble);
            }
        }
        if kept.is_empty() {
            let none =
                self.either("Aucune pièce gardée avec cette évaluation.".into(), "No file kept with this assessment.".into());
            let _ = writeln!(text, "{none}");
        }
        text
    }

    /// Files that a copy should hold and does not; nothing when it holds all.
    pub(crate) fn lacking(self, names: &[String]) -> String {
        let line = |name: &String| {
            self.either(
                format!("# La pièce «\u{a0}{name}\u{a0}» n’est pas dans la copie\u{a0}: elle n’est plus là, ou a été modifiée.\n"),
                format!("# The file “{name}” is not in the copy: it is gone, or was changed.\n"),
            )
        };
        names.iter().map(line).collect()
    }

    /// What the current version of the questionnaire takes up and sets aside.
    pub(crate) fn upgrade(self, told: &UpgradeView, done: bool) -> String {
        let UpgradeView { title, from, to, published, taken, left, remaining } = told;
        let mut text = self.either(
            format!("{title}\u{a0}: de la version {from} à la version {to}, publiée le {published}.\n"),
            format!("{title}: from version {from} to version {to}, published on {published}.\n"),
        );
        let mut list = |head: String, lines: &[String]| {
            if !lines.is_empty() {
                let _ = writeln!(text, "{head}");
                for line in lines {
                    let _ = writeln!(text, "  {line}");
                }
            }
        };
        list(self.either("Repris\u{a0}:".into(), "Taken up:".into()), taken);
        list(self.either("Mis de côté, gardé dans le fichier\u{a0}:".into(), "Set aside, kept in the file:".into()), left);
        let last = match done {
            true => self.either("C’est fait.".into(), "Done.".into()),
            false => self.either("Rien n’est changé\u{a0}: ajoutez --apply.".into(), "Nothing is changed: add --apply.".into()),
        };
        let _ = writeln!(text, "{remaining}\n{last}");
        text
    }
}

pub(super) const FR_EVIDENCE: &str = "\
balise evidence list FICHIER
balise evidence add FICHIER --item QUESTION PIÈCE…
balise evidence save FICHIER --number N -o COPIE

Montre les pièces gardées avec une évaluation, en joint à une réponse, ou enregistre une copie de celle du numéro donné.
Une pièce fait au plus 20 Mo; une évaluation en garde au plus 200, et 100 Mo en tout. Rien n’est ouvert\u{a0}: la copie est
écrite là où vous le dites. list finit par 1 si une pièce n’est plus là ou a été modifiée.";

pub(super) const EN_EVIDENCE: &str = "\
balise evidence list FILE
balise evidence add FILE --item QUESTION PIECE…
balise evidence save FILE --number N -o COPY

Shows the files kept with an assessment, attaches some to an answer, or saves a copy of the one with the number given.
A file has at most 20 MB; an assessment keeps at most 200, and 100 MB in all. Nothing is opened: the copy is written where
you say. list ends with 1 if a file is gone or was changed.";

pub(super) const FR_IMPORT: &str = "\
balise import FICHIER

Ajoute aux vôtres une évaluation qu’on vous a remise, avec les pièces gardées avec elle, et écrit le chemin de son fichier.
Le fichier reçu reste tel quel.";

pub(super) const EN_IMPORT: &str = "\
balise import FILE

Adds to yours an assessment that was handed to you, with the files kept with it, and writes the path of its file.
The file you received stays as it is.";

pub(super) const FR_UPGRADE: &str = "\
balise upgrade FICHIER [--apply]

Montre ce que la version actuelle du questionnaire reprend d’une évaluation faite avec une version antérieure, et ce qu’elle met
de côté. Rien n’est changé sans --apply; rien n’est perdu, et cela s’annule dans la fenêtre.";

pub(super) const EN_UPGRADE: &str = "\
balise upgrade FILE [--apply]

Shows what the current version of the questionnaire takes up of an assessment made with an earlier one, and what it sets
aside. Nothing is changed without --apply; nothing is lost, and it can be undone in the window.";
