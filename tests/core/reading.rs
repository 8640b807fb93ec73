//! What the app makes of a decision.

use advice::{Answers, Assumptions, Figure, Figures, Form, Mode, Opt, Question};
use domain::activity::{Kind, Template};
use domain::decision::{Day, Decision, TemplateKey, Title};
use domain::reading::Reading;
use words::content::{self, Own};

fn of(template: Option<Template>, answers: Answers) -> Decision {
    let template = template.and_then(|template| TemplateKey::parse(template.key()).ok());
    Decision { template, answers, ..Decision::new(Day::from_number(0)) }
}

#[test]
fn nearly_every_common_activity_gives_a_verdict_at_once_and_each_a_plan() {
    let mut enough = 0;
    for template in Template::ALL {
        let reading = Reading::of(&of(Some(template), template.answers()));
        enough += usize::from(reading.is_enough());
        assert_eq!(reading.template, Some(template));
        let plan = reading.plan(&Assumptions::default());
        assert!(!plan.steps.is_empty(), "{template:?}");
        assert_eq!(plan.place.is_some(), plan.form == Form::Day, "{template:?}");
        assert!(plan.place.is_none() || template.kind() == Kind::Place, "{template:?}");
        assert!((1..=1_000).contains(&reading.times_a_year()), "{template:?}");
    }
    assert!(enough * 10 >= Template::COUNT * 8, "{enough}");
}

#[test]
fn a_title_changes_nothing_and_an_unknown_template_is_none() {
    let mut decision = of(None, Template::Decision.answers());
    let before = Reading::of(&decision);
    decision.title = Title::typed("Anything");
    assert_eq!(Reading::of(&decision), before);
    decision.template = TemplateKey::parse("from-the-future").ok();
    assert_eq!(Reading::of(&decision), before);
    assert_eq!(before.kind(), None);
    // Made by the rules of today, it has one verdict.
    assert_eq!(before.by_today(), None);
}

#[test]
fn with_too_few_answers_there_is_no_verdict_unless_a_gate_decides() {
    let two = Answers::default().with(Opt::PurposeInform).with(Opt::SensitivityNone);
    let reading = Reading::of(&of(None, two));
    assert!(!reading.is_enough());
    assert_eq!(content::headline_for(&reading, Own::NONE), content::too_little());
    let reading = Reading::of(&of(None, two.with(Opt::UrgencyHour)));
    assert!(reading.is_enough());
    assert_eq!(reading.verdict.mode, Mode::Sync);
}

#[test]
fn the_headline_has_the_persons_own_minutes() {
    let answers = Answers::default()
        .with(Opt::PurposeDecide)
        .with(Opt::SensitivityNone)
        .with(Opt::UrgencyWeek)
        .with(Opt::ClarityRough)
        .with(Opt::ExchangeMany)
        .with(Opt::UndoHard)
        .with(Opt::PeopleFew)
        .with(Opt::FocusPartly)
        .with(Opt::FamiliarityOften)
        .with(Opt::AttentionPart);
    let mut decision = of(None, answers);
    assert!(content::headline_for(&Reading::of(&decision), Own::NONE).contains("20 minutes"));
    decision.figures = Figures::default().with(Figure::Minutes, 60).unwrap();
    let headline = content::headline_for(&Reading::of(&decision), Own::NONE);
    assert!(headline.contains("30 minutes"), "half of it, as they have read: {headline}");
    decision.figures = decision.figures.without(Figure::Minutes);
    assert!(decision.figures.is_empty());
    assert!(content::headline_for(&Reading::of(&decision), Own::NONE).contains("20 minutes"));
}

#[test]
fn the_strongest_reason_speaks_for_the_mode_and_there_is_none_where_one_answer_decided_alone() {
    for template in Template::ALL {
        let reading = Reading::of(&of(Some(template), template.answers()));
        let Some(row) = reading.strongest() else { continue };
        assert_eq!(reading.verdict.gate, None, "{template:?}");
        assert!(reading.answers.has(row.option), "{template:?}");
        match reading.verdict.mode {
            Mode::Async => assert!(row.conveyance > 0, "{template:?}"),
            Mode::Sync => assert!(row.convergence > 0, "{template:?}"),
            Mode::Mix => {}
        }
    }
    let hurts = Answers::default().with(Opt::SensitivityHigh);
    assert_eq!(Reading::of(&of(None, hurts)).strongest(), None);
    assert_eq!(Reading::of(&of(None, Answers::default())).strongest(), None);
}

#[test]
fn before_a_verdict_only_what_shapes_the_plan_is_asked_with_the_figures_and_then_what_is_open() {
    let of = |answers: Answers| Reading::of(&of(None, answers));
    let few = of(Answers::default().with(Opt::PurposeInform));
    assert_eq!((few.mode(), few.figured()), (None, vec![Question::Brief]));
    let answers = Answers::default().with(Opt::PurposeInform).with(Opt::ExchangeNone).with(Opt::PeopleMany);
    let enough = of(answers);
    assert_eq!((enough.mode(), enough.figured()), (Some(Mode::Async), vec![Question::Brief, Question::Overlap]));
}

#[test]
fn what_comes_again_comes_as_often_as_is_usual_for_it() {
    use Template::{Assembly, BoardMeeting, CareHandover, QuarterReview, ReleaseSync, Retrospective, Status};
    let times = |template| Reading::of(&of(Some(template), template.answers())).times_a_year();
    let all = [CareHandover, ReleaseSync, Status, Retrospective, BoardMeeting, QuarterReview, Assembly];
    assert_eq!(all.map(times), [220, 92, 46, 23, 12, 4, 1]);
}

#[test]
fn a_tip_is_for_whoever_does_it_as_usual() {
    let is_usual = |template: Template, option| {
        let reading = Reading::of(&of(Some(template), template.answers().with(option)));
        reading.is_done_as_usual(&reading.plan(&Assumptions::default()))
    };
    assert!(is_usual(Template::BossScolds, Opt::StandingBelow));
    assert!(!is_usual(Template::BossScolds, Opt::StandingAbove), "it is their boss who scolds");
    assert!(is_usual(Template::CandidateThinking, Opt::StandingOutside), "an applicant is no boss");
    assert!(!is_usual(Template::Feedback, Opt::WayNoLive) && !is_usual(Template::Praise, Opt::WayNoWriting));
    assert!(is_usual(Template::Adjustment, Opt::WayNoLive), "that is what it is about");
    assert!(!is_usual(Template::Budget, Opt::SensitivityHigh), "those concerned are heard out");
}

#[test]
fn a_particular_activity_stays_what_it_is_whatever_the_answers_are_and_a_broad_one_does_not() {
    let is_usual = |template: Template, options: &[Opt]| {
        let answers = options.iter().fold(template.answers(), |answers, option| answers.with(*option));
        let reading = Reading::of(&of(Some(template), answers));
        reading.does_what_is_usual(&reading.plan(&Assumptions::default()))
    };
    // Whoever is there for someone asks, understands and hurries, and is there all the same.
    for option in [Opt::PurposeUnderstand, Opt::PurposeAsk, Opt::UrgencyHour, Opt::WayNoWriting, Opt::RecordOff] {
        assert!(is_usual(Template::CrisisSupport, &[option]), "{option:?}");
    }
    assert!(is_usual(Template::FamilyDecision, &[Opt::SensitivityHigh, Opt::ExchangeCircles]));
    assert!(is_usual(Template::RentIncrease, &[Opt::SensitivityHigh]));
    assert!(!is_usual(Template::Announcement, &[Opt::SensitivityHigh]));
    assert!(!is_usual(Template::Decision, &[Opt::ExchangeCircles]));
    assert!(!is_usual(Template::BossScolds, &[Opt::StandingAbove]), "it is their boss who scolds");
}
