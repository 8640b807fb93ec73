//! What the app makes of a decision: its verdict, its plan, and the kind of activity that it is about.

use advice::{
    self, Answers, Assumptions, Edition, EditionNumber, Figures, Form, Mode, Opt, Plan, Question, Recurrence, Row,
    Scope, Situation, Told, Usual, Verdict,
};

use crate::activity::{Kind, Template};
use crate::decision::{Decision, TemplateKey};

/// A decision as far as its advice depends on it, and its verdict. What else it holds leaves it
/// as it is; what its words tell of people is put in by those who read words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The answers.
    pub answers: Answers,
    /// The figures that the person gave.
    pub figures: Figures,
    /// The rules that judge.
    pub edition: EditionNumber,
    /// The common activity that it began from, where this version knows it.
    pub template: Option<Template>,
    /// What their words tell of those who take part.
    pub told: Told,
    /// The verdict.
    pub verdict: Verdict,
}

/// What alone could turn a mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Turn {
    /// An answer that is still open.
    Open,
    /// Another answer to what was answered.
    Given,
    /// Only a fact that rules.
    Fact,
    /// Nothing.
    Nothing,
}

impl Reading {
    /// Reads a decision by the rules of its edition.
    pub fn of(decision: &Decision) -> Self {
        let Decision { answers, figures, edition, .. } = *decision;
        let template = decision.template.as_ref().map(TemplateKey::as_str).and_then(Template::from_key);
        Self::judged(answers, figures, edition, template)
    }

    /// A situation that the rules of an edition judge.
    fn judged(answers: Answers, figures: Figures, edition: EditionNumber, template: Option<Template>) -> Self {
        let situation = Situation { answers, custom: template.and_then(Template::custom) };
        Self {
            answers,
            figures,
            edition,
            template,
            told: Told::default(),
            verdict: Edition::of(edition).judge(situation),
        }
    }

    /// The same with other answers.
    #[must_use]
    pub fn with_answers(&self, answers: Answers) -> Self {
        Self { told: self.told, ..Self::judged(answers, self.figures, self.edition, self.template) }
    }

    /// The same, done in this mode, whatever the verdict is.
    #[must_use]
    pub fn done(&self, mode: Mode) -> Self {
        Self { verdict: Verdict { mode, ..self.verdict }, ..*self }
    }

    /// What is judged: the answers, and what is customary for the activity.
    pub fn situation(&self) -> Situation {
        Situation { answers: self.answers, custom: self.template.and_then(Template::custom) }
    }

    /// Whether there is a verdict to show: too few answers are not enough, unless one of them decided alone.
    pub fn is_enough(&self) -> bool {
        Edition::of(self.edition).is_enough(self.situation())
    }

    /// The mode, where there are enough answers for one.
    pub fn mode(&self) -> Option<Mode> {
        self.is_enough().then_some(self.verdict.mode)
    }

    /// The questions that are asked with the figures: what only shapes the plan, and, where there is one already, what
    /// was still open at first.
    pub fn figured(&self) -> Vec<Question> {
        let is_open = |question: &Question| {
            *question == Question::Brief || self.is_enough() && self.answers.get(*question).is_none()
        };
        [Question::Brief, Question::People, Question::Overlap].into_iter().filter(is_open).collect()
    }

    /// Whether one answer decided beside the sums, so that the point lies where it may on the map.
    pub fn is_beside_the_sums(&self) -> bool {
        let Verdict { mode, gate, needs, .. } = self.verdict;
        gate.is_some() || Edition::of(self.edition).regions.mode(needs) != mode
    }

    /// Whether the two needs counted: not where a fact that rules left one mode alone.
    pub fn is_weighed(&self) -> bool {
        Edition::of(self.edition).weighs(self.situation())
    }

    /// What alone could turn the mode: first an answer that is open, then another one to what was answered.
    pub fn turn(&self) -> Turn {
        let edition = Edition::of(self.edition);
        let flips = edition.flips(self.situation());
        if !edition.could_tip(self.situation()).is_empty() {
            Turn::Open
        } else if flips.iter().any(|flip| !flip.by_gate()) {
            Turn::Given
        } else if flips.is_empty() {
            Turn::Nothing
        } else {
            Turn::Fact
        }
    }

    /// The answer that speaks most for the mode. `None`: none does, or one answer decided alone, which is the reason.
    pub fn strongest(&self) -> Option<&'static Row> {
        let Verdict { mode, gate, .. } = self.verdict;
        let points = |row: &Row| match mode {
            Mode::Mix => row.conveyance + row.convergence,
            Mode::Async => row.conveyance,
            Mode::Sync => row.convergence,
        };
        if gate.is_some() {
            return None;
        }
        // Of equals the first.
        let mut best = None;
        for row in Edition::of(self.edition).reasons(&self.answers).filter(|row| points(row) > 0) {
            if best.is_none_or(|best| points(row) > points(best)) {
                best = Some(row);
            }
        }
        best
    }

    /// The verdict by the rules of today, where it was made by earlier ones and they say something else.
    pub fn by_today(&self) -> Option<Verdict> {
        let today = Edition::of(EditionNumber::CURRENT).judge(self.situation());
        (self.edition != EditionNumber::CURRENT && today.mode != self.verdict.mode).then_some(today)
    }

    /// The kind of activity.
    pub fn kind(&self) -> Option<Kind> {
        self.template.map(Template::kind)
    }

    /// How often a year it comes again, of 46 working weeks: our guess, where nothing else is known once a week.
    pub fn times_a_year(&self) -> u32 {
        use Template::{
            Advisers, AllHands, Assembly, BoardMeeting, CareHandover, CareLog, ChildDiary, LeadershipReport,
            Newsletter, QuarterReview, Refinement, ReleaseSync, Retrospective, SchoolReport, ServicePlan,
            ShiftBriefing, ShiftHandover, SprintPlanning, StandUp, StandUpZones,
        };
        match self.template {
            Some(StandUp | StandUpZones | CareHandover | ShiftHandover | ShiftBriefing | ChildDiary | CareLog) => 220,
            Some(ReleaseSync) => 92,
            Some(Retrospective | SprintPlanning | Refinement) => 23,
            Some(AllHands | BoardMeeting | Newsletter | LeadershipReport | Advisers | ServicePlan) => 12,
            Some(QuarterReview) => 4,
            Some(SchoolReport) => 2,
            Some(Assembly) => 1,
            Some(_) | None => 46,
        }
    }

    /// How to go about it.
    pub fn plan(&self, assumptions: &Assumptions) -> Plan {
        let are_close = self.told.are_close || self.template.is_some_and(Template::is_among_close);
        let told = Told { are_close, ..self.told };
        let usual = Usual { told, ..self.template.map(Template::usual).unwrap_or_default() };
        advice::plan(&self.verdict, &self.answers, &self.figures, assumptions, usual)
    }

    /// Whether one does what is usual for the activity: not where the answers make it something else, such as hearing
    /// someone out, nor where those above are below.
    pub fn does_what_is_usual(&self, plan: &Plan) -> bool {
        self.template.is_some_and(|template| {
            let usual = self.with_answers(template.answers());
            let are = |reading: &Self, one: Opt, other: Opt| reading.answers.has(one) && self.answers.has(other);
            let are_others = are(&usual, Opt::StandingAbove, Opt::StandingBelow)
                || are(&usual, Opt::StandingBelow, Opt::StandingAbove);
            let Usual { form, scope, .. } = template.usual();
            !are_others && plan.form == Form::of(form, scope, &usual.verdict, &usual.answers)
        })
    }

    /// Whether it is done in the usual way as well, so that what is said of that holds: not where one way is ruled out, or
    /// where for a broader activity the same answers would make something else of it.
    pub fn is_done_as_usual(&self, plan: &Plan) -> bool {
        self.does_what_is_usual(plan)
            && self.template.is_some_and(|template| {
                let usual = self.with_answers(template.answers());
                let rules_out = |way: &Opt| self.answers.has(*way) && !usual.answers.has(*way);
                let is_both = self.verdict.mode == Mode::Mix;
                let is_ruled_out =
                    rules_out(&Opt::RecordOff) || is_both && [Opt::WayNoLive, Opt::WayNoWriting].iter().any(rules_out);
                let broad = |of: &Self| Form::of(template.usual().form, Scope::Broad, &of.verdict, &of.answers);
                !is_ruled_out && broad(self) == broad(&usual)
            })
    }

    /// What becomes of it where it comes again, `times` a year or as often as is usual. `None`: it does not.
    pub fn recurrence(&self, assumptions: &Assumptions, times: Option<u32>) -> Option<Recurrence> {
        if !self.comes_again() || !self.is_enough() {
            return None;
        }
        let plan = self.plan(assumptions);
        // Of what may not be held at all yet there is nothing to keep, and no vote is a habit; nor is there of what is
        // usually written, such as a poll or a complaint.
        let is_meeting = self.kind() == Some(Kind::Recurring);
        let is_usually_written = || {
            let usual = self.template.map(|template| self.with_answers(template.answers()).verdict.mode);
            (usual, self.verdict.mode) == (Some(Mode::Async), Mode::Async)
        };
        if !plan.form.can_recur() || !is_meeting && (plan.form.is_decision() || is_usually_written()) {
            return None;
        }
        let bill = advice::bill(&self.answers, &self.figures, &plan, assumptions, None);
        let times = times.unwrap_or_else(|| self.times_a_year());
        let recurrence = Recurrence::of(&self.verdict, &self.answers, &self.figures, &bill, times);
        (recurrence.is_a_change() || is_meeting).then_some(recurrence)
    }

    /// Whether it comes again: as was answered, or else as is usual for the activity.
    pub fn comes_again(&self) -> bool {
        match self.answers.option(Question::Rhythm) {
            Some(rhythm) => rhythm == Opt::RhythmAgain,
            None => self.kind() == Some(Kind::Recurring),
        }
    }
}
