//! Which ends can still be reached.
//!
//! An open question may be answered with any option, or stay unsure. Every way of answering all open questions ends
//! at one point of the map; this counts the ways point by point, which is exact, and far quicker than trying each.

use super::answers::Answers;
use super::edition::{Edition, gate, has_floor};
use super::question::Question;
use super::verdict::{Gate, Mode, Needs};

/// No need exceeds 33 points: three for each of the eleven questions.
const SIDE: usize = 34;

/// On these hangs more than points: purpose and sensitivity make the floor, sensitivity and urgency the gates. Where
/// they are open, each of their options is tried.
pub(super) const HINGES: [Question; 3] = [Question::Purpose, Question::Sensitivity, Question::Urgency];

/// How many ways of answering lead to each point of the map: conveyance, then convergence.
#[derive(Clone)]
struct Ways([[u32; SIDE]; SIDE]);

/// What some answers come to: the mode, and the gate that decided.
type End = (Mode, Option<Gate>);

/// Everything that some answers can still come to, while one question is looked at by itself.
pub(super) struct Reach<'a> {
    edition: &'a Edition,
    answers: Answers,
    open_hinges: Vec<Question>,
    ways: Ways,
}

impl<'a> Reach<'a> {
    /// The ways of answering every question that was not put, apart from `but`.
    pub(super) fn of(edition: &'a Edition, answers: &Answers, but: Option<Question>) -> Self {
        let open = Question::DECIDING
            .into_iter()
            .filter(|question| answers.get(*question).is_none() && Some(*question) != but);
        let (open_hinges, others): (Vec<_>, Vec<_>) = open.partition(|question| HINGES.contains(question));
        let ways = others.into_iter().fold(Ways::none_open(), |ways, question| ways.opened(edition, question));
        Self { edition, answers: *answers, open_hinges, ways }
    }

    /// Whether the answer to `question` makes no difference to any end; without one, whether there is one end only.
    pub(super) fn is_the_same(&self, question: Option<Question>) -> bool {
        let mut only_end = None;
        for_every_hinge(&self.answers, &self.open_hinges, &mut |answers| {
            let tried: Vec<_> = with_each_option(*answers, question).map(|tried| self.ending(&tried)).collect();
            self.ways.points().all(|(more, _)| {
                let mut end = if question.is_some() { None } else { only_end };
                let same = tried.iter().all(|ending| *end.get_or_insert(ending(more)) == ending(more));
                only_end = end;
                same
            })
        })
    }

    /// How much the answer to `question` would settle, from 0 to 1: the chance that two ways that share that answer
    /// come to the same mode. For a question that is none of [`HINGES`], when these are answered.
    pub(super) fn settled_by(&self, question: Question) -> f64 {
        let chances: Vec<f64> = with_each_option(self.answers, Some(question))
            .map(|answers| {
                let ending = self.ending(&answers);
                let mut by_mode = [0_u32; Mode::ALL.len()];
                for (more, ways) in self.ways.points() {
                    if let Some(count) = by_mode.get_mut(ending(more).0 as usize) {
                        *count += ways;
                    }
                }
                let by_mode = by_mode.map(f64::from);
                let all: f64 = by_mode.iter().sum();
                by_mode.iter().map(|count| (count / all) * (count / all)).sum()
            })
            .collect();
        chances.iter().sum::<f64>() / chances.iter().map(|_| 1.0).sum::<f64>()
    }

    /// What these answers come to with `more` points from the questions that are open.
    fn ending(&self, answers: &Answers) -> impl Fn(Needs) -> End + use<'a> {
        let regions = self.edition.regions;
        let (gate, floor, needs) = (gate(answers), has_floor(answers), self.edition.needs(answers));
        let lowest = if floor { Mode::Mix } else { Mode::Async };
        move |more| {
            let mode = if gate.is_some() { Mode::Sync } else { regions.mode(needs.and(more)).max(lowest) };
            (mode, gate)
        }
    }
}

/// Whether something holds for every way of answering the open hinges.
fn for_every_hinge(answers: &Answers, open: &[Question], holds: &mut impl FnMut(&Answers) -> bool) -> bool {
    match open {
        [] => holds(answers),
        [hinge, rest @ ..] => {
            with_each_option(*answers, Some(*hinge)).all(|tried| for_every_hinge(&tried, rest, holds))
        }
    }
}

/// The answers as they are, and with each option of a question.
fn with_each_option(answers: Answers, question: Option<Question>) -> impl Iterator<Item = Answers> {
    let options = question.map_or(&[] as &[_], Question::options);
    std::iter::once(answers).chain(options.iter().map(move |option| answers.with(*option)))
}

impl Ways {
    fn none_open() -> Self {
        let mut ways = Self([[0; SIDE]; SIDE]);
        ways.add(Needs::default(), 1);
        ways
    }

    /// The ways when one more question is open.
    fn opened(&self, edition: &Edition, question: Question) -> Self {
        // To stay unsure moves nothing, so the ways of before are among those of after.
        let mut after = self.clone();
        for row in question.options().iter().filter_map(|option| edition.row(*option)) {
            for (needs, ways) in self.points() {
                after.add(needs.plus(row), ways);
            }
        }
        after
    }

    fn add(&mut self, at: Needs, ways: u32) {
        let row = self.0.get_mut(usize::from(at.conveyance));
        if let Some(cell) = row.and_then(|row| row.get_mut(usize::from(at.convergence))) {
            *cell += ways;
        }
    }

    /// The points that can be reached, and in how many ways.
    fn points(&self) -> impl Iterator<Item = (Needs, u32)> + '_ {
        (0_u8..).zip(&self.0).flat_map(|(conveyance, row)| {
            (0_u8..)
                .zip(row)
                .filter(|(_, ways)| **ways > 0)
                .map(move |(convergence, ways)| (Needs { conveyance, convergence }, *ways))
        })
    }
}

impl Needs {
    const fn and(self, more: Self) -> Self {
        Self { conveyance: self.conveyance + more.conveyance, convergence: self.convergence + more.convergence }
    }
}
