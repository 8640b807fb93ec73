//! Choosing several decisions, to delete them at once, to save them, or to see them side by side.

use ::words::content::Told;
use ::words::content::pages::history as words;
use domain::compare::MOST;
use domain::link;
use domain::route::Route;

use crate::browser::focus;
use crate::ui::components::{Icon, Weight, button, icon, save_for_reading};
use crate::ui::dom::{View, el, fragment, keyed};
use crate::ui::state::{Notice, Past};

/// The way to choose several, and what can be done with them.
pub(super) fn several() -> View {
    let (past, notice) = (Past::expect(), Notice::expect());
    let count = move || past.search().chosen.map(|chosen| chosen.len());
    let actions = keyed(count, move |count| {
        // The button gives way to the other, which takes over the focus.
        let choose = move |chosen| {
            past.choose(chosen);
            focus::to_new("#choose".to_owned());
        };
        let Some(chosen) = *count else {
            return fragment(button(words::CHOOSE, Weight::Line, move || choose(Some(Vec::new()))).id("choose"));
        };
        let delete = (chosen > 0).then(|| {
            button(&words::delete_chosen(chosen), Weight::Quiet, move || delete(past, notice))
                .prepend(icon(Icon::Delete))
        });
        let beside = (2..=MOST).contains(&chosen).then(|| {
            let to = move || Some(Route::Compare(chosen_codes(past)).to_string());
            el("a").class("link-tall").attr("href", to).child(words::BESIDE)
        });
        let save = (chosen > 0).then(|| save_for_reading(notice, move || past.chosen()));
        fragment(delete)
            .child(beside)
            .child(save)
            .child(button(words::CHOOSE_END, Weight::Line, move || choose(None)).id("choose"))
    });
    let deleted = move || past.deleted_together().len();
    let undo = keyed(deleted, move |count| {
        let count = *count;
        (count > 0).then(|| {
            let label = if count == 1 { words::UNDO } else { words::UNDO_ALL };
            let undo =
                button(label, Weight::Quiet, move || undo(past, notice)).prepend(icon(Icon::Undo)).id("undo-all");
            el("div").class("actions").child(el("p").child(words::deleted_several(count))).child(undo)
        })
    });
    el("div").class("several no-print").child(el("div").class("actions").child(actions)).child(undo)
}

/// The links of those that are chosen, the first made first.
fn chosen_codes(past: Past) -> Vec<String> {
    let mut chosen = past.chosen();
    chosen.sort_by_key(|kept| kept.at);
    chosen.iter().map(|kept| link::proposed(&kept.decision)).collect()
}

fn delete(past: Past, notice: Notice) {
    past.delete_chosen(notice);
    focus::to_new("#undo-all".to_owned());
}

fn undo(past: Past, notice: Notice) {
    match past.undo_together() {
        (count, None) => notice.say(words::back_again(count)),
        (0, Some(error)) => notice.warn(error.told()),
        (count, Some(error)) => notice.warn([&words::back_again(count), " ", &error.told()].concat()),
    }
    focus::to("main h1");
}
