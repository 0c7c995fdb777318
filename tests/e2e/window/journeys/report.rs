//! The report on its screen: options, pages drawn from the file itself, and what to look at before it goes.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;

use serde_json::Value;

use super::tour::{NARROW, WHOLE, look, look_at_size};
use crate::harness::{Computer, Window, journey, report_text, until};

/// How many letters and lines the page is drawn with.
const PARTS: &str = "return document.querySelector('[data-testid=sheet]').shadowRoot.querySelectorAll('use, path').length;";

#[tokio::test]
async fn the_pages_are_those_of_the_file() {
    journey("report", "fr_CA.UTF-8", async |computer| {
        let others = pdfs_left();
        let window = computer.open().await;
        window.arrive("Bienvenue dans Balise").await;
        window.press("Ville de Rive-aux-Ormes Municipalité ou MRC").await;
        window.press("Produire le rapport").await;
        window.arrive("Rapport").await;
        let pages = pages(&window).await;
        assert!(pages > 10, "the complete report has {pages} pages");
        look(&computer, &window, "full").await;
        look_at_size(&computer, &window, "narrow", NARROW).await;
        read_through(&computer, &window, pages).await;
        change(&window).await;
        before_it_goes(&window).await;
        assert_eq!(pdfs_left(), others, "a preview left a file");
        window.press("Enregistrer le PDF…").await;
        window.read("rapport.pdf est enregistré (1 page).").await;
        assert!(report_text(&computer.report()).contains("Rive-aux-Ormes"));
        window.close().await;
    })
    .await;
}

/// Both languages in one file, in the colours of the organisation, with a text that somebody translated.
#[tokio::test]
async fn a_report_in_both_languages_is_dressed_and_its_texts_are_translated() {
    journey("dressed", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        window.arrive("Bienvenue dans Balise").await;
        window.press("Ville de Rive-aux-Ormes Municipalité ou MRC").await;
        window.press("Produire le rapport").await;
        window.arrive("Rapport").await;
        let alone = pages(&window).await;
        window.choose("both").await;
        let both = until("two languages", async || Some(pages(&window).await).filter(|pages| *pages > alone)).await;
        assert_eq!(both % 2, 1, "a cover, and a left page for each right one");
        window.press("Choisir un logo…").await;
        window.at("img[src^='data:image/jpeg']").await;
        window.fill("[id$='-accent']", "#FFCC00").await;
        window.read("#FFCC00").await;
        window.fill("[id$='-banner']", "Diffusion restreinte").await;
        look_at_size(&computer, &window, "look", WHOLE).await;
        look_at_size(&computer, &window, "look-narrow", (320, 740)).await;
        window.press("Traduire vos textes").await;
        window.arrive("Vos textes dans l’autre langue").await;
        window.fill("ol textarea", "Assessment of 2026").await;
        look(&computer, &window, "texts").await;
        look_at_size(&computer, &window, "texts-narrow", (320, 740)).await;
        window.press("Revenir au rapport").await;
        window.arrive("Rapport").await;
        window.press("Enregistrer le PDF…").await;
        window.read("rapport.pdf est enregistré").await;
        let said = report_text(&computer.report());
        assert!(said.contains("Diffusion restreinte") && said.contains("Assessment of 2026"));
        window.close().await;
    })
    .await;
}

/// How many pages the bar tells.
async fn pages(window: &Window) -> u64 {
    until("a page", async || {
        let told = window.words("[data-testid=page-of]").await?;
        told.rsplit(' ').next()?.parse().ok()
    })
    .await
}

/// Turns every page, and sees that each is drawn.
async fn read_through(computer: &Computer, window: &Window, pages: u64) {
    for page in 1..=pages {
        until(&format!("page {page}"), async || {
            let shown = window.at("[data-testid=sheet]").await.attr("data-page").await.ok()??;
            (shown == page.to_string()).then_some(())
        })
        .await;
        let parts = window.run(PARTS, vec![]).await;
        assert!(parts.as_u64().is_some_and(|parts| parts > 20), "page {page}: {parts} parts");
        if [2, 5, 12].contains(&page) {
            window.settled().await;
            drawn(window).await;
            window.shoot(&computer.shot(&format!("page-{page}"))).await;
        }
        window.press("Page suivante").await;
    }
    assert_eq!(window.words("[data-testid=page-of]").await.as_deref(), Some(format!("Page {pages} sur {pages}").as_str()));
}

/// Waits until the page is seen with a plausible share of ink, in thousandths.
async fn drawn(window: &Window) {
    until("the page to be drawn", async || {
        let ink = window.ink("[data-testid=sheet]").await;
        (5..600).contains(&ink).then_some(())
    })
    .await;
}

/// A shorter report has one page.
async fn change(window: &Window) {
    window.choose("five").await;
    until("the only page", async || window.words("[data-testid=page-of]").await.filter(|told| told == "Page 1 sur 1")).await;
    drawn(window).await;
    window.press("Agrandir la page").await;
    let wide = window.run(
        "const sheet = document.querySelector('[data-testid=sheet]'); return sheet.offsetWidth > sheet.parentElement.clientWidth;",
        vec![],
    );
    assert_eq!(wide.await, Value::Bool(true));
}

/// What the example has to confirm leads to its question; back at the report, it is as it was left.
async fn before_it_goes(window: &Window) {
    window.press_at("main .fold").await;
    window.press_at("main .fold + ul .link").await;
    window.title_after("Rapport").await;
    window.to_the_path().await;
    window.press("Produire le rapport").await;
    window.arrive("Rapport").await;
    assert!(window.is_chosen("five").await, "the options were forgotten");
}

/// The PDF files in the temporary folder, whoever left them there.
fn pdfs_left() -> BTreeSet<OsString> {
    let left = fs::read_dir(std::env::temp_dir()).unwrap().flatten().map(|entry| entry.file_name());
    left.filter(|name| name.to_string_lossy().ends_with(".pdf")).collect()
}
