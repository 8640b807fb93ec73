//! The numbers that stand in links for what is one of several. They never change, and are taken from no order elsewhere:
//! what is added to an enum does not compile before it has its own.

use ::agenda::Kind as Purpose;
use advice::{Figure, Mode};

use super::LinkError;
use crate::decision::{Done, Felt, Intent};
use crate::meeting::Recurs;

/// One of several that has a number in links.
pub(super) trait Numbered: Copy + 'static {
    /// All of them, in any order.
    const EACH: &'static [Self];

    /// The number of this one.
    fn number(self) -> u8;

    /// The one of a number.
    ///
    /// # Errors
    /// [`LinkError::Damaged`]: none has it.
    fn of(number: u8) -> Result<Self, LinkError> {
        Self::EACH.iter().copied().find(|one| one.number() == number).ok_or(LinkError::Damaged)
    }

    /// The one of a number that counts from 1, where 0 is none.
    ///
    /// # Errors
    /// [`LinkError::Damaged`]: none has it.
    fn or_none(number: u8) -> Result<Option<Self>, LinkError> {
        number.checked_sub(1).map(Self::of).transpose()
    }
}

/// The number that [`Numbered::or_none`] reads.
pub(super) fn or_zero<T: Numbered>(one: Option<T>) -> u8 {
    one.map_or(0, |one| one.number() + 1)
}

impl Numbered for Intent {
    const EACH: &'static [Self] = &Self::ALL;

    fn number(self) -> u8 {
        match self {
            Self::Follow => 0,
            Self::Sync => 1,
            Self::Async => 2,
            Self::Mix => 3,
            Self::Drop => 4,
        }
    }
}

impl Numbered for Done {
    const EACH: &'static [Self] = &Self::ALL;

    fn number(self) -> u8 {
        match self {
            Self::Sync => 0,
            Self::Async => 1,
            Self::Mix => 2,
            Self::Nothing => 3,
        }
    }
}

impl Numbered for Felt {
    const EACH: &'static [Self] = &Self::ALL;

    fn number(self) -> u8 {
        match self {
            Self::Right => 0,
            Self::Wrong => 1,
        }
    }
}

/// Its bit in the byte that says which figures there are.
impl Numbered for Figure {
    const EACH: &'static [Self] = &Self::ALL;

    fn number(self) -> u8 {
        match self {
            Self::People => 0,
            Self::Minutes => 1,
            Self::Words => 2,
        }
    }
}

impl Numbered for Recurs {
    const EACH: &'static [Self] = &Self::ALL;

    fn number(self) -> u8 {
        match self {
            Self::Once => 0,
            Self::Weekly => 1,
            Self::Fortnightly => 2,
            Self::Monthly => 3,
            Self::Quarterly => 4,
        }
    }
}

impl Numbered for Mode {
    const EACH: &'static [Self] = &Self::ALL;

    fn number(self) -> u8 {
        match self {
            Self::Async => 0,
            Self::Mix => 1,
            Self::Sync => 2,
        }
    }
}

impl Numbered for Purpose {
    const EACH: &'static [Self] = &Self::ALL;

    fn number(self) -> u8 {
        match self {
            Self::Inform => 0,
            Self::Produce => 1,
            Self::Decide => 2,
            Self::Discuss => 3,
        }
    }
}
