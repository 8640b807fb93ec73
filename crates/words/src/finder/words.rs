//! Words as people type them: how near one is to another.

/// How near two words are, 0 (another word) to 100 (the same).
pub(super) type Nearness = u8;

/// Endings that make no other word of it, and how much they must leave: of "firing" is left "fir", but nothing of
/// "offer". The longer of two that end alike stands first.
const ENDINGS: [(&str, usize); 18] = [
    ("ness", 4),
    ("ment", 4),
    ("ance", 4),
    ("ence", 4),
    ("ism", 4),
    ("ion", 4),
    ("ing", 3),
    ("ied", 4),
    ("ant", 4),
    ("ed", 3),
    ("er", 5),
    ("or", 5),
    ("al", 4),
    ("at", 6),
    ("ie", 4),
    ("ng", 4),
    ("y", 3),
    ("e", 3),
];

/// The stem of a word, with the set of its letters.
pub(super) struct Word {
    stem: String,
    letters: u32,
    /// How long it is with its ending.
    length: usize,
    /// How much of it lies before the last of the words that were joined.
    before: usize,
}

impl Word {
    /// Of a word in lower case without diacritics, joined to those before it.
    pub(super) fn new(before: &str, word: &str) -> Self {
        // "Note" would be "not" as well.
        let mut joined = [before, if word == "not" { "no" } else { word }].concat();
        let length = joined.len();
        // An ending lies in the last word.
        joined.truncate(stem(&joined, before.len()));
        Self { letters: letters(&joined), stem: joined, length, before: before.len() }
    }

    pub(super) fn stem(&self) -> &str {
        &self.stem
    }

    /// How near this typed word is to one of ours; `is_growing` where its end may not be typed yet.
    pub(super) fn nearness(&self, ours: &Self, is_growing: bool) -> Nearness {
        let (strange, hidden) = (self.letters & !ours.letters, ours.letters & !self.letters);
        // Tells nearly all apart, and quickly: two slips bring two strange letters at most, and of two words that
        // begin alike, one has no letter of its own.
        if hidden != 0 && strange.count_ones() > 2 {
            return 0;
        }
        let (typed, word) = (self.stem.as_bytes(), ours.stem.as_bytes());
        let most = match typed.len().min(word.len()) {
            0..=3 => 0,
            // In a short word another letter makes another word.
            4 if strange | hidden != 0 => 0,
            5 if strange != 0 && hidden != 0 => 0,
            4..=7 => 1,
            _ => 2,
        };
        match (word.strip_prefix(typed), typed.strip_prefix(word)) {
            (Some([]), _) => 100,
            (Some(_), _) if is_growing && typed.len() > 1 => begun(typed.len(), ours.length, 65),
            (Some(_), _) if typed.len() > 3 => begun(typed.len(), ours.length, 45),
            // An ending that we do not know, or know in another spelling.
            (_, Some(_)) if word.len() <= self.before => 0,
            (_, Some(rest)) if word.len() > 4 && rest.len() < 4 => begun(word.len(), typed.len(), 60),
            (Some(_), _) | (_, Some(_)) => 0,
            // In a short word the first letter is the surest one.
            (None, None) if most == 0 || (typed.len() < 6 && typed.first() != word.first()) => 0,
            (None, None) => match slips(typed, word, most, false) {
                Some(0 | 1) => 80,
                Some(_) => 60,
                None if is_growing && typed.len() > 5 && slips(typed, word, 1, true).is_some() => 55,
                None => 0,
            },
        }
    }
}

/// The nearness of the beginning of a word to the whole: from `least` up to that of a finished word.
fn begun(length: usize, whole: usize, least: Nearness) -> Nearness {
    least + Nearness::try_from(length * 25 / whole.max(1)).unwrap_or(0)
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

/// How much of a word its endings leave, of which so much lies `before` the last part: of "planning" and "plans" it is
/// "plan", of "organise" and "organisation" "organis".
fn stem(word: &str, before: usize) -> usize {
    let mut stem = word.strip_suffix('s').filter(|stem| stem.len() > 1 && !stem.ends_with('s')).unwrap_or(word);
    while let Some(shorter) = without_ending(stem).filter(|shorter| shorter.len() > before) {
        stem = shorter;
    }
    match stem.as_bytes() {
        [.., a, b] if a == b && b.is_ascii_lowercase() => stem.len() - 1,
        _ => stem.len(),
    }
}

fn without_ending(word: &str) -> Option<&str> {
    ENDINGS.iter().find_map(|(ending, least)| word.strip_suffix(ending).filter(|stem| stem.len() >= *least))
}
