//! What the bill says, and what it takes for granted.

use advice::{Assumption, Standing};

use super::brief;

/// The words of the bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BillText {
    /// The three sides: all live, all in writing, the plan.
    pub sides: [&'static str; 3],
    /// What these mean, a sentence each.
    pub notes: [&'static str; 4],
}

/// The words of one assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssumptionText {
    /// Its name.
    pub name: &'static str,
    /// What it is counted in.
    pub unit: &'static str,
    /// Where it comes from, in one sentence.
    pub origin: &'static str,
}

/// The words of the bill.
pub const BILL: BillText = BillText {
    sides: ["All live", "All in writing", "This plan"],
    notes: [
        "Attention is counted in person-minutes: six people for ten minutes are an hour.",
        "Held but not used is time when someone was there and not needed.",
        "Waiting is shown in working time, and has no price: people do other things meanwhile.",
        "A plan may count small steps, such as notes, that the other two leave out.",
    ],
};

/// The words of an assumption.
pub const fn assumption(assumption: Assumption) -> &'static AssumptionText {
    match assumption {
        Assumption::ReadingSpeed => &AssumptionText {
            name: "Reading",
            unit: "words a minute",
            origin: "Brysbaert 2019, from 190 studies of English non-fiction.",
        },
        Assumption::WritingSpeed => {
            &AssumptionText { name: "Writing", unit: "words a minute", origin: "Our guess, with thinking and mending." }
        }
        Assumption::Reply => &AssumptionText {
            name: "One reply",
            unit: "minutes",
            origin: "Our guess, to write it and to have it read.",
        },
        Assumption::FewRounds => &AssumptionText {
            name: "Replies of each, where few are expected",
            unit: "replies",
            origin: "Our reading of “a reply or two”.",
        },
        Assumption::ManyRounds => &AssumptionText {
            name: "Replies of each, in a long exchange",
            unit: "replies",
            origin: "Guides say to talk after about three rounds.",
        },
        Assumption::Preparing => &AssumptionText {
            name: "Preparing and arranging a meeting",
            unit: "minutes",
            origin: "Our guess, for whoever calls it.",
        },
        Assumption::Notes => {
            &AssumptionText { name: "Writing down what came of it", unit: "minutes", origin: "Our guess." }
        }
        Assumption::Refocus => &AssumptionText {
            name: "Coming back to other work",
            unit: "minutes a person",
            origin: "None, as the well-known 23 minutes stand in no paper.",
        },
        Assumption::UsedOfAll => &AssumptionText {
            name: "Time used, needed nearly all the time",
            unit: "percent",
            origin: "Our reading of your answer.",
        },
        Assumption::UsedOfPart => &AssumptionText {
            name: "Time used, needed for part of it",
            unit: "percent",
            origin: "Our reading of your answer, and where there is none.",
        },
        Assumption::UsedOfLittle => &AssumptionText {
            name: "Time used, hardly needed",
            unit: "percent",
            origin: "Our guess: as if eight took equal turns.",
        },
        Assumption::CostFactor => &AssumptionText {
            name: "Employer’s cost for each unit of pay",
            unit: "times",
            origin: "US Bureau of Labor Statistics, June 2025; it differs from country to country.",
        },
    }
}

/// How well an assumption is supported, in a word or two.
pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Sourced => "Sourced",
        Standing::Assumed => "Assumed",
    }
}

/// A value of an assumption as it is shown and typed: "238", "1.42", "12.5".
pub fn assumption_value(assumption: Assumption, value: u32) -> String {
    brief::decimal(value.into(), assumption.decimals())
}
