//! Brackets of a line: those that hold a time, names, a label, or links alone leave the topic.

use super::{Piece, field, has_no_time};
use crate::markup::{LINK, without_marks};
use crate::name::{self, Place, names};

/// Takes out brackets that hold a time, names, a label, or nothing but links.
pub(super) fn brackets(text: &str, piece: &mut Piece) -> String {
    let mut left = String::with_capacity(text.len());
    let mut from = 0;
    for (open, close) in groups(text) {
        let (Some(before), Some(group)) = (text.get(from..open), text.get(open..close)) else { continue };
        left.push_str(before);
        from = close;
        let inner = group.trim_start_matches(OPEN).trim_end_matches(SHUT);
        if !bracket(inner, text, piece) {
            left.push_str(group);
        } else if !left.ends_with(' ') {
            left.push(' ');
        }
    }
    left.push_str(text.get(from..).unwrap_or_default());
    left
}

const OPEN: [char; 5] = ['(', '[', '（', '［', '【'];
const SHUT: [char; 5] = [')', ']', '）', '］', '】'];

/// Where the outermost brackets begin and end, in bytes; one that is never closed ends with the text.
fn groups(text: &str) -> Vec<(usize, usize)> {
    let mut open = Vec::new();
    let mut groups: Vec<(usize, usize)> = Vec::new();
    for (at, c) in text.char_indices() {
        if OPEN.contains(&c) {
            open.push(at);
        } else if SHUT.contains(&c)
            && let Some(from) = open.pop()
        {
            groups.retain(|(inner, _)| *inner < from);
            groups.push((from, at + c.len_utf8()));
        }
    }
    let last = groups.last().map_or(0, |(_, end)| *end);
    if let Some(from) = open.pop().filter(|from| *from >= last) {
        groups.push((from, text.len()));
    }
    groups
}

/// Reads what stands in brackets. Whether all of it was understood, so that it leaves the topic.
fn bracket(inner: &str, whole: &str, piece: &mut Piece) -> bool {
    let parts: Vec<&str> = inner
        .split([',', ';', '·', '|', '、', '，', '،', '/'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let mut found = Piece::default();
    let mut unknown = Vec::new();
    let mut links = 0;
    for part in &parts {
        if part.contains(LINK[0]) {
            links += 1;
            found.aside.push(without_marks(part));
        } else if !field(part, &mut found) {
            unknown.push(*part);
        }
    }
    // The parts of a range of dates or of `and/or` are no names beside a time; what is left beside one may be.
    let beside = if found.has_time() { Place::BesideTime } else { Place::Loose };
    let is_small = whole.chars().all(|c| !c.is_uppercase());
    unknown.retain(|part| {
        if name::means_no_one(part) && found.has_time() {
            return false;
        }
        let given = names(part, beside);
        let small = found.has_time() && is_small && name::is_small_name(part);
        let taken = !given.is_empty() || small;
        found.owners.extend(if small && given.is_empty() { vec![(*part).to_owned()] } else { given });
        !taken
    });
    if has_no_time(inner) {
        piece.has_no_time = true;
    }
    let is_anything = found.has_marks() || links > 0;
    if !is_anything
        || (unknown.len() == parts.len() && !found.has_marks())
        || (links > 0 && !found.has_marks() && !unknown.is_empty())
    {
        return false;
    }
    // One name alone, in the midst of a sentence, may be anything.
    if !found.has_time() && found.kind.is_none() && links == 0 && !unknown.is_empty() {
        return false;
    }
    piece.minutes = piece.minutes.or(found.minutes);
    piece.start = piece.start.or(found.start);
    piece.end = piece.end.or(found.end);
    piece.kind = piece.kind.or(found.kind);
    piece.owners.extend(found.owners);
    piece.aside.extend(found.aside);
    piece.aside.extend(unknown.into_iter().map(without_marks));
    true
}
