//! Parts of the program that are loaded when they are first needed, so that a first visit stays light. How the
//! program is cut is told in `ARCHITECTURE.md`.

mod points;

use std::cell::Cell;
use std::time::Duration;

use ::words::content::pages::{
    agenda, calendar, compare, decision, guide, history, late as words, settings, shared, start,
};
use ::words::content::{Heard, Own};
use advice::{Mode, Plan};
use domain::activity::Template;
use domain::decision::{DecisionId, Note, Text, Title};
use domain::meeting::Told;
use domain::reading::Reading;
use leptos::prelude::{Get, RwSignal, Set, expect_context, set_timeout};

use super::components::{Weight, button};
use super::dom::{View, el, fragment, keyed, soon};
use super::pages::heading;
use super::state::Open;
use crate::browser::{address, focus, shell};

/// How long loading goes on unsaid: a word that is gone at once is only noise.
const QUIET: Duration = Duration::from_millis(300);

/// How long a decision waits for the words of its activity, which come beside it.
const BESIDE: Duration = Duration::from_secs(3);

/// A part of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Any decision as it is read: the verdict, what is kept, what a link carries.
    Decision,
    /// What was kept, in a list.
    Past,
    /// A calendar's meetings.
    Calendar,
    /// The settings, and everything that is kept, out and in; and the guide, which says the same promises.
    Settings,
    /// What reads a person's words, with its model.
    Reading,
    /// A whole agenda.
    Agenda,
    /// The words of activities, what stands behind their customs, and the tips on them.
    Customs,
    /// What is said otherwise where it is not the first time.
    Again,
    /// What draws a link as a QR code.
    Code,
}

/// Which parts are here.
#[derive(Clone, Copy, Default)]
pub struct Late {
    decision: Arrival,
    past: Arrival,
    calendar: Arrival,
    settings: Arrival,
    reading: Arrival,
    agenda: Arrival,
    customs: Arrival,
    again: Arrival,
    code: Arrival,
}

/// How far one part is. (Two signals of a type that there is anyway: each type of signal is code of its own.)
#[derive(Clone, Copy)]
struct Arrival {
    here: RwSignal<bool>,
    failed: RwSignal<bool>,
}

impl Default for Arrival {
    fn default() -> Self {
        Self { here: RwSignal::new(!cfg!(feature = "split")), failed: RwSignal::new(false) }
    }
}

impl Late {
    /// That of the app.
    pub fn expect() -> Self {
        expect_context()
    }

    fn of(self, part: Part) -> Arrival {
        match part {
            Part::Decision => self.decision,
            Part::Past => self.past,
            Part::Calendar => self.calendar,
            Part::Settings => self.settings,
            Part::Reading => self.reading,
            Part::Agenda => self.agenda,
            Part::Customs => self.customs,
            Part::Again => self.again,
            Part::Code => self.code,
        }
    }

    /// Whether a part is here.
    pub fn is_here(self, part: Part) -> bool {
        self.of(part).here.get()
    }

    /// Whether a part is here, or will not come for now.
    fn has_come(self, part: Part) -> bool {
        let Arrival { here, failed } = self.of(part);
        here.get() || failed.get()
    }

    /// The QR code of a link on paper. `None` as well where the part that draws it is not here.
    pub fn code_on_paper(self, text: &str) -> Option<View> {
        self.is_here(Part::Code).then(|| points::code_on_paper(text)).flatten()
    }

    /// Begins to load a part that will soon be needed. Nothing is shown, and nothing is said if it fails. A decision is
    /// read in the words of its activity, so that they come along.
    pub fn fetch(self, part: Part) {
        self.load(part);
        if part == Part::Decision {
            self.load(Part::Customs);
            self.load(Part::Again);
        }
    }

    fn load(self, part: Part) {
        let Arrival { here, failed } = self.of(part);
        if here.get() {
            return;
        }
        change(failed, false);
        // Asked for again while it is on its way, it is not fetched twice.
        points::load(part, Box::new(move |well| change(if well { here } else { failed }, true)));
    }
}

/// The words of activities, as far as they are here; also for handlers, in which no context can be had.
#[derive(Clone, Copy)]
pub struct OwnWords {
    here: RwSignal<bool>,
    /// Whether those are here that are said otherwise the second time.
    again: RwSignal<bool>,
}

impl OwnWords {
    /// Those of the app.
    pub fn expect() -> Self {
        let Late { customs, again, .. } = Late::expect();
        Self { here: customs.here, again: again.here }
    }

    /// Those that hold for a plan.
    pub fn for_plan(self, reading: &Reading, plan: &Plan) -> Own {
        let again = |template| if self.again.get() { points::again(template) } else { "" };
        if self.here.get() { Own::held(reading, plan, points::own, again) } else { Own::NONE }
    }

    /// What is answered of that which a title and a note worry about.
    pub fn heard(self, (title, note): &(Option<Title>, Option<Note>)) -> Heard {
        let [title, note] =
            [title.as_ref().map(Text::as_str), note.as_ref().map(Text::as_str)].map(Option::unwrap_or_default);
        if self.here.get() { points::heard(title, note) } else { Heard::default() }
    }
}

/// Sets a signal that follows something outside: one that is set to what it was has all its readers drawn anew.
fn change(signal: RwSignal<bool>, to: bool) {
    if signal.get() != to {
        signal.set(to);
    }
}

/// The decisions kept on this device.
pub fn history() -> View {
    page(Part::Past, history::TITLE, points::history_page)
}

/// A calendar's meetings, judged.
pub fn calendar() -> View {
    page(Part::Calendar, calendar::TITLE, points::calendar_page)
}

/// The settings of this device.
pub fn settings() -> View {
    page(Part::Settings, settings::TITLE, points::settings_page)
}

/// What sync and async are, and which to choose.
pub fn guide() -> View {
    page(Part::Settings, guide::TITLE, points::guide_page)
}

/// The last of them, for the start page.
pub fn recent() -> View {
    Late::expect().fetch(Part::Past);
    let here = Late::expect().of(Part::Past).here;
    keyed(
        move || here.get(),
        |is_here| if *is_here { points::recent() } else { fragment(|| wait_or_sorry(Part::Past)) },
    )
}

/// How the oldest of those went that nobody said it of, for the start page.
pub fn ask() -> View {
    let here = Late::expect().of(Part::Past).here;
    keyed(move || here.get(), |is_here| is_here.then(points::ask))
}

/// Which of the common activities is meant.
pub fn which() -> View {
    page(Part::Reading, start::WHICH, points::which_page)
}

/// The activities that fit what is typed, and what was read from it. Not before the part that reads is here.
pub fn fitting() -> View {
    points::fitting()
}

/// Begins with what is typed, or takes what was pasted, once the part that reads is here; should that not come, `unread`
/// begins. `begins` is false again once it has.
pub fn begin(begins: RwSignal<bool>, unread: impl Fn() + Copy + 'static) -> View {
    Late::expect().fetch(Part::Reading);
    let Arrival { here, failed } = Late::expect().of(Part::Reading);
    keyed(
        move || (here.get(), failed.get()),
        move |came| match came {
            (true, _) => {
                soon(move || {
                    begins.try_set(false);
                });
                points::begin()
            }
            (false, true) => {
                soon(unread);
                fragment(())
            }
            (false, false) => wait(),
        },
    )
}

/// What was read from the words of what is being made, once the part that reads is here.
pub fn told() -> View {
    Late::expect().fetch(Part::Reading);
    let here = Late::expect().of(Part::Reading).here;
    keyed(move || here.get(), |is_here| is_here.then(points::told))
}

/// What the words are taken for, and what else they may mean, once the part that reads is here.
pub fn meant() -> View {
    Late::expect().fetch(Part::Reading);
    let here = Late::expect().of(Part::Reading).here;
    keyed(move || here.get(), |is_here| is_here.then(points::meant))
}

/// Which of the channels that the person weighs is the better one, once the part that reads is here.
pub fn weighed(open: Open) -> View {
    Late::expect().fetch(Part::Reading);
    let here = Late::expect().of(Part::Reading).here;
    keyed(move || here.get(), move |is_here| is_here.then(|| points::weighed(open)))
}

/// The QR code of a link, once the part that draws it is here.
pub fn code(text: String) -> View {
    let late = Late::expect();
    late.fetch(Part::Code);
    keyed(
        move || (late.is_here(Part::Code), late.has_come(Part::Code)),
        move |(is_here, _)| if *is_here { points::code(&text) } else { wait_or_sorry(Part::Code) },
    )
}

/// The figures and days that the person told, once the part that reads is here.
pub fn facts(open: Open) -> View {
    Late::expect().fetch(Part::Reading);
    let here = Late::expect().of(Part::Reading).here;
    keyed(move || here.get(), move |is_here| is_here.then(|| points::facts(open)))
}

/// What an item of an agenda is taken for. Not before the part that reads is here.
pub fn item(topic: &str, below: &str) -> Told {
    points::item(topic, below)
}

/// What stands behind the custom of an activity, once that part is here.
pub fn custom(template: Template) -> View {
    Late::expect().fetch(Part::Customs);
    let here = Late::expect().of(Part::Customs).here;
    keyed(move || here.get(), move |is_here| is_here.then(|| points::custom(template)))
}

/// The tip on an activity, once that part is here.
pub fn tip(template: Template, mode: Mode) -> View {
    Late::expect().fetch(Part::Customs);
    let here = Late::expect().of(Part::Customs).here;
    keyed(move || here.get(), move |is_here| is_here.then(|| points::tip(template, mode)))
}

/// All common activities. Not before the part that reads is here.
pub fn all_common() -> View {
    points::all_common()
}

/// Where the answers so far lead, once the part with the verdict is here.
pub fn leaning() -> View {
    let here = Late::expect().of(Part::Decision).here;
    keyed(move || here.get(), |is_here| is_here.then(points::leaning))
}

/// The verdict on what is being made.
pub fn verdict() -> View {
    page(Part::Decision, decision::PAGE, points::verdict_page)
}

/// A kept decision.
pub fn kept(id: DecisionId) -> View {
    page(Part::Decision, decision::PAGE, move || points::kept_page(id))
}

/// What a link carries.
pub fn shared(text: String) -> View {
    page(Part::Decision, shared::PAGE, move || points::shared_page(&text))
}

/// A whole agenda; with a link, one that someone sent.
pub fn agenda(link: Option<String>) -> View {
    page(Part::Agenda, agenda::TITLE, move || points::agenda_page(link.as_deref()))
}

/// Decisions side by side.
pub fn compare(codes: Vec<String>) -> View {
    page(Part::Decision, compare::TITLE, move || points::compare_page(&codes))
}

/// A page of a part: drawn at once where the part is here, and else when it has come. `draw` is not called before. Where
/// it does not come because the app was updated meanwhile, the page is loaded anew.
fn page(part: Part, title: &'static str, draw: impl Fn() -> View + 'static) -> View {
    let late = Late::expect();
    let failed = late.of(part).failed;
    // Once drawn it stays, whatever becomes of what comes beside it.
    let (drawn, patient) = (Cell::new(false), RwSignal::new(part == Part::Decision));
    let is_here = move || {
        let is_here = drawn.get() || late.is_here(part) && (!patient.get() || late.has_come(Part::Customs));
        drawn.set(is_here);
        is_here
    };
    if is_here() {
        return draw();
    }
    late.fetch(part);
    if part == Part::Decision {
        set_timeout(
            move || {
                patient.try_set(false);
            },
            BESIDE,
        );
    }
    let stood = Cell::new(false);
    let state = move || {
        let is_here = is_here();
        (is_here, !is_here && failed.get())
    };
    keyed(state, move |(is_here, has_failed)| {
        // What had the focus goes with what stood here.
        if stood.replace(true) && focus::is_in("main") {
            focus::to_new("main h1".to_owned());
        }
        if *has_failed {
            shell::renew();
        }
        if *is_here { draw() } else { el("div").class("page").child(heading(title)).child(wait_or_sorry(part)) }
    })
}

fn wait_or_sorry(part: Part) -> View {
    if Late::expect().of(part).failed.get() { sorry(part) } else { wait() }
}

/// That it takes a moment.
fn wait() -> View {
    let long = RwSignal::new(false);
    // Gone by then, where the part has come.
    set_timeout(
        move || {
            long.try_set(true);
        },
        QUIET,
    );
    el("p").attr("role", "status").child(move || long.get().then_some(words::LOADING))
}

/// That it did not come, and what to do.
fn sorry(part: Part) -> View {
    let late = Late::expect();
    let actions = el("div")
        .class("actions")
        .child(button(words::AGAIN, Weight::Main, move || late.fetch(part)))
        .child(button(words::RELOAD, Weight::Quiet, address::reload));
    el("div").child(el("p").class("problem").attr("role", "alert").child(words::FAILED)).child(actions)
}
