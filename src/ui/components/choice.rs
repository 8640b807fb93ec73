//! One answer that can be chosen.

use ::words::content::{self, OptionText};
use advice::{Answer, Question};
use domain::activity::Kind;
use leptos::ev;

use crate::ui::dom::{View, el};

/// A radio button with its label and a hint. `chosen` is the answer chosen so far; `on_choose` is called with this one
/// when it becomes that, `on_click` whenever the button is clicked, in whatever way.
pub fn choice(
    question: Question,
    answer: Answer,
    kind: Option<Kind>,
    chosen: impl Fn() -> Option<Answer> + 'static,
    on_choose: impl Fn(Answer) + 'static,
    on_click: impl Fn() + 'static,
) -> View {
    let OptionText { label, hint } = match answer {
        Answer::Unsure => content::UNSURE,
        Answer::Is(option) => *content::option_for(option, kind),
    };
    let id = ["answer-", answer.key()].concat();
    // The hint stands in the label, so that a press on it chooses too, but out of the name.
    let label_id = [&id, "-label"].concat();
    let hint_id = (!hint.is_empty()).then(|| [&id, "-hint"].concat());
    let input = el("input")
        .attr("type", "radio")
        .id(&id)
        .attr("name", question.key())
        .attr("value", answer.key())
        .attr("aria-labelledby", &label_id)
        .attr("aria-describedby", hint_id.as_deref())
        .prop("checked", move || chosen() == Some(answer))
        .on(ev::change, move |_| on_choose(answer))
        .on(ev::click, move |_| on_click());
    el("label")
        .class("choice")
        .attr("data-unsure", (answer == Answer::Unsure).then_some(""))
        .child(input)
        .child(el("span").id(&label_id).child(label))
        .child(hint_id.map(|id| el("span").class("choice-hint").id(&id).child(hint)))
}
