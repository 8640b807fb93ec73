//! What is wrong with what stands in a field.

use crate::ui::dom::{View, el};

/// A line beside a field that says what is wrong, and is heard when it comes; an empty text is no line.
pub fn field_error(id: &str, text: impl Fn() -> String + 'static) -> View {
    let id = id.to_owned();
    let line = move || {
        let text = text();
        (!text.is_empty()).then(|| el("p").class("field-error").id(&id).child(text))
    };
    el("div").attr("role", "alert").child(line)
}
