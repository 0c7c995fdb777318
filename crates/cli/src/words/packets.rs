//! What is said of packets and forms.

use balise_workbench::Language;
use balise_workbench::views::MeetingCode;

use super::Words;

impl Words {
    pub(crate) fn packet(self, target: &str) -> String {
        self.either(
            format!("{target}\u{a0}: paquet écrit. Envoyez-le à la personne, qui y répond dans Balise et vous le renvoie."),
            format!("{target}: packet written. Send it to the person, who answers it in Balise and sends it back."),
        )
    }

    pub(crate) fn reply(self, target: &str) -> String {
        self.either(
            format!("{target}\u{a0}: réponses écrites. Renvoyez ce fichier à qui vous a envoyé le paquet."),
            format!("{target}: answers written. Send this file back to whoever sent you the packet."),
        )
    }

    pub(crate) fn merged(self, target: &str) -> String {
        self.either(
            format!("{target}\u{a0}: évaluation fusionnée écrite. Celle d’avant reste telle quelle."),
            format!("{target}: merged assessment written. The one before stays as it is."),
        )
    }

    pub(crate) fn review(self, who: &str, when: &str, summary: &[String]) -> String {
        let found = summary.join(", ");
        self.either(
            format!("{who}, {when}\u{a0}: {found}.\nRien n’est fusionné\u{a0}: nommez un fichier avec -o pour l’écrire."),
            format!("{who}, {when}: {found}.\nNothing is merged: name a file with -o to write it."),
        )
    }

    pub(crate) fn meeting(self, meeting: MeetingCode) -> String {
        let (fr, en) = match meeting {
            MeetingCode::Apart => ("différente", "differs"),
            MeetingCode::New => ("nouvelle", "new"),
            MeetingCode::Added => ("complétée", "added to"),
            MeetingCode::Unchanged => ("inchangée", "unchanged"),
            MeetingCode::Silent => ("sans réponse", "no answer"),
        };
        self.either(fr.into(), en.into())
    }

    /// What stands before the answer that is there, theirs, their note and their proofs.
    pub(crate) fn sides(self) -> (String, String, String, String) {
        let [mine, theirs, note, proof] = match self.language() {
            Language::Fr => ["La vôtre\u{a0}: ", "La sienne\u{a0}: ", "Note\u{a0}: ", "Preuve\u{a0}: "],
            Language::En => ["Yours: ", "Theirs: ", "Note: ", "Evidence: "],
        };
        (mine.to_owned(), theirs.to_owned(), note.to_owned(), proof.to_owned())
    }

    /// How to use one of these commands.
    pub(super) fn packet_help(self, command: &str) -> Option<&'static str> {
        match (self.language(), command) {
            (Language::Fr, "packet" | "receive" | "reply") => Some(FR_PACKET),
            (Language::Fr, "merge") => Some(FR_MERGE),
            (Language::Fr, "form") => Some(FR_FORM),
            (Language::En, "packet" | "receive" | "reply") => Some(EN_PACKET),
            (Language::En, "merge") => Some(EN_MERGE),
            (Language::En, "form") => Some(EN_FORM),
            _ => None,
        }
    }
}

const FR_PACKET: &str = "\
balise packet FICHIER -o PAQUET.balise-part --to NOM [--role RÔLE] --places SECTION|QUESTION,… [--present] [--seal]
balise receive PAQUET.balise-part [-o FICHIER]
balise reply FICHIER -o RÉPONSES.balise-part [--seal]

packet écrit les questions choisies pour une personne, et rien d’autre de l’évaluation; --present y joint vos réponses,
sans les notes ni les noms. La personne l’ouvre avec receive (ou dans la fenêtre), répond, puis reply écrit ses réponses.
Sans -o, receive met l’évaluation parmi les vôtres. --seal met le fichier sous phrase de passe, demandée sans être affichée
ou donnée par --passphrase-fd N.";

const FR_MERGE: &str = "\
balise merge FICHIER RÉPONSES.balise-part [-o FUSION.balise] [--apart both|mine|theirs]

Montre, question par question, ce qu’une personne a répondu. Avec -o, écrit l’évaluation fusionnée; celle d’avant reste telle
quelle. Quand deux réponses diffèrent, la vôtre compte et la sienne est gardée à côté (both), ou la sienne est laissée (mine),
ou la sienne compte et la vôtre est gardée à côté (theirs).
Un paquet d’une autre évaluation, d’une autre version du questionnaire, déjà fusionné ou dépassé est refusé.";

const FR_FORM: &str = "\
balise form FICHIER -o FORMULAIRE.pdf [--places SECTION|QUESTION,…] [--lang fr|en] [--paper letter|a4]

Écrit un formulaire à remplir à l’écran ou à la main, avec toutes les questions ou celles que vous nommez. Chacune porte son
code\u{a0}: «\u{a0}Aller à…\u{a0}» (Ctrl K) la retrouve dans Balise pour reporter la réponse.";

const EN_PACKET: &str = "\
balise packet FILE -o PACKET.balise-part --to NAME [--role ROLE] --places SECTION|QUESTION,… [--present] [--seal]
balise receive PACKET.balise-part [-o FILE]
balise reply FILE -o ANSWERS.balise-part [--seal]

packet writes the chosen questions for one person, and nothing else of the assessment; --present adds your answers, without
notes or names. The person opens it with receive (or in the window), answers, then reply writes their answers.
Without -o, receive puts the assessment among yours. --seal puts the file under a passphrase, asked for without being shown
or given by --passphrase-fd N.";

const EN_MERGE: &str = "\
balise merge FILE ANSWERS.balise-part [-o MERGED.balise] [--apart both|mine|theirs]

Shows, question by question, what a person answered. With -o, writes the merged assessment; the one before stays as it is.
Where two answers differ, yours counts and theirs is kept beside it (both), or theirs is left out (mine), or theirs counts
and yours is kept beside it (theirs).
A packet of another assessment or of another version of the questionnaire, one merged before or out of date, is refused.";

const EN_FORM: &str = "\
balise form FILE -o FORM.pdf [--places SECTION|QUESTION,…] [--lang fr|en] [--paper letter|a4]

Writes a form to fill in on the screen or by hand, with every question or those that you name. Each bears its code:
“Go to…” (Ctrl K) finds it in Balise, to enter the answer.";
