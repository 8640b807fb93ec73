//! What is sent when an agenda has been judged: the new agenda, who writes what, a message, and a calendar file.

use advice::Mode;
use domain::decision::{Hours, Time, Title};
use domain::meeting::{Meeting, Row};

use super::calendar::{Entry, When};
use super::form::{Block, Document, Line, Span};
use crate::content::agenda as words;
use crate::content::pages::{agenda as page, day};

/// The day by which the written part is due: the day of work before the meeting.
fn due(start: Time, week: Hours) -> String {
    day(week.day_before(start.day()))
}

fn title(meeting: &Meeting) -> Block {
    Block::Title(vec![meeting.title.as_ref().map_or(Span::ours(page::UNTITLED), |title| Span::theirs(title.as_str()))])
}

/// A row in a line: topic, minutes, names.
fn line(row: &Row, minutes: Option<u32>) -> Line {
    let mut line = vec![Span::theirs(row.topic.as_str())];
    if let Some(minutes) = minutes {
        line.push(Span::ours([" – ", &page::minutes(minutes)].concat()));
    }
    if !row.owners.is_empty() {
        line.extend([Span::ours(" – "), Span::theirs(&page::names(&row.owners))]);
    }
    line
}

fn live_line(row: &Row) -> Line {
    line(row, row.live_minutes().or(row.minutes.map(u32::from)))
}

/// Who writes, what, and until when.
fn written_line(row: &Row, due: &str) -> Line {
    let who = if row.owners.is_empty() { Span::Blank(words::SOMEONE) } else { Span::theirs(&page::names(&row.owners)) };
    vec![who, Span::ours(": "), Span::theirs(row.topic.as_str()), Span::ours([", ", &words::by(due)].concat())]
}

/// The agenda as it is now: what is live, the shortest first, and what to read before.
pub fn new_agenda(meeting: &Meeting, start: Time, week: Hours) -> Document {
    let sum = meeting.sum();
    let mut made = Document { blocks: vec![title(meeting)] };
    let live = meeting.live_rows();
    if live.is_empty() {
        made.paragraph(words::NOTHING_LIVE);
        return made;
    }
    made.paragraph(words::length(&page::items(live.len()), &page::minutes(sum.live_minutes)));
    made.heading(words::LIVE);
    made.blocks.extend(live.iter().map(|(_, row)| Block::Step(live_line(row))));
    let before: Vec<_> = live.iter().filter(|(_, row)| row.mode() == Some(Mode::Mix)).collect();
    if !before.is_empty() {
        made.heading(words::READ_BEFORE);
        let due = due(start, week);
        made.blocks.extend(before.into_iter().map(|(_, row)| Block::Item(written_line(row, &due))));
    }
    made
}

/// Who writes what, by when.
pub fn writing(meeting: &Meeting, start: Time, week: Hours) -> Document {
    let mut made = Document { blocks: vec![title(meeting)] };
    let due = due(start, week);
    let rows: Vec<_> = meeting.written_rows().collect();
    if rows.is_empty() {
        made.paragraph(words::NOTHING_WRITTEN);
    } else {
        made.heading(words::IN_WRITING);
        made.blocks.extend(rows.into_iter().map(|row| Block::Item(written_line(row, &due))));
    }
    made
}

/// What to tell the others.
pub fn message(meeting: &Meeting, start: Time, week: Hours) -> Document {
    let sum = meeting.sum();
    let mut made = Document::default();
    made.paragraph(words::HELLO);
    let live = meeting.live_rows();
    made.paragraph(if live.is_empty() {
        words::no_meeting(sum.judged)
    } else {
        words::shorter(live.len(), sum.judged, &page::minutes(sum.live_minutes), &page::minutes(sum.minutes))
    });
    if !live.is_empty() {
        made.heading(words::LIVE);
        made.blocks.extend(live.into_iter().map(|(_, row)| Block::Item(live_line(row))));
    }
    let due = due(start, week);
    let written: Vec<_> = meeting.written_rows().collect();
    if !written.is_empty() {
        made.heading(words::IN_WRITING);
        made.blocks.extend(written.into_iter().map(|row| Block::Item(written_line(row, &due))));
        made.paragraph(words::OBJECT);
    }
    let again: Vec<_> = meeting.rows.iter().filter(|row| row.comes_again()).collect();
    if !again.is_empty() {
        made.heading(words::AGAIN);
        made.blocks.extend(again.into_iter().map(|row| Block::Item(line(row, None))));
    }
    made
}

/// The live part for a calendar, with the shorter time. `None`: nothing is live, or nothing has a time.
pub fn agenda_entry(meeting: &Meeting, when: When, week: Hours) -> Option<Entry> {
    let minutes = Some(meeting.sum().live_minutes).filter(|minutes| *minutes > 0)?;
    let mut text = new_agenda(meeting, when.local, week);
    text.blocks.retain(|block| !matches!(block, Block::Title(_)));
    let subject = meeting.title.as_ref().map_or(page::UNTITLED, Title::as_str).to_owned();
    Some(Entry { when, minutes, subject, text, is_tentative: false, is_private: false })
}
