//! The checks of a pack.

use std::collections::BTreeMap;

use balise_assessment::{Case, PackCheck, Place};

use crate::{
    json::Spot,
    lower::{Lower, Lowering, Named},
    pack::v1,
};

impl Lower for v1::Check {
    type Model = PackCheck;

    fn lower(&self, to: Lowering<'_>) -> Option<PackCheck> {
        let (id, when, place) = (to.id(&self.id), self.when.lower(to), self.place.lower(to));
        let (speaks, silent) = (to.all(&self.speaks), to.all(&self.silent));
        Some(PackCheck {
            severity: self.severity.into(),
            why: to.text(&self.why),
            message: to.text(&self.message),
            remedy: to.text(&self.remedy),
            provenance: self.provenance.into(),
            id: id?,
            when: when?,
            place: place?,
            speaks,
            silent,
        })
    }
}

impl Lower for Spot<v1::Place> {
    type Model = Place;

    fn lower(&self, to: Lowering<'_>) -> Option<Place> {
        match &self.value {
            v1::Place::Item(item) => to.id(item).map(Place::Item),
            v1::Place::Risk(risk) => to.id(risk).map(Place::Risk),
        }
    }
}

impl Lower for v1::Case {
    type Model = Case;

    fn lower(&self, to: Lowering<'_>) -> Option<Case> {
        let mut answers = BTreeMap::new();
        for (name, value) in &self.0 {
            match Named::named(name) {
                Ok(name) => answers.insert(name, value.value.lower(to)?),
                Err(invalid) => {
                    to.invalid(value, &invalid);
                    return None;
                }
            };
        }
        Some(Case(answers))
    }
}
