//! What a person means to do about a decision, and what came of it.

use ::words::content::pages::{frame, outcome as words};
use domain::decision::{Choice, Done, Felt, Intent, Line, Outcome};

use super::{limited, taps};
use crate::browser::focus;
use crate::ui::components::{Weight, button};
use crate::ui::dom::{View, When, el, fragment, keyed};
use crate::ui::state::Open;

/// What the person will do, to be tapped, with a why.
pub fn choice_form(open: Open, id: &str) -> View {
    let given = move || open.decision().choice.map(|choice| choice.intent.key());
    let set = move |key: Option<&'static str>| {
        open.edit(&|decision| {
            let why = decision.choice.take().and_then(|choice| choice.why);
            decision.choice = key.and_then(Intent::from_key).map(|intent| Choice { intent, why });
        });
    };
    let answers = Intent::ALL.map(|intent| (intent.key(), words::intent(intent)));
    let [id, group] = ["-why", "-choice"].map(|end| [id, end].concat());
    told(&group, words::CHOICE, answers, given, set, move || why(open, &id))
}

/// What was done in fact and whether it felt right, to be tapped, with a line on it.
pub fn outcome_form(open: Open, id: &str) -> View {
    let given = move || open.decision().outcome.map(|outcome| outcome.done.key());
    let set = move |key: Option<&'static str>| {
        open.edit(&|decision| {
            let (felt, line) = decision.outcome.take().map_or((None, None), |outcome| (outcome.felt, outcome.line));
            decision.outcome = key.and_then(Done::from_key).map(|done| Outcome { done, felt, line });
        });
    };
    let answers = Done::ALL.map(|done| (done.key(), words::done(done)));
    let [id, group] = ["-line", "-outcome"].map(|end| [id, end].concat());
    told(&group, words::DONE, answers, given, set, move || fragment(felt(open)).child(how(open, &id)))
}

/// A question to be answered by a tap, and, once it is, `more` that belongs to the answer and a button that takes all of
/// it back. `set` is called with the name of an answer, or with none.
fn told<const N: usize>(
    group: &str,
    question: &str,
    answers: [(&'static str, &str); N],
    given: impl Fn() -> Option<&'static str> + Copy + 'static,
    set: impl Fn(Option<&'static str>) + Copy + 'static,
    more: impl Fn() -> View + 'static,
) -> View {
    // The button goes with what it takes back.
    let first = ["#", group, " .tap"].concat();
    let answered = move || {
        let first = first.clone();
        let take_back = move || {
            set(None);
            focus::to(&first);
        };
        more().child(el("p").child(button(words::FORGET, Weight::Line, take_back)))
    };
    el("div")
        .class("outcome")
        .id(group)
        .child(taps(question, answers, given, move |key| set(Some(key))))
        .child(keyed(move || given().is_some(), move |is_given| is_given.then(&answered)))
}

/// A line on what the person will do.
fn why(open: Open, id: &str) -> View {
    let given = move || open.decision().choice?.why;
    let take = move |line: Option<Line>| {
        open.edit(&|decision| {
            if let Some(choice) = &mut decision.choice {
                choice.why.clone_from(&line);
            }
        });
    };
    fragment(line(id, words::WHY, given, take))
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

/// A field for a line.
fn line(
    id: &str,
    label: &str,
    given: impl Fn() -> Option<Line> + 'static,
    take: impl Fn(Option<Line>) + 'static,
) -> View {
    let field = el("input").class("input").id(id).attr("type", "text").attr("autocomplete", "off").own_words().bind(
        When::AfterPause,
        move || given().map_or_else(String::new, |line| line.to_string()),
        move |text| take(Line::typed(&text)),
    );
    let label =
        el("label").attr("for", id).child(label).child(el("span").class("optional").child(" ").child(frame::OPTIONAL));
    el("div").class("field").child(label).child(limited(field, id, Line::MAX))
}
