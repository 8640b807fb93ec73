//! Taking it away: copied as Markdown, saved as a table, printed.

use ::words::content::pages::{calendar as words, settings, take_away};
use ::words::document::{is_misread, meetings_list, meetings_table};

use super::sheet::Sheet;
use crate::browser::{clipboard, print};
use crate::ui::components::{Icon, Weight, button, give_file, icon, section};
use crate::ui::dom::{View, el};
use crate::ui::state::Notice;

/// The three ways.
pub(super) fn take(sheet: Sheet) -> View {
    let notice = Notice::expect();
    let copy = move || {
        let text = sheet.look(|data| meetings_list(&data.rows));
        clipboard::copy(text, None, move |done| {
            if done { notice.say(take_away::COPIED) } else { notice.warn(settings::COPIED_NOT) }
        });
    };
    let save = move || {
        sheet.look(|data| {
            let misread = data
                .rows
                .iter()
                .filter(|row| !row.private)
                .map(|row| row.title.as_str())
                .find(|title| is_misread(title));
            give_file(notice, "meetings.csv", "text/csv", &meetings_table(&data.rows), misread);
        });
    };
    let ways = el("div")
        .class("actions")
        .child(button(words::COPY, Weight::Quiet, copy).prepend(icon(Icon::Copy)))
        .child(button(words::TABLE, Weight::Quiet, save).prepend(icon(Icon::Save)))
        .child(button(words::PRINT, Weight::Quiet, print::now));
    section(words::TAKE_AWAY).class("section no-print").child(ways)
}
