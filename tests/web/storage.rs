//! The browser's own storage, as the app sees it.

use domain::history::{Store, StoreError};
use sync_or_async::browser::storage::Local;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn what_is_set_is_read_listed_and_removed_again() {
    Local.set("sa1:test", "{\"é\":\"漢\"}").unwrap();
    assert_eq!(Local.get("sa1:test").unwrap().as_deref(), Some("{\"é\":\"漢\"}"));
    assert!(Local.keys().unwrap().contains(&"sa1:test".to_owned()));
    Local.remove("sa1:test").unwrap();
    assert_eq!(Local.get("sa1:test").unwrap(), None);
    assert!(!Local.keys().unwrap().contains(&"sa1:test".to_owned()));
}

#[wasm_bindgen_test]
fn a_full_store_says_so_and_keeps_what_was_there() {
    Local.set("sa1:test-full", "before").unwrap();
    let too_much = "x".repeat(6 * 1024 * 1024);
    assert_eq!(Local.set("sa1:test-full", &too_much), Err(StoreError::Full));
    assert_eq!(Local.get("sa1:test-full").unwrap().as_deref(), Some("before"));
    Local.remove("sa1:test-full").unwrap();
}
