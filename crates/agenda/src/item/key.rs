//! A part of a line that is wholly a time, a label, or a key with its value.

use super::Piece;
use crate::lexicon::shapes::{COLUMNS, Field, KEYS};
use crate::markup::{plain, without_marks};
use crate::name::{Place, names};
use crate::text::fold;
use crate::{kind, time};

/// Reads a part that is a time, a label, or a key with its value as a whole.
pub(super) fn field(part: &str, piece: &mut Piece) -> bool {
    if let Some((field, value)) = key(part) {
        return key_value(field, value, piece);
    }
    if let Some((range, _)) = time::range(part).filter(|(_, read)| is_end(part, *read)) {
        piece.take_range(range);
    } else if let Some((minutes, _)) = time::duration(part).filter(|(_, read)| is_end(part, *read)) {
        piece.minutes = piece.minutes.or(Some(minutes));
    } else if let Some((clock, _)) = time::clock(part).filter(|(_, read)| is_end(part, *read)) {
        piece.start = piece.start.or(Some(clock));
    } else if let Some(kind) = kind::label(part) {
        piece.kind = piece.kind.or(Some(kind));
    } else {
        return false;
    }
    true
}

pub(super) fn is_end(text: &str, read: usize) -> bool {
    text.get(read..).is_some_and(|rest| {
        rest.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '!' | ')' | ']' | ':')).is_empty()
    })
}

/// The key and the value of a line or part such as `Owner: Anna`.
pub(crate) fn key(text: &str) -> Option<(Field, &str)> {
    let (key, value) = text.split_once([':', '：'])?;
    let folded = fold(key);
    if key.len() > 40 || folded.words().count() > 4 {
        return None;
    }
    let all = COLUMNS.iter().chain(KEYS);
    let found = all.into_iter().find(|(_, names)| folded.is_any(names)).map(|(field, _)| *field);
    found.map(|field| (field, value.trim()))
}

/// Takes the value of a key. Whether it says something that is not merely kept below the item.
pub(crate) fn key_value(field: Field, value: &str, piece: &mut Piece) -> bool {
    let value = without_marks(&plain(value));
    let value = value.trim().trim_matches(['–', '—', '-', '?', '*']).trim();
    match field {
        Field::Owner => {
            // The name of a group and not of a person stands in brackets at times; what is given is taken.
            let given = names(&value.replace(['(', ')'], ","), Place::Given);
            if piece.owners.is_empty() {
                piece.owners = given;
            }
            true
        }
        Field::Minutes | Field::Time => {
            if let Some((range, _)) = time::range(value) {
                piece.take_range(range);
            } else if let Some((minutes, _)) = time::duration(value) {
                piece.minutes = Some(minutes);
            } else if let Some((clock, _)) = time::clock(value) {
                piece.start = Some(clock);
            } else if field == Field::Minutes && value.len() <= 4 {
                piece.minutes = value.parse().ok().filter(|minutes| *minutes <= time::DAY).or(piece.minutes);
            } else {
                return false;
            }
            true
        }
        Field::Kind => {
            let told = kind::told(value);
            piece.kind = told.or(piece.kind);
            kind::label(value).is_some()
        }
        Field::Aim => {
            piece.kind = piece.kind.or_else(|| kind::told(value));
            false
        }
        Field::Number | Field::Topic | Field::Other => false,
    }
}
