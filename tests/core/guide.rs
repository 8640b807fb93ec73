//! What the guide shows follows from its data and from the rules.

use std::collections::HashSet;

use advice::{EditionNumber, Grade, Map, Mode, Situation, Source, Timeline, judge};
use domain::activity::Template;
use domain::guide::{Attention, Beat, EXAMPLES, Flow, Need, Player, Side, examples, grades};
use words::content::activity_name;

#[test]
fn paying_holds_both_from_beginning_to_end_and_a_letter_nobody() {
    assert_eq!(Flow::Paying.mode(), Mode::Sync);
    assert_eq!(Flow::Letter.mode(), Mode::Async);
    for side in [Side::Yours, Side::Theirs] {
        assert_eq!(Flow::Paying.spent(side, Attention::Free), 0, "{side:?}");
        assert!(Flow::Paying.spent(side, Attention::Held) > 0, "{side:?}");
        assert_eq!(Flow::Letter.spent(side, Attention::Held), 0, "{side:?}");
        assert!(Flow::Letter.spent(side, Attention::Free) > Flow::Letter.spent(side, Attention::Used), "{side:?}");
    }
    assert!(Flow::Paying.beats().iter().any(Beat::is_together));
    assert!(!Flow::Letter.beats().iter().any(Beat::is_together));
}

#[test]
fn the_steps_of_a_flow_are_those_of_the_article_and_each_happens_once() {
    assert_eq!(Flow::ALL.map(|flow| flow.beats().len()), [5, 6]);
    let events: HashSet<_> = Flow::ALL.iter().flat_map(|flow| flow.beats()).map(|beat| beat.event).collect();
    assert_eq!(events.len(), 11);
}

#[test]
fn a_flow_fills_its_drawing_and_every_step_of_it_can_be_seen() {
    for flow in Flow::ALL {
        let spans = flow.spans();
        assert_eq!(spans.len(), flow.beats().len());
        let mut end = 0;
        for (span, beat) in spans.iter().zip(flow.beats()) {
            assert_eq!((span.from, span.minutes), (end, beat.long));
            assert!(span.to - span.from >= Timeline::LENGTH / 20, "{beat:?}: {span:?}");
            end = span.to;
        }
        assert_eq!(end, Timeline::LENGTH);
        let all = |side| {
            [Attention::Used, Attention::Held, Attention::Free].map(|kind| flow.spent(side, kind)).iter().sum::<u32>()
        };
        assert_eq!([all(Side::Yours), all(Side::Theirs)], [flow.long(); 2]);
    }
}

/// The examples in each mode, in the order of the page.
const LISTED: [(Mode, &[&str]); 3] = [
    (
        Mode::Sync,
        &[
            "meeting",
            "interview",
            "office-day",
            "big-problem",
            "feature-details",
            "candidate-thinking",
            "retrospective",
            "bad-news",
            "incident",
            "one-to-one",
        ],
    ),
    (
        Mode::Async,
        &[
            "email",
            "chat",
            "deep-work",
            "home-assignment",
            "bug-fix",
            "home-day",
            "help",
            "status",
            "code-review",
            "announcement",
        ],
    ),
    (Mode::Mix, &["decision", "brainstorm", "handover", "post-mortem", "debrief", "negotiation", "all-hands"]),
];

#[test]
fn each_example_is_listed_under_the_mode_that_its_answers_give() {
    let mut listed = HashSet::new();
    for (mode, keys) in LISTED {
        assert_eq!(examples(mode).map(Template::key).collect::<Vec<_>>(), keys, "{mode:?}");
        for template in examples(mode) {
            let usual = Situation { answers: template.answers(), custom: template.custom() };
            assert_eq!(judge(usual).mode, mode, "{}", activity_name(template));
            assert!(listed.insert(template), "{template:?} twice");
        }
    }
    assert_eq!(listed, EXAMPLES.into_iter().collect());
    assert_eq!(listed.len(), EXAMPLES.len());
}

#[test]
fn the_rule_of_thumb_is_that_of_the_map_and_on_no_border() {
    assert_eq!(Need::ALL.map(Need::mode), [Mode::Async, Mode::Async, Mode::Sync, Mode::Mix]);
    let map = Map::of(EditionNumber::CURRENT);
    for need in Need::ALL {
        let needs = need.needs();
        assert!(needs.conveyance <= map.most.conveyance && needs.convergence <= map.most.convergence);
        assert!(map.border(needs).is_some_and(|border| border.points > 1), "{need:?}");
    }
}

#[test]
fn every_source_has_the_grades_that_the_rules_give_it() {
    for source in Source::ALL {
        assert!(grades(source).count() > 0, "{source:?}");
        assert!(grades(source).is_sorted());
    }
    assert_eq!(grades(Source::Ideas).collect::<Vec<_>>(), [Grade::A]);
    assert_eq!(grades(Source::Article).collect::<Vec<_>>(), [Grade::C, Grade::D]);
}

#[test]
fn one_steps_to_the_end_and_back_and_no_further() {
    let mut player = Player::new(3);
    assert_eq!((player.at(), player.is_playing()), (0, false));
    let mut seen = Vec::new();
    for step in [Player::back, Player::forward, Player::forward, Player::forward, Player::back, Player::again] {
        step(&mut player);
        seen.push(player.at());
    }
    assert_eq!(seen, [1, 2, 3, 3, 2, 1]);
}

#[test]
fn playing_comes_to_the_end_and_from_there_begins_anew() {
    let mut player = Player::new(3);
    player.press();
    assert_eq!((player.at(), player.is_playing()), (1, true));
    assert!(player.tick(player.turn()));
    assert!(!player.tick(player.turn()));
    assert_eq!((player.at(), player.is_playing()), (3, false));
    assert!(!player.tick(player.turn()));
    player.press();
    assert_eq!((player.at(), player.is_playing()), (1, true));
}

#[test]
fn a_pause_a_step_and_a_new_start_stop_the_clock_of_before() {
    for halt in [Player::press, Player::forward, Player::back, Player::again] {
        let mut player = Player::new(5);
        player.press();
        let clock = player.turn();
        player.tick(clock);
        halt(&mut player);
        let at = player.at();
        assert!(!player.is_playing());
        assert!(!player.tick(clock));
        player.press();
        assert!(!player.tick(clock), "two clocks would play twice as fast");
        assert_eq!(player.at(), at);
    }
}

#[test]
fn nothing_is_played_where_there_are_no_steps() {
    for press in [Player::press, Player::forward, Player::back, Player::again] {
        let mut player = Player::new(0);
        press(&mut player);
        assert_eq!((player.at(), player.is_playing()), (0, false));
    }
}
