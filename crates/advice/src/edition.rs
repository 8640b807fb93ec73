//! The editions of the rules: tables that [`Edition::judge`] reads, and nothing else decides.

mod gates;
mod one;
#[cfg(test)]
mod tests;

use std::fmt;

pub use self::gates::{Fact, GateRow, Ruling};
use super::answers::Answers;
use super::question::{Opt, Question};
use super::reach::SIDE;
use super::situation::{Custom, Situation};
use super::source::{Grade, Source};
use super::verdict::{Mode, Needs, Strength, Verdict};

/// The number of an edition of the rules that this program has, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EditionNumber(u16);

/// How one option pulls, and who says so.
///
/// Sources say which way an answer pulls. How hard, and that pulls add up, is the app's own judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The option.
    pub option: Opt,
    /// What it adds to the need for conveyance, 0 to 3 points: its pull towards async.
    pub conveyance: u8,
    /// What it adds to the need for convergence, 0 to 3 points: its pull towards sync.
    pub convergence: u8,
    /// Who says that it pulls that way.
    pub source: Source,
    /// How well that is supported.
    pub grade: Grade,
}

/// Where the map of the two needs is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regions {
    /// The need for convergence counts from here, in points. Below it: async.
    pub convergence_from: u8,
    /// The need for conveyance counts from here, in points. Below it, where convergence counts: sync.
    pub conveyance_from: u8,
    /// Convergence that is larger by this many points stands alone, whatever the conveyance: sync.
    pub convergence_outweighs: u8,
}

/// One edition of the rules. Old ones stay, so that a decision is always judged by the rules it was made with.
///
/// It owns all that it is made of, and takes no number from the questions of today: an option that it does not know
/// has no row in it, pulls nowhere and counts for nothing.
#[derive(Debug)]
pub struct Edition {
    /// Its number.
    pub number: EditionNumber,
    /// The questions that can change the mode by these rules, in the order of the contract.
    pub questions: &'static [Question],
    /// Those of them that are put first, in this order: most hangs on them.
    pub first: &'static [Question],
    /// One row for each option that it knows.
    pub rows: &'static [Row],
    /// The map.
    pub regions: Regions,
    /// The facts that rule; the first row that holds decides.
    pub gates: &'static [GateRow],
    /// How many answers, *not sure* left out, are enough for more than a guess.
    pub enough: usize,
    /// Where the row of each option of today stands; see [`index`].
    places: [Option<u8>; Opt::COUNT],
}

/// What an edition is written down as; see the fields of [`Edition`].
#[derive(Clone, Copy)]
struct Rules {
    number: EditionNumber,
    questions: &'static [Question],
    first: &'static [Question],
    rows: &'static [Row],
    regions: Regions,
    gates: &'static [GateRow],
    enough: usize,
}

impl EditionNumber {
    /// Today's rules.
    pub const CURRENT: Self = Self(1);

    /// The edition of that number. `None`: this program has none, so a newer one wrote it.
    pub fn new(number: u16) -> Option<Self> {
        (1..=Self::CURRENT.0).contains(&number).then_some(Self(number))
    }

    /// The number.
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl fmt::Display for EditionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Regions {
    /// The mode at a point of the map.
    ///
    /// More convergence, or less conveyance, never moves it towards async.
    pub const fn mode(&self, needs: Needs) -> Mode {
        let Needs { conveyance, convergence } = needs;
        if convergence < self.convergence_from {
            Mode::Async
        } else if conveyance < self.conveyance_from || convergence >= conveyance + self.convergence_outweighs {
            Mode::Sync
        } else {
            Mode::Mix
        }
    }

    /// Whether one point more or less of either need gives another mode.
    pub fn is_border(&self, needs: Needs) -> bool {
        self.is_border_under(Ruling::Free, needs)
    }

    /// Whether one point more or less of either need gives another mode of those that a gate leaves.
    fn is_border_under(self, ruling: Ruling, needs: Needs) -> bool {
        let Needs { conveyance: c, convergence: v } = needs;
        let neighbours = [(c + 1, v), (c, v + 1), (c.saturating_sub(1), v), (c, v.saturating_sub(1))];
        let mode = |needs| ruling.mode(|| self.mode(needs));
        neighbours.into_iter().any(|(conveyance, convergence)| mode(Needs { conveyance, convergence }) != mode(needs))
    }
}

/// Where the row of each option stands in an edition's table.
#[expect(clippy::indexing_slicing, reason = "evaluated as the program is compiled, where a wrong place is an error")]
const fn index(rows: &[Row]) -> [Option<u8>; Opt::COUNT] {
    let mut places = [None; Opt::COUNT];
    let mut place: u8 = 0;
    while (place as usize) < rows.len() {
        places[rows[place as usize].option as usize] = Some(place);
        place += 1;
    }
    places
}

/// The most that answers to all of these questions, and the custom, can add to either need.
#[expect(clippy::indexing_slicing, reason = "evaluated as the program is compiled, where a wrong place is an error")]
const fn most_of_all(rows: &[Row], questions: &[Question]) -> usize {
    let (mut conveyance, mut convergence) = (Custom::MOST.conveyance as usize, Custom::MOST.convergence as usize);
    let mut question = 0;
    while question < questions.len() {
        let (mut most, mut row) = (Needs { conveyance: 0, convergence: 0 }, 0);
        while row < rows.len() {
            if rows[row].option.question() as u8 == questions[question] as u8 {
                most = most.or_more(rows[row]);
            }
            row += 1;
        }
        conveyance += most.conveyance as usize;
        convergence += most.convergence as usize;
        question += 1;
    }
    if conveyance > convergence { conveyance } else { convergence }
}

impl Edition {
    /// # Panics
    /// Where its answers together add more points than the map has room for. For the editions of the program that
    /// stops its compiling.
    const fn new(rules: Rules) -> Self {
        let Rules { number, questions, first, rows, regions, gates, enough } = rules;
        assert!(most_of_all(rows, questions) < SIDE, "the map has room for all that the answers add");
        Self { number, questions, first, rows, regions, gates, enough, places: index(rows) }
    }

    /// The edition of a number.
    pub const fn of(number: EditionNumber) -> &'static Self {
        match number {
            EditionNumber(_) => &one::EDITION,
        }
    }

    /// The row of an option. `None`: these rules do not know it.
    pub fn row(&self, option: Opt) -> Option<&'static Row> {
        let place = self.places.get(option as usize).copied().flatten()?;
        self.rows.get(usize::from(place))
    }

    /// The verdict on a situation.
    pub fn judge(&self, situation: impl Into<Situation>) -> Verdict {
        let situation = situation.into();
        let needs = self.needs(situation);
        let by_needs = self.regions.mode(needs);
        let ruled = self.ruled(&situation);
        let mode = Ruling::of(ruled).mode(|| by_needs);
        let decided = ruled.filter(|row| matches!(row.then, Ruling::Only(_)) || mode != by_needs);
        let gate = decided.and_then(|row| row.gate);
        let strength = if gate.is_some() { Strength::Clear } else { self.strength(&situation, needs, mode) };
        Verdict { mode, strength, gate, needs }
    }

    /// The mode alone, which is quicker to find than the whole verdict.
    pub fn mode(&self, situation: impl Into<Situation>) -> Mode {
        let situation = situation.into();
        Ruling::of(self.ruled(&situation)).mode(|| self.regions.mode(self.needs(situation)))
    }

    /// Why: the row of every option chosen, in the order of the contract. Their sums, with the pull of the custom, are
    /// the two needs.
    ///
    /// Rows that pull nowhere are among them.
    pub fn reasons(&self, answers: &Answers) -> impl Iterator<Item = &'static Row> + use<> {
        let Self { rows, places, .. } = *self;
        answers.options().filter_map(move |option| {
            let place = places.get(option as usize).copied().flatten()?;
            rows.get(usize::from(place))
        })
    }

    /// The most that an answer to a question can add to either need; no single answer may add both.
    pub fn most(&self, question: Question) -> Needs {
        let rows = question.options().iter().filter_map(|option| self.row(*option));
        rows.fold(Needs::default(), |most, row| most.or_more(*row))
    }

    /// The two needs.
    pub fn needs(&self, situation: impl Into<Situation>) -> Needs {
        let situation = situation.into();
        self.reasons(&situation.answers).fold(situation.custom_needs(), Needs::plus)
    }

    /// Whether enough was said for more than a guess: by enough answers, *not sure* left out, or by one that decides
    /// alone.
    pub fn is_enough(&self, situation: impl Into<Situation>) -> bool {
        let situation = situation.into();
        self.are_enough(&situation) || self.judge(situation).gate.is_some()
    }

    /// Whether the needs count for the mode: not where a gate leaves one mode alone.
    pub fn weighs(&self, situation: impl Into<Situation>) -> bool {
        !matches!(Ruling::of(self.ruled(&situation.into())), Ruling::Only(_))
    }

    /// The first row of the gates that holds.
    pub(super) fn ruled(&self, situation: &Situation) -> Option<&'static GateRow> {
        self.gates.iter().find(|row| row.holds(situation))
    }

    /// Whether a gate looks at this option.
    pub(super) fn is_looked_at(&self, option: Opt) -> bool {
        self.gates.iter().any(|row| row.hangs_on(option))
    }

    /// A custom counts as much as an answer.
    fn are_enough(&self, situation: &Situation) -> bool {
        self.reasons(&situation.answers).count() + usize::from(situation.custom.is_some()) >= self.enough
    }

    fn strength(&self, situation: &Situation, needs: Needs, mode: Mode) -> Strength {
        let lifted = self.regions.mode(needs) != mode;
        let ruling = Ruling::of(self.ruled(situation));
        if !self.are_enough(situation) || self.regions.is_border_under(ruling, needs) {
            Strength::Close
        } else if lifted || !self.is_certain(situation, needs, mode) {
            Strength::Lean
        } else {
            Strength::Clear
        }
    }

    /// Whether no way of answering what is open or unsure could change the mode, or bring it next to a border.
    ///
    /// Looks at what a gate could still do, and at the two corners of what could be reached, one point further out.
    /// Where they agree, everything between them does; where a corner is out of reach in fact, this is too careful,
    /// never too sure.
    fn is_certain(&self, situation: &Situation, needs: Needs, mode: Mode) -> bool {
        let answers = &situation.answers;
        let open = || self.questions.iter().copied().filter(|question| answers.option(*question).is_none());
        if open().any(|question| self.could_rule(situation, question, mode)) {
            return false;
        }
        let (mut more_conveyance, mut more_convergence) = (1, 1);
        for question in open() {
            let most = self.most(question);
            more_conveyance += most.conveyance;
            more_convergence += most.convergence;
        }
        let async_corner =
            Needs { conveyance: needs.conveyance + more_conveyance, convergence: needs.convergence.saturating_sub(1) };
        let sync_corner =
            Needs { conveyance: needs.conveyance.saturating_sub(1), convergence: needs.convergence + more_convergence };
        let ruling = Ruling::of(self.ruled(situation));
        let at = |needs| ruling.mode(|| self.regions.mode(needs));
        at(async_corner) == mode && at(sync_corner) == mode
    }

    /// Whether an answer to an open question could make a gate hold that gives another mode. A gate that hangs on two
    /// open questions is looked at for each.
    fn could_rule(&self, situation: &Situation, question: Question, mode: Mode) -> bool {
        let is_open = |option: Opt| situation.answers.option(option.question()).is_none();
        let differs = |ruling| match ruling {
            Ruling::Only(other) => other != mode,
            Ruling::AtLeast(least) => mode < least,
            Ruling::AtMost(most) => mode > most,
            Ruling::Free => false,
        };
        let could_hold = |row: &&GateRow| row.when.iter().all(|fact| fact.could_hold(situation, &is_open));
        let on = |row: &&GateRow| question.options().iter().any(|option| row.hangs_on(*option));
        self.gates.iter().filter(on).filter(could_hold).any(|row| differs(row.then))
    }
}

impl Needs {
    /// Of either need what is more: these, or the pull of a row.
    const fn or_more(self, row: Row) -> Self {
        const fn more(one: u8, other: u8) -> u8 {
            if one > other { one } else { other }
        }
        Self { conveyance: more(self.conveyance, row.conveyance), convergence: more(self.convergence, row.convergence) }
    }

    /// These needs with the pull of one more row.
    #[must_use]
    pub const fn plus(self, row: &Row) -> Self {
        Self { conveyance: self.conveyance + row.conveyance, convergence: self.convergence + row.convergence }
    }
}
