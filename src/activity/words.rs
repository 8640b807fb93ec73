//! Words as people type them: how near one is to another.

use std::borrow::Cow;

/// How near two words are, 0 (another word) to 100 (the same).
pub(super) type Nearness = u8;

const SAME: Nearness = 100;

/// Endings that make no other word of it.
const ENDINGS: [&[u8]; 8] = [b"s", b"es", b"ed", b"d", b"ing", b"er", b"ers", b"ly"];

/// A word in lower case without diacritics, with the set of its letters.
pub(super) struct Word<'a> {
    text: Cow<'a, str>,
    letters: u32,
}

impl<'a> Word<'a> {
    pub(super) fn new(text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        Self { letters: letters(&text), text }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// How near this typed word is to one of ours; `is_growing` where its end may not be typed yet.
    pub(super) fn nearness(&self, ours: &Word, is_growing: bool) -> Nearness {
        let (typed, word) = (self.text.as_bytes(), ours.text.as_bytes());
        let (strange, hidden) = (self.letters & !ours.letters, ours.letters & !self.letters);
        // Tells nearly all apart, and quickly: a slip brings one strange letter at most, and of two words that begin
        // alike, one has no letter of its own.
        if hidden != 0 && strange.count_ones() > 2 {
            return 0;
        }
        let most = match typed.len().min(word.len()) {
            0..=3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        match (word.strip_prefix(typed), typed.strip_prefix(word)) {
            (Some([]), _) => SAME,
            (Some(rest), _) | (_, Some(rest)) if typed.len() > 2 && ENDINGS.contains(&rest) => 92,
            (Some(_), _) if is_growing && typed.len() > 1 => begun(typed, word, 65),
            (Some(_), _) if typed.len() > 3 => begun(typed, word, 45),
            (Some(_), _) => 0,
            // In a short word the first letter is the surest one.
            (None, _) if most == 0 || (typed.len() < 6 && typed.first() != word.first()) => 0,
            (None, _) => match slips(typed, word, most, false) {
                Some(0 | 1) => 85,
                Some(_) => 68,
                None if is_growing && typed.len() > 4 && slips(typed, word, 1, true).is_some() => 55,
                None => 0,
            },
        }
    }
}

/// The nearness of the beginning of a word to the whole: from `least` up to that of a finished word.
fn begun(typed: &[u8], word: &[u8], least: Nearness) -> Nearness {
    let share = typed.len() * 25 / word.len().max(1);
    least + Nearness::try_from(share).unwrap_or(0)
}

/// The fewest slips (a letter wrong, missing or too many, or two swapped) between two words, if `most` are enough.
/// With an `open_end` the word may go on.
fn slips(typed: &[u8], word: &[u8], most: u8, open_end: bool) -> Option<u8> {
    match (typed, word) {
        ([], _) if open_end => Some(0),
        ([], rest) | (rest, []) => u8::try_from(rest.len()).ok().filter(|count| *count <= most),
        ([a, typed_rest @ ..], [b, word_rest @ ..]) if a == b => slips(typed_rest, word_rest, most, open_end),
        ([a, typed_rest @ ..], [b, word_rest @ ..]) => {
            let left = most.checked_sub(1)?;
            let swapped = match (typed_rest, word_rest) {
                ([c, typed_rest @ ..], [d, word_rest @ ..]) if a == d && b == c => {
                    slips(typed_rest, word_rest, left, open_end)
                }
                _ => None,
            };
            let wrong = slips(typed_rest, word_rest, left, open_end);
            let too_many = slips(typed_rest, word, left, open_end);
            let missing = slips(typed, word_rest, left, open_end);
            [swapped, wrong, too_many, missing].into_iter().flatten().min().map(|count| count + 1)
        }
    }
}

fn letters(text: &str) -> u32 {
    text.bytes().fold(0, |set, byte| set | 1 << (byte & 31))
}

/// The words of a text: lower case, diacritics off, divided by whatever is neither letter nor digit.
pub(super) fn words(text: &str) -> Vec<String> {
    let (mut words, mut word) = (Vec::new(), String::new());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            '\'' | '’' | '\u{300}'..='\u{36f}' => {}
            c if c.is_alphanumeric() => word.push_str(plain(c).unwrap_or(c.encode_utf8(&mut [0; 4]))),
            _ if word.is_empty() => {}
            _ => words.push(std::mem::take(&mut word)),
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// A letter with a diacritic without it.
const fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ő' | 'ō' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' => "s",
        'ß' => "ss",
        'ť' => "t",
        'ù'..='ü' | 'ů' | 'ű' | 'ū' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}
