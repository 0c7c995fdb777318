//! A campaign less than six months away, with measures due only after it.
//!
//! **Why**: a campaign draws the crowd, and the measures meant to protect it would come too late. One that is over is let be.
//! **Mend**: bring the measures forward, or put the campaign off.

use jiff::{ToSpan, civil::Date};

use super::{Finding, Place, day, number};
use crate::{Outcome, Scope, Text};

pub(super) fn find(scope: &Scope<'_>, outcome: &Outcome) -> Vec<Finding> {
    too_soon(scope, outcome).into_iter().collect()
}

fn too_soon(scope: &Scope<'_>, outcome: &Outcome) -> Option<Finding> {
    let item = scope.questionnaire().parts().campaign_item.as_ref()?;
    let near = outcome.today..outcome.today.saturating_add(6.months());
    let campaign = scope.date(item.as_str()).filter(|date| near.contains(date))?;
    let late = scope.assessment().actions_ahead().filter(|action| action.due.is_some_and(|due| due > campaign)).count();
    (late > 0).then(|| Finding::caution("campaign-too-soon", Place::Item(item.clone()), message(late, campaign), remedy(late)))
}

fn message(late: usize, campaign: Date) -> Text {
    match late {
        1 => phrase!(
            "Une mesure vient après la campagne du {}, qui est à moins de six mois.",
            "One measure comes after the campaign of {}, which is less than six months away.",
            day(campaign)
        ),
        _ => phrase!(
            "{} mesures viennent après la campagne du {}, qui est à moins de six mois.",
            "{} measures come after the campaign of {}, which is less than six months away.",
            number(late),
            day(campaign)
        ),
    }
}

fn remedy(late: usize) -> Text {
    if late == 1 {
        return Text::new(
            "Devancez son échéance, ou reportez la campagne.",
            "Bring its due date forward, or put the campaign off.",
        );
    }
    Text::new("Devancez leur échéance, ou reportez la campagne.", "Bring their due dates forward, or put the campaign off.")
}
