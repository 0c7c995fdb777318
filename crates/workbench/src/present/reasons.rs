//! Why a page that asks for more than an answer is there. The questions of the others say it themselves.

use balise_assessment::{SectionKind, Text};

/// What a person who wonders is told; nothing for a section whose questions say it.
pub(super) fn reason(section: SectionKind) -> Text {
    match section {
        SectionKind::Responsibilities => Text::new(
            "Quand personne ne répond d’une activité, personne ne voit le risque venir. Quand plusieurs en répondent, chacun compte sur l’autre. Le conseil demandera un nom.",
            "When nobody answers for an activity, nobody sees the risk coming. When several do, each counts on the others. The board will ask for a name.",
        ),
        SectionKind::Identification => Text::new(
            "Le conseil ne peut traiter que les risques qu’on lui nomme. Un risque écarté avec sa raison montre qu’on y a pensé; un risque oublié, non.",
            "A board can only deal with the risks it is told of. A risk set aside with its reason shows that it was considered; a forgotten one does not.",
        ),
        SectionKind::Treatment => Text::new(
            "Une mesure sans responsable, sans date et sans coût reste une intention. Avec les trois, le conseil peut l’adopter et en suivre l’avancement.",
            "A measure without an owner, a date and a cost stays an intention. With all three, the board can adopt it and follow its progress.",
        ),
        SectionKind::Profile | SectionKind::Evaluation | SectionKind::Readiness => Text::new("", ""),
    }
}
