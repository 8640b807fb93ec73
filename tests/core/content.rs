//! The words keep to their form: short, complete, calm. Their wording is free.

use std::collections::HashSet;

use advice::{Edition, EditionNumber, Grade, Mode, Opt, Question, Source};
use domain::activity::Kind;
use domain::guide::{Flow, Need, Side};
use words::content::{
    UNSURE, disagreements, flip, grade, guide, if_clause, if_clauses, mode, option, option_for, question, question_for,
    reason, source, too_little,
};

fn options() -> impl Iterator<Item = Opt> {
    Question::ALL.into_iter().flat_map(|question| question.options().iter().copied())
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[track_caller]
pub(super) fn check_calm(text: &str) {
    assert!(!text.contains('!'), "{text}");
    assert_eq!(text.trim(), text, "{text:?}");
    assert!(!text.contains("  "), "{text:?}");
    assert!(!text.contains('\''), "a straight apostrophe: {text}");
    assert!(!text.contains('"'), "a straight quotation mark: {text}");
    for word in ["simply", "just ", "obviously", "please", "utilize", "leverage"] {
        assert!(!text.to_lowercase().contains(word), "{word:?} in {text}");
    }
}

#[track_caller]
pub(super) fn check_sentence(text: &str, longest: usize) {
    check_calm(text);
    assert!(text.ends_with('.'), "{text}");
    assert!(text.starts_with(|c: char| c.is_uppercase() || c == '“'), "{text}");
    assert!(length(text) <= longest, "{} characters, {longest} at most: {text}", length(text));
}

#[test]
fn every_question_asks_one_thing() {
    let (mut titles, mut shorts) = (HashSet::new(), HashSet::new());
    for text in Question::ALL.map(question) {
        check_calm(text.title);
        assert!(text.title.ends_with('?') && text.title.matches('?').count() == 1, "{}", text.title);
        assert!(length(text.title) <= 80, "{}", text.title);
        if !text.help.is_empty() {
            check_sentence(text.help, 80);
        }
        check_calm(text.short);
        assert!((1..=2).contains(&text.short.split_whitespace().count()), "{}", text.short);
        assert!(titles.insert(text.title) && shorts.insert(text.short), "{} twice", text.short);
    }
}

/// Whether the word stands in a text as a word of its own.
fn has_word(text: &str, word: &str) -> bool {
    text.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|it| it == word)
}

/// Nobody who reads a question has to guess what "it" is: neither it nor its answers say so.
#[test]
fn no_question_no_answer_and_no_condition_says_it_without_saying_what() {
    let kinds = || std::iter::once(None).chain(Kind::ALL.into_iter().map(Some));
    for kind in kinds() {
        for asked in Question::ALL {
            let text = question_for(asked, kind);
            assert!(!has_word(text.title, "it") && !has_word(text.help, "it"), "{} {}", text.title, text.help);
            for option in asked.options().iter().map(|&option| option_for(option, kind)) {
                assert!(!has_word(option.label, "it") && !has_word(option.hint, "it"), "{option:?}");
            }
        }
    }
    for option in options() {
        assert!(!has_word(if_clause(option), "it"), "{}", if_clause(option));
        let begins = reason(option).split(' ').take(2).any(|word| word.eq_ignore_ascii_case("it"));
        assert!(!begins, "{}", reason(option));
    }
}

#[test]
fn options_are_short_and_differ_within_their_question() {
    for question in Question::ALL {
        let mut labels = HashSet::from([UNSURE.label]);
        for text in question.options().iter().map(|&opt| option(opt)) {
            check_calm(text.label);
            check_calm(text.hint);
            assert!((1..=60).contains(&length(text.label)), "{}", text.label);
            assert!(length(text.hint) <= 110, "{}", text.hint);
            assert!(!text.label.ends_with('.'), "{}", text.label);
            assert!(labels.insert(text.label), "{} twice in {question:?}", text.label);
        }
    }
    check_calm(UNSURE.label);
    check_sentence(UNSURE.hint, 110);
}

#[test]
fn every_reason_is_one_short_sentence_of_its_own() {
    let mut seen = HashSet::new();
    for text in options().map(reason) {
        check_sentence(text, 140);
        assert!(seen.insert(text), "twice: {text}");
    }
}

/// The words cannot say that an answer pulls where the rules say that it does not, nor the other way.
#[test]
fn a_reason_says_that_it_pulls_nowhere_exactly_where_the_rules_do() {
    let edition = Edition::of(EditionNumber::CURRENT);
    for option in options() {
        let row = edition.row(option).expect("the table has every option");
        if edition.gates.iter().any(|gate| gate.hangs_on(option)) {
            continue;
        }
        let says_nowhere = ["either way", "neither way", "not the advice"].iter().any(|w| reason(option).contains(w));
        assert_eq!(says_nowhere, row.conveyance == 0 && row.convergence == 0, "{option:?}: {}", reason(option));
    }
}

#[test]
fn a_flip_is_a_condition_and_ends_with_the_name_of_the_mode() {
    let mut seen = HashSet::new();
    for option in options() {
        check_calm(if_clause(option));
        assert!(if_clause(option).starts_with("If "), "{}", if_clause(option));
        assert!(seen.insert(if_clause(option)), "twice: {}", if_clause(option));
        for to in Mode::ALL {
            let text = flip(&[option], to);
            check_sentence(&text, 80);
            assert!(text.starts_with(if_clause(option)), "{text}");
            assert!(text.ends_with(&format!(": {}.", mode(to).name.to_lowercase())), "{text}");
        }
    }
}

#[test]
fn two_answers_that_hold_together_are_one_condition() {
    assert_eq!(
        flip(&[Opt::UrgencyLater, Opt::ExchangeNone], Mode::Async),
        "If this could wait until later, and if no reply were needed: async."
    );
    assert_eq!(if_clauses(&[Opt::UrgencyLater]), if_clause(Opt::UrgencyLater));
}

#[test]
fn modes_and_grades_each_have_words_of_their_own() {
    let mut seen = HashSet::new();
    for text in Mode::ALL.map(mode) {
        check_calm(text.name);
        check_calm(text.gloss);
        assert!(!text.gloss.is_empty());
        assert!(seen.insert(text.name) && seen.insert(text.gloss), "{} twice", text.name);
    }
    for text in Grade::ALL.map(grade).into_iter().chain([too_little()]) {
        check_sentence(text, 140);
        assert!(seen.insert(text), "twice: {text}");
    }
}

#[test]
fn every_source_has_a_full_reference() {
    let mut seen = HashSet::new();
    for text in Source::ALL.map(source) {
        check_calm(text.name);
        check_calm(text.full);
        assert!((1..=32).contains(&length(text.name)), "{}", text.name);
        assert!(text.full.ends_with('.') && length(text.full) > length(text.name), "{}", text.full);
        assert!(seen.insert(text.name) && seen.insert(text.full), "{} twice", text.name);
        assert!(text.address.is_none_or(|address| address.starts_with("https://doi.org/10.")), "{:?}", text.address);
    }
}

#[test]
fn the_guide_says_every_disagreement_once_and_by_name() {
    let mut seen = HashSet::new();
    for (name, text) in disagreements() {
        check_calm(name);
        check_sentence(text, 240);
        assert!((1..=24).contains(&length(name)), "{name}");
        assert!(seen.insert(name) && seen.insert(text), "{name} twice");
    }
}

#[test]
fn the_words_of_the_flows_and_of_the_rule_of_thumb_are_short_and_differ() {
    let mut seen = HashSet::new();
    for flow in Flow::ALL {
        check_calm(guide::flow(flow));
        check_sentence(guide::told(flow), 140);
        check_sentence(&guide::lesson(flow), 140);
        assert!(seen.insert(guide::flow(flow)) && seen.insert(guide::told(flow)));
        let sides = [Side::Yours, Side::Theirs].map(|side| guide::side(flow, side));
        assert_ne!(sides[0], sides[1]);
        for beat in flow.beats() {
            check_sentence(guide::event(beat.event), 90);
            assert!(seen.insert(guide::event(beat.event)), "{beat:?}");
        }
    }
    for need in Need::ALL {
        let (name, why) = guide::need(need);
        check_calm(name);
        check_sentence(why, 60);
        assert!(seen.insert(name) && seen.insert(why), "{need:?}");
    }
    for mode in Mode::ALL {
        check_sentence(guide::common(mode), 110);
        assert!(seen.insert(guide::common(mode)));
    }
}

#[test]
fn the_guide_tells_the_figures_of_its_flows_and_of_the_check() {
    assert_eq!(
        guide::lesson(Flow::Paying),
        "Of 16 seconds you act for 6 and wait for 10, and in none of them can you walk away."
    );
    assert_eq!(
        guide::lesson(Flow::Letter),
        "The answer is there after 3 hours 30 minutes. It took 16 minutes of yours and 14 minutes of theirs; the rest \
         was free."
    );
    assert_eq!(guide::long(Flow::Paying, 1), "1 second");
    assert!(guide::checked().contains("50 situations") && guide::checked().contains("at least 43"));
}
