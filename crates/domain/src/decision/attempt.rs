//! Whether something is done for the first time.

/// Whether a person does it for the first time: plan and texts are others where they did it before, and it is not settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Attempt {
    /// For the first time.
    First,
    /// It was asked, told or refused before.
    Again,
}

impl Attempt {
    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Again => "again",
        }
    }

    /// The one of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::First, Self::Again].into_iter().find(|attempt| attempt.key() == key)
    }
}
