//! The fields of a decision as bytes, without the check.
//!
//! `docs/formats.md` has the table. What [`read`] lets pass is still held against what [`write()`] makes of it.

use advice::{Answers, EditionNumber, Figure, Figures};

use super::bytes::{Reader, put_varint};
use super::frames::Frame;
use super::number::{Numbered, or_zero};
use super::text::{self, Texts};
use super::{Kind, LinkError, answers, template};
use crate::decision::{Choice, Day, Decision, Done, Felt, Filled, Fingerprint, Intent, Outcome, Text};

/// The fields that may be missing; a bit of the first number is set for each that is there.
mod field {
    pub(super) const TITLE: u64 = 1;
    pub(super) const NOTE: u64 = 1 << 1;
    pub(super) const FIGURES: u64 = 1 << 2;
    pub(super) const CHOICE: u64 = 1 << 3;
    pub(super) const OUTCOME: u64 = 1 << 4;
    pub(super) const NAME: u64 = 1 << 5;
    pub(super) const TEMPLATE: u64 = 1 << 6;
    pub(super) const REPLY_TO: u64 = 1 << 7;
    pub(super) const SUBJECT: u64 = 1 << 8;

    pub(super) const OF_A_REQUEST: u64 = TITLE | NOTE | FIGURES | NAME | TEMPLATE;
    pub(super) const OF_A_DECISION: u64 = OF_A_REQUEST | CHOICE | OUTCOME | REPLY_TO | SUBJECT;
}

/// In the byte of a choice: a why follows among the texts.
const WHY: u8 = 1 << 3;
/// In the byte of an outcome: a line follows among the texts.
const LINE: u8 = 1 << 4;

/// The bytes of a decision, or of the activity alone. `None`: the frame has no number for its answers.
pub(super) fn write(frame: &Frame, kind: Kind, decision: &Decision) -> Option<Vec<u8>> {
    // What was filled into the texts stays on the device.
    let Decision {
        title,
        subject,
        note,
        template,
        answers,
        figures,
        filled: _,
        attempt: _,
        edition,
        day,
        choice,
        outcome,
        name,
        reply_to,
    } = decision;
    let why = choice.as_ref().and_then(|choice| choice.why.as_ref());
    let line = outcome.as_ref().and_then(|outcome| outcome.line.as_ref());
    let texts = [
        title.as_ref().map(Text::as_str),
        note.as_ref().map(Text::as_str),
        why.map(Text::as_str),
        line.map(Text::as_str),
        name.as_ref().map(Text::as_str),
        subject.as_ref().map(Text::as_str),
    ];
    let fields = [
        (field::TITLE, title.is_some()),
        (field::NOTE, note.is_some()),
        (field::FIGURES, !figures.is_empty()),
        (field::CHOICE, choice.is_some()),
        (field::OUTCOME, outcome.is_some()),
        (field::NAME, name.is_some()),
        (field::TEMPLATE, template.is_some()),
        (field::REPLY_TO, reply_to.is_some()),
        (field::SUBJECT, subject.is_some()),
    ];

    let mut bytes = Vec::new();
    put_varint(&mut bytes, fields.into_iter().filter(|(_, there)| *there).map(|(bit, _)| bit).sum());
    put_varint(&mut bytes, edition.get().into());
    bytes.extend(day.number().to_be_bytes());
    match kind {
        Kind::Decision => put_varint(&mut bytes, answers::pack(frame.answers, answers)?),
        Kind::Request => {}
    }
    if !figures.is_empty() {
        put_figures(&mut bytes, figures);
    }
    if let Some(Choice { intent, why }) = choice {
        bytes.push(intent.number() | if why.is_some() { WHY } else { 0 });
    }
    if let Some(Outcome { done, felt, line }) = outcome {
        bytes.push(done.number() | or_zero(*felt) << 2 | if line.is_some() { LINE } else { 0 });
    }
    if let Some(fingerprint) = reply_to {
        bytes.extend(fingerprint.bytes());
    }
    bytes.extend(text::write(&texts.into_iter().flatten().collect::<Vec<_>>()));
    if let Some(key) = template {
        bytes.extend(template::write(key));
    }
    Some(bytes)
}

/// Reads what [`write()`] wrote. A request comes as a decision without answers.
///
/// # Errors
/// [`LinkError::NewerVersion`] for an edition that this program does not have, otherwise [`LinkError::Damaged`].
pub(super) fn read(frame: Frame, kind: Kind, bytes: &[u8]) -> Result<Decision, LinkError> {
    let mut bytes = Reader::new(bytes);
    let fields = bytes.varint()?;
    let edition = u16::try_from(bytes.varint()?).ok().and_then(EditionNumber::new).ok_or(LinkError::NewerVersion)?;
    let known = match kind {
        Kind::Decision => field::OF_A_DECISION,
        Kind::Request => field::OF_A_REQUEST,
    };
    if fields & !known != 0 {
        return Err(LinkError::Damaged);
    }
    let has = |bit| fields & bit != 0;

    let day = Day::from_number(u16::from_be_bytes(bytes.array()?));
    let answers = match kind {
        Kind::Decision => answers::unpack(frame.answers, bytes.varint()?).ok_or(LinkError::Damaged)?,
        Kind::Request => Answers::default(),
    };
    let figures = if has(field::FIGURES) { read_figures(&mut bytes)? } else { Figures::default() };
    let choice = if has(field::CHOICE) { Some(bytes.byte()?) } else { None };
    let outcome = if has(field::OUTCOME) { Some(bytes.byte()?) } else { None };
    let reply_to = if has(field::REPLY_TO) { Some(Fingerprint::from_bytes(bytes.array()?)) } else { None };

    let mut texts = Texts::new(bytes);
    let mut decision = Decision {
        title: next_text(&mut texts, has(field::TITLE))?,
        note: next_text(&mut texts, has(field::NOTE))?,
        choice: choice.map(|byte| read_choice(byte, &mut texts)).transpose()?,
        outcome: outcome.map(|byte| read_outcome(byte, &mut texts)).transpose()?,
        name: next_text(&mut texts, has(field::NAME))?,
        subject: next_text(&mut texts, has(field::SUBJECT))?,
        template: None,
        answers,
        figures,
        filled: Filled::default(),
        attempt: None,
        edition,
        day,
        reply_to,
    };
    let rest = texts.end()?.rest();
    if has(field::TEMPLATE) {
        decision.template = Some(template::read(rest)?);
    } else if !rest.is_empty() {
        return Err(LinkError::Damaged);
    }
    Ok(decision)
}

/// A byte with a bit for each figure that is there, then their values.
fn put_figures(bytes: &mut Vec<u8>, figures: &Figures) {
    let there = in_order().filter_map(|(bit, figure)| Some((bit, figures.get(figure)?)));
    bytes.push(there.clone().fold(0, |bits, (bit, _)| bits | bit));
    for (_, value) in there {
        put_varint(bytes, value.into());
    }
}

/// The figures in the order of their bits.
fn in_order() -> impl Iterator<Item = (u8, Figure)> + Clone {
    (0..8).filter_map(|place| Some((1 << place, Figure::of(place).ok()?)))
}

fn read_figures(bytes: &mut Reader) -> Result<Figures, LinkError> {
    let there = bytes.byte()?;
    let mut figures = Figures::default();
    for (bit, figure) in in_order() {
        if there & bit != 0 {
            figures = figures.with(figure, bytes.varint()?).map_err(|_| LinkError::Damaged)?;
        }
    }
    Ok(figures)
}

fn read_choice(byte: u8, texts: &mut Texts) -> Result<Choice, LinkError> {
    Ok(Choice { intent: Intent::of(byte & 0b111)?, why: next_text(texts, byte & WHY != 0)? })
}

fn read_outcome(byte: u8, texts: &mut Texts) -> Result<Outcome, LinkError> {
    let (done, felt) = (Done::of(byte & 0b11)?, Felt::or_none(byte >> 2 & 0b11)?);
    Ok(Outcome { done, felt, line: next_text(texts, byte & LINE != 0)? })
}

fn next_text<const MAX: usize, const LINES: bool>(
    texts: &mut Texts,
    there: bool,
) -> Result<Option<Text<MAX, LINES>>, LinkError> {
    if !there {
        return Ok(None);
    }
    Text::parse(&texts.next(MAX)?).map(Some).map_err(|_| LinkError::Damaged)
}
