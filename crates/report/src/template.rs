//! From the content of a report to its XML: Tera, its filters and what keeps any answer harmless.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use balise_assessment::{Audience, Language, Withheld, wording};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;
use serde::Serialize;
use tera::{Context, Error, Kwargs, Map, State, Tera, TeraResult, Value};

use crate::options::{Length, Options};
use crate::report::Report;
use crate::words::Words;

/// A template, by the name others include it by.
macro_rules! templates {
    ($($name:literal),* $(,)?) => { [$(($name, include_str!(concat!("../templates/", $name)))),*] };
}

/// Every template: one for each length, the parts they are made of, and the pieces used more than once.
pub(crate) const TEMPLATES: [(&str, &str); 29] = templates![
    "components.xml",
    "shared.xml",
    "resolutions.xml",
    "five.xml",
    "fifteen.xml",
    "full.xml",
    "form.xml",
    "parts/cover.xml",
    "parts/decision.xml",
    "parts/summary.xml",
    "parts/certainty.xml",
    "parts/matrices.xml",
    "parts/register.xml",
    "parts/sheets.xml",
    "parts/responsibilities.xml",
    "parts/accounts.xml",
    "parts/readiness.xml",
    "parts/plan.xml",
    "parts/checks.xml",
    "parts/laws.xml",
    "parts/method.xml",
    "parts/annex.xml",
    "parts/approval.xml",
    "parts/brief-readiness.xml",
    "parts/brief-risks.xml",
    "parts/brief-plan.xml",
    "companions/minutes.xml",
    "companions/questions.xml",
    "companions/notes.xml",
];

/// Who speaks to whom, and for how long.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Voice {
    /// The language of the report.
    pub(crate) language: Language,
    /// That of the manager's words: they are printed as they are, and marked where the report is in the other.
    pub(crate) own: Language,
    /// How much is told.
    pub(crate) length: Length,
    /// Who is not told everything.
    pub(crate) audience: Audience,
}

impl Voice {
    pub(crate) fn of(report: &Report<'_>, options: &Options) -> Self {
        let Options { language, length, audience, .. } = *options;
        Self { language, own: report.assessment.subject.language, length, audience }
    }
}

/// The XML of a report.
///
/// # Errors
/// What the template lacks or misuses, with its line and column. Nothing a person typed can cause one.
pub(crate) fn render(content: &impl Serialize, words: &'static Words, voice: Voice) -> TeraResult<String> {
    fill(&format!("{}.xml", voice.length.name()), &Context::from_serialize(content)?, words, voice)
}

/// The XML of what goes with a report. `pages` tells where the places of the complete report are.
///
/// # Errors
/// As [`render`].
pub(crate) fn render_companion(
    name: &str,
    content: &impl Serialize,
    pages: &BTreeMap<String, usize>,
    words: &'static Words,
    voice: Voice,
) -> TeraResult<String> {
    let mut context = Context::from_serialize(content)?;
    context.insert("pages", pages);
    fill(&format!("companions/{name}.xml"), &context, words, voice)
}

/// The XML of a form.
///
/// # Errors
/// As [`render`].
pub(crate) fn render_form(content: &impl Serialize, words: &'static Words, language: Language) -> TeraResult<String> {
    let voice = Voice { language, own: language, length: Length::Full, audience: Audience::default() };
    fill("form.xml", &Context::from_serialize(content)?, words, voice)
}

fn fill(template: &str, context: &Context, words: &'static Words, voice: Voice) -> TeraResult<String> {
    let mut tera = READ.as_ref().map(Clone::clone).map_err(|cause| Error::message(cause.clone()))?;
    speak(&mut tera, words, voice);
    Ok(printable(&tera.render(template, context)?))
}

/// Every template, read once. It is for a voice to speak.
static READ: LazyLock<Result<Tera, String>> = LazyLock::new(|| {
    let read = || -> Result<Tera, Box<dyn std::error::Error>> {
        let mut tera = Tera::new();
        // A template is refused when it calls something that is not there: any voice will do.
        let (language, audience) = (Language::Fr, Audience::default());
        speak(&mut tera, Words::of(language)?, Voice { language, own: language, length: Length::Full, audience });
        tera.add_raw_templates(TEMPLATES)?;
        Ok(tera)
    };
    read().map_err(|cause| cause.to_string())
});

/// Reads the templates, unless they are.
pub(crate) fn read_ahead() {
    LazyLock::force(&READ);
}

/// Gives `tera` what the templates call.
fn speak(tera: &mut Tera, words: &'static Words, voice: Voice) {
    let Voice { language, own, length, audience } = voice;
    filters(tera, language, own);
    tera.register_function("length", move |_: Kwargs, _: &State<'_>| length.name());
    let withheld = audience.withholds();
    tera.register_function("withheld", move |values: Kwargs, _: &State<'_>| {
        let what = values.must_get::<&str>("what")?;
        let what = Withheld::of_code(what).ok_or_else(|| Error::message(format!("“{what}” cannot be withheld")))?;
        Ok::<_, Error>(withheld.contains(&what))
    });
    tera.register_function("t", move |values: Kwargs, _: &State<'_>| say(words, &values));
    tera.register_filter("interval", move |score: &Map, _: Kwargs, _: &State<'_>| interval(words, language, score));
}

/// The text without the characters that cannot be printed: controls, which XML forbids, and the marks that reverse the
/// direction of what follows them, with which an answer could disguise the sentences around it.
pub(crate) fn printable(text: &str) -> String {
    let harmful = |letter: char| match letter {
        '\n' | '\t' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => true,
        _ => letter.is_control(),
    };
    text.chars().filter(|letter| !harmful(*letter)).collect()
}

fn filters(tera: &mut Tera, language: Language, own: Language) {
    tera.register_filter("num", move |number: i64, _: Kwargs, _: &State<'_>| wording::signed_number(language, number));
    tera.register_filter("money", move |dollars: u64, _: Kwargs, _: &State<'_>| wording::money(language, dollars));
    tera.register_filter("pct", move |mille: u32, _: Kwargs, _: &State<'_>| wording::percent_of_mille(language, mille));
    tera.register_filter("score", move |mille: u32, _: Kwargs, _: &State<'_>| wording::score_of_mille(language, mille));
    tera.register_filter("date", move |day: &str, _: Kwargs, _: &State<'_>| date(language, day));
    tera.register_filter("said", move |said: &Map, _: Kwargs, _: &State<'_>| markup(own, said));
    tera.register_filter("saids", move |all: Vec<Value>, _: Kwargs, _: &State<'_>| list(own, &all));
}

fn date(language: Language, day: &str) -> TeraResult<String> {
    let day: Date = day.parse().map_err(|_| Error::message(format!("“{day}” is no date")))?;
    Ok(wording::long_date(language, day))
}

/// `t(key="…", n=3)`: a sentence of the catalogue with its values.
///
/// The catalogue holds no markup and each value is escaped here, so that a value which is markup already – a link to a
/// risk – can stand in a sentence.
fn say(words: &Words, values: &Kwargs) -> TeraResult<Value> {
    let key = values.must_get::<&str>("key")?;
    let mut given = FluentArgs::new();
    for (name, value) in values.iter() {
        let value = match value.as_i64() {
            Some(number) => FluentValue::from(number),
            None if value.is_safe() => FluentValue::from(value.to_string()),
            None => FluentValue::from(escaped(&value.to_string())?),
        };
        given.set(name.to_string(), value);
    }
    let sentence = words.say(key, &given).map_err(|fault| Error::message(fault.to_string()))?;
    Ok(Value::safe_string(&sentence))
}

/// Two bounds as a sentence says them; one figure when they meet.
fn interval(words: &Words, language: Language, score: &Map) -> TeraResult<String> {
    let bound = |name: &'static str| {
        let mille = score.get(&name.into()).and_then(Value::as_u64).and_then(|mille| u32::try_from(mille).ok());
        mille
            .map(|mille| wording::score_of_mille(language, mille))
            .ok_or_else(|| Error::message(format!("a score has no “{name}”")))
    };
    let (low, high) = (bound("low")?, bound("high")?);
    if low == high {
        return Ok(low);
    }
    let values = FluentArgs::from_iter([("low", low), ("high", high)]);
    words.say("interval", &values).map_err(|fault| Error::message(fault.to_string()))
}

fn list(own: Language, all: &[Value]) -> TeraResult<Value> {
    let parts = all.iter().map(|said| {
        let said = said.as_map().ok_or_else(|| Error::message("words are expected"))?;
        Ok(markup(own, said)?.to_string())
    });
    Ok(Value::safe_string(&parts.collect::<TeraResult<Vec<_>>>()?.join(", ")))
}

/// Words as inline markup: escaped, with their line breaks, and marked with their language where it is not the report's.
fn markup(own: Language, said: &Map) -> TeraResult<Value> {
    let text = said.get(&"text".into()).and_then(Value::as_str).ok_or_else(|| Error::message("words have no “text”"))?;
    let lines: Vec<String> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(escaped).collect::<TeraResult<_>>()?;
    let lines = lines.join("<br/>");
    let foreign = said.get(&"own".into()).and_then(Value::as_bool).unwrap_or_default();
    let marked = if foreign && !lines.is_empty() { format!("<span lang=\"{}\">{lines}</span>", own.code()) } else { lines };
    Ok(Value::safe_string(&marked))
}

fn escaped(text: &str) -> TeraResult<String> {
    let mut buffer = Vec::with_capacity(text.len());
    tera::escape_html(text, &mut buffer)?;
    String::from_utf8(buffer).map_err(|_| Error::message("escaping broke the text"))
}
