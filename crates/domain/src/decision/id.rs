//! Names that a machine gives: of a kept decision, and of a link.

use std::fmt;

use crate::codec::base62;

/// The name of a kept decision: 128 random bits, so that two tabs never give the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DecisionId([u8; 16]);

/// Tells one link from all others: 64 bits computed from what the link carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 8]);

/// A text that names no decision or link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a name that this app gives")]
pub struct IdError;

impl DecisionId {
    /// The id of 16 random bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Reads the 22 letters and digits that [`fmt::Display`] writes.
    ///
    /// # Errors
    /// [`IdError`] for any other text.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        Ok(Self(exact_bytes(text)?))
    }
}

impl Fingerprint {
    /// The fingerprint of these 8 bytes.
    pub const fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(bytes)
    }

    /// Its 8 bytes.
    pub const fn bytes(self) -> [u8; 8] {
        self.0
    }

    /// Reads the 11 letters and digits that [`fmt::Display`] writes.
    ///
    /// # Errors
    /// [`IdError`] for any other text.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        Ok(Self(exact_bytes(text)?))
    }
}

fn exact_bytes<const N: usize>(text: &str) -> Result<[u8; N], IdError> {
    base62::decode(text).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(IdError)
}

impl fmt::Display for DecisionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base62::encode(&self.0))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base62::encode(&self.0))
    }
}
