//! The words of the guide.

#![expect(missing_docs, reason = "each text says by its name where it stands, and by itself what it says")]

use advice::Mode;

pub const TITLE: &str = "Guide";
pub const LEAD: &str = "What sync and async are, what each is good for, and how this app chooses between them.";
pub const CONTENTS: &str = "On this page";

pub const MEANING: &str = "Sync and async";
pub const BARS: &str = "In each drawing, the upper bar is your attention and the lower one that of the others, over \
                        the same hours.";
pub const COST: &str = "None of them is best for everything. Live takes everyone’s attention at the same moment; \
                        in writing the answer takes longer to come.";

/// What a mode is.
pub const fn meaning(mode: Mode) -> &'static str {
    match mode {
        Mode::Async => {
            "Short for asynchronous. You send something and turn to other work, and the others answer when it suits \
             them. Email, shared documents and tasks that you hand over work like that."
        }
        Mode::Mix => {
            "First one, then the other. Mostly people read and write first, and meet about what is left. Where they \
             are to get closer, it may begin live."
        }
        Mode::Sync => {
            "Short for synchronous. You expect the answer at once, so all of you are there at the same time. A \
             meeting, a call and a talk across the desk work like that."
        }
    }
}

pub const FLOWS: &str = "Two flows, step by step";
pub const FLOWS_LEAD: &str = "Two things that most people have done. Go through them step by step. How long each step \
                              takes is an example.";

/// What the blocks of a timeline mean: with somebody free in it, or with somebody waiting.
pub const fn scale(has_free: bool) -> &'static str {
    if has_free {
        "Solid: busy with it. Empty: free for something else, and drawn shorter than it is."
    } else {
        "Solid: busy with it. Faint: waiting there."
    }
}

pub const FLOWS_END: &str = "Live is quick, and at the end you know that it is done, but meanwhile you can do \
                             nothing else. In writing the end comes later, and there is room to think, to write it \
                             again, and for other work.";
pub const PLAY: &str = "Play";
pub const PAUSE: &str = "Pause";
pub const BACK: &str = "Step back";
pub const FORWARD: &str = "Next step";
pub const AGAIN: &str = "Start again";
pub const BEGIN: &str = "Begin";
pub const END: &str = "End";

/// A flow's heading: its name and its mode.
pub fn flow(name: &str, mode: &str) -> String {
    [name, ": ", &mode.to_lowercase()].concat()
}

/// The step that is shown.
pub fn step(at: usize, of: usize, event: &str) -> String {
    ["Step ", &at.to_string(), " of ", &of.to_string(), ": ", event].concat()
}

/// How many steps there are, while none is shown.
pub fn steps(of: usize, long: &str) -> String {
    [&of.to_string(), " steps, ", long, " in all."].concat()
}

pub const EXAMPLES: &str = "Examples";
pub const EXAMPLES_LEAD: &str = "Each opens as a decision with its usual answers. Change any of them, and see when the \
                                 advice changes. Nothing is kept unless you say so.";
pub const EXAMPLES_BY: &str =
    "Which list an example is in follows from its answers, by the same rules as any decision.";

pub const CHOOSE: &str = "Which to choose";
pub const NEEDS: &str = "Ask what the work needs. Passing something on, and taking it in, goes better in writing. \
                         Finding a shared meaning goes better live. These are two needs, not two ends of one scale: \
                         work can need much of both.";
pub const RULE: &str = "The rule of thumb";
pub const RULE_HEADS: [&str; 3] = ["What it needs", "Then", "Because"];
pub const MAP: &str = "Map of the two needs: async where little is better live, sync where much is better live and \
                       little \
                       in writing, mix where much is better both ways.";
pub const FACTS: &str = "Some facts rule, whatever else is said: that a way is ruled out or prescribed, that it could \
                         hurt someone or they want to be alone with it, that it must be settled within the hour, and \
                         that nobody would say it in writing.";
pub const TIPS: [&str; 5] = [
    "For a decision, send the details first and let people answer in writing. The meeting is short then, or not \
     needed.",
    "Where you know what “done” looks like, hand the work over in writing and leave time for it.",
    "Where the way matters more than the result, such as how someone thinks, do it live.",
    "After about three rounds of misreading each other, talk, and write down what came of it.",
    "Count what a meeting holds: eight people for an hour are eight hours, however little each of them is needed.",
];
pub const JUDGEMENT: &str = "The sources say which way an answer pulls. How hard it pulls, and that pulls add up, is \
                             our \
                             own judgement.";

pub const DISAGREE_LEAD: &str = "The app grew from one article, and research does not always agree with it. Where that \
                                 touches a decision, the decision says so. These are the cases.";

pub const SOURCES: &str = "Sources and grades";
pub const SOURCES_LEAD: &str = "Every reason that the app gives names one of these sources, and how well the claim is \
                                supported.";
pub const GRADES: &str = "What the grades mean";
pub const CITED: &str = "What the rules cite";

/// The grades of what the rules take from a source.
pub fn graded(grades: &[&str]) -> String {
    [if grades.len() > 1 { "Grades " } else { "Grade " }, &grades.join(" and "), "."].concat()
}

pub const START: &str = "Start a decision";
