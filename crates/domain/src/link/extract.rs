//! Where in a text a link may stand, and how it may have been taken apart on its way.
//!
//! A code is letters and digits alone, so whatever else stands within it or after it was put there by a mail or a
//! chat program: line ends, `> ` of a quote, white space that cannot be seen, a full stop, a bracket, `%20`.
//! The code is read piece by piece until its check passes, so what follows it does no harm.

use super::{Kind, LONGEST, agenda};

/// A place in a text where a code may begin, and all that follows.
pub(super) struct Found<'a>(&'a str);

/// How many places, and how many pieces at each, are looked into.
const PLACES: usize = 8;
const PIECES: usize = 64;
/// Letters and digits that the code of an agenda has at least.
const SHORTEST: usize = 12;

/// The places where a code may begin: the first letter or digit of the text, and after each `#`, as it is or encoded.
pub(super) fn codes(text: &str) -> impl Iterator<Item = Found<'_>> {
    let first = text.find(|c: char| c.is_ascii_alphanumeric()).unwrap_or(0);
    let after = |mark: &'static str| text.match_indices(mark).map(|(at, mark)| at + mark.len());
    let places = [first].into_iter().chain(after("#")).chain(after("%23")).chain(after("%2523"));
    places.filter_map(|at| text.get(at..)).filter(|text| begins(text)).take(PLACES).map(Found)
}

/// The first place where a code may begin, as a fragment without its `#`: what parts its pieces are full stops.
pub(super) fn fragment(text: &str) -> Option<String> {
    let Found(rest) = codes(text).next()?;
    let plain = rest.chars().take(LONGEST).map(|c| if c.is_ascii_alphanumeric() || c == '%' { c } else { '.' });
    Some(plain.collect::<String>().trim_end_matches('.').to_owned())
}

/// Whether a text begins with a letter of ours and a frame. Frames are digits and then capitals, so that words such
/// as `details` or `start` are never taken for a link.
///
/// A code of an agenda is longer than the name of a size of paper.
fn begins(text: &str) -> bool {
    let mut characters = text.chars();
    let letter = characters.next();
    let is_agenda = letter == Some(agenda::LETTER)
        && text.chars().take(SHORTEST).filter(char::is_ascii_alphanumeric).count() == SHORTEST;
    (is_agenda || letter.and_then(Kind::from_letter).is_some())
        && characters.next().is_some_and(|frame| frame.is_ascii_digit() || frame.is_ascii_uppercase())
}

impl Found<'_> {
    /// The letter that it begins with.
    pub(super) fn letter(&self) -> Option<char> {
        self.0.chars().next()
    }

    /// Whether it is of this frame.
    pub(super) fn is_frame(&self, frame: char) -> bool {
        self.0.chars().nth(1) == Some(frame)
    }

    /// The kind of link. `None`: it is one of an agenda.
    pub(super) fn kind(&self) -> Option<Kind> {
        self.letter().and_then(Kind::from_letter)
    }

    /// The codes that may have been meant: the first piece of letters and digits, the first two together, and so on.
    pub(super) fn readings(&self) -> impl Iterator<Item = String> {
        pieces(self.0).take(PIECES).scan(String::new(), |code, piece| {
            let fits = code.len() + piece.len() <= LONGEST;
            fits.then(|| {
                code.push_str(piece);
                code.clone()
            })
        })
    }
}

/// The runs of letters and digits. What a `%` encodes, such as the line end of `%0A`, parts them like any other sign.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '%');
    let runs = parts.flat_map(|part| {
        let mut encoded = part.split('%');
        let first = encoded.next();
        first.into_iter().chain(encoded.map(|after| after.get(2..).unwrap_or_default()))
    });
    runs.filter(|run| !run.is_empty())
}
