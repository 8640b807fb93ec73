//! The files that were given, unpacked where they are archives.

use ::words::content::pages::calendar as words;
use calendar::{MOST_BYTES, MOST_UNPACKED, Refused, calendars_in, is_archive};
use web_sys::File;

use crate::browser::{file, inflate};

/// A calendar file, and what it is called.
pub(super) type Given = (String, Vec<u8>);

/// All calendars in what was given, or why they are not read.
pub(super) async fn gather(chosen: Vec<File>) -> Result<Vec<Given>, &'static str> {
    let mut all: Vec<Given> = Vec::new();
    for one in chosen {
        if file::size(&one) > MOST_BYTES as u64 {
            return Err(words::refused(Refused::TooLarge));
        }
        let bytes = file::bytes(&one).await.ok_or(words::READ_NOT)?;
        if is_archive(&bytes) {
            all.extend(unpack(&one, &bytes).await.map_err(words::refused)?);
        } else {
            all.push((one.name(), bytes));
        }
        if all.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() > MOST_UNPACKED {
            return Err(words::refused(Refused::TooLargeTogether));
        }
    }
    Ok(all)
}

async fn unpack(archive: &File, bytes: &[u8]) -> Result<Vec<Given>, Refused> {
    let mut all = Vec::new();
    for packed in calendars_in(bytes)? {
        let unpacked = if packed.is_deflated {
            inflate::inflate(archive, packed.bytes, packed.size).await
        } else {
            bytes.get(packed.bytes).map(<[u8]>::to_vec)
        };
        all.push((packed.name, unpacked.ok_or(Refused::ArchiveNotRead)?));
    }
    Ok(all)
}
