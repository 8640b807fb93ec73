//! Reading a calendar in one go.

use calendar::{Calendar, Job, Packed, Refused, Step, Window, Zones};

/// Reads a file to its end: a calendar, or an archive of some.
pub(crate) fn read(bytes: Vec<u8>, window: Window, zones: &dyn Zones) -> Result<Calendar, Refused> {
    let mut job = if calendar::is_archive(&bytes) {
        Job::start_all(unpacked(&bytes)?, window)?
    } else {
        Job::start(bytes, window)?
    };
    while let Step::Going { .. } = job.step(zones) {}
    job.finish()
}

/// The files of an archive, as a browser unpacks them.
fn unpacked(archive: &[u8]) -> Result<Vec<Vec<u8>>, Refused> {
    let unpack = |file: Packed| {
        let bytes = archive.get(file.bytes).unwrap_or_default();
        if !file.is_deflated {
            return Ok(bytes.to_vec());
        }
        let unpacked = miniz_oxide::inflate::decompress_to_vec_with_limit(bytes, file.size);
        unpacked.ok().filter(|unpacked| unpacked.len() == file.size).ok_or(Refused::ArchiveNotRead)
    };
    calendar::calendars_in(archive)?.into_iter().map(unpack).collect()
}
