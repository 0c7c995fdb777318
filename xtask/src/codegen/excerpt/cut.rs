//! The catalogues of an excerpt: what is chosen, and of what it names only what is there.

use std::collections::BTreeSet;

use super::condition::{Shortened, comparisons, shortened};
use super::json::Json;
use super::mistake::Mistake;
use super::pack::Pack;
use super::selection::Selection;

/// A full pack, and what is chosen of it.
pub(super) struct Cut<'a> {
    pub(super) full: &'a Pack,
    pub(super) selection: &'a Selection,
    /// The items and criteria chosen.
    pub(super) asked: BTreeSet<&'a str>,
}

impl<'a> Cut<'a> {
    pub(super) fn new(full: &'a Pack, selection: &'a Selection) -> Self {
        let asked = selection.ids("items").into_iter().chain(selection.ids("criteria")).collect();
        Self { full, selection, asked }
    }

    /// The thing with what is left of its condition; nothing when it cannot apply.
    pub(super) fn applying(&self, mut thing: Json) -> Option<Json> {
        match thing.get("when").map(|when| shortened(when, &self.asked)) {
            Some(Shortened::Never) => return None,
            Some(Shortened::Always) => thing.remove("when"),
            Some(Shortened::When(shorter)) => thing.set("when", shorter),
            None => {}
        }
        Some(thing)
    }

    /// The same for things that were chosen and so must be able to apply.
    pub(super) fn all_applying(&self, list: &'static str, things: Vec<Json>) -> Result<Vec<Json>, Mistake> {
        let applying = |thing: Json| {
            let id = thing.text("id").to_owned();
            self.applying(thing).ok_or(Mistake::Never { list, id })
        };
        things.into_iter().map(applying).collect()
    }

    /// The criteria, with the requirements and floors that they belong to.
    pub(super) fn criteria(&self) -> Result<Json, Mistake> {
        let all = self.full.criteria.list("criteria");
        let gate = |one: &&Json| one.get("gate").is_some_and(Json::is_true) && !self.asked.contains(one.text("id"));
        if let Some(gate) = all.iter().find(gate) {
            return Err(Mistake::GateLeftOut(gate.text("id").to_owned()));
        }
        let mut chosen = self.all_applying("criteria", self.selection.chosen("criteria", all)?)?;
        self.keep_served("criteria", &mut chosen, "measures")?;
        let mut file = self.full.criteria.clone();
        for (list, key) in [("requirements", "requirement"), ("floors", "floor")] {
            file.retain(list, |one| chosen.iter().any(|criterion| criterion.text(key) == one.text("id")));
        }
        file.set("criteria", Json::List(chosen));
        Ok(file)
    }

    /// The risks, with the factors that move them. A factor stays only when all that it looks at is asked, so that no
    /// missing answer moves a likelihood.
    pub(super) fn risks(&self) -> Result<Json, Mistake> {
        let is_asked = |comparison: &Json| self.asked.contains(comparison.text("item"));
        let whole = |factor: &Json| factor.get("when").is_some_and(|when| comparisons(when).into_iter().all(is_asked));
        let factors = ids(self.full.risks.list("factors").iter().filter(|factor| whole(factor)));
        let living: Vec<Json> = self.full.laws.list("laws").iter().filter_map(|law| self.applying(law.clone())).collect();
        let laws = ids(&living);
        let chosen = self.selection.chosen("risks", self.full.risks.list("risks"))?;
        let mut chosen = self.all_applying("risks", chosen)?;
        for risk in &mut chosen {
            risk.retain("factors", |name| factors.contains(name.words()));
            risk.retain("laws", |name| laws.contains(name.words()));
        }
        let mut file = self.full.risks.clone();
        file.retain("factors", |factor| names(&chosen, "factors").contains(factor.text("id")));
        file.set("risks", Json::List(chosen));
        Ok(file)
    }

    /// The laws that the risks name.
    pub(super) fn laws(&self, risks: &Json) -> Json {
        let named = names(risks.list("risks"), "laws");
        let laws = self.full.laws.list("laws").iter().filter(|law| named.contains(law.text("id")));
        let mut file = self.full.laws.clone();
        file.set("laws", Json::List(laws.filter_map(|law| self.applying(law.clone())).collect()));
        file
    }

    /// The measures, each with the risks that it lessens and the criteria that it raises.
    pub(super) fn measures(&self) -> Result<Json, Mistake> {
        let mut chosen = self.selection.chosen("measures", self.full.measures.list("measures"))?;
        let risks = self.selection.ids("risks");
        for measure in &mut chosen {
            measure.retain("risks", |name| risks.contains(name.words()));
            measure.retain("closes", |closing| self.asked.contains(closing.text("criterion")));
            if measure.list("risks").is_empty() && measure.list("closes").is_empty() {
                return Err(idle("measures", measure, "risks and criteria"));
            }
        }
        let mut file = self.full.measures.clone();
        file.set("measures", Json::List(chosen));
        Ok(file)
    }

    /// The benchmarks, each with the criteria that it compares.
    pub(super) fn benchmarks(&self) -> Result<Json, Mistake> {
        self.serving("benchmarks", &self.full.benchmarks, "criteria")
    }

    /// The outlines, each with the measures that it carries out.
    pub(super) fn outlines(&self) -> Result<Json, Mistake> {
        self.serving("outlines", &self.full.outlines, "measures")
    }

    fn serving(&self, list: &'static str, file: &Json, served: &'static str) -> Result<Json, Mistake> {
        let mut chosen = self.selection.chosen(list, file.list(list))?;
        self.keep_served(list, &mut chosen, served)?;
        let mut file = file.clone();
        file.set(list, Json::List(chosen));
        Ok(file)
    }

    /// Leaves in the things only the names of what is chosen, of which each must have one.
    fn keep_served(&self, list: &'static str, things: &mut [Json], served: &'static str) -> Result<(), Mistake> {
        let chosen = self.selection.ids(served);
        for thing in things {
            thing.retain(served, |name| chosen.contains(name.words()));
            if thing.list(served).is_empty() {
                return Err(idle(list, thing, served));
            }
        }
        Ok(())
    }
}

fn idle(list: &'static str, thing: &Json, served: &'static str) -> Mistake {
    Mistake::Idle { list, id: thing.text("id").to_owned(), served }
}

fn ids<'a>(things: impl IntoIterator<Item = &'a Json>) -> BTreeSet<&'a str> {
    things.into_iter().map(|thing| thing.text("id")).collect()
}

/// Every name that the things have in a list.
fn names<'a>(things: &'a [Json], list: &str) -> BTreeSet<&'a str> {
    things.iter().flat_map(|thing| thing.list(list)).map(Json::words).collect()
}
