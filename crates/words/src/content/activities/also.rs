//! What people call each activity: for the search alone, shown nowhere.

use domain::activity::Template;

/// What people say beside the name: first the words that say it alone, a space between two, then the phrases of several
/// words, a comma before each. In lower case, without diacritics, and without the words that the search leaves out; one
/// form of a word is enough. What may be written in one word or with a hyphen stands in one word.
#[expect(clippy::too_many_lines, reason = "a table, a row for each")]
pub(crate) const fn also(template: Template) -> &'static str {
    match template {
        Template::Meeting => {
            "discuss zoom sync catchup huddle meet sitdown call videoconference should teleconference conference \
             consultation, video call, face face, touch base, discuss topics, sit together, open points"
        }
        Template::Email => "mail letter write reply inbox send",
        Template::Chat => "chat slack message whatsapp sms text ping dm note im channel, quick message",
        Template::Decision => {
            "decide choose choice option agree vote settle whether which consensus vs adopt switch should or tool \
             decision opt, steering committee, go no go, final call"
        }
        Template::BigProblem => {
            "breakthrough innovation problem improve reduce increase solve difficult hard tackle crack solution \
             shortage overcome figureout rethink stop struggle grow understaffing challenge chronic, find way, \
             complex problem"
        }
        Template::FeatureDetails => {
            "feature requirements specification scope spec behaviour functionality wireframes mockup button screen ux \
             details function flow interface filter edge, user flow, how work, talk design, should happen"
        }
        Template::Brainstorm => {
            "brainstorm ideas ideation creative slogan name logo theme concept think campaign title invent motto \
             spontaneous inspiration, blue sky, creative session"
        }
        Template::Kickoff => {
            "kickoff start launch begin ko inception opening, start project, first project, start work"
        }
        Template::BadNews => {
            "layoffs dismissal fire terminate redundancy reorganisation demotion lost sack cutbacks death bereavement \
             diagnosis closing fail died bad cancelled gone cut relatives lose, let go, bad news, laid off, project \
             cancelled, contract ends, deliver news, no promotion, not approved, job risk, project stop, pay cut, \
             shut down, contract not, not keep, missed target"
        }
        Template::Praise => {
            "praise thankyou thanks thx congratulate congrats kudos recognition compliment award shoutout appreciate \
             grateful credit impressed excellent nice complement success honour, well done, positive feedback, great \
             work, good job, employee month"
        }
        Template::Incident => {
            "down emergency crisis crash hacked alert oncall injury hurt fell phishing ransomware leak flood spill \
             offline gone attack p1 urgent website server died fire virus fail broke breakdown explode burst \
             collapsed alarm stuck exposed damage violent burglary drug gas, data breach, security incident, \
             production down, not work, system down, right now, power cut"
        }
        Template::PostMortem => {
            "postmortem rca cause blameless happened failure mortality, root cause, what went wrong, 5 whys, why \
             failed, learn incident, incident review, after incident, why crash, near miss, after action"
        }
        Template::Demo => {
            "demo demonstrate show showcase present prototype dashboard screencast walkthrough preview poc beta mvp, \
             show new feature, sprint review, present results"
        }
        Template::Handover => {
            "handoff transfer duties replacement successor takeover transition pass shift cover, hand over, pass work"
        }
        Template::Negotiation => {
            "negotiate price terms deal supplier bargain rent haggle lease discount union rate fee settlement rebate \
             landlord renegotiate conditions, contract talk"
        }
        Template::SalesCall => {
            "sales prospect pitch lead sell investor donor sponsor buyer potential interested acquisition, new \
             customer, discovery call, first meeting, cold call, intro call"
        }
        Template::Workshop => {
            "session hackathon facilitate mapping moderate exercise interactive, working session, strategy day"
        }
        Template::Training => {
            "teach course webinar learn tutorial compliance skills bootcamp seminar drill certification lecture \
             upskill cpr awareness elearning lesson refresher instruct, first aid, health safety, toolbox talk"
        }
        Template::Announcement => {
            "announce newsletter notify inform broadcast publish memo communicate closed spread post closure fees, \
             new policy, company news, press release, let know, tell all, share news, release notes"
        }
        Template::Budget => {
            "spending funding finance costs forecast headcount money savings allocate cash expenses, cut costs"
        }
        Template::Conflict => {
            "conflict argument dispute fight quarrel tension mediate along angry bullying hate disagreement grievance \
             harassment shout mobbing peace row settle accuse, not talk, not speak, two people, two together"
        }
        Template::Social => {
            "lunch party dinner celebration farewell drinks birthday cake barbecue bbq beer games christmas karaoke \
             pub quiz picnic fun pizza breakfast yoga sports tea anniversary retirement bowling coffee event football \
             halloween wedding outing cook festival night summer, team building, happy hour, secret santa, leaving \
             party, ice cream"
        }
        Template::Roadmap => {
            "prioritise okr goals strategy planning quarter targets vision milestones objectives rank timeline q1 q2 \
             q3 q4 strategic roadmap year, what build, what work, which first, long term"
        }
        Template::KnowledgeSharing => {
            "documentation wiki guide manual readme faq runbook sop playbook handbook checklist tips share \
             instructions knowhow expertise article learnings knowledge seminar, lunch learn, tech talk, best \
             practices, brown bag, record video, write down, process document, write how, pass learned"
        }
        Template::DesignProposal => {
            "rfc adr proposal architecture suggest concept, design doc, request comments, design review, api design, \
             grant proposal, technical spec, white paper"
        }
        Template::Thread => {
            "argue comments debate endless replies replyall misunderstanding messages chain forever pingpong nowhere \
             thread result, going round circles, back forth, going nowhere, no agreement, again again, many emails, \
             not understand, talk past"
        }
        Template::Feedback => {
            "criticism constructive complain mistake underperform rude late attitude honest tough disciplinary \
             warning weak confront hygiene feedback bad smell critique improvement interrupt behaviour jokes sloppy, \
             difficult conversation, good enough, missed deadline, poor performance, negative feedback, quality work, \
             talk too"
        }
        Template::Explain => {
            "complex complicated nuanced describe understand algorithm concept rules explain background clear \
             clarify, walk through, how work, show how"
        }
        Template::Apology => {
            "apologise sorry mistake rude fault forgive admit regret forgot wrong own excuse amends upset late, say \
             sorry"
        }
        Template::Resign => {
            "quit notice leaving exit, leave company, tell boss, last day, new job, terminate employment, announce \
             leaving, step down"
        }
        Template::GetToKnow => {
            "introduction intro welcome hello coffee connect acquainted greet introduce know, meet new colleague, new \
             boss, introduce myself, know new"
        }
        Template::Troubleshoot => {
            "debug flaky investigate reproduce diagnose broken printer fault error together connect restart cannot \
             machine troubleshoot, build fails, not work, not start, fix together, share screen, find why, computer \
             problem"
        }
        Template::TurnDown => {
            "decline refuse deny pushback withdraw skip creep overload no cancel invitation, say no, turn invitation, \
             reject proposal, tell no, no time, too busy"
        }
        Template::Onboarding => {
            "onboard intern newcomer starter induction orientation welcome buddy apprentice joins, first day, \
             introduction week, first week, new hire, show around"
        }
        Template::PerformanceReview => {
            "appraisal evaluation probation rating midyear 360 assessment performance yearly annual, annual review, \
             year end, pay review, self evaluation, half year, once year"
        }
        Template::Question => {
            "ask howdoi when what where who how info clarification deadline query quick enquire confirm ? advice many \
             question, ask which"
        }
        Template::Access => {
            "vpn permission password login licence credentials itsupport wifi laptop key badge building install \
             software reset unlock folder repository rights locked access sso token mailbox card log, admin rights, \
             shared drive"
        }
        Template::TimeOff => {
            "vacation leave absence maternity paternity sick ooo dentist doctor sabbatical childcare off funeral \
             child wedding unpaid, weeks off, annual leave, working hours, half day"
        }
        Template::Help => "assistance hand favour stuck delegate backup support borrow second extra help, finish task",
        Template::Request => {
            "legal hr purchase order invoice equipment facilities maintenance supplies api data translation ticket \
             platform poster flyer certificate cleaning request reference accounting export, other department, ask \
             finance, another team"
        }
        Template::Approval => {
            "approve signoff permission authorise expense consent reimbursement allow ethics permit clearance \
             signature sign ok overtime accept yes confirm release, green light"
        }
        Template::Support => {
            "complaint helpdesk refund enquiry answer delivery billing order angry parcel support guest caller user, \
             problem client, support ticket, client wants, customer complains, customer not, customer question"
        }
        Template::Escalation => {
            "blocked delay bottleneck management stuck unblock ignored director nothing pressure involve, not \
             delivered, urgent problem, go higher"
        }
        Template::Raise => "salary pay career compensation bonus promotion wage underpaid earn grade raise, more money",
        Template::Reminder => {
            "followup chase nudge invoice timesheets overdue waiting deadline due bump outstanding unpaid missing \
             late again submit signature forgot chaser, no reply"
        }
        Template::Schedule => {
            "appointment calendar reschedule doodle slot availability date diary postpone arrange rota timezones free \
             time schedule rearrange delay shift suit, pick time, book room, when meet, when free"
        }
        Template::Survey => {
            "poll questionnaire opinion pulse engagement form satisfaction suggestions collect input nps survey \
             anonymous rate guests visitors participants, collect feedback, what think, ask all, user test"
        }
        Template::Interview => {
            "recruiting vacancy job hiring interview, phone screen, second round, interview candidate"
        }
        Template::CandidateThinking => {
            "whiteboard reasoning critical thought solving live algorithm practical watch, coding interview, \
             technical interview, case interview, think aloud, system design interview, observe candidate, test \
             candidate, role play, how candidate"
        }
        Template::HomeAssignment => {
            "takehome exercise assignment challenge test task sample homework, task candidate, case study, coding \
             challenge, applicants home"
        }
        Template::Debrief => {
            "hire debrief panel, hiring decision, hiring committee, after interviews, decide candidate, should hire, \
             who offer"
        }
        Template::InterviewFeedback => {
            "scorecard evaluation writeup impressions rate assess comments, interview notes, notes after interview, \
             candidate feedback"
        }
        Template::Screening => {
            "applications cvs shortlist portfolio sift filter longlist pile abstracts preselect go review, phone \
             screen, read cv, choose applicants"
        }
        Template::Reject => {
            "rejection unsuccessful regret, no applicant, say no candidate, tell candidate, refuse candidate, decline \
             candidate, decided candidate"
        }
        Template::BugFix => {
            "bug fix defect issue hotfix patch repair broken error cleanup crash typo regression glitch correct \
             ticket wrong mistake link, bug report"
        }
        Template::CodeReview => {
            "pr diff commit code branch mr github merge, pull request, pr review, look over code, review patch"
        }
        Template::DeepWork => {
            "focus concentrate read research analysis study thinking quiet prepare programming blog essay thesis \
             paper spreadsheet literature chapter undisturbed alone article slides writing lesson grading \
             dissertation lecture accounts exam revise interruption, write report, write documentation, no meeting"
        }
        Template::Estimate => {
            "effort sizing quote guess points cost duration ballpark forecast tshirt expensive much guesstimate \
             calculate, how long, planning poker, story points, how many days"
        }
        Template::DocumentReview => {
            "remarks proofread edit agenda comments draft text check policy paper spelling review correct feedback \
             essay translation minutes letter concept redline, review slides, review contract, review report, pair \
             eyes"
        }
        Template::PairProgramming => "pair mob together ensemble, code colleague, two developers, side side",
        Template::OfficeDay => {
            "office onsite commute goin hybrid desk rto campus hq should attendance anchor, which days, come work, \
             days week"
        }
        Template::HomeDay => "wfh remote telework home kitchen, home office, work home",
        Template::Offsite => {
            "retreat conference summit awayday offsite abroad hotel away, two days, onsite team, team trip"
        }
        Template::Visit => "travel trip tour fly field visit site branch drive, see customer, customer site",
        Template::Status => {
            "update progress numbers metrics kpi summary status far monthly, weekly report, monthly report, how \
             going, project update"
        }
        Template::StandUp => "daily scrum checkin yesterday huddle morning briefing standup, daily sync, work today",
        Template::OneToOne => {
            "1on1 one2one 1:1 oneonone 121 1to1 boss, catch manager, regular manager, meet boss, talk manager, direct \
             report, skip level, weekly boss, chat boss"
        }
        Template::Retrospective => {
            "retro reflect wrapup better learnt evaluate, look back, lessons learned, what went well, review project, \
             after project, start stop continue, what worked"
        }
        Template::SprintPlanning => "sprint iteration capacity, plan work",
        Template::Refinement => {
            "grooming backlog stories triage tickets jira epic refinement tidy clean, acceptance criteria, user \
             stories, product owner, prepare tickets"
        }
        Template::AllHands => {
            "company plenary assembly ceo agm faculty q&a all, town hall, department meeting, general meeting, \
             business review, all staff"
        }
        Template::TeamMeeting => {
            "weekly team department committee crew round regular monthly ward section, staff meeting, jour fixe"
        }
        Template::Mentoring => {
            "coaching advice guidance junior tutor supervise shadow advise learn experienced older, career advice"
        }
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
