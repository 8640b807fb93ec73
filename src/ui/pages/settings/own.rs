//! What a person sets for themselves.

use ::words::content::pages::{frame, settings as words};
use domain::decision::Name;
use domain::history::{self, Theme};

use super::hours::hours;
use crate::browser::shell;
use crate::ui::components::{currency_field, limited, rate_field, section, select};
use crate::ui::dom::{View, When, el};
use crate::ui::state::Settings;

/// Name, pay, when to be asked, the look, and when they work.
pub(super) fn own() -> View {
    let settings = Settings::expect();
    section(words::YOU)
        .child(
            el("div")
                .class("numbers")
                .child(name(settings))
                .child(rate_field(settings))
                .child(currency_field(settings)),
        )
        .child(el("div").class("numbers").child(ask_after(settings)).child(theme(settings)))
        .child(hours(settings))
}

fn name(settings: Settings) -> View {
    let input = el("input")
        .class("input")
        .id("name")
        .attr("type", "text")
        .attr("autocomplete", "name")
        .attr("aria-describedby", "name-hint")
        .own_words()
        .bind(
            When::AtOnce,
            move || settings.get().name.map_or_else(String::new, |name| name.to_string()),
            move |typed| settings.change(|own| own.name = Name::typed(&typed)),
        );
    let optional = el("span").class("optional").child(" ").child(frame::OPTIONAL);
    el("div")
        .class("field number")
        .child(el("label").attr("for", "name").child(words::NAME).child(optional))
        .child(el("p").class("small").id("name-hint").child(words::NAME_HELP))
        .child(limited(input, "name", Name::MAX))
}

fn ask_after(settings: Settings) -> View {
    let keys = words::DAYS.map(|(days, _)| days.to_string());
    let choices = keys.iter().zip(words::DAYS).map(|(key, (_, name))| (key.as_str(), name));
    let given = move || settings.get().ask_after.unwrap_or(history::Settings::ASK_AFTER).to_string();
    let take = move |key: String| {
        // Each name is a number.
        let days = key.parse().ok().filter(|days| *days != history::Settings::ASK_AFTER);
        settings.change(|own| own.ask_after = days);
    };
    select("ask-after", words::ASK_AFTER, choices.chain([("0", words::ASK_NEVER)]), given, take)
}

fn theme(settings: Settings) -> View {
    let choices =
        [("", words::THEME_SYSTEM)].into_iter().chain(Theme::ALL.map(|theme| (theme.key(), words::theme(theme))));
    let given = move || settings.get().theme.map_or("", Theme::key).to_owned();
    let take = move |key: String| {
        let theme = Theme::from_key(&key);
        settings.change(|own| own.theme = theme);
        shell::wear(theme.map(Theme::key));
    };
    select("theme", words::THEME, choices, given, take)
}
