//! Figures in as few characters as a table has room for, and numbers as they are typed. A number and its unit stay in
//! one line, by a space that does not break.

use crate::content::number::{either, grouped};
use advice::WORKING_DAY;

/// A length of attention: "45 min", "2 h 30 min", "110 h". From 100 hours on, without minutes.
pub fn attention(minutes: u64) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    match (hours, rest) {
        (0, _) => format!("{rest}\u{a0}min"),
        (_, 0) | (100.., _) => format!("{}\u{a0}h", grouped(hours)),
        _ => format!("{hours}\u{a0}h {rest}\u{a0}min"),
    }
}

/// A length of waiting, in working days of eight hours: "40 min", "3 h", "2 days 4 h". Past a day, without minutes.
pub fn waiting(minutes: u32) -> String {
    let (days, rest) = (minutes / WORKING_DAY, minutes % WORKING_DAY);
    let plural = either(days.into(), "", "s");
    match (days, rest / 60) {
        (0, _) => attention(rest.into()),
        (_, 0) => format!("{days}\u{a0}day{plural}"),
        (_, hours) => format!("{days}\u{a0}day{plural} {hours}\u{a0}h"),
    }
}

/// An amount in minor units of a currency, rounded to whole ones from 100 on: "12.50 €", "1,240 €".
pub fn money(minor: u64, currency: &str) -> String {
    let amount = if minor < 10_000 { decimal(minor, 2) } else { grouped((minor + 50) / 100) };
    [&amount, "\u{a0}", currency].concat().trim_end().to_owned()
}

/// A number of so many decimals: 142 with two is "1.42".
pub fn decimal(value: u64, decimals: u8) -> String {
    let digits = usize::from(decimals);
    let unit = 10_u64.pow(decimals.into());
    match digits {
        0 => value.to_string(),
        digits => format!("{}.{:0digits$}", value / unit, value % unit),
    }
}

/// Reads a number that a person typed, with a point or a comma, as a whole number of its last decimals: "1,4" with two
/// is 140. `None`: it is no such number, has more decimals, or is too large.
pub fn read(typed: &str, decimals: u8) -> Option<u32> {
    let (whole, part) = typed.split_once(['.', ',']).unwrap_or((typed, ""));
    let wanted = usize::from(decimals);
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if part.len() > wanted || !all_digits(whole) || !all_digits(part) || whole.is_empty() {
        return None;
    }
    format!("{whole}{part:0<wanted$}").parse().ok()
}
