//! The modes, how sure a verdict is, and what a gate does.

use advice::{Gate, Mode, Strength, Verdict};

/// The words of one mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModeText {
    /// Its name.
    pub name: &'static str,
    /// What it means in plain words.
    pub gloss: &'static str,
}

/// The words of a mode.
pub const fn mode(mode: Mode) -> &'static ModeText {
    match mode {
        Mode::Async => &ModeText { name: "Async", gloss: "in writing: each in their own time" },
        Mode::Mix => &ModeText { name: "Mix", gloss: "both: part in writing, part live" },
        Mode::Sync => &ModeText { name: "Sync", gloss: "live: everyone at the same time" },
    }
}

/// How sure a verdict is, in one sentence.
pub const fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Close => "This is close: one different answer could tip it.",
        Strength::Lean => "This is likely, but not certain: an answer still open, or a different one, could change it.",
        Strength::Clear => "This is clear: no question still open would change it.",
    }
}

/// How sure a verdict is, or that a gate decided it.
pub const fn how_sure(verdict: &Verdict) -> &'static str {
    match verdict.gate {
        Some(decided) => gate(decided),
        None => strength(verdict.strength),
    }
}

/// What to say instead of a strength while fewer than three answers were given and no gate decided.
pub const fn too_little() -> &'static str {
    "Not enough to say yet; if in doubt, write first."
}

/// That a gate decided, and why the other answers are not weighed against it.
pub const fn gate(gate: Gate) -> &'static str {
    match gate {
        Gate::Way => {
            "A way is ruled out or prescribed, and that alone decides: what cannot be done is not weighed against the rest."
        }
        Gate::Space => "They want to be alone with it first, and that alone decides: a talk is theirs to choose.",
        Gate::Record => "Nobody would say it in writing, and that alone decides.",
        Gate::Sensitivity => {
            "It could hurt someone, and that alone decides: smaller reasons for writing are not weighed against it."
        }
        Gate::Urgency => {
            "It must be settled within the hour, and that alone decides: a better way that comes too late does not help."
        }
    }
}
