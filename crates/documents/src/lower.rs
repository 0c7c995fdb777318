//! From shapes to the model: ids, dates, texts and numbers checked where they stand.

use balise_assessment::{
    AccountId, ActionId, BenchmarkId, CheckId, Degree, Effect, FactorId, FloorId, InvalidId, ItemId, Language, LawId, MeasureId,
    OptionId, OutlineId, PackId, PacketId, ReadinessLevel, RequirementId, RiskId, RoleId, SectionId, TermId, Text,
};
use jiff::civil::Date;

use crate::{
    fault::{Faults, Words, phrase, quoted},
    json::Spot,
    lint,
    wire::{Bilingual, Day, Id},
};

/// Takes shapes to the model. A value that does not pass is told and gives nothing, so the whole is known not to be sound.
#[derive(Clone, Copy)]
pub(crate) struct Lowering<'f> {
    faults: &'f Faults,
}

/// A shape that has a counterpart in the model.
pub(crate) trait Lower {
    /// The counterpart.
    type Model;

    /// The counterpart, or nothing once a fault was told.
    fn lower(&self, to: Lowering<'_>) -> Option<Self::Model>;
}

impl<'f> Lowering<'f> {
    pub(crate) fn new(faults: &'f Faults) -> Self {
        Self { faults }
    }

    /// Tells a fault about a value, unless it is a stand-in whose fault was told.
    pub(crate) fn fault<T>(self, spot: &Spot<T>, words: Words) {
        if let Some(at) = spot.at {
            self.faults.fault(at, words);
        }
    }

    /// Tells a warning about a value, unless it is a stand-in.
    pub(crate) fn warning<T>(self, spot: &Spot<T>, words: Words) {
        if let Some(at) = spot.at {
            self.faults.warning(at, words);
        }
    }

    /// The counterparts of the shapes that have one.
    pub(crate) fn all<S: Lower>(self, shapes: &[S]) -> Vec<S::Model> {
        shapes.iter().filter_map(|shape| shape.lower(self)).collect()
    }

    /// The counterparts of exactly as many shapes, nothing if one has none.
    pub(crate) fn each<S: Lower, const N: usize>(self, shapes: &[S; N]) -> Option<[S::Model; N]> {
        self.all(shapes).try_into().ok()
    }

    /// An id.
    pub(crate) fn id<T: Named>(self, id: &Id) -> Option<T> {
        T::named(&id.0.value).inspect_err(|invalid| self.invalid(&id.0, invalid)).ok()
    }

    /// Tells that the name of a value is no id.
    pub(crate) fn invalid<T>(self, spot: &Spot<T>, invalid: &InvalidId) {
        self.fault(spot, not_an_id(&invalid.0));
    }

    /// The ids that are sound.
    pub(crate) fn ids<T: Named>(self, ids: &[Id]) -> Vec<T> {
        ids.iter().filter_map(|id| self.id(id)).collect()
    }

    /// A date.
    pub(crate) fn day(self, day: &Day) -> Option<Date> {
        let date = date(&day.0.value);
        if date.is_none() {
            self.fault(&day.0, not_a_date(&day.0.value));
        }
        date
    }

    /// A date that may be left out, but not be wrong.
    pub(crate) fn maybe_day(self, day: Option<&Day>) -> Option<Option<Date>> {
        day.map_or(Some(None), |day| self.day(day).map(Some))
    }

    /// Words in both languages, each with something in it and sound typography.
    pub(crate) fn text(self, text: &Bilingual) -> Text {
        for (language, words) in [(Language::Fr, &text.fr), (Language::En, &text.en)] {
            if words.value.trim().is_empty() {
                self.fault(words, empty());
            }
            for told in lint::typography(language, &words.value) {
                self.fault(words, told);
            }
        }
        Text::new(&text.fr.value, &text.en.value)
    }

    /// Words in both languages that may be left out.
    pub(crate) fn maybe(self, text: Option<&Bilingual>) -> Option<Text> {
        text.map(|text| self.text(text))
    }

    /// Several of them.
    pub(crate) fn texts(self, texts: &[Bilingual]) -> Vec<Text> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    /// A degree, from 1 to 5.
    pub(crate) fn degree(self, number: &Spot<i64>) -> Option<Degree> {
        self.within(number, 1, 5, Degree::new)
    }

    /// A level, from 0 to 4.
    pub(crate) fn level(self, number: &Spot<i64>) -> Option<ReadinessLevel> {
        self.within(number, 0, 4, ReadinessLevel::new)
    }

    /// An effect, written in numbers that count downwards: 0, −1 or −2.
    pub(crate) fn effect(self, likelihood: &Spot<i64>, consequence: &Spot<i64>) -> Option<Effect> {
        let steps = |number| self.within(number, -2, 0, |number| u8::try_from(-number).ok());
        let (likelihood, consequence) = (steps(likelihood), steps(consequence));
        Effect::new(likelihood?, consequence?)
    }

    /// What a number means, between two bounds.
    pub(crate) fn within<T>(self, number: &Spot<i64>, least: i64, most: i64, make: impl Fn(i64) -> Option<T>) -> Option<T> {
        let made = Some(number.value).filter(|number| (least..=most).contains(number)).and_then(make);
        if made.is_none() {
            self.fault(number, out_of_range(least, most));
        }
        made
    }
}

/// The date of a word. Only the one form: the library also reads times, which a file must not have.
pub(crate) fn date(word: &str) -> Option<Date> {
    word.parse::<Date>().ok().filter(|date| date.to_string() == word)
}

/// A kind of id.
pub(crate) trait Named: Sized {
    /// The id, if the word is one.
    fn named(word: &str) -> Result<Self, InvalidId>;
}

macro_rules! named {
    ($($id:ty),+ $(,)?) => {$(impl Named for $id { fn named(word: &str) -> Result<Self, InvalidId> { Self::new(word) } })+};
}

named!(
    AccountId,
    ActionId,
    BenchmarkId,
    CheckId,
    FactorId,
    FloorId,
    ItemId,
    LawId,
    MeasureId,
    OptionId,
    OutlineId,
    PackId,
    PacketId,
    RequirementId,
    RiskId,
    RoleId,
    SectionId,
    TermId,
);

fn not_an_id(word: &str) -> Words {
    Words::new(
        phrase("{} n’est pas un identifiant.", "{} is not an id.", &quoted(word)),
        Text::new(
            "Écrivez de 1 à 64 lettres sans accent, chiffres, points et traits d’union, en commençant par une lettre ou un chiffre.",
            "Write 1 to 64 unaccented letters, digits, dots and hyphens, beginning with a letter or a digit.",
        ),
    )
}

fn not_a_date(word: &str) -> Words {
    Words::new(
        phrase("{} n’est pas une date du calendrier.", "{} is not a calendar date.", &quoted(word)),
        Text::new("Écrivez l’année, le mois et le jour\u{a0}: 2026-11-24.", "Write the year, the month and the day: 2026-11-24."),
    )
}

fn empty() -> Words {
    Words::new(
        Text::new("Le texte est vide.", "The text is empty."),
        Text::new("Écrivez-le, ou retirez la clé si elle est facultative.", "Write it, or remove the key if it is optional."),
    )
}

fn out_of_range(least: i64, most: i64) -> Words {
    Words::new(
        Text::new(
            format!("Ce nombre devrait aller de {least} à {most}.").replace('-', "−"),
            format!("This number should be from {least} to {most}.").replace('-', "−"),
        ),
        Text::new("Choisissez un nombre entre ces bornes.", "Choose a number between these bounds."),
    )
}
