//! The notes of care, and what becomes of what comes again.

use advice::{
    Answers, Assumptions, Figure, Figures, Form, Keep, Mode, Opt, Recurrence, Usual, Verdict, bill, judge, plan,
};
use domain::activity::Template;
use domain::decision::{Day, Decision, TemplateKey};
use domain::reading::Reading;
use words::content::{care, recurrence};

use super::plan::{answers, check_text};

fn notes(options: &[Opt]) -> Vec<(&'static str, bool)> {
    let mut decision = Decision::new(Day::parse("2026-11-30").unwrap());
    decision.answers = answers(options);
    let reading = Reading::of(&decision);
    care(&reading, &reading.plan(&Assumptions::default())).into_iter().map(|note| (note.title, note.is_grave)).collect()
}

#[test]
fn whoever_is_there_for_someone_is_told_below_what_to_do_where_a_life_is_at_stake() {
    let mut decision = Decision::new(Day::parse("2026-11-30").unwrap());
    decision.answers = Template::StandBy.answers();
    decision.template = TemplateKey::parse(Template::StandBy.key()).ok();
    let reading = Reading::of(&decision);
    let notes = care(&reading, &reading.plan(&Assumptions::default()));
    assert!(notes.iter().any(|note| !note.is_grave && note.title.contains("fear for their life")), "{notes:?}");
}

#[test]
fn a_note_of_care_is_there_where_it_is_due_and_at_most_one_above_the_plan() {
    let has = |options: &[Opt], part: &str| notes(options).iter().any(|(title, _)| title.contains(part));
    assert!(has(&[Opt::PurposeInform, Opt::SensitivityHigh, Opt::StandingAbove], "Afraid"));
    let told = [Opt::PurposeInform, Opt::SensitivityHigh, Opt::StandingBelow, Opt::RecordNeeded];
    assert!(has(&told, "Dismissal"));
    assert!(!has(&told[..3], "Dismissal"), "a promotion that is not given has no procedure");
    assert!(!has(&[Opt::PurposeRepair, Opt::SensitivityHigh], "Dismissal"), "an apology is no discipline");
    assert!(!has(&[Opt::PurposeRepair, Opt::SensitivityHigh], "Afraid"));
    assert!(has(&[Opt::PurposeDecide, Opt::WaySetLive], "A rule decides"));
    assert!(has(&[Opt::PurposeDecide, Opt::UndoHard], "Silence is not consent"));
    assert!(!has(&[Opt::PurposeInform, Opt::UndoHard], "Silence"), "nothing is decided");
    assert!(has(&[Opt::RecordOff, Opt::PurposeUnderstand], "Nothing of it in writing"));
    for first in [Opt::SensitivityHigh, Opt::SensitivitySome, Opt::WaySetWriting, Opt::OverlapLittle] {
        for second in [Opt::StandingAbove, Opt::StandingBelow, Opt::UndoHard, Opt::RecordOff, Opt::SpaceYes] {
            for third in [Opt::PurposeInform, Opt::PurposeDecide, Opt::PurposeUnderstand, Opt::PurposeRepair] {
                let notes = notes(&[first, second, third, Opt::PeopleTwo]);
                assert!(notes.iter().filter(|(_, grave)| *grave).count() <= 1, "{notes:?}");
                assert!(notes.iter().skip(1).all(|(_, grave)| !grave), "{notes:?}");
            }
        }
    }
}

fn kept(mode: Mode, options: &[Opt], times: u32) -> Recurrence {
    let answers = answers(options);
    let verdict = Verdict { mode, gate: None, ..judge(Answers::default()) };
    let plan = plan(&verdict, &answers, &Figures::default(), &Assumptions::default(), Usual::default());
    let bill = bill(&answers, &Figures::default(), &plan, &Assumptions::default(), None);
    Recurrence::of(&verdict, &answers, &Figures::default(), &bill, times)
}

#[test]
fn what_comes_again_is_kept_shortened_held_more_seldom_written_or_left_out() {
    let keep = |mode, options: &[Opt]| kept(mode, options, 46).keep;
    assert_eq!(keep(Mode::Sync, &[Opt::PurposeBond]), Keep::AsItIs);
    assert_eq!(keep(Mode::Sync, &[Opt::PurposeInform, Opt::PeopleMany]), Keep::Shorter);
    assert_eq!(keep(Mode::Mix, &[Opt::PurposeInform]), Keep::EverySecond);
    assert_eq!(keep(Mode::Mix, &[Opt::PurposeDecide]), Keep::Shorter);
    assert_eq!(keep(Mode::Async, &[Opt::PurposeInform]), Keep::InWriting);
    assert_eq!(keep(Mode::Async, &[Opt::PurposeDecide]), Keep::WhenNeeded);
    assert_eq!(keep(Mode::Async, &[Opt::AttentionNone, Opt::ExchangeNone]), Keep::Stop);
    assert_eq!(keep(Mode::Async, &[Opt::PurposeInform, Opt::WaySetLive]), Keep::AsItIs, "a rule wants it");
}

#[test]
fn a_trial_ends_on_a_day_and_the_year_is_told_before_and_after() {
    let weekly = kept(Mode::Async, &[Opt::PurposeInform, Opt::PeopleFew], 46);
    assert_eq!(weekly.trial_days, 21);
    assert!(weekly.after < weekly.before);
    let monthly = kept(Mode::Async, &[Opt::PurposeInform, Opt::PeopleFew], 12);
    assert_eq!(monthly.trial_days, 91);
    let stopped = kept(Mode::Async, &[Opt::AttentionNone, Opt::ExchangeNone], 46);
    assert_eq!(stopped.after, 0);
    for form in Form::ALL.iter().filter(|form| form.can_recur()) {
        for mode in Mode::ALL {
            let answers = answers(&[Opt::PeopleFew, Opt::RhythmAgain]);
            let verdict = Verdict { mode, gate: None, ..judge(Answers::default()) };
            let usual = Usual { form: Some(*form), ..Usual::default() };
            let plan = plan(&verdict, &answers, &Figures::default(), &Assumptions::default(), usual);
            let bill = bill(&answers, &Figures::default(), &plan, &Assumptions::default(), None);
            let guessed = Recurrence::of(&verdict, &answers, &Figures::default(), &bill, 46);
            let begun = Day::parse("2026-11-30").unwrap();
            assert_eq!(recurrence(&guessed, &plan, begun).hours, None, "a guess is told to nobody");
            let figures = Figures::default().with(Figure::People, 5).unwrap().with(Figure::Minutes, 45).unwrap();
            let it = Recurrence::of(&verdict, &answers, &figures, &bill, 46);
            let text = recurrence(&it, &plan, begun);
            let hours = text.hours.clone().unwrap();
            check_text(text.title, 50, false);
            check_text(text.why, 110, true);
            check_text(&hours, 170, true);
            if it.is_a_change() || !text.trial.is_empty() {
                check_text(&text.trial, 130, true);
                assert!(text.trial.contains("21 December 2026"), "{}", text.trial);
            }
            // What costs more says what that buys.
            assert_eq!(
                hours.contains("the extra buys"),
                it.after / 60 > it.before / 60 && hours.contains("this way"),
                "{hours}"
            );
        }
    }
}
