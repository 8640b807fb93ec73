//! What drove it: what is usual, and each answer with its pull to either side.

use ::words::content::{
    self,
    pages::{decision as words, pulls},
};
use advice::{Edition, Gate, Needs, Row};
use domain::activity::Kind;
use domain::reading::Reading;

use super::as_table::{Table, as_table};
use super::custom::{custom, custom_of};
use super::pull::{MOST, bar, chart};
use crate::ui::dom::{View, el, for_each, fragment, keyed};
use crate::ui::state::Open;

/// The answers that pull, the strongest first; in a line those that pull neither way; hollow, what is open; and all of
/// it as a table.
pub fn reason_list(open: Open) -> View {
    let reasons = for_each(move || reasons(&open.reading()), |reason| *reason, Reason::view);
    let usual = keyed(
        move || {
            let reading = open.reading();
            let no_async = no_async(&reading);
            (custom_of(&reading, no_async), no_async)
        },
        |(usual, no_async)| usual.map(|usual| custom(usual, *no_async)),
    );
    fragment(el("ul").class("reasons").child(usual).child(reasons))
        .child(move || idle(&open.reading()))
        .child(still_open(open))
        .child(as_table(pulls::TABLE, move || table(&open.reading())))
}

/// Where someone could be hurt, nothing is a reason to write instead.
fn no_async(reading: &Reading) -> bool {
    reading.verdict.gate == Some(Gate::Sensitivity)
}

/// By how much a row counts, to either side.
fn strength(row: &Row, no_async: bool) -> u8 {
    if no_async { row.convergence } else { row.conveyance.max(row.convergence) }
}

/// An answer that pulls, and how it is shown.
#[derive(Clone, Copy, PartialEq)]
struct Reason {
    row: &'static Row,
    kind: Option<Kind>,
    no_async: bool,
}

fn reasons(reading: &Reading) -> Vec<Reason> {
    let (kind, no_async) = (reading.kind(), no_async(reading));
    let rows: Vec<&'static Row> = Edition::of(reading.edition).reasons(&reading.answers).collect();
    let of = |points| rows.iter().copied().filter(move |row| strength(row, no_async) == points);
    (1..=MOST).rev().flat_map(of).map(|row| Reason { row, kind, no_async }).collect()
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
        el("p").class("small").child(line)
    });
    fragment(
        (pulling.is_empty() && custom_of(reading, no_async).is_none())
            .then(|| el("p").class("soft").child(words::NOTHING_PULLS)),
    )
    .child(idle)
}

impl Reason {
    fn view(self) -> View {
        let Self { row, kind, no_async } = self;
        let pull = Needs { conveyance: if no_async { 0 } else { row.conveyance }, convergence: row.convergence };
        let source = content::source(row.source);
        let name = match source.address {
            Some(address) => el("a").attr("href", address).attr("rel", "noreferrer").child(source.name),
            None => fragment(source.name),
        };
        el("li")
            .class("reason")
            .child(el("h3").child(answered(row, kind)))
            .child(chart(pull, no_async))
            .child(el("p").child(content::reason(row.option)))
            .child(el("p").class("small").child(name).child(". ").child(content::grade(row.grade)))
    }
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

/// Where a fact that rules leaves one mode alone, nothing could pull.
fn unanswered(reading: &Reading) -> impl Iterator<Item = Unanswered> {
    let edition = Edition::of(reading.edition);
    let counts = reading.is_weighed();
    let open =
        edition.questions.iter().copied().filter(move |question| counts && reading.answers.option(*question).is_none());
    open.map(move |question| Unanswered {
        name: content::question_for(question, reading.kind()).short,
        state: if reading.answers.get(question).is_some() { pulls::UNSURE } else { pulls::NOT_ANSWERED },
        most: edition.most(question),
    })
}

fn still_open(open: Open) -> View {
    let row = |Unanswered { name, state, most }| {
        el("li")
            .class("pulls")
            .child(el("span").child(name))
            .child(bar(most, &pulls::could(name, most)).attr("data-open", ""))
            .child(el("span").child(state))
    };
    let rows = for_each(
        move || unanswered(&open.reading()).collect(),
        |unanswered: &Unanswered| (unanswered.name, unanswered.state),
        row,
    );
    let is_none = move || unanswered(&open.reading()).next().is_none();
    el("div")
        .class("open-pulls small no-print")
        .attr("hidden", move || is_none().then_some(""))
        .child(el("h3").child(pulls::OPEN))
        .child(el("p").child(pulls::OPEN_HELP))
        .child(el("ul").child(rows))
}

fn table(reading: &Reading) -> Table {
    let no_async = no_async(reading);
    let row = |name: String, pull: Needs| {
        let conveyance = (!no_async).then(|| pull.conveyance.to_string());
        std::iter::once(name).chain(conveyance).chain([pull.convergence.to_string()]).collect()
    };
    let reasons = Edition::of(reading.edition).reasons(&reading.answers);
    let reasons = reasons.map(|reason| row(answered(reason, reading.kind()), Needs::default().plus(reason)));
    let usual = custom_of(reading, no_async).map(|(template, needs)| row(super::custom::usual(template), needs));
    let rows = usual.into_iter().chain(reasons);
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
