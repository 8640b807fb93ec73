//! What a key press means.

use web_sys::KeyboardEvent;

/// The code that a press has while an input method has it, in browsers that do not say so otherwise.
const PROCESS: u32 = 229;

/// Whether a key belongs to a composition, as when one writes Chinese, Japanese or Korean: then it is the input method's
/// alone.
pub fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == PROCESS
}
