//! What is kept on this device, taken out as files.

use ::words::content::pages::{day, settings as words};
use ::words::document::{self, Collection};
use domain::decision::Day;
use domain::history::backup::Backup;

use crate::browser::storage::Local;
use crate::browser::{clock, download};
use crate::ui::components::{Icon, Weight, button, icon, section};
use crate::ui::dom::{View, el};
use crate::ui::state::{Notice, Past, Settings};

/// How much there is, and the ways to take it out.
pub(super) fn data() -> View {
    let (past, settings, notice) = (Past::expect(), Settings::expect(), Notice::expect());
    let kept = move || {
        past.study();
        words::kept(past.look(|shelf| shelf.kept().count()), past.fullness())
    };
    let last = move || match settings.get().backed_up.and_then(clock::day_of) {
        Some(last) => [words::BACKUP_LAST, " ", &day(last), "."].concat(),
        None => words::BACKUP_NEVER.to_owned(),
    };
    let others = el("div")
        .class("actions")
        .child(
            button(words::TABLE, Weight::Line, move || save_for_reading(past, notice, Collection::Table))
                .prepend(icon(Icon::Save)),
        )
        .child(
            button(words::TEXT, Weight::Line, move || save_for_reading(past, notice, Collection::List))
                .prepend(icon(Icon::Save)),
        );
    section(words::DATA)
        .child(el("p").child(kept))
        .child(el("p").class("soft").child(words::BACKUP_HELP))
        .child(el("div").class("actions").child(
            button(words::BACKUP, Weight::Main, move || save_backup(notice, settings)).prepend(icon(Icon::Save)),
        ))
        .child(el("p").class("small").child(last))
        .child(others)
        .child(el("p").class("small").child(words::FOR_READING))
}

/// Gives the browser a backup of everything to save.
pub(super) fn save_backup(notice: Notice, settings: Settings) {
    let day = today();
    match Backup::write(&Local, day) {
        Ok(text) => {
            if give(notice, &document::collection_name(Collection::Backup, day), "application/json", &text) {
                settings.change(|own| own.backed_up = Some(clock::now()));
            }
        }
        Err(error) => notice.warn([words::BACKUP_NOT, &error.to_string()].concat()),
    }
}

/// Gives the browser all decisions to save in a form that other programs read.
fn save_for_reading(past: Past, notice: Notice, of: Collection) {
    let kept: Vec<_> = past.look(|shelf| shelf.kept().cloned().collect());
    let (media_type, text) = match of {
        Collection::Table => {
            ("text/csv", document::table(&kept.iter().map(|kept| (kept.id, &kept.decision)).collect::<Vec<_>>()))
        }
        Collection::List | Collection::Backup => {
            let decisions: Vec<_> = kept.iter().map(|kept| &kept.decision).collect();
            ("text/markdown", document::list(&decisions).markdown())
        }
    };
    give(notice, &document::collection_name(of, today()), media_type, &text);
}

/// The day in a file's name. A clock outside of all calendars gives the first.
fn today() -> Day {
    clock::today().unwrap_or(Day::from_number(0))
}

/// Whether the browser took it.
fn give(notice: Notice, name: &str, media_type: &str, text: &str) -> bool {
    let taken = download::save(name, media_type, text).is_some();
    if taken {
        notice.say([words::GIVEN, " ", name].concat());
    } else {
        notice.warn(words::GIVEN_NOT);
    }
    taken
}
