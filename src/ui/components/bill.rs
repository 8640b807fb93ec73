//! Both sides of the bill, and what they take for granted.

use std::rc::Rc;

use ::words::content::{self, BILL, brief, pages::bill as words};
use advice::{self, Assumption, Assumptions, Bill, Rate, Side};
use domain::history::Currency;
use leptos::prelude::{Get, Memo, Read, RwSignal, Set};

use super::as_table::wide;
use super::{NumberField, Weight, button};
use crate::ui::dom::{View, When, el, fragment, memo, svg};
use crate::ui::state::{Notice, Open, Settings};

/// Both sides of the bill. (Many answers leave it as it is.)
fn of(open: Open, settings: Settings) -> Memo<Bill> {
    memo(move |_| {
        let (reading, own) = (open.reading(), settings.get());
        advice::bill(&reading.answers, &reading.figures, &open.plan(), &own.assumptions, own.rate)
    })
}

/// The attention that each way takes, as bars.
pub fn bill_bars(open: Open) -> View {
    let bill = of(open, Settings::expect());
    fragment(el("h3").class("no-print").child(words::BARS_TITLE)).child(move || bars(&bill.get()))
}

/// The attention that it takes live and as planned, in a line.
pub fn bill_gist(open: Open) -> impl Fn() -> String {
    let bill = of(open, Settings::expect());
    move || {
        let Bill { live, plan, .. } = bill.get();
        words::gist(&brief::attention(live.held), &brief::attention(plan.held))
    }
}

/// What it costs live, in writing and as planned.
pub fn bill(open: Open) -> View {
    let settings = Settings::expect();
    let bill = of(open, settings);
    let currency = move || settings.get().currency.map_or_else(String::new, |currency| currency.to_string());
    let year = open.reading().comes_again().then(|| {
        let usual = open.reading().times_a_year();
        let times = RwSignal::new(String::new());
        let of_year = move || bill.get().times(read_times(&times.read()).unwrap_or(usual));
        el("div")
            .class("section bill-year")
            .child(times_field(times, usual))
            .child(move || table(words::YEAR, &of_year(), &currency(), false))
    });
    let notes: Vec<_> = BILL.notes.iter().map(|note| el("li").child(*note)).collect();
    el("div")
        .class("section")
        .child(move || table(words::ONCE, &bill.get(), &currency(), true))
        .child(year)
        .child(el("ul").class("list small").child(notes))
        .child(taken_for_granted(settings))
}

/// The three ways beside each other. `elapsed`: with how long each takes until it is done.
fn table(caption: &str, bill: &Bill, currency: &str, elapsed: bool) -> View {
    let sides = [bill.live, bill.offline, bill.plan];
    let cell = |least: Option<String>, value: String| {
        let least = least.filter(|least| *least != value);
        el("td")
            .child(value)
            .child(least.map(|least| el("span").class("small").child([words::AT_LEAST, " ", &least].concat())))
    };
    let row = |name: &str, show: &dyn Fn(&Side) -> String| {
        let least = bill.plan_at_least.as_ref().map(show);
        let [live, offline, plan] = sides.each_ref().map(show);
        el("tr").child(el("th").attr("scope", "row").child(name)).child([
            cell(None, live),
            cell(None, offline),
            cell(least, plan),
        ])
    };
    let heads = BILL.sides.map(|side| el("th").attr("scope", "col").child(side));
    let money = |side: &Side| side.money.map_or_else(String::new, |money| brief::money(money, currency));
    let table = el("table")
        .class("bill")
        .child(el("caption").child(caption))
        .child(el("thead").child(el("tr").child(el("td")).child(heads)))
        .child(
            el("tbody")
                .child(row(words::HELD, &|side| brief::attention(side.held)))
                .child(row(words::USED, &|side| brief::attention(side.used)))
                .child(elapsed.then(|| row(words::ELAPSED, &|side| brief::waiting(side.elapsed))))
                .child(bill.live.money.map(|_| row(words::MONEY, &money))),
        );
    wide(table)
}

/// The attention held on each side as a bar, and in it what is used of it.
fn bars(bill: &Bill) -> View {
    let sides = [bill.live, bill.offline, bill.plan];
    let most = sides.iter().map(|side| side.held).max().unwrap_or_default().max(1);
    let width = |part: u64| [&(part * 100 / most).to_string(), "%"].concat();
    let part = |class: &str, part: u64| svg("rect").class(class).attr("width", &width(part)).attr("height", "100%");
    let rows = [0, 1, 2].map(|place: usize| {
        let (name, side) = (BILL.sides.get(place)?, sides.get(place)?);
        let bar = svg("svg")
            .class("bill-bar")
            .child(part("bill-held", side.held))
            .child(part("bill-used", side.used.min(side.held)));
        let line = el("div").child(el("span").child(*name)).child(el("span").child(brief::attention(side.held)));
        Some(fragment(line).child(bar))
    });
    let told = BILL
        .sides
        .iter()
        .zip(&sides)
        .map(|(name, side)| words::bar(name, &brief::attention(side.held), &brief::attention(side.used)));
    let drawn = el("div")
        .class("bill-bars")
        .attr("role", "img")
        .attr("aria-label", &words::bars(&told.collect::<Vec<_>>()))
        .child(rows);
    fragment(drawn).child(el("p").class("small no-print").child(words::BARS))
}

fn times_field(times: RwSignal<String>, usual: u32) -> View {
    let take = move |typed: &str| {
        let fits = typed.is_empty() || read_times(typed).is_some();
        if fits {
            times.set(typed.to_owned());
        }
        fits
    };
    NumberField {
        id: "times",
        label: words::TIMES,
        hint: None,
        value: Rc::new(move || times.get()),
        usual: Rc::new(move || usual.to_string()),
        take: Rc::new(take),
        fits: words::wrong("1", "1000"),
    }
    .view()
}

/// How often a year, as typed. `None`: it was not, or is no such number.
fn read_times(typed: &str) -> Option<u32> {
    typed.parse().ok().filter(|times| (1..=1_000).contains(times))
}

/// Every assumption, the rate and the currency, to be changed.
fn taken_for_granted(settings: Settings) -> View {
    let notice = Notice::expect();
    let fields: Vec<_> = Assumption::ALL.into_iter().map(|assumption| assumption_field(assumption, settings)).collect();
    let usual = move || {
        settings.change(|own| own.assumptions = Assumptions::default());
        notice.say(words::USUAL_DONE);
    };
    el("details")
        .class("fold no-print")
        .child(el("summary").child(el("b").child(words::ASSUMED)))
        .child(el("p").class("soft").child(words::ASSUMED_HELP))
        .child(el("div").class("numbers").child([rate_field(settings), currency_field(settings)]))
        .child(el("div").class("assumptions").child(fields))
        .child(el("div").class("actions").child(button(words::USUAL, Weight::Line, usual)))
}

fn assumption_field(assumption: Assumption, settings: Settings) -> View {
    let text = content::assumption(assumption);
    let shown = move |value| content::assumption_value(assumption, value);
    let value = move || {
        let value = settings.assumptions().get(assumption);
        if value == assumption.usual() { String::new() } else { shown(value) }
    };
    let take = move |typed: &str| {
        let value = if typed.is_empty() { Some(assumption.usual()) } else { brief::read(typed, assumption.decimals()) };
        let changed = value.and_then(|value| settings.assumptions().with(assumption, value).ok());
        if let Some(changed) = changed {
            settings.change(|own| own.assumptions = changed);
        }
        changed.is_some()
    };
    let (least, most) = assumption.range();
    let hint = [text.unit, ". ", content::standing(assumption.standing()), ": ", text.origin].concat();
    NumberField {
        id: &["assumption-", assumption.key()].concat(),
        label: text.name,
        hint: Some(&hint),
        value: Rc::new(value),
        usual: Rc::new(move || shown(assumption.usual())),
        take: Rc::new(take),
        fits: words::wrong(&shown(least), &shown(most)),
    }
    .view()
}

/// A field for what an hour is paid.
pub fn rate_field(settings: Settings) -> View {
    let take = move |typed: &str| {
        let rate = brief::read(typed, 2).and_then(|rate| Rate::new(rate).ok());
        let fits = typed.is_empty() || rate.is_some();
        if fits {
            settings.change(|own| own.rate = rate);
        }
        fits
    };
    NumberField {
        id: "rate",
        label: words::RATE,
        hint: Some(words::RATE_HELP),
        value: Rc::new(move || {
            settings.get().rate.map_or_else(String::new, |rate| brief::decimal(rate.get().into(), 2))
        }),
        usual: Rc::new(String::new),
        take: Rc::new(take),
        fits: words::RATE_WRONG.to_owned(),
    }
    .view()
}

/// A field for what that is counted in.
pub fn currency_field(settings: Settings) -> View {
    let input = el("input")
        .class("input")
        .id("currency")
        .attr("type", "text")
        .attr("maxlength", &Currency::MAX.to_string())
        .attr("autocomplete", "off")
        .bind(
            When::AtOnce,
            move || settings.get().currency.map_or_else(String::new, |currency| currency.to_string()),
            move |typed| settings.change(|own| own.currency = Currency::typed(&typed)),
        );
    el("div").class("field number").child(el("label").attr("for", "currency").child(words::CURRENCY)).child(input)
}
