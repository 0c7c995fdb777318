//! Ways through an assessment, as the screens offer them.

use fantoccini::Locator;

use super::wait::until;
use super::window::Window;

impl Window {
    /// From the empty first screen to the first question of a new assessment.
    pub(crate) async fn begin(&self, name: &str, organisation: &str, kind: &str) {
        self.arrive("Bienvenue dans Balise").await;
        self.press("Nouvelle évaluation").await;
        self.arrive("Nouvelle évaluation").await;
        self.fill("#name", name).await;
        self.fill("#organisation", organisation).await;
        self.choose(kind).await;
        self.press("Créer l’évaluation").await;
        self.arrive("Avant de commencer").await;
        self.press("Commencer").await;
    }

    /// From the list of assessments to where the person left off.
    pub(crate) async fn resume(&self) {
        self.arrive("Vos évaluations").await;
        self.press("Reprendre").await;
        self.press_at("[data-resume]").await;
    }

    /// Goes on to the next page, and waits until it is there.
    pub(crate) async fn go_on(&self) -> String {
        let before = self.title().await;
        self.press_at("[data-testid=continue]").await;
        self.title_after(&before).await
    }

    /// Opens, by the path, the page of a section (from 1) whose title holds these words.
    pub(crate) async fn turn_to(&self, section: usize, words: &str) {
        self.unfold(section).await;
        let pages = format!(".sections > li:nth-child({section}) ol[id$='-pages'] button");
        let page = until(&format!("a page with “{words}”"), async || {
            for page in self.client().find_all(Locator::Css(&pages)).await.ok()? {
                if page.text().await.ok()?.contains(words) {
                    return Some(page);
                }
            }
            None
        })
        .await;
        page.click().await.unwrap_or_else(|cause| panic!("“{words}”: {cause}"));
        until(&format!("the page “{words}”"), async || Some(self.title().await).filter(|title| title.contains(words))).await;
    }

    /// Opens, by the path, the first page of a section (from 1).
    pub(crate) async fn turn_to_first(&self, section: usize) {
        self.turn_to_page(section, "first").await;
    }

    /// Opens, by the path, the last page of a section (from 1).
    pub(crate) async fn turn_to_last(&self, section: usize) {
        self.turn_to_page(section, "last").await;
    }

    async fn turn_to_page(&self, section: usize, end: &str) {
        self.unfold(section).await;
        let before = self.title().await;
        self.press_at(&format!(".sections > li:nth-child({section}) ol[id$='-pages'] > li:{end}-child button")).await;
        self.title_after(&before).await;
    }

    /// The path, from wherever one is in an assessment.
    pub(crate) async fn to_the_path(&self) {
        if self.count("[data-resume]").await == 0 {
            self.press_at("nav .overview, nav .back").await;
            self.at("[data-resume]").await;
        }
    }

    async fn unfold(&self, section: usize) {
        self.to_the_path().await;
        self.press_at(&format!(".sections > li:nth-child({section}) button[aria-controls$='-pages']")).await;
    }
}
