//! What a person waits for: the list of the assessments, an answer kept, the first page of a report that has changed.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::Path;

use balise_workbench::views::*;
use balise_workbench::{Places, Workbench, handlers, system_clock};

use crate::{RUNS, median, tell, times, write_and_flush};

/// The sample, as it is offered.
const SAMPLE: &str = "ville-de-rive-aux-ormes";
/// More assessments than anyone has.
const DRAFTS: usize = 1000;
/// Runs of which one in a hundred is slower than the figure.
const ANSWERS: usize = 300;
/// Runs for the median of something that takes a second.
const LISTS: usize = 5;

/// Prints each.
pub(crate) fn figures(sample: &[u8]) -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let desk = open(&folder.path().join("data"))?;
    let draft = handlers::open_sample(&desk, OpenSample { sample: SAMPLE.into() }).map_err(|refused| refused.message)?.draft;
    answered(&desk, &draft, &folder.path().join("plain"), sample)?;
    previewed(&desk, &draft)?;
    listed(&desk, &draft, sample)
}

fn open(data: &Path) -> Result<Workbench, String> {
    let places = Places { data: Some(data.to_owned()), locale: "fr_CA.UTF-8".into() };
    Workbench::open(&places, system_clock()).map_err(|refused| refused.message)
}

/// Two answers in turn: each changes what rests on the size of the organisation.
fn answers(draft: &str) -> impl Iterator<Item = AnswerItem> {
    let answer = |option: &str| AnswerItem {
        draft: draft.to_owned(),
        item: "profil.taille".into(),
        answer: AnswerView::Option { option: option.into() },
    };
    [answer("25-49"), answer("50-499")].into_iter().cycle()
}

fn answered(desk: &Workbench, draft: &str, plain: &Path, sample: &[u8]) -> Result<(), Box<dyn Error>> {
    let mut answers = answers(draft);
    let mut refused = None;
    let ours = times(ANSWERS, || {
        let Some(answer) = answers.next() else { return };
        refused = handlers::answer_item(desk, answer).err().or(refused.take());
    });
    refused.map_or(Ok(()), |refused| Err(refused.message))?;
    let peer = times(ANSWERS, || drop(write_and_flush(plain, sample)));
    let late = ANSWERS * 99 / 100;
    tell(
        "answer, to saved and shown anew, 99th percentile",
        ours[late],
        300.0,
        "write and flush the same bytes, likewise",
        peer[late],
    )
}

/// The whole report is made anew, since any page of it may have changed; then its first page is drawn.
fn previewed(desk: &Workbench, draft: &str) -> Result<(), Box<dyn Error>> {
    let asked = |length| PreviewReport {
        report: ExportReport {
            draft: draft.to_owned(),
            language: ReportLanguageCode::Fr,
            paper: PaperCode::Letter,
            length,
            audience: None,
            look: None,
            attach: None,
        },
        page: 1,
    };
    let mut answers = answers(draft);
    let mut first = |length| -> f64 {
        let mut spent = Vec::new();
        for answer in answers.by_ref().take(RUNS / 5) {
            // What is measured is the page, not the answer that comes before it.
            let answered = handlers::answer_item(desk, answer);
            spent.extend(answered.ok().map(|_| median(1, || drop(black_box(handlers::preview_report(desk, asked(length)))))));
        }
        spent.sort_by(f64::total_cmp);
        spent.get(spent.len() / 2).copied().unwrap_or(f64::NAN)
    };
    let (short, full) = (first(LengthCode::Five), first(LengthCode::Full));
    tell("first page shown after a change, complete report", full, 150.0, "of the report of one page", short)
}

fn listed(desk: &Workbench, draft: &str, sample: &[u8]) -> Result<(), Box<dyn Error>> {
    let folder = desk.path_of(draft).parent().map(Path::to_owned).unwrap_or_default();
    let copies: Vec<_> = (1..DRAFTS).map(|number| folder.join(format!("copy-{number}.balise"))).collect();
    for copy in &copies {
        fs::write(copy, sample)?;
    }
    let found = handlers::home(desk, Nothing {}).map_err(|refused| refused.message)?.drafts.len();
    if found != DRAFTS {
        return Err(format!("{found} assessments are listed, not {DRAFTS}").into());
    }
    let ours = median(LISTS, || drop(black_box(handlers::home(desk, Nothing {}))));
    let peer = median(LISTS, || copies.iter().for_each(|copy| drop(black_box(fs::read(copy)))));
    tell("home screen of 1,000 assessments", ours, 300.0, "read their files", peer)
}
