//! A common activity to start from.

use crate::activity::Template;
use crate::content;
use crate::route::Route;
use crate::ui::dom::{View, el};
use crate::ui::state::{Desk, Nav};

/// An entry of a list that leads to the verdict on the activity's usual answers.
pub fn common(template: Template) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let begin = move |_| {
        desk.begin_common(template);
        nav.go(&Route::Verdict);
    };
    let button = el("button").class("template").attr("type", "button").with(content::activity_name(template));
    el("li").with(button.on("click", begin))
}
