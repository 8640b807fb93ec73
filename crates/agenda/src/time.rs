//! Durations and times of day, as people write them: `15m`, `1 h 15 min`, `1½ h`, `45′`, `0:15`, `10分`,
//! `19:05–19:20`, `8:30 pm`, `20.00 Uhr`, `14h30`.
//!
//! Every function reads from the beginning of a text and says how many bytes it has read.

use crate::lexicon::times::{ABOUT, AFTER, AM, DASH_WORDS, HOURS, MINUTES, NUMBERS, OCLOCK, PM, SPOKEN};
use crate::text::{fold, is_unparted};

/// Minutes of a day; nothing longer is taken for the time of an item.
pub(crate) const DAY: u16 = 24 * 60;

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clock {
    /// Minutes since midnight.
    pub(crate) minute: u16,
    /// Whether noon was told apart from midnight: by `am` and `pm`, or by an hour from 13 on.
    is_certain: bool,
}

/// From one time of day to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) start: Clock,
    pub(crate) end: Clock,
}

impl Clock {
    /// Minutes to a later time of day; of two that may be on either side of noon, the shorter way. `None`: no minute.
    pub(crate) const fn until(self, later: Self) -> Option<u16> {
        let ahead = (later.minute + DAY - self.minute) % DAY;
        let shorter = if self.is_certain && later.is_certain { ahead } else { ahead % (DAY / 2) };
        let minutes = if later.minute > self.minute { ahead } else { shorter };
        if minutes == 0 { None } else { Some(minutes) }
    }
}

impl Clock {
    /// The time of day so many minutes later.
    pub(crate) const fn after(self, minutes: u16) -> Self {
        Self { minute: (self.minute + minutes) % DAY, ..self }
    }
}

impl Range {
    /// How long it is.
    pub(crate) fn minutes(self) -> Option<u16> {
        self.start.until(self.end)
    }
}

/// What is left to be read.
#[derive(Clone, Copy)]
struct Scan<'a>(&'a str);

impl<'a> Scan<'a> {
    fn blanks(&mut self) {
        self.0 = self.0.trim_start();
    }

    /// A whole number of at most four digits, in any of the scripts that have digits of their own, and how many.
    fn number(&mut self) -> Option<(u32, usize)> {
        let (mut value, mut digits) = (0, 0);
        for c in self.0.chars() {
            let Some(digit) = digit(c) else { break };
            value = value * 10 + digit;
            digits += 1;
            if digits > 4 {
                return None;
            }
        }
        self.0 = self.0.get(self.0.chars().take(digits).map(char::len_utf8).sum()..)?;
        (digits > 0).then_some((value, digits))
    }

    /// A number written as a word.
    fn spoken_number(&mut self) -> Option<u32> {
        let word = self.peek_word();
        if word.is_empty() {
            return None;
        }
        let folded = fold(word);
        let (_, value) = NUMBERS.iter().find(|(name, _)| folded.is(name))?;
        self.skip(word.len());
        Some(*value)
    }

    /// The letters that follow.
    fn peek_word(&self) -> &'a str {
        let end = self.0.find(|c: char| !c.is_alphabetic()).unwrap_or(self.0.len());
        self.0.get(..end).unwrap_or_default()
    }

    fn skip(&mut self, bytes: usize) {
        self.0 = self.0.get(bytes..).unwrap_or_default();
    }

    fn eat(&mut self, c: char) -> bool {
        let after = self.0.strip_prefix(c);
        self.0 = after.unwrap_or(self.0);
        after.is_some()
    }

    /// One of the words, with the full stop of an abbreviation.
    fn word(&mut self, words: &[&str]) -> bool {
        let word = self.peek_word();
        if word.is_empty() {
            return false;
        }
        if fold(word).is_any(words) {
            self.skip(word.len());
            self.eat('.');
            return true;
        }
        let found = words.iter().find(|one| one.chars().next().is_some_and(is_unparted) && word.starts_with(**one));
        self.skip(found.map_or(0, |one| one.len()));
        found.is_some()
    }

    /// A unit of minutes.
    fn minutes(&mut self) -> bool {
        self.word(MINUTES) || ["'", "’", "′"].into_iter().any(|mark| self.text(mark))
    }

    fn text(&mut self, text: &str) -> bool {
        let after = self.0.strip_prefix(text);
        self.0 = after.unwrap_or(self.0);
        after.is_some()
    }

    /// Whether no word goes on here.
    fn is_at_end_of_word(&self) -> bool {
        !self.0.chars().next().is_some_and(|c| c.is_alphanumeric() && !is_unparted(c))
    }
}

fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{966}'..='\u{96f}' => '\u{966}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    (c as u32).checked_sub(zero as u32)
}

/// Whole minutes, at most a day.
fn bounded(minutes: u32) -> Option<u16> {
    u16::try_from(minutes).ok().filter(|minutes| *minutes <= DAY)
}

/// A duration at the beginning of a text: its minutes, and the bytes that it takes.
pub(crate) fn duration(text: &str) -> Option<(u16, usize)> {
    let mut scan = Scan(text);
    scan.blanks();
    while scan.word(ABOUT) || scan.text("~") || scan.text("≈") || scan.text("±") || scan.text("<") || scan.text("≤")
    {
        scan.blanks();
    }
    let minutes = spoken(&mut scan).or_else(|| hours_and_minutes(&mut scan)).or_else(|| measured(&mut scan))?;
    let mut after = scan;
    after.blanks();
    if after.word(AFTER) {
        scan = after;
    }
    scan.is_at_end_of_word().then_some((minutes, text.len() - scan.0.len()))
}

/// `half an hour` and its like.
fn spoken(scan: &mut Scan<'_>) -> Option<u16> {
    let word = scan.peek_word();
    if word.is_empty() {
        return None;
    }
    let first = fold(word);
    let begun = SPOKEN.iter().filter(|(phrase, _)| phrase.split(' ').next().is_some_and(|word| first.is(word)));
    begun.into_iter().find_map(|(phrase, minutes)| {
        let mut tried = *scan;
        for word in phrase.split(' ') {
            tried.0 = tried.0.trim_start_matches([' ', '-', '’', '\'']);
            if !tried.word(&[word]) {
                return None;
            }
        }
        *scan = tried;
        Some(*minutes)
    })
}

/// `1:30`, also with a unit of hours after it. Over five hours it is taken for a time of day.
fn hours_and_minutes(scan: &mut Scan<'_>) -> Option<u16> {
    let mut tried = *scan;
    let (hours, digits) = tried.number()?;
    let colon = tried.eat(':');
    let (minutes, places) = tried.number()?;
    let mut after = tried;
    after.blanks();
    let named = after.word(HOURS) && after.is_at_end_of_word();
    if !colon || digits > 2 || places != 2 || minutes > 59 || (hours > 5 && !named) || tried.0.starts_with(':') {
        return None;
    }
    *scan = if named { after } else { tried };
    bounded(hours * 60 + minutes)
}

/// A number with a unit: `15 min`, `5–10 min` (the longer), `2 x 10 min`, `1 h 15`, `1.5 h`, `1½ h`.
fn measured(scan: &mut Scan<'_>) -> Option<u16> {
    let mut tried = *scan;
    let mut times = 1;
    let mut quarters = quantity(&mut tried)?;
    let mut after = tried;
    after.blanks();
    if after.eat('x') || after.eat('×') {
        after.blanks();
        if let Some(each) = quantity(&mut after) {
            (times, quarters, tried) = (quarters / 4, each, after);
        }
    } else if is_dash(&mut after) {
        after.blanks();
        if let Some(longer) = quantity(&mut after) {
            (quarters, tried) = (longer.max(quarters), after);
        }
    }
    tried.blanks();
    tried.eat('-');
    let minutes = if tried.word(HOURS) {
        quarters * 15 + more_minutes(&mut tried)
    } else if !tried.0.starts_with('M') && tried.minutes() || tried.0.starts_with("Min") && tried.minutes() {
        quarters.div_ceil(4)
    } else {
        return None;
    };
    *scan = tried;
    bounded(times.max(1).saturating_mul(minutes))
}

/// A number in quarters: `15` is 60, `1½` is 6.
fn quantity(scan: &mut Scan<'_>) -> Option<u32> {
    let whole = scan.number().map(|(value, _)| value).or_else(|| scan.spoken_number());
    let part = [('½', 2), ('¼', 1), ('¾', 3)].into_iter().find_map(|(mark, part)| {
        let mut tried = *scan;
        tried.0 = tried.0.trim_start_matches(' ');
        let found = tried.eat(mark);
        if found {
            *scan = tried;
        }
        found.then_some(part)
    });
    if whole.is_none() && part.is_none() {
        return None;
    }
    let mut tenths = *scan;
    let decimal = (tenths.eat('.') || tenths.eat(',')).then(|| tenths.number()).flatten().and_then(|part| match part {
        (5, 1) | (50, 2) => Some(2),
        (25, 2) => Some(1),
        (75, 2) => Some(3),
        (0, 1) => Some(0),
        _ => None,
    });
    if decimal.is_some() {
        *scan = tenths;
    }
    Some(whole.unwrap_or(0) * 4 + part.or(decimal).unwrap_or(0))
}

/// The minutes after hours: `1 h 15 min`, `1h15`, `1 hour and 15 minutes`.
fn more_minutes(scan: &mut Scan<'_>) -> u32 {
    let mut tried = *scan;
    tried.blanks();
    if tried.word(&["and", "und", "et", "y", "e", "en"]) {
        tried.blanks();
    }
    let attached = tried.0.len() == scan.0.len();
    let Some((minutes, digits)) = tried.number().filter(|(minutes, _)| *minutes < 60) else { return 0 };
    let bare = tried;
    tried.blanks();
    if tried.minutes() {
        *scan = tried;
        minutes
    } else if attached && digits == 2 && bare.is_at_end_of_word() {
        *scan = bare;
        minutes
    } else {
        0
    }
}

/// A dash, a wave or an arrow, or a word for it.
fn is_dash(scan: &mut Scan<'_>) -> bool {
    let is_mark = |c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '−' | '~' | '〜' | '～' | '→');
    if scan.0.starts_with(is_mark) {
        scan.0 = scan.0.trim_start_matches(is_mark);
        return true;
    }
    scan.word(DASH_WORDS)
}

/// A time of day that is told by more than a bare number, as [`clock`] reads it; or a bare hour.
struct Told {
    clock: Clock,
    is_bare: bool,
    is_dotted: bool,
}

fn told(scan: &mut Scan<'_>) -> Option<Told> {
    let mut tried = *scan;
    let (hour, digits) = tried.number()?;
    let before = tried;
    let separator = [':', 'h', '.', '：'].into_iter().find(|c| tried.eat(*c));
    let minute = separator.and_then(|_| tried.number()).filter(|(minute, digits)| *digits == 2 && *minute < 60);
    if minute.is_none() {
        tried = before;
    }
    let is_dotted = minute.is_some() && separator == Some('.');
    let mut after = tried;
    after.blanks();
    let half = if after.word(PM) || after.text("p.m.") {
        Some(12)
    } else if after.word(AM) || after.text("a.m.") {
        Some(0)
    } else {
        None
    };
    let named = half.is_some() || after.word(OCLOCK);
    if named && after.is_at_end_of_word() {
        tried = after;
    }
    let minute = minute.map(|(minute, _)| minute);
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(noon) => hour % 12 + noon,
        None => hour,
    };
    if hour > 24 || digits > 2 || !tried.is_at_end_of_word() || tried.0.starts_with(':') {
        return None;
    }
    let clock = Clock {
        minute: bounded(hour * 60 + minute.unwrap_or(0))? % DAY,
        is_certain: half.is_some() || hour > 12 || (digits == 2 && hour < 10),
    };
    *scan = tried;
    Some(Told { clock, is_bare: minute.is_none() && !named, is_dotted: is_dotted && !named })
}

/// A time of day at the beginning of a text, and the bytes that it takes. A bare number is none.
pub(crate) fn clock(text: &str) -> Option<(Clock, usize)> {
    let mut scan = Scan(text);
    scan.blanks();
    let told = told(&mut scan).filter(|told| !told.is_bare)?;
    // `9.15` may as well be a number of a chapter; people begin at a multiple of five minutes.
    let fits = !told.is_dotted || told.clock.minute.is_multiple_of(5);
    fits.then_some((told.clock, text.len() - scan.0.len()))
}

/// From one time of day to another at the beginning of a text, and the bytes that it takes.
pub(crate) fn range(text: &str) -> Option<(Range, usize)> {
    let mut scan = Scan(text);
    scan.blanks();
    let start = told(&mut scan)?;
    scan.blanks();
    let dash = is_dash(&mut scan);
    scan.blanks();
    let end = told(&mut scan).filter(|end| dash && !(end.is_bare && start.is_bare))?;
    // In `8:30 – 8:40 pm` the half of the day is said once.
    let shared = start.clock.minute + DAY / 2;
    let start = if end.clock.is_certain && !start.clock.is_certain && shared < end.clock.minute {
        Clock { minute: shared, is_certain: true }
    } else {
        start.clock
    };
    let range = Range { start, end: end.clock };
    range.minutes().map(|_| (range, text.len() - scan.0.len()))
}

/// The first range or, where there is none, the first duration anywhere in a text, in minutes.
pub(crate) fn length_within(text: &str) -> Option<u16> {
    let places = || {
        let begins = |(at, c): (usize, char)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            (digit(c).is_some() && !before.is_some_and(char::is_alphanumeric)).then_some(at)
        };
        text.char_indices().filter_map(begins).take(50).filter_map(|at| text.get(at..))
    };
    let ranged = places().find_map(|text| range(text)?.0.minutes());
    ranged
        .or_else(|| places().filter(|text| clock(text).is_none()).find_map(|text| duration(text).map(|found| found.0)))
}

#[cfg(test)]
mod tests;
