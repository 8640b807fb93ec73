//! What the guide shows: two flows step by step, examples by their mode, and how well each source is supported.
//!
//! ```
//! use advice::Mode;
//! use domain::guide::{Flow, examples};
//!
//! assert_eq!(Flow::Paying.mode(), Mode::Sync);
//! assert!(examples(Mode::Mix).count() > 2);
//! ```

mod example;
mod flow;
mod need;
mod player;
mod support;

pub use example::{EXAMPLES, examples};
pub use flow::{Attention, Beat, Event, Flow, Side};
pub use need::Need;
pub use player::Player;
pub use support::{CHECKED, Checked, grades};
