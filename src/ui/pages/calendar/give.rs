//! Giving a calendar: a file, or typed lines.

use ::words::content::pages::calendar as words;
use leptos::ev;
use web_sys::Event;

use super::sheet::{self, Sheet};
use crate::browser::file;
use crate::ui::components::{Weight, button, fold};
use crate::ui::dom::{View, When, el};

/// The two ways, how to get the file, and what was wrong with what was given before.
pub(super) fn give(sheet: Sheet) -> View {
    let told = sheet::told();
    let told = (!told.is_empty())
        .then(|| el("p").class("problem").id("calendar-told").attr("tabindex", "-1").attr("role", "alert").child(told));
    el("div")
        .class("section")
        .child(told)
        .child(by_file(sheet))
        .child(fold(el("summary").child(words::EXPORT), exports))
        .child(by_lines(sheet))
        .child(el("p").class("small").child(words::PROMISE))
}

fn by_file(sheet: Sheet) -> View {
    let take = move |event: &Event| {
        let chosen = file::all_of_event(event);
        if !chosen.is_empty() {
            sheet.take_files(chosen);
        }
    };
    let field = el("input")
        .id("calendar-file")
        .attr("type", "file")
        .attr("multiple", "")
        .attr("accept", ".ics,.ical,.ifb,.icalendar,.zip,text/calendar,application/zip")
        .attr("aria-describedby", "calendar-help")
        .on(ev::change, move |event| take(&event));
    el("div")
        .class("field drop")
        .on(ev::dragover, |event| event.prevent_default())
        .on(ev::drop, move |event| {
            event.prevent_default();
            take(&event);
        })
        .child(el("label").attr("for", "calendar-file").child(words::FILE))
        .child(el("p").class("small").id("calendar-help").child(words::FILE_HELP))
        .child(field)
}

fn exports() -> View {
    let one = |(name, how): (&str, &str)| el("li").child(el("b").child(name)).child(". ").child(how);
    el("ul").class("list").child(words::EXPORTS.map(one))
}

fn by_lines(sheet: Sheet) -> View {
    let field = el("textarea")
        .class("input")
        .id("calendar-lines")
        .attr("rows", "4")
        .attr("placeholder", words::TYPED_EXAMPLE)
        .bind(When::AtOnce, sheet::typed, sheet::hold);
    let read = move || sheet.take_lines(&sheet::typed());
    el("div")
        .class("field")
        .child(el("label").attr("for", "calendar-lines").child(words::TYPED))
        .child(field)
        .child(el("p").child(button(words::TYPED_READ, Weight::Main, read)))
}
