//! Where the customs of activities come from, and where each ends.
//!
//! The pulls and grades stand in the table of activities (`domain::activity`). A custom without an address here is what
//! people who do it say, as far as we know; its grade says so.

use domain::activity::Template;

/// What stands behind a custom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CustomText {
    /// Where it is said to be so: an address of the web. Empty: nowhere that we could name.
    pub address: &'static str,
    /// Where it is otherwise, as a sentence. May be empty.
    pub ends: &'static str,
}

/// What stands behind the custom of an activity.
#[expect(clippy::too_many_lines, reason = "a line for each custom")]
#[expect(clippy::wildcard_enum_match_arm, reason = "the others have nothing that could be named")]
pub const fn custom(template: Template) -> CustomText {
    let (address, ends) = match template {
        Template::Decision => {
            ("https://www.rfc-editor.org/rfc/rfc2418", "Everyone already agrees, or one person may decide alone.")
        }
        Template::BigProblem => {
            ("https://doi.org/10.1038/s41586-023-06767-1", "Each must first study the facts alone.")
        }
        Template::FeatureDetails => ("", "The details are already written down."),
        Template::Brainstorm => {
            ("https://doi.org/10.1207/s15324834basp1201_1", "The fun of doing it together is the point.")
        }
        Template::Kickoff => ("", "All know each other and the task is routine."),
        Template::BadNews => (
            "https://www.aafp.org/afp/2018/0715/p99.html",
            "They asked to be told in writing, or want to be alone with it.",
        ),
        Template::Incident => {
            ("https://response.pagerduty.com/during/during_an_incident/", "It is calm again: then a channel will do.")
        }
        Template::PostMortem => (
            "https://response.pagerduty.com/after/post_mortem_process/",
            "A small one that nobody disputes: in writing alone.",
        ),
        Template::Demo => {
            ("https://scrumguides.org/scrum-guide.html", "They only need to see it: a recording will do.")
        }
        Template::Handover => (
            "https://www.hse.gov.uk/humanfactors/topics/shift-handover.htm",
            "The successor is not there yet: then in writing.",
        ),
        Template::Negotiation => ("", "One side would be talked into it: keep to writing."),
        Template::SalesCall => ("", "The buyer asks for writing."),
        Template::Training => {
            ("https://pubmed.ncbi.nlm.nih.gov/16060787", "Facts to know, not skills to practise: in writing.")
        }
        Template::Announcement => ("", "It changes someone’s own job or pay."),
        Template::Conflict => (
            "https://www.acas.org.uk/acas-mediation-support/how-acas-mediators-work",
            "One refuses to meet, or feels unsafe.",
        ),
        Template::Social
        | Template::GetToKnow
        | Template::ParentsVisit
        | Template::ClubEvening
        | Template::FamilyCall => ("https://doi.org/10.1037/xge0000962", ""),
        Template::KnowledgeSharing => ("", "It is a skill to be practised."),
        Template::DesignProposal => (
            "https://community.apache.org/committers/decisionMaking.html",
            "It has gone round in comments without end.",
        ),
        Template::Thread => ("https://doi.org/10.1177/00187267035611003", "One side cannot or will not talk live."),
        Template::Feedback => ("", "They would be watched, or want to think first."),
        Template::Explain => ("", "Many need it: write or record it once."),
        Template::Apology => ("", "They asked for distance, or it was done in writing before many."),
        Template::Resign => (
            "https://www.acas.org.uk/resignation/how-to-resign",
            "The contract wants the letter first; the boss cannot be reached, or would talk one round.",
        ),
        Template::Troubleshoot => ("", "Nobody else is awake: note what was tried."),
        Template::TurnDown => ("", "They are close, or have put much into it."),
        Template::Onboarding => ("https://arxiv.org/abs/2011.08130", ""),
        Template::Dismiss => ("https://www.acas.org.uk/dismissals", "A formal procedure comes first."),
        Template::Layoffs => ("https://www.acas.org.uk/manage-staff-redundancies/tell-employees", ""),
        Template::Warning => ("https://www.acas.org.uk/index.aspx?articleid=2177", ""),
        Template::QuietWord => {
            ("https://workpocket.randstad.co.uk/what-to-do/hr-guide-taking-disciplinary-action-when-how", "")
        }
        Template::Reorganisation => {
            ("https://www.prosci.com/blog/understanding-why-some-communications-work-and-others-dont", "")
        }
        Template::ContractChangeJob => (
            "https://www.acas.org.uk/changing-an-employment-contract/employer-responsibilities/proposing-employment-contract-changes",
            "",
        ),
        Template::Grievance => {
            ("https://www.gov.uk/raise-grievance-at-work", "It is grave, or the boss is the cause: in writing at once.")
        }
        Template::ReportMisconduct => ("https://www.gov.uk/whistleblowing", ""),
        Template::Mediation => (
            "https://www.acas.org.uk/acas-mediation-support/how-acas-mediators-work",
            "Rights or pay are to be enforced.",
        ),
        Template::CallInSick => (
            "https://www.lincolnshire.gov.uk/employment-policies/sickness-absence-policy-procedures/2",
            "The workplace takes it by message.",
        ),
        Template::QuitClient => (
            "https://www.wflack.com/what-to-do-when-a-client-does-not-keep-in-touch/",
            "You have long known each other and get on.",
        ),
        Template::EndContract | Template::ContractTerms => {
            ("https://sprintlaw.co.uk/business-law-library/cases/uksc/2018/2018-uksc-24", "")
        }
        Template::BadNewsClient => {
            ("https://attorneymarketing.com/tag/delivering-bad-news", "The same news for all of them: a letter.")
        }
        Template::PriceIncrease => (
            "https://www.smartcompany.com.au/plus/price-customers-raising",
            "One large customer of many years: tell them yourself.",
        ),
        Template::Quote => (
            "https://www.eppingforestdc.gov.uk/home-improvements-beware-of-rising-costs",
            "What is wanted is not clear: look at it together first.",
        ),
        Template::Requirements => ("https://www.sciencedirect.com/science/article/abs/pii/S0950584920301282", ""),
        Template::ComplaintAnswer => (
            "https://www.financial-ombudsman.org.uk/businesses/resolving-complaint",
            "It stands before you: settle it on the spot.",
        ),
        Template::LegalThreat | Template::PaymentLast => ("https://www.guildways.com/pre-action-protocol", ""),
        Template::Policy => (
            "https://www.businessinfo.co.uk/content/writing-and-communicating-staff-policies",
            "It takes something away from people.",
        ),
        Template::PolicyDraft => ("https://www.devon.gov.uk/haveyoursay/", ""),
        Template::Condolence => {
            ("https://www.etiquetteer.com/columns/condolence-guidelines", "You are close: call or go.")
        }
        Template::StandBy => ("https://doi.org/10.1037/xge0000962", "They asked to be left alone."),
        Template::Congratulate => ("", "You are close: call."),
        Template::PersonalNews => ("", "You could not say it all: a letter first."),
        Template::BreakUp => ("", "You are afraid, or it was said and not accepted."),
        Template::Quarrel => ("", "Talks end in shouting: each writes first."),
        Template::Confront => ("", "You are afraid of them."),
        Template::FamilyBusiness => {
            ("https://republicsmetoolkit.com/communication-and-conflict-resolution-in-your-family-business/", "")
        }
        Template::NeighbourNoise => {
            ("https://safercornwall.co.uk/neighbour-disputes", "You are afraid of them: write, or ask the landlord.")
        }
        Template::RentArrears => ("https://www.justice.gov.uk/courts/procedure-rules/civil/protocol/prot_rent", ""),
        Template::NoticeTenant => ("https://www.tenancyagreementservice.co.uk/how-to-serve-a-section-8-notice", ""),
        Template::TenantsDecision => ("https://lists.cohousing.org/archives/cohousing-l/msg23103.html", ""),
        Template::OwnersAssembly => ("https://www.gesetze-im-internet.de/woeigg/__23.html", ""),
        Template::PupilBehaviour => {
            ("https://www.tes.com/au/articles/behaviour-why-parents-are-your-most-important-behaviour-allies", "")
        }
        Template::ParentNote => ("https://doi.org/10.1080/19345747.2012.743636", ""),
        Template::TestResults => ("https://bjgp.org/content/75/753/e222.full", "The result is grave."),
        Template::Diagnosis => ("https://www.aafp.org/afp/2018/0715/p99.html", ""),
        Template::MedicalOrder => {
            ("https://psnet.ahrq.gov/issue/inadequate-hand-communication", "It cannot wait: by word, and read back.")
        }
        Template::LeadHandover => ("https://sre.google/sre-book/managing-incidents", ""),
        Template::HarmTold => ("https://verivius.co.uk/guidance/hscra-reg-20", ""),
        Template::TeachTask => ("https://pubmed.ncbi.nlm.nih.gov/16060787", "It is a fact to look up."),
        Template::MachineFault => ("", "It can wait: a ticket."),
        Template::BoardVote => (
            "https://adlercolvin.com/blog/2012/12/06/can-a-california-nonprofit-board-vote-by-email",
            "The statutes allow it, or all consent in writing.",
        ),
        Template::Statutes => ("https://robertsrules.forumflash.com/topic/14046-electronic-voting/", ""),
        Template::Election => ("https://findhoalaw.com/balloting-requirements-procedures", ""),
        Template::GroupVote => ("https://www.apache.org/foundation/voting.html", ""),
        Template::Expel => ("https://www.mediation-saar.de/vereinsausschluss", ""),
        Template::VolunteerEnd => (
            "https://www.ncvo.org.uk/help-and-guidance/involving-volunteers/supporting-and-managing-volunteers/dismissing-a-volunteer/",
            "",
        ),
        Template::GroupTalk => ("https://tipqc.org/nominal-group-technique", ""),
        Template::Troublemaker => ("", "You are afraid: not alone."),
        Template::ReviewDispute => ("https://google.github.io/eng-practices/review/reviewer/standard.html", ""),
        Template::RfcStall => ("https://github.com/rust-lang/rfcs", ""),
        Template::Architecture => ("https://community.apache.org/committers/decisionMaking.html", ""),
        Template::OssChannel => ("https://handbook.gitlab.com/handbook/communication", ""),
        Template::DesignSession => ("https://doi.org/10.1038/s41586-022-04643-y", ""),
        Template::IncidentUpdate => ("https://response.pagerduty.com/during/during_an_incident/", ""),
        Template::ForeignPartner => ("https://doi.org/10.1057/jibs.2016.13", ""),
        Template::Question => ("https://about.gitlab.com/handbook/communication/", "Three rounds without an answer."),
        Template::Access => (
            "https://precisiontechco.com/doc-library/user-access-request-sop/",
            "New bank details or a transfer: call a number that you know.",
        ),
        Template::TimeOff => (
            "https://www.acas.org.uk/checking-holiday-entitlement/asking-for-and-taking-holiday",
            "It is at short notice, or likely to be refused.",
        ),
        Template::Help => (
            "https://doi.org/10.1016/j.jesp.2016.10.002",
            "It is a stranger and a large favour: people say yes more often in person.",
        ),
        Template::Approval => (
            "https://precisiontechco.com/doc-library/user-access-request-sop/",
            "It is contested, or much is at stake.",
        ),
        Template::Support => ("", "It needs looking at together."),
        Template::Raise => {
            ("https://doi.org/10.1016/j.jesp.2016.10.002", "Boss and you only ever write: ask in writing for a talk.")
        }
        Template::Reminder => {
            ("https://doi.org/10.1002/14651858.CD007458.pub3", "Two reminders went unanswered: call.")
        }
        Template::Schedule => {
            ("https://www.oec.uzh.ch/de/aboutus/news/general/doodle-around-the-world.html", "It must be settled today.")
        }
        Template::Survey => ("", "The reasons are not known yet: talk with a few first."),
        Template::Adjustment => ("https://doi.org/10.1177/13623613211014995", ""),
        Template::PaymentFirst => (
            "https://www.smallbusinesscommissioner.gov.uk/how-to-deal-with-an-unpaid-invoice",
            "Weeks pass: call once.",
        ),
        Template::ClientSilent => ("https://www.wflack.com/what-to-do-when-a-client-does-not-keep-in-touch/", ""),
        Template::Refund => ("", "You stand in the shop."),
        Template::FirstContact => {
            ("https://doi.org/10.1016/j.jesp.2016.10.002", "A large favour of someone near: ask in person.")
        }
        Template::AskAdviser => ("https://doi.org/10.1016/j.jesp.2016.10.002", ""),
        Template::CustomerWhy => ("", "You know what to count: a survey."),
        Template::Invite => ("https://ssrn.com/abstract=1313713", "They would not come otherwise: ask in person."),
        Template::RepairRequest => ("", "Water or gas is leaking: call."),
        Template::TeacherAsk => ("", "It is one small question."),
        Template::DoctorQuestion => ("", "It is getting worse: call or go."),
        Template::OrderMaterial => ("", "It is needed today: call."),
        Template::SwapShift => ("", "It is for today: call."),
        Template::VolunteerWin => ("https://ssrn.com/abstract=1313713", ""),
        Template::Donation => ("https://doi.org/10.1016/j.jesp.2016.10.002", "Very many are asked: a letter."),
        Template::Interview => ("", "The candidate asks for another way."),
        Template::HomeAssignment => ("https://hiringfor.tech/2020/08/10/how-fair-is-the-take-home-assignment.html", ""),
        Template::Debrief | Template::InterviewFeedback => {
            ("https://www.greenhouse.com/guidance/how-scorecard-peeking-can-create-bias-in-hiring", "")
        }
        Template::Reject => (
            "https://www.askamanager.org/2013/09/how-not-to-reject-job-candidates.html",
            "The candidate asked for a call.",
        ),
        Template::RejectPaper => ("https://doi.org/10.3390/bs9100102", ""),
        Template::RejectSeveral => ("", "The candidate asked for a call, or is a colleague."),
        Template::ReferenceGive => ("https://www.jma-hrlegal.co.uk/new-guidance-from-acas-employer-references", ""),
        Template::ReferenceAsk => (
            "https://daf.csulb.edu/offices/bhr/staffpersonnel/jobs/reference_check/best.html",
            "The other may only confirm dates.",
        ),
        Template::Offer => ("https://www.umsl.edu/services/hrs/hrprocesses/tips-verbal-offer.html", ""),
        Template::OfferNegotiate => {
            ("https://www.askamanager.org/2014/02/should-you-ever-negotiate-salary-through-email.html", "")
        }
        Template::ApplicationFollowUp => ("", "They named a person and asked for a call."),
        Template::TrialDay => {
            ("https://www.gov.uk/guidance/calculating-the-minimum-wage/eligibility-for-the-minimum-wage", "")
        }
        Template::CodeReview => (
            "https://google.github.io/eng-practices/review/reviewer/standard.html",
            "No accord after three rounds, or a beginner is to learn from it.",
        ),
        Template::Estimate => ("", "The numbers lie far apart."),
        Template::EssayFeedback => ("https://doi.org/10.3102/003465430298487", ""),
        Template::Minutes => ("https://jurassicparliament.com/minutes-approval-committee/", ""),
        Template::ChatRecord => ("https://about.gitlab.com/handbook/support/workflows/communication-tips.html", ""),
        Template::OfficeDay => ("https://doi.org/10.1038/s41586-024-07500-2", "Those whom you need are elsewhere."),
        Template::HomeDay | Template::OfficeRule => ("https://doi.org/10.1038/s41586-024-07500-2", ""),
        Template::Offsite => ("https://doi.org/10.1287/orsc.2013.0869", ""),
        Template::Visit => ("https://doi.org/10.1287/orsc.2013.0869", "A detail to settle: by phone or in writing."),
        Template::Viewing => ("", "It is far away: a video call first."),
        Template::SeeDoctor => ("https://doi.org/10.1007/s11606-023-08323-z", ""),
        Template::Measure => ("", "Photos show all of it."),
        Template::Status => {
            ("https://nhsbsa-playbook.netlify.app/project-weeknotes", "Something is to be decided or solved.")
        }
        Template::StandUp => ("https://arxiv.org/abs/1808.07650", "The days of those in it do not overlap."),
        Template::OneToOne => ("https://about.gitlab.com/handbook/leadership/1-1/suggested-agenda-format/", ""),
        Template::Retrospective => (
            "https://scrumguides.org/scrum-guide.html",
            "More than about twenty, or far apart: collect in writing first.",
        ),
        Template::SprintPlanning => ("https://scrumguides.org/scrum-guide.html", ""),
        Template::Refinement => ("https://gitlab.com/opencraft/documentation/public/-/merge_requests/173", ""),
        Template::AllHands => {
            ("https://about.gitlab.com/blog/2019/06/03/how-we-turned-40-person-meeting-into-a-podcast", "")
        }
        Template::TeamMeeting => ("", "It mostly reads out news: write those."),
        Template::Mentoring => ("https://doi.org/10.3109/0142159X.2010.489126", ""),
        Template::SchoolReport => {
            ("https://www.gov.uk/guidance/school-reports-on-pupil-performance-guide-for-headteachers", "")
        }
        Template::Lesson => ("https://pubmed.ncbi.nlm.nih.gov/16060787", "A lecture alone: a recording will do."),
        Template::CareHandover => ("https://doi.org/10.1136/bmjqs-2024-018385", ""),
        Template::ShiftHandover => ("https://www.hse.gov.uk/humanfactors/topics/shift-handover.htm", ""),
        Template::OnCallHandover => ("https://about.gitlab.com/blog/2018/03/14/the-on-call-handover-at-gitlab", ""),
        Template::CareLog => ("", "Something is wrong: call."),
        Template::SafetyTalk => ("https://pubmed.ncbi.nlm.nih.gov/16060787", ""),
        Template::Assembly => ("https://www.gesetze-im-internet.de/bgb/__32.html", ""),
        Template::ZoneCall => ("https://gitlab.com/gitlab-com/content-sites/handbook/commit/8660b734", ""),
        Template::StandUpZones => (
            "https://www.oreilly.com/library/view/succeeding-with-agile/9780321660534/h4_491.html",
            "The team wants the daily contact.",
        ),
        Template::Triage => {
            ("https://github.com/kubernetes/community/blob/master/contributors/guide/issue-triage.md", "")
        }
        Template::ConfirmInWriting => {
            ("", "After a threat or harassment, get advice first and keep your own dated notes.")
        }
        Template::RudeMail => ("", "Insults and threats get no answer; keep them and take them to the manager or HR."),
        Template::RecruiterAnswer => {
            ("", "A recruiter you know, or whose job you want badly, you can ring back straight away.")
        }
        Template::TicketFirst => ("", "Whatever stops the work is called in at once and written up afterwards."),
        Template::DeadlineExtend => {
            ("", "Where an office or a contract has a form for it, the form takes the place of the message.")
        }
        Template::ColleagueSilent => {
            ("", "When something can’t wait, go by or ring at once and leave out the second message.")
        }
        Template::RemoteRequest => {
            ("", "Where law or firm ask for a formal request, that comes in writing beside the talk.")
        }
        Template::Overload => ("", "If it makes you ill, see a doctor first; the list can wait."),
        Template::Delegate => ("", "A small task they have done before needs no talk; two written lines are enough."),
        Template::SkipMeeting => ("", "About a whole series, or your own boss’s meeting, have a word with its owner."),
        Template::CameraOn => {
            ("", "In interviews, lessons or hearings the host sets the rule; ask beforehand if you can’t.")
        }
        Template::HybridMeeting => {
            ("", "When nearly all are remote, nobody uses the room; all join from their own screens.")
        }
        Template::OfferWritten => ("", "For casual work of a day or two, a message with pay and hours is enough."),
        Template::CallUnannounced => {
            ("https://nohello.net/", "When something can’t wait, people ring or come at once, and nobody minds.")
        }
        Template::AfterHours => (
            "https://www.fairwork.gov.au/employment-conditions/hours-of-work-breaks-and-rosters/right-to-disconnect",
            "A real emergency is phoned at once, and on-call duty follows its own rota.",
        ),
        Template::CreditTaken => (
            "https://hbr.org/2015/04/how-to-respond-when-someone-takes-credit-for-your-work",
            "If it goes on, it goes in writing, with dates, to whoever is in charge.",
        ),
        Template::ProposeIdea => ("", "Where there is a suggestion scheme or a form, it goes in there in writing."),
        Template::DisagreeBoss => (
            "https://hbr.org/2016/03/how-to-disagree-with-someone-more-powerful-than-you",
            "Danger or an unlawful order is named at once, and put in writing too.",
        ),
        Template::Presentation => ("", "Slides or a recording will do where nobody needs to be won or to ask."),
        Template::RejectionWhy => ("", "After a final round some employers offer ten minutes by phone."),
        Template::OfferTime => ("", "An offer made by phone is first answered by phone, and then by mail."),
        Template::InterviewMove => ("", "On the day itself or the evening before, ring as well."),
        Template::Summons => (
            "https://www.acas.org.uk/acas-code-of-practice-on-disciplinary-and-grievance-procedures",
            "For a formal hearing, the subject should come in writing beforehand.",
        ),
        Template::OfficeNuisance => ("", "What concerns the whole floor goes in a general message or to the boss."),
        Template::BugReport => (
            "https://www.chiark.greenend.org.uk/~sgtatham/bugs.html",
            "A security hole is reported in private, and an outage is phoned.",
        ),
        Template::PrivateQuestions => {
            ("https://opensource.guide/best-practices/", "What concerns persons or security stays private.")
        }
        Template::ReferralAsk => ("", "Someone you see often can simply be asked in person."),
        Template::UnfairReview => ("", "Where there is a formal appeal, it goes in writing within its time limit."),
        Template::InternalMove => ("", "If the boss is the problem, ask HR first, in confidence, what the rules are."),
        Template::FreeRider => {
            ("", "If it is due in days, share the work out anew in writing and tell whoever set it.")
        }
        Template::GradeDispute => ("", "A sum that is plainly added up wrong is shown at the desk, in a minute."),
        Template::SupervisorContact => {
            ("", "At your own university you may go to the open office hour, with the same few lines.")
        }
        Template::CheatingCase => {
            ("", "Where the rules send each case to an officer, report it there and hold no talk first.")
        }
        Template::RecordCall => (
            "https://www.rcfp.org/reporters-recording-guide/",
            "If the call starts now, ask aloud before you press record and wait for each one’s yes.",
        ),
        Template::DepartureNews => {
            ("", "A team spread over shifts or time zones gets it in writing, all at the same hour.")
        }
        Template::ResignationReceived => {
            ("", "Someone who wants no talk gets thanks and a confirmation in writing, and that is all.")
        }
        Template::Hygiene => ("", "If you never meet, a private call is the next best; an unsigned note never is."),
        Template::PaperStatus => {
            ("", "If a date presses, such as a job or a grant, ring the editorial office, not the editor.")
        }
        Template::RecordedInterview => {
            ("", "If it closes today, ring the recruiter, or record it and ask for a talk afterwards.")
        }
        Template::SetBoundary => ("", "Where talks end in shouting or did not hold, a short, calm message is better."),
        Template::TellHurt => ("", "If you lose the thread or get talked over, a letter is fine; far away, a call."),
        Template::AskOut => {
            ("", "If you only ever write to each other, ask in a message, then meet soon in a public place.")
        }
        Template::RelationshipTalk => {
            ("", "If talks end in a quarrel or you lose the thread, write a letter first, then talk.")
        }
        Template::FriendOwes => {
            ("", "If it’s ignored or the sum is large, ask once in person and write down the instalments.")
        }
        Template::FriendSilent => ("", "Ring if you fear that something has happened, or if it’s an old close friend."),
        Template::FirmSilent => {
            ("", "Where a time limit is running, write at once and don’t wait until you get through.")
        }
        Template::BillDispute => ("", "If the due day is near or a talk got you nowhere, object in writing at once."),
        Template::CoParent => ("", "Ring in an emergency, or where the two of you still talk well."),
        Template::CancelAppointment => ("", "On the same day, ring, so that they can still fill the gap."),
        Template::DepositBack => (
            "https://www.gov.uk/tenancy-deposit-protection",
            "If they won’t meet or you’ve moved far away, take dated photos and write at once.",
        ),
        Template::AngryParent => ("", "If they ask for a plain fact, a short written answer is enough."),
        Template::NeighbourAgree => (
            "https://www.gov.uk/how-to-resolve-neighbour-disputes",
            "If they’re never in or it’s tense already, a friendly note comes before the talk.",
        ),
        Template::TurnDownAdvance => ("", "Tell a close friend in person; write only once to someone who pushes you."),
        Template::EndFriendship => {
            ("", "A loose friendship may fade; a short message will do where every talk is persuasion.")
        }
        Template::Appeal => ("", "Some offices take it by phone or hold a hearing; the decision says what counts."),
        Template::TraderLate => ("", "If they’ve taken money and vanished, write with proof and get advice at once."),
        Template::LandlordPermission => {
            ("", "For a trifle, such as a nail in the wall, a short call or chat is enough.")
        }
        Template::LandlordEntry => (
            "https://www.legislation.gov.uk/ukpga/1985/70/section/11",
            "A call or a knock will do for burst pipes and other emergencies.",
        ),
        Template::GroupChat => ("", "The one who goes too far gets a private word or a call."),
        Template::ApplyFlat => ("", "Where you know those who live there, you simply ask and go to see it."),
        Template::OtherParent => ("", "If it happened at school, or they are hostile, go through the teacher."),
        Template::AskReference => {
            ("", "Someone you see every day is asked in person first and gets the facts by mail.")
        }
        Template::StudentAsk => ("", "A disputed mark is talked through in the office hour, with the work in hand."),
        Template::DeathNews => ("", "Acquaintances and distant contacts may learn it by message or notice."),
        Template::RuleReminder => ("", "If you meet them anyway, a friendly word on the spot comes first."),
        Template::CoachComplaint => ("", "For anything about safety, write to the board at once."),
        Template::ContactHours => ("", "Whoever goes on calling is told kindly in person or by phone."),
        Template::AskMoveOut => ("", "Where there has been violence, get advice first and do not see them alone."),
        Template::AnswerContact => ("", "Someone whom you are glad to hear from may get a call at once."),
        Template::StaffComplaint => ("", "Danger is reported at once by phone."),
        Template::ParentFrail => {
            ("", "Far away, a call does, or a letter to a parent who takes things in better alone.")
        }
        Template::CrisisSupport => (
            "https://www.samaritans.org/how-we-can-help/if-youre-worried-about-someone-else/",
            "When a chat is the one thread they hold: keep writing while someone else gets help.",
        ),
        Template::Intervention => ("", "A letter, where each talk ends in denial or they live far away."),
        Template::Confess => ("", "A letter for those who cannot get it out, or a call when they are far away."),
        Template::DamageOwn => ("", "If nobody is there or you do not know whose it is: a note with name and number."),
        Template::UrgentClinical => {
            ("", "A pager or secure message, only to be rung back or to send values during the call.")
        }
        Template::TreatmentTalk => (
            "https://www.ahrq.gov/health-literacy/improve/precautions/tool5.html",
            "By phone or video with the sheet sent before, for those who cannot come.",
        ),
        Template::ChildAccident => (
            "https://www.gov.uk/government/publications/early-years-foundation-stage-framework--2",
            "For a scratch, a word at pick-up and the note are enough.",
        ),
        Template::ChildProtection => (
            "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
            "By the official form when nobody is in danger; danger goes to the emergency number.",
        ),
        Template::SupportPlan => (
            "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25",
            "A small change to a plan that works is agreed by mail.",
        ),
        Template::ReportNuisance => (
            "https://www.gov.uk/contact-police",
            "Danger or something going on now is phoned in; a sworn statement is made at the counter.",
        ),
        Template::VolunteerSlack => ("", "A friendly line first, if they never answer the phone."),
        Template::TableComplaint => {
            ("", "By mail when you have left, when it failed on the spot, or when it was serious.")
        }
        Template::EndProvider => {
            ("", "A therapist or someone of many years gets a talk; a contract also needs its notice.")
        }
        Template::ReorderPrescription => {
            ("", "When a tablet is about to run out or something has changed, one rings or goes in.")
        }
        Template::Objection => {
            ("", "Where nobody may speak, the letter does it alone; for a small plan next door, talk first.")
        }
        Template::DivideEstate => {
            ("", "If you live far apart, take the list and a video call; in open dispute, a mediator.")
        }
        Template::PetCare => ("", "Someone who knows it all from last time needs only the sheet and the key."),
        Template::UnsafeAct => {
            ("", "A lack that harms nobody today is reported in writing; a crew is told the rule, no name.")
        }
        Template::AskTone => {
            ("", "If you hardly ever talk or live far apart, one kind message with the offer of a call.")
        }
        Template::DescribeFault => {
            ("", "A plain fault with a known part can be booked with a message and a photo alone.")
        }
        Template::ShowDraft => ("", "Small changes and later rounds go in writing, with a picture and one question."),
        Template::LeaveFlatshare => {
            ("", "Flatmates whom you hardly ever see can be told by phone or in a message to all.")
        }
        Template::WinMembers => ("", "People who live far apart, or asked for news, get a personal message first."),
        Template::StuckAlone => {
            ("", "Working far apart, you use a short call at a set time and one open line in the chat.")
        }
        Template::Rsvp => ("", "Older people, and those who do not read messages, get a short ring."),
        Template::TenantOwes => {
            ("", "When promises are broken or the sum grows, it goes on by letter alone, with advice.")
        }
        Template::Scolded => {
            ("", "If it goes on or was an insult, it goes with dates in writing to HR or the next boss.")
        }
        Template::AgreeChannel => {
            ("", "With someone who never rings, or in a team of many, it is said in a few written lines.")
        }
        Template::PayError => {
            ("", "Whoever does the pay sits next door, or nothing happens: go by or ring, then write.")
        }
        Template::TellChildren => {
            ("", "You’re far away and it can’t wait: by video or phone, with an adult beside them.")
        }
        Template::TakeCourse => (
            "https://eric.ed.gov/?id=ED505824",
            "There’s no class near you, or your hours change: online, with a live hour now and then.",
        ),
        Template::InsuranceClaim => {
            ("", "Urgent help is needed: ring the emergency line first, then report it in writing.")
        }
        Template::AuthorityQuestion => (
            "https://www.gesetze-im-internet.de/vwvfg/__38.html",
            "You must act on the answer, such as before you build: ask in writing alone.",
        ),
        Template::AskQuote => (
            "https://consumer.ftc.gov/articles/how-avoid-home-improvement-scam",
            "A small job at a fixed price: one call or message is enough.",
        ),
        Template::SupplierComplaint => (
            "https://www.law.cornell.edu/ucc/2/2-607",
            "The supplier has a form for faults, or nothing waits for it: the form or mail alone.",
        ),
        Template::ScopeCreep => {
            ("", "The contract says how changes are asked for: follow that, with a short call at most.")
        }
        Template::ContactIllColleague => ("", "They ring, or have said they’d like calls or visits: do it their way."),
        Template::ReturnToWork => {
            ("", "You live far away or can’t travel yet: by video or phone before the first day.")
        }
        Template::BullyingSchool => (
            "https://www.stopbullying.gov/resources/get-help-now",
            "Your child is hurt or threatened: ring the school or the police at once, write later.",
        ),
        Template::Micromanage => ("", "You only meet on screen: by video, with the update where both of you see it."),
        Template::AskFeedback => {
            ("", "It’s about one text or design, or you’re far apart: written remarks are enough.")
        }
        Template::Pitch => ("", "The funder takes only forms or wants no calls: then the paper decides."),
        Template::OwnUp => ("", "A tiny slip that is already put right needs only a line in writing."),
        Template::BriefSitter => ("", "A sitter who knows child and house needs only what is new, in a message."),
        Template::DeclineHonour => {
            ("", "If they asked in writing and live far away, a warm personal letter is kind too.")
        }
        Template::AskHonour => ("", "If you cannot see or ring them, a personal letter is a fine way to ask."),
        Template::AuthorOrder => (
            "https://www.icmje.org/recommendations/browse/roles-and-responsibilities/defining-the-role-of-authors-and-contributors.html",
            "Two people who already agree need only a line each in writing.",
        ),
        Template::GradeAnswer => ("", "A slip in adding up needs no talk: correct it, and say so in writing."),
        Template::ChangeWish => ("", "A small wish without cost or delay needs only a word on the spot."),
        Template::AssignmentDo => ("", "If it must be solved live, ask beforehand what to expect, and think aloud."),
        Template::Summon => ("", "If you see them anyway, say it face to face with the topic, and talk at once."),
        Template::FileGrievance => (
            "https://www.acas.org.uk/grievance-procedure-step-by-step",
            "A first, small matter is often settled in a talk, while the deadline still allows it.",
        ),
        Template::ScamCheck => (
            "https://consumer.ftc.gov/articles/how-recognize-and-avoid-phishing-scams",
            "Junk from a firm you have no dealings with is deleted, without a call.",
        ),
        Template::WithdrawAccepted => ("", "Where nobody can be reached for days, the notice goes in writing first."),
        Template::Buddy => ("", "A newcomer who would rather look around alone is left in peace."),
        Template::BudgetHome => ("", "Where money is used to threaten or control, get advice outside first."),
        Template::GroupHoliday => ("", "Three close friends with much the same budget settle it over a meal."),
        Template::ShareIllness => ("", "Those closest hear it by voice first, and again if things take a sudden turn."),
        Template::Rumour => ("", "A team spread over shifts or countries reads it first, and asks afterwards."),
        Template::ContradictingClient => ("", "One small contradiction needs only a line in writing, without a call."),
        Template::GradeTogether => {
            ("", "Two markers with a handful of papers mark them alone, then compare at one table.")
        }
        Template::LifeStory => {
            ("", "Someone who lives far away or likes writing gets one question at a time in writing.")
        }
        _ => ("", ""),
    };
    CustomText { address, ends }
}
