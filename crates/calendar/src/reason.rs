//! Exclusion criteria: why an occurrence is no meeting.

/// Why an occurrence is no meeting; where several fit, the first counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Has no time of day.
    AllDay,
    /// Ends when it starts, or before, or never.
    NoDuration,
    /// Over 480 minutes.
    Long,
    /// Does not take place.
    Cancelled,
    /// Shown as free.
    Transparent,
    /// Out of office, or working elsewhere.
    Away,
    /// I declined or sent somebody else.
    Declined,
    /// Nobody else comes.
    Alone,
}

impl Reason {
    /// In the order in which they count.
    pub const ALL: [Self; 8] = [
        Self::AllDay,
        Self::NoDuration,
        Self::Long,
        Self::Cancelled,
        Self::Transparent,
        Self::Away,
        Self::Declined,
        Self::Alone,
    ];

    /// The public name.
    pub fn key(self) -> &'static str {
        match self {
            Self::AllDay => "all_day",
            Self::NoDuration => "no_duration",
            Self::Long => "long",
            Self::Cancelled => "cancelled",
            Self::Transparent => "transparent",
            Self::Away => "away",
            Self::Declined => "declined",
            Self::Alone => "alone",
        }
    }
}

/// A set of reasons.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reasons(u8);

impl Reasons {
    pub(crate) fn with(self, reason: Reason, holds: bool) -> Self {
        Self(self.0 | u8::from(holds) << reason as u8)
    }

    pub(crate) fn has(self, reason: Reason) -> bool {
        self.0 & 1 << reason as u8 != 0
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) fn all(self) -> Vec<Reason> {
        Reason::ALL.into_iter().filter(|reason| self.has(*reason)).collect()
    }

    pub(crate) fn first(self) -> Option<Reason> {
        Reason::ALL.get(self.0.trailing_zeros() as usize).copied()
    }
}
