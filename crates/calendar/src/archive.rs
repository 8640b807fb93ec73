//! ZIP archives (PKWARE's APPNOTE, 4.3): which calendar files are in one, and where their packed bytes lie. Programs export
//! several calendars as one archive.
//!
//! What is deflated is unpacked by the caller, as browsers can do that by themselves. The sizes that the directory promises
//! are held to a bound before, and nothing beyond them need be unpacked: an archive that unpacks without end ends there.

use std::ops::Range;

use crate::reader::Refused;

/// Of all files together no more bytes than this are read.
pub const MOST_UNPACKED: usize = 32 * 1024 * 1024;
/// Nor more files.
const MOST_FILES: usize = 200;
/// How the names of calendar files end.
const ENDINGS: [&str; 4] = [".ics", ".ical", ".icalendar", ".ifb"];

/// The record at the end of an archive, without its comment.
const END: usize = 22;
/// The longest comment behind it.
const LONGEST_COMMENT: usize = 0xffff;

/// A calendar file in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// What it is called, without its folders.
    pub name: String,
    /// Where its bytes lie in the archive.
    pub bytes: Range<usize>,
    /// Whether they are deflated (RFC 1951), or stand there as they are.
    pub is_deflated: bool,
    /// How many bytes it has when it is unpacked. More than that is a fault of the archive, and need not be unpacked.
    pub size: usize,
}

/// Whether these bytes are an archive.
pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The calendar files of an archive, in its order; all else in it is passed over.
///
/// # Errors
/// An archive that holds no calendar, that is locked by a password, whose calendars are too large or too many, or that is
/// damaged or made in a way that is not read: with 64-bit sizes, over several disks, or packed otherwise.
pub fn calendars_in(archive: &[u8]) -> Result<Vec<Packed>, Refused> {
    let archive = Bytes(archive);
    let directory = directory(archive).ok_or(Refused::ArchiveNotRead)?;
    let mut found: Vec<Packed> = Vec::new();
    let (mut at, mut unpacked) = (directory.from, 0);
    while at < directory.to {
        let entry = entry(archive, at).ok_or(Refused::ArchiveNotRead)?;
        at = entry.next;
        let Some(name) = calendar_name(entry.name) else { continue };
        if entry.is_locked {
            return Err(Refused::ArchiveLocked);
        }
        let packed = packed(archive, directory.shift, &entry, name).ok_or(Refused::ArchiveNotRead)?;
        unpacked += packed.size;
        if unpacked > MOST_UNPACKED || found.len() == MOST_FILES {
            return Err(Refused::TooLargeTogether);
        }
        found.push(packed);
    }
    if found.is_empty() { Err(Refused::ArchiveWithout) } else { Ok(found) }
}

/// Numbers in bytes, the least first.
#[derive(Clone, Copy)]
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn part(self, from: usize, length: usize) -> Option<&'a [u8]> {
        self.0.get(from..from.checked_add(length)?)
    }

    fn short(self, at: usize) -> Option<usize> {
        self.part(at, 2)?.as_array().map(|two| usize::from(u16::from_le_bytes(*two)))
    }

    /// A number of four bytes; all of them ones mean that it stands elsewhere, in 64 bits.
    fn long(self, at: usize) -> Option<usize> {
        let number = u32::from_le_bytes(*self.part(at, 4)?.as_array()?);
        usize::try_from(number).ok().filter(|_| number != u32::MAX)
    }

    fn begins(self, at: usize, with: &[u8]) -> Option<()> {
        (self.part(at, with.len())? == with).then_some(())
    }
}

/// Where the list of files lies.
struct Directory {
    from: usize,
    to: usize,
    /// How many bytes something else stands before the archive.
    shift: usize,
}

/// The list of files is found from the end, before a comment of any length.
fn directory(archive: Bytes<'_>) -> Option<Directory> {
    let last = archive.0.len().checked_sub(END)?;
    let end = (last.saturating_sub(LONGEST_COMMENT)..=last).rev().find(|at| {
        let fits = |comment: usize| at + END + comment <= archive.0.len();
        archive.begins(*at, b"PK\x05\x06").is_some() && archive.short(at + 20).is_some_and(fits)
    })?;
    let is_one_disk = archive.short(end + 4)? == 0 && archive.short(end + 6)? == 0;
    let (size, offset) = (archive.long(end + 12)?, archive.long(end + 16)?);
    let from = end.checked_sub(size)?;
    is_one_disk.then_some(Directory { from, to: end, shift: from.checked_sub(offset)? })
}

/// A line of the list.
struct Entry<'a> {
    name: &'a [u8],
    is_locked: bool,
    method: usize,
    packed: Option<usize>,
    size: Option<usize>,
    offset: Option<usize>,
    next: usize,
}

fn entry(archive: Bytes<'_>, at: usize) -> Option<Entry<'_>> {
    archive.begins(at, b"PK\x01\x02")?;
    let [name, extra, comment] = [archive.short(at + 28)?, archive.short(at + 30)?, archive.short(at + 32)?];
    Some(Entry {
        name: archive.part(at + 46, name)?,
        is_locked: archive.short(at + 8)? & 1 == 1,
        method: archive.short(at + 10)?,
        packed: archive.long(at + 20),
        size: archive.long(at + 24),
        offset: archive.long(at + 42),
        next: at + 46 + name + extra + comment,
    })
}

/// What a calendar file is called, without its folders; `None` for any other file, and for those that systems hide.
fn calendar_name(path: &[u8]) -> Option<String> {
    let path = String::from_utf8_lossy(path);
    let name = path.rsplit(['/', '\\']).next()?;
    let lower = name.to_ascii_lowercase();
    let is_calendar = ENDINGS.iter().any(|ending| lower.ends_with(ending));
    (is_calendar && !name.starts_with('.')).then(|| name.to_owned())
}

fn packed(archive: Bytes<'_>, shift: usize, entry: &Entry<'_>, name: String) -> Option<Packed> {
    let at = entry.offset?.checked_add(shift)?;
    archive.begins(at, b"PK\x03\x04")?;
    let from = at + 30 + archive.short(at + 26)? + archive.short(at + 28)?;
    let (packed, size) = (entry.packed?, entry.size?);
    archive.part(from, packed)?;
    let is_deflated = match entry.method {
        0 if packed == size => false,
        8 => true,
        _ => return None,
    };
    Some(Packed { name, bytes: from..from + packed, is_deflated, size })
}
