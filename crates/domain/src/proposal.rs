//! The way that somebody proposes for a matter, as the person tells it.

use advice::Channel;

/// A way that is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What is proposed.
    pub means: Means,
    /// Whether it is the person’s own idea; else somebody else says so.
    pub is_own: bool,
}

/// How something could be brought up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// By this channel.
    By(Channel),
    /// In writing, somehow.
    Written,
    /// In a talk, somehow.
    Live,
}

impl Means {
    /// Whether one talks.
    pub const fn is_live(self) -> bool {
        match self {
            Self::By(channel) => channel.is_live(),
            Self::Live => true,
            Self::Written => false,
        }
    }
}
