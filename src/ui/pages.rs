//! The pages, one a file.

pub mod agenda;
pub mod calendar;
pub mod compare;
pub mod fitting;
pub mod guide;
pub mod history;
pub mod kept;
pub mod leaning;
pub mod missing;
pub mod new;
pub mod settings;
pub mod shared;
pub mod start;
mod suggestions;
pub mod verdict;
pub mod which;
pub mod wizard;

use super::dom::{View, el};

/// The heading of a page.
pub(super) fn heading(text: &str) -> View {
    el("h1").attr("tabindex", "-1").child(text)
}
