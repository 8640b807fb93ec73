//! Decisions to links and back.
//!
//! A link holds letters and digits alone: a letter for its kind, a character for its frame, and the bytes of the
//! frame in [`crate::codec::base62`]. `ARCHITECTURE.md` lays the frame out byte by byte. It never holds a conclusion: that is
//! computed again from the answers.
//!
//! - `frames`: the versions of the format, and which of them a link is written in.
//! - `frame`: the fields of a decision, as bytes. `answers`, `number`, `text`, `template`, `bytes`: its parts.
//! - `extract`: where in a pasted text a link may stand.
//! - `parts`: what of a decision goes into a link. `reply`: which decision a reply is to. `qr`: a link as a drawing.
//! - `agenda`: the links of whole agendas.
//! - [`start`]: the other kind of link, written by hand or by another tool.

mod agenda;
mod answers;
mod bytes;
mod extract;
mod frame;
mod frames;
mod number;
mod parts;
mod qr;
mod reply;
pub mod start;
mod template;
mod text;

pub use agenda::{decode_agenda, encode_agenda};
pub use parts::{Parts, Request};
pub use qr::{Qr, qr};
pub use reply::is_of;

use self::frames::{FRAMES, Frame};
use crate::codec::{crc32, fnv1a};
use crate::decision::{Decision, Fingerprint};

/// What the check of every code begins with.
const BEFORE_THE_HEAD: &[u8] = b"sync or async 1";

/// What a link may carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// A decision: `#d1…`.
    Decision(Decision),
    /// A request for a second opinion: `#s1…`.
    Request(Request),
}

/// Why a text opens as no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Its frame, or its edition of the rules, is not known here.
    #[error("a newer version made it")]
    NewerVersion,
    /// It is ours, but not as it was made.
    #[error("cut or damaged")]
    Damaged,
    /// Nothing in the text looks like a link of this app.
    #[error("no link of this app")]
    NotOurs,
}

/// The longest code that is looked into, in characters. The longest that is ever made has fewer than 2,500.
pub const LONGEST: usize = 6_000;

/// The letter of a link, which says what it carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Decision,
    Request,
}

impl Kind {
    const fn letter(self) -> char {
        match self {
            Self::Decision => 'd',
            Self::Request => 's',
        }
    }

    fn from_letter(letter: char) -> Option<Self> {
        [Self::Decision, Self::Request].into_iter().find(|kind| kind.letter() == letter)
    }

    /// What stands before the bytes, such as `d1`.
    fn head(self, frame: Frame) -> String {
        [self.letter(), frame.mark].into_iter().collect()
    }
}

/// The code of a link: `d1…` or `s1…`, letters and digits alone, without the `#`.
///
/// The same decision always gives the same code, and no other decision gives it.
pub fn encode(link: &Link) -> String {
    FRAMES.encode(link)
}

/// The check of a code: a sum over what it is for, its head and its bytes.
///
/// The first keeps out codes of versions before 1.0.0, which had the same head and other bytes behind it.
fn sum(head: &str, bytes: &[u8]) -> [u8; 4] {
    let all = BEFORE_THE_HEAD.iter().chain(head.as_bytes()).chain(bytes);
    crc32(all.copied()).to_be_bytes()
}

/// Reads a code as [`encode`] made it, or as mail and chat programs leave it: within a whole address or a sentence,
/// wrapped over lines, followed by a full stop.
///
/// The work is bounded whatever the text: at most 8 places where a link may begin, at most 64 pieces of each.
///
/// # Errors
/// [`LinkError`], the same for the same text always.
pub fn decode(text: &str) -> Result<Link, LinkError> {
    FRAMES.decode(text)
}

/// Whether a text begins, or holds after a `#`, what only a link of this app would: one of its letters and a frame.
pub fn looks_like_one(text: &str) -> bool {
    extract::codes(text).next().is_some()
}

/// Whether a text begins, or holds after a `#`, what only a link of an agenda would.
pub fn looks_like_agenda(text: &str) -> bool {
    extract::codes(text).next().is_some_and(|found| found.letter() == Some(agenda::LETTER))
}

/// The code of a decision with what is ticked before its owner says otherwise; see [`Parts::proposed`].
pub fn proposed(decision: &Decision) -> String {
    encode(&Link::Decision(decision.carrying(Parts::proposed(decision))))
}

/// The fragment, without its `#`, that opens what a person pasted: a link of ours, whatever stands round it. [`decode`]
/// reads it, or says why not. `None`: nothing in it looks like one.
pub fn pasted(text: &str) -> Option<String> {
    extract::fragment(text)
}

/// Tells a link from all others: 64-bit FNV-1a over its code.
pub fn fingerprint(link: &Link) -> Fingerprint {
    Fingerprint::from_bytes(fnv1a(encode(link).as_bytes()).to_be_bytes())
}
