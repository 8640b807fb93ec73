//! The buttons under a flow, and the clock that plays it.

use std::time::Duration;

use ::words::content::guide as content;
use ::words::content::pages::guide as words;
use domain::guide::{Beat, Flow, Player};
use leptos::prelude::{Get, RwSignal, Update, set_timeout};

use crate::ui::components::{Icon, Weight, button, button_for, icon};
use crate::ui::dom::{View, el, fragment, keyed};

/// How long a step is shown while it plays: long enough to read its line.
const EACH: Duration = Duration::from_millis(2_400);

/// Buttons, the step in words, and a line that says it to those who do not see it, unless it changes by itself.
pub(super) fn player(flow: Flow, shown: RwSignal<Player>) -> View {
    let name = content::flow(flow);
    let said = RwSignal::new(String::new());
    let step = move |how: fn(&mut Player)| {
        move || {
            shown.update(how);
            said.update(|said| *said = told(flow, &shown.get()));
        }
    };
    let play = move || {
        let is_playing = move || shown.get().is_playing();
        let label = move || if is_playing() { words::PAUSE } else { words::PLAY };
        let press = move || {
            shown.update(Player::press);
            let player = shown.get();
            if player.is_playing() {
                said.update(String::clear);
                later(shown, player.turn());
            } else {
                said.update(|said| *said = told(flow, &player));
            }
        };
        button("", Weight::Quiet, press)
            .attr("aria-label", move || Some([label(), ": ", name].concat()))
            .child(keyed(label, move |text| {
                fragment(icon(if is_playing() { Icon::Pause } else { Icon::Play })).child(*text)
            }))
    };
    let actions = el("div")
        .class("actions")
        .child(el("span").class("guide-play").child(play()))
        .child(
            button_for(words::FORWARD, name, step(Player::forward))
                .prepend(icon(Icon::Forward))
                .class("button")
                .attr("data-kind", "quiet"),
        )
        .child(button_for(words::BACK, name, step(Player::back)).prepend(icon(Icon::Back)))
        .child(button_for(words::AGAIN, name, step(Player::again)).prepend(icon(Icon::Again)));
    let line = keyed(move || told(flow, &shown.get()), String::clone);
    let heard = keyed(move || said.get(), String::clone);
    fragment(actions)
        .child(el("p").class("no-print").child(line))
        .child(el("p").class("unseen").attr("role", "status").child(heard))
}

/// The step that is shown, in words.
fn told(flow: Flow, player: &Player) -> String {
    let beats = flow.beats();
    match player.at().checked_sub(1).and_then(|place| beats.get(place)) {
        Some(Beat { event, .. }) => words::step(player.at(), beats.len(), content::event(*event)),
        None => words::steps(beats.len(), &content::long(flow, flow.long())),
    }
}

/// Sets a clock for the next step. Where the page is left meanwhile, there is no player any more, and no next clock.
fn later(shown: RwSignal<Player>, turn: u32) {
    let tick = move || {
        if shown.try_update(|player| player.tick(turn)) == Some(true) {
            later(shown, turn);
        }
    };
    set_timeout(tick, EACH);
}
