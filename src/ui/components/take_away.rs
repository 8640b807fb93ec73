//! What is taken away from a verdict: the texts to paste, the calendar file, the whole decision.

use leptos::prelude::{Get, Read, RwSignal, Set, untrack};

use super::{Icon, Ticks, button_for, field_error, icon, section};
use crate::browser::{address, clipboard, clock, download, random};
use crate::content::{self, pages::take_away as words};
use crate::decision::DecisionId;
use crate::document::{self, Document, Event, Matter, Paper, Piece, Shown, Time};
use crate::link::{self, Link, Parts};
use crate::ui::dom::{View, el, live, live_by};
use crate::ui::state::{Notice, Open, Settings};

/// All that can be taken away.
pub fn take_away(open: Open) -> View {
    let source = Source { open, ticks: Ticks::default() };
    let papers = move || document::papers_for(&open.reading().answers, &open.plan());
    let key = move || papers().into_iter().map(Paper::key).collect::<Vec<_>>().concat();
    let papers = live_by(key, move |_| {
        let papers = papers().into_iter().enumerate();
        papers.map(|(place, paper)| text(source, paper, place == 0)).collect::<Vec<_>>()
    });
    let can_wait = move || source.with(document::has_entry).to_string();
    let entry = live_by(can_wait, move |_| entry(source));
    section(words::TITLE)
        .class("section no-print")
        .with(el("p").class("soft").with(words::HELP))
        .with(ticks(source))
        .with(el("div").class("papers").with(papers).with(entry).with(whole(source)))
}

/// What the documents are made from.
#[derive(Clone, Copy)]
struct Source {
    open: Open,
    /// Which of the person's own words are in them.
    ticks: Ticks,
}

impl Source {
    fn shown(self) -> Shown {
        let usual = Shown::usual(&self.open.reading().verdict);
        Shown { title: self.ticks.get('T', usual.title), note: self.ticks.get('N', usual.note) }
    }

    fn with<T>(self, make: impl FnOnce(&Matter<'_>) -> T) -> T {
        let (decision, plan) = (self.open.decision(), self.open.plan());
        let verdict = self.open.reading().verdict;
        make(&Matter { decision: &decision, verdict, plan: &plan, shown: self.shown() })
    }

    fn file_name(self, piece: Piece) -> String {
        untrack(|| self.with(|matter| document::file_name(matter, piece)))
    }
}

/// Whether title and note are in the texts, where there are any.
fn ticks(source: Source) -> View {
    let has = move || {
        let decision = source.open.decision();
        (decision.title.is_some(), decision.note.is_some())
    };
    let usual = move || Shown::usual(&source.open.reading().verdict);
    live_by(
        move || format!("{:?}", has()),
        move |_| {
            let (title, note) = has();
            let title = title.then(|| source.ticks.tick(words::WITH_TITLE, 'T', move || usual().title));
            [title, note.then(|| source.ticks.tick(words::WITH_NOTE, 'N', move || usual().note))]
        },
    )
}

/// One text, unfolded at first or not.
fn text(source: Source, paper: Paper, is_first: bool) -> View {
    let text = content::paper(paper);
    let made = move || source.with(|matter| document::paper(matter, paper));
    let actions = actions(text.name, Piece::Paper(paper), source, made);
    folded(text.name, text.hint)
        .attr_some("open", is_first.then_some(""))
        .with(el("pre").class("paper").attr("dir", "auto").with(live(move || made().plain())))
        .with(actions)
}

/// The whole decision on one page.
fn whole(source: Source) -> View {
    let made = move || {
        let (decision, shown) = (source.open.decision(), source.shown());
        let parts = Parts { title: shown.title, note: shown.note, ..Parts::proposed(&decision) };
        let carried = decision.carrying(parts);
        let link = address::of_link(&link::encode(&Link::Decision(carried)));
        source.with(|matter| document::whole(matter, Some(&link)))
    };
    folded(words::WHOLE, words::WHOLE_HINT).with(actions(words::WHOLE, Piece::Decision, source, made))
}

/// Copy it, as plain text or as Markdown, or save it.
fn actions(name: &str, piece: Piece, source: Source, made: impl Fn() -> Document + Copy + 'static) -> View {
    let notice = Notice::expect();
    let copy = move |text: String| {
        clipboard::copy(
            text,
            None,
            move |done| {
                if done { notice.say(words::COPIED) } else { notice.warn(words::COPIED_NOT) }
            },
        );
    };
    let save = move || give(notice, &source.file_name(piece), "text/markdown", &untrack(made).markdown());
    el("div")
        .class("actions")
        .with(button_for(words::COPY, name, move || copy(untrack(made).plain())).led_by(icon(Icon::Copy)))
        .with(button_for(words::COPY_MARKDOWN, name, move || copy(untrack(made).markdown())).led_by(icon(Icon::Copy)))
        .with(button_for(words::SAVE, name, save).led_by(icon(Icon::Save)))
}

fn give(notice: Notice, name: &str, media_type: &str, text: &str) {
    match download::save(name, media_type, text) {
        Some(()) => notice.say([words::SAVED, " ", name].concat()),
        None => notice.warn(words::SAVED_NOT),
    }
}

/// A calendar entry for the live step, where there is one that can wait.
fn entry(source: Source) -> Option<View> {
    let notice = Notice::expect();
    if !source.with(document::has_entry) {
        return None;
    }
    let id = source.open.id().or_else(|| random::bytes().map(DecisionId::from_bytes))?;
    let file = move |start: Time| {
        let stamp = clock::stamp()?;
        source.with(|matter| document::calendar(&Event { matter: *matter, id, stamp, start }))
    };
    let hours = Settings::expect().get().hours;
    let start = RwSignal::new(Time::proposed(clock::today()?, hours)?.field());
    let wrong = RwSignal::new(false);
    let save = move || {
        let text = untrack(|| Time::from_field(&start.read()).and_then(file));
        wrong.set(text.is_none());
        if let Some(text) = text {
            give(notice, &source.file_name(Piece::Calendar), "text/calendar", &text);
        }
    };
    let when = el("input")
        .class("input")
        .id("when")
        .attr("type", "datetime-local")
        .attr("value", &start.get())
        .attr_live("aria-invalid", move || wrong.get().then_some("true"))
        .attr_live("aria-describedby", move || wrong.get().then_some("when-error"))
        .on_text("input", move |typed| start.set(typed));
    let outside = move || {
        let hours = hours.filter(|hours| Time::from_field(&start.read()).is_some_and(|start| !start.is_in(*hours)))?;
        Some(el("p").class("small").with(words::outside(hours)))
    };
    let field = el("div")
        .class("field number")
        .with(el("label").attr("for", "when").with(words::WHEN))
        .with(when)
        .with(el("div").attr("role", "status").with(live(outside)))
        .with(field_error(
            "when-error",
            move || if wrong.get() { words::WHEN_WRONG.to_owned() } else { String::new() },
        ));
    let actions =
        el("div").class("actions").with(button_for(words::SAVE, words::CALENDAR, save).led_by(icon(Icon::Save)));
    Some(folded(words::CALENDAR, words::CALENDAR_HINT).with(field).with(actions))
}

fn folded(name: &str, hint: &str) -> View {
    let head = el("summary").with(el("b").with(name)).with(" ").with(el("span").class("small").with(hint));
    el("details").class("fold").with(head)
}
