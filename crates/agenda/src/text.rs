//! Normalisation of text: what cannot be seen is taken out, and words are folded so that they can be compared.

/// The text with one kind of line end and one kind of blank, without control characters and what is invisible.
pub(crate) fn clean(text: &str) -> String {
    let unified = text.replace("\r\n", "\n");
    let mut tidy = String::with_capacity(unified.len());
    for c in unified.chars() {
        match c {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => tidy.push('\n'),
            '\t' => tidy.push('\t'),
            // The circle round a digit, as in the keys 1 to 9 among the emoji, stands for a full stop.
            '\u{20e3}' => tidy.push('.'),
            _ if is_invisible(c) || is_private(c) || c.is_control() => {}
            _ if c.is_whitespace() => tidy.push(' '),
            _ => tidy.push(c),
        }
    }
    tidy
}

/// Marks of direction and places where a line may break; joiners that a script needs are none of these.
const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
            | '\u{fe0f}'
    )
}

/// Characters of private use, two of which [`crate::markup`] takes for its own.
const fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}')
}

/// Words made ready to be compared: small letters without accents, parted by single blanks, a blank at each end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Folded(String);

/// The words of a text.
pub(crate) fn fold(text: &str) -> Folded {
    let mut folded = String::with_capacity(text.len() + 2);
    folded.push(' ');
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            _ if c.is_alphanumeric() => folded.push(without_accent(c)),
            _ if !folded.ends_with(' ') => folded.push(' '),
            _ => {}
        }
    }
    if !folded.ends_with(' ') {
        folded.push(' ');
    }
    Folded(folded)
}

/// The plain letter of an accented one of the Latin alphabet.
const fn without_accent(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' => 's',
        'ť' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        _ => c,
    }
}

/// Whether words of the letter's script stand without blanks, or with an article written on to them.
pub(crate) const fn is_unparted(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{6ff}' | '\u{e00}'..='\u{e7f}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}')
}

impl Folded {
    /// Whether a phrase stands in the text: words as [`fold`] leaves them, whole; with a `*` at its end the beginning
    /// of a word is enough. In a script that does not part its words, anywhere.
    pub(crate) fn has(&self, phrase: &str) -> bool {
        self.find(phrase).is_some()
    }

    /// Whether the text is exactly the phrase.
    pub(crate) fn is(&self, phrase: &str) -> bool {
        self.0.trim() == phrase
    }

    /// Whether any of the phrases stands in the text.
    pub(crate) fn has_any(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.has(phrase))
    }

    /// Whether the text begins with one of the phrases.
    pub(crate) fn begins_with_any(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.find(phrase).is_some_and(|(at, _)| at <= 1))
    }

    /// Whether the text is exactly one of the phrases.
    pub(crate) fn is_any(&self, phrases: &[&str]) -> bool {
        phrases.contains(&self.0.trim())
    }

    /// Whether nothing is left.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// The words.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.0.split_ascii_whitespace()
    }

    /// The text without every place where one of the phrases stands.
    pub(crate) fn without(&self, phrases: &[&str]) -> Self {
        let mut left = self.clone();
        // A longer phrase may hold a shorter one, of which nothing would be left to see.
        let mut longest_first = phrases.to_vec();
        longest_first.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        for phrase in longest_first {
            while let Some((at, end)) = left.find(phrase) {
                let (Some(before), Some(after)) = (left.0.get(..at), left.0.get(end..)) else { break };
                left = Self(format!("{before} {after}"));
            }
        }
        left
    }

    /// Where a phrase stands, in bytes.
    fn find(&self, phrase: &str) -> Option<(usize, usize)> {
        let (stem, is_beginning) = phrase.strip_suffix('*').map_or((phrase, false), |stem| (stem, true));
        if stem.chars().next().is_some_and(is_unparted) {
            return self.0.match_indices(stem).next().map(|(at, found)| (at, at + found.len()));
        }
        self.0.match_indices(stem).find_map(|(at, found)| {
            let end = at + found.len();
            let begins = self.0.get(..at).is_some_and(|before| before.ends_with(' '));
            let rest = self.0.get(end..)?;
            let end = if is_beginning { end + rest.find(' ')? } else { end };
            (begins && self.0.get(end..).is_some_and(|rest| rest.starts_with(' '))).then_some((at, end))
        })
    }
}

/// The text cut to this many UTF-16 units at the end of a word where that is near, and what was cut off.
pub(crate) fn cut(text: &str, most: usize) -> (&str, &str) {
    let mut units = 0;
    let Some(hard) = text.char_indices().find_map(|(at, c)| {
        units += c.len_utf16();
        (units > most).then_some(at)
    }) else {
        return (text, "");
    };
    let head = text.get(..hard).unwrap_or(text);
    let soft = head.rfind(' ').filter(|blank| *blank * 4 > hard * 3).unwrap_or(hard);
    text.split_at_checked(soft).unwrap_or((text, ""))
}

/// The text with every run of white space as one blank, and none at its ends.
pub(crate) fn collapsed(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    collapsed
}
