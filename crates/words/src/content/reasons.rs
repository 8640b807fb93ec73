//! Why an answer pulls where it pulls. The directions are those of the rules' table; see the design's evidence.

use advice::Opt;

/// One sentence: why this answer speaks for live, for offline, for both, or for neither.
pub const fn reason(option: Opt) -> &'static str {
    match option {
        Opt::PurposeInform => "News travels well in writing: each person reads when it suits them.",
        Opt::PurposeProduce => "Work that people do alone needs a clear request and time, not everyone at once.",
        Opt::PurposeIdeas => {
            "People find more and better ideas alone first; coming together helps to combine and test them."
        }
        Opt::PurposeDecide => "A decision needs both: details to read in peace, and agreement at the end.",
        Opt::PurposeUnderstand => "A shared understanding comes sooner when each can answer the other at once.",
        Opt::PurposeBond => "People get closer more easily when they share the moment.",
        Opt::PurposeAsk => "A clear question can be answered when it suits the other.",
        Opt::PurposeRepair => "Something is put right with a person more easily by a voice than by a text.",
        Opt::WayOpen => "Both ways are open, so this pulls neither way.",
        Opt::WayNoLive => "Someone cannot or will not talk live, which speaks for writing.",
        Opt::WayNoWriting => "Someone cannot or will not read or write, which speaks for a talk.",
        Opt::WaySetLive => "A talk or a meeting is prescribed, so one is held.",
        Opt::WaySetWriting => "Writing is prescribed, so there is a text.",
        Opt::SpaceYes => "They want to be alone with this first, which speaks for a message and time.",
        Opt::SpaceNo => "They need no time alone with this, so this pulls neither way.",
        Opt::RecordNeeded => "This must be provable or found later, which speaks for writing.",
        Opt::RecordUseful => "A line afterwards will do, so this pulls neither way.",
        Opt::RecordNo => "Nobody needs this later, so this pulls neither way.",
        Opt::RecordOff => "Nobody would say this in writing, which speaks for a talk.",
        Opt::RhythmOnce => "This happens once. This shapes the plan, not the advice.",
        Opt::RhythmAgain => "This comes again. This shapes the plan, not the advice.",
        Opt::StandingPeers => "You are equals. This shapes the words, not the advice.",
        Opt::StandingAbove => "They decide about you. This shapes the words, not the advice.",
        Opt::StandingBelow => "You decide about them. This shapes the words, not the advice.",
        Opt::StandingOutside => "They are from outside. This shapes the words, not the advice.",
        Opt::SensitivityNone => "Nobody is likely to be hurt, so this pulls neither way.",
        Opt::SensitivitySome => "Tone comes across in writing less well than writers think, which speaks for a voice.",
        Opt::SensitivityHigh => {
            "This could hurt someone, which speaks for a private talk, without surprise and without others there."
        }
        Opt::UrgencyHour => "This has to be settled within the hour, so you need answers at once.",
        Opt::UrgencyToday => "There is little time left to wait for replies.",
        Opt::UrgencyWeek => "A few days leave room for either way.",
        Opt::UrgencyLater => "There is time, so each can answer when it suits them.",
        Opt::ClarityClear => "You can say what “done” looks like, so you can write that down and hand the work over.",
        Opt::ClarityRough => {
            "What is known can be written down and the rest needs some talk, so this pulls neither way."
        }
        Opt::ClarityOpen => "What “done” means must still be found out, and talk finds it sooner.",
        Opt::ExchangeNone => "No reply is needed, so nobody has to be there at the same time.",
        Opt::ExchangeFew => "A reply or two goes well in writing.",
        Opt::ExchangeMany => "A long back-and-forth goes faster when people talk.",
        Opt::ExchangeCircles => "After about three rounds of misreading, a talk gets further than one more text.",
        Opt::UndoEasy => "A wrong result is easy to put right, so this pulls neither way.",
        Opt::UndoEffort => "Putting a wrong result right would take some effort; this pulls neither way.",
        Opt::UndoHard => "What can hardly be undone is better read first and closed live.",
        Opt::PeopleOne => "One person can do this either way.",
        Opt::PeopleTwo => "Two people can do this either way.",
        Opt::PeopleFew => "A group of three to seven can do this either way.",
        Opt::PeopleMany => "The larger a live group, the less each adds; in writing, each gets a turn.",
        Opt::OverlapMost => "You share enough hours for either way.",
        Opt::OverlapSome => "You share a few hours, enough for either way.",
        Opt::OverlapLittle => "With so few shared hours, going live often means that someone works outside theirs.",
        Opt::FocusYes => "The result gets better with quiet time, and interrupted work is slow to get going again.",
        Opt::FocusPartly => "Part of the work gets better with quiet time, so leave room for that.",
        Opt::FocusNo => "Time alone would not make the result better, so this pulls neither way.",
        Opt::FamiliarityNever => "You are new to each other, and talk builds common ground sooner.",
        Opt::FamiliaritySome => "You know each other somewhat, so this pulls neither way.",
        Opt::FamiliarityOften => "You know each other’s ways, so either way is easily understood.",
        Opt::AttentionAll => "Each is needed nearly all the time, so a live talk is worth its cost.",
        Opt::AttentionPart => {
            "Each is needed for part of the time, which speaks for doing that part live and the rest in writing."
        }
        Opt::AttentionNone => "Most would listen most of the time, and reading takes less time.",
        Opt::BriefReady => "There is something to read already. This shapes the plan, not the advice.",
        Opt::BriefRough => "There is a draft, so finish it first. This shapes the plan, not the advice.",
        Opt::BriefNone => "There is nothing to read yet. This shapes the plan, not the advice.",
    }
}
