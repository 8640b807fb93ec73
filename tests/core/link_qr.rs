//! The QR code of a link is read back, by a decoder of other people, as the link.

use domain::decision::Title;
use domain::link::{self, Link, Qr};
use rqrr::{Grid, SimpleGrid};

use crate::decision_samples::{Random, decision};

/// What a decoder reads from the drawing.
fn read(qr: &Qr) -> String {
    let side = usize::try_from(qr.side).unwrap();
    let mut dark = vec![false; side * side];
    for run in qr.path.split('M').filter(|run| !run.is_empty()) {
        let numbers: Vec<usize> = run
            .split(|c: char| !c.is_ascii_digit())
            .filter(|number| !number.is_empty())
            .map(|number| number.parse().unwrap())
            .collect();
        let [x, y, length, 1, back] = numbers[..] else { panic!("{run}") };
        assert_eq!(length, back);
        dark[y * side + x..][..length].fill(true);
    }
    // The margin is free.
    let margin = |at: usize| at < 4 || at >= side - 4;
    assert!((0..side * side).all(|at| !dark[at] || !margin(at % side) && !margin(at / side)));
    let grid = SimpleGrid::from_func(side - 8, |x, y| dark[(y + 4) * side + x + 4]);
    Grid::new(grid).decode().unwrap().1
}

#[test]
fn every_link_of_usual_length_is_read_back() {
    let mut random = Random::new(20_261_122);
    for title in ["Choose a provider", "Einigung über „Größe“", "Выбор поставщика", "供应商的选择", "مراجعة", "🦀"]
    {
        let mut decision = decision(&mut random);
        decision.title = Title::typed(title);
        decision.note = None;
        let link = format!("https://example.org/sync-or-async/#{}", link::encode(&Link::Decision(decision)));
        let qr = link::qr(&link).unwrap();
        assert_eq!(read(&qr), link);
    }
}

#[test]
fn what_is_too_long_to_be_read_from_a_screen_has_none() {
    let longest = "a".repeat(666);
    let qr = link::qr(&longest).unwrap();
    assert_eq!((qr.side, read(&qr)), (97 + 8, longest));
    assert_eq!(link::qr(&"a".repeat(667)), None);
    assert_eq!(link::qr(&"a".repeat(100_000)), None);
}
