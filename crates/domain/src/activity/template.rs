//! The common activities: a table, a row for each.
//!
//! [`Template::key`] is a public contract: links, storage and start links carry it. It never changes.

use advice::{Answers, Custom, Grade, Opt};

use super::kind::Kind;

/// Makes the enum and its table of rows: the name, its key, its kind; what is customary: its pull towards async and
/// towards sync, and how well that is supported; the usual channel; what one does; and what is usually the case.
macro_rules! templates {
    ($($name:ident $key:literal $kind:ident $conveyance:literal $convergence:literal $grade:ident $channel:literal
        $form:literal [$($option:ident)*];)*) => {
        /// A common activity.
        ///
        /// The order is that of a list on a page: by kind, and where two fit what was typed equally well.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[expect(missing_docs, reason = "each is named by its key; the words have its name")]
        pub enum Template {
            $($name),*
        }

        impl Template {
            /// How many there are.
            pub const COUNT: usize = ROWS.len();

            /// All of them, those of a kind together.
            pub const ALL: [Self; Self::COUNT] = [$(Self::$name),*];
        }

        static ROWS: [Row; [$($key),*].len()] = [$(Row {
            key: $key,
            kind: Kind::$kind,
            custom: Custom { conveyance: $conveyance, convergence: $convergence },
            grade: Grade::$grade,
            channel: $channel,
            form: $form,
            typical: &[$(Opt::$option),*],
        }),*];
    };
}

/// What is known of an activity.
struct Row {
    key: &'static str,
    kind: Kind,
    custom: Custom,
    grade: Grade,
    channel: &'static str,
    form: &'static str,
    typical: &'static [Opt],
}

impl Template {
    /// The public name: 1 to 24 of `a`–`z`, `0`–`9` and `-`.
    pub fn key(self) -> &'static str {
        self.row().key
    }

    /// The template of a public name. `None`: this version has none of that name; a newer one may.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|template| template.key() == key)
    }

    /// What kind of activity it is.
    pub fn kind(self) -> Kind {
        self.row().kind
    }

    /// How it is customarily done, as far as that pulls. `None`: it has no custom of its own. Where the custom comes
    /// from and where it ends stands with the words.
    pub fn custom(self) -> Option<Custom> {
        Some(self.row().custom).filter(|custom| *custom != Custom::default())
    }

    /// How well the custom is supported.
    pub fn grade(self) -> Grade {
        self.row().grade
    }

    /// The public name of its usual channel, such as `phone`.
    pub fn channel_key(self) -> &'static str {
        self.row().channel
    }

    /// The public name of what one does, such as `resign`.
    pub fn form_key(self) -> &'static str {
        self.row().form
    }

    /// Its typical answers, which a person then corrects. What differs from one time to the next is left out.
    pub fn answers(self) -> Answers {
        self.row().typical.iter().fold(Answers::default(), |answers, option| answers.with(*option))
    }

    fn row(self) -> &'static Row {
        // The enum and the table are made of the same rows.
        ROWS.get(self as usize).unwrap_or(&ROWS[0])
    }
}

#[rustfmt::skip]
templates! {
    Meeting "meeting" Talk 0 0 D "video" "discuss" [PurposeUnderstand ClarityRough ExchangeMany];
    Email "email" Talk 0 0 D "mail" "tell" [PurposeInform SensitivityNone ClarityClear ExchangeFew];
    Chat "chat" Talk 0 0 D "chat" "tell" [PurposeInform SensitivityNone ClarityClear ExchangeFew UndoEasy];
    Decision "decision" Talk 3 3 C "document" "decide" [PurposeDecide ClarityRough ExchangeMany FocusPartly];
    BigProblem "big-problem" Talk 0 2 B "in-person" "work-out" [PurposeUnderstand ClarityOpen ExchangeMany];
    FeatureDetails "feature-details" Talk 0 2 D "video" "work-out" [PurposeUnderstand ClarityOpen ExchangeMany];
    Brainstorm "brainstorm" Talk 3 3 A "document" "ideas" [PurposeIdeas ClarityRough];
    Kickoff "kickoff" Talk 0 2 C "video" "plan" [PurposeUnderstand ClarityRough];
    BadNews "bad-news" Talk 0 2 C "in-person" "hard-news" [PurposeInform SensitivityHigh ClarityClear UndoHard];
    Praise "praise" Talk 2 0 C "mail" "thank" [PurposeInform SensitivityNone ClarityClear ExchangeNone UndoEasy];
    Incident "incident" Talk 0 3 C "phone" "tell" [PurposeUnderstand UrgencyHour];
    PostMortem "post-mortem" Talk 3 3 C "document" "look-back" [PurposeUnderstand SensitivitySome FocusYes RecordNeeded];
    Demo "demo" Talk 0 3 C "video" "tell" [PurposeInform SensitivityNone];
    Handover "handover" Talk 3 3 C "document" "hand-over" [PurposeUnderstand ExchangeMany RecordUseful FocusPartly];
    Negotiation "negotiation" Talk 3 3 C "video" "negotiate" [PurposeDecide ExchangeMany UndoHard RecordNeeded];
    SalesCall "sales-call" Talk 0 2 D "video" "interview" [PurposeUnderstand FamiliarityNever StandingOutside];
    Workshop "workshop" Talk 0 2 C "in-person" "work-out" [PurposeUnderstand ClarityOpen ExchangeMany];
    Training "training" Talk 3 3 A "in-person" "teach" [PurposeUnderstand ExchangeMany FocusPartly];
    Announcement "announcement" Talk 2 0 C "mail" "tell" [PurposeInform SensitivityNone ClarityClear ExchangeNone];
    Budget "budget" Talk 3 3 D "document" "decide" [PurposeDecide ClarityRough ExchangeMany FocusPartly RecordNeeded];
    Conflict "conflict" Talk 0 3 C "in-person" "clear-up" [PurposeRepair SensitivityHigh SpaceNo ClarityOpen ExchangeCircles];
    Social "social" Talk 0 2 B "in-person" "come-together" [PurposeBond SensitivityNone];
    Roadmap "roadmap" Talk 3 3 C "document" "decide" [PurposeDecide ClarityRough ExchangeMany FocusYes];
    KnowledgeSharing "knowledge-sharing" Talk 2 0 C "document" "tell" [PurposeInform SensitivityNone RecordUseful];
    DesignProposal "design-proposal" Talk 3 3 C "document" "propose" [PurposeDecide ClarityRough ExchangeMany FocusYes RecordNeeded];
    Thread "thread" Talk 0 2 C "phone" "clear-up" [ExchangeCircles];
    Feedback "feedback" Talk 0 2 C "in-person" "critique" [PurposeUnderstand SensitivitySome SpaceNo ExchangeMany];
    Explain "explain" Talk 1 2 C "video" "teach" [PurposeUnderstand ExchangeMany];
    Apology "apology" Talk 0 2 C "in-person" "apologise" [PurposeRepair SensitivityHigh];
    Resign "resign" Talk 0 3 C "in-person" "resign" [PurposeInform StandingAbove PeopleTwo];
    GetToKnow "get-to-know" Talk 0 2 B "video" "come-together" [PurposeBond SensitivityNone FamiliarityNever];
    Troubleshoot "troubleshoot" Talk 0 3 C "video" "work-out" [PurposeUnderstand ClarityOpen ExchangeMany];
    TurnDown "turn-down" Talk 2 0 C "mail" "refuse" [PurposeInform ClarityClear];
    Onboarding "onboarding" Talk 3 3 B "document" "teach" [PurposeUnderstand];
    PerformanceReview "performance-review" Talk 1 3 C "in-person" "critique" [PurposeUnderstand SensitivityHigh SpaceNo ExchangeMany StandingBelow PeopleTwo RecordNeeded];
    Dismiss "dismiss" Talk 0 3 C "in-person" "hard-news" [PurposeInform SensitivityHigh SpaceNo ClarityClear UndoHard RecordNeeded StandingBelow PeopleTwo];
    Layoffs "layoffs" Talk 0 3 C "in-person" "hard-news" [PurposeInform SensitivityHigh SpaceNo UndoHard RecordNeeded StandingBelow];
    Warning "warning" Talk 3 1 C "in-person" "critique" [PurposeInform SensitivityHigh RecordNeeded ClarityClear StandingBelow PeopleTwo];
    QuietWord "quiet-word" Talk 0 3 C "in-person" "critique" [PurposeInform SensitivitySome SpaceNo StandingBelow PeopleTwo];
    NoPromotion "no-promotion" Talk 0 3 C "in-person" "hard-news" [PurposeInform SensitivityHigh SpaceNo ClarityClear StandingBelow PeopleTwo];
    Reorganisation "reorganisation" Talk 3 3 C "in-person" "hard-news" [PurposeInform SensitivitySome ClarityClear StandingBelow];
    ContractChangeJob "contract-change-job" Talk 0 3 C "in-person" "hard-news" [PurposeInform SensitivitySome StandingBelow];
    Grievance "grievance" Talk 0 3 C "in-person" "complain" [PurposeAsk SensitivitySome StandingAbove];
    ReportMisconduct "report-misconduct" Talk 3 0 C "document" "complain" [PurposeInform RecordNeeded ClarityClear];
    Mediation "mediation" Talk 1 3 C "in-person" "clear-up" [PurposeRepair SensitivityHigh SpaceNo ExchangeCircles];
    CallInSick "call-in-sick" Talk 0 3 C "phone" "absence" [PurposeInform UrgencyToday StandingAbove];
    TellHealth "tell-health" Talk 0 3 C "in-person" "confide" [PurposeInform SensitivitySome SpaceNo StandingAbove PeopleTwo];
    Farewell "farewell" Talk 2 0 D "mail" "thank" [PurposeInform SensitivityNone ClarityClear ExchangeNone];
    Welcome "welcome" Talk 0 2 D "in-person" "come-together" [PurposeBond SensitivityNone FamiliarityNever];
    LeaveRole "leave-role" Talk 3 1 C "letter" "resign" [PurposeInform ClarityClear RecordNeeded];
    QuitClient "quit-client" Talk 2 0 D "letter" "resign" [PurposeInform ClarityClear StandingOutside];
    EndContract "end-contract" Talk 3 0 C "letter" "resign" [PurposeInform WaySetWriting ClarityClear RecordNeeded ExchangeNone StandingOutside];
    ContractTerms "contract-terms" Talk 3 1 C "document" "negotiate" [PurposeProduce ClarityClear RecordNeeded];
    BadNewsClient "bad-news-client" Talk 0 3 C "phone" "hard-news" [PurposeInform SensitivitySome StandingOutside];
    PriceIncrease "price-increase" Talk 2 1 D "letter" "tell" [PurposeInform ClarityClear RecordNeeded StandingOutside];
    Quote "quote" Talk 2 0 C "document" "propose" [PurposeInform ClarityClear RecordNeeded StandingOutside];
    Requirements "requirements" Talk 1 3 B "in-person" "interview" [PurposeUnderstand ClarityOpen ExchangeMany StandingOutside];
    ComplaintAnswer "complaint-answer" Talk 3 3 C "mail" "answer" [PurposeRepair SensitivitySome RecordNeeded StandingOutside];
    LegalThreat "legal-threat" Talk 3 0 C "letter" "complain" [PurposeInform RecordNeeded ClarityClear StandingOutside];
    Press "press" Talk 0 3 C "phone" "interview" [PurposeUnderstand ExchangeMany StandingOutside];
    Policy "policy" Talk 3 0 C "document" "tell" [PurposeInform SensitivityNone ClarityClear RecordNeeded];
    PolicyDraft "policy-draft" Talk 3 3 C "document" "propose" [PurposeDecide RecordNeeded FocusPartly];
    Condolence "condolence" Talk 2 0 C "letter" "console" [PurposeInform SensitivityHigh SpaceYes ExchangeNone];
    StandBy "stand-by" Talk 0 2 B "phone" "console" [PurposeBond SensitivityHigh SpaceNo];
    Congratulate "congratulate" Talk 2 0 D "chat" "thank" [PurposeInform SensitivityNone ClarityClear ExchangeNone];
    Thanks "thanks" Talk 3 0 C "letter" "thank" [PurposeInform SensitivityNone ClarityClear ExchangeNone];
    PersonalNews "personal-news" Talk 1 2 D "in-person" "confide" [PurposeInform SensitivityHigh StandingPeers];
    BreakUp "break-up" Talk 0 3 C "in-person" "hard-news" [PurposeInform SensitivityHigh ClarityClear PeopleTwo];
    Quarrel "quarrel" Talk 3 2 D "in-person" "clear-up" [PurposeRepair SensitivitySome PeopleTwo];
    Distance "distance" Talk 3 0 C "letter" "apologise" [PurposeRepair SensitivityHigh SpaceYes PeopleTwo];
    Confront "confront" Talk 0 3 D "in-person" "critique" [PurposeUnderstand SensitivityHigh SpaceNo PeopleTwo];
    FamilyDecision "family-decision" Talk 0 2 C "in-person" "decide" [PurposeDecide SensitivitySome ExchangeMany];
    FamilyBusiness "family-business" Talk 3 3 C "in-person" "decide" [PurposeDecide SensitivitySome RecordUseful];
    DeclineInvite "decline-invite" Talk 2 0 D "chat" "refuse" [PurposeInform ClarityClear ExchangeNone];
    CancelPlan "cancel-plan" Talk 3 3 C "chat" "absence" [PurposeInform UrgencyToday ClarityClear];
    NeighbourNoise "neighbour-noise" Talk 0 3 C "in-person" "complain" [PurposeAsk SensitivitySome ClarityClear];
    NeighbourNote "neighbour-note" Talk 3 0 C "notice" "tell" [PurposeInform SensitivityNone ClarityClear ExchangeNone];
    RentArrears "rent-arrears" Talk 3 3 C "phone" "negotiate" [PurposeAsk SensitivitySome RecordNeeded StandingAbove];
    NoticeTenant "notice-tenant" Talk 3 0 C "letter" "resign" [PurposeInform WaySetWriting ClarityClear RecordNeeded ExchangeNone StandingBelow];
    NoticeFlat "notice-flat" Talk 3 0 C "letter" "resign" [PurposeInform WaySetWriting SensitivityNone ClarityClear RecordNeeded ExchangeNone StandingAbove];
    RentIncrease "rent-increase" Talk 3 0 C "letter" "tell" [PurposeInform WaySetWriting SensitivitySome ClarityClear RecordNeeded];
    TenantsDecision "tenants-decision" Talk 3 3 D "in-person" "decide" [PurposeDecide ExchangeMany RecordUseful PeopleMany];
    OwnersAssembly "owners-assembly" Talk 3 3 C "in-person" "decide" [PurposeDecide WaySetLive RecordNeeded PeopleMany];
    Flatmates "flatmates" Talk 0 2 D "in-person" "clear-up" [PurposeDecide SensitivitySome ExchangeMany];
    PupilBehaviour "pupil-behaviour" Talk 0 3 B "phone" "critique" [PurposeInform SensitivitySome StandingOutside];
    ParentNote "parent-note" Talk 3 0 B "mail" "tell" [PurposeInform SensitivityNone ClarityClear ExchangeNone StandingOutside];
    AbsenceNote "absence-note" Talk 2 0 C "phone" "absence" [PurposeInform SensitivityNone UrgencyToday ClarityClear ExchangeNone];
    TestResults "test-results" Talk 3 0 B "mail" "tell" [PurposeInform SensitivityNone ClarityClear ExchangeNone StandingOutside];
    Diagnosis "diagnosis" Talk 0 3 C "in-person" "hard-news" [PurposeInform SensitivityHigh SpaceNo StandingOutside];
    MedicalOrder "medical-order" Talk 3 1 C "document" "tell" [PurposeInform ClarityClear RecordNeeded WaySetWriting];
    LeadHandover "lead-handover" Talk 0 3 C "phone" "hand-over" [PurposeInform UrgencyHour ExchangeFew];
    CareRelatives "care-relatives" Talk 1 3 C "in-person" "discuss" [PurposeUnderstand SensitivityHigh SpaceNo StandingOutside];
    ErrorReport "error-report" Talk 3 0 C "document" "complain" [PurposeInform RecordNeeded ClarityClear];
    HarmTold "harm-told" Talk 1 3 C "in-person" "apologise" [PurposeRepair SensitivityHigh SpaceNo RecordNeeded StandingOutside];
    Variation "variation" Talk 3 3 C "mail" "propose" [PurposeDecide SensitivitySome RecordNeeded StandingOutside];
    JobBriefing "job-briefing" Talk 0 3 C "in-person" "teach" [PurposeInform StandingBelow];
    TeachTask "teach-task" Talk 0 3 A "in-person" "teach" [PurposeUnderstand ExchangeMany StandingBelow];
    MachineFault "machine-fault" Talk 0 3 C "phone" "tell" [PurposeUnderstand UrgencyHour];
    Recall "recall" Talk 3 3 C "mail" "tell" [PurposeInform SensitivitySome UrgencyToday ClarityClear RecordNeeded StandingOutside];
    MenuChange "menu-change" Talk 3 3 D "in-person" "decide" [PurposeDecide SensitivityNone];
    BoardVote "board-vote" Talk 3 3 C "phone" "decide" [PurposeDecide ClarityClear RecordNeeded WaySetLive];
    Statutes "statutes" Talk 3 3 C "document" "decide" [PurposeDecide WaySetLive RecordNeeded UndoHard FocusYes];
    Election "election" Talk 3 1 C "letter" "decide" [PurposeDecide ClarityClear RecordNeeded SpaceYes SensitivitySome PeopleMany];
    GroupVote "group-vote" Talk 3 3 C "tracker" "decide" [PurposeDecide ClarityClear RecordNeeded];
    Expel "expel" Talk 3 1 C "letter" "decide" [PurposeDecide SensitivityHigh RecordNeeded UndoHard];
    VolunteerEnd "volunteer-end" Talk 0 3 C "in-person" "hard-news" [PurposeInform SensitivityHigh SpaceNo StandingBelow PeopleTwo];
    ParentsAssembly "parents-assembly" Talk 3 3 C "in-person" "tell" [PurposeUnderstand PeopleMany];
    GroupTalk "group-talk" Talk 3 3 C "document" "decide" [PurposeDecide ExchangeCircles PeopleMany];
    Troublemaker "troublemaker" Talk 0 3 D "in-person" "critique" [PurposeInform SensitivityHigh SpaceNo PeopleTwo];
    ReleaseGo "release-go" Talk 3 3 C "document" "decide" [PurposeDecide ClarityClear RecordNeeded UrgencyToday];
    ReviewDispute "review-dispute" Talk 1 3 C "phone" "clear-up" [PurposeDecide ExchangeCircles];
    RfcStall "rfc-stall" Talk 3 3 C "video" "decide" [PurposeDecide ExchangeCircles RecordNeeded];
    Architecture "architecture" Talk 3 0 C "tracker" "decide" [PurposeDecide RecordNeeded];
    OssChannel "oss-channel" Talk 3 0 C "document" "decide" [PurposeDecide RecordUseful];
    DesignSession "design-session" Talk 0 3 B "in-person" "work-out" [PurposeIdeas ClarityOpen ExchangeMany];
    IncidentUpdate "incident-update" Talk 3 0 C "notice" "tell" [PurposeInform ClarityClear ExchangeNone];
    ForeignPartner "foreign-partner" Talk 3 3 B "document" "discuss" [];
    TeamHabits "team-habits" Talk 3 3 D "chat" "discuss" [PurposeUnderstand RecordUseful];
    BossScolds "boss-scolds" Talk 0 3 C "in-person" "critique" [PurposeUnderstand SensitivitySome StandingBelow];
    PrivateSale "private-sale" Talk 3 3 D "phone" "negotiate" [PurposeDecide FamiliarityNever StandingOutside];
    EmergencyCall "emergency-call" Talk 0 3 C "phone" "tell" [PurposeAsk SensitivityHigh UrgencyHour];
    Question "question" Ask 3 0 C "chat" "ask" [PurposeAsk SensitivityNone ClarityClear ExchangeFew UndoEasy];
    Access "access" Ask 3 0 C "tracker" "ask" [PurposeAsk SensitivityNone ClarityClear ExchangeFew UndoEasy];
    TimeOff "time-off" Ask 3 0 C "tracker" "ask" [PurposeAsk SensitivityNone ClarityClear ExchangeFew RecordNeeded StandingAbove];
    Help "help" Ask 2 0 B "mail" "task" [PurposeAsk SensitivityNone ClarityClear ExchangeFew];
    Request "request" Ask 3 0 C "tracker" "ask" [PurposeAsk SensitivityNone ClarityClear ExchangeFew RecordUseful];
    Approval "approval" Ask 3 0 C "mail" "ask" [PurposeAsk SensitivityNone ClarityClear ExchangeFew RecordNeeded];
    Support "support" Ask 2 0 C "mail" "answer" [PurposeInform SensitivityNone ClarityClear ExchangeFew StandingOutside];
    Escalation "escalation" Ask 1 2 C "phone" "ask" [PurposeDecide SensitivitySome UrgencyToday];
    Raise "raise" Ask 0 3 D "in-person" "negotiate" [PurposeAsk SensitivitySome StandingAbove PeopleTwo];
    Reminder "reminder" Ask 3 0 A "chat" "remind" [PurposeAsk SensitivityNone ClarityClear ExchangeFew];
    Schedule "schedule" Ask 3 0 B "notice" "survey" [PurposeAsk SensitivityNone ClarityClear ExchangeFew UndoEasy];
    Survey "survey" Ask 3 0 A "notice" "survey" [PurposeProduce SensitivityNone ClarityClear ExchangeNone PeopleMany];
    Adjustment "adjustment" Ask 3 0 B "mail" "ask" [PurposeAsk WayNoLive SensitivitySome ClarityClear];
    PaymentFirst "payment-first" Ask 3 0 C "mail" "remind" [PurposeAsk SensitivitySome ClarityClear RecordNeeded StandingOutside];
    PaymentLast "payment-last" Ask 3 0 C "letter" "complain" [PurposeAsk WaySetWriting SensitivitySome ClarityClear RecordNeeded ExchangeNone StandingOutside];
    ClientSilent "client-silent" Ask 3 3 C "phone" "remind" [PurposeAsk SensitivitySome StandingOutside];
    Refund "refund" Ask 2 0 C "mail" "complain" [PurposeAsk ClarityClear RecordNeeded StandingOutside];
    Testimonial "testimonial" Ask 3 0 C "mail" "ask" [PurposeAsk SensitivityNone ClarityClear ExchangeFew StandingOutside];
    FirstContact "first-contact" Ask 2 1 D "mail" "ask" [PurposeAsk FamiliarityNever StandingOutside];
    AskAdviser "ask-adviser" Ask 1 3 B "in-person" "ask" [PurposeAsk FamiliaritySome StandingAbove];
    CustomerWhy "customer-why" Ask 0 3 C "phone" "interview" [PurposeUnderstand ClarityOpen StandingOutside];
    Invite "invite" Ask 2 1 C "letter" "ask" [PurposeAsk SensitivityNone ClarityClear ExchangeFew];
    RepairRequest "repair-request" Ask 3 0 C "mail" "ask" [PurposeAsk SensitivityNone ClarityClear RecordNeeded StandingAbove];
    TeacherAsk "teacher-ask" Ask 1 3 C "in-person" "ask" [PurposeUnderstand SensitivitySome];
    DoctorQuestion "doctor-question" Ask 2 0 D "phone" "ask" [PurposeAsk ClarityClear ExchangeFew StandingAbove];
    BookAppointment "book-appointment" Ask 2 1 D "phone" "ask" [PurposeAsk SensitivityNone ClarityClear ExchangeFew StandingOutside];
    OrderMaterial "order-material" Ask 3 0 C "mail" "ask" [PurposeAsk SensitivityNone ClarityClear ExchangeNone RecordNeeded StandingOutside];
    Delivery "delivery" Ask 2 0 D "chat" "ask" [PurposeAsk SensitivityNone ClarityClear ExchangeFew StandingOutside];
    SwapShift "swap-shift" Ask 2 0 D "chat" "ask" [PurposeAsk SensitivityNone ClarityClear ExchangeFew PeopleTwo];
    VolunteerWin "volunteer-win" Ask 1 3 B "in-person" "ask" [PurposeAsk SensitivityNone];
    Donation "donation" Ask 3 3 C "in-person" "ask" [PurposeAsk StandingOutside];
    Grant "grant" Ask 3 0 C "document" "ask" [PurposeAsk WaySetWriting ClarityClear RecordNeeded StandingAbove];
    Petition "petition" Ask 3 0 C "letter" "ask" [PurposeAsk ClarityClear RecordNeeded StandingAbove];
    Interview "interview" Hire 0 3 A "in-person" "interview" [PurposeUnderstand SensitivitySome FamiliarityNever StandingBelow ExchangeMany];
    CandidateThinking "candidate-thinking" Hire 0 3 C "video" "interview" [PurposeUnderstand ClarityOpen ExchangeMany FamiliarityNever StandingBelow];
    HomeAssignment "home-assignment" Hire 3 0 D "document" "task" [PurposeProduce SensitivityNone ClarityClear ExchangeNone FocusYes FamiliarityNever StandingBelow];
    Debrief "debrief" Hire 3 3 C "document" "decide" [PurposeDecide SensitivityNone ExchangeMany FocusPartly FamiliarityOften];
    InterviewFeedback "interview-feedback" Hire 3 0 C "tracker" "answer" [PurposeProduce SensitivityNone ClarityClear ExchangeNone FocusYes PeopleOne];
    Screening "screening" Hire 3 0 C "document" "work" [PurposeProduce SensitivityNone ClarityClear ExchangeNone FocusYes];
    Reject "reject" Hire 3 0 C "mail" "refuse" [PurposeInform SensitivitySome SpaceYes ClarityClear ExchangeNone StandingBelow];
    RejectPaper "reject-paper" Hire 3 0 B "mail" "refuse" [PurposeInform SensitivitySome SpaceYes ClarityClear ExchangeNone StandingBelow];
    RejectSeveral "reject-several" Hire 2 0 D "mail" "refuse" [PurposeInform SensitivitySome SpaceYes ClarityClear StandingBelow];
    ReferenceGive "reference-give" Hire 2 0 C "letter" "answer" [PurposeInform RecordNeeded ClarityClear StandingOutside];
    ReferenceAsk "reference-ask" Hire 0 3 C "phone" "interview" [PurposeUnderstand StandingOutside FamiliarityNever];
    Offer "offer" Hire 0 3 C "phone" "tell" [PurposeInform SensitivityNone StandingBelow PeopleTwo];
    OfferNegotiate "offer-negotiate" Hire 3 3 D "phone" "negotiate" [PurposeDecide SensitivitySome StandingAbove PeopleTwo];
    Apply "apply" Hire 3 0 C "mail" "ask" [PurposeAsk ClarityClear FamiliarityNever StandingAbove];
    ApplicationFollowUp "application-follow-up" Hire 3 0 C "mail" "remind" [PurposeAsk SensitivityNone ClarityClear ExchangeFew StandingAbove];
    InterviewThanks "interview-thanks" Hire 3 0 C "mail" "thank" [PurposeInform SensitivityNone ClarityClear ExchangeNone StandingAbove];
    PhoneScreen "phone-screen" Hire 0 3 C "phone" "interview" [PurposeUnderstand ClarityClear FamiliarityNever StandingBelow PeopleTwo];
    TrialDay "trial-day" Hire 1 3 C "in-person" "interview" [PurposeUnderstand StandingBelow FamiliarityNever];
    ExitInterview "exit-interview" Hire 0 2 C "in-person" "interview" [PurposeUnderstand SensitivitySome StandingBelow PeopleTwo];
    CastList "cast-list" Hire 3 3 D "phone" "hard-news" [PurposeInform SensitivitySome ClarityClear];
    Withdraw "withdraw" Hire 2 1 C "mail" "refuse" [PurposeInform ClarityClear StandingOutside];
    BugFix "bug-fix" Task 2 0 C "tracker" "task" [PurposeProduce SensitivityNone ClarityClear FocusYes];
    CodeReview "code-review" Task 3 0 C "tracker" "review" [PurposeProduce SensitivityNone ClarityClear ExchangeFew FocusYes RecordUseful];
    DeepWork "deep-work" Task 3 0 C "document" "work" [PurposeProduce SensitivityNone FocusYes PeopleOne ExchangeNone];
    Estimate "estimate" Task 2 0 C "tracker" "survey" [PurposeProduce SensitivityNone FocusYes ExchangeFew];
    DocumentReview "document-review" Task 3 0 C "document" "review" [PurposeProduce SensitivityNone ClarityClear ExchangeFew FocusYes];
    PairProgramming "pair-programming" Task 0 3 C "video" "work-out" [PurposeUnderstand ExchangeMany FocusNo PeopleTwo];
    PlanEvent "plan-event" Task 3 3 D "document" "plan" [PurposeProduce ClarityRough ExchangeMany];
    MoveHouse "move-house" Task 2 0 D "chat" "ask" [PurposeAsk SensitivityNone ClarityClear];
    EssayFeedback "essay-feedback" Task 3 3 B "document" "review" [PurposeUnderstand SensitivitySome FocusPartly StandingBelow];
    Homework "homework" Task 3 0 C "document" "task" [PurposeProduce SensitivityNone ClarityClear FocusYes StandingBelow];
    ExamOral "exam-oral" Task 0 2 C "in-person" "interview" [PurposeUnderstand StandingBelow];
    ClassTrip "class-trip" Task 2 0 D "mail" "plan" [PurposeProduce SensitivityNone ClarityRough];
    SnagList "snag-list" Task 3 1 C "document" "review" [PurposeProduce ClarityClear RecordNeeded StandingOutside];
    FaultSmall "fault-small" Task 3 0 C "tracker" "ask" [PurposeProduce SensitivityNone ClarityClear UrgencyLater];
    StockCount "stock-count" Task 2 0 D "document" "work" [PurposeProduce SensitivityNone ClarityClear];
    Till "till" Task 0 3 C "in-person" "answer" [UrgencyHour ClarityClear ExchangeFew PeopleTwo StandingOutside];
    Minutes "minutes" Task 3 0 C "document" "review" [PurposeProduce SensitivityNone ClarityClear RecordNeeded];
    ChatRecord "chat-record" Task 3 0 C "tracker" "log" [PurposeProduce SensitivityNone RecordNeeded];
    Usability "usability" Task 0 3 C "video" "interview" [PurposeUnderstand StandingOutside];
    Translation "translation" Task 3 0 D "document" "work" [PurposeProduce SensitivityNone FocusYes];
    DataTask "data-task" Task 3 0 C "document" "task" [PurposeProduce SensitivityNone ClarityClear ExchangeNone];
    Buy "buy" Task 2 0 D "document" "decide" [PurposeDecide SensitivityNone FocusPartly];
    PrepareMeeting "prepare-meeting" Task 3 0 C "document" "work" [PurposeProduce SensitivityNone ClarityClear];
    OfficeDay "office-day" Place 0 2 B "in-person" "day" [PurposeBond SensitivityNone FocusNo];
    HomeDay "home-day" Place 3 0 B "document" "day" [PurposeProduce SensitivityNone FocusYes];
    Offsite "offsite" Place 0 3 B "in-person" "come-together" [PurposeBond SensitivityNone FocusNo];
    Visit "visit" Place 0 2 C "in-person" "come-together" [PurposeBond SensitivityNone StandingOutside];
    Viewing "viewing" Place 0 3 C "in-person" "see" [PurposeUnderstand];
    SeeDoctor "see-doctor" Place 0 3 C "in-person" "discuss" [PurposeUnderstand SensitivitySome StandingAbove];
    SiteMeeting "site-meeting" Place 1 3 C "in-person" "see" [PurposeUnderstand ExchangeMany StandingOutside];
    Measure "measure" Place 0 3 C "in-person" "see" [PurposeUnderstand StandingOutside];
    OfficeRule "office-rule" Place 3 3 B "in-person" "decide" [PurposeDecide];
    StudyGroup "study-group" Place 0 2 D "in-person" "come-together" [PurposeUnderstand];
    ParentsVisit "parents-visit" Place 0 3 C "in-person" "come-together" [PurposeBond SensitivityNone];
    Status "status" Recurring 3 0 C "document" "report" [PurposeInform SensitivityNone ClarityClear ExchangeNone RhythmAgain];
    StandUp "stand-up" Recurring 1 1 B "video" "report" [PurposeInform SensitivityNone ClarityClear RhythmAgain];
    OneToOne "one-to-one" Recurring 0 3 C "video" "one-to-one" [PurposeBond ExchangeMany PeopleTwo RhythmAgain];
    Retrospective "retrospective" Recurring 1 3 C "video" "look-back" [PurposeUnderstand SensitivitySome ExchangeMany FocusPartly RhythmAgain];
    SprintPlanning "sprint-planning" Recurring 3 3 C "video" "plan" [PurposeDecide SensitivityNone ExchangeMany FocusPartly RhythmAgain];
    Refinement "refinement" Recurring 2 1 C "tracker" "plan" [PurposeProduce SensitivityNone ExchangeFew FocusYes RhythmAgain];
    AllHands "all-hands" Recurring 3 3 D "video" "tell" [PurposeInform SensitivityNone PeopleMany RhythmAgain];
    TeamMeeting "team-meeting" Recurring 3 3 D "video" "discuss" [PurposeUnderstand SensitivityNone RhythmAgain];
    Mentoring "mentoring" Recurring 0 3 B "video" "one-to-one" [PurposeUnderstand ExchangeMany PeopleTwo RhythmAgain];
    ChildDiary "child-diary" Recurring 3 3 C "in-person" "log" [PurposeInform SensitivityNone StandingOutside RhythmAgain];
    SchoolReport "school-report" Recurring 3 3 C "document" "log" [PurposeInform SensitivitySome RecordNeeded StandingOutside RhythmAgain];
    Lesson "lesson" Recurring 0 3 C "in-person" "teach" [PurposeUnderstand ExchangeMany RhythmAgain];
    CareHandover "care-handover" Recurring 0 3 B "in-person" "hand-over" [PurposeInform ExchangeMany RhythmAgain];
    ShiftHandover "shift-handover" Recurring 3 3 C "in-person" "hand-over" [PurposeInform RecordNeeded RhythmAgain];
    OnCallHandover "on-call-handover" Recurring 3 3 C "tracker" "hand-over" [PurposeInform RecordUseful RhythmAgain];
    CareLog "care-log" Recurring 3 0 C "document" "log" [PurposeInform SensitivityNone ClarityClear RecordNeeded RhythmAgain];
    CaseConference "case-conference" Recurring 3 3 C "in-person" "decide" [PurposeDecide ExchangeMany RecordNeeded FocusPartly RhythmAgain];
    SafetyTalk "safety-talk" Recurring 1 3 B "in-person" "teach" [PurposeUnderstand WaySetLive RecordNeeded StandingBelow RhythmAgain];
    ShiftBriefing "shift-briefing" Recurring 0 3 C "in-person" "tell" [PurposeInform SensitivityNone StandingBelow RhythmAgain];
    Rota "rota" Recurring 3 0 C "notice" "plan" [PurposeProduce SensitivityNone ClarityClear RhythmAgain];
    BoardMeeting "board-meeting" Recurring 3 3 C "in-person" "decide" [PurposeDecide WaySetLive ExchangeMany RecordNeeded RhythmAgain];
    Assembly "assembly" Recurring 3 3 C "in-person" "decide" [PurposeDecide WaySetLive RecordNeeded PeopleMany RhythmAgain];
    Rehearsal "rehearsal" Recurring 0 3 C "in-person" "come-together" [PurposeProduce SensitivityNone FocusNo RhythmAgain];
    RehearsalNotes "rehearsal-notes" Recurring 3 0 C "mail" "log" [PurposeInform SensitivityNone ClarityClear RecordUseful RhythmAgain];
    ClubEvening "club-evening" Recurring 0 3 C "in-person" "come-together" [PurposeBond SensitivityNone RhythmAgain];
    ServicePlan "service-plan" Recurring 2 0 D "notice" "plan" [PurposeProduce SensitivityNone ClarityClear RhythmAgain];
    ZoneCall "zone-call" Recurring 3 3 C "video" "discuss" [OverlapLittle ExchangeMany RhythmAgain];
    StandUpZones "stand-up-zones" Recurring 2 1 C "chat" "report" [PurposeInform SensitivityNone ClarityClear OverlapLittle RhythmAgain];
    NewsCall "news-call" Recurring 2 1 C "document" "report" [PurposeInform SensitivityNone ExchangeNone RhythmAgain];
    ReleaseSync "release-sync" Recurring 3 1 C "tracker" "report" [PurposeInform SensitivityNone ClarityClear RhythmAgain];
    Triage "triage" Recurring 3 0 C "tracker" "plan" [PurposeProduce SensitivityNone ClarityClear RhythmAgain];
    LeadershipReport "leadership-report" Recurring 3 0 C "document" "report" [PurposeInform SensitivityNone ClarityClear RecordUseful StandingAbove RhythmAgain];
    QuarterReview "quarter-review" Recurring 3 3 D "document" "look-back" [PurposeUnderstand SensitivityNone FocusPartly RhythmAgain];
    Advisers "advisers" Recurring 3 3 C "mail" "report" [PurposeInform StandingAbove RhythmAgain];
    ClientCheck "client-check" Recurring 1 2 D "video" "one-to-one" [PurposeBond StandingOutside RhythmAgain];
    OfficeHours "office-hours" Recurring 0 2 D "video" "answer" [PurposeUnderstand PeopleMany RhythmAgain];
    Newsletter "newsletter" Recurring 3 0 C "mail" "tell" [PurposeInform SensitivityNone ClarityClear ExchangeNone PeopleMany RhythmAgain];
    FamilyCall "family-call" Recurring 0 2 B "phone" "come-together" [PurposeBond SensitivityNone RhythmAgain];
    FamilyPlan "family-plan" Recurring 2 0 D "notice" "plan" [PurposeProduce SensitivityNone ClarityClear RhythmAgain];
}
