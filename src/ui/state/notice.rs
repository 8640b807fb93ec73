//! What the app says beside the page: that something was done, or was not.

use leptos::prelude::*;

/// The two lines of the app, which are always in the page so that a screen reader hears them change.
#[derive(Clone, Copy)]
pub struct Notice {
    status: RwSignal<String>,
    alert: RwSignal<String>,
    /// Whether what is said is also for the next page.
    stays: StoredValue<bool>,
}

impl Default for Notice {
    fn default() -> Self {
        Self { status: RwSignal::default(), alert: RwSignal::default(), stays: StoredValue::new(false) }
    }
}

impl Notice {
    /// That of the app.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Says that something was done.
    pub fn say(self, text: impl Into<String>) {
        self.alert.set(String::new());
        self.status.set(text.into());
    }

    /// Says that something could not be done, and what to do.
    pub fn warn(self, text: impl Into<String>) {
        self.status.set(String::new());
        self.alert.set(text.into());
    }

    /// Says so on the next page too, as the way there is just being taken.
    pub fn warn_on_the_way(self, text: impl Into<String>) {
        self.warn(text);
        self.stays.set_value(true);
    }

    /// Says that something was done on the next page, as the way there is just being taken.
    pub fn say_on_the_way(self, text: impl Into<String>) {
        self.say(text);
        self.stays.set_value(true);
    }

    /// Another page opens: what was said on this one is not said there.
    pub fn turn_the_page(self) {
        if self.stays.get_value() {
            self.stays.set_value(false);
        } else {
            self.clear();
        }
    }

    /// Says no more.
    pub fn clear(self) {
        // A signal that changes to the same still calls those who watch it.
        for line in [self.status, self.alert] {
            if !line.read_untracked().is_empty() {
                line.set(String::new());
            }
        }
    }

    /// What is said politely.
    pub fn status(self) -> Signal<String> {
        self.status.into()
    }

    /// What is said at once.
    pub fn alert(self) -> Signal<String> {
        self.alert.into()
    }
}
