//! A common activity to start from.

use domain::activity::Template;
use domain::route::Route;
use leptos::ev;

use crate::ui::dom::{View, el};
use crate::ui::state::{Desk, Nav};

/// An entry of a list, by the activity's name, that leads to the verdict on its usual answers.
pub fn common(template: Template, name: &'static str) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let begin = move |_| {
        desk.begin_common(template, name);
        nav.go(&Route::Verdict);
    };
    let button = el("button").class("template").attr("type", "button").child(name);
    el("li").child(button.on(ev::click, begin))
}
