//! Files with bytes changed, taken out and put in at random end with an audit whose sums add up, or are refused.

#[path = "support/read.rs"]
mod read;
#[path = "support/zones.rs"]
mod zones;

use std::path::Path;

use calendar::{Date, Window};

/// Draws numbers; the same ones each time.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (end.max(1) as u64)).unwrap_or(0)
    }
}

fn mutate(draw: &mut Draw, bytes: &mut Vec<u8>) {
    let pieces: [&[u8]; 10] = [
        b"\r\n ",
        b"\nBEGIN:VEVENT\n",
        b"\nEND:VEVENT\n",
        b"\nRRULE:FREQ=DAILY;COUNT=99999999\n",
        b"99999",
        b";",
        b":",
        b"\"",
        b"\xff",
        b"\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261207T090000Z\n",
    ];
    for _ in 0..=draw.below(12) {
        let at = draw.below(bytes.len());
        let to = (at + draw.below(80)).min(bytes.len());
        match draw.below(4) {
            0 => drop(bytes.drain(at..to)),
            1 => {
                let again: Vec<u8> = bytes.get(at..to).unwrap_or_default().to_vec();
                bytes.splice(at..at, again);
            }
            2 => {
                let piece = pieces.get(draw.below(pieces.len())).copied().unwrap_or_default();
                bytes.splice(at..at, piece.iter().copied());
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = byte.wrapping_add(u8::try_from(draw.below(256)).unwrap_or(0));
                }
            }
        }
    }
}

#[test]
fn files_changed_at_random_end_with_sums_that_add_up() -> Result<(), Box<dyn std::error::Error>> {
    let zones = zones::Database { device: chrono_tz::Europe::Berlin };
    let window = Window::year_from(Date::new(2026, 12, 1).ok_or("no day")?);
    let mut draw = Draw(0x00ca_1e4d_a500_0001);
    let mut read = 0;
    let mut files: Vec<_> =
        std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data"))?.collect::<Result<Vec<_>, _>>()?;
    files.sort_by_key(std::fs::DirEntry::path);
    for file in files.iter().filter(|file| file.path().extension().is_some_and(|end| end == "ics")) {
        let whole = std::fs::read(file.path())?;
        for _ in 0..20 {
            let mut bytes = whole.clone();
            mutate(&mut draw, &mut bytes);
            let Ok(calendar) = read::read(bytes, window, &zones) else { continue };
            let audit = calendar.audit(calendar.guess().as_deref());
            let minutes: u64 = audit.meetings.iter().map(|one| one.minutes_total).sum();
            assert_eq!(minutes, audit.sum.minutes, "{}", file.path().display());
            assert!(audit.sum.my_minutes <= minutes);
            read += 1;
        }
    }
    assert!(read > 400, "{read} were read");
    Ok(())
}
