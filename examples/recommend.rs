//! Judges JSON lines: one activity's answers a line on standard input, one verdict a line on standard output.
//!
//! In: `{"id":"x","answers":{"purpose":"decide","urgency":"week"}}`. A missing question, or `unsure`, is not answered;
//! other fields of the line are ignored; blank lines are skipped. With `title`, and `description` or `text`, the
//! person's words are read as well: answers that are given count before those that were read, and these before what is
//! usual for the activity that the words speak of. `answers` may then be missing.
//!
//! Out: `{"id","edition","mode","strength","gate","conveyance","convergence","reasons","flips","asked","activity",
//! "read","channel"}`, or `{"id","error"}` for a line that cannot be read. `asked` is what the wizard would put; with
//! words, what it would still put, and first the question of a gate that was only read or is only usual. `activity` is
//! its key or null, `read` what counts of what was read, with the words that gave it, `channel` that of the first
//! step that reaches others. Exit status 1 if there was any such line.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use advice::{Answer, Answers, Assumptions, Channel, Edition, EditionNumber, Figures, Gate, Opt, Question, Situation};
use domain::activity::Template;
use domain::history::json::Json;
use serde::Serialize;
use serde_json::Value;

#[derive(Serialize)]
struct Advice {
    id: Value,
    edition: u16,
    mode: &'static str,
    strength: &'static str,
    gate: Option<&'static str>,
    conveyance: u8,
    convergence: u8,
    reasons: Vec<Reason>,
    flips: Vec<Flip>,
    asked: Vec<&'static str>,
    activity: Option<&'static str>,
    read: Vec<Told>,
    channel: Option<&'static str>,
}

#[derive(Serialize)]
struct Told {
    question: &'static str,
    option: &'static str,
    words: Vec<String>,
}

#[derive(Serialize)]
struct Reason {
    question: &'static str,
    option: &'static str,
    #[serde(rename = "async")]
    conveyance: u8,
    #[serde(rename = "sync")]
    convergence: u8,
}

#[derive(Serialize)]
struct Flip {
    question: &'static str,
    option: &'static str,
    mode: &'static str,
}

#[derive(Serialize)]
struct Refusal {
    id: Value,
    error: String,
}

fn main() -> io::Result<ExitCode> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut exit = ExitCode::SUCCESS;
    for line in io::stdin().lock().split(b'\n') {
        let line = line?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let (text, is_advice) = respond(&line)?;
        writeln!(out, "{text}")?;
        if !is_advice {
            exit = ExitCode::FAILURE;
        }
    }
    out.flush()?;
    Ok(exit)
}

/// The line that answers a line, and whether it is advice rather than a refusal.
fn respond(line: &[u8]) -> serde_json::Result<(String, bool)> {
    match read(line) {
        Ok((id, case)) => Ok((serde_json::to_string(&advise(id, &case))?, true)),
        Err(refusal) => Ok((serde_json::to_string(&refusal)?, false)),
    }
}

/// What a line says.
struct Case {
    given: Answers,
    /// What was read from its words, where it has some.
    read: Option<reader::Reading>,
}

fn read(line: &[u8]) -> Result<(Value, Case), Refusal> {
    let text =
        std::str::from_utf8(line).map_err(|error| Refusal { id: Value::Null, error: format!("not JSON: {error}") })?;
    // A name given twice is an error here; the standard reading, which takes the last, still finds the line's id.
    let json = Json::parse(text).map_err(|error| {
        let id = serde_json::from_str(text).ok().and_then(|line: Value| id_of(line.get("id")?));
        Refusal { id: id.unwrap_or_default(), error: format!("not JSON as it is read here: {error}") }
    })?;
    let id = json.get("id").and_then(|id| serde_json::from_str(&id.to_string()).ok()).unwrap_or_default();
    match id_of(&id) {
        Some(id) => case(&json).map(|case| (id.clone(), case)).map_err(|error| Refusal { id, error }),
        None => Err(Refusal { id: Value::Null, error: "`id` must be a text or a number".to_owned() }),
    }
}

fn id_of(id: &Value) -> Option<Value> {
    (id.is_null() || id.is_string() || id.is_number()).then(|| id.clone())
}

fn case(line: &Json) -> Result<Case, String> {
    let Json::Object(_) = line else {
        return Err(format!("the line is {}; an object with `id` and `answers` is allowed", line.kind()));
    };
    let words = |name: &str| match line.get(name) {
        None => Ok(None),
        Some(words) => match words.text() {
            Some(words) => Ok(Some(words)),
            None => Err(format!("`{name}` is {}; a text is allowed", words.kind())),
        },
    };
    let (title, description, text) = (words("title")?, words("description")?, words("text")?);
    if description.is_some() && text.is_some() {
        return Err("`description` and `text` are both given; one of them is allowed".to_owned());
    }
    let note = description.or(text);
    let has_words = title.is_some() || note.is_some();
    let read = has_words.then(|| reader::read(title.unwrap_or_default(), note.unwrap_or_default()));
    Ok(Case { given: answers(line, has_words)?, read })
}

fn answers(line: &Json, may_be_missing: bool) -> Result<Answers, String> {
    let given = match line.get("answers") {
        Some(Json::Object(given)) => given.as_slice(),
        None if may_be_missing => &[],
        other => {
            let kind = other.map_or("missing", Json::kind);
            return Err(format!("`answers` is {kind}; an object of questions and options is allowed"));
        }
    };
    let mut answers = Answers::default();
    for (name, value) in given {
        let question = Question::from_key(name)
            .ok_or_else(|| format!("`{name}` is no question; allowed: {}", list(Question::ALL.map(Question::key))))?;
        let allowed = || list(question.options().iter().map(|option| option.key()).chain([Answer::UNSURE]));
        let option = value
            .text()
            .ok_or_else(|| format!("the option of `{name}` is {}; allowed: {}", value.kind(), allowed()))?;
        let answer = Answer::from_key(question, option)
            .ok_or_else(|| format!("`{option}` is no option of `{name}`; allowed: {}", allowed()))?;
        answers.set(question, Some(answer));
    }
    Ok(answers)
}

fn list(names: impl IntoIterator<Item = &'static str>) -> String {
    names.into_iter().collect::<Vec<_>>().join(", ")
}

/// What the wizard would still put to a person of whom this is known: first a gate that nobody answered.
fn still_asked(edition: &Edition, known: &Situation, given: &Answers) -> Vec<Question> {
    let gate = edition.judge(known).gate.map(Gate::question);
    let mut asked: Vec<_> = gate.filter(|question| given.get(*question).is_none()).into_iter().collect();
    let mut told = *known;
    while let Some(question) = edition.next_question(told) {
        told.answers.set(question, Some(Answer::Unsure));
        asked.push(question);
    }
    asked
}

fn advise(id: Value, Case { given, read }: &Case) -> Advice {
    let edition = Edition::of(EditionNumber::CURRENT);
    let answers = read.as_ref().map_or(*given, |read| read.with(given));
    let activity = read.as_ref().and_then(|read| read.taken(given));
    let known = Situation { answers, custom: activity.and_then(Template::custom) };
    let verdict = read.as_ref().map_or_else(|| edition.judge(known), |read| read.judge(given));
    let usual = activity.map(Template::usual).unwrap_or_default();
    let plan = advice::plan(&verdict, &answers, &Figures::default(), &Assumptions::default(), usual);
    let asked = if read.is_some() { still_asked(edition, &known, given) } else { edition.asked(known) };
    let told = read.iter().flat_map(|read| &read.answers).filter(|told| answers.has(told.option));
    let told = told.filter(|told| given.get(told.option.question()).is_none());
    let name = |option: Opt| (option.question().key(), option.key());
    Advice {
        id,
        edition: edition.number.get(),
        mode: verdict.mode.key(),
        strength: verdict.strength.key(),
        gate: verdict.gate.map(|gate| gate.question().key()),
        conveyance: verdict.needs.conveyance,
        convergence: verdict.needs.convergence,
        reasons: edition
            .reasons(&answers)
            .map(|row| {
                let (question, option) = name(row.option);
                Reason { question, option, conveyance: row.conveyance, convergence: row.convergence }
            })
            .collect(),
        flips: edition
            .flips(known)
            .into_iter()
            .filter(|flip| flip.mode != verdict.mode)
            .map(|flip| {
                let (question, option) = name(flip.option);
                Flip { question, option, mode: flip.mode.key() }
            })
            .collect(),
        asked: asked.into_iter().map(Question::key).collect(),
        activity: activity.map(Template::key),
        read: told
            .map(|told| {
                let (question, option) = name(told.option);
                Told { question, option, words: told.words.clone() }
            })
            .collect(),
        channel: plan
            .steps
            .iter()
            .map(|step| step.channel)
            .find(|channel| *channel != Channel::Alone)
            .map(Channel::key),
    }
}

#[cfg(test)]
mod tests {
    use super::respond;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let (text, is_advice) = respond(line.as_bytes()).unwrap();
        assert_eq!(text, expected);
        assert_eq!(is_advice, !expected.contains("\"error\""));
    }

    #[test]
    fn a_line_of_advice_has_this_very_form() {
        check(
            r#"{"id":"x","note":[1],"answers":{"urgency":"week","purpose":"decide","exchange":"unsure"}}"#,
            concat!(
                r#"{"id":"x","edition":1,"mode":"async","strength":"close","gate":null,"conveyance":1,"convergence":2,"#,
                r#""reasons":[{"question":"purpose","option":"decide","async":1,"sync":2},"#,
                r#"{"question":"urgency","option":"week","async":0,"sync":0}],"#,
                r#""flips":[{"question":"way","option":"no-writing","mode":"sync"},"#,
                r#"{"question":"way","option":"set-live","mode":"mix"},"#,
                r#"{"question":"sensitivity","option":"some","mode":"sync"},"#,
                r#"{"question":"sensitivity","option":"high","mode":"sync"},"#,
                r#"{"question":"urgency","option":"hour","mode":"sync"},"#,
                r#"{"question":"urgency","option":"today","mode":"sync"},"#,
                r#"{"question":"clarity","option":"open","mode":"sync"},"#,
                r#"{"question":"exchange","option":"many","mode":"sync"},"#,
                r#"{"question":"exchange","option":"circles","mode":"sync"},"#,
                r#"{"question":"undo","option":"hard","mode":"sync"},"#,
                r#"{"question":"record","option":"off","mode":"sync"},"#,
                r#"{"question":"familiarity","option":"never","mode":"sync"},"#,
                r#"{"question":"attention","option":"all","mode":"sync"},"#,
                r#"{"question":"attention","option":"part","mode":"sync"}],"#,
                r#""asked":["purpose","sensitivity","urgency","way","people","record","exchange","undo","clarity","#,
                r#""familiarity","focus","overlap","attention"],"activity":null,"read":[],"channel":"document"}"#,
            ),
        );
    }

    #[test]
    fn a_gate_is_named_and_the_id_comes_back_as_it_was() {
        let (text, _) = respond(br#"{"answers":{"urgency":"hour","sensitivity":"high"}}"#).unwrap();
        assert!(text.starts_with(r#"{"id":null,"edition":1,"mode":"sync","strength":"clear","gate":"sensitivity","#));
        let (text, _) = respond(br#"{"id":7,"answers":{"urgency":"hour"}}"#).unwrap();
        assert!(text.starts_with(r#"{"id":7,"edition":1,"mode":"sync","strength":"clear","gate":"urgency","#));
    }

    #[test]
    fn what_is_wrong_with_a_line_is_named_with_what_is_allowed() {
        check(
            r#"{"id":"x","answers":{"urgency":"soon"}}"#,
            r#"{"id":"x","error":"`soon` is no option of `urgency`; allowed: hour, today, week, later, unsure"}"#,
        );
        check(
            r#"{"id":"x","answers":{"brief":1}}"#,
            r#"{"id":"x","error":"the option of `brief` is a number; allowed: ready, rough, none, unsure"}"#,
        );
        check(
            r#"{"answers":{"when":"week"}}"#,
            concat!(
                r#"{"id":null,"error":"`when` is no question; allowed: purpose, way, sensitivity, space, urgency, "#,
                r#"clarity, exchange, undo, record, people, overlap, focus, familiarity, attention, brief, rhythm, "#,
                r#"standing"}"#
            ),
        );
        check(
            r#"{"id":"x"}"#,
            r#"{"id":"x","error":"`answers` is missing; an object of questions and options is allowed"}"#,
        );
        check("[]", r#"{"id":null,"error":"the line is a list; an object with `id` and `answers` is allowed"}"#);
        check(r#"{"id":[],"answers":{}}"#, r#"{"id":null,"error":"`id` must be a text or a number"}"#);
    }

    #[test]
    fn a_repeated_name_and_a_line_that_is_not_json_are_refused() {
        let (text, _) = respond(br#"{"id":"x","answers":{"undo":"easy","undo":"hard"}}"#).unwrap();
        assert!(text.starts_with(r#"{"id":"x","error":""#) && text.contains("undo"), "{text}");
        let (text, _) = respond(b"{\"id\":\"x\",").unwrap();
        assert!(text.starts_with(r#"{"id":null,"error":""#), "{text}");
        let (text, _) = respond(b"\xff").unwrap();
        assert!(text.starts_with(r#"{"id":null,"error":""#), "{text}");
    }

    #[test]
    fn words_are_read_and_a_gate_that_nobody_answered_is_asked_first() {
        let (text, _) = respond(br#"{"id":1,"title":"letting a remote employee go, is an email ok?"}"#).unwrap();
        assert!(text.contains(r#""gate":"sensitivity""#) && text.contains(r#""asked":["sensitivity""#), "{text}");
        assert!(!text.contains(r#""activity":null"#), "{text}");
        assert!(
            text.contains(r#"{"question":"sensitivity","option":"high","words":["letting a remote employee go"]}"#),
            "{text}"
        );
    }

    #[test]
    fn an_answer_that_is_given_counts_before_one_that_was_read() {
        let line = br#"{"title":"fix the door","text":"it is not urgent","answers":{"urgency":"today"}}"#;
        let (text, is_advice) = respond(line).unwrap();
        assert!(is_advice && !text.contains(r#""option":"later""#), "{text}");
        let (text, is_advice) = respond(br#"{"title":"x","text":"y","description":"z"}"#).unwrap();
        assert!(!is_advice && text.contains("one of them is allowed"), "{text}");
    }
}
