//! Live and in writing side by side: the same matter done either way, with its plan in short, what it takes, and what
//! speaks for it.

use ::words::content::{self, Own, brief, pages::decision as words, pages::plan as plan_words};
use advice::{Assumptions, Edition, Mode, Row};
use domain::reading::Reading;

use super::bars;
use crate::ui::dom::{View, el};
use crate::ui::state::{Open, Settings};

/// The two ways. Where the advice takes both, that is said before.
pub fn ways(open: Open) -> View {
    let settings = Settings::expect();
    let drawn = move || {
        let (reading, assumptions) = (open.reading(), settings.assumptions());
        let both = (reading.verdict.mode == Mode::Mix).then(|| el("p").child(words::WAYS_BOTH));
        let columns = [Mode::Sync, Mode::Async].map(|mode| column(&reading, mode, &assumptions, open.own()));
        el("div").class("section").child(both).child(el("div").class("compared").child(columns))
    };
    el("div").child(drawn)
}

fn column(reading: &Reading, mode: Mode, assumptions: &Assumptions, own: Own) -> View {
    let done = reading.done(mode);
    let is_advised = reading.verdict.mode == mode;
    let advised = is_advised.then(|| el("span").class("small").child(" · ").child(words::WAYS_ADVISED));
    let head = el("h3").child(bars(mode)).child(content::mode(mode).name).child(advised);
    let pull = |row: &&Row| if mode == Mode::Sync { row.convergence > 0 } else { row.conveyance > 0 };
    let reasons: Vec<_> = Edition::of(reading.edition).reasons(&reading.answers).filter(pull).collect();
    let speaks = match reasons.as_slice() {
        [] => el("p").class("soft").child(words::WAYS_NOTHING),
        rows => {
            let lines: Vec<_> = rows.iter().map(|row| el("li").child(content::reason(row.option))).collect();
            el("ul").class("list").child(lines)
        }
    };
    el("section")
        .class("compared-one way")
        .attr("data-mode", mode.key())
        .child(head)
        .child(el("p").child(content::headline(&done.plan(assumptions), mode, own)))
        .child(plan_in_short(&done, assumptions, own))
        .child(el("h4").child(words::WAYS_SPEAKS))
        .child(speaks)
}

/// A plan in short: its steps, until when it is done, and the attention that it takes where that is the question.
pub fn plan_in_short(reading: &Reading, assumptions: &Assumptions, own: Own) -> View {
    let plan = reading.plan(assumptions);
    let step = |step: &advice::Step| {
        let channel = content::channel(step.channel);
        el("li")
            .child(content::step(&plan, step, own).title)
            .child(el("span").class("small").child([" · ", channel].concat()))
    };
    let steps: Vec<_> = plan.steps.iter().map(step).collect();
    let until = content::in_all(&plan).map(|time| plan_words::in_all(&time));
    let held = advice::bill(&reading.answers, &reading.figures, &plan, assumptions, None).plan.held;
    let takes = plan.is_priced.then(|| [" ", &words::takes(&brief::attention(held))].concat());
    let takes = [until.as_deref().unwrap_or_default(), takes.as_deref().unwrap_or_default()].concat();
    el("div")
        .class("plan-in-short")
        .child(el("ol").class("list").child(steps))
        .child(el("p").class("small").child(takes))
}
