//! Reading a calendar in one go.

use calendar::{Calendar, Job, Refused, Step, Window, Zones};

/// Reads a file to its end.
pub(crate) fn read(bytes: Vec<u8>, window: Window, zones: &dyn Zones) -> Result<Calendar, Refused> {
    let mut job = Job::start(bytes, window)?;
    while let Step::Going { .. } = job.step(zones) {}
    job.finish()
}
