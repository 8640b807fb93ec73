//! One meeting: how often, how long, with how many; its mode with reasons, or the questions that settle it; and the ways on.

use ::words::content::Told;
use std::rc::Rc;

use ::words::content::{self, Own, pages::calendar as words, pages::day};
use advice::{Answer, Assumptions, Edition, EditionNumber, Mode, Question};
use calendar::sort_by_number;
use domain::activity::Template;
use domain::decision::{Day, DecisionId};
use domain::route::Route;
use leptos::prelude::{RwSignal, Set};
use meetings::{Row, Share};

use super::found::title;
use super::sheet::{self, Sheet, kept_as};
use crate::ui::components::{NumberField, Weight, bars, button_for, fold, link_button, taps};
use crate::ui::dom::{View, el, for_each, fragment, keyed};
use crate::ui::state::{Notice, Past, new_id};

/// A row of the list.
pub(super) fn row(sheet: Sheet, place: usize) -> View {
    let of = move |at: fn(&Row) -> String| move || sheet.look(|data| data.rows.get(place).map(at));
    let name = of(title)().unwrap_or_default();
    el("li")
        .class("row")
        .child(el("h3").child(name.as_str()))
        .child(el("p").class("small").child(of(facts)))
        .child(people(sheet, place))
        .child(move || sheet.look(|data| data.rows.get(place).map(verdict)))
        .child(settling(sheet, place))
        .child(move || sheet.look(|data| data.rows.get(place).and_then(instead)))
        .child(keeping(sheet, place, &name))
}

fn facts(row: &Row) -> String {
    let mut facts = vec![
        words::rhythm(row.rhythm, row.number),
        [&row.minutes.to_string(), " min"].concat(),
        words::people(row.others, row.at_least),
        [&words::hours(row.minutes_total), " a year of yours"].concat(),
    ];
    facts.extend(row.people().map(|people| [&words::hours(row.minutes_total * u64::from(people)), " of all"].concat()));
    let since = row.since.and_then(|since| {
        let (year, month, of_month) = since.date().parts();
        Day::from_civil(year, month, of_month).ok()
    });
    facts.extend(since.map(|since| words::since(&day(since))));
    facts.extend((row.endless && row.since.is_some()).then(|| words::ENDLESS.to_owned()));
    facts.extend((row.odd_hours > 0).then(|| words::odd_hours(row.odd_hours)));
    facts.extend(row.private.then(|| words::PRIVATE.to_owned()));
    [&facts.join(" · "), "."].concat()
}

/// How many come, to be said where the file does not.
fn people(sheet: Sheet, place: usize) -> Option<View> {
    let unknown = sheet.look(|data| data.rows.get(place).is_some_and(|row| row.others.is_none()));
    let take = move |typed: &str| {
        let number = typed.parse().ok().filter(|number| (1..=10_000).contains(number));
        let others = number.map(|number: u32| number - 1);
        if others.is_some() || typed.is_empty() {
            sheet.change(place, |row| row.others = others);
        }
        others.is_some() || typed.is_empty()
    };
    unknown.then(|| {
        NumberField {
            id: &["people-", &place.to_string()].concat(),
            label: words::PEOPLE,
            hint: None,
            value: Rc::new(move || {
                let people = sheet.look(|data| data.rows.get(place).and_then(Row::people));
                people.map(|people| people.to_string()).unwrap_or_default()
            }),
            usual: Rc::new(String::new),
            take: Rc::new(take),
            fits: words::PEOPLE_FITS.to_owned(),
        }
        .view()
        .class("field number no-print")
    })
}

/// The mode, and why: what it was taken for, and what pulls most.
fn verdict(row: &Row) -> View {
    let share = Share::of(row);
    let drawing = match share {
        Share::Kept => Some(Mode::Sync),
        Share::Mode(mode) => Some(mode),
        Share::Open => None,
    };
    let head = el("p")
        .class("mode")
        .attr("data-mode", drawing.map(Mode::key))
        .child(drawing.map(bars))
        .child(el("b").child(words::share(share)));
    let read = row
        .judged
        .activity
        .map(|activity| el("li").child([words::READ_AS, content::activity_name(activity), "."].concat()));
    let kept = row.judged.keep.map(|keep| el("li").child(words::keep(keep)));
    let mut why: Vec<View> = read.into_iter().chain(kept).collect();
    why.extend(reasons(row));
    fragment(head).child((!why.is_empty()).then(|| el("ul").class("list small").child(why)))
}

/// The two answers that pull most towards the mode.
fn reasons(row: &Row) -> Vec<View> {
    if row.judged.keep.is_some() || row.mode().is_none() {
        return Vec::new();
    }
    let towards = |pulls: &advice::Row| match row.judged.verdict.mode {
        Mode::Sync => pulls.convergence,
        Mode::Async => pulls.conveyance,
        Mode::Mix => pulls.convergence.max(pulls.conveyance),
    };
    let edition = Edition::of(EditionNumber::CURRENT);
    let mut rows: Vec<_> = edition.reasons(&row.judged.answers).filter(|pulls| towards(pulls) > 0).collect();
    sort_by_number(&mut rows, |pulls| -i64::from(towards(pulls)));
    rows.iter().take(2).map(|pulls| el("li").child(content::reason(pulls.option))).collect()
}

/// The questions, folded away, where the row is open or was settled here.
fn settling(sheet: Sheet, place: usize) -> View {
    let open = move || {
        sheet.look(|data| data.rows.get(place).is_some_and(|row| !row.judged.ask.is_empty() || !row.given.is_empty()))
    };
    keyed(open, move |open| {
        open.then(|| fold(el("summary").child(words::ASK), move || questions(sheet, place)).class("fold no-print"))
    })
}

/// The questions that are open, and those that were answered here, each with its answers.
fn questions(sheet: Sheet, place: usize) -> View {
    let asked = move || {
        sheet.look(|data| {
            let Some(row) = data.rows.get(place) else { return Vec::new() };
            let given = row.given.iter().map(|(question, _)| question);
            let mut all: Vec<Question> = given.collect();
            all.extend(row.judged.ask.iter().copied().filter(|question| row.given.get(*question).is_none()));
            all
        })
    };
    for_each(
        asked,
        |question| *question,
        move |question| {
            let kind = sheet.look(|data| data.rows.get(place).and_then(|row| row.judged.activity)).map(Template::kind);
            let options = question.options().iter();
            let options = options.map(|option| (option.key(), content::option_for(*option, kind).label));
            let options: Vec<_> = options.chain([(Answer::UNSURE, content::UNSURE.label)]).collect();
            let given = move || sheet.look(|data| data.rows.get(place)?.given.get(question).map(Answer::key));
            let take = move |key: &'static str| sheet.answer(place, question, key);
            taps(content::question_for(question, kind).title, options, given, take).class("taps")
        },
    )
}

/// What would stand in the place of the meeting: the steps of the plan, and a trial.
fn instead(row: &Row) -> Option<View> {
    let goes = matches!(Share::of(row), Share::Mode(Mode::Async | Mode::Mix)) && row.rhythm.recurs();
    goes.then(|| {
        let plan = row.reading().plan(&Assumptions::default());
        let step = |step: &advice::Step| el("li").child(content::step(&plan, step, Own::NONE).title);
        let steps: Vec<_> = plan.steps.iter().take(4).map(step).collect();
        el("div")
            .class("small")
            .child(el("p").child(el("b").child(words::PLAN)))
            .child(el("ol").class("list").child(steps))
            .child(el("p").child(words::TRIAL))
    })
}

/// Keeping it as a decision, or what became of it when it was kept before.
fn keeping(sheet: Sheet, place: usize, name: &str) -> View {
    let (past, notice) = (Past::expect(), Notice::expect());
    let kept = RwSignal::new(None::<DecisionId>);
    let name = name.to_owned();
    let keep = move || {
        // Pressed twice, it is kept once.
        if before(sheet, place, past).is_some() {
            return;
        }
        let Some(decision) = sheet::decision(place) else { return };
        match new_id().and_then(|id| past.keep(id, decision)) {
            Ok(id) => {
                kept.set(Some(id));
                notice.say(words::KEPT_HELP);
            }
            Err(error) => notice.warn(error.told()),
        }
    };
    let view = move || {
        if let Some((id, said)) = before(sheet, place, past) {
            let open = link_button(words::OPEN_KEPT, Weight::Line, &Route::Kept(id).to_string());
            return el("p").class("small").child(said).child(" ").child(open);
        }
        el("p").child(button_for(words::KEPT, &name, keep))
    };
    el("div").class("no-print").child(view)
}

/// The decision of before, and what became of it.
fn before(sheet: Sheet, place: usize, past: Past) -> Option<(DecisionId, String)> {
    let (id, decision) = sheet.look(|data| kept_as(data.rows.get(place)?, past))?;
    let outcome = decision.outcome.map(|outcome| content::pages::outcome::was_done(outcome.done));
    Some((id, words::was_kept(&day(decision.day), outcome)))
}
