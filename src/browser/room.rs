//! How much room the window has.

use leptos::prelude::window;

/// Whether two columns stand beside each other, as `style/layout.css` has it.
pub fn is_wide() -> bool {
    window().match_media("(min-width: 56.25em)").ok().flatten().is_some_and(|wide| wide.matches())
}
