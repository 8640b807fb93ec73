//! One line of an agenda: its topic, time, names and label taken apart.
//!
//! The line is read from the outside in: labels (`#decide`, `@anna`, `[info]`), brackets, a time at the beginning,
//! then the parts between dashes, bars and tabs, and last what stands at the end. What is not recognised stays.

mod brackets;
mod key;

use crate::agenda::Kind;
use crate::kind;
use crate::markup::{plain, without_marks};
use crate::name::{self, Place, names};
use crate::text::{collapsed, fold};
use crate::time::{self, Clock};

use brackets::brackets;
use key::{field, is_end};
pub(crate) use key::{key, key_value};

/// The longest line that is taken apart, in bytes; what is over it stays as it is.
const LONGEST_LINE: usize = 2_000;

/// What a line holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) topic: String,
    pub(crate) minutes: Option<u16>,
    pub(crate) start: Option<Clock>,
    pub(crate) end: Option<Clock>,
    /// A `1:30` at its beginning, which is a time of day if its neighbours have one.
    pub(crate) maybe_start: Option<Clock>,
    pub(crate) owners: Vec<String>,
    pub(crate) kind: Option<Kind>,
    /// A number of minutes or a time of day that there is not stands in it.
    pub(crate) has_no_time: bool,
    /// Links and remarks that were taken out of brackets.
    pub(crate) aside: Vec<String>,
    /// What stood beyond [`LONGEST_LINE`].
    pub(crate) over: String,
    /// The line as it stood.
    pub(crate) whole: String,
    /// Whether it ends as a sentence does.
    pub(crate) is_sentence: bool,
}

impl Piece {
    /// Whether anything but a topic was found.
    pub(crate) fn has_marks(&self) -> bool {
        self.minutes.is_some() || self.start.is_some() || !self.owners.is_empty() || self.kind.is_some()
    }

    pub(crate) fn has_time(&self) -> bool {
        self.minutes.is_some() || self.start.is_some()
    }

    fn take_range(&mut self, range: time::Range) {
        self.minutes = range.minutes();
        self.start = Some(range.start);
        self.end = Some(range.end);
    }
}

/// Takes a line apart.
pub(crate) fn piece(text: &str) -> Piece {
    let end = (0..=LONGEST_LINE.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (near, over) = text.split_at_checked(end).unwrap_or((text, ""));
    let plain = plain(near);
    let mut piece = Piece {
        over: over.to_owned(),
        whole: without_marks(&plain),
        is_sentence: plain.trim_end().ends_with(['.', '!', ':']),
        ..Piece::default()
    };
    let text = labels(&plain, &mut piece);
    let text = brackets(&text, &mut piece);
    let text = leading(&text, &mut piece).to_owned();
    let text = segments(&text, &mut piece);
    let text = prefix(&text, &mut piece);
    let text = trailing_label(&text, &mut piece);
    piece.topic = tidy(&text);
    piece
}

/// The topic without loose ends.
pub(crate) fn tidy(text: &str) -> String {
    let text = collapsed(&without_marks(text));
    let is_loose = |c: char| {
        matches!(c, ' ' | '-' | '–' | '—' | ':' | '：' | ';' | ',' | '、' | '|' | '/' | '·' | '•' | '→' | '*' | '_')
    };
    let mut tidy =
        text.trim_matches(is_loose).replace(" ,", ",").replace(" :", ":").replace("()", "").replace("[]", "");
    if tidy.ends_with('.') && !tidy.ends_with("..") && tidy.matches('.').count() == 1 && !tidy.contains(['?', '!']) {
        tidy.pop();
    }
    collapsed(tidy.trim_matches(is_loose))
}

/// Takes out `@names`, `#labels` and labels in square brackets.
fn labels(text: &str, piece: &mut Piece) -> String {
    let mut left = Vec::new();
    let mut names = Vec::new();
    for word in text.split(' ') {
        let bare = word.trim_end_matches([',', ';', ')', '.', ':']).trim_start_matches('(');
        if let Some(name) = bare
            .strip_prefix('@')
            .filter(|name| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "-_.'".contains(c)))
        {
            names.push(name.to_owned());
            // What closes a bracket, or ends a part, still does.
            left.push(word.replace(&format!("@{name}"), ""));
        } else if let Some(kind) = bare.strip_prefix('#').and_then(|label| kind::label(&label.replace(['-', '_'], " ")))
        {
            piece.kind = piece.kind.or(Some(kind));
        } else {
            left.push(word.to_owned());
        }
    }
    names.dedup();
    piece.owners.extend(names);
    left.join(" ")
}

/// Takes a time off the beginning.
fn leading<'a>(text: &'a str, piece: &mut Piece) -> &'a str {
    let text = text.trim();
    let rest = |read: usize| {
        text.get(read..)
            .unwrap_or_default()
            .trim_start_matches([' ', '\t', '-', '–', '—', ':', '|', ',', '→', '.', ')'])
    };
    if let Some((range, read)) = time::range(text).filter(|_| piece.minutes.is_none()) {
        piece.take_range(range);
        return rest(read);
    }
    let clock = time::clock(text).filter(|_| piece.start.is_none());
    let duration = time::duration(text).filter(|(_, read)| piece.minutes.is_none() && !is_end(text, *read));
    match (clock, duration) {
        // `9h15` and `8h` are times of day, `1h15` and `2h` are lengths.
        (Some((clock, read)), None) if !is_end(text, read) => {
            piece.start = Some(clock);
            rest(read)
        }
        (Some((clock, read)), Some(_)) if clock.minute >= 7 * 60 => {
            piece.start = Some(clock);
            rest(read)
        }
        (clock, Some((minutes, read))) if starts_part(text, read) => {
            piece.minutes = Some(minutes);
            piece.maybe_start = clock.map(|(clock, _)| clock);
            rest(read)
        }
        _ => text,
    }
}

/// Whether what follows a length at the beginning is a topic of its own: `10 min: Prices`, `5' Welcome`, and not
/// `10 minutes are too short`.
fn starts_part(text: &str, read: usize) -> bool {
    let rest = text.get(read..).unwrap_or_default();
    let parted = rest.trim_start().starts_with(['-', '–', '—', ':', '|', '\t', ',', ')', '→']);
    parted || rest.trim_start().chars().next().is_some_and(|c| !c.is_lowercase()) || rest.starts_with("  ")
}

/// Marks that part what from who and how long.
const PARTING: [&str; 10] = [" – ", " — ", " - ", " -- ", "\t", " | ", "; ", " · ", " // ", " → "];

/// Takes the times, names and labels between dashes, bars and tabs, and those at the end.
fn segments(text: &str, piece: &mut Piece) -> String {
    let mut kept = String::new();
    let mut is_first = true;
    let mut pending = Vec::new();
    for (parting, part) in parted(text) {
        let tidy = part.trim();
        if tidy.is_empty() {
            continue;
        }
        if is_first {
            kept.push_str(trailing(tidy, piece).trim_end());
            // Only a time at its beginning: what follows is the topic.
            is_first = kept.is_empty();
            continue;
        }
        let mut found = Piece::default();
        if field(tidy, &mut found) {
            merge(found, piece);
            continue;
        }
        let rest = trailing(tidy, piece);
        let given = names(rest, if piece.has_time() { Place::BesideTime } else { Place::Loose });
        let is_small = given.is_empty()
            && piece.has_time()
            && name::is_small_name(rest)
            && text.chars().all(|c| !c.is_uppercase());
        if !given.is_empty() && piece.owners.is_empty() {
            piece.owners = given;
        } else if is_small && piece.owners.is_empty() {
            piece.owners = vec![rest.trim().to_owned()];
        } else if name::means_no_one(rest) && piece.has_time() {
        } else {
            pending.push((parting, rest.to_owned()));
        }
    }
    for (parting, part) in pending {
        if !part.trim().is_empty() {
            kept.push_str(if parting == "\t" { " " } else { parting });
            kept.push_str(&part);
        }
    }
    kept
}

fn merge(found: Piece, piece: &mut Piece) {
    piece.minutes = piece.minutes.or(found.minutes);
    piece.start = piece.start.or(found.start);
    piece.end = piece.end.or(found.end);
    piece.kind = piece.kind.or(found.kind);
    if piece.owners.is_empty() {
        piece.owners = found.owners;
    }
}

/// The parts of a text, each with the mark before it.
fn parted(text: &str) -> Vec<(&'static str, &str)> {
    let mut parts = Vec::new();
    let (mut rest, mut before) = (text, "");
    loop {
        let next = PARTING.iter().filter_map(|mark| rest.find(mark).map(|at| (at, *mark))).min_by_key(|(at, _)| *at);
        let Some((at, mark)) = next else {
            parts.push((before, rest));
            return parts;
        };
        parts.push((before, rest.get(..at).unwrap_or_default()));
        rest = rest.get(at + mark.len()..).unwrap_or_default();
        before = mark;
    }
}

/// Takes a time, and names before it, off the end of a part.
fn trailing<'a>(text: &'a str, piece: &mut Piece) -> &'a str {
    let mut text = text.trim_end_matches([' ', '.', ';', ',']);
    if piece.minutes.is_none()
        && let Some((at, minutes, range)) = ending_time(text)
    {
        match range {
            Some(range) => piece.take_range(range),
            None => piece.minutes = Some(minutes),
        }
        text = text.get(..at).unwrap_or_default().trim_end_matches([' ', ',', ':', '(', '-', '–', '—', '/', '~', '|']);
        // `Prices, Anna, 5 min`: what stands beside the time.
        if piece.owners.is_empty()
            && let Some((before, last)) = text.rsplit_once([',', '/'])
        {
            let given = names(last, Place::BesideTime);
            if !given.is_empty() {
                piece.owners = given;
                text = before.trim_end();
            }
        }
    } else if piece.owners.is_empty()
        && piece.minutes.is_some()
        && let Some((before, last)) = text.rsplit_once(", ")
        && before.len() > last.len()
    {
        // `Prices, 5 min, Anna`.
        let given = names(last, Place::Loose);
        if !given.is_empty() && fold(last).words().count() <= 2 {
            piece.owners = given;
            text = before;
        }
    }
    text
}

/// Where a time begins that ends a text: its place in bytes, its minutes, its range.
fn ending_time(text: &str) -> Option<(usize, u16, Option<time::Range>)> {
    let tail = text.char_indices().rev().take(40).map(|(at, _)| at).collect::<Vec<_>>();
    let begins = |at: usize| {
        let before = text.get(..at).unwrap_or_default().chars().next_back();
        before.is_none_or(|c| {
            c.is_whitespace() || matches!(c, ',' | '(' | ':' | '|' | '/' | '–' | '—' | '，' | '、' | '：' | '~')
        })
    };
    tail.into_iter().rev().filter(|at| begins(*at)).find_map(|at| {
        let rest = text.get(at..)?;
        let before = text.get(..at)?;
        if let Some((range, _)) = time::range(rest).filter(|(_, read)| is_end(rest, *read)) {
            return Some((at, range.minutes()?, Some(range)));
        }
        let (minutes, _) = time::duration(rest).filter(|(_, read)| is_end(rest, *read))?;
        (!belongs_to_sentence(before)).then_some((at, minutes, None))
    })
}

/// Whether a length at the end is part of what is said: `shorten the stand-up to 10 minutes`.
fn belongs_to_sentence(before: &str) -> bool {
    let last = before.trim_end();
    if last != before && last.ends_with(|c: char| !c.is_alphanumeric()) {
        return false;
    }
    let word = last.rsplit(' ').next().unwrap_or_default();
    fold(word).is_any(&[
        "to", "in", "within", "by", "of", "than", "every", "after", "last", "next", "first", "under", "over", "only",
        "at", "from", "auf", "nach", "alle", "unter", "uber", "als", "von", "en", "apres", "dans", "toutes", "chaque",
        "cada", "tras", "de", "por", "dentro",
    ]) && !last.ends_with([',', ':', '-', '–', '—', '('])
}

/// Takes a label before a colon or a dash off the beginning: `FYI: …`, `Decision – …`.
fn prefix(text: &str, piece: &mut Piece) -> String {
    let mut rest = text.trim();
    for _ in 0..2 {
        let parting = [":", "：", " – ", " — ", " - "];
        let next = parting.into_iter().filter_map(|mark| rest.find(mark).map(|at| (at, mark.len()))).min();
        let Some((head, tail)) = next.and_then(|(at, len)| Some((rest.get(..at)?, rest.get(at + len..)?))) else {
            break;
        };
        let Some(kind) = kind::label(head).filter(|_| !tail.trim().is_empty()) else { break };
        piece.kind = piece.kind.or(Some(kind));
        rest = tail.trim();
    }
    rest.to_owned()
}

/// Takes a label off the end: `holidays fyi`, `Rooms – for information`.
fn trailing_label(text: &str, piece: &mut Piece) -> String {
    let text = text.trim();
    let short = [
        "fyi",
        "for info",
        "for information",
        "for decision",
        "for discussion",
        "zur info",
        "zur kenntnis",
        "pour info",
    ];
    let folded = fold(text);
    for label in short {
        let words = label.split(' ').count();
        let all: Vec<&str> = text.split(' ').collect();
        let head = all.len().checked_sub(words).filter(|head| *head > 0);
        if let Some(head) = head
            && folded.has(label)
            && fold(&all.iter().skip(head).copied().collect::<Vec<_>>().join(" ")).is(label)
        {
            piece.kind = piece.kind.or_else(|| kind::label(label));
            return all.into_iter().take(head).collect::<Vec<_>>().join(" ");
        }
    }
    text.to_owned()
}

/// Whether a number with a unit of time stands there that is no time of an item.
fn has_no_time(inner: &str) -> bool {
    let digits = inner.bytes().filter(u8::is_ascii_digit).count();
    let tail = inner.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-').trim_start();
    digits > 3 && time::duration(&format!("1 {}", tail.split([',', ';']).next().unwrap_or_default())).is_some()
        || (inner.trim_start().starts_with('-') && time::duration(inner.trim_start().trim_start_matches('-')).is_some())
}

#[cfg(test)]
mod tests;
