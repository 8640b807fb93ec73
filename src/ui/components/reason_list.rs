//! What drove it: each answer with its pull to either side.

use super::as_table::{Table, as_table};
use crate::activity::Kind;
use crate::advice::{Edition, Gate, Mode, Needs, Question, Row};
use crate::content::{
    self,
    pages::{decision as words, pulls},
};
use crate::reading::Reading;
use crate::ui::dom::{Entry, View, el, live, svg, together};
use crate::ui::state::Open;

/// The points of the strongest pull.
const MOST: u8 = 3;

/// The answers that pull, the strongest first; in a line those that pull neither way; hollow, what is open; and all of
/// it as a table.
pub fn reason_list(open: Open) -> View {
    together(el("ul").class("reasons").list(move || reasons(&open.reading())))
        .with(live(move || idle(&open.reading())))
        .with(still_open(open))
        .with(as_table(pulls::TABLE, move || table(&open.reading())))
}

/// Where someone could be hurt, nothing is a reason to write instead.
fn no_async(reading: &Reading) -> bool {
    reading.verdict.gate == Some(Gate::Sensitivity)
}

/// By how much a row counts, to either side.
fn strength(row: &Row, no_async: bool) -> u8 {
    if no_async { row.convergence } else { row.conveyance.max(row.convergence) }
}

fn reasons(reading: &Reading) -> Vec<Entry> {
    let (kind, no_async) = (reading.kind(), no_async(reading));
    let rows: Vec<&'static Row> = Edition::of(reading.edition).reasons(&reading.answers).collect();
    let of = |points| rows.iter().copied().filter(move |row| strength(row, no_async) == points);
    let entry = |row: &'static Row| {
        let key = [answered(row, kind).as_str(), if no_async { "" } else { "+" }].concat();
        Entry::new(key, move || reason(row, kind, no_async))
    };
    (1..=MOST).rev().flat_map(of).map(entry).collect()
}

/// What was answered and pulls neither way, in a line.
fn idle(reading: &Reading) -> View {
    let (kind, no_async) = (reading.kind(), no_async(reading));
    let (pulling, idle): (Vec<&Row>, Vec<&Row>) =
        Edition::of(reading.edition).reasons(&reading.answers).partition(|row| strength(row, no_async) > 0);
    let idle = (!idle.is_empty()).then(|| {
        let answers: Vec<_> = idle.iter().map(|row| answered(row, kind)).collect();
        let head = if no_async { pulls::NOT_WEIGHED } else { words::NO_PULL };
        let line = [head, " ", &answers.join("; "), "."].concat();
        el("p").class("small").with(line)
    });
    together(pulling.is_empty().then(|| el("p").class("soft").with(words::NOTHING_PULLS))).with(idle)
}

fn reason(row: &Row, kind: Option<Kind>, no_async: bool) -> View {
    let pull = Needs { conveyance: if no_async { 0 } else { row.conveyance }, convergence: row.convergence };
    let value = |mode: Mode, points: u8, way: &str| {
        let text = (points > 0).then(|| [&points.to_string(), " ", way].concat());
        el("span").class("pull").attr("data-mode", mode.key()).attr("aria-hidden", "true").with(text)
    };
    let source = content::source(row.source);
    let name = match source.address {
        Some(address) => el("a").attr("href", address).attr("rel", "noreferrer").with(source.name),
        None => together(source.name),
    };
    let chart = el("div")
        .class("pulls")
        .with(value(Mode::Async, pull.conveyance, words::TO_ASYNC))
        .with(bar(pull, &pulls::told(pull, no_async)))
        .with(value(Mode::Sync, pull.convergence, words::TO_SYNC));
    el("li")
        .class("reason")
        .with(el("h3").with(answered(row, kind)))
        .with(chart)
        .with(el("p").with(content::reason(row.option)))
        .with(el("p").class("small").with(name).with(". ").with(content::grade(row.grade)))
}

/// "Purpose: A decision".
fn answered(row: &Row, kind: Option<Kind>) -> String {
    let question = content::question_for(row.option.question(), kind).short;
    [question, ": ", content::option_for(row.option, kind).label].concat()
}

/// A question that is open, and could still pull.
struct Unanswered {
    name: &'static str,
    state: &'static str,
    most: Needs,
}

/// Under a gate nothing could pull.
fn unanswered(reading: &Reading) -> impl Iterator<Item = Unanswered> {
    let edition = Edition::of(reading.edition);
    let counts = reading.verdict.gate.is_none();
    let open =
        Question::DECIDING.into_iter().filter(move |question| counts && reading.answers.option(*question).is_none());
    open.map(move |question| Unanswered {
        name: content::question_for(question, reading.kind()).short,
        state: if reading.answers.get(question).is_some() { pulls::UNSURE } else { pulls::NOT_ANSWERED },
        most: edition.most(question),
    })
}

fn still_open(open: Open) -> View {
    let entry = |Unanswered { name, state, most }| {
        let row = move || {
            el("li")
                .class("pulls")
                .with(el("span").with(name))
                .with(bar(most, &pulls::could(name, most)).attr("data-open", ""))
                .with(el("span").with(state))
        };
        Entry::new([name, state].concat(), row)
    };
    let is_none = move || unanswered(&open.reading()).next().is_none();
    el("div")
        .class("open-pulls small no-print")
        .attr_live("hidden", move || is_none().then_some(""))
        .with(el("h3").with(pulls::OPEN))
        .with(el("p").with(pulls::OPEN_HELP))
        .with(el("ul").list(move || unanswered(&open.reading()).map(entry).collect()))
}

/// A block for each point, from the middle to either side.
fn bar(pull: Needs, told: &str) -> View {
    let blocks = |mode: Mode, points: u8, place: fn(u8) -> u8| {
        let block = |at: u8| {
            svg("rect").attr("x", &[&place(at).to_string(), "%"].concat()).attr("width", "15%").attr("height", "100%")
        };
        svg("g").attr("data-mode", mode.key()).with((0..points.min(MOST)).map(block).collect::<Vec<_>>())
    };
    svg("svg")
        .class("pull-bar")
        .attr("role", "img")
        .attr("aria-label", told)
        .with(blocks(Mode::Async, pull.conveyance, |at| 34 - 16 * at))
        .with(blocks(Mode::Sync, pull.convergence, |at| 51 + 16 * at))
        .with(svg("rect").class("pull-axis").attr("x", "50%").attr("y", "-3").attr("width", "1").attr("height", "150%"))
}

fn table(reading: &Reading) -> Table {
    let no_async = no_async(reading);
    let row = |name: String, pull: Needs| {
        let conveyance = (!no_async).then(|| pull.conveyance.to_string());
        std::iter::once(name).chain(conveyance).chain([pull.convergence.to_string()]).collect()
    };
    let reasons = Edition::of(reading.edition).reasons(&reading.answers);
    let rows = reasons.map(|reason| row(answered(reason, reading.kind()), Needs::default().plus(reason)));
    let open = unanswered(reading).map(|Unanswered { name, state, most }| {
        let up_to = |points: u8| if points == 0 { points.to_string() } else { pulls::up_to(points) };
        vec![[name, ": ", state].concat(), up_to(most.conveyance), up_to(most.convergence)]
    });
    Table {
        caption: pulls::CAPTION,
        heads: std::iter::once(pulls::ANSWER)
            .chain((!no_async).then_some(pulls::TO_ASYNC))
            .chain([pulls::TO_SYNC])
            .collect(),
        rows: rows.chain([row(pulls::SUM.to_owned(), reading.verdict.needs)]).chain(open).collect(),
    }
}
