//! The words that a person gives to a decision: what it is about, and a note.

use leptos::prelude::untrack;

use crate::content::pages::{decision as words, frame};
use crate::decision::{Decision, Note, Title};
use crate::ui::dom::{View, el, together};
use crate::ui::state::Open;

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
    /// What the names of the fields begin with: no other on the page may begin so.
    pub id: String,
    /// Whether they are called at each key, or only once the field is left.
    pub at_once: bool,
}

impl Wording {
    /// Of a kept decision, changed once a field is left.
    pub fn kept(open: Open, id: &str) -> Self {
        let Decision { title, note, .. } = untrack(|| open.decision());
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        Self {
            title: text(title.as_ref().map(Title::as_str)),
            note: text(note.as_ref().map(Note::as_str)),
            on_title: Box::new(move |text| open.edit(&|decision| decision.title = Title::typed(&text))),
            on_note: Box::new(move |text| open.edit(&|decision| decision.note = Note::typed(&text))),
            id: id.to_owned(),
            at_once: false,
        }
    }

    /// The two fields.
    pub fn view(self) -> View {
        let Self { title, note, on_title, on_note, id, at_once } = self;
        let [title_id, note_id] = ["-title", "-note"].map(|end| [&id, end].concat());
        let event = if at_once { "input" } else { "change" };
        let title = field(el("input").attr("type", "text").attr("autocomplete", "off"), &title_id, Title::MAX)
            .value_live(move || title.clone())
            .on_text(event, on_title);
        let note = field(el("textarea").attr("rows", "2"), &note_id, Note::MAX)
            .value_live(move || note.clone())
            .on_text(event, on_note);
        together(labelled(words::TITLE, &title_id, title)).with(labelled(words::NOTE, &note_id, note))
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
