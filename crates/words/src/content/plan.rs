//! How to go about it, in words: the steps, who, how long, under which condition, and when to leave the plan.

use super::headline::fill;
use super::{Own, forms};
use crate::content::number::{counted, either};
use advice::{
    Act, Channel, Condition, Count, Distance, Mode, Opt, Order, Others, Pace, Pick, Pivot, PivotRule, Place, Plan,
    Step, Told, WORKING_DAY, Who,
};

/// The words of one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepText {
    /// What to do, as a short instruction without a period.
    pub title: String,
    /// How, in one or two sentences.
    pub detail: String,
    /// By when, or under which condition, in one sentence. Every conditional step has it, and of offline ones that which
    /// others wait for, unless a time is told otherwise.
    pub timing: Option<String>,
    /// What to heed about the hour.
    pub hours: Option<&'static str>,
}

/// The words of a step of a plan, where these of the activity's own hold.
pub fn step(plan: &Plan, step: &Step, own: Own) -> StepText {
    let (title, detail) = own.step(step.act).unwrap_or_else(|| forms::step(plan.form, step.act));
    let reply = step.reply.map(|minutes| {
        let time = wait(minutes);
        match (step.pace, step.who) {
            (Pace::Live, _) => format!("Acknowledged within {time}."),
            (Pace::Offline, Who::You) => format!("Done within {time}."),
            (Pace::Offline, _) => format!("Within {time}."),
        }
    });
    // What says itself when it is due needs no other time beside it, nor where the person told one. How long one takes to
    // think or write alone is one's own affair, unless it has to be through today.
    let is_said = [title, detail].iter().any(|text| says_when(text));
    let is_own_affair = step.who == Who::You && step.reply.is_some_and(|minutes| minutes >= WORKING_DAY);
    let reply = reply.filter(|_| step.pace == Pace::Live || !(is_said || is_own_affair || plan.told.has_time));
    StepText {
        title: fill(title, plan, Some(step)),
        detail: fill(detail, plan, Some(step)),
        timing: step.condition.map(condition).or(reply),
        hours: step
            .ask_hours
            .then_some("Ask before you set it outside anyone’s hours, and take turns at the odd ones."),
    }
}

/// What a span of time is called, and what stands before one that says when something is due.
const SPANS: &str = "hour, day, days, week, weeks, month, months, morning, evening, night";
const WHICH: &str = "a, one, two, three, few, some, same, next, each, every";
/// What says when by itself.
const WHEN: &str = "today, tomorrow, tonight, daily, soon, now";

/// Whether a text says itself when it is due: *the same day*, *after two weeks*, *today*.
fn says_when(text: &str) -> bool {
    let is = |list: &str, word: &str| list.split(", ").any(|one| one == word);
    let plain = text.to_lowercase();
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphabetic()).collect();
    text.contains("{due}")
        || words.iter().any(|word| is(WHEN, word))
        || words.windows(2).any(|pair| matches!(pair, [which, span] if is(WHICH, which) && is(SPANS, span)))
}

/// How long all of it takes. Where the person told a time, that one counts.
pub fn in_all(plan: &Plan) -> Option<String> {
    (!plan.told.has_time).then(|| wait(plan.elapsed()))
}

/// The name of a channel.
pub const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::InPerson => "In person",
        Channel::Phone => "Phone",
        Channel::Video => "Video",
        Channel::Chat => "Chat",
        Channel::Mail => "Email",
        Channel::Letter => "Letter",
        Channel::Document => "Shared document",
        Channel::Tracker => "Tracker",
        Channel::Notice => "Notice",
        Channel::Alone => "On your own",
    }
}

/// A channel as the way in which something is said.
pub const fn by(channel: Channel) -> &'static str {
    match channel {
        Channel::InPerson => "in person",
        Channel::Phone => "by phone",
        Channel::Video => "by video",
        Channel::Chat => "in a message",
        Channel::Mail => "by email",
        Channel::Letter => "in a letter",
        Channel::Document => "in a shared document",
        Channel::Tracker => "in the tracker",
        Channel::Notice => "in a notice",
        Channel::Alone => "for yourself",
    }
}

/// When the second best channel is the one to take.
const fn instead(distance: Option<Distance>, pick: Pick) -> &'static str {
    match pick.second {
        Channel::InPerson => "if you can meet without a long journey",
        Channel::Phone | Channel::Video if is_near(distance) => "if you cannot meet that day",
        Channel::Phone | Channel::Video if matches!(pick.first, Channel::InPerson) => "if you are not near each other",
        Channel::Phone => "if video is no good there",
        Channel::Video => "if it helps to see each other",
        Channel::Chat => "if the text is short, and they look there",
        Channel::Mail => "if they do not look there, or the text must be found again",
        Channel::Letter => "if the text may have to be proved, or is to be kept",
        Channel::Document => "if several write in it",
        Channel::Tracker => "if the matter must be seen through",
        Channel::Notice => "if the text is for whoever comes by",
        Channel::Alone => "if nobody else is needed",
    }
}

/// Whether they meet anyway, as far as the words tell: where much is told and nothing of a distance, they do.
const fn is_near(distance: Option<Distance>) -> bool {
    matches!(distance, Some(Distance::Near | Distance::OnSite | Distance::Unsaid))
}

/// The second best channel and when to take it, in a sentence for what is live and one for what is written.
pub fn second_best(plan: &Plan, mode: Mode) -> String {
    let picks = match mode {
        Mode::Async => &[plan.channels.written][..],
        Mode::Sync => &[plan.channels.live],
        Mode::Mix => match plan.order {
            Order::WriteFirst => &[plan.channels.written, plan.channels.live],
            Order::LiveFirst => &[plan.channels.live, plan.channels.written],
        },
    };
    let told = picks.iter().map(|pick| {
        let (first, second) = (by(pick.first), by(pick.second));
        // A place where several look is none for one.
        let is_for_many = matches!(pick.second, Channel::Document | Channel::Tracker | Channel::Notice);
        if pick.is_clear && is_for_many && plan.others.count == Count::One {
            format!("{}: {first}.", kind(pick.first))
        } else if pick.is_clear {
            format!("{}: {first}; second best {second}, {}.", kind(pick.first), instead(plan.told.distance, *pick))
        } else {
            format!("{}: {first} or {second}, as it suits you.", kind(pick.first))
        }
    });
    told.collect::<Vec<_>>().join(" ")
}

const fn kind(channel: Channel) -> &'static str {
    if channel.is_live() { "Live" } else { "In writing" }
}

/// Whose attention a step takes, with how many they are where that was said.
pub fn who(plan: &Plan, step: &Step) -> String {
    let is_counted = plan.others.is_counted && step.heads > 2;
    let counted = |text: &str| if is_counted { format!("{text} ({})", step.heads) } else { text.to_owned() };
    let others = others(plan.others);
    match step.who {
        Who::You => "You".to_owned(),
        Who::Others => counted(&capital(others)),
        Who::Everyone if plan.others.count == Count::One => format!("You and {others}"),
        Who::Everyone => counted("All of you"),
        Who::Person if plan.form.is_personal() => format!("You and {}, alone", one(plan.others)),
        Who::Person => format!("You and {}", one(plan.others)),
        Who::Each => "You and each of them, one at a time".to_owned(),
        Who::SmallGroup => counted("A small group that can settle it"),
        Who::WhoeverAsks => "Whoever has questions".to_owned(),
        Who::Needed => counted("Those who are needed"),
        Who::Awake => "You and whoever is awake".to_owned(),
        Who::OnCall => "You and one person on call".to_owned(),
        Who::Silent => "You and whoever is silent".to_owned(),
        Who::NextInLine => "You and the next in line".to_owned(),
    }
}

/// The others, as a noun.
const fn others(others: Others) -> &'static str {
    match (others.count, others.standing) {
        (Count::Readers, _) => "whoever reads it",
        (Count::One, _) => one(others),
        (Count::Unknown | Count::Few | Count::Many, Some(Opt::StandingAbove)) => "those who decide",
        (Count::Unknown | Count::Few | Count::Many, _) => "the others",
    }
}

/// One of the others.
const fn one(others: Others) -> &'static str {
    match others.standing {
        Some(Opt::StandingAbove) => "the one who decides",
        Some(Opt::StandingOutside) => "the other side",
        _ => "the other person",
    }
}

pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// How, by which channel, with whom, and where it is live how long: what one does in one's own time takes as long as it
/// takes, and what comes some time after a talk needs neither a channel nor an hour.
pub fn facts(plan: &Plan, step: &Step, own: Own) -> String {
    if step.act == Act::FollowUp {
        return "Afterwards".to_owned();
    }
    let minutes = (step.pace == Pace::Live).then(|| duration(step.minutes().into()));
    // The words of an activity say themselves whether each hears it alone.
    let is_said = step.who == Who::Each && own.step(step.act).is_some();
    let who = if is_said { "You and them".to_owned() } else { who(plan, step) };
    let facts = [pace(step.pace).to_owned(), channel(step.channel).to_owned(), who];
    facts.into_iter().chain(minutes).collect::<Vec<_>>().join(" · ")
}

/// Under which condition a step is held at all, in one sentence.
pub fn condition(condition: Condition) -> String {
    match condition {
        Condition::ObjectionWithin(minutes) => format!("Only if someone objects within {}.", wait(minutes)),
        Condition::OpenAfter(minutes) => format!("Only if something is still open after {}.", wait(minutes)),
        Condition::SilenceFor(minutes) => format!("Only if there is no answer after {}.", wait(minutes)),
        Condition::Stuck => "Only if you are stuck.".to_owned(),
        Condition::TheyWish => "Only if they would rather talk, at an hour that they choose.".to_owned(),
    }
}

/// How many of them are told at most.
const MOST_PIVOTS: usize = 3;

/// When to leave the plan, and what to do then: each a case as a question, and what to do in one or two sentences. What
/// the activity itself says comes first; of the rest then only what a fact of this case calls for.
pub fn pivots(plan: &Plan, own: Own) -> Vec<String> {
    let hitches: Vec<_> = own.hitches().map(str::to_owned).collect();
    let is_called_for = |pivot: &&Pivot| {
        hitches.is_empty() || matches!(pivot.rule, PivotRule::RuleUnclear | PivotRule::Scene | PivotRule::EachAnswers)
    };
    let general = plan.pivots.iter().filter(is_called_for).map(|it| pivot(*it, plan.told));
    let mut pivots: Vec<String> = Vec::new();
    for line in hitches.iter().cloned().chain(general) {
        // Of two lines on the same case the first is the better one.
        if !pivots.iter().any(|before| case(before) == case(&line)) {
            pivots.push(line);
        }
    }
    pivots.truncate(MOST_PIVOTS);
    pivots
}

/// The case of which a line speaks: its question.
fn case(line: &str) -> &str {
    line.split_once('?').map_or(line, |(case, _)| case)
}

/// When to leave a plan, in general. Where a day is told, what waits for days waits for no longer than that leaves.
pub fn pivot(pivot: Pivot, told: Told) -> String {
    let is_too_long = told.has_time && pivot.within > WORKING_DAY;
    let time = if is_too_long { "half of the time that is left".to_owned() } else { wait(pivot.within) };
    match pivot.rule {
        PivotRule::Rounds => "About three rounds without agreement? Talk, then write down the result.".to_owned(),
        PivotRule::EachAnswers => {
            format!("Someone has not answered after {time}? Ask them directly; silence is not a yes.")
        }
        PivotRule::AskForHour => {
            format!("No answer after {time}? Ask which hour would suit them for a short call.")
        }
        PivotRule::NoAnswer => {
            format!("No answer after {time}? Ask once more, kindly, perhaps another way.")
        }
        PivotRule::NoShow => {
            "Someone needed does not come? Do not decide without them: ask for their view in writing, or meet again."
                .to_owned()
        }
        PivotRule::PutsOff => "They put it off? Offer another time, and say that it matters to you.".to_owned(),
        PivotRule::Unread => "Not sure that it was read? Ask one of them.".to_owned(),
        PivotRule::WrongDay => {
            "Those whom you need are not there? Change the day; if they never are, tell whoever set the rule what the \
             days bring."
                .to_owned()
        }
        PivotRule::Missing => "Some write nothing? Remind all of them once, shortly before the day.".to_owned(),
        PivotRule::NotYetTheirs => {
            "They cannot do a part of it alone yet? Go through it again, and note what must be left to others."
                .to_owned()
        }
        PivotRule::Scene => {
            "Someone makes a scene before others? Name a day to talk alone, say no more about it there, and go on."
                .to_owned()
        }
        PivotRule::SaysNo => {
            "They say no? Ask what would help, and when you may ask again; then leave it there.".to_owned()
        }
        PivotRule::Argues => "They argue? Listen, answer what they ask, and stay with your answer.".to_owned(),
        PivotRule::Stuck => format!("Stuck for {time}? Ask one person, and show what you tried."),
        PivotRule::FactsMissing => "Facts missing? Stop early, settle who finds them, and go on in writing.".to_owned(),
        PivotRule::NoPressure => {
            "They would rather not, or do not answer? Leave it open. Say once that you are there.".to_owned()
        }
        PivotRule::NoContact => {
            format!("Nobody reached within {time}, or no way forward? Call the next person who can act.")
        }
        PivotRule::Pause => {
            "It gets too much for one of you? Stop there, and go on another time, with someone you both trust if that \
             helps."
                .to_owned()
        }
        PivotRule::RuleUnclear => {
            "Not sure which rule applies? Find out before you act: read it, or ask whoever keeps it.".to_owned()
        }
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
        Pace::Offline => "In own time",
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

/// A length of attention: "20 minutes", "2 hours 30 minutes".
pub fn duration(minutes: u64) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    if minutes < 120 && minutes != 60 {
        counted(minutes, "minute")
    } else if rest == 0 {
        counted(hours, "hour")
    } else {
        format!("{} {}", counted(hours, "hour"), counted(rest, "minute"))
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
    let plural = either(days.into(), "", "s");
    let and_hours = if hours == 0 { String::new() } else { format!(" and {}", counted(hours.into(), "hour")) };
    format!("{days_in_words} working day{plural}{and_hours}")
}
