//! The words of what a person means to do, and of what came of it.

#![expect(missing_docs, reason = "each text says by its name where it stands, and by itself what it says")]

use domain::decision::{Done, Felt, Intent};

pub const ASK: &str = "How did it go?";
pub const ASK_HELP: &str = "A tap is enough. It shows you, in time, what works for you.";
pub const NOT_NOW: &str = "Not now";
pub const DONE: &str = "How was it done in fact?";
pub const FELT: &str = "Did it feel right?";
pub const LINE: &str = "A word on it";
pub const AS_ADVISED: &str = "As advised";
pub const OTHERWISE: &str = "Otherwise";
pub const NOTED: &str = "Noted.";
pub const FORGET: &str = "Take this back";
pub const CHOICE: &str = "What will you do?";
pub const WHY: &str = "Why";

/// What was done, to be tapped.
pub const fn done(done: Done) -> &'static str {
    match done {
        Done::Sync => "Live",
        Done::Async => "In writing",
        Done::Mix => "Both",
        Done::Nothing => "Not at all",
    }
}

/// What was done, told.
pub const fn was_done(done: Done) -> &'static str {
    match done {
        Done::Sync => "done live",
        Done::Async => "done in writing",
        Done::Mix => "done both ways",
        Done::Nothing => "not done",
    }
}

/// How it felt, to be tapped.
pub const fn felt(felt: Felt) -> &'static str {
    match felt {
        Felt::Right => "Yes",
        Felt::Wrong => "No",
    }
}

/// How it felt, told.
pub const fn it_felt(felt: Felt) -> &'static str {
    match felt {
        Felt::Right => "felt right",
        Felt::Wrong => "did not feel right",
    }
}

/// What a person means to do.
pub const fn intent(intent: Intent) -> &'static str {
    match intent {
        Intent::Follow => "As advised",
        Intent::Sync => "Live",
        Intent::Async => "In writing",
        Intent::Mix => "Both",
        Intent::Drop => "Not at all",
    }
}
