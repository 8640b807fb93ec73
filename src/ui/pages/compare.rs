//! Decisions side by side.

use ::words::content::pages::{compare as words, day, decision as decision_words};
use ::words::content::{self, CareNote};
use ::words::content::{Told, errors::because};
use advice::{Assumptions, Mode, Opt};
use domain::activity::Kind;
use domain::compare::{Agreement, Common, Comparison, MOST};
use domain::decision::Decision;
use domain::link::{self, Link};
use domain::route::Route;
use leptos::ev;
use leptos::prelude::{Get, Read, RwSignal, Set};

use super::heading;
use crate::browser::focus;
use crate::ui::components::{
    Icon, Point, Weight, Who, bars, button, button_for, compare_maps, compare_table, icon, plan_in_short, section,
};
use crate::ui::dom::{View, When, el, fragment};
use crate::ui::late::OwnWords;
use crate::ui::state::{Nav, Notice, Past, Settings, new_id};

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
    let past = Past::expect();
    let read: Vec<_> = codes.iter().map(|code| read(code)).collect();
    let own = |decision: &Decision| past.own_of_link(decision).is_some();
    // One's own are no two opinions: nobody agrees or differs there.
    let is_one_person = read.iter().flatten().all(own);
    let who = Who::of_all(&read.iter().map(|decision| decision.as_ref().ok()).collect::<Vec<_>>(), own);
    let sides = codes.iter().zip(read).zip(who);
    let sides: Vec<_> = sides.map(|((code, decision), who)| Side { who, code: code.clone(), decision }).collect();
    let (decisions, all): (Vec<_>, Vec<_>) = sides
        .iter()
        .filter_map(|side| side.decision.as_ref().ok().map(|decision| (decision.clone(), side.who.clone())))
        .unzip();
    let compared = Comparison::of(&decisions)
        .map(|comparison| compared(&comparison, &all, is_one_person || Comparison::is_of_one_matter(&decisions)));
    let few = compared.is_none().then(|| {
        let text = if decisions.is_empty() { words::NONE_YET } else { words::ONE_YET };
        el("p").class("soft").child(text)
    });
    let verdicts = (!sides.is_empty()).then(|| {
        let rows: Vec<_> = sides.iter().enumerate().map(|(place, side)| one(side, place, codes)).collect();
        section(words::LIST).child(el("ul").class("compared").child(rows))
    });
    let open = codes.len() < MOST;
    el("div")
        .class("compare")
        .child(el("div").class("page").child(heading(words::TITLE)).child(el("p").class("lead").child(words::LEAD)))
        .child(open.then(|| paste_box(codes.to_vec())))
        .child((!open).then(|| el("p").class("soft no-print").child(words::FULL)))
        .child(few)
        .child(verdicts)
        .child(compared)
}

/// The decision of a link, or why there is none.
fn read(text: &str) -> Result<Decision, String> {
    match link::decode(text) {
        Ok(Link::Decision(decision)) => Ok(decision),
        Ok(Link::Request(_)) => Err(words::REQUEST.to_owned()),
        Err(error) => Err(error.told()),
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
    let add = move || match read_new(&typed.get(), &codes) {
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
            focus::to(&["#", FIELD].concat());
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
        .attr("aria-invalid", move || (!problem.read().is_empty()).then_some("true"))
        .attr("aria-describedby", described)
        .bind(
            When::AtOnce,
            move || typed.get(),
            move |text| {
                typed.set(text);
                if !problem.read().is_empty() {
                    problem.set(String::new());
                }
            },
        );
    let told = move || {
        let text = problem.get();
        (!text.is_empty()).then(|| el("p").class("field-error").attr("role", "alert").id(&error_id).child(text))
    };
    el("form")
        .class("compare-add no-print")
        .on(ev::submit, move |event| {
            event.prevent_default();
            add();
        })
        .child(el("div").class("field").child(el("label").attr("for", FIELD).child(words::FIELD)).child(input))
        .child(told)
        .child(el("button").class("button").attr("type", "submit").child(words::ADD))
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
                .child(words::OPEN);
            (verdict(decision), Some(open))
        }
        Err(error) => (el("p").class("problem").child(error.as_str()), None),
    };
    let keep = side.decision.as_ref().ok().and_then(keep_reply);
    let actions = el("div").class("actions").child(open).child(keep).child(button_for(words::REMOVE, &name, remove));
    el("li").class("compared-one").child(el("h3").child(side.who.view())).child(told).child(actions)
}

/// For a reply to a decision that is kept here, the way to keep it too: it then stands with that one.
fn keep_reply(reply: &Decision) -> Option<View> {
    let (past, notice) = (Past::expect(), Notice::expect());
    let name = Settings::expect().get().name;
    let asked = past.asked_for(reply, name)?.id;
    let reply = reply.clone();
    Some(fragment(move || {
        if past.of_link(&reply).is_some() {
            let link = el("a").attr("href", &Route::Kept(asked).to_string()).child(words::WITH_YOURS);
            return el("p").child(words::KEPT).child(" ").child(link);
        }
        let reply = reply.clone();
        let keep = move || match new_id().and_then(|id| past.keep(id, reply.clone())) {
            Ok(_) => notice.say(words::KEPT),
            Err(error) => notice.warn(because(decision_words::KEPT_NOT, &error)),
        };
        button(words::KEEP, Weight::Quiet, keep).prepend(icon(Icon::Keep))
    }))
}

/// What a decision comes to, and what it is about.
fn verdict(decision: &Decision) -> View {
    let reading = content::reading(decision);
    let (mode, own) =
        (reading.verdict.mode, OwnWords::expect().for_plan(&reading, &reading.plan(&Assumptions::default())));
    let drawn = reading.is_enough().then(|| el("p").class("mode").child(bars(mode)).child(content::mode(mode).name));
    let title = decision.title.as_ref().map(|title| el("p").class("caption").own_words().child(title.as_str()));
    el("div")
        .class("compared-verdict")
        .attr("data-mode", mode.key())
        .child(drawn)
        .child(el("p").child(content::headline_for(&reading, own)))
        .child(reading.is_enough().then(|| plan_in_short(&reading, &Settings::expect().assumptions(), own)))
        .child(title)
        .child(el("p").class("small").child([decision_words::MADE, " ", &day(decision.day), "."].concat()))
}

/// What is there only with at least two.
fn compared(comparison: &Comparison, all: &[Who], is_one_person: bool) -> View {
    let points: Vec<_> =
        all.iter().zip(&comparison.own).map(|(who, reading)| Point { who: who.clone(), reading: *reading }).collect();
    let kind = comparison.common_kind();
    let same = comparison.rows.iter().all(|row| !row.differs);
    let map = section(words::MAP).child(el("p").child(words::MAP_TEXT)).child(compare_maps(&points));
    let answers = section(words::ANSWERS)
        .child(same.then(|| el("p").child(words::NO_DIFFERENCE)))
        .child(compare_table(comparison, all, kind))
        .child(el("p").class("small no-print").child(words::KEEP_IT));
    let agreement = (!is_one_person).then(|| agreement(comparison, all, kind));
    fragment(el("div").class("compare-both").child(map).child(agreement)).child(answers)
}

/// Whether they agree, and else what would make them.
fn agreement(comparison: &Comparison, all: &[Who], kind: Option<Kind>) -> View {
    let label = |option: Opt| content::option_for(option, kind).label;
    let on = |options: &[Opt]| {
        let question = options.first().map_or("", |option| content::question_for(option.question(), kind).short);
        words::on(question, &options.iter().map(|option| label(*option)).collect::<Vec<_>>())
    };
    let line = |text: String| el("p").class("compare-told").child(text);
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
            (words::AGREE, el("ul").class("compare-ways").child(groups.map(way).collect::<Vec<_>>()))
        }
        Agreement::Pair([first, second], mode) => {
            let text = words::pair(&on(&[*first]), &on(&[*second]), *mode);
            (words::AGREE, el("ul").class("compare-ways").child(way_line(*mode, text)))
        }
        Agreement::Apart => (words::AGREE, line(words::APART.to_owned())),
    };
    section(title).child(careful(comparison, all)).child(told)
}

fn way_line(mode: Mode, text: String) -> View {
    el("li").attr("data-mode", mode.key()).child(bars(mode)).child(el("span").child(text))
}

/// That the most careful answer counts, what it changes, and what to heed beside it.
fn careful(comparison: &Comparison, all: &[Who]) -> View {
    let told = comparison.careful.map(|option| el("p").child(words::careful(option)));
    let verdicts = comparison.own.iter().zip(&comparison.joint);
    let moved = all.iter().zip(verdicts).filter(|(_, (own, joint))| own.verdict.mode != joint.verdict.mode);
    let moved = moved.map(|(who, (_, joint))| {
        let text = words::comes_to(joint.verdict.mode);
        el("p").child(words::WITH_THAT).child(" ").child(el("bdi").child(who.name.as_str())).child(" ").child(text)
    });
    let hurt = comparison.joint.iter().find(|reading| reading.answers.has(Opt::SensitivityHigh));
    let notes = hurt.map(|reading| content::care(reading, &reading.plan(&Assumptions::default()))).unwrap_or_default();
    let note =
        |note: CareNote| el("div").class("care").child(el("h3").child(note.title)).child(el("p").child(note.text));
    fragment(notes.into_iter().map(note).collect::<Vec<_>>()).child(told).child(moved.collect::<Vec<_>>())
}
