//! A list of which one is chosen.

use crate::ui::dom::{View, el};

/// A list with its label. Each choice is a name and what it is called; `given` names the one that is chosen, `take` is
/// called with the name of another.
pub fn select<'a>(
    id: &str,
    label: &str,
    choices: impl IntoIterator<Item = (&'a str, &'a str)>,
    given: impl Fn() -> String + 'static,
    take: impl FnMut(String) + 'static,
) -> View {
    let choice = |(name, label)| el("option").attr("value", name).with(label);
    let choices: Vec<_> = choices.into_iter().map(choice).collect();
    let list = el("select").class("select").id(id).with(choices).value_live(given).on_text("change", take);
    el("div").class("field number").with(el("label").attr("for", id).with(label)).with(list)
}
