//! The second opinions that are kept on a decision.

use ::words::content::{self, pages::compare, pages::day, pages::decision as words};
use domain::decision::{Decision, Name};
use domain::history::Kept;
use domain::link::{self, Link};
use domain::reading::Reading;
use domain::route::Route;

use super::bars;
use crate::ui::dom::{View, el, keyed};
use crate::ui::state::{Open, Past, Settings};

/// What each who was asked comes to, and the way to see it beside one's own. Nothing, where nobody has answered.
pub fn opinions(open: Open) -> View {
    let (past, settings) = (Past::expect(), Settings::expect());
    let replies = move || past.replies_to(&open.decision(), settings.get().name);
    keyed(replies, move |replies| {
        (!replies.is_empty()).then(|| {
            let rows: Vec<_> = replies.iter().map(|reply| one(&open.decision(), reply)).collect();
            el("section")
                .class("section no-print")
                .child(el("h2").child(words::OPINIONS))
                .child(el("ul").class("records").child(rows))
        })
    })
}

fn one(asked: &Decision, reply: &Kept) -> View {
    let reading = Reading::of(&reply.decision);
    let mode = reading.is_enough().then_some(reading.verdict.mode);
    let who = reply.decision.name.as_ref().map_or(words::OPINION_UNNAMED, Name::as_str);
    let comes_to = mode.map_or(compare::TOO_LITTLE, |mode| content::mode(mode).name);
    let codes = vec![link::proposed(asked), link::encode(&Link::Decision(reply.decision.clone()))];
    let beside = el("a")
        .class("link-tall")
        .attr("href", &Route::Compare(codes).to_string())
        .attr("aria-label", &[words::OPINION_BESIDE, ": ", who].concat())
        .child(words::OPINION_BESIDE);
    let name = el("a").class("record-title").attr("href", &Route::Kept(reply.id).to_string());
    let about = [comes_to, ", ", &day(reply.decision.day)].concat();
    let told = el("div").child(name.child(el("bdi").own_words().child(who))).child(el("p").class("small").child(about));
    el("li").class("record").child(mode.map_or_else(|| el("span"), bars)).child(told).child(beside)
}
