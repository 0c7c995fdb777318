//! What time it is, passed in: a test says so, the shells ask the system.

use jiff::ZonedDateTime;

/// Tells the time, in the zone of the person.
pub type Clock = Box<dyn Fn() -> ZonedDateTime + Send + Sync>;

/// The clock of the system.
#[must_use]
pub fn system_clock() -> Clock {
    Box::new(ZonedDateTime::now)
}
