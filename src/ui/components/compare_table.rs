//! What each answered to each question, side by side.

use ::words::content::{self, pages::compare as words};
use advice::Answer;
use domain::activity::Kind;
use domain::compare::{Compared, Comparison};
use domain::reading::Reading;

use super::Who;
use crate::ui::dom::{View, el, fragment};

/// The answers of each, those that differ first, then their sums and verdicts. `all`: whose they are, in their order.
///
/// On a narrow screen a row is a block of its own, which would take its role from it; so the roles are written out.
pub fn compare_table(comparison: &Comparison, all: &[Who], kind: Option<Kind>) -> View {
    let head = |content: View| el("th").attr("role", "columnheader").attr("scope", "col").child(content);
    let heads: Vec<_> = all.iter().map(|who| head(who.view())).collect();
    let answers: Vec<_> = comparison.rows.iter().map(|compared| answer_row(compared, all, kind)).collect();
    let sum = |name: &str, show: &dyn Fn(&Reading) -> String| {
        let cells = comparison.own.iter().map(|reading| fragment(show(reading))).collect();
        row(el("span").child(name), all, cells)
    };
    let mode = |reading: &Reading| {
        let mode = if reading.is_enough() { content::mode(reading.verdict.mode).name } else { words::TOO_LITTLE };
        mode.to_owned()
    };
    let sums = [
        sum(words::TO_ASYNC, &|reading| reading.verdict.needs.conveyance.to_string()),
        sum(words::TO_SYNC, &|reading| reading.verdict.needs.convergence.to_string()),
        sum(words::VERDICT, &mode),
    ];
    let group = |tag| el(tag).attr("role", "rowgroup");
    let heads = el("tr").attr("role", "row").child(head(fragment(words::QUESTION))).child(heads);
    el("table")
        .class("compare-table")
        .attr("role", "table")
        .child(el("caption").class("unseen").child(words::TABLE))
        .child(group("thead").child(heads))
        .child(group("tbody").child(answers))
        .child(group("tfoot").child(sums))
}

fn answer_row(compared: &Compared, all: &[Who], kind: Option<Kind>) -> View {
    let answer = |answer: &Option<Answer>| match answer {
        Some(Answer::Is(option)) => fragment(content::option_for(*option, kind).label),
        Some(Answer::Unsure) => el("span").class("soft").child(content::UNSURE.label),
        None => el("span").class("soft").child(words::NOT_ANSWERED),
    };
    let mark = match (compared.differs, compared.answers.iter().all(Option::is_some)) {
        (true, _) => words::DIFFERS,
        (false, true) => words::SAME,
        (false, false) => words::NOT_BOTH,
    };
    let name = el("span").child(content::question_for(compared.question, kind).title);
    let name = fragment(name).child(" ").child(el("span").class("compare-mark").child(mark));
    row(name, all, compared.answers.iter().map(answer).collect()).attr("data-differs", compared.differs.then_some(""))
}

/// A row. Each cell says whose it is, which is seen only where the heads of the columns are not.
fn row(name: View, all: &[Who], cells: Vec<View>) -> View {
    let cell = |(who, content): (&Who, View)| {
        el("td")
            .attr("role", "cell")
            .child(el("span").class("compare-whose").child(who.view()))
            .child(el("span").child(content))
    };
    el("tr")
        .attr("role", "row")
        .child(el("th").attr("role", "rowheader").attr("scope", "row").child(name))
        .child(all.iter().zip(cells).map(cell).collect::<Vec<_>>())
}
