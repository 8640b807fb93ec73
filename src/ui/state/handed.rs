//! A text that is handed to a page, as when someone pastes an agenda on the start page.

use std::cell::RefCell;

use domain::route::Route;

thread_local! {
    static HANDED: RefCell<Option<(Route, String)>> = const { RefCell::new(None) };
}

/// Hands a text to a page.
pub fn hand_over(page: Route, text: String) {
    HANDED.replace(Some((page, text)));
}

/// What was handed to this page, once. What was meant for another is dropped: its reader went elsewhere.
pub fn handed(page: &Route) -> Option<String> {
    HANDED.take().filter(|(to, _)| to == page).map(|(_, text)| text)
}
