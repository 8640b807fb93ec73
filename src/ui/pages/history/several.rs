//! Choosing several decisions, to delete them at once.

use crate::browser::focus;
use crate::content::pages::history as words;
use crate::ui::components::{Icon, Weight, button, icon};
use crate::ui::dom::{View, el, live_by, together};
use crate::ui::state::{Notice, Past};

/// The way to choose several, and what can be done with them.
pub(super) fn several() -> View {
    let (past, notice) = (Past::expect(), Notice::expect());
    let count = move || past.search().chosen.map_or_else(String::new, |chosen| chosen.len().to_string());
    let actions = live_by(count, move |count| {
        // The button gives way to the other, which takes over the focus.
        let choose = move |chosen| {
            past.choose(chosen);
            focus::to_new("#choose".to_owned());
        };
        if count.is_empty() {
            return together(button(words::CHOOSE, Weight::Line, move || choose(Some(Vec::new()))).id("choose"));
        }
        let chosen = count.parse().unwrap_or(0);
        let delete = (chosen > 0).then(|| {
            button(&words::delete_chosen(chosen), Weight::Quiet, move || delete(past, notice))
                .led_by(icon(Icon::Delete))
        });
        together(delete).with(button(words::CHOOSE_END, Weight::Line, move || choose(None)).id("choose"))
    });
    let deleted = move || past.deleted_together().len().to_string();
    let undo = live_by(deleted, move |deleted| {
        let count = deleted.parse().unwrap_or(0);
        (count > 0).then(|| {
            let label = if count == 1 { words::UNDO } else { words::UNDO_ALL };
            let undo = button(label, Weight::Quiet, move || undo(past, notice)).led_by(icon(Icon::Undo)).id("undo-all");
            el("div").class("actions").with(el("p").with(words::deleted_several(count))).with(undo)
        })
    });
    el("div").class("several no-print").with(el("div").class("actions").with(actions)).with(undo)
}

fn delete(past: Past, notice: Notice) {
    past.delete_chosen(notice);
    focus::to_new("#undo-all".to_owned());
}

fn undo(past: Past, notice: Notice) {
    match past.undo_together() {
        (count, None) => notice.say(words::back_again(count)),
        (0, Some(error)) => notice.warn(error.to_string()),
        (count, Some(error)) => notice.warn([&words::back_again(count), " ", &error.to_string()].concat()),
    }
    focus::to("main h1").unwrap_or_default();
}
