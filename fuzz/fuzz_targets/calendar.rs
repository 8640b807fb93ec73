//! Any bytes as a calendar: nothing panics or goes on for ever, each event stands in one list, and the sums add up.
#![no_main]

use std::collections::BTreeSet;

use calendar::{Date, Job, Step, Window, Zones};
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
    let Ok(mut job) = Job::start(bytes.to_vec(), window) else { return };
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
