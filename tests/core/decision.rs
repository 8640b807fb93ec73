//! Days, texts, figures and names.

use advice::{Figure, Figures};
use domain::decision::{Day, DecisionId, Fingerprint, Note, TemplateKey, TextError, Title, WORDS, joined, split};

#[test]
fn every_day_is_read_as_it_is_printed_and_follows_the_one_before() {
    let mut before = (2019, 12, 31);
    for number in 0..=u16::MAX {
        let day = Day::from_number(number);
        let (year, month, date) = day.civil();
        let next_date = (year, month, date) == (before.0, before.1, before.2 + 1);
        let next_month = date == 1 && before.2 >= 28 && (year, month) == (before.0, before.1 + 1);
        let next_year = (month, date) == (1, 1) && (before.1, before.2) == (12, 31) && year == before.0 + 1;
        assert!(next_date || next_month || next_year, "{day} after {before:?}");
        assert_eq!(Day::parse(&day.to_string()), Ok(day));
        before = (year, month, date);
    }
    assert_eq!(Day::from_number(0).to_string(), "2020-01-01");
    assert_eq!(Day::from_number(u16::MAX).to_string(), "2199-06-06");
    assert_eq!(Day::parse("2026-11-22").map(Day::number), Ok(2_517));
}

#[test]
fn what_is_no_day_is_refused() {
    for text in [
        "",
        "2026-02-29",
        "2100-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-04-31",
        "2026-1-01",
        "2019-12-31",
        "2199-06-07",
        "2026-11-22 ",
        "+026-11-22",
        "2026-11-22-1",
        "26-11-2222",
        "2026/11/22",
        "２０２６-11-22",
    ] {
        assert!(Day::parse(text).is_err(), "{text}");
    }
    assert!(Day::parse("2028-02-29").is_ok());
}

#[test]
fn a_stored_text_is_taken_as_it_is_or_not_at_all() {
    assert_eq!(Title::parse("x").map(|title| title.to_string()).as_deref(), Ok("x"));
    assert_eq!(Title::parse(""), Err(TextError::Empty));
    assert_eq!(Title::parse("\u{3000}"), Err(TextError::Empty));
    assert_eq!(Title::parse(" x"), Err(TextError::Untrimmed));
    assert_eq!(Title::parse("a\nb"), Err(TextError::Control));
    assert_eq!(Note::parse("a\rb"), Err(TextError::Control));
    assert!(Note::parse("a\n\nb").is_ok());
    assert!(Title::parse(&"🙂".repeat(60)).is_ok());
    assert_eq!(Title::parse(&"🙂".repeat(61)), Err(TextError::TooLong { units: 122, max: 120 }));
}

#[test]
fn a_typed_text_is_made_tidy_and_then_is_one_that_can_be_stored() {
    let long = "🙂".repeat(61);
    let cut = "🙂".repeat(60);
    let table = [
        ("  x  ", Some("x")),
        ("", None),
        (" \u{0}\n ", None),
        ("a\u{0}b\tc", Some("a b c")),
        ("a\r\nb", Some("a b")),
        ("\u{0} x \u{7}", Some("x")),
        (long.as_str(), Some(cut.as_str())),
        ("e\u{301}\u{202E}", Some("e\u{301}\u{202E}")),
    ];
    for (typed, expected) in table {
        let title = Title::typed(typed);
        assert_eq!(title.as_ref().map(Title::as_str), expected, "{typed:?}");
        assert!(title.is_none_or(|title| Title::parse(title.as_str()) == Ok(title)), "{typed:?}");
    }
    assert_eq!(Note::typed("a\r\nb\rc").unwrap().as_str(), "a\nb\nc");
    // Cut at a blank, so that what is left has none at its end.
    let blank = format!("{} x", "a".repeat(119));
    assert_eq!(Title::typed(&blank).unwrap().as_str(), "a".repeat(119));
}

#[test]
fn any_typed_text_can_be_stored() {
    let mut random = crate::decision_samples::Random::new(1);
    let pieces =
        [" ", "\n", "\r", "\u{0}", "\u{85}", "\u{2028}", "\u{FEFF}", "a", "🙂", "é", "\u{3000}", "\t", "\u{200B}"];
    for _ in 0..20_000 {
        let typed: String = (0..random.below(160)).map(|_| random.pick(&pieces)).collect();
        assert!(Title::typed(&typed).is_none_or(|title| Title::parse(title.as_str()).is_ok()), "{typed:?}");
        assert!(Note::typed(&typed).is_none_or(|note| Note::parse(note.as_str()).is_ok()), "{typed:?}");
    }
}

#[test]
fn figures_are_from_one_to_their_largest() {
    for figure in Figure::ALL {
        assert_eq!(Figures::default().with(figure, 1).unwrap().get(figure), Some(1));
        assert!(Figures::default().with(figure, figure.max().into()).is_ok());
        assert!(Figures::default().with(figure, 0).is_err());
        assert!(Figures::default().with(figure, u64::from(figure.max()) + 1).is_err());
    }
    let error = Figures::default().with(Figure::Minutes, 99_999).unwrap_err();
    assert_eq!(error.to_string(), "99999 minutes is out of range: 1 to 1440 is allowed");
}

#[test]
fn names_that_a_machine_gives_are_read_as_they_are_printed() {
    for byte in [0, 1, 0x7F, 0xFF] {
        let (id, fingerprint) = (DecisionId::from_bytes([byte; 16]), Fingerprint::from_bytes([byte; 8]));
        assert_eq!((id.to_string().len(), DecisionId::parse(&id.to_string())), (22, Ok(id)));
        assert_eq!(Fingerprint::parse(&fingerprint.to_string()), Ok(fingerprint));
    }
    for text in ["", "short", "zzzzzzzzzzzzzzzzzzzzzz", "000000000000000000000-", "00000000000000000000000"] {
        assert!(DecisionId::parse(text).is_err(), "{text}");
    }
}

#[test]
fn a_template_s_key_is_small_letters_digits_and_hyphens() {
    for text in ["a", "job-interview", "123456789012345678901234"] {
        assert_eq!(TemplateKey::parse(text).unwrap().as_str(), text);
    }
    for text in ["", "A", "a b", "ä", "1234567890123456789012345"] {
        assert!(TemplateKey::parse(text).is_err(), "{text}");
    }
}

#[test]
fn what_is_typed_at_once_is_parted_after_its_first_sentence_or_its_last_whole_word_and_nothing_is_lost() {
    assert_eq!(split("  We keep misreading each other. What now? "), ("We keep misreading each other.", "What now?"));
    assert_eq!(split("status"), ("status", ""));
    assert_eq!(split("Version 1.2 is out\nTell all"), ("Version 1.2 is out", "Tell all"));
    assert_eq!(split(""), ("", ""));
    for text in ["status", "We keep misreading each other. What now?", "Version 1.2 is out\nTell all"] {
        let (title, note) = split(text);
        assert_eq!(joined(title, note), text, "put together again");
    }
    let long = "word ".repeat(WORDS / 5);
    let (title, note) = split(&long);
    assert!(title.ends_with("word") && note.starts_with("word"), "{title} | {note}");
    for text in [
        long.as_str(),
        &"x".repeat(WORDS),
        &format!("Short. {}", "y".repeat(WORDS - 7)),
        &"\u{1F642}".repeat(WORDS / 2),
    ] {
        let (title, note) = split(text);
        assert!(Title::parse(title).is_ok(), "{title}");
        assert!(Note::parse(note).is_ok(), "{note}");
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        assert_eq!(letters(title) + &letters(note), letters(text));
    }
}

#[test]
fn a_text_of_which_nothing_can_be_seen_is_none() {
    for unseen in ["\u{200b}", "\u{2060}\u{feff}", "\u{3164}", "\u{2800} \u{2800}", "\u{202e}", "\u{e0041}", "\u{ad}"] {
        assert_eq!(Title::typed(unseen), None, "{unseen:?}");
    }
    for seen in ["a\u{200b}", "\u{2800}x", "👩\u{200d}👧", "م\u{200c}ن", "·"] {
        assert!(Title::typed(seen).is_some(), "{seen:?}");
    }
}
