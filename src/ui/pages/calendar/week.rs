//! The picture of a usual week: as it is, and as it could be; and how quiet it is.

use ::words::content::pages::{calendar as words, settings};
use meetings::{Block, Row, Share, Week, usual_week};

use super::found::title;
use super::sheet::Sheet;
use crate::ui::components::as_table::{Table, as_table};
use crate::ui::components::section;
use crate::ui::dom::{View, el, fragment, svg};

/// The hours that are drawn, unless a meeting lies outside of them.
const FROM: u32 = 8 * 60;
const TO: u32 = 18 * 60;
/// The size of the drawing: a day is so wide, an hour so high.
const DAY: u32 = 40;
const HOUR: u32 = 16;

/// The two drawings, their table, and the quiet blocks.
pub(super) fn week(sheet: Sheet) -> View {
    let found = move || sheet.look(|data| usual_week(data.calendar.as_ref()?, &data.rows));
    let drawn = move || {
        let Some(week) = found() else { return el("p").class("soft").child(words::WEEK_NONE) };
        sheet.look(|data| {
            let pictures = el("div")
                .class("weeks")
                .child(drawing(&week, &data.rows, false))
                .child(drawing(&week, &data.rows, true));
            fragment(pictures).child(el("p").child(words::quiet(week.quiet.before, week.quiet.after)))
        })
    };
    let table = move || {
        let rows = found().map_or_else(Vec::new, |week| sheet.look(|data| cells(&week, &data.rows)));
        Table { caption: words::WEEK_CAPTION, heads: words::WEEK_HEADS.to_vec(), rows }
    };
    section(words::WEEK).child(drawn).child(as_table(words::WEEK_TABLE, table))
}

fn cells(week: &Week, rows: &[Row]) -> Vec<Vec<String>> {
    let cell = |block: &Block| {
        let row = rows.get(block.row)?;
        Some(vec![
            title(row),
            (*settings::WEEK.get(usize::from(block.day))?).to_owned(),
            [&(block.from / 60).to_string(), ":", &two(block.from % 60)].concat(),
            block.minutes.to_string(),
            block.could_be.to_string(),
        ])
    };
    week.blocks.iter().filter_map(cell).collect()
}

fn two(number: u32) -> String {
    [if number < 10 { "0" } else { "" }, &number.to_string()].concat()
}

/// One of the two drawings.
fn drawing(week: &Week, rows: &[Row], could_be: bool) -> View {
    let length = |block: &Block| if could_be { block.could_be } else { block.minutes };
    let shown: Vec<&Block> = week.blocks.iter().filter(|block| length(block) > 0).collect();
    let from = shown.iter().map(|block| block.from).min().unwrap_or(FROM).min(FROM) / 60 * 60;
    let to = shown.iter().map(|block| (block.from + length(block)).min(24 * 60)).max().unwrap_or(TO).max(TO);
    let days = if shown.iter().any(|block| block.day > 4) { 7 } else { 5 };
    let high = |minutes: u32| minutes * HOUR / 60;
    let (width, height) = (days * DAY, high(to - from));
    let rect = |block: &&Block| {
        let share = rows.get(block.row).map(Share::of);
        svg("rect")
            .class("week-block")
            .attr("data-mode", share.and_then(mode))
            .attr("x", &(u32::from(block.day) * DAY + 3).to_string())
            .attr("y", &high(block.from - from).to_string())
            .attr("width", &(DAY - 6).to_string())
            .attr("height", &high(length(block).min(24 * 60 - block.from)).max(3).to_string())
            .attr("rx", "2")
    };
    let line = |day: u32| ["M", &(day * DAY).to_string(), " 0v", &height.to_string()].concat();
    let lines: String = (0..=days).map(line).collect::<Vec<_>>().concat();
    let minutes = shown.iter().map(|block| u64::from(length(block))).sum();
    let label = words::week_label(could_be, shown.len(), minutes);
    let picture = svg("svg")
        .attr("viewBox", &["-1 -1 ", &(width + 2).to_string(), " ", &(height + 2).to_string()].concat())
        .attr("role", "img")
        .attr("aria-label", &label)
        .child(svg("path").class("week-lines").attr("d", &lines))
        .child(shown.iter().map(rect).collect::<Vec<_>>());
    let initials = settings::WEEK.iter().take(days as usize);
    let initials: Vec<_> = initials.map(|day| el("span").child(day.get(..2).unwrap_or(day))).collect();
    let name = if could_be { words::WEEK_COULD_BE } else { words::WEEK_AS_IS };
    el("figure")
        .class("week")
        .child(el("figcaption").child(el("b").child(name)).child(", ").child(words::hours(minutes)))
        .child(el("div").class("week-days small").attr("aria-hidden", "true").child(initials))
        .child(picture)
}

fn mode(share: Share) -> Option<&'static str> {
    match share {
        Share::Kept => Some("sync"),
        Share::Mode(mode) => Some(mode.key()),
        Share::Open => None,
    }
}
