//! What is wrong with a selection, and how to mend it.

use thiserror::Error;

use super::selection::KEYS;

/// What an expert has to correct in a file of selection.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub(crate) enum Mistake {
    #[error("the key `{0}` is missing. Add it; an empty list chooses nothing.")]
    MissingKey(&'static str),
    #[error("nobody knows the key `{key}`. Correct it or take it out. Known keys: {}.", KEYS.join(", "))]
    UnknownKey { key: String },
    /// A list chooses what is not there.
    #[error("`{list}` names {id:?}, which questionnaires/{pack} does not have. Correct the id or take it out.")]
    UnknownId { list: &'static str, id: String, pack: String },
    #[error("`purposes` names {0:?}, which is no kind of section. Correct it or take it out.")]
    UnknownKind(String),
    /// What it depends on is not asked.
    #[error("{id:?} of `{list}` depends on what is not chosen, so that it can never apply. Choose that too, or take {id:?} out.")]
    Never { list: &'static str, id: String },
    /// An option of this item would always make the organisation more answerable.
    #[error("an option of {0:?} depends on the absence of what is not chosen. Choose what it depends on too.")]
    AlwaysRaised(String),
    /// Nothing that it serves is chosen.
    #[error("{id:?} of `{list}` has none of its {served} here. Choose one of them, or take {id:?} out.")]
    Idle { list: &'static str, id: String, served: &'static str },
    /// Without its gates a result would be better than that of the full pack.
    #[error("`criteria` leaves out {0:?}, which holds the whole result when it is at 0. Add it.")]
    GateLeftOut(String),
    #[error("`checks` has {id:?}, and so has questionnaires/{pack}. Take it out, or give it another id.")]
    SameName { id: String, pack: String },
    #[error("{id:?} of `checks` speaks when {other:?} of questionnaires/{pack} does, which is taken already. Take it out.")]
    SameCheck { id: String, other: String, pack: String },
}
