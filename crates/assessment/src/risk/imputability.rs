//! How much the organisation is held to know, activity by activity.

use std::collections::BTreeSet;

use super::Imputability;
use crate::{AnswerOption, Explained, Reason, Scope, Source};

/// The imputability of an activity, `None` when the pack says nothing about it.
///
/// The strongest rule that applies holds: having chosen to publish is never undone by knowing less.
pub(crate) fn imputability_of(scope: &Scope<'_>, activity: &AnswerOption) -> Option<Explained<Imputability>> {
    let rule = activity.imputability.as_ref()?;
    let mut value = rule.base;
    let mut reasons = vec![Reason::new(Source::Activity(activity.id.clone()), rule.because.clone())];
    let mut rests_on = BTreeSet::from([scope.questionnaire().parts().activities_item.clone()]);
    for raise in &rule.raises {
        rests_on.extend(scope.questionnaire().looked_at(&raise.when).into_iter().cloned());
        if raise.to > value && scope.holds(&raise.when) {
            value = raise.to;
            let named = raise.when.items().into_iter().next().cloned();
            reasons.push(Reason::new(named.map_or(Source::Rule, Source::Item), raise.because.clone()));
        }
    }
    Some(Explained { value, reasons, rests_on })
}
