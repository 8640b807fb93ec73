//! How to go about it, in words: the steps, who, how long, under which condition, and when to leave the plan.

mod what;

use std::borrow::Cow;

use advice::{
    Answers, Assumptions, Channel, Condition, Order, Pace, Pivot, PivotRule, Place, Plan, Step, Verdict, WORKING_DAY,
    Who,
};
use domain::reading::Reading;

use super::{headline, too_little};

/// The words of one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepText {
    /// What to do, as a short instruction without a period.
    pub title: String,
    /// How, in one or two sentences.
    pub detail: &'static str,
    /// By when, or under which condition, in one sentence. Every offline and every conditional step has it.
    pub timing: Option<String>,
    /// What to heed about the hour.
    pub hours: Option<&'static str>,
}

/// The words of a step.
pub fn step(step: &Step) -> StepText {
    let (title, detail) = what::words(step.what);
    let reply = step.reply.map(|minutes| {
        let time = wait(minutes);
        match (step.pace, step.who) {
            (Pace::Live, _) => format!("Acknowledged within {time}."),
            (Pace::Offline, Who::You) => format!("Done within {time}."),
            (Pace::Offline, _) => format!("Answers within {time}."),
        }
    });
    StepText {
        title: title.replace("{time}", &duration(step.minutes().into())),
        detail,
        timing: step.condition.map(condition).or(reply),
        hours: step.ask_hours.then_some("Ask before you leave anyone’s working hours, and take turns at the odd ones."),
    }
}

/// The name of a channel.
pub const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Room => "In one room, or else by video",
        Channel::Video => "Video, or one room",
        Channel::Call => "Call",
        Channel::Chat => "Chat",
        Channel::Mail => "Mail",
        Channel::Document => "Document",
    }
}

/// How soon one may expect a reply by a channel, in one sentence.
pub fn usual_reply(channel: Channel) -> String {
    match channel.usual_reply() {
        0 => "An answer at once.".to_owned(),
        minutes => format!("Usually an answer within {}.", wait(minutes)),
    }
}

/// Whose attention a step takes.
pub const fn who(who: Who) -> &'static str {
    match who {
        Who::You => "You",
        Who::Others => "The others",
        Who::Everyone => "Everyone",
        Who::Person => "You and the person, alone",
        Who::Each => "You and each person, one at a time",
        Who::SmallGroup => "A small group that can settle it",
        Who::WhoeverAsks => "Whoever has questions",
        Who::Needed => "Those who are needed",
        Who::Awake => "You and whoever is awake",
        Who::OnCall => "You and one person on call",
        Who::Silent => "You and whoever is silent",
        Who::NextInLine => "You and the next in line",
    }
}

/// Under which condition a step is held at all, in one sentence.
pub fn condition(condition: Condition) -> String {
    match condition {
        Condition::ObjectionWithin(minutes) => format!("Only if someone objects within {}.", wait(minutes)),
        Condition::OpenAfter(minutes) => format!("Only if something is still open after {}.", wait(minutes)),
        Condition::SilenceFor(minutes) => format!("Only if someone has not answered after {}.", wait(minutes)),
        Condition::Stuck => "Only if you are stuck.".to_owned(),
    }
}

/// When to leave the plan, and what to do then, in one or two sentences.
pub fn pivot(pivot: Pivot) -> String {
    let time = wait(pivot.within);
    match pivot.rule {
        PivotRule::Rounds => {
            format!("About three rounds without agreement, or silence for {time}? Talk, then write down the result.")
        }
        PivotRule::EachAnswers => format!(
            "Someone silent for {time}? Ask them directly; silence is not a yes. About three rounds without \
             agreement? Talk."
        ),
        PivotRule::AskForHour => format!(
            "About three rounds without agreement, or silence for {time}? Ask which hour suits them for a short call."
        ),
        PivotRule::Stuck => format!("Stuck for {time}? Ask one person, and show what you tried."),
        PivotRule::FactsMissing => format!(
            "Facts or a person missing? End the meeting, say who brings what within {time}, and go on in writing."
        ),
        PivotRule::NoPressure => {
            format!("Someone would rather not, or stays silent for {time}? Leave it open, and offer another way.")
        }
        PivotRule::NoContact => {
            format!("Nobody reached within {time}, or no way forward? Call the next person who can act.")
        }
        PivotRule::Pause => format!(
            "Too much for one of you? Stop kindly, and agree to go on within {time}, with someone you both trust if \
             that helps."
        ),
    }
}

/// Which comes first, in a few words.
pub const fn order(order: Order) -> &'static str {
    match order {
        Order::WriteFirst => "In writing first",
        Order::LiveFirst => "Live first",
    }
}

/// Whether a step is live, in one word.
pub const fn pace(pace: Pace) -> &'static str {
    match pace {
        Pace::Live => "Live",
        Pace::Offline => "Offline",
    }
}

/// Where to spend the day, in one sentence.
pub const fn place(place: Place) -> &'static str {
    match place {
        Place::Office => "Go where the others are: the day is for being with them.",
        Place::Home => "Stay where it is quiet: the day is for work that you do alone.",
        Place::Split => "Go in for what you do together, and keep the quiet part for a quiet place.",
        Place::Anywhere => "The place matters little: what counts is that you can be reached.",
    }
}

/// The headline, with the person's own minutes where the plan has them instead of the usual ones.
pub fn headline_of(verdict: &Verdict, answers: &Answers, plan: &Plan) -> Cow<'static, str> {
    let text = headline(verdict, answers);
    let Some((before, after)) = text.split_once(" minutes") else { return Cow::Borrowed(text) };
    let (start, number) = before.rsplit_once(' ').unwrap_or(("", before));
    match (number.parse::<u32>(), plan.live_step()) {
        (Ok(usual), Some(step)) if step.minutes() != usual => {
            Cow::Owned(format!("{start} {}{after}", duration(step.minutes().into())))
        }
        (Ok(_) | Err(_), _) => Cow::Borrowed(text),
    }
}

/// The verdict of a decision as one sentence, with the person's own minutes where they gave some.
pub fn headline_for(reading: &Reading) -> Cow<'static, str> {
    if !reading.is_enough() {
        return Cow::Borrowed(too_little());
    }
    headline_of(&reading.verdict, &reading.answers, &reading.plan(&Assumptions::default()))
}

/// A length of attention: "20 minutes", "2 hours 30 minutes".
pub fn duration(minutes: u64) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    if minutes < 120 && minutes != 60 {
        count(minutes, "minute")
    } else if rest == 0 {
        count(hours, "hour")
    } else {
        format!("{} {}", count(hours, "hour"), count(rest, "minute"))
    }
}

/// A length of waiting, in working time: "2 hours", "two working days". Past a day, minutes are left out.
pub fn wait(minutes: u32) -> String {
    const DAYS: [&str; 10] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let (days, hours) = (minutes / WORKING_DAY, minutes % WORKING_DAY / 60);
    if days == 0 {
        return duration(minutes.into());
    }
    let word = usize::try_from(days - 1).ok().and_then(|index| DAYS.get(index));
    let days_in_words = word.map_or_else(|| days.to_string(), ToString::to_string);
    let plural = if days == 1 { "" } else { "s" };
    let and_hours = if hours == 0 { String::new() } else { format!(" and {}", count(hours.into(), "hour")) };
    format!("{days_in_words} working day{plural}{and_hours}")
}

fn count(number: u64, unit: &str) -> String {
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}
