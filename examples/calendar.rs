//! Audits a calendar file, or an archive of some: `calendar FILE --day 2026-12-01 [--me ADDRESS] [--zone NAME]`.
//!
//! Prints one JSON object: `outcome`, `why`, `me`, `me_guess`, `vevents`, `warnings`, `meetings`, `left_out`, `not_read`,
//! `not_in_window`, `sum`, in the form of `crates/calendar/tests/data/expected.json`. Each meeting has `mode`, `strength`,
//! `keep` (where it is kept, and why), `activity` and `ask` (the questions that would settle it) besides.
//!
//! `--day` is the first of the twelve months. Without `--me` it is guessed who asks. `--zone` is the zone of the device,
//! `Europe/Berlin` where it is not given, as for the expected values. Exit status 1 for a file that is refused, 2 for a
//! command that is none.

#[path = "../crates/calendar/tests/support/read.rs"]
mod read;
#[path = "../crates/calendar/tests/support/report.rs"]
mod report;
#[path = "../crates/calendar/tests/support/zones.rs"]
mod zones;

use std::process::ExitCode;

use calendar::{Date, Window};
use chrono_tz::Tz;
use serde_json::{Value, json};

const USAGE: &str = "usage: calendar FILE --day YYYY-MM-DD [--me ADDRESS] [--zone NAME]";

struct Command {
    file: String,
    day: Date,
    me: Option<String>,
    zone: Tz,
}

fn main() -> ExitCode {
    let command = match Command::read(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("{error}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let bytes = match std::fs::read(&command.file) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{}: {error}", command.file);
            return ExitCode::from(2);
        }
    };
    let (audit, is_read) = audit(bytes, &command);
    println!("{audit:#}");
    if is_read { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl Command {
    fn read(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut file, mut day, mut me, mut zone) = (None, None, None, chrono_tz::Europe::Berlin);
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("`{argument}` needs a value"));
            match argument.as_str() {
                "--day" => day = Some(date(&value()?)?),
                "--me" => me = Some(value()?),
                "--zone" => {
                    let name = value()?;
                    zone = name.parse().map_err(|_| format!("`{name}` is no zone"))?;
                }
                other if other.starts_with("--") => return Err(format!("`{other}` is no option")),
                _ if file.is_none() => file = Some(argument),
                other => return Err(format!("`{other}` is one file too many")),
            }
        }
        Ok(Self { file: file.ok_or("a file is missing")?, day: day.ok_or("`--day` is missing")?, me, zone })
    }
}

fn date(text: &str) -> Result<Date, String> {
    let mut parts = text.splitn(3, '-').map(str::parse::<u32>);
    let mut next = || parts.next().and_then(Result::ok);
    let (year, month, day) = (next(), next(), next());
    let date =
        year.zip(month).zip(day).and_then(|((year, month), day)| Date::new(i32::try_from(year).ok()?, month, day));
    date.ok_or_else(|| format!("`{text}` is no day; 2026-12-01 is one"))
}

/// The audit, and whether the file was read.
fn audit(bytes: Vec<u8>, command: &Command) -> (Value, bool) {
    let zones = zones::Database { device: command.zone };
    let calendar = match read::read(bytes, Window::year_from(command.day), &zones) {
        Ok(calendar) => calendar,
        Err(why) => return (report::refused(why), false),
    };
    let me = command.me.clone().or_else(|| calendar.guess());
    let audit = calendar.audit(me.as_deref());
    let mut found = report::report(&calendar, &audit, me.as_deref());
    let rows = found.get_mut("meetings").and_then(Value::as_array_mut);
    for (row, meeting) in rows.into_iter().flatten().zip(audit.meetings) {
        let judged = meetings::row(&calendar, meeting).judged;
        if let Some(row) = row.as_object_mut() {
            row.insert("mode".to_owned(), json!(judged.verdict.mode.key()));
            row.insert("strength".to_owned(), json!(judged.verdict.strength.key()));
            row.insert("keep".to_owned(), json!(judged.keep.map(meetings::Keep::key)));
            row.insert("activity".to_owned(), json!(judged.activity.map(domain::activity::Template::key)));
            let ask: Vec<_> = judged.ask.iter().map(|question| question.key()).collect();
            row.insert("ask".to_owned(), json!(ask));
        }
    }
    (found, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn command(words: &[&str]) -> Result<Command, String> {
        Command::read(words.iter().map(|word| (*word).to_owned()))
    }

    fn found(text: &str) -> Result<(Value, bool), String> {
        Ok(audit(text.into(), &command(&["x.ics", "--day", "2026-12-01"])?))
    }

    #[test]
    fn each_meeting_has_a_mode_a_strength_and_what_would_settle_it() -> Result<(), String> {
        let event = |uid: &str, title: &str, others: &str| {
            format!(
                "BEGIN:VEVENT\nUID:{uid}\nSUMMARY:{title}\nDTSTART:20260907T080000Z\nDURATION:PT30M\nRRULE:FREQ=WEEKLY\nATTENDEE:mailto:me@x.org\n{others}END:VEVENT\n"
            )
        };
        let two = "ATTENDEE:mailto:a@x.org\nATTENDEE:mailto:b@x.org\n";
        let one = "ATTENDEE:mailto:a@x.org\n";
        let text =
            ["BEGIN:VCALENDAR\n", &event("1", "Status update", two), &event("2", "Anna", one), &event("3", "Zyx", two)]
                .concat();
        let (found, is_read) = found(&text)?;
        assert!(is_read);
        let row = |at: usize, key: &str| found["meetings"][at][key].clone();
        assert_eq!(
            (row(0, "mode"), row(0, "keep"), row(0, "activity")),
            (json!("async"), Value::Null, json!("status"))
        );
        assert_eq!(
            (row(1, "mode"), row(1, "strength"), row(1, "keep")),
            (json!("sync"), json!("clear"), json!("one-to-one"))
        );
        assert_eq!(row(2, "strength"), json!("close"));
        assert_eq!(row(2, "ask").as_array().map(Vec::len), Some(2));
        assert_eq!(found["sum"]["meetings"], json!(3));
        Ok(())
    }

    #[test]
    fn a_refused_file_is_an_object_too() {
        let refused = |why: &str| Ok((json!({ "outcome": "refused", "why": why }), false));
        assert_eq!(found(""), refused("empty_file"));
        assert_eq!(found("<html>"), refused("not_a_calendar"));
    }

    #[test]
    fn a_command_that_is_none_says_why() {
        for (words, why) in [
            (&["--day", "2026-12-01"][..], "a file is missing"),
            (&["x.ics"], "`--day` is missing"),
            (&["x.ics", "--day", "2026-13-01"], "`2026-13-01` is no day; 2026-12-01 is one"),
            (&["x.ics", "--day"], "`--day` needs a value"),
            (&["x.ics", "--zone", "Moon"], "`Moon` is no zone"),
            (&["x.ics", "y.ics"], "`y.ics` is one file too many"),
            (&["--all"], "`--all` is no option"),
        ] {
            assert_eq!(command(words).err().as_deref(), Some(why));
        }
    }
}
