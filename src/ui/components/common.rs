//! A common activity to start from.

use ::words::content;
use domain::activity::Template;
use domain::route::Route;
use leptos::ev;

use crate::ui::dom::{View, el};
use crate::ui::state::{Desk, Nav};

/// An entry of a list that leads to the verdict on the activity's usual answers.
pub fn common(template: Template) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let begin = move |_| {
        desk.begin_common(template);
        nav.go(&Route::Verdict);
    };
    let button = el("button").class("template").attr("type", "button").child(content::activity_name(template));
    el("li").child(button.on(ev::click, begin))
}
