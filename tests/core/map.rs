//! The map of the two needs: its regions, the places of verdicts, the ways to them, and the borders.

use advice::{Answers, Edition, EditionNumber, Map, Mode, Needs, Opt, Question};

use crate::decision_samples::{self as samples, Random};

fn map() -> Map {
    Map::of(EditionNumber::CURRENT)
}

#[test]
fn the_regions_cover_the_map_once_and_have_a_middle_of_their_own() {
    let map = map();
    let mut fields = 0;
    for mode in Mode::ALL {
        for strip in map.strips(mode) {
            for conveyance in strip.from..=strip.to {
                assert_eq!(map.mode(Needs { conveyance, convergence: strip.convergence }), mode);
                fields += 1;
            }
        }
        assert_eq!(map.mode(map.middle(mode).unwrap()), mode);
    }
    assert_eq!(fields, map.fields().count());
}

#[test]
fn a_point_lies_in_the_region_of_its_verdict_but_where_one_answer_decides_beside_the_sums() {
    let mut random = Random::new(3);
    let map = map();
    for _ in 0..10_000 {
        let answers = samples::answers(&mut random);
        let verdict = Edition::of(EditionNumber::CURRENT).judge(answers);
        let Needs { conveyance, convergence } = verdict.needs;
        assert!(conveyance <= map.most.conveyance && convergence <= map.most.convergence, "{answers:?}");
        let floor = answers.has(Opt::PurposeInform) && answers.has(Opt::SensitivitySome);
        if verdict.gate.is_none() && !floor {
            assert_eq!(map.mode(verdict.needs), verdict.mode, "{answers:?}");
        }
    }
}

#[test]
fn the_path_begins_at_nothing_ends_at_the_point_and_never_turns_back() {
    let mut random = Random::new(4);
    let edition = Edition::of(EditionNumber::CURRENT);
    for _ in 0..10_000 {
        let answers = samples::answers(&mut random);
        let path = map().path(answers);
        assert_eq!(path.len(), Question::COUNT + 2);
        assert_eq!((path[1], path[Question::COUNT + 1]), (Needs::default(), edition.needs(answers)));
        for (two, question) in path[1..].windows(2).zip(Question::ALL) {
            let most = edition.most(question);
            let further = |need: fn(&Needs) -> u8| need(&two[1]).checked_sub(need(&two[0])).unwrap();
            assert!(further(|at| at.conveyance) <= most.conveyance && further(|at| at.convergence) <= most.convergence);
            assert!(answers.option(question).is_some() || two[0] == two[1]);
        }
    }
    assert_eq!(map().path(Answers::default()), [Needs::default(); Question::COUNT + 2]);
}

#[test]
fn the_border_is_the_nearest_field_of_another_mode() {
    let map = map();
    let regions = Edition::of(EditionNumber::CURRENT).regions;
    for from in map.fields() {
        let border = map.border(from).unwrap();
        assert_eq!(map.mode(border.at), border.mode);
        assert_ne!(border.mode, map.mode(from));
        let away = |at: Needs| at.conveyance.abs_diff(from.conveyance) + at.convergence.abs_diff(from.convergence);
        assert_eq!(away(border.at), border.points);
        assert!(map.fields().filter(|at| away(*at) < border.points).all(|at| map.mode(at) == map.mode(from)));
        let is_inside = from.conveyance < map.most.conveyance && from.convergence < map.most.convergence;
        if is_inside {
            assert_eq!(border.points == 1, regions.is_border(from), "{from:?}");
        }
    }
}
