//! A text field bound to state both ways, with autosave (debounce).
//!
//! What stands in the field counts, not the events that told of it: each time that something may be lost, or is about to
//! be acted on, every bound field is looked at, and what it holds that was not taken yet is.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::{document, on_cleanup, set_timeout_with_handle, untrack};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, Node};

use super::View;

/// How long after the last key what was typed is saved.
const PAUSE: Duration = Duration::from_millis(400);

/// When what is typed is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At each key.
    AtOnce,
    /// Once the person pauses, or leaves the field.
    AfterPause,
}

/// A field on the page, and where its text goes.
struct Bound {
    node: Node,
    take: Box<dyn Fn(String)>,
    /// What the field held when it was last drawn or taken.
    known: RefCell<String>,
    waiting: Cell<Option<TimeoutHandle>>,
}

thread_local! {
    /// All bound fields of the page, each with a number of its own.
    static ALL: RefCell<Vec<(u32, Rc<Bound>)>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

impl Bound {
    /// A text area has its text under the same name.
    fn field(&self) -> &HtmlInputElement {
        self.node.unchecked_ref()
    }

    /// Draws the text that the state has, but leaves alone what a person is at.
    fn draw(&self, text: String) {
        let is_at_it = document().active_element().is_some_and(|active| *AsRef::<Node>::as_ref(&active) == self.node);
        if !is_at_it {
            self.field().set_value(&text);
            self.known.replace(text);
        }
    }

    /// Takes what the field holds, if that is new.
    fn save(&self) {
        self.wait(None);
        let text = self.field().value();
        if *self.known.borrow() != text {
            self.known.replace(text.clone());
            untrack(|| (self.take)(text));
        }
    }

    fn wait(&self, handle: Option<TimeoutHandle>) {
        if let Some(before) = self.waiting.replace(handle) {
            before.clear();
        }
    }
}

/// Takes what was typed into any field of the page and was not taken yet.
pub fn save_all() {
    // A copy, for what is taken may draw other fields.
    let all: Vec<_> = ALL.with_borrow(|all| all.iter().map(|(_, bound)| Rc::clone(bound)).collect());
    for bound in all {
        bound.save();
    }
}

/// Forgets a field, as its page goes, and takes what it still has.
fn end(number: u32) {
    let bound = ALL.with_borrow_mut(|all| {
        let place = all.iter().position(|(other, _)| *other == number)?;
        Some(all.swap_remove(place).1)
    });
    if let Some(bound) = bound {
        bound.save();
    }
}

impl View {
    /// A field with a text that follows `value` while nobody is in it, and gives what is typed to `take`: `when` that is
    /// due, and in any case before the field goes, the page is left, or a button is pressed.
    pub fn bind(mut self, when: When, value: impl Fn() -> String + 'static, take: impl Fn(String) + 'static) -> Self {
        let bound = Rc::new(Bound {
            node: self.0.node.clone(),
            take: Box::new(take),
            known: RefCell::default(),
            waiting: Cell::default(),
        });
        let number = NEXT.replace(NEXT.get().wrapping_add(1));
        ALL.with_borrow_mut(|all| all.push((number, Rc::clone(&bound))));
        on_cleanup(move || end(number));

        let drawn = Rc::clone(&bound);
        self.follow(Box::new(move || drawn.draw(value())));
        let left = Rc::clone(&bound);
        self.on(ev::input, move |_| match when {
            When::AtOnce => bound.save(),
            When::AfterPause => {
                let late = Rc::clone(&bound);
                // Without a timer it is taken once the field is left.
                bound.wait(set_timeout_with_handle(move || late.save(), PAUSE).ok());
            }
        })
        .on(ev::change, move |_| left.save())
    }
}
