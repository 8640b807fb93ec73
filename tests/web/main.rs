//! Component tests, run in a browser by `cargo xtask test`.
#![cfg(target_arch = "wasm32")]

mod smoke;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
