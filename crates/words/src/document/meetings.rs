//! A calendar's meetings, taken away: as a list to read (Markdown), and as a table for a spreadsheet (CSV, RFC 4180).
//!
//! What the file calls private is not named in either.

use calendar::sort_by_number;
use meetings::{Range, Row, Share, Total, freed, total};

use super::table::{guarded, write_row};
use crate::content::pages::calendar as words;

/// The list, by kind, with the hours of a year.
pub fn meetings_list(rows: &[Row]) -> String {
    let mut out = ["# ", words::TITLE, "\n\n"].concat();
    let Total { rows: number, mine, all } = total(rows, None);
    let unknown = rows.iter().any(|row| row.people().is_none());
    out.extend([words::year(number, mine, all, unknown), "\n\n".to_owned()]);
    out.extend([words::freed(range(rows)), "\n".to_owned()]);
    for share in Share::ALL {
        let mut of: Vec<&Row> = rows.iter().filter(|row| Share::of(row) == share).collect();
        if of.is_empty() {
            continue;
        }
        sort_by_number(&mut of, |row| -i64::try_from(row.minutes_total).unwrap_or(i64::MAX));
        out.extend(["\n## ".to_owned(), words::share(share).to_owned(), "\n\n".to_owned()]);
        for row in of {
            out.extend(["- **".to_owned(), escaped(&name(row)), "** – ".to_owned(), facts(row), "\n".to_owned()]);
        }
    }
    out
}

fn facts(row: &Row) -> String {
    let mut facts = vec![
        words::rhythm(row.rhythm, row.number),
        [&row.minutes.to_string(), " min"].concat(),
        words::people(row.others, row.at_least),
        [&words::hours(row.minutes_total), " a year"].concat(),
    ];
    facts.extend(row.judged.keep.map(|keep| words::keep(keep).to_owned()));
    facts.join(", ")
}

/// The table: a line of names and a line for each.
pub fn meetings_table(rows: &[Row]) -> String {
    let mut out = "\u{FEFF}".to_owned();
    write_row(&words::TABLE_HEADS.map(str::to_owned), &mut out);
    for row in rows {
        let people = row.people();
        let number = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
        let share = Share::of(row);
        let mode = match share {
            Share::Kept => "keep",
            Share::Mode(mode) => mode.key(),
            Share::Open => "",
        };
        write_row(
            &[
                guarded(&name(row)),
                mode.to_owned(),
                row.judged.verdict.strength.key().to_owned(),
                row.number.to_string(),
                row.minutes.to_string(),
                number(people.map(u64::from)),
                row.minutes_total.to_string(),
                number(people.map(|people| row.minutes_total * u64::from(people))),
                freed(row).most.to_string(),
            ],
            &mut out,
        );
    }
    out
}

/// What all of them together could free.
pub fn range(rows: &[Row]) -> Range {
    rows.iter()
        .map(freed)
        .fold(Range::default(), |sum, one| Range { least: sum.least + one.least, most: sum.most + one.most })
}

fn name(row: &Row) -> String {
    let title = one_line(&row.title);
    if row.private {
        words::HIDDEN.to_owned()
    } else if title.is_empty() {
        words::UNTITLED.to_owned()
    } else {
        title
    }
}

/// Control characters dropped, white space collapsed, at most so long that a line stays a line.
pub fn one_line(title: &str) -> String {
    let visible = title.chars().map(|one| if one.is_whitespace() { ' ' } else { one }).filter(|one| !is_unseen(*one));
    let text: String = visible.collect();
    let text = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(120) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text,
    }
}

/// Control characters, and those that turn the direction of what follows.
fn is_unseen(one: char) -> bool {
    one.is_control() || matches!(one, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for one in text.chars() {
        if one.is_ascii_punctuation() && !matches!(one, '.' | ',' | ':' | '/' | '(' | ')' | '\'' | '?' | '-') {
            out.push('\\');
        }
        out.push(one);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Row> {
        let (mut rows, broken) = meetings::typed(
            "Weekly status, weekly, 60 min, 8 people\n=HYPERLINK(\"x\"), monthly, 30 min\nSalary talk, yearly, 60 min, 2 people",
        );
        assert!(broken.is_empty());
        if let Some(last) = rows.last_mut() {
            last.private = true;
        }
        rows
    }

    #[test]
    fn a_list_has_each_meeting_once_and_names_nothing_private() {
        let list = meetings_list(&rows());
        assert_eq!(list.matches("- **").count(), 3);
        assert!(list.contains("Weekly status"));
        assert!(!list.contains("Salary"), "{list}");
    }

    #[test]
    fn a_table_holds_no_formula_and_nothing_private() {
        let table = meetings_table(&rows());
        assert_eq!(table.lines().count(), 4);
        assert!(table.contains("'=HYPERLINK"), "{table}");
        assert!(!table.contains("Salary"));
    }

    #[test]
    fn a_title_is_one_line_that_turns_no_other_round() {
        assert_eq!(one_line("a\u{202e}b\n c\u{7}\t d "), "ab c d");
        assert_eq!(one_line(&"x".repeat(200)).chars().count(), 121);
    }
}
