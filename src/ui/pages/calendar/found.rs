//! What was found: the sums, what to keep, what could go, the week, the list, and what is no meeting.

use ::words::content::pages::calendar as words;
use ::words::document::one_line;
use meetings::{Row, Share, total};

use super::sheet::{self, Data, Sheet};
use super::{list, me, take, week};
use crate::ui::components::as_table::Table;
use crate::ui::components::{Weight, button, fold, section};
use crate::ui::dom::{View, el, fragment};

/// All of it, in the order in which it is read: what to keep comes before what could go.
pub(super) fn found(sheet: Sheet) -> View {
    let year = move || {
        sheet.look(|data| {
            let sum = total(&data.rows, None);
            let unknown = data.rows.iter().any(|row| row.people().is_none());
            words::year(sum.rows, sum.mine, sum.all, unknown)
        })
    };
    let again = button(words::AGAIN, Weight::Line, move || sheet.clear());
    fragment(el("p").class("lead").id("calendar-found").attr("tabindex", "-1").child(year))
        .child(el("p").class("no-print").child(again))
        .child(warnings())
        .child(files())
        .child(me::me(sheet))
        .child(keep(sheet))
        .child(free(sheet))
        .child(week::week(sheet))
        .child(section(words::SUMS).child(move || sums(sheet)))
        .child(list::list(sheet))
        .child(rest())
        .child(take::take(sheet))
}

fn warnings() -> Option<View> {
    sheet::fixed(|data| {
        let mut said: Vec<String> = Vec::new();
        for one in data.audit.warnings.iter().filter_map(words::warning) {
            if said.len() < 12 && !said.contains(&one) {
                said.push(one);
            }
        }
        said.extend(data.not_typed.iter().cloned());
        let lines: Vec<_> = said.into_iter().map(|line| el("li").child(line)).collect();
        (!lines.is_empty())
            .then(|| el("div").class("problem").attr("role", "status").child(el("ul").class("list").child(lines)))
    })
}

/// Which files are read, where there are several.
fn files() -> Option<View> {
    let names = sheet::fixed(|data| data.files.clone());
    (names.len() > 1).then(|| el("p").class("small").own_words().child(words::together(&names)))
}

/// Names of rows, the longest first, with what is said of each.
fn names(data: &Data, of: impl Fn(&Row) -> Option<&'static str>) -> Vec<View> {
    const MOST: usize = 12;
    let said: Vec<_> = data.rows.iter().filter_map(|row| of(row).map(|why| (row, why))).collect();
    let more = said.len().saturating_sub(MOST);
    let line = |(row, why): (&Row, &str)| {
        el("li")
            .child(el("b").child(title(row)))
            .child(", ")
            .child(words::hours(row.minutes_total))
            .child(". ")
            .child(why)
    };
    let lines = said.into_iter().take(MOST).map(line);
    let rest = (more > 0).then(|| el("li").child([&more.to_string(), " ", words::AND_MORE].concat()));
    lines.chain(rest).collect()
}

fn keep(sheet: Sheet) -> View {
    let lines = move || {
        let lines = sheet.look(|data| {
            names(data, |row| match Share::of(row) {
                Share::Kept => row.judged.keep.map(words::keep),
                Share::Mode(advice::Mode::Sync) => Some(words::KEEP_SYNC),
                Share::Mode(advice::Mode::Async | advice::Mode::Mix) | Share::Open => None,
            })
        });
        if lines.is_empty() {
            return el("p").child(words::KEEP_NONE);
        }
        fragment(el("p").child(words::KEEP_LEAD)).child(el("ul").class("list").child(lines))
    };
    section(words::KEEP).child(lines)
}

fn free(sheet: Sheet) -> View {
    let lines = move || {
        let (range, lines) = sheet.look(|data| {
            let of = |row: &Row| match Share::of(row) {
                share @ Share::Mode(advice::Mode::Async | advice::Mode::Mix) => Some(words::share(share)),
                Share::Mode(advice::Mode::Sync) | Share::Kept | Share::Open => None,
            };
            (data.freed(), names(data, of))
        });
        fragment(el("p").child(el("b").child(words::freed(range))))
            .child((!lines.is_empty()).then(|| el("ul").class("list").child(lines)))
            .child(el("p").class("small").child(words::FREE_HELP))
    };
    section(words::FREE).child(lines)
}

fn sums(sheet: Sheet) -> View {
    sheet.look(|data| {
        let of = |share: Share| {
            let sum = total(&data.rows, Some(share));
            (sum.rows > 0).then(|| {
                vec![
                    words::share(share).to_owned(),
                    sum.rows.to_string(),
                    words::hours(sum.mine),
                    words::hours(sum.all),
                ]
            })
        };
        let rows = Share::ALL.into_iter().filter_map(of).collect();
        Table { caption: words::SUMS_CAPTION, heads: words::SUMS_HEADS.to_vec(), rows }.drawn()
    })
}

/// What a row is called on the page.
pub(super) fn title(row: &Row) -> String {
    named(&row.title)
}

fn named(title: &str) -> String {
    let title = one_line(title);
    if title.is_empty() { words::UNTITLED.to_owned() } else { title }
}

/// What is no meeting, what was not read, and what lies outside: each folded, with its reasons.
fn rest() -> Option<View> {
    const MOST: usize = 200;
    let entry = |title: &str, why: &str| el("li").child(el("b").child(named(title))).child(": ").child(why);
    let folded = |what: &str, number: usize, draw: fn(&Data) -> Vec<(String, String)>| {
        (number > 0).then(|| {
            let drawn = move || {
                let entries = sheet::fixed(draw);
                let more = entries.len().saturating_sub(MOST);
                let lines = entries.iter().take(MOST).map(|(title, why)| entry(title, why)).collect::<Vec<_>>();
                let rest = (more > 0).then(|| el("li").child([&more.to_string(), " ", words::AND_MORE].concat()));
                el("ul").class("list").child(lines).child(rest)
            };
            fold(el("summary").child(words::entries(what, number)), drawn)
        })
    };
    let (left_out, not_read, outside) =
        sheet::fixed(|data| (data.audit.left_out.len(), data.audit.not_read.len(), data.audit.outside.len()));
    let folds = [
        folded(words::NOT_READ, not_read, |data| {
            let all = data.audit.not_read.iter();
            all.map(|one| (one.title.clone(), words::not_read(&one.why))).collect()
        }),
        folded(words::LEFT_OUT, left_out, |data| {
            let all = data.audit.left_out.iter();
            all.map(|one| {
                let why: Vec<_> = one.why_all.iter().map(|why| words::reason(*why)).collect();
                (one.title.clone(), why.join(", "))
            })
            .collect()
        }),
        folded(words::OUTSIDE, outside, |data| {
            let all = data.audit.outside.iter();
            all.map(|one| (one.title.clone(), words::when(one.when).to_owned())).collect()
        }),
    ];
    folds.iter().any(Option::is_some).then(|| el("div").class("section no-print").child(folds))
}
