//! Decisions as files for the browser to save.

use ::words::content::pages::settings as words;
use ::words::document::{self, Collection};
use domain::decision::Title;
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
    let titles = || kept.iter().filter_map(|kept| kept.decision.title.as_ref()).map(Title::as_str);
    let (media_type, text, misread) = match of {
        Collection::Table => {
            let rows: Vec<_> = kept.iter().map(|kept| (kept.id, &kept.decision)).collect();
            ("text/csv", document::table(&rows), titles().find(|title| document::is_misread(title)))
        }
        Collection::List | Collection::Backup => {
            let decisions: Vec<_> = kept.iter().map(|kept| &kept.decision).collect();
            ("text/markdown", document::list(&decisions).markdown(), None)
        }
    };
    give_file(notice, &document::collection_name(of, clock::some_day()), media_type, &text, misread);
}

/// Gives the browser a file to save, and says so, and what a program will misread in it. Whether it took it.
pub fn give_file(notice: Notice, name: &str, media_type: &str, text: &str, misread: Option<&str>) -> bool {
    let taken = download::save(name, media_type, text).is_some();
    if taken {
        notice.say([words::GIVEN, " ", name, &misread.map(words::misread).unwrap_or_default()].concat());
    } else {
        notice.warn(words::GIVEN_NOT);
    }
    taken
}
