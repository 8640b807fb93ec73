//! A list of which one is chosen.

use crate::ui::dom::{View, el};
use leptos::ev;
use leptos::prelude::event_target_value;

/// A list with its label. Each choice is a name and what it is called; `given` names the one that is chosen, `take` is
/// called with the name of another.
pub fn select<'a>(
    id: &str,
    label: &str,
    choices: impl IntoIterator<Item = (&'a str, &'a str)>,
    given: impl Fn() -> String + 'static,
    take: impl Fn(String) + 'static,
) -> View {
    let choice = |(name, label)| el("option").attr("value", name).child(label);
    let choices: Vec<_> = choices.into_iter().map(choice).collect();
    let list = el("select")
        .class("select")
        .id(id)
        .child(choices)
        .prop("value", given)
        .on(ev::change, move |event| take(event_target_value(&event)));
    el("div").class("field number").child(el("label").attr("for", id).child(label)).child(list)
}
