//! The words of `public/`: what a person reads before the program is there, or when it is not. There each stands by its
//! key, as `{{ key }}`, and the build fills it in (`cargo xtask words`); what stands in `{…}` is put in as it is read.

use super::{NAME, calendar, frame, late, start};

/// A key, and what is read in its place.
pub type Word = (&'static str, &'static str);

/// All of them.
pub fn words() -> impl Iterator<Item = Word> {
    [PAGE, START, FAILURES, DOWNLOAD, SAFE, UPDATE, LOST].concat().into_iter()
}

/// What the page is, and the way through it.
const PAGE: &[Word] = &[
    ("lang", "en"),
    ("dir", "ltr"),
    ("name", NAME),
    ("about", "Meet, write, or both? A few short questions say which serves better, and why."),
    (
        "about.private",
        "Meet, write, or both? A few short questions say which serves better, and why. Runs in your browser; nothing you \
         type leaves it.",
    ),
    ("nav", frame::NAV),
    ("nav.start", frame::START),
    ("nav.agenda", frame::AGENDA),
    ("nav.calendar", calendar::NAV),
    ("nav.history", frame::HISTORY),
    ("nav.guide", frame::GUIDE),
    ("nav.settings", frame::SETTINGS),
    ("new", "New decision"),
    ("opening", "Opening…"),
    ("still", "Still loading…"),
    ("noscript.title", "This page needs JavaScript"),
    (
        "noscript.lead",
        "Sync or Async tells you whether to meet, to write, or both. It works out its advice here in your browser, and \
         that takes JavaScript, which is switched off.",
    ),
    (
        "noscript.text",
        "Switch it on for this page and open it again. Decisions that you kept in this browser are still here, untouched.",
    ),
];

/// The start page, as the program draws it again.
const START: &[Word] = &[
    ("start.title", start::TITLE),
    ("start.lead", start::LEAD),
    ("start.field", start::FIELD),
    ("start.help", start::HELP),
    ("start.begin", start::BEGIN),
];

/// Why the program is not there.
const FAILURES: &[Word] = &[
    ("again", late::AGAIN),
    ("reload", late::RELOAD),
    ("old.title", "This browser is too old for the app"),
    (
        "old.text",
        "It lacks something that the app is made with, such as WebAssembly or newer JavaScript. Please open this page with \
         Chrome or Edge 123, Firefox 120 or Safari 17.5, or anything newer. Some company settings and private modes switch \
         WebAssembly off: then the person who looks after the computer can help.",
    ),
    ("file.title", "This page needs a web server"),
    (
        "file.text",
        "It was opened as a file, and browsers run such an app only where a web server gives it to them. Put the folder \
         on any static host, or start a server in it on this machine.",
    ),
    ("missing.title", "A part of the app was not found"),
    (
        "missing.text",
        "The server has no file that this page asks for; it may have been updated a moment ago. Nothing of yours is lost: \
         decisions are kept in this browser, not on the server.",
    ),
    ("load.title", "The app could not be loaded"),
    (
        "load.text",
        "A file did not arrive whole, or the connection broke. Nothing of yours is lost: decisions are kept in this \
         browser, not on the server.",
    ),
    ("slow.title", "This takes unusually long"),
    (
        "slow.text",
        "The app is still loading and will open by itself if the rest arrives. You can wait, or try again. Nothing of \
         yours is lost: decisions are kept in this browser.",
    ),
    ("stopped.title", "The app has stopped"),
    (
        "stopped.text",
        "Something went wrong inside it. It writes nothing more, so that nothing you kept is damaged; what you see behind \
         this message stays on the screen. What stands in its fields comes with the download. Reload to go on: your \
         answers up to the last step are saved where the browser allows it.",
    ),
    ("framed.title", "Open the app by itself"),
    (
        "framed.text",
        "Another site shows this page inside its own, where you could not tell who sees what you do. So nothing that you \
         kept is shown here. Open the app in a window of its own; if none opens, copy this address: {address}",
    ),
    ("framed.reload", "Open by itself"),
    ("safe.title", "The app was not started"),
    (
        "safe.text",
        "It stopped twice in a row while it opened, or its address asks for this screen. Something that is kept in this \
         browser may be the cause. Nothing was deleted. Download your decisions first. Then try again, or set aside below \
         what you suspect: it stays in this browser and in that file, and you can put it back here.",
    ),
    ("report", "For a fault report"),
];

/// What is kept, taken out where the program cannot.
const DOWNLOAD: &[Word] = &[
    ("download", "Download my decisions"),
    ("download.nothing", "Nothing is kept in this browser, so there is nothing to download."),
    ("download.denied", "This browser does not let the page read its storage, so there is nothing to download."),
    ("download.decisions", "Your decisions are in the file {file}."),
    ("download.fields", "What stands in the fields is in the file {file}."),
    ("download.both", "Your decisions are in the file {file}. What stands in the fields is in it, too."),
];

/// What may be the cause where the app stops at every start.
const SAFE: &[Word] = &[
    ("safe.kept", "Kept in this browser"),
    ("safe.settings", "Your settings"),
    ("safe.decision", "Decision: {title}"),
    ("safe.begun", "What you had begun: {title}"),
    ("safe.untitled", frame::UNTITLED),
    ("safe.unread", "A decision that cannot be read"),
    ("safe.begun-unread", "What you had begun"),
    ("safe.aside", "Set aside"),
    ("safe.back", "Put back"),
    ("safe.press", "{press}: {name}"),
    ("safe.full", "There is no room in this browser to do that. Download your decisions first."),
];

/// That there is a new version.
const UPDATE: &[Word] = &[
    ("update.ready", "A new version is ready. What you have begun stays as it is."),
    ("update.now", "Update now"),
    ("update.later", "Not now"),
    ("update.elsewhere", "The app was updated in another window. What you have begun here stays as it is."),
];

/// An address at which nothing is.
const LOST: &[Word] = &[
    ("lost", "Not here"),
    ("lost.title", "This page is not here"),
    ("lost.text", "The address may be cut, or mistyped. If someone sent you a link, ask for it to be sent again."),
    ("lost.start", "Go to the start of Sync or Async"),
];
