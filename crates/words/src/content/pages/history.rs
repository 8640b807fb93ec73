//! The words of the decisions kept on this device.

#![expect(missing_docs, reason = "each text says by its name where it stands, and by itself what it says")]

use crate::content::number::{counted, either, grouped, number};
use domain::activity::Kind;
use domain::history::{Order, OutcomeFilter};

pub const TITLE: &str = "History";
pub const EMPTY: &str =
    "Decisions that you keep will be listed here, with what came of them. They stay on this device.";
pub const BEGIN: &str = "Start a decision";
pub const DENIED: &str = "Decisions cannot be listed. ";
pub const DRAFT_NOT_SAVED: &str = "Your answers are not saved while you go, so do not close or reload the page. ";

pub const FIND: &str = "Find in titles and notes";
pub const FILTER: &str = "Filter and sort";
pub const MODE: &str = "The advice";
pub const MODE_ANY: &str = "Any";
pub const CAME: &str = "What came of it";
pub const CAME_ANY: &str = "Anything";
pub const SINCE: &str = "Since";
pub const SINCE_ANY: &str = "Ever";
pub const ORDER: &str = "Order";
pub const SHOW_ALL: &str = "Show all";
pub const NONE_FOUND: &str = "Nothing fits. Try fewer words, or show all.";

/// What came of it, to filter by.
pub const fn came(filter: OutcomeFilter) -> &'static str {
    match filter {
        OutcomeFilter::Open => "Not said yet",
        OutcomeFilter::Right => "Felt right",
        OutcomeFilter::Wrong => "Did not feel right",
        OutcomeFilter::Unfelt => "Not said how it felt",
    }
}

/// The days that can be chosen, back from today, and how they are called.
pub const DAYS: [(u16, &str); 4] = [(7, "7 days"), (30, "30 days"), (91, "3 months"), (365, "A year")];

/// An order of the list.
pub const fn order(order: Order) -> &'static str {
    match order {
        Order::Newest => "Newest first",
        Order::Oldest => "Oldest first",
        Order::Title => "By title",
    }
}

/// How many decisions are listed: all, or those that fit.
pub fn count(found: usize, all: usize) -> String {
    match (found, all) {
        (found, all) if found == all => decisions(all),
        (found, all) => [&grouped(number(found)), " of ", &decisions(all)].concat(),
    }
}

pub const READING: &str = "Reading the rest…";
pub const PAGES: &str = "Pages of the list";
pub const BEFORE: &str = "Previous";
pub const AFTER: &str = "Next";

/// Which page of the list this is, both from 1.
pub fn page_of(page: usize, pages: usize) -> String {
    ["Page ", &grouped(number(page)), " of ", &grouped(number(pages))].concat()
}

/// In the place of the advice, where too little was answered for one.
pub const NO_ADVICE: &str = "Too little answered";
pub const CHANGE: &str = "Change";
pub const DELETE: &str = "Delete";
pub const DELETED: &str = "Deleted:";
pub const UNDO: &str = "Undo";
pub const BACK_AGAIN: &str = "It is back.";
pub const CHOOSE: &str = "Choose several";
pub const CHOOSE_END: &str = "Done choosing";
pub const CHOOSE_SHOWN: &str = "Choose all on this page";
pub const CHOSEN: &str = "Choose:";
pub const BESIDE: &str = "Side by side";

/// So many decisions.
fn decisions(count: usize) -> String {
    counted(number(count), "decision")
}

/// So many decisions were, to go on with.
fn were(count: usize) -> String {
    [decisions(count).as_str(), either(number(count), " was", " were")].concat()
}

/// A button that deletes what is chosen.
pub fn delete_chosen(count: usize) -> String {
    [DELETE, " ", &decisions(count)].concat()
}

/// That several were deleted.
pub fn deleted_several(count: usize) -> String {
    let each = either(number(count), "It", "Each");
    [&were(count), " deleted. ", each, " can be put back where it stood."].concat()
}

pub const UNDO_ALL: &str = "Undo all";

/// That so many of those that were deleted together are back.
pub fn back_again(count: usize) -> String {
    if count == 1 { BACK_AGAIN.to_owned() } else { [&decisions(count), " are back."].concat() }
}

pub const BIN: &str = "Recently deleted";
pub const BIN_TEXT: &str = "These go for good after 30 days. Until then they take room in this browser’s storage.";
pub const BIN_PAGES: &str = "Pages of the deleted ones";
pub const BIN_EMPTY: &str = "Delete these for good";
pub const NOT_BINNED: &str =
    "There was no room for a copy of it, so it can be put back only until this page is closed.";
pub const PUT_BACK: &str = "Put back";

/// That so many were deleted for good.
pub fn emptied(count: usize) -> String {
    [&were(count), " deleted for good."].concat()
}
pub const UNREAD: &str = "Not shown";
pub const UNREAD_TEXT: &str = "These stay as they are, untouched.";
pub const UNREAD_PAGES: &str = "Pages of those that are not shown";

/// How many cannot be read.
pub fn unread(count: usize) -> String {
    [&decisions(count), " cannot be shown."].concat()
}
pub const ASIDE_WAY: &str = "Put it back";

/// That some were set aside, as the app stopped at every start, or could not read what was begun.
pub fn aside(count: usize) -> String {
    let were = either(number(count), " was", " were");
    [&grouped(number(count)), were, " set aside: the app stopped at every start, or could not read it."].concat()
}

/// That decisions are gone from the browser's storage which this tab still has.
pub fn lost(count: usize) -> String {
    [&were(count), " taken out of this browser’s storage, not by you here. This page still has a copy."].concat()
}

pub const LOST_PUT_BACK: &str = "Put back what this page still has";
pub const LOST_LET_GO: &str = "Do not put back";
pub const LOST_BACK: &str = "All of it is back.";

pub const WORKS: &str = "What works for you";
pub const WORKS_EMPTY: &str = "Once you say how some of your decisions went, this shows which ways felt right to you.";
pub const WORKS_HELP: &str = "From what you said came of your decisions. Small numbers say little: ten of one kind begin \
                              to mean something.";
pub const WORKS_WAY: &str = "How it was done";
pub const WORKS_ADVICE: &str = "As advised or not";
pub const WORKS_KIND: &str = "Kind of activity";
pub const WORKS_RIGHT: &str = "Felt right";
pub const WORKS_WRONG: &str = "Did not";
pub const WORKS_UNSAID: &str = "Not said";
pub const AS_ADVISED: &str = "Done as advised";
pub const OTHERWISE: &str = "Done in another way";
pub const NO_KIND: &str = "No common activity";
pub const HOURS: &str = "Hours of attention, estimated";
pub const HOURS_TOOK: &str = "What it took";
pub const HOURS_MET: &str = "Had each been a meeting";
pub const HOURS_HELP: &str = "Both are estimates, by the figures and assumptions of each decision’s bill. What was not \
                              done at all is left out.";

/// A kind of activity, as a heading of a row.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Talk => "A talk",
        Kind::Ask => "A question or request",
        Kind::Hire => "Hiring",
        Kind::Task => "A piece of work",
        Kind::Place => "A place to work",
        Kind::Recurring => "Something regular",
    }
}

/// How often it felt right, of those of which it was said.
pub fn right_of(right: u32, said: u32) -> String {
    if said == 0 { "–".to_owned() } else { [&right.to_string(), " of ", &said.to_string()].concat() }
}

/// Person-minutes in hours: whole ones from ten on.
pub fn hours(minutes: u64) -> String {
    let tenths = (minutes + 3) / 6;
    let text = if tenths < 100 {
        [&(tenths / 10).to_string(), ".", &(tenths % 10).to_string()].concat()
    } else {
        grouped((minutes + 30) / 60)
    };
    [&text, " h"].concat()
}

/// How many hours the ways chosen spared, or cost, against meetings.
pub fn spared(took: u64, met: u64) -> String {
    // Less than three minutes are not shown.
    if took.abs_diff(met) < 3 {
        "About as much as meeting every time, by our estimate.".to_owned()
    } else if took < met {
        ["About ", &hours(met - took), " spared, by our estimate, against meeting every time."].concat()
    } else {
        ["About ", &hours(took - met), " more, by our estimate, than meeting every time."].concat()
    }
}

pub const STORE_FULL_TEXT: &str = "Save a backup, then delete what you no longer need, and delete it for good under \
                                   “Recently deleted”.";
pub const TO_DATA: &str = "Backup and data";

/// How full the store is, in whole percent.
pub fn full(percent: u64) -> String {
    ["The browser’s store for this site is ", &percent.to_string(), " % full."].concat()
}

/// That many decisions are in no backup.
pub fn not_backed_up(count: usize) -> String {
    [decisions(count).as_str(), either(number(count), " is", " are"), " in no backup saved from here."].concat()
}
