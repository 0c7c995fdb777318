//! The manager’s words in the other language.

use balise_assessment::Assessment;

use crate::refusal::Refusal;
use crate::views::Translate;

/// Gives words their translation, or takes it back when it is empty.
pub(crate) fn translate(assessment: &mut Assessment, request: &Translate) -> Result<(), Refusal> {
    let words = request.words.trim();
    let typed = assessment.typed().into_iter().any(|typed| typed.what.is_translatable() && typed.words == words);
    if !typed {
        return Err(Refusal::missing());
    }
    match request.translation.trim() {
        "" => assessment.translations.remove(words),
        translation => assessment.translations.insert(words.to_owned(), translation.to_owned()),
    };
    assessment.forget_translations();
    Ok(())
}
