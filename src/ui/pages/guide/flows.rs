//! The two flows, each drawn as a timeline of attention for its two sides.

use ::words::content::guide as content;
use ::words::content::mode;
use ::words::content::pages::guide as words;
use advice::Span;
use domain::guide::{Attention, Beat, Flow, Player, Side};
use leptos::prelude::{Get, RwSignal};

use super::player::player;
use super::{FLOWS, mode_heading, part};
use crate::ui::components::lanes::{Lane, block, joint, lanes, numbered, percent};
use crate::ui::dom::{View, el, svg};

/// Both of them, and what they show.
pub(super) fn flows() -> View {
    part(FLOWS)
        .child(el("p").child(words::FLOWS_LEAD))
        .child(Flow::ALL.map(flow))
        .child(el("p").child(words::FLOWS_END))
}

fn flow(flow: Flow) -> View {
    let shown = RwSignal::new(Player::new(flow.beats().len()));
    let name = content::flow(flow);
    let is_free = flow.spent(Side::Yours, Attention::Free) > 0;
    el("div")
        .class("section")
        .child(mode_heading(flow.mode(), &words::flow(name, mode(flow.mode()).name)))
        .child(drawing(flow, shown))
        .child(el("p").class("small").child(words::scale(is_free)))
        .child(player(flow, shown))
        .child(steps(flow, shown))
        .child(el("p").child(content::lesson(flow)))
}

/// The timeline; what is still to come is drawn hollow, and a line stands where the time is.
fn drawing(flow: Flow, shown: RwSignal<Player>) -> View {
    let spans = flow.spans();
    let mut ends: Vec<u32> = vec![0];
    ends.extend(spans.iter().map(|span| span.to));
    let steps = flow.beats().iter().zip(&spans).enumerate().map(|(place, (beat, span))| {
        let is_ahead = move || {
            let at = shown.get().at();
            (at > 0 && place >= at).then_some("")
        };
        drawn(place + 1, beat, *span).attr("data-ahead", is_ahead)
    });
    let now = move || ends.get(shown.get().at()).copied().filter(|place| *place > 0);
    let line = svg("rect")
        .class("timeline-now")
        .attr("y", "1.2em")
        .attr("height", "4em")
        .attr("width", {
            let now = now.clone();
            move || now().map(|_| "2")
        })
        .attr("x", move || now().map(percent));
    let names = [Side::Yours, Side::Theirs].map(|side| content::side(flow, side));
    let ends = [words::BEGIN.to_owned(), content::long(flow, flow.long())];
    let steps = svg("g").attr("data-mode", flow.mode().key()).child(steps.collect::<Vec<_>>());
    lanes(content::told(flow), names, ends, [steps, line])
}

fn drawn(number: usize, beat: &Beat, span: Span) -> View {
    let lane = |attention: Attention, lane: Lane| match attention {
        Attention::Used => Some(block("timeline-work", span, lane)),
        Attention::Held => Some(block("timeline-wait", span, lane)),
        Attention::Free => None,
    };
    let joined = beat.is_together().then(|| joint(span));
    numbered(number, span, [joined, lane(beat.yours, Lane::Upper), lane(beat.theirs, Lane::Lower)])
}

/// The same as a list, in which the step that is shown stands out.
fn steps(flow: Flow, shown: RwSignal<Player>) -> View {
    let step = |(place, beat): (usize, &Beat)| {
        let of = |side| [content::side(flow, side), ": ", content::attention(beat.of(side))].concat();
        let facts = [of(Side::Yours), of(Side::Theirs), content::long(flow, beat.long)].join(" · ");
        el("li")
            .attr("aria-current", move || (shown.get().at() == place + 1).then_some("step"))
            .child(content::event(beat.event))
            .child(el("p").class("small").child(facts))
    };
    el("ol").class("list").child(flow.beats().iter().enumerate().map(step).collect::<Vec<_>>())
}
