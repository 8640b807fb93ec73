//! Archives of calendars: what is in them is read as one calendar, and what cannot be unpacked is said before it is tried.
//!
//! `data/two-calendars.zip` was made by Python's `zipfile`, as other programs make theirs: deflated, in folders, beside
//! files that are no calendars, with a comment at its end.

#[path = "support/read.rs"]
mod read;
#[path = "support/zip.rs"]
mod zip;
#[path = "support/zones.rs"]
mod zones;

use std::path::Path;

use calendar::{Date, MOST_UNPACKED, Refused, Window, calendars_in};

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn data(name: &str) -> std::io::Result<Vec<u8>> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name))
}

/// UIDs of the meetings, sorted, and how many events there are.
fn meetings(bytes: Vec<u8>) -> Result<(Vec<String>, usize), Refused> {
    let zones = zones::Database { device: chrono_tz::Europe::Berlin };
    let day = Date::new(2026, 12, 1).unwrap_or(Date::from_days(0));
    let calendar = read::read(bytes, Window::year_from(day), &zones)?;
    let audit = calendar.audit(calendar.guess().as_deref());
    let mut found: Vec<_> = audit.meetings.into_iter().map(|one| one.id.uid).collect();
    found.sort();
    Ok((found, calendar.events()))
}

/// An archive with one file, as it stands or deflated.
fn archive(name: &str, content: &[u8], deflate: bool) -> Vec<u8> {
    zip::archive(&[(name, content)], deflate)
}

/// Where the line of the list begins.
fn line(archive: &[u8]) -> usize {
    archive.windows(4).position(|four| four == b"PK\x01\x02").unwrap_or(0)
}

/// The archive with bytes of the line of its list changed.
fn changed(mut archive: Vec<u8>, at: usize, to: &[u8]) -> Vec<u8> {
    let from = line(&archive) + at;
    archive.splice(from..from + to.len(), to.iter().copied());
    archive
}

#[test]
fn the_calendars_of_an_archive_are_read_together_and_other_files_are_passed_over() -> Outcome {
    let archive = data("two-calendars.zip")?;
    let names: Vec<_> = calendars_in(&archive).map_err(Refused::key)?.into_iter().map(|one| one.name).collect();
    assert_eq!(names, ["Work.ics", "Verein für Boote.ICS"]);
    let (together, events) = meetings(archive).map_err(Refused::key)?;
    let (work, of_work) = meetings(data("01-google-work.ics")?).map_err(Refused::key)?;
    let (club, of_club) = meetings(data("07-community.ics")?).map_err(Refused::key)?;
    assert_eq!(events, of_work + of_club);
    // The club's file names no attendees, so how many come is not known there, whatever the other file names.
    let mut both = [work, club].concat();
    both.sort();
    assert_eq!(together, both);
    Ok(())
}

#[test]
fn a_file_that_was_cut_ends_where_the_next_begins() -> Outcome {
    let whole = data("01-google-work.ics")?;
    let cut = b"\xef\xbb\xbfBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:cut\r\nDTSTART:20261207T0900".to_vec();
    let day = Date::new(2026, 12, 1).ok_or("no day")?;
    let zones = zones::Database { device: chrono_tz::Europe::Berlin };
    let mut job =
        calendar::Job::start_all(vec![cut, Vec::new(), whole.clone()], Window::year_from(day)).map_err(Refused::key)?;
    while let calendar::Step::Going { .. } = job.step(&zones) {}
    let calendar = job.finish().map_err(Refused::key)?;
    let audit = calendar.audit(calendar.guess().as_deref());
    let unread: Vec<_> = audit.not_read.iter().map(|one| one.id.uid.as_str()).collect();
    assert!(unread.contains(&"cut"), "{unread:?}");
    assert_eq!(audit.meetings.len(), meetings(whole).map_err(Refused::key)?.0.len());
    Ok(())
}

#[test]
fn a_file_is_read_stored_or_deflated_and_with_something_before_the_archive() -> Outcome {
    let file = data("01-google-work.ics")?;
    let expected = meetings(file.clone());
    for deflate in [false, true] {
        let archive = archive("a.ics", &file, deflate);
        assert_eq!(meetings(archive.clone()), expected, "deflated: {deflate}");
        // As in an archive that unpacks itself; the place of each file is meant from where the archive begins.
        let found = calendars_in(&[b"#!/bin/sh\n", archive.as_slice()].concat()).map_err(Refused::key)?;
        assert_eq!(found.first().map(|one| one.bytes.start), Some(10 + 30 + 5));
    }
    Ok(())
}

#[test]
fn what_is_not_unpacked_is_said() -> Outcome {
    let file = data("07-community.ics")?;
    let good = archive("a.ics", &file, true);
    let most = u32::try_from(MOST_UNPACKED)?;
    for (archive, why) in [
        (archive("a.txt", &file, true), Refused::ArchiveWithout),
        (archive("x/.a.ics", &file, true), Refused::ArchiveWithout),
        (b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec(), Refused::ArchiveWithout),
        (changed(good.clone(), 8, &[1, 0]), Refused::ArchiveLocked),
        // Packed as no browser unpacks it; sizes that stand elsewhere, in 64 bits; a place outside of the archive.
        (changed(good.clone(), 10, &[12, 0]), Refused::ArchiveNotRead),
        (changed(good.clone(), 24, &[0xff; 4]), Refused::ArchiveNotRead),
        (changed(good.clone(), 42, &[0xff, 0xff, 0, 0]), Refused::ArchiveNotRead),
        // It promises more than is unpacked, or other than what comes out.
        (changed(good.clone(), 24, &(most + 1).to_le_bytes()), Refused::TooLargeTogether),
        (changed(good.clone(), 24, &[1, 0, 0, 0]), Refused::ArchiveNotRead),
        (good.iter().copied().take(good.len() - 40).collect(), Refused::ArchiveNotRead),
        (b"PK\x03\x04".to_vec(), Refused::ArchiveNotRead),
    ] {
        assert_eq!(meetings(archive), Err(why));
    }
    let stored = archive("a.ics", &file, false);
    assert_eq!(meetings(changed(stored, 24, &[9, 0, 0, 0])), Err(Refused::ArchiveNotRead));
    Ok(())
}

#[test]
fn an_archive_cut_or_changed_anywhere_is_read_or_refused() -> Outcome {
    let good = data("two-calendars.zip")?;
    let mut refused = 0;
    for at in 0..good.len() {
        let mut changed = good.clone();
        if let Some(byte) = changed.get_mut(at) {
            *byte ^= 0xff;
        }
        refused += u32::from(calendars_in(&changed).is_err());
        let cut: Vec<u8> = good.iter().copied().take(at).collect();
        assert!(calendars_in(&cut).is_err(), "cut at {at}");
        for packed in calendars_in(&changed).into_iter().flatten() {
            assert!(packed.bytes.end <= changed.len() && packed.size <= MOST_UNPACKED, "{at}: {packed:?}");
        }
    }
    assert!(refused > 50, "{refused}");
    Ok(())
}
