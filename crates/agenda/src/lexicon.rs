//! The words by which things are recognised: data, one list for each thing, a line for each language.
//!
//! Phrases are written as [`crate::text::fold`] leaves a text: small letters, no accents, no marks. A `*` at the end
//! stands for any ending. English comes first, then German, French, Spanish, Italian, Portuguese, Dutch, Russian,
//! Japanese, Chinese and Arabic, as far as there is a word.

pub(crate) mod head;
pub(crate) mod housekeeping;
pub(crate) mod kinds;
pub(crate) mod names;
pub(crate) mod shapes;
pub(crate) mod signs;
pub(crate) mod times;
