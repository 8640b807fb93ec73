//! Beginning a decision from elsewhere: a bookmark that takes what is selected on a page, and links that are partly
//! filled in.

use ::words::content::{self, pages::settings as words};
use domain::activity::Template;
use domain::decision::{Title, WORDS};
use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set};

use crate::browser::{address, clipboard, storage};
use crate::ui::components::{Icon, Weight, button, icon, section, select};
use crate::ui::dom::{View, When, el};
use crate::ui::state::Notice;

/// Where this tab notes what is typed here, so that it is there again.
const TYPED: &str = "sa1:ways";

/// The two ways.
pub(super) fn ways() -> View {
    section(words::WAYS).child(el("p").class("soft").child(words::WAYS_HELP)).child(link()).child(bookmark())
}

/// A link that begins a decision, put together.
fn link() -> View {
    let notice = Notice::expect();
    let (title, activity) = (RwSignal::new(storage::noted(TYPED).unwrap_or_default()), RwSignal::new(String::new()));
    let made = move || {
        let filled = [("t", title.get().trim().to_owned()), ("template", activity.get())];
        let filled = filled.into_iter().filter(|(_, value)| !value.is_empty());
        let query: Vec<_> = filled.map(|(name, value)| [name, "=", &address::encoded(&value)].concat()).collect();
        address::of_link(&["/new?", &query.join("&")].concat())
    };
    let input = el("input")
        .class("input")
        .id("ways-title")
        .attr("type", "text")
        .attr("maxlength", &Title::MAX.to_string())
        .attr("autocomplete", "off")
        .own_words()
        .bind(
            When::AtOnce,
            move || title.get(),
            move |typed| {
                // Where the tab keeps nothing it stays as long as the page.
                storage::note(TYPED, &typed).unwrap_or_default();
                title.set(typed);
            },
        );
    let activities = Template::ALL.map(|template| (template.key(), content::activity_name(template)));
    let choices = [("", words::WAYS_ANY)].into_iter().chain(activities);
    let field =
        el("textarea").class("input").id("ways-link").attr("rows", "2").attr("readonly", "").prop("value", made);
    let copy = move || {
        clipboard::copy(made(), Some("#ways-link"), move |done| {
            if done { notice.say(words::WAYS_COPIED) } else { notice.warn(words::COPIED_NOT) }
        });
    };
    let labelled = |label: &str, id: &str, field: View| {
        el("div").class("field").child(el("label").attr("for", id).child(label)).child(field)
    };
    el("div")
        .class("section")
        .child(labelled(words::WAYS_TITLE, "ways-title", input))
        .child(select(
            "ways-activity",
            words::WAYS_ACTIVITY,
            choices,
            move || activity.get(),
            move |key| activity.set(key),
        ))
        .child(labelled(words::WAYS_LINK, "ways-link", field))
        .child(el("p").child(button(words::WAYS_COPY, Weight::Quiet, copy).prepend(icon(Icon::Copy))))
}

/// The bookmark. This page's own policy does not let it run here, so a click says what it is for.
fn bookmark() -> View {
    let notice = Notice::expect();
    let begin = address::of_link("/new?w=");
    let script = [
        "javascript:void(open('",
        &begin,
        "'+encodeURIComponent([...(String(getSelection())||document.title).trim()].slice(0,",
        &WORDS.to_string(),
        ").join('')),'_blank','noopener'))",
    ]
    .concat();
    let to_drag = el("a").class("button").attr("data-kind", "quiet").attr("href", &script).child(words::MARK).on(
        ev::click,
        move |event| {
            event.prevent_default();
            notice.warn(words::MARK_DRAG);
        },
    );
    let copy = move || {
        clipboard::copy(script.clone(), None, move |done| {
            if done { notice.say(words::MARK_COPIED) } else { notice.warn(words::MARK_DRAG) }
        });
    };
    el("div")
        .class("section")
        .child(el("p").class("small").child(words::MARK_HELP))
        .child(el("div").class("actions").child(to_drag).child(button(words::MARK_COPY, Weight::Line, copy)))
}
