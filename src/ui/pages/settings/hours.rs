//! When a person usually works.

use ::words::content::pages::settings as words;
use domain::decision::Hours;
use domain::decision::hours::{clock, minute};
use leptos::ev;
use leptos::prelude::{Get, RwSignal, Set, Update};

use crate::ui::components::{Weight, button, field_error};
use crate::ui::dom::{View, When, el};
use crate::ui::state::Settings;

/// The days of a week that most people work on.
const USUAL: [bool; 7] = [true, true, true, true, true, false, false];

/// What stands in the fields: the times as typed, and the days.
#[derive(Clone, Copy)]
struct Typed {
    times: RwSignal<[String; 2]>,
    days: RwSignal<[bool; 7]>,
    problem: RwSignal<&'static str>,
}

impl Typed {
    fn new(hours: Option<Hours>) -> Self {
        let times = hours.map_or_else(Default::default, |hours| hours.times().map(clock));
        Self {
            times: RwSignal::new(times),
            days: RwSignal::new(hours.map_or(USUAL, Hours::days)),
            problem: RwSignal::new(""),
        }
    }

    /// Keeps what stands there, once that is hours or nothing; says what is wrong once it is looked at.
    fn take(self, settings: Settings) {
        let times = self.times.get();
        let is_empty = times.iter().all(String::is_empty);
        let hours = match times.each_ref().map(|time| minute(time)) {
            [Ok(from), Ok(until)] => Hours::new(self.days.get(), from, until).map_err(words::hours_wrong),
            _ => Err(words::HOURS_BOTH),
        };
        self.problem.set(if is_empty { "" } else { hours.err().unwrap_or("") });
        if is_empty || hours.is_ok() {
            settings.change(|own| own.hours = hours.ok());
        }
    }
}

/// The days and the two times, and the way back to none.
pub(super) fn hours(settings: Settings) -> View {
    let typed = Typed::new(settings.get().hours);
    let time = |place: usize, id: &str, label: &str| {
        let value = move || typed.times.get().into_iter().nth(place).unwrap_or_default();
        let input = el("input")
            .class("input")
            .id(id)
            .attr("type", "time")
            .attr("aria-invalid", move || (!typed.problem.get().is_empty()).then_some("true"))
            .attr("aria-describedby", move || (!typed.problem.get().is_empty()).then_some("hours-error"))
            .bind(When::AfterPause, value, move |text| {
                typed
                    .times
                    .update(|times| times.iter_mut().skip(place).take(1).for_each(|time| time.clone_from(&text)));
                typed.take(settings);
            });
        el("div").class("field number").child(el("label").attr("for", id).child(label)).child(input)
    };
    let day = |(place, name): (usize, &str)| {
        let is_on = move || typed.days.get().into_iter().nth(place) == Some(true);
        let turn = move |_| {
            typed.days.update(|days| days.iter_mut().skip(place).take(1).for_each(|day| *day = !*day));
            typed.take(settings);
        };
        let tick = el("input").attr("type", "checkbox").prop("checked", is_on).on(ev::change, turn);
        el("label").class("tick").child(tick).child(el("span").child(name))
    };
    let clear = move || {
        typed.times.set(Default::default());
        typed.days.set(USUAL);
        typed.take(settings);
    };
    let days: Vec<_> = words::WEEK.into_iter().enumerate().map(day).collect();
    let [from, until] = words::HOURS_FROM_UNTIL;
    el("fieldset")
        .class("hours")
        .attr("aria-describedby", "hours-hint")
        .child(el("legend").child(words::HOURS))
        .child(el("p").class("small").id("hours-hint").child(words::HOURS_HELP))
        .child(el("div").class("numbers").child(time(0, "hours-from", from)).child(time(1, "hours-until", until)))
        .child(el("div").class("hours-days").child(days))
        .child(field_error("hours-error", move || typed.problem.get().to_owned()))
        .child(button(words::HOURS_CLEAR, Weight::Line, clear))
}
