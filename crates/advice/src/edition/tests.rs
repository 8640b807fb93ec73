//! A second edition, with a question and an option more, beside a first that knows neither.

use super::{Edition, EditionNumber, Row, Rules, one};
use crate::answers::{Answer, Answers};
use crate::question::{Opt, Question};
use crate::verdict::{Mode, Needs};

/// Whether an option came with the second edition: those of the question `standing`, and `record: off`.
const fn is_later(option: Opt) -> bool {
    matches!(option.question(), Question::Standing) || matches!(option, Opt::RecordOff)
}

/// The rows of the shipped edition that an earlier one might have had.
static EARLIER_ROWS: [Row; 56] = {
    let all = one::EDITION.rows;
    let mut rows = [all[0]; 56];
    let (mut from, mut to) = (0, 0);
    while from < all.len() {
        if !is_later(all[from].option) {
            rows[to] = all[from];
            to += 1;
        }
        from += 1;
    }
    assert!(to == rows.len());
    rows
};

/// The rows of the shipped edition, with a pull for the question that came later.
static LATER_ROWS: [Row; 61] = {
    let mut rows = [one::EDITION.rows[0]; 61];
    let mut place = 0;
    while place < rows.len() {
        rows[place] = one::EDITION.rows[place];
        if matches!(rows[place].option, Opt::StandingOutside) {
            rows[place].conveyance = 3;
        }
        place += 1;
    }
    rows
};

static EARLIER: Edition = Edition::new(Rules {
    number: EditionNumber(1),
    questions: one::EDITION.questions,
    first: one::EDITION.first,
    rows: &EARLIER_ROWS,
    regions: one::EDITION.regions,
    gates: &[],
    enough: 3,
});

static LATER: Edition = Edition::new(Rules {
    number: EditionNumber(2),
    questions: &[Question::Purpose, Question::Exchange, Question::Undo, Question::Record, Question::Standing],
    first: &[Question::Purpose],
    rows: &LATER_ROWS,
    regions: one::EDITION.regions,
    gates: one::EDITION.gates,
    enough: 2,
});

/// Answers of many kinds, none of which came later.
fn some_answers() -> impl Iterator<Item = Answers> {
    let purposes = Question::Purpose.options().iter();
    let records = || [Opt::RecordNeeded, Opt::RecordUseful, Opt::RecordNo];
    let exchanges = || Question::Exchange.options().iter();
    let pairs = purposes.flat_map(move |purpose| exchanges().map(move |exchange| [*purpose, *exchange]));
    let all = pairs.flat_map(move |[purpose, exchange]| records().map(move |record| [purpose, exchange, record]));
    all.flat_map(|[purpose, exchange, record]| {
        let two = Answers::default().with(purpose).with(exchange);
        [Answers::default().with(purpose), two, two.with(record)]
    })
}

#[test]
fn an_edition_judges_and_asks_as_before_whatever_came_later_was_answered() {
    for answers in some_answers() {
        let (verdict, open) = (EARLIER.judge(answers), EARLIER.open(answers));
        for later in Question::Standing.options() {
            let more = answers.with(*later);
            assert_eq!(EARLIER.judge(more), verdict, "{more:?}");
            assert_eq!(EARLIER.open(more), open, "{more:?}");
            assert_eq!(EARLIER.is_enough(more), EARLIER.is_enough(answers), "{more:?}");
        }
        assert!(!open.contains(&Question::Standing));
        let unrecorded = answers.without(Question::Record);
        assert_eq!(EARLIER.judge(unrecorded.with(Opt::RecordOff)).needs, EARLIER.judge(unrecorded).needs);
    }
}

#[test]
fn a_later_edition_puts_its_question_and_judges_by_it() {
    let answers = Answers::default().with(Opt::PurposeUnderstand).with(Opt::ExchangeMany);
    assert_eq!(LATER.judge(answers).mode, Mode::Sync);
    assert!(LATER.open(answers).contains(&Question::Standing));
    let outside = answers.with(Opt::StandingOutside);
    assert_eq!(
        LATER.judge(outside).needs,
        LATER.needs(answers).plus(&Row { conveyance: 3, convergence: 0, ..LATER_ROWS[0] })
    );
    assert_eq!(LATER.judge(outside).mode, Mode::Mix);
    assert!(LATER.reasons(&outside).any(|row| row.option == Opt::StandingOutside && row.conveyance == 3));

    let mut asked = Vec::new();
    let mut told = answers;
    while let Some(question) = LATER.next_question(told) {
        told.set(question, Some(Answer::Unsure));
        asked.push(question);
    }
    assert!(asked.contains(&Question::Standing), "{asked:?}");
    assert!(asked.iter().all(|question| LATER.questions.contains(question)), "{asked:?}");
}

#[test]
fn the_gates_and_what_is_enough_are_an_editions_own() {
    let off = Answers::default().with(Opt::RecordOff);
    assert!(LATER.judge(off).gate.is_some() && EARLIER.judge(off).gate.is_none());
    let two = Answers::default().with(Opt::PurposeInform).with(Opt::ExchangeNone);
    assert!(LATER.is_enough(two) && !EARLIER.is_enough(two));
}

#[test]
#[should_panic(expected = "the map has room for all that the answers add")]
fn an_edition_that_adds_more_points_than_the_map_holds_is_refused() {
    static ROWS: [Row; 1] = [Row { conveyance: 43, ..one::EDITION.rows[0] }];
    let _: Edition = Edition::new(Rules {
        number: EditionNumber(3),
        questions: &[Question::Purpose],
        first: &[],
        rows: &ROWS,
        regions: one::EDITION.regions,
        gates: &[],
        enough: 1,
    });
}

#[test]
fn the_most_that_a_question_adds_is_looked_up_in_the_editions_own_rows() {
    let at = |edition: &Edition| edition.most(Question::Standing);
    assert_eq!(at(&EARLIER), Needs::default());
    assert_eq!(at(&LATER), Needs { conveyance: 3, convergence: 0 });
}
