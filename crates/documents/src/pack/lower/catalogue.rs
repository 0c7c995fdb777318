//! Risks, factors, measures, criteria, laws, benchmarks, terms and outlines.

use balise_assessment::{
    Benchmark, CatalogueRisk, Closing, Criterion, Effect, Factor, Floor, Law, Measure, Outline, OutlinePart, Requirement, Term,
};

use super::questionnaire::{flat, named_source, no_source};
use crate::{
    lower::{Lower, Lowering},
    pack::v1,
};

impl Lower for v1::Risks {
    type Model = (Vec<Factor>, Vec<CatalogueRisk>);

    fn lower(&self, to: Lowering<'_>) -> Option<Self::Model> {
        Some((to.all(&self.factors), to.all(&self.risks)))
    }
}

impl Lower for v1::Measures {
    type Model = Vec<Measure>;

    fn lower(&self, to: Lowering<'_>) -> Option<Self::Model> {
        Some(to.all(&self.measures))
    }
}

impl Lower for v1::Criteria {
    type Model = (Vec<Requirement>, Vec<Floor>, Vec<Criterion>);

    fn lower(&self, to: Lowering<'_>) -> Option<Self::Model> {
        Some((to.all(&self.requirements), to.all(&self.floors), to.all(&self.criteria)))
    }
}

impl Lower for v1::Laws {
    type Model = Vec<Law>;

    fn lower(&self, to: Lowering<'_>) -> Option<Self::Model> {
        Some(to.all(&self.laws))
    }
}

impl Lower for v1::Benchmarks {
    type Model = Vec<Benchmark>;

    fn lower(&self, to: Lowering<'_>) -> Option<Self::Model> {
        Some(to.all(&self.benchmarks))
    }
}

impl Lower for v1::Glossary {
    type Model = Vec<Term>;

    fn lower(&self, to: Lowering<'_>) -> Option<Self::Model> {
        Some(to.all(&self.terms))
    }
}

impl Lower for v1::Outlines {
    type Model = Vec<Outline>;

    fn lower(&self, to: Lowering<'_>) -> Option<Self::Model> {
        Some(to.all(&self.outlines))
    }
}

impl Lower for v1::Factor {
    type Model = Factor;

    fn lower(&self, to: Lowering<'_>) -> Option<Factor> {
        let (id, when) = (to.id(&self.id), self.when.lower(to));
        let step = to.within(&self.step, -2, 2, |step| i8::try_from(step).ok());
        Some(Factor { because: to.text(&self.because), provenance: self.provenance.into(), id: id?, when: when?, step: step? })
    }
}

impl Lower for v1::Risk {
    type Model = CatalogueRisk;

    fn lower(&self, to: Lowering<'_>) -> Option<CatalogueRisk> {
        let (id, when) = (to.id(&self.id), self.when.as_ref().map(|when| when.lower(to)));
        let (likelihood, impact) = (to.degree(&self.likelihood), to.degree(&self.impact));
        Some(CatalogueRisk {
            title: to.text(&self.title),
            family: self.family.into(),
            cause: to.text(&self.cause),
            event: to.text(&self.event),
            consequence: to.text(&self.consequence),
            example: to.text(&self.example),
            always: self.always,
            activities: to.ids(&self.activities),
            legal: self.legal,
            factors: to.ids(&self.factors),
            laws: to.ids(&self.laws),
            provenance: self.provenance.into(),
            id: id?,
            when: flat(when)?,
            likelihood: likelihood?,
            impact: impact?,
        })
    }
}

impl Lower for v1::Measure {
    type Model = Measure;

    fn lower(&self, to: Lowering<'_>) -> Option<Measure> {
        let (id, owner, effect) = (to.id(&self.id), to.id(&self.owner), self.effect.lower(to));
        Some(Measure {
            title: to.text(&self.title),
            why: to.text(&self.why),
            how: to.texts(&self.how),
            effort: self.effort.into(),
            cost: self.cost.into(),
            risks: to.ids(&self.risks),
            closes: to.all(&self.closes),
            proof: to.text(&self.proof),
            provenance: self.provenance.into(),
            id: id?,
            effect: effect?,
            owner: owner?,
        })
    }
}

impl Lower for v1::Effect {
    type Model = Effect;

    fn lower(&self, to: Lowering<'_>) -> Option<Effect> {
        to.effect(&self.likelihood, &self.consequence)
    }
}

impl Lower for v1::Closing {
    type Model = Closing;

    fn lower(&self, to: Lowering<'_>) -> Option<Closing> {
        let (criterion, from) = (to.id(&self.criterion), to.level(&self.from));
        Some(Closing { to: to.level(&self.to)?, criterion: criterion?, from: from? })
    }
}

impl Lower for v1::Requirement {
    type Model = Requirement;

    fn lower(&self, to: Lowering<'_>) -> Option<Requirement> {
        Some(Requirement { title: to.text(&self.title), purpose: to.text(&self.purpose), id: to.id(&self.id)? })
    }
}

impl Lower for v1::Floor {
    type Model = Floor;

    fn lower(&self, to: Lowering<'_>) -> Option<Floor> {
        Some(Floor { title: to.text(&self.title), purpose: to.text(&self.purpose), id: to.id(&self.id)? })
    }
}

impl Lower for v1::Criterion {
    type Model = Criterion;

    fn lower(&self, to: Lowering<'_>) -> Option<Criterion> {
        let (id, requirement, floor) = (to.id(&self.id), to.id(&self.requirement), to.id(&self.floor));
        let when = self.when.as_ref().map(|when| when.lower(to));
        let sources = to.texts(&self.sources);
        named_source(&self.provenance, &sources, to);
        Some(Criterion {
            gate: self.gate,
            title: to.text(&self.title),
            question: to.text(&self.question),
            evidence: to.text(&self.evidence),
            levels: self.levels.each_ref().map(|level| to.text(level)),
            why: to.text(&self.why),
            who: to.text(&self.who),
            small: to.maybe(self.small.as_ref()),
            measures: to.ids(&self.measures),
            sources,
            provenance: self.provenance.value.into(),
            id: id?,
            when: flat(when)?,
            requirement: requirement?,
            floor: floor?,
        })
    }
}

impl Lower for v1::Law {
    type Model = Law;

    fn lower(&self, to: Lowering<'_>) -> Option<Law> {
        let (id, checked) = (to.id(&self.id), to.day(&self.checked));
        let since = to.maybe_day(self.since.as_ref());
        let when = self.when.as_ref().map(|when| when.lower(to));
        if self.sure.value && self.sources.is_empty() {
            to.warning(&self.sure, no_source());
        }
        Some(Law {
            title: to.text(&self.title),
            citation: to.text(&self.citation),
            section: self.section.clone(),
            asks: to.text(&self.asks),
            status: self.status.into(),
            enforced_by: to.maybe(self.enforced_by.as_ref()),
            maximum: to.maybe(self.maximum.as_ref()),
            sure: self.sure.value,
            sources: to.texts(&self.sources),
            id: id?,
            when: flat(when)?,
            since: since?,
            checked: checked?,
        })
    }
}

impl Lower for v1::Benchmark {
    type Model = Benchmark;

    fn lower(&self, to: Lowering<'_>) -> Option<Benchmark> {
        let (id, year) = (to.id(&self.id), to.within(&self.year, 1990, 2100, |year| i16::try_from(year).ok()));
        Some(Benchmark {
            figure: to.text(&self.figure),
            source: to.text(&self.source),
            population: to.text(&self.population),
            caution: to.text(&self.caution),
            criteria: to.ids(&self.criteria),
            provenance: self.provenance.into(),
            id: id?,
            year: year?,
        })
    }
}

impl Lower for v1::Term {
    type Model = Term;

    fn lower(&self, to: Lowering<'_>) -> Option<Term> {
        Some(Term {
            term: to.text(&self.term),
            definition: to.text(&self.definition),
            provenance: self.provenance.into(),
            id: to.id(&self.id)?,
        })
    }
}

impl Lower for v1::Outline {
    type Model = Outline;

    fn lower(&self, to: Lowering<'_>) -> Option<Outline> {
        let part = |part: &v1::OutlinePart| OutlinePart { title: to.text(&part.title), points: to.texts(&part.points) };
        Some(Outline {
            title: to.text(&self.title),
            purpose: to.text(&self.purpose),
            measures: to.ids(&self.measures),
            parts: self.parts.iter().map(part).collect(),
            provenance: self.provenance.into(),
            id: to.id(&self.id)?,
        })
    }
}
