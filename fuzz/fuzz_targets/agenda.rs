//! Any text as an agenda: nothing panics, nothing is larger than it may be, and reading it again says the same.
#![no_main]

use agenda::{LONGEST_TOPIC, MOST_ITEMS};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for text in [text, &agenda::from_html(text)] {
        let Ok(agenda) = agenda::read(text) else { continue };
        assert!(!agenda.items.is_empty() && agenda.items.len() <= MOST_ITEMS);
        for item in &agenda.items {
            assert!(item.topic.encode_utf16().count() <= LONGEST_TOPIC + 1 && !item.topic.trim().is_empty(), "{item:?}");
            assert!(item.minutes.is_none_or(|minutes| minutes <= 24 * 60), "{item:?}");
        }
        assert_eq!(agenda::read(text), Ok(agenda));
    }
});
