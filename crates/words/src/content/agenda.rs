//! The words of the texts that are sent when an agenda has been judged.

#![expect(missing_docs, reason = "each text says by its name where it stands, and by itself what it says")]

pub const LIVE: &str = "Live, the shortest first";
pub const NOTHING_LIVE: &str = "Nothing on this agenda needs a meeting. All of it goes in writing.";
pub const READ_BEFORE: &str = "Read before";
pub const IN_WRITING: &str = "In writing";
pub const NOTHING_WRITTEN: &str = "All of this agenda is live.";
pub const HELLO: &str = "Hello,";
pub const OBJECT: &str = "If you would rather talk about one of these, say so by then, and it goes back on the agenda.";
pub const SOMEONE: &str = "name";
pub const AGAIN: &str = "These were on the agenda before. They need one person who decides, or go back to writing";

/// How the meeting is now: *3 items, 35 minutes.*
pub fn length(items: &str, minutes: &str) -> String {
    format!("{items}, {minutes}. All else is dealt with in writing.")
}

/// Why the meeting is shorter.
pub fn shorter(live: usize, judged: usize, after: &str, before: &str) -> String {
    format!(
        "I went through our agenda: {live} of {judged} items need us at the same time, the rest goes better in writing. So we meet for {after} instead of {before}."
    )
}

/// That there is no meeting.
pub fn no_meeting(judged: usize) -> String {
    format!(
        "I went through our agenda: none of its {judged} items needs us at the same time. So we do not meet, and settle it in writing."
    )
}

/// Until when the written part is due.
pub fn by(day: &str) -> String {
    format!("by {day}")
}
