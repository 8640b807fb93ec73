//! A field for a number, which says what fits when something else is typed.

use leptos::ev;
use leptos::prelude::event_target_value;
use std::rc::Rc;

use leptos::prelude::{Get, Read, RwSignal, Set};

use super::field_error;
use crate::ui::dom::{View, When, el};

/// A field for a number.
pub struct NumberField<'a> {
    /// Its name in the page.
    pub id: &'a str,
    /// Its label.
    pub label: &'a str,
    /// What is said under the label.
    pub hint: Option<&'a str>,
    /// The number that stands in it, as it follows what it reads; empty where there is none.
    pub value: Rc<dyn Fn() -> String>,
    /// What serves while it is empty.
    pub usual: Rc<dyn Fn() -> String>,
    /// Takes what was typed, or (`false`) does not.
    pub take: Rc<dyn Fn(&str) -> bool>,
    /// What would fit.
    pub fits: String,
}

impl NumberField<'_> {
    /// The field. It takes each key press that leaves a number, and complains only once it is left.
    pub fn view(self) -> View {
        let Self { id, label, hint, value, usual, take, fits } = self;
        let error = RwSignal::new(String::new());
        let [error_id, hint_id] = ["-error", "-hint"].map(|end| [id, end].concat());
        let described = {
            let (error_id, hint_id) = (error_id.clone(), hint.map(|_| hint_id.clone()));
            move || {
                let error_id = (!error.read().is_empty()).then(|| error_id.clone());
                let ids: Vec<_> = hint_id.clone().into_iter().chain(error_id).collect();
                (!ids.is_empty()).then(|| ids.join(" "))
            }
        };
        let take_typed = Rc::clone(&take);
        let input = el("input")
            .class("input")
            .id(id)
            .attr("type", "text")
            .attr("inputmode", "decimal")
            .attr("autocomplete", "off")
            .attr("placeholder", move || Some(usual()))
            .attr("aria-invalid", move || (!error.read().is_empty()).then_some("true"))
            .attr("aria-describedby", described)
            .bind(
                When::AtOnce,
                move || value(),
                move |typed| {
                    if take_typed(typed.trim()) {
                        error.set(String::new());
                    }
                },
            )
            .on(ev::change, move |event| {
                let typed = event_target_value(&event);
                error.set(if take(typed.trim()) { String::new() } else { fits.clone() });
            });
        el("div")
            .class("field number")
            .child(el("label").attr("for", id).child(label))
            .child(hint.map(|hint| el("p").class("small").id(&hint_id).child(hint)))
            .child(input)
            .child(field_error(&error_id, move || error.get()))
    }
}
