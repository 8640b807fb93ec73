//! The modes, how sure a verdict is, and what a gate does.

use advice::{Gate, Mode, Opt, Strength};
use domain::reading::{Reading, Turn};

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

/// How sure a verdict is, in one sentence: by which fact it was ruled, or which answer could still change it.
///
/// Where too little was said for a verdict, show [`too_little`] instead.
pub fn how_sure(reading: &Reading) -> &'static str {
    match reading.verdict.gate {
        Some(gate) => ruled(gate, reading),
        None => strength(reading.verdict.strength, reading.turn()),
    }
}

/// How sure a verdict is that no fact ruled.
const fn strength(strength: Strength, turn: Turn) -> &'static str {
    match (strength, turn) {
        (Strength::Close, Turn::Open) => "This is close: an answer still open could tip it.",
        (Strength::Close, Turn::Given) => "This is close: one different answer would tip it.",
        (Strength::Close, Turn::Fact | Turn::Nothing) => {
            "This is close, though no single other answer would tip it, unless it is a fact that rules."
        }
        (Strength::Lean, Turn::Open) => "This is likely, but not certain: an answer still open could change it.",
        (Strength::Lean, Turn::Given) => "This is likely, but not certain: one different answer would change it.",
        (Strength::Lean, Turn::Fact) => {
            "This is likely, but not certain, though only a fact that rules would change it by itself."
        }
        (Strength::Lean, Turn::Nothing) => {
            "This is likely, but not certain, though no single other answer would change it."
        }
        (Strength::Clear, _) => "This is clear: nothing that is still open would change it.",
    }
}

/// What to say instead while fewer than three answers were given and no gate decided.
pub const fn too_little() -> &'static str {
    "Not enough to say yet; if in doubt, write first."
}

/// Which fact ruled, and what that means for the other answers.
fn ruled(gate: Gate, reading: &Reading) -> &'static str {
    let has = |option| reading.answers.has(option);
    match gate {
        Gate::Way if has(Opt::WayNoLive) => "Someone cannot or will not talk, and that comes before all the rest.",
        Gate::Way if has(Opt::WayNoWriting) => {
            "Someone cannot or will not read or write, and that comes before all the rest."
        }
        Gate::Way if has(Opt::WaySetWriting) => {
            "Writing is prescribed, and that comes first: the rest only says whether you talk as well."
        }
        Gate::Way => {
            "A talk or a meeting is prescribed, and that comes first: the rest only says whether you write as well."
        }
        Gate::Space => "They want to be alone with this first, so whether you talk is theirs to choose.",
        Gate::Record => "Nobody would say this in writing, and that alone decides.",
        Gate::Sensitivity if reading.verdict.mode == Mode::Mix => {
            "This could hurt someone, and must be provable: so they hear it, and it stands in writing."
        }
        Gate::Sensitivity => {
            "This could hurt someone, and that alone decides: smaller reasons for writing are not weighed against it."
        }
        Gate::Urgency => {
            "This must be settled within the hour, and that alone decides: a better way that comes too late does not help."
        }
    }
}

/// That the answers were not weighed, where a fact that rules left one mode alone.
pub fn not_weighed(reading: &Reading) -> Option<&'static str> {
    (!reading.is_weighed()).then_some("The other answers were not weighed against that. This is how they pull:")
}
