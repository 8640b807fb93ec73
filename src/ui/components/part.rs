//! The parts of a decision's page: folded sections (disclosures), each with a line that says what is inside.

use std::cell::Cell;
use std::rc::Rc;

use ::words::content::pages::decision as words;
use leptos::ev;
use leptos::prelude::{Get, GetValue, LocalStorage, RwSignal, Set, StoredValue, UpdateValue, WithValue, on_cleanup};
use web_sys::Event;

use super::{Weight, button};
use crate::browser::{print, storage};
use crate::ui::dom::{AtOnce, View, el, keyed_at_once};

/// Where it is noted that this tab shows all parts unfolded, as the person asked for.
const ALL: &str = "sa1:unfolded";

/// The parts of one page, to be unfolded all at once. On paper all of them are.
#[derive(Clone, Copy)]
pub struct Parts {
    parts: StoredValue<Vec<One>, LocalStorage>,
    all: RwSignal<bool>,
}

/// One of them.
#[derive(Clone)]
struct One {
    unfolded: RwSignal<bool>,
    /// Shows it at once as it is by now.
    show: AtOnce,
}

impl Parts {
    /// None yet.
    pub fn of_page() -> Self {
        let all = storage::noted(ALL).is_some_and(|all| !all.is_empty());
        let parts = Self { parts: StoredValue::new_local(Vec::new()), all: RwSignal::new(all) };
        let before = StoredValue::new(None);
        print::on_change(move |prints| {
            if prints {
                // Some browsers say twice that they are going to print.
                before.update_value(|before| *before = before.take().or_else(|| Some(parts.states())));
                parts.put(&vec![true; parts.states().len()]);
                // Firefox runs no effect between this event and the paper.
                for part in parts.parts.get_value() {
                    (part.show)();
                }
            } else if let Some(before) = before.try_update_value(Option::take).flatten() {
                parts.put(&before);
            }
        });
        parts
    }

    /// A part under its heading. `gist` says in a line what is inside, which `draw` draws once it is first unfolded.
    pub fn part(
        self,
        id: &str,
        title: &str,
        is_open: bool,
        gist: impl Fn() -> String + 'static,
        draw: impl Fn() -> View + 'static,
    ) -> View {
        let is_open = is_open || self.all.get();
        let unfolded = RwSignal::new(is_open);
        let on_toggle = move |event: Event| {
            let is_open = event.target().and_then(|part| js_sys::Reflect::get(&part, &"open".into()).ok());
            let is_open = is_open.is_some_and(|open| open.is_truthy());
            if unfolded.get() != is_open {
                unfolded.set(is_open);
            }
        };
        // Once drawn it stays.
        let drawn = Cell::new(false);
        let is_drawn = move || {
            drawn.set(drawn.get() || unfolded.get());
            drawn.get()
        };
        // A gap, for the name of it is both.
        let summary = el("summary").child(el("h2").child(title)).child(" ").child(el("p").class("small").child(gist));
        // What it reads while it is drawn is not followed: its fields would be drawn anew under whoever types in them.
        let (inside, draw_now) = keyed_at_once(is_drawn, move |is_drawn| is_drawn.then(&draw));
        let part = el("details").class("part").id(id).prop("open", move || unfolded.get()).on(ev::toggle, on_toggle);
        let open = part.setter("open");
        let show = Rc::new(move || {
            open(&unfolded.get().into());
            draw_now();
        });
        self.parts.update_value(|parts| parts.push(One { unfolded, show }));
        // A part may go before its page does: what an answer changes is drawn anew.
        on_cleanup(move || {
            self.parts.try_update_value(|parts| parts.retain(|part| part.unfolded != unfolded)).unwrap_or_default();
        });
        part.child(summary).child(inside)
    }

    /// A button that unfolds all of them, here and on the pages that follow, or folds them again.
    pub fn unfold_all(self) -> View {
        let turn = move || {
            let all = !self.all.get();
            // Without that place it holds on this page.
            storage::note(ALL, if all { "all" } else { "" }).unwrap_or_default();
            self.all.set(all);
            self.put(&vec![all; self.states().len()]);
        };
        button("", Weight::Line, turn).child(move || if self.all.get() { words::FOLD } else { words::UNFOLD })
    }

    fn states(self) -> Vec<bool> {
        self.parts.with_value(|parts| parts.iter().map(|part| part.unfolded.get()).collect())
    }

    fn put(self, states: &[bool]) {
        self.parts.with_value(|parts| {
            for (part, state) in parts.iter().zip(states).filter(|(part, state)| part.unfolded.get() != **state) {
                part.unfolded.set(*state);
            }
        });
    }
}
