//! The smallest sound pack, as the targets that need one read it.

use std::{fs, path::Path};

use balise_assessment::Questionnaire;
use balise_documents::read_pack;

/// The questionnaire of `tests/fixtures/packs/minimal`.
pub(crate) fn questionnaire() -> Questionnaire {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/packs/minimal"));
    let mut files = Vec::new();
    for part in [folder.to_owned(), folder.join("checks")] {
        for path in fs::read_dir(part).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
            files.push((name, fs::read(path).unwrap()));
        }
    }
    let named: Vec<_> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    read_pack(&named).unwrap().questionnaire
}
