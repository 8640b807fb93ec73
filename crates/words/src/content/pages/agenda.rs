//! The words of a whole agenda, judged item by item.

#![expect(missing_docs, reason = "each text says by its name where it stands, and by itself what it says")]

use crate::content::number::{counted, number};
use advice::{Mode, Strength};
use agenda::{Doubt, Kind, NoAgenda, Sign};
use domain::decision::Name;
use domain::meeting::{Call, Recurs, Sum, Why};

use crate::content::{self, list_of};

pub const TITLE: &str = "A whole agenda";
pub const LEAD: &str = "Paste an agenda as it is: a list, a table, an email or a line from a chat. Each item gets a mode and \
                        a reason, and you get the shorter agenda to send.";
pub const FIELD: &str = "The agenda";
pub const HINT: &str = "Nothing of it leaves this tab, and it is gone when the tab is closed.";
pub const READ: &str = "Read the agenda";
pub const EXAMPLE_BUTTON: &str = "Try an example";
pub const EXAMPLE: &str = "Editors' round, 60 minutes\n\n1. Welcome (5 min)\n2. Readers' figures of November (10 min, \
                           Mateo)\n3. Move the issue day to Tuesday? Draft is attached (15 min, Nora)\n4. Complaint about \
                           the article on the harbour (20 min, Lena)\n5. Ideas for the anniversary (10 min, Oskar)";
pub const UNDO: &str = "Undo";
pub const UNDONE: &str = "Undone.";
pub const ITEMS: &str = "The items";
pub const KIND: &str = "What it is for";
pub const NO_KIND: &str = "Not said";
pub const MODE: &str = "Mode";
pub const ADVISED: &str = "As advised";
pub const TOPIC: &str = "Topic";
pub const MINUTES: &str = "Minutes";
pub const MINUTES_FIT: &str = "A whole number from 0 to 1440, or nothing.";
pub const OWNER: &str = "Who brings it";
pub const JUDGE: &str = "Judge this item";
pub const LEAVE: &str = "Housekeeping: leave it out";
pub const REMOVE: &str = "Remove";
pub const REMOVED: &str = "Removed.";
pub const CHANGE: &str = "Change";
pub const OPEN: &str = "Open as a decision";
pub const NOT_JUDGED: &str = "Not judged: it belongs to every meeting.";
pub const DONE: &str = "Ticked off: not judged.";
pub const AGAIN: &str =
    "It was on the agenda before. Name one person who decides it by a date, or send it back to writing.";
pub const NOT_SETTLED: &str = "Not settled yet";
/// Before the common activity that an item is taken for.
pub const TOLD: &str = "Likely, if it is this: ";
pub const TOLD_WORDS: &str = "Its words say so.";
pub const UNANSWERED: &str = "Not answered";
pub const SUM: &str = "What it comes to";
pub const PEOPLE: &str = "People who come";
pub const PEOPLE_HINT: &str = "For the hours of all together.";
pub const PEOPLE_FIT: &str = "A whole number from 1 to 1000, or nothing.";
pub const RECURS: &str = "How often";
pub const DOUBTS: &str = "What does not add up";
pub const REST: &str = "Lines that belong to no item";
pub const MAKE_ITEM: &str = "Make it an item";
pub const TAKE: &str = "To send";
pub const NEW: &str = "The new agenda";
pub const NEW_HINT: &str = "Only what is live, the shortest first, and what to read before.";
pub const WRITING: &str = "Who writes what, by when";
pub const WRITING_HINT: &str = "For all that goes better in writing.";
pub const MESSAGE: &str = "A message to the others";
pub const MESSAGE_HINT: &str = "Why the meeting is shorter, and how to object.";
pub const CALENDAR_HINT: &str = "With the shorter time.";
pub const LINK: &str = "A link to this agenda";
pub const LINK_HINT: &str = "Items, minutes and modes. Whoever opens it can change them for themselves.";
pub const LINK_CARE: &str = "The link holds all of it: whoever has it can read it, and it cannot be called back.";
pub const SHARE: &str = "Share";
pub const PRINT: &str = "Print";
pub const WITH_DELICATE: &str = "With the topics that could hurt someone";
/// The topic of such an item where it is not named.
pub const IN_CONFIDENCE: &str = "In confidence";
pub const SUBJECT: &str = "An agenda, and which of its items need a meeting";
pub const MAIL: &str = "Here is our agenda, with the items that go better in writing. Open it to see why, and change what you see otherwise:";
pub const WITH_NAMES: &str = "With the names of who brings what";
pub const TOO_LONG: &str = "This agenda is too long for a link. Copy the texts above instead.";
pub const RECEIVED: &str = "Someone sent you this agenda, with the modes as they set them. Change what you see otherwise: it is your \
                            copy, and nothing goes back to them.";
pub const READ_ANOTHER: &str = "Read another agenda";
pub const WHEN: &str = "The meeting is on";
pub const ANNOUNCED: &str = "The agenda is read. It follows.";
pub const UNTITLED: &str = "Agenda";

/// Why a text gave no agenda, and what to do.
pub const fn no_agenda(why: NoAgenda) -> &'static str {
    match why {
        NoAgenda::Empty => "Nothing is pasted yet. Paste an agenda above, or try the example.",
        NoAgenda::TooLong => "This is longer than an agenda can be. Paste the part with the items.",
        NoAgenda::NoItems => {
            "No agenda was found in this text. Write each item on a line of its own, such as “1. Budget (10 min, Ana)”, \
             and read it again. Your text is as it was."
        }
    }
}

/// A kind of item.
pub const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Inform => "Inform",
        Kind::Produce => "Make something",
        Kind::Decide => "Decide",
        Kind::Discuss => "Discuss",
    }
}

/// How often a meeting takes place.
pub const fn recurs(recurs: Recurs) -> &'static str {
    match recurs {
        Recurs::Once => "Once",
        Recurs::Weekly => "Each week",
        Recurs::Fortnightly => "Every second week",
        Recurs::Monthly => "Each month",
        Recurs::Quarterly => "Each quarter",
    }
}

/// Why an item has its mode, in a line.
pub fn why(call: &Call) -> String {
    let because = match call.why {
        Why::Open => return "The words say too little.".to_owned(),
        Why::Chosen => return "Set by hand, yours or the sender’s.".to_owned(),
        Why::Given(option) => return ["Your answer: ", content::option(option).label].concat(),
        Why::Told(Some(activity)) => return [TOLD, content::activity_name(activity), "."].concat(),
        Why::Told(None) => TOLD_WORDS.to_owned(),
        Why::Kind(kind) => of_kind(kind, call.mode).to_owned(),
        Why::Sign(sign) => of_sign(sign, call.mode).to_owned(),
    };
    let sure = match call.strength {
        Strength::Clear => "",
        Strength::Lean => " Likely, not certain.",
        Strength::Close => " Close.",
    };
    because + sure
}

const fn of_kind(kind: Kind, mode: Option<Mode>) -> &'static str {
    match (kind, mode) {
        (Kind::Inform, Some(Mode::Async)) => "News is read, each when it suits.",
        (Kind::Inform, _) => "News that people will want to ask about.",
        (Kind::Produce, Some(Mode::Async)) => "It is made by one, and the others comment.",
        (Kind::Produce, _) => "Each makes a part alone, then you put them together.",
        (Kind::Decide, Some(Mode::Async)) => "A decision that a vote or a no-objection in writing settles.",
        (Kind::Decide, Some(Mode::Mix)) => "Facts and opinions in writing first, then a short decision.",
        (Kind::Decide, _) => "A decision that needs all of you at once.",
        (Kind::Discuss, Some(Mode::Async)) => "A discussion with few turns, which writing holds.",
        (Kind::Discuss, _) => "A discussion of many turns is quicker by word of mouth.",
    }
}

const fn of_sign(sign: Sign, mode: Option<Mode>) -> &'static str {
    match (sign, mode) {
        (Sign::Hurts, _) => "It could hurt someone: talk, in private and with care.",
        (Sign::Delicate, _) => "Feelings are in it, and tone is lost in writing.",
        (Sign::Stuck, _) => "Writing went in circles: settle it in a talk.",
        (Sign::Open, _) => "What a good end would be is open: think it through together.",
        (Sign::Ideas, _) => "Each writes ideas alone, then you choose together.",
        (Sign::Figures, _) => "Figures are read.",
        (Sign::Ready, _) => "There is something to read first.",
        (Sign::InWriting, _) => "It is being settled in writing already.",
        (Sign::Small, Some(Mode::Async)) => "Small, and easy to put right: a list or a line will do.",
        (Sign::Small, _) => "Small, and easy to put right.",
        (Sign::Hard, _) => "Hard to put right: read first, then decide together.",
        (Sign::Today, _) => "It is due today.",
        (Sign::Bond, _) => "It is for being together.",
        (Sign::Again, _) => "It was on the agenda before.",
    }
}

/// What the rows come to: *Live: 2 of 6 items, 20 of 60 minutes, Ana and Ben.*
pub fn sum(sum: &Sum) -> String {
    let who = if sum.live_owners.is_empty() { String::new() } else { [", ", &names(&sum.live_owners)].concat() };
    let all = items(sum.judged);
    let live =
        format!("Live: {} of {all}, {} of {}{who}.", sum.live + sum.open, sum.live_minutes, minutes(sum.minutes));
    let more = [
        (sum.written, "In writing"),
        (sum.open, "Not settled yet, and counted as live"),
        (sum.without_time, "Without a time"),
    ];
    let more =
        more.into_iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{what}: {}.", items(count)));
    [live].into_iter().chain(more).collect::<Vec<_>>().join(" ")
}

/// The hours of all people, where it is known how many come.
pub fn hours(sum: &Sum) -> Option<String> {
    let [before, after] = sum.person_minutes?;
    let once = format!("For all together: {} instead of {}.", spent(after), spent(before));
    let year = sum
        .person_minutes_a_year
        .map(|[before, after]| format!(" In a year: {} instead of {}.", spent(after), spent(before)));
    Some(once + &year.unwrap_or_default())
}

fn spent(minutes: u32) -> String {
    if minutes < 60 { self::minutes(minutes) } else { counted(u64::from(minutes + 30) / 60, "hour") }
}

/// So many items.
pub fn items(count: usize) -> String {
    counted(number(count), "item")
}

/// So many minutes.
pub fn minutes(count: u32) -> String {
    counted(count.into(), "minute")
}

/// Names in a sentence: *Ana, Ben and Cleo*.
pub fn names(names: &[Name]) -> String {
    list_of(&names.iter().map(Name::as_str).collect::<Vec<_>>())
}

/// What does not add up.
pub fn doubt(doubt: &Doubt) -> String {
    match *doubt {
        Doubt::Over { stated, sum } => format!("The items take {}, and the meeting has {stated}.", minutes(sum)),
        Doubt::Under { stated, sum } => {
            format!("The items take {}, and the meeting has {stated}: the rest is free.", minutes(sum))
        }
        Doubt::Total { written, sum } => {
            format!("The sum in the text says {written}, and the items take {}.", minutes(sum))
        }
        Doubt::Overlap { line } => format!("Line {line} begins before the item above it ends."),
        Doubt::Inner { line, outer, inner } => {
            format!("Line {line} has {}, and the points within it {inner}.", minutes(outer.into()))
        }
        Doubt::NotATime { line } => format!("Line {line} has a time that there is not. It stays in the topic."),
        Doubt::TooMany => "There are more lines than are read. The others are listed below.".to_owned(),
    }
}
