//! What works: how often each way felt right, and what it took.

use ::words::content::pages::{history as words, outcome};
use domain::activity::Kind;
use domain::decision::Done;
use domain::history::{Count, Tally};

use crate::ui::components::as_table::wide;
use crate::ui::components::section;
use crate::ui::dom::{View, el, fragment, keyed, svg};
use crate::ui::state::Past;

/// The length of a full bar.
const FULL: u32 = 100;

/// What works, drawn and as a table, once there is anything to count.
pub(super) fn works() -> View {
    let past = Past::expect();
    let tally = move || past.look(|shelf| Tally::of(shelf.summaries()));
    keyed(tally, |tally| section(words::WORKS).child(draw(tally)))
}

fn draw(tally: &Tally) -> View {
    let done: Vec<_> =
        Done::ALL.into_iter().zip(tally.done).map(|(done, count)| (outcome::done(done), count)).collect();
    if done.iter().all(|(_, count)| count.all() == 0) {
        return el("p").class("soft").child(words::WORKS_EMPTY);
    }
    let advice = vec![(words::AS_ADVISED, tally.as_advised), (words::OTHERWISE, tally.otherwise)];
    let names = Kind::ALL.map(words::kind).into_iter().chain([words::NO_KIND]);
    let kinds = names.zip(tally.kinds).collect();
    fragment(el("p").class("soft").child(words::WORKS_HELP))
        .child(table(words::WORKS_WAY, done))
        .child(table(words::WORKS_ADVICE, advice))
        .child(table(words::WORKS_KIND, kinds))
        .child(hours(tally))
}

/// One way of counting: a row with a bar for each thing of which there is any.
fn table(name: &str, rows: Vec<(&str, Count)>) -> Option<View> {
    let most = rows.iter().map(|(_, count)| count.all()).max().filter(|most| *most > 0)?;
    let head = |text: &str| el("th").attr("scope", "col").child(text);
    let row = |(name, count): (&str, Count)| {
        let number = |number: u32| el("td").child(number.to_string());
        el("tr")
            .child(el("th").attr("scope", "row").child(name).child(bar(count, most)))
            .child(el("td").child(words::right_of(count.right, count.said())))
            .child(number(count.wrong))
            .child(number(count.unsaid))
    };
    let rows: Vec<_> = rows.into_iter().filter(|(_, count)| count.all() > 0).map(row).collect();
    let heads = [name, words::WORKS_RIGHT, words::WORKS_WRONG, words::WORKS_UNSAID].map(head);
    Some(wide(
        el("table").class("works").child(el("thead").child(el("tr").child(heads))).child(el("tbody").child(rows)),
    ))
}

/// A bar as long as there are cases: filled where it felt right, hatched by its edge alone where it did not, dotted
/// where nobody said. The numbers stand beside it.
fn bar(count: Count, most: u32) -> View {
    let part = |from: u32, many: u32, class: &str| {
        (many > 0).then(|| {
            svg("rect")
                .class(class)
                .attr("x", &(from * FULL / most).to_string())
                .attr("width", &(many * FULL / most).max(1).to_string())
                .attr("y", "0.5")
                .attr("height", "5")
        })
    };
    svg("svg")
        .class("works-bar")
        .attr("viewBox", "0 0 101 6")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .child(part(0, count.right, "works-right"))
        .child(part(count.right, count.wrong, "works-wrong"))
        .child(part(count.said(), count.unsaid, "works-unsaid"))
}

/// What it took, against meeting every time.
fn hours(tally: &Tally) -> Option<View> {
    let Tally { took, met, .. } = *tally;
    let longest = took.max(met);
    (longest > 0).then(|| {
        let row = |name: &str, minutes: u64| {
            let share = u32::try_from(minutes * u64::from(FULL) / longest).unwrap_or(FULL);
            let bar = bar(Count { right: share, ..Count::default() }, FULL);
            el("tr")
                .child(el("th").attr("scope", "row").child(name).child(bar))
                .child(el("td").child(words::hours(minutes)))
        };
        let rows = [row(words::HOURS_TOOK, took), row(words::HOURS_MET, met)];
        fragment(wide(
            el("table").class("works").child(el("caption").child(words::HOURS)).child(el("tbody").child(rows)),
        ))
        .child(el("p").child(words::spared(took, met)))
        .child(el("p").class("small").child(words::HOURS_HELP))
    })
}
