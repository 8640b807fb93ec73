//! Many decisions as one table for a spreadsheet.

use crate::content::pages::MONTHS;
use advice::{Answer, Figure, Mode, Question, Strength};
use domain::decision::{Decision, DecisionId, Done, Felt, Intent, Line, Name, Note, TemplateKey, Title};
use domain::reading::Reading;

/// Decisions as CSV (RFC 4180): a line of names and a line for each, ended by CR LF; UTF-8 with a byte order mark, as
/// Excel takes a file without one for another encoding. `ARCHITECTURE.md` has the columns.
///
/// Values are public names, which never change, and not our words. Mode and strength are what the rules of the
/// decision's edition say; without enough answers they are empty.
pub fn table(decisions: &[(DecisionId, &Decision)]) -> String {
    let mut out = "\u{FEFF}".to_owned();
    let questions = Question::ALL.map(|question| question.key().to_owned());
    let figures = Figure::ALL.map(|figure| ["figure-", figure.key()].concat());
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let head = names(&["day", "title", "template", "mode", "strength"]);
    let tail = names(&["choice", "why", "outcome", "felt", "line", "note", "name", "edition", "id"]);
    write_row(&[head.as_slice(), &questions, &figures, &tail].concat(), &mut out);
    for (id, decision) in decisions {
        write_row(&row(*id, decision), &mut out);
    }
    out
}

fn row(id: DecisionId, decision: &Decision) -> Vec<String> {
    let Decision {
        title,
        note,
        template,
        answers,
        figures,
        edition,
        day,
        choice,
        outcome,
        name,
        subject: _,
        filled: _,
        attempt: _,
        reply_to: _,
    } = decision;
    let reading = Reading::of(decision);
    let verdict = reading.is_enough().then_some(reading.verdict);
    let text = |text: Option<&str>| text.map(guarded).unwrap_or_default();
    let key = |key: Option<&'static str>| key.unwrap_or_default().to_owned();
    let mut row = vec![
        day.to_string(),
        text(title.as_ref().map(Title::as_str)),
        // A key may begin with a hyphen.
        text(template.as_ref().map(TemplateKey::as_str)),
        key(verdict.map(|verdict| Mode::key(verdict.mode))),
        key(verdict.map(|verdict| Strength::key(verdict.strength))),
    ];
    row.extend(Question::ALL.map(|question| key(answers.get(question).map(Answer::key))));
    row.extend(Figure::ALL.map(|figure| figures.get(figure).map(|value| value.to_string()).unwrap_or_default()));
    let (choice, outcome) = (choice.as_ref(), outcome.as_ref());
    row.extend([
        key(choice.map(|choice| Intent::key(choice.intent))),
        text(choice.and_then(|choice| choice.why.as_ref()).map(Line::as_str)),
        key(outcome.map(|outcome| Done::key(outcome.done))),
        key(outcome.and_then(|outcome| outcome.felt).map(Felt::key)),
        text(outcome.and_then(|outcome| outcome.line.as_ref()).map(Line::as_str)),
        text(note.as_ref().map(Note::as_str)),
        text(name.as_ref().map(Name::as_str)),
        edition.get().to_string(),
        id.to_string(),
    ]);
    row
}

/// A text that no spreadsheet takes for a formula: `'` stands before what would begin one, at its start, and after a
/// line end or a semicolon, as where the comma is no separator a cell begins there. Quotes and spaces after that begin
/// nothing: some readers take them away.
pub(super) fn guarded(text: &str) -> String {
    let mut out = String::new();
    let mut is_start = true;
    for c in text.chars() {
        if is_start && matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠') {
            out.push('\'');
        }
        is_start = matches!(c, '\n' | ';' | '\t' | '\r') || is_start && (c == '"' || c.is_whitespace());
        out.push(c);
    }
    out
}

/// Whether a spreadsheet takes a text for a date, a time or a number, and changes it when it opens a table: `3/4`,
/// `0123`, `1E5`, `March 5`. Nothing in a file says that it is a text, so who saves one is told.
pub fn is_misread(text: &str) -> bool {
    let is_part = |word: &str| {
        let word = word.to_lowercase();
        let is_month = || word.len() > 2 && MONTHS.iter().any(|month| month.to_lowercase().starts_with(&word));
        matches!(word.as_str(), "" | "e" | "am" | "pm") || is_month()
    };
    let is_mark = |c: char| c.is_ascii_digit() || matches!(c, '/' | '-' | '.' | ':' | ',' | '+' | '%' | ' ');
    // What stands behind `'` is a text already.
    guarded(text) == text && text.contains(|c: char| c.is_ascii_digit()) && text.split(is_mark).all(is_part)
}

pub(super) fn write_row(cells: &[String], out: &mut String) {
    for (place, cell) in cells.iter().enumerate() {
        out.push_str(if place == 0 { "" } else { "," });
        if cell.contains([',', '"', ';', '\n', '\r', '\t']) {
            out.extend(["\"", &cell.replace('"', "\"\""), "\""]);
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}
