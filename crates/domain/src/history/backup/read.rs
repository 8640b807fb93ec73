//! A file that a person chose: a backup, or a named refusal.

use std::collections::BTreeMap;

use serde_json::error::Category;

use super::{APP, Backup, Place, VERSION};
use crate::decision::Day;
use crate::history::fields::{Fields, Reason, missing, short};
use crate::history::json::Json;
use crate::history::{Counting, QUOTA};

/// The largest file that is looked into, in bytes: 32 MiB. A full store has about five million UTF-16 units, which
/// take up to three bytes each.
pub const LIMIT: u64 = 32 * 1024 * 1024;

/// Why a file is no backup that can be imported. None of them changes anything.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// It is over [`LIMIT`].
    #[error("too large: {bytes} bytes")]
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
    },
    /// There is nothing in it.
    #[error("empty")]
    Empty,
    /// It is a text, but in UTF-16.
    #[error("UTF-16")]
    Utf16,
    /// It is no text.
    #[error("not a text")]
    NotText,
    /// It breaks off.
    #[error("it breaks off")]
    Cut,
    /// It is not JSON, or deeper than 127 levels, or has a number that is out of range.
    #[error("not JSON: {reason}")]
    NotJson {
        /// What is wrong and where, in the words of the parser.
        reason: Reason,
    },
    /// It is JSON, and not of this app.
    #[error("not of this app")]
    NotOurs,
    /// A newer version of this app made it.
    #[error("a newer version made it")]
    Newer,
    /// It is a backup, but something in it is not as this app writes it.
    #[error("damaged: {reason}")]
    Damaged {
        /// What is wrong.
        reason: Reason,
    },
    /// It holds more than [`QUOTA`].
    #[error("more than a browser keeps")]
    TooMuch,
    /// It holds a key that is none of what a backup carries.
    #[error("it holds the key {key:?}")]
    Foreign {
        /// The beginning of that key.
        key: String,
    },
}

/// Whether a file of so many bytes is worth reading at all; ask before its content is read.
///
/// # Errors
/// [`ImportError::TooLarge`].
pub const fn check_size(bytes: u64) -> Result<(), ImportError> {
    if bytes > LIMIT { Err(ImportError::TooLarge { bytes }) } else { Ok(()) }
}

impl Backup {
    /// Reads a file as a whole. A byte order mark of UTF-8, which editors add, is passed over.
    ///
    /// # Errors
    /// [`ImportError`] for anything but a backup as this app writes it; the layout is free.
    pub fn read(file: &[u8]) -> Result<Self, ImportError> {
        check_size(u64::try_from(file.len()).unwrap_or(u64::MAX))?;
        let file = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
        if let [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, _, ..] | [_, 0, ..] = file {
            return Err(ImportError::Utf16);
        }
        let text = std::str::from_utf8(file).map_err(|_| ImportError::NotText)?;
        if text.trim().is_empty() {
            return Err(ImportError::Empty);
        }
        // Nobody waits until hundreds of thousands of entries have been taken apart that cannot be right.
        if units_in(text) > QUOTA + ASIDE {
            return Err(ImportError::TooMuch);
        }
        let json = Json::parse(text).map_err(|error| match error.classify() {
            Category::Eof => ImportError::Cut,
            Category::Syntax | Category::Io => ImportError::NotJson { reason: short(&error.to_string()) },
            Category::Data => ImportError::Damaged { reason: short(&error.to_string()) },
        })?;
        of_json(json)
    }
}

fn of_json(json: Json) -> Result<Backup, ImportError> {
    let damaged = |reason: Reason| ImportError::Damaged { reason: short(&reason) };
    if json.get("app").and_then(Json::text) != Some(APP) || json.get("backup").is_none() {
        return Err(ImportError::NotOurs);
    }
    let mut file = Fields::of("the file", json).map_err(damaged)?;
    file.take("app");
    match file.whole("backup").map_err(damaged)? {
        Some(VERSION) => {}
        Some(1..) => return Err(ImportError::Newer),
        Some(0) | None => return Err(damaged("there is no version 0".to_owned())),
    }
    // A device whose clock is wrong makes whole backups too.
    let day = file.any_text("day").map_err(damaged)?.and_then(|day| Day::parse(&day).ok());
    let fields = file.object("entries").map_err(damaged)?.ok_or_else(|| damaged(missing("entries")))?;
    let mut entries = BTreeMap::new();
    let mut units = 0;
    for (key, value) in fields.rest() {
        if Place::of(&key).is_none() {
            return Err(ImportError::Foreign { key: short(&key) });
        }
        let Json::Text(text) = value else {
            return Err(damaged(format!("\"{key}\" is {}; a text was expected", value.kind())));
        };
        units += Counting::Units.of(&key) + Counting::Units.of(&text);
        if units > QUOTA {
            return Err(ImportError::TooMuch);
        }
        entries.insert(key, text);
    }
    let typed = file.take("typed").map_or_else(|| Ok(Vec::new()), read_typed).map_err(damaged)?;
    // What this program does not know it could not bring in, and it leaves out nothing without a word.
    match file.rest().first() {
        Some((unknown, _)) => Err(damaged(format!("\"{unknown}\" is not known"))),
        None => Ok(Backup { day, typed, entries }),
    }
}

/// What stood in the fields of a page, each label with its text.
fn read_typed(list: Json) -> Result<Vec<(String, String)>, Reason> {
    let Json::List(fields) = list else {
        return Err(format!("\"typed\" is {}; a list was expected", list.kind()));
    };
    let read = |field| {
        let mut field = Fields::of("a field of the page", field)?;
        let label = field.any_text("label")?.ok_or_else(|| missing("label"))?;
        let text = field.any_text("text")?.ok_or_else(|| missing("text"))?;
        match field.rest().first() {
            Some((unknown, _)) => Err(format!("\"{unknown}\" is not known")),
            None => Ok((label, text)),
        }
    };
    fields.into_iter().map(read).collect()
}

/// How many units of UTF-16 a backup has in its texts beside those of its entries, at the very most.
const ASIDE: u64 = 1024;

/// About how many units of UTF-16 the texts of a JSON file have, never more than they do: one for each letter or escape.
fn units_in(file: &str) -> u64 {
    let (mut units, mut is_in_text) = (0, false);
    let mut bytes = file.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => is_in_text = !is_in_text,
            b'\\' => {
                units += 1;
                if bytes.next() == Some(b'u') {
                    bytes.nth(3);
                }
            }
            // The second byte of a letter and those after it.
            0x80..=0xBF => {}
            _ => units += u64::from(is_in_text),
        }
    }
    units
}
