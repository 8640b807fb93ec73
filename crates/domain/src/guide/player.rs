//! Stepping through a flow, and playing it.

/// Which step of a flow is shown, and whether it goes on by itself.
///
/// Nothing here reads a clock: whoever has one calls [`Player::tick`], and hands back the turn that it was set in, so
/// that a clock of before a pause moves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Player {
    steps: usize,
    at: usize,
    playing: bool,
    turn: u32,
}

impl Player {
    /// Before the first of so many steps.
    pub const fn new(steps: usize) -> Self {
        Self { steps, at: 0, playing: false, turn: 0 }
    }

    /// The step that is shown, from 1. 0: the whole of it, as nothing was begun.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// Whether it goes on by itself.
    pub const fn is_playing(&self) -> bool {
        self.playing
    }

    /// Which clock may move it on.
    pub const fn turn(&self) -> u32 {
        self.turn
    }

    /// Plays from where it is, from the first step where it is at its end; or pauses.
    pub fn press(&mut self) {
        if self.playing {
            self.halt_at(self.at);
        } else {
            let from = if self.at >= self.steps { 1 } else { self.at.max(1) };
            self.halt_at(from);
            self.playing = self.at < self.steps;
        }
    }

    /// Pauses, and goes one step on, if there is one.
    pub fn forward(&mut self) {
        self.halt_at(self.at + 1);
    }

    /// Pauses, and goes one step back, if there is one.
    pub fn back(&mut self) {
        self.halt_at(self.at.saturating_sub(1));
    }

    /// Pauses at the first step.
    pub fn again(&mut self) {
        self.halt_at(1);
    }

    /// Goes one step on if it plays and the clock is that of this turn. Whether another tick is to follow.
    pub fn tick(&mut self, turn: u32) -> bool {
        if !self.playing || turn != self.turn {
            return false;
        }
        self.at = (self.at + 1).min(self.steps);
        self.playing = self.at < self.steps;
        self.playing
    }

    fn halt_at(&mut self, step: usize) {
        self.playing = false;
        self.at = step.clamp(1.min(self.steps), self.steps);
        self.turn = self.turn.wrapping_add(1);
    }
}
