//! Two flows of the article, step by step: who gives attention when, and who only waits.

use advice::{Mode, Span, Stretch};

/// One of the two flows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flow {
    /// Paying with a phone in a shop. Its times are in seconds.
    Paying,
    /// A letter by mail, and its answer. Its times are in minutes.
    Letter,
}

/// Whose attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Yours.
    Yours,
    /// That of the other: of the till, or of who gets the letter.
    Theirs,
}

/// What one side does with its attention while a step lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Attention {
    /// It is needed.
    Used,
    /// It is not needed, but cannot go anywhere else: one waits there.
    Held,
    /// It is free for anything else.
    Free,
}

/// What happens in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is named by its words in `content`")]
pub enum Event {
    Prompt,
    Unlock,
    Hold,
    Confirm,
    Remove,
    Write,
    Send,
    Notice,
    Read,
    Reply,
    SendBack,
}

/// One step of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// What happens.
    pub event: Event,
    /// How long it takes, in the unit of its flow. An assumption, and no more than an example.
    pub long: u32,
    /// Your attention.
    pub yours: Attention,
    /// The attention of the other.
    pub theirs: Attention,
}

const PAYING: [Beat; 5] = [
    beat(Event::Prompt, 6, Attention::Held, Attention::Used),
    beat(Event::Unlock, 3, Attention::Used, Attention::Held),
    beat(Event::Hold, 2, Attention::Used, Attention::Used),
    beat(Event::Confirm, 4, Attention::Held, Attention::Used),
    beat(Event::Remove, 1, Attention::Used, Attention::Held),
];

const LETTER: [Beat; 6] = [
    beat(Event::Write, 15, Attention::Used, Attention::Free),
    beat(Event::Send, 1, Attention::Used, Attention::Free),
    beat(Event::Notice, 180, Attention::Free, Attention::Free),
    beat(Event::Read, 3, Attention::Free, Attention::Used),
    beat(Event::Reply, 10, Attention::Free, Attention::Used),
    beat(Event::SendBack, 1, Attention::Free, Attention::Used),
];

const fn beat(event: Event, long: u32, yours: Attention, theirs: Attention) -> Beat {
    Beat { event, long, yours, theirs }
}

impl Flow {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Paying, Self::Letter];

    /// Its steps, in order.
    pub const fn beats(self) -> &'static [Beat] {
        match self {
            Self::Paying => &PAYING,
            Self::Letter => &LETTER,
        }
    }

    /// Sync where a side has to wait for the other; async where neither does.
    pub fn mode(self) -> Mode {
        let waits = |beat: &Beat| [beat.yours, beat.theirs].contains(&Attention::Held);
        if self.beats().iter().any(waits) { Mode::Sync } else { Mode::Async }
    }

    /// How long it takes from its beginning to its end.
    pub fn long(self) -> u32 {
        self.beats().iter().map(|beat| beat.long).sum()
    }

    /// How long a side gives this kind of attention.
    pub fn spent(self, side: Side, attention: Attention) -> u32 {
        self.beats().iter().filter(|beat| beat.of(side) == attention).map(|beat| beat.long).sum()
    }

    /// Where each step stands in the drawing, laid out like a plan.
    pub fn spans(self) -> Vec<Span> {
        let stretch = |beat: &Beat| {
            let is_idle = beat.yours == Attention::Free && beat.theirs == Attention::Free;
            if is_idle { Stretch::Waiting(beat.long) } else { Stretch::Attention(beat.long) }
        };
        Span::in_a_row(&self.beats().iter().map(stretch).collect::<Vec<_>>())
    }
}

impl Beat {
    /// What a side does with its attention.
    pub const fn of(&self, side: Side) -> Attention {
        match side {
            Side::Yours => self.yours,
            Side::Theirs => self.theirs,
        }
    }

    /// Whether both are at it, at the same moment.
    pub fn is_together(&self) -> bool {
        self.yours == Attention::Used && self.theirs == Attention::Used
    }
}
