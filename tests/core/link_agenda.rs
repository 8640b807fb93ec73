//! Links of agendas: what goes round comes back, the golden ones open for ever, and nothing near them does.

use advice::Mode;
use agenda::Kind;
use domain::decision::Name;
use domain::link::{LONGEST, LinkError, decode, decode_agenda, encode_agenda, looks_like_agenda, looks_like_one};
use domain::meeting::{MOST_ROWS, Meeting, Recurs, Row, Topic};
use domain::route::Route;

const GOLDEN: &str = include_str!("../golden/links/agenda-1.txt");

fn meeting(text: &str) -> Meeting {
    Meeting::of(agenda::read(text).unwrap())
}

/// What a receiver has of an agenda.
fn received(meeting: &Meeting, names: bool) -> Meeting {
    let rows = meeting.rows.iter().map(|row| Row {
        minutes: row.minutes,
        kind: row.kind,
        owners: if names { row.owners.clone() } else { Vec::new() },
        is_housekeeping: row.is_housekeeping,
        is_done: row.is_done,
        chosen: row.mode(),
        ..Row::new(row.topic.clone())
    });
    let Meeting { title, stated_minutes, people, recurs, .. } = meeting.clone();
    Meeting { title, stated_minutes, rows: rows.collect(), people, recurs, ..Meeting::default() }
}

fn samples() -> Vec<Meeting> {
    let texts = [
        "- Prices (5 min)\n- Break",
        "Board of the choir\n\n19:00-19:05 Welcome - Lena\n19:05–19:20 Money: where we stand — Ben\n19:20–20:00 Two singers no longer speak – Lena, Hana",
        "１、開会（5分）\n２、売上報告（田中、10分）",
        "- [x] Sign it @ben\n- [ ] [decide] drop the old phones, data in #312 @anna 10m",
    ];
    let mut all: Vec<Meeting> = texts.into_iter().map(meeting).collect();
    let mut weekly = meeting("Weekly (60 min)\n- Numbers (10 min)\n- Ideas for the fair (50 min)");
    weekly.people = Some(6);
    weekly.recurs = Recurs::Weekly;
    all.push(weekly);
    all
}

#[test]
fn an_agenda_comes_back_from_its_link_with_and_without_names() {
    for meeting in samples() {
        for names in [false, true] {
            let code = encode_agenda(&meeting, names).unwrap();
            assert!(code.starts_with("a1") && code.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{code}");
            assert_eq!(decode_agenda(&code), Ok(received(&meeting, names)));
            assert_eq!(encode_agenda(&received(&meeting, names), names).as_ref(), Some(&code));
        }
    }
}

#[test]
fn what_could_hurt_someone_is_in_no_link_unless_asked_for_and_keeps_its_mode() {
    let meeting = meeting("- Prices (5 min)\n- Complaint about Wilhelmina (10 min)\n- Dismissal of Egon\n- Break");
    assert!(meeting.has_delicate());
    let discreet = meeting.discreet(&Topic::typed("In confidence").unwrap());
    let sent = decode_agenda(&encode_agenda(&discreet, true).unwrap()).unwrap();
    let topics: Vec<_> = sent.rows.iter().map(|row| (row.topic.as_str(), row.minutes, row.mode())).collect();
    assert_eq!(
        topics,
        [
            ("Prices", Some(5), None),
            ("In confidence", Some(10), Some(Mode::Sync)),
            ("In confidence", None, Some(Mode::Sync)),
            ("Break", None, None)
        ]
    );
    assert!(!discreet.rows.iter().any(|row| row.topic.as_str().contains("Egon")));
}

#[test]
fn names_are_in_no_link_unless_asked_for() {
    let meeting = meeting("- Prices (5 min, Wilhelmina)\n- Rooms (5 min, Wilhelmina)");
    let without = decode_agenda(&encode_agenda(&meeting, false).unwrap()).unwrap();
    assert!(without.rows.iter().all(|row| row.owners.is_empty()));
    let with = decode_agenda(&encode_agenda(&meeting, true).unwrap()).unwrap();
    assert_eq!(with.rows[0].owners, [Name::typed("Wilhelmina").unwrap()]);
}

#[test]
fn every_golden_agenda_opens_as_what_it_was_and_is_made_again_letter_for_letter() {
    let golden: Vec<_> = GOLDEN.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(golden.len() >= 6, "only {}", golden.len());
    for line in golden {
        let (code, topics) = line.split_once(' ').unwrap();
        let meeting = decode_agenda(code).unwrap_or_else(|error| panic!("{error:?}: {line}"));
        let shown = |row: &Row| format!("{} {:?} {:?}", row.topic, row.minutes, row.chosen.map(Mode::key));
        assert_eq!(meeting.rows.iter().map(shown).collect::<Vec<_>>().join(" | "), topics);
        let names = meeting.rows.iter().any(|row| !row.owners.is_empty());
        assert_eq!(encode_agenda(&meeting, names).as_deref(), Some(code));
        for end in 0..code.len() {
            assert!(decode_agenda(&code[..end]).is_err(), "{}", &code[..end]);
        }
        for (place, old) in code.char_indices().skip(2) {
            let other = if old == '0' { '1' } else { '0' };
            let changed = format!("{}{other}{}", &code[..place], &code[place + 1..]);
            assert_eq!(decode_agenda(&changed), Err(LinkError::Damaged), "{changed}");
        }
        assert!(decode_agenda(&code.to_uppercase()).is_err());
    }
}

#[test]
fn a_link_of_an_agenda_arrives_through_mail_and_chat() {
    let code = encode_agenda(&samples()[1], true).unwrap();
    let (head, tail) = code.split_at(30);
    for text in [
        format!("https://example.org/app/#{code}"),
        format!("see <https://example.org/app/%23{code}>."),
        format!("https://example.org/#{head}\n> {tail}"),
        format!("#{code})"),
    ] {
        assert!(decode_agenda(&text).is_ok(), "{text}");
        assert!(looks_like_one(&text) && looks_like_agenda(&text), "{text}");
    }
    assert_eq!(decode_agenda(&code.replacen("a1", "a2", 1)), Err(LinkError::NewerVersion));
    assert_eq!(decode(&code), Err(LinkError::NotOurs), "an agenda is no decision");
    for text in ["a4 paper order", "a1 sauce", "A1", "a1", "agenda for thursday", "#a1"] {
        assert!(!looks_like_one(text), "{text}");
        assert_eq!(decode_agenda(text), Err(LinkError::NotOurs), "{text}");
    }
}

#[test]
fn twelve_items_fit_in_two_thousand_characters() {
    for (name, topic) in [
        ("English", "Do we extend the lease of the second floor for two more years?"),
        ("German", "Sollen wir den Mietvertrag für das Obergeschoß verlängern – oder nicht?"),
        ("Russian", "Продлеваем ли мы аренду второго этажа ещё на два года?"),
        ("Arabic", "هل نمدد عقد إيجار الطابق الثاني لعامين آخرين؟"),
        ("Japanese", "二階の賃貸契約をあと二年延長するかどうかについての決定"),
    ] {
        let row = |kind| Row { minutes: Some(15), kind: Some(kind), ..Row::new(Topic::parse(topic).unwrap()) };
        let rows = Kind::ALL.into_iter().cycle().take(12).map(row).collect();
        let code = encode_agenda(&Meeting { rows, ..Meeting::default() }, false).unwrap();
        println!("{name}: {} of 2,000", 41 + code.len());
        assert!(41 + code.len() <= 2_000, "{name}: {}", code.len());
    }
}

#[test]
fn an_agenda_without_items_or_too_long_for_a_link_has_none() {
    assert_eq!(encode_agenda(&Meeting::default(), false), None);
    let row = Row::new(Topic::typed(&"字".repeat(200)).unwrap());
    let rows = vec![row; MOST_ROWS];
    assert_eq!(encode_agenda(&Meeting { rows, ..Meeting::default() }, false), None);
    let long = format!("a1{}", "z".repeat(2 * LONGEST));
    assert_eq!(decode_agenda(&long), Err(LinkError::Damaged));
}

#[test]
fn an_agenda_has_its_page_and_so_has_a_link_to_one() {
    assert_eq!(Route::parse("#/agenda"), Route::Agenda(None));
    assert_eq!(Route::Agenda(None).to_string(), "#/agenda");
    let code = encode_agenda(&samples()[0], false).unwrap();
    let route = Route::parse(&format!("#{code}"));
    assert_eq!(route, Route::Agenda(Some(code.clone())));
    assert_eq!(route.to_string(), format!("#{code}"));
}
