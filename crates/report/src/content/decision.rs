//! Page one: what the board is asked to resolve, in the words of minutes, and the little it needs to do so.

use std::cell::Cell;
use std::collections::BTreeMap;

use balise_assessment::{Action, RiskOutcome};
use serde::Serialize;

use super::desk::{Desk, iso};
use super::parts::{ActionRef, Level, RiskRef, Said};
use super::purchase;
use super::risks::{Acceptance, acceptance};

/// How much room page one has for each thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Room {
    /// The most lines of a list; the rest is in its own part of the report.
    lines: usize,
    /// The most letters of words that the manager typed.
    letters: usize,
}

impl Room {
    /// What is tried first: whatever was typed, whole.
    pub(super) const MOST: Self = Self { lines: 5, letters: usize::MAX };
    /// Then fewer and fewer letters, and only after that fewer lines.
    const LETTERS: [usize; 3] = [240, 150, 90];
    /// The least, once there is one line.
    const LEAST: usize = 45;

    /// The next that is tried; nothing after a line of few letters.
    pub(super) fn less(self) -> Option<Self> {
        match Self::LETTERS.into_iter().find(|letters| *letters < self.letters) {
            Some(letters) => Some(Self { letters, ..self }),
            None if self.lines > 1 => Some(Self { lines: self.lines - 1, ..self }),
            None => (self.letters > Self::LEAST).then_some(Self { letters: Self::LEAST, ..self }),
        }
    }
}

/// Page one.
#[derive(Debug, Serialize)]
pub(crate) struct Decision {
    /// Whose page it is, where it has no cover.
    pub(crate) organisation: Said,
    /// The name of the assessment.
    pub(crate) name: Said,
    pub(crate) resolutions: Vec<Resolution>,
    /// The risks beyond the appetite, the gravest first; no more than page one can hold.
    pub(crate) breaches: Vec<Breach>,
    /// How many more there are.
    pub(crate) more_breaches: usize,
    /// Whether words were cut: where they are whole is then said.
    pub(crate) cut: bool,
    /// The room that there was.
    #[serde(skip)]
    pub(crate) room: Room,
}

/// A risk beyond the appetite.
#[derive(Debug, Serialize)]
pub(crate) struct Breach {
    pub(crate) risk: RiskRef,
    pub(crate) now: Option<Level>,
    pub(crate) after: Option<Level>,
    pub(crate) actions: Vec<ActionRef>,
    pub(crate) acceptance: Option<Acceptance>,
}

/// A proposed resolution.
#[derive(Debug, Serialize)]
pub(crate) struct Resolution {
    pub(crate) number: usize,
    #[serde(flatten)]
    pub(crate) what: Proposal,
}

/// What is proposed.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Proposal {
    /// To say what level is accepted: until then the pack’s own line stands.
    Appetite { level: Level },
    /// To adopt the plan: of the risks beyond the appetite, so many are left once it is done, and so many of these are to be accepted.
    Adopt {
        actions: usize,
        budget: Budget,
        owners: Vec<Said>,
        until: Option<String>,
        beyond: Vec<RiskRef>,
        left: usize,
        accepted: usize,
    },
    /// To ask for a plan where there is none.
    AskForPlan { beyond: Vec<RiskRef> },
    /// To allocate what it costs: from the first due date to come, or at once. `risks` stay higher without that money.
    Allocate { budget: Budget, costed: Vec<ActionRef>, owners: Vec<Said>, from: Option<String>, dated: bool, risks: Vec<RiskRef> },
    /// To mandate those who carry the first treatments, and to have somebody named where nobody does.
    Mandate { lines: Vec<Mandate>, more: usize, unnamed: Vec<ActionRef>, more_unnamed: usize, risks: Vec<RiskRef> },
    /// To accept risks for a time, by name.
    Accept { lines: Vec<Accepted>, more: usize },
    /// To pronounce on what stays beyond the appetite with nobody accepting it.
    Pronounce { risks: Vec<RiskRef> },
}

/// What the plan still costs, in whole Canadian dollars.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Budget {
    pub(crate) once: u64,
    pub(crate) yearly: u64,
}

/// Someone to mandate, for what and until when.
#[derive(Debug, Serialize)]
pub(crate) struct Mandate {
    pub(crate) owner: Said,
    pub(crate) actions: Vec<ActionRef>,
}

/// A risk proposed for acceptance.
#[derive(Debug, Serialize)]
pub(crate) struct Accepted {
    pub(crate) risk: RiskRef,
    pub(crate) level: Option<Level>,
    pub(crate) acceptance: Acceptance,
}

/// Page one, with as much as there is room for.
pub(super) fn of(desk: &Desk<'_>, room: Room) -> Decision {
    let page = PageOne { desk, room, cut: Cell::new(false) };
    let beyond: Vec<_> = desk.kept.iter().copied().filter(|risk| risk.beyond_appetite).collect();
    let gravest = beyond.get(..room.lines).unwrap_or(&beyond);
    let proposals =
        [appetite(desk), page.adopt(&beyond), page.allocate(), page.mandate(gravest), page.accept(), page.pronounce(&beyond)];
    let resolutions = proposals.into_iter().flatten().zip(1..).map(|(what, number)| Resolution { number, what });
    let subject = &desk.report.assessment.subject;
    Decision {
        organisation: page.short(Said { text: subject.organisation.trim().to_owned(), own: false }),
        name: page.short(desk.own(&subject.name)),
        resolutions: resolutions.collect(),
        breaches: gravest.iter().map(|risk| page.breach(risk)).collect(),
        more_breaches: beyond.len() - gravest.len(),
        cut: page.cut.get(),
        room,
    }
}

/// The one who writes page one, and remembers whether a word had to go.
struct PageOne<'p, 'd> {
    desk: &'p Desk<'d>,
    room: Room,
    cut: Cell<bool>,
}

impl PageOne<'_, '_> {
    fn breach(&self, risk: &RiskOutcome) -> Breach {
        Breach {
            risk: self.named(risk),
            now: risk.current.map(|rated| self.desk.level(rated.level)),
            after: risk.residual.map(|rated| self.desk.level(rated.level)),
            actions: self.desk.actions_for(risk),
            acceptance: self.accepted(risk),
        }
    }

    /// The acceptance of a risk, expired or not: a board that knows of it asks what became of it.
    fn accepted(&self, risk: &RiskOutcome) -> Option<Acceptance> {
        let acceptance = acceptance(self.desk, risk)?;
        Some(Acceptance { by: acceptance.by.map(|by| self.short(by)), ..acceptance })
    }

    /// The acceptance of a risk, while it holds.
    fn standing(&self, risk: &RiskOutcome) -> Option<Acceptance> {
        self.accepted(risk).filter(|acceptance| !acceptance.expired)
    }

    /// A risk with as much of its title as page one has room for.
    fn named(&self, risk: &RiskOutcome) -> RiskRef {
        let RiskRef { code, title } = self.desk.risk_ref(risk);
        RiskRef { code, title: self.short(title) }
    }

    /// Words cut between two of them, with the sign that they are.
    fn short(&self, said: Said) -> Said {
        let Some((end, _)) = said.text.char_indices().nth(self.room.letters) else { return said };
        self.cut.set(true);
        let kept = said.text.get(..end).unwrap_or_default();
        let kept = kept.rsplit_once(char::is_whitespace).map_or(kept, |(kept, _)| kept);
        Said { text: format!("{}…", kept.trim_end_matches([',', ';', '.', ' '])), own: said.own }
    }

    fn adopt(&self, beyond: &[&RiskOutcome]) -> Option<Proposal> {
        let ahead = ahead(self.desk);
        let risks: Vec<_> = beyond.iter().map(|risk| self.desk.risk_ref(risk)).collect();
        if ahead.is_empty() {
            return (!risks.is_empty()).then_some(Proposal::AskForPlan { beyond: risks });
        }
        let left = || beyond.iter().filter(|risk| risk.still_beyond);
        Some(Proposal::Adopt {
            actions: ahead.len(),
            budget: budget(self.desk),
            owners: self.owners(&ahead),
            until: ahead.iter().filter_map(|action| action.due).max().map(iso),
            beyond: risks,
            left: left().count(),
            accepted: left().filter(|risk| self.standing(risk).is_some()).count(),
        })
    }

    fn allocate(&self) -> Option<Proposal> {
        let costed: Vec<_> = ahead(self.desk).into_iter().filter(|action| action.cost_once > 0 || action.cost_yearly > 0).collect();
        (!costed.is_empty()).then(|| Proposal::Allocate {
            budget: budget(self.desk),
            costed: costed.iter().map(|action| self.desk.action_ref(action)).collect(),
            owners: self.owners(&costed),
            from: costed.iter().filter_map(|action| action.due).min().filter(|due| *due > self.desk.report.outcome.today).map(iso),
            dated: costed.iter().any(|action| action.due.is_some()),
            risks: purchase::dearer(self.desk).into_iter().map(|risk| self.desk.risk_ref(risk)).collect(),
        })
    }

    /// The actions against the gravest risks beyond the appetite, gathered by who carries them.
    fn mandate(&self, gravest: &[&RiskOutcome]) -> Option<Proposal> {
        let treats = |action: &&Action| gravest.iter().any(|risk| action.risks.contains(&risk.id));
        let first: Vec<_> = ahead(self.desk).into_iter().filter(treats).collect();
        let mut by_owner: BTreeMap<Said, Vec<ActionRef>> = BTreeMap::new();
        for action in &first {
            by_owner.entry(self.desk.party(&action.owner)).or_default().push(self.desk.action_ref(action));
        }
        let (named, unnamed): (Vec<_>, Vec<_>) = by_owner.into_iter().partition(|(owner, _)| !owner.is_empty());
        let more = named.len().saturating_sub(self.room.lines);
        let named = named.into_iter().take(self.room.lines);
        let lines: Vec<_> = named.map(|(owner, actions)| Mandate { owner: self.short(owner), actions }).collect();
        let mut unnamed: Vec<_> = unnamed.into_iter().flat_map(|(_, actions)| actions).collect();
        let more_unnamed = unnamed.len().saturating_sub(self.room.lines);
        unnamed.truncate(self.room.lines);
        let carried = gravest.iter().filter(|risk| first.iter().any(|action| action.risks.contains(&risk.id)));
        (!first.is_empty()).then(|| Proposal::Mandate {
            lines,
            more,
            unnamed,
            more_unnamed,
            risks: carried.map(|risk| self.desk.risk_ref(risk)).collect(),
        })
    }

    fn accept(&self) -> Option<Proposal> {
        let accepted = self.desk.kept.iter().filter_map(|risk| {
            let acceptance = self.standing(risk)?;
            Some(Accepted { risk: self.named(risk), level: risk.current.map(|rated| self.desk.level(rated.level)), acceptance })
        });
        let mut all: Vec<_> = accepted.collect();
        let more = all.len().saturating_sub(self.room.lines);
        all.truncate(self.room.lines);
        (!all.is_empty()).then_some(Proposal::Accept { lines: all, more })
    }

    /// Only once there is a plan: before, the board asks for one.
    fn pronounce(&self, beyond: &[&RiskOutcome]) -> Option<Proposal> {
        let left: Vec<_> = beyond
            .iter()
            .filter(|risk| risk.still_beyond && self.standing(risk).is_none())
            .map(|risk| self.desk.risk_ref(risk))
            .collect();
        (!left.is_empty() && !ahead(self.desk).is_empty()).then_some(Proposal::Pronounce { risks: left })
    }

    /// Each once, in the order of the plan.
    fn owners(&self, actions: &[&Action]) -> Vec<Said> {
        let mut owners: Vec<Said> = Vec::new();
        for owner in actions.iter().filter_map(|action| self.desk.party(&action.owner).filled().map(|owner| self.short(owner))) {
            if !owners.contains(&owner) {
                owners.push(owner);
            }
        }
        owners
    }
}

fn appetite(desk: &Desk<'_>) -> Option<Proposal> {
    let asked = !desk.kept.is_empty() && !desk.appetite_is_set();
    asked.then(|| Proposal::Appetite { level: desk.level(desk.report.outcome.appetite) })
}

fn ahead<'a>(desk: &Desk<'a>) -> Vec<&'a Action> {
    desk.plan.iter().copied().filter(|action| action.status.is_ahead()).collect()
}

fn budget(desk: &Desk<'_>) -> Budget {
    let totals = desk.report.outcome.plan;
    Budget { once: totals.cost_once, yearly: totals.cost_yearly }
}
