//! The names of common activities, and a line of advice on each.

mod also;
mod kinds;

pub(crate) use also::also;
pub use kinds::{kind, option_for, question_for};

use crate::activity::Template;

/// The words of one activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActivityText {
    /// Its name.
    pub name: &'static str,
    /// How it is done well, in one sentence or two.
    pub advice: &'static str,
}

/// The words of an activity.
#[expect(clippy::too_many_lines, reason = "a table, a row for each")]
pub const fn activity(template: Template) -> &'static ActivityText {
    match template {
        Template::Meeting => &ActivityText {
            name: "Meeting",
            advice: "Keep it for what people must answer at once, and send the rest to read beforehand.",
        },
        Template::Email => &ActivityText { name: "E-mail", advice: "Say in the first line what you need and by when." },
        Template::Chat => &ActivityText {
            name: "Instant message",
            advice: "Put all of it into one message, and say by when you need an answer.",
        },
        Template::Decision => &ActivityText {
            name: "Reach a decision",
            advice: "Write down the options and who decides; meet only about what is still disputed.",
        },
        Template::BigProblem => &ActivityText {
            name: "Solve a big problem",
            advice: "Get the few people who know most into one room, and leave the clock outside.",
        },
        Template::FeatureDetails => &ActivityText {
            name: "Work out the details of a feature",
            advice: "Talk it through with those who will build it, then write down what you agreed.",
        },
        Template::Brainstorm => &ActivityText {
            name: "Brainstorming",
            advice: "First each alone in writing, then together to combine and test the best.",
        },
        Template::Kickoff => &ActivityText {
            name: "Project kick-off",
            advice: "Send the goal and the roles ahead; use the time for questions and doubts.",
        },
        Template::BadNews => &ActivityText {
            name: "Layoff or other bad news",
            advice: "In private and in person, the main point first; then confirm it in writing.",
        },
        Template::Praise => &ActivityText {
            name: "Praise or thanks",
            advice: "Say what was good and what it changed; in writing it lasts.",
        },
        Template::Incident => &ActivityText {
            name: "Incident or outage",
            advice: "Call those needed now; one person leads, one writes down what happens.",
        },
        Template::PostMortem => &ActivityText {
            name: "Post-mortem",
            advice: "Write the timeline without blame first; meet about the causes.",
        },
        Template::Demo => &ActivityText {
            name: "Demo of finished work",
            advice: "Record it once and ask for remarks; show it live where you want to watch people try it.",
        },
        Template::Handover => &ActivityText {
            name: "Handover",
            advice: "Write it down first, then walk through it while the other does the steps.",
        },
        Template::Negotiation => &ActivityText {
            name: "Negotiation",
            advice: "Exchange positions in writing, close the gap live, confirm every point in writing.",
        },
        Template::SalesCall => &ActivityText {
            name: "First talk with a customer",
            advice: "Ask more than you show; send what you promised the same day.",
        },
        Template::Workshop => &ActivityText {
            name: "Workshop",
            advice: "State the question and give something to read before; end with who does what.",
        },
        Template::Training => {
            &ActivityText { name: "Training", advice: "Let people read or watch first, and practise together." }
        }
        Template::Announcement => &ActivityText {
            name: "Announcement",
            advice: "Write it once, where it can be found again, and say where questions go.",
        },
        Template::Budget => &ActivityText {
            name: "Budget",
            advice: "Send figures and reasons early; meet about the lines that are disputed.",
        },
        Template::Conflict => &ActivityText {
            name: "Conflict between two colleagues",
            advice: "Hear each alone and in private; bring them together once both agree to it.",
        },
        Template::Social => &ActivityText {
            name: "Team social",
            advice: "Do it live, in working hours where you can, and let people stay away.",
        },
        Template::Roadmap => &ActivityText {
            name: "Roadmap and priorities",
            advice: "Collect proposals in writing, rank them alone, and talk where the ranks differ.",
        },
        Template::KnowledgeSharing => &ActivityText {
            name: "Share knowledge",
            advice: "Write or record it so that those who come later find it too.",
        },
        Template::DesignProposal => &ActivityText {
            name: "Design proposal (RFC)",
            advice: "Write it, set a date for comments, and meet only about what stays open.",
        },
        Template::Thread => &ActivityText {
            name: "Thread that goes in circles",
            advice: "Stop writing, talk, then put the result into the thread.",
        },
        Template::Feedback => &ActivityText {
            name: "Critical feedback",
            advice: "Alone with the person and soon; say what you saw, then listen.",
        },
        Template::Explain => &ActivityText {
            name: "Explain something complicated",
            advice: "A sketch and a short talk; send notes after, so that it need not be told twice.",
        },
        Template::Apology => &ActivityText {
            name: "Apology",
            advice: "Say it to the person, soon and without excuses; a note can follow.",
        },
        Template::Resign => {
            &ActivityText { name: "Resign", advice: "Tell your manager in private first, then hand in the letter." }
        }
        Template::GetToKnow => {
            &ActivityText { name: "Get to know someone", advice: "Half an hour live, with nothing on the agenda." }
        }
        Template::Troubleshoot => &ActivityText {
            name: "Troubleshoot together",
            advice: "Share a screen and try things at once; write down what it was.",
        },
        Template::TurnDown => {
            &ActivityText { name: "Turn down a request", advice: "Answer soon, give the reason, and offer to talk." }
        }
        Template::Onboarding => &ActivityText {
            name: "Onboarding",
            advice: "Welcome the person live, then pages to read and one person to ask.",
        },
        Template::PerformanceReview => &ActivityText {
            name: "Performance review",
            advice: "Both prepare on paper; talk alone, and sum up in writing what was agreed.",
        },
        Template::Question => &ActivityText {
            name: "Quick question",
            advice: "Ask it where others can see the answer, with what you have tried.",
        },
        Template::Access => {
            &ActivityText { name: "Ask for access", advice: "Say what you need, for what, and until when." }
        }
        Template::TimeOff => {
            &ActivityText { name: "Ask for time off", advice: "Give the dates and who stands in; one message will do." }
        }
        Template::Help => &ActivityText {
            name: "Ask for help with a task",
            advice: "Say what is missing and what finished means, and leave them time.",
        },
        Template::Request => &ActivityText {
            name: "Request to another team",
            advice: "Write what you need, why, and by when; ask who will take it.",
        },
        Template::Approval => &ActivityText {
            name: "Ask for an approval",
            advice: "Put it so that yes is enough, with the cost and the date.",
        },
        Template::Support => {
            &ActivityText { name: "Customer question", advice: "Answer in writing, with the step to take next." }
        }
        Template::Escalation => &ActivityText {
            name: "Escalation",
            advice: "Call, with both sides there; say what you need decided, and by when.",
        },
        Template::Raise => &ActivityText {
            name: "Ask for a raise or promotion",
            advice: "Prepare your reasons on paper, talk alone, and sum it up in a mail.",
        },
        Template::Reminder => {
            &ActivityText { name: "Reminder", advice: "One line: what, by when, and what waits for it." }
        }
        Template::Schedule => {
            &ActivityText { name: "Find a date", advice: "Offer a few slots and let each tick theirs." }
        }
        Template::Survey => &ActivityText {
            name: "Survey or feedback round",
            advice: "Few questions, a closing date, and tell people what came of it.",
        },
        Template::Interview => &ActivityText {
            name: "Job interview",
            advice: "Ask every candidate the same questions, and note answers before you compare.",
        },
        Template::CandidateThinking => &ActivityText {
            name: "See how a candidate thinks",
            advice: "Give an open problem, stay in the talk, and watch the road more than the result.",
        },
        Template::HomeAssignment => &ActivityText {
            name: "Home assignment",
            advice: "A clear task, a few hours at most, and let them choose when.",
        },
        Template::Debrief => {
            &ActivityText { name: "Hiring debrief", advice: "Each writes a view alone first; then meet and decide." }
        }
        Template::InterviewFeedback => {
            &ActivityText { name: "Interview feedback", advice: "Write it the same day, before you hear the others." }
        }
        Template::Screening => &ActivityText {
            name: "Screen applications",
            advice: "Read them alone against the same list, and compare at the end.",
        },
        Template::Reject => &ActivityText {
            name: "Turn down a candidate",
            advice: "Write soon and with respect; after several interviews, call first.",
        },
        Template::BugFix => &ActivityText {
            name: "Bug fix",
            advice: "Describe what happens and what should; then leave the person to it.",
        },
        Template::CodeReview => {
            &ActivityText { name: "Code review", advice: "Comments in writing; after three rounds on one point, talk." }
        }
        Template::DeepWork => {
            &ActivityText { name: "Deep work", advice: "Block the time, mute the rest, and say when you are back." }
        }
        Template::Estimate => &ActivityText {
            name: "Estimate",
            advice: "Each estimates alone; talk only where the numbers lie far apart.",
        },
        Template::DocumentReview => {
            &ActivityText { name: "Document review", advice: "Say which remarks you want and until when." }
        }
        Template::PairProgramming => &ActivityText {
            name: "Pair programming",
            advice: "Pair on the part that neither sees through, and split up for the rest.",
        },
        Template::OfficeDay => &ActivityText {
            name: "Day at the office",
            advice: "Pick the days when those whom you need are there, and keep them for talk.",
        },
        Template::HomeDay => &ActivityText {
            name: "Day at home",
            advice: "Say when you can be reached, and keep the rest for quiet work.",
        },
        Template::Offsite => &ActivityText {
            name: "Team offsite",
            advice: "Keep it for what needs all in one room; send the slides ahead.",
        },
        Template::Visit => &ActivityText {
            name: "Visit to a customer or partner",
            advice: "Go when trust is the point; settle the details in writing before and after.",
        },
        Template::Status => &ActivityText {
            name: "Weekly status update",
            advice: "Written, short, at a fixed time: done, next, in the way.",
        },
        Template::StandUp => &ActivityText {
            name: "Daily stand-up",
            advice: "Each writes three lines; talk only about what is in the way.",
        },
        Template::OneToOne => &ActivityText {
            name: "One-to-one",
            advice: "Live and regular; the other sets the list, and news goes in writing.",
        },
        Template::Retrospective => &ActivityText {
            name: "Retrospective",
            advice: "Collect remarks in writing first; talk about the few that matter most.",
        },
        Template::SprintPlanning => &ActivityText {
            name: "Sprint planning",
            advice: "Have the list ready and read; meet about what does not fit.",
        },
        Template::Refinement => &ActivityText {
            name: "Backlog refinement",
            advice: "Comment on the tickets in writing; talk about those that stay unclear.",
        },
        Template::AllHands => &ActivityText {
            name: "All-hands",
            advice: "News to read ahead, questions live, a recording for those who were away.",
        },
        Template::TeamMeeting => &ActivityText {
            name: "Weekly team meeting",
            advice: "Reports in writing before; the time is for what needs an answer from several.",
        },
        Template::Mentoring => &ActivityText {
            name: "Mentoring",
            advice: "Live; the one who learns brings a question, and both note the next step.",
        },
    }
}
