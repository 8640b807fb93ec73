//! The time, which nothing else in the app reads by itself.

use domain::decision::{Day, Time};
use domain::history::FIRST_DAY;
use js_sys::Date;

/// Milliseconds since 1970.
pub fn now() -> u64 {
    let now = Date::now();
    // From a float that the browser made: negative only with a clock before 1970, and then zero will do.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
    let milliseconds = now as u64;
    milliseconds
}

/// The calendar day where the person is. `None`: the clock stands outside the years that a [`Day`] has.
pub fn today() -> Option<Day> {
    day(&Date::new_0())
}

/// The same, to be written down. A clock outside those years is wrong, so the day is that of this program, the first that
/// it can be.
pub fn some_day() -> Day {
    today().unwrap_or(FIRST_DAY)
}

/// The calendar day of a time in milliseconds since 1970, where the person is. `None`: as for [`today`].
pub fn day_of(time: u64) -> Option<Day> {
    #[expect(clippy::cast_precision_loss, reason = "a date holds fewer bits than that")]
    day(&Date::new(&(time as f64).into()))
}

fn day(date: &Date) -> Option<Day> {
    let year = i32::try_from(date.get_full_year()).ok()?;
    Day::from_civil(year, date.get_month() + 1, date.get_date()).ok()
}

/// A time by the person's clock as the same instant in UTC. `None`: there is none within the years that a [`Day`] has.
pub fn to_utc(local: Time) -> Option<Time> {
    // Without a zone, the browser reads it by the person's clock.
    utc(&Date::new(&local.field().into()))
}

/// This moment in UTC, as a calendar file is stamped. `None`: as for [`today`].
pub fn stamp() -> Option<Time> {
    utc(&Date::new_0())
}

fn utc(date: &Date) -> Option<Time> {
    let year = i32::try_from(date.get_utc_full_year()).ok()?;
    let day = Day::from_civil(year, date.get_utc_month() + 1, date.get_utc_date()).ok()?;
    Time::new(day, u8::try_from(date.get_utc_hours()).ok()?, u8::try_from(date.get_utc_minutes()).ok()?)
}
