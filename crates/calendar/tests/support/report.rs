//! An audit as JSON, in the form of the expected values.

use calendar::{Audit, Calendar, Clock, Id, Kind, LeftOut, Meeting, NotRead, Outside, Refused, Unread, Warning};
use serde_json::{Map, Value, json};

/// A file that was not read.
pub(crate) fn refused(why: Refused) -> Value {
    json!({ "outcome": "refused", "why": why.key() })
}

/// A file that was read; `me` is given or guessed.
pub(crate) fn report(calendar: &Calendar, audit: &Audit, me: Option<&str>) -> Value {
    let found = if calendar.events() == 0 { "nothing_found" } else { "read" };
    json!({
        "outcome": found,
        "me": me,
        "me_guess": calendar.guess(),
        "vevents": calendar.events(),
        "warnings": audit.warnings.iter().map(warning).collect::<Vec<_>>(),
        "meetings": audit.meetings.iter().map(meeting).collect::<Vec<_>>(),
        "left_out": audit.left_out.iter().map(left_out).collect::<Vec<_>>(),
        "not_read": audit.not_read.iter().map(not_read).collect::<Vec<_>>(),
        "not_in_window": audit.outside.iter().map(outside).collect::<Vec<_>>(),
        "sum": sum(audit),
    })
}

fn hours(minutes: u64) -> f64 {
    let hundredths = (minutes * 100 + 30) / 60;
    f64::from(u32::try_from(hundredths).unwrap_or(u32::MAX)) / 100.0
}

fn sum(audit: &Audit) -> Value {
    let sum = audit.sum;
    json!({
        "meetings": audit.meetings.len(),
        "occurrences": sum.occurrences,
        "minutes": sum.minutes,
        "hours": hours(sum.minutes),
        "hours_people_known": hours(sum.minutes - sum.minutes_unknown),
        "hours_people_unknown": hours(sum.minutes_unknown),
        "my_minutes": sum.my_minutes,
        "my_hours": hours(sum.my_minutes),
        "own_hold_hours": hours(sum.own_minutes),
    })
}

fn name(id: &Id) -> String {
    if id.uid.is_empty() { format!("(no uid, event {} of the file)", id.number) } else { id.uid.clone() }
}

fn row(id: &Id, title: &str, kind: Kind) -> Map<String, Value> {
    let kind = match kind {
        Kind::Series => "series",
        Kind::Single => "single",
        Kind::Orphan => "orphan",
    };
    let mut row = Map::new();
    row.insert("uid".to_owned(), json!(name(id)));
    row.insert("title".to_owned(), json!(title));
    row.insert("kind".to_owned(), json!(kind));
    row
}

fn with(mut row: Map<String, Value>, more: Value) -> Value {
    if let Value::Object(more) = more {
        row.extend(more);
    }
    Value::Object(row)
}

fn meeting(one: &Meeting) -> Value {
    let clock = match &one.clock {
        None => Value::Null,
        Some(Clock::Utc) => json!("UTC"),
        Some(Clock::Floating) => json!("floating"),
        Some(Clock::Zone(name)) => json!(name),
    };
    let mut row = row(&one.id, &one.title, one.kind);
    row.insert("occurrences".to_owned(), json!(one.times.len()));
    row.insert("minutes_each".to_owned(), json!(one.minutes_each));
    row.insert("minutes_total".to_owned(), json!(one.minutes_total));
    row.insert("hours_year".to_owned(), json!(hours(one.minutes_total)));
    row.insert("others".to_owned(), json!(one.others));
    for (key, holds) in [("others_at_least", one.at_least), ("endless", one.endless), ("private", one.private)] {
        if holds {
            row.insert(key.to_owned(), json!(true));
        }
    }
    row.insert("wall".to_owned(), clock);
    let first = one.times.first().map(|time| time.start.to_string());
    let last = one.times.last().map(|time| time.start.to_string());
    row.insert("first".to_owned(), json!(first));
    row.insert("last".to_owned(), json!(last));
    if let Some(started) = one.started {
        row.insert("started".to_owned(), json!(started.to_string()));
    }
    if !one.left_out.is_empty() {
        let reasons = one.left_out.iter();
        let reasons = reasons.map(|(why, number)| (why.key().to_owned(), json!(number)));
        row.insert("left_out_of_it".to_owned(), Value::Object(reasons.collect()));
    }
    if let Some(base) = &one.continues {
        row.insert("continues".to_owned(), json!(base));
    }
    Value::Object(row)
}

fn left_out(one: &LeftOut) -> Value {
    let mut row = row(&one.id, &one.title, one.kind);
    row.insert("why".to_owned(), json!(one.why.key()));
    row.insert("occurrences".to_owned(), json!(one.occurrences));
    if one.why_all.len() > 1 {
        let all: Vec<_> = one.why_all.iter().map(|why| why.key()).collect();
        row.insert("why_all".to_owned(), json!(all));
    }
    if let Some(minutes) = one.minutes {
        row.insert("minutes_total".to_owned(), json!(minutes));
        row.insert("hours_year".to_owned(), json!(hours(minutes)));
    }
    Value::Object(row)
}

fn not_read(one: &Unread) -> Value {
    let row = row(&one.id, &one.title, one.kind);
    match &one.why {
        NotRead::Date => with(row, json!({ "why": "date_not_read" })),
        NotRead::Rule(part) => with(row, json!({ "why": "rule_not_read", "part": part })),
        NotRead::TooMuch => with(row, json!({ "why": "rule_not_read", "part": "too much" })),
    }
}

fn outside(one: &Outside) -> Value {
    with(row(&one.id, &one.title, one.kind), json!({ "why": one.when.key() }))
}

fn warning(one: &Warning) -> Value {
    let kind = one.key();
    match one {
        Warning::NoAttendees | Warning::NoTitles | Warning::BrokenStructure | Warning::EncodingGuessed => {
            json!({ "kind": kind })
        }
        Warning::UnknownZone { name: what, id } => {
            json!({ "kind": kind, "what": what, "uid": name(id) })
        }
        Warning::RuleNotRead(id) | Warning::DateNotRead(id) | Warning::GroupSizeUnknown(id) => {
            json!({ "kind": kind, "uid": name(id) })
        }
    }
}
