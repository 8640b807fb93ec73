//! The frame of a mail: heads, the quoted older mail and the signature, cut off before the text is read.

use crate::lexicon::shapes::{MAIL_KEYS, ORIGINAL, REPLY, SUBJECT, WROTE};
use crate::line::Line;
use crate::text::{collapsed, fold};

/// A text without the frame of a mail.
pub(crate) struct Mail<'a> {
    /// Its subject, without the marks of a reply.
    pub(crate) subject: Option<String>,
    /// The lines of its own.
    pub(crate) own: Vec<Line<'a>>,
    /// The lines cut off: heads, quoted lines, signature.
    pub(crate) cut: Vec<Line<'a>>,
}

/// Takes the frame off, if there is one.
pub(crate) fn unframed(lines: Vec<Line<'_>>) -> Mail<'_> {
    let mut mail = Mail { subject: None, own: Vec::new(), cut: Vec::new() };
    let heads: Vec<bool> =
        lines.iter().map(|line| key(line.whole).is_some_and(|(key, _)| fold(key).is_any(MAIL_KEYS))).collect();
    let run = |from: usize| heads.iter().skip(from).take_while(|is_head| **is_head).count();
    let mut is_over = false;
    let mut at = 0;
    for (place, line) in lines.into_iter().enumerate() {
        let begun = mail.own.iter().any(|line| !line.is_blank());
        let has_points = mail.own.iter().any(|line| line.mark != crate::line::Mark::Plain);
        let heads_here = if place < at { 0 } else { run(place) };
        let subject = key(line.whole).filter(|(key, _)| fold(key).is_any(SUBJECT)).map(|(_, value)| subject(value));
        if heads_here >= 2 || (heads_here == 1 && !begun && subject.is_some()) {
            at = place + heads_here;
            is_over |= begun && has_points;
        }
        let folded = fold(line.whole);
        let is_wrote = line.whole.trim_end().ends_with([':', '：'])
            && WROTE.iter().any(|word| folded.has(word))
            && folded.words().count() > 2
            && line.whole.contains(|c: char| c.is_ascii_digit() || c == '@' || c == '<');
        let is_original = ORIGINAL.iter().any(|phrase| folded.is(phrase));
        is_over |= is_wrote || (is_original && has_points) || line.whole.trim_end() == "--";
        if place < at && !is_over && mail.subject.is_none() {
            mail.subject = subject.flatten();
        }
        if is_over || place < at || is_original || line.whole.trim_start().starts_with('>') {
            mail.cut.push(line);
        } else {
            mail.own.push(line);
        }
    }
    mail
}

/// The quoted lines as lines of their own, for a mail that holds nothing else.
pub(crate) fn quoted<'a>(cut: &[Line<'a>]) -> Vec<Line<'a>> {
    let bare = cut.iter().map(|line| {
        let text = line.whole.trim_start().trim_start_matches(['>', ' ']);
        let start = line.whole.len() - text.len();
        // The blanks before a point tell how deep it stands.
        let blanks = line.whole.get(..start).map_or(0, |before| before.len() - before.trim_end_matches(' ').len());
        Line::new(line.number, line.whole.get(start - blanks.saturating_sub(1).min(start)..).unwrap_or(text))
    });
    bare.collect()
}

fn key(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once([':', '：'])?;
    let key = key.trim().trim_matches(['*', '_']);
    (key.len() <= 20 && line.starts_with(|c: char| !c.is_whitespace()))
        .then(|| (key, value.trim().trim_start_matches('*').trim()))
}

/// A subject without `Re:` and its like.
fn subject(value: &str) -> Option<String> {
    let mut rest = value;
    while let Some((head, tail)) = rest.split_once(':') {
        if !fold(head).is_any(REPLY) {
            break;
        }
        rest = tail.trim();
    }
    let subject = collapsed(rest);
    (!subject.is_empty()).then_some(subject)
}
