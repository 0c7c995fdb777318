//! The layout engine from outside: every block on both papers, in both languages, with tags that hold.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::{BlockError, Language, Paper, Problem, Setting, TypesetError, typeset};

fn setting(paper: Paper, language: Language) -> Setting {
    Setting {
        paper,
        language,
        title: "Risques & médias\u{1} <sociaux>".to_owned(),
        author: "Marguerite".to_owned(),
        subject: String::new(),
        created: "2026-11-24".to_owned(),
        running_head: "Rapport au conseil".to_owned(),
        page_of: "Page {n} de {total}".to_owned(),
        producer: "Balise".to_owned(),
        origin: None,
        running_note: String::new(),
        accent: None,
        logo: None,
        attachment: None,
    }
}

fn french() -> Setting {
    setting(Paper::Letter, Language::Fr)
}

fn set(body: &str) -> Document {
    let pdf = typeset(&format!("<report>{body}</report>"), &french()).unwrap();
    let document = Document::load_mem(&pdf.bytes).unwrap();
    assert_eq!(document.get_pages().len(), pdf.pages);
    document
}

fn refused(xml: &str) -> BlockError {
    match typeset(xml, &french()) {
        Err(TypesetError::Blocks(error)) => error,
        other => panic!("{other:?}"),
    }
}

fn matrix() -> String {
    let mut xml = String::from("<matrix alt='Matrice' x='Gravité' y='Vraisemblance' appetite='Appétit'>");
    for at in 1..=5 {
        xml.push_str(&format!("<col label='c{at}'/><rowlabel label='r{at}'/>"));
    }
    for likelihood in 1..=5 {
        for consequence in 1..=5 {
            let levels = ["low", "moderate", "high", "critical", "none"];
            let level = levels[(likelihood * consequence) % 5];
            let beyond = if likelihood + consequence > 7 { "yes" } else { "no" };
            let ids = "R1 R2 ".repeat((likelihood * 7 + consequence) % 4 * 3);
            xml.push_str(&format!(
                "<cell likelihood='{likelihood}' consequence='{consequence}' level='{level}' beyond='{beyond}'>{ids}</cell>"
            ));
        }
    }
    xml + "<key level='low' label='Faible'/></matrix>"
}

/// One of each block, as a template may write it.
fn blocks() -> Vec<String> {
    let months: String = (1..=12).map(|at| format!("<month label='m{at}'/>")).collect();
    let plain = [
        "<cover><mark>Confidentiel</mark><org>Org</org><title>Titre</title><subtitle>Sous-titre</subtitle><meta>a</meta><meta>b</meta></cover>",
        "<toc title='Table'/><h1 id='a'>Un</h1><h2 id='b'>Deux</h2><h3 id='c'>Trois</h3>",
        "<h1 newpage='no'>Sans page</h1><p kind='lead'>Un <b>mot</b> <i>dit</i><br/>ici.</p><p>Corps</p><p kind='small'>Petit</p><p kind='caution'>Prudence</p>",
        "<ul><li>Un</li><li/></ul><ol><li>Un</li><li>Deux</li></ol>",
        "<kv><row><k>Clé</k><v>Valeur</v></row></kv>",
        "<callout kind='danger' title='Titre'><p>Texte</p><ul><li>Point</li></ul></callout><callout/>",
        "<decisions><decision n='1' title='Adopter'><p>Texte</p><kv><row><k>a</k><v>b</v></row></kv><vote><option>Pour</option><option>Contre</option></vote></decision></decisions>",
        "<table cols='2fr 60pt 1fr' size='8' caption='Tableau'><tr head='yes'><th>a</th><th align='c'>b</th><th>c</th></tr><tr id='r1'><th>a</th><td level='high'>É</td><td fill='brand'>c</td></tr><tr><td span='3'>tout</td></tr></table>",
        "<figures><figure-tile value='2,8' unit='sur 4' label='Maturité' note='Note'/><figure-tile value='123456789012345678901234567890' label='Long' fr='0.2'/></figures>",
        "<bars alt='Barres' max='4' target='3' target-label='Cible'><bar label='a' value='2' low='1' high='3' text='2'/><bar label='b' text='?'/></bars>",
        "<sign><line label='Nom'/><line label='Date'/></sign>",
        "<p>a</p><pagebreak/><keep><h2>Titre</h2><p>b</p></keep><spacer h='12'/><p>c</p>",
        "<p>Voir <a href='#x'>là</a>, <a href='https://example.org/'>ici</a> et <span lang='en'>there</span>.</p><p id='x'>Là.</p>",
    ];
    let mut all: Vec<String> = plain.iter().map(|block| (*block).to_owned()).collect();
    all.push(matrix());
    all.push(format!(
        "<timeline alt='Calendrier' start='2026-11-24' months='12'>{months}<task label='a' start='2026-12-01' end='2027-02-28' state='late'/><task label='b' start='2020-01-01' end='2020-01-02'/><key state='late' label='En retard'/></timeline>"
    ));
    all
}

/// Dictionaries of all structure elements named `tag`.
fn elements<'a>(document: &'a Document, tag: &str) -> Vec<&'a Dictionary> {
    let named = |dictionary: &&Dictionary| dictionary.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == tag.as_bytes());
    let elements = document.objects.values().filter_map(|object| object.as_dict().ok());
    elements.filter(|dictionary| dictionary.has_type(b"StructElem")).filter(named).collect()
}

/// All two-byte glyph numbers shown on a page.
fn glyphs(document: &Document, page: ObjectId) -> Vec<u16> {
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let shown = content.operations.iter().filter(|operation| matches!(operation.operator.as_str(), "Tj" | "TJ"));
    let mut glyphs = Vec::new();
    for operand in shown.flat_map(|operation| &operation.operands) {
        let parts = operand.as_array().map_or_else(|_| vec![operand], |array| array.iter().collect());
        for bytes in parts.iter().filter_map(|part| part.as_str().ok()) {
            glyphs.extend(bytes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])));
        }
    }
    glyphs
}

#[test]
fn letters_that_attract_each_other_are_drawn_together_between_the_two() {
    let document = set("<p>AV</p>");
    let (_, page) = document.get_pages().pop_first().unwrap();
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let shown = content.operations.iter().filter(|operation| operation.operator == "TJ").map(|operation| &operation.operands[0]);
    let kerned = shown.filter_map(|shown| shown.as_array().ok()).find(|parts| parts.len() == 3).expect("a pair apart");
    assert!(kerned[0].as_str().is_ok() && kerned[2].as_str().is_ok());
    assert!(kerned[1].as_float().unwrap() > 10.0, "a step back before the second letter: {:?}", kerned[1]);
}

#[test]
fn letters_without_a_step_between_them_are_one_string() {
    let document = set("<p>minimum</p>");
    let (_, page) = document.get_pages().pop_first().unwrap();
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let shown = content.operations.iter().filter(|operation| operation.operator == "TJ");
    let longest = shown
        .flat_map(|operation| operation.operands[0].as_array().unwrap())
        .filter_map(|part| part.as_str().ok())
        .map(<[u8]>::len);
    assert!(longest.max().unwrap() >= 8, "two bytes a letter");
}

/// Levels by nesting, titles aside, and heights of the targets of all outline entries.
fn outline(document: &Document, entry: &Dictionary, depth: usize, found: &mut Vec<(usize, f32)>) {
    let mut next = entry.get(b"First").and_then(Object::as_reference).ok();
    while let Some(id) = next {
        let item = document.get_dictionary(id).unwrap();
        let height = item.get(b"Dest").and_then(Object::as_array).unwrap()[3].as_float().unwrap();
        found.push((depth, height));
        outline(document, item, depth + 1, found);
        next = item.get(b"Next").and_then(Object::as_reference).ok();
    }
}

fn headings(document: &Document) -> Vec<(usize, f32)> {
    let root = document.catalog().unwrap().get(b"Outlines").and_then(Object::as_reference).unwrap();
    let mut found = Vec::new();
    outline(document, document.get_dictionary(root).unwrap(), 1, &mut found);
    found
}

#[test]
fn every_block_is_set_on_both_papers_and_in_both_languages() {
    for block in blocks() {
        let xml = format!("<report>{block}</report>");
        for paper in [Paper::A4, Paper::Letter] {
            for language in [Language::Fr, Language::En] {
                let pdf = typeset(&xml, &setting(paper, language)).unwrap_or_else(|error| panic!("{error:?} in {block}"));
                assert!(pdf.bytes.starts_with(b"%PDF-1.7"));
                assert!(pdf.pages >= 1);
            }
        }
    }
    assert_eq!(typeset("<report/>", &french()).unwrap().pages, 1);
}

#[test]
fn what_the_vocabulary_does_not_know_is_refused_with_its_place() {
    let error = refused("<report>\n  <h1>Un</h1>\n  <marquee/>\n</report>");
    assert_eq!((error.line, error.column), (3, 3));
    assert_eq!(error.to_string(), "line 3, column 3: <marquee> has no place in <report>");

    let error = refused("<report>\n<p kind='lead' color='red'>a</p></report>");
    assert_eq!((error.line, error.column), (2, 1));
    assert!(matches!(error.problem, Problem::UnknownAttribute { .. }));

    let error = refused("<report><p>a <u>b</u></p></report>");
    assert_eq!((error.line, error.column), (1, 14));

    let error = refused("<report>\n\n<p>a</b></report>");
    assert_eq!(error.line, 3);
    assert!(matches!(error.problem, Problem::Malformed(_)));
}

#[test]
fn values_that_mean_nothing_are_refused() {
    for body in [
        "texte",
        "<p kind='loud'>a</p>",
        "<callout><h1>a</h1></callout>",
        "<table cols='2fr'><tr><td>a</td><td>b</td></tr></table>",
        "<table cols='2em'/>",
        "<table cols='1fr' size='400'/>",
        "<bars max='4'/>",
        "<bars alt=' ' max='4'/>",
        "<bars alt='a' max='0'/>",
        "<bars alt='a'><bar label='a' value='NaN'/></bars>",
        "<matrix alt='a' x='x' y='y'/>",
        "<timeline alt='a' start='2026-02-30' months='0'/>",
        "<timeline alt='a' start='2026-02-01' months='1'/>",
        "<p><a href='#nowhere'>a</a></p>",
        "<p><a href='javascript:alert(1)'>a</a></p>",
        "<p id='a'>a</p><h2 id='a'>b</h2>",
        "<keep><cover><title>a</title></cover></keep>",
        "<figures/>",
    ] {
        refused(&format!("<report>{body}</report>"));
    }
}

#[test]
fn a_date_that_is_none_is_refused() {
    let setting = Setting { created: "hier".to_owned(), ..french() };
    assert!(matches!(typeset("<report/>", &setting), Err(TypesetError::Created(_))));
}

#[test]
fn a_cell_of_5000_characters_runs_over_pages_under_its_head() {
    let long = "Une réponse qui ne veut pas finir. ".repeat(5000 / 35);
    let document = set(&format!(
        "<table cols='1fr 120pt'><tr head='yes'><th>a</th><th>b</th></tr><tr><th>court</th><td level='critical'>{long}</td></tr></table>"
    ));
    assert!(document.get_pages().len() > 1);
    assert_eq!(elements(&document, "TR").len(), 2, "a row cut by lines is one row, a repeated head none");
    let kids = elements(&document, "TD")[0].get(b"K").and_then(Object::as_array).unwrap();
    assert!(kids.iter().any(|kid| kid.as_dict().is_ok_and(|kid| kid.has_type(b"MCR"))));
}

#[test]
fn tables_of_no_row_and_of_400_rows_are_set() {
    let empty = set("<table cols='1fr'><tr head='yes'><th>a</th></tr></table><table cols='1fr'/>");
    assert_eq!(empty.get_pages().len(), 1);

    let rows: String = (0..400).map(|at| format!("<tr><th>R{at}</th><td>Un risque</td></tr>")).collect();
    let document = set(&format!("<table cols='40pt 1fr'><tr head='yes'><th>No</th><th>Risque</th></tr>{rows}</table>"));
    assert!(document.get_pages().len() > 8);
    assert_eq!(elements(&document, "TR").len(), 401);
}

#[test]
fn a_callout_taller_than_a_page_is_cut() {
    let text = "<p>Une phrase de plus, puis une autre.</p>".repeat(120);
    let document = set(&format!("<callout kind='info' title='Long'>{text}</callout>"));
    assert!(document.get_pages().len() > 2);
}

#[test]
fn charts_taller_than_a_page_become_several_described_ones() {
    let bars: String = (0..80).map(|at| format!("<bar label='Domaine {at}' value='2'/>")).collect();
    let document = set(&format!("<bars alt='Barres'>{bars}</bars>"));
    assert_eq!(elements(&document, "Figure").len(), document.get_pages().len());
}

#[test]
fn no_character_is_written_as_glyph_zero() {
    let texts = [
        "😀 🏳️‍🌈 👩🏽‍💻 🇨🇦 ☎️ 1️⃣",
        "السلام عليكم لا إله 12 مرحبا",
        "你好，世界 ｶﾞ 한국어 नमस्ते ไทย",
        "a\u{7}b\u{200d}c\u{feff}d\u{fffe}e\u{ad}f\u{202e}g\u{e000}h\u{10ffff}",
        "e\u{301}\u{327}\u{35c}x ﬁ ﬃ Å ǆ ₿ ⚠ ⅓ №",
        "<b>œuvre ‑ − ✓</b> <i>→ ≥ ●</i>",
    ];
    for text in texts {
        let body = format!(
            "<cover><title>{text}</title></cover><h1>{text}</h1><h3>{text}</h3><p>{text}</p><table cols='30pt 1fr'><tr><th>{text}</th><td>{text}</td></tr></table>"
        );
        let document = set(&body);
        for (_, page) in document.get_pages() {
            let glyphs = glyphs(&document, page);
            assert!(!glyphs.is_empty());
            assert!(glyphs.iter().all(|glyph| *glyph != 0), "{text}");
        }
    }
}

#[test]
fn equal_input_gives_equal_bytes_twice_in_one_process() {
    for (xml, language) in
        [(include_str!("../examples/specimen/fr.xml"), Language::Fr), (include_str!("../examples/specimen/en.xml"), Language::En)]
    {
        let setting = setting(Paper::A4, language);
        assert!(typeset(xml, &setting).unwrap().bytes == typeset(xml, &setting).unwrap().bytes);
    }
}

#[test]
fn the_document_is_tagged_described_and_outlined() {
    let pdf = typeset(include_str!("../examples/specimen/en.xml"), &setting(Paper::Letter, Language::En)).unwrap();
    let document = Document::load_mem(&pdf.bytes).unwrap();
    let catalog = document.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).unwrap(), b"en-CA");
    assert!(catalog.get(b"StructTreeRoot").is_ok());

    let figures = elements(&document, "Figure");
    assert_eq!(figures.len(), 3);
    for figure in figures {
        assert!(figure.get(b"Alt").and_then(Object::as_str).is_ok_and(|alt| alt.len() > 2));
        let layout = figure.get(b"A").and_then(Object::as_dict).unwrap();
        assert_eq!(layout.get(b"BBox").and_then(Object::as_array).unwrap().len(), 4);
    }
    for header in elements(&document, "TH") {
        assert!(header.get(b"A").is_ok(), "every header cell has a scope");
    }
    let depths: Vec<usize> = headings(&document).into_iter().map(|(depth, _)| depth).collect();
    // The contents come first: they have a page, and their name is at its foot.
    assert_eq!(depths, [1, 1, 2, 3, 1, 2, 2, 1, 1, 2, 2, 1, 2, 1]);
}

#[test]
fn a_heading_never_ends_a_page() {
    let sentence = "Une phrase assez longue pour remplir une bonne part de la ligne, et même un peu plus. ";
    let section = |at: usize| format!("<h2>Titre {at}</h2><p>{}</p>", sentence.repeat(2 + at * 7 % 11));
    let document = set(&(0..120).map(section).collect::<String>());
    // Lower margin, the heading itself, two lines of text, the gap between, and the space a target leaves above.
    let least = 66.0 + 18.0 + 7.0 + 2.0 * 14.4 + 10.0;
    let headings = headings(&document);
    assert_eq!(headings.len(), 120);
    assert!(headings.iter().all(|(_, height)| *height >= least), "{headings:?}");
}
