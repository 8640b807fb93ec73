//! The rule of thumb: what to do, by what the work needs.

use advice::{EditionNumber, Map, Mode, Needs};

/// What a piece of work needs, put roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Need {
    /// Little of either.
    Little,
    /// To pass something on, and time to take it in.
    Writing,
    /// A shared meaning, or an agreement.
    Live,
    /// Much of both.
    Both,
}

impl Need {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Little, Self::Writing, Self::Live, Self::Both];

    /// A point of the map that stands for it.
    pub const fn needs(self) -> Needs {
        let (conveyance, convergence) = match self {
            Self::Little => (1, 1),
            Self::Writing => (9, 1),
            Self::Live => (1, 9),
            Self::Both => (9, 9),
        };
        Needs { conveyance, convergence }
    }

    /// What to do, by today's rules.
    pub fn mode(self) -> Mode {
        Map::of(EditionNumber::CURRENT).mode(self.needs())
    }
}
