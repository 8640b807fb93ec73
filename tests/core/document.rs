//! The texts that are taken away: which, what they say, and their files.

use std::collections::HashSet;

use advice::{Figure, Gate, Mode, Opt, Plan, Strength, Verdict, judge};
use domain::decision::{Choice, Day, Decision, DecisionId, Done, Felt, Intent, Line, Name, Note, Outcome, Time, Title};
use domain::paper::{Paper, papers_for};
use words::content;
use words::document::{Block, Document, Event, Matter, Piece, Shown, Span, calendar, file_name, paper, whole};

use super::decision_samples::{self, Random};
use super::plan::{answers, plan_of};

/// A decision with its verdict and plan, to make documents from.
pub(super) struct Made {
    pub(super) decision: Decision,
    pub(super) verdict: Verdict,
    pub(super) plan: Plan,
}

impl Made {
    pub(super) fn new(decision: Decision) -> Self {
        let verdict = judge(decision.answers);
        Self::with(decision, verdict)
    }

    /// With the plan of another mode, which the person chose.
    fn with(decision: Decision, verdict: Verdict) -> Self {
        let plan = plan_of(verdict, &decision.answers, &decision.figures);
        Self { decision, verdict, plan }
    }

    pub(super) fn of(title: &str, options: &[Opt]) -> Self {
        let mut decision = Decision::new(Day::parse("2026-11-22").unwrap());
        decision.title = Title::typed(title);
        decision.answers = answers(options);
        Self::new(decision)
    }

    pub(super) fn matter(&self, shown: Shown) -> Matter<'_> {
        Matter { decision: &self.decision, verdict: self.verdict, plan: &self.plan, shown }
    }

    fn papers(&self) -> Vec<Paper> {
        papers_for(&self.decision.answers, &self.plan)
    }

    fn plain(&self, of: Paper) -> String {
        paper(&self.matter(Shown::usual(&self.verdict)), of).plain()
    }

    pub(super) fn event(&self, shown: Shown) -> Option<String> {
        let day = self.decision.day;
        calendar(&Event {
            matter: self.matter(shown),
            id: DecisionId::from_bytes([7; 16]),
            stamp: Time::new(day, 16, 15).unwrap(),
            start: Time::new(Day::from_number(day.number() + 1), 9, 30).unwrap(),
        })
    }
}

/// Random decisions, each with its advised plan and, where no gate decided, that of every mode.
fn many() -> impl Iterator<Item = Made> {
    let mut random = Random::new(29);
    (0..3_000).flat_map(move |_| {
        let decision = decision_samples::decision(&mut random);
        let advised = judge(decision.answers);
        let modes = Mode::ALL.into_iter().filter(move |mode| advised.gate.is_none() || *mode == advised.mode);
        modes.map(move |mode| Made::with(decision.clone(), Verdict { mode, ..advised }))
    })
}

#[test]
fn each_plan_has_the_texts_that_it_needs_the_first_one_first() {
    #[track_caller]
    fn check(options: &[Opt], expected: &[Paper]) {
        assert_eq!(Made::of("", options).papers(), expected);
    }
    use Paper::{Alert, Brief, Confirmation, Invitation, NotAMeeting, Notes, OpeningWords};
    check(&[Opt::PurposeInform, Opt::ExchangeNone, Opt::ClarityClear], &[Brief, NotAMeeting]);
    check(&[Opt::PurposeProduce, Opt::PeopleOne, Opt::FocusYes], &[Brief, NotAMeeting]);
    check(&[Opt::PurposeDecide, Opt::UndoHard, Opt::PeopleMany], &[Brief, Invitation, Notes]);
    check(&[Opt::PurposeUnderstand, Opt::ExchangeMany, Opt::ClarityOpen], &[Invitation, Notes]);
    check(&[Opt::PurposeInform, Opt::SensitivityHigh], &[OpeningWords, Confirmation]);
    check(&[Opt::PurposeDecide, Opt::SensitivityHigh, Opt::PeopleMany], &[OpeningWords, Confirmation]);
    check(&[Opt::PurposeInform, Opt::SensitivitySome, Opt::BriefNone], &[Brief, OpeningWords, Invitation]);
    check(&[Opt::PurposeInform, Opt::UrgencyHour], &[Alert, Notes]);
    check(&[Opt::PurposeProduce, Opt::UrgencyHour, Opt::PeopleOne], &[Alert, Notes]);
    check(&[Opt::PurposeBond, Opt::ExchangeMany], &[Invitation]);
}

#[test]
fn every_plan_has_a_text_and_what_it_lacks_is_marked() {
    let mut seen = HashSet::new();
    for made in many() {
        let papers = made.papers();
        assert!(!papers.is_empty());
        assert_eq!(papers.iter().collect::<HashSet<_>>().len(), papers.len(), "twice: {papers:?}");
        let has = |paper| papers.contains(&paper);
        assert_eq!(has(Paper::NotAMeeting), made.plan.live_step().is_none());
        let is_sensitive = made.verdict.gate == Some(Gate::Sensitivity);
        assert_eq!(has(Paper::Confirmation), is_sensitive);
        if is_sensitive {
            assert!(papers[0] == Paper::OpeningWords && !has(Paper::Brief) && !has(Paper::Invitation));
        }
        assert_eq!(has(Paper::Alert), made.verdict.gate == Some(Gate::Urgency));
        for of in Paper::ALL {
            let document = paper(&made.matter(Shown::NONE), of);
            check_form(&document);
            for text in [document.plain(), document.markdown()] {
                assert!(text.contains('[') && !text.contains(['{', '}', '\\']), "{text}");
                assert!(!text.lines().any(is_reference), "{text}");
            }
            if has(of) {
                seen.insert(document.plain());
            }
        }
    }
    assert!(seen.len() > 100, "only {} different texts", seen.len());
    for text in seen {
        check_calm(&text);
    }
}

/// Whether a line would be taken for the definition of a link, which Markdown does not show.
fn is_reference(line: &str) -> bool {
    line.trim_start_matches(['-', ' ']).split_once("]:").is_some_and(|(label, _)| label.rfind('[') == Some(0))
}

/// It begins with its title, no heading stands alone, and no words run together.
#[track_caller]
fn check_form(document: &Document) {
    let blocks = document.blocks();
    assert!(matches!(blocks[0], Block::Title(_)));
    let is_heading = |block: &Block| matches!(block, Block::Heading(_) | Block::Title(_));
    assert!(blocks.windows(2).all(|pair| !(matches!(pair[0], Block::Heading(_)) && is_heading(&pair[1]))));
    assert!(!is_heading(blocks.last().unwrap()), "{blocks:?}");
    for line in blocks.iter().flat_map(Block::lines) {
        assert!(!line.is_empty(), "{blocks:?}");
    }
}

#[track_caller]
fn check_calm(text: &str) {
    assert!(!text.contains(['!', '\'', '"']) && !text.contains("  ") && !text.contains("]("), "{text}");
    assert!(!text.contains("\n\n\n") && !text.contains(" \n"), "{text:?}");
    for word in ["simply", "just ", "obviously", "please", "synchron", "leverage", "stakeholder"] {
        assert!(!text.to_lowercase().contains(word), "{word:?} in {text}");
    }
    for line in text.lines().filter(|line| line.len() > 60 && !line.starts_with('-')) {
        assert!(line.ends_with(['.', '?', ']', '”', ':']), "no end: {line}");
    }
}

#[test]
fn a_text_says_what_the_plan_says() {
    let mut made = Made::of("Which database", &[Opt::PurposeDecide, Opt::UndoEffort, Opt::PeopleFew]);
    made.decision.figures = made.decision.figures.with(Figure::Minutes, 25).unwrap();
    let made = Made::with(made.decision, Verdict { mode: Mode::Mix, ..made.verdict });
    let brief = made.plain(Paper::Brief);
    assert!(brief.starts_with("Decision: Which database\n\nWho decides: [name].\n"), "{brief}");
    for part in ["Options\n- [Option 1].", "[day and time], two working days from now", "meet for 25 minutes"] {
        assert!(brief.contains(part), "{part:?} in {brief}");
    }
    let invitation = made.plain(Paper::Invitation);
    assert!(invitation.contains("We meet only if someone objects"), "{invitation}");
    assert!(invitation.contains("25 minutes") && invitation.contains("Agenda\n- Each objection"), "{invitation}");

    let hard = Made::of("x", &[Opt::PurposeDecide, Opt::UndoHard, Opt::ExchangeNone, Opt::PeopleMany]);
    let hard = Made::with(hard.decision, Verdict { mode: Mode::Async, gate: None, ..hard.verdict });
    let brief = hard.plain(Paper::Brief);
    assert!(brief.contains("Silence is not a yes.") && brief.contains("not give your name"), "{brief}");
    let why = hard.plain(Paper::NotAMeeting);
    assert!(why.contains("- With so many of us, few would get to speak."), "{why}");
}

#[test]
fn a_hard_talk_has_a_neutral_title_unless_the_person_says_otherwise() {
    let mut made = Made::of("Let Kim go", &[Opt::PurposeInform, Opt::SensitivityHigh, Opt::PeopleTwo]);
    made.decision.note = Note::typed("Severance: see HR");
    let usual = Shown::usual(&made.verdict);
    assert_eq!(usual, Shown::NONE);
    let texts = made.papers().into_iter().map(|of| made.plain(of)).chain(made.event(usual));
    for text in texts {
        assert!(text.contains("Private talk") && !text.contains("Kim") && !text.contains("Severance"), "{text}");
    }
    assert_eq!(file_name(&made.matter(usual), Piece::Calendar), "calendar.ics");
    let told = made.event(Shown::ALL).unwrap();
    assert!(told.contains("SUMMARY:Let Kim go\r\n") && told.contains("DESCRIPTION:Severance: see HR\r\n"), "{told}");
}

#[test]
fn the_whole_decision_holds_all_of_it() {
    let mut made = Made::of("Which database", &[Opt::PurposeDecide, Opt::UndoHard, Opt::PeopleFew, Opt::ExchangeFew]);
    let decision = &mut made.decision;
    decision.note = Note::typed("Two lines\nof a note");
    decision.choice = Some(Choice { intent: Intent::Mix, why: Line::typed("as usual") });
    decision.outcome = Some(Outcome { done: Done::Async, felt: Some(Felt::Wrong), line: Line::typed("too long") });
    decision.name = Name::typed("Ada");
    let text = whole(&made.matter(Shown::ALL), Some("https://example.org/#d1abc")).markdown();
    let edition = advice::Edition::of(made.decision.edition);
    let rows: Vec<_> = edition.reasons(&made.decision.answers).collect();
    for row in &rows {
        let grade = format!("| {} | {} |\n", content::source(row.source).name, row.grade.key());
        assert!(text.contains(content::reason(row.option)) && text.contains(&grade), "{text}");
    }
    for step in &made.plan.steps {
        assert!(text.contains(&content::step(step).title), "{text}");
    }
    for flip in edition.flips(made.decision.answers).into_iter().filter(|flip| !flip.by_gate()) {
        assert!(text.contains(&content::flip(&[flip.option], flip.mode)), "{text}");
    }
    let strength = content::strength(made.verdict.strength);
    for part in [
        "# Which database\n\n> Two lines\n>\n> of a note\n",
        strength,
        "| --- | --- | --- | --- |",
        "part in writing, part live. Why: as usual",
        "It was done offline. It did not feel right. too long",
        "22 November 2026",
        "By Ada",
        "<https://example.org/#d1abc>\n",
    ] {
        assert!(text.contains(part), "{part:?} in {text}");
    }
    check_form(&whole(&made.matter(Shown::ALL), None));

    let clear =
        [Opt::PurposeProduce, Opt::UrgencyWeek, Opt::ClarityClear, Opt::UndoEasy, Opt::FocusYes, Opt::PeopleOne];
    let made = Made::of("", &clear);
    let pair = edition.nearest_pair(made.decision.answers).unwrap();
    let text = whole(&made.matter(Shown::ALL), None).markdown();
    assert!(text.contains(&format!("- {}\n", content::flip(&pair.options, pair.mode))), "{text}");

    let none = Made::of("", &[]);
    let text = whole(&none.matter(Shown::ALL), None).plain();
    assert!(text.contains(content::too_little()) && none.verdict.strength == Strength::Close, "{text}");
}

#[test]
fn an_odd_link_is_no_link() {
    let made = Made::of("x", &[]);
    for link in ["javascript:alert(1)", "https://x.y/<b>", "https://x.y/ z", "data:text/html,x"] {
        let document = whole(&made.matter(Shown::ALL), Some(link));
        let spans = document.blocks().iter().flat_map(Block::lines).flatten();
        assert!(!spans.into_iter().any(|span| matches!(span, Span::Link(_))), "{link}");
    }
}

#[test]
fn every_text_has_a_name_and_a_hint() {
    let mut seen = HashSet::new();
    for of in Paper::ALL {
        let text = content::paper(of);
        check_calm(text.hint);
        assert!(seen.insert(text.name) && text.hint.ends_with('.') && text.name.len() <= 30, "{text:?}");
        assert!(of.key().chars().all(|c| c.is_ascii_lowercase() || c == '-') && seen.insert(of.key()));
    }
}

#[test]
fn a_file_is_named_for_its_title() {
    #[track_caller]
    fn check(title: &str, piece: Piece, expected: &str) {
        let made = Made::of(title, &[]);
        assert_eq!(file_name(&made.matter(Shown::ALL), piece), expected);
    }
    check("Weekly status (Q3)", Piece::Paper(Paper::Brief), "weekly-status-q3-brief.md");
    check("Weekly status", Piece::PlainPaper(Paper::NotAMeeting), "weekly-status-not-a-meeting.txt");
    check("../../x", Piece::Decision, "x-decision.md");
    check("Über Größe: Kim’s Café", Piece::Calendar, "uber-grosse-kims-cafe-calendar.ics");
    check("Příprava schůzky", Piece::Decision, "priprava-schuzky-decision.md");
    check("会議", Piece::Calendar, "calendar.ics");
    check("con", Piece::Decision, "con-decision.md");
    check("", Piece::Decision, "decision.md");
    let long = format!("{}-decision.md", "a".repeat(60 - "-decision".len()));
    check(&"a".repeat(100), Piece::Decision, &long);
}

#[test]
fn the_calendar_file_is_what_another_program_reads_as_the_live_step() {
    let mut made = Made::of("Plan; the, offsite", &[Opt::PurposeUnderstand, Opt::ExchangeMany, Opt::ClarityOpen]);
    made.decision.figures = made.decision.figures.with(Figure::Minutes, 45).unwrap();
    let made = Made::new(made.decision);
    let text = made.event(Shown::usual(&made.verdict)).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), "{text}");
    let file = icalendar::parser::unfold(&text);
    let parsed = icalendar::parser::read_calendar(&file).unwrap();
    let [event] = &parsed.components[..] else { panic!("{parsed:?}") };
    let value = |name: &str| event.find_prop(name).map(|found| found.val.as_str().to_owned());
    assert_eq!(value("SUMMARY").as_deref(), Some("Plan; the, offsite"));
    assert_eq!(value("DTSTART").as_deref(), Some("20261123T093000"));
    assert_eq!(value("DTSTAMP").as_deref(), Some("20261122T161500Z"));
    assert_eq!(value("DURATION").as_deref(), Some("PT45M"));
    assert_eq!(value("STATUS").as_deref(), Some("CONFIRMED"));
    assert_eq!(value("UID"), Some(format!("{}@sync-or-async", DecisionId::from_bytes([7; 16]))));
    let invitation = made.plain(Paper::Invitation);
    let (_, expected) = invitation.trim().split_once("[room or link].\n\n").unwrap();
    assert_eq!(value("DESCRIPTION").as_deref(), Some(expected));

    assert_eq!(Made::of("x", &[Opt::PurposeInform, Opt::ExchangeNone, Opt::ClarityClear]).event(Shown::ALL), None);
    assert_eq!(Made::of("x", &[Opt::UrgencyHour]).event(Shown::ALL), None, "it is now");
    let decide = Made::of("x", &[Opt::PurposeDecide]);
    let conditional = Made::with(decide.decision, Verdict { mode: Mode::Mix, ..decide.verdict });
    assert!(conditional.event(Shown::ALL).unwrap().contains("STATUS:TENTATIVE\r\n"));
    assert!(Time::new(Day::from_number(0), 24, 0).is_none() && Time::new(Day::from_number(0), 0, 60).is_none());
}

#[test]
fn a_field_for_day_and_time_is_read_and_written() {
    let time = Time::from_field("2026-12-01T06:05").unwrap();
    assert_eq!(time.to_string(), "20261201T060500");
    assert_eq!(time.field(), "2026-12-01T06:05");
    assert_eq!(Time::from_field("2026-12-01T06:05:30"), Some(time));
    for wrong in ["", "2026-12-01", "2026-12-01T", "2026-12-01T24:00", "2026-13-01T10:00", "tomorrow"] {
        assert_eq!(Time::from_field(wrong), None, "{wrong}");
    }
}
