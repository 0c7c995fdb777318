//! The files of a pack as shapes: read, taken to the model, and searched for the place of what the model refuses.

use balise_assessment::{Defect, Parts, Text};
use serde::{Deserialize, de::DeserializeOwned};

use super::{
    files::{Source, Sources},
    guide, places, v1,
};
use crate::{
    fault::{Words, phrase, quoted},
    json::{Keys, Spot, Tree},
    lower::{Lower, Lowering},
};

/// The only format this version reads.
const FORMAT: i64 = 1;

/// The files, each as a shape if it could be read as one.
pub(super) struct Shapes {
    pub(super) questionnaire: Option<v1::Questionnaire>,
    scales: Option<v1::Scales>,
    pub(super) risks: Option<v1::Risks>,
    pub(super) measures: Option<v1::Measures>,
    pub(super) criteria: Option<v1::Criteria>,
    pub(super) laws: Option<v1::Laws>,
    pub(super) benchmarks: Option<v1::Benchmarks>,
    pub(super) glossary: Option<v1::Glossary>,
    pub(super) outlines: Option<v1::Outlines>,
    /// In the order of the files.
    pub(super) checks: Vec<Option<v1::Check>>,
}

/// Only what tells the format, so that a later one is named and not picked apart.
#[derive(Deserialize)]
struct Probe {
    format: Option<Spot<i64>>,
}

impl Shapes {
    /// Reads each file, telling its faults.
    pub(super) fn read(sources: &Sources<'_>) -> Self {
        let [questionnaire, scales, risks, measures, criteria, laws, benchmarks, glossary, outlines] = &sources.files;
        Self {
            questionnaire: of_this_format(questionnaire),
            scales: shape(scales),
            risks: shape(risks),
            measures: shape(measures),
            criteria: shape(criteria),
            laws: shape(laws),
            benchmarks: shape(benchmarks),
            glossary: shape(glossary),
            outlines: shape(outlines),
            checks: sources.checks.iter().map(check).collect(),
        }
    }

    /// Takes each shape to the model, telling its faults; nothing if a part cannot be had.
    pub(super) fn lowered(&self, sources: &Sources<'_>) -> Option<Parts> {
        let [questionnaire, scales, risks, measures, criteria, laws, benchmarks, glossary, outlines] = &sources.files;
        // Each is taken before any is missed, so that every file tells its faults.
        let asked = part(self.questionnaire.as_ref(), questionnaire);
        let scales = part(self.scales.as_ref(), scales);
        let risks = part(self.risks.as_ref(), risks);
        let measures = part(self.measures.as_ref(), measures);
        let criteria = part(self.criteria.as_ref(), criteria);
        let laws = part(self.laws.as_ref(), laws);
        let benchmarks = part(self.benchmarks.as_ref(), benchmarks);
        let terms = part(self.glossary.as_ref(), glossary);
        let outlines = part(self.outlines.as_ref(), outlines);
        let checks: Vec<_> =
            self.checks.iter().zip(&sources.checks).filter_map(|(check, source)| part(check.as_ref(), source)).collect();
        let (asked, (factors, risks), (requirements, floors, criteria)) = (asked?, risks?, criteria?);
        Some(Parts {
            identity: asked.identity,
            activities_item: asked.activities_item,
            appetite_item: asked.appetite_item,
            budget_item: asked.budget_item,
            review_item: asked.review_item,
            campaign_item: asked.campaign_item,
            roles: asked.roles,
            sections: asked.sections,
            scales: scales?,
            factors,
            risks,
            measures: measures?,
            requirements,
            floors,
            criteria,
            laws: laws?,
            benchmarks: benchmarks?,
            terms: terms?,
            outlines: outlines?,
            checks,
        })
    }

    /// Tells what the model refuses, each defect where its subject is written.
    pub(super) fn tell(&self, defects: Vec<Defect>, sources: &Sources<'_>) {
        let places = places::of(self);
        for Defect { subject, message, remedy } in defects {
            let (file, at) = places.get(&subject).copied().unwrap_or_default();
            if let Some(source) = sources.all().nth(file) {
                source.faults.fault(at, Words::new(message, remedy));
            }
        }
    }
}

/// Reads a file as a shape, unless it was refused already.
fn shape<T: DeserializeOwned>(source: &Source<'_>) -> Option<T> {
    whole(&tree(source)?, source)
}

/// Reads a check, which has the name of its file.
fn check(source: &Source<'_>) -> Option<v1::Check> {
    let check: v1::Check = shape(source)?;
    let name = &check.id.0;
    if let Some(at) = name.at
        && name.value != source.stem()
    {
        source.faults.fault(at, other_name(source.stem()));
    }
    Some(check)
}

/// Reads the questionnaire, unless its format is another one.
fn of_this_format(source: &Source<'_>) -> Option<v1::Questionnaire> {
    let tree = tree(source)?;
    match tree.probe() {
        Some(Probe { format: Some(Spot { value, at: Some(at) }) }) if value != FORMAT => {
            source.faults.fault(at, other_format(value));
            None
        }
        _ => whole(&tree, source),
    }
}

/// Reads a whole file, what it claims included.
fn whole<T: DeserializeOwned>(tree: &Tree<'_>, source: &Source<'_>) -> Option<T> {
    guide::claims(tree, source);
    tree.read(Keys::Known, &source.faults)
}

fn tree<'t>(source: &Source<'t>) -> Option<Tree<'t>> {
    if source.faults.is_sound() { Tree::of(source.text, &source.faults) } else { None }
}

fn part<S: Lower>(shape: Option<&S>, source: &Source<'_>) -> Option<S::Model> {
    shape?.lower(Lowering::new(&source.faults))
}

fn other_name(stem: &str) -> Words {
    Words::new(
        phrase("Le fichier porte le nom {}.", "The file is named {}.", &quoted(stem)),
        Text::new("Donnez le même nom au contrôle et à son fichier.", "Give the check and its file the same name."),
    )
}

fn other_format(format: i64) -> Words {
    let message = phrase(
        "Ce questionnaire est au format {}; cette version de Balise lit le format 1.",
        "This questionnaire is in format {}; this version of Balise reads format 1.",
        &Text::verbatim(&format.to_string()),
    );
    let remedy = if format > FORMAT {
        Text::new("Installez une version plus récente de Balise.", "Install a newer version of Balise.")
    } else {
        Text::new("Écrivez 1, le seul format publié.", "Write 1, the only format published.")
    };
    Words::new(message, remedy)
}
