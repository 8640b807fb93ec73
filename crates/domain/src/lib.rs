//! The domain of Sync or Async: what a person decides, keeps and shares, on top of [`advice`].
//!
//! - [`decision`]: what a person keeps and shares.
//! - [`reading`]: what the app makes of a decision: verdict, plan, and its kind of activity.
//! - [`activity`]: common activities with their typical answers.
//! - [`compare`]: several decisions side by side, and what would make them agree.
//! - [`link`]: decisions to links and back.
//! - [`meeting`]: a meeting's agenda, judged item by item.
//! - [`history`]: kept decisions as stored text, over a storage that is passed in; the backup file and its import.
//! - [`route`]: which address shows which page.
//! - [`paper`]: which texts a plan asks for.
//! - [`proposal`]: the way that somebody proposes, as the person tells it.
//! - [`guide`]: what the guide shows: two flows step by step, examples, and how well each source is supported.
//! - [`codec`], [`fold`]: bytes as text, and texts made ready to be compared.
//!
//! Nothing here knows a browser, or reads a clock, a storage or a random number: they are passed in.

pub mod activity;
pub mod codec;
pub mod compare;
pub mod decision;
pub mod fold;
pub mod guide;
pub mod history;
pub mod intake;
pub mod link;
pub mod meeting;
pub mod paper;
pub mod proposal;
pub mod reading;
pub mod route;
