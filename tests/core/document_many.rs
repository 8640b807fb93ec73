//! Many decisions as a table and as a list: each value in its cell, and nothing that a person typed is a formula or markup.

use advice::{Figure, Figures, Opt, Question};
use domain::decision::{
    Choice, Day, Decision, DecisionId, Done, Felt, Intent, Line, Name, Note, Outcome, TemplateKey, Title,
};
use words::document::{Collection, collection_name, is_misread, list, table};

use crate::decision_samples::{Random, decision};
use crate::document_hostile::{HOSTILE, parsed};

const ID: DecisionId = DecisionId::from_bytes([1; 16]);

fn full() -> Decision {
    let mut decision = Decision::new(Day::parse("2026-11-22").unwrap());
    decision.title = Title::typed("Agree on \"the\" date, at last");
    decision.note = Note::typed("3 March\n17 March; or later");
    decision.template = TemplateKey::parse("decision").ok();
    decision.answers = super::plan::answers(&[Opt::PurposeDecide, Opt::UrgencyLater, Opt::ExchangeCircles]);
    decision.figures = Figures::default().with(Figure::People, 8).unwrap();
    decision.choice = Some(Choice { intent: Intent::Mix, why: Line::typed("write first") });
    decision.outcome = Some(Outcome { done: Done::Sync, felt: Some(Felt::Wrong), line: Line::typed("too long") });
    decision.name = Name::typed("Zoë");
    decision
}

/// Reads CSV as RFC 4180 has it, and nothing else.
#[track_caller]
fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{FEFF}').expect("a byte order mark");
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                assert!(cell.is_empty(), "a quotation mark within a cell: {text}");
                loop {
                    match (chars.next().expect("the end of a quotation"), chars.peek()) {
                        ('"', Some('"')) => cell.extend(chars.next()),
                        ('"', next) => {
                            assert!(matches!(next, Some(',' | '\r')), "{text}");
                            break;
                        }
                        (other, _) => cell.push(other),
                    }
                }
            }
            ',' => row.push(std::mem::take(&mut cell)),
            '\r' => {
                assert_eq!(chars.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\n' => panic!("a bare line feed: {text}"),
            other => cell.push(other),
        }
    }
    assert!(row.is_empty() && cell.is_empty(), "the last line has no end");
    rows
}

#[test]
fn a_table_is_this_text() {
    let empty = Decision::new(Day::parse("2020-01-01").unwrap());
    let expected = "\u{FEFF}day,title,template,mode,strength,purpose,way,sensitivity,space,urgency,clarity,exchange,undo,record,people,overlap,focus,familiarity,attention,brief,rhythm,standing,figure-people,figure-minutes,figure-words,choice,why,outcome,felt,line,note,name,edition,id\r\n\
        2026-11-22,\"Agree on \"\"the\"\" date, at last\",decision,mix,close,decide,,,,later,,circles,,,,,,,,,,,8,,,mix,write first,sync,wrong,too long,\"3 March\n17 March; or later\",Zoë,1,05LJlJD9WPB05LJlJD9WPB\r\n\
        2020-01-01,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1,05LJlJD9WPB05LJlJD9WPB\r\n";
    assert_eq!(table(&[(ID, &full()), (ID, &empty)]), expected);
    assert_eq!(table(&[]).lines().count(), 1);
}

#[test]
fn a_thousand_decisions_have_each_value_in_its_cell() {
    let mut random = Random::new(3);
    let decisions: Vec<_> = (0..1_000).map(|_| decision(&mut random)).collect();
    let rows: Vec<_> = decisions.iter().map(|decision| (ID, decision)).collect();
    let rows = read(&table(&rows));
    let column = |name: &str| rows[0].iter().position(|one| one == name).expect(name);
    for (decision, row) in decisions.iter().zip(&rows[1..]) {
        assert_eq!(row.len(), rows[0].len());
        assert_eq!(row[column("day")], decision.day.to_string());
        for question in Question::ALL {
            assert_eq!(row[column(question.key())], decision.answers.get(question).map_or("", |answer| answer.key()));
        }
        let note = decision.note.as_ref().map_or("", |note| note.as_str());
        assert_eq!(row[column("note")].replace('\'', ""), note.replace('\'', ""));
    }
}

#[test]
fn what_a_spreadsheet_makes_a_date_or_a_number_of_is_told_from_titles() {
    for text in ["3/4", "1-2", "0123", "1E5", "March 5", "MAR1", "10:30 pm", "1,5 %", "2026-12-01"] {
        assert!(is_misread(text), "{text}");
    }
    for text in [
        "Decision 3",
        "Market 2026",
        "-5",
        "1:1 Marie",
        "",
        "May",
        "e",
        "Sprint 12",
        "3/4 of the team",
        "Q3",
        "5 marketing ideas",
        "٣",
        "Decembers 1 and other tales",
    ] {
        assert!(!is_misread(text), "{text}");
    }
}

#[test]
fn no_cell_begins_a_formula_in_any_spreadsheet() {
    for text in HOSTILE.into_iter().chain([
        "\t=1",
        "\r=1",
        "＝1+1",
        "a;=1+1",
        "a;b;@x",
        "x\n+1\n-1",
        "a\t=1",
        ";\"=1+1;",
        ";\"\"=1",
        "; \" =1",
    ]) {
        for text in [text.to_owned(), format!("x;{text}"), format!("x\n{text}"), format!("{text}\",\"={text}")] {
            let mut decision = full();
            decision.title = Title::typed(&text);
            decision.note = Note::typed(&text);
            decision.name = Name::typed(&text);
            decision.template = TemplateKey::parse("-1").ok();
            decision.choice = Some(Choice { intent: Intent::Drop, why: Line::typed(&text) });
            decision.outcome = Some(Outcome { done: Done::Nothing, felt: None, line: Line::typed(&text) });
            let made = table(&[(ID, &decision)]);
            let rows = read(&made);
            assert_eq!((rows.len(), rows[1].len()), (2, rows[0].len()), "{text:?}");
            for cell in &rows[1] {
                // As a cell, and where a semicolon or a line end begins one.
                for part in cell.split([';', '\n', '\t', '\r']) {
                    assert!(!part.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell:?}");
                }
            }
            let tame = |text: &str| text.replace('\'', "");
            let title = decision.title.as_ref().map_or("", |title| title.as_str());
            assert_eq!(tame(&rows[1][1]), tame(title), "nothing else is changed");
        }
    }
}

/// The cells as a reader finds them that knows this separator, takes quotes for such at the start of a cell alone, and goes
/// on with what stands behind the second of them.
fn lenient(text: &str, separator: char) -> Vec<String> {
    let mut cells = vec![String::new()];
    let (mut is_quoted, mut is_start) = (false, true);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' if is_quoted && rest.peek() == Some(&'"') => cells.last_mut().unwrap().extend(rest.next()),
            '"' if is_quoted || is_start => (is_quoted, is_start) = (!is_quoted, false),
            c if !is_quoted && (c == separator || c == '\r' || c == '\n') => {
                cells.push(String::new());
                is_start = true;
            }
            c => {
                cells.last_mut().unwrap().push(c);
                is_start = false;
            }
        }
    }
    cells
}

#[test]
fn no_reader_of_any_separator_finds_a_formula() {
    for text in [";\"=1+1;", "\";=1+1", ";\"\"=1+1", "x;\" =1+1;y", "\t\"=1+1\t", ",\"=1+1,", "\n\"=1+1", "\";\"=1;\""]
    {
        let mut decision = full();
        decision.title = Title::typed(text);
        decision.note = Note::typed(text);
        decision.name = Name::typed(text);
        let made = table(&[(ID, &decision)]);
        let naive = |separator: char| made.split([separator, '\n', '\r']).map(ToOwned::to_owned).collect::<Vec<_>>();
        for separator in [',', ';', '\t'] {
            // One that knows no quotes reads a file with commas as whole lines, or by another separator.
            let naive = if separator == ',' { Vec::new() } else { naive(separator) };
            for cell in lenient(&made, separator).into_iter().chain(naive) {
                let told = cell.trim_start_matches(['"', ' ']);
                assert!(!told.starts_with(['=', '+', '@']), "{text:?} gives {cell:?} where {separator:?} separates");
            }
        }
    }
}

#[test]
fn a_list_is_this_text() {
    let empty = Decision::new(Day::parse("2020-01-01").unwrap());
    let text = list(&[&full(), &empty]).markdown();
    let expected = "# My decisions\n\n## Agree on \"the\" date, at last\n\n> 3 March\n>\n> 17 March; or later\n\n\
        - 22 November 2026\n- **Mix**, both: part in writing, part live. ";
    assert!(text.starts_with(expected), "{text}");
    for part in [
        "- What I will do: Do both: part in writing, part live. Why: write first\n",
        "- What was done: It was done live. It did not feel right. too long\n- By Zoë\n\n## Without a title\n\n- 1 January 2020\n",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(list(&[]).markdown(), "# My decisions\n\nNone is kept yet.\n");
}

#[test]
fn a_list_shows_hostile_texts_as_they_are() {
    let with = |text: &str| {
        let mut decision = full();
        decision.title = Title::typed(text);
        decision.note = Note::typed(text.lines().next().unwrap_or_default().trim()).or(Note::typed("x"));
        decision.name = Name::typed(text);
        decision.choice = Some(Choice { intent: Intent::Drop, why: Line::typed(text) });
        decision.outcome = Some(Outcome { done: Done::Nothing, felt: None, line: Line::typed(text) });
        decision
    };
    let (tame, _) = parsed(&list(&[&with("tame"), &with("tame")]).markdown());
    for text in HOSTILE {
        let markdown = list(&[&with(text), &with(text)]).markdown();
        let (shape, _) = parsed(&markdown);
        assert_eq!(shape, tame, "{text:?} is read as markup: {markdown}");
    }
}

#[test]
fn files_of_everything_are_named_by_their_day() {
    let day = Day::parse("2026-11-22").unwrap();
    for (of, name) in [
        (Collection::Backup, "sync-or-async-2026-11-22.json"),
        (Collection::Table, "sync-or-async-2026-11-22.csv"),
        (Collection::List, "sync-or-async-2026-11-22.md"),
    ] {
        assert_eq!(collection_name(of, day), name);
    }
}
