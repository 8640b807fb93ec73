//! The IANA time zone database for tests and tools; the app asks the browser.

use calendar::Zones;
use chrono_tz::Tz;

/// All zones of the database, and one that stands for the device's.
pub(crate) struct Database {
    /// The zone of the device.
    pub(crate) device: Tz,
}

impl Zones for Database {
    fn offset(&self, name: &str, instant: i64) -> Option<i32> {
        Tz::from_str_insensitive(name).ok().map(|zone| at(zone, instant))
    }

    fn device(&self, instant: i64) -> i32 {
        at(self.device, instant)
    }
}

fn at(zone: Tz, instant: i64) -> i32 {
    use chrono::{DateTime, Offset, TimeZone};
    let utc = DateTime::from_timestamp(instant, 0).unwrap_or_default().naive_utc();
    zone.offset_from_utc_datetime(&utc).fix().local_minus_utc()
}
