//! Decisions as files for the browser to save.

use ::words::content::pages::settings as words;
use ::words::document::{self, Collection};
use domain::history::Kept;

use super::{Icon, Weight, button, icon};
use crate::browser::{clock, download};
use crate::ui::dom::View;
use crate::ui::state::Notice;

/// Two buttons that save decisions in a form that other programs read: as a table, and as text.
pub fn save_for_reading(notice: Notice, kept: impl Fn() -> Vec<Kept> + Copy + 'static) -> Vec<View> {
    let save = |label: &str, of: Collection| {
        button(label, Weight::Line, move || save(notice, &kept(), of)).prepend(icon(Icon::Save))
    };
    vec![save(words::TABLE, Collection::Table), save(words::TEXT, Collection::List)]
}

fn save(notice: Notice, kept: &[Kept], of: Collection) {
    let (media_type, text) = match of {
        Collection::Table => {
            ("text/csv", document::table(&kept.iter().map(|kept| (kept.id, &kept.decision)).collect::<Vec<_>>()))
        }
        Collection::List | Collection::Backup => {
            let decisions: Vec<_> = kept.iter().map(|kept| &kept.decision).collect();
            ("text/markdown", document::list(&decisions).markdown())
        }
    };
    give_file(notice, &document::collection_name(of, clock::some_day()), media_type, &text);
}

/// Gives the browser a file to save, and says so. Whether it took it.
pub fn give_file(notice: Notice, name: &str, media_type: &str, text: &str) -> bool {
    let taken = download::save(name, media_type, text).is_some();
    if taken {
        notice.say([words::GIVEN, " ", name].concat());
    } else {
        notice.warn(words::GIVEN_NOT);
    }
    taken
}
