//! The words that a person gives to a decision: what it is about, and a note.

use ::words::content::pages::{decision as words, frame};
use domain::decision::{Decision, Note, Title};

use super::limited;
use crate::ui::dom::{View, When, el, fragment};
use crate::ui::state::Open;

/// Two fields to type into.
pub struct Wording {
    /// The title at first.
    pub title: String,
    /// The note at first.
    pub note: String,
    /// Called with a title that changed.
    pub on_title: Box<dyn Fn(String)>,
    /// Called with a note that changed.
    pub on_note: Box<dyn Fn(String)>,
    /// What the names of the fields begin with: no other on the page may begin so.
    pub id: String,
    /// When they are called.
    pub when: When,
}

impl Wording {
    /// Of a kept decision.
    pub fn kept(open: Open, id: &str) -> Self {
        let Decision { title, note, .. } = open.decision();
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        Self {
            title: text(title.as_ref().map(Title::as_str)),
            note: text(note.as_ref().map(Note::as_str)),
            on_title: Box::new(move |text| open.edit(&|decision| decision.title = Title::typed(&text))),
            on_note: Box::new(move |text| open.edit(&|decision| decision.note = Note::typed(&text))),
            id: id.to_owned(),
            when: When::AfterPause,
        }
    }

    /// The two fields.
    pub fn view(self) -> View {
        let Self { title, note, on_title, on_note, id, when } = self;
        let [title_id, note_id] = ["-title", "-note"].map(|end| [&id, end].concat());
        let title = field(el("input").attr("type", "text").attr("autocomplete", "off"), &title_id).bind(
            when,
            move || title.clone(),
            on_title,
        );
        let note = field(el("textarea").attr("rows", "2"), &note_id).bind(when, move || note.clone(), on_note);
        let title = limited(title, &title_id, Title::MAX);
        let note = limited(note, &note_id, Note::MAX);
        fragment(labelled(words::TITLE, &title_id, title)).child(labelled(words::NOTE, &note_id, note))
    }
}

fn field(view: View, id: &str) -> View {
    view.class("input").id(id).own_words()
}

fn labelled(label: &str, id: &str, field: View) -> View {
    let label =
        el("label").attr("for", id).child(label).child(el("span").class("optional").child(" ").child(frame::OPTIONAL));
    el("div").class("field").child(label).child(field)
}
