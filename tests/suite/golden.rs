//! Pages as they look, small and in grey: a page that changed is seen by whoever changed it.
//!
//! `BALISE_GOLDEN=write cargo test -p balise-tests golden` writes them anew, to be looked at and committed.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::Command;

use balise_assessment::{Audience, Language};
use balise_workbench::papers::{self, Asked};
use balise_workbench::views::{LengthCode, PaperCode};

use crate::desk::clock;
use crate::shipped;

/// Dots an inch: a page is as wide as a thumb, its blocks still to be told.
const DOTS: &str = "24";
/// The most that pages may differ on average, of 255: another version of the tool that draws them rounds otherwise.
const MEAN: f64 = 2.0;
/// The most that any square of eight dots may: a line that moved is more.
const SQUARE: f64 = 36.0;

struct Grey {
    width: usize,
    dots: Vec<u8>,
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/golden").join(format!("{name}.png"))
}

fn decoded(png: &[u8]) -> Grey {
    let mut decoder = png::Decoder::new(Cursor::new(png));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().unwrap();
    let mut dots = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut dots).unwrap();
    dots.truncate(frame.buffer_size());
    // Some versions of the tool write grey three times over.
    let dots = dots.into_iter().step_by(frame.color_type.samples()).collect();
    Grey { width: usize::try_from(frame.width).unwrap(), dots }
}

/// A page of a report as a picture.
fn drawn(pdf: &Path, page: usize, folder: &Path) -> Vec<u8> {
    let target = folder.join("page");
    let page = page.to_string();
    let mut tool = Command::new("pdftoppm");
    tool.args(["-png", "-gray", "-singlefile", "-r", DOTS, "-f", &page, "-l", &page]).arg(pdf).arg(&target);
    assert!(tool.status().expect("pdftoppm, which `cargo xtask test` installs").success());
    fs::read(target.with_extension("png")).unwrap()
}

/// How far two pages differ: on average, and in the square where most.
fn apart(one: &Grey, other: &Grey) -> (f64, f64) {
    assert_eq!((one.width, one.dots.len()), (other.width, other.dots.len()), "the page has another size");
    let differences: Vec<f64> = one.dots.iter().zip(&other.dots).map(|(one, other)| f64::from(one.abs_diff(*other))).collect();
    let (width, height) = (one.width, one.dots.len() / one.width);
    let mean = differences.iter().sum::<f64>() / differences.len() as f64;
    let mut worst = 0.0_f64;
    for top in (0..height.saturating_sub(8)).step_by(4) {
        for left in (0..width.saturating_sub(8)).step_by(4) {
            let square = (0..64).map(|at| differences[(top + at / 8) * width + left + at % 8]).sum::<f64>() / 64.0;
            worst = worst.max(square);
        }
    }
    (mean, worst)
}

#[test]
fn golden_pages_look_as_they_did() {
    let folder = tempfile::tempdir().unwrap();
    let sample = shipped::samples().into_iter().find(|path| path.ends_with("ville-de-rive-aux-ormes.balise")).unwrap();
    let logo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/report/src/look/logo/grey.jpg");
    let plain = |language, paper, length| Asked::plain(Some(language), paper, length);
    let dressed = Asked {
        audience: Audience::Staff,
        accent: "#7A0045".into(),
        banner: "Diffusion restreinte".into(),
        logo: Some(logo),
        ..plain(Language::Fr, PaperCode::Letter, LengthCode::Full)
    };
    let all = [
        ("decision-fr", plain(Language::Fr, PaperCode::Letter, LengthCode::Five), 1),
        ("decision-en", plain(Language::En, PaperCode::A4, LengthCode::Five), 1),
        ("summary-en", plain(Language::En, PaperCode::Letter, LengthCode::Fifteen), 2),
        ("risks-fr", plain(Language::Fr, PaperCode::A4, LengthCode::Fifteen), 3),
        ("cover-staff-fr", dressed.clone(), 1),
        ("certainty-staff-fr", dressed, 6),
    ];
    for (name, asked, page) in all {
        let pdf = folder.path().join(format!("{name}.pdf"));
        papers::report(&sample, &pdf, &asked, Language::Fr, &clock()).unwrap();
        let page = drawn(&pdf, page, folder.path());
        if std::env::var_os("BALISE_GOLDEN").is_some() {
            fs::create_dir_all(golden(name).parent().unwrap()).unwrap();
            fs::write(golden(name), &page).unwrap();
        }
        let (mean, worst) = apart(&decoded(&fs::read(golden(name)).unwrap()), &decoded(&page));
        assert!(
            mean <= MEAN && worst <= SQUARE,
            "{name}: {mean:.2} on average, {worst:.1} at worst; see how to write it anew above"
        );
    }
}
