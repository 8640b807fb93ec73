//! Journeys over the built app: each is a claim about what a person can do, in a real browser.
//! Run them with `cargo xtask test --only journeys`.

mod another_build;
mod backup;
mod bill;
mod common;
mod compare;
mod deleted;
mod guide;
mod history;
mod hostile;
mod keep;
mod keyboard;
mod late;
mod layout;
mod links;
mod offline;
mod opinion;
mod outcome;
mod pictures;
mod plan;
mod privacy;
mod recovery;
mod settings;
mod share;
mod shell;
mod start_link;
mod states;
mod steps;
mod storage;
mod stored;
mod take_away;
mod travel;
mod verdicts;
mod way_out;
mod windows;
mod wizard;
