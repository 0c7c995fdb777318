//! Packs: nine files and a folder of checks to one checked questionnaire, with every fault of all of them at once.

mod files;
mod guide;
mod lower;
mod places;
mod shapes;
mod v1;

use balise_assessment::Questionnaire;

use crate::fault::Fault;
pub use files::LARGEST_PACK;
use shapes::Shapes;

/// A questionnaire read from its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// The questionnaire.
    pub questionnaire: Questionnaire,
    /// What tells whether two packs hold exactly the same: `sha256:` and 64 hexadecimal digits.
    pub fingerprint: String,
    /// What someone should look at, sorted; none is a fault.
    pub warnings: Vec<Fault>,
}

/// Reads a pack from its files: the name of each in the folder (`checks/` and its own for a check), and its bytes. Names that do not end in `.json` are passed
/// over.
///
/// # Errors
/// Every [`Fault`] of every file, sorted by file and line: whoever edits a pack mends it in one go. Names that lead nowhere
/// are told only once the files are sound by themselves, since a line that cannot be read takes its names along.
pub fn read_pack(files: &[(&str, &[u8])]) -> Result<Pack, Vec<Fault>> {
    if let Some(fault) = files::excess(files) {
        return Err(vec![fault]);
    }
    let (sources, mut told) = files::sources(files);
    let shapes = Shapes::read(&sources);
    let parts = shapes.lowered(&sources);
    let sound = told.is_empty() && sources.are_sound();
    let questionnaire = parts.filter(|_| sound).and_then(|parts| {
        let tell = |defects| shapes.tell(defects, &sources);
        Questionnaire::new(parts).map_err(tell).ok()
    });
    told.extend(sources.located());
    told.sort_by(|one, other| (&one.file, one.line, one.column).cmp(&(&other.file, other.line, other.column)));
    match questionnaire {
        Some(questionnaire) => Ok(Pack { questionnaire, fingerprint: files::fingerprint(files), warnings: told }),
        None => Err(told),
    }
}

/// The schema of each file of a pack.
#[cfg(feature = "schema")]
pub(crate) fn schemas() -> Vec<(&'static str, String)> {
    use crate::schema::schema;
    vec![
        ("questionnaire.schema.json", schema::<v1::Questionnaire>()),
        ("scales.schema.json", schema::<v1::Scales>()),
        ("risks.schema.json", schema::<v1::Risks>()),
        ("measures.schema.json", schema::<v1::Measures>()),
        ("criteria.schema.json", schema::<v1::Criteria>()),
        ("laws.schema.json", schema::<v1::Laws>()),
        ("benchmarks.schema.json", schema::<v1::Benchmarks>()),
        ("glossary.schema.json", schema::<v1::Glossary>()),
        ("outlines.schema.json", schema::<v1::Outlines>()),
        ("check.schema.json", schema::<v1::Check>()),
    ]
}
