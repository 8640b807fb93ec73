//! That every text a person reads comes from the words' crate, and has room where it is longer and runs from right to left:
//! in the pseudo-language what does not is seen at once.

use std::cell::RefCell;
use std::collections::BTreeSet;

use advice::Question;
use domain::link::start::NAMES;
use journeys::screens::{Screen, screens};
use journeys::{Engine, Journey, Page, Setup};

/// Words that are the same in every language.
const SAME: [&str; 1] = ["QR"];

/// What is read from a broken text is told by another program, and helps whoever mends it.
const OTHERS: &str = " at line ";

/// The words of a text, as far as they are in English letters. One letter alone is a grade, or a key.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| word.len() > 1 && word.chars().any(|it| it.is_ascii_alphabetic()))
}

/// What stands on the page in English, though no person brought it along.
async fn untranslated(page: &Page, screen: &Screen) -> Result<Vec<String>, journeys::Trouble> {
    let brought = screen.brought();
    let mut known: BTreeSet<&str> = words(&brought).chain(SAME).chain(NAMES).collect();
    known.extend(Question::ALL.map(Question::key));
    let is_english = |word: &str| word.is_ascii() && !known.contains(word);
    let mut texts = page.all_read().await?;
    texts.retain(|text| !text.contains("://") && !text.contains(OTHERS) && words(text).any(is_english));
    Ok(texts)
}

/// Looks at every fourth state, so that four tests share them.
#[track_caller]
fn check(share: usize) {
    let all = RefCell::new(Vec::new());
    for screen in screens().iter().skip(share).step_by(4) {
        Setup::new().in_pseudo().only_in(&[Engine::Chromium]).run(async |page| -> Journey {
            println!("{}", screen.name);
            screen.reach(page).await?;
            let direction = page.script("return getComputedStyle(document.body).direction", Vec::new()).await?;
            assert_eq!(direction, "rtl", "{}", screen.name);
            let found = untranslated(page, screen).await?;
            all.borrow_mut().extend(found.into_iter().map(|text| format!("{}: {text}", screen.name)));
            page.fits_in_320_pixels().await?;
            Ok(())
        });
    }
    let all = all.into_inner();
    assert!(all.is_empty(), "{all:#?}");
}

#[test]
fn every_text_was_translated_1() {
    check(0);
}

#[test]
fn every_text_was_translated_2() {
    check(1);
}

#[test]
fn every_text_was_translated_3() {
    check(2);
}

#[test]
fn every_text_was_translated_4() {
    check(3);
}
