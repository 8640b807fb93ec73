//! What the app says beside the page: that something was done, or was not.

use leptos::prelude::*;

/// The two lines of the app, which are always in the page so that a screen reader hears them change.
#[derive(Clone, Copy, Default)]
pub struct Notice {
    status: RwSignal<String>,
    alert: RwSignal<String>,
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
