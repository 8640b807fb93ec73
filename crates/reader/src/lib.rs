//! Reads a person's words (text classification): which activity they speak of, and which answers they give.
//!
//! The words that say something are in `data/lexicon.txt`, and what they say is decided here, with what stands around
//! them ([`context`]). The activity is found by a linear model over them ([`model`]). It reads what the words give and
//! nothing more: where they say nothing, nothing is read.

pub mod context;
pub mod corpus;
mod facts;
pub mod features;
pub mod lexicon;
pub mod model;
pub mod number;
pub mod pattern;
mod proposed;
mod read;
pub mod spelling;
pub mod text;
mod weighed;

pub use facts::facts;
pub use read::{LEXICON, LONGEST, MODEL, Reader, Reading, Told, features_of, nearest, read, read_growing, read_matter};
pub use weighed::{may_set_against, may_weigh};
