//! What a page costs, and the content of the report for other programs.

use std::error::Error;
use std::hint::black_box;
use std::path::Path;

use balise_assessment::{Assessment, EntryStatus, Language, Outcome, OwnRisk, Questionnaire, RiskId};
use balise_report::{Length, Options, Paper, RenderError, Report};
use jiff::civil::Date;

use crate::{median, tell};

/// Runs for the median of a report.
const REPORTS: usize = 5;
/// Risks of its own that make the report 500 pages long.
const OWN_RISKS: usize = 380;

/// Writes the blocks of the sample report.
pub(crate) fn blocks(questionnaire: &Questionnaire, sample: &Assessment, today: Date, to: &Path) -> Result<(), Box<dyn Error>> {
    let blocks = with_report(questionnaire, sample, today, |report| balise_report::source(report, &options()))?;
    Ok(std::fs::write(to, blocks)?)
}

/// What a page costs in a report of 500 pages, beside one of the sample: a paper must not get slower as it gets longer.
pub(crate) fn pages(questionnaire: &Questionnaire, sample: &Assessment, today: Date) -> Result<(), Box<dyn Error>> {
    let mut long = sample.clone();
    let mut kept = sample.register.values().filter(|entry| entry.status == EntryStatus::Kept);
    let own = kept.next().cloned().ok_or("the sample has no risk")?;
    for number in 0..OWN_RISKS {
        let mut entry = own.clone();
        entry.own = Some(OwnRisk {
            title: "Un risque que l’organisation a décrit elle-même".to_owned(),
            cause: "une cause".to_owned(),
            event: "un événement".to_owned(),
            consequence: "une conséquence".to_owned(),
        });
        entry.controls = "Un contrôle décrit en détail, comme les gens le font. ".repeat(20);
        long.register.insert(RiskId::new(format!("own-{number}"))?, entry);
    }
    let (short, long) = (per_page(questionnaire, sample, today)?, per_page(questionnaire, &long, today)?);
    let name = format!("a page of a report of {} pages", long.0);
    tell(&name, long.1, short.1 * 1.5, &format!("a page of the sample report, of {} pages", short.0), short.1)
}

/// The number of pages, and what each takes in milliseconds.
fn per_page(questionnaire: &Questionnaire, assessment: &Assessment, today: Date) -> Result<(usize, f64), Box<dyn Error>> {
    let (pages, time) = with_report(questionnaire, assessment, today, |report| {
        let time = median(REPORTS, || drop(black_box(balise_report::render(report, &options()))));
        balise_report::render(report, &options()).map(|pdf| (pdf.pages, time))
    })?;
    Ok((pages, time / pages as f64))
}

fn options() -> Options {
    Options::plain(Language::Fr, Paper::Letter, Length::Full)
}

fn with_report<T>(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    today: Date,
    write: impl FnOnce(&Report<'_>) -> Result<T, RenderError>,
) -> Result<T, Box<dyn Error>> {
    let outcome = Outcome::of(questionnaire, assessment, today);
    let report = Report {
        questionnaire,
        assessment,
        outcome: &outcome,
        version: "",
        prepared_on: today,
        prepared_by: "",
        draft: "",
        attached: None,
    };
    Ok(write(&report)?)
}
