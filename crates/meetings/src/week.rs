//! A usual week, for its picture: the one in the middle, from the emptiest to the fullest.

use std::collections::BTreeMap;

use advice::Mode;
use calendar::{Calendar, Date, Wall, sort_by_number};

use crate::quiet::{Quiet, quiet};
use crate::row::Row;
use crate::total::Share;

/// One week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its first day.
    pub monday: Date,
    /// What lies in it, in order.
    pub blocks: Vec<Block>,
    /// Quiet blocks of a week on average over the year.
    pub quiet: Quiet,
}

/// A meeting in the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Which row.
    pub row: usize,
    /// 0 for Monday.
    pub day: u8,
    /// Minutes after midnight, on the clock here.
    pub from: u32,
    /// Minutes as it is.
    pub minutes: u32,
    /// Minutes as it could be; 0 where it goes into writing.
    pub could_be: u32,
}

/// The week in the middle of those that have meetings, and how quiet weeks are on average.
pub fn usual_week(calendar: &Calendar, rows: &[Row]) -> Option<Week> {
    let mut weeks: BTreeMap<i32, Vec<Block>> = BTreeMap::new();
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for (place, row) in rows.iter().enumerate() {
        for time in &row.times {
            let local = calendar.local(time.instant);
            let day = local.date().weekday();
            let could_be = could_be(row, time.minutes);
            let block = Block { row: place, day, from: local.second() / 60, minutes: time.minutes, could_be };
            weeks.entry(local.date().days() - i32::from(day)).or_default().push(block);
            let end = |minutes: u32| local.plus(60 * i64::from(minutes));
            before.push((local, end(time.minutes)));
            if could_be > 0 {
                after.push((local, end(could_be)));
            }
        }
    }
    let window = calendar.window();
    let first = window.from;
    let days = u32::try_from(window.to.days() - first.days()).unwrap_or(0);
    let average = |busy: &mut Vec<(Wall, Wall)>| {
        u32::try_from(quiet(busy, first, days) * 70 / u64::from(days.max(1))).unwrap_or(0)
    };
    let quiet = Quiet { before: average(&mut before), after: average(&mut after) };
    let load = |blocks: &Vec<Block>| blocks.iter().map(|block| block.minutes).sum::<u32>();
    let mut loads: Vec<(u32, i32)> = weeks.iter().map(|(monday, blocks)| (load(blocks), *monday)).collect();
    sort_by_number(&mut loads, |(load, _)| i64::from(*load));
    let (_, monday) = loads.get(loads.len() / 2)?;
    let mut blocks = weeks.remove(monday)?;
    sort_by_number(&mut blocks, |block| {
        (i64::from(block.day) * 1440 + i64::from(block.from)) * 1440 + i64::from(block.minutes)
    });
    Some(Week { monday: Date::from_days(*monday), blocks, quiet })
}

fn could_be(row: &Row, minutes: u32) -> u32 {
    match Share::of(row) {
        Share::Mode(Mode::Async) => 0,
        Share::Mode(Mode::Mix) => minutes / 2,
        Share::Mode(Mode::Sync) | Share::Kept | Share::Open => minutes,
    }
}
