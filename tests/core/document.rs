//! The texts that are taken away: which, what they say, and their files.

use std::collections::HashSet;

use advice::{Assumptions, Figures, Form, Mode, Opt, Plan, Strength, Usual, Verdict, judge, plan};
use domain::decision::{Choice, Day, Decision, DecisionId, Done, Felt, Intent, Line, Name, Note, Outcome, Time, Title};
use domain::paper::Paper;
use domain::reading::Reading;
use words::content::{self, Own};
use words::document::{
    self, Block, Document, Matter, Piece, Run, Shown, Span, When, entry, file_name, paper, wait_before_entry, whole,
};

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
        let recurrence = Reading::of(&self.decision).recurrence(&Assumptions::default(), None);
        Matter { decision: &self.decision, verdict: self.verdict, plan: &self.plan, recurrence, shown, own: Own::NONE }
    }

    fn papers(&self) -> Vec<Paper> {
        document::papers(&self.matter(Shown::NONE))
    }

    fn plain(&self, of: Paper) -> String {
        paper(&self.matter(Shown::usual(&self.verdict)), of).plain()
    }

    pub(super) fn event(&self, shown: Shown) -> Option<String> {
        let day = self.decision.day;
        let start = Time::new(Day::from_number(day.number() + 1), 9, 30).unwrap();
        let stamp = Time::new(day, 16, 15).unwrap();
        let when = When { id: DecisionId::from_bytes([7; 16]), sequence: stamp.number(), stamp, start, local: start };
        entry(&self.matter(shown), when)?.file()
    }
}

/// A decision with the plan of a form in a mode.
fn formed(form: Form, mode: Mode, options: &[Opt]) -> Made {
    let base = Made::of("the private title", options);
    let verdict = Verdict { mode, gate: None, ..base.verdict };
    let usual = Usual { form: Some(form), ..Usual::default() };
    let plan = plan(&verdict, &base.decision.answers, &Figures::default(), &Assumptions::default(), usual);
    Made { verdict, plan, ..base }
}

#[test]
fn each_plan_has_the_texts_that_it_needs_the_first_one_first() {
    #[track_caller]
    fn check(form: Form, mode: Mode, options: &[Opt], expected: &[Paper]) {
        assert_eq!(formed(form, mode, options).papers(), expected);
    }
    use Paper::{Brief, Confirmation, Invitation, Notes, OpeningWords, Request};
    check(Form::Tell, Mode::Async, &[Opt::PeopleFew], &[Brief]);
    check(Form::Tell, Mode::Async, &[Opt::PeopleTwo], &[Brief]);
    check(Form::Work, Mode::Async, &[Opt::PeopleOne], &[Brief]);
    check(Form::Decide, Mode::Mix, &[Opt::PeopleFew], &[Brief, Invitation, Notes]);
    check(Form::WorkOut, Mode::Sync, &[Opt::PeopleFew], &[Invitation, Notes]);
    check(Form::Resign, Mode::Sync, &[Opt::PeopleTwo], &[OpeningWords, Confirmation]);
    check(Form::Resign, Mode::Sync, &[Opt::PeopleTwo, Opt::StandingAbove], &[OpeningWords, Request, Confirmation]);
    // Where nothing may be written down, nothing is.
    check(Form::Resign, Mode::Sync, &[Opt::PeopleTwo, Opt::StandingAbove, Opt::RecordOff], &[OpeningWords]);
    check(Form::HearOut, Mode::Sync, &[Opt::PeopleMany], &[OpeningWords, Confirmation]);
    check(Form::Apologise, Mode::Async, &[Opt::PeopleTwo], &[Brief]);
    check(Form::Interview, Mode::Sync, &[Opt::PeopleTwo], &[Invitation, OpeningWords]);
    assert_eq!(Made::of("", &[Opt::PurposeInform, Opt::UrgencyHour]).papers(), [Paper::Alert, Notes]);
}

#[test]
fn every_text_of_every_form_is_whole_and_what_it_lacks_is_marked_and_said() {
    let mut seen = HashSet::new();
    for form in Form::ALL.iter().filter(|form| !form.is_within_the_hour()) {
        for mode in Mode::ALL {
            for people in
                [None, Some(Opt::PeopleOne), Some(Opt::PeopleTwo), Some(Opt::PeopleFew), Some(Opt::PeopleMany)]
            {
                for more in [&[] as &[Opt], &[Opt::UndoHard], &[Opt::OverlapLittle], &[Opt::SensitivityHigh]] {
                    let options: Vec<_> = people.iter().chain(more).copied().collect();
                    let made = formed(*form, mode, &options);
                    let papers = made.papers();
                    assert!(!papers.is_empty(), "{form:?} {mode:?}: nothing to send or to say");
                    assert_eq!(papers.iter().collect::<HashSet<_>>().len(), papers.len(), "twice: {papers:?}");
                    for of in papers {
                        let document = paper(&made.matter(Shown::ALL), of);
                        check_form(&document);
                        for text in [document.plain(), document.markdown()] {
                            assert!(!text.contains(['{', '}', '\\']), "{text}");
                            assert!(!text.contains("private title"), "the person’s own title: {text}");
                            assert!(!text.lines().any(is_reference), "{text}");
                        }
                        if people == Some(Opt::PeopleTwo) {
                            let text = document.plain().to_lowercase();
                            for word in ["hello all", "everyone", "each of you", "all others"] {
                                assert!(!text.contains(word), "{word:?} between two: {text}");
                            }
                        }
                        seen.insert(document.plain());
                    }
                }
            }
        }
    }
    assert!(seen.len() > 300, "only {} different texts", seen.len());
    for text in seen {
        check_calm(&text);
    }
}

/// Blanks that mean the same wherever they stand in a text.
const SAME: [&str; 4] = ["name", "Your name", "what", "day of the talk"];

#[test]
fn a_text_has_few_blanks_and_each_says_what_belongs_there() {
    for form in Form::ALL.iter().filter(|form| !form.is_within_the_hour()) {
        for mode in Mode::ALL {
            let made = formed(*form, mode, &[Opt::PeopleTwo]);
            for of in made.papers() {
                let document = paper(&made.matter(Shown::NONE), of);
                let spans = document.blocks().iter().flat_map(Block::lines).flatten();
                let blanks: Vec<_> =
                    spans.filter_map(|span| if let Span::Blank(text) = span { Some(*text) } else { None }).collect();
                let most = if of == Paper::Notes {
                    11
                } else if matches!(form, Form::Decide | Form::Propose) {
                    14
                } else {
                    10
                };
                assert!(blanks.len() <= most, "{form:?} {of:?}: {blanks:?}");
                assert!(blanks.iter().all(|blank| blank.len() >= 2), "{blanks:?}");
                // Blanks of the same words are filled in at once: what is twice in a text means the same there.
                let twice = blanks.iter().enumerate().find(|(at, blank)| {
                    !SAME.contains(*blank) && blanks.iter().take(*at).any(|before| before == *blank)
                });
                assert_eq!(twice, None, "{form:?} {of:?}");
            }
        }
    }
}

/// Whether a line would be taken for the definition of a link, which Markdown does not show.
pub(super) fn is_reference(line: &str) -> bool {
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
    for word in ["simply", "just ", "obviously", "synchron", "leverage", "stakeholder"] {
        assert!(!text.to_lowercase().contains(word), "{word:?} in {text}");
    }
    for line in text.lines().filter(|line| line.len() > 60 && !line.starts_with('-')) {
        assert!(line.ends_with(['.', '?', ']', '”', ':', ',']), "no end: {line}");
    }
}

#[test]
fn a_text_says_what_the_plan_says() {
    let made = formed(Form::Decide, Mode::Mix, &[Opt::UndoEffort, Opt::PeopleFew]);
    let brief = made.plain(Paper::Brief);
    for part in [
        "A decision to take\n\nHello all,\n",
        "object if you see a problem",
        "If someone objects, we’ll talk for 20 minutes",
    ] {
        assert!(brief.contains(part), "{part:?} in {brief}");
    }
    let invitation = made.plain(Paper::Invitation);
    assert!(invitation.contains("We meet only if someone objects"), "{invitation}");
    assert!(invitation.contains("Agenda\n- The question: [one sentence] – 5 minutes\n"), "{invitation}");

    let hard = formed(Form::Decide, Mode::Async, &[Opt::UndoHard, Opt::ExchangeNone, Opt::PeopleMany]);
    let brief = hard.plain(Paper::Brief);
    assert!(brief.contains("not take silence for a yes") && brief.contains("rather not sign"), "{brief}");

    let sorry = formed(Form::Apologise, Mode::Async, &[Opt::PeopleTwo]).plain(Paper::Brief);
    assert!(sorry.contains("I am sorry that I [what you did]"), "{sorry}");
    let apart = formed(Form::Ask, Mode::Async, &[Opt::OverlapLittle]).plain(Paper::Brief);
    assert!(apart.contains("[answer day, time and time zone]"), "{apart}");
}

#[test]
fn what_the_person_typed_heads_nothing_that_goes_to_others() {
    let mut made = Made::of("Let Kim go", &[Opt::PurposeInform, Opt::SensitivityHigh, Opt::PeopleTwo]);
    made.decision.note = Note::typed("Severance: see HR");
    let texts =
        Paper::ALL.into_iter().map(|of| paper(&made.matter(Shown::ALL), of).plain()).chain(made.event(Shown::ALL));
    for text in texts {
        assert!(!text.contains("Kim") && !text.contains("Severance"), "{text}");
    }
    assert_eq!(file_name(&made.matter(Shown::ALL), Piece::Calendar), "something-i-need-to-tell-you-calendar.ics");
    assert!(made.event(Shown::ALL).unwrap().contains("SUMMARY:Private talk\r\n"));
}

#[test]
fn a_subject_of_one_s_own_heads_the_texts_and_the_entry_also_of_a_private_talk() {
    for options in [&[Opt::PurposeInform, Opt::SensitivityHigh][..], &[Opt::PurposeDecide, Opt::UndoHard]] {
        let mut made = Made::of("What only I may read", options);
        let usual = made.plain(made.papers()[0]);
        made.decision.subject = Title::typed("The hall, in *May*");
        for of in made.papers().into_iter().filter(|of| *of != Paper::Trial) {
            let text = made.plain(of);
            let is_for_oneself = of == Paper::OpeningWords;
            assert!(is_for_oneself != text.starts_with("The hall, in *May*\n"), "{text}");
            assert!(!text.contains("only I"), "{text}");
        }
        let rest = |text: &str| text.split_once('\n').unwrap().1.to_owned();
        assert_eq!(rest(&made.plain(made.papers()[0])), rest(&usual), "nothing else changes");
        if let Some(event) = made.event(Shown::usual(&made.verdict)) {
            assert!(event.contains("SUMMARY:The hall\\, in *May*\r\n"), "{event}");
        }
        let name = file_name(&made.matter(Shown::NONE), Piece::Paper(made.papers()[0]));
        assert!(name.starts_with("the-hall-in-may-"), "{name}");
    }
}

#[test]
fn what_recurs_has_a_line_for_the_others_with_the_day_to_look_again() {
    let made =
        Made::of("x", &[Opt::PurposeInform, Opt::PeopleFew, Opt::RhythmAgain, Opt::ExchangeNone, Opt::ClarityClear]);
    assert!(made.papers().contains(&Paper::Trial));
    let text = made.plain(Paper::Trial);
    assert!(text.contains("until 13 December 2026") && text.contains("go back if that is better"), "{text}");
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
        assert!(text.contains(&content::step(&made.plan, step, Own::NONE).title), "{text}");
    }
    for flip in edition.flips(made.decision.answers).into_iter().filter(|flip| !flip.by_gate()) {
        assert!(text.contains(&content::flip(&[flip.option], flip.mode)), "{text}");
    }
    let strength = content::how_sure(&Reading::of(&made.decision));
    for part in [
        "# Which database\n\n> Two lines\n>\n> of a note\n",
        strength,
        "| --- | --- | --- | --- |",
        "part in writing, part live. Why: as usual",
        "It was done in writing. It did not feel right. too long",
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
fn a_file_is_named_for_its_title_where_it_is_kept_and_for_its_subject_where_it_is_sent() {
    #[track_caller]
    fn check(title: &str, piece: Piece, expected: &str) {
        let made = Made::of(title, &[]);
        assert_eq!(file_name(&made.matter(Shown::ALL), piece), expected);
    }
    check("Weekly status (Q3)", Piece::Decision, "weekly-status-q3-decision.md");
    check("Weekly status", Piece::Paper(Paper::Brief), "a-few-points-to-talk-over-brief.md");
    check("../../x", Piece::Decision, "x-decision.md");
    check("Über Größe: Kim’s Café", Piece::Decision, "uber-grosse-kims-cafe-decision.md");
    check("会議", Piece::Decision, "decision.md");
    check("Příprava schůzky", Piece::Decision, "priprava-schuzky-decision.md");
    check("con", Piece::Decision, "con-decision.md");
    check("", Piece::Calendar, "a-few-points-to-talk-over-calendar.ics");
    let long = format!("{}-decision.md", "a".repeat(60 - "-decision".len()));
    check(&"a".repeat(100), Piece::Decision, &long);
}

#[test]
fn the_calendar_file_is_what_another_program_reads_as_the_live_step() {
    let made = formed(Form::WorkOut, Mode::Sync, &[Opt::PeopleFew]);
    let text = made.event(Shown::ALL).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), "{text}");
    assert!(!text.contains('['), "a blank: {text}");
    let file = icalendar::parser::unfold(&text);
    let parsed = icalendar::parser::read_calendar(&file).unwrap();
    let [event] = &parsed.components[..] else { panic!("{parsed:?}") };
    let value = |name: &str| event.find_prop(name).map(|found| found.val.as_str().to_owned());
    assert_eq!(value("SUMMARY").as_deref(), Some("Working it out together"));
    assert_eq!(value("DTSTART").as_deref(), Some("20261123T093000Z"), "an instant");
    assert_eq!(value("DTEND").as_deref(), Some("20261123T103000Z"));
    assert_eq!(value("DTSTAMP").as_deref(), Some("20261122T161500Z"));
    assert_eq!(value("STATUS").as_deref(), Some("TENTATIVE"), "nobody has agreed to it yet");
    assert_eq!(value("UID"), Some(format!("{}@sync-or-async", DecisionId::from_bytes([7; 16]))));
    assert!(value("DESCRIPTION").unwrap().contains("What we know, and what we do not"));

    let none = |made: Made| assert_eq!(made.event(Shown::ALL), None);
    none(formed(Form::Tell, Mode::Async, &[]));
    none(Made::of("x", &[Opt::PurposeInform, Opt::UrgencyHour]));
    assert!(Time::new(Day::from_number(0), 24, 0).is_none() && Time::new(Day::from_number(0), 0, 60).is_none());
}

#[test]
fn each_point_of_an_agenda_has_its_minutes_and_they_add_up() {
    let agenda = |form, options: &[Opt]| {
        let made = formed(form, Mode::Sync, options);
        let invitation = made.plain(Paper::Invitation);
        let minutes =
            |line: &str| line.strip_prefix("- ")?.rsplit_once(" – ")?.1.split_once(" minute")?.0.parse::<u32>().ok();
        let points: Vec<_> = invitation.lines().filter_map(minutes).collect();
        (points, made.plan.live_step().unwrap().minutes())
    };
    for people in [Opt::PeopleFew, Opt::PeopleMany] {
        let (points, minutes) = agenda(Form::WorkOut, &[people]);
        assert!(points.len() > 1 && points.iter().sum::<u32>() == minutes, "{points:?} of {minutes}");
        assert!(points.iter().all(|minutes| *minutes > 4), "{points:?}");
    }
    assert!(agenda(Form::WorkOut, &[Opt::PeopleTwo]).0.is_empty(), "two look at no clock");
}

#[test]
fn a_file_made_later_replaces_the_first_and_leaves_time_to_read() {
    let made = formed(Form::Decide, Mode::Mix, &[Opt::UndoHard, Opt::PeopleFew]);
    let at = |minute| {
        let day = made.decision.day;
        let stamp = Time::new(day, 16, minute).unwrap();
        let when =
            When { id: DecisionId::from_bytes([7; 16]), sequence: stamp.number(), stamp, start: stamp, local: stamp };
        let text = entry(&made.matter(Shown::ALL), when).unwrap().file().unwrap();
        let line = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim().to_owned();
        (line("UID:"), line("SEQUENCE:").parse::<u32>().unwrap())
    };
    let ((first, one), (second, two)) = (at(15), at(16));
    assert!(first == second && two > one && two < i32::MAX.unsigned_abs());
    assert_eq!(wait_before_entry(&made.plan), made.plan.steps[0].elapsed + made.plan.steps[1].elapsed);
    let end = Time::new(Day::from_number(0), 23, 30).unwrap().plus(45).unwrap();
    assert_eq!(end, Time::new(Day::from_number(1), 0, 15).unwrap());
}

#[test]
fn rich_text_keeps_lists_and_links_and_nothing_typed_becomes_markup() {
    let mut made = Made::of("<b>x</b> & y", &[Opt::PurposeDecide]);
    made.decision.note = Note::typed("- first\n- see https://example.org/a?b=c&d\nthen \"more\"");
    let html = whole(&made.matter(Shown::ALL), Some("https://example.org/#d1x")).html();
    for part in [
        "<p><b>&lt;b&gt;x&lt;/b&gt; &amp; y</b></p>",
        "<ul><li>first</li><li>see <a href=\"https://example.org/a?b=c&amp;d\">",
        "<p>then &quot;more&quot;</p>",
        "<ol><li><b>",
        "<a href=\"https://example.org/#d1x\">",
    ] {
        assert!(html.contains(part), "{part:?} in {html}");
    }
    for tag in ["ul", "ol", "li", "p", "b", "a", "table", "tr", "td", "blockquote"] {
        let (open, close) = (
            html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count(),
            html.matches(&format!("</{tag}>")).count(),
        );
        assert_eq!(open, close, "{tag}: {html}");
    }
}

#[test]
fn what_is_filled_in_stands_in_each_blank_of_its_words_and_is_never_markup() {
    let made = Made::of("x", &[Opt::PurposeInform]);
    let text = paper(&made.matter(Shown::NONE), Paper::Brief);
    let blanks: Vec<&str> = text
        .runs()
        .iter()
        .filter_map(|run| match run {
            Run::Blank(blank) => Some(*blank),
            Run::Text(_) => None,
        })
        .collect();
    assert!(blanks.len() > 2 && blanks.contains(&"Your name"), "{blanks:?}");
    assert_eq!(text.blanks(), blanks.len());

    let filled = text.clone().filled(&|blank| (blank == "Your name").then(|| "*Jo*\n<b>".to_owned()));
    assert_eq!(filled.blanks(), blanks.len() - 1);
    assert!(filled.plain().ends_with("\n*Jo* <b>\n"), "{}", filled.plain());
    assert!(filled.html().contains("*Jo* &lt;b&gt;") && filled.markdown().contains(r"\*Jo\* \<b\>"));

    let all = text.clone().filled(&|_| Some("x".to_owned()));
    assert_eq!((all.blanks(), all.plain().contains('[')), (0, false));
    assert_eq!(text.filled(&|_| None), paper(&made.matter(Shown::NONE), Paper::Brief));
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
