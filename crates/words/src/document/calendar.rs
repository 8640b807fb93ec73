//! The live step as a calendar file (RFC 5545), written by hand: the crates for it weigh more than the app's core.

use advice::Gate;
use domain::decision::{DecisionId, Time};
use domain::paper::Paper;

use super::form::Block;
use super::{Document, Matter, paper};
use crate::content::document as words;

/// What a calendar file needs beside the decision.
#[derive(Clone, Copy, Debug)]
pub struct Event<'a> {
    /// The decision, its plan, and what others may see of it; see [`super::Shown::usual`].
    pub matter: Matter<'a>,
    /// The name of the decision. A file made again from it replaces the first in a calendar.
    pub id: DecisionId,
    /// When the file is made, in UTC.
    pub stamp: Time,
    /// When the live step begins, by the clock on the wall wherever the calendar is read.
    pub start: Time,
}

/// Whether there is a live step, and it is not to be now, which needs no calendar.
pub fn has_entry(matter: &Matter<'_>) -> bool {
    matter.plan.live_step().is_some() && matter.verdict.gate != Some(Gate::Urgency)
}

/// The first live step of a plan as a calendar file, with its minutes, and the agenda where it is no private talk.
///
/// `None` where [`has_entry`] says that there is none. A step that is held only on a
/// condition is tentative. Without a time zone and without an alarm.
pub fn calendar(event: &Event<'_>) -> Option<String> {
    let matter = &event.matter;
    let step = matter.plan.live_step().filter(|_| has_entry(matter))?;
    let is_private = step.is_private() || matter.verdict.gate == Some(Gate::Sensitivity);
    let title = matter.decision.title.as_ref().filter(|_| matter.shown.title).map(ToString::to_string);
    let usual = if is_private { words::PRIVATE_TALK } else { words::MEETING };
    let text = description(matter, is_private).plain();
    let mut out = String::new();
    let mut line = |name: &str, value: &str| fold(name, value, &mut out);
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//Sync or Async//Sync or Async//EN");
    line("BEGIN", "VEVENT");
    line("UID", &format!("{}@sync-or-async", event.id));
    line("DTSTAMP", &format!("{}Z", event.stamp));
    line("DTSTART", &event.start.to_string());
    line("DURATION", &format!("PT{}M", step.minutes()));
    line("SUMMARY", &escape(title.as_deref().unwrap_or(usual)));
    if !text.trim().is_empty() {
        line("DESCRIPTION", &escape(text.trim()));
    }
    line("STATUS", if step.condition.is_some() { "TENTATIVE" } else { "CONFIRMED" });
    if is_private {
        line("CLASS", "PRIVATE");
    }
    line("END", "VEVENT");
    line("END", "VCALENDAR");
    Some(out)
}

/// The invitation without its title, and without when and where, which the calendar says; in private, no more than the note that the person chose to show.
fn description(matter: &Matter<'_>, is_private: bool) -> Document {
    let mut text = if is_private { Document::default() } else { paper(matter, Paper::Invitation) };
    text.blocks.retain(|block| !matches!(block, Block::Title(_)));
    if let Some(when) = text.blocks.iter().position(|block| matches!(block, Block::Paragraph(_))) {
        text.blocks.remove(when);
    }
    if let Some(note) = matter.decision.note.as_ref().filter(|_| is_private && matter.shown.note) {
        text.quote(note.as_str());
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
