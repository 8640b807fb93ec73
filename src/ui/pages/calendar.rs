//! A calendar's meetings, judged: from a file or from typed lines, in this tab alone.

mod found;
mod gather;
mod give;
mod list;
mod me;
mod row;
mod sheet;
mod take;
mod week;

use ::words::content::pages::calendar as words;
use domain::route::Route;
use leptos::prelude::Get;

use super::heading;
use crate::ui::dom::{View, el, soon};
use crate::ui::state::{Handed, handed};
use sheet::{Sheet, Stage};

/// What is given, how far it is read, and what was found.
pub fn page() -> View {
    let sheet = Sheet::open();
    if let Some(what) = handed(&Route::Calendar) {
        soon(move || match what {
            Handed::Text(text) if meetings::is_list(&text) => sheet.take_lines(&text),
            Handed::Text(text) => sheet.take_text(text),
            Handed::File(file) => sheet.take_files(vec![file]),
            Handed::Typed => {}
        });
    }
    let body = move || match sheet.stage() {
        Stage::Empty | Stage::Told => give::give(sheet),
        Stage::Reading => reading(sheet),
        Stage::Found => found::found(sheet),
    };
    el("div")
        .class("page calendar")
        .child(heading(words::TITLE))
        .child(el("p").class("lead no-print").child(words::LEAD))
        .child(body)
}

/// How far it is, and the way to stop it.
fn reading(sheet: Sheet) -> View {
    use crate::ui::components::{Weight, button};
    let percent = move || Some((sheet.progress.get() / 10).to_string());
    let bar = el("progress").id("calendar-progress").attr("max", "100").attr("value", percent);
    el("div")
        .class("section")
        .child(el("label").attr("for", "calendar-progress").child(words::READING))
        .child(bar)
        .child(el("p").child(button(words::STOP, Weight::Quiet, move || sheet.stop()).id("calendar-stop")))
}
