//! What time it is, passed in: a test says so, the shells ask the system.

use jiff::ZonedDateTime;

/// Tells the time, in the zone of the person.
pub type Clock = Box<dyn Fn() -> ZonedDateTime + Send + Sync>;

/// The clock of the system.
#[must_use]
pub fn system_clock() -> Clock {
    Box::new(ZonedDateTime::now)
}

/// A clock that stands still, at a moment such as `2026-12-01T10:00:00-05:00[-05:00]`; nothing when that is none.
#[must_use]
pub fn stopped_clock(moment: &str) -> Option<Clock> {
    let moment: ZonedDateTime = moment.parse().ok()?;
    Some(Box::new(move || moment.clone()))
}
