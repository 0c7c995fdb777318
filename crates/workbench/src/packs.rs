//! The questionnaires at hand: those that ship with Balise.

use std::collections::BTreeMap;

use balise_assessment::{PackId, Questionnaire};
use balise_documents::{Fault, Pack};

/// The questionnaire a person starts from unless they choose another.
pub const DEFAULT_PACK: &str = "medias-sociaux";

macro_rules! shipped {
    ($pack:literal: $($file:literal),*) => {
        [$(($file, include_bytes!(concat!("../../../questionnaires/", $pack, "/", $file)).as_slice())),*]
    };
}

/// The examples that ship: each a name and a draft.
pub(crate) const SAMPLES: [(&str, &[u8]); 1] =
    [("ville-de-rive-aux-ormes", include_bytes!("../../../questionnaires/medias-sociaux/samples/ville-de-rive-aux-ormes.balise"))];

/// Questionnaires by name.
pub(crate) struct Packs(BTreeMap<PackId, Pack>);

impl Packs {
    /// The questionnaires embedded in the program.
    ///
    /// # Errors
    /// Their faults; a test keeps what ships without any.
    pub(crate) fn shipped() -> Result<Self, Vec<Fault>> {
        let files = shipped!(
            "medias-sociaux": "questionnaire.json", "scales.json", "risks.json", "measures.json", "criteria.json",
            "laws.json", "benchmarks.json", "glossary.json"
        );
        let pack = balise_documents::read_pack(&files)?;
        Ok(Self(BTreeMap::from([(pack.questionnaire.identity().id.clone(), pack)])))
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Pack> {
        self.0.get(id)
    }

    pub(crate) fn questionnaires(&self) -> impl Iterator<Item = &Questionnaire> {
        self.0.values().map(|pack| &pack.questionnaire)
    }
}
