//! One kept decision in a list.

use leptos::prelude::{Get, GetUntracked, RwSignal, Set, on_cleanup, untrack};

use crate::browser::focus;
use crate::content;
use crate::content::pages::{day, history as words, outcome};
use crate::decision::{Decision, DecisionId, Outcome};
use crate::history::Kept;
use crate::reading::Reading;
use crate::route::Route;
use crate::ui::components::{Icon, Weight, Wording, bars, button, icon, outcome_form, start_from};
use crate::ui::dom::{View, el, live, live_by, together};
use crate::ui::state::{Notice, Open, Past};

/// A decision to be opened, nothing more.
pub(super) fn plain(kept: &Kept) -> View {
    el("li").class("record").with(head(kept))
}

/// A decision to be opened, changed where it stands, deleted, or chosen among others.
pub(super) fn row(id: DecisionId, is_choosing: bool) -> View {
    let past = Past::expect();
    let rev = move || past.look(|shelf| Some(shelf.get(id)?.ok()?.rev)).map_or_else(String::new, |rev| rev.to_string());
    let head = live_by(rev, move |_| past.get(id).map(|kept| head(&kept)));
    let row = el("li").class("record").attr("data-many", "");
    if is_choosing {
        let title = past.get(id).map(|kept| title_of(&kept)).unwrap_or_default();
        return row.with(chooser(past, id, &title)).with(head);
    }
    let is_open = RwSignal::new(false);
    // A new title is the button's name, too.
    let of = move |label: &'static str| move || past.get(id).map(|kept| [label, ": ", &title_of(&kept)].concat());
    on_cleanup(move || past.edit_row(id, false));
    let turn = move || {
        is_open.set(!is_open.get_untracked());
        past.edit_row(id, is_open.get_untracked());
    };
    let change = button(words::CHANGE, Weight::Line, turn)
        .led_by(icon(Icon::Change))
        .attr_live("aria-label", of(words::CHANGE))
        .attr_live("aria-expanded", move || Some(if is_open.get() { "true" } else { "false" }));
    let notice = Notice::expect();
    let delete = move || {
        if past.delete_or_say(id, notice) {
            focus::to_new(["#undo-", &id.to_string()].concat());
        }
    };
    let actions = el("div").class("record-actions no-print").with(change).with(
        button(words::DELETE, Weight::Line, delete)
            .led_by(icon(Icon::Delete))
            .attr_live("aria-label", of(words::DELETE)),
    );
    row.with(head).with(actions).with(live(move || is_open.get().then(|| untrack(|| editor(past, id)))))
}

/// The drawing of its mode, its title, and a line about it.
fn head(kept: &Kept) -> [View; 2] {
    let Kept { id, ref decision, .. } = *kept;
    let reading = Reading::of(decision);
    // Too few answers have a verdict of their own, which is none to act on.
    let mode = reading.is_enough().then_some(reading.verdict.mode);
    let advice = mode.map_or(words::NO_ADVICE, |mode| content::mode(mode).name);
    let mut about = [advice, ", ", &day(decision.day)].concat();
    if let Some(Outcome { done, felt, .. }) = decision.outcome {
        about = [&about, " · ", outcome::was_done(done)].concat();
        if let Some(felt) = felt {
            about = [&about, ", ", outcome::it_felt(felt)].concat();
        }
    }
    let link =
        el("a").class("record-title").attr("href", &Route::Kept(id).to_string()).with(el("bdi").with(title_of(kept)));
    let drawn = mode.map_or_else(|| el("span"), bars);
    [drawn, el("div").with(link).with(el("p").class("small").with(about))]
}

pub(super) fn title_of(kept: &Kept) -> String {
    let Decision { title, .. } = &kept.decision;
    title.as_ref().map_or_else(|| Reading::of(&kept.decision).headline().into_owned(), ToString::to_string)
}

/// A box to choose it among others.
fn chooser(past: Past, id: DecisionId, title: &str) -> View {
    let chosen = move || past.search().chosen.unwrap_or_default();
    let turn = move |_| {
        let mut chosen = untrack(chosen);
        if let Some(place) = chosen.iter().position(|other| *other == id) {
            chosen.remove(place);
        } else {
            chosen.push(id);
        }
        past.choose(Some(chosen));
    };
    let tick = el("input")
        .attr("type", "checkbox")
        .attr("aria-label", &[words::CHOSEN, " ", title].concat())
        .checked_live(move || chosen().contains(&id))
        .on("change", turn);
    el("label").class("record-tick").with(tick)
}

/// What can be changed without opening it.
fn editor(past: Past, id: DecisionId) -> Option<View> {
    let open = Open::kept(past.get(id)?);
    let name = ["row-", &id.to_string()].concat();
    let fields = together(outcome_form(open, &name)).with(Wording::kept(open, &name).view());
    let more = el("p").with(start_from(open));
    Some(el("div").class("record-editor").with(fields).with(more))
}
