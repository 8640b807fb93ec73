//! The texts to paste: which of them a plan asks for, and each of them with what is known filled in.

use super::Matter;
use super::form::{Block, Document, Line, Span, read};
use crate::content::document as words;
use crate::content::{self, OwnText, by, duration, wait};
use advice::{Act, Channel, Count, Form, Opt, Pace, Plan, Step, Who};
use domain::paper::Paper;

/// One text. It may also be one that the plan does not ask for.
pub fn paper(matter: &Matter<'_>, paper: Paper) -> Document {
    Writer { matter, plan: matter.plan, paper, is_timed: true }.write()
}

/// The invitation without the minutes of its points: where some of these are left out, the others would not add up.
pub(super) fn untimed_invitation(matter: &Matter<'_>) -> Document {
    Writer { matter, plan: matter.plan, paper: Paper::Invitation, is_timed: false }.write()
}

/// Writes one text.
struct Writer<'a> {
    matter: &'a Matter<'a>,
    plan: &'a Plan,
    paper: Paper,
    /// Whether the points of an agenda say how long they have.
    is_timed: bool,
}

impl Writer<'_> {
    fn write(&self) -> Document {
        let mut out = Document::default();
        let text = words::form(self.plan.form);
        let own = |which, general: &'static str| self.matter.own.text(which).unwrap_or(general);
        out.blocks.push(Block::Title(match self.paper {
            Paper::Trial => vec![Span::ours(words::TRIAL_SUBJECT)],
            Paper::Confirmation if self.asks_for_talk() => vec![Span::ours(words::AFTER_SUBJECT)],
            // Nobody else reads it.
            Paper::OpeningWords => vec![Span::ours(content::paper(Paper::OpeningWords).name)],
            Paper::Request => vec![Span::ours(words::REQUEST_SUBJECT)],
            // The usual subject may announce what the notes look back on.
            Paper::Notes if self.matter.decision.subject.is_none() => vec![Span::ours(words::NOTES_SUBJECT)],
            Paper::Invitation | Paper::Brief | Paper::Alert | Paper::Confirmation | Paper::Notes => {
                self.matter.subject()
            }
        }));
        match self.paper {
            Paper::Brief | Paper::Alert => self.add(own(OwnText::Send, text.message), &mut out),
            Paper::Confirmation => self.add(own(OwnText::After, text.after), &mut out),
            Paper::Notes => self.add(words::NOTES, &mut out),
            Paper::Trial => self.add(words::TRIAL, &mut out),
            Paper::Request if self.plan.form == Form::ComeTogether => self.add(words::REQUEST_TOGETHER, &mut out),
            Paper::Request if self.plan.told.are_close => self.add(words::REQUEST_CLOSE, &mut out),
            Paper::Request => self.add(words::REQUEST, &mut out),
            Paper::Invitation => self.invitation(own(OwnText::Agenda, text.agenda), &mut out),
            // An activity's own words say how one asks for the talk, and how it goes on.
            Paper::OpeningWords if let Some(own) = self.matter.own.text(OwnText::Say) => self.add(own, &mut out),
            Paper::OpeningWords => {
                self.add(words::TO_ASK, &mut out);
                self.add(text.say, &mut out);
                if self.plan.form.is_personal() {
                    self.add(words::THEN, &mut out);
                }
            }
        }
        out
    }

    /// Whether the usual subject asks for the talk that was had when this is sent.
    fn asks_for_talk(&self) -> bool {
        let is_usual = self.matter.decision.subject.is_none();
        is_usual && self.plan.live_step().is_some() && self.matter.proposed_subject().ends_with('?')
    }

    fn add(&self, template: &'static str, out: &mut Document) {
        out.add(template, &|slot| self.fill(slot));
    }

    /// When, where and about what.
    fn invitation(&self, agenda: &'static str, out: &mut Document) {
        self.add(words::INVITATION, out);
        if agenda.lines().any(|line| line.trim_start().starts_with("- ")) {
            out.heading(words::AGENDA);
        }
        let first = out.blocks.len();
        self.add(agenda, out);
        if self.is_timed {
            self.time(out.blocks.get_mut(first..).unwrap_or_default());
        }
        self.add(words::INVITATION_END, out);
    }

    /// Says how long each point of an agenda has, where more than two meet and there is time for each: in a talk between
    /// two nobody looks at the clock, nor where people come to be together; and two forms say themselves what takes most.
    fn time(&self, agenda: &mut [Block]) {
        let is_free = self.plan.form.is_personal()
            || matches!(self.plan.form, Form::ComeTogether | Form::Day | Form::Tell | Form::Interview);
        let is_held = |step: &&Step| step.heads > 2 && !step.is_private() && step.who != Who::Each;
        let Some(step) = self.plan.live_step().filter(is_held).filter(|_| !is_free && !self.plan.told.are_close) else {
            return;
        };
        let mut points: Vec<&mut Line> = Vec::new();
        for block in agenda {
            if let Block::Item(line) = block {
                points.push(line);
            }
        }
        for (minutes, line) in shares(step.minutes(), points.len()).into_iter().zip(points) {
            line.push(Span::ours([" – ", &duration(minutes.into())].concat()));
        }
    }

    /// What stands in a slot of a template.
    fn fill(&self, slot: &str) -> Option<Line> {
        let live = self.plan.live_step();
        let template = |text| read(text, &|slot: &str| self.fill(slot));
        let ours = |text: String| Some(vec![Span::ours(text)]);
        match slot {
            "hello" => template(self.hello(self.is_to_one())),
            "hello one" => template(self.hello(true)),
            // Family and friends know who writes, and a chat says it.
            "sign" => (!self.plan.told.are_close && !self.is_in_chat()).then_some(words::SIGN).and_then(template),
            "by" => template(self.by()),
            "when" => template(if self.is_apart() { words::DAY_TIME_ZONE } else { words::DAY_AND_TIME }),
            "minutes" => live.and_then(|step| ours(duration(step.minutes().into()))),
            "where" => template(words::place(live?.channel)),
            "live" => live.and_then(|step| ours(by(step.channel).to_owned())),
            "reply" => self.plan.steps.iter().find_map(|step| step.reply).and_then(|reply| ours(wait(reply))),
            "condition" => live.and_then(|step| step.condition).map(words::only_if).and_then(template),
            "hours" => live.filter(|step| step.ask_hours).and_then(|_| template(words::HOURS)),
            "group" => live.and_then(words::group).and_then(template),
            "before" => self.before().and_then(template),
            "write instead" => {
                // Where a rule wants them there, points that are sent count as the rule says.
                let is_ruled = self.matter.decision.answers.has(Opt::WaySetLive);
                let is_due = |step: &&Step| step.heads > 2 && self.plan.form.takes_points() && !is_ruled;
                live.filter(is_due).and_then(|_| template(words::WRITE_INSTEAD))
            }
            "soon" => self.plan.form.is_personal().then_some(words::SOON).and_then(template),
            "two" => (self.plan.others.count == Count::One).then(Vec::new),
            "several" => (self.plan.others.count != Count::One).then(Vec::new),
            "answer" => template(if self.plan.each_answers { words::YES_OR_NO } else { words::OBJECT }),
            "unnamed" => {
                let answers = &self.matter.decision.answers;
                let by_name = answers.has(Opt::RecordNeeded);
                let is_group = self.plan.others.are_several() && answers.has(Opt::UndoHard);
                (is_group && !by_name).then_some(words::UNNAMED).and_then(template)
            }
            "next" => live.and_then(|step| words::next(step, self.is_to_one())).and_then(template),
            "|" => content::is_written(self.plan).then(Vec::new),
            "short" => self.is_in_chat().then(Vec::new),
            "long" => (!self.is_in_chat()).then(Vec::new),
            "asks" => self.plan.steps.iter().any(|step| step.act == Act::Ask).then(Vec::new),
            "ours" | "trial" | "tried" | "why" => {
                let recurrence = self.matter.recurrence?;
                let text = content::recurrence(&recurrence, self.plan, self.matter.decision.day);
                ours(text.slot(slot)?)
            }
            _ => None,
        }
    }

    fn is_in_chat(&self) -> bool {
        self.plan.channels.written.first == Channel::Chat
    }

    /// Whether it goes to one person, or to each by themselves.
    fn is_to_one(&self) -> bool {
        self.plan.form.is_personal()
            || self.plan.steps.iter().any(|step| step.who == Who::Each)
            || matches!(self.plan.others.count, Count::One | Count::Unknown)
    }

    fn hello(&self, to_one: bool) -> &'static str {
        let is_letter = self.plan.channels.written.first == Channel::Letter;
        match (to_one, is_letter) {
            (true, false) if self.plan.told.are_close => words::HELLO_CLOSE,
            (true, true) => words::HELLO_DEAR,
            (true, false) => words::HELLO_ONE,
            (false, _) => words::HELLO_ALL,
        }
    }

    /// Whether the others may live by another clock.
    fn is_apart(&self) -> bool {
        let answers = &self.matter.decision.answers;
        answers.has(Opt::OverlapLittle) && !self.plan.told.is_local()
    }

    /// By when an answer is asked for. Where the person told a day, it is theirs to say which.
    fn by(&self) -> &'static str {
        let answers = &self.matter.decision.answers;
        if self.is_apart() {
            words::DAY_ZONE
        } else if self.plan.told.has_time {
            words::DAY
        } else if answers.has(Opt::UrgencyToday) {
            words::THIS_EVENING
        } else if answers.has(Opt::UrgencyWeek) {
            words::END_OF_WEEK
        } else if answers.has(Opt::UrgencyLater) {
            words::END_OF_NEXT_WEEK
        } else {
            words::DAY
        }
    }

    /// What to do before one meets.
    fn before(&self) -> Option<&'static str> {
        let mut steps = self.plan.steps.iter().take_while(|step| step.pace == Pace::Offline);
        let reads = steps.any(|step| matches!(step.act, Act::Send | Act::Ask | Act::Read | Act::Each));
        // What one person gets in a message or a letter, they have read.
        let is_linked =
            !self.is_to_one() || matches!(self.plan.channels.written.first, Channel::Document | Channel::Tracker);
        (reads && is_linked).then_some(words::READ_BEFORE)
    }
}

/// So many minutes shared out to the points of an agenda, in fives: of more than two what opens and what closes take a
/// sixth each, and those between share the rest alike; what is left over goes to the one in the middle, of two to the
/// first. None where a point would have less than five, or is alone.
fn shares(minutes: u32, points: usize) -> Vec<u32> {
    let Some(each) = u32::try_from(points).ok().filter(|points| *points > 1).map(|points| minutes / points) else {
        return Vec::new();
    };
    if each < 5 {
        return Vec::new();
    }
    let fives = |minutes: u32| (minutes / 5 * 5).max(5);
    let mut shares = vec![fives(each); points];
    if let [first, between @ .., last] = shares.as_mut_slice()
        && let Ok(count @ 1..) = u32::try_from(between.len())
    {
        *first = fives(minutes / 6 + 2).min(*first);
        *last = *first;
        between.fill(fives((minutes - 2 * *first) / count));
    }
    let rest = minutes - shares.iter().sum::<u32>();
    if let Some(middle) = shares.get_mut((points - 1) / 2) {
        *middle += rest;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::shares;

    #[test]
    fn what_opens_and_closes_is_short_and_all_adds_up() {
        assert_eq!(shares(60, 4), [10, 20, 20, 10]);
        assert_eq!(shares(20, 3), [5, 10, 5]);
        assert_eq!(shares(20, 4), [5, 5, 5, 5]);
        assert_eq!(shares(25, 2), [15, 10]);
        assert_eq!(shares(25, 3), [5, 15, 5]);
        assert!(shares(20, 1).is_empty() && shares(14, 4).is_empty() && shares(0, 0).is_empty());
        for (minutes, points) in (5..240).flat_map(|minutes| (2..9).map(move |points| (minutes, points))) {
            let shares = shares(minutes, points);
            assert!(shares.is_empty() || shares.iter().sum::<u32>() == minutes, "{minutes} to {points}: {shares:?}");
            assert!(shares.iter().all(|share| *share > 4), "{minutes} to {points}: {shares:?}");
        }
    }
}
