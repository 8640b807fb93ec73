//! A line and the mark that it begins with: heading, bullet, number, check box.

use crate::lexicon::shapes::NUMBERED;
use crate::text::fold;
use crate::time;

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A heading and its level, from 1.
    Heading(u8),
    /// A point of a list; a number of several parts stands deeper for each.
    Point { numbers: u8 },
    /// A time of day.
    Clock,
    /// Nothing of these.
    Plain,
}

/// One line of a text, its mark taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    /// Its number, from 1.
    pub(crate) number: usize,
    /// Blanks before it; a tab counts as four.
    pub(crate) indent: usize,
    /// What it begins with.
    pub(crate) mark: Mark,
    /// Whether its box is ticked. `None`: it has no box.
    pub(crate) tick: Option<bool>,
    /// What follows the mark.
    pub(crate) text: &'a str,
    /// The whole line.
    pub(crate) whole: &'a str,
}

/// The level of a line that is bold as a whole.
pub(crate) const BOLD: u8 = 7;
/// The level of a line that ends in a colon and has points below.
pub(crate) const LABEL: u8 = 8;

impl<'a> Line<'a> {
    pub(crate) fn new(number: usize, whole: &'a str) -> Self {
        let indent = whole.chars().map_while(|c| match c {
            ' ' => Some(1),
            '\t' => Some(4),
            _ => None,
        });
        let mut line = Self { number, indent: indent.sum(), mark: Mark::Plain, tick: None, text: whole.trim(), whole };
        line.take_heading();
        // A number within a bullet and a box within a number are one mark.
        for _ in 0..3 {
            if !line.take_mark() && !line.take_box() {
                break;
            }
        }
        if line.mark == Mark::Plain && line.tick.is_some() {
            line.mark = Mark::Point { numbers: 0 };
        }
        if line.mark == Mark::Plain && (time::range(line.text).is_some() || is_clock(line.text)) {
            line.mark = Mark::Clock;
        }
        line
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.whole.trim().is_empty()
    }

    /// A rule between parts, or the line under a heading or a head of a table.
    pub(crate) fn is_rule(&self) -> bool {
        let text = self.whole.trim();
        text.len() >= 3 && text.chars().all(|c| matches!(c, '-' | '*' | '_' | '=' | '~' | '—' | '–' | '─' | '━' | ' '))
    }

    fn take_heading(&mut self) {
        let level = self.text.bytes().take_while(|byte| *byte == b'#').count();
        if (1..=6).contains(&level) && self.text.get(level..).is_some_and(|rest| rest.starts_with([' ', '\t'])) {
            self.mark = Mark::Heading(u8::try_from(level).unwrap_or(1));
            self.text = self.text.get(level..).unwrap_or_default().trim().trim_end_matches('#').trim_end();
            return;
        }
        for around in ["**", "__"] {
            let inner = self.text.strip_prefix(around).and_then(|rest| rest.trim_end_matches(':').strip_suffix(around));
            if let Some(inner) = inner.filter(|inner| !inner.contains(around) && !inner.is_empty()) {
                self.mark = Mark::Heading(BOLD);
                self.text = inner.trim().trim_end_matches(':');
            }
        }
    }

    /// Takes off a bullet or a number.
    fn take_mark(&mut self) -> bool {
        let Some((numbers, rest)) = bullet(self.text).map(|rest| (0, rest)).or_else(|| number(self.text)) else {
            return false;
        };
        if !matches!(self.mark, Mark::Heading(_)) {
            let before = if let Mark::Point { numbers } = self.mark { numbers } else { 0 };
            self.mark = Mark::Point { numbers: before.max(numbers) };
        }
        self.text = rest.trim();
        true
    }

    fn take_box(&mut self) -> bool {
        let boxes = [
            ("[ ]", false),
            ("[]", false),
            ("[x]", true),
            ("[X]", true),
            ("[✓]", true),
            ("☐", false),
            ("☑", true),
            ("☒", true),
            ("✅", true),
            ("✔", true),
            ("✓", true),
        ];
        let found = boxes.into_iter().find_map(|(mark, tick)| Some((self.text.strip_prefix(mark)?, tick)));
        if let Some((rest, tick)) = found.filter(|_| self.tick.is_none()) {
            self.tick = Some(tick);
            self.text = rest.trim_start();
            return true;
        }
        false
    }
}

/// Whether a line begins with a time of day, followed by more.
fn is_clock(text: &str) -> bool {
    let begins = |text: &str| text.chars().next().is_some_and(char::is_alphabetic) && text.chars().count() > 1;
    time::clock(text).and_then(|(_, read)| text.get(read..)).is_some_and(|rest| {
        begins(
            rest.trim_start_matches([
                ' ', '\t', '-', '–', '—', ':', '|', ')', ']', '*', '→', '•', '"', '“', '„', '[', '«',
            ]),
        )
    })
}

/// What follows a bullet: any sign that is no letter, no quotation mark and no bracket, and a blank.
fn bullet(text: &str) -> Option<&str> {
    let c = text.chars().next()?;
    let rest = text.get(c.len_utf8()..)?;
    let is_sign = matches!(
        c,
        '-' | '*'
            | '+'
            | '•'
            | '◦'
            | '·'
            | '‣'
            | '▪'
            | '▫'
            | '■'
            | '□'
            | '●'
            | '○'
            | '–'
            | '—'
            | '→'
            | '➤'
            | '➔'
            | '»'
            | '\u{2043}'
            | '❖'
            | '◆'
            | '◇'
            | '※'
            | '・'
    ) || (!c.is_alphanumeric()
        && c > '\u{2190}'
        && !matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')
        && !matches!(c, '☐' | '☑' | '☒' | '✅' | '✔' | '✓'));
    let is_letter_o = c == 'o' && rest.starts_with('\t');
    let is_near = matches!(c, '•' | '・' | '●' | '▪' | '◦' | '■' | '○') && !rest.is_empty();
    ((is_sign && (rest.starts_with([' ', '\t']) || is_near)) || is_letter_o).then(|| rest.trim_start())
}

/// What follows a number, and of how many parts it is: `1.`, `2)`, `(3)`, `1.2`, `a)`, `IV.`, `TOP 4:`, `①`, `１、`.
fn number(text: &str) -> Option<(u8, &str)> {
    if time::range(text).is_some() {
        return None;
    }
    let worded = worded_number(text);
    if worded.is_some() {
        return worded;
    }
    let (inner, is_bracketed) = text.strip_prefix(['(', '（']).map_or((text, false), |inner| (inner, true));
    let first = inner.chars().next()?;
    if matches!(first, '①'..='⑳' | '❶'..='❿') {
        return Some((1, inner.get(first.len_utf8()..)?.trim_start()));
    }
    let (parts, rest) = if first.is_numeric() { digits(inner)? } else { (1, letters(inner)?) };
    let (rest, is_closed) = match rest.chars().next() {
        Some(c @ (')' | '）' | '.' | ':' | '、' | '．' | '：')) => (rest.get(c.len_utf8()..)?, true),
        _ => (rest, false),
    };
    let is_letter = first.is_alphabetic();
    let is_asian = text.contains(['、', '．']);
    let spaced = rest.starts_with([' ', '\t']) || (is_asian && is_closed);
    let dashed = rest
        .trim_start()
        .strip_prefix(['-', '–', '—', '|'])
        .filter(|_| !is_letter && !is_bracketed && rest.starts_with(' '));
    let rest = match dashed.filter(|after| after.starts_with(' ') && !is_closed) {
        Some(after) => after,
        None if is_closed || (parts > 1 && !is_letter) => rest,
        None => return None,
    };
    (spaced && !rest.trim().is_empty()).then(|| (parts, rest.trim_start()))
}

/// Digits of at most three places, in one or more parts.
fn digits(text: &str) -> Option<(u8, &str)> {
    let mut parts = 0;
    let mut rest = text;
    loop {
        let end = rest.find(|c: char| !c.is_numeric()).unwrap_or(rest.len());
        if end == 0 || rest.chars().take_while(|c| c.is_numeric()).count() > 3 {
            return None;
        }
        parts += 1;
        rest = rest.get(end..)?;
        match rest.strip_prefix('.') {
            Some(after) if after.chars().next().is_some_and(char::is_numeric) && parts < 4 => rest = after,
            _ => break,
        }
    }
    // `10.15 Report` is a time of day rather than the fifteenth part of the tenth chapter.
    let is_time =
        parts == 2 && time::clock(text).is_some() && text.find('.').is_some_and(|at| text.len() - rest.len() == at + 3);
    (!is_time).then_some((parts, rest))
}

/// One letter, or a Roman number.
fn letters(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !c.is_ascii_alphabetic())?;
    let word = text.get(..end)?;
    let rest = text.get(end..)?;
    let roman = word.len() <= 5 && (word.chars().all(|c| "IVX".contains(c)) || word.chars().all(|c| "ivx".contains(c)));
    // `a.` is rather the end of an abbreviation than a number, and `A:` a name.
    let is_letter =
        word.len() == 1 && (rest.starts_with(')') || (rest.starts_with(". ") && word.chars().all(char::is_uppercase)));
    (is_letter || (roman && rest.starts_with([')', '.']))).then_some(rest)
}

/// `Item 3:`, `TOP 4 Name`, `#5 Name`.
fn worded_number(text: &str) -> Option<(u8, &str)> {
    if let Some(rest) = text.strip_prefix('#') {
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let after = rest.get(end..)?.trim_start_matches([':', '.', ')']);
        return ((1..=2).contains(&end) && after.starts_with(' ')).then(|| (1, after.trim_start()));
    }
    let at = text.find(|c: char| c.is_ascii_digit())?;
    let word = text.get(..at).filter(|word| word.ends_with(' ') && word.len() < 30)?;
    if !fold(word).is_any(NUMBERED) {
        return None;
    }
    let rest = text.get(at..)?;
    let end = rest.find(|c: char| !c.is_ascii_digit())?;
    let after = rest.get(end..)?;
    let tidy = after.trim_start_matches([':', '.', ')', ' ', '\t']).trim_start_matches(['–', '-', '—']).trim_start();
    (end <= 2 && after.starts_with([':', '.', ')', ' ', '\t']) && !tidy.is_empty()).then_some((1, tidy))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_told_from_text() {
        for (whole, mark, text) in [
            ("## 1. Minutes", Mark::Heading(2), "Minutes"),
            ("**1. New form**", Mark::Heading(BOLD), "New form"),
            ("**Blocked:** release", Mark::Plain, "**Blocked:** release"),
            ("1. Start", Mark::Point { numbers: 1 }, "Start"),
            ("  a) what", Mark::Point { numbers: 1 }, "what"),
            ("1.2 Budget", Mark::Point { numbers: 2 }, "Budget"),
            ("1 – Budget", Mark::Point { numbers: 1 }, "Budget"),
            ("TOP 3: Haushalt", Mark::Point { numbers: 1 }, "Haushalt"),
            ("IV. Elections", Mark::Point { numbers: 1 }, "Elections"),
            ("7. 報告", Mark::Point { numbers: 1 }, "報告"),
            ("１、報告", Mark::Point { numbers: 1 }, "報告"),
            ("•\tWelcome", Mark::Point { numbers: 0 }, "Welcome"),
            ("- [x] Sign", Mark::Point { numbers: 0 }, "Sign"),
            ("🔹 Prices", Mark::Point { numbers: 0 }, "Prices"),
            ("19:05–19:20 Money", Mark::Clock, "19:05–19:20 Money"),
            ("20.00 - 20.30 Uhr Two", Mark::Clock, "20.00 - 20.30 Uhr Two"),
            ("9:15 – What", Mark::Clock, "9:15 – What"),
            ("2027 budget", Mark::Plain, "2027 budget"),
            ("I think so. Or not.", Mark::Plain, "I think so. Or not."),
            ("3 December 2026", Mark::Plain, "3 December 2026"),
            ("-15 degrees", Mark::Plain, "-15 degrees"),
        ] {
            let line = Line::new(1, whole);
            assert_eq!((line.mark, line.text), (mark, text), "{whole}");
        }
    }
}
