//! A line of advice on each common activity; for some there is none yet.

use domain::activity::Template;

/// How an activity is done well, in one sentence or two; may be empty.
#[expect(clippy::too_many_lines, reason = "a table, a row for each")]
pub(super) const fn advice_on(template: Template) -> &'static str {
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
