//! The plan as a timeline: two lanes, blocks of attention, and the time to answer in.

use super::as_table::Table;
use crate::advice::{Mode, Pace, Plan, Slot, Span, Step, Timeline};
use crate::content::{
    self, brief,
    pages::{decision, timeline as words},
};
use crate::ui::dom::{View, el, svg, together};

/// Where the lanes are, from above, in tenths of the size of letters, so that all grows with them.
const YOURS: u32 = 15;
const OTHERS: u32 = 34;
/// How high a lane is.
const HIGH: u32 = 14;

/// The drawing of a plan, and what it means.
pub fn timeline(plan: &Plan) -> View {
    let line = plan.timeline();
    let (yours, others) = line.attention();
    let attention = |minutes: u32| brief::attention(minutes.into());
    let told = words::told(&attention(yours), &attention(others), &content::wait(plan.elapsed()));
    let slots = plan.steps.iter().zip(&line.slots).enumerate();
    let drawing = svg("svg")
        .with(slots.map(|(place, (step, slot))| drawn(place + 1, step, slot)).collect::<Vec<_>>())
        .with(svg("rect").class("timeline-axis").attr("y", "5.2em").attr("width", "100%").attr("height", "1"));
    let who =
        el("div").class("picture-who").with(el("span").with(decision::YOU)).with(el("span").with(decision::OTHERS));
    let ends = el("div")
        .class("timeline-ends")
        .with(el("span").with(words::NOW))
        .with(el("span").with(brief::waiting(plan.elapsed())));
    let waits = line.slots.iter().any(|slot| slot.wait.minutes > 0);
    let conditional = plan.steps.iter().any(|step| step.condition.is_some());
    let scale = [waits.then_some(words::SCALE), conditional.then_some(words::SCALE_IF)];
    let scale: Vec<_> = scale.into_iter().flatten().collect();
    let scale = (!scale.is_empty()).then(|| el("p").class("small").with(scale.join(" ")));
    let picture =
        el("div").class("timeline").attr("role", "img").attr("aria-label", &told).with(who).with(drawing).with(ends);
    together(picture).with(scale)
}

/// One step: its number, a block in each of its lanes, joined where it is live, and the time to answer in.
fn drawn(number: usize, step: &Step, slot: &Slot) -> View {
    let mode = match step.pace {
        Pace::Live => Mode::Sync,
        Pace::Offline => Mode::Async,
    };
    let block = |class: &str, span: Span, y: u32, height: u32| {
        svg("rect")
            .class(class)
            .attr("x", &percent(span.from))
            .attr("width", &percent(span.to.saturating_sub(span.from)))
            .attr("y", &em(y))
            .attr("height", &em(height))
    };
    let is_live = step.pace == Pace::Live;
    let joined = (is_live && slot.yours && slot.others)
        .then(|| block("timeline-join", slot.work, YOURS + HIGH, OTHERS - YOURS - HIGH));
    let waits =
        (!is_live && slot.others && slot.wait.minutes > 0).then(|| block("timeline-wait", slot.wait, OTHERS, HIGH));
    let middle = u32::midpoint(slot.work.from, slot.work.to);
    let number = svg("text")
        .attr("x", &percent(middle))
        .attr("y", "0.9em")
        .attr("text-anchor", "middle")
        .with(number.to_string());
    svg("g")
        .class("timeline-step")
        .attr("data-mode", mode.key())
        .attr_some("data-conditional", step.condition.map(|_| ""))
        .with(number)
        .with(joined)
        .with(waits)
        .with(slot.yours.then(|| block("timeline-work", slot.work, YOURS, HIGH)))
        .with(slot.others.then(|| block("timeline-work", slot.work, OTHERS, HIGH)))
}

/// A place in the drawing, as a part of its width.
fn percent(place: u32) -> String {
    let (whole, tenth) = (place * 100 / Timeline::LENGTH, place * 1_000 / Timeline::LENGTH % 10);
    format!("{whole}.{tenth}%")
}

fn em(tenths: u32) -> String {
    format!("{}.{}em", tenths / 10, tenths % 10)
}

/// The same as a table.
pub fn timeline_table(plan: &Plan) -> Table {
    let line = plan.timeline();
    let attention = |minutes: u32| brief::attention(minutes.into());
    let of = |is_in: bool, minutes: u32| if is_in { attention(minutes) } else { words::NONE.to_owned() };
    let row = |(place, (step, slot)): (usize, (&Step, &Slot))| {
        let name = words::step(&(place + 1).to_string(), &content::step(step).title, step.condition.is_some());
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
