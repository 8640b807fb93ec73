//! What goes into a calendar: as a file (RFC 5545), written by hand, as the crates for it weigh more than the app's core,
//! and as text where no file can be saved.

use advice::{Pace, Plan};
use domain::decision::{DecisionId, Time, Title};

use super::form::{Block, Span};
use super::paper::untimed_invitation;
use super::{Document, Matter};
use crate::content::document as words;
use crate::content::pages::moment;

/// When an entry is, and what it is told apart by.
#[derive(Clone, Copy, Debug)]
pub struct When {
    /// The same for every file that is made of the same thing, so that a later one replaces it.
    pub id: DecisionId,
    /// Greater in a file that is made later.
    pub sequence: u32,
    /// When the file is made, in UTC.
    pub stamp: Time,
    /// When it begins, in UTC.
    pub start: Time,
    /// The same by the person's clock.
    pub local: Time,
}

/// An entry for a calendar.
#[derive(Clone, Debug)]
pub struct Entry {
    pub(super) when: When,
    pub(super) minutes: u32,
    pub(super) subject: String,
    pub(super) text: Document,
    /// Whether nobody has agreed to it yet.
    pub(super) is_tentative: bool,
    /// Whether what it is about is for two alone.
    pub(super) is_private: bool,
}

impl Entry {
    /// As a file. Its times are instants, and one that is made later has a greater sequence number, so that it replaces
    /// an earlier one. `None`: it would end after the last of all days.
    pub fn file(&self) -> Option<String> {
        let When { id, sequence, stamp, start, local: _ } = self.when;
        let mut out = String::new();
        let mut line = |name: &str, value: &str| fold(name, value, &mut out);
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Sync or Async//Sync or Async//EN");
        line("BEGIN", "VEVENT");
        line("UID", &format!("{id}@sync-or-async"));
        line("SEQUENCE", &sequence.to_string());
        line("DTSTAMP", &format!("{stamp}Z"));
        line("DTSTART", &format!("{start}Z"));
        line("DTEND", &format!("{}Z", start.plus(self.minutes)?));
        line("SUMMARY", &escape(&self.subject));
        let text = self.text.plain();
        if !text.trim().is_empty() {
            line("DESCRIPTION", &escape(text.trim()));
        }
        if self.is_tentative {
            line("STATUS", "TENTATIVE");
        }
        if self.is_private {
            line("CLASS", "PRIVATE");
        }
        line("END", "VEVENT");
        line("END", "VCALENDAR");
        Some(out)
    }

    /// To paste, with the time and its distance from UTC. `None`: as for [`file`](Self::file).
    pub fn text(&self) -> Option<Document> {
        let When { start, local, .. } = self.when;
        let mut text = Document { blocks: vec![Block::Title(vec![Span::theirs(&self.subject)])] };
        text.paragraph(moment(local, local.plus(self.minutes)?, local.minutes_after(start)));
        text.blocks.extend(self.text.blocks.iter().cloned());
        Some(text)
    }
}

/// Whether there is a live step, and it is not to be now, which needs no calendar.
pub fn has_entry(matter: &Matter<'_>) -> bool {
    matter.plan.live_step().is_some() && !matter.plan.form.is_within_the_hour()
}

/// How long after the plan is begun its live step can be: until then people read and answer. In minutes of working time.
pub fn wait_before_entry(plan: &Plan) -> u32 {
    plan.steps.iter().take_while(|step| step.pace == Pace::Offline).map(|step| step.elapsed).sum()
}

/// The first live step of a plan, with its minutes, and the agenda where it is no private talk.
///
/// `None` where [`has_entry`] says that there is none. Nobody has agreed to it yet, so it is tentative.
pub fn entry(matter: &Matter<'_>, when: When) -> Option<Entry> {
    let step = matter.plan.live_step().filter(|_| has_entry(matter))?;
    let is_private = matter.plan.is_private();
    let usual = if is_private { words::PRIVATE_TALK } else { matter.usual_subject() };
    let subject = matter.decision.subject.as_ref().map_or(usual, Title::as_str).to_owned();
    let text = if is_private { Document::default() } else { description(matter) };
    Some(Entry { when, minutes: step.minutes(), subject, text, is_tentative: true, is_private })
}

/// The invitation without its title, and without the lines in which something is still to be filled in.
fn description(matter: &Matter<'_>) -> Document {
    let mut text = untimed_invitation(matter);
    let has_blank = |block: &Block| block.lines().iter().flatten().any(|span| matches!(span, Span::Blank(_)));
    text.blocks.retain(|block| !matches!(block, Block::Title(_)) && !has_blank(block));
    // A heading of which nothing is left goes too.
    let is_bare = |text: &Document, place: usize| {
        matches!(text.blocks.get(place), Some(Block::Heading(_)))
            && !matches!(text.blocks.get(place + 1), Some(Block::Item(_)))
    };
    if let Some(place) = (0..text.blocks.len()).find(|place| is_bare(&text, *place)) {
        text.blocks.remove(place);
    }
    text
}

/// A text value: its own marks escaped, line ends written out, no other control character.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out
}

/// Writes one line: at most 75 octets, and what is left on lines that begin with a space. No character is cut.
fn fold(name: &str, value: &str, out: &mut String) {
    out.push_str(name);
    out.push(':');
    let mut octets = name.len() + 1;
    for c in value.chars() {
        if octets + c.len_utf8() > 75 {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(c);
        octets += c.len_utf8();
    }
    out.push_str("\r\n");
}
