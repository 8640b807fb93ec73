//! Any bytes as a calendar, as an archive, and as two calendars: nothing panics or goes on for ever, nothing lies outside of an
//! archive, each event stands in one list, and the sums add up.
#![no_main]

use std::collections::BTreeSet;

use calendar::{Date, Job, MOST_UNPACKED, Step, Window, Zones, calendars_in};
use libfuzzer_sys::fuzz_target;

/// One zone that is known, and one for the device.
struct Few;

impl Zones for Few {
    fn offset(&self, name: &str, instant: i64) -> Option<i32> {
        name.eq_ignore_ascii_case("Europe/Berlin").then(|| self.device(instant))
    }

    fn device(&self, instant: i64) -> i32 {
        // Half of each year is summer.
        if instant.div_euclid(15_778_800) % 2 == 0 { 3600 } else { 7200 }
    }
}

fuzz_target!(|bytes: &[u8]| {
    let window = Window { from: Date::from_days(20_788), to: Date::from_days(21_153) };
    let packed = calendars_in(bytes).unwrap_or_default();
    assert!(packed.iter().all(|one| one.bytes.end <= bytes.len()));
    assert!(packed.iter().map(|one| one.size).sum::<usize>() <= MOST_UNPACKED);
    let files = bytes.splitn(2, |byte| *byte == 0).map(<[u8]>::to_vec).collect();
    let Ok(mut job) = Job::start_all(files, window) else { return };
    while let Step::Going { thousandths } = job.step(&Few) {
        assert!(thousandths <= 1000);
    }
    let Ok(calendar) = job.finish() else { return };
    let guess = calendar.guess();
    for me in [None, guess.as_deref()] {
        let audit = calendar.audit(me);
        let ids = audit.meetings.iter().map(|one| &one.id);
        let ids = ids.chain(audit.left_out.iter().map(|one| &one.id));
        let ids = ids.chain(audit.not_read.iter().map(|one| &one.id));
        let ids: Vec<_> = ids.chain(audit.outside.iter().map(|one| &one.id)).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        let minutes: u64 = audit.meetings.iter().map(|one| one.minutes_total).sum();
        assert_eq!(minutes, audit.sum.minutes);
        assert!(audit.sum.my_minutes <= minutes);
        for meeting in &audit.meetings {
            assert!(meeting.times.iter().all(|time| (1..=480).contains(&time.minutes)));
        }
    }
});
