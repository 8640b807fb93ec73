//! A few answers of which one tap chooses one.

use super::Weight;
use super::button::button;
use crate::ui::dom::{View, el};

/// A question with a button for each answer: its name, and what it is called. The one that `given` names is pressed;
/// `take` is called with the name of another that is tapped.
pub fn taps<'a>(
    question: &str,
    answers: impl IntoIterator<Item = (&'static str, &'a str)>,
    given: impl Fn() -> Option<&'static str> + Copy + 'static,
    take: impl Fn(&'static str) + Copy + 'static,
) -> View {
    let tap = |(name, label): (&'static str, &str)| {
        let pressed = move || Some(if given() == Some(name) { "true" } else { "false" });
        button(label, Weight::Quiet, move || take(name)).class("tap").attr("aria-pressed", pressed)
    };
    let answers: Vec<_> = answers.into_iter().map(tap).collect();
    el("div")
        .class("taps")
        .attr("role", "group")
        .attr("aria-label", question)
        .child(el("p").attr("aria-hidden", "true").child(question))
        .child(el("div").class("taps-answers").child(answers))
}
