//! Common activities with their typical answers.
//!
//! ```
//! use advice::{Mode, judge};
//! use domain::activity::Template;
//!
//! assert_eq!(judge(Template::Status.answers()).mode, Mode::Async);
//! ```

mod kind;
mod template;
mod usual;

pub use kind::Kind;
pub use template::Template;
