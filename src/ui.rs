//! What a person sees: pages, components, and the state that they share.

pub mod components;
pub mod dom;
pub mod late;
pub mod pages;
pub mod router;
pub mod state;

use leptos::mount::mount_to;
use leptos::prelude::{Effect, provide_context, untrack};

use crate::browser::{address, focus, press, shell, turn};
use components::{footer, header, notices};
use dom::{View, draw_in, el, fragment, save_all};
use late::Late;
use state::{Desk, Nav, Notice, Past, Settings};

/// Draws the app in the place of what was there before it arrived.
pub fn mount() {
    shell::watch_for_panics();
    press::watch();
    #[cfg(feature = "panic-button")]
    shell::add_panic_button();
    let early = shell::typed_early();
    let Some(place) = shell::place() else { return };
    place.set_text_content(None);
    let (typed, at_it) = early.unzip();
    mount_to(place.clone(), move || draw_in(&place, app(typed))).forget();
    if at_it == Some(true) {
        // The field may not be on the page that is open; then there is nothing to go on with.
        focus::to("#title");
    }
}

/// The whole app: the state that pages share, the frame, and the page that is open. `early` is what was typed before
/// the app arrived.
fn app(early: Option<String>) -> View {
    turn::before(|| {
        // After a panic nothing is written.
        if !shell::stopped() {
            save_all();
        }
    });
    let notice = Notice::default();
    let nav = Nav::new(notice);
    let desk = Desk::load(early, notice);
    let past = Past::load();
    provide_context(Settings::load(notice));
    provide_context(notice);
    provide_context(nav);
    provide_context(desk);
    provide_context(past);
    provide_context(Late::default());

    let title = move || router::title(&nav.route(), past);
    // The browser itself announces the page that comes first, so the focus stays where it is then.
    address::set_title(&untrack(title));
    Effect::watch(
        title,
        |title, _, _| {
            address::set_title(title);
        },
        false,
    );
    Effect::watch(
        move || nav.route(),
        |_, _, _| {
            focus::to_heading();
        },
        false,
    );

    let main = el("main").class("main").id("main").attr("tabindex", "-1").child(router::page()).child(notices());
    fragment(header()).child(main).child(footer())
}
