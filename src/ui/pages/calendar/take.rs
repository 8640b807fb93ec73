//! Taking it away: copied as Markdown, saved as a table, printed.

use ::words::content::pages::{calendar as words, settings, take_away};
use ::words::document::{meetings_list, meetings_table};

use super::sheet::Sheet;
use crate::browser::{clipboard, download, print};
use crate::ui::components::{Icon, Weight, button, icon, section};
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
        let table = sheet.look(|data| meetings_table(&data.rows));
        match download::save("meetings.csv", "text/csv", &table) {
            Some(()) => notice.say([settings::GIVEN, " meetings.csv"].concat()),
            None => notice.warn(settings::GIVEN_NOT),
        }
    };
    let ways = el("div")
        .class("actions")
        .child(button(words::COPY, Weight::Quiet, copy).prepend(icon(Icon::Copy)))
        .child(button(words::TABLE, Weight::Quiet, save).prepend(icon(Icon::Save)))
        .child(button(words::PRINT, Weight::Quiet, print::now));
    section(words::TAKE_AWAY).class("section no-print").child(ways)
}
