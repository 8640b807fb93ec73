//! Meeting audit: each meeting of a calendar judged like any activity, with reasons or with the questions that settle it; what
//! is kept and why, what could be freed, and a week as it is and as it could be.
//!
//! Pure: no clock, no browser. What was found in a file, or typed as a line, becomes the same [`Row`]. The items of an agenda
//! are read here too, by the same reader ([`item`]).

mod item;
mod judge;
mod keep;
mod leaning;
mod quiet;
mod rhythm;
mod row;
mod total;
mod typed;
mod week;

pub use item::item;
pub use judge::{Judged, Known, judge};
pub use keep::Keep;
pub use quiet::Quiet;
pub use rhythm::Rhythm;
pub use row::{Row, Source, join, row, unjudged};
pub use total::{Range, Share, Total, freed, total};
pub use typed::{Missing, NotTyped, is_list, typed};
pub use week::{Block, Week, usual_week};
