//! The workspace of a tab: whatever the store refuses, nothing that was begun is lost.

use std::cell::Cell;
use std::collections::BTreeSet;

use advice::{Answer, Answers, Opt, Question};
use domain::activity::Template;
use domain::decision::{Day, DecisionId};
use domain::history::draft::{Draft, WizardStep};
use domain::history::drafts::{Drafts, Env};
use domain::history::{Store, StoreError};
use domain::link::start::StartLink;

use crate::history_store::Memory;

const NOW: u64 = 1_795_305_600_000;

/// Names that were not given before.
fn names() -> impl Fn() -> Result<DecisionId, StoreError> {
    let given = Cell::new(0);
    move || {
        given.set(given.get() + 1);
        Ok(DecisionId::from_bytes([given.get(); 16]))
    }
}

fn begun(title: &str) -> Draft {
    let answers = Answers::default().with(Opt::PurposeDecide);
    Draft { title: title.to_owned(), step: WizardStep::Verdict, answers, at: NOW - 3_600_000, ..Draft::default() }
}

/// A tab that is at "one" and has stashed "two", while a tab that is gone left "three" behind.
fn stored() -> Memory {
    let store = Memory::default();
    for (tab, title) in [("tab", "one"), ("tab-aside", "two"), ("gone", "three")] {
        begun(title).save(&store, tab).unwrap();
    }
    store
}

/// The titles of all drafts that the tab knows of or the store has.
fn titles(drafts: &Drafts, store: &Memory) -> BTreeSet<String> {
    let keys: Vec<_> =
        store.all().into_keys().filter_map(|key| Some(key.strip_prefix("sa1:draft:")?.to_owned())).collect();
    let saved = keys.iter().filter_map(|tab| Draft::load(store, tab).unwrap());
    let known = drafts.unfinished().into_iter().flatten().chain(drafts.discarded());
    let left = drafts.left().iter().map(|(_, draft)| draft);
    let all = known.chain(left).cloned().chain(saved).filter(Draft::is_begun);
    all.map(|draft| draft.title).collect()
}

type Verb = fn(&mut Drafts, &Env<'_, Memory>) -> Result<(), StoreError>;

/// Something that a person does.
const VERBS: [(&str, Verb); 14] = [
    ("go back to the start", |drafts, env| drafts.retype(env)),
    ("begin another", |drafts, env| drafts.begin(env, begun("four"))),
    ("begin two others", |drafts, env| {
        let first = drafts.begin(env, begun("four"));
        drafts.begin(env, begun("five")).and(first)
    }),
    ("begin what was typed", |drafts, env| {
        let typed = drafts.type_title(env, "four".to_owned());
        drafts.begin_typed(env).and(typed)
    }),
    ("look at a common activity", |drafts, env| drafts.begin_common(env, Template::StandUp, "Stand-up")),
    ("take up what was left behind", |drafts, env| drafts.take_up(env, "gone")),
    ("let go of what was left behind", |drafts, env| drafts.let_go(env, "gone")),
    ("swap", |drafts, env| drafts.swap(env)),
    ("discard", |drafts, env| drafts.discard_current(env.store)),
    ("discard what was stashed", |drafts, env| drafts.discard_stashed(env.store)),
    ("discard and take back", |drafts, env| {
        let discarded = drafts.discard_current(env.store);
        drafts.take_back(env).and(discarded)
    }),
    ("stash", |drafts, env| drafts.stash(env)),
    ("answer", |drafts, env| drafts.answer(env, Question::Undo, Answer::Unsure)),
    ("type", |drafts, env| drafts.edit(env, |draft| draft.note = "a word".to_owned())),
];

#[test]
fn whatever_call_is_refused_no_draft_that_was_begun_is_lost() {
    for (name, verb) in VERBS {
        for call in 1.. {
            let whole = stored();
            let mut drafts = Drafts::load(&whole, "tab".to_owned(), None);
            let new_id = names();
            drafts.look_round(&Env { store: &whole, now: NOW, new_id: &new_id });
            let store = whole.refusing(call);
            let done = verb(&mut drafts, &Env { store: &store, now: NOW, new_id: &new_id });
            let was_too_short = store.was_too_short();
            let what = format!("{name}, with call {call} refused: {done:?}");
            let store = store.reliable();
            // The tab goes on, and looks round again.
            drafts.look_round(&Env { store: &store, now: NOW, new_id: &new_id });
            let found = titles(&drafts, &store);
            assert!(["one", "two", "three"].iter().all(|title| found.contains(*title)), "{what}: {found:?}");
            assert_eq!(done.is_ok(), was_too_short, "{what}");
            if was_too_short {
                break;
            }
        }
    }
}

#[test]
fn what_a_tab_was_at_is_there_after_a_reload_whatever_it_did() {
    for (name, verb) in VERBS {
        let (store, new_id) = (stored(), names());
        let env = Env { store: &store, now: NOW, new_id: &new_id };
        let mut drafts = Drafts::load(&store, "tab".to_owned(), None);
        drafts.look_round(&env);
        verb(&mut drafts, &env).unwrap();
        let again = Drafts::load(&store, "tab".to_owned(), None);
        assert_eq!(again.unfinished(), drafts.unfinished(), "{name}");
        assert_eq!(again.current(), drafts.current(), "{name}");
    }
}

#[test]
fn what_was_left_behind_is_taken_up_even_where_the_store_is_full() {
    let (store, new_id) = (stored(), names());
    let env = Env { store: &store, now: NOW, new_id: &new_id };
    let mut drafts = Drafts::load(&store, "tab".to_owned(), None);
    drafts.look_round(&env);
    store.full.set(true);
    assert_eq!(drafts.take_up(&env, "gone"), Err(StoreError::Full));
    assert_eq!(drafts.current().title, "three");
    assert_eq!(drafts.unfinished()[1].unwrap().title, "one");
    drafts.look_round(&env);
    let left = |drafts: &Drafts| drafts.left().iter().map(|(_, draft)| draft.title.clone()).collect::<Vec<_>>();
    // The store has "three" still, and "two" lives in this tab.
    assert_eq!(left(&drafts), ["three", "two"]);
    store.full.set(false);
    drafts.look_round(&env);
    assert!(titles(&Drafts::default(), &store).contains("two"), "it is laid down once there is room");
    let (tab, _) = drafts.left().iter().find(|(_, draft)| draft.title == "two").unwrap().clone();
    drafts.take_up(&env, &tab).unwrap();
    assert_eq!(drafts.current().title, "two");
}

#[test]
fn whoever_looks_at_one_activity_after_the_other_has_begun_none_of_them() {
    let (store, new_id) = (Memory::default(), names());
    let env = Env { store: &store, now: NOW, new_id: &new_id };
    let mut drafts = Drafts::load(&store, "tab".to_owned(), None);
    drafts.begin_common(&env, Template::StandUp, "Stand-up").unwrap();
    drafts.at(&env, WizardStep::Verdict).unwrap();
    drafts = Drafts::load(&store, "tab".to_owned(), None);
    drafts.begin_common(&env, Template::Demo, "Demo").unwrap();
    drafts.at(&env, WizardStep::Verdict).unwrap();
    assert_eq!(drafts.unfinished().map(|draft| draft.map(|draft| draft.title.as_str())), [Some("Demo"), None]);
    // What was changed, or named, was begun.
    drafts.answer(&env, Question::Undo, Answer::Unsure).unwrap();
    drafts.type_title(&env, "Our demo".to_owned()).unwrap();
    drafts.begin_common(&env, Template::Demo, "Demo").unwrap();
    drafts.at(&env, WizardStep::Verdict).unwrap();
    assert_eq!(
        drafts.unfinished().map(|draft| draft.map(|draft| draft.title.as_str())),
        [Some("Our demo"), Some("Demo")]
    );
    drafts.begin_common(&env, Template::StandUp, "Stand-up").unwrap();
    assert_eq!(drafts.unfinished()[1].unwrap().title, "Our demo");
}

#[test]
fn an_early_word_counts_over_what_was_saved() {
    let store = Memory::default();
    Draft { title: "saved".to_owned(), ..Draft::default() }.save(&store, "tab").unwrap();
    let typed =
        |early: Option<&str>| Drafts::load(&store, "tab".to_owned(), early.map(str::to_owned)).typed().to_owned();
    assert_eq!([typed(None), typed(Some("")), typed(Some("early"))], ["saved", "saved", "early"]);
    begun("one").save(&store, "tab").unwrap();
    assert_eq!(typed(None), "", "the box is for another");
}

#[test]
fn a_link_counts_over_what_is_usual_for_its_activity() {
    let usual = Template::StandUp.answers();
    let question = usual.iter().next().unwrap().0;
    let link = StartLink::parse(&format!("t=Daily&template={}&{}=unsure", Template::StandUp.key(), question.key()));
    let draft = Draft::from(link);
    assert_eq!(draft.title, "Daily");
    assert!(!draft.unseen.contains(&question) && draft.unseen.len() == usual.iter().count() - 1);
    let mut expected = usual;
    expected.set(question, Some(Answer::Unsure));
    assert_eq!(draft.answers, expected);
    // And it comes back as a decision of the day that is passed in.
    let decision = draft.decision(Day::from_number(2_517));
    assert_eq!((decision.day.number(), Draft::of(&decision)), (2_517, Draft { unseen: Vec::new(), ..draft }));
}

#[test]
fn nothing_is_written_for_a_step_that_stays() {
    let (store, new_id) = (stored(), names());
    let mut drafts = Drafts::load(&store, "tab".to_owned(), None);
    let before = store.all();
    drafts.at(&Env { store: &store, now: NOW, new_id: &new_id }, WizardStep::Verdict).unwrap();
    assert_eq!(store.all(), before);
    assert!(store.get("sa1:draft:tab").unwrap().is_some());
}

#[test]
fn taken_for_another_activity_it_keeps_what_the_person_answered() {
    let (store, new_id) = (Memory::default(), names());
    let env = Env { store: &store, now: NOW, new_id: &new_id };
    let [meeting, thanks] = ["meeting", "thanks"].map(|key| Template::from_key(key).unwrap());
    let mut drafts = Drafts::load(&store, "tab".to_owned(), None);
    drafts.begin_common(&env, meeting, "Meeting").unwrap();
    drafts.answer(&env, Question::People, Answer::Is(Opt::PeopleMany)).unwrap();
    drafts.take_for(&env, Some(thanks), thanks.answers()).unwrap();
    let draft = drafts.current();
    assert_eq!(draft.template.as_ref().unwrap().as_str(), "thanks");
    assert!(draft.answers.has(Opt::PeopleMany) && !draft.is_untouched);
    assert_eq!(draft.answers, thanks.answers().with(Opt::PeopleMany));
    assert!(
        draft.unseen.iter().all(|question| *question != Question::People && draft.answers.get(*question).is_some())
    );
    assert_eq!(draft.unseen.len() + 1, draft.answers.iter().count(), "{draft:?}");
    // For none: only what was answered is left.
    drafts.take_for(&env, None, Answers::default()).unwrap();
    let draft = Drafts::load(&store, "tab".to_owned(), None).current().clone();
    assert_eq!((draft.template, draft.answers), (None, Answers::default().with(Opt::PeopleMany)));
    assert!(draft.unseen.is_empty());
}

#[test]
fn words_that_nobody_answered_anything_to_are_back_in_the_box_of_the_start_page() {
    let (store, new_id) = (Memory::default(), names());
    let env = Env { store: &store, now: NOW, new_id: &new_id };
    let mut drafts = Drafts::load(&store, "tab".to_owned(), Some("ring the landlord? He never answers.".to_owned()));
    let read = Answers::default().with(Opt::UrgencyWeek);
    drafts.begin_read(&env, None, read).unwrap();
    drafts.at(&env, WizardStep::Activity).unwrap();
    assert_eq!((drafts.typed(), drafts.current().note.as_str()), ("", "He never answers."));
    drafts.retype(&env).unwrap();
    assert_eq!(drafts.typed(), "ring the landlord? He never answers.");
    assert_eq!(drafts.unfinished(), [None, None]);
    let reloaded = Drafts::load(&store, "tab".to_owned(), None);
    assert_eq!(reloaded.typed(), "ring the landlord? He never answers.", "also after a reload");

    // What somebody has answered stays begun, and what is typed by then stays typed.
    drafts.begin_read(&env, None, read).unwrap();
    drafts.at(&env, WizardStep::Question(Question::Urgency)).unwrap();
    drafts.type_title(&env, "another".to_owned()).unwrap();
    drafts.retype(&env).unwrap();
    assert_eq!((drafts.typed(), drafts.current().title.as_str()), ("another", "ring the landlord?"));
    drafts.type_title(&env, String::new()).unwrap();
    drafts.answer(&env, Question::Urgency, Answer::Unsure).unwrap();
    drafts.retype(&env).unwrap();
    assert_eq!((drafts.typed(), drafts.current().title.as_str()), ("", "ring the landlord?"));
}
