//! The words of pages, buttons, notices and errors; in `shell` those that stand outside the program, in `public/`.

#![expect(missing_docs, reason = "each text says by its name where it stands, and by itself what it says")]

pub mod agenda;
pub mod calendar;
pub mod compare;
pub mod guide;
pub mod history;
pub mod outcome;
mod pictures;
mod result;
pub mod settings;
pub mod shell;

pub use pictures::{map, pulls, timeline};
pub use result::{bill, figures, plan, take_away};

use domain::decision::{Day, Time};

/// The app's name.
pub const NAME: &str = "Sync or Async";

/// What stands on every page.
pub mod frame {
    pub const SKIP: &str = "Skip to content";
    pub const NAV: &str = "Main";
    pub const START: &str = "Start";
    pub const AGENDA: &str = "Agenda";
    pub const HISTORY: &str = "History";
    pub const CALENDAR: &str = super::calendar::NAV;
    pub const GUIDE: &str = super::guide::TITLE;
    pub const SETTINGS: &str = "Settings";
    pub const PROMISE: &str = "Nothing you type leaves this browser unless you share it.";
    pub const BACK: &str = "Back";
    pub const CLOSE: &str = "Close";
    pub const UNDO: &str = "Undo";
    pub const OPTIONAL: &str = "(optional)";
    pub const UNTITLED: &str = "Without a title";
    pub const TO_START: &str = "Go to the start";

    /// That what was pasted does not fit into its field.
    pub fn left_out(units: usize) -> String {
        use crate::content::number::{counted, either, number};
        let one = " did not fit and was left out. It is still where you copied it.";
        let many = " did not fit and were left out. They are still where you copied them.";
        [counted(number(units), "character").as_str(), either(number(units), one, many)].concat()
    }
}

/// In the place of a part of the app that is still to come.
pub mod late {
    pub const LOADING: &str = "Loading…";
    pub const FAILED: &str = "This part of the app could not be loaded. Your decisions are safe: they are kept in this \
                              browser. Check the connection and try again. If the app was updated while it was open \
                              here, reload the page.";
    pub const AGAIN: &str = "Try again";
    pub const RELOAD: &str = "Reload";
}

/// The start page.
pub mod start {
    pub const TITLE: &str = "Meet, write, or both?";
    pub const LEAD: &str = "Say in your own words what you are about to do. After a few questions at most you get one \
                            answer: talk, write, or first one and then the other, with the reason, a plan and words to \
                            send.";
    pub const FIELD: &str = "What are you about to do?";
    pub const HELP: &str = "A word or a few sentences, as you would tell a colleague. A link that someone sent you opens \
                            here too.";
    pub const BEGIN: &str = "Start";
    pub const EXAMPLES_TITLE: &str = "For example:";
    pub const EXAMPLES: [&str; 3] = [
        "letting a remote colleague go: is an email ok, or must it be a call?",
        "our weekly call is mostly reading out last week’s news",
        "no word a week after the interview, do I call or write?",
    ];
    pub const IS_LINK: &str = "This is a link that someone sent. Start opens it.";
    /// The way to two activities side by side.
    pub fn beside([first, second]: [&str; 2]) -> String {
        ["Side by side: ", first, ", or ", second].concat()
    }

    pub const CUT: &str = "That is more than fits here. The beginning is in the box; the rest was left out, and is \
                           still where you copied it.";
    pub const DROPPED_NOT: &str = "This file cannot be read here. A calendar (.ics or .zip), a backup (.json) and a text \
                                   up to 1 MB can. Nothing was changed.";
    pub const IS_AGENDA: &str = "This looks like an agenda, or a list of meetings. Start judges it line by line.";
    pub const IS_CALENDAR: &str = "This looks like a calendar. Start judges its meetings.";
    pub const OPEN: &str = "Not finished yet";
    pub const GO_ON: &str = "Go on";
    pub const DISCARD: &str = "Discard";
    pub const DISCARDED: &str = "Discarded.";
    pub const UNDO: &str = "Undo";
    pub const RECENT: &str = "Recent decisions";
    pub const ALL: &str = "All decisions";
    pub const MODES: &str = "The three ways";
    pub const GUIDE: &str = "What they mean, and which to choose";
    pub const SUGGESTED: &str = "Is it one of these?";
    pub const OR_IS_IT: &str = "Or is it:";
    /// Which of all activities is meant.
    pub const WHICH: &str = "Which of these is it?";
    pub const WHICH_HELP: &str = "The plan and the words to send are made for it. None of them quite? Take the nearest, or \
                                  none: then a few questions decide.";
    pub const LOOK: &str = "Look for one";
    pub const LOOK_FOR: &str = "Look for another";
    pub const NONE_OF_THESE: &str = "None of these";
    pub const NOT_FOUND: &str = "Nothing is called that. Try the word that says most, such as “rent” or “holiday”.";
    pub const CHOOSE_ONE: &str = "Choose an activity instead";
    pub const READ: &str = "Read from your words";
    pub const COMMON: &str = "Or start from a common activity";
    pub const ALL_COMMON: &str = "All common activities";

    /// How many activities fit what was typed, for a screen reader.
    pub fn found(count: usize) -> String {
        use crate::content::number::{either, number};
        let (one, many) = (" common activity fits. It comes next.", " common activities fit. They come next.");
        [&count.to_string(), either(number(count), one, many)].concat()
    }
}

/// The wizard.
pub mod wizard {
    pub const CONTINUE: &str = "Continue";
    pub const SHOW: &str = "Show me now";
    pub const RULE: &str = "A press on an answer, or its number on the keyboard, goes on. With the arrow keys you choose; \
                            Enter goes on.";
    pub const LEANING: &str = "Where does it lean so far?";
    pub const PROBLEM: &str = "There is a problem";
    pub const CHOOSE: &str = "Choose an answer. “Not sure” is one too.";
    pub const ERROR: &str = "Error: ";
    pub const LAST: &str = "The last question";

    /// How many more questions there may be after this one.
    pub fn at_most(more: usize) -> String {
        match more {
            0 => LAST.to_owned(),
            _ => ["At most ", &more.to_string(), " more after this"].concat(),
        }
    }

    pub const LINK_LEFT_OUT: &str = "The link that you opened was not all understood. What was left out:";
    pub const NEW_TITLE: &str = "Start from this link?";
    pub const NEW_LEAD: &str = "You are in the middle of another one. It stays on the start page until you go on with it \
                                or discard it.";
    pub const NEW_BEGIN: &str = "Start this one";
}

/// A decision: the verdict and all that belongs to it.
pub mod decision {
    use crate::content::number::{counted, number};
    use advice::Mode;

    pub const PAGE: &str = "Verdict";
    pub const TOOLBAR: &str = "This verdict";
    pub const COPY: &str = "Copy";
    pub const TAKEN_FOR: &str = "Taken for:";
    pub const NOT_THAT: &str = "It is something else";
    pub const BECAUSE: &str = "Because:";
    pub const CUSTOM: &str = "How people do it who do it often.";
    pub const CUSTOM_ENDS: &str = "Unless:";
    pub const CUSTOM_SOURCE: &str = "Where it is said";
    pub const CUSTOM_OWN: &str = "What people who do it say, as far as we know.";
    pub const FIRST: &str = "First:";
    pub const UNFOLD: &str = "Unfold all";
    pub const FOLD: &str = "Fold all";
    pub const ASSUMED: &str = "Assumed, not asked. Is it so?";
    pub const ALL_RIGHT: &str = "All of it is right";
    pub const ABOUT: &str = "Title and notes";
    pub const WHY: &str = "Why";

    /// That so many more answers were assumed.
    pub fn assumed_more(count: usize) -> String {
        ["And ", &count.to_string(), " more, under “Your answers”."].concat()
    }

    /// What is inside the reasons, in a line.
    pub fn why_gist(writing: usize, talking: usize) -> String {
        let answers = |count: usize| counted(number(count), "answer");
        [&answers(writing), " for writing, ", &answers(talking), " for talking"].concat()
    }

    /// What is inside the answers, in a line.
    pub fn answers_gist(given: usize, open: usize) -> String {
        [&given.to_string(), " given, ", &open.to_string(), " open"].concat()
    }

    /// How many answers would change the verdict, in a line. `facts`: whether a fact that rules would too.
    pub fn flips_gist(count: usize, facts: bool) -> String {
        match count {
            0 if facts => "Only a fact that rules would change it".to_owned(),
            0 => "No single other answer would change it".to_owned(),
            _ => [counted(number(count), "other answer").as_str(), " would change it"].concat(),
        }
    }

    pub const NO_PULL: &str = "Pulled neither way:";
    pub const NOTHING_PULLS: &str = "Nothing that you answered pulls either way yet.";
    pub const WAYS: &str = "Live or in writing, side by side";
    pub const WAYS_GIST: &str = "The plan of each, what it takes, and what speaks for it";
    pub const WAYS_BOTH: &str = "The advice takes both, in the order of the plan. If it had to be one of them:";
    pub const WAYS_ADVISED: &str = "advised";
    pub const WAYS_SPEAKS: &str = "What speaks for it";
    pub const WAYS_NOTHING: &str = "Nothing that was answered does.";

    /// The attention that a plan takes.
    pub fn takes(attention: &str) -> String {
        ["It takes ", attention, " of attention."].concat()
    }

    pub const FLIPS: &str = "One answer away";
    pub const TRY: &str = "Choose one to try it; you can take it back.";
    pub const TRIED: &str = "You tried:";
    pub const TAKE_BACK: &str = "Take it back";
    pub const OPINIONS: &str = "Second opinions";
    pub const OPINION_UNNAMED: &str = "Someone without a name";
    pub const OPINION_BESIDE: &str = "Side by side";
    pub const ANSWERS: &str = "The answers";
    pub const YOUR_ANSWERS: &str = "Your answers";
    pub const NO_ANSWERS: &str = "Nothing is answered yet.";
    pub const ANSWER_MORE: &str = "Answer more questions";
    pub const NOT_ANSWERED: &str = "Not answered";
    pub const ALSO: &str = "Also answered:";
    pub const TYPICAL: &str = "These are the usual answers. Change what is different this time.";
    pub const CHANGE_ANY: &str = "Change any of them: the verdict follows.";
    pub const NOW: &str = "Now:";
    pub const TODAY: &str = "The rules have changed since. By those of today it would be:";
    pub const DISAGREE: &str = "Where the sources disagree";
    pub const TITLE: &str = "What it is about";
    pub const NOTE: &str = "Note";
    pub const KEEP: &str = "Keep";
    pub const KEPT: &str = "Kept on this device.";
    pub const NOTHING_TO_KEEP: &str = "There is nothing to keep yet: answer a question first.";
    pub const KEPT_NOT: &str = "Not kept. ";
    pub const KEPT_NOT_END: &str = " The decision stays on this page, and its link below holds all of it.";
    pub const SAVED: &str = "Saved.";
    pub const SAVED_NOT: &str = "Not saved. ";
    pub const SAVED_COPY: &str = "Another tab changed this decision meanwhile. Yours was saved beside it, as a copy.";
    pub const AGAIN: &str = "Start again";
    pub const COPY_START: &str = "Use as a new start";
    pub const DELETE: &str = "Delete";
    pub const MADE: &str = "Made on";
    pub const GONE: &str = "This decision is not here";
    pub const GONE_TEXT: &str = "It was deleted, or it was kept in another browser. What you deleted less than 30 days \
                                 ago can be put back in the history.";
    pub const GONE_UNREAD: &str = "This decision cannot be shown";

    /// The two ways that an answer may pull.
    pub const TO_ASYNC: &str = "to async";
    pub const TO_SYNC: &str = "to sync";

    /// The drawing of a mode, told.
    pub const fn picture(mode: Mode) -> &'static str {
        match mode {
            Mode::Async => "You are at it first, the others after you.",
            Mode::Mix => "First you, then the others, then all at the same time.",
            Mode::Sync => "You and the others are at it at the same time.",
        }
    }

    pub const YOU: &str = "You";
    pub const OTHERS: &str = "Others";
}

/// Giving a decision away as a link.
pub mod share {
    pub const SHARE: &str = "Share";
    pub const ASK_SOMEONE: &str = "Ask someone";
    pub const OPEN: &str = "Share as a link";
    pub const ASK: &str = "Ask for a second opinion";
    pub const REPLY: &str = "Send it back";
    pub const CARRIES: &str = "The link holds your answers and figures, the day, and what is ticked here.";
    pub const ASK_CARRIES: &str = "The link holds your figures, the day and what is ticked here, and none of your \
                                   answers, so nobody is led. Whoever gets it answers for themselves and sends a \
                                   link back.";
    pub const WHO: &str = "Whoever has the link can read it. Nothing is sent until you pass it on; after that it cannot \
                           be called back.";
    pub const LINK: &str = "The link";
    pub const NAME: &str = "Your name";
    pub const COPY: &str = "Copy the link";
    pub const COPIED: &str = "The link is copied.";
    pub const COPIED_NOT: &str = "The browser did not allow copying. The link is selected: press Ctrl and C, or on a Mac \
                                  Command and C.";
    pub const COPY_MARKDOWN: &str = "Copy for a wiki";
    pub const HAND_ON: &str = "Share…";
    pub const HAND_ON_NOT: &str = "The system did not take it. Copy the link instead.";
    pub const MAIL_IT: &str = "Email it";
    pub const MAIL_LONG: &str = "This email is longer than some email programs open from a page. If nothing happens, copy the \
                                 link, or leave out the note.";
    pub const SUBJECT: &str = "Talk, or write?";
    pub const MAIL: &str =
        "I wondered whether to talk about this or to write, and this came out. Do you see it the same way?";
    pub const MAIL_ASK: &str = "Should we talk about this, or write? Please answer a few short questions for yourself, \
                                and send me the link that you get.";
    pub const QR: &str = "QR code";
    pub const QR_NAME: &str = "QR code of the link";
    pub const QR_LONG: &str =
        "The link is too long for a QR code that could be read from a screen. Leave the note out.";

    /// The label of a part that can be left out.
    pub const fn with_part(part: char) -> &'static str {
        match part {
            'T' => "With the title",
            'N' => "With the note",
            'S' => "With the subject of the texts",
            'C' => "With what you will do",
            'O' => "With what came of it",
            _ => "With your name",
        }
    }

    /// How long the link is.
    pub fn length(characters: usize) -> String {
        [&characters.to_string(), " characters"].concat()
    }
}

/// The months in a date.
pub(crate) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day as a person writes it: 22 November 2026.
pub fn day(day: Day) -> String {
    let (year, month, day) = day.civil();
    let month = usize::try_from(month - 1).ok().and_then(|place| MONTHS.get(place)).copied().unwrap_or_default();
    [&day.to_string(), " ", month, " ", &year.to_string()].concat()
}

/// From one time of a day until another, so many minutes after UTC: *Tuesday, 1 December 2026, 16:15 to 16:45 (UTC+1)*.
/// Where it ends on a later day, that is said too.
pub fn moment(from: Time, until: Time, after_utc: i64) -> String {
    let date = |time: Time| {
        let weekday = settings::WEEK.get(time.day().weekday()).copied().unwrap_or_default();
        [weekday, ", ", &day(time.day()), ", "].concat()
    };
    let end = if from.day() == until.day() { String::new() } else { date(until) };
    let sign = match after_utc {
        0 => "",
        1.. => "+",
        _ => "\u{2212}",
    };
    let (hours, minutes) = (after_utc.abs() / 60, after_utc.abs() % 60);
    let offset = match (hours, minutes) {
        (0, 0) => String::new(),
        (_, 0) => hours.to_string(),
        _ => format!("{hours}:{minutes:02}"),
    };
    [&date(from), &from.clock(), " to ", &end, &until.clock(), " (UTC", sign, &offset, ")"].concat()
}

/// A link that someone made.
pub mod shared {
    pub const PAGE: &str = "A shared decision";
    pub const FROM: &str = "Someone shared this decision with you.";
    pub const FROM_NAME: &str = "This decision was shared with you by";
    pub const NOTHING: &str = "It changes nothing of yours.";
    pub const KEEP: &str = "Keep a copy";
    pub const KEPT_ALREADY: &str = "You keep this one already.";
    pub const OPEN_KEPT: &str = "Open yours";
    pub const USE: &str = "Use as a start";
    pub const COMPARE: &str = "Compare with another";
    pub const ANSWER_TOO: &str = "Answer for yourself";
    pub const ANSWER_ONE: &str = "Change an answer and reply";
    pub const ASKED: &str = "You are asked for your view";
    pub const ASKED_BY: &str = "The question comes from";
    pub const ASKED_TEXT: &str = "Answer a few short questions for yourself, then send back the link that you get. The \
                                  sender’s own answers are not in this one.";
    pub const ANSWER: &str = "Answer the questions";
    pub const BAD: &str = "This link does not open";
    pub const NEWER: &str = "This link is newer than the app";
    pub const RELOAD: &str = "Reload";
}

/// An address that names no page.
pub mod missing {
    pub const TITLE: &str = "There is no such page";
    pub const TEXT: &str = "The address may be cut or mistyped. Nothing of yours is lost.";
}
