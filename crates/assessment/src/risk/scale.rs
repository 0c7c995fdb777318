//! How serious a risk is: degrees, levels, and the matrix that joins them.

use crate::Text;

/// A degree of likelihood or of consequence, from 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Degree(u8);

impl Degree {
    /// The five degrees, the lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// A degree from 1 to 5, `None` for any other number.
    #[must_use]
    pub fn new(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|degree| i64::from(degree.0) == number)
    }

    /// The number, from 1 to 5.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// The place in a scale of five, from 0 to 4.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize - 1
    }

    /// This degree moved by so many steps, held between 1 and 5.
    #[must_use]
    pub fn moved(self, steps: i32) -> Self {
        let number = (i32::from(self.0) + steps).clamp(1, 5);
        Self::ALL.into_iter().find(|degree| i32::from(degree.0) == number).unwrap_or(self)
    }
}

/// The level of a risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RiskLevel {
    /// Faible.
    Low,
    /// Modéré.
    Moderate,
    /// Élevé.
    High,
    /// Critique.
    Critical,
}

impl RiskLevel {
    /// The four levels, the lowest first.
    pub const ALL: [Self; 4] = [Self::Low, Self::Moderate, Self::High, Self::Critical];

    /// The word used in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Moderate => "moderate",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }

    /// The level of a word used in files.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }

    /// The word on screen and on paper.
    #[must_use]
    pub fn label(self) -> Text {
        match self {
            Self::Low => Text::new("Faible", "Low"),
            Self::Moderate => Text::new("Modéré", "Moderate"),
            Self::High => Text::new("Élevé", "High"),
            Self::Critical => Text::new("Critique", "Critical"),
        }
    }

    /// The letter that stands for it where there is no room for the word.
    #[must_use]
    pub fn letter(self) -> Text {
        match self {
            Self::Low => Text::new("F", "L"),
            Self::Moderate => Text::new("M", "M"),
            Self::High => Text::new("É", "H"),
            Self::Critical => Text::new("C", "C"),
        }
    }
}

/// A likelihood and a consequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rating {
    /// How likely, from 1 to 5.
    pub likelihood: Degree,
    /// How serious, from 1 to 5.
    pub consequence: Degree,
}

impl Rating {
    /// The lower of both on each scale: a rating never above either.
    #[must_use]
    pub fn meet(self, other: Self) -> Self {
        Self { likelihood: self.likelihood.min(other.likelihood), consequence: self.consequence.min(other.consequence) }
    }

    /// Whether it is above the other on at least one scale.
    #[must_use]
    pub fn exceeds(self, other: Self) -> bool {
        self.meet(other) != self
    }
}

/// What gives a likelihood and a consequence their level. Data of the pack, total and monotone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix([[RiskLevel; 5]; 5]);

/// Two neighbouring cells where the level goes down while the risk goes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotMonotone {
    /// The cell that should be at least as high.
    pub at: Rating,
}

impl Matrix {
    /// A matrix from its rows, the least likely first; columns from the least serious.
    ///
    /// # Errors
    /// [`NotMonotone`] at the first cell lower than the one before it in its row or column: a riskier case must never
    /// be shown as a lower level.
    pub fn new(rows: [[RiskLevel; 5]; 5]) -> Result<Self, NotMonotone> {
        let matrix = Self(rows);
        match ratings().find(|&rating| matrix.drops_at(rating)) {
            Some(at) => Err(NotMonotone { at }),
            None => Ok(matrix),
        }
    }

    /// The level of a rating.
    #[must_use]
    pub fn level(&self, rating: Rating) -> RiskLevel {
        self.0[rating.likelihood.index()][rating.consequence.index()]
    }

    fn drops_at(&self, rating: Rating) -> bool {
        let less_likely = Rating { likelihood: rating.likelihood.moved(-1), ..rating };
        let less_serious = Rating { consequence: rating.consequence.moved(-1), ..rating };
        let level = self.level(rating);
        level < self.level(less_likely) || level < self.level(less_serious)
    }
}

/// The twenty-five ratings, the least likely row first.
pub fn ratings() -> impl Iterator<Item = Rating> {
    Degree::ALL
        .into_iter()
        .flat_map(|likelihood| Degree::ALL.into_iter().map(move |consequence| Rating { likelihood, consequence }))
}

/// How much the organisation is held to know of what is published: an axis of its own, because moderation lowers the
/// likelihood and raises the knowledge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Imputability {
    /// It merely hosts what others publish.
    Host,
    /// It could know.
    CouldKnow,
    /// It knew.
    Knew,
    /// It wrote it, or chose to publish it.
    Author,
}

impl Imputability {
    /// The four degrees, the weakest first.
    pub const ALL: [Self; 4] = [Self::Host, Self::CouldKnow, Self::Knew, Self::Author];

    /// The word used in files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::CouldKnow => "could-know",
            Self::Knew => "knew",
            Self::Author => "author",
        }
    }

    /// The words on screen and on paper.
    #[must_use]
    pub fn label(self) -> Text {
        match self {
            Self::Host => Text::new("Simple hébergement", "Mere host"),
            Self::CouldKnow => Text::new("Pouvait savoir", "Could know"),
            Self::Knew => Text::new("Savait", "Knew"),
            Self::Author => Text::new("A écrit ou choisi de publier", "Wrote it or chose to publish it"),
        }
    }

    /// Whether a legal consequence is counted one degree higher.
    #[must_use]
    pub fn weighs(self) -> bool {
        self >= Self::Knew
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_degree_moved_stays_on_its_scale() {
        assert_eq!(Degree::ALL[0].moved(-3), Degree::ALL[0]);
        assert_eq!(Degree::ALL[1].moved(9), Degree::ALL[4]);
        assert_eq!(Degree::ALL[1].moved(2), Degree::ALL[3]);
    }

    #[test]
    fn a_matrix_that_goes_down_is_refused_where_it_does() {
        let mut rows = [[RiskLevel::Moderate; 5]; 5];
        rows[2][3] = RiskLevel::Low;
        let Err(fault) = Matrix::new(rows) else { panic!("accepted") };
        assert_eq!((fault.at.likelihood.number(), fault.at.consequence.number()), (3, 4));
    }
}
