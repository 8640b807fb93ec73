//! Common activities with their typical answers, and finding one from what a person types.
//!
//! ```
//! use sync_or_async::activity::{Template, search};
//! use sync_or_async::advice::{Mode, judge};
//!
//! let found = search("weekly stand-up");
//! assert_eq!(found.first(), Some(&Template::StandUp));
//! assert_eq!(judge(&Template::StandUp.answers()).mode, Mode::Async);
//! ```

mod index;
mod kind;
mod search;
mod template;
mod typical;
mod words;

pub use kind::Kind;
pub use search::search;
pub use template::Template;
