//! The words of Sync or Async: every sentence that a person reads, on top of [`domain`] and [`advice`].
//!
//! - [`content`]: every word, keyed by the enums of the domain.
//! - [`document`]: what is taken away: texts to paste, the whole decision, a calendar file, all decisions as a table.

pub mod content;
pub mod document;
