//! The editions of the rules: tables that [`Edition::judge`] reads, and nothing else decides.

mod one;

use std::fmt;

use super::answers::Answers;
use super::question::{Opt, Question};
use super::source::{Grade, Source};
use super::verdict::{Gate, Mode, Needs, Strength, Verdict};

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
#[derive(Debug)]
pub struct Edition {
    /// Its number.
    pub number: EditionNumber,
    /// One row for each option, in the order of [`Opt`].
    pub rows: &'static [Row],
    /// The map.
    pub regions: Regions,
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
        let Needs { conveyance: c, convergence: v } = needs;
        let neighbours = [(c + 1, v), (c, v + 1), (c.saturating_sub(1), v), (c, v.saturating_sub(1))];
        neighbours
            .into_iter()
            .any(|(conveyance, convergence)| self.mode(Needs { conveyance, convergence }) != self.mode(needs))
    }
}

impl Edition {
    /// The edition of a number.
    pub const fn of(number: EditionNumber) -> &'static Self {
        match number {
            EditionNumber(_) => &one::EDITION,
        }
    }

    /// The row of an option.
    pub fn row(&self, option: Opt) -> Option<&'static Row> {
        self.rows.get(option as usize)
    }

    /// The verdict on these answers.
    pub fn judge(&self, answers: &Answers) -> Verdict {
        let needs = self.needs(answers);
        let gate = gate(answers);
        let mode = self.mode_at(needs, answers);
        let strength = if gate.is_some() { Strength::Clear } else { self.strength(answers, needs, mode) };
        Verdict { mode, strength, gate, needs }
    }

    /// The mode alone, which is quicker to find than the whole verdict.
    pub fn mode(&self, answers: &Answers) -> Mode {
        self.mode_at(self.needs(answers), answers)
    }

    /// Why: the row of every option chosen, in the order of the contract. Their sums are the two needs.
    ///
    /// Rows that pull nowhere are among them.
    pub fn reasons(&self, answers: &Answers) -> impl Iterator<Item = &'static Row> + use<> {
        let rows = self.rows;
        answers.options().filter_map(move |option| rows.get(option as usize))
    }

    /// The most that an answer to a question can add to either need; no single answer may add both.
    pub fn most(&self, question: Question) -> Needs {
        let rows = question.options().iter().filter_map(|option| self.row(*option));
        rows.fold(Needs::default(), |most, row| Needs {
            conveyance: most.conveyance.max(row.conveyance),
            convergence: most.convergence.max(row.convergence),
        })
    }

    /// The two needs.
    pub fn needs(&self, answers: &Answers) -> Needs {
        self.reasons(answers).fold(Needs::default(), Needs::plus)
    }

    fn mode_at(&self, needs: Needs, answers: &Answers) -> Mode {
        if gate(answers).is_some() {
            Mode::Sync
        } else if has_floor(answers) {
            self.regions.mode(needs).max(Mode::Mix)
        } else {
            self.regions.mode(needs)
        }
    }

    fn strength(&self, answers: &Answers, needs: Needs, mode: Mode) -> Strength {
        let lifted = self.regions.mode(needs) != mode;
        if !answers.are_enough() || self.regions.is_border(needs) {
            Strength::Close
        } else if lifted || !self.is_certain(answers, needs, mode) {
            Strength::Lean
        } else {
            Strength::Clear
        }
    }

    /// Whether no way of answering what is open or unsure could change the mode, or bring it next to a border.
    ///
    /// Looks at the two corners of what could be reached, one point further out. Where they agree, everything between
    /// them does; where a corner is out of reach in fact, this is too careful, never too sure.
    fn is_certain(&self, answers: &Answers, needs: Needs, mode: Mode) -> bool {
        let is_open = |question: Question| answers.option(question).is_none();
        let could_gate = is_open(Question::Sensitivity) || is_open(Question::Urgency);
        let could_have_floor = is_open(Question::Purpose) && answers.has(Opt::SensitivitySome);
        if (could_gate && mode != Mode::Sync) || (could_have_floor && mode == Mode::Async) {
            return false;
        }
        let (mut more_conveyance, mut more_convergence) = (1, 1);
        for question in Question::DECIDING.into_iter().filter(|question| is_open(*question)) {
            let most = self.most(question);
            more_conveyance += most.conveyance;
            more_convergence += most.convergence;
        }
        let async_corner =
            Needs { conveyance: needs.conveyance + more_conveyance, convergence: needs.convergence.saturating_sub(1) };
        let sync_corner =
            Needs { conveyance: needs.conveyance.saturating_sub(1), convergence: needs.convergence + more_convergence };
        self.regions.mode(async_corner) == mode && self.regions.mode(sync_corner) == mode
    }
}

impl Needs {
    /// These needs with the pull of one more row.
    #[must_use]
    pub const fn plus(self, row: &Row) -> Self {
        Self { conveyance: self.conveyance + row.conveyance, convergence: self.convergence + row.convergence }
    }
}

/// The answer that decides by itself. Where both do, `sensitivity` comes first: it says how to talk.
pub(super) fn gate(answers: &Answers) -> Option<Gate> {
    if answers.has(Opt::SensitivityHigh) {
        Some(Gate::Sensitivity)
    } else if answers.has(Opt::UrgencyHour) {
        Some(Gate::Urgency)
    } else {
        None
    }
}

/// News that may sting is never only written: at least a mix.
pub(super) fn has_floor(answers: &Answers) -> bool {
    answers.has(Opt::PurposeInform) && answers.has(Opt::SensitivitySome)
}
