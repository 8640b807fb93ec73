//! That these tests run in a page at all.

use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_tests_run_in_a_page_with_a_body() {
    let document = web_sys::window().and_then(|window| window.document());
    assert!(document.and_then(|document| document.body()).is_some());
}
