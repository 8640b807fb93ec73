//! The map of the two needs, on which verdicts are shown as points.

use super::edition::{Edition, EditionNumber};
use super::question::Question;
use super::situation::{Custom, Situation};
use super::verdict::{Mode, Needs};

/// The map of one edition: a field for each point that answers can lead to, and the mode there.
#[derive(Clone, Copy, Debug)]
pub struct Map {
    edition: &'static Edition,
    /// The largest needs, in points, that answers can add up to. The least are 0.
    pub most: Needs,
}

/// Fields of one mode beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strip {
    /// Their need for convergence, in points.
    pub convergence: u8,
    /// The need for conveyance of the first, in points.
    pub from: u8,
    /// The need for conveyance of the last, in points.
    pub to: u8,
}

/// The nearest place where another mode begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Border {
    /// The field just behind it.
    pub at: Needs,
    /// The mode there.
    pub mode: Mode,
    /// How many points of either need lead there, at least 1.
    pub points: u8,
}

impl Map {
    /// The map of an edition.
    pub fn of(edition: EditionNumber) -> Self {
        let edition = Edition::of(edition);
        let most = Question::ALL.into_iter().fold(Custom::MOST, |most, question| {
            let Needs { conveyance, convergence } = edition.most(question);
            Needs { conveyance: most.conveyance + conveyance, convergence: most.convergence + convergence }
        });
        Self { edition, most }
    }

    /// The mode at a point, where no answer decides beside the sums.
    pub fn mode(&self, needs: Needs) -> Mode {
        self.edition.regions.mode(needs)
    }

    /// The region of a mode, from the bottom up.
    pub fn strips(&self, mode: Mode) -> Vec<Strip> {
        let Needs { conveyance: last, convergence: top } = self.most;
        let is_in = |conveyance, convergence| self.mode(Needs { conveyance, convergence }) == mode;
        let row = |convergence| {
            let begins = move |from: &u8| {
                is_in(*from, convergence) && from.checked_sub(1).is_none_or(|before| !is_in(before, convergence))
            };
            (0..=last).filter(begins).map(move |from| {
                let to = (from..=last).take_while(|at| is_in(*at, convergence)).last().unwrap_or(from);
                Strip { convergence, from, to }
            })
        };
        (0..=top).flat_map(row).collect()
    }

    /// The field of a region that is nearest to its middle, where its name stands. `None`: the map has no such region.
    pub fn middle(&self, mode: Mode) -> Option<Needs> {
        let fields: Vec<_> = self
            .strips(mode)
            .iter()
            .flat_map(|strip| {
                let convergence = strip.convergence;
                (strip.from..=strip.to).map(move |conveyance| Needs { conveyance, convergence })
            })
            .collect();
        let count = u32::try_from(fields.len()).ok().filter(|count| *count > 0)?;
        let mean = |need: fn(&Needs) -> u8| fields.iter().map(|field| u32::from(need(field))).sum::<u32>() / count;
        let (across, up) = (mean(|field| field.conveyance), mean(|field| field.convergence));
        let off = |field: &Needs| {
            u32::from(field.conveyance).abs_diff(across).pow(2) + u32::from(field.convergence).abs_diff(up).pow(2)
        };
        fields.iter().copied().min_by_key(off)
    }

    /// The way by which a situation leads to its point: the start, a place after the custom, and one after each
    /// question in the order of the contract, which is the place before it where nothing pulls. Always as long.
    pub fn path(&self, situation: impl Into<Situation>) -> Vec<Needs> {
        let situation = situation.into();
        let mut path = vec![Needs::default(), situation.custom_needs()];
        for question in Question::ALL {
            let at = path.last().copied().unwrap_or_default();
            let row = situation.answers.option(question).and_then(|option| self.edition.row(option));
            path.push(row.map_or(at, |row| at.plus(row)));
        }
        path
    }

    /// The nearest field of another mode; of those as near, the one with less convergence, then with less conveyance.
    /// `None`: the map has one mode alone.
    pub fn border(&self, from: Needs) -> Option<Border> {
        let here = self.mode(from);
        let away =
            |field: &Needs| field.conveyance.abs_diff(from.conveyance) + field.convergence.abs_diff(from.convergence);
        let at = self.fields().filter(|field| self.mode(*field) != here).min_by_key(away)?;
        Some(Border { at, mode: self.mode(at), points: away(&at) })
    }

    /// Every field, from the bottom up.
    pub fn fields(&self) -> impl Iterator<Item = Needs> + use<> {
        let Needs { conveyance: last, convergence: top } = self.most;
        (0..=top).flat_map(move |convergence| (0..=last).map(move |conveyance| Needs { conveyance, convergence }))
    }
}
