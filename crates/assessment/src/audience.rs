//! For whom a copy of the report is, and what it withholds from them.

use std::collections::BTreeSet;

use crate::{Text, Withheld};

/// For whom a copy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Audience {
    /// The board, which decides: it sees everything.
    #[default]
    Board,
    /// The audit committee, which checks: it sees everything.
    Committee,
    /// The staff, who carry the plan out: what is decided and done, without people, money, remarks, proofs or dissent.
    Staff,
    /// A regulator, who asks what is in place and what proves it: without people, money, remarks or dissent.
    Regulator,
}

impl Audience {
    /// Each of them, the one that sees most first.
    pub const ALL: [Self; 4] = [Self::Board, Self::Committee, Self::Staff, Self::Regulator];

    /// Its word in commands: `board`, `committee`, `staff`, `regulator`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Committee => "committee",
            Self::Staff => "staff",
            Self::Regulator => "regulator",
        }
    }

    /// The audience of that word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.code() == code)
    }

    /// What its copy does not hold.
    #[must_use]
    pub fn withholds(self) -> BTreeSet<Withheld> {
        use Withheld::{Amounts, Dissent, Evidence, Notes, People};
        match self {
            Self::Board | Self::Committee => BTreeSet::new(),
            Self::Staff => [People, Amounts, Notes, Evidence, Dissent].into(),
            Self::Regulator => [People, Amounts, Notes, Dissent].into(),
        }
    }

    /// The name of its copy.
    #[must_use]
    pub fn copy(self) -> Text {
        match self {
            Self::Board => Text::new("Exemplaire du conseil", "Board copy"),
            Self::Committee => Text::new("Exemplaire du comité d’audit", "Audit committee copy"),
            Self::Staff => Text::new("Exemplaire du personnel", "Staff copy"),
            Self::Regulator => Text::new("Exemplaire de l’organisme de réglementation", "Regulator’s copy"),
        }
    }
}
