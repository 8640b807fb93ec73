//! The start page.

use std::rc::Rc;

use ::words::content;
use ::words::content::pages::{frame, start as words};
use advice::Mode;
use domain::decision::{Title, WORDS, first_words};
use domain::history::draft::{Draft, WizardStep};
use domain::link;
use domain::route::Route;
use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set, event_target};
use web_sys::{DragEvent, HtmlTextAreaElement, KeyboardEvent};

use super::suggestions::suggestions;
use super::{heading, wizard};
use crate::browser::{file, focus, keys};
use crate::ui::components::{Icon, Weight, bars, button, button_for, icon, section};
use crate::ui::dom::{View, When, el, fragment, keyed, save_all};
use crate::ui::late::{self, Late, Part};
use crate::ui::state::{Desk, Handed, Nav, Notice, Past, hand_over, handed};

/// What the app is for, a box to begin with, what is not finished, and the last decisions.
///
/// `public/index.html` draws the first of these before the wasm arrives; they must look the same.
pub fn page() -> View {
    el("div")
        .class("start")
        .child(begin())
        .child(el("div").class("start-more").child(all_unfinished()).child(recent()).child(modes()))
}

fn begin() -> View {
    let (desk, nav, notice) = (Desk::expect(), Nav::expect(), Notice::expect());
    let begins = RwSignal::new(matches!(handed(&Route::Start), Some(Handed::Typed)));
    let unread = move || {
        desk.begin_typed();
        nav.go(&wizard::next(&desk.answers()));
    };
    // What the part that reads could not see in time stays in the box.
    let unseen = move || match handed(&Route::Start) {
        None | Some(Handed::Typed) => unread(),
        Some(Handed::Text(pasted)) => {
            begins.set(false);
            if first_words(&pasted).len() < pasted.len() {
                notice.warn(words::CUT);
            }
        }
        Some(Handed::File(_)) => {
            begins.set(false);
            notice.warn(words::DROPPED_NOT);
        }
    };
    let submit = move || {
        if let Some(fragment) = link::pasted(&desk.typed()) {
            desk.type_title(String::new());
            nav.go(&Route::Shared(fragment));
        } else if desk.typed().trim().is_empty() || begins.get() {
            // Pressed again while the part that reads is on its way: it goes on without.
            unseen();
        } else {
            begins.set(true);
        }
    };
    let field = el("div")
        .class("field")
        .child(el("label").attr("for", "title").child(words::FIELD))
        .child(el("p").class("small").id("title-help").child(words::HELP))
        .child(typing(begins, submit));
    let taken_for = move || if link::pasted(&desk.typed()).is_some() { words::IS_LINK } else { "" };
    let taken_for = el("p").class("small").attr("role", "status").child(keyed(taken_for, |told| *told));
    let drop = move |event: DragEvent| {
        // A text goes into the box by itself.
        if let Some(file) = file::of_event(&event) {
            event.prevent_default();
            hand_over(Route::Start, Handed::File(file));
            begins.set(true);
        }
    };
    let form = el("form")
        .class("start-begin")
        .on(ev::drop, drop)
        .on(ev::submit, move |event| {
            event.prevent_default();
            submit();
        })
        .child(heading(words::TITLE))
        .child(el("p").class("lead").child(words::LEAD))
        .child(field)
        .child(el("button").class("button").attr("type", "submit").child(words::BEGIN))
        .child(keyed(move || begins.get(), move |is_begun| is_begun.then(|| late::begin(begins, unseen))))
        .child(taken_for);
    el("div").class("start-begin").child(form).child(examples(desk)).child(suggestions())
}

/// The box itself. `submit` takes what stands in it; `begins` is set where several lines are pasted.
fn typing(begins: RwSignal<bool>, submit: impl Fn() + Copy + 'static) -> View {
    let (desk, nav, late, notice) = (Desk::expect(), Nav::expect(), Late::expect(), Notice::expect());
    let on_key = move |event: KeyboardEvent| {
        if keys::is_composing(&event) {
            return;
        }
        let done = match event.key().as_str() {
            // As in any box of one line; with Shift a new line begins.
            "Enter" if !event.shift_key() => {
                submit();
                true
            }
            // In several lines the arrow goes from one to the next.
            "ArrowDown" if !desk.typed().contains('\n') => focus::to(".template"),
            _ => false,
        };
        if done {
            event.prevent_default();
        }
    };
    el("textarea")
        .class("input box")
        .id("title")
        .attr("rows", "2")
        .attr("maxlength", &WORDS.to_string())
        .attr("autocomplete", "off")
        .attr("aria-describedby", "title-help")
        .own_words()
        .bind(When::AtOnce, move || desk.typed(), move |text| desk.type_title(text))
        .on(ev::focus, move |_| late.fetch(Part::Reading))
        .on(ev::paste, move |event| {
            // Several lines may be an agenda, or a calendar. The part that reads sees them whole, as the box would cut them.
            let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
            let is_long = first_words(&text).len() < text.len();
            if let Some(fragment) = link::pasted(&text) {
                // One that the box would cut opens at once.
                if is_long {
                    event.prevent_default();
                    nav.go(&Route::Shared(fragment));
                }
            } else if desk.typed().is_empty() && text.matches('\n').count() >= 2 {
                event.prevent_default();
                event_target::<HtmlTextAreaElement>(&event).set_value(first_words(&text));
                save_all();
                hand_over(Route::Start, Handed::Text(text));
                begins.set(true);
            } else if is_long {
                notice.warn(words::CUT);
            }
        })
        .on(ev::keydown, on_key)
}

/// Sentences that say by example what may be typed, as long as nothing is.
fn examples(desk: Desk) -> View {
    let example = move |text: &'static str| {
        let take = move || {
            desk.type_title(text.to_owned());
            focus::to("#title");
        };
        el("li").child(button(text, Weight::Line, take))
    };
    keyed(
        move || desk.typed().is_empty(),
        move |is_empty| {
            is_empty.then(|| {
                el("div")
                    .class("examples")
                    .child(el("p").class("small").child(words::EXAMPLES_TITLE))
                    .child(el("ul").child(words::EXAMPLES.map(example)))
            })
        },
    )
}

/// What was begun and is not finished.
fn all_unfinished() -> View {
    let desk = Desk::expect();
    fragment(move || {
        let [draft, aside] = desk.unfinished();
        let own = [(draft, Place::Desk), (aside, Place::Aside)];
        let own = own.into_iter().filter_map(|(draft, place)| Some((draft?, place)));
        let left = desk.left().into_iter().map(|(tab, draft)| (draft, Place::Tab(tab)));
        let rows = own.chain(left).map(|(draft, place)| unfinished(desk, &draft, place));
        let rows: Vec<_> = rows.chain(desk.discarded().map(|draft| discarded(desk, &draft))).collect();
        (!rows.is_empty()).then(|| section(words::OPEN).child(el("ul").class("records").child(rows)))
    })
}

/// Where something unfinished lies.
enum Place {
    Desk,
    Aside,
    /// In another tab, of this name, which may be gone.
    Tab(String),
}

fn unfinished(desk: Desk, draft: &Draft, place: Place) -> View {
    let (nav, notice) = (Nav::expect(), Notice::expect());
    let title = title_of(draft);
    let to = match draft.step {
        WizardStep::Question(question) => Route::Ask(question),
        WizardStep::Activity => Route::Which,
        WizardStep::Verdict => Route::Verdict,
        WizardStep::Title => wizard::next(&draft.answers),
    };
    let place = Rc::new(place);
    let from = Rc::clone(&place);
    let go_on = move || {
        match &*from {
            Place::Desk => {}
            Place::Aside => desk.swap(),
            Place::Tab(tab) => desk.take_up(tab),
        }
        nav.go(&to);
    };
    let discard = move || {
        match &*place {
            Place::Desk => desk.discard(),
            Place::Aside => desk.discard_stashed(),
            Place::Tab(tab) => desk.let_go(tab),
        }
        notice.say_undo(words::DISCARDED, move || desk.take_back());
        focus::to_new("#take-back".to_owned());
    };
    let actions = el("div").class("actions").child(button_for(words::GO_ON, &title, go_on)).child(button_for(
        words::DISCARD,
        &title,
        discard,
    ));
    el("li")
        .class("record")
        .attr("data-unfinished", "")
        .child(el("bdi").own_words().class("record-title").child(title))
        .child(actions)
}

/// What was discarded last, with the way back.
fn discarded(desk: Desk, draft: &Draft) -> View {
    let title = title_of(draft);
    let take_back = move || {
        desk.take_back();
        focus::to_new("main h1".to_owned());
    };
    let undo = button_for(words::UNDO, &title, take_back).prepend(icon(Icon::Undo)).id("take-back");
    el("li")
        .class("record")
        .attr("data-deleted", "")
        .child(el("span").child([words::DISCARDED, " "].concat()).child(el("bdi").own_words().child(title)))
        .child(undo)
}

fn title_of(draft: &Draft) -> String {
    Title::typed(&draft.title).map_or_else(|| frame::UNTITLED.to_owned(), |title| title.to_string())
}

/// The last decisions, where there are any.
fn recent() -> View {
    let past = Past::expect();
    keyed(
        move || past.is_empty(),
        |is_empty| {
            (!is_empty).then(|| {
                let all = el("a").class("link-tall").attr("href", "#/history").child(words::ALL);
                fragment(late::ask()).child(section(words::RECENT).child(late::recent()).child(el("p").child(all)))
            })
        },
    )
}

/// The three modes, drawn and in a word.
fn modes() -> View {
    let mode = |mode: Mode| {
        let text = content::mode(mode);
        el("li")
            .attr("data-mode", mode.key())
            .child(bars(mode))
            .child(el("b").class("mode").child(text.name))
            .child(el("span").class("soft").child(text.gloss))
    };
    let modes = [Mode::Async, Mode::Sync, Mode::Mix].map(mode);
    let guide = el("a").class("link-tall").attr("href", "#/guide").child(words::GUIDE);
    section(words::MODES).child(el("ul").class("modes").child(modes)).child(el("p").child(guide))
}
