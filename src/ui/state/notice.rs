//! What the app says beside the page: that something was done, or was not.

use std::rc::Rc;

use leptos::prelude::*;

use crate::browser::{clock, press};

/// For so many milliseconds after it was said on the way, something stays: one press may turn several pages, and
/// nobody reads faster.
const ON_THE_WAY: u64 = 3_000;

/// The two lines of the app, which are always in the page so that a screen reader hears them change.
#[derive(Clone, Copy)]
pub struct Notice(StoredValue<Lines, LocalStorage>);

/// What it holds, behind one handle, as it is handed on with nearly everything.
#[derive(Clone, Copy)]
struct Lines {
    status: RwSignal<String>,
    alert: RwSignal<String>,
    /// When something was said that is also for the next page, in milliseconds.
    stays: StoredValue<Option<u64>>,
    can_undo: RwSignal<bool>,
    undo: StoredValue<Option<Rc<dyn Fn()>>, LocalStorage>,
}

impl Default for Notice {
    fn default() -> Self {
        Self(StoredValue::new_local(Lines {
            status: RwSignal::default(),
            alert: RwSignal::default(),
            stays: StoredValue::new(None),
            can_undo: RwSignal::new(false),
            undo: StoredValue::new_local(None),
        }))
    }
}

impl Notice {
    /// That of the app.
    pub fn expect() -> Self {
        expect_context()
    }

    fn lines(self) -> Lines {
        self.0.get_value()
    }

    /// Says that something was done, and ticks the button that did it.
    pub fn say(self, text: impl Into<String>) {
        self.forget_undo();
        self.lines().alert.set(String::new());
        self.lines().status.set(text.into());
        press::tick();
    }

    /// Says that something was done, with the way to undo it beside.
    pub fn say_undo(self, text: impl Into<String>, undo: impl Fn() + 'static) {
        self.say(text);
        self.lines().undo.set_value(Some(Rc::new(undo)));
        self.lines().can_undo.set(true);
    }

    /// Whether what was said can be undone.
    pub fn can_undo(self) -> bool {
        self.lines().can_undo.get()
    }

    /// Undoes what was said, once.
    pub fn undo(self) {
        let undo = self.lines().undo.get_value();
        self.clear();
        if let Some(undo) = undo {
            undo();
        }
    }

    fn forget_undo(self) {
        if self.lines().undo.with_value(Option::is_some) {
            self.lines().can_undo.set(false);
            self.lines().undo.set_value(None);
        }
    }

    /// Says that something could not be done, and what to do.
    pub fn warn(self, text: impl Into<String>) {
        self.forget_undo();
        self.lines().status.set(String::new());
        self.lines().alert.set(text.into());
    }

    /// Says so on the next page too, as the way there is just being taken.
    pub fn warn_on_the_way(self, text: impl Into<String>) {
        self.warn(text);
        self.lines().stays.set_value(Some(clock::now()));
    }

    /// Says that something was done on the next page, as the way there is just being taken.
    pub fn say_on_the_way(self, text: impl Into<String>) {
        self.say(text);
        self.lines().stays.set_value(Some(clock::now()));
    }

    /// Another page opens: what was said on this one is not said there.
    pub fn turn_the_page(self) {
        let said = self.lines().stays.get_value();
        if said.is_none_or(|said| clock::now().saturating_sub(said) > ON_THE_WAY) {
            self.lines().stays.set_value(None);
            self.clear();
        }
    }

    /// Says no more.
    pub fn clear(self) {
        self.forget_undo();
        press::untick();
        // A signal that changes to the same still calls those who watch it.
        for line in [self.lines().status, self.lines().alert] {
            line.maybe_update(|text| {
                let was_said = !text.is_empty();
                text.clear();
                was_said
            });
        }
    }

    /// What is said politely.
    pub fn status(self) -> String {
        self.lines().status.get()
    }

    /// What is said at once.
    pub fn alert(self) -> String {
        self.lines().alert.get()
    }
}
