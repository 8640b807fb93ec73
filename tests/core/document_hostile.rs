//! What a person typed is shown as it is, in every format, and never read as markup.

use advice::Opt;
use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options, parse_document};
use domain::decision::{Choice, Decision, Done, Felt, Intent, Line, Name, Note, Outcome, Title};
use domain::paper::Paper;
use words::document::{Block, Document, Piece, Shown, Span, file_name, paper, whole};

use super::decision_samples::{self, Random};
use super::document::Made;

pub(super) const HOSTILE: [&str; 80] = [
    // Formulas and names of files.
    "=1+2",
    "@x",
    "-1",
    "+1",
    "\"a,b\"",
    "../../x",
    "C:\\x\\y",
    "a;b,c\\n",
    "\\",
    "\\\\",
    "50 %, $5 and $6",
    "C# or F #",
    // Calendar.
    "x\r\nBEGIN:VEVENT\r\nSUMMARY:y",
    "x\nEND:VCALENDAR",
    "BEGIN:VEVENT",
    "a\\nb\\,c\\;d",
    ";VALUE=URI:x",
    // Markdown.
    "**x**",
    "*x*",
    "_x_ __y__",
    "~~x~~ ~y~",
    "`x`",
    "``` x",
    "~~~",
    "# x",
    "#",
    "###### x #",
    "- x",
    "* x",
    "+ x",
    "1. x",
    "1) x",
    "123456789. x",
    "> x",
    "---",
    "***",
    "___",
    "===",
    "- [ ] x",
    "[x](https://x.y)",
    "![x](y.png)",
    "[x][y]",
    "[^1]",
    "[x]: https://x.y",
    "<https://x.y>",
    "https://x.y/z",
    "http://x.y",
    "www.x.com",
    "WWW.x.com",
    "ftp://x.y",
    "a@b.co",
    "mailto:a@b.co",
    "xmpp:a@b.co",
    "| a | b |",
    ":-:",
    ": x",
    "-|-",
    "==x==",
    "$x$",
    "$$x$$",
    "&lt;b&gt; &#60; &amp",
    "AT&T",
    // HTML.
    "<script>alert(1)</script>",
    "<b>x</b>",
    "<!-- x",
    "</p>",
    "<img src=x onerror=alert(1)>",
    "&nbsp;x",
    // Unicode.
    "שלום עולם",
    "مرحبا - 1",
    "\u{202E}gpj.exe",
    "\u{2066}x",
    "\u{202A}\u{2067}x\u{202C}",
    "x\u{200B}y\u{200D}z",
    "👩‍👩‍👧‍👦 🏳️‍🌈",
    "e\u{301}\u{301}\u{301}",
    "a\u{2028}b\u{2029}c",
    "\u{FEFF}x",
    "会議を開くべきか",
    "\u{10FFFF}\u{E000}",
];

fn options() -> Options<'static> {
    let mut options = Options::default();
    let more = &mut options.extension;
    (more.autolink, more.table, more.strikethrough, more.tasklist) = (true, true, true, true);
    (more.footnotes, more.math_dollars, more.description_lists, more.highlight) = (true, true, true, true);
    options
}

/// The names of all nodes in order, without text and breaks, and all text.
fn read<'a>(node: &'a AstNode<'a>, shape: &mut Vec<String>, text: &mut String) {
    let value = &node.data.borrow().value;
    if let NodeValue::Text(more) = value {
        text.push_str(more);
    } else if matches!(value, NodeValue::SoftBreak | NodeValue::LineBreak) {
        text.push(' ');
    } else if let NodeValue::Link(link) = value {
        shape.push(format!("link to {}", link.url));
    } else {
        let name = format!("{value:?}");
        shape.push(name.split([' ', '(']).next().unwrap().to_owned());
    }
    for child in node.children() {
        read(child, shape, text);
    }
    if value.block() {
        text.push('\n');
    }
}

pub(super) fn parsed(markdown: &str) -> (Vec<String>, String) {
    let arena = Arena::new();
    let (mut shape, mut text) = (Vec::new(), String::new());
    read(parse_document(&arena, markdown, &options()), &mut shape, &mut text);
    (shape, text)
}

/// The whole decision, and texts with a title alone and with one in a line of ours.
fn documents(decision: &Decision) -> Vec<Document> {
    let answers = super::plan::answers(&[Opt::PurposeDecide, Opt::UndoHard]);
    let made = Made::new(Decision { answers, ..decision.clone() });
    let matter = made.matter(Shown::ALL);
    let papers = [Paper::Brief, Paper::Confirmation].map(|of| paper(&matter, of));
    std::iter::once(whole(&matter, Some("https://example.org/#d1abc"))).chain(papers).collect()
}

fn theirs(document: &Document) -> impl Iterator<Item = &str> {
    document.blocks().iter().flat_map(Block::lines).flatten().filter_map(|span| match span {
        Span::Theirs(text) => Some(text.as_str()),
        Span::Ours(_) | Span::Strong(_) | Span::Blank(_) | Span::Link(_) => None,
    })
}

/// A decision all of whose texts are this one, and one alike whose texts are tame.
fn pair(text: &str) -> Option<(Decision, Decision)> {
    let with = |text: &str, note: &str| {
        let mut decision = decision_samples::decision(&mut Random::new(1));
        decision.title = Title::typed(text);
        decision.note = Note::typed(note);
        decision.choice = Some(Choice { intent: Intent::Follow, why: Line::typed(text) });
        decision.outcome = Some(Outcome { done: Done::Sync, felt: Some(Felt::Right), line: Line::typed(text) });
        decision.name = Name::typed(text);
        decision
    };
    let hostile = with(text, &format!("{text}\n{text}"));
    Title::typed(text)?;
    let lines = hostile.note.as_ref()?.as_str().lines().filter(|line| !line.trim().is_empty()).count();
    Some((hostile, with("tame", &["tame"].repeat(lines).join("\n"))))
}

#[track_caller]
fn check_markdown(text: &str) {
    let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((hostile, tame)) = pair(text) else { return };
    for (document, tame) in documents(&hostile).iter().zip(&documents(&tame)) {
        let markdown = document.markdown();
        let ((shape, shown), (expected, _)) = (parsed(&markdown), parsed(&tame.markdown()));
        assert_eq!(shape, expected, "{text:?} is read as markup: {markdown}");
        let all: Vec<_> = theirs(document).map(squeeze).collect();
        for one in &all {
            let times = all.iter().filter(|other| *other == one).count();
            assert!(squeeze(&shown).matches(one.as_str()).count() >= times, "{one:?} is not shown: {markdown}");
        }
    }
}

#[track_caller]
fn check_plain(text: &str) {
    let Some((hostile, tame)) = pair(text) else { return };
    for (document, tame) in documents(&hostile).iter().zip(&documents(&tame)) {
        let plain = document.plain();
        assert!(!plain.chars().any(|c| c.is_control() && c != '\n' || matches!(c, '\u{2028}' | '\u{2029}')));
        assert_eq!(plain.lines().count(), tame.plain().lines().count(), "{plain}");
        for line in plain.lines() {
            let count = |all: &[char]| line.chars().filter(|c| all.contains(c)).count();
            assert!(
                count(&['\u{2066}', '\u{2067}', '\u{2068}']) <= count(&['\u{2069}']),
                "{line:?} turns what follows"
            );
            let opened = count(&['\u{202A}', '\u{202B}', '\u{202D}', '\u{202E}']);
            assert!(opened <= count(&['\u{202C}', '\u{2069}']), "{line:?} turns what follows");
        }
    }
}

#[track_caller]
fn check_calendar(text: &str) {
    for options in [&[Opt::PurposeUnderstand, Opt::ExchangeMany, Opt::ClarityOpen] as &[_], &[Opt::SensitivityHigh]] {
        let mut made = Made::of(text, options);
        made.decision.note = Note::typed(&format!("{text}\n{text}"));
        let file = made.event(Shown::ALL).unwrap();
        assert!(!file.replace("\r\n", "").chars().any(char::is_control), "{file:?}");
        assert!(file.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        for line in file.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line:?}", line.len());
        }
        for name in ["BEGIN:VEVENT", "END:VEVENT", "SUMMARY:", "UID:"] {
            assert_eq!(file.split("\r\n").filter(|line| line.starts_with(name)).count(), 1, "{file}");
        }
        let unfolded = icalendar::parser::unfold(&file);
        let calendar = icalendar::parser::read_calendar(&unfolded).unwrap();
        assert_eq!(calendar.components.len(), 1, "{file}");
        let event = &calendar.components[0];
        assert!(event.components.is_empty() && event.name == "VEVENT");
        let value = |name: &str| event.find_prop(name).map(|found| found.val.as_str().to_owned());
        // What the person typed is theirs alone.
        let plain = Made::of("x", options);
        assert_eq!(
            value("SUMMARY"),
            plain.event(Shown::ALL).unwrap().lines().find_map(|line| line.strip_prefix("SUMMARY:").map(str::to_owned)),
            "{file}"
        );
    }
}

#[track_caller]
fn check_names(text: &str) {
    let made = Made::of(text, &[]);
    for paper in Paper::ALL {
        for piece in [Piece::Paper(paper), Piece::Decision, Piece::Calendar] {
            let name = file_name(&made.matter(Shown::ALL), piece);
            let (stem, extension) = name.rsplit_once('.').unwrap();
            assert!(["md", "txt", "ics"].contains(&extension), "{name}");
            assert!((1..=60).contains(&stem.len()) && !stem.starts_with('-') && !stem.ends_with('-'), "{name}");
            assert!(stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{name}");
        }
    }
}

const CHECKS: [fn(&str); 4] = [check_markdown, check_plain, check_calendar, check_names];

#[test]
fn hostile_texts_are_shown_as_they_are_in_every_format() {
    for text in HOSTILE {
        for around in [text.to_owned(), format!("x {text}"), format!("{text} x"), format!("a{text}b"), text.repeat(9)] {
            for check in CHECKS {
                check(&around);
            }
        }
    }
}

#[test]
fn two_hostile_texts_together_are_too() {
    let mut random = Random::new(30);
    for _ in 0..300 {
        let parts = [(); 4].map(|()| random.pick(&HOSTILE));
        for check in CHECKS {
            check(&parts.join(random.pick(&["", " ", "\n"])));
        }
    }
}

#[test]
fn so_is_any_text_made_of_marks() {
    let mut random = Random::new(31);
    let marks: Vec<char> = "\\`*_{}[]()<>#+-.!|~$:;,&@=^%/\"' a1w\t\n\r\u{202E}\u{2069}é会".chars().collect();
    for _ in 0..400 {
        let text: String = (0..random.below(40)).map(|_| random.pick(&marks)).collect();
        for check in CHECKS {
            check(&text);
        }
    }
}
