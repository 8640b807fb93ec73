//! One kept decision in a list.

use ::words::content::errors::because;
use ::words::content::pages::{day, decision, history as words, outcome};
use ::words::content::{self, Own};
use advice::Mode;
use domain::decision::{Decision, DecisionId, Done, Felt, Outcome};
use domain::history::Kept;
use domain::reading::Reading;
use domain::route::Route;
use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set, on_cleanup};

use crate::browser::focus;
use crate::ui::components::{Icon, Weight, Wording, bars, button, icon, outcome_form, start_from};
use crate::ui::dom::{View, el, fragment, keyed};
use crate::ui::state::{Notice, Open, Past};

/// A decision to be opened, nothing more.
pub(super) fn plain(kept: &Kept) -> View {
    el("li").class("record").child(head(kept))
}

/// A decision to be opened, changed where it stands, deleted, or chosen among others.
pub(super) fn row(id: DecisionId, is_choosing: bool) -> View {
    let past = Past::expect();
    let rev = move || past.look(|shelf| Some(shelf.get(id)?.ok()?.rev));
    let head = keyed(rev, move |_| past.get(id).map(|kept| head(&kept)));
    let row = el("li").class("record").attr("data-many", "");
    if is_choosing {
        let title = past.get(id).map(|kept| title_of(&kept)).unwrap_or_default();
        return row.child(chooser(past, id, &title)).child(head);
    }
    let is_open = RwSignal::new(false);
    // A new title is the button's name, too.
    let of = move |label: &'static str| move || past.get(id).map(|kept| [label, ": ", &title_of(&kept)].concat());
    on_cleanup(move || past.edit_row(id, false));
    let turn = move || {
        is_open.set(!is_open.get());
        past.edit_row(id, is_open.get());
    };
    let change = button(words::CHANGE, Weight::Line, turn)
        .prepend(icon(Icon::Change))
        .attr("aria-label", of(words::CHANGE))
        .attr("aria-expanded", move || Some(if is_open.get() { "true" } else { "false" }));
    let notice = Notice::expect();
    let delete = move || {
        if past.delete_or_say(id, notice) {
            focus::to_new(["#undo-", &id.to_string()].concat());
        }
    };
    let actions = el("div").class("record-actions no-print").child(change).child(
        button(words::DELETE, Weight::Line, delete).prepend(icon(Icon::Delete)).attr("aria-label", of(words::DELETE)),
    );
    let otherwise = move || {
        if !is_open.get() {
            turn();
        }
        focus::to_new(["#row-", &id.to_string(), "-outcome .tap"].concat());
    };
    let asked = keyed(
        move || past.get(id).and_then(|kept| Unsaid::of(&kept)),
        move |asked| asked.map(|asked| asked.view(id, otherwise)),
    );
    row.child(head)
        .child(actions)
        .child(asked)
        .child(keyed(move || is_open.get(), move |is_open| is_open.then(|| editor(past, id))))
}

/// What is still to be said of how it went, in one press each.
#[derive(Clone, Copy, PartialEq)]
enum Unsaid {
    /// What was done, where this was advised.
    Done(Mode),
    /// How it felt.
    Felt,
}

impl Unsaid {
    fn of(kept: &Kept) -> Option<Self> {
        let reading = Reading::of(&kept.decision);
        match &kept.decision.outcome {
            None => (kept.waits() && reading.is_enough()).then_some(Self::Done(reading.verdict.mode)),
            Some(outcome) => (kept.is_own() && outcome.felt.is_none()).then_some(Self::Felt),
        }
    }

    /// The question with its answers. What was pressed is said, with the way back.
    fn view(self, id: DecisionId, otherwise: impl Fn() + 'static) -> Option<View> {
        let (past, notice) = (Past::expect(), Notice::expect());
        let kept = past.get(id)?;
        let (title, open) = (title_of(&kept), Open::kept(kept));
        let answer = |label: &'static str, outcome: Outcome| {
            let note = move || {
                let before = open.decision().outcome;
                open.edit(&|decision| decision.outcome = Some(outcome.clone()));
                notice.say_undo(outcome::NOTED, move || {
                    // The row may be gone by then: what is kept is what counts.
                    let Some(kept) = past.get(id) else { return };
                    let decision = Decision { outcome: before.clone(), ..kept.decision.clone() };
                    if let Err(error) = past.update(&kept, decision) {
                        notice.warn(because(decision::SAVED_NOT, &error));
                    }
                });
                focus::to_new(["#asked-", &id.to_string(), " button"].concat());
            };
            button(label, Weight::Line, note).attr("aria-label", &[label, ": ", &title].concat())
        };
        let (question, answers) = match self {
            Self::Done(mode) => {
                let advised = Outcome { done: Done::as_advised(mode), felt: None, line: None };
                let otherwise = button(outcome::OTHERWISE, Weight::Line, otherwise)
                    .attr("aria-label", &[outcome::OTHERWISE, ": ", &title].concat());
                (outcome::ASK, [answer(outcome::AS_ADVISED, advised), otherwise])
            }
            Self::Felt => {
                let said = open.decision().outcome?;
                let felt = |felt: Felt| answer(outcome::felt(felt), Outcome { felt: Some(felt), ..said.clone() });
                (outcome::FELT, Felt::ALL.map(felt))
            }
        };
        let group = el("div").class("record-asked no-print").id(&["asked-", &id.to_string()].concat());
        Some(group.attr("role", "group").child(el("span").class("small").child(question)).child(answers))
    }
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
    let link = el("a")
        .class("record-title")
        .attr("href", &Route::Kept(id).to_string())
        .child(el("bdi").own_words().child(title_of(kept)));
    let drawn = mode.map_or_else(|| el("span"), bars);
    [drawn, el("div").child(link).child(el("p").class("small").child(about))]
}

pub(super) fn title_of(kept: &Kept) -> String {
    let Decision { title, .. } = &kept.decision;
    title
        .as_ref()
        .map_or_else(|| content::headline_for(&content::reading(&kept.decision), Own::NONE), ToString::to_string)
}

/// A box to choose it among others.
fn chooser(past: Past, id: DecisionId, title: &str) -> View {
    let chosen = move || past.search().chosen.unwrap_or_default();
    let turn = move |_| {
        let mut chosen = chosen();
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
        .prop("checked", move || chosen().contains(&id))
        .on(ev::change, turn);
    el("label").class("record-tick").child(tick)
}

/// What can be changed without opening it.
fn editor(past: Past, id: DecisionId) -> Option<View> {
    let open = Open::kept(past.get(id)?);
    let name = ["row-", &id.to_string()].concat();
    let fields = fragment(outcome_form(open, &name)).child(Wording::kept(open, &name).view());
    let more = el("p").child(start_from(open));
    Some(el("div").class("record-editor").child(fields).child(more))
}
