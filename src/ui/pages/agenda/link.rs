//! The agenda as a link: what goes along, and the ways on which it can go.

use ::words::content::pages::{agenda as words, share, take_away};
use domain::link::encode_agenda;
use domain::meeting::Topic;

use super::board::Board;
use super::take::copy;
use crate::browser::{address, focus, share as system};
use crate::ui::components::{Icon, Ticks, Weight, button, button_for, folded, icon};
use crate::ui::dom::{View, el, keyed};
use crate::ui::state::Notice;

/// Unfolds it and leads there.
pub(super) fn unfold() {
    focus::unfold("#agenda-share");
}

/// What goes along: names, and topics that could hurt someone, only where they are ticked.
pub(super) fn link(board: Board) -> View {
    let ticks = Ticks::default();
    let text = move || {
        let code = board.with(|meeting| {
            let names = ticks.get('M', false);
            if ticks.get('T', false) {
                return encode_agenda(meeting, names);
            }
            encode_agenda(&meeting.discreet(&Topic::typed(words::IN_CONFIDENCE)?), names)
        });
        code.flatten().map(|code| address::of_link(&code))
    };
    let is_named = move || board.with(|meeting| meeting.rows.iter().any(|row| !row.owners.is_empty())).unwrap_or(false);
    let is_delicate = move || board.with(domain::meeting::Meeting::has_delicate).unwrap_or(false);
    let ticked = keyed(
        move || (is_named(), is_delicate()),
        move |(is_named, is_delicate)| {
            let names = is_named.then(|| ticks.tick(words::WITH_NAMES, 'M', || false));
            let topics = is_delicate.then(|| ticks.tick(words::WITH_DELICATE, 'T', || false));
            names.into_iter().chain(topics).collect::<Vec<_>>()
        },
    );
    let field = el("textarea")
        .class("input")
        .id("agenda-link")
        .attr("rows", "3")
        .attr("readonly", "")
        .prop("value", move || text().unwrap_or_default());
    let length = move || text().map_or_else(|| words::TOO_LONG.to_owned(), |text| share::length(text.len()));
    folded(words::LINK, words::LINK_HINT)
        .id("agenda-share")
        .child(ticked)
        .child(el("div").class("field").child(el("label").attr("for", "agenda-link").child(share::LINK)).child(field))
        .child(el("p").class("small").child(length).child(" ").child(words::LINK_CARE))
        .child(ways(text))
}

/// Copy, hand on to another program, mail.
fn ways(text: impl Fn() -> Option<String> + Copy + 'static) -> View {
    let notice = Notice::expect();
    let give = move || {
        if let Some(text) = text() {
            copy(notice, text, Some("#agenda-link"));
        }
    };
    let hand_on = system::is_there().then(|| {
        button(share::HAND_ON, Weight::Quiet, move || {
            if let Some(text) = text() {
                system::hand_on(words::SUBJECT, words::MAIL, &text, move || notice.warn(share::HAND_ON_NOT));
            }
        })
    });
    let mail = move || text().map(|link| address::mail(words::SUBJECT, &[words::MAIL, "\n\n", &link].concat()));
    el("div")
        .class("actions")
        .child(button_for(take_away::COPY, words::LINK, give).prepend(icon(Icon::Copy)))
        .child(hand_on)
        .child(el("a").class("link-tall").attr("href", mail).child(icon(Icon::Mail)).child(share::MAIL_IT))
}
