//! The words of the pictures of a decision.

#![expect(missing_docs, reason = "each text says by its name where it stands, and by itself what it says")]

/// The map of the two needs.
pub mod map {
    use crate::content;
    use crate::content::number::counted;
    use advice::{Border, Needs};

    pub const ACROSS: &str = "better in writing";
    pub const UP: &str = "better live";
    pub const HOLLOW: &str = "In a hollow circle, a fact rules, whatever the point alone would say.";
    pub const LEAD: &str = "Each piece of the line is one of the answers.";
    pub const LEAD_ALONE: &str = "A fact rules here, so the circle is hollow: where it lies does not matter.";
    /// The map under the answer that allows no weighing.
    pub const TOLD_ALONE: &str = "Map of the two needs, with a hollow point: a fact rules.";

    /// The map, told.
    pub fn told(needs: Needs, hollow: bool) -> String {
        let Needs { conveyance, convergence } = needs;
        let point = if hollow { "hollow point, as a fact rules," } else { "point" };
        format!("Map of the two needs. The {point} is at {conveyance} to async and {convergence} to sync.")
    }

    /// How far the nearest border is.
    pub fn border(border: Border) -> String {
        let mode = content::mode(border.mode).name;
        let points = counted(border.points.into(), "point");
        format!("The nearest border, dashed, is {points} away, to {mode}.")
    }
}

/// What each answer pulls.
pub mod pulls {
    use advice::Needs;

    pub const TITLE: &str = "What drove it";
    pub const NOT_WEIGHED: &str = "Not weighed against that:";
    pub const OPEN: &str = "Still open";
    pub const OPEN_HELP: &str = "The hollow bars are what an answer could pull at most.";
    pub const NOT_ANSWERED: &str = "no answer";
    pub const UNSURE: &str = "not sure";
    pub const TABLE: &str = "Map and bars as a table";
    pub const CAPTION: &str = "What each answer pulls, in points";
    pub const ANSWER: &str = "Answer";
    pub const TO_ASYNC: &str = "To async";
    pub const TO_SYNC: &str = "To sync";
    pub const SUM: &str = "Together: the point on the map";

    /// What is usual for an activity.
    pub fn usual(activity: &str, channel: &str) -> String {
        ["Usual for “", activity, "”: ", channel].concat()
    }

    /// A bar, told.
    pub fn told(most: Needs, no_async: bool) -> String {
        let Needs { conveyance, convergence } = most;
        if no_async {
            format!("{convergence} to sync")
        } else {
            format!("{conveyance} to async, {convergence} to sync")
        }
    }

    /// What an answer could pull at most, where it could at all.
    pub fn up_to(points: u8) -> String {
        format!("up to {points}")
    }

    /// A hollow bar, told.
    pub fn could(question: &str, most: Needs) -> String {
        [question, ": could pull up to ", &told(most, false)].concat()
    }
}

/// The plan in time.
pub mod timeline {
    pub const NOW: &str = "Now";
    pub const SCALE: &str = "Solid: attention. Faint: time to answer in. Waiting is drawn shorter than it is.";
    pub const SCALE_IF: &str = "Dashed: only if needed.";
    pub const TABLE: &str = "The timeline as a table";
    pub const CAPTION: &str = "When each step takes whose attention";
    pub const STEP: &str = "Step";
    pub const WAIT: &str = "Waiting";
    pub const NONE: &str = "–";
    pub const SUM: &str = "Together";

    /// The timeline, told.
    pub fn told(yours: &str, others: &str, all: &str) -> String {
        ["Timeline: you ", yours, ", each of the others ", others, ", done within about ", all, "."].concat()
    }

    /// The place of a step in the list, and what it is; whether it may be left out.
    pub fn step(number: &str, title: &str, conditional: bool) -> String {
        [number, ". ", title, if conditional { " (only if needed)" } else { "" }].concat()
    }
}
