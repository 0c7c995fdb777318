//! The questionnaires at hand, and their examples: those that ship with Balise, embedded in the program.

use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread::{self, ScopedJoinHandle};

use balise_assessment::{PackId, Questionnaire};
use balise_documents::{Fault, Pack, read_pack};
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
        let packs: Vec<Pack> = thread::scope(|scope| {
            let reading: Vec<_> = SHIPPED.dirs().map(|folder| scope.spawn(|| read_pack(&files(folder)))).collect();
            let read = |pack: ScopedJoinHandle<'_, _>| pack.join().unwrap_or_else(|failure| resume_unwind(failure));
            reading.into_iter().map(read).collect::<Result<_, _>>()
        })?;
        Ok(Self(packs.into_iter().map(|pack| (pack.questionnaire.identity().id.clone(), pack)).collect()))
    }

    /// One questionnaire embedded in the program, without reading the others: it is in the folder of its name.
    ///
    /// # Errors
    /// Its faults, as [`Packs::shipped`].
    pub(crate) fn shipped_as(id: &PackId) -> Result<Option<Pack>, Vec<Fault>> {
        let folder = SHIPPED.dirs().find(|folder| folder.path() == Path::new(id.as_str()));
        folder.map(|folder| read_pack(&files(folder))).transpose()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_found_alone_by_its_name() {
        let all = Packs::shipped().unwrap().0;
        assert!(all.len() > 1);
        for (id, pack) in all {
            assert_eq!(Packs::shipped_as(&id), Ok(Some(pack)));
        }
        assert_eq!(Packs::shipped_as(&PackId::new("unheard-of").unwrap()), Ok(None));
    }
}
