//! Frames: the versions of the format, each of which owns its table of answers.
//!
//! A link is written in the first frame that holds it. So a decision keeps its code when a frame is added, and only what
//! earlier programs could not show is of a frame that they do not read.

use super::answers::{self, Table};
use super::{Kind, Link, LinkError, Request, extract, frame, sum};
use crate::codec::base62;
use crate::decision::Decision;

/// A version of the format.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// The character after the letter of a link: a digit, later a capital.
    pub(super) mark: char,
    /// Its questions and options.
    pub(super) answers: Table,
}

/// The frames that a program reads and writes, from the oldest on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frames<'a>(&'a [Frame]);

/// The frames of this program.
pub(super) const FRAMES: Frames<'static> = Frames::new(&[Frame { mark: '1', answers: answers::FRAME_1 }]);

impl<'a> Frames<'a> {
    /// # Panics
    /// Where the last of them lacks an option of today. For the frames of the program that stops its compiling.
    #[expect(
        clippy::indexing_slicing,
        reason = "evaluated as the program is compiled, where a wrong place is an error"
    )]
    pub(super) const fn new(all: &'a [Frame]) -> Self {
        assert!(answers::is_whole(all[all.len() - 1].answers), "the newest frame has a digit for every option");
        Self(all)
    }

    /// The code of a link.
    pub(super) fn encode(self, link: &Link) -> String {
        let (kind, decision) = match link {
            Link::Decision(decision) => (Kind::Decision, decision),
            Link::Request(request) => (Kind::Request, &Decision::from(request.clone())),
        };
        let written = self.0.iter().find_map(|frame| Some((kind.head(*frame), frame::write(frame, kind, decision)?)));
        // The newest holds every answer, as `new` saw to; without it the code would open as nothing.
        let (head, bytes) = written.unwrap_or_default();
        let check = sum(&head, &bytes);
        head + &base62::encode(&[bytes.as_slice(), &check].concat())
    }

    /// Reads a code, whatever stands round it.
    pub(super) fn decode(self, text: &str) -> Result<Link, LinkError> {
        let mut error = LinkError::NotOurs;
        for (found, kind) in extract::codes(text).filter_map(|found| found.kind().map(|kind| (found, kind))) {
            let Some(frame) = self.0.iter().find(|frame| found.is_frame(frame.mark)) else {
                error = LinkError::NewerVersion;
                continue;
            };
            error = LinkError::Damaged;
            for code in found.readings() {
                match self.read(*frame, kind, &code) {
                    Err(LinkError::Damaged | LinkError::NotOurs) => {}
                    // The check has passed, so no other reading can be the right one.
                    settled @ (Ok(_) | Err(LinkError::NewerVersion)) => return settled,
                }
            }
        }
        Err(error)
    }

    /// Reads a code that has nothing round it.
    fn read(self, frame: Frame, kind: Kind, code: &str) -> Result<Link, LinkError> {
        let head = kind.head(frame);
        let digits = code.strip_prefix(&head).ok_or(LinkError::NotOurs)?;
        let bytes = base62::decode(digits).map_err(|_| LinkError::Damaged)?;
        let (bytes, check) = bytes.split_last_chunk::<4>().ok_or(LinkError::Damaged)?;
        if sum(&head, bytes) != *check {
            return Err(LinkError::Damaged);
        }
        let decision = frame::read(frame, kind, bytes)?;
        let link = match kind {
            Kind::Decision => Link::Decision(decision),
            Kind::Request => Link::Request(Request::of(&decision)),
        };
        // One decision, one link: whatever else decodes to it was not made here.
        if self.encode(&link) == code { Ok(link) } else { Err(LinkError::Damaged) }
    }
}

#[cfg(test)]
mod tests;
