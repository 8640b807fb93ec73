//! Start links: what other tools write, and what is said where it is wrong.

use advice::{Answer, Answers, Opt, Question};
use domain::decision::{Note, TemplateKey, Title};
use domain::link::start::{self, StartLink, StartProblem};

use crate::decision_samples::{Random, decision};
use words::content::Told;

fn title(query: &str) -> String {
    StartLink::parse(query).title.map(|title| title.to_string()).unwrap_or_default()
}

/// What is said of a query, line by line.
fn said(query: &str) -> Vec<String> {
    StartLink::parse(query).problems.iter().map(Told::told).collect()
}

#[test]
fn a_start_link_fills_in_title_note_template_and_answers() {
    let start = StartLink::parse("t=Weekly+status&n=1%0A2&template=status-update&purpose=inform&urgency=unsure");
    let mut answers = Answers::default().with(Opt::PurposeInform);
    answers.set(Question::Urgency, Some(Answer::Unsure));
    let expected = StartLink {
        title: Title::typed("Weekly status"),
        note: Note::typed("1\n2"),
        template: TemplateKey::parse("status-update").ok(),
        words: None,
        answers,
        problems: Vec::new(),
    };
    assert_eq!(start, expected);
}

#[test]
fn words_to_be_read_are_cut_like_those_that_are_typed() {
    let words = |query: &str| StartLink::parse(query).words;
    assert_eq!(words("w=letting+someone+go%3A+mail+or+call%3F"), Some("letting someone go: mail or call?".to_owned()));
    assert_eq!(words("w=+"), None);
    let long = StartLink::parse(&format!("w={}", "a".repeat(621)));
    assert_eq!((long.words.map(|words| words.len()), long.problems.len()), (Some(620), 1));
    assert_eq!(StartLink::parse("w=x").to_string(), "w=x");
}

#[test]
fn every_option_of_every_question_can_be_named() {
    for question in Question::ALL {
        for option in question.options() {
            let start = StartLink::parse(&format!("{}={}", question.key(), option.key()));
            assert_eq!((start.answers, start.problems), (Answers::default().with(*option), Vec::new()));
        }
    }
}

#[test]
fn titles_are_form_encoded() {
    assert_eq!(title("t=Weekly+status"), "Weekly status");
    assert_eq!(title("t=Weekly%20status"), "Weekly status");
    assert_eq!(title("t=1%2B1%3D2%26more"), "1+1=2&more");
    assert_eq!(title("t=a=b"), "a=b");
    assert_eq!(title("t=%E6%97%A5%e7%a8%8b"), "日程");
    assert_eq!(title("t=日程"), "日程");
    assert_eq!(title("t=100%25"), "100%");
    assert_eq!(title("&&t=x&"), "x");
    assert_eq!(title("t="), "");
}

#[test]
fn a_second_layer_of_encoding_is_undone_only_where_no_separator_shows() {
    let start = StartLink::parse("t%3DWeekly%2Bstatus%26purpose%3Dinform");
    assert_eq!(start, StartLink::parse("t=Weekly+status&purpose=inform"));
    assert_eq!(title("t%3D100%2525%2Bsure"), "100% sure");
    assert_eq!(title("t=100%2525"), "100%25", "a separator shows, so once is all");
}

#[test]
fn what_is_wrong_is_left_out_and_said_and_the_rest_holds() {
    let query = "t=x&colour=red&purpose=sell&urgency=week&urgency=hour&n=%zz&template=Status!&undo=easy";
    let start = StartLink::parse(query);
    assert_eq!(start.answers, Answers::default().with(Opt::UrgencyWeek).with(Opt::UndoEasy));
    assert_eq!(start.title, Title::typed("x"));
    assert_eq!((start.note, start.template), (None, None));
    assert_eq!(
        said(query),
        [
            "“colour” was left out, as there is no such name. There are t, n, w, template, purpose, way, sensitivity, space, urgency, clarity, exchange, undo, record, people, overlap, focus, familiarity, attention, brief, rhythm and standing.",
            "“purpose=sell” was left out. For purpose there are inform, ask, produce, ideas, decide, understand, bond, repair and unsure.",
            "A second “urgency” was left out; the first one holds.",
            "“n=%zz” was left out, as it is not properly encoded. A % must be written as %25.",
            "“template=Status!” was left out. The name of a template is 1 to 24 of a-z, 0-9 and -.",
        ]
    );
}

#[test]
fn a_text_over_its_longest_length_is_cut_and_said() {
    let query = format!("t={}&n={}", "a".repeat(121), "%F0%9F%99%82".repeat(251));
    let start = StartLink::parse(&query);
    assert_eq!(start.title.map(|title| title.as_str().len()), Some(120));
    assert_eq!(start.note.map(|note| note.as_str().chars().count()), Some(250));
    assert_eq!(
        said(&query),
        ["“t” was cut: 120 characters are the most.", "“n” was cut: 500 characters are the most."]
    );
}

#[test]
fn broken_encoding_is_said() {
    for part in ["t=%", "t=%4", "t=%GG", "t=%FF", "t=%C3", "t=%ED%A0%80", "%FF=x", "t=a%E2%82"] {
        assert_eq!(StartLink::parse(part).problems, [StartProblem::NotEncoded { part: part.to_owned() }], "{part}");
    }
}

#[test]
fn names_and_values_are_those_of_the_contract_to_the_letter() {
    for part in ["Purpose=inform", "purpose=Inform", "purpose= inform", "purpose=", "purpose", "reply=x", "=x", "T=x"] {
        assert_eq!(said(part).len(), 1, "{part}");
        assert!(StartLink::parse(part).answers.is_empty(), "{part}");
    }
}

#[test]
fn long_wrong_names_are_shown_cut() {
    let said = said(&format!("{}=1", "ab\u{7}".repeat(500)));
    assert!(said[0].starts_with("“ab ab ab") && said[0].contains("…”") && said[0].len() < 300, "{said:?}");
}

#[test]
fn an_endless_query_is_refused_as_a_whole() {
    let start = StartLink::parse(&format!("purpose=inform&t={}", "a".repeat(start::LONGEST)));
    assert_eq!(start, StartLink { problems: vec![StartProblem::TooLong], ..StartLink::default() });
    assert_eq!(StartProblem::TooLong.told(), "The link is too long to be read: 6000 characters are the most.");
    assert_eq!(StartLink::parse(&"&".repeat(start::LONGEST)), StartLink::default());
    assert_eq!(StartLink::parse(&"=".repeat(start::LONGEST)).problems.len(), 1);
}

#[test]
fn what_is_printed_is_read_back_and_holds_letters_digits_and_three_signs_alone() {
    let mut random = Random::new(1);
    for _ in 0..500 {
        let decision = decision(&mut random);
        let start = StartLink {
            title: decision.title,
            note: decision.note,
            template: decision.template,
            words: None,
            answers: decision.answers,
            problems: Vec::new(),
        };
        let query = start.to_string();
        assert!(query.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"=&+%".contains(&byte)), "{query}");
        if query.len() <= start::LONGEST {
            assert_eq!(StartLink::parse(&query), start, "{query}");
        }
    }
}

#[test]
fn a_printed_start_link_is_this_one() {
    let start = StartLink::parse("t=Weekly+status&purpose=inform&template=status-update");
    assert_eq!(start.to_string(), "t=Weekly+status&template=status%2Dupdate&purpose=inform");
}

#[test]
fn the_start_links_of_the_readme_are_understood_as_they_stand() {
    let readme = include_str!("../../README.md");
    let examples: Vec<&str> =
        readme.split("/#/new?").skip(1).filter_map(|rest| rest.split_whitespace().next()).collect();
    assert!(!examples.is_empty(), "the README has an example");
    for query in examples {
        let start = StartLink::parse(query);
        assert_eq!(start.problems, [], "{query}");
        assert!(start.title.is_some() && !start.answers.is_empty(), "{query}: {start:?}");
        assert_eq!(start.to_string(), query, "as this program would print it");
    }
}

#[test]
fn the_questions_and_options_that_the_readme_lists_are_all_there_are() {
    let readme = include_str!("../../README.md");
    for question in Question::ALL {
        let options: Vec<String> = question.options().iter().map(|option| format!("`{}`", option.key())).collect();
        let row = format!("| `{}` | {} |", question.key(), options.join(" "));
        assert!(readme.contains(&row), "{row}");
    }
}
