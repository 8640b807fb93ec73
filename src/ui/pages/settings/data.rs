//! What is kept on this device, taken out as files.

use ::words::content::errors::because;
use ::words::content::pages::{day, settings as words};
use ::words::document::{self, Collection};
use domain::history::backup::Backup;

use crate::browser::clock;
use crate::browser::storage::Local;
use crate::ui::components::{Icon, Weight, button, give_file, icon, save_for_reading, section};
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
    let all = move || past.look(|shelf| shelf.kept().cloned().collect::<Vec<_>>());
    let others = el("div").class("actions").child(save_for_reading(notice, all));
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
    let day = clock::some_day();
    match Backup::write(&Local, day) {
        Ok(text) => {
            let name = document::collection_name(Collection::Backup, day);
            if give_file(notice, &name, "application/json", &text, None) {
                settings.change(|own| own.backed_up = Some(clock::now()));
            }
        }
        Err(error) => notice.warn(because(words::BACKUP_NOT, &error)),
    }
}
