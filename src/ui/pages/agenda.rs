//! A whole agenda: pasted, judged item by item, changed in place, and sent in a shorter form.

mod board;
mod link;
mod row;
mod take;

use ::agenda::from_html;
use ::words::content::Told;
use ::words::content::pages::agenda as words;
use domain::link::decode_agenda;
use domain::route::Route;
use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set, event_target};
use std::rc::Rc;
use web_sys::HtmlTextAreaElement;

use super::heading;
use crate::browser::focus;
use crate::ui::components::{Icon, NumberField, Weight, button, field_error, fold, icon, section, select};
use crate::ui::dom::{View, When, el, fragment, keyed, save_all, soon};
use crate::ui::late::{Late, Part};
use crate::ui::state::{Handed, Nav, Notice, hand_over, handed};
use board::Board;

/// The page. `link`: an agenda that someone sent, as its text came.
pub fn page(link: Option<&str>) -> View {
    let board = Board::take_up();
    let wrong = RwSignal::new(String::new());
    let mut is_received = false;
    match link.map(decode_agenda) {
        Some(Ok(meeting)) => {
            board.show(meeting);
            is_received = true;
        }
        Some(Err(error)) => wrong.set(error.told()),
        None => {}
    }
    if let Some(Handed::Text(text)) = handed(&Route::Agenda(None)) {
        // Its form is that of an agenda, but it is one of many meetings. The part that reads has no room to tell.
        if meetings::is_list(&text) {
            hand_over(Route::Calendar, Handed::Text(text));
            let nav = Nav::expect();
            soon(move || nav.replace(Route::Calendar));
            return fragment(());
        }
        board.text.set(text);
        if let Err(why) = board.read() {
            wrong.set(words::no_agenda(why).to_owned());
        }
    }
    let judged = keyed(move || board.is_there(), move |is_there| is_there.then(|| judged(board)));
    el("div")
        .class("page")
        .child(heading(words::TITLE))
        .child(el("p").class("lead no-print").child(if is_received { words::RECEIVED } else { words::LEAD }))
        .child(if is_received {
            // Who is sent an agenda has come for that one.
            let summary = el("summary").class("small").child(words::READ_ANOTHER);
            fold(summary, move || paste(board, wrong)).class("fold no-print")
        } else {
            paste(board, wrong)
        })
        .child(judged)
}

/// The box for the text.
fn paste(board: Board, wrong: RwSignal<String>) -> View {
    let notice = Notice::expect();
    let is_wrong = move || !wrong.get().is_empty();
    let read = move || match board.read() {
        Ok(()) => {
            wrong.set(String::new());
            notice.say(words::ANNOUNCED);
            focus::to_new("#items".to_owned());
        }
        Err(why) => {
            wrong.set(words::no_agenda(why).to_owned());
            focus::to("#agenda-text");
        }
    };
    let field = el("textarea")
        .class("input")
        .id("agenda-text")
        .attr("rows", "10")
        .own_words()
        .attr("aria-invalid", move || is_wrong().then_some("true"))
        .attr("aria-describedby", move || Some(if is_wrong() { "agenda-error agenda-hint" } else { "agenda-hint" }))
        .bind(
            When::AtOnce,
            move || board.text.get(),
            move |text| {
                board.text.set(text);
                wrong.set(String::new());
            },
        )
        .on(ev::paste, move |event| {
            // Lists and tables of a page keep their shape as HTML alone.
            let html = event.clipboard_data().and_then(|data| data.get_data("text/html").ok()).unwrap_or_default();
            let field: HtmlTextAreaElement = event_target(&event);
            if !html.is_empty() && field.value().is_empty() {
                event.prevent_default();
                field.set_value(from_html(&html).trim());
                save_all();
            }
        });
    let example = move || {
        board.text.set(words::EXAMPLE.to_owned());
        read();
    };
    let actions = el("div")
        .class("actions")
        .child(button(words::READ, Weight::Main, read))
        .child(fragment(move || (!board.is_there()).then(|| button(words::EXAMPLE_BUTTON, Weight::Quiet, example))));
    el("div")
        .class("section no-print")
        .child(
            el("div")
                .class("field")
                .child(el("label").attr("for", "agenda-text").child(words::FIELD))
                .child(el("p").class("small").id("agenda-hint").child(words::HINT))
                .child(field_error("agenda-error", move || wrong.get()))
                .child(field),
        )
        .child(actions)
}

/// What was read: the items, what they come to, and what can be sent.
fn judged(board: Board) -> View {
    fragment(hearing(board)).child(items(board)).child(sum(board)).child(take::take(board))
}

/// Has the words of what is open read once the part that reads is here; the items stand there before.
fn hearing(board: Board) -> View {
    let late = Late::expect();
    late.fetch(Part::Reading);
    keyed(
        move || (board.shape(), late.is_here(Part::Reading)),
        move |(_, is_here)| {
            if *is_here {
                soon(move || board.hear());
            }
            None::<View>
        },
    )
}

fn items(board: Board) -> View {
    let notice = Notice::expect();
    let undo = move || {
        board.undo();
        notice.say(words::UNDONE);
        focus::to_new("#items".to_owned());
    };
    let undo = fragment(move || {
        board
            .can_undo()
            .then(|| button(words::UNDO, Weight::Line, undo).prepend(icon(Icon::Undo)))
            .map(|undo| el("p").class("no-print").child(undo))
    });
    let title = move || board.with(|meeting| meeting.title.as_ref().map(ToString::to_string)).flatten();
    let rows =
        keyed(move || board.shape(), move |_| (0..board.len()).map(|at| row::row(board, at)).collect::<Vec<_>>());
    let doubts = move || {
        let doubts =
            board.with(|meeting| meeting.doubts.iter().map(words::doubt).collect::<Vec<_>>()).unwrap_or_default();
        (!doubts.is_empty()).then(|| {
            let lines = doubts.into_iter().map(|doubt| el("li").child(doubt)).collect::<Vec<_>>();
            el("div").child(el("h3").child(words::DOUBTS)).child(el("ul").class("list").child(lines))
        })
    };
    el("section")
        .class("section")
        .child(el("h2").id("items").attr("tabindex", "-1").child(words::ITEMS))
        .child(move || title().map(|title| el("p").child(el("bdi").child(title))))
        .child(el("p").attr("role", "status").child(move || board.with(|meeting| words::sum(&meeting.sum()))))
        .child(undo)
        .child(el("ol").class("items").child(rows))
        .child(doubts)
        .child(rest(board))
}

/// Lines that are in no item, each with the way to make it one.
fn rest(board: Board) -> View {
    keyed(
        move || board.with(|meeting| meeting.rest.len()).unwrap_or(0),
        move |count| {
            (*count > 0).then(|| {
                fold(el("summary").class("small").child(words::REST), move || {
                    let rest = board.with(|meeting| meeting.rest.clone()).unwrap_or_default();
                    let line = |(at, text): (usize, String)| {
                        let make = button(words::MAKE_ITEM, Weight::Line, move || board.make_item(at))
                            .attr("aria-label", &[words::MAKE_ITEM, ": ", &text].concat());
                        el("li").child(el("bdi").child(&text)).child(" ").child(make)
                    };
                    let lines = rest.into_iter().map(|rest| rest.text).enumerate().map(line).collect::<Vec<_>>();
                    el("ul").class("list").child(lines)
                })
                .class("fold no-print")
            })
        },
    )
}

/// What the items come to, for so many people and so often.
fn sum(board: Board) -> View {
    let people = NumberField {
        id: "agenda-people",
        label: words::PEOPLE,
        hint: Some(words::PEOPLE_HINT),
        value: Rc::new(move || {
            board.with(|meeting| meeting.people).flatten().map_or_else(String::new, |n| n.to_string())
        }),
        usual: Rc::new(String::new),
        take: Rc::new(move |typed| {
            let people = typed.parse::<u16>().ok().filter(|people| (1..=1000).contains(people));
            let fits = typed.is_empty() || people.is_some();
            if fits {
                board.change(|meeting| meeting.people = people);
            }
            fits
        }),
        fits: words::PEOPLE_FIT.to_owned(),
    };
    let recurs = select(
        "agenda-recurs",
        words::RECURS,
        domain::meeting::Recurs::ALL.map(|recurs| (recurs.key(), words::recurs(recurs))),
        move || board.with(|meeting| meeting.recurs.key()).unwrap_or_default().to_owned(),
        move |name| {
            if let Some(recurs) = domain::meeting::Recurs::from_key(&name) {
                board.change(|meeting| meeting.recurs = recurs);
            }
        },
    );
    let hours = move || board.with(|meeting| words::hours(&meeting.sum())).flatten();
    section(words::SUM)
        .child(people.view().class("field number no-print"))
        .child(recurs.class("field number no-print"))
        .child(el("p").child(hours))
}
