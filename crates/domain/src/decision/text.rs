//! Texts that a person types, each with its longest length.

use std::fmt;

/// A text of 1 to `MAX` UTF-16 units (as `maxlength` counts them), in one line unless `LINES`.
///
/// It is never blank, has no white space at its ends and no control character but, with `LINES`, the line feed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text<const MAX: usize, const LINES: bool = false>(String);

/// What is to be done: at most 120 UTF-16 units.
pub type Title = Text<120>;
/// Anything to remember about a decision: at most 500 UTF-16 units, in several lines.
pub type Note = Text<500, true>;
/// A why, or a word on how it went: at most 80 UTF-16 units.
pub type Line = Text<80>;
/// A person's name, as they typed it: at most 40 UTF-16 units.
pub type Name = Text<40>;

/// Why a text was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but white space.
    #[error("the text is empty")]
    Empty,
    /// More than its longest length.
    #[error("the text is {units} characters long; {max} is the most")]
    TooLong {
        /// Its length in UTF-16 units.
        units: usize,
        /// The longest length in UTF-16 units.
        max: usize,
    },
    /// A control character that does not belong there.
    #[error("the text holds a control character")]
    Control,
    /// White space at one of its ends.
    #[error("the text begins or ends with white space")]
    Untrimmed,
}

impl<const MAX: usize, const LINES: bool> Text<MAX, LINES> {
    /// The longest length, in UTF-16 units.
    pub const MAX: usize = MAX;

    /// Takes a stored or received text exactly as it is.
    ///
    /// # Errors
    /// [`TextError`] where it is not of the form described above; nothing is mended.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let units = text.encode_utf16().count();
        if text.trim().is_empty() {
            Err(TextError::Empty)
        } else if units > MAX {
            Err(TextError::TooLong { units, max: MAX })
        } else if text.chars().any(|c| c.is_control() && !(LINES && c == '\n')) {
            Err(TextError::Control)
        } else if text.trim() != text {
            Err(TextError::Untrimmed)
        } else {
            Ok(Self(text.to_owned()))
        }
    }

    /// Takes a text as a person typed or pasted it: line ends become line feeds, other control characters spaces,
    /// the ends are trimmed, and what is over the longest length is cut at a character. `None`: nothing is left that can be
    /// seen.
    pub fn typed(text: &str) -> Option<Self> {
        let unified = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut tidy = String::new();
        let mut units = 0;
        for c in unified.trim_matches(|c: char| c.is_whitespace() || c.is_control()).chars() {
            let c = if c.is_control() && !(LINES && c == '\n') { ' ' } else { c };
            units += c.len_utf16();
            if units > MAX {
                break;
            }
            tidy.push(c);
        }
        let tidy = tidy.trim();
        tidy.chars().any(is_visible).then(|| Self(tidy.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The longest text that title and note take together, in UTF-16 units.
pub const WORDS: usize = Title::MAX + Note::MAX;

/// As much of a text as title and note hold together: its first [`WORDS`] units.
pub fn first_words(text: &str) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, one)| {
        units += one.len_utf16();
        units > WORDS
    });
    end.map_or(text, |(at, _)| text.get(..at).unwrap_or(text))
}

/// Parts what a person typed at once into a title and the rest, which is for the note: the title is the first sentence, or
/// as many whole words as fit. Of [`WORDS`] units nothing is lost.
pub fn split(text: &str) -> (&str, &str) {
    let text = text.trim();
    let is_end = |(place, c): &(usize, char)| match c {
        '\n' => true,
        '.' | '!' | '?' => {
            text.get(place + 1..).is_none_or(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
        }
        _ => false,
    };
    let sentences = text.char_indices().filter(is_end).map(|(place, _)| place + 1);
    let words = text.char_indices().rev().filter(|(_, c)| c.is_whitespace()).map(|(place, _)| place);
    let letters = text.char_indices().rev().map(|(place, _)| place);
    let parted = [text.len()].into_iter().chain(words).chain(letters).map(|end| text.split_at(end));
    let first = sentences.map(|end| text.split_at(end)).take(1);
    let fits = |(title, note): &(&str, &str)| units(title.trim()) <= Title::MAX && units(note.trim()) <= Note::MAX;
    let (title, note) = first.chain(parted).find(fits).unwrap_or((text, ""));
    (title.trim(), note.trim())
}

/// Puts together what was parted into a title and the rest, so that it is parted alike again.
pub fn joined(title: &str, note: &str) -> String {
    let between = match (note, title.ends_with(['.', '!', '?'])) {
        ("", _) => "",
        (_, true) => " ",
        (_, false) => "\n",
    };
    [title, between, note].concat()
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

impl<const MAX: usize, const LINES: bool> fmt::Display for Text<MAX, LINES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a character leaves a mark, or stands beside one that does. White space, marks of direction, joiners, fillers
/// and blanks of other scripts, and tags leave none.
const fn is_visible(c: char) -> bool {
    !c.is_whitespace()
        && !matches!(
            c,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}
