//! What an answer would do, told before it is given: a person who is about to set answers aside decides knowing it.

use balise_assessment::Outcome;

use crate::changes;
use crate::history::Change;
use crate::views::{AnswerItem, WeighedView};
use crate::{WireError, Workbench};

impl Workbench {
    /// What an answer would do to the others. Nothing is changed.
    pub(crate) fn weigh_answer(&self, request: AnswerItem) -> Result<WeighedView, WireError> {
        let mut state = self.state();
        let language = state.language;
        let weighed = self.opened(&mut state, &request.draft).and_then(|open| {
            let questionnaire = &self.pack(open.draft.pack.id.as_str())?.questionnaire;
            let before = &open.draft.assessment;
            let mut after = before.clone();
            changes::answer_item(questionnaire, &mut after, &request)?;
            let today = (self.clock)().date();
            let [was, is] = [before, &after].map(|one| Outcome::of(questionnaire, one, today));
            Ok(Change { questionnaire, before: (before, &was), after: (&after, &is) }.weighed(language))
        });
        weighed.map_err(|failed| failed.told(language))
    }
}
