//! Names of files.

use domain::decision::{Day, Title};
use domain::fold::sorting;
use domain::paper::Paper;

use super::Matter;

/// What is saved as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Piece {
    /// A text, as Markdown.
    Paper(Paper),
    /// The whole decision, as Markdown.
    Decision,
    /// The calendar file.
    Calendar,
}

/// What is saved as a file of all that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Collection {
    /// The backup, which can be imported.
    Backup,
    /// The table, as CSV.
    Table,
    /// The list, as Markdown.
    List,
}

/// The name of such a file: `sync-or-async-`, the day on which it is made, and the extension. `public/shell.js` names
/// its backup alike.
pub fn collection_name(of: Collection, made: Day) -> String {
    let extension = match of {
        Collection::Backup => ".json",
        Collection::Table => ".csv",
        Collection::List => ".md",
    };
    format!("sync-or-async-{made}{extension}")
}

/// The longest name, without its extension.
const LONGEST: usize = 60;

impl Piece {
    const fn key(self) -> &'static str {
        match self {
            Self::Paper(paper) => paper.key(),
            Self::Decision => "decision",
            Self::Calendar => "calendar",
        }
    }

    const fn extension(self) -> &'static str {
        match self {
            Self::Paper(_) | Self::Decision => ".md",
            Self::Calendar => ".ics",
        }
    }
}

/// The name of a file: `[a-z0-9-]`, at most 60 of them, and the extension.
///
/// The whole decision begins with the title, as far as that may be shown and has Latin letters or digits; what goes to
/// others, with what they read over it. It ends with what it is, so it is neither empty nor a name that a system keeps
/// for itself.
pub fn file_name(matter: &Matter<'_>, piece: Piece) -> String {
    let title = match piece {
        Piece::Decision => {
            matter.decision.title.as_ref().filter(|_| matter.shown.title).map_or("", |title| title.as_str())
        }
        Piece::Paper(_) | Piece::Calendar => {
            matter.decision.subject.as_ref().map_or(matter.usual_subject(), Title::as_str)
        }
    };
    let key = piece.key();
    let mut name = String::new();
    for c in sorting(title).chars() {
        if c.is_ascii_alphanumeric() {
            name.push(c);
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
    }
    name.truncate(LONGEST - key.len() - 1);
    let name = name.trim_end_matches('-');
    [name, if name.is_empty() { "" } else { "-" }, key, piece.extension()].concat()
}
