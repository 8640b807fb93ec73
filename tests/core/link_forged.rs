//! Bytes that nobody but a forger writes: the check passes, and still nothing opens that this program did not make.
//! The check and the form of the bytes are written here once more, from the description alone.

use sync_or_async::decision::Decision;
use sync_or_async::link::{self, Link, LinkError, base62};

/// CRC-32 by its definition as a division, bit by bit from the front.
fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(byte.reverse_bits()) << 24;
        for _ in 0..8 {
            sum = if sum >> 31 == 1 { sum << 1 ^ 0x04C1_1DB7 } else { sum << 1 };
        }
    }
    !sum.reverse_bits()
}

fn forge(head: &str, bytes: &[u8]) -> String {
    let check = crc32(&[head.as_bytes(), bytes].concat());
    format!("{head}{}", base62::encode(&[bytes, &check.to_be_bytes()].concat()))
}

/// Day 7 of edition 1 with these fields, no answers, and what follows.
fn decision(fields: &[u8], rest: &[u8]) -> String {
    forge("d1", &[fields, &[1, 0, 7, 0, 0, 0, 0], rest].concat())
}

/// Texts in form 0.
fn utf_8(texts: &[&str]) -> Vec<u8> {
    [0].into_iter().chain(texts.iter().flat_map(|text| text.bytes().chain([0]))).collect()
}

/// Texts in form 1.
fn utf_16(texts: &[&str]) -> Vec<u8> {
    let units = texts.iter().flat_map(|text| text.encode_utf16().chain([0]));
    [1].into_iter().chain(units.flat_map(u16::to_be_bytes)).collect()
}

/// A decision with a title, and these bytes for it.
fn title(bytes: &[u8]) -> String {
    decision(&[1], bytes)
}

#[track_caller]
fn opens_as(code: &str, text: &str) {
    let link = link::decode(code);
    let Ok(Link::Decision(Decision { title: Some(title), .. })) = link else { panic!("{link:?} for {text}") };
    assert_eq!(title.as_str(), text);
}

#[track_caller]
fn check(code: &str, expected: LinkError) {
    assert_eq!(link::decode(code), Err(expected), "{code}");
}

#[test]
fn the_check_is_the_usual_crc_32() {
    assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    assert!(link::decode(&decision(&[0], &[])).is_ok(), "a decision with nothing but its day opens");
    assert!(link::decode(&forge("s1", &[0, 1, 0, 7])).is_ok(), "and so does such a request");
}

#[test]
fn the_check_covers_the_kind_and_the_frame() {
    let bytes = [0, 1, 0, 7, 0, 0, 0, 0];
    let digits = forge("d1", &bytes).split_off(2);
    check(&format!("s1{digits}"), LinkError::Damaged);
    for head in ["s1", "d2", "d0"] {
        check(&format!("d1{}", &forge(head, &bytes)[2..]), LinkError::Damaged);
    }
}

#[test]
fn an_unknown_edition_is_a_newer_version_and_not_damage() {
    for edition in [&[0][..], &[2], &[99], &[0xFF, 0x7F], &[0xFF, 0xFF, 0x03], &[0x80, 0x80, 0x04]] {
        check(&forge("d1", &[&[0], edition, &[0, 7, 0, 0, 0, 0]].concat()), LinkError::NewerVersion);
        // What an edition that is not known may have besides is not known either.
        check(&forge("d1", &[&[0xFF, 0x7F], edition, &[1, 2, 3]].concat()), LinkError::NewerVersion);
    }
}

#[test]
fn fields_that_frame_1_does_not_have_are_damage() {
    for fields in [[0x80, 0x02], [0x80, 0x04], [0xFF, 0x7F]] {
        check(&decision(&fields, &[]), LinkError::Damaged);
    }
    check(&decision(&[0x81, 0x02], &utf_8(&["x"])), LinkError::Damaged);
    for bit in [3, 4, 7] {
        let fields: &[u8] = if bit == 7 { &[0x80, 0x01] } else { &[1 << bit] };
        check(&forge("s1", &[fields, &[1, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0]].concat()), LinkError::Damaged);
    }
}

#[test]
fn numbers_in_a_longer_form_than_need_be_are_damage() {
    check(&decision(&[0x80, 0x00], &[]), LinkError::Damaged);
    check(&forge("d1", &[0, 0x81, 0x00, 0, 7, 0, 0, 0, 0]), LinkError::Damaged);
    check(&decision(&[4], &[0b010, 0x9E, 0x00]), LinkError::Damaged);
    check(&forge("d1", &[0xFF; 40]), LinkError::Damaged);
}

#[test]
fn answers_that_do_not_exist_are_damage() {
    // 8 · 5 · 6 · 5 · 6 · 5 · 6 · 5 · 5 · 5 · 5 · 5 ways to answer.
    let ways: u32 = 675_000_000;
    let with = |number: u32| forge("d1", &[&[0, 1, 0, 7], &number.to_be_bytes()[..]].concat());
    assert!(link::decode(&with(ways - 1)).is_ok());
    check(&with(ways), LinkError::Damaged);
    check(&with(u32::MAX), LinkError::Damaged);
}

#[test]
fn figures_choices_and_outcomes_out_of_range_are_damage() {
    assert!(link::decode(&decision(&[4], &[0b010, 30])).is_ok(), "30 minutes");
    for figures in [&[0b000][..], &[0b1010, 30], &[0b010, 0], &[0b010, 0xA1, 0x0B], &[0b001, 0x91, 0x4E], &[0b010]] {
        check(&decision(&[4], figures), LinkError::Damaged);
    }
    assert!(link::decode(&decision(&[8], &[4])).is_ok(), "the last choice");
    for choice in [5, 7, 16, 0x80] {
        check(&decision(&[8], &[choice]), LinkError::Damaged);
    }
    assert!(link::decode(&decision(&[16], &[0b10_11])).is_ok(), "not done, felt wrong");
    for outcome in [0b11_00, 0b10_0000, 0x80] {
        check(&decision(&[16], &[outcome]), LinkError::Damaged);
    }
}

#[test]
fn a_text_opens_in_the_form_that_is_the_shortest_for_it() {
    opens_as(&title(&utf_8(&["Agree on the date"])), "Agree on the date");
    opens_as(&title(&utf_8(&["Größe „x“"])), "Größe „x“");
    opens_as(&title(&utf_16(&["日程について"])), "日程について");
    opens_as(&title(&[3, b'G', b'r', 0x80 + 0x76, 0x80 + 0x5F, b'e', 0]), "Größe");
    opens_as(&title(&[10, 0x80 + 0x14, 0x80 + 0x30, b'?', 0]), "Да?");
    // U+30C6 is the unit 0x46 of block 97, and U+FF1F the unit 0x1F of block 510.
    opens_as(&title(&[99, 0x80 + 0x46, 0]), "\u{30C6}");
    opens_as(&title(&[0x80, 0x04, b'x', 0x80 + 0x1F, 0]), "x\u{FF1F}");
    opens_as(&title(&[0x81, 0x04, 0x80 + 0x7D, 0]), "\u{FFFD}");
}

#[test]
fn of_two_forms_that_are_as_short_the_first_opens() {
    let text = "a\u{4E00}\u{597D}";
    assert_eq!(utf_8(&[text]).len(), utf_16(&[text]).len());
    opens_as(&title(&utf_8(&[text])), text);
    check(&title(&utf_16(&[text])), LinkError::Damaged);
}

#[test]
fn texts_in_a_form_that_is_not_the_shortest_are_damage() {
    for text in ["x", "Agree on the date", "Größe", "Größe „x“"] {
        check(&title(&utf_16(&[text])), LinkError::Damaged);
    }
    for text in ["Größe", "Да?", "日程について", "\u{30C6}"] {
        check(&title(&utf_8(&[text])), LinkError::Damaged);
    }
    // Every block holds ASCII.
    for block in [3, 10, 99] {
        check(&title(&[block, b'x', 0]), LinkError::Damaged);
    }
}

#[test]
fn forms_that_there_are_not_are_damage() {
    // Block 0 is ASCII itself, block 511 is the last; and a form is written in as few bytes as hold it.
    let forms: [&[u8]; 6] = [&[2], &[0x82, 0x04], &[0x83, 0x04], &[0xFF, 0x7F], &[0x83, 0x00], &[0xFF; 5]];
    for form in forms {
        for unit in [b'x', 0x80, 0xC1] {
            check(&title(&[form, &[unit, 0]].concat()), LinkError::Damaged);
        }
    }
}

#[test]
fn texts_that_nobody_could_type_are_damage() {
    for text in ["", " ", "a\u{1}b", "a\nb", " a", "a ", &"x".repeat(121)] {
        check(&title(&utf_8(&[text])), LinkError::Damaged);
    }
    opens_as(&title(&utf_8(&[&"x".repeat(120)])), &"x".repeat(120));
    opens_as(&title(&utf_16(&[&"日程".repeat(60)])), &"日程".repeat(60));
    check(&title(&utf_16(&[&format!("{}日", "日程".repeat(60))])), LinkError::Damaged);
    opens_as(&title(&[&[10][..], &[0x90; 120], &[0]].concat()), &"А".repeat(120));
    check(&title(&[&[10][..], &[0x90; 121], &[0]].concat()), LinkError::Damaged);
    check(&title(&[3, 0x85, 0]), LinkError::Damaged);
    check(&decision(&[0x40], &utf_8(&["Not a template"])), LinkError::Damaged);
    check(&decision(&[0x40], &utf_8(&["abcdefghijklmnopqrstuvwxy"])), LinkError::Damaged);
}

#[test]
fn units_and_bytes_that_are_no_characters_are_damage() {
    let lone: [&[u8]; 5] =
        [&[0xD8, 0], &[0xDC, 0], &[0xDC, 0, 0xD8, 0], &[0xD8, 0, 0xD8, 0, 0xDC, 0], &[0x4E, 0, 0xDB, 0xFF]];
    for units in lone {
        check(&title(&[&[1], units, &[0, 0]].concat()), LinkError::Damaged);
    }
    // Half a pair by its block: D800 to D87F are block 432, DC00 to DC7F are block 440.
    check(&title(&[0xB2, 0x03, 0x80, 0]), LinkError::Damaged);
    check(&title(&[0xBA, 0x03, 0x80, 0]), LinkError::Damaged);
    let broken: [&[u8]; 6] =
        [&[0xFF], &[0x80], &[0xC1, 0xA1], &[0xE4, 0xB8], &[0xED, 0xA0, 0x80], &[0xF4, 0x90, 0x80, 0x80]];
    for bytes in broken {
        check(&title(&[&[0], bytes, &[0]].concat()), LinkError::Damaged);
    }
}

#[test]
fn a_form_stands_only_where_a_text_follows() {
    for form in [0, 1, 3] {
        check(&decision(&[0], &[form]), LinkError::Damaged);
        check(&title(&[form]), LinkError::Damaged);
    }
    check(&title(&[]), LinkError::Damaged);
    assert!(link::decode(&decision(&[8], &[0b1000, 0, b'x', 0])).is_ok(), "a why alone");
    assert!(link::decode(&decision(&[16], &[0b1_0000, 0, b'x', 0])).is_ok(), "a line alone");
}

#[test]
fn bytes_after_the_end_are_damage() {
    check(&decision(&[0], &[0]), LinkError::Damaged);
    check(&title(&utf_8(&["x", "x"])), LinkError::Damaged);
    check(&title(&[utf_16(&["日程について"]), vec![0]].concat()), LinkError::Damaged);
    check(&title(&[10, 0x94, 0, 0]), LinkError::Damaged);
}

#[test]
fn texts_without_end_are_damage() {
    for rest in [&[0, b'x'][..], &[1, 0x4E, 0x00], &[1, 0x4E, 0x00, 0], &[10, 0x94], &[0x80], &[0x80, 0x04]] {
        check(&title(rest), LinkError::Damaged);
    }
    for form in [0, 1, 3, 99] {
        for byte in [0, 0x55, 0xC3, 0xFF] {
            check(&decision(&[0x63], &[&[form], &[byte; 3_000][..]].concat()), LinkError::Damaged);
        }
    }
}

#[test]
fn whatever_bytes_pass_the_check_nothing_panics_and_what_opens_is_made_the_same_again() {
    let mut random = crate::decision_samples::Random::new(9);
    let mut opened = 0;
    for _ in 0..4_000 {
        let mut bytes: Vec<u8> = vec![random.bytes::<1>()[0], 1, 0, 7];
        bytes.extend((0..random.below(30)).map(|_| random.bytes::<1>()[0] >> random.below(8)));
        let code = forge(random.pick(&["d1", "s1"]), &bytes);
        if let Ok(link) = link::decode(&code) {
            assert_eq!(link::encode(&link), code);
            opened += 1;
        }
    }
    assert!(opened > 0, "some random bytes are a link");
}
