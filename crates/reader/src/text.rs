//! A text cut into words (tokenisation): each with its stem, its place, its clause and sentence, and whether it is
//! quoted.

use std::ops::Range;

/// One word of a text, or one amount of money (`$`), which counts as a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Lower case, without diacritics and apostrophes, `s` for `z`.
    pub plain: String,
    /// What is left of it without its ending; see [`stem`].
    pub stem: String,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// The number of its sentence, from 0.
    pub sentence: u16,
    /// The number of its clause, from 0: sentences are cut at commas and the like.
    pub clause: u16,
    /// Whether it stands between quotation marks.
    pub quoted: bool,
    /// Whether its sentence ends with a question mark.
    pub asked: bool,
}

/// The words of a text.
pub fn words(text: &str) -> Vec<Word> {
    let mut reader = Reader::default();
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map_or(' ', |(_, after)| *after);
        match c {
            '\'' | '’' | '‘' if before.is_alphanumeric() && after.is_alphanumeric() => {}
            '\u{300}'..='\u{36f}' => {}
            // A point or comma within a number or an abbreviation divides nothing, nor a colon between figures.
            '.' | ',' if before.is_alphanumeric() && after.is_alphanumeric() => reader.close(at),
            ':' if before.is_ascii_digit() && after.is_ascii_digit() => reader.close(at),
            c if c.is_alphanumeric() => reader.letter(at, c),
            _ => {
                reader.close(at);
                reader.mark(at, c, before, after);
            }
        }
        before = c;
    }
    reader.close(text.len());
    reader.words
}

/// What was read so far.
#[derive(Default)]
struct Reader {
    words: Vec<Word>,
    word: String,
    start: usize,
    sentence: u16,
    clause: u16,
    /// The mark that ends what is quoted.
    quote: Option<char>,
}

impl Reader {
    fn letter(&mut self, at: usize, c: char) {
        if self.word.is_empty() {
            self.start = at;
        }
        for c in c.to_lowercase() {
            match plain(c) {
                Some(plain) => self.word.push_str(plain),
                None => self.word.push(c),
            }
        }
    }

    fn close(&mut self, end: usize) {
        if !self.word.is_empty() {
            let plain = std::mem::take(&mut self.word);
            self.push(plain, self.start..end);
        }
    }

    fn push(&mut self, plain: String, span: Range<usize>) {
        let Self { sentence, clause, quote, .. } = *self;
        let stem = stem(&plain);
        self.words.push(Word { plain, stem, span, sentence, clause, quoted: quote.is_some(), asked: false });
    }

    fn mark(&mut self, at: usize, c: char, before: char, after: char) {
        match c {
            '$' | '£' | '€' => self.push("$".to_owned(), at..at + c.len_utf8()),
            '.' | '!' | '?' | '\n' | '…' => {
                if c == '?' {
                    let sentence = self.sentence;
                    self.words
                        .iter_mut()
                        .rev()
                        .take_while(|word| word.sentence == sentence)
                        .for_each(|word| word.asked = true);
                }
                self.sentence = self.sentence.saturating_add(1);
                self.clause = self.clause.saturating_add(1);
            }
            ',' | ';' | ':' | '(' | ')' | '–' | '—' => self.clause = self.clause.saturating_add(1),
            '-' if before == ' ' && after == ' ' => self.clause = self.clause.saturating_add(1),
            '"' | '“' | '”' | '„' | '«' | '»' => self.quote = if self.quote.is_some() { None } else { Some(c) },
            '\'' | '‘' | '’' => {
                self.quote = match self.quote {
                    Some('\'') if before.is_alphanumeric() || before.is_ascii_punctuation() => None,
                    None if !before.is_alphanumeric() && after.is_alphanumeric() => Some('\''),
                    other => other,
                }
            }
            _ => {}
        }
    }
}

/// Endings of inflection, what stands in their place, and how many bytes must be left before them.
const ENDINGS: [(&str, &str, usize); 7] =
    [("iest", "y", 3), ("ies", "y", 2), ("ied", "y", 2), ("ing", "", 3), ("ers", "er", 2), ("ed", "", 3), ("s", "", 2)];

/// A word without its inflection: "firing", "fires" and "fired" are `fir`, as "fire" is. It is no word of a dictionary,
/// but the same for all forms of one.
pub fn stem(plain: &str) -> String {
    if !plain.is_ascii() || plain.len() < 3 || plain.bytes().any(|byte| byte.is_ascii_digit()) {
        return plain.to_owned();
    }
    let has_vowel = |part: &str| part.bytes().any(|byte| b"aeiouy".contains(&byte));
    let cut = ENDINGS.iter().find_map(|(ending, instead, least)| {
        let left = plain.strip_suffix(ending)?;
        let is_plural = *ending == "s";
        let fits = left.len() >= *least && has_vowel(left) && !(is_plural && left.ends_with(['s', 'u', 'i']));
        fits.then(|| [left, instead].concat())
    });
    let mut stem = cut.unwrap_or_else(|| plain.to_owned());
    if stem.len() > 3 && stem.ends_with('e') && !stem.ends_with("ee") {
        stem.pop();
    }
    if let [.., a, b] = stem.as_bytes()
        && a == b
        && !b"aeious".contains(b)
        && stem.len() > 3
    {
        stem.pop();
    }
    stem
}

/// A Latin letter without its diacritic, and `s` for `z`. Letters of Europe that are common in English texts; others
/// stay as they are.
const fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'z' => "s",
        'à'..='å' => "a",
        'æ' => "ae",
        'ç' => "c",
        'è'..='ë' => "e",
        'ì'..='ï' => "i",
        'ñ' => "n",
        'ò'..='ö' | 'ø' => "o",
        'ß' => "ss",
        'ù'..='ü' => "u",
        'ý' | 'ÿ' => "y",
        _ => return None,
    })
}
