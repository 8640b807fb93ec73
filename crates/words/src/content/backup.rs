//! The words of an import: what it would do, and what it did.

use crate::content::number::{either, number};
use domain::history::backup::{Imported, MergeOutcome, SettingsOutcome};

/// How many decisions of a file have an outcome, as an item of a list.
pub fn outcome(outcome: MergeOutcome, count: usize) -> String {
    let [one, many] = match outcome {
        MergeOutcome::New => ["new"; 2],
        MergeOutcome::Here => ["already here"; 2],
        MergeOutcome::Older => ["already here, and here it says more", "already here, and here they say more"],
        MergeOutcome::Newer => [
            "here in an earlier state, which it replaces: it says all of that, and more",
            "here in an earlier state, which they replace: they say all of that, and more",
        ],
        MergeOutcome::Beside => {
            ["different from the one here: both are kept", "different from those here: all are kept"]
        }
        MergeOutcome::Deleted => [
            "deleted here in the last 30 days: it stays deleted unless you want it back",
            "deleted here in the last 30 days: they stay deleted unless you want them back",
        ],
    };
    told(count, one, many)
}

/// How many decisions of a file this version cannot read.
pub fn unread(count: usize) -> String {
    told(
        count,
        "that this version cannot read: it is kept letter for letter, for one that can",
        "that this version cannot read: they are kept letter for letter, for one that can",
    )
}

/// How many deleted decisions of a file would come into the bin.
pub fn bin(count: usize) -> String {
    told(
        count,
        "deleted where the file was made: you can still bring it back here",
        "deleted where the file was made: you can still bring them back here",
    )
}

/// A number with what is said of one, or of any other number.
fn told(count: usize, one: &str, many: &str) -> String {
    [&count.to_string(), " ", either(number(count), one, many)].concat()
}

/// What becomes of the settings of a file.
pub const fn settings(outcome: SettingsOutcome) -> &'static str {
    match outcome {
        SettingsOutcome::New => "The settings of the file are taken over, as there are none here.",
        SettingsOutcome::Here => "The settings are the same as here.",
        SettingsOutcome::Other => "The settings here stay as they are, unless you want those of the file.",
        SettingsOutcome::Stay => "The settings here stay as they are, as these or those of the file cannot be read.",
        SettingsOutcome::Unread => "The settings of the file cannot be read and are left out.",
    }
}

/// What an import did, in one sentence.
pub fn imported(done: &Imported) -> String {
    let mut said = format!("{} new, {} already here", done.new + done.back, done.here);
    for (count, what) in [
        (done.newer, "brought up to date"),
        (done.beside, "kept beside a different one"),
        (done.away, "left deleted"),
        (done.bin, "added to the deleted ones"),
    ] {
        if count > 0 {
            said.extend([", ", &count.to_string(), " ", what]);
        }
    }
    said.push_str(if done.settings { ". The settings were taken over." } else { "." });
    said
}
