//! The verdict as one sentence that a person can act on.

use advice::{Answers, Gate, Mode, Opt, Verdict};

/// One sentence for each purpose, and one for where none was named.
struct ByPurpose {
    inform: &'static str,
    ask: &'static str,
    produce: &'static str,
    ideas: &'static str,
    decide: &'static str,
    understand: &'static str,
    bond: &'static str,
    repair: &'static str,
    unsaid: &'static str,
}

/// The verdict in one sentence: what to do, in order.
///
/// Where fewer than three answers were given and no gate decided, show [`super::too_little`] instead.
pub fn headline(verdict: &Verdict, answers: &Answers) -> &'static str {
    match verdict.gate {
        Some(Gate::Sensitivity) => sensitive(answers),
        Some(Gate::Urgency) => urgent(answers),
        Some(Gate::Space) if verdict.mode == Mode::Async => {
            "Write something kind that asks for nothing, give it time, and leave it to them whether to talk."
        }
        Some(Gate::Way | Gate::Space | Gate::Record) | None => match verdict.mode {
            Mode::Async => offline(answers),
            Mode::Mix => both(answers),
            Mode::Sync => live(answers),
        },
    }
}

/// No surprise in writing and no audience.
fn sensitive(answers: &Answers) -> &'static str {
    let several = answers.has(Opt::PeopleFew) || answers.has(Opt::PeopleMany);
    if answers.has(Opt::UrgencyHour) {
        "Talk now, in private, then confirm it in writing."
    } else if several {
        SENSITIVE_SEVERAL.of(answers)
    } else {
        SENSITIVE.of(answers)
    }
}

/// Contact with an immediate response, which is not a meeting.
fn urgent(answers: &Answers) -> &'static str {
    let (inform, alone) = (answers.has(Opt::PurposeInform), answers.has(Opt::PeopleOne));
    match (answers.has(Opt::OverlapLittle), inform, alone) {
        (true, true, _) => "Alert whoever is awake, ask for an acknowledgement, and escalate if none comes.",
        (true, false, true) => "Start now, with whoever is awake on call; if you get stuck, escalate.",
        (true, false, false) => {
            "Call whoever is awake now, follow the escalation path if you must, then write it down."
        }
        (false, false, true) => "Start now, with one person on call in case you get stuck.",
        (false, _, _) => URGENT.of(answers),
    }
}

fn offline(answers: &Answers) -> &'static str {
    if answers.has(Opt::PeopleOne) && answers.has(Opt::PurposeProduce) {
        "Do it alone in quiet time, then send the result."
    } else if answers.has(Opt::PeopleOne) && answers.has(Opt::PurposeDecide) {
        "Decide it alone, write down why, and let the others read it."
    } else if answers.has(Opt::UndoHard) && answers.has(Opt::PurposeDecide) {
        "Write a proposal and ask each person for a yes or a no by a set day."
    } else if answers.has(Opt::BriefReady) {
        ASYNC_READY.of(answers)
    } else {
        ASYNC.of(answers)
    }
}

fn both(answers: &Answers) -> &'static str {
    if answers.has(Opt::SensitivitySome) && answers.has(Opt::PurposeInform) {
        "Say the hard part live, and give the details in writing."
    } else if answers.start_from_nothing() {
        MIX_FROM_NOTHING.of(answers)
    } else if answers.has(Opt::UndoHard) && answers.has(Opt::PurposeDecide) {
        "Write first, give everyone time to read, then meet for 20 minutes to close it."
    } else if answers.has(Opt::ExchangeCircles) && !answers.has(Opt::PurposeIdeas) && !answers.has(Opt::PurposeBond) {
        "Write down where you differ, then meet for 20 minutes to clear it up."
    } else if answers.has(Opt::BriefReady) {
        MIX_READY.of(answers)
    } else {
        MIX.of(answers)
    }
}

fn live(answers: &Answers) -> &'static str {
    if answers.has(Opt::BriefReady) { SYNC_READY.of(answers) } else { SYNC.of(answers) }
}

const SENSITIVE: ByPurpose = ByPurpose {
    inform: "Tell them yourself, alone and in private, then confirm it in writing.",
    ask: "Ask them yourself, in private, then confirm in writing what they said.",
    produce: "Talk it over in private first, then put in writing what you agreed.",
    ideas: "Talk in private about what hurts first; look for ideas after that.",
    decide: "Talk it through in private, then confirm in writing what was decided.",
    understand: "Talk in private and listen first, then confirm in writing what you agreed.",
    bond: "Make time for a private talk, without an audience and without haste.",
    repair: "Talk to them alone and in private, listen first, and say what you will do.",
    unsaid: "Talk alone and in private, then confirm it in writing.",
};

const SENSITIVE_SEVERAL: ByPurpose = ByPurpose {
    inform: "Tell each person alone and in private, then confirm it in writing.",
    ask: "Ask each person in private, then confirm in writing what they said.",
    produce: "Talk to each person in private first, then put in writing what you agreed.",
    ideas: "Talk to each person in private about what hurts first; look for ideas after that.",
    decide: "Talk to each person in private first, then decide, and confirm it in writing.",
    understand: "Talk to each person in private and listen first, then confirm in writing what you agreed.",
    bond: "Make time for a private talk with each person, without an audience.",
    repair: "Talk to each of them alone and in private, and listen first.",
    unsaid: "Talk to each person alone and in private, then confirm it in writing.",
};

const URGENT: ByPurpose = ByPurpose {
    inform: "Alert them now, and ask each for an acknowledgement.",
    ask: "Call whoever can answer now, then write down what they said.",
    produce: "Call those needed now, share out the work in ten minutes, then write it down.",
    ideas: "Call those needed now, take the first idea that will do, then write it down.",
    decide: "Call those needed now, decide within ten minutes, then write it down.",
    understand: "Call those needed now, compare what you know for ten minutes, then write it down.",
    bond: "Call now and be there; ten minutes are enough to begin.",
    repair: "Call now, say what went wrong, and what you do about it.",
    unsaid: "Call those needed now for ten minutes, then write down what was settled.",
};

const ASYNC: ByPurpose = ByPurpose {
    inform: "Write it down, send it, and say whether you need a reply and by when.",
    ask: "Ask in writing, with all that they need to answer, and say by when.",
    produce: "Write down what you need and by when, then let them do it in their own time.",
    ideas: "Ask for ideas in writing, let each think alone, then gather them in one place.",
    decide: "Write a proposal, ask for objections by a set day, then decide.",
    understand: "Write down what you know and what you do not, and ask for answers by a set day.",
    bond: "Write something personal, and leave them time to answer.",
    repair: "Write to them yourself, without excuses, and ask for nothing.",
    unsaid: "Write it down, send it, and say by when you need an answer.",
};

const ASYNC_READY: ByPurpose = ByPurpose {
    inform: "Send what you have written, and say whether you need a reply and by when.",
    ask: "Send your question as it stands, and say by when you need the answer.",
    produce: "Send what you have written, say by when you need it, and let them work.",
    ideas: "Send out the question, let each think alone, then gather the ideas in one place.",
    decide: "Send the proposal, ask for objections by a set day, then decide.",
    understand: "Send what you have written, and ask for questions and answers by a set day.",
    unsaid: "Send what you have written, and say by when you need an answer.",
    ..ASYNC
};

const MIX: ByPurpose = ByPurpose {
    inform: "Write it down and send it, then take questions live for 15 minutes.",
    ask: "Ask in writing, then talk briefly about what is not clear.",
    produce: "Write down what you need, let each work alone, then meet briefly to fit it together.",
    ideas: "Collect ideas alone first, then meet for 30 minutes to combine and test them.",
    decide: "Write first, then meet for 20 minutes if someone disagrees.",
    understand: "Write down what you know, then meet to work out the rest.",
    bond: "Meet first, then keep in touch in writing.",
    repair: "Write a few lines that ask for nothing, then talk once they want to.",
    unsaid: "Write first, then meet briefly for what is still open.",
};

const MIX_READY: ByPurpose = ByPurpose {
    inform: "Send what you have written, then take questions live for 15 minutes.",
    ask: "Send your question, then talk briefly about what is not clear.",
    produce: "Send what you have written, let each work alone, then meet briefly to fit it together.",
    ideas: "Send out the question, collect ideas alone, then meet for 30 minutes to combine them.",
    decide: "Send the proposal, then meet for 20 minutes if someone disagrees.",
    understand: "Send what you have written, collect remarks, then meet to work out the rest.",
    unsaid: "Send what you have written, then meet briefly for what is still open.",
    ..MIX
};

const MIX_FROM_NOTHING: ByPurpose = ByPurpose {
    produce: "Meet briefly to agree on the aim, then let each work alone.",
    decide: "Meet briefly to agree on the question, then write a proposal and decide.",
    understand: "Meet first to agree on what the problem is, then carry on in writing.",
    unsaid: "Meet briefly to agree on the aim, then carry on in writing.",
    ..MIX
};

const SYNC: ByPurpose = ByPurpose {
    inform: "Tell them live, leave time for questions, then send the main points.",
    ask: "Ask them live, then thank them in a line that says what was agreed.",
    produce: "Do it together in one sitting, then note what is left and who does it.",
    ideas: "Give each ten minutes to think alone, then meet to combine and test the ideas.",
    decide: "Put the question in three lines, meet to decide, then write the decision down.",
    understand: "Work it out together, live, then write down what you found.",
    bond: "Spend the time together, in one room if you can.",
    repair: "Talk to the person soon, say what went wrong, and listen.",
    unsaid: "Meet, keep it short, then write down what came of it.",
};

const SYNC_READY: ByPurpose = ByPurpose {
    inform: "Send what you have written, then talk it through live and take questions.",
    ask: "Send your question to read, ask it live, then write down the answer.",
    decide: "Send the proposal to read, meet to decide, then write the decision down.",
    understand: "Send what you have written, work it out together, then write down what you found.",
    unsaid: "Send what you have written, meet, then write down what came of it.",
    ..SYNC
};

impl ByPurpose {
    fn of(&self, answers: &Answers) -> &'static str {
        [
            (Opt::PurposeInform, self.inform),
            (Opt::PurposeAsk, self.ask),
            (Opt::PurposeProduce, self.produce),
            (Opt::PurposeIdeas, self.ideas),
            (Opt::PurposeDecide, self.decide),
            (Opt::PurposeUnderstand, self.understand),
            (Opt::PurposeBond, self.bond),
            (Opt::PurposeRepair, self.repair),
        ]
        .into_iter()
        .find_map(|(purpose, text)| answers.has(purpose).then_some(text))
        .unwrap_or(self.unsaid)
    }
}
