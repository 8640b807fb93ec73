//! Journeys over the built app: each is a claim about what a person can do, in a real browser.
//! Run them with `cargo xtask test --only journeys`.

mod recovery;
mod shell;
