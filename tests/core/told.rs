//! What people tell of each other, and what that does to the channel and the texts.

use advice::{Answers, Assumptions, Channel, ChannelSet, Distance, Opt};
use domain::activity::Template;
use domain::decision::{Attempt, Day, Decision, Note, TemplateKey, Title};
use domain::paper::Paper;
use domain::reading::Reading;
use words::content::{Own, care, in_all, reading, step, told};
use words::document::{Matter, Shown, paper};

fn distance(text: &str) -> Option<Distance> {
    told("", text).distance
}

fn resign(title: &str, note: &str) -> Decision {
    let mut decision = Decision::new(Day::parse("2026-11-30").unwrap());
    decision.title = Title::typed(title);
    decision.note = Note::typed(note);
    decision.template = TemplateKey::parse(Template::Resign.key()).ok();
    decision.answers = Template::Resign.answers();
    decision
}

#[test]
fn what_is_said_of_the_distance_is_read_and_nothing_is_guessed() {
    assert_eq!(distance("My team is in another state."), Some(Distance::Far));
    assert_eq!(distance("a fifteen-hour drive to the office"), Some(Distance::Far));
    assert_eq!(distance("two nurses on our ward"), Some(Distance::Near));
    assert_eq!(distance("a remote team, and two of us next door"), None, "both");
    assert_eq!(distance("the remote control is broken"), Some(Distance::Perhaps), "it may mean something else");
    assert_eq!(distance("the control is broken"), None);
    assert_eq!(distance("the deadline is in three hours, two hours from now"), None);
    assert_eq!(distance("we are not a remote team"), None, "denied");
    assert_eq!(distance("overlapping hours driven by others"), None, "whole words alone");
    assert_eq!(distance(""), None);
}

#[test]
fn who_is_far_away_is_not_told_to_meet_and_who_is_near_is() {
    let first = |decision: &Decision| reading(decision).plan(&Assumptions::default()).channels.live.first;
    assert_eq!(first(&resign("how do i resign", "")), Channel::InPerson);
    assert_ne!(first(&resign("how do i resign", "My boss is fifteen hours by car.")), Channel::InPerson);
    assert_ne!(first(&resign("resign, my boss lives abroad", "")), Channel::InPerson, "also in the title");
    let far = reading(&resign("how do i resign", "My boss is fifteen hours by car."));
    assert_eq!(far.verdict, Reading::of(&resign("x", "")).verdict, "it changes nothing of the verdict");
    let with_answers = far.with_answers(far.answers);
    assert_eq!(with_answers.told.distance, Some(Distance::Far), "other answers leave it");
}

#[test]
fn what_was_said_or_asked_before_is_read_as_such() {
    for text in [
        "I've asked her twice now.",
        "i told him in May and again in June",
        "We wrote to the council several times.",
        "I rang them 4 times about the gate",
        "She has never answered.",
        "told the office twice, nothing happens",
        "gate still broken, told the caretaker twice",
        "He promised me the day off.",
        "I said sorry, and it is still not good.",
        "two reminders, and still nothing",
        "I already told you so",
        "I emailed the school and they promised to look into it.",
    ] {
        assert!(told("", text).is_again, "{text}");
    }
    for text in [
        "",
        "I asked my sister what she thinks.",
        "He rang me three times.",
        "I promised him an answer.",
        "no reply is needed",
        "I said yes before I knew the price.",
        "We meet two times a week and talk again on Friday.",
        "I have not told anybody yet.",
    ] {
        assert!(!told("", text).is_again, "{text}");
    }
}

#[test]
fn whoever_says_that_it_is_the_first_time_is_believed() {
    let decision = resign("ask for it once more", "I've asked her twice now.");
    let is_again = |attempt| reading(&Decision { attempt, ..decision.clone() }).told.is_again;
    assert!(is_again(None) && is_again(Some(Attempt::Again)) && !is_again(Some(Attempt::First)));
}

#[test]
fn a_time_that_is_told_takes_the_place_of_the_usual_ones() {
    for text in [
        "I need it by Friday.",
        "within two weeks",
        "we meet in a week",
        "before the weekend",
        "until tomorrow",
        "the licence expires on the 20th",
        "it has to be out by Easter",
        "before the end of term",
        "I see him this weekend",
    ] {
        assert!(told("", text).has_time, "{text}");
    }
    for text in [
        "",
        "every day",
        "on Monday she said no",
        "one day in the office",
        "two weeks ago",
        "by the way, a week",
        "in March he moved in",
        "the 45th time",
        "I rang for the 2nd time",
        "on the 3rd floor",
        "twice this month",
    ] {
        assert!(!told("", text).has_time, "{text}");
    }
    let timings = |note: &str| {
        let mut remind = resign("remind them of the form", note);
        remind.template = None;
        remind.answers = Answers::default().with(Opt::PurposeAsk).with(Opt::UrgencyWeek).with(Opt::SensitivityNone);
        let plan = reading(&remind).plan(&Assumptions::default());
        plan.steps.iter().filter(|it| step(&plan, it, Own::NONE).timing.is_some()).count()
    };
    assert!(timings("") > 0);
    assert_eq!(timings("I have to do it by Friday."), 0);
    let whole = |note: &str| in_all(&reading(&resign("how do i resign", note)).plan(&Assumptions::default()));
    assert_eq!((whole("").is_some(), whole("I have to do it by Friday.")), (true, None));
    // What is to be acknowledged at once is no date.
    let mut alert = resign("the server is down", "The customer comes in a week.");
    alert.template = None;
    alert.answers = Answers::default().with(Opt::PurposeInform).with(Opt::UrgencyHour);
    let plan = reading(&alert).plan(&Assumptions::default());
    assert!(plan.told.has_time && plan.steps.iter().any(|it| step(&plan, it, Own::NONE).timing.is_some()));
}

#[test]
fn family_and_friends_are_known_by_what_is_told_or_asked_of_them() {
    let are_close = |title, note| told(title, note).are_close;
    assert!(are_close("how do i tell my mum that i move out", ""));
    assert!(are_close("sunday call with mum is too long", "") && are_close("dad’s 70th", ""));
    assert!(!are_close("the other mum never answers", "") && !are_close("mum says I should ring the office", ""));
    assert!(are_close("christmas this year", "I have to ask my brother for the money back."));
    assert!(!are_close("landlord does not answer", "My sister says I should stop ringing."), "she advises");
    assert!(!are_close("my sister says the landlord must answer", ""), "she advises");
    assert!(!are_close("tell my neighbour about the fence", ""), "who signs what they put through a door");
    assert!(!are_close("tell my boss about it", "I spoke with a mother of two."));
    let decision = |title, template: Template| {
        let mut decision = resign(title, "");
        decision.template = TemplateKey::parse(template.key()).ok();
        decision.answers = template.answers();
        decision
    };
    let papers = |title, template| {
        domain::paper::papers_for(&reading(&decision(title, template)).plan(&Assumptions::default()), None)
    };
    assert!(papers("where the shed will stand", Template::BigProblem).contains(&Paper::Invitation));
    for (title, template) in
        [("talk to my brothers about where she will live", Template::BigProblem), ("about us", Template::FamilyCall)]
    {
        let papers = papers(title, template);
        assert!(!papers.contains(&Paper::Invitation) && papers.contains(&Paper::Request), "{title}: {papers:?}");
    }
}

#[test]
fn few_hours_in_common_are_no_journey_where_nothing_sounds_like_one() {
    let live = |note: &str| {
        let mut decision = resign("tell the teacher", note);
        decision.template = TemplateKey::parse(Template::BullyingSchool.key()).ok();
        decision.answers = Template::BullyingSchool.answers().with(Opt::OverlapLittle).with(Opt::PeopleTwo);
        reading(&decision).plan(&Assumptions::default()).channels.live.first
    };
    let here = "My boy is picked on by two older ones on the way to school, and now he does not want to go any more. The \
                class teacher seems nice, but I only ever see her at the gate.";
    assert_eq!(live(here), Channel::InPerson);
    assert_ne!(live(&[here, " All lessons are online."].concat()), Channel::InPerson, "it may be far");
}

#[test]
fn what_was_tried_in_vain_is_not_tried_again_first_and_what_is_in_use_is_used() {
    let set = |channels: &[Channel]| channels.iter().copied().collect::<ChannelSet>();
    let fails = |note| told("", note).fails;
    assert_eq!(
        fails("Their phone plays music for an hour, and my email bounced."),
        set(&[Channel::Phone, Channel::Mail])
    );
    assert_eq!(fails("Two mails to the ward, no change; I don't know who reads that mailbox."), set(&[Channel::Mail]));
    assert_eq!(fails("He has seen my messages."), set(&[Channel::Chat]));
    assert_eq!(fails("We have two mailboxes and a phone."), set(&[]));
    let uses = |note| told("", note).uses;
    assert_eq!(uses("The parents are in a WhatsApp group."), set(&[Channel::Chat]));
    assert_eq!(uses("Our cousins meet on Zoom."), set(&[Channel::Video]));
    assert_eq!(uses("We met at the fair."), set(&[]));
    let channels = |note: &str| {
        let mut decision = resign("the wrong bill", note);
        decision.template = TemplateKey::parse(Template::BillDispute.key()).ok();
        decision.answers = Template::BillDispute.answers();
        reading(&decision).plan(&Assumptions::default()).channels
    };
    let told =
        channels("The bill is too high by half and I want it put right, whatever they say, as I cannot pay it now.");
    assert_eq!((told.live.first, told.written.first), (Channel::Phone, Channel::Mail));
    let tried =
        channels("The bill is too high by half. Their phone plays music, and my email bounced. I cannot pay it now.");
    assert_ne!(tried.live.first, Channel::Phone);
    assert_ne!(tried.written.first, Channel::Mail);
}

#[test]
fn who_names_two_places_is_far_from_the_other() {
    let distance = |note| told("", note).distance;
    assert_eq!(distance("I live in Brisbane, dad in Norwich."), Some(Distance::Far));
    assert_eq!(distance("My brother is from Leeds, and I write to him in Leeds."), None);
    assert_eq!(distance("We meet in March, or in Person as they say."), None);
    assert_eq!(distance("in the office, from Outlook"), None);
}

#[test]
fn who_is_abroad_or_away_is_far() {
    let distance = |note| told("", note).distance;
    assert_eq!(distance("Her father lives in Brazil."), Some(Distance::Far));
    assert_eq!(distance("My boss is on holiday for two weeks."), Some(Distance::Far));
    assert_eq!(distance("The rest of us are abroad."), Some(Distance::Far));
    // Where one lives oneself, and where a place is no place.
    assert_eq!(distance("I live in Spain, and she's my neighbour."), None);
    assert_eq!(distance("We talked about the trip to Rome."), None);
    assert_eq!(distance("I was in three minds."), None);
}

#[test]
fn nobody_is_sent_what_they_do_not_have() {
    let lacks = |note| told("", note).lacks;
    let set = |channels: &[Channel]| channels.iter().copied().collect::<ChannelSet>();
    assert_eq!(lacks("Half of the members don't have email."), set(&[Channel::Mail]));
    assert_eq!(lacks("My uncle isn't on WhatsApp."), set(&[Channel::Chat]));
    assert_eq!(lacks("The landlord says he doesn't do emails."), set(&[Channel::Mail]));
    assert_eq!(lacks("One of the choir is deaf."), set(&[Channel::Phone]));
    assert_eq!(lacks("Gran has no computer and no webcam."), set(&[Channel::Mail, Channel::Video]));
    assert_eq!(lacks("I have no idea."), set(&[]));
    let written = |note| {
        let mut decision = resign("the summer fair", note);
        decision.template = TemplateKey::parse(Template::Announcement.key()).ok();
        decision.answers = Template::Announcement.answers();
        reading(&decision).plan(&Assumptions::default()).channels.written
    };
    assert_eq!(written("").first, Channel::Mail);
    let without = written("Half of the members don't have email.");
    assert!(![without.first, without.second].contains(&Channel::Mail), "{without:?}");
}

#[test]
fn where_a_life_is_at_stake_that_comes_first_whatever_it_is_taken_for() {
    let first = |note: &str| {
        let reading = reading(&resign("my friend", note));
        care(&reading, &reading.plan(&Assumptions::default())).first().map(|note| (note.title, note.is_grave))
    };
    let life = Some(("If you fear for their life", true));
    assert_eq!(first("He wrote that we'd all be better off without him."), life);
    assert_eq!(first("She says she doesn't want to live like this."), life);
    assert_ne!(first("It is the death of the project."), life);
}

#[test]
fn fear_is_spoken_of_first_only_where_the_words_may_mean_it() {
    let told = |note: &str| {
        let mut decision = resign("clear something up", note);
        decision.template = TemplateKey::parse(Template::Conflict.key()).ok();
        decision.answers = Template::Conflict.answers();
        let reading = reading(&decision);
        let notes = care(&reading, &reading.plan(&Assumptions::default()));
        notes.into_iter().find(|note| note.title.starts_with("Afraid")).map(|note| note.is_grave)
    };
    let calm = "We both want to lead the fete, and since spring each of us has told the others something else. I like her \
                and would be glad if it were as it was before all that.";
    assert_eq!(told(""), Some(true));
    assert_eq!(told(calm), Some(false));
    assert_eq!(told(&[calm, " It is on the bulletin board."].concat()), Some(false));
    assert_eq!(told(&[calm, " Last week she threatened me."].concat()), Some(true));
}

#[test]
fn family_and_friends_are_written_to_as_such() {
    let text = |title: &str| {
        let mut decision = resign(title, "");
        decision.template = TemplateKey::parse(Template::Apology.key()).ok();
        decision.answers = Template::Apology.answers().with(Opt::SpaceYes).with(Opt::PeopleTwo);
        let reading = reading(&decision);
        let plan = reading.plan(&Assumptions::default());
        let own = Own::for_plan(&reading, &plan);
        let verdict = reading.verdict;
        let matter = Matter { decision: &decision, verdict, plan: &plan, recurrence: None, shown: Shown::NONE, own };
        paper(&matter, Paper::Brief).plain()
    };
    assert!(text("say sorry").contains("[Your name]"));
    assert!(!text("say sorry to my brother").contains("[Your name]"), "{}", text("say sorry to my brother"));
}
