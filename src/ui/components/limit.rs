//! How much a field takes.

use ::words::content::pages::frame;
use leptos::ev;
use leptos::prelude::event_target;
use web_sys::HtmlInputElement;

use crate::ui::dom::View;
use crate::ui::state::Notice;

/// A field that takes so many units of UTF-16, and says how much of what is pasted does not fit.
pub fn limited(field: View, longest: usize) -> View {
    let notice = Notice::expect();
    field.attr("maxlength", &longest.to_string()).on(ev::paste, move |event| {
        let pasted = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
        // A text area has these under the same names.
        let field: HtmlInputElement = event_target(&event);
        let place = |place: Option<u32>| place.and_then(|place| usize::try_from(place).ok()).unwrap_or_default();
        let selected = place(field.selection_end().ok().flatten()) - place(field.selection_start().ok().flatten());
        let after = units(&field.value()) - selected + units(&pasted.replace('\r', ""));
        if after > longest {
            notice.warn(frame::left_out(after - longest));
        }
    })
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}
