//! What becomes of what comes again, in words.

use super::brief;
use super::pages::day as calendar_day;
use super::plan::duration;
use advice::{Form, Keep, Order, Plan, Recurrence};
use domain::decision::Day;

/// The words for what comes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecurrenceText {
    /// What to do, as a short instruction without a period.
    pub title: &'static str,
    /// Why, in one sentence.
    pub why: &'static str,
    /// How to try it, and when to look again, in a sentence or two. Empty: nothing is to be tried.
    pub trial: String,
    /// What it takes in a year, as it is and as advised, in one sentence. `None`: the person has not said how many they
    /// are and how long it takes.
    pub hours: Option<String>,
    /// What one does, as the others are told.
    told: String,
    /// How long it is tried.
    tried: String,
}

/// What to do with what comes again, begun on a day.
pub fn recurrence(of: &Recurrence, plan: &Plan, begun: Day) -> RecurrenceText {
    let minutes = plan.live_step().map_or_else(String::new, |step| duration(step.minutes().into()));
    let is_report = matches!(plan.form, Form::Report | Form::Tell | Form::Log);
    let (title, why, told) = match of.keep {
        Keep::AsItIs => (
            "Keep it",
            "It needs people who can answer one another at once, and that is what the time is for.",
            String::new(),
        ),
        Keep::Shorter => (
            "Keep it, and make it shorter",
            "What can be read beforehand need not be said; the time is for what needs an answer.",
            match plan.order {
                Order::WriteFirst => ["we read beforehand and talk for ", &minutes, " only"].concat(),
                Order::LiveFirst => {
                    ["we keep it to ", &minutes, ", and what can be read goes round in writing"].concat()
                }
            },
        ),
        Keep::EverySecond => (
            "Hold every second one, and write in between",
            "Part of it is news, which can be read; the rest can wait a little.",
            "we meet every second time, and write in between".to_owned(),
        ),
        Keep::InWriting if !is_report => (
            "Do it in writing",
            "Each can add to it when it suits them, and little goes back and forth.",
            "each of us adds to it in writing by a set day, instead of meeting".to_owned(),
        ),
        Keep::InWriting => (
            "Do it in writing",
            "It can be read when it suits each of us, and what needs an answer gets one in writing.",
            "each of us writes three lines by a set hour of their own day, instead of meeting".to_owned(),
        ),
        Keep::WhenNeeded => (
            "Meet only when someone needs it",
            "Most of what comes up can be answered in writing as it comes.",
            "we write, and whoever needs a talk asks for one at the usual time".to_owned(),
        ),
        Keep::Stop => (
            "Leave it out, and see who misses it",
            "Hardly anyone is needed in it, and nothing has to be answered.",
            "we leave it out for now".to_owned(),
        ),
    };
    let look_again =
        calendar_day(Day::from_number(begun.number().saturating_add(u16::try_from(of.trial_days).unwrap_or(u16::MAX))));
    let trial = if !of.is_a_change() && plan.form == Form::ComeTogether {
        format!("Ask on {look_again} whether people still come gladly, and what they would change.")
    } else if of.is_a_change() && of.is_seldom() {
        "Try it the next time, and ask right after it: what was missed, and by whom? Then keep it or go back."
            .to_owned()
    } else if of.is_a_change() {
        let long = if of.trial_days <= 21 { "for three weeks" } else { "three times" };
        format!("Try it {long}, and look again on {look_again}: what was missed, and by whom? Then keep it or go back.")
    } else if plan.form.takes_points() && of.is_seldom() {
        "Ask right after it whether it was worth the time, and for whom.".to_owned()
    } else if plan.form.takes_points() {
        format!("Ask on {look_again} whether it is still worth the time, and for whom.")
    } else {
        String::new()
    };
    let tried = if of.is_seldom() { "the next time".to_owned() } else { ["until ", &look_again].concat() };
    let (before, after) = (rounded(of.before), rounded(of.after));
    let hours = if before == after {
        format!("It takes about {before} of all of you in a year.")
    } else if of.after > of.before {
        format!(
            "It takes about {before} of all of you in a year, and about {after} this way: the extra buys that everyone has read and can find it again."
        )
    } else {
        format!("It takes about {before} of all of you in a year, and about {after} this way.")
    };
    RecurrenceText { title, why, trial, hours: of.is_counted.then_some(hours), told, tried }
}

impl RecurrenceText {
    /// All of it, but for what is told to the others.
    pub fn whole(&self) -> String {
        let lines = [Some(self.why), Some(self.trial.as_str()), self.hours.as_deref()];
        let lines = lines.into_iter().flatten().filter(|line| !line.is_empty());
        std::iter::once([self.title, "."].concat()).chain(lines.map(str::to_owned)).collect::<Vec<_>>().join(" ")
    }

    /// What stands in a slot of the line to the others.
    pub(crate) fn slot(&self, slot: &str) -> Option<String> {
        match slot {
            "ours" => Some("our regular meeting".to_owned()),
            "trial" => Some(self.told.clone()),
            "tried" => Some(self.tried.clone()),
            "why" => Some(self.why.to_owned()),
            _ => None,
        }
    }
}

/// Person-minutes as whole hours.
fn rounded(minutes: u64) -> String {
    brief::attention((minutes + 30) / 60 * 60)
}
