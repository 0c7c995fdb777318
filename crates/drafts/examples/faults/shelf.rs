//! A library with one draft in a folder of its own, and what a new start of the program finds there.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use balise_drafts::{DraftId, Library, Pieces};

use crate::draft;

/// The name of the draft.
pub(crate) const NAME: &str = "ville";

/// A folder, gone in the end.
pub(crate) struct Shelf(tempfile::TempDir);

/// The versions that the drafts and the bin hold, each found whole, in order.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) drafts: Vec<u64>,
    pub(crate) bin: Vec<u64>,
    /// Whether the file that is attached later is there, whole.
    pub(crate) attached: bool,
}

/// A start of the program: nothing is remembered from an earlier one.
pub(crate) fn library(folder: &Path) -> Result<Library, Box<dyn Error>> {
    Ok(Library::open(folder, draft::readable)?)
}

/// The draft, if it is there.
pub(crate) fn id(library: &Library) -> Result<DraftId, Box<dyn Error>> {
    library.find(NAME).ok_or_else(|| "the draft is not found".into())
}

impl Shelf {
    /// With a draft that was saved twice: version 1 is the one before, 2 the current one.
    pub(crate) fn new() -> Result<Self, Box<dyn Error>> {
        let shelf = Self(tempfile::tempdir()?);
        filled(shelf.folder())?;
        Ok(shelf)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    /// This program, to do this in the folder as another process.
    pub(crate) fn child(&self, what: &str) -> Result<Command, Box<dyn Error>> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["child", what]).arg(self.folder());
        Ok(command)
    }

    /// What a new start of the program finds.
    ///
    /// # Errors
    /// A draft is listed that cannot be opened or is not whole, or the one that was there before had to be recovered. One
    /// that is being made may be: its contents are written before it gets its name.
    pub(crate) fn seen(&self) -> Result<Seen, Box<dyn Error>> {
        let library = library(self.folder())?;
        let mut drafts = Vec::new();
        for listed in library.list()? {
            let loaded = library.lock(&listed.id)?.read()?;
            if let Some(recovery) = loaded.recovered.filter(|_| listed.id.as_str() == NAME) {
                return Err(format!("{} was missing or broken: {recovery:?}", listed.id).into());
            }
            drafts.push(whole(&loaded.contents)?);
            if listed.id.as_str() == NAME {
                let (id, contents) = draft::kept();
                same(&library.pieces(&listed.id).read(&id)?, &contents)?;
            }
        }
        let mut bin = Vec::new();
        for binned in library.bin()? {
            bin.push(whole(&library.peek_binned(&binned.name)?)?);
            let (id, contents) = draft::kept();
            same(&Pieces::beside(&self.path("bin").join(format!("{}.balise", binned.name))).read(&id)?, &contents)?;
        }
        drafts.sort_unstable();
        let (id, contents) = draft::attached();
        let attached = NAME.parse().is_ok_and(|name| library.pieces(&name).read(&id).is_ok_and(|found| found == contents));
        Ok(Seen { drafts, bin, attached })
    }

    /// Whether a new start can go on: it takes the draft, saves it, makes another one, and nothing half written is left.
    ///
    /// # Errors
    /// It cannot, or something is left.
    pub(crate) fn goes_on(&self, version: u64) -> Result<(), Box<dyn Error>> {
        let library = library(self.folder())?;
        if let Some(id) = library.find(NAME) {
            let mut held = library.lock(&id)?;
            held.read()?;
            held.save(&draft::contents(version))?;
        }
        let left = fs::read_dir(self.path("drafts"))?.filter_map(Result::ok).map(|entry| entry.file_name());
        match left.filter_map(|name| name.into_string().ok()).find(|name| *name == format!("{NAME}.pending")) {
            Some(name) => Err(format!("{name} is left").into()),
            None => Ok(()),
        }
    }
}

/// Makes the draft of a shelf in a folder.
pub(crate) fn filled(folder: &Path) -> Result<(), Box<dyn Error>> {
    let library = library(folder)?;
    let (piece, contents) = draft::kept();
    let id = library.create_with::<Box<dyn Error>>(NAME, &draft::contents(1), |pieces| Ok(pieces.keep(&piece, &contents)?))?;
    let mut held = library.lock(&id)?;
    held.read()?;
    held.save(&draft::contents(2))?;
    Ok(())
}

/// Whether a file that is kept is what was attached.
fn same(found: &[u8], wanted: &[u8]) -> Result<(), Box<dyn Error>> {
    if found == wanted { Ok(()) } else { Err(format!("{} bytes that were never attached", found.len()).into()) }
}

fn whole(contents: &[u8]) -> Result<u64, Box<dyn Error>> {
    draft::version(contents).ok_or_else(|| format!("{} bytes that are no version", contents.len()).into())
}
