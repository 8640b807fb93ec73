//! A plan in time: when each step happens, for whom, and how long is waited.

use super::{Pace, Step, Who};

/// When the steps of a plan happen, in their order, conditional ones included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// One for each step.
    pub slots: Vec<Slot>,
}

/// When one step happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The attention of each who is in it; several talks of one person, one after the other.
    pub work: Span,
    /// The waiting: for a live step before it, for an offline one after it.
    pub wait: Span,
    /// Whether it takes your attention.
    pub yours: bool,
    /// Whether it takes the attention of others.
    pub others: bool,
}

/// A piece of time, as it is and as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// How long it is, in minutes of working time.
    pub minutes: u32,
    /// Where it begins in the drawing, 0 to [`Timeline::LENGTH`].
    pub from: u32,
    /// Where it ends in the drawing.
    pub to: u32,
}

/// A place in the drawing that is not stretched to its length yet.
#[derive(Clone, Copy, Default)]
struct Place(u32);

impl Timeline {
    /// The length of every drawing.
    pub const LENGTH: u32 = 1_000;

    /// Lays out the steps one after the other. What is longer is drawn longer, but a day not a hundred times as long as
    /// five minutes; and waiting is drawn shorter than attention.
    pub(super) fn of(steps: &[Step]) -> Self {
        let mut at = Place::default();
        let mut slots: Vec<Slot> = steps
            .iter()
            .map(|step| {
                let minutes = step.takes();
                let waited = step.elapsed.saturating_sub(minutes);
                let (work, wait) = match step.pace {
                    Pace::Live => {
                        let wait = at.wait(waited);
                        (at.work(minutes), wait)
                    }
                    Pace::Offline => (at.work(minutes), at.wait(waited)),
                };
                let (yours, others) = lanes(step.who);
                Slot { work, wait, yours, others }
            })
            .collect();
        let stretch = |place: u32| place * Self::LENGTH / at.0.max(1);
        for slot in &mut slots {
            for span in [&mut slot.work, &mut slot.wait] {
                (span.from, span.to) = (stretch(span.from), stretch(span.to));
            }
        }
        Self { slots }
    }

    /// Attention in minutes: yours, and that of each of the others who is in every step.
    pub fn attention(&self) -> (u32, u32) {
        let of = |is_in: fn(&&Slot) -> bool| self.slots.iter().filter(is_in).map(|slot| slot.work.minutes).sum();
        (of(|slot| slot.yours), of(|slot| slot.others))
    }
}

/// Whether a step takes your attention, and that of others.
const fn lanes(who: Who) -> (bool, bool) {
    match who {
        Who::You => (true, false),
        Who::Others => (false, true),
        Who::Everyone
        | Who::Person
        | Who::Each
        | Who::SmallGroup
        | Who::WhoeverAsks
        | Who::Needed
        | Who::Awake
        | Who::OnCall
        | Who::Silent
        | Who::NextInLine => (true, true),
    }
}

impl Place {
    /// Goes on by attention. It can always be seen.
    fn work(&mut self, minutes: u32) -> Span {
        self.on(minutes, (100 * minutes.max(1)).isqrt())
    }

    /// Goes on by waiting.
    fn wait(&mut self, minutes: u32) -> Span {
        self.on(minutes, (16 * minutes).isqrt())
    }

    fn on(&mut self, minutes: u32, drawn: u32) -> Span {
        let from = self.0;
        self.0 += drawn;
        Span { minutes, from, to: self.0 }
    }
}
