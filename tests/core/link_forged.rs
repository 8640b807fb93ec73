//! Bytes that nobody but a forger writes: the check passes, and still nothing opens that this program did not make.
//! The check and the form of the bytes are written here once more, from the description alone.

use domain::codec::base62;
use domain::decision::Decision;
use domain::link::{self, Link, LinkError};

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
    let check = crc32(&[b"sync or async 1", head.as_bytes(), bytes].concat());
    format!("{head}{}", base62::encode(&[bytes, &check.to_be_bytes()].concat()))
}

/// Day 7 of edition 1 with these fields, no answers, and what follows.
fn decision(fields: &[u8], rest: &[u8]) -> String {
    forge("d1", &[fields, &[1, 0, 7, 0], rest].concat())
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

/// A text in form 2, of numbers and how many bits each has.
fn form_2(numbers: impl IntoIterator<Item = (u16, u32)>) -> Vec<u8> {
    let bits = |(number, width)| (0..width).rev().map(move |place| number >> place & 1 == 1);
    let bits: Vec<bool> = numbers.into_iter().flat_map(bits).collect();
    let byte = |bits: &[bool]| (0..8).fold(0, |byte, place| byte << 1 | u8::from(bits.get(place) == Some(&true)));
    [2].into_iter().chain(bits.chunks(8).map(byte)).collect()
}

/// A text of ASCII in form 2.
fn ascii(text: &str) -> Vec<u8> {
    form_2(text.bytes().chain([0]).map(|byte| (byte.into(), 7)))
}

/// The number of a template's key.
fn key(key: &str) -> Vec<u8> {
    const DIGITS: &str = "?abcdefghijklmnopqrstuvwxyz0123456789-";
    let digits: Vec<usize> = key.chars().map(|c| DIGITS.find(c).unwrap()).collect();
    // Long multiplication, byte by byte.
    let mut number = Vec::new();
    for digit in digits {
        let mut carry = digit;
        for byte in &mut number {
            let product = usize::from(*byte) * 37 + carry;
            *byte = u8::try_from(product % 256).unwrap();
            carry = product / 256;
        }
        number.extend(u8::try_from(carry).ok().filter(|carry| *carry > 0));
    }
    number.reverse();
    number
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
    let bytes = [0, 1, 0, 7, 0];
    let digits = forge("d1", &bytes).split_off(2);
    check(&format!("s1{digits}"), LinkError::Damaged);
    for head in ["s1", "d2", "d0"] {
        check(&format!("d1{}", &forge(head, &bytes)[2..]), LinkError::Damaged);
    }
}

#[test]
fn an_unknown_edition_is_a_newer_version_and_not_damage() {
    for edition in [&[0][..], &[2], &[99], &[0xFF, 0x7F], &[0xFF, 0xFF, 0x03], &[0x80, 0x80, 0x04]] {
        check(&forge("d1", &[&[0], edition, &[0, 7, 0]].concat()), LinkError::NewerVersion);
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
        check(&forge("s1", &[fields, &[1, 0, 7, 0, 0, 0, 0, 0]].concat()), LinkError::Damaged);
    }
}

#[test]
fn numbers_in_a_longer_form_than_need_be_are_damage() {
    check(&decision(&[0x80, 0x00], &[]), LinkError::Damaged);
    check(&forge("d1", &[0, 0x81, 0x00, 0, 7, 0]), LinkError::Damaged);
    check(&decision(&[4], &[0b010, 0x9E, 0x00]), LinkError::Damaged);
    check(&forge("d1", &[0xFF; 40]), LinkError::Damaged);
}

#[test]
fn answers_that_do_not_exist_are_damage() {
    // 6 · 4 · 5 · 5 · 4 · 5 · 5 · 5 · 6 · 5 · 5 · 6 · 6 · 6 · 7 · 5 · 10 ways to answer.
    let ways: u64 = 3_402_000_000_000;
    let varint = |number: u64| -> Vec<u8> {
        (0..6).map(|place| (number >> (7 * place) & 0x7F) as u8 | if place < 5 { 0x80 } else { 0 }).collect()
    };
    let with = |number: u64| forge("d1", &[&[0, 1, 0, 7], &varint(number)[..]].concat());
    assert!(link::decode(&with(ways - 1)).is_ok());
    check(&with(ways), LinkError::Damaged);
    check(&with((1 << 42) - 1), LinkError::Damaged);
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
    opens_as(&title(&ascii("Agree on the date")), "Agree on the date");
    opens_as(&title(&utf_16(&["日程調整"])), "日程調整");
    opens_as(&title(&utf_8(&["αβγ אבג"])), "αβγ אבג");
    opens_as(&title(&[3, b'G', b'r', 0x80 + 0x76, 0x80 + 0x5F, b'e', 0]), "Größe");
    opens_as(&title(&[10, 0x80 + 0x14, 0x80 + 0x30, b'?', 0]), "Да?");
    // U+30C6 is the unit 0x46 of block 97, and U+FF1F the unit 0x1F of block 510.
    opens_as(&title(&[99, 0x80 + 0x46, 0]), "\u{30C6}");
    opens_as(&title(&[0x80, 0x04, b'x', 0x80 + 0x1F, 0]), "x\u{FF1F}");
    opens_as(&title(&[0x81, 0x04, 0x80 + 0x7D, 0]), "\u{FFFD}");
}

#[test]
fn marks_are_one_code_in_every_block() {
    let marks = "–—‘’‚“”„…•\u{A0}§«°·»×€₹№→\u{202F}‹›\u{200C}\u{200D}\u{2011}−";
    let codes = (3..=9).chain(11..=31);
    assert_eq!(marks.chars().count(), codes.clone().count());
    for (code, mark) in codes.zip(marks.chars()) {
        let da = [0x94, 0xB0];
        opens_as(&title(&[&[10], &da[..], &[code], &da, &[0]].concat()), &format!("Да{mark}Да"));
        let letters = "Agreed".bytes().chain([code]).chain("then".bytes()).chain([0]);
        opens_as(&title(&form_2(letters.map(|code| (code.into(), 7)))), &format!("Agreed{mark}then"));
    }
    opens_as(&title(&[3, b'G', b'r', 0xF6, 0xDF, b'e', b' ', 0x0B, b'x', 0x08, 0]), "Größe „x“");
}

#[test]
fn a_unit_of_another_block_takes_two_codes_beside_it_and_else_three() {
    // ő is the unit 0x51 of block 2, é the unit 0x69 of block 1, ơ the unit 0x21 of block 3.
    opens_as(&title(&[4, 0xD1, 0xD1, 0xD1, 1, 0x69, 1, 0x80 + 0x21, 0]), "őőőéơ");
    opens_as(&title(&[10, 0x94, 0xB0, 0xC2, 0xB0, b' ', 2, 0xD8, 0x3D, 2, 0xDE, 0x42, 0]), "Дата 🙂");
    let letters = |text: &'static str| text.bytes().map(|byte| (byte.into(), 7));
    let cafe = letters("The new caf").chain([(1, 7), (0x80 + 0x69, 8)]).chain(letters(" and its name")).chain([(0, 7)]);
    opens_as(&title(&form_2(cafe)), "The new café and its name");
    let thumb = letters("We have done well ")
        .chain([(2, 7), (0xD83D, 16), (2, 7), (0xDC4D, 16)])
        .chain(letters(" all of us together"));
    opens_as(&title(&form_2(thumb.chain([(0, 7)]))), "We have done well 👍 all of us together");
}

#[test]
fn a_unit_in_another_way_than_the_first_that_there_is_for_it_is_damage() {
    opens_as(&title(&[3, 0xE9, 0xAB, b'x', b'x', 0]), "é«xx");
    for other in [&[3, 0xE9, 0x10, b'x', b'x', 0][..], &[3, 0xE9, 2, 0, 0xAB, b'x', b'x', 0]] {
        check(&title(other), LinkError::Damaged);
    }
    for x in [&[1, b'x'][..], &[2, 0, b'x']] {
        check(&title(&[&[3, 0xE9, 0xAB], x, &[b'x', 0]].concat()), LinkError::Damaged);
    }
    opens_as(&title(&[4, 0xD1, 0x10, 0xD1, 0]), "ő«ő");
    for mark in [&[1, 0x2B][..], &[2, 0, 0xAB]] {
        check(&title(&[&[4, 0xD1], mark, &[0xD1, 0]].concat()), LinkError::Damaged);
    }
    opens_as(&title(&[4, 0xD1, 0xD1, 1, 0x69, 0xD1, 0]), "őőéő");
    check(&title(&[4, 0xD1, 0xD1, 2, 0, 0xE9, 0xD1, 0]), LinkError::Damaged);
    check(&title(&[4, 0xD1, 2, 1, 0x51, 1, 0x69, 0xD1, 0]), LinkError::Damaged);
    // An end that is written in full is none.
    check(&title(&[4, 0xD1, 0xD1, 2, 0, 0]), LinkError::Damaged);
    check(&title(&[3, 0xE9, 0xE9, 1, 0]), LinkError::Damaged);
}

#[test]
fn a_block_beside_the_first_and_the_last_is_damage() {
    for place in [0, 0x69, 0x7F] {
        check(&title(&form_2([(0x78, 7), (1, 7), (place, 8), (0x78, 7), (0, 7)])), LinkError::Damaged);
        check(&title(&[0x81, 0x04, 0xFD, 1, 0x80 + u8::try_from(place).unwrap(), 0]), LinkError::Damaged);
    }
}

#[test]
fn bits_that_fill_the_last_byte_are_0() {
    let mut bytes = ascii("Agree on it");
    opens_as(&title(&bytes), "Agree on it");
    assert_eq!(12 * 7 % 8, 4, "four bits are left");
    for bit in 0..4 {
        *bytes.last_mut().unwrap() ^= 1 << bit;
        check(&title(&bytes), LinkError::Damaged);
        check(&decision(&[0x41], &[&bytes, &[1][..]].concat()), LinkError::Damaged);
        *bytes.last_mut().unwrap() ^= 1 << bit;
    }
}

#[test]
fn of_two_forms_that_are_as_short_the_first_opens() {
    assert_eq!(utf_8(&["x"]).len(), ascii("x").len());
    opens_as(&title(&utf_8(&["x"])), "x");
    check(&title(&ascii("x")), LinkError::Damaged);
    // Of two blocks too: U+4E00 is of block 156, U+597D of block 178.
    opens_as(&title(&[0x9E, 0x01, b'a', 0x80, 2, 0x59, 0x7D, 0]), "a\u{4E00}\u{597D}");
    check(&title(&[0xB4, 0x01, b'a', 2, 0x4E, 0x00, 0xFD, 0]), LinkError::Damaged);
}

#[test]
fn texts_in_a_form_that_is_not_the_shortest_are_damage() {
    for text in ["x", "Agree on the date", "Größe", "Größe „x“", "日程について"] {
        check(&title(&utf_16(&[text])), LinkError::Damaged);
    }
    for text in ["Agree on the date", "Größe", "Größe „x“", "Да?", "日程調整", "\u{30C6}"] {
        check(&title(&utf_8(&[text])), LinkError::Damaged);
    }
    // Every block holds ASCII.
    for block in [3, 10, 99] {
        check(&title(&[block, b'x', 0]), LinkError::Damaged);
        check(&title(&[block, b'x', b'y', b'z', 0]), LinkError::Damaged);
    }
}

#[test]
fn forms_that_there_are_not_are_damage() {
    // Block 511 is the last; and a form is written in as few bytes as hold it.
    let forms: [&[u8]; 5] = [&[0x82, 0x04], &[0x83, 0x04], &[0xFF, 0x7F], &[0x83, 0x00], &[0xFF; 5]];
    for form in forms {
        for unit in [b'x', 0x80, 0xC1] {
            check(&title(&[form, &[unit, 0]].concat()), LinkError::Damaged);
        }
    }
}

#[test]
fn the_key_of_a_template_is_its_number() {
    let opens = |number: &[u8], expected: &str| {
        let link = link::decode(&decision(&[0x40], number));
        let Ok(Link::Decision(Decision { template: Some(template), .. })) = link else { panic!("{link:?}") };
        assert_eq!(template.as_str(), expected);
    };
    opens(&[1], "a");
    opens(&[37], "-");
    opens(&[38], "aa");
    opens(&[0x10, 0x0B], "b9-");
    for one in ["status-update", "a-9", "performance-review", "aaaaaaaaaaaaaaaaaaaaaaaa", &"-".repeat(24)] {
        opens(&key(one), one);
    }
    for number in [&[][..], &[0], &[0, 1], &[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], &[0xFF; 16]] {
        check(&decision(&[0x40], number), LinkError::Damaged);
    }
    check(&decision(&[0x40], &key(&"a".repeat(25))), LinkError::Damaged);
    check(&decision(&[0], &[1]), LinkError::Damaged);
}

#[test]
fn texts_that_nobody_could_type_are_damage() {
    for text in ["", " ", "a\u{1}b", "a\nb", "a\u{7F}b", " a", "a ", &"x".repeat(121)] {
        check(&title(&utf_8(&[text])), LinkError::Damaged);
        check(&title(&ascii(text)), LinkError::Damaged);
    }
    opens_as(&title(&ascii(&"x".repeat(120))), &"x".repeat(120));
    opens_as(&title(&utf_16(&[&"日程".repeat(60)])), &"日程".repeat(60));
    check(&title(&utf_16(&[&format!("{}日", "日程".repeat(60))])), LinkError::Damaged);
    opens_as(&title(&[&[10][..], &[0x90; 120], &[0]].concat()), &"А".repeat(120));
    check(&title(&[&[10][..], &[0x90; 121], &[0]].concat()), LinkError::Damaged);
    check(&title(&[3, 0x85, 0]), LinkError::Damaged);
    check(&title(&[10, 0x90, 0x7F, 0x90, 0]), LinkError::Damaged);
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
    for form in [0, 1, 2, 3] {
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
    check(&title(&[ascii("Agree on it"), vec![0]].concat()), LinkError::Damaged);
    check(&title(&[utf_16(&["日程調整"]), vec![0]].concat()), LinkError::Damaged);
    check(&title(&[10, 0x94, 0, 0]), LinkError::Damaged);
}

#[test]
fn texts_without_end_are_damage() {
    for rest in [
        &[0, b'x'][..],
        &[1, 0x4E, 0x00],
        &[1, 0x4E, 0x00, 0],
        &[10, 0x94],
        &[2, 0xFF],
        &[10, 1],
        &[10, 2, 4],
        &[0x80],
        &[0x80, 0x04],
    ] {
        check(&title(rest), LinkError::Damaged);
    }
    for form in [0, 1, 2, 3, 99] {
        for byte in [0, 1, 2, 0x55, 0xC3, 0xFF] {
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
