//! A small full pack, a selection of it, and what goes wrong when the selection is wrong.

use std::error::Error;

use super::*;

type Tested = Result<(), Box<dyn Error>>;

/// A file of the full pack: its name, and what it holds.
const FULL: [(&str, &str); 11] = [
    (
        "questionnaire.json",
        r#"{"id":"full","roles":[{"id":"board"}],"sections":[{"id":"s","kind":"profile","purpose":{"fr":"Tout","en":"All"},"items":[
            {"id":"kind","options":[{"id":"town"}]},
            {"id":"age","when":{"item":"kind","is":"town"}},
            {"id":"late","when":{"item":"age","is":"old"}},
            {"id":"does","options":[{"id":"posts","imputability":{"base":"host","raise":[
                {"when":{"item":"age","is":"old"},"to":"author"},{"when":{"item":"kind","is":"town"},"to":"knew"}]}}]}]}]}"#,
    ),
    ("scales.json", r#"{"appetite":"moderate"}"#),
    (
        "risks.json",
        r#"{"factors":[{"id":"f.kind","when":{"item":"kind","is":"town"}},{"id":"f.age","when":{"any":[{"item":"kind","is":"town"},{"item":"age","is":"old"}]}}],
            "risks":[{"id":"R1","title":{"fr":"Un pixel","en":"A pixel"},"factors":["f.kind","f.age"],"laws":["l-all","l-old"]},{"id":"R2","factors":[],"laws":["l-other"]}]}"#,
    ),
    (
        "measures.json",
        r#"{"measures":[{"id":"M1","risks":["R1","R2"],"closes":[{"criterion":"G1"},{"criterion":"G2"}]},{"id":"M2","risks":["R2"],"closes":[]}]}"#,
    ),
    (
        "criteria.json",
        r#"{"requirements":[{"id":"q"},{"id":"unused"}],"floors":[{"id":"low"},{"id":"unused"}],"criteria":[
            {"id":"G1","requirement":"q","floor":"low","gate":true,"measures":["M1","M2"]},
            {"id":"G2","requirement":"unused","floor":"unused","gate":false,"measures":["M2"]}]}"#,
    ),
    (
        "laws.json",
        r#"{"laws":[{"id":"l-all","when":{"not":{"item":"age","is":"old"}}},{"id":"l-old","when":{"item":"age","is":"old"}},{"id":"l-other"}]}"#,
    ),
    ("benchmarks.json", r#"{"benchmarks":[{"id":"B1","criteria":["G1","G2"]},{"id":"B2","criteria":["G2"]}]}"#),
    (
        "glossary.json",
        r#"{"terms":[{"id":"pixel","term":{"fr":"Pixel","en":"Pixel"}},{"id":"raci","term":{"fr":"RACI","en":"RACI"}},{"id":"cookie","term":{"fr":"Témoin","en":"Cookie"}}]}"#,
    ),
    ("outlines.json", r#"{"outlines":[{"id":"policy","measures":["M1","M2"]}]}"#),
    (
        "checks/fits.json",
        r#"{"id":"fits","when":{"item":"kind","is":"town"},"place":{"item":"kind"},"speaks":[{"kind":"town"}],"silent":[{}]}"#,
    ),
    (
        "checks/too-far.json",
        r#"{"id":"too-far","when":{"item":"kind","is":"town"},"place":{"risk":"R2"},"speaks":[{"kind":"town"}],"silent":[]}"#,
    ),
];

const SELECTION: &str = r#"{"from":"full","identity":{"format":1,"id":"short"},"purposes":{"profile":{"fr":"Peu","en":"Little"}},
    "items":["kind","does"],"criteria":["G1"],"risks":["R1"],"measures":["M1"],"benchmarks":["B1"],"outlines":["policy"],"terms":["raci"],
    "checks":[{"id":"own","when":{"item":"G1","at-most":0},"speaks":[{"G1":0}]}]}"#;

/// A folder with the full pack, and a selection from it in which one thing is replaced by another.
fn folder(old: &str, new: &str) -> Result<tempfile::TempDir, Box<dyn Error>> {
    assert!(SELECTION.contains(old), "{old}");
    let folder = tempfile::tempdir()?;
    fs::create_dir_all(folder.path().join("full/checks"))?;
    for (name, text) in FULL {
        fs::write(folder.path().join("full").join(name), text)?;
    }
    fs::write(folder.path().join("short.excerpt.json"), SELECTION.replacen(old, new, 1))?;
    Ok(folder)
}

/// A file of the excerpt, as one line.
fn line(folder: &Path, name: &str) -> Result<String, Box<dyn Error>> {
    Ok(serde_json::to_string(&pack::read(&folder.join("short").join(name))?)?)
}

#[test]
fn what_names_something_that_is_not_chosen_is_cut() -> Tested {
    let folder = folder("", "")?;
    write(folder.path(), folder.path())?;
    let expected = [
        (
            "risks.json",
            r#"{"factors":[{"id":"f.kind","when":{"item":"kind","is":"town"}}],"risks":[{"id":"R1","title":{"fr":"Un pixel","en":"A pixel"},"factors":["f.kind"],"laws":["l-all"]}]}"#,
        ),
        ("measures.json", r#"{"measures":[{"id":"M1","risks":["R1"],"closes":[{"criterion":"G1"}]}]}"#),
        (
            "criteria.json",
            r#"{"requirements":[{"id":"q"}],"floors":[{"id":"low"}],"criteria":[{"id":"G1","requirement":"q","floor":"low","gate":true,"measures":["M1"]}]}"#,
        ),
        ("laws.json", r#"{"laws":[{"id":"l-all"}]}"#),
        ("benchmarks.json", r#"{"benchmarks":[{"id":"B1","criteria":["G1"]}]}"#),
        ("outlines.json", r#"{"outlines":[{"id":"policy","measures":["M1"]}]}"#),
        ("scales.json", r#"{"appetite":"moderate"}"#),
    ];
    for (name, text) in expected {
        assert_eq!(line(folder.path(), name)?, text, "{name}");
    }
    Ok(())
}

#[test]
fn the_sections_keep_the_items_chosen_and_say_their_own_purpose() -> Tested {
    let folder = folder("", "")?;
    write(folder.path(), folder.path())?;
    let expected = r#"{"format":1,"id":"short","roles":[{"id":"board"}],"sections":[{"id":"s","kind":"profile","purpose":{"fr":"Peu","en":"Little"},"items":[{"id":"kind","options":[{"id":"town"}]},{"id":"does","options":[{"id":"posts","imputability":{"base":"host","raise":[{"when":{"item":"kind","is":"town"},"to":"knew"}]}}]}]}]}"#;
    assert_eq!(line(folder.path(), "questionnaire.json")?, expected);
    Ok(())
}

#[test]
fn terms_are_those_chosen_and_those_used() -> Tested {
    let folder = folder("", "")?;
    write(folder.path(), folder.path())?;
    let glossary = pack::read(&folder.path().join("short/glossary.json"))?;
    assert_eq!(glossary.list("terms").iter().map(|term| term.text("id")).collect::<Vec<_>>(), ["pixel", "raci"]);
    Ok(())
}

#[test]
fn checks_are_those_that_fit_and_its_own_and_no_other_stays() -> Tested {
    let folder = folder("", "")?;
    let checks = folder.path().join("short/checks");
    fs::create_dir_all(&checks)?;
    fs::write(checks.join("gone.json"), "{}")?;
    let made = tempfile::tempdir()?;
    write(folder.path(), made.path())?;
    assert_eq!(leftovers(made.path(), folder.path())?, [Path::new("short").join("checks").join("gone.json")]);
    write(folder.path(), folder.path())?;
    assert_eq!(names(&checks)?, ["fits.json", "own.json"]);
    assert!(leftovers(made.path(), folder.path())?.is_empty());
    Ok(())
}

#[test]
fn each_planted_mistake_is_named_with_its_remedy() -> Tested {
    let cases = [
        (
            r#""R1""#,
            r#""R1","R99""#,
            r#"`risks` names "R99", which questionnaires/full does not have. Correct the id or take it out."#,
        ),
        (r#""kind","does""#, r#""kind","dose""#, r#"`items` names "dose""#),
        (r#""B1""#, r#""B9""#, r#"`benchmarks` names "B9""#),
        (r#""raci""#, r#""ricar""#, r#"`terms` names "ricar""#),
        (r#""risks""#, r#""riskz""#, "the key `risks` is missing"),
        (r#""items""#, r#""itmes":[],"items""#, "nobody knows the key `itmes`"),
        (r#""profile""#, r#""profil""#, r#"`purposes` names "profil""#),
        (r#""kind","does""#, r#""kind","late","does""#, r#""late" of `items` depends on what is not chosen"#),
        (r#""M1""#, r#""M1","M2""#, r#""M2" of `measures` has none of its risks and criteria here"#),
        (r#""B1""#, r#""B2""#, r#""B2" of `benchmarks` has none of its criteria here"#),
        (r#"["G1"]"#, "[]", r#"`criteria` leaves out "G1""#),
        (r#""own""#, r#""too-far""#, r#"`checks` has "too-far", and so has questionnaires/full"#),
        (
            r#"{"item":"G1","at-most":0}"#,
            r#"{"item":"kind","is":"town"}"#,
            r#""own" of `checks` speaks when "fits" of questionnaires/full does"#,
        ),
    ];
    for (old, new, expected) in cases {
        let folder = folder(old, new)?;
        let said = write(folder.path(), folder.path()).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(said.contains("short.excerpt.json: ") && said.contains(expected), "{new}: {said}");
    }
    Ok(())
}

#[test]
fn a_rule_that_would_always_raise_is_refused() -> Tested {
    let folder = folder("", "")?;
    let path = folder.path().join("full/questionnaire.json");
    let text = fs::read_to_string(&path)?
        .replace(r#""when":{"item":"age","is":"old"},"to""#, r#""when":{"not":{"item":"age","is":"old"}},"to""#);
    fs::write(path, text)?;
    let said = write(folder.path(), folder.path()).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(said.contains(r#"an option of "does""#), "{said}");
    Ok(())
}

#[test]
fn a_selection_that_is_no_json_is_told() -> Tested {
    let folder = folder(r#""from":"full","#, r#""from":"full" "#)?;
    let said = write(folder.path(), folder.path()).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(said.contains("short.excerpt.json is not sound JSON"), "{said}");
    Ok(())
}
