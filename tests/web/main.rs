//! Component tests, run in a browser by `cargo xtask test`.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails where it stands")]

mod compare;
mod dom;
mod held;
mod stage;
mod storage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
