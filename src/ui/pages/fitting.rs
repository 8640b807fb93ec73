//! What is read from the start page's box as one types (part `reading`): the activities that fit, and the answers that the
//! words give.

use ::words::content;
use ::words::content::pages::{start as words, take_away};
use advice::{Answers, Gate, Question, Strength};
use domain::activity::Template;
use domain::decision::{Decision, TemplateKey, Text, Title, first_words, split};
use domain::intake::Intake;
use domain::link;
use domain::reading::Reading as Judged;
use domain::route::Route;
use leptos::prelude::Get;
use reader::{Reading, Told, read_growing};

use web_sys::File;

use super::suggestions::usual;
use super::which::activity;
use crate::browser::{clock, file, focus};
use crate::ui::dom::{View, el, fragment, keyed, memo, soon};
use crate::ui::state::{Desk, Handed, Nav, Notice, Open, hand_over, handed};

/// The longest file that is taken for a text, in bytes: an agenda with its papers.
const LONGEST_TEXT: u64 = 1 << 20;

/// The activities that fit what is typed, and what was read from it, as it is typed.
pub fn fitting() -> View {
    let desk = Desk::expect();
    let read = move || read_growing(&desk.typed());
    let status = move || match read().suggestions.len() {
        0 => String::new(),
        count => words::found(count),
    };
    let list = keyed(read, move |read| {
        if read.suggestions.is_empty() {
            return fragment(noted(read)).child(usual());
        }
        let entries: Vec<_> = read.suggestions.iter().map(|template| suggested(*template, read.clone())).collect();
        fragment(el("h2").child(words::SUGGESTED))
            .child(el("ul").class("templates").child(entries))
            .child(beside(desk, read))
            .child(noted(read))
    });
    fragment(el("p").class("unseen").attr("role", "status").child(keyed(status, String::clone)))
        .child(keyed(move || elsewhere(&desk.typed()), |page| page.as_ref().map(|(_, said)| el("p").child(*said))))
        .child(list)
}

/// Where the words may set one activity against another, the way to see the first two side by side.
fn beside(desk: Desk, read: &Reading) -> Option<View> {
    let typed = desk.typed();
    let [first, second, ..] = *read.suggestions.as_slice() else { return None };
    let day = clock::today().filter(|_| reader::may_set_against(&typed))?;
    let code = |template: Template| {
        let template_key = TemplateKey::parse(template.key()).ok();
        let answers = read.over(template.answers());
        link::proposed(&Decision {
            title: Title::typed(split(&typed).0),
            template: template_key,
            answers,
            ..Decision::new(day)
        })
    };
    let names = [first, second].map(content::activity_name);
    let route = Route::Compare(vec![code(first), code(second)]).to_string();
    Some(el("p").child(el("a").class("link-tall").attr("href", &route).child(words::beside(names))))
}

/// What was read while it is still being typed.
fn noted(read: &Reading) -> View {
    lines(&read.answers, |_| el("span"))
}

/// That another page is made for what was typed: Start leads there, and takes it along.
fn elsewhere(text: &str) -> Option<(Route, &'static str)> {
    match Intake::of(text) {
        Intake::Agenda => Some((Route::Agenda(None), words::IS_AGENDA)),
        Intake::Calendar => Some((Route::Calendar, words::IS_CALENDAR)),
        Intake::Link(_) | Intake::Sentence => None,
    }
}

/// An activity that the words may mean. It takes along what was read from them.
fn suggested(template: Template, read: Reading) -> View {
    let (desk, nav) = (Desk::expect(), Nav::expect());
    let begin = move || {
        desk.begin_read(Some((template, content::activity_name(template))), read.over(template.answers()));
        // Who presses an activity means what is usual for it, but perhaps not what was read beside it.
        let answers = desk.answers();
        let is_read = |question: &Question| {
            read.told(*question).is_some_and(|told| answers.has(told.option) && !template.answers().has(told.option))
        };
        nav.go(&gate(desk).filter(is_read).map_or(Route::Verdict, Route::Ask));
    };
    activity(template, begin)
}

/// Begins with what stands in the start page's box as it is read: with what is usual for the activity that it names, and
/// the answers that it gives. Draws nothing, and is on its way once it is drawn.
pub fn begin() -> View {
    let (desk, nav, notice) = (Desk::expect(), Nav::expect(), Notice::expect());
    soon(move || {
        match handed(&Route::Start) {
            Some(Handed::File(file)) => return dropped(desk, nav, notice, file),
            Some(Handed::Text(pasted)) => {
                // Several lines of one's own stand in the box, as far as it holds them.
                if leads_elsewhere(nav, &pasted) {
                    desk.type_title(String::new());
                } else if first_words(&pasted).len() < pasted.len() {
                    notice.warn(words::CUT);
                }
                return;
            }
            Some(Handed::Typed) | None => {}
        }
        let text = desk.typed();
        if leads_elsewhere(nav, &text) {
            return desk.type_title(String::new());
        }
        // As it will be kept, so that it is read alike from then on.
        let (title, note) = split(&text);
        let read = reader::read(title, note);
        let given = Answers::default();
        if let Some(template) = read.taken(&given).filter(|_| read.is_certain) {
            desk.begin_read(Some((template, content::activity_name(template))), read.with(&given));
            nav.go(&gate(desk).map_or(Route::Verdict, Route::Ask));
        } else {
            // All else follows from it, so the person says which.
            desk.begin_read(None, read.over(given));
            nav.go(&if read.suggestions.is_empty() { asked(desk) } else { Route::Which });
        }
    });
    fragment(())
}

/// Whether another page is made for a text. It goes there, and takes the text along.
fn leads_elsewhere(nav: Nav, text: &str) -> bool {
    let Some((page, _)) = elsewhere(text) else { return false };
    hand_over(page.clone(), Handed::Text(text.to_owned()));
    nav.go(&page);
    true
}

/// A file that was dropped on the start page: a calendar and a backup go to their pages as they are, and so does an
/// agenda; any other text comes into the box, after what stands there.
fn dropped(desk: Desk, nav: Nav, notice: Notice, file: File) {
    let name = file.name().to_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
    let page = if ends(&[".ics", ".ical", ".ifb", ".icalendar", ".zip"]) {
        Some(Route::Calendar)
    } else {
        ends(&[".json"]).then_some(Route::Settings)
    };
    if let Some(page) = page {
        hand_over(page.clone(), Handed::File(file));
        return nav.go(&page);
    }
    if file::size(&file) > LONGEST_TEXT {
        return notice.warn(words::DROPPED_NOT);
    }
    file::read(&file, move |bytes| match bytes.map(String::from_utf8) {
        Some(Ok(text)) if leads_elsewhere(nav, &text) => {}
        Some(Ok(text)) => {
            if let Some(fragment) = link::pasted(&text) {
                return nav.go(&Route::Shared(fragment));
            }
            // A field that somebody is in does not follow what it is bound to.
            focus::to("main h1");
            let typed = desk.typed();
            let all = if typed.trim().is_empty() { text } else { [&typed, "\n", &text].concat() };
            desk.type_title(first_words(&all).to_owned());
            if first_words(&all).len() < all.len() {
                notice.warn(words::CUT);
            }
        }
        Some(Err(_)) | None => notice.warn(words::DROPPED_NOT),
    });
}

/// The question whose answer decides alone. No verdict stands on that while nobody has given it.
pub(super) fn gate(desk: Desk) -> Option<Question> {
    Judged::of(&desk.decision()).verdict.gate.map(Gate::question)
}

/// The question that could still tip it, as long as it is close; else the verdict.
pub(super) fn asked(desk: Desk) -> Route {
    let judged = Judged::of(&desk.decision());
    let is_settled = judged.is_enough() && judged.verdict.strength != Strength::Close;
    let next = if is_settled { None } else { advice::next_question(judged.situation()) };
    next.map_or(Route::Verdict, Route::Ask)
}

/// What was read from the words of what is being made, as long as it counts. Each line leads to its question.
pub fn told() -> View {
    let desk = Desk::expect();
    let told = move || {
        let draft = desk.draft();
        let read = reader::read(&draft.title, &draft.note).answers.into_iter();
        read.filter(|told| draft.answers.has(told.option)).collect::<Vec<_>>()
    };
    let link = |told: &Told| el("a").attr("href", &Route::Ask(told.option.question()).to_string());
    keyed(told, move |told| lines(told, link))
}

/// What to make of the channels that the person weighs in title or note, or of the way that somebody proposes there.
pub fn weighed(open: Open) -> View {
    let told = memo(move |_| {
        let Decision { title, note, .. } = open.decision();
        let read = reader::read(title.as_ref().map_or("", Text::as_str), note.as_ref().map_or("", Text::as_str));
        (read.channels, read.proposed)
    });
    fragment(move || {
        let reading = open.reading();
        let mode = reading.verdict.mode;
        let plan = open.plan();
        let (channels, proposal) = told.get();
        // What was proposed to whoever wrote it is not for those to whom they send it.
        let proposal = proposal.filter(|_| open.is_mine());
        let text = content::weighed(&channels, &plan, mode, &reading.answers)
            .or_else(|| content::proposed(proposal?, &plan, mode, &reading.answers))?;
        reading.is_enough().then(|| el("p").class("between").child(text))
    })
}

/// The figures and days in title and note, which the one who writes the texts may want in them: each blank offers them too.
pub fn facts(open: Open) -> View {
    let told = memo(move |_| {
        let Decision { title, note, .. } = open.decision();
        let [title, note] = [title.as_ref().map(Text::as_str), note.as_ref().map(Text::as_str)];
        reader::facts(title.unwrap_or_default(), note.unwrap_or_default())
    });
    keyed(
        move || told.get(),
        |told| {
            let line = |told: &Vec<String>| {
                let options: Vec<_> = told.iter().map(|fact| el("option").attr("value", fact)).collect();
                el("p")
                    .class("small")
                    .child(take_away::FACTS)
                    .child(el("i").own_words().child(told.join(" · ")))
                    .child(el("datalist").id("told").child(options))
            };
            (!told.is_empty()).then(|| line(told))
        },
    )
}

/// What was read, a line each, with the words that gave it; `named` holds the name of the question.
fn lines(told: &[Told], named: impl Fn(&Told) -> View) -> View {
    let line = |told: &Told| {
        let question = content::question(told.option.question()).short;
        let said = told.words.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        el("li")
            .child(named(told).child(question))
            .child(": ")
            .child(el("b").child(content::option(told.option).label))
            .child(" · ")
            .child(el("i").own_words().child(said))
    };
    let lines: Vec<_> = told.iter().map(line).collect();
    if lines.is_empty() {
        return fragment(());
    }
    fragment(el("p").child(el("b").child(words::READ))).child(el("ul").class("small read").child(lines))
}
