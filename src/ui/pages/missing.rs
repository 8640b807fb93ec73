//! An address that names no page.

use super::heading;
use crate::content::pages::{frame, missing as words};
use crate::ui::components::{Weight, link_button};
use crate::ui::dom::{View, el};

/// Says so, and leads back.
pub fn page() -> View {
    el("div").class("page").with(heading(words::TITLE)).with(el("p").with(words::TEXT)).with(el("p").with(link_button(
        frame::TO_START,
        Weight::Main,
        "#/",
    )))
}
