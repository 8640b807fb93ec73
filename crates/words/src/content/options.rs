//! The options of each question.

use advice::Opt;

/// The words of one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OptionText {
    /// What a person picks.
    pub label: &'static str,
    /// A short sentence or an example beside it; may be empty.
    pub hint: &'static str,
}

/// The words of *not sure*, which every question has.
pub const UNSURE: OptionText = OptionText { label: "Not sure", hint: "That is an answer too, and pulls neither way." };

/// The words of an option.
#[expect(clippy::too_many_lines, reason = "a table, a row for each")]
pub const fn option(option: Opt) -> &'static OptionText {
    match option {
        Opt::PurposeInform => {
            &OptionText { label: "Someone knows something", hint: "News, a status, the answer to a question." }
        }
        Opt::PurposeAsk => {
            &OptionText { label: "I get something from someone", hint: "An answer, a yes, a favour, a thing." }
        }
        Opt::PurposeRepair => &OptionText {
            label: "Something is put right with a person",
            hint: "An apology, a quarrel, a wrong impression.",
        },
        Opt::WayOpen => &OptionText { label: "Neither", hint: "Both ways are open to all." },
        Opt::WayNoLive => &OptionText {
            label: "Talking is out",
            hint: "Someone cannot or will not talk, or there is no hour for a talk.",
        },
        Opt::WayNoWriting => &OptionText {
            label: "Writing is out",
            hint: "Someone cannot or will not read or write there, or will not answer.",
        },
        Opt::WaySetLive => &OptionText {
            label: "A talk or a meeting is prescribed",
            hint: "By a law, statutes, a contract, custom or fairness.",
        },
        Opt::WaySetWriting => {
            &OptionText { label: "Writing is prescribed", hint: "By a law, a contract, rules or custom." }
        }
        Opt::SpaceYes => {
            &OptionText { label: "Yes", hint: "To take this in unobserved, or because they asked for distance." }
        }
        Opt::SpaceNo => &OptionText { label: "No", hint: "They would rather have someone there." },
        Opt::RecordNeeded => {
            &OptionText { label: "Yes", hint: "A contract, money, a promise, what others look up later." }
        }
        Opt::RecordUseful => &OptionText { label: "That would help", hint: "A line afterwards is enough." },
        Opt::RecordNo => &OptionText { label: "No", hint: "" },
        Opt::RecordOff => {
            &OptionText { label: "Nobody would put this in writing", hint: "Frank words, a suspicion, a warning." }
        }
        Opt::RhythmOnce => &OptionText { label: "Once", hint: "" },
        Opt::RhythmAgain => &OptionText { label: "Again and again", hint: "" },
        Opt::StandingPeers => &OptionText { label: "Equals", hint: "Colleagues, friends, neighbours, other members." },
        Opt::StandingAbove => &OptionText { label: "Above me", hint: "A boss, a board, whoever decides about me." },
        Opt::StandingBelow => &OptionText { label: "Under me", hint: "Reports, pupils, those about whom I decide." },
        Opt::StandingOutside => &OptionText { label: "Outside", hint: "Customers, applicants, parents, other firms." },
        Opt::PurposeProduce => &OptionText {
            label: "A finished piece of work",
            hint: "A fix, a text, a review; also remarks that each gives alone.",
        },
        Opt::PurposeIdeas => {
            &OptionText { label: "New ideas", hint: "Ways to go about something, names, things to try." }
        }
        Opt::PurposeDecide => &OptionText { label: "A decision", hint: "Yes or no, which one, who, when." },
        Opt::PurposeUnderstand => &OptionText {
            label: "Something hard is understood",
            hint: "A big problem, a shared view, how someone thinks.",
        },
        Opt::PurposeBond => {
            &OptionText { label: "People get closer", hint: "A welcome, a regular talk, a day together." }
        }
        Opt::SensitivityNone => &OptionText { label: "No", hint: "Everyday matters, and praise." },
        Opt::SensitivitySome => {
            &OptionText { label: "A little", hint: "Mild criticism, a small letdown, a touchy subject." }
        }
        Opt::SensitivityHigh => {
            &OptionText { label: "Yes", hint: "Bad news, a conflict, blame, health, pay, someone’s job." }
        }
        Opt::UrgencyHour => {
            &OptionText { label: "Within the hour", hint: "An accident, an outage, harm that grows by the minute." }
        }
        Opt::UrgencyToday => &OptionText { label: "Today", hint: "By this evening." },
        Opt::UrgencyWeek => &OptionText { label: "This week", hint: "A few days do no harm." },
        Opt::UrgencyLater => &OptionText { label: "Later", hint: "Next week or after." },
        Opt::ClarityClear => {
            &OptionText { label: "Yes, in one sentence", hint: "For example: “The heating works again.”" }
        }
        Opt::ClarityRough => &OptionText { label: "Roughly", hint: "The direction is known, the details are not." },
        Opt::ClarityOpen => {
            &OptionText { label: "No, that must be found out", hint: "Even the question may still change." }
        }
        Opt::ExchangeNone => &OptionText { label: "No reply needed", hint: "People read the text, and that is all." },
        Opt::ExchangeFew => &OptionText { label: "A reply or two", hint: "A question, an answer, done." },
        Opt::ExchangeMany => &OptionText { label: "A long exchange", hint: "Each answer raises the next question." },
        Opt::ExchangeCircles => {
            &OptionText { label: "We keep misreading each other", hint: "About three rounds already, and no closer." }
        }
        Opt::UndoEasy => &OptionText { label: "Easy, or nothing to undo", hint: "A draft, a setting, a message." },
        Opt::UndoEffort => &OptionText { label: "That takes effort", hint: "Some days of work, or some goodwill." },
        Opt::UndoHard => {
            &OptionText { label: "Hardly possible", hint: "A contract, a hire, lost data, a public promise." }
        }
        Opt::PeopleOne => &OptionText { label: "Only one", hint: "All others read or listen." },
        Opt::PeopleTwo => &OptionText { label: "Two", hint: "" },
        Opt::PeopleFew => &OptionText { label: "Three to seven", hint: "" },
        Opt::PeopleMany => &OptionText { label: "Eight or more", hint: "" },
        Opt::OverlapMost => &OptionText { label: "Five or more", hint: "The same place, or the same hours." },
        Opt::OverlapSome => &OptionText { label: "Two to under five", hint: "An ocean apart, or part-time." },
        Opt::OverlapLittle => {
            &OptionText { label: "Under two", hint: "Opposite sides of the world, or different shifts." }
        }
        Opt::FocusYes => &OptionText {
            label: "Yes, for most of the work",
            hint: "Reading, writing, building, working something out.",
        },
        Opt::FocusPartly => &OptionText { label: "For part of the work", hint: "Prepare alone, then compare." },
        Opt::FocusNo => &OptionText { label: "No", hint: "This happens between people, or is quick." },
        Opt::FamiliarityNever => &OptionText { label: "Never", hint: "You are new to each other." },
        Opt::FamiliaritySome => &OptionText { label: "Now and then", hint: "Or only some of you." },
        Opt::FamiliarityOften => &OptionText { label: "Often", hint: "You know how the others think." },
        Opt::AttentionAll => {
            &OptionText { label: "Nearly all the time", hint: "Everyone speaks, thinks or acts throughout." }
        }
        Opt::AttentionPart => {
            &OptionText { label: "Part of the time", hint: "A few minutes each, or one item out of several." }
        }
        Opt::AttentionNone => &OptionText { label: "Little of the time", hint: "Most would listen most of the time." },
        Opt::BriefReady => {
            &OptionText { label: "Yes, ready to send", hint: "A page that others understand without you." }
        }
        Opt::BriefRough => &OptionText { label: "Notes or a draft", hint: "" },
        Opt::BriefNone => &OptionText { label: "Not yet", hint: "" },
    }
}
