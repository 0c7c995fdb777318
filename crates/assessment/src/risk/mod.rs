//! How serious each risk is: suggested from the answers, decided by the manager, lessened by the plan.

mod imputability;
mod outcome;
mod scale;
mod suggestion;

pub(crate) use imputability::imputability_of;
pub(crate) use outcome::outcomes;
pub use outcome::{Rated, RiskOutcome};
pub use scale::{Degree, Imputability, Matrix, NotMonotone, Rating, RiskLevel, ratings};
pub use suggestion::Suggestion;
