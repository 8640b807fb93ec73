//! A text that one page hands to another that is made for it, as when someone pastes an agenda on the start page.

use std::cell::RefCell;

thread_local! {
    static HANDED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Hands a text to the page that is opened next.
pub fn hand_over(text: String) {
    HANDED.replace(Some(text));
}

/// What was handed to this page, once.
pub fn handed() -> Option<String> {
    HANDED.take()
}
