//! From the shapes of format 1 to the parts of a questionnaire.

mod catalogue;
mod check;
mod condition;
mod questionnaire;
mod scales;
