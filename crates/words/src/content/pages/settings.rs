//! The words of the settings, and of taking decisions out and in.

#![expect(missing_docs, reason = "each text says by its name where it stands, and by itself what it says")]

use advice::EditionNumber;
use domain::decision::HoursError;
use domain::history::Theme;

use crate::content::number::{counted, number};

pub const TITLE: &str = "Settings";

pub const YOU: &str = "You";
pub const NAME: &str = "Your name";
pub const NAME_HELP: &str = "Goes into the links that you share, as long as it is ticked there.";
pub const ASK_AFTER: &str = "Ask how it went";
pub const ASK_NEVER: &str = "Never";

/// After how many days the start page asks.
pub const DAYS: [(u16, &str); 4] =
    [(3, "After 3 days"), (7, "After a week"), (14, "After 2 weeks"), (30, "After a month")];

pub const THEME: &str = "Look";
pub const THEME_SYSTEM: &str = "Like the system";

/// A look.
pub const fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "Light",
        Theme::Dark => "Dark",
    }
}

pub const HOURS: &str = "Your usual hours (optional)";
pub const HOURS_HELP: &str = "Times to meet are proposed within them. They stay on this device.";
pub const HOURS_FROM_UNTIL: [&str; 2] = ["From", "Until"];
pub const WEEK: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
pub const HOURS_BOTH: &str = "Give both times, or clear them.";
pub const HOURS_CLEAR: &str = "Clear the hours";

/// What is wrong with hours that were typed.
pub const fn hours_wrong(error: HoursError) -> &'static str {
    match error {
        HoursError::Form => HOURS_BOTH,
        HoursError::NoDay => "Tick at least one day.",
        HoursError::Empty => "They begin and end at the same time. Change one of the two.",
    }
}

pub const DATA: &str = "Your decisions";

/// What is kept, and how much room it takes.
pub fn kept(count: usize, percent: Option<u64>) -> String {
    let what = counted(number(count), "decision");
    match percent {
        Some(percent) => {
            [&what, " kept. The browser’s store for this site is ", &percent.to_string(), " % full."].concat()
        }
        None => [&what, " kept."].concat(),
    }
}

pub const BACKUP: &str = "Save a backup";
pub const BACKUP_HELP: &str = "One file with all of it, to keep elsewhere or to open in another browser. It has your notes \
                               and settings in it.";
pub const BACKUP_NEVER: &str = "No backup was saved from here yet.";
pub const BACKUP_LAST: &str = "Last backup:";
pub const BACKUP_NOT: &str = "The backup could not be made. ";
pub const GIVEN: &str = "Given to the browser to save:";
/// That a program may change a title when it opens a table.
pub fn misread(title: &str) -> String {
    [". A spreadsheet may turn \u{201C}", title, "\u{201D} into a date or a number: import its column as text."]
        .concat()
}
pub const GIVEN_NOT: &str = "The browser did not take the file. Allow downloads for this site, then try again.";
pub const TABLE: &str = "Save as a table (CSV)";
pub const TEXT: &str = "Save as text (Markdown)";
pub const FOR_READING: &str = "For reading elsewhere; they cannot be opened here again.";

pub const WAYS: &str = "Start from elsewhere";
pub const WAYS_HELP: &str = "A link can begin a decision: in a wiki, a template of a meeting, a calendar entry. Nothing of \
                             it reaches a server.";
pub const WAYS_TITLE: &str = "What it is about";
pub const WAYS_ACTIVITY: &str = "Activity";
pub const WAYS_ANY: &str = "None in particular";
pub const WAYS_LINK: &str = "The link that begins it";
pub const WAYS_COPY: &str = "Copy the link";
pub const WAYS_COPIED: &str = "The link is copied.";
pub const MARK: &str = "Sync or async?";
pub const MARK_HELP: &str = "Drag this to the bar of bookmarks. On any page it begins a decision with what is selected \
                             there, or with the page’s title.";
pub const MARK_COPY: &str = "Copy it as text";
pub const MARK_COPIED: &str = "Copied. Make a new bookmark, and paste this as its address.";
pub const MARK_DRAG: &str = "It works from the bar of bookmarks, not here: drag it there, or copy it as text.";

pub const IMPORT: &str = "Open a backup";
pub const IMPORT_FILE: &str = "Backup file";
pub const IMPORT_HELP: &str = "Choose the file, or drop it here. Nothing changes until you say so.";
pub const IMPORT_READ_NOT: &str = "The browser could not read this file. Nothing was changed. Try another copy of it.";
pub const IMPORT_DO: &str = "Bring them in";
pub const IMPORT_LEAVE: &str = "Leave it";
pub const IMPORT_NOTHING: &str = "All of this is here already. There is nothing to bring in.";
pub const IMPORT_FOUND: &str = "What the file holds";
pub const IMPORT_TYPED: &str = "When this file was saved, the app had stopped. This stood in the fields of its page and may not \
                                have been saved. Copy from it what you still need.";
pub const IMPORT_DELETED: &str = "Bring back those that you deleted here";
pub const IMPORT_SETTINGS: &str = "Take over the settings of the file";

/// The heading of a file's content: from which day it is.
pub fn made_on(day: &str) -> String {
    ["Backup of ", day].concat()
}

pub const ERASE: &str = "Delete everything here";
pub const ERASE_WHAT: &str = "This takes every decision, everything that is not finished, and the settings of this app \
                              out of this browser. It cannot be undone. Nothing of other sites or apps is touched.";
pub const ERASE_FIRST: &str = "Save a backup first";
pub const ERASE_DO: &str = "Delete everything";
pub const ERASE_LEAVE: &str = "Keep it all";
pub const ERASED: &str = "Everything of this app is deleted from this browser.";
pub const ERASED_NOT: &str = "Not everything could be deleted. ";

pub const PROMISES: &str = "What you can rely on";
pub const PROMISED: [&str; 5] = [
    "Nothing that you type leaves this browser unless you share it. There is no server, no account, no tracking.",
    "What was shown as kept is never changed or dropped by the app: not by an edit in another tab, a link, an import or \
     a damaged neighbour.",
    "If something cannot be saved, you are told at once, and your text stays on the page.",
    "You can take everything out as one file at any time, even when the app itself has failed.",
    "A damaged link or file says so, and never shows something wrong.",
];
pub const LIMITS: &str = "What it cannot promise";
pub const LIMITED: [&str; 3] = [
    "Clearing this site’s data, or closing a private window, deletes decisions too. Only a backup helps then.",
    "Safari deletes what sites keep after seven days of use without a visit to them. Adding the app to the home screen \
     prevents that, but there it begins empty: save a backup first, and open it there.",
    "Browsers write to the disk a few seconds late. The app keeps the decisions of the last minute in a second place, \
     so that a crash does not take them; where the browser refuses that place, it may. Of a decision that is still in \
     the making, a crash may take the last seconds.",
];

pub const ABOUT: &str = "About this copy";
pub const FAULT: &str = "Found something wrong? Tell whoever gave you this address what you did, what you expected and \
                         what came instead, and add these lines.";
pub const DETAILS: &str = "Details of this copy";
pub const DETAILS_HELP: &str = "Nothing of your decisions is in them, and they are not sent anywhere by themselves.";
pub const COPY_DETAILS: &str = "Copy the details";
pub const COPIED_NOT: &str =
    "The browser did not allow copying. The details are selected: copy them with the keyboard.";
pub const NO_BUILD: &str = "not a release";

/// What helps whoever mends a fault.
pub fn details(version: &str, build: &str, edition: EditionNumber, browser: &str) -> String {
    let edition = edition.to_string();
    ["Sync or Async ", version, ", build ", build, "\nRules: edition ", &edition, "\n", browser].concat()
}
