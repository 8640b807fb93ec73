//! What one does with words (a speech act): to tell, to ask, to apologise, to decide.
//!
//! A form has its steps in [`super::plan`] and its words in the crate of words. [`Form::key`] is a public name.

use super::answers::Answers;
use super::plan::Scope;
use super::question::{Opt, Question};
use super::verdict::{Gate, Verdict};

/// Declares the forms with their keys, and the purposes that each can serve.
macro_rules! forms {
    ($($(#[$doc:meta])* $form:ident $key:literal [$($purpose:ident)*])*) => {
        /// What one does.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Form { $($(#[$doc])* $form),* }

        impl Form {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$form),*];

            /// The public name.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$form => $key),* }
            }

            /// The purposes that it can serve.
            const fn purposes(self) -> &'static [Opt] {
                match self { $(Self::$form => &[$(Opt::$purpose),*]),* }
            }
        }
    };
}

forms! {
    /// Says what is new.
    Tell "tell" [PurposeInform PurposeUnderstand]
    /// Says what hurts.
    HardNews "hard-news" [PurposeInform PurposeDecide PurposeUnderstand PurposeProduce PurposeBond PurposeRepair]
    /// Tells something of one's own.
    Confide "confide" [PurposeInform PurposeBond PurposeUnderstand PurposeAsk]
    /// Says that one cannot come.
    Absence "absence" [PurposeInform PurposeAsk]
    /// Asks for an answer, a yes or a thing.
    Ask "ask" [PurposeAsk PurposeInform PurposeDecide PurposeProduce PurposeUnderstand]
    /// Asks many the same.
    Survey "survey" [PurposeAsk PurposeInform PurposeDecide PurposeProduce PurposeUnderstand PurposeIdeas]
    /// Answers what was asked.
    Answer "answer" [PurposeInform PurposeAsk PurposeUnderstand PurposeRepair]
    /// Asks once more.
    Remind "remind" [PurposeInform PurposeAsk PurposeProduce]
    /// Each says how things are, again and again.
    Report "report" [PurposeInform PurposeProduce PurposeUnderstand PurposeBond]
    /// Keeps what happened or came up, where others find it.
    Log "log" [PurposeInform PurposeProduce PurposeIdeas PurposeUnderstand PurposeDecide]
    /// Gives work to others.
    Task "task" [PurposeProduce PurposeAsk PurposeInform PurposeUnderstand]
    /// Works alone.
    Work "work" [PurposeProduce PurposeDecide PurposeUnderstand]
    /// Decides alone.
    Settle "settle" [PurposeDecide]
    /// Looks for ideas.
    Ideas "ideas" [PurposeIdeas PurposeUnderstand PurposeProduce]
    /// Puts something to those who decide.
    Propose "propose" [PurposeDecide PurposeAsk PurposeInform PurposeProduce]
    /// Decides together.
    Decide "decide" [PurposeDecide PurposeAsk PurposeProduce PurposeUnderstand]
    /// Works out a hard thing together.
    WorkOut "work-out" [PurposeUnderstand PurposeProduce PurposeDecide PurposeIdeas PurposeAsk]
    /// Remarks on a piece of work.
    Review "review" [PurposeProduce PurposeDecide PurposeAsk PurposeUnderstand PurposeInform]
    /// Says what someone should do otherwise.
    Critique "critique" [PurposeInform PurposeUnderstand PurposeRepair PurposeProduce PurposeDecide PurposeAsk PurposeBond]
    /// Finds out where two differ.
    ClearUp "clear-up" [PurposeUnderstand PurposeRepair PurposeBond PurposeDecide PurposeInform]
    /// Says that something is wrong.
    Complain "complain" [PurposeInform PurposeAsk PurposeRepair PurposeUnderstand PurposeDecide PurposeProduce]
    /// Puts right what one did.
    Apologise "apologise" [PurposeRepair PurposeInform PurposeBond PurposeUnderstand]
    /// Says what was good.
    Thank "thank" [PurposeInform PurposeBond PurposeRepair]
    /// Is there for someone.
    Console "console" [PurposeBond PurposeInform PurposeRepair]
    /// Leaves, or ends what was agreed.
    Resign "resign" [PurposeInform PurposeDecide PurposeAsk]
    /// Says no.
    Refuse "refuse" [PurposeInform PurposeDecide PurposeAsk]
    /// Comes to terms.
    Negotiate "negotiate" [PurposeDecide PurposeAsk PurposeUnderstand PurposeInform PurposeProduce]
    /// Asks someone who answers at length.
    Interview "interview" [PurposeUnderstand PurposeDecide PurposeInform PurposeProduce]
    /// Shows how something is done.
    Teach "teach" [PurposeUnderstand PurposeInform PurposeProduce PurposeBond]
    /// Gives over what one looked after.
    HandOver "hand-over" [PurposeInform PurposeUnderstand PurposeProduce]
    /// Looks at what happened.
    LookBack "look-back" [PurposeUnderstand PurposeIdeas PurposeInform PurposeDecide PurposeProduce PurposeBond PurposeRepair]
    /// Settles who does what next.
    Plan "plan" [PurposeDecide PurposeProduce PurposeUnderstand PurposeInform PurposeIdeas]
    /// Talks with one person, regularly.
    OneToOne "one-to-one" [PurposeUnderstand PurposeBond PurposeInform PurposeAsk PurposeDecide PurposeProduce]
    /// Spends time together.
    ComeTogether "come-together" [PurposeBond PurposeUnderstand PurposeInform]
    /// Spends a day somewhere.
    Day "day" [PurposeProduce PurposeBond PurposeUnderstand PurposeInform PurposeIdeas PurposeDecide PurposeAsk]
    /// Goes and looks, on the spot.
    See "see" [PurposeUnderstand PurposeInform PurposeProduce PurposeDecide PurposeAsk PurposeBond]
    /// Hears someone out before anything is settled.
    HearOut "hear-out" [PurposeDecide PurposeProduce PurposeUnderstand]
    /// Anything else.
    Discuss "discuss" [PurposeInform PurposeAsk PurposeProduce PurposeIdeas PurposeDecide PurposeUnderstand PurposeBond PurposeRepair]
    /// Warns, within the hour.
    Alarm "alarm" [PurposeInform]
    /// Gets those together who can settle it, within the hour.
    CallNow "call-now" []
    /// Begins alone, within the hour.
    StartNow "start-now" []
}

impl Form {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The form of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|form| form.key() == key)
    }

    /// What one does: what a common activity says, unless it is a broad one and the answers speak against it; else what
    /// they say.
    pub fn of(usual: Option<Self>, scope: Scope, verdict: &Verdict, answers: &Answers) -> Self {
        if let Some(usual) = usual.filter(|_| scope == Scope::Particular) {
            return usual;
        }
        let fits = |form: &Self| {
            let purpose = answers.option(Question::Purpose);
            !form.is_within_the_hour() && purpose.is_none_or(|purpose| form.purposes().contains(&purpose))
        };
        let usual = usual.filter(fits);
        // What comes again within the hour is no emergency.
        let calls_for_help =
            answers.has(Opt::UrgencyHour) && answers.has(Opt::SensitivityHigh) && answers.has(Opt::PurposeAsk);
        let is_urgent = (verdict.gate == Some(Gate::Urgency) || calls_for_help) && !answers.has(Opt::RhythmAgain);
        if is_urgent && !usual.is_some_and(Self::is_quick) && !Self::is_asked_at_once(answers) {
            return Self::within_the_hour(answers);
        }
        let form = usual.unwrap_or_else(|| Self::of_answers(answers));
        if answers.has(Opt::SensitivityHigh) && !form.is_private(answers) {
            Self::in_private(answers)
        } else if answers.has(Opt::SensitivitySome) && form == Self::Tell && !is_for_all(usual, answers) {
            Self::HardNews
        } else if answers.has(Opt::ExchangeCircles) && form == Self::Remind {
            // They do answer, again and again.
            Self::Ask
        } else if answers.has(Opt::ExchangeCircles) && form.can_go_in_circles() {
            Self::ClearUp
        } else {
            form
        }
    }

    /// Whether nothing of it is weighed in money or minutes, as someone is hurt, honoured or mourned by it.
    pub const fn is_personal(self) -> bool {
        matches!(
            self,
            Self::HardNews
                | Self::Confide
                | Self::Critique
                | Self::ClearUp
                | Self::Complain
                | Self::Apologise
                | Self::Thank
                | Self::Console
                | Self::Resign
                | Self::Refuse
                | Self::HearOut
        )
    }

    /// Whether those who meet for it get an agenda: not where two talk about what is theirs alone.
    pub const fn has_an_agenda(self) -> bool {
        let is_for_two = matches!(self, Self::Absence | Self::Remind | Self::Negotiate | Self::Day);
        !is_for_two && !self.is_within_the_hour() && (!self.is_personal() || matches!(self, Self::ClearUp))
    }

    /// Whether what was said is put in writing in words of its own, where others have notes.
    pub const fn is_confirmed(self) -> bool {
        let is_said =
            matches!(self, Self::Absence | Self::Ask | Self::Answer | Self::Remind | Self::Negotiate | Self::HandOver);
        is_said || self.is_personal() && !matches!(self, Self::Thank | Self::Console)
    }

    /// Whether it goes to one person, of the few concerned: the one who decides, or the one who mourns.
    pub(crate) fn is_to_one(self, answers: &Answers) -> bool {
        let asks = self.is_personal() || matches!(self, Self::Ask | Self::Remind);
        let is_of_few = self == Self::Console || asks && answers.has(Opt::StandingAbove);
        // One complains to the boss, however many there are.
        let is_of_one = self == Self::Complain && answers.has(Opt::StandingAbove);
        is_of_one || is_of_few && !answers.has(Opt::PeopleMany)
    }

    /// Whether several are met one after the other.
    pub const fn is_one_by_one(self) -> bool {
        matches!(self, Self::Interview | Self::OneToOne) || self.is_personal()
    }

    /// Whether it is contact within the hour.
    pub const fn is_within_the_hour(self) -> bool {
        matches!(self, Self::Alarm | Self::CallNow | Self::StartNow)
    }

    /// Whether it is done at once by nature.
    const fn is_quick(self) -> bool {
        matches!(self, Self::Absence | Self::Ask | Self::Answer | Self::HandOver | Self::Console)
    }

    /// Whether something is decided, by those who must say yes or no.
    pub const fn is_decision(self) -> bool {
        matches!(self, Self::Decide | Self::Propose)
    }

    /// Whether several put in points, or settle something: not where they are together, are shown something, or look.
    pub const fn takes_points(self) -> bool {
        let is_shared = matches!(
            self,
            Self::ComeTogether
                | Self::HandOver
                | Self::Teach
                | Self::See
                | Self::Day
                | Self::Interview
                | Self::OneToOne
        );
        !is_shared && !self.is_within_the_hour()
    }

    /// Whether what comes again can be held more seldom or otherwise.
    pub const fn can_recur(self) -> bool {
        let is_no_meeting = matches!(
            self,
            Self::Absence
                | Self::Ask
                | Self::Answer
                | Self::Remind
                | Self::Log
                | Self::Negotiate
                | Self::Day
                | Self::Settle
        );
        !is_no_meeting && !self.is_personal() && !self.is_within_the_hour()
    }

    fn within_the_hour(answers: &Answers) -> Self {
        if answers.has(Opt::PurposeInform) {
            Self::Alarm
        } else if answers.has(Opt::PeopleOne) {
            Self::StartNow
        } else {
            Self::CallNow
        }
    }

    fn of_answers(answers: &Answers) -> Self {
        let is_group = answers.has(Opt::PeopleFew) || answers.has(Opt::PeopleMany);
        match answers.option(Question::Purpose) {
            Some(Opt::PurposeInform) if answers.has(Opt::RhythmAgain) && is_group => Self::Report,
            Some(Opt::PurposeInform) => Self::Tell,
            Some(Opt::PurposeAsk) if answers.has(Opt::PeopleMany) => Self::Survey,
            Some(Opt::PurposeAsk) => Self::Ask,
            Some(Opt::PurposeProduce) if answers.has(Opt::PeopleOne) => Self::Work,
            Some(Opt::PurposeProduce) => Self::Task,
            Some(Opt::PurposeIdeas) => Self::Ideas,
            Some(Opt::PurposeDecide) if answers.has(Opt::PeopleOne) => Self::Settle,
            Some(Opt::PurposeDecide) if answers.has(Opt::StandingAbove) => Self::Propose,
            Some(Opt::PurposeDecide) => Self::Decide,
            Some(Opt::PurposeUnderstand) => Self::WorkOut,
            Some(Opt::PurposeBond) => Self::ComeTogether,
            Some(Opt::PurposeRepair) => Self::Apologise,
            Some(_) | None => Self::Discuss,
        }
    }

    /// Whether it is kind enough for what hurts: between two, or about nothing else.
    fn is_private(self, answers: &Answers) -> bool {
        let is_group = answers.has(Opt::PeopleFew) || answers.has(Opt::PeopleMany);
        let is_between_two = matches!(self, Self::Absence | Self::OneToOne | Self::Negotiate | Self::Interview);
        let can_be = matches!(self, Self::Ask | Self::Answer | Self::HandOver | Self::Remind);
        is_between_two || can_be && !is_group || self.is_personal()
    }

    fn in_private(answers: &Answers) -> Self {
        match answers.option(Question::Purpose) {
            Some(Opt::PurposeInform) => Self::HardNews,
            Some(Opt::PurposeUnderstand | Opt::PurposeIdeas) => Self::ClearUp,
            Some(Opt::PurposeBond) => Self::Console,
            Some(Opt::PurposeRepair) => Self::Apologise,
            // Of each alone: it is theirs to say yes or no, and nothing is settled over them.
            Some(Opt::PurposeAsk) => Self::Ask,
            Some(_) | None => Self::HearOut,
        }
    }

    /// Whether one person who is there can answer.
    fn is_asked_at_once(answers: &Answers) -> bool {
        answers.has(Opt::PurposeAsk) && answers.has(Opt::PeopleTwo)
    }

    const fn can_go_in_circles(self) -> bool {
        matches!(
            self,
            Self::Discuss
                | Self::WorkOut
                | Self::Review
                | Self::Decide
                | Self::Propose
                | Self::Tell
                | Self::Task
                | Self::Apologise
                | Self::Plan
        )
    }
}

/// Whether what may sting a little is told to all at once: to many, or where telling all is what is usual.
fn is_for_all(usual: Option<Form>, answers: &Answers) -> bool {
    answers.has(Opt::PeopleMany) || usual == Some(Form::Tell) && !answers.has(Opt::PeopleTwo)
}
