//! How ready: levels of a criterion, and intervals that close as what is unknown becomes known.

/// The level of a readiness criterion, from 0 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReadinessLevel(u8);

impl ReadinessLevel {
    /// The five levels, the lowest first.
    pub const ALL: [Self; 5] = [Self(0), Self(1), Self(2), Self(3), Self(4)];
    /// Nothing can be seen.
    pub const LOWEST: Self = Self(0);
    /// The most that counts without proof.
    pub const WITHOUT_EVIDENCE: Self = Self(2);
    /// In force, with a dated proof.
    pub const IN_FORCE: Self = Self(3);
    /// Tested, measured, revised.
    pub const HIGHEST: Self = Self(4);

    /// A level from 0 to 4, `None` for any other number.
    #[must_use]
    pub fn new(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|level| i64::from(level.0) == number)
    }

    /// The number, from 0 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The level in thousandths of the scale, from 0 to 1000.
    #[must_use]
    pub const fn per_mille(self) -> u32 {
        self.0 as u32 * 250
    }
}

/// A score known to lie between two bounds, in thousandths of the scale (0 to 1000).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    low: u32,
    high: u32,
}

impl Interval {
    /// The bounds in either order.
    #[must_use]
    pub fn new(one: u32, other: u32) -> Self {
        Self { low: one.min(other), high: one.max(other) }
    }

    /// The least it can be, from 0 to 1000.
    #[must_use]
    pub const fn low(self) -> u32 {
        self.low
    }

    /// The most it can be, from 0 to 1000.
    #[must_use]
    pub const fn high(self) -> u32 {
        self.high
    }

    /// Whether nothing unknown is left in it.
    #[must_use]
    pub const fn is_closed(self) -> bool {
        self.low == self.high
    }

    /// The mean of several, `None` of none. Rounded down at the low bound and up at the high one, so that it never
    /// promises more than it knows.
    #[must_use]
    pub fn mean(parts: &[Self]) -> Option<Self> {
        let count = u32::try_from(parts.len()).ok().filter(|&count| count > 0)?;
        let low: u32 = parts.iter().map(|part| part.low).sum();
        let high: u32 = parts.iter().map(|part| part.high).sum();
        // A closed interval must stay closed: both bounds then round the same way.
        let high = if low == high { low / count } else { high.div_ceil(count) };
        Some(Self::new(low / count, high))
    }

    /// The interval held at or below a ceiling at each bound.
    #[must_use]
    pub fn capped(self, low: Option<u32>, high: Option<u32>) -> Self {
        Self::new(self.low.min(low.unwrap_or(u32::MAX)), self.high.min(high.unwrap_or(u32::MAX)))
    }
}
