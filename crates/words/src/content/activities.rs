//! The names of common activities, and a line of advice on each.

mod kinds;

pub use kinds::{kind, option_for, question_for};

use domain::activity::Template;

/// The words of one activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActivityText {
    /// Its name.
    pub name: &'static str,
    /// How it is done well, in one sentence or two.
    pub advice: &'static str,
}

/// The words of an activity.
pub const fn activity(template: Template) -> ActivityText {
    ActivityText { name: activity_name(template), advice: advice_on(template) }
}

/// The name of an activity. (Apart from the advice, which is loaded late.)
#[expect(clippy::too_many_lines, reason = "a table, a row for each")]
pub const fn activity_name(template: Template) -> &'static str {
    match template {
        Template::Meeting => "Meeting",
        Template::Email => "E-mail",
        Template::Chat => "Instant message",
        Template::Decision => "Reach a decision",
        Template::BigProblem => "Solve a big problem",
        Template::FeatureDetails => "Work out the details of a feature",
        Template::Brainstorm => "Brainstorming",
        Template::Kickoff => "Project kick-off",
        Template::BadNews => "Layoff or other bad news",
        Template::Praise => "Praise or thanks",
        Template::Incident => "Incident or outage",
        Template::PostMortem => "Post-mortem",
        Template::Demo => "Demo of finished work",
        Template::Handover => "Handover",
        Template::Negotiation => "Negotiation",
        Template::SalesCall => "First talk with a customer",
        Template::Workshop => "Workshop",
        Template::Training => "Training",
        Template::Announcement => "Announcement",
        Template::Budget => "Budget",
        Template::Conflict => "Conflict between two colleagues",
        Template::Social => "Team social",
        Template::Roadmap => "Roadmap and priorities",
        Template::KnowledgeSharing => "Share knowledge",
        Template::DesignProposal => "Design proposal (RFC)",
        Template::Thread => "Thread that goes in circles",
        Template::Feedback => "Critical feedback",
        Template::Explain => "Explain something complicated",
        Template::Apology => "Apology",
        Template::Resign => "Resign",
        Template::GetToKnow => "Get to know someone",
        Template::Troubleshoot => "Troubleshoot together",
        Template::TurnDown => "Turn down a request",
        Template::Onboarding => "Onboarding",
        Template::PerformanceReview => "Performance review",
        Template::Question => "Quick question",
        Template::Access => "Ask for access",
        Template::TimeOff => "Ask for time off",
        Template::Help => "Ask for help with a task",
        Template::Request => "Request to another team",
        Template::Approval => "Ask for an approval",
        Template::Support => "Customer question",
        Template::Escalation => "Escalation",
        Template::Raise => "Ask for a raise or promotion",
        Template::Reminder => "Reminder",
        Template::Schedule => "Find a date",
        Template::Survey => "Survey or feedback round",
        Template::Interview => "Job interview",
        Template::CandidateThinking => "See how a candidate thinks",
        Template::HomeAssignment => "Home assignment",
        Template::Debrief => "Hiring debrief",
        Template::InterviewFeedback => "Interview feedback",
        Template::Screening => "Screen applications",
        Template::Reject => "Turn down a candidate",
        Template::BugFix => "Bug fix",
        Template::CodeReview => "Code review",
        Template::DeepWork => "Deep work",
        Template::Estimate => "Estimate",
        Template::DocumentReview => "Document review",
        Template::PairProgramming => "Pair programming",
        Template::OfficeDay => "Day at the office",
        Template::HomeDay => "Day at home",
        Template::Offsite => "Team offsite",
        Template::Visit => "Visit to a customer or partner",
        Template::Status => "Weekly status update",
        Template::StandUp => "Daily stand-up",
        Template::OneToOne => "One-to-one",
        Template::Retrospective => "Retrospective",
        Template::SprintPlanning => "Sprint planning",
        Template::Refinement => "Backlog refinement",
        Template::AllHands => "All-hands",
        Template::TeamMeeting => "Weekly team meeting",
        Template::Mentoring => "Mentoring",
        Template::Dismiss => "Dismiss someone",
        Template::Layoffs => "Redundancies",
        Template::Warning => "Formal warning",
        Template::QuietWord => "Quiet word about conduct",
        Template::NoPromotion => "Tell someone they are not promoted",
        Template::Reorganisation => "Reorganisation",
        Template::ContractChangeJob => "Change someone’s working terms",
        Template::Grievance => "Complaint about work to the boss",
        Template::ReportMisconduct => "Report misconduct",
        Template::Mediation => "Mediation",
        Template::CallInSick => "Call in sick",
        Template::TellHealth => "Tell the boss something personal",
        Template::Farewell => "Say goodbye to colleagues",
        Template::Welcome => "Welcome someone",
        Template::LeaveRole => "Step down from a voluntary post",
        Template::QuitClient => "End work for a private client",
        Template::EndContract => "End a contract",
        Template::ContractTerms => "Agree on a contract",
        Template::BadNewsClient => "Bad news to a customer",
        Template::PriceIncrease => "Raise prices",
        Template::Quote => "Give a quote",
        Template::Requirements => "Find out what a client wants",
        Template::ComplaintAnswer => "Answer a complaint",
        Template::LegalThreat => "Dispute that may end in court",
        Template::Press => "Interview for an article",
        Template::Policy => "New rule or policy",
        Template::PolicyDraft => "Rule that touches others",
        Template::Condolence => "Condolences",
        Template::StandBy => "Be there for someone in trouble",
        Template::Congratulate => "Congratulate",
        Template::Thanks => "Thank someone",
        Template::PersonalNews => "Tell family something personal",
        Template::BreakUp => "End a relationship",
        Template::Quarrel => "Quarrel with someone close",
        Template::Distance => "Contact someone who keeps a distance",
        Template::Confront => "Confront someone",
        Template::FamilyDecision => "Family decision",
        Template::FamilyBusiness => "Decision in a family business",
        Template::DeclineInvite => "Decline an invitation",
        Template::CancelPlan => "Cancel at short notice",
        Template::NeighbourNoise => "Noise or trouble from a neighbour",
        Template::NeighbourNote => "Tell the neighbours something",
        Template::RentArrears => "Behind with the rent",
        Template::NoticeTenant => "Give notice to a tenant",
        Template::NoticeFlat => "Give notice on a flat",
        Template::RentIncrease => "Rent increase",
        Template::TenantsDecision => "Decision of tenants or neighbours",
        Template::OwnersAssembly => "Owners’ assembly",
        Template::Flatmates => "Sort things out with flatmates",
        Template::PupilBehaviour => "Talk to parents about a pupil",
        Template::ParentNote => "Routine note to parents",
        Template::AbsenceNote => "Excuse a child from school",
        Template::TestResults => "Routine test results",
        Template::Diagnosis => "Serious diagnosis",
        Template::MedicalOrder => "Order for treatment",
        Template::LeadHandover => "Hand over the lead in an emergency",
        Template::CareRelatives => "Talk with relatives about care",
        Template::ErrorReport => "Report an error at work",
        Template::HarmTold => "Tell someone that we harmed them",
        Template::Variation => "Change to an agreed job",
        Template::JobBriefing => "Brief a crew on a job",
        Template::TeachTask => "Teach someone a task",
        Template::MachineFault => "Machine fault",
        Template::Recall => "Warn customers",
        Template::MenuChange => "Change menu or range",
        Template::BoardVote => "Vote between two board meetings",
        Template::Statutes => "Change the statutes",
        Template::Election => "Election",
        Template::GroupVote => "Vote of a scattered group",
        Template::Expel => "Expel a member",
        Template::VolunteerEnd => "Part with a volunteer",
        Template::ParentsAssembly => "Meeting of parents",
        Template::GroupTalk => "Group that never gets done",
        Template::Troublemaker => "Someone who disturbs a group",
        Template::ReleaseGo => "Release, go or no-go",
        Template::ReviewDispute => "Review that cannot agree",
        Template::RfcStall => "Proposal that stalls",
        Template::Architecture => "Decision in an open project",
        Template::OssChannel => "Main channel of a group",
        Template::DesignSession => "Design work at a whiteboard",
        Template::IncidentUpdate => "Updates during an outage",
        Template::ForeignPartner => "Talk in a foreign language",
        Template::TeamHabits => "How a team talks to each other",
        Template::BossScolds => "Criticise a whole team",
        Template::PrivateSale => "Sell or buy privately",
        Template::EmergencyCall => "Call for help",
        Template::Adjustment => "Ask for another way of talking",
        Template::PaymentFirst => "Ask for a late payment",
        Template::PaymentLast => "Last demand for a payment",
        Template::ClientSilent => "Reach a client who does not answer",
        Template::Refund => "Complain to a shop or firm",
        Template::Testimonial => "Ask for a testimonial",
        Template::FirstContact => "Write to a stranger",
        Template::AskAdviser => "Win a mentor or adviser",
        Template::CustomerWhy => "Find out why customers leave",
        Template::Invite => "Invitation",
        Template::RepairRequest => "Ask the landlord for a repair",
        Template::TeacherAsk => "Talk to a teacher about your child",
        Template::DoctorQuestion => "Question to a doctor’s office",
        Template::BookAppointment => "Book an appointment",
        Template::OrderMaterial => "Order material or goods",
        Template::Delivery => "Arrange a delivery",
        Template::SwapShift => "Swap a shift",
        Template::VolunteerWin => "Win helpers",
        Template::Donation => "Ask for money for a cause",
        Template::Grant => "Apply for a grant or permit",
        Template::Petition => "Write to an authority",
        Template::RejectPaper => "Turn down an application on paper",
        Template::RejectSeveral => "Turn down a candidate after several rounds",
        Template::ReferenceGive => "Give a reference",
        Template::ReferenceAsk => "Check references",
        Template::Offer => "Offer someone a job",
        Template::OfferNegotiate => "Negotiate a job offer",
        Template::Apply => "Apply for a job",
        Template::ApplicationFollowUp => "Ask how an application stands",
        Template::InterviewThanks => "Thank-you after an interview",
        Template::PhoneScreen => "First talk with an applicant",
        Template::TrialDay => "Trial day",
        Template::ExitInterview => "Exit interview",
        Template::CastList => "Tell people who was chosen",
        Template::Withdraw => "Decline a job offer",
        Template::PlanEvent => "Plan an event",
        Template::MoveHouse => "Arrange help with a move",
        Template::EssayFeedback => "Remarks on a pupil’s work",
        Template::Homework => "Set homework",
        Template::ExamOral => "Test what someone understands",
        Template::ClassTrip => "Organise a trip or outing",
        Template::SnagList => "List of defects",
        Template::FaultSmall => "Small fault that can wait",
        Template::StockCount => "Count the stock",
        Template::Till => "Serve someone at the counter",
        Template::Minutes => "Minutes",
        Template::ChatRecord => "Keep what comes up in a chat",
        Template::Usability => "Watch people use it",
        Template::Translation => "Write or translate a text",
        Template::DataTask => "Fill in figures or a list",
        Template::Buy => "Choose what to buy",
        Template::PrepareMeeting => "Prepare a meeting",
        Template::Viewing => "View a flat or house",
        Template::SeeDoctor => "See a doctor",
        Template::SiteMeeting => "Meet on the building site",
        Template::Measure => "Take measurements at a customer’s",
        Template::OfficeRule => "Which days at the office",
        Template::StudyGroup => "Study or work side by side",
        Template::ParentsVisit => "Visit family or friends",
        Template::ChildDiary => "How a child’s day was",
        Template::SchoolReport => "School report and talk",
        Template::Lesson => "Lesson",
        Template::CareHandover => "Hand over patients",
        Template::ShiftHandover => "Change of shift",
        Template::OnCallHandover => "Hand over being on call",
        Template::CareLog => "Notes between carers",
        Template::CaseConference => "Case conference",
        Template::SafetyTalk => "Safety briefing",
        Template::ShiftBriefing => "Briefing before a shift",
        Template::Rota => "Rota or shift plan",
        Template::BoardMeeting => "Board meeting",
        Template::Assembly => "General assembly of a club",
        Template::Rehearsal => "Rehearsal or practice",
        Template::RehearsalNotes => "Notes after a rehearsal",
        Template::ClubEvening => "Club evening",
        Template::ServicePlan => "Plan of services or duties in a parish or club",
        Template::ZoneCall => "Regular call across time zones",
        Template::StandUpZones => "Daily round across time zones",
        Template::NewsCall => "Regular call that reads out news",
        Template::ReleaseSync => "Where a release stands",
        Template::Triage => "Sort new issues",
        Template::LeadershipReport => "Report to a boss or board",
        Template::QuarterReview => "Review of the figures",
        Template::Advisers => "Keep advisers in the loop",
        Template::ClientCheck => "Regular talk with a customer",
        Template::OfficeHours => "Open hour for questions",
        Template::Newsletter => "Newsletter",
        Template::FamilyCall => "Keep in touch with family or friends",
        Template::FamilyPlan => "Plan of the week at home",
    }
}

#[expect(clippy::too_many_lines, reason = "a table, a row for each")]
const fn advice_on(template: Template) -> &'static str {
    match template {
        Template::Meeting => "Keep it for what people must answer at once, and send the rest to read beforehand.",
        Template::Email => "Say in the first line what you need and by when.",
        Template::Chat => "Put all of it into one message, and say by when you need an answer.",
        Template::Decision => "Write down the options and who decides; meet only about what is still disputed.",
        Template::BigProblem => "Get the few people who know most into one room, and leave the clock outside.",
        Template::FeatureDetails => "Talk it through with those who will build it, then write down what you agreed.",
        Template::Brainstorm => "First each alone in writing, then together to combine and test the best.",
        Template::Kickoff => "Send the goal and the roles ahead; use the time for questions and doubts.",
        Template::BadNews => "In private and in person, the main point first; then confirm it in writing.",
        Template::Praise => "Say what was good and what it changed; in writing it lasts.",
        Template::Incident => "Call those needed now; one person leads, one writes down what happens.",
        Template::PostMortem => "Write the timeline without blame first; meet about the causes.",
        Template::Demo => "Record it once and ask for remarks; show it live where you want to watch people try it.",
        Template::Handover => "Write it down first, then walk through it while the other does the steps.",
        Template::Negotiation => "Exchange positions in writing, close the gap live, confirm every point in writing.",
        Template::SalesCall => "Ask more than you show; send what you promised the same day.",
        Template::Workshop => "State the question and give something to read before; end with who does what.",
        Template::Training => "Let people read or watch first, and practise together.",
        Template::Announcement => "Write it once, where it can be found again, and say where questions go.",
        Template::Budget => "Send figures and reasons early; meet about the lines that are disputed.",
        Template::Conflict => "Hear each alone and in private; bring them together once both agree to it.",
        Template::Social => "Do it live, in working hours where you can, and let people stay away.",
        Template::Roadmap => "Collect proposals in writing, rank them alone, and talk where the ranks differ.",
        Template::KnowledgeSharing => "Write or record it so that those who come later find it too.",
        Template::DesignProposal => "Write it, set a date for comments, and meet only about what stays open.",
        Template::Thread => "Stop writing, talk, then put the result into the thread.",
        Template::Feedback => "Alone with the person and soon; say what you saw, then listen.",
        Template::Explain => "A sketch and a short talk; send notes after, so that it need not be told twice.",
        Template::Apology => "Say it to the person, soon and without excuses; a note can follow.",
        Template::Resign => "Tell your manager in private first, then hand in the letter.",
        Template::GetToKnow => "Half an hour live, with nothing on the agenda.",
        Template::Troubleshoot => "Share a screen and try things at once; write down what it was.",
        Template::TurnDown => "Answer soon, give the reason, and offer to talk.",
        Template::Onboarding => "Welcome the person live, then pages to read and one person to ask.",
        Template::PerformanceReview => "Both prepare on paper; talk alone, and sum up in writing what was agreed.",
        Template::Question => "Ask it where others can see the answer, with what you have tried.",
        Template::Access => "Say what you need, for what, and until when.",
        Template::TimeOff => "Give the dates and who stands in; one message will do.",
        Template::Help => "Say what is missing and what finished means, and leave them time.",
        Template::Request => "Write what you need, why, and by when; ask who will take it.",
        Template::Approval => "Put it so that yes is enough, with the cost and the date.",
        Template::Support => "Answer in writing, with the step to take next.",
        Template::Escalation => "Call, with both sides there; say what you need decided, and by when.",
        Template::Raise => "Prepare your reasons on paper, talk alone, and sum it up in a mail.",
        Template::Reminder => "One line: what, by when, and what waits for it.",
        Template::Schedule => "Offer a few slots and let each tick theirs.",
        Template::Survey => "Few questions, a closing date, and tell people what came of it.",
        Template::Interview => "Ask every candidate the same questions, and note answers before you compare.",
        Template::CandidateThinking => {
            "Give an open problem, stay in the talk, and watch the road more than the result."
        }
        Template::HomeAssignment => "A clear task, a few hours at most, and let them choose when.",
        Template::Debrief => "Each writes a view alone first; then meet and decide.",
        Template::InterviewFeedback => "Write it the same day, before you hear the others.",
        Template::Screening => "Read them alone against the same list, and compare at the end.",
        Template::Reject => "Write soon and with respect; after several interviews, call first.",
        Template::BugFix => "Describe what happens and what should; then leave the person to it.",
        Template::CodeReview => "Comments in writing; after three rounds on one point, talk.",
        Template::DeepWork => "Block the time, mute the rest, and say when you are back.",
        Template::Estimate => "Each estimates alone; talk only where the numbers lie far apart.",
        Template::DocumentReview => "Say which remarks you want and until when.",
        Template::PairProgramming => "Pair on the part that neither sees through, and split up for the rest.",
        Template::OfficeDay => "Pick the days when those whom you need are there, and keep them for talk.",
        Template::HomeDay => "Say when you can be reached, and keep the rest for quiet work.",
        Template::Offsite => "Keep it for what needs all in one room; send the slides ahead.",
        Template::Visit => "Go when trust is the point; settle the details in writing before and after.",
        Template::Status => "Written, short, at a fixed time: done, next, in the way.",
        Template::StandUp => "Each writes three lines; talk only about what is in the way.",
        Template::OneToOne => "Live and regular; the other sets the list, and news goes in writing.",
        Template::Retrospective => "Collect remarks in writing first; talk about the few that matter most.",
        Template::SprintPlanning => "Have the list ready and read; meet about what does not fit.",
        Template::Refinement => "Comment on the tickets in writing; talk about those that stay unclear.",
        Template::AllHands => "News to read ahead, questions live, a recording for those who were away.",
        Template::TeamMeeting => "Reports in writing before; the time is for what needs an answer from several.",
        Template::Mentoring => "Live; the one who learns brings a question, and both note the next step.",
        Template::Dismiss
        | Template::Layoffs
        | Template::Warning
        | Template::QuietWord
        | Template::NoPromotion
        | Template::Reorganisation
        | Template::ContractChangeJob
        | Template::Grievance
        | Template::ReportMisconduct
        | Template::Mediation
        | Template::CallInSick
        | Template::TellHealth
        | Template::Farewell
        | Template::Welcome
        | Template::LeaveRole
        | Template::QuitClient
        | Template::EndContract
        | Template::ContractTerms
        | Template::BadNewsClient
        | Template::PriceIncrease
        | Template::Quote
        | Template::Requirements
        | Template::ComplaintAnswer
        | Template::LegalThreat
        | Template::Press
        | Template::Policy
        | Template::PolicyDraft
        | Template::Condolence
        | Template::StandBy
        | Template::Congratulate
        | Template::Thanks
        | Template::PersonalNews
        | Template::BreakUp
        | Template::Quarrel
        | Template::Distance
        | Template::Confront
        | Template::FamilyDecision
        | Template::FamilyBusiness
        | Template::DeclineInvite
        | Template::CancelPlan
        | Template::NeighbourNoise
        | Template::NeighbourNote
        | Template::RentArrears
        | Template::NoticeTenant
        | Template::NoticeFlat
        | Template::RentIncrease
        | Template::TenantsDecision
        | Template::OwnersAssembly
        | Template::Flatmates
        | Template::PupilBehaviour
        | Template::ParentNote
        | Template::AbsenceNote
        | Template::TestResults
        | Template::Diagnosis
        | Template::MedicalOrder
        | Template::LeadHandover
        | Template::CareRelatives
        | Template::ErrorReport
        | Template::HarmTold
        | Template::Variation
        | Template::JobBriefing
        | Template::TeachTask
        | Template::MachineFault
        | Template::Recall
        | Template::MenuChange
        | Template::BoardVote
        | Template::Statutes
        | Template::Election
        | Template::GroupVote
        | Template::Expel
        | Template::VolunteerEnd
        | Template::ParentsAssembly
        | Template::GroupTalk
        | Template::Troublemaker
        | Template::ReleaseGo
        | Template::ReviewDispute
        | Template::RfcStall
        | Template::Architecture
        | Template::OssChannel
        | Template::DesignSession
        | Template::IncidentUpdate
        | Template::ForeignPartner
        | Template::TeamHabits
        | Template::BossScolds
        | Template::PrivateSale
        | Template::EmergencyCall
        | Template::Adjustment
        | Template::PaymentFirst
        | Template::PaymentLast
        | Template::ClientSilent
        | Template::Refund
        | Template::Testimonial
        | Template::FirstContact
        | Template::AskAdviser
        | Template::CustomerWhy
        | Template::Invite
        | Template::RepairRequest
        | Template::TeacherAsk
        | Template::DoctorQuestion
        | Template::BookAppointment
        | Template::OrderMaterial
        | Template::Delivery
        | Template::SwapShift
        | Template::VolunteerWin
        | Template::Donation
        | Template::Grant
        | Template::Petition
        | Template::RejectPaper
        | Template::RejectSeveral
        | Template::ReferenceGive
        | Template::ReferenceAsk
        | Template::Offer
        | Template::OfferNegotiate
        | Template::Apply
        | Template::ApplicationFollowUp
        | Template::InterviewThanks
        | Template::PhoneScreen
        | Template::TrialDay
        | Template::ExitInterview
        | Template::CastList
        | Template::Withdraw
        | Template::PlanEvent
        | Template::MoveHouse
        | Template::EssayFeedback
        | Template::Homework
        | Template::ExamOral
        | Template::ClassTrip
        | Template::SnagList
        | Template::FaultSmall
        | Template::StockCount
        | Template::Till
        | Template::Minutes
        | Template::ChatRecord
        | Template::Usability
        | Template::Translation
        | Template::DataTask
        | Template::Buy
        | Template::PrepareMeeting
        | Template::Viewing
        | Template::SeeDoctor
        | Template::SiteMeeting
        | Template::Measure
        | Template::OfficeRule
        | Template::StudyGroup
        | Template::ParentsVisit
        | Template::ChildDiary
        | Template::SchoolReport
        | Template::Lesson
        | Template::CareHandover
        | Template::ShiftHandover
        | Template::OnCallHandover
        | Template::CareLog
        | Template::CaseConference
        | Template::SafetyTalk
        | Template::ShiftBriefing
        | Template::Rota
        | Template::BoardMeeting
        | Template::Assembly
        | Template::Rehearsal
        | Template::RehearsalNotes
        | Template::ClubEvening
        | Template::ServicePlan
        | Template::ZoneCall
        | Template::StandUpZones
        | Template::NewsCall
        | Template::ReleaseSync
        | Template::Triage
        | Template::LeadershipReport
        | Template::QuarterReview
        | Template::Advisers
        | Template::ClientCheck
        | Template::OfficeHours
        | Template::Newsletter
        | Template::FamilyCall
        | Template::FamilyPlan => "",
    }
}
