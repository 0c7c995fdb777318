//! What the command line says, in both languages.

mod copies;
mod evidence;
mod packets;
mod review;
mod verdict;

use balise_workbench::{Language, handover::SHORTEST_PASSPHRASE, tools::Contents};

use crate::arguments::Misunderstood;
use crate::passphrase::Trouble;

/// The words of one language.
#[derive(Clone, Copy)]
pub(crate) struct Words(Language);

impl Words {
    pub(crate) const fn new(language: Language) -> Self {
        Self(language)
    }

    pub(crate) const fn language(self) -> Language {
        self.0
    }

    fn either(self, fr: String, en: String) -> String {
        match self.0 {
            Language::Fr => fr,
            Language::En => en,
        }
    }

    pub(crate) fn severity(self, warning: bool) -> String {
        match warning {
            true => self.either("avertissement".into(), "warning".into()),
            false => self.either("faute".into(), "fault".into()),
        }
    }

    /// What was named beside questionnaires and is none.
    pub(crate) fn beside(self, files: usize) -> String {
        match self.0 {
            Language::Fr => format!("Fichiers laissés de côté, car un questionnaire est un dossier\u{a0}: {files}."),
            Language::En => format!("Files passed over, a questionnaire being a folder: {files}."),
        }
    }

    pub(crate) fn checked(self, pack: &str, contents: &Contents, faults: usize) -> String {
        let Contents { items, risks, measures, criteria, laws, outlines, checks } = contents;
        match (self.0, faults) {
            (Language::Fr, 0) => format!(
                "{pack}\u{a0}: aucune faute. {items} questions, {risks} risques, {measures} mesures, {criteria} critères, {laws} lois, {outlines} modèles de documents, {checks} contrôles."
            ),
            (Language::Fr, 1) => format!("{pack}\u{a0}: 1 faute."),
            (Language::Fr, n) => format!("{pack}\u{a0}: {n} fautes."),
            (Language::En, 0) => format!(
                "{pack}: no fault. {items} questions, {risks} risks, {measures} measures, {criteria} criteria, {laws} laws, {outlines} document outlines, {checks} checks."
            ),
            (Language::En, 1) => format!("{pack}: 1 fault."),
            (Language::En, n) => format!("{pack}: {n} faults."),
        }
    }

    pub(crate) fn nothing_yet(self) -> String {
        self.either(
            "Aucune évaluation pour l’instant. Commencez-en une avec «\u{a0}balise new\u{a0}».".into(),
            "No assessment yet. Start one with “balise new”.".into(),
        )
    }

    pub(crate) fn written(self, target: &str, pages: u32) -> String {
        let noun = if pages == 1 { "page" } else { "pages" };
        self.either(format!("{target}\u{a0}: {pages} {noun}."), format!("{target}: {pages} {noun}."))
    }

    pub(crate) fn sealed(self, target: &str) -> String {
        self.either(
            format!(
                "{target}\u{a0}: copie sous phrase de passe écrite. Personne ne peut retrouver cette phrase, pas même ceux qui ont fait Balise\u{a0}: si vous la perdez, la copie est perdue. Notez-la ailleurs que sur cet ordinateur. L’évaluation elle-même est toujours là, sans phrase de passe."
            ),
            format!(
                "{target}: copy under a passphrase written. Nobody can find this passphrase again, not even those who made Balise: if you lose it, the copy is lost. Write it down somewhere other than this computer. The assessment itself is still there, without a passphrase."
            ),
        )
    }

    pub(crate) fn ask(self, again: bool) -> String {
        match again {
            false => self.either("Phrase de passe\u{a0}: ".into(), "Passphrase: ".into()),
            true => self.either("La même, encore une fois\u{a0}: ".into(), "The same once more: ".into()),
        }
    }

    pub(crate) fn no_passphrase(self, trouble: &Trouble) -> String {
        match trouble {
            Trouble::Unread(error) => self.either(
                format!("La phrase de passe n’a pas pu être lue\u{a0}: {error}. Dans un script, nommez un descripteur avec --passphrase-fd."),
                format!("The passphrase could not be read: {error}. In a script, name a descriptor with --passphrase-fd."),
            ),
            Trouble::Unlike => self.either(
                "Les deux phrases ne sont pas les mêmes. Recommencez.".into(),
                "The two passphrases are not the same. Begin again.".into(),
            ),
            Trouble::TooShort => self.either(
                format!("Une phrase de passe a au moins {SHORTEST_PASSPHRASE} caractères\u{a0}: prenez quatre ou cinq mots sans rapport entre eux."),
                format!("A passphrase has at least {SHORTEST_PASSPHRASE} characters: take four or five words that have nothing to do with each other."),
            ),
        }
    }

    pub(crate) fn shared(self, target: &str, complete: bool) -> String {
        if complete {
            return self.either(
                format!("{target}\u{a0}: copie complète écrite, pièces comprises."),
                format!("{target}: complete copy written, with its files."),
            );
        }
        self.either(
            format!(
                "{target}\u{a0}: copie écrite. Relisez-la avant de la remettre\u{a0}: le titre d’une action ou d’un risque à vous, ou une réponse que vous n’avez pas retirée, peut nommer quelqu’un."
            ),
            format!(
                "{target}: copy written. Read it before you hand it over: the title of an action or of a risk of your own, or an answer that you did not withhold, may name somebody."
            ),
        )
    }

    pub(crate) fn misunderstood(self, why: &Misunderstood) -> String {
        let help = self.either("Voyez «\u{a0}balise --help\u{a0}».".into(), "See “balise --help”.".into());
        let what = match why {
            Misunderstood::Command(word) => {
                self.either(format!("«\u{a0}{word}\u{a0}» n’est pas une commande."), format!("“{word}” is not a command."))
            }
            Misunderstood::Option(word) => {
                self.either(format!("«\u{a0}{word}\u{a0}» n’est pas compris ici."), format!("“{word}” is not understood here."))
            }
            Misunderstood::Missing(what) => self.either(format!("Il manque {what}."), format!("{what} is missing.")),
            Misunderstood::Value { option, value, accepted } => self.either(
                format!("{option} n’accepte pas «\u{a0}{value}\u{a0}». Valeurs acceptées\u{a0}: {accepted}."),
                format!("{option} does not accept “{value}”. Accepted: {accepted}."),
            ),
        };
        format!("{what} {help}")
    }

    /// How to use a command, or all of them.
    pub(crate) fn help(self, command: Option<&str>) -> &'static str {
        if let Some(help) = command.and_then(|command| self.packet_help(command)) {
            return help;
        }
        match (self.0, command) {
            (Language::Fr, Some("check")) => FR_CHECK,
            (Language::Fr, Some("new")) => FR_NEW,
            (Language::Fr, Some("report" | "review")) => FR_REPORT,
            (Language::Fr, Some("export")) => FR_EXPORT,
            (Language::Fr, Some("evidence")) => evidence::FR_EVIDENCE,
            (Language::Fr, Some("import")) => evidence::FR_IMPORT,
            (Language::Fr, Some("upgrade")) => evidence::FR_UPGRADE,
            (Language::Fr, Some("share")) => copies::FR_SHARE,
            (Language::Fr, Some("seal" | "open")) => copies::FR_SEAL,
            (Language::Fr, Some("companion")) => FR_COMPANION,
            (Language::Fr, Some("verify")) => FR_VERIFY,
            (Language::Fr, _) => FR,
            (Language::En, Some("check")) => EN_CHECK,
            (Language::En, Some("new")) => EN_NEW,
            (Language::En, Some("report" | "review")) => EN_REPORT,
            (Language::En, Some("export")) => EN_EXPORT,
            (Language::En, Some("evidence")) => evidence::EN_EVIDENCE,
            (Language::En, Some("import")) => evidence::EN_IMPORT,
            (Language::En, Some("upgrade")) => evidence::EN_UPGRADE,
            (Language::En, Some("share")) => copies::EN_SHARE,
            (Language::En, Some("seal" | "open")) => copies::EN_SEAL,
            (Language::En, Some("companion")) => EN_COMPANION,
            (Language::En, Some("verify")) => EN_VERIFY,
            (Language::En, _) => EN,
        }
    }
}

const FR: &str = "\
balise – risques et maturité en médias sociaux

  balise check PACK…            vérifie des questionnaires et montre chaque faute à sa ligne
  balise new --name NOM --organisation ORG
                                commence une évaluation
  balise import FICHIER         ajoute une évaluation reçue aux vôtres
  balise list                   montre vos évaluations
  balise show FICHIER           montre les niveaux et leurs raisons
  balise report FICHIER -o SORTIE.pdf
                                produit le rapport au conseil
  balise review FICHIER         dit ce qu’un rapport retire et ce qui n’est pas traduit
  balise companion FICHIER -o SORTIE --kind SORTE
                                écrit le procès-verbal, les questions ou les notes
  balise export FICHIER         écrit les réponses et les résultats
  balise evidence list|add|save FICHIER
                                montre, joint ou enregistre les pièces gardées avec une évaluation
  balise upgrade FICHIER        passe à la version actuelle du questionnaire
  balise share FICHIER -o COPIE.balise [--without names,amounts,notes,evidence]
                                écrit une copie complète, ou une qui en dit moins
  balise seal FICHIER -o COPIE.balise.age
                                écrit une copie que seule une phrase de passe ouvre
  balise open COPIE.balise.age -o FICHIER
                                ouvre une telle copie
  balise packet FICHIER -o PAQUET.balise-part --to NOM --places SECTION,…
                                écrit les questions d’une autre personne
  balise receive PAQUET         ouvre un paquet reçu
  balise reply FICHIER -o RÉPONSES.balise-part
                                écrit vos réponses à un paquet
  balise merge FICHIER RÉPONSES montre ou fusionne les réponses reçues
  balise form FICHIER -o FORMULAIRE.pdf
                                écrit un formulaire à remplir
  balise verify RAPPORT.pdf     dit si un rapport est entier, et de quel brouillon il vient
  balise help COMMANDE          explique une commande

Options
  --lang fr|en                  langue des messages et du rapport
  -h, --help    -V, --version

Codes de sortie
  0  fait
  1  fait, et quelque chose est à corriger
  2  commande non comprise
  3  un fichier n’a pu être lu, écrit ou accepté

Les évaluations sont dans le dossier de données de votre session, ou dans celui que nomme BALISE_DATA_DIR.
Rien ne quitte cet ordinateur.";

const FR_CHECK: &str = "\
balise check PACK…

Vérifie un ou plusieurs dossiers de questionnaire. Chaque faute est montrée avec son fichier, sa ligne et son remède.
Code de sortie 1 s’il y en a une.";

const FR_NEW: &str = "\
balise new --name NOM --organisation ORG [--pack medias-sociaux|express] [--lang fr|en]

Commence une évaluation et écrit le chemin de son fichier. --lang choisit aussi la langue du rapport.
Sans --pack, c’est l’évaluation complète; express en est un premier aperçu, d’une quinzaine de minutes.";

const FR_REPORT: &str = "\
balise report FICHIER -o SORTIE.pdf [--lang fr|en|both] [--paper letter|a4] [--length 5|15|full]
              [--audience board|committee|staff|regulator] [--attach]
              [--logo IMAGE] [--accent #RRVVBB] [--banner TEXTE]
balise review FICHIER [les mêmes options, sans -o]

Produit le rapport au conseil. Sans --lang, le rapport est dans la langue choisie pour l’évaluation; avec --lang both, il est
dans les deux, face à face\u{a0}: le français à gauche, l’anglais à droite.
Le papier est le format lettre, sauf si --paper dit a4. --length choisit une page de décision (5 minutes),
environ quatre pages (15 minutes) ou le rapport complet (full), avec les mêmes chiffres.

--audience dit à qui l’exemplaire est destiné. Ce qu’il retire l’est avant la mise en page, et le papier le dit\u{a0}:
  board, committee   rien n’est retiré
  staff              noms des personnes, montants, textes libres, preuves, avis divergents
  regulator          noms des personnes, montants, textes libres, avis divergents
Les titres de mesures et de risques restent\u{a0}: balise review les montre, avec ce qui est retiré et ce qui n’est pas traduit.

--attach joint au fichier le brouillon, tel que le voit le lecteur de cet exemplaire.
--logo prend un PNG ou un JPEG d’au plus 2\u{a0}Mio; --accent, la couleur des titres, foncée au besoin pour rester lisible;
--banner, la ligne de confidentialité, d’au plus 60 caractères.";

const FR_EXPORT: &str = "\
balise export FICHIER [--format json|csv] [--lang fr|en]

Écrit les réponses et les résultats sur la sortie standard. Le CSV a une ligne par question qui s’applique.";

const FR_COMPANION: &str = "\
balise companion FICHIER -o SORTIE --kind minutes|questions|notes [--format md|docx] [--lang fr|en] [--paper letter|a4]
                 [--audience board|committee|staff|regulator]

Écrit ce qui accompagne le rapport\u{a0}: le projet de procès-verbal (minutes), les questions qu’un membre du conseil peut
poser avec leur réponse et sa page (questions), ou des notes pour la présentation (notes). En Markdown, sauf si --format dit docx.";

const FR_VERIFY: &str = "\
balise verify RAPPORT.pdf [--draft FICHIER] [--logo IMAGE]

Dit si un rapport est entier, tel que Balise l’a fait. Avec --draft, le refait à partir du brouillon pour comparer;
avec --logo s’il porte un logo.
Le sceau se brise au moindre changement, mais il ne prouve pas qui a fait le fichier\u{a0}: seul --draft le prouve.
Code de sortie 1 si le fichier a changé, n’a pas de sceau ou ne vient pas de ce brouillon.";

const EN: &str = "\
balise – social-media risk and readiness

  balise check PACK…            checks questionnaires and shows each fault at its line
  balise new --name NAME --organisation ORG
                                starts an assessment
  balise import FILE            adds an assessment you received to yours
  balise list                   shows your assessments
  balise show FILE              shows the levels and why
  balise report FILE -o OUT.pdf
                                makes the board report
  balise review FILE            says what a report withholds and what is not translated
  balise companion FILE -o OUT --kind KIND
                                writes the minutes, the questions or the notes
  balise export FILE            writes the answers and the results
  balise evidence list|add|save FILE
                                shows, attaches or saves the files kept with an assessment
  balise upgrade FILE           moves to the current version of the questionnaire
  balise share FILE -o COPY.balise [--without names,amounts,notes,evidence]
                                writes a complete copy, or one that says less
  balise seal FILE -o COPY.balise.age
                                writes a copy that only a passphrase opens
  balise open COPY.balise.age -o FILE
                                opens such a copy
  balise packet FILE -o PACKET.balise-part --to NAME --places SECTION,…
                                writes the questions of somebody else
  balise receive PACKET         opens a packet that you received
  balise reply FILE -o ANSWERS.balise-part
                                writes your answers to a packet
  balise merge FILE ANSWERS     shows or merges the answers received
  balise form FILE -o FORM.pdf  writes a form to fill in
  balise verify REPORT.pdf      says whether a report is whole, and of which draft it is
  balise help COMMAND           explains a command

Options
  --lang fr|en                  language of messages and of the report
  -h, --help    -V, --version

Exit codes
  0  done
  1  done, and something is to be mended
  2  command not understood
  3  a file could not be read, written or accepted

Assessments are in the data folder of your account, or in the one named by BALISE_DATA_DIR.
Nothing leaves this computer.";

const EN_CHECK: &str = "\
balise check PACK…

Checks one or more questionnaire folders. Each fault is shown with its file, its line and its remedy.
Exit code 1 if there is one.";

const EN_NEW: &str = "\
balise new --name NAME --organisation ORG [--pack medias-sociaux|express] [--lang fr|en]

Starts an assessment and writes the path of its file. --lang also chooses the language of the report.
Without --pack, it is the full assessment; express is a first look at it, of about fifteen minutes.";

const EN_REPORT: &str = "\
balise report FILE -o OUT.pdf [--lang fr|en|both] [--paper letter|a4] [--length 5|15|full]
              [--audience board|committee|staff|regulator] [--attach]
              [--logo IMAGE] [--accent #RRGGBB] [--banner TEXT]
balise review FILE [the same options, without -o]

Makes the board report. Without --lang, the report is in the language chosen for the assessment; with --lang both, it is in
both, side by side: French at the left, English at the right.
The paper is Letter unless --paper says a4. --length chooses one page of decisions (5 minutes),
about four pages (15 minutes) or the complete report (full), with the same figures.

--audience says for whom the copy is. What it withholds is taken out before the pages are made, and the paper says so:
  board, committee   nothing is withheld
  staff              names of people, amounts, free text, evidence, differing views
  regulator          names of people, amounts, free text, differing views
Titles of measures and of risks stay: balise review shows them, with what is withheld and what is not translated.

--attach puts the draft inside the file, as the reader of that copy sees it.
--logo takes a PNG or a JPEG of at most 2 MiB; --accent, the colour of titles, darkened where it could not be read;
--banner, the line of confidentiality, of at most 60 characters.";

const EN_EXPORT: &str = "\
balise export FILE [--format json|csv] [--lang fr|en]

Writes the answers and the results on the standard output. CSV has one line for each question that applies.";

const EN_COMPANION: &str = "\
balise companion FILE -o OUT --kind minutes|questions|notes [--format md|docx] [--lang fr|en] [--paper letter|a4]
                 [--audience board|committee|staff|regulator]

Writes what goes with the report: the draft minutes (minutes), the questions a director may ask with their answer and its
page (questions), or speaking notes (notes). In Markdown, unless --format says docx.";

const EN_VERIFY: &str = "\
balise verify REPORT.pdf [--draft FILE] [--logo IMAGE]

Says whether a report is whole, as Balise made it. With --draft, makes it again from the draft to compare;
with --logo if it bears a logo.
The seal breaks at the slightest change, but does not prove who made the file: only --draft does.
Exit code 1 if the file has changed, has no seal or is not of that draft.";
