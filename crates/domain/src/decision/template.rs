//! The name of a common activity that a decision began from.

use std::fmt;

/// 1 to 24 of `a`–`z`, `0`–`9` and `-`.
///
/// A key that this version does not know is kept as it is: a newer version may know it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TemplateKey(String);

/// A text that is no template's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a template's key is 1 to 24 of a-z, 0-9 and -")]
pub struct TemplateKeyError;

impl TemplateKey {
    /// Longest length in bytes, which are its characters.
    pub const MAX: usize = 24;

    /// Takes a key as it is.
    ///
    /// # Errors
    /// [`TemplateKeyError`] where it has another form.
    pub fn parse(text: &str) -> Result<Self, TemplateKeyError> {
        let fits = (1..=Self::MAX).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if fits { Ok(Self(text.to_owned())) } else { Err(TemplateKeyError) }
    }

    /// The key.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TemplateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
