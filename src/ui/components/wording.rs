//! The words that a person gives to a decision: what it is about, and a note.

use crate::content::pages::{decision as words, frame};
use crate::decision::{Note, Title};
use crate::ui::dom::{View, el, together};

/// Two fields to type into.
pub struct Wording {
    /// The title at first.
    pub title: String,
    /// The note at first.
    pub note: String,
    /// Called with a title that changed.
    pub on_title: Box<dyn FnMut(String)>,
    /// Called with a note that changed.
    pub on_note: Box<dyn FnMut(String)>,
    /// Whether they are called at each key, or only once the field is left.
    pub at_once: bool,
}

impl Wording {
    /// The two fields.
    pub fn view(self) -> View {
        let Self { title, note, on_title, on_note, at_once } = self;
        let event = if at_once { "input" } else { "change" };
        let title = field(el("input").attr("type", "text").attr("autocomplete", "off"), "decision-title", Title::MAX)
            .value_live(move || title.clone())
            .on_text(event, on_title);
        let note = field(el("textarea").attr("rows", "2"), "decision-note", Note::MAX)
            .value_live(move || note.clone())
            .on_text(event, on_note);
        together(labelled(words::TITLE, "decision-title", title)).with(labelled(words::NOTE, "decision-note", note))
    }
}

fn field(view: View, id: &str, longest: usize) -> View {
    view.class("input").id(id).attr("maxlength", &longest.to_string()).attr("dir", "auto")
}

fn labelled(label: &str, id: &str, field: View) -> View {
    let label =
        el("label").attr("for", id).with(label).with(el("span").class("optional").with(" ").with(frame::OPTIONAL));
    el("div").class("field").with(label).with(field)
}
