//! What keeps decisions safe: putting back what was taken out, and being told in time.

use ::words::content::Told;
use ::words::content::pages::history as words;
use domain::history::backup_due;

use crate::browser::{clock, focus};
use crate::ui::components::{Weight, button, link_button};
use crate::ui::dom::{View, el, fragment, keyed};
use crate::ui::state::{Notice, Past, Settings};

/// From how much of the store on it is said, in percent.
const NEARLY: u64 = 80;

/// That decisions are gone which this tab still has.
pub(super) fn lost() -> View {
    let (past, notice) = (Past::expect(), Notice::expect());
    keyed(
        move || past.lost(),
        move |count| {
            let count = *count;
            (count > 0).then(|| {
                let actions = el("div")
                    .class("actions")
                    .child(button(words::LOST_PUT_BACK, Weight::Main, move || put_back(past, notice)))
                    .child(button(words::LOST_LET_GO, Weight::Line, move || {
                        past.let_go();
                        focus::to("main h1");
                    }));
                el("div").class("problem").attr("role", "alert").child(el("p").child(words::lost(count))).child(actions)
            })
        },
    )
}

fn put_back(past: Past, notice: Notice) {
    match past.put_back() {
        Ok(()) => notice.say(words::LOST_BACK),
        Err(error) => notice.warn(error.told()),
    }
    focus::to("main h1");
}

/// A quiet line where a backup is due, and one where the store is nearly full.
pub(super) fn reminders() -> View {
    let (past, settings) = (Past::expect(), Settings::expect());
    let due = move || past.look(|shelf| backup_due(shelf, settings.get().backed_up, clock::now()));
    let many = keyed(due, |count| count.map(|count| with_way(words::not_backed_up(count))));
    let full = keyed(
        move || past.fullness().filter(|percent| *percent >= NEARLY),
        |percent| {
            let told = percent.map(words::full)?;
            Some(
                el("div")
                    .class("problem")
                    .attr("role", "alert")
                    .child(with_way([&told, " ", words::STORE_FULL_TEXT].concat())),
            )
        },
    );
    fragment(full).child(many)
}

fn with_way(told: String) -> View {
    el("p").class("small").child(told).child(" ").child(el("a").attr("href", "#/settings").child(words::TO_DATA))
}

/// The way to bring decisions in, where there are none.
pub(super) fn open_backup() -> View {
    el("p").child(link_button(words::TO_DATA, Weight::Line, "#/settings"))
}
