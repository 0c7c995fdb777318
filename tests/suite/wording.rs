//! Dates and amounts are written the same by the model and by the screens: both are held to one list of cases.

use std::fs;

use balise_assessment::{Language, wording};
use serde_json::Value;

const SHARED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/wording.json");

/// What each case says in the two languages, beside what the model makes of it.
fn compare(cases: &Value, written: impl Fn(&Value, Language) -> String) {
    let cases = cases.as_array().filter(|cases| !cases.is_empty()).expect("cases");
    for case in cases {
        let said = ["fr", "en"].map(|language| case[language].as_str().expect("words").to_owned());
        assert_eq!([Language::Fr, Language::En].map(|language| written(case, language)), said);
    }
}

#[test]
fn the_model_writes_what_the_screens_write_and_read() {
    let shared: Value = serde_json::from_slice(&fs::read(SHARED).unwrap()).unwrap();
    let date = |case: &Value| case["date"].as_str().unwrap().parse().unwrap();
    compare(&shared["dates"], |case, language| wording::long_date(language, date(case)));
    compare(&shared["amounts"], |case, language| wording::money(language, case["dollars"].as_u64().unwrap()));
}
