//! Sync or Async: do we do this live, or offline?
//!
//! # Codemap
//! The arrows of dependency point one way, and the compiler holds the line between the core and the browser:
//!
//! - [`advice`]: questions, answers, the rules, and [`advice::judge`], which everything else exists for.
//! - [`activity`]: common activities with their typical answers, found from what a person types.
//! - [`decision`]: what a person keeps and shares.
//! - [`reading`]: what the app makes of a decision: verdict, plan, and the kind of words that fit.
//! - [`compare`]: several decisions side by side, and what would make them agree.
//! - [`guide`]: what the guide shows: two flows step by step, examples, and how well each source is supported.
//! - [`content`]: every word that a person reads.
//! - [`document`]: what is taken away: texts to paste, the whole decision, a calendar file, all decisions as a table.
//! - [`link`]: decisions to links and back.
//! - [`history`]: kept decisions as stored text, over a storage that is passed in; the backup file and its import.
//! - [`route`]: which address shows which page.
//! - `words`: the words of a text, made ready to be compared.
//! - `browser` (wasm only): the thin shell round the browser's own doings.
//! - `ui` (wasm only): pages, components and the state that they share.
//!
//! Nothing in the core reads a clock, a storage or a random number: they are passed in.

pub mod activity;
pub mod advice;
pub mod compare;
pub mod content;
pub mod decision;
pub mod document;
pub mod guide;
pub mod history;
pub mod link;
pub mod reading;
pub mod route;
mod words;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod ui;

/// The version of the app.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
