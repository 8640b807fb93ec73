//! Random numbers that nobody can guess, and that no two tabs share.

use leptos::prelude::window;

/// 16 random bytes. `None`: the browser has no source of them.
pub fn bytes() -> Option<[u8; 16]> {
    let mut bytes = [0; 16];
    window().crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
