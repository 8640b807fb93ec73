//! The plan as a timeline: two lanes, blocks of attention, and the time to answer in.

use ::words::content::{
    self, Own, brief,
    pages::{decision, timeline as words},
};
use advice::{Mode, Pace, Plan, Slot, Step};

use super::as_table::Table;
use super::lanes::{Lane, block, joint, lanes, numbered};
use crate::ui::dom::{View, el, fragment};

/// The drawing of a plan, and what it means.
pub fn timeline(plan: &Plan) -> View {
    let line = plan.timeline();
    let (yours, others) = line.attention();
    let attention = |minutes: u32| brief::attention(minutes.into());
    let told = words::told(&attention(yours), &attention(others), &content::wait(plan.elapsed()));
    let slots = plan.steps.iter().zip(&line.slots).enumerate();
    let drawn = slots.map(|(place, (step, slot))| drawn(place + 1, step, slot)).collect::<Vec<_>>();
    let ends = [words::NOW.to_owned(), brief::waiting(plan.elapsed())];
    let waits = line.slots.iter().any(|slot| slot.wait.minutes > 0);
    let conditional = plan.steps.iter().any(|step| step.condition.is_some());
    let scale = [waits.then_some(words::SCALE), conditional.then_some(words::SCALE_IF)];
    let scale: Vec<_> = scale.into_iter().flatten().collect();
    let scale = (!scale.is_empty()).then(|| el("p").class("small").child(scale.join(" ")));
    fragment(lanes(&told, [decision::YOU, decision::OTHERS], ends, drawn)).child(scale)
}

/// One step: its number, a block in each of its lanes, joined where it is live, and the time to answer in.
fn drawn(number: usize, step: &Step, slot: &Slot) -> View {
    let mode = match step.pace {
        Pace::Live => Mode::Sync,
        Pace::Offline => Mode::Async,
    };
    let is_live = step.pace == Pace::Live;
    let waits = !is_live && slot.others && slot.wait.minutes > 0;
    let blocks = [
        (is_live && slot.yours && slot.others).then(|| joint(slot.work)),
        waits.then(|| block("timeline-wait", slot.wait, Lane::Lower)),
        slot.yours.then(|| block("timeline-work", slot.work, Lane::Upper)),
        slot.others.then(|| block("timeline-work", slot.work, Lane::Lower)),
    ];
    numbered(number, slot.work, blocks)
        .attr("data-mode", mode.key())
        .attr("data-conditional", step.condition.map(|_| ""))
}

/// The same as a table.
pub fn timeline_table(plan: &Plan, own: Own) -> Table {
    let line = plan.timeline();
    let attention = |minutes: u32| brief::attention(minutes.into());
    let of = |is_in: bool, minutes: u32| if is_in { attention(minutes) } else { words::NONE.to_owned() };
    let row = |(place, (step, slot)): (usize, (&Step, &Slot))| {
        let name =
            words::step(&(place + 1).to_string(), &content::step(plan, step, own).title, step.condition.is_some());
        let work = slot.work.minutes;
        let wait = if slot.wait.minutes > 0 { brief::waiting(slot.wait.minutes) } else { words::NONE.to_owned() };
        vec![name, of(slot.yours, work), of(slot.others, work), wait]
    };
    let (yours, others) = line.attention();
    let waiting: u32 = line.slots.iter().map(|slot| slot.wait.minutes).sum();
    let sum = vec![words::SUM.to_owned(), attention(yours), attention(others), brief::waiting(waiting)];
    Table {
        caption: words::CAPTION,
        heads: vec![words::STEP, decision::YOU, decision::OTHERS, words::WAIT],
        rows: plan.steps.iter().zip(&line.slots).enumerate().map(row).chain([sum]).collect(),
    }
}
