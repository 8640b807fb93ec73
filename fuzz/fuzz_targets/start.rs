//! Any text as a start link: nothing panics, and what was understood is understood the same once printed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use domain::link::start::{LONGEST, StartLink};

fuzz_target!(|query: &str| {
    let start = StartLink::parse(query);
    for problem in &start.problems {
        assert!(problem.to_string().len() < 1_000, "{problem}");
    }
    let understood = StartLink { problems: Vec::new(), ..start };
    let printed = understood.to_string();
    if printed.len() <= LONGEST {
        assert_eq!(StartLink::parse(&printed), understood, "{printed}");
    }
});
