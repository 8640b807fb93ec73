//! One line with everything in it: a chat message whose items stand between commas, or have numbers in the line.

use crate::item::{Piece, piece};
use crate::kind;
use crate::lexicon::shapes::{AGENDA, AGENDA_HEADS};
use crate::text::fold;
use crate::time;

/// What a line was split into.
pub(crate) struct Chat {
    /// How long the line says that the whole is.
    pub(crate) stated: Option<u16>,
    /// What stands before the items.
    pub(crate) head: Option<String>,
    pub(crate) pieces: Vec<Piece>,
}

/// The longest line of a chat that is split, in bytes, and the most items in it.
const LONGEST_LINE: usize = 3_000;
const MOST: usize = 40;

/// Splits a line, where it looks like the items of an agenda.
pub(crate) fn split(line: &str) -> Option<Chat> {
    if line.len() > LONGEST_LINE {
        return None;
    }
    let (head, rest) = headed(line);
    let numbered = numbered(rest);
    let is_numbered = numbered.is_some();
    let parts = numbered.unwrap_or_else(|| parts(rest));
    if parts.len() < 2 || parts.len() > MOST {
        return None;
    }
    let words = parts.iter().map(|part| part.split_whitespace().count());
    let (most, all) = words.fold((0, 0), |(most, all), words| (words.max(most), all + words));
    let pieces: Vec<Piece> = parts.iter().map(|part| piece(part)).filter(|piece| !piece.topic.is_empty()).collect();
    let marked = pieces.iter().filter(|piece| piece.has_time()).count();
    let housekeeping = pieces.iter().filter(|piece| kind::is_housekeeping(&piece.topic)).count();
    let is_agenda = head.is_some_and(|head| fold(head).has_any(AGENDA)) || line_names_agenda(line);
    let is_one =
        is_numbered || is_agenda || marked >= 2 || (marked + housekeeping >= 2) || (head.is_some() && marked >= 1);
    let is_short = most <= 20 && all <= parts.len() * 11;
    let is_prose = rest.matches(". ").count() >= 2;
    (is_one && is_short && !is_prose && pieces.len() >= 2).then(|| Chat {
        stated: head.and_then(time::length_within),
        head: head.map(str::to_owned),
        pieces,
    })
}

fn line_names_agenda(line: &str) -> bool {
    fold(line.get(..60).unwrap_or(line)).begins_with_any(AGENDA_HEADS)
}

/// What stands before the first colon, if it tells a day, a time or an agenda and no item.
fn headed(line: &str) -> (Option<&str>, &str) {
    let colon = line.char_indices().find(|(at, c)| {
        let after = line.get(at + c.len_utf8()..).unwrap_or_default();
        matches!(c, ':' | '：') && (after.starts_with(char::is_whitespace) || *c == '：')
    });
    let Some((head, rest)) = colon.and_then(|(at, c)| Some((line.get(..at)?, line.get(at + c.len_utf8()..)?))) else {
        return (None, line);
    };
    let folded = fold(head);
    let days = [
        "for",
        "tomorrow",
        "today",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "next",
        "morgen",
        "heute",
        "fur",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "pour",
        "demain",
        "para",
        "manana",
        "hoy",
    ];
    let tells = folded.has_any(&days) || folded.has_any(AGENDA) || time::length_within(head).is_some();
    if tells && !head.contains([',', ';']) && folded.words().count() <= 10 { (Some(head), rest) } else { (None, line) }
}

/// Parts at commas and semicolons outside of brackets, and a last *and*; the one mark that there is most of.
fn parts(text: &str) -> Vec<String> {
    let text = text.trim().trim_end_matches('.');
    let parting: &[char] = if text.contains(';') { &[';'] } else { &[',', '、', '，', '،'] };
    let mut parts = vec![String::new()];
    let mut depth = 0_u32;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_decimal = c == ',' && chars.peek().is_some_and(char::is_ascii_digit);
        if depth == 0 && parting.contains(&c) && !is_decimal {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    let mut tidy: Vec<String> = Vec::new();
    for part in parts {
        let part = part.trim();
        let part = ["and ", "und ", "et ", "y ", "then ", "plus "]
            .into_iter()
            .find_map(|joint| part.strip_prefix(joint))
            .unwrap_or(part);
        // `numbers, ben, 5 min`: what is a time or names only goes with the part before it.
        let alone = piece(part);
        match tidy.last_mut().filter(|_| alone.topic.is_empty() && !part.is_empty()) {
            Some(last) => {
                last.push_str(", ");
                last.push_str(part);
            }
            None if part.is_empty() => {}
            None => tidy.push(part.to_owned()),
        }
    }
    last_and(tidy)
}

/// `…, prices and aob`: the last part holds two where the second is housekeeping.
fn last_and(mut parts: Vec<String>) -> Vec<String> {
    let joints = [" and ", " und ", " et ", " y ", " & ", " + "];
    if let Some(last) = parts.pop() {
        let two = joints.into_iter().find_map(|joint| last.split_once(joint)).filter(|(first, second)| {
            kind::is_housekeeping(second) && !kind::is_housekeeping(&last) && !first.trim().is_empty()
        });
        match two {
            Some((first, second)) => parts.extend([first.to_owned(), second.to_owned()]),
            None => parts.push(last),
        }
    }
    parts
}

/// Parts that begin with 1, 2, 3 … and a bracket or a full stop.
fn numbered(text: &str) -> Option<Vec<String>> {
    let marks = [")", ".", ":"];
    let find = |from: usize, number: usize| {
        let rest = text.get(from..)?;
        marks.into_iter().find_map(|mark| {
            let sought = format!("{number}{mark} ");
            let at = rest.find(&sought)?;
            let is_free =
                rest.get(..at)?.chars().next_back().is_none_or(|c| c.is_whitespace() || matches!(c, ',' | ';' | '('));
            is_free.then_some((from + at, from + at + sought.len()))
        })
    };
    let mut places = Vec::new();
    let mut from = 0;
    while let Some((at, end)) = find(from, places.len() + 1) {
        places.push((at, end));
        from = end;
    }
    if places.len() < 2 {
        return None;
    }
    let ends = places.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
    let parts = places.iter().zip(ends).filter_map(|((_, from), to)| text.get(*from..to));
    Some(parts.map(|part| part.trim().trim_end_matches([',', ';', '.']).to_owned()).collect())
}
