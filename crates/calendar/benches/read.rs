//! A calendar of thirteen years with 10,000 events (6.7 MB): read, expanded over twelve months and audited; and the same file
//! parsed by `calcard`, which expands nothing there.
//!
//! `cargo bench -p calendar`

#[path = "../tests/support/large.rs"]
mod large;
#[path = "../tests/support/read.rs"]
mod read;
#[path = "../tests/support/zones.rs"]
mod zones;

use calendar::{Date, Window};
use divan::Bencher;

fn main() {
    divan::main();
}

#[divan::bench]
fn read_expand_and_audit(bencher: Bencher<'_, '_>) {
    let text = large::ordinary(10_000);
    let zones = zones::Database { device: chrono_tz::Europe::Berlin };
    let day = Date::new(2026, 12, 1).unwrap_or(Date::from_days(0));
    bencher.with_inputs(|| text.clone().into_bytes()).bench_values(|bytes| {
        let calendar = read::read(bytes, Window::year_from(day), &zones).ok()?;
        Some(calendar.audit(calendar.guess().as_deref()).sum)
    });
}

#[divan::bench]
fn calcard_parses(bencher: Bencher<'_, '_>) {
    let text = large::ordinary(10_000);
    bencher.bench(|| calcard::icalendar::ICalendar::parse(&text).map(|parsed| parsed.components.len()));
}
