//! Parts of an assessment and what was taken in of them, from their shapes to the model.

use balise_assessment::{Merged, Part, Respondent, Text};

use super::lower::{by_name, moment, once};
use super::v1;
use crate::{
    fault::Words,
    json::Spot,
    lower::{Lower, Lowering},
};

/// The most questions that one packet asks.
pub(crate) const MOST_PLACES: usize = 1000;

/// The longest name or role, in characters.
pub(crate) const LONGEST_NAME: usize = 200;

impl Lower for v1::Respondent {
    type Model = Respondent;

    fn lower(&self, to: Lowering<'_>) -> Option<Respondent> {
        let role = self.role.as_ref();
        let long = |words: &&Spot<String>| words.value.chars().count() > LONGEST_NAME;
        if let Some(words) = [Some(&self.name), role].into_iter().flatten().find(long) {
            to.fault(words, too_long());
            return None;
        }
        Some(Respondent { name: self.name.value.clone(), role: role.map(|role| role.value.clone()).unwrap_or_default() })
    }
}

impl Lower for v1::Merged {
    type Model = Merged;

    fn lower(&self, to: Lowering<'_>) -> Option<Merged> {
        let (packet, who, answered) = (to.id(&self.packet), self.who.lower(to), moment(&self.answered, to));
        Some(Merged { packet: packet?, who: who?, answered: answered? })
    }
}

impl Lower for v1::Part {
    type Model = Part;

    fn lower(&self, to: Lowering<'_>) -> Option<Part> {
        let places = &self.places.value;
        if places.is_empty() || places.len() > MOST_PLACES {
            to.fault(&self.places, if places.is_empty() { nothing_asked() } else { too_many() });
            return None;
        }
        let name = &self.respondent.name;
        if name.value.trim().is_empty() {
            to.fault(name, nobody());
            return None;
        }
        once(places.iter(), to);
        let (packet, respondent, made) = (to.id(&self.packet), self.respondent.lower(to), moment(&self.made, to));
        Some(Part {
            assessment: self.assessment.clone(),
            places: to.ids(places).into_iter().collect(),
            present: by_name(self.present.as_ref(), to),
            packet: packet?,
            respondent: respondent?,
            made: made?,
        })
    }
}

fn nothing_asked() -> Words {
    Words::new(
        Text::new("Ce paquet ne demande rien.", "This packet asks nothing."),
        Text::new("Demandez-en un autre à qui vous l’a envoyé.", "Ask whoever sent it for another."),
    )
}

fn nobody() -> Words {
    Words::new(
        Text::new("Ce paquet ne dit pas qui répond.", "This packet does not say who answers."),
        Text::new("Donnez un nom à la personne.", "Give the person a name."),
    )
}

fn too_many() -> Words {
    Words::new(
        Text::new("Ce paquet demande plus de 1\u{a0}000 réponses.", "This packet asks for more than 1,000 answers."),
        Text::new("Vérifiez que c’est le bon fichier.", "Check that it is the right file."),
    )
}

fn too_long() -> Words {
    Words::new(
        Text::new("Ce nom dépasse 200 caractères.", "This name is longer than 200 characters."),
        Text::new("Raccourcissez-le.", "Shorten it."),
    )
}
