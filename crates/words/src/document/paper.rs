//! The texts to paste, each with what is known filled in.

use advice::{Condition, Edition, Gate, Opt, Pace, Step, What, Who};
use domain::paper::{Draft, Next, Paper, drafts};

use super::form::{Block, Document, Line, Span, read};
use super::{Matter, Shown};
use crate::content::document as words;
use crate::content::{duration, wait};

/// One text. It may also be one that the plan does not ask for; it is a general one then.
pub fn paper(matter: &Matter<'_>, paper: Paper) -> Document {
    let answers = &matter.decision.answers;
    let found = matter.plan.steps.iter().enumerate().find_map(|(place, step)| {
        let draft = drafts(step.what, answers).iter().find(|draft| draft.paper() == paper)?;
        Some((place, *draft))
    });
    let (place, draft) = found.unwrap_or((0, paper.usual()));
    Writer { matter, draft, place }.write()
}

/// Writes one draft.
struct Writer<'a> {
    matter: &'a Matter<'a>,
    draft: Draft,
    /// The place in the plan of the step that it is written for.
    place: usize,
}

impl Writer<'_> {
    fn write(&self) -> Document {
        let mut document = Document::default();
        let fill = |slot: &str| self.fill(slot);
        let text = words::draft(self.draft);
        document.blocks.extend(read(text.title, &fill).map(Block::Title));
        let Shown { note, .. } = self.matter.shown;
        if let Some(note) = self.matter.decision.note.as_ref().filter(|_| note) {
            document.quote(note.as_str());
        }
        for template in [text.begin, self.middle(), text.end] {
            document.add(template, &fill);
        }
        document
    }

    /// What a draft has in its middle, by the step that it is for.
    fn middle(&self) -> &'static str {
        let live = self.matter.plan.live_step();
        match self.draft {
            Draft::Invitation => words::agenda(live.map_or(What::MeetShort, |step| step.what)),
            Draft::OpeningWords => words::opening(live.map_or(What::Talk, |step| step.what)),
            Draft::Together
            | Draft::News
            | Draft::Task
            | Draft::Ideas
            | Draft::Proposal
            | Draft::Question
            | Draft::Differences
            | Draft::Letter
            | Draft::Details
            | Draft::Result
            | Draft::Decided
            | Draft::Request
            | Draft::Alert
            | Draft::Call
            | Draft::OnCall
            | Draft::BeThere
            | Draft::NotAMeeting
            | Draft::Confirmation
            | Draft::Thanks
            | Draft::Notes => "",
        }
    }

    /// What stands in a slot of a template; see [`words::draft`] for their names.
    fn fill(&self, slot: &str) -> Option<Line> {
        let plan = self.matter.plan;
        let live = plan.live_step();
        let template = |text| read(text, &|slot: &str| self.fill(slot));
        match slot {
            "title" => Some(vec![self.title()]),
            "minutes" => live.map(|step| vec![Span::ours(duration(step.minutes().into()))]),
            "reply" if self.draft == Draft::NotAMeeting && (self.is_later() || self.instead() == Draft::News) => None,
            "here" => (!self.is_later()).then_some(words::HERE).and_then(template),
            "end" => (!self.is_told()).then_some(words::END).and_then(template),
            "before" if self.is_told() && self.before_live().is_none() => None,
            "rounds" => (!self.is_later() && self.instead() != Draft::News)
                .then_some(words::next(Next::Rounds))
                .and_then(template),
            "reply" => self.answered().and_then(|step| step.reply).map(|reply| vec![Span::ours(wait(reply))]),
            "condition" => live.and_then(|step| step.condition).and_then(words::only_if).and_then(template),
            "hours" => live.filter(|step| step.ask_hours).and_then(|_| template(words::HOURS)),
            "group" => live.and_then(words::group).and_then(template),
            "before" => template(words::before(self.before_live())),
            "need" => live.map(|step| words::need(step.what)).and_then(template),
            "ask" => self.answered().and_then(|step| words::ask(step.what)).and_then(template),
            "unnamed" => self.is_unnamed().then_some(words::UNNAMED).and_then(template),
            "next" => self.next().map(words::next).and_then(template),
            "brief" => template(words::asked(self.instead())),
            "reason 1" => self.reasons().first().copied().or(Some(words::WHY_WRITTEN)).and_then(template),
            "reason 2" => self.reasons().get(1).copied().and_then(template),
            _ => None,
        }
    }

    fn title(&self) -> Span {
        let title = self.matter.decision.title.as_ref().filter(|_| self.matter.shown.title);
        match (title, self.matter.verdict.gate) {
            (Some(title), _) => Span::theirs(title.as_str()),
            (None, Some(Gate::Sensitivity | Gate::Space | Gate::Record)) => Span::ours(words::PRIVATE_TALK),
            (None, Some(Gate::Way | Gate::Urgency) | None) => Span::Blank(words::UNTITLED),
        }
    }

    /// The step, from this one on, that others answer by a set time.
    fn answered(&self) -> Option<&Step> {
        let steps = self.matter.plan.steps.iter().skip(self.place);
        steps.into_iter().find(|step| step.who != Who::You && step.reply.is_some())
    }

    /// Whether the live step is for listening and asking, so that nobody brings anything or takes a task away.
    fn is_told(&self) -> bool {
        let what = self.matter.plan.live_step().map(|step| step.what);
        let told = [What::TellHard, What::TellLive, What::Broadcast, What::TalkThrough, What::TakeQuestions];
        what.is_some_and(|what| told.contains(&what))
    }

    /// What others do offline right before they meet.
    fn before_live(&self) -> Option<What> {
        let steps = &self.matter.plan.steps;
        let before = steps.iter().take_while(|step| step.pace == Pace::Offline);
        before.filter(|step| step.who != Who::You).last().map(|step| step.what)
    }

    /// Whether people may object without giving a name: where it can hardly be undone, in a group.
    fn is_unnamed(&self) -> bool {
        self.matter.decision.answers.has(Opt::UndoHard) && self.answered().is_some_and(|step| step.heads > 1)
    }

    fn next(&self) -> Option<Next> {
        let live = self.matter.plan.steps.iter().skip(self.place).find(|step| step.pace == Pace::Live);
        match (live.map(|step| (step.what, step.condition)), self.answered().map(|step| step.what)) {
            (Some((_, Some(Condition::ObjectionWithin(_)))), _) => Some(Next::MeetIfObjection),
            (Some((_, Some(Condition::OpenAfter(_) | Condition::SilenceFor(_) | Condition::Stuck))), _) => {
                Some(Next::MeetIfOpen)
            }
            (Some((What::TakeQuestions, None)), _) => Some(Next::Questions),
            (Some((_, None)), _) => Some(Next::Meet),
            (None, Some(What::AskYesOrNo)) => Some(Next::AfterYes),
            (None, Some(What::AskObjections)) => Some(Next::Decide),
            (None, Some(What::AskIdeas)) => Some(Next::Choose),
            (None, Some(_)) if self.draft == Draft::News => None,
            (None, Some(_)) => Some(Next::Rounds),
            (None, None) => None,
        }
    }

    /// What is sent instead of a meeting.
    fn instead(&self) -> Draft {
        let answers = &self.matter.decision.answers;
        let all = self.matter.plan.steps.iter().flat_map(|step| drafts(step.what, answers));
        all.copied().find(|draft| draft.paper() == Paper::Brief).unwrap_or(Draft::Request)
    }

    /// Whether it says why this is no meeting before there is anything to answer.
    fn is_later(&self) -> bool {
        let later = matches!(self.instead(), Draft::Result | Draft::Decided | Draft::Letter);
        self.draft == Draft::NotAMeeting && later
    }

    /// What speaks for writing: the answers that pull that way, those that pull hardest first.
    fn reasons(&self) -> Vec<&'static str> {
        let decision = self.matter.decision;
        let mut rows: Vec<_> = Edition::of(decision.edition).reasons(&decision.answers).collect();
        rows.retain(|row| row.conveyance > row.convergence);
        rows.sort_by_key(|row| std::cmp::Reverse(row.conveyance - row.convergence));
        rows.into_iter().filter_map(|row| words::why_written(row.option)).collect()
    }
}
