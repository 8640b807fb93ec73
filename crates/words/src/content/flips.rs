//! What another answer would change.

use advice::{Flip, Mode, Opt, Pair};

use super::verdicts::mode;

/// The answer as a condition, without a full stop: "If this could wait until later".
pub const fn if_clause(option: Opt) -> &'static str {
    match option {
        Opt::PurposeInform => "If someone only had to know something",
        Opt::PurposeProduce => "If you mainly wanted a finished piece of work",
        Opt::PurposeIdeas => "If you mainly wanted new ideas",
        Opt::PurposeDecide => "If you mainly needed a decision",
        Opt::PurposeUnderstand => "If you mainly had to understand something hard",
        Opt::PurposeBond => "If you mainly wanted people to get closer",
        Opt::PurposeAsk => "If you mainly wanted something from someone",
        Opt::PurposeRepair => "If something were to be put right with a person",
        Opt::WayOpen => "If both ways were open",
        Opt::WayNoLive => "If someone could not or would not talk",
        Opt::WayNoWriting => "If someone could not or would not read or write",
        Opt::WaySetLive => "If a talk or a meeting were prescribed",
        Opt::WaySetWriting => "If writing were prescribed",
        Opt::SpaceYes => "If they wanted to be alone with this first",
        Opt::SpaceNo => "If they did not want to be alone with this",
        Opt::RecordNeeded => "If this had to be provable or found later",
        Opt::RecordUseful => "If a line afterwards would help",
        Opt::RecordNo => "If nobody needed this later",
        Opt::RecordOff => "If nobody would put this in writing",
        Opt::RhythmOnce => "If this happened once",
        Opt::RhythmAgain => "If this came again and again",
        Opt::StandingPeers => "If you were equals",
        Opt::StandingAbove => "If they decided about you",
        Opt::StandingBelow => "If you decided about them",
        Opt::StandingOutside => "If they were from outside",
        Opt::SensitivityNone => "If this could hurt nobody",
        Opt::SensitivitySome => "If this could sting a little",
        Opt::SensitivityHigh => "If this could hurt someone",
        Opt::UrgencyHour => "If this had to be settled within the hour",
        Opt::UrgencyToday => "If this had to be settled today",
        Opt::UrgencyWeek => "If there were time until the end of this week",
        Opt::UrgencyLater => "If this could wait until later",
        Opt::ClarityClear => "If you could say in one sentence what “done” looks like",
        Opt::ClarityRough => "If you knew roughly what “done” looks like",
        Opt::ClarityOpen => "If you had yet to find out what “done” looks like",
        Opt::ExchangeNone => "If no reply were needed",
        Opt::ExchangeFew => "If a reply or two would do",
        Opt::ExchangeMany => "If this took a long exchange",
        Opt::ExchangeCircles => "If you kept misreading each other",
        Opt::UndoEasy => "If this were easy to put right",
        Opt::UndoEffort => "If this took effort to put right",
        Opt::UndoHard => "If this could hardly be undone",
        Opt::PeopleOne => "If only one person had to add something",
        Opt::PeopleTwo => "If two people had to add something",
        Opt::PeopleFew => "If three to seven people had to add something",
        Opt::PeopleMany => "If eight or more people had to add something",
        Opt::OverlapMost => "If you could all be reached for five hours a day or more",
        Opt::OverlapSome => "If you could all be reached for two to five hours a day",
        Opt::OverlapLittle => "If you could all be reached for under two hours a day",
        Opt::FocusYes => "If most of the work needed quiet time alone",
        Opt::FocusPartly => "If part of the work needed quiet time alone",
        Opt::FocusNo => "If the work needed no quiet time alone",
        Opt::FamiliarityNever => "If you were new to each other",
        Opt::FamiliaritySome => "If you had dealt with each other now and then",
        Opt::FamiliarityOften => "If you had often dealt with each other",
        Opt::AttentionAll => "If each were needed nearly all the time",
        Opt::AttentionPart => "If each were needed for part of the time",
        Opt::AttentionNone => "If each were needed for little of the time",
        Opt::BriefReady => "If there were something ready to read",
        Opt::BriefRough => "If there were a draft to read",
        Opt::BriefNone => "If there were nothing to read yet",
    }
}

/// Answers that hold together, as one condition: "If this could wait until later, and if no reply were needed".
pub fn if_clauses(options: &[Opt]) -> String {
    let mut text = String::new();
    for clause in options.iter().copied().map(if_clause) {
        match clause.strip_prefix("If ") {
            Some(rest) if !text.is_empty() => text += &[", and if ", rest].concat(),
            _ => text += clause,
        }
    }
    text
}

/// One line: "If this could wait until later: async."
pub fn flip(options: &[Opt], to: Mode) -> String {
    format!("{}: {}.", if_clauses(options), mode(to).name.to_lowercase())
}

/// That no single answer would change it, and what stands instead.
pub const fn no_single(pair: Option<Pair>) -> &'static str {
    if pair.is_some() {
        "No single other answer would change this, unless it is a fact that rules. The nearest two that would, together:"
    } else {
        "No other answer would change this, nor would any two, unless it is a fact that rules."
    }
}

/// The facts that alone would change it, in one line: "A fact that rules would change it. Sync: if it could hurt
/// someone." `None`: none would.
pub fn by_facts(flips: &[Flip]) -> Option<String> {
    let mut text = "A fact that rules would change it.".to_owned();
    for to in Mode::ALL {
        let mut clauses =
            flips.iter().filter(|flip| flip.by_gate() && flip.mode == to).map(|flip| if_clause(flip.option));
        let Some(first) = clauses.next() else { continue };
        let rest: Vec<_> = clauses.collect();
        text += &[" ", mode(to).name, ": i", first.trim_start_matches('I')].concat();
        for (place, clause) in rest.iter().enumerate() {
            let and = if place + 1 == rest.len() { ", or i" } else { ", i" };
            text += &[and, clause.trim_start_matches('I')].concat();
        }
        text.push('.');
    }
    flips.iter().any(Flip::by_gate).then_some(text)
}
