//! Help on copies to hand over.

pub(super) const FR_SHARE: &str = "\
balise share FICHIER -o COPIE.balise [--without QUOI,…]

Écrit une copie complète en un seul fichier, pièces comprises; ou une copie sans ce que vous nommez, qui donne les mêmes niveaux.
Les pièces jointes restent hors d’une copie qui en dit moins.
  names     l’organisation, les personnes (la même porte partout le même numéro), les noms de comptes
  people    les personnes seulement
  amounts   le budget et les coûts
  notes     tout ce qui est écrit librement\u{a0}: notes, motifs, justifications, réponses en mots
  evidence  les titres et les liens des preuves
  dissent   les niveaux que d’autres donneraient à un critère
Les titres d’actions et de risques restent\u{a0}: relisez la copie avant de la remettre.";

pub(super) const FR_SEAL: &str = "\
balise seal FICHIER -o COPIE.balise.age [--passphrase-fd N]
balise open COPIE.balise.age -o FICHIER [--passphrase-fd N]

Écrit une copie que seule une phrase de passe ouvre, ou ouvre une telle copie. La phrase est demandée sans être affichée;
un script la donne sur le descripteur N, jamais parmi les arguments. Elle a au moins douze caractères.
Perdue, personne ne peut la retrouver\u{a0}: notez-la ailleurs que sur cet ordinateur.
La copie est un fichier age; tout programme age l’ouvre aussi.";

pub(super) const EN_SHARE: &str = "\
balise share FILE -o COPY.balise [--without WHAT,…]

Writes a complete copy in one file, with its files; or a copy without what you name, which gives the same levels.
Attached files stay out of a copy that says less.
  names     the organisation, people (the same one bears the same number throughout), names of accounts
  people    people alone
  amounts   the budget and the costs
  notes     everything written freely: notes, reasons, justifications, answers in words
  evidence  titles and links of evidence
  dissent   the levels that others would give to a criterion
Titles of actions and of risks stay: read the copy before you hand it over.";

pub(super) const EN_SEAL: &str = "\
balise seal FILE -o COPY.balise.age [--passphrase-fd N]
balise open COPY.balise.age -o FILE [--passphrase-fd N]

Writes a copy that only a passphrase opens, or opens such a copy. The passphrase is asked for without being shown;
a script gives it on descriptor N, never among the arguments. It has at least twelve characters.
Once lost, nobody can find it again: write it down somewhere other than this computer.
The copy is an age file; any age program opens it too.";
