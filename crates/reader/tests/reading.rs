//! What is read from words, and how often it is right.

use std::collections::{BTreeMap, HashSet};

use advice::{Answers, Channel, Opt, Question};
use domain::activity::Template;
use domain::proposal::{Means, Proposal};
use reader::corpus::{Sample, Story, activities, nothing, samples, stories};
use reader::lexicon::Lexicon;
use reader::model::Model;
use reader::{LEXICON, LONGEST, MODEL, Reading, nearest, read, read_growing};

/// The option that was read for a question.
fn told(reading: &Reading, question: &str) -> Option<&'static str> {
    reading.told(Question::from_key(question)?).map(|told| told.option.key())
}

#[track_caller]
fn check(text: &str, question: &str, option: Option<&str>) {
    let reading = read(text, "");
    assert_eq!(told(&reading, question), option, "{text}: {:?}", reading.answers);
}

#[test]
fn the_lexicon_and_the_model_are_whole_and_know_the_same_activities() {
    let lexicon = Lexicon::parse(LEXICON).unwrap();
    let answers = lexicon.meanings().iter().filter(|(of, what)| Question::from_key(of).is_some() && what != "-");
    for (of, what) in answers {
        let is_known = Question::from_key(of).is_some_and(|question| question.option(what).is_some());
        assert!(is_known || what.starts_with('#'), "{of}={what}");
    }
    assert_eq!(lexicon.meanings().iter().filter(|(of, _)| of == "way").count(), 5);
    let model = Model::from_bytes(MODEL).expect("data/model.bin");
    let keys: Vec<_> = activities().into_iter().map(|(key, _)| key.to_owned()).collect();
    assert_eq!(model.bias.len(), keys.len(), "run `cargo xtask train`");
    assert_eq!(model.to_bytes(), MODEL);
}

#[test]
fn there_are_two_thousand_texts_of_every_activity_and_of_none() {
    let (samples, stories) = (samples().unwrap(), stories());
    assert!(samples.len() >= 2_000, "{}", samples.len());
    let texts: HashSet<_> = samples.iter().map(|sample| &sample.text).collect();
    assert_eq!(texts.len(), samples.len(), "a text twice");
    for (key, _) in activities() {
        let labelled = samples.iter().filter(|sample| sample.activity.as_deref() == Some(key)).count();
        let told = stories.iter().filter(|story| story.activity == key).count();
        assert!(labelled >= 3 || told >= 40, "{key}: {labelled}, {told}");
    }
    assert!(samples.iter().filter(|sample| sample.activity.is_none()).count() >= 100);
}

#[test]
fn the_model_is_that_of_the_texts() {
    let trained = include_str!("../data/model.sum").trim();
    assert_eq!(trained, format!("{:016x}", reader::corpus::sum()), "run `cargo xtask train`");
}

/// How often something was read, and how often rightly.
#[derive(Default)]
struct Tally(usize, usize);

impl Tally {
    fn count(&mut self, is_right: bool) {
        self.0 += 1;
        self.1 += usize::from(is_right);
    }
}

/// Reads texts and counts what a careful reader takes from them as well, by question.
fn tried(samples: &[Sample]) -> (BTreeMap<String, Tally>, Tally) {
    let mut gates = Tally::default();
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for Sample { text, answers, .. } in samples {
        for told in read(text, "").answers {
            let (question, option) = (told.option.question().key(), told.option.key());
            let is_right = answers.iter().any(|(of, what)| of == question && what == option);
            if !is_right {
                println!("{question}={option} from {:?}: {text}", told.words);
            }
            if is_gate(question, option) {
                gates.count(is_right);
            }
            tallies.entry(question.to_owned()).or_default().count(is_right);
        }
    }
    (tallies, gates)
}

/// Whether an answer decides by itself.
fn is_gate(question: &str, option: &str) -> bool {
    match question {
        "way" => option != "open",
        _ => matches!(
            (question, option),
            ("sensitivity", "high") | ("space", "yes") | ("urgency", "hour") | ("record", "off")
        ),
    }
}

#[test]
fn of_the_answers_read_from_texts_put_aside_95_in_100_are_those_of_a_careful_reader() {
    let aside: Vec<_> = samples().unwrap().into_iter().filter(Sample::is_aside).collect();
    let (tallies, gates) = tried(&aside);
    let mut all = Tally::default();
    for (question, Tally(read, right)) in &tallies {
        println!("{question:12} {right:4} of {read:4}");
        all = Tally(all.0 + read, all.1 + right);
    }
    println!("{} texts: {} of {} answers right; of gates {} of {}", aside.len(), all.1, all.0, gates.1, gates.0);
    assert!(all.1 * 100 >= all.0 * 95);
    assert!(gates.1 * 100 >= gates.0 * 98);
}

#[test]
fn the_activity_of_texts_put_aside_is_found() {
    let aside: Vec<_> = samples().unwrap().into_iter().filter(Sample::is_aside).collect();
    let (mut first, mut offered, mut nothing) = (Tally::default(), Tally::default(), Tally::default());
    for Sample { text, activity, .. } in &aside {
        let reading = read(text, "");
        match activity {
            Some(activity) if Template::from_key(activity).is_none() => {}
            Some(activity) => {
                if let Some(found) = reading.activity {
                    first.count(found.key() == activity);
                }
                offered.count(reading.suggestions.iter().any(|offered| offered.key() == activity));
            }
            None => nothing.count(reading.suggestions.is_empty()),
        }
    }
    println!("an activity was found for {} of {}, the right one for {}", first.0, offered.0, first.1);
    println!("it was among those offered for {} of {}", offered.1, offered.0);
    println!("nothing was offered for {} of {} texts that are no situation", nothing.1, nothing.0);
    assert!(offered.1 * 100 >= offered.0 * 60);
}

#[test]
fn the_activity_of_stories_put_aside_is_found_or_offered() {
    let aside: Vec<_> = stories().into_iter().filter(Story::is_aside).collect();
    let (mut first, mut offered) = (Tally::default(), 0);
    for story in &aside {
        let (title, note) = story.text.split_once(". ").unwrap_or((story.text, ""));
        let reading = read(title, note);
        if let Some(found) = reading.activity {
            first.count(found.key() == story.activity);
        }
        offered += usize::from(reading.suggestions.iter().any(|offered| offered.key() == story.activity));
    }
    println!(
        "of {} stories one was found for {}, the right one for {}; offered {offered}",
        aside.len(),
        first.0,
        first.1
    );
    assert!(first.1 * 100 >= aside.len() * 24 && offered * 100 >= aside.len() * 47);
}

#[test]
fn every_story_is_of_an_activity_and_stands_there_once() {
    let keys: HashSet<_> = activities().into_iter().map(|(key, _)| key).collect();
    let stories = stories();
    assert!(stories.iter().all(|story| keys.contains(story.activity) && !story.text.is_empty()));
    let texts: HashSet<_> = stories.iter().map(|story| story.text).collect();
    assert_eq!(texts.len(), stories.len());
}

#[test]
fn texts_that_mean_nothing_or_no_situation_are_taken_for_none() {
    let mut kinds: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for (kind, Sample { text, .. }) in nothing().into_iter().filter(|(_, sample)| sample.is_aside_of_half()) {
        let reading = read(&text, "");
        if !reading.suggestions.is_empty() {
            println!("{:?} {:?}: {text}", reading.activity, reading.suggestions);
        }
        let tally = kinds.entry(kind).or_default();
        tally[0] += 1;
        tally[1] += usize::from(reading.activity.is_some());
        tally[2] += usize::from(!reading.suggestions.is_empty());
    }
    let mut all = [0; 3];
    for (kind, tally) in &kinds {
        println!("{kind:10} {} texts, {} taken for an activity, {} with a suggestion", tally[0], tally[1], tally[2]);
        all = [all[0] + tally[0], all[1] + tally[1], all[2] + tally[2]];
    }
    println!("of {} texts {} are taken for an activity, {} have a suggestion", all[0], all[1], all[2]);
    assert!(all[0] >= 200);
    assert!(all[1] * 100 <= all[0] * 4);
    assert!(all[2] * 100 <= all[0] * 6);
}

#[test]
fn short_titles_that_no_model_has_seen_find_their_activity() {
    let lines = include_str!("titles.txt").lines().filter(|line| !line.starts_with('#'));
    let (mut first, mut offered) = (Tally::default(), Tally::default());
    for (title, meant) in lines.filter_map(|line| line.split_once(" | ")) {
        let reading = read(title, "");
        let is_meant = |found: &Template| meant.split(' ').any(|key| key == found.key());
        first.count(reading.activity.as_ref().is_some_and(is_meant));
        offered.count(reading.suggestions.iter().any(is_meant));
        if !reading.suggestions.iter().any(is_meant) {
            println!("{:?} instead of {meant}: {title}", reading.suggestions);
        }
    }
    println!("the activity was found for {} of {}, offered for {}", first.1, first.0, offered.1);
    assert!(first.1 * 100 >= first.0 * 85);
    assert!(offered.1 * 100 >= offered.0 * 92);
    for (title, key) in [
        ("standup", "stand-up"),
        ("1:1", "one-to-one"),
        ("exit interview", "exit-interview"),
        ("rent increase", "rent-increase"),
    ] {
        assert_eq!(read(title, "").activity, Template::from_key(key), "{title}");
    }
}

#[test]
fn denied_words_say_nothing_or_the_contrary() {
    check("nobody will be hurt", "sensitivity", Some("none"));
    check("i am laying off a driver", "sensitivity", Some("high"));
    check("we are not laying anyone off", "sensitivity", None);
    check("it is not urgent", "urgency", Some("later"));
    check("no hurry", "urgency", Some("later"));
    check("nobody was bullied", "sensitivity", None);
    check("it is not only bullying, it is theft", "sensitivity", Some("high"));
}

#[test]
fn the_words_of_others_and_what_is_only_possible_decide_nothing() {
    check("he said it was an emergency", "urgency", None);
    check("it is an emergency", "urgency", Some("hour"));
    check("a film called \"right now\" is shown", "urgency", None);
    check("if the site is down i ring the host", "urgency", None);
    check("the site is down", "urgency", Some("hour"));
    check("is it an emergency?", "urgency", None);
    check("what if there is no way back", "undo", None);
}

#[test]
fn what_is_quoted_of_the_other_person_still_rules_a_way_out() {
    check("she said she hates phone calls", "way", Some("no-live"));
    check("my client is deaf", "way", Some("no-live"));
    check("the contract says notice must be in writing", "way", Some("set-writing"));
    check("do i have to say it in writing", "way", None);
}

#[test]
fn every_answer_names_the_words_that_gave_it() {
    for Sample { text, .. } in samples().unwrap() {
        for told in read(&text, "").answers {
            assert!(!told.words.is_empty(), "{text}");
            assert!(
                told.words.iter().all(|words| !words.is_empty() && text.contains(words.as_str())),
                "{text}: {told:?}"
            );
        }
    }
}

#[test]
fn channels_numbers_and_how_often_are_read() {
    let reading = read("letting a remote employee go, is an email ok or must it be a video call?", "");
    assert_eq!(reading.channels, [Channel::Mail, Channel::Video]);
    let reading = read("the six of us meet every friday, call or chat?", "");
    assert_eq!((reading.people, reading.times_a_year), (Some(6), Some(46)));
    assert_eq!(told(&reading, "people"), Some("few"));
    assert_eq!(told(&reading, "rhythm"), Some("again"));
}

#[test]
fn channels_are_weighed_where_they_are_set_against_each_other() {
    let weighed = |text: &str| {
        let channels = read(text, "").channels;
        assert!(channels.is_empty() || reader::may_weigh(text), "{text}");
        channels
    };
    assert_eq!(weighed("Mail or phone?"), [Channel::Mail, Channel::Phone]);
    assert_eq!(weighed("ask the landlord by letter/phone"), [Channel::Letter, Channel::Phone]);
    assert_eq!(weighed("a letter, mail or a phone call"), [Channel::Letter, Channel::Mail, Channel::Phone]);
    assert_eq!(weighed("should I write to her on Slack, or is it better to ring her?").len(), 2);
    // One alone is asked about.
    assert_eq!(weighed("turning down an offer. do I have to call them?"), [Channel::Phone]);
    assert_eq!(weighed("Is it okay to just text my neighbour about it?"), [Channel::Chat]);
    assert_eq!(weighed("Is a mail enough?"), [Channel::Mail]);
    assert_eq!(weighed("Must it be in person?"), [Channel::InPerson]);
    // Named, but not weighed.
    assert_eq!(weighed("I have to call them. What do I say?"), []);
    assert_eq!(weighed("They phone me every day. Can I change the locks?"), []);
    assert_eq!(weighed("my boss wrote a mail about the phone bill"), []);
    assert_eq!(weighed("he wants to know by phone whether he gets Monday or Tuesday off"), []);
    assert_eq!(weighed("by mail or by mail?"), []);
}

#[test]
fn the_way_that_somebody_proposes_is_known_with_who_does() {
    let proposed = |note: &str| read("", note).proposed.map(|Proposal { means, is_own }| (means, is_own));
    assert_eq!(
        proposed("A friend told me to start with a registered letter."),
        Some((Means::By(Channel::Letter), false))
    );
    assert_eq!(proposed("My brother wants to send her a message."), Some((Means::By(Channel::Chat), false)));
    assert_eq!(proposed("My husband says talk to her."), Some((Means::Live, false)));
    assert_eq!(proposed("I was thinking of a quick phone call."), Some((Means::By(Channel::Phone), true)));
    assert_eq!(proposed("I have half a mind to write to the director."), Some((Means::Written, true)));
    // What they do not want, what is elsewhere in the text, and what is weighed already.
    assert_eq!(proposed("He doesn't want a call."), None);
    assert_eq!(proposed("She says no. I got a letter."), None);
    assert_eq!(proposed("My boss wants me to come back on Monday, and then he sent a mail."), None);
    let both = read("", "My sister says to ring them. Mail or phone?");
    assert_eq!((both.channels.len(), both.proposed), (2, None));
}

#[test]
fn figures_and_days_are_named_for_what_is_sent() {
    let facts = |note: &str| reader::facts("", note);
    assert_eq!(
        facts(
            "No hot water for nine days now. I rang five times, and they promised it by Friday, then for 3 December."
        ),
        ["for nine days", "five times", "by Friday", "for 3 December"]
    );
    assert_eq!(
        facts("It cost £450, and he comes every other day until the end of the month."),
        ["£450", "every other day", "until the end of the month"]
    );
    assert_eq!(facts("The two of them and I, one of us, and both ways. Ten or so."), Vec::<String>::new());
    assert_eq!(reader::facts("three weeks", "Three weeks later"), ["three weeks"], "each once");
    assert_eq!(facts("1 day, 2 hours, 3 weeks, 4 months, 5 years, 6 times, 7 days").len(), 6);
    assert_eq!(
        facts("It expires on the 20th, at 8pm, and costs 15k, €1,200 or 3.50 euro."),
        ["on the 20th", "8pm", "15k", "€1,200", "3.50 euro"]
    );
    // How many there are, and what is counted beside it, is for nobody who gets a text.
    assert_eq!(
        facts("Two people, sixty members, nine came, a three page letter, 6 not, 4 dogs."),
        Vec::<String>::new()
    );
}

#[test]
fn spelling_capitals_hyphens_and_marks_do_no_harm() {
    for text in ["RESIGN FROM MY JOB", "resing from my job", "Resign, from my job!!", "  resign   from my job "] {
        assert_eq!(read(text, "").activity, Template::from_key("resign"), "{text}");
    }
    for text in ["stand-up", "standup", "stand up", "Stand-Up"] {
        assert_eq!(read(text, "").activity, Template::from_key("stand-up"), "{text}");
    }
}

#[test]
fn whatever_is_typed_is_read_without_fail_and_the_same_each_time() {
    let long = "we let him go and nobody will be hurt, is mail ok? ".repeat(40);
    let odd = ["", " ", "?", "…", "e\u{301}\u{0}", "會議", "\"\"\"'", "'’‘", "a.b.c", "1,5 1.5 $5", "-", "İ", &long];
    for text in odd {
        assert_eq!(read(text, text), read(text, text));
        assert_eq!(read(text, "").suggestions.len().min(3), read(text, "").suggestions.len());
    }
    let cut: String = long.chars().take(LONGEST).collect();
    assert_eq!(read(&cut, ""), read(&format!("{cut}, and then he died"), ""));
}

#[test]
fn what_is_given_counts_before_what_is_read_and_that_before_what_is_usual() {
    let reading = read("how do i say sorry to a colleague, quick question", "");
    let resign = read("resign from my job, no hurry", "");
    assert_eq!(resign.with(&Answers::default()).option(Question::Urgency), Some(Opt::UrgencyLater));
    let given = Answers::default().with(Opt::UrgencyToday);
    assert_eq!(resign.with(&given).option(Question::Urgency), Some(Opt::UrgencyToday));
    assert!(reading.with(&Answers::default()).iter().count() >= reading.answers.len());
}

#[test]
fn half_a_word_loses_nothing_that_the_text_before_it_told() {
    for Sample { text, .. } in samples().unwrap().into_iter().step_by(40) {
        for (end, _) in text.char_indices().filter(|(end, _)| text[..*end].ends_with(char::is_alphanumeric)) {
            let begun = &text[..end];
            let before = begun.trim_end_matches(char::is_alphanumeric);
            let (shorter, growing) = (read(before, ""), read_growing(begun));
            let best = shorter.suggestions.first();
            assert!(best.is_none_or(|best| growing.suggestions.contains(best)), "{begun}: {growing:?}");
            let mut told = shorter.answers.iter().map(|told| told.option.question());
            assert!(told.all(|question| growing.told(question).is_some()), "{begun}: {growing:?}");
            assert!(growing.suggestions.len() <= 3);
        }
    }
}

#[test]
fn a_word_is_found_before_it_is_finished() {
    for (typed, meant) in [("retros", "retrospective"), ("brainst", "brainstorm"), ("onboar", "onboarding")] {
        let found = read_growing(typed).suggestions;
        assert_eq!(found.first().map(|template| template.key()), Some(meant), "{typed}");
    }
}

#[test]
fn every_activity_is_ranked_for_whoever_looks_for_one_and_none_where_no_word_is_known() {
    let near = nearest("my landlord raised the rent", "");
    assert_eq!(near.len(), Template::ALL.len());
    assert!(near.iter().take(8).any(|near| near.key().contains("rent")), "{:?}", near.get(..8));
    assert_eq!(nearest("qzx vbn wrtz", ""), Vec::new());
    assert_eq!(nearest("", ""), Vec::new());
}
