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
    /// How long it is; in a plan, in minutes of working time.
    pub minutes: u32,
    /// Where it begins in the drawing, 0 to [`Timeline::LENGTH`].
    pub from: u32,
    /// Where it ends in the drawing.
    pub to: u32,
}

/// A piece of time that is to be drawn, and how long it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// It can always be seen, however short it is.
    Attention(u32),
    /// It is drawn shorter than attention.
    Waiting(u32),
}

impl Timeline {
    /// The length of every drawing.
    pub const LENGTH: u32 = 1_000;

    /// Lays out the steps one after the other.
    pub(super) fn of(steps: &[Step]) -> Self {
        let both = steps.iter().flat_map(|step| {
            let work = Stretch::Attention(step.takes());
            let wait = Stretch::Waiting(step.elapsed.saturating_sub(step.takes()));
            match step.pace {
                Pace::Live => [wait, work],
                Pace::Offline => [work, wait],
            }
        });
        let spans = Span::in_a_row(&both.collect::<Vec<_>>());
        let (pairs, _) = spans.as_chunks();
        let slot = |(step, [first, second]): (&Step, &[Span; 2])| {
            let (work, wait) = match step.pace {
                Pace::Live => (*second, *first),
                Pace::Offline => (*first, *second),
            };
            let (yours, others) = lanes(step.who);
            Slot { work, wait, yours, others }
        };
        Self { slots: steps.iter().zip(pairs).map(slot).collect() }
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

impl Span {
    /// Lays out pieces of time one after the other, over the whole length of a drawing. What is longer is drawn longer,
    /// but a day not a hundred times as long as five minutes.
    pub fn in_a_row(stretches: &[Stretch]) -> Vec<Self> {
        let mut at = 0;
        let mut spans: Vec<Self> = stretches
            .iter()
            .map(|stretch| {
                let (minutes, drawn) = match *stretch {
                    Stretch::Attention(minutes) => (minutes, (100 * minutes.max(1)).isqrt()),
                    Stretch::Waiting(minutes) => (minutes, (16 * minutes).isqrt()),
                };
                let from = at;
                at += drawn;
                Self { minutes, from, to: at }
            })
            .collect();
        let fit = |place: u32| place * Timeline::LENGTH / at.max(1);
        for span in &mut spans {
            (span.from, span.to) = (fit(span.from), fit(span.to));
        }
        spans
    }
}
