//! Finding a common activity from what a person types: a search over what activities are called.
//!
//! ```
//! use domain::activity::Template;
//! use words::finder::search;
//!
//! assert_eq!(search("weekly stand-up").first(), Some(&Template::StandUp));
//! ```

mod index;
mod search;
mod words;

pub use search::search;
