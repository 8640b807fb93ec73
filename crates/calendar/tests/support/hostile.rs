//! Hostile calendars that are too large to keep. The same bytes each time.

use crate::large::{FOOT, days, fold, head, minutes, stamp, wall};

const TWO: &str = "ATTENDEE:mailto:anna@example.org\r\nATTENDEE:mailto:carla@example.org\r\n";
const NEIGHBOUR: &str = "BEGIN:VEVENT\r\nUID:neighbour@example.org\r\nDTSTART:20261203T100000Z\r\n\
    DTEND:20261203T103000Z\r\nRRULE:FREQ=WEEKLY;COUNT=12\r\nSUMMARY:Ordinary neighbour\r\n\
    ATTENDEE:mailto:anna@example.org\r\nATTENDEE:mailto:ben@example.org\r\nEND:VEVENT\r\n";

/// Makes a file.
type Make = fn() -> String;

/// The hostile files, by the names that the expected values have for them.
pub(crate) const HOSTILE: [(&str, Make); 8] = [
    ("h20-one-line.ics", one_line),
    ("h21-folded-each-letter.ics", folded),
    ("h22-20000-exdates.ics", exdates),
    ("h23-20000-rdates.ics", rdates),
    ("h24-nesting-100000.ics", nesting),
    ("h25-old-series-5000.ics", old_series),
    ("h26-overrides-10000.ics", overrides),
    ("h27-attendees-20000.ics", attendees),
];

fn hostile(events: &str) -> String {
    head("Large") + NEIGHBOUR + events + FOOT
}

fn one_line() -> String {
    let title = "x".repeat(1_000_000);
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:one-line@example.org\r\nDTSTART:20261204T100000Z\r\nDTEND:20261204T110000Z\r\nSUMMARY:{title}\r\n{TWO}END:VEVENT\r\n"
    ))
}

fn folded() -> String {
    let title = vec!["x"; 200_000].join("\r\n ");
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:folded@example.org\r\nDTSTART:20261204T100000Z\r\nDTEND:20261204T110000Z\r\nSUMMARY:{title}\r\n{TWO}END:VEVENT\r\n"
    ))
}

fn exdates() -> String {
    let first = wall(2000, 1, 1, 8);
    let dates: Vec<String> = (0..20_000)
        .map(|place| {
            let time = days(first, place);
            let (year, month, _) = time.date().parts();
            let misses = year == 2027 && month > 1;
            stamp(if misses { minutes(time, 1) } else { time }) + "Z"
        })
        .collect();
    let (list, lines) = dates.split_at(10_000);
    let lines = lines.iter().map(|date| format!("EXDATE:{date}\r\n")).collect::<Vec<String>>().concat();
    let list = fold(&format!("EXDATE:{}", list.join(",")));
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:exdates@example.org\r\nDTSTART:20000101T080000Z\r\nDTEND:20000101T081500Z\r\nRRULE:FREQ=DAILY\r\n{list}{lines}SUMMARY:Twenty thousand exceptions\r\n{TWO}END:VEVENT\r\n"
    ))
}

fn rdates() -> String {
    let first = wall(2000, 1, 1, 8);
    let dates: Vec<String> = (0..20_000).map(|place| stamp(days(first, place)) + "Z").collect();
    let list = fold(&format!("RDATE:{}", dates.join(",")));
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:rdates@example.org\r\nDTSTART:20000101T080000Z\r\nDTEND:20000101T081500Z\r\n{list}SUMMARY:Twenty thousand dates\r\n{TWO}END:VEVENT\r\n"
    ))
}

fn nesting() -> String {
    hostile(&"BEGIN:X\r\n".repeat(100_000))
}

fn old_series() -> String {
    let events = (0..5000)
        .map(|place| format!("BEGIN:VEVENT\r\nUID:old{place:04}@example.org\r\nDTSTART:16010101T{:02}{:02}00Z\r\nDURATION:PT1M\r\nRRULE:FREQ=DAILY;COUNT=155600\r\nSUMMARY:Old {place}\r\n{TWO}END:VEVENT\r\n", place / 60 % 24, place % 60))
        .collect::<Vec<String>>().concat();
    hostile(&events)
}

fn overrides() -> String {
    let first = wall(1999, 8, 25, 8);
    let moved = (0..10_000)
        .map(|place| {
            let (original, to) = (days(first, place), minutes(days(first, place), 60));
            format!("BEGIN:VEVENT\r\nUID:overrides@example.org\r\nRECURRENCE-ID:{}Z\r\nDTSTART:{}Z\r\nDURATION:PT30M\r\nSUMMARY:Moved\r\n{TWO}END:VEVENT\r\n", stamp(original), stamp(to))
        })
        .collect::<Vec<String>>().concat();
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:overrides@example.org\r\nDTSTART:19900101T080000Z\r\nDTEND:19900101T081500Z\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Ten thousand moved\r\n{TWO}END:VEVENT\r\n{moved}"
    ))
}

fn attendees() -> String {
    let all = (0..20_000)
        .map(|place| format!("ATTENDEE:mailto:p{place:05}@example.org\r\n"))
        .collect::<Vec<String>>()
        .concat();
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:attendees@example.org\r\nDTSTART:20261204T100000Z\r\nDTEND:20261204T110000Z\r\nSUMMARY:Twenty thousand people\r\nATTENDEE:mailto:anna@example.org\r\n{all}END:VEVENT\r\n"
    ))
}
