//! One item: its mode and reason, the question that would settle it, and all of it to be changed in place.

use std::rc::Rc;

use ::agenda::Kind;
use ::words::content;
use ::words::content::pages::agenda as words;
use advice::{Answer, Mode, Question, Strength};
use domain::decision::Name;
use domain::meeting::{Call, Row, Topic};
use domain::route::Route;

use super::board::Board;
use crate::browser::focus;
use crate::ui::components::{NumberField, Weight, bars, button, limited, select};
use crate::ui::dom::{View, When, el, for_each, fragment};
use crate::ui::state::{Nav, Notice};

/// The row at a place.
pub(super) fn row(board: Board, at: usize) -> View {
    let topic = move || board.row(at, |row| row.topic.to_string());
    let mode = move || board.row(at, Row::mode).flatten();
    let facts = move || {
        board.row(at, |row| {
            let minutes = row.minutes.map(|minutes| words::minutes(minutes.into()));
            let names = (!row.owners.is_empty()).then(|| words::names(&row.owners));
            minutes.into_iter().chain(names).collect::<Vec<_>>().join(" · ")
        })
    };
    let again =
        move || board.row(at, Row::comes_again).unwrap_or(false).then(|| el("p").class("small").child(words::AGAIN));
    let below = board.row(at, |row| row.below.clone()).unwrap_or_default();
    let below = (!below.is_empty()).then(|| {
        el("ul")
            .class("list small")
            .child(below.into_iter().map(|line| el("li").own_words().child(line)).collect::<Vec<_>>())
    });
    el("li")
        .class("item")
        .attr("data-mode", move || mode().map(Mode::key))
        .child(el("h3").own_words().child(topic))
        .child(el("p").class("small").child(facts))
        .child(move || verdict(board, at))
        .child(again)
        .child(below)
        .child(el("div").class("no-print").child(questions(board, at, true)).child(change(board, at)))
}

/// The mode and why, in a line.
fn verdict(board: Board, at: usize) -> View {
    let line = el("p");
    match board.row(at, |row| (row.call(), row.is_done)) {
        Some((Some(call), _)) => {
            let name = call.mode.map_or(words::NOT_SETTLED, |mode| content::mode(mode).name);
            let mode = el("span")
                .class("mode")
                .attr("data-mode", call.mode.map(Mode::key))
                .child(call.mode.map(bars))
                .child(el("b").child(name));
            line.child(mode).child(" ").child(words::why(&call))
        }
        Some((None, true)) => line.class("soft").child(words::DONE),
        Some((None, false)) | None => line.class("soft").child(words::NOT_JUDGED),
    }
}

/// Whether the question of a call is put beside it, and not only where it is changed.
fn is_urgent(call: &Call) -> bool {
    call.mode.is_none() || call.strength == Strength::Close
}

/// The questions that were answered in place, and the one that would settle it. `outside`: those that stand beside the
/// mode; else those where it is changed.
fn questions(board: Board, at: usize, outside: bool) -> View {
    let each = move || {
        board
            .row(at, |row| {
                let ask = row.call().filter(|call| is_urgent(call) == outside).and_then(|call| call.ask);
                let given = row.given.iter().map(|(question, _)| question).filter(|_| outside);
                let mut all: Vec<Question> = given.chain(ask).collect();
                all.dedup();
                all
            })
            .unwrap_or_default()
    };
    for_each(each, |question| *question, move |question| ask(board, at, question))
}

fn ask(board: Board, at: usize, question: Question) -> View {
    let text = content::question(question).title;
    let options = question.options().iter().map(|option| (option.key(), content::option(*option).label));
    let choices = [("", words::UNANSWERED)].into_iter().chain(options).chain([(Answer::UNSURE, content::UNSURE.label)]);
    select(
        &format!("item-{at}-{}", question.key()),
        text,
        choices,
        move || board.row(at, |row| row.given.get(question).map_or("", Answer::key)).unwrap_or_default().to_owned(),
        move |name| board.change_row(at, |row| row.answer(question, Answer::from_key(question, &name))),
    )
}

/// The ways to change it, folded.
fn change(board: Board, at: usize) -> View {
    let (notice, nav) = (Notice::expect(), Nav::expect());
    let about = board.row(at, |row| row.topic.to_string()).unwrap_or_default();
    let summary =
        el("summary").class("small").attr("aria-label", &[words::CHANGE, ": ", &about].concat()).child(words::CHANGE);
    let open = move || {
        if let Some(link) = board.row(at, Row::start_link) {
            nav.go(&Route::New(Some(link.to_string())));
        }
    };
    let remove = move || {
        board.remove(at);
        notice.say(words::REMOVED);
        focus::to_new("#items".to_owned());
    };
    let leave = move || {
        board.change_row(at, |row| {
            row.is_housekeeping = !row.is_housekeeping && !row.is_done;
            row.is_done = false;
        });
    };
    let leave_label = move || {
        let is_judged = board.row(at, Row::is_judged).unwrap_or(true);
        let label = if is_judged { words::LEAVE } else { words::JUDGE };
        button(label, Weight::Line, leave).attr("aria-label", &[label, ": ", &about].concat())
    };
    let title = board.row(at, |row| row.topic.to_string()).unwrap_or_default();
    let labelled = |label: &'static str| [label, ": ", &title].concat();
    let actions = el("div")
        .class("actions")
        .child(button(words::OPEN, Weight::Line, open).attr("aria-label", &labelled(words::OPEN)))
        .child(fragment(leave_label))
        .child(button(words::REMOVE, Weight::Line, remove).attr("aria-label", &labelled(words::REMOVE)));
    el("details")
        .class("fold")
        .child(summary)
        .child(topic_field(board, at))
        .child(kind_list(board, at))
        .child(mode_list(board, at))
        .child(minutes_field(board, at))
        .child(owner_field(board, at))
        .child(questions(board, at, false))
        .child(actions)
}

fn text_field(
    id: &str,
    label: &str,
    max: usize,
    value: impl Fn() -> String + 'static,
    take: impl Fn(String) + 'static,
) -> View {
    let input = el("input").class("input").id(id).attr("type", "text").own_words().attr("autocomplete", "off").bind(
        When::AfterPause,
        value,
        take,
    );
    el("div").class("field").child(el("label").attr("for", id).child(label)).child(limited(input, id, max))
}

fn topic_field(board: Board, at: usize) -> View {
    let value = move || board.row(at, |row| row.topic.to_string()).unwrap_or_default();
    // An item without a topic is none; what stood there before stays.
    let take = move |typed: String| {
        if let Some(topic) = Topic::typed(&typed) {
            board.change_row(at, |row| row.topic = topic);
        }
    };
    text_field(&format!("item-{at}-topic"), words::TOPIC, Topic::MAX, value, take)
}

fn owner_field(board: Board, at: usize) -> View {
    let value = move || {
        board.row(at, |row| row.owners.iter().map(Name::as_str).collect::<Vec<_>>().join(", ")).unwrap_or_default()
    };
    let take = move |typed: String| {
        let owners = typed.split(',').filter_map(Name::typed).collect();
        board.change_row(at, |row| row.owners = owners);
    };
    text_field(&format!("item-{at}-owner"), words::OWNER, 200, value, take)
}

fn minutes_field(board: Board, at: usize) -> View {
    let id = format!("item-{at}-minutes");
    NumberField {
        id: &id,
        label: words::MINUTES,
        hint: None,
        value: Rc::new(move || board.row(at, |row| row.minutes).flatten().map_or_else(String::new, |n| n.to_string())),
        usual: Rc::new(String::new),
        take: Rc::new(move |typed| {
            let minutes = typed.parse::<u16>().ok().filter(|minutes| *minutes <= 24 * 60);
            let fits = typed.is_empty() || minutes.is_some();
            if fits {
                board.change_row(at, |row| row.minutes = minutes);
            }
            fits
        }),
        fits: words::MINUTES_FIT.to_owned(),
    }
    .view()
}

fn kind_list(board: Board, at: usize) -> View {
    let kinds = Kind::ALL.map(|kind| (kind.key(), words::kind(kind)));
    select(
        &format!("item-{at}-kind"),
        words::KIND,
        [("", words::NO_KIND)].into_iter().chain(kinds),
        move || board.row(at, |row| row.kind.map_or("", Kind::key)).unwrap_or_default().to_owned(),
        move |name| board.change_row(at, |row| row.kind = Kind::from_key(&name)),
    )
}

fn mode_list(board: Board, at: usize) -> View {
    let modes = Mode::ALL.map(|mode| (mode.key(), content::mode(mode).name));
    select(
        &format!("item-{at}-mode"),
        words::MODE,
        [("", words::ADVISED)].into_iter().chain(modes),
        move || board.row(at, |row| row.chosen.map_or("", Mode::key)).unwrap_or_default().to_owned(),
        move |name| board.change_row(at, |row| row.chosen = Mode::ALL.into_iter().find(|mode| mode.key() == name)),
    )
}
