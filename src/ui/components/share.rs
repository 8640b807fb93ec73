//! Giving a decision away as a link, or asking for a second opinion on it.

use ::words::content::pages::{frame, share as words};
use ::words::document::Document;
use domain::decision::{Decision, Name};
use domain::link::{self, Link, Parts, Request};

use super::{Icon, Ticks, Weight, button, fold, icon, limited};
use crate::browser::{address, clipboard, share as system};
use crate::ui::dom::{View, When, el, fragment, keyed};
use crate::ui::late;
use crate::ui::state::{Notice, Open, Settings};

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be read, and checked.
    Show,
    /// To be answered without having seen the sender's answers.
    Ask,
    /// To go back to whoever asked.
    Reply,
}

impl Purpose {
    /// What its panel is called.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Show => words::OPEN,
            Self::Ask => words::ASK,
            Self::Reply => words::REPLY,
        }
    }

    /// What its field is called in the page.
    const fn id(self) -> &'static str {
        match self {
            Self::Show | Self::Reply => "share-link",
            Self::Ask => "ask-link",
        }
    }
}

/// A link that is being put together.
#[derive(Clone, Copy)]
struct Sheet {
    purpose: Purpose,
    open: Open,
    settings: Settings,
    ticks: Ticks,
}

impl Sheet {
    /// What may go along, and does.
    fn carried(self) -> Decision {
        let decision = self.open.decision();
        let usual = Parts::proposed(&decision);
        let name = self.settings.get().name.filter(|_| self.ticks.get('M', true));
        Decision { name, ..decision }.carrying(Parts {
            title: self.ticks.get('T', usual.title),
            // Someone who is asked needs to know what about.
            note: self.ticks.get('N', usual.note),
            subject: self.ticks.get('S', usual.subject),
            choice: self.ticks.get('C', usual.choice),
            outcome: self.ticks.get('O', usual.outcome),
        })
    }

    /// The whole link.
    fn text(self) -> String {
        let carried = self.carried();
        let link = match self.purpose {
            Purpose::Ask => Link::Request(Request::of(&carried)),
            Purpose::Show | Purpose::Reply => Link::Decision(carried),
        };
        address::of_link(&link::encode(&link))
    }

    /// What stands beside the link in a mail or a message.
    fn words(self) -> [String; 2] {
        let title = self.carried().title.map_or_else(|| words::SUBJECT.to_owned(), |title| title.to_string());
        let about = match self.purpose {
            Purpose::Ask => words::MAIL_ASK,
            Purpose::Show | Purpose::Reply => words::MAIL,
        };
        [title, about.to_owned()]
    }
}

/// What is given away, the link as text, and the ways on which it can go.
pub fn share(purpose: Purpose, open: Open) -> View {
    let sheet = Sheet { purpose, open, settings: Settings::expect(), ticks: Ticks::default() };
    let carries = match purpose {
        Purpose::Ask => words::ASK_CARRIES,
        Purpose::Show | Purpose::Reply => words::CARRIES,
    };
    let id = purpose.id();
    let field =
        el("textarea").class("input").id(id).attr("rows", "3").attr("readonly", "").prop("value", move || sheet.text());
    let length = fragment(move || words::length(sheet.text().len()));
    el("div")
        .class("section")
        .child(el("p").child(carries))
        .child(ways(sheet))
        .child(name(sheet))
        .child(boxes(sheet))
        .child(el("div").class("field").child(el("label").attr("for", id).child(words::LINK)).child(field))
        .child(el("p").class("small").child(length))
        .child(picture(sheet))
        .child(el("p").class("small").child(words::WHO))
}

/// What can be left out, as far as it is there.
fn boxes(sheet: Sheet) -> View {
    let Sheet { purpose, open, settings, ticks } = sheet;
    let has = move || {
        let decision = open.decision();
        let answered = purpose != Purpose::Ask;
        [
            (decision.title.is_some(), 'T'),
            (decision.note.is_some(), 'N'),
            (answered && decision.subject.is_some(), 'S'),
            (answered && decision.choice.is_some(), 'C'),
            (answered && decision.outcome.is_some(), 'O'),
            (settings.get().name.is_some(), 'M'),
        ]
    };
    let key = move || has().into_iter().filter_map(|(is_there, part)| is_there.then_some(part)).collect::<Vec<_>>();
    keyed(key, move |parts| {
        let usual = move |part: char| {
            let usual = Parts::proposed(&open.decision());
            match part {
                'T' => usual.title,
                'N' => usual.note,
                'S' => usual.subject,
                'C' => usual.choice,
                'O' => usual.outcome,
                _ => true,
            }
        };
        let tick = |part: &char| {
            let part = *part;
            ticks.tick(words::with_part(part), part, move || usual(part))
        };
        parts.iter().map(tick).collect::<Vec<_>>()
    })
}

/// The sender's name, which is kept for the next time.
fn name(sheet: Sheet) -> View {
    let settings = sheet.settings;
    let id = [sheet.purpose.id(), "-name"].concat();
    let input = el("input").class("input").id(&id).attr("type", "text").attr("autocomplete", "name").own_words().bind(
        When::AtOnce,
        move || settings.get().name.map_or_else(String::new, |name| name.to_string()),
        move |typed| settings.change(|own| own.name = Name::typed(&typed)),
    );
    let label = el("label")
        .attr("for", &id)
        .child(words::NAME)
        .child(el("span").class("optional").child(" ").child(frame::OPTIONAL));
    el("div").class("field").child(label).child(limited(input, &id, Name::MAX))
}

/// The longest address of a mail that every mail program opens: with some, nothing happens beyond it.
const LONGEST_MAIL: usize = 2_000;

/// Copy, hand on to another program, mail, Markdown.
fn ways(sheet: Sheet) -> View {
    let notice = Notice::expect();
    let field = match sheet.purpose {
        Purpose::Ask => "#ask-link",
        Purpose::Show | Purpose::Reply => "#share-link",
    };
    let said = move |done| if done { notice.say(words::COPIED) } else { notice.warn(words::COPIED_NOT) };
    let copy = move || clipboard::copy(sheet.text(), Some(field), said);
    let copy_markdown = move || {
        let [title, _] = sheet.words();
        let line = Document::link_line(&title, &sheet.text());
        clipboard::copy(line.markdown(), Some(field), said);
    };
    let hand_on = system::is_there().then(|| {
        button(words::HAND_ON, Weight::Quiet, move || {
            let [title, about] = sheet.words();
            system::hand_on(&title, &about, &sheet.text(), move || notice.warn(words::HAND_ON_NOT));
        })
    });
    let mail = move || {
        let ([title, about], link) = (sheet.words(), sheet.text());
        address::mail(&title, &[&about, "\n\n", &link].concat())
    };
    let is_long = move || mail().len() > LONGEST_MAIL;
    let long = keyed(is_long, |is_long| is_long.then(|| el("p").class("small").child(words::MAIL_LONG)));
    let ways = el("div")
        .class("actions")
        .child(button(words::COPY, Weight::Main, copy).prepend(icon(Icon::Copy)))
        .child(hand_on)
        .child(
            el("a").class("link-tall").attr("href", move || Some(mail())).child(icon(Icon::Mail)).child(words::MAIL_IT),
        )
        .child(button(words::COPY_MARKDOWN, Weight::Line, copy_markdown).prepend(icon(Icon::Copy)));
    fragment(ways).child(long)
}

/// The link as a QR code, drawn once it is asked for.
fn picture(sheet: Sheet) -> View {
    fold(el("summary").child(words::QR), move || late::code(sheet.text()))
}
