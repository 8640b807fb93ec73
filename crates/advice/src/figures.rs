//! People, minutes and words: for the plan and the bill, never for the verdict.

use std::error::Error;
use std::fmt;

/// Which of the three figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Figure {
    /// How many must take part, 1 to 10,000.
    People,
    /// How long the live part would take, 1 to 1,440 minutes.
    Minutes,
    /// How many words would be written, 1 to 50,000.
    Words,
}

/// The figures that a person gave; where there is none, the plan uses a default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Figures {
    people: Option<u16>,
    minutes: Option<u16>,
    words: Option<u16>,
}

/// A figure out of its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureError {
    /// Which figure.
    pub figure: Figure,
    /// The value that was refused.
    pub value: u64,
}

impl fmt::Display for FigureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} is out of range: 1 to {} is allowed", self.value, self.figure.key(), self.figure.max())
    }
}

impl Error for FigureError {}

impl Figure {
    /// The three, in the order of every format.
    pub const ALL: [Self; 3] = [Self::People, Self::Minutes, Self::Words];

    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Minutes => "minutes",
            Self::Words => "words",
        }
    }

    /// The largest value; the smallest is 1.
    pub const fn max(self) -> u16 {
        match self {
            Self::People => 10_000,
            Self::Minutes => 1_440,
            Self::Words => 50_000,
        }
    }
}

impl Figures {
    /// One figure, where the person gave it.
    pub const fn get(&self, figure: Figure) -> Option<u16> {
        match figure {
            Figure::People => self.people,
            Figure::Minutes => self.minutes,
            Figure::Words => self.words,
        }
    }

    /// The same figures with one more.
    ///
    /// # Errors
    /// [`FigureError`] where the value is 0 or over [`Figure::max`].
    pub fn with(mut self, figure: Figure, value: u64) -> Result<Self, FigureError> {
        let fits = u16::try_from(value).ok().filter(|value| (1..=figure.max()).contains(value));
        *self.slot(figure) = Some(fits.ok_or(FigureError { figure, value })?);
        Ok(self)
    }

    /// The same figures without one.
    #[must_use]
    pub fn without(mut self, figure: Figure) -> Self {
        *self.slot(figure) = None;
        self
    }

    fn slot(&mut self, figure: Figure) -> &mut Option<u16> {
        match figure {
            Figure::People => &mut self.people,
            Figure::Minutes => &mut self.minutes,
            Figure::Words => &mut self.words,
        }
    }

    /// Whether none was given.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
