//! Plans of single situations, and how figures, urgency and what one does change them.

use advice::{
    Act, Answers, Assumptions, Channel, Condition, Figure, Figures, Form, Mode, Opt, Pace, Pivot, PivotRule, Place,
    Plan, Scope, Strength, Told, Usual, Verdict, Who, figure, judge, plan,
};
use domain::activity::Template;
use domain::proposal::{Means, Proposal};
use words::content::{Own, condition, duration, facts, headline, pivot, place, proposed, step, wait, weighed, who};

use super::plan::{answers, check_text, fits_its_mode, plan_of, says_by_when};

fn verdict(mode: Mode) -> Verdict {
    Verdict { mode, gate: None, ..judge(Answers::default()) }
}

fn figures(all: &[(Figure, u64)]) -> Figures {
    all.iter().fold(Figures::default(), |figures, (figure, value)| figures.with(*figure, *value).unwrap())
}

/// The plan for a form in a mode.
fn planned(form: Form, mode: Mode, options: &[Opt]) -> Plan {
    let usual = Usual { form: Some(form), ..Usual::default() };
    plan(&verdict(mode), &answers(options), &Figures::default(), &Assumptions::default(), usual)
}

#[test]
fn the_steps_are_those_of_what_one_does() {
    #[track_caller]
    fn check(form: Form, mode: Mode, options: &[Opt], expected: &[Act]) {
        let plan = planned(form, mode, options);
        assert_eq!(plan.steps.iter().map(|step| step.act).collect::<Vec<_>>(), expected);
    }
    use Act::*;
    check(Form::Apologise, Mode::Sync, &[Opt::PeopleTwo], &[Prepare, Talk, FollowUp]);
    check(Form::Apologise, Mode::Async, &[Opt::PeopleTwo], &[Write, Send, Leave]);
    check(Form::Resign, Mode::Sync, &[Opt::StandingAbove], &[Prepare, Talk, Confirm]);
    check(Form::Ideas, Mode::Mix, &[Opt::PeopleFew], &[Write, Each, Pool, MeetAfter, Choose]);
    check(Form::Decide, Mode::Mix, &[Opt::UndoHard], &[Write, Ask, MeetAfter, Record]);
    check(Form::Decide, Mode::Mix, &[], &[Write, Ask, MeetIf, Record]);
    check(Form::Report, Mode::Async, &[Opt::PeopleFew], &[Write, Each, Read]);
    check(Form::Report, Mode::Async, &[Opt::PeopleTwo], &[Write, Send]);
    check(Form::HandOver, Mode::Mix, &[Opt::PeopleTwo, Opt::BriefReady], &[Ask, MeetAfter, Confirm]);
    check(Form::Discuss, Mode::Mix, &[Opt::FamiliarityNever, Opt::ClarityOpen], &[Note, Meet, Record, Carry]);
}

#[test]
fn what_one_does_follows_the_activity_until_the_answers_speak_against_it() {
    let form = |usual, options: &[Opt]| Form::of(usual, Scope::Broad, &judge(answers(options)), &answers(options));
    assert_eq!(form(Some(Form::Interview), &[Opt::PurposeUnderstand]), Form::Interview);
    assert_eq!(form(Some(Form::Interview), &[Opt::PurposeBond]), Form::ComeTogether);
    assert_eq!(form(None, &[Opt::PurposeInform, Opt::SensitivityHigh]), Form::HardNews);
    assert_eq!(form(None, &[Opt::PurposeInform, Opt::SensitivitySome]), Form::HardNews);
    assert_eq!(form(None, &[Opt::PurposeRepair]), Form::Apologise);
    assert_eq!(form(None, &[Opt::PurposeAsk, Opt::PeopleMany]), Form::Survey);
    assert_eq!(form(None, &[Opt::PurposeDecide, Opt::StandingAbove]), Form::Propose);
    assert_eq!(form(None, &[Opt::PurposeInform, Opt::UrgencyHour]), Form::Alarm);
    assert_eq!(form(Some(Form::Absence), &[Opt::PurposeInform, Opt::UrgencyHour]), Form::Absence);
    assert_eq!(form(Some(Form::HandOver), &[Opt::UrgencyHour, Opt::RhythmAgain]), Form::HandOver);
    assert_eq!(form(Some(Form::Decide), &[Opt::SensitivityHigh]), Form::HearOut, "no audience");
    assert_eq!(form(Some(Form::WorkOut), &[Opt::ExchangeCircles]), Form::ClearUp);
    for form in Form::ALL {
        assert_eq!(Form::from_key(form.key()), Some(*form));
    }
}

#[test]
fn a_mode_chosen_against_the_advice_has_a_plan_too() {
    let nothing = Answers::default();
    for mode in Mode::ALL {
        let it = Verdict { strength: Strength::Close, ..verdict(mode) };
        let plan = plan_of(it, &nothing, &Figures::default());
        fits_its_mode(&nothing, it, &plan);
        says_by_when(&nothing, it, &plan);
    }
}

#[test]
fn the_person_s_own_figures_change_the_plan_and_the_headline() {
    let decide = answers(&[Opt::PurposeDecide]);
    let mix = verdict(Mode::Mix);
    let own = figures(&[(Figure::Minutes, 90), (Figure::People, 3), (Figure::Words, 2_380)]);
    let plan = plan_of(mix, &decide, &own);
    let [write, ask, meet, _] = plan.steps[..] else { panic!("{plan:?}") };
    assert_eq!(write.minutes(), 2_380 / 20);
    assert_eq!((ask.heads, ask.minutes()), (2, 10 + 5));
    assert_eq!((meet.heads, meet.minutes()), (3, 45), "half of it, as people have read");
    assert!(headline(&plan, Mode::Mix, Own::NONE).contains("for 45 minutes if someone objects"));

    let crowd = plan_of(mix, &decide, &figures(&[(Figure::People, 10_000)]));
    assert_eq!((crowd.steps[1].heads, crowd.steps[2].heads), (9_999, 5));
    assert_eq!(crowd.steps[2].who, Who::SmallGroup);
    let ready = plan_of(mix, &decide.with(Opt::BriefReady), &own);
    assert_eq!(ready.steps, plan.steps[1..]);
    let rough = plan_of(mix, &decide.with(Opt::BriefRough), &own);
    assert_eq!(rough.steps[0].seconds, write.seconds / 2);
}

#[test]
fn a_day_lasts_a_day_and_a_proposal_takes_an_hour_to_write() {
    let minutes = |form, mode, act| {
        let plan = planned(form, mode, &[]);
        plan.steps.iter().find(|step| step.act == act).unwrap().minutes()
    };
    assert_eq!(minutes(Form::Day, Mode::Sync, Act::Meet), 480);
    assert_eq!(minutes(Form::Propose, Mode::Async, Act::Write), 60);
    assert!(minutes(Form::Remind, Mode::Async, Act::Write) <= 5);
}

#[test]
fn times_follow_the_urgency() {
    let reply = |urgency| {
        plan_of(verdict(Mode::Mix), &answers(&[Opt::PurposeDecide, urgency]), &Figures::default()).steps[1].reply
    };
    assert_eq!(reply(Opt::UrgencyToday), Some(120));
    assert_eq!(reply(Opt::UrgencyWeek), Some(960));
    assert_eq!(reply(Opt::UrgencyLater), Some(2_400));
}

#[test]
fn unsaid_figures_are_the_usual_ones_of_the_form() {
    let people = |form, options: &[Opt]| figure(Figure::People, form, &answers(options), &Figures::default());
    let all = [&[Opt::PeopleOne][..], &[Opt::PeopleTwo], &[Opt::PeopleFew], &[Opt::PeopleMany], &[]];
    assert_eq!(all.map(|options| people(Form::Decide, options)), [1, 2, 5, 10, 5]);
    assert_eq!(people(Form::Apologise, &[]), 2);
    assert_eq!(figure(Figure::Minutes, Form::Discuss, &Answers::default(), &Figures::default()), 30);
    assert_eq!(figure(Figure::Words, Form::Discuss, &Answers::default(), &Figures::default()), 200);
}

#[test]
fn the_channel_follows_from_what_is_known() {
    #[track_caller]
    fn check(form: Form, mode: Mode, options: &[Opt], expected: Channel) {
        let plan = planned(form, mode, options);
        let channels = plan.channels;
        let first = if mode == Mode::Async { channels.written.first } else { channels.live.first };
        assert_eq!(first, expected, "{form:?} {options:?}: {channels:?}");
    }
    check(Form::HardNews, Mode::Sync, &[Opt::SensitivityHigh, Opt::PeopleTwo], Channel::InPerson);
    check(Form::HardNews, Mode::Sync, &[Opt::SensitivityHigh, Opt::OverlapLittle], Channel::Video);
    check(Form::Absence, Mode::Sync, &[Opt::UrgencyHour, Opt::PeopleTwo], Channel::Phone);
    check(Form::Resign, Mode::Async, &[Opt::RecordNeeded, Opt::PeopleTwo], Channel::Letter);
    check(Form::Remind, Mode::Async, &[Opt::PeopleTwo, Opt::StandingOutside], Channel::Mail);
    check(Form::Decide, Mode::Async, &[Opt::PurposeDecide, Opt::PeopleFew], Channel::Document);
    check(Form::Ask, Mode::Async, &[Opt::UrgencyToday, Opt::StandingPeers, Opt::ExchangeFew], Channel::Chat);
    check(Form::Console, Mode::Async, &[Opt::PurposeBond, Opt::PeopleTwo], Channel::Letter);
    for channel in Channel::ALL {
        assert_eq!(Channel::from_key(channel.key()), Some(channel));
    }
}

#[test]
fn what_the_person_weighs_is_answered() {
    let two = answers(&[Opt::PeopleTwo, Opt::StandingAbove]);
    let weigh = |form, mode, channels: &[Channel]| {
        let plan = planned(form, mode, &[Opt::PeopleTwo, Opt::StandingAbove]);
        weighed(channels, &plan, mode, &two).unwrap()
    };
    let text = weigh(Form::Remind, Mode::Async, &[Channel::Phone, Channel::Mail]);
    assert!(text.starts_with("Of email and the phone, take email: nobody has to answer at once."), "{text}");
    let text = weigh(Form::HardNews, Mode::Sync, &[Channel::Mail, Channel::Video]);
    assert!(text.starts_with("Of video and email, take video:"), "{text}");
    let text = weigh(Form::Resign, Mode::Mix, &[Channel::Letter, Channel::InPerson]);
    assert!(text.starts_with("You weigh a talk in person and a letter: use both"), "{text}");
    let plan = planned(Form::Remind, Mode::Async, &[]);
    assert_eq!(plan.weigh(Mode::Async, &two, &[Channel::Mail]), None, "one is no choice");
    // The one that is asked about.
    let text = weigh(Form::Remind, Mode::Async, &[Channel::Phone]);
    assert_eq!(text, "You needn’t call for this: do it by email.");
    let text = weigh(Form::HardNews, Mode::Sync, &[Channel::Mail]);
    assert!(text.starts_with("It isn’t enough to write an email here: do it in person, as they hear it"), "{text}");
    let text = weigh(Form::Resign, Mode::Mix, &[Channel::InPerson]);
    assert_eq!(text, "Do meet in person, and write afterwards, as in the plan.");
}

#[test]
fn what_somebody_proposes_is_answered_where_it_is_not_the_way_of_the_plan() {
    let say = |form, mode, means, is_own| {
        let options = [Opt::PeopleTwo, Opt::StandingAbove];
        proposed(Proposal { means, is_own }, &planned(form, mode, &options), mode, &answers(&options))
    };
    let live = |is_own| say(Form::Remind, Mode::Async, Means::Live, is_own).unwrap();
    assert!(
        live(false).ends_with("Say: “I’d like to put it in writing, so that each of us has it and can think first.”")
    );
    assert_eq!(live(true), "A talk, as you thought, isn’t needed here: in writing, nobody has to answer at once.");
    let text = say(Form::HardNews, Mode::Sync, Means::By(Channel::Letter), false).unwrap();
    assert!(
        text.starts_with("A letter, as was suggested, isn’t enough here: live, they hear it from a person"),
        "{text}"
    );
    assert!(text.ends_with("Say: “I’d like to talk first; something in writing can follow.”"), "{text}");
    let off = answers(&[Opt::RecordOff]);
    let letter = Proposal { means: Means::By(Channel::Letter), is_own: false };
    let text = proposed(letter, &planned(Form::HardNews, Mode::Sync, &[Opt::RecordOff]), Mode::Sync, &off).unwrap();
    assert!(text.ends_with("Say: “I’d rather talk about it, and leave it at that.”"), "{text}");
    assert_eq!(say(Form::HardNews, Mode::Sync, Means::By(Channel::Video), false), None);
    assert_eq!(say(Form::Remind, Mode::Async, Means::Written, true), None);
    assert_eq!(say(Form::Resign, Mode::Mix, Means::Written, false), None);
    for form in Form::ALL {
        for mode in Mode::ALL {
            for means in [Means::Live, Means::Written].into_iter().chain(Channel::ALL.map(Means::By)) {
                let text = say(*form, mode, means, false).unwrap_or_else(|| "It is so.".to_owned());
                assert!(text.starts_with(char::is_uppercase) && text.ends_with(['.', '”']), "{text}");
            }
        }
    }
}

#[test]
fn what_comes_some_time_later_has_no_hour_and_what_says_when_no_second_time() {
    let plan = planned(Form::Apologise, Mode::Sync, &[Opt::PeopleTwo]);
    let later = plan.steps.iter().find(|step| step.act == Act::FollowUp).unwrap();
    assert_eq!(facts(&plan, later, Own::NONE), "Afterwards");
    let plan = planned(Form::Ask, Mode::Async, &[Opt::PeopleTwo, Opt::UrgencyWeek]);
    let timing = |own| plan.steps.iter().filter_map(|it| step(&plan, it, own).timing).count();
    assert!(timing(Own::NONE) > 0);
    // “With the day …”, “tomorrow”, “the same day”: said in the words of the activity.
    for template in Template::ALL {
        let own = Own::of(template, Mode::Async);
        for it in &plan.steps {
            let text = step(&plan, it, own);
            let says =
                ["tomorrow", "the same day", "every day", "two weeks"].iter().any(|when| text.detail.contains(when));
            assert!(!says || text.timing.is_none(), "{}: {text:?}", template.key());
        }
    }
}

#[test]
fn a_boss_and_two_people_are_called_what_they_are() {
    let of = |options: &[Opt]| {
        let plan = planned(Form::Ask, Mode::Async, options);
        who(&plan, &plan.steps[1])
    };
    assert_eq!(of(&[Opt::PeopleTwo, Opt::StandingAbove]), "The one who decides");
    assert_eq!(of(&[Opt::PeopleTwo]), "The other person");
    assert_eq!(of(&[Opt::PeopleFew]), "The others", "nobody said how many exactly");
    assert_eq!(of(&[]), "The others", "nobody said how many");
    assert_eq!(of(&[Opt::PeopleFew, Opt::StandingAbove]), "The one who decides", "of a few one is above");
}

#[test]
fn only_a_day_has_a_place_and_it_follows_from_what_the_day_is_for() {
    let of = |mode, options: &[Opt]| planned(Form::Day, mode, options).place;
    assert_eq!(planned(Form::Discuss, Mode::Sync, &[]).place, None);
    assert_eq!(of(Mode::Sync, &[]), Some(Place::Office));
    assert_eq!(of(Mode::Async, &[Opt::OverlapLittle]), Some(Place::Home));
    assert_eq!(of(Mode::Mix, &[]), Some(Place::Split));
    assert_eq!(of(Mode::Sync, &[Opt::OverlapLittle]), Some(Place::Anywhere));
    for it in [Place::Office, Place::Home, Place::Split, Place::Anywhere] {
        check_text(place(it), 90, true);
    }
}

#[test]
fn who_cannot_talk_or_wants_to_be_alone_is_only_offered_a_talk() {
    for options in [[Opt::WayNoLive, Opt::ExchangeCircles], [Opt::SpaceYes, Opt::SensitivitySome]] {
        for form in Form::ALL.iter().filter(|form| !form.is_within_the_hour()) {
            let plan = planned(*form, Mode::Mix, &options);
            let mut live = plan.steps.iter().filter(|step| step.pace == Pace::Live);
            assert!(plan.is_offered() && live.all(|step| step.condition == Some(Condition::TheyWish)), "{plan:#?}");
            assert!(headline(&plan, Mode::Mix, Own::NONE).contains("offer to talk"));
            let talks = [PivotRule::Rounds, PivotRule::AskForHour, PivotRule::PutsOff];
            assert!(plan.pivots.iter().all(|pivot| !talks.contains(&pivot.rule)), "it presses: {:?}", plan.pivots);
        }
    }
    let set = planned(Form::Decide, Mode::Mix, &[Opt::SpaceYes, Opt::SensitivitySome, Opt::WaySetLive]);
    assert!(!set.is_offered(), "it is prescribed");
}

#[test]
fn several_of_whom_something_is_asked_that_could_hurt_are_asked_one_by_one() {
    let options = [Opt::PurposeAsk, Opt::SensitivityHigh, Opt::PeopleMany];
    let form = Form::of(Some(Form::ComeTogether), Scope::Broad, &judge(answers(&options)), &answers(&options));
    assert_eq!(form, Form::Ask, "nothing is settled over them");
    let plan = planned(form, Mode::Sync, &options);
    assert_eq!(plan.live_step().unwrap().who, Who::Each);
    assert_eq!(plan.pivots[0].rule, PivotRule::Scene);
}

#[test]
fn a_vote_wants_a_yes_or_a_no_of_each_and_the_rule_first() {
    let vote = planned(Form::Decide, Mode::Async, &[Opt::PurposeDecide, Opt::RecordNeeded, Opt::PeopleFew]);
    assert!(vote.each_answers && vote.pivots[0].rule == PivotRule::RuleUnclear);
    assert!(!planned(Form::Decide, Mode::Async, &[Opt::PurposeDecide, Opt::PeopleFew]).each_answers);
}

#[test]
fn who_calls_for_help_gets_contact_and_who_is_above_one_report() {
    let help = [Opt::PurposeAsk, Opt::SensitivityHigh, Opt::UrgencyHour];
    assert_eq!(Form::of(Some(Form::Tell), Scope::Broad, &judge(answers(&help)), &answers(&help)), Form::CallNow);
    assert_ne!(Form::of(None, Scope::Broad, &judge(answers(&help[..2])), &answers(&help[..2])), Form::CallNow);
    let acts =
        |options: &[Opt]| planned(Form::Report, Mode::Mix, options).steps.iter().map(|it| it.act).collect::<Vec<_>>();
    assert_eq!(acts(&[Opt::StandingAbove]), [Act::Write, Act::Send, Act::MeetIf]);
    assert!(acts(&[Opt::StandingPeers]).contains(&Act::Each), "those who stand up together each write");
    let text = |options: &[Opt]| headline(&planned(Form::Report, Mode::Async, options), Mode::Async, Own::NONE);
    assert!(text(&[Opt::StandingAbove]).starts_with("Write your report") && text(&[]).starts_with("Let each write"));
}

#[test]
fn a_change_of_shift_takes_minutes_and_what_is_handed_over_once_hours() {
    let minutes = |options: &[Opt]| planned(Form::HandOver, Mode::Sync, options).live_step().unwrap().minutes();
    assert_eq!([minutes(&[Opt::RhythmAgain]), minutes(&[Opt::PeopleTwo])], [15, 120]);
}

#[test]
fn what_may_sting_is_told_to_each_alone_unless_all_are_told() {
    let of = |usual, options: &[Opt]| Form::of(usual, Scope::Broad, &judge(answers(options)), &answers(options));
    let sting = [Opt::PurposeInform, Opt::SensitivitySome];
    assert_eq!(of(None, &sting), Form::HardNews);
    assert_eq!(of(Some(Form::Tell), &sting), Form::Tell, "a warning to customers goes to all of them");
    assert_eq!(of(None, &[sting[0], sting[1], Opt::PeopleMany]), Form::Tell);
    assert_eq!(of(Some(Form::Tell), &[sting[0], sting[1], Opt::PeopleTwo]), Form::HardNews);
    assert_eq!(of(Some(Form::Remind), &[Opt::PurposeAsk, Opt::ExchangeCircles]), Form::Ask, "they do answer");
    assert_eq!(of(Some(Form::Log), &[Opt::PurposeIdeas]), Form::Log, "ideas that come up are kept");
}

#[test]
fn lengths_of_time_read_as_people_say_them() {
    assert_eq!(
        [1, 20, 60, 90, 120, 150, 1_440].map(duration),
        ["1 minute", "20 minutes", "1 hour", "90 minutes", "2 hours", "2 hours 30 minutes", "24 hours"]
    );
    assert_eq!(
        [5, 240, 480, 960, 1_025, 5_280].map(wait),
        [
            "5 minutes",
            "4 hours",
            "one working day",
            "two working days",
            "two working days and 1 hour",
            "11 working days"
        ]
    );
    assert_eq!(condition(Condition::ObjectionWithin(960)), "Only if someone objects within two working days.");
    let text = pivot(Pivot { rule: PivotRule::NoAnswer, within: 120 }, Told::default());
    assert!(text.starts_with("No answer after 2 hours?"), "{text}");
    let step_text =
        step(&planned(Form::Ask, Mode::Async, &[]), &planned(Form::Ask, Mode::Async, &[]).steps[1], Own::NONE);
    assert_eq!(step_text.timing.as_deref(), Some("Within two working days."));
}
