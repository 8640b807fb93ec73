//! Finding among what is kept: a search as one types, and filters.

use std::rc::Rc;

use ::words::content::{self, pages::history as words};
use advice::Mode;
use domain::decision::Day;
use domain::history::{Order, OutcomeFilter, Query};

use crate::browser::{clock, focus};
use crate::ui::components::{Weight, button, select};
use crate::ui::dom::{View, When, el};
use crate::ui::state::Past;

/// A box to type into, and filters beneath it.
pub(super) fn finder() -> View {
    let past = Past::expect();
    let typed =
        el("input").class("input").id("find").attr("type", "search").attr("autocomplete", "off").own_words().bind(
            When::AtOnce,
            move || past.search().query.typed,
            move |typed| past.find(|query| query.typed = typed),
        );
    let filters = el("details")
        .class("fold")
        .attr("open", is_filtered(&past.search().query).then_some(""))
        .child(el("summary").child(words::FILTER))
        .child(el("div").class("numbers").child(filters(past)));
    let all = move || {
        (!past.search().query.is_all()).then(|| {
            let show_all = move || {
                past.find(|query| *query = all(query));
                focus::to_new("#found".to_owned());
            };
            el("p").child(button(words::SHOW_ALL, Weight::Line, show_all))
        })
    };
    el("div")
        .class("finder no-print")
        .attr("role", "search")
        .child(el("div").class("field").child(el("label").attr("for", "find").child(words::FIND)).child(typed))
        .child(filters)
        .child(all)
}

/// Everything, in the same order.
fn all(query: &Query) -> Query {
    Query { order: query.order, ..Query::default() }
}

fn is_filtered(query: &Query) -> bool {
    query.mode.is_some() || query.outcome.is_some() || query.since.is_some() || query.order != Order::default()
}

fn filters(past: Past) -> [View; 4] {
    let modes = [("", words::MODE_ANY)].into_iter().chain(Mode::ALL.map(|mode| (mode.key(), content::mode(mode).name)));
    let outcomes = OutcomeFilter::ALL.map(|outcome| (outcome.key(), words::came(outcome)));
    let outcomes = [("", words::CAME_ANY)].into_iter().chain(outcomes);
    let orders = Order::ALL.map(|order| (order.key(), words::order(order)));
    let of = |key: Option<&str>| key.unwrap_or_default().to_owned();
    [
        select(
            "find-mode",
            words::MODE,
            modes,
            move || of(past.search().query.mode.map(Mode::key)),
            move |key| past.find(|query| query.mode = Mode::ALL.into_iter().find(|mode| mode.key() == key)),
        ),
        select(
            "find-outcome",
            words::CAME,
            outcomes,
            move || of(past.search().query.outcome.map(OutcomeFilter::key)),
            move |key| {
                past.find(|query| query.outcome = OutcomeFilter::ALL.into_iter().find(|outcome| outcome.key() == key));
            },
        ),
        since(past),
        select(
            "find-order",
            words::ORDER,
            orders,
            move || past.search().query.order.key().to_owned(),
            move |key| {
                let order = Order::ALL.into_iter().find(|order| order.key() == key);
                past.find(|query| query.order = order.unwrap_or_default());
            },
        ),
    ]
}

/// The first day that counts, so many days back from today.
fn since(past: Past) -> View {
    let days: Rc<[(String, Option<Day>)]> = words::DAYS
        .iter()
        .map(|(days, _)| {
            let day = clock::today().map(|today| Day::from_number(today.number().saturating_sub(*days)));
            (days.to_string(), day)
        })
        .collect();
    let names: Vec<_> =
        words::DAYS.iter().zip(days.iter()).map(|((_, name), (key, _))| (key.as_str(), *name)).collect();
    let choices = [("", words::SINCE_ANY)].into_iter().chain(names);
    let known = Rc::clone(&days);
    let given = move || {
        let since = past.search().query.since;
        let chosen = known.iter().find(|(_, day)| since.is_some() && *day == since);
        chosen.map_or_else(String::new, |(key, _)| key.clone())
    };
    let known = Rc::clone(&days);
    let take = move |chosen: String| {
        let since = known.iter().find(|(key, _)| *key == chosen).and_then(|(_, day)| *day);
        past.find(|query| query.since = since);
    };
    select("find-since", words::SINCE, choices, given, take)
}
