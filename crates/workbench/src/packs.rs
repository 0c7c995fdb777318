//! The questionnaires at hand, and their examples: those that ship with Balise, embedded in the program.

use std::collections::BTreeMap;

use balise_assessment::{PackId, Questionnaire};
use balise_documents::{Fault, Pack};
use include_dir::{Dir, include_dir};

/// The questionnaire a person starts from unless they choose another.
pub const DEFAULT_PACK: &str = "medias-sociaux";

/// The folder of the questionnaires, as it was when the program was built.
static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../questionnaires");

/// An example that ships: a fictitious organisation, assessed throughout.
pub(crate) struct Sample {
    /// Its name, without the ending of its file.
    pub(crate) name: &'static str,
    /// The draft.
    pub(crate) contents: &'static [u8],
}

/// The examples that ship, by name.
pub(crate) fn samples() -> impl Iterator<Item = Sample> {
    let folders = SHIPPED.dirs().filter_map(|pack| SHIPPED.get_dir(pack.path().join("samples")));
    folders.flat_map(Dir::files).filter_map(|file| {
        let name = file.path().file_name()?.to_str()?.strip_suffix(".balise")?;
        Some(Sample { name, contents: file.contents() })
    })
}

/// Questionnaires by name.
pub(crate) struct Packs(BTreeMap<PackId, Pack>);

impl Packs {
    /// The questionnaires embedded in the program.
    ///
    /// # Errors
    /// Their faults; a test keeps what ships without any.
    pub(crate) fn shipped() -> Result<Self, Vec<Fault>> {
        let mut packs = BTreeMap::new();
        for folder in SHIPPED.dirs() {
            let pack = balise_documents::read_pack(&files(folder))?;
            packs.insert(pack.questionnaire.identity().id.clone(), pack);
        }
        Ok(Self(packs))
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Pack> {
        self.0.get(id)
    }

    /// The one that a person starts from unless they choose another, then the others by name.
    pub(crate) fn questionnaires(&self) -> impl Iterator<Item = &Questionnaire> {
        let others = self.0.iter().filter(|(id, _)| id.as_str() != DEFAULT_PACK).map(|(_, pack)| pack);
        self.get(DEFAULT_PACK).into_iter().chain(others).map(|pack| &pack.questionnaire)
    }
}

/// The files of a pack, named as a pack names them.
fn files(folder: &'static Dir<'_>) -> Vec<(&'static str, &'static [u8])> {
    let checks = SHIPPED.get_dir(folder.path().join("checks"));
    let all = folder.files().chain(checks.into_iter().flat_map(Dir::files));
    let named = all.filter_map(|file| Some((file.path().strip_prefix(folder.path()).ok()?.to_str()?, file.contents())));
    named.collect()
}
