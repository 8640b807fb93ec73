//! Links as they come out of mail and chat, and what is said of those that do not open.

use std::time::Instant;

use domain::link::{self, LinkError};

use crate::link_golden::golden;
use words::content::Told;

#[test]
fn a_link_opens_however_a_program_dressed_it() {
    for (code, link) in golden() {
        let wrapped: Vec<&str> = code.as_bytes().chunks(64).map(|line| str::from_utf8(line).unwrap()).collect();
        let quoted = wrapped.join("\r\n> ");
        let soft = wrapped.join("=\r\n");
        let unseen = wrapped.join("\u{200B}\u{AD}\u{FEFF}");
        let spaced = wrapped.join("\n        ");
        let encoded = wrapped.join("%0D%0A%E2%80%8B");
        let address = format!("https://example.org/some/path/index.html?x=1#{code}");
        let mut forms = vec![
            code.to_owned(),
            format!("#{code}"),
            format!("  #{code}\n"),
            format!("\u{FEFF}#{code}\u{200B}"),
            format!("#{quoted}"),
            format!("#{soft}"),
            format!("#{unseen}"),
            format!("#{spaced}"),
            format!("#{encoded}"),
            format!("https://example.org/%23{code}"),
            format!("https://example.org/%2523{code}"),
            format!(
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2F%23{code}&data=05%7C02"
            ),
            format!("#{code}:~:text=Agree"),
            format!("<{address}>"),
            format!("[our decision]({address})"),
            format!("\"{address}\""),
            format!("<a href=\"{address}\">our decision</a>"),
            format!("Look here: {address}\n\nDoes this work for you?"),
            format!("In #general I asked: {address}"),
            format!("No. #1 is {address}"),
        ];
        for end in
            [".", ")", ",", ">", "*", "_", "~", ":", ";", "!", "?", "'", "\"", "%20", "%0A", "…", "”", "。", ").", "**"]
        {
            forms.push(format!("{address}{end}"));
        }
        for text in forms {
            assert_eq!(link::decode(&text).as_ref(), Ok(&link), "{text}");
            assert!(link::looks_like_one(&text), "{text}");
        }
    }
}

#[test]
fn a_frame_that_is_not_known_is_a_newer_version() {
    for text in ["#d9ABC", "#dZabc", "#s2", "d0", "https://example.org/#d2xyz.", "#s9", "%23d7"] {
        assert_eq!(link::decode(text), Err(LinkError::NewerVersion), "{text}");
    }
}

#[test]
fn what_begins_like_a_link_and_is_none_is_damaged() {
    for text in
        ["#d1", "#s1", "d1abc", "#d1 ", "#d1-_", "#s1%20", "#d1ABCDEFGHIJKLMNOP", "#d1äöü", "#d1001HvWXNAa8312Il"]
    {
        assert_eq!(link::decode(text), Err(LinkError::Damaged), "{text}");
    }
}

#[test]
fn any_other_text_is_not_ours() {
    for text in [
        "",
        "#",
        " ",
        "d",
        "#s",
        "#/",
        "#/d/abc",
        "#details",
        "#start",
        "#section",
        "https://example.org/",
        "#x1abc",
        "hello",
        "does this work?",
        "#D1abc",
        "%23",
        "%",
        "\u{0}",
        "🙂",
        "#é1",
    ] {
        assert_eq!(link::decode(text), Err(LinkError::NotOurs), "{text:?}");
        assert!(!link::looks_like_one(text), "{text:?}");
    }
}

#[test]
fn a_link_that_opens_is_found_behind_one_that_does_not() {
    let (code, link) = &golden()[1];
    for text in [format!("#d1abc #{code}"), format!("#d9new #{code}"), format!("#s1 and then #{code}")] {
        assert_eq!(link::decode(&text).as_ref(), Ok(link), "{text}");
    }
}

#[test]
fn a_million_characters_are_refused_at_once() {
    let (code, _) = golden()[1];
    let million = |piece: &str| piece.repeat(1_000_000 / piece.len());
    for text in [
        format!("#d1{}", million("A")),
        format!("#{code}{}", million("z")),
        format!("#s1{}", million("A ")),
        million("#d1"),
        million("#d1A "),
        million("%23"),
        million("d1 #"),
        format!("#d1{}", million("\u{200B}")),
    ] {
        let start = Instant::now();
        assert!(link::decode(&text).is_err(), "{}", &text[..9]);
        let taken = start.elapsed();
        assert!(taken.as_secs() < 3, "{taken:?} for {}", &text[..9]);
    }
}

#[test]
fn each_refusal_says_what_happened_and_what_to_do() {
    let says = |error: LinkError, text: &str| assert_eq!(error.told(), text);
    says(
        LinkError::NewerVersion,
        "This link was made by a newer version of this app. Reload the page to get that version, then open the link again.",
    );
    says(
        LinkError::Damaged,
        "This link is cut or damaged, so nothing of it is shown. Copy the whole link again, or ask for it to be sent again.",
    );
    says(LinkError::NotOurs, "This is not a link of this app. One holds #d1 or #s1, and then letters and digits.");
}
