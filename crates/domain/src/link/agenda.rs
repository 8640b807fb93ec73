//! Agendas to links and back: `#a1…`, with the same encoding, check and care as the links of decisions.
//!
//! A link holds the items with their kinds, minutes and modes, so that a receiver sees the agenda as it was sent; names
//! only where the sender ticks them. Frame 1, in this order:
//!
//! | bytes | what |
//! |---|---|
//! | varint | fields: bit 0 title, 1 names, 2 people, 3 minutes of the whole. Other bits are 0 |
//! | 1 | how often: the number of a [`Recurs`] |
//! | varint | people, if bit 2 |
//! | varint | minutes of the whole, if bit 3 |
//! | varint | number of items, at least 1 |
//! | 1 + varint, each | item: bits 0–1 mode (0 none, 1 async, 2 mix, 3 sync), 2–4 kind (0 none, then the number of a [`Purpose`] and 1), 5 housekeeping, 6 done, 7 minutes follow |
//! | texts | in the form of frame 1 of a decision: title, if bit 0; the topics; where bit 1 is set, the names of each item as one text, parted by line feeds, `-` for none |
//! | 4 | check |

use ::agenda::Kind as Purpose;
use advice::Mode;

use super::bytes::{Reader, put_varint};
use super::number::{Numbered, or_zero};
use super::text::{self, Texts};
use super::{LONGEST, LinkError, extract};
use crate::codec::{base62, crc32};
use crate::decision::{Name, Text, Title};
use crate::meeting::{MOST_ROWS, Meeting, Recurs, Row, Topic};

/// The letter of an agenda.
pub(super) const LETTER: char = 'a';
/// The frame of agendas that this program writes, and the only one that it reads.
const FRAME: char = '1';

const TITLE: u64 = 1;
const NAMES: u64 = 1 << 1;
const PEOPLE: u64 = 1 << 2;
const STATED: u64 = 1 << 3;

/// In the byte of an item.
const HOUSEKEEPING: u8 = 1 << 5;
const DONE: u8 = 1 << 6;
const MINUTES: u8 = 1 << 7;

/// The names of an item as one text.
type Names = Text<200, true>;
/// In the place of the names of an item that has none.
const NO_NAMES: &str = "-";

/// The code of an agenda: `a1…`, letters and digits alone, without the `#`. `names`: whether who brings what is in it.
///
/// The same agenda always gives the same code. `None`: there are no items, or so many that no link holds them.
pub fn encode_agenda(meeting: &Meeting, names: bool) -> Option<String> {
    let bytes = write(meeting, names);
    let head = head();
    let check = crc32(head.bytes().chain(bytes.iter().copied())).to_be_bytes();
    let code = head + &base62::encode(&[bytes.as_slice(), &check].concat());
    (!meeting.rows.is_empty() && code.len() <= LONGEST).then_some(code)
}

/// Reads a code as [`encode_agenda`] made it, or as mail and chat programs leave it.
///
/// # Errors
/// [`LinkError`], the same for the same text always.
pub fn decode_agenda(text: &str) -> Result<Meeting, LinkError> {
    let mut error = LinkError::NotOurs;
    for found in extract::codes(text).filter(|found| found.letter() == Some(LETTER)) {
        if !found.is_frame(FRAME) {
            error = LinkError::NewerVersion;
            continue;
        }
        error = LinkError::Damaged;
        if let Some(meeting) = found.readings().find_map(|code| opened(&code)) {
            return Ok(meeting);
        }
    }
    Err(error)
}

fn head() -> String {
    [LETTER, FRAME].into_iter().collect()
}

/// Reads a code that has nothing round it.
fn opened(code: &str) -> Option<Meeting> {
    let head = head();
    let bytes = base62::decode(code.strip_prefix(&head)?).ok()?;
    let (bytes, check) = bytes.split_last_chunk::<4>()?;
    if crc32(head.bytes().chain(bytes.iter().copied())).to_be_bytes() != *check {
        return None;
    }
    let (meeting, names) = read(bytes).ok()?;
    // One agenda, one link: whatever else decodes to it was not made here.
    (encode_agenda(&meeting, names).as_deref() == Some(code)).then_some(meeting)
}

fn write(meeting: &Meeting, names: bool) -> Vec<u8> {
    let Meeting { title, stated_minutes, rows, people, recurs, .. } = meeting;
    let names = names && rows.iter().any(|row| !row.owners.is_empty());
    let fields =
        [(TITLE, title.is_some()), (NAMES, names), (PEOPLE, people.is_some()), (STATED, stated_minutes.is_some())];
    let mut bytes = Vec::new();
    put_varint(&mut bytes, fields.into_iter().filter(|(_, there)| *there).map(|(bit, _)| bit).sum());
    bytes.push(recurs.number());
    for number in [people, stated_minutes].into_iter().flatten() {
        put_varint(&mut bytes, (*number).into());
    }
    put_varint(&mut bytes, u64::try_from(rows.len()).unwrap_or(0));
    for row in rows {
        let (mode, kind) = (or_zero(row.mode()), or_zero(row.kind));
        let flags = [(HOUSEKEEPING, row.is_housekeeping), (DONE, row.is_done), (MINUTES, row.minutes.is_some())];
        let flags = flags.into_iter().filter(|(_, there)| *there).fold(0, |all, (bit, _)| all | bit);
        bytes.push(mode | kind << 2 | flags);
        if let Some(minutes) = row.minutes {
            put_varint(&mut bytes, minutes.into());
        }
    }
    let all_names: Vec<String> = if names { rows.iter().map(joined).collect() } else { Vec::new() };
    let topics = rows.iter().map(|row| row.topic.as_str());
    let texts = title.iter().map(Title::as_str).chain(topics).chain(all_names.iter().map(String::as_str));
    bytes.extend(text::write(&texts.collect::<Vec<_>>()));
    bytes
}

fn joined(row: &Row) -> String {
    let names = row.owners.iter().map(Name::as_str).collect::<Vec<_>>().join("\n");
    Names::typed(&names).map_or_else(|| NO_NAMES.to_owned(), |names| names.to_string())
}

fn read(bytes: &[u8]) -> Result<(Meeting, bool), LinkError> {
    let mut bytes = Reader::new(bytes);
    let fields = bytes.varint()?;
    if fields & !(TITLE | NAMES | PEOPLE | STATED) != 0 {
        return Err(LinkError::Damaged);
    }
    let has = |bit| fields & bit != 0;
    let recurs = Recurs::of(bytes.byte()?)?;
    let people = if has(PEOPLE) { Some(number(&mut bytes)?) } else { None };
    let stated_minutes = if has(STATED) { Some(number(&mut bytes)?) } else { None };
    let count = usize::try_from(bytes.varint()?).map_err(|_| LinkError::Damaged)?;
    if count == 0 || count > MOST_ROWS {
        return Err(LinkError::Damaged);
    }
    let mut parts = Vec::with_capacity(count);
    for _ in 0..count {
        let byte = bytes.byte()?;
        let minutes = if byte & MINUTES == 0 { None } else { Some(number(&mut bytes)?) };
        parts.push((byte, minutes));
    }
    let mut texts = Texts::new(bytes);
    let title = if has(TITLE) { Some(next(&mut texts)?) } else { None };
    let mut rows = Vec::with_capacity(count);
    for (byte, minutes) in parts {
        let topic: Topic = next(&mut texts)?;
        rows.push(Row {
            minutes,
            kind: Purpose::or_none(byte >> 2 & 0b111)?,
            chosen: Mode::or_none(byte & 0b11)?,
            is_housekeeping: byte & HOUSEKEEPING != 0,
            is_done: byte & DONE != 0,
            ..Row::new(topic)
        });
    }
    if has(NAMES) {
        for row in &mut rows {
            let names: Names = next(&mut texts)?;
            let given = names.as_str().split('\n').filter(|name| *name != NO_NAMES);
            row.owners = given.map(Name::parse).collect::<Result<_, _>>().map_err(|_| LinkError::Damaged)?;
        }
    }
    if !texts.end()?.rest().is_empty() {
        return Err(LinkError::Damaged);
    }
    Ok((Meeting { title, stated_minutes, rows, people, recurs, ..Meeting::default() }, has(NAMES)))
}

fn number(bytes: &mut Reader) -> Result<u16, LinkError> {
    u16::try_from(bytes.varint()?).map_err(|_| LinkError::Damaged)
}

fn next<const MAX: usize, const LINES: bool>(texts: &mut Texts) -> Result<Text<MAX, LINES>, LinkError> {
    Text::parse(&texts.next(MAX)?).map_err(|_| LinkError::Damaged)
}
