//! Any text as a link: nothing panics, and what opens is made the same again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use domain::link;

fuzz_target!(|text: &str| {
    if let Ok(opened) = link::decode(text) {
        let code = link::encode(&opened);
        assert_eq!(link::decode(&code).as_ref(), Ok(&opened), "{code}");
        // The code may stand in pieces in the text, but all of it does, in order.
        let mut left = text.chars();
        assert!(code.chars().all(|one| left.any(|other| other == one)), "{code}");
        assert!(link::looks_like_one(text));
    }
});
