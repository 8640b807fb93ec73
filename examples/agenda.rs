//! Reads an agenda and judges its items: `cargo run --release --example agenda -- FILE` (or `-` for standard input).
//!
//! Out: one JSON object, `{"is_agenda","title","stated_minutes","sum_minutes","items","rest","doubts","live"}`. An item
//! has `topic`, `minutes`, `owner`, `type`, `type_implied`, `is_housekeeping`, `done`, `mode` (`sync`, `async`, `mix`; null
//! where it is not judged or its words say too little), `strength`, `why` (the kind, sign, answer or activity that speaks
//! most for it), `ask` (the question that would settle it), `signs`, `below` and `line`. A text that holds no agenda, or a file
//! that cannot be read, is `{"is_agenda":false,"error":…}`, with exit status 1.

use std::io::{self, Read, Write};
use std::process::ExitCode;

use advice::Mode;
use agenda::{Agenda, Doubt, NoAgenda};
use domain::decision::{Name, Title};
use domain::meeting::{Meeting, Row, Why};
use serde_json::{Value, json};

fn main() -> io::Result<ExitCode> {
    let Some(file) = std::env::args().nth(1) else {
        writeln!(io::stderr(), "give a file, or - for standard input")?;
        return Ok(ExitCode::from(2));
    };
    let read = if file == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(&file)
    };
    let (said, exit) = match read {
        Ok(bytes) => answer(&bytes),
        Err(error) => (refusal(&error.to_string()), ExitCode::FAILURE),
    };
    writeln!(io::stdout(), "{said}")?;
    Ok(exit)
}

/// What is said of a file.
fn answer(bytes: &[u8]) -> (Value, ExitCode) {
    // A byte that is no UTF-8 spoils its character and not the file.
    match agenda::read(&String::from_utf8_lossy(bytes)) {
        Ok(agenda) => (judged(agenda), ExitCode::SUCCESS),
        Err(error) => (refusal(why_not(error)), ExitCode::FAILURE),
    }
}

fn refusal(error: &str) -> Value {
    json!({"is_agenda": false, "error": error, "title": null, "stated_minutes": null, "sum_minutes": 0, "items": [], "live": {"items": 0, "of": 0}})
}

const fn why_not(error: NoAgenda) -> &'static str {
    match error {
        NoAgenda::Empty => "the text is empty",
        NoAgenda::TooLong => "the text is longer than an agenda can be",
        NoAgenda::NoItems => "no line of the text looks like an item of an agenda",
    }
}

fn judged(agenda: Agenda) -> Value {
    let sum_minutes = agenda.sum_minutes();
    let read = agenda.items.clone();
    let mut meeting = Meeting::of(agenda);
    for row in &mut meeting.rows {
        row.told = Some(meetings::item(row.topic.as_str(), &row.below.join("\n")));
    }
    let items: Vec<Value> = meeting.rows.iter().zip(read).map(|(row, item)| entry(row, &item)).collect();
    let rest: Vec<Value> = meeting.rest.iter().map(|rest| json!({"line": rest.line, "text": rest.text})).collect();
    let doubts: Vec<Value> = meeting.doubts.iter().map(doubt).collect();
    let is_live = |row: &&Row| row.mode().is_some_and(|mode| mode != Mode::Async);
    json!({
        "is_agenda": true,
        "title": meeting.title.as_ref().map(Title::as_str),
        "stated_minutes": meeting.stated_minutes,
        "sum_minutes": sum_minutes,
        "items": items,
        "rest": rest,
        "doubts": doubts,
        "live": {"items": meeting.rows.iter().filter(is_live).count(), "of": meeting.sum().judged},
    })
}

fn entry(row: &Row, item: &agenda::Item) -> Value {
    let call = row.call();
    json!({
        "topic": row.topic.as_str(),
        "minutes": row.minutes,
        "owner": (!row.owners.is_empty()).then(|| row.owners.iter().map(Name::as_str).collect::<Vec<_>>().join(", ")),
        "type": row.kind.map(agenda::Kind::key),
        "type_implied": item.is_kind_implied,
        "is_housekeeping": row.is_housekeeping,
        "done": row.is_done,
        "mode": call.and_then(|call| call.mode).map(Mode::key),
        "strength": call.map(|call| call.strength.key()),
        "gate": call.and_then(|call| call.gate).map(|gate| gate.question().key()),
        "why": call.map(|call| why(call.why)),
        "ask": call.and_then(|call| call.ask).map(advice::Question::key),
        "signs": row.signs.iter().map(|sign| sign.key()).collect::<Vec<_>>(),
        "below": row.below,
        "line": item.line,
    })
}

fn why(why: Why) -> String {
    match why {
        Why::Kind(kind) => kind.key().to_owned(),
        Why::Sign(sign) => sign.key().to_owned(),
        Why::Given(option) => format!("{}: {}", option.question().key(), option.key()),
        Why::Told(Some(activity)) => format!("taken for: {}", activity.key()),
        Why::Told(None) => "its words".to_owned(),
        Why::Chosen => "chosen".to_owned(),
        Why::Open => "not enough is known".to_owned(),
    }
}

fn doubt(doubt: &Doubt) -> Value {
    match *doubt {
        Doubt::Over { stated, sum } => json!({"what": "over", "stated": stated, "sum": sum}),
        Doubt::Under { stated, sum } => json!({"what": "under", "stated": stated, "sum": sum}),
        Doubt::Total { written, sum } => json!({"what": "total", "written": written, "sum": sum}),
        Doubt::Overlap { line } => json!({"what": "overlap", "line": line}),
        Doubt::Inner { line, outer, inner } => json!({"what": "inner", "line": line, "outer": outer, "inner": inner}),
        Doubt::NotATime { line } => json!({"what": "no time", "line": line}),
        Doubt::TooMany => json!({"what": "too many"}),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agenda_is_one_object_and_a_refusal_is_one_too() {
        let (said, _) = answer(b"1. Numbers of November (5 min, Ben)\n2. Complaint of a customer (Anna)");
        assert_eq!(said["items"][0]["mode"], "async");
        assert_eq!(said["items"][0]["owner"], "Ben");
        assert_eq!(said["items"][1]["mode"], "sync");
        assert_eq!(said["live"], json!({"items": 1, "of": 2}));
        let (said, _) = answer(b"What a day it was.\xff");
        assert_eq!(said["is_agenda"], false);
        assert!(said["error"].as_str().is_some_and(|error| error.contains("no line")), "{said}");
    }
}
