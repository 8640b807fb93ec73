//! Tables: rows between bars, and lines whose fields are parted by semicolons, bars or tabs.

use crate::item::{self, Piece, key_value, piece, tidy};
use crate::lexicon::shapes::{COLUMNS, Field, TOTAL};
use crate::line::Line;
use crate::markup::{plain, without_marks};
use crate::text::fold;
use crate::{kind, time};

/// A table that was found among lines.
pub(crate) struct Table {
    /// Where its lines begin and end, as places in the list of lines.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// Whether a line of heads names the topic.
    pub(crate) is_named: bool,
    /// Its rows.
    pub(crate) rows: Vec<Row>,
    /// Minutes that a row of the sum gives.
    pub(crate) total: Option<u16>,
}

/// One row as an item.
pub(crate) struct Row {
    pub(crate) piece: Piece,
    pub(crate) below: Vec<String>,
    pub(crate) line: usize,
}

/// What parts the fields of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parting {
    Bars,
    Semicolons,
    Tabs,
    Commas,
}

/// The most columns that are looked at.
const COLUMNS_READ: usize = 20;

/// All tables of a text.
pub(crate) fn tables(lines: &[Line<'_>]) -> Vec<Table> {
    let mut tables = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        match table_at(lines, at) {
            Some(table) => {
                at = table.to.max(at + 1);
                tables.push(table);
            }
            None => at += 1,
        }
    }
    tables
}

fn table_at(lines: &[Line<'_>], from: usize) -> Option<Table> {
    let first = lines.get(from)?;
    if first.is_blank() || first.whole.chars().count() > 2_000 {
        return None;
    }
    let head = head(first.whole);
    let parting = head.as_ref().map_or_else(|| parting_of_rows(lines, from), |(parting, _)| Some(*parting))?;
    let mut to = from;
    let mut cells: Vec<(usize, Vec<String>)> = Vec::new();
    while let Some(line) = lines.get(to).filter(|line| !line.is_blank()) {
        let row = cells_of(line.whole, parting);
        let is_alone = row.len() < 2;
        if is_alone && (parting == Parting::Bars || head.is_none()) {
            break;
        }
        if !is_rule(&row) {
            cells.push((line.number, row));
        }
        to += 1;
    }
    let fields = head.map(|(_, fields)| fields);
    let is_named = fields.is_some();
    let mut rows = cells.into_iter();
    let width = if is_named {
        let (_, heads) = rows.next()?;
        heads.len()
    } else {
        0
    };
    let rows: Vec<_> = rows.collect();
    let fields = fields.unwrap_or_else(|| guessed(&rows, width));
    let mut table = Table { from, to, is_named, rows: Vec::new(), total: None };
    for (number, cells) in rows {
        if let Some(Sum(total)) = total(&cells) {
            table.total = total.or(table.total);
        } else if let Some(row) = row(number, &cells, &fields) {
            table.rows.push(row);
        }
    }
    (!table.rows.is_empty()).then_some(table)
}

/// The line of heads: at least two known ones, one of which is the topic or beside which there is room for it.
fn head(line: &str) -> Option<(Parting, Vec<Field>)> {
    [Parting::Bars, Parting::Semicolons, Parting::Tabs, Parting::Commas].into_iter().find_map(|parting| {
        let cells = cells_of(line, parting);
        if cells.len() < 2 || cells.iter().any(|cell| cell.chars().count() > 40) {
            return None;
        }
        let fields: Vec<Option<Field>> = cells.iter().map(|cell| column(cell)).collect();
        let known = fields.iter().flatten().count();
        let has_topic = fields.contains(&Some(Field::Topic));
        let enough = if parting == Parting::Commas {
            known == cells.len() && has_topic
        } else {
            known >= 2 && known * 2 >= cells.iter().filter(|cell| !cell.is_empty()).count()
        };
        if !enough {
            return None;
        }
        let mut has_room = !has_topic;
        let fields = fields.into_iter().zip(&cells).map(|(field, cell)| {
            field.unwrap_or_else(|| {
                let is_topic = has_room && !cell.is_empty();
                has_room &= !is_topic;
                if is_topic { Field::Topic } else { Field::Other }
            })
        });
        let fields: Vec<_> = fields.collect();
        fields.contains(&Field::Topic).then_some((parting, fields))
    })
}

fn column(head: &str) -> Option<Field> {
    let folded = fold(&without_marks(&plain(head)));
    if folded.is_empty() {
        return (head.trim() == "#").then_some(Field::Number);
    }
    COLUMNS.iter().find(|(_, names)| folded.is_any(names)).map(|(field, _)| *field)
}

/// What parts the fields of rows without a line of heads: the same mark in two lines, one of which has a time.
fn parting_of_rows(lines: &[Line<'_>], from: usize) -> Option<Parting> {
    [Parting::Bars, Parting::Semicolons, Parting::Tabs].into_iter().find(|parting| {
        let is_bulleted = |line: &&Line<'_>| *parting == Parting::Tabs && line.mark != crate::line::Mark::Plain;
        let run = lines.iter().skip(from).take_while(|line| !line.is_blank() && !is_bulleted(line)).take(50);
        let rows: Vec<_> =
            run.map(|line| cells_of(line.whole, *parting)).take_while(|cells| cells.len() >= 2).collect();
        let framed =
            *parting == Parting::Bars && lines.get(from).is_some_and(|line| line.whole.trim().starts_with('|'));
        let timed = rows.iter().any(|cells| cells.iter().any(|cell| is_time(cell)));
        (rows.len() >= 2 && timed) || (framed && rows.len() >= 2)
    })
}

fn is_time(cell: &str) -> bool {
    let whole = |read: usize| cell.get(read..).is_some_and(|rest| rest.trim_matches(['.', ' ']).is_empty());
    time::range(cell).is_some_and(|(_, read)| whole(read))
        || time::duration(cell).is_some_and(|(_, read)| whole(read))
        || time::clock(cell).is_some_and(|(_, read)| whole(read))
}

/// The fields of a line. Of a table between bars also the empty ones; an escaped bar parts nothing.
fn cells_of(line: &str, parting: Parting) -> Vec<String> {
    let line = line.trim_matches([' ', '\u{3000}']);
    let cells: Vec<String> = match parting {
        Parting::Bars => {
            let inner = line.strip_prefix('|').unwrap_or(line);
            let is_escaped = inner.ends_with("\\|");
            let inner = if is_escaped { inner } else { inner.strip_suffix('|').unwrap_or(inner) };
            at_bars(inner)
        }
        // A line may part its fields by bars where the others do so by semicolons.
        Parting::Semicolons => line.split([';', '|']).map(|cell| cell.trim().to_owned()).collect(),
        Parting::Tabs => line.split('\t').map(|cell| cell.trim().to_owned()).collect(),
        Parting::Commas => line.split(',').map(|cell| cell.trim().to_owned()).collect(),
    };
    cells.into_iter().take(COLUMNS_READ).collect()
}

fn at_bars(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_escaped = false;
    for c in line.chars() {
        if c == '|' && !is_escaped {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(c);
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    cells.into_iter().map(|cell| cell.trim().to_owned()).collect()
}

fn is_rule(cells: &[String]) -> bool {
    cells.iter().all(|cell| cell.chars().all(|c| matches!(c, '-' | ':' | '=' | '+' | ' ')))
        && cells.iter().any(|cell| cell.contains(['-', '=']))
}

/// The fields of rows without a line of heads: the longest texts are topics, then times and names by their look.
fn guessed(rows: &[(usize, Vec<String>)], width: usize) -> Vec<Field> {
    let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(width);
    let column = |at: usize| rows.iter().filter_map(move |(_, cells)| cells.get(at)).filter(|cell| !cell.is_empty());
    let mostly = |at: usize, is: &dyn Fn(&str) -> bool| {
        let (all, fit) = column(at).fold((0, 0), |(all, fit), cell| (all + 1, fit + usize::from(is(cell))));
        all > 0 && fit * 2 > all
    };
    let mut fields: Vec<Field> = (0..width)
        .map(|at| {
            let is_number = |cell: &str| cell.trim_end_matches('.').parse::<u16>().is_ok();
            if mostly(at, &is_time) {
                Field::Time
            } else if mostly(at, &is_number) {
                if at == 0 { Field::Number } else { Field::Minutes }
            } else if mostly(at, &|cell| kind::label(cell).is_some()) {
                Field::Kind
            } else {
                Field::Other
            }
        })
        .collect();
    let length = |at: usize| column(at).map(|cell| cell.chars().count()).sum::<usize>();
    let texts = || (0..width).filter(|at| fields.get(*at) == Some(&Field::Other));
    let topic = texts().rev().max_by_key(|at| length(*at));
    let owner = texts().find(|at| {
        Some(*at) != topic
            && mostly(*at, &|cell| {
                !crate::name::names(cell, crate::name::Place::BesideTime).is_empty() || crate::name::means_no_one(cell)
            })
    });
    for (at, field) in [(topic, Field::Topic), (owner, Field::Owner)] {
        if let Some(slot) = at.and_then(|at| fields.get_mut(at)) {
            *slot = field;
        }
    }
    fields
}

/// A row of the sum, with its minutes.
struct Sum(Option<u16>);

/// Reads a row of the sum. `None`: it is no such row.
fn total(cells: &[String]) -> Option<Sum> {
    let mut filled = cells.iter().map(|cell| without_marks(&plain(cell))).filter(|cell| !cell.trim().is_empty());
    let is_total = filled.next().is_some_and(|first| fold(&first).is_any(TOTAL));
    is_total.then(|| {
        Sum(filled.find_map(|cell| {
            time::length_within(&cell).or_else(|| cell.trim().parse().ok().filter(|minutes| *minutes <= time::DAY))
        }))
    })
}

fn row(number: usize, cells: &[String], fields: &[Field]) -> Option<Row> {
    let topic = fields
        .iter()
        .position(|field| *field == Field::Topic)
        .and_then(|at| cells.get(at))
        .filter(|cell| !cell.is_empty());
    // A row of one field only is a topic, wherever it stands.
    let topic = topic.or_else(|| cells.first().filter(|_| cells.len() == 1))?;
    let mut row = Row { piece: piece(topic), below: Vec::new(), line: number };
    if row.piece.topic.is_empty() {
        row.piece.topic = tidy(topic);
    }
    let named = |field: &Field| *field == Field::Owner;
    let has_owners = fields.iter().zip(cells).any(|(field, cell)| named(field) && !cell.is_empty());
    if has_owners {
        // The column has the name, so what looked like one within the topic is part of that.
        for part in std::mem::take(&mut row.piece.owners) {
            row.piece.topic = format!("{} – {part}", row.piece.topic);
        }
    }
    for (field, cell) in fields.iter().zip(cells).filter(|(field, cell)| **field != Field::Topic && !cell.is_empty()) {
        let said = match field {
            Field::Minutes if row.piece.minutes.is_none() => {
                let bare = without_marks(&plain(cell)).trim().trim_matches('~').to_owned();
                row.piece.minutes = bare.parse().ok().filter(|minutes| *minutes <= time::DAY);
                row.piece.minutes.is_some() || key_value(*field, cell, &mut row.piece)
            }
            Field::Number | Field::Topic => true,
            Field::Minutes | Field::Owner | Field::Time | Field::Kind | Field::Aim | Field::Other => {
                key_value(*field, cell, &mut row.piece)
            }
        };
        let text = without_marks(&plain(cell));
        let is_empty = text.chars().all(|c| !c.is_alphanumeric());
        if !said && !is_empty {
            row.below.push(text.trim().to_owned());
        }
    }
    let has_topic = row.piece.topic.chars().any(char::is_alphanumeric) || !row.piece.topic.is_empty();
    (has_topic && !is_heads(&row, fields)).then_some(row)
}

/// Whether a row repeats the heads.
fn is_heads(row: &Row, fields: &[Field]) -> bool {
    fields.len() > 1
        && item::key(&format!("{}:", row.piece.topic)).is_some_and(|(field, _)| field == Field::Topic)
        && !row.piece.has_time()
}
