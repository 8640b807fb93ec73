//! Which ends can still be reached.
//!
//! An open question may be answered with any option, or stay unsure. A gate looks at few options; all others of a
//! question only add points. So of each open question the options that a gate looks at are tried one by one, and what
//! the rest can add is held as a set of points, which is exact, and far quicker than trying every way of answering.

use super::answers::Answers;
use super::edition::{Edition, Ruling};
use super::question::{Opt, Question};
use super::situation::Situation;
use super::verdict::{Gate, Mode, Needs};

/// No need exceeds 45 points: three for each of fourteen questions, and three for the custom. [`Edition`] holds every
/// edition to it.
pub(super) const SIDE: usize = 46;

/// The points that can be reached: of each need for convergence, a bit for each need for conveyance.
#[derive(Clone)]
struct Points([u64; SIDE]);

/// How many ways of answering lead to each point of the map: conveyance, then convergence.
#[derive(Clone)]
struct Ways([[u32; SIDE]; SIDE]);

/// What a situation comes to: the mode, and the gate that decided.
type End = (Mode, Option<Gate>);

/// Everything that a situation can still come to, while one question is looked at by itself.
pub(super) struct Reach<'a> {
    edition: &'a Edition,
    situation: Situation,
    open: Vec<Question>,
}

impl<'a> Reach<'a> {
    /// The ways of answering every question that was not put, apart from `but`.
    pub(super) fn of(edition: &'a Edition, situation: &Situation, but: Option<Question>) -> Self {
        let is_open = |question: &Question| situation.answers.get(*question).is_none() && Some(*question) != but;
        Self { edition, situation: *situation, open: edition.questions.iter().copied().filter(is_open).collect() }
    }

    /// Whether the answer to `question` makes no difference to any end; without one, whether there is one end only.
    pub(super) fn is_the_same(&self, question: Option<Question>) -> bool {
        let mut only_end = None;
        self.for_every_rule(&self.situation.answers, &self.open, &Points::start(), &mut |answers, points| {
            let tried: Vec<_> = Self::with_each_option(*answers, question).map(|tried| self.ending(tried)).collect();
            let mut end = if question.is_some() { None } else { only_end };
            let same = if tried.iter().all(Ending::is_fixed) {
                tried.iter().all(|ending| {
                    let here = ending.at(Needs::default());
                    *end.get_or_insert(here) == here
                })
            } else {
                points.all().all(|more| {
                    if question.is_some() {
                        end = None;
                    }
                    tried.iter().all(|ending| {
                        let here = ending.at(more);
                        *end.get_or_insert(here) == here
                    })
                })
            };
            only_end = end;
            same
        })
    }

    /// The chance, from 0 to 1, that the ways of answering what is open share a mode with `mode`, each way counting
    /// the same. For when the questions that come first are answered.
    pub(super) fn chance_of(&self, mode: Mode) -> f64 {
        let by_mode = self.by_mode(self.situation.answers);
        let all: f64 = by_mode.iter().sum();
        by_mode.get(mode as usize).copied().unwrap_or_default() / all
    }

    /// How much the answer to `question` would settle, from 0 to 1: the chance that two ways that share that answer
    /// come to the same mode. For when the questions that come first are answered.
    pub(super) fn settled_by(&self, question: Question) -> f64 {
        let chances = Self::with_each_option(self.situation.answers, Some(question)).map(|answers| {
            let by_mode = self.by_mode(answers);
            let all: f64 = by_mode.iter().sum();
            by_mode.iter().map(|count| (count / all) * (count / all)).sum::<f64>()
        });
        let (sum, count) = chances.fold((0.0, 0.0), |(sum, count), chance| (sum + chance, count + 1.0));
        sum / count
    }

    /// How many ways of answering what is open lead to each mode.
    fn by_mode(&self, answers: Answers) -> [f64; Mode::ALL.len()] {
        let ruling = |question: &Question| question.options().iter().any(|option| self.edition.is_looked_at(*option));
        let (ruling, adding): (Vec<_>, Vec<_>) = self.open.iter().copied().partition(ruling);
        let ways = adding.into_iter().fold(Ways::start(), |ways, question| ways.opened(self.edition, question));
        let mut by_mode = [0.0; Mode::ALL.len()];
        Self::for_every_answer(&answers, &ruling, &mut |answers| {
            let ending = self.ending(*answers);
            for (more, count) in ways.points() {
                if let Some(sum) = by_mode.get_mut(ending.at(more).0 as usize) {
                    *sum += f64::from(count);
                }
            }
        });
        by_mode
    }

    /// What these answers come to with more points from the questions that are open.
    fn ending(&self, answers: Answers) -> Ending<'a> {
        let situation = self.situation.with_answers(answers);
        let row = self.edition.ruled(&situation);
        Ending {
            edition: self.edition,
            ruling: Ruling::of(row),
            gate: row.and_then(|row| row.gate),
            needs: self.edition.needs(situation),
        }
    }

    /// Whether something holds for every way in which what is open could make gates hold, each with the points that
    /// the other options can add.
    fn for_every_rule(
        &self,
        answers: &Answers,
        open: &[Question],
        points: &Points,
        holds: &mut impl FnMut(&Answers, &Points) -> bool,
    ) -> bool {
        let [question, rest @ ..] = open else { return holds(answers, points) };
        let (looked_at, adding): (Vec<Opt>, Vec<Opt>) =
            question.options().iter().partition(|option| self.edition.is_looked_at(**option));
        self.for_every_rule(answers, rest, &points.opened(self.edition, &adding), holds)
            && looked_at.into_iter().all(|option| self.for_every_rule(&answers.with(option), rest, points, holds))
    }

    /// Every way of answering these questions.
    fn for_every_answer(answers: &Answers, open: &[Question], visit: &mut impl FnMut(&Answers)) {
        let [question, rest @ ..] = open else { return visit(answers) };
        for tried in Self::with_each_option(*answers, Some(*question)) {
            Self::for_every_answer(&tried, rest, visit);
        }
    }

    /// The answers as they are, and with each option of a question.
    fn with_each_option(answers: Answers, question: Option<Question>) -> impl Iterator<Item = Answers> + use<> {
        let options = question.map_or(&[] as &[_], Question::options);
        std::iter::once(answers).chain(options.iter().map(move |option| answers.with(*option)))
    }
}

/// What a situation comes to, as far as points are still open.
struct Ending<'a> {
    edition: &'a Edition,
    ruling: Ruling,
    gate: Option<Gate>,
    needs: Needs,
}

impl Ending<'_> {
    /// Whether points make no difference.
    const fn is_fixed(&self) -> bool {
        matches!(self.ruling, Ruling::Only(_))
    }

    fn at(&self, more: Needs) -> End {
        let by_sums = || self.edition.regions.mode(self.needs.and(more));
        let reached = self.ruling.mode(by_sums);
        let decided = self.is_fixed() || (self.gate.is_some() && reached != by_sums());
        (reached, self.gate.filter(|_| decided))
    }
}

impl Points {
    fn start() -> Self {
        let mut points = Self([0; SIDE]);
        let [first, ..] = &mut points.0;
        *first = 1;
        points
    }

    /// The points when one of these options may be chosen besides.
    fn opened(&self, edition: &Edition, options: &[Opt]) -> Self {
        let mut after = self.clone();
        for row in options.iter().filter_map(|option| edition.row(*option)) {
            for (to, from) in after.0.iter_mut().skip(usize::from(row.convergence)).zip(&self.0) {
                *to |= from << row.conveyance;
            }
        }
        after
    }

    fn all(&self) -> impl Iterator<Item = Needs> + '_ {
        (0_u8..).zip(&self.0).flat_map(|(convergence, bits)| {
            let is_there = move |conveyance: &u8| bits >> conveyance & 1 == 1;
            (0..64).filter(is_there).map(move |conveyance| Needs { conveyance, convergence })
        })
    }
}

impl Ways {
    fn start() -> Self {
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
