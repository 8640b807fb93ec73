//! Decisions side by side.

use leptos::prelude::{Get, GetUntracked, Read, ReadUntracked, RwSignal, Set};

use super::heading;
use crate::activity::Kind;
use crate::advice::{Mode, Opt};
use crate::browser::focus;
use crate::compare::{Agreement, Common, Comparison, MOST};
use crate::content::pages::{compare as words, day, decision as decision_words};
use crate::content::{self, CareNote};
use crate::decision::Decision;
use crate::link::{self, Link};
use crate::reading::Reading;
use crate::route::Route;
use crate::ui::components::{Point, Who, bars, button_for, compare_maps, compare_table, section};
use crate::ui::dom::{View, When, el, live, together};
use crate::ui::state::{Nav, Notice};

/// The field for a link, by which the focus finds it.
const FIELD: &str = "compare-link";

/// One code of the address.
struct Side {
    who: Who,
    code: String,
    /// What it carries, or why it does not open.
    decision: Result<Decision, String>,
}

/// The decisions of these codes, what they differ in, and what would make them agree; a box that takes one more.
pub fn page(codes: &[String]) -> View {
    let side = |(place, code): (usize, &String)| {
        let decision = read(code);
        Side { who: Who::of(decision.as_ref().ok(), place), code: code.clone(), decision }
    };
    let sides: Vec<_> = codes.iter().enumerate().map(side).collect();
    let (decisions, all): (Vec<_>, Vec<_>) = sides
        .iter()
        .filter_map(|side| side.decision.as_ref().ok().map(|decision| (decision.clone(), side.who.clone())))
        .unzip();
    let compared = Comparison::of(&decisions).map(|comparison| compared(&comparison, &all));
    let few = compared.is_none().then(|| {
        let text = if decisions.is_empty() { words::NONE_YET } else { words::ONE_YET };
        el("p").class("soft").with(text)
    });
    let verdicts = (!sides.is_empty()).then(|| {
        let rows: Vec<_> = sides.iter().enumerate().map(|(place, side)| one(side, place, codes)).collect();
        section(words::LIST).with(el("ul").class("compared").with(rows))
    });
    let open = codes.len() < MOST;
    el("div")
        .class("compare")
        .with(el("div").class("page").with(heading(words::TITLE)).with(el("p").class("lead").with(words::LEAD)))
        .with(open.then(|| paste_box(codes.to_vec())))
        .with((!open).then(|| el("p").class("soft no-print").with(words::FULL)))
        .with(few)
        .with(verdicts)
        .with(compared)
}

/// The decision of a link, or why there is none.
fn read(text: &str) -> Result<Decision, String> {
    match link::decode(text) {
        Ok(Link::Decision(decision)) => Ok(decision),
        Ok(Link::Request(_)) => Err(words::REQUEST.to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// The code of a pasted link that is not among these yet, or why it is not taken.
fn read_new(text: &str, codes: &[String]) -> Result<String, String> {
    if text.trim().is_empty() {
        return Err(words::EMPTY.to_owned());
    }
    let code = link::encode(&Link::Decision(read(text)?));
    if codes.contains(&code) { Err(words::TWICE.to_owned()) } else { Ok(code) }
}

/// The field for one more link. What is not taken stays in it.
fn paste_box(codes: Vec<String>) -> View {
    let (nav, notice) = (Nav::expect(), Notice::expect());
    let (typed, problem) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let add = move || match read_new(&typed.get_untracked(), &codes) {
        Ok(code) => {
            nav.replace(Route::Compare(codes.iter().cloned().chain([code]).collect()));
            notice.say(words::ADDED);
            // After the last one there is no field, and the heading keeps the focus.
            focus::to_new(["#", FIELD].concat());
        }
        Err(text) => {
            // Said of the one before.
            notice.clear();
            problem.set(text);
            focus::to(&["#", FIELD].concat()).unwrap_or_default();
        }
    };
    let error_id = [FIELD, "-error"].concat();
    let described = {
        let error_id = error_id.clone();
        move || (!problem.read().is_empty()).then(|| error_id.clone())
    };
    let input = el("input")
        .class("input")
        .id(FIELD)
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr_live("aria-invalid", move || (!problem.read().is_empty()).then_some("true"))
        .attr_live("aria-describedby", described)
        .bind(
            When::AtOnce,
            move || typed.get(),
            move |text| {
                typed.set(text);
                if !problem.read_untracked().is_empty() {
                    problem.set(String::new());
                }
            },
        );
    let told = move || {
        let text = problem.get();
        (!text.is_empty()).then(|| el("p").class("field-error").attr("role", "alert").id(&error_id).with(text))
    };
    el("form")
        .class("compare-add no-print")
        .on("submit", move |event| {
            event.prevent_default();
            add();
        })
        .with(el("div").class("field").with(el("label").attr("for", FIELD).with(words::FIELD)).with(input))
        .with(live(told))
        .with(el("button").class("button").attr("type", "submit").with(words::ADD))
}

/// One decision, or why it does not open, and how to take it away.
fn one(side: &Side, place: usize, codes: &[String]) -> View {
    let (nav, notice) = (Nav::expect(), Notice::expect());
    let mut others = codes.to_vec();
    others.retain({
        let mut at = 0..;
        move |_| at.next() != Some(place)
    });
    let remove = move || {
        nav.replace(Route::Compare(others.clone()));
        notice.say(words::REMOVED);
    };
    let name = side.who.text();
    let (told, open) = match &side.decision {
        Ok(decision) => {
            let open = el("a")
                .class("link-tall")
                .attr("href", &["#", &side.code].concat())
                .attr("aria-label", &[words::OPEN, ": ", &name].concat())
                .with(words::OPEN);
            (verdict(decision), Some(open))
        }
        Err(error) => (el("p").class("problem").with(error.as_str()), None),
    };
    let actions = el("div").class("actions").with(open).with(button_for(words::REMOVE, &name, remove));
    el("li").class("compared-one").with(el("h3").with(side.who.view())).with(told).with(actions)
}

/// What a decision comes to, and what it is about.
fn verdict(decision: &Decision) -> View {
    let reading = Reading::of(decision);
    let mode = reading.verdict.mode;
    let drawn = reading.is_enough().then(|| el("p").class("mode").with(bars(mode)).with(content::mode(mode).name));
    let title = decision.title.as_ref().map(|title| el("p").class("caption").attr("dir", "auto").with(title.as_str()));
    el("div")
        .class("compared-verdict")
        .attr("data-mode", mode.key())
        .with(drawn)
        .with(el("p").with(reading.headline().into_owned()))
        .with(title)
        .with(el("p").class("small").with([decision_words::MADE, " ", &day(decision.day), "."].concat()))
}

/// What is there only with at least two.
fn compared(comparison: &Comparison, all: &[Who]) -> View {
    let points: Vec<_> =
        all.iter().zip(&comparison.own).map(|(who, reading)| Point { who: who.clone(), reading: *reading }).collect();
    let kind = common_kind(&comparison.own);
    let same = comparison.rows.iter().all(|row| !row.differs);
    let map = section(words::MAP).with(el("p").with(words::MAP_TEXT)).with(compare_maps(&points));
    let answers = section(words::ANSWERS)
        .with(same.then(|| el("p").with(words::NO_DIFFERENCE)))
        .with(compare_table(comparison, all, kind))
        .with(el("p").class("small no-print").with(words::KEEP_IT));
    together(el("div").class("compare-both").with(map).with(agreement(comparison, all, kind))).with(answers)
}

/// The kind of activity, where all are of one.
fn common_kind(readings: &[Reading]) -> Option<Kind> {
    let kind = readings.first()?.kind();
    kind.filter(|_| readings.iter().all(|reading| reading.kind() == kind))
}

/// Whether they agree, and else what would make them.
fn agreement(comparison: &Comparison, all: &[Who], kind: Option<Kind>) -> View {
    let label = |option: Opt| content::option_for(option, kind).label;
    let on = |options: &[Opt]| {
        let question = options.first().map_or("", |option| content::question_for(option.question(), kind).short);
        words::on(question, &options.iter().map(|option| label(*option)).collect::<Vec<_>>())
    };
    let line = |text: String| el("p").class("compare-told").with(text);
    let (title, told) = match &comparison.agreement {
        Agreement::TooLittle => (words::AGREE, line(words::NOT_ENOUGH.to_owned())),
        Agreement::Same(mode) => (words::AGREED, line(words::same(*mode))),
        Agreement::ByCare(mode) => (words::BY_CARE, line(words::same_by_care(*mode))),
        Agreement::Single(ways) => {
            // Answers to one question that lead to the same are one line.
            let groups =
                ways.chunk_by(|one, next| (one.option.question(), one.mode) == (next.option.question(), next.mode));
            let way = |group: &[Common]| {
                let options: Vec<_> = group.iter().map(|way| way.option).collect();
                let mode = group.first().map(|way| way.mode);
                mode.map(|mode| way_line(mode, words::single(&on(&options), mode)))
            };
            (words::AGREE, el("ul").class("compare-ways").with(groups.map(way).collect::<Vec<_>>()))
        }
        Agreement::Pair([first, second], mode) => {
            let text = words::pair(&on(&[*first]), &on(&[*second]), *mode);
            (words::AGREE, el("ul").class("compare-ways").with(way_line(*mode, text)))
        }
        Agreement::Apart => (words::AGREE, line(words::APART.to_owned())),
    };
    section(title).with(careful(comparison, all)).with(told)
}

fn way_line(mode: Mode, text: String) -> View {
    el("li").attr("data-mode", mode.key()).with(bars(mode)).with(el("span").with(text))
}

/// That the most careful answer counts, what it changes, and what to heed beside it.
fn careful(comparison: &Comparison, all: &[Who]) -> View {
    let told = comparison.careful.map(|option| el("p").with(words::careful(option)));
    let verdicts = comparison.own.iter().zip(&comparison.joint);
    let moved = all.iter().zip(verdicts).filter(|(_, (own, joint))| own.verdict.mode != joint.verdict.mode);
    let moved = moved.map(|(who, (_, joint))| {
        let text = words::comes_to(joint.verdict.mode);
        el("p").with(words::WITH_THAT).with(" ").with(el("bdi").with(who.name.as_str())).with(" ").with(text)
    });
    let hurt = comparison.joint.iter().find(|reading| reading.answers.has(Opt::SensitivityHigh));
    let notes = hurt.map(|reading| content::care(&reading.verdict, &reading.answers)).unwrap_or_default();
    let note = |note: CareNote| el("div").class("care").with(el("h3").with(note.title)).with(el("p").with(note.text));
    together(notes.into_iter().map(note).collect::<Vec<_>>()).with(told).with(moved.collect::<Vec<_>>())
}
