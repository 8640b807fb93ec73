//! What holds for links without number: all that are made open, and nothing else does.

use domain::link::{self, Link, Request};

use crate::decision_samples::{Random, decision};
use crate::link_golden::golden;

#[track_caller]
fn check_round_trip(link: Link) {
    let code = link::encode(&link);
    assert!(code.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{code}");
    assert_eq!(link::decode(&code), Ok(link), "{code}");
}

/// Of every eight links, one is a request.
fn check_round_trips(seed: u64, number: usize) {
    let mut random = Random::new(seed);
    for _ in 0..number {
        let decision = decision(&mut random);
        let request = random.once_in(8).then(|| Request::of(&decision));
        check_round_trip(request.map_or(Link::Decision(decision), Link::Request));
    }
}

/// Changes one to eight letters or digits of golden links, and now and then takes some away or puts some in.
fn check_mutations(seed: u64, number: usize) {
    const CHARACTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let golden: Vec<&str> = golden().into_iter().map(|(code, _)| code).filter(|code| code.len() < 150).collect();
    let mut random = Random::new(seed);
    let mut accepted = Vec::new();
    for _ in 0..number {
        let code = random.pick(&golden);
        let mut bytes = code.as_bytes().to_vec();
        for _ in 0..=random.below(8) {
            let place = random.below(bytes.len());
            match random.below(16) {
                0 => drop(bytes.remove(place)),
                1 => bytes.insert(place, random.pick(CHARACTERS)),
                _ => bytes[place] = random.pick(CHARACTERS),
            }
        }
        let mutated = String::from_utf8(bytes).unwrap();
        if mutated != code && link::decode(&mutated).is_ok() {
            accepted.push(mutated);
        }
    }
    assert!(accepted.is_empty(), "{accepted:?}");
}

#[test]
fn a_thousand_decisions_come_back_from_their_links() {
    check_round_trips(1, 1_000);
}

#[test]
fn ten_thousand_changed_links_are_refused() {
    check_mutations(2, 10_000);
}

#[test]
#[cfg_attr(debug_assertions, ignore = "minutes without optimising; run with --profile checks")]
fn a_million_decisions_come_back_from_their_links() {
    check_round_trips(3, 1_000_000);
}

#[test]
#[cfg_attr(debug_assertions, ignore = "minutes without optimising; run with --profile checks")]
fn twenty_million_changed_links_are_refused() {
    check_mutations(4, 20_000_000);
}

#[test]
fn two_decisions_never_share_a_link_or_a_fingerprint() {
    let mut random = Random::new(5);
    let links: Vec<Link> = (0..2_000).map(|_| Link::Decision(decision(&mut random))).collect();
    let codes: std::collections::BTreeSet<String> = links.iter().map(link::encode).collect();
    let fingerprints: std::collections::BTreeSet<_> = links.iter().map(link::fingerprint).collect();
    let different = links.iter().enumerate().filter(|(place, link)| !links[..*place].contains(link)).count();
    assert_eq!((codes.len(), fingerprints.len()), (different, different));
}
