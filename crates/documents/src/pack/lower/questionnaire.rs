//! Identity, roles, sections, items and their options.

use balise_assessment::{
    AnswerOption, Help, Identity, ImputabilityRule, Item, ItemId, ItemKind, Language, Provenance, Raise, Role, Section, Text,
};

use crate::{
    fault::{Words, phrase, quoted},
    json::Spot,
    lower::{Lower, Lowering},
    pack::{guide, v1},
    wire::Id,
};

/// What `questionnaire.json` gives.
pub(crate) struct Asked {
    pub(crate) identity: Identity,
    pub(crate) activities_item: ItemId,
    pub(crate) appetite_item: ItemId,
    pub(crate) budget_item: Option<ItemId>,
    pub(crate) review_item: Option<ItemId>,
    pub(crate) campaign_item: Option<ItemId>,
    pub(crate) roles: Vec<Role>,
    pub(crate) sections: Vec<Section>,
}

impl Lower for v1::Questionnaire {
    type Model = Asked;

    fn lower(&self, to: Lowering<'_>) -> Option<Asked> {
        let (activities_item, appetite_item) = (to.id(&self.activities_item), to.id(&self.appetite_item));
        let special = |item: &Option<Id>| item.as_ref().map(|item| to.id(item));
        let (budget_item, review_item) = (special(&self.budget_item), special(&self.review_item));
        let campaign_item = special(&self.campaign_item);
        let (roles, sections) = (to.all(&self.roles), to.all(&self.sections));
        Some(Asked {
            identity: identity(self, to)?,
            activities_item: activities_item?,
            appetite_item: appetite_item?,
            budget_item: flat(budget_item)?,
            review_item: flat(review_item)?,
            campaign_item: flat(campaign_item)?,
            roles,
            sections,
        })
    }
}

fn identity(asked: &v1::Questionnaire, to: Lowering<'_>) -> Option<Identity> {
    let (id, version, published) = (to.id(&asked.id), version(&asked.version, to), to.day(&asked.published));
    let leads_to = asked.leads_to.as_ref().map(|pack| to.id(pack));
    Some(Identity {
        title: to.text(&asked.title),
        description: to.text(&asked.description),
        id: id?,
        version: version?,
        published: published?,
        leads_to: flat(leads_to)?,
    })
}

impl Lower for v1::Role {
    type Model = Role;

    fn lower(&self, to: Lowering<'_>) -> Option<Role> {
        Some(Role { label: to.text(&self.label), id: to.id(&self.id)? })
    }
}

impl Lower for v1::Section {
    type Model = Section;

    fn lower(&self, to: Lowering<'_>) -> Option<Section> {
        Some(Section {
            kind: self.kind.into(),
            title: to.text(&self.title),
            purpose: to.text(&self.purpose),
            items: to.all(&self.items),
            id: to.id(&self.id)?,
        })
    }
}

impl Lower for Spot<v1::Item> {
    type Model = Item;

    fn lower(&self, to: Lowering<'_>) -> Option<Item> {
        let item = &self.value;
        let (id, kind) = (to.id(&item.id), self.kind(to));
        let when = item.when.as_ref().map(|when| when.lower(to));
        Some(Item { title: to.text(&item.title), help: help(item, to), id: id?, kind: kind?, when: flat(when)? })
    }
}

/// A part that may be left out, but not be wrong.
pub(super) fn flat<T>(part: Option<Option<T>>) -> Option<Option<T>> {
    match part {
        None => Some(None),
        Some(part) => part.map(Some),
    }
}

fn help(item: &v1::Item, to: Lowering<'_>) -> Help {
    let sources = to.texts(item.sources.as_deref().unwrap_or_default());
    named_source(&item.provenance, &sources, to);
    Help {
        hint: to.maybe(item.hint.as_ref()),
        why: to.text(&item.why),
        who: to.text(&item.who),
        how: to.maybe(item.how.as_ref()),
        example: to.maybe(item.example.as_ref()),
        sources,
        provenance: item.provenance.value.into(),
    }
}

/// Warns of what is said to come from somewhere and does not say from where; tells what is said to come from the guide and
/// names only other sources.
pub(super) fn named_source(provenance: &Spot<v1::Provenance>, sources: &[Text], to: Lowering<'_>) {
    let said = Provenance::from(provenance.value);
    let names_guide = |source: &Text| guide::names_it(source.get(Language::Fr));
    if said != Provenance::Own && sources.is_empty() {
        to.warning(provenance, no_source());
    } else if said == Provenance::Guide && !sources.iter().any(names_guide) {
        to.fault(provenance, guide_not_named());
    }
}

impl Spot<v1::Item> {
    fn kind(&self, to: Lowering<'_>) -> Option<ItemKind> {
        let v1::Item { kind, options, unit, min, max, .. } = &self.value;
        let takes = |kinds: &[v1::ItemType]| kinds.contains(&kind.value);
        let listed = takes(&[v1::ItemType::Choice, v1::ItemType::Choices]);
        let counted = takes(&[v1::ItemType::Number]);
        self.goes_with("options", options.is_some(), listed, to);
        self.goes_with("unit", unit.is_some(), counted, to);
        self.goes_with("min", min.is_some(), counted, to);
        self.goes_with("max", max.is_some(), counted, to);
        let options = options.as_ref().map(|options| to.all(options));
        let unit = to.maybe(unit.as_ref());
        Some(match kind.value {
            v1::ItemType::Choice => ItemKind::Choice(options?),
            v1::ItemType::Choices => ItemKind::Choices(options?),
            v1::ItemType::Text => ItemKind::Text,
            v1::ItemType::Number => ItemKind::Number { unit: unit?, min: min.as_ref()?.value, max: max.as_ref()?.value },
            v1::ItemType::Date => ItemKind::Date,
            v1::ItemType::Accounts => ItemKind::Accounts,
        })
    }

    /// Tells a key that the type of the item asks for and is left out, or does not know and is there.
    fn goes_with(&self, key: &str, there: bool, asked: bool, to: Lowering<'_>) {
        // A type that could not be read says nothing of its keys.
        if self.value.kind.at.is_some() && there != asked {
            to.fault(&self.value.kind, if asked { key_missing(key) } else { key_useless(key) });
        }
    }
}

impl Lower for v1::AnswerOption {
    type Model = AnswerOption;

    fn lower(&self, to: Lowering<'_>) -> Option<AnswerOption> {
        let imputability = self.imputability.as_ref().map(|rule| rule.lower(to));
        Some(AnswerOption {
            label: to.text(&self.label),
            note: to.maybe(self.note.as_ref()),
            exclusive: self.exclusive.unwrap_or_default(),
            id: to.id(&self.id)?,
            imputability: flat(imputability)?,
        })
    }
}

impl Lower for v1::ImputabilityRule {
    type Model = ImputabilityRule;

    fn lower(&self, to: Lowering<'_>) -> Option<ImputabilityRule> {
        let raises = to.all(self.raise.as_deref().unwrap_or_default());
        Some(ImputabilityRule { base: self.base.into(), because: to.text(&self.because), raises })
    }
}

impl Lower for v1::Raise {
    type Model = Raise;

    fn lower(&self, to: Lowering<'_>) -> Option<Raise> {
        Some(Raise { to: self.to.into(), because: to.text(&self.because), when: self.when.lower(to)? })
    }
}

fn version(version: &Spot<String>, to: Lowering<'_>) -> Option<String> {
    let parts: Vec<_> = version.value.split('.').collect();
    let numbers = parts.iter().all(|part| part.len() <= 9 && !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    if numbers && parts.len() == 3 {
        return Some(version.value.clone());
    }
    to.fault(version, not_a_version(&version.value));
    None
}

fn not_a_version(word: &str) -> Words {
    Words::new(
        phrase("{} n’est pas une version.", "{} is not a version.", &quoted(word)),
        Text::new("Écrivez trois nombres séparés par des points\u{a0}: 1.0.0.", "Write three numbers separated by dots: 1.0.0."),
    )
}

fn key_missing(key: &str) -> Words {
    Words::new(
        phrase("Ce type de question demande la clé {}.", "This type of item asks for the key {}.", &quoted(key)),
        phrase("Ajoutez la clé {}, ou changez le type.", "Add the key {}, or change the type.", &quoted(key)),
    )
}

fn key_useless(key: &str) -> Words {
    Words::new(
        phrase("Ce type de question n’a pas de clé {}.", "This type of item has no key {}.", &quoted(key)),
        phrase("Retirez la clé {}, ou changez le type.", "Remove the key {}, or change the type.", &quoted(key)),
    )
}

fn guide_not_named() -> Words {
    Words::new(
        Text::new(
            "Ce contenu se dit lu dans le guide de Trudel et Abran, que ses sources ne nomment pas.",
            "This content says it was read in the Trudel and Abran guide, which its sources do not name.",
        ),
        Text::new(
            "Nommez le guide (CEFRIO, 2012) parmi les sources, ou corrigez la provenance.",
            "Name the guide (CEFRIO, 2012) among the sources, or correct the provenance.",
        ),
    )
}

pub(super) fn no_source() -> Words {
    Words::new(
        Text::new(
            "Ce contenu se dit tiré d’une source, mais n’en nomme aucune.",
            "This content says it comes from a source, but names none.",
        ),
        Text::new(
            "Nommez la source sous la clé sources, ou corrigez la provenance.",
            "Name the source under the key sources, or correct the provenance.",
        ),
    )
}
