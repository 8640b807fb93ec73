//! What a person means to do about a decision, and what came of it.

use leptos::prelude::untrack;

use super::taps;
use crate::browser::focus;
use crate::content::pages::{frame, outcome as words};
use crate::decision::{Choice, Done, Felt, Intent, Line, Outcome};
use crate::ui::components::{Weight, button};
use crate::ui::dom::{View, el, live_by, together};
use crate::ui::state::Open;

/// What the person will do, to be tapped, with a why.
pub fn choice_form(open: Open, id: &str) -> View {
    let given = move || open.decision().choice.map(|choice| choice.intent.key());
    let take = move |key: &'static str| {
        open.edit(&|decision| {
            let why = decision.choice.take().and_then(|choice| choice.why);
            decision.choice = Intent::from_key(key).map(|intent| Choice { intent, why });
        });
    };
    let why = move || open.decision().choice?.why;
    let on_why = move |line: Option<Line>| {
        open.edit(&|decision| {
            if let Some(choice) = &mut decision.choice {
                choice.why.clone_from(&line);
            }
        });
    };
    let forget = move || open.edit(&|decision| decision.choice = None);
    let [id, group] = ["-why", "-choice"].map(|end| [id, end].concat());
    let of = group.clone();
    let more = live_by(
        move || given().is_some().to_string(),
        move |_| given().map(|_| together(line(&id, words::WHY, why, on_why)).with(take_back(forget, &of))),
    );
    el("div")
        .class("outcome")
        .id(&group)
        .with(taps(words::CHOICE, Intent::ALL.map(|intent| (intent.key(), words::intent(intent))), given, take))
        .with(more)
}

/// What was done in fact and whether it felt right, to be tapped, with a line on it.
pub fn outcome_form(open: Open, id: &str) -> View {
    let given = move || open.decision().outcome.map(|outcome| outcome.done.key());
    let take = move |key: &'static str| {
        open.edit(&|decision| {
            let (felt, line) = decision.outcome.take().map_or((None, None), |outcome| (outcome.felt, outcome.line));
            decision.outcome = Done::from_key(key).map(|done| Outcome { done, felt, line });
        });
    };
    let forget = move || open.edit(&|decision| decision.outcome = None);
    let [id, group] = ["-line", "-outcome"].map(|end| [id, end].concat());
    let of = group.clone();
    let more = live_by(
        move || given().is_some().to_string(),
        move |_| given().map(|_| together(felt(open)).with(how(open, &id)).with(take_back(forget, &of))),
    );
    el("div")
        .class("outcome")
        .id(&group)
        .with(taps(words::DONE, Done::ALL.map(|done| (done.key(), words::done(done))), given, take))
        .with(more)
}

fn felt(open: Open) -> View {
    let given = move || open.decision().outcome?.felt.map(Felt::key);
    let take = move |key: &'static str| {
        open.edit(&|decision| {
            if let Some(outcome) = &mut decision.outcome {
                outcome.felt = Felt::from_key(key);
            }
        });
    };
    taps(words::FELT, Felt::ALL.map(|felt| (felt.key(), words::felt(felt))), given, take)
}

fn how(open: Open, id: &str) -> View {
    let given = move || open.decision().outcome?.line;
    let take = move |line: Option<Line>| {
        open.edit(&|decision| {
            if let Some(outcome) = &mut decision.outcome {
                outcome.line.clone_from(&line);
            }
        });
    };
    line(id, words::LINE, given, take)
}

/// A field for a line, which is taken once it is left.
fn line(
    id: &str,
    label: &str,
    given: impl Fn() -> Option<Line> + 'static,
    take: impl Fn(Option<Line>) + 'static,
) -> View {
    let field = el("input")
        .class("input")
        .id(id)
        .attr("type", "text")
        .attr("maxlength", &Line::MAX.to_string())
        .attr("autocomplete", "off")
        .attr("dir", "auto")
        .value_idle(move || given().map_or_else(String::new, |line| line.to_string()))
        .on_text("change", move |text| take(Line::typed(&text)));
    let label =
        el("label").attr("for", id).with(label).with(el("span").class("optional").with(" ").with(frame::OPTIONAL));
    el("div").class("field").with(label).with(field)
}

fn take_back(forget: impl Fn() + 'static, group: &str) -> View {
    // The button goes with what it takes back.
    let first = ["#", group, " .tap"].concat();
    let take_back = move || {
        untrack(&forget);
        focus::to(&first).unwrap_or_default();
    };
    el("p").with(button(words::FORGET, Weight::Line, take_back))
}
