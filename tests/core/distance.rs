//! How far people are from each other, as they say it, and what that does to the channel.

use advice::{Assumptions, Channel, Distance};
use domain::activity::Template;
use domain::decision::{Day, Decision, Note, TemplateKey, Title};
use domain::reading::Reading;
use words::content::{distance, reading};

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
    assert_eq!(distance("the remote control is broken"), None);
    assert_eq!(distance("the deadline is three hours away, two hours from now"), None);
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
    assert_eq!(with_answers.distance, Some(Distance::Far), "other answers leave it");
}
