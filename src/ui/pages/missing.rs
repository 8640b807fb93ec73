//! An address that names no page.

use ::words::content::pages::{frame, missing as words};

use super::heading;
use crate::ui::components::{Weight, link_button};
use crate::ui::dom::{View, el};

/// Says so, and leads back.
pub fn page() -> View {
    el("div")
        .class("page")
        .child(heading(words::TITLE))
        .child(el("p").child(words::TEXT))
        .child(el("p").child(link_button(frame::TO_START, Weight::Main, "#/")))
}
