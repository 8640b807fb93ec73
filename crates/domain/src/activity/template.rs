//! The common activities: a table, a row for each.
//!
//! [`Template::key`] is a public contract: links, storage and start links carry it. It never changes.
//!
//! The table comes with the first visit: a row is bytes alone, and keys and answers stand in a row of their own each.

use advice::{Answers, Channel, Custom, Form, Grade, Opt};

use super::kind::Kind;

/// Makes the enum and its table of rows: the name, its key, its kind; what is customary: its pull towards async and
/// towards sync, and how well that is supported; the usual channel; what one does; and what is usually the case.
macro_rules! templates {
    ($($name:ident $key:literal $kind:ident $conveyance:literal $convergence:literal $grade:ident $channel:ident
        $form:ident [$($option:ident)*];)*) => {
        /// A common activity.
        ///
        /// The order is that of a list on a page: by kind, and where two fit what was typed equally well.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
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

        /// The keys in the order of the rows, a line for each.
        const KEYS: &str = concat!($($key, "\n"),*);

        /// What is usually the case, row after row.
        static TYPICAL: &[Opt] = &[$($(Opt::$option,)*)*];

        static ROWS: [Row; [$($key),*].len()] = [$(Row {
            kind: Kind::$kind,
            custom: Custom { conveyance: $conveyance, convergence: $convergence },
            grade: Grade::$grade,
            channel: Channel::$channel,
            form: Form::$form,
            typical: count(&[$(Opt::$option),*]),
        }),*];
    };
}

/// What is known of an activity.
struct Row {
    kind: Kind,
    custom: Custom,
    grade: Grade,
    channel: Channel,
    form: Form,
    /// How many of [`TYPICAL`] are its.
    typical: u8,
}

/// How many there are.
#[expect(clippy::cast_possible_truncation, reason = "a row has one for each question at most")]
const fn count(options: &[Opt]) -> u8 {
    options.len() as u8
}

impl Template {
    /// The public name: 1 to 24 of `a`–`z`, `0`–`9` and `-`.
    pub fn key(self) -> &'static str {
        KEYS.lines().nth(self as usize).unwrap_or_default()
    }

    /// The template of a public name. `None`: this version has none of that name; a newer one may.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.get(KEYS.lines().position(|line| line == key)?).copied()
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

    /// Its usual channel.
    pub fn channel(self) -> Channel {
        self.row().channel
    }

    /// What one does.
    pub fn form(self) -> Form {
        self.row().form
    }

    /// Its typical answers, which a person then corrects. What differs from one time to the next is left out.
    pub fn answers(self) -> Answers {
        let rows = ROWS.iter().take(self as usize);
        let before = rows.map(|row| usize::from(row.typical)).sum();
        let typical = TYPICAL.iter().skip(before).take(usize::from(self.row().typical));
        typical.fold(Answers::default(), |answers, option| answers.with(*option))
    }

    fn row(self) -> &'static Row {
        // The enum and the table are made of the same rows.
        ROWS.get(self as usize).unwrap_or(&ROWS[0])
    }
}

#[rustfmt::skip]
templates! {
    Meeting "meeting" Talk 0 0 D Video Discuss [PurposeUnderstand ClarityRough ExchangeMany];
    Email "email" Talk 0 0 D Mail Tell [PurposeInform SensitivityNone ClarityClear ExchangeFew];
    Chat "chat" Talk 0 0 D Chat Tell [PurposeInform SensitivityNone ClarityClear ExchangeFew UndoEasy];
    Decision "decision" Talk 3 3 C Document Decide [PurposeDecide ClarityRough ExchangeMany FocusPartly];
    BigProblem "big-problem" Talk 0 2 B InPerson WorkOut [PurposeUnderstand ClarityOpen ExchangeMany];
    FeatureDetails "feature-details" Talk 0 2 D Video WorkOut [PurposeUnderstand ClarityOpen ExchangeMany];
    Brainstorm "brainstorm" Talk 3 3 A Document Ideas [PurposeIdeas ClarityRough];
    Kickoff "kickoff" Talk 0 2 C Video Plan [PurposeUnderstand ClarityRough];
    BadNews "bad-news" Talk 0 2 C InPerson HardNews [PurposeInform SensitivityHigh ClarityClear UndoHard];
    Praise "praise" Talk 2 0 C Mail Thank [PurposeInform SensitivityNone ClarityClear ExchangeNone UndoEasy];
    Incident "incident" Talk 0 3 C Phone Tell [PurposeUnderstand UrgencyHour];
    PostMortem "post-mortem" Talk 3 3 C Document LookBack [PurposeUnderstand SensitivitySome FocusYes RecordNeeded];
    Demo "demo" Talk 0 3 C Video Tell [PurposeInform SensitivityNone];
    Handover "handover" Talk 3 3 C Document HandOver [PurposeUnderstand ExchangeMany RecordUseful FocusPartly];
    Negotiation "negotiation" Talk 3 3 C Video Negotiate [PurposeDecide ExchangeMany UndoHard RecordNeeded];
    SalesCall "sales-call" Talk 0 2 D Video Interview [PurposeUnderstand FamiliarityNever StandingOutside];
    Workshop "workshop" Talk 0 2 C InPerson WorkOut [PurposeUnderstand ClarityOpen ExchangeMany];
    Training "training" Talk 3 3 A InPerson Teach [PurposeUnderstand ExchangeMany FocusPartly];
    Announcement "announcement" Talk 2 0 C Mail Tell [PurposeInform SensitivityNone ClarityClear ExchangeNone];
    Budget "budget" Talk 3 3 D Document Decide [PurposeDecide ClarityRough ExchangeMany FocusPartly RecordNeeded];
    Conflict "conflict" Talk 0 3 C InPerson ClearUp [PurposeRepair SensitivityHigh SpaceNo ClarityOpen ExchangeCircles];
    Social "social" Talk 0 2 B InPerson ComeTogether [PurposeBond SensitivityNone];
    Roadmap "roadmap" Talk 3 3 C Document Decide [PurposeDecide ClarityRough ExchangeMany FocusYes];
    KnowledgeSharing "knowledge-sharing" Talk 2 0 C Document Tell [PurposeInform SensitivityNone RecordUseful];
    DesignProposal "design-proposal" Talk 3 3 C Document Propose [PurposeDecide ClarityRough ExchangeMany FocusYes RecordNeeded];
    Thread "thread" Talk 0 2 C Phone ClearUp [ExchangeCircles];
    Feedback "feedback" Talk 0 2 C InPerson Critique [PurposeUnderstand SensitivitySome SpaceNo ExchangeMany];
    Explain "explain" Talk 1 2 C Video Teach [PurposeUnderstand ExchangeMany];
    Apology "apology" Talk 0 2 C InPerson Apologise [PurposeRepair SensitivityHigh];
    Resign "resign" Talk 0 3 C InPerson Resign [PurposeInform StandingAbove PeopleTwo];
    GetToKnow "get-to-know" Talk 0 2 B Video ComeTogether [PurposeBond SensitivityNone FamiliarityNever];
    Troubleshoot "troubleshoot" Talk 0 3 C Video WorkOut [PurposeUnderstand ClarityOpen ExchangeMany];
    TurnDown "turn-down" Talk 2 0 C Mail Refuse [PurposeInform ClarityClear];
    Onboarding "onboarding" Talk 3 3 B Document Teach [PurposeUnderstand];
    PerformanceReview "performance-review" Talk 1 3 C InPerson Critique [PurposeUnderstand SensitivityHigh SpaceNo ExchangeMany StandingBelow PeopleTwo RecordNeeded];
    Dismiss "dismiss" Talk 0 3 C InPerson HardNews [PurposeInform SensitivityHigh SpaceNo ClarityClear UndoHard RecordNeeded StandingBelow PeopleTwo];
    Layoffs "layoffs" Talk 0 3 C InPerson HardNews [PurposeInform SensitivityHigh SpaceNo UndoHard RecordNeeded StandingBelow];
    Warning "warning" Talk 3 1 C InPerson Critique [PurposeInform SensitivityHigh RecordNeeded ClarityClear StandingBelow PeopleTwo];
    QuietWord "quiet-word" Talk 0 3 C InPerson Critique [PurposeInform SensitivitySome SpaceNo StandingBelow PeopleTwo];
    NoPromotion "no-promotion" Talk 0 3 C InPerson HardNews [PurposeInform SensitivityHigh SpaceNo ClarityClear StandingBelow PeopleTwo];
    Reorganisation "reorganisation" Talk 3 3 C InPerson HardNews [PurposeInform SensitivitySome ClarityClear StandingBelow];
    ContractChangeJob "contract-change-job" Talk 0 3 C InPerson HardNews [PurposeInform SensitivitySome StandingBelow];
    Grievance "grievance" Talk 0 3 C InPerson Complain [PurposeAsk SensitivitySome StandingAbove];
    ReportMisconduct "report-misconduct" Talk 3 0 C Document Complain [PurposeInform RecordNeeded ClarityClear];
    Mediation "mediation" Talk 1 3 C InPerson ClearUp [PurposeRepair SensitivityHigh SpaceNo ExchangeCircles];
    CallInSick "call-in-sick" Talk 0 3 C Phone Absence [PurposeInform UrgencyToday StandingAbove];
    TellHealth "tell-health" Talk 0 3 C InPerson Confide [PurposeInform SensitivitySome SpaceNo StandingAbove PeopleTwo];
    Farewell "farewell" Talk 2 0 D Mail Thank [PurposeInform SensitivityNone ClarityClear ExchangeNone];
    Welcome "welcome" Talk 0 2 D InPerson ComeTogether [PurposeBond SensitivityNone FamiliarityNever];
    LeaveRole "leave-role" Talk 3 1 C Letter Resign [PurposeInform ClarityClear RecordNeeded];
    QuitClient "quit-client" Talk 2 0 D Letter Resign [PurposeInform ClarityClear StandingOutside];
    EndContract "end-contract" Talk 3 0 C Letter Resign [PurposeInform WaySetWriting ClarityClear RecordNeeded ExchangeNone StandingOutside];
    ContractTerms "contract-terms" Talk 3 1 C Document Negotiate [PurposeProduce ClarityClear RecordNeeded];
    BadNewsClient "bad-news-client" Talk 0 3 C Phone HardNews [PurposeInform SensitivitySome StandingOutside];
    PriceIncrease "price-increase" Talk 2 1 D Letter Tell [PurposeInform ClarityClear RecordNeeded StandingOutside];
    Quote "quote" Talk 2 0 C Document Propose [PurposeInform ClarityClear RecordNeeded StandingOutside];
    Requirements "requirements" Talk 1 3 B InPerson Interview [PurposeUnderstand ClarityOpen ExchangeMany StandingOutside];
    ComplaintAnswer "complaint-answer" Talk 3 3 C Mail Answer [PurposeRepair SensitivitySome RecordNeeded StandingOutside];
    LegalThreat "legal-threat" Talk 3 0 C Letter Complain [PurposeInform RecordNeeded ClarityClear StandingOutside];
    Press "press" Talk 0 3 C Phone Interview [PurposeUnderstand ExchangeMany StandingOutside];
    Policy "policy" Talk 3 0 C Document Tell [PurposeInform SensitivityNone ClarityClear RecordNeeded];
    PolicyDraft "policy-draft" Talk 3 3 C Document Propose [PurposeDecide RecordNeeded FocusPartly];
    Condolence "condolence" Talk 2 0 C Letter Console [PurposeInform SensitivityHigh SpaceYes ExchangeNone];
    StandBy "stand-by" Talk 0 2 B Phone Console [PurposeBond SensitivityHigh SpaceNo];
    Congratulate "congratulate" Talk 2 0 D Chat Thank [PurposeInform SensitivityNone ClarityClear ExchangeNone];
    Thanks "thanks" Talk 3 0 C Letter Thank [PurposeInform SensitivityNone ClarityClear ExchangeNone];
    PersonalNews "personal-news" Talk 1 2 D InPerson Confide [PurposeInform SensitivityHigh StandingPeers];
    BreakUp "break-up" Talk 0 3 C InPerson HardNews [PurposeInform SensitivityHigh ClarityClear PeopleTwo];
    Quarrel "quarrel" Talk 3 2 D InPerson ClearUp [PurposeRepair SensitivitySome PeopleTwo];
    Distance "distance" Talk 3 0 C Letter Apologise [PurposeRepair SensitivityHigh SpaceYes PeopleTwo];
    Confront "confront" Talk 0 3 D InPerson Critique [PurposeUnderstand SensitivityHigh SpaceNo PeopleTwo];
    FamilyDecision "family-decision" Talk 0 2 C InPerson Decide [PurposeDecide SensitivitySome ExchangeMany];
    FamilyBusiness "family-business" Talk 3 3 C InPerson Decide [PurposeDecide SensitivitySome RecordUseful];
    DeclineInvite "decline-invite" Talk 2 0 D Chat Refuse [PurposeInform ClarityClear ExchangeNone];
    CancelPlan "cancel-plan" Talk 3 3 C Chat Absence [PurposeInform UrgencyToday ClarityClear];
    NeighbourNoise "neighbour-noise" Talk 0 3 C InPerson Complain [PurposeAsk SensitivitySome ClarityClear];
    NeighbourNote "neighbour-note" Talk 3 0 C Notice Tell [PurposeInform SensitivityNone ClarityClear ExchangeNone];
    RentArrears "rent-arrears" Talk 3 3 C Phone Negotiate [PurposeAsk SensitivitySome RecordNeeded StandingAbove];
    NoticeTenant "notice-tenant" Talk 3 0 C Letter Resign [PurposeInform WaySetWriting ClarityClear RecordNeeded ExchangeNone StandingBelow];
    NoticeFlat "notice-flat" Talk 3 0 C Letter Resign [PurposeInform WaySetWriting SensitivityNone ClarityClear RecordNeeded ExchangeNone StandingAbove];
    RentIncrease "rent-increase" Talk 3 0 C Letter Tell [PurposeInform WaySetWriting SensitivitySome ClarityClear RecordNeeded];
    TenantsDecision "tenants-decision" Talk 3 3 D InPerson Decide [PurposeDecide ExchangeMany RecordUseful PeopleMany];
    OwnersAssembly "owners-assembly" Talk 3 3 C InPerson Decide [PurposeDecide WaySetLive RecordNeeded PeopleMany];
    Flatmates "flatmates" Talk 0 2 D InPerson ClearUp [PurposeDecide SensitivitySome ExchangeMany];
    PupilBehaviour "pupil-behaviour" Talk 0 3 B Phone Critique [PurposeInform SensitivitySome StandingOutside];
    ParentNote "parent-note" Talk 3 0 B Mail Tell [PurposeInform SensitivityNone ClarityClear ExchangeNone StandingOutside];
    AbsenceNote "absence-note" Talk 2 0 C Phone Absence [PurposeInform SensitivityNone UrgencyToday ClarityClear ExchangeNone];
    TestResults "test-results" Talk 3 0 B Mail Tell [PurposeInform SensitivityNone ClarityClear ExchangeNone StandingOutside];
    Diagnosis "diagnosis" Talk 0 3 C InPerson HardNews [PurposeInform SensitivityHigh SpaceNo StandingOutside];
    MedicalOrder "medical-order" Talk 3 1 C Document Tell [PurposeInform ClarityClear RecordNeeded WaySetWriting];
    LeadHandover "lead-handover" Talk 0 3 C Phone HandOver [PurposeInform UrgencyHour ExchangeFew];
    CareRelatives "care-relatives" Talk 1 3 C InPerson Discuss [PurposeUnderstand SensitivityHigh SpaceNo StandingOutside];
    ErrorReport "error-report" Talk 3 0 C Document Complain [PurposeInform RecordNeeded ClarityClear];
    HarmTold "harm-told" Talk 1 3 C InPerson Apologise [PurposeRepair SensitivityHigh SpaceNo RecordNeeded StandingOutside];
    Variation "variation" Talk 3 3 C Mail Propose [PurposeDecide SensitivitySome RecordNeeded StandingOutside];
    JobBriefing "job-briefing" Talk 0 3 C InPerson Teach [PurposeInform StandingBelow];
    TeachTask "teach-task" Talk 0 3 A InPerson Teach [PurposeUnderstand ExchangeMany StandingBelow];
    MachineFault "machine-fault" Talk 0 3 C Phone Tell [PurposeUnderstand UrgencyHour];
    Recall "recall" Talk 3 3 C Mail Tell [PurposeInform SensitivitySome UrgencyToday ClarityClear RecordNeeded StandingOutside];
    MenuChange "menu-change" Talk 3 3 D InPerson Decide [PurposeDecide SensitivityNone];
    BoardVote "board-vote" Talk 3 3 C Phone Decide [PurposeDecide ClarityClear RecordNeeded WaySetLive];
    Statutes "statutes" Talk 3 3 C Document Decide [PurposeDecide WaySetLive RecordNeeded UndoHard FocusYes];
    Election "election" Talk 3 1 C Letter Decide [PurposeDecide ClarityClear RecordNeeded SpaceYes SensitivitySome PeopleMany];
    GroupVote "group-vote" Talk 3 3 C Tracker Decide [PurposeDecide ClarityClear RecordNeeded];
    Expel "expel" Talk 3 1 C Letter Decide [PurposeDecide SensitivityHigh RecordNeeded UndoHard];
    VolunteerEnd "volunteer-end" Talk 0 3 C InPerson HardNews [PurposeInform SensitivityHigh SpaceNo StandingBelow PeopleTwo];
    ParentsAssembly "parents-assembly" Talk 3 3 C InPerson Tell [PurposeUnderstand PeopleMany];
    GroupTalk "group-talk" Talk 3 3 C Document Decide [PurposeDecide ExchangeCircles PeopleMany];
    Troublemaker "troublemaker" Talk 0 3 D InPerson Critique [PurposeInform SensitivityHigh SpaceNo PeopleTwo];
    ReleaseGo "release-go" Talk 3 3 C Document Decide [PurposeDecide ClarityClear RecordNeeded UrgencyToday];
    ReviewDispute "review-dispute" Talk 1 3 C Phone ClearUp [PurposeDecide ExchangeCircles];
    RfcStall "rfc-stall" Talk 3 3 C Video Decide [PurposeDecide ExchangeCircles RecordNeeded];
    Architecture "architecture" Talk 3 0 C Tracker Decide [PurposeDecide RecordNeeded];
    OssChannel "oss-channel" Talk 3 0 C Document Decide [PurposeDecide RecordUseful];
    DesignSession "design-session" Talk 0 3 B InPerson WorkOut [PurposeIdeas ClarityOpen ExchangeMany];
    IncidentUpdate "incident-update" Talk 3 0 C Notice Tell [PurposeInform ClarityClear ExchangeNone];
    ForeignPartner "foreign-partner" Talk 3 3 B Document Discuss [];
    TeamHabits "team-habits" Talk 3 3 D Chat Discuss [PurposeUnderstand RecordUseful];
    BossScolds "boss-scolds" Talk 0 3 C InPerson Critique [PurposeUnderstand SensitivitySome StandingBelow];
    PrivateSale "private-sale" Talk 3 3 D Phone Negotiate [PurposeDecide FamiliarityNever StandingOutside];
    EmergencyCall "emergency-call" Talk 0 3 C Phone Tell [PurposeAsk SensitivityHigh UrgencyHour];
    RudeMail "rude-mail" Talk 3 3 C Mail Answer [PurposeInform SensitivitySome PeopleTwo];
    TicketFirst "ticket-first" Talk 2 0 C Tracker Answer [PurposeInform SensitivityNone ClarityClear RecordNeeded];
    CameraOn "camera-on" Talk 3 3 C Video Decide [PurposeDecide SensitivitySome RecordUseful PeopleFew];
    HybridMeeting "hybrid-meeting" Talk 0 2 C Video Discuss [PurposeUnderstand ExchangeMany];
    AfterHours "after-hours" Talk 3 3 C InPerson Complain [PurposeAsk SensitivitySome ExchangeFew RecordUseful];
    CreditTaken "credit-taken" Talk 0 2 C InPerson Critique [PurposeRepair SensitivitySome SpaceNo PeopleTwo];
    DisagreeBoss "disagree-boss" Talk 0 2 C InPerson Complain [PurposeAsk SensitivitySome StandingAbove PeopleTwo];
    Presentation "presentation" Talk 1 3 C InPerson Tell [PurposeInform SensitivityNone PeopleMany];
    Summons "summons" Talk 3 3 C InPerson Negotiate [PurposeAsk SensitivitySome StandingAbove PeopleTwo];
    OfficeNuisance "office-nuisance" Talk 0 2 C InPerson Ask [PurposeAsk SensitivitySome SpaceNo ClarityClear PeopleTwo StandingPeers];
    PrivateQuestions "private-questions" Talk 2 0 C Chat Answer [PurposeInform SensitivityNone ExchangeFew RecordUseful RhythmAgain];
    UnfairReview "unfair-review" Talk 3 3 C InPerson Complain [PurposeAsk SensitivitySome RecordNeeded PeopleTwo StandingAbove];
    InternalMove "internal-move" Talk 3 3 C InPerson Confide [PurposeInform SensitivitySome StandingAbove PeopleTwo RecordUseful];
    FreeRider "free-rider" Talk 3 3 C InPerson Critique [PurposeRepair SensitivitySome StandingPeers PeopleTwo SpaceNo RecordUseful];
    CheatingCase "cheating-case" Talk 3 3 C InPerson HearOut [PurposeUnderstand SensitivitySome StandingBelow UndoHard RecordNeeded];
    DepartureNews "departure-news" Talk 3 3 C InPerson HardNews [PurposeInform SensitivitySome UrgencyToday PeopleFew SpaceNo RecordUseful];
    ResignationReceived "resignation-received" Talk 1 3 C InPerson HearOut [PurposeUnderstand SensitivitySome UrgencyToday StandingBelow PeopleTwo SpaceNo RecordNeeded];
    Hygiene "hygiene" Talk 0 3 C InPerson Critique [PurposeRepair SensitivityHigh PeopleTwo SpaceNo];
    SetBoundary "set-boundary" Talk 0 3 C InPerson Critique [PurposeRepair SensitivityHigh PeopleTwo SpaceNo FamiliarityOften];
    TellHurt "tell-hurt" Talk 0 3 C InPerson Critique [PurposeRepair SensitivityHigh StandingPeers PeopleTwo SpaceNo FamiliarityOften];
    RelationshipTalk "relationship-talk" Talk 0 3 C InPerson ClearUp [PurposeUnderstand SensitivityHigh ClarityOpen ExchangeMany PeopleTwo FamiliarityOften StandingPeers];
    FriendSilent "friend-silent" Talk 3 0 C Chat Console [PurposeInform SensitivitySome SpaceYes ExchangeNone PeopleTwo StandingPeers];
    CoParent "co-parent" Talk 3 0 C Chat Negotiate [PurposeAsk SensitivitySome ExchangeFew RecordUseful PeopleTwo StandingPeers RhythmAgain];
    CancelAppointment "cancel-appointment" Talk 2 0 C Mail Absence [PurposeInform SensitivityNone ClarityClear ExchangeFew RecordUseful PeopleTwo StandingOutside];
    AngryParent "angry-parent" Talk 3 3 C Phone Answer [PurposeRepair SensitivitySome RecordUseful PeopleTwo StandingOutside];
    NeighbourAgree "neighbour-agree" Talk 1 3 C InPerson Negotiate [PurposeDecide ClarityRough ExchangeFew RecordUseful PeopleTwo StandingPeers];
    TurnDownAdvance "turn-down-advance" Talk 2 0 C Chat Refuse [PurposeInform SensitivitySome SpaceYes ClarityClear ExchangeNone PeopleTwo StandingPeers];
    EndFriendship "end-friendship" Talk 3 3 D Chat Refuse [PurposeInform SensitivityHigh PeopleTwo FamiliarityOften StandingPeers];
    LandlordEntry "landlord-entry" Talk 2 0 C Mail Ask [PurposeAsk SpaceYes ClarityClear ExchangeFew RecordNeeded StandingOutside];
    GroupChat "group-chat" Talk 3 0 D Chat Tell [PurposeInform SensitivityNone PeopleMany StandingPeers];
    OtherParent "other-parent" Talk 0 2 C Phone ClearUp [PurposeRepair SensitivityHigh SpaceNo ExchangeMany PeopleTwo StandingPeers];
    DeathNews "death-news" Talk 0 3 C Phone HardNews [PurposeInform SensitivityHigh UrgencyToday SpaceNo];
    RuleReminder "rule-reminder" Talk 2 0 C Notice Remind [PurposeAsk SensitivitySome ClarityClear RecordUseful];
    CoachComplaint "coach-complaint" Talk 0 2 C InPerson Critique [PurposeUnderstand SensitivityHigh SpaceNo ExchangeMany PeopleTwo];
    ContactHours "contact-hours" Talk 2 0 C Notice Tell [PurposeInform ClarityClear ExchangeNone RecordUseful PeopleMany StandingOutside];
    AskMoveOut "ask-move-out" Talk 3 3 C InPerson HardNews [PurposeInform SensitivityHigh SpaceNo UndoHard RecordNeeded PeopleTwo];
    AnswerContact "answer-contact" Talk 2 0 C Mail Answer [PurposeInform SensitivityHigh SpaceYes ExchangeFew PeopleTwo];
    ParentFrail "parent-frail" Talk 0 2 C InPerson Critique [PurposeUnderstand SensitivityHigh SpaceNo PeopleTwo ExchangeMany];
    CrisisSupport "crisis-support" Talk 0 3 B Phone Console [PurposeBond SensitivityHigh SpaceNo UrgencyHour PeopleTwo];
    Intervention "intervention" Talk 0 2 C InPerson Critique [PurposeUnderstand SensitivityHigh SpaceNo PeopleTwo];
    Confess "confess" Talk 0 3 C InPerson Apologise [PurposeRepair SensitivityHigh SpaceNo PeopleTwo ClarityClear];
    DamageOwn "damage-own" Talk 3 3 C InPerson Apologise [PurposeRepair SensitivitySome SpaceNo UrgencyToday RecordNeeded ClarityClear ExchangeFew];
    TreatmentTalk "treatment-talk" Talk 3 3 B InPerson HardNews [PurposeInform SensitivitySome SpaceNo RecordNeeded ExchangeFew];
    ChildAccident "child-accident" Talk 3 3 C Phone HardNews [PurposeInform SensitivitySome SpaceNo UrgencyToday RecordNeeded ExchangeFew];
    VolunteerSlack "volunteer-slack" Talk 0 2 C Phone Critique [PurposeUnderstand SensitivitySome SpaceNo PeopleTwo RecordUseful];
    EndProvider "end-provider" Talk 3 0 C Mail Refuse [PurposeInform SensitivitySome SpaceYes ClarityClear PeopleTwo StandingOutside];
    DivideEstate "divide-estate" Talk 3 3 C InPerson Plan [PurposeDecide SensitivitySome UndoHard RecordNeeded ExchangeMany];
    UnsafeAct "unsafe-act" Talk 0 3 C InPerson Critique [PurposeInform SensitivitySome SpaceNo RecordUseful];
    AskTone "ask-tone" Talk 0 2 C Phone Apologise [PurposeRepair SensitivitySome SpaceNo PeopleTwo];
    ShowDraft "show-draft" Talk 3 3 C Video Negotiate [PurposeDecide RecordUseful StandingOutside];
    LeaveFlatshare "leave-flatshare" Talk 0 2 C InPerson HardNews [PurposeInform SensitivitySome SpaceNo RecordUseful StandingPeers];
    StuckAlone "stuck-alone" Talk 0 2 C InPerson Critique [PurposeUnderstand SensitivitySome SpaceNo PeopleTwo StandingBelow];
    Scolded "scolded" Talk 0 2 C InPerson Complain [PurposeRepair SensitivitySome SpaceNo PeopleTwo StandingAbove];
    AgreeChannel "agree-channel" Talk 0 2 C Phone Negotiate [PurposeDecide SensitivitySome UndoEasy PeopleTwo];
    TellChildren "tell-children" Talk 0 3 C InPerson HardNews [PurposeInform SensitivityHigh SpaceNo ExchangeMany UndoHard];
    ContactIllColleague "contact-ill-colleague" Talk 3 0 C Chat Console [PurposeInform SensitivitySome SpaceYes ExchangeNone];
    ReturnToWork "return-to-work" Talk 0 2 C InPerson Confide [PurposeInform SensitivitySome SpaceNo RecordUseful PeopleTwo StandingAbove];
    Micromanage "micromanage" Talk 0 2 C InPerson ClearUp [PurposeRepair SensitivitySome PeopleTwo StandingAbove];
    OwnUp "own-up" Talk 0 3 C InPerson Confide [PurposeInform SensitivitySome SpaceNo UrgencyToday RecordUseful PeopleTwo StandingAbove];
    DeclineHonour "decline-honour" Talk 0 2 D Phone Refuse [PurposeInform SensitivitySome SpaceNo ClarityClear PeopleTwo];
    AuthorOrder "author-order" Talk 3 3 C Video Plan [PurposeDecide SensitivitySome RecordNeeded];
    GradeAnswer "grade-answer" Talk 3 3 C Mail Answer [PurposeInform SensitivitySome RecordNeeded];
    Buddy "buddy" Talk 0 3 C InPerson ComeTogether [PurposeBond ExchangeMany UndoEasy FamiliarityNever];
    BudgetHome "budget-home" Talk 3 3 C InPerson Plan [PurposeDecide SensitivitySome RecordUseful PeopleTwo FamiliarityOften StandingPeers];
    GroupHoliday "group-holiday" Talk 2 0 C Chat Decide [PurposeDecide SpaceYes RecordUseful PeopleFew FamiliarityOften StandingPeers];
    ShareIllness "share-illness" Talk 3 0 C Chat Tell [PurposeInform ExchangeNone PeopleMany];
    Rumour "rumour" Talk 0 3 C InPerson Tell [PurposeInform SensitivitySome UrgencyToday ExchangeFew RecordUseful StandingBelow];
    ContradictingClient "contradicting-client" Talk 3 3 C Video Decide [PurposeDecide ExchangeCircles RecordNeeded PeopleFew StandingOutside];
    LifeStory "life-story" Talk 0 3 C InPerson Interview [PurposeUnderstand ClarityOpen ExchangeMany RecordNeeded PeopleTwo FamiliarityOften];
    Question "question" Ask 3 0 C Chat Ask [PurposeAsk SensitivityNone ClarityClear ExchangeFew UndoEasy];
    Access "access" Ask 3 0 C Tracker Ask [PurposeAsk SensitivityNone ClarityClear ExchangeFew UndoEasy];
    TimeOff "time-off" Ask 3 0 C Tracker Ask [PurposeAsk SensitivityNone ClarityClear ExchangeFew RecordNeeded StandingAbove];
    Help "help" Ask 2 0 B Mail Task [PurposeAsk SensitivityNone ClarityClear ExchangeFew];
    Request "request" Ask 3 0 C Tracker Ask [PurposeAsk SensitivityNone ClarityClear ExchangeFew RecordUseful];
    Approval "approval" Ask 3 0 C Mail Ask [PurposeAsk SensitivityNone ClarityClear ExchangeFew RecordNeeded];
    Support "support" Ask 2 0 C Mail Answer [PurposeInform SensitivityNone ClarityClear ExchangeFew StandingOutside];
    Escalation "escalation" Ask 1 2 C Phone Ask [PurposeDecide SensitivitySome UrgencyToday];
    Raise "raise" Ask 0 3 D InPerson Negotiate [PurposeAsk SensitivitySome StandingAbove PeopleTwo];
    Reminder "reminder" Ask 3 0 A Chat Remind [PurposeAsk SensitivityNone ClarityClear ExchangeFew];
    Schedule "schedule" Ask 3 0 B Notice Survey [PurposeAsk SensitivityNone ClarityClear ExchangeFew UndoEasy];
    Survey "survey" Ask 3 0 A Notice Survey [PurposeProduce SensitivityNone ClarityClear ExchangeNone PeopleMany];
    Adjustment "adjustment" Ask 3 0 B Mail Ask [PurposeAsk WayNoLive SensitivitySome ClarityClear];
    PaymentFirst "payment-first" Ask 3 0 C Mail Remind [PurposeAsk SensitivitySome ClarityClear RecordNeeded StandingOutside];
    PaymentLast "payment-last" Ask 3 0 C Letter Complain [PurposeAsk WaySetWriting SensitivitySome ClarityClear RecordNeeded ExchangeNone StandingOutside];
    ClientSilent "client-silent" Ask 3 3 C Phone Remind [PurposeAsk SensitivitySome StandingOutside];
    Refund "refund" Ask 2 0 C Mail Complain [PurposeAsk ClarityClear RecordNeeded StandingOutside];
    Testimonial "testimonial" Ask 3 0 C Mail Ask [PurposeAsk SensitivityNone ClarityClear ExchangeFew StandingOutside];
    FirstContact "first-contact" Ask 2 1 D Mail Ask [PurposeAsk FamiliarityNever StandingOutside];
    AskAdviser "ask-adviser" Ask 1 3 B InPerson Ask [PurposeAsk FamiliaritySome StandingAbove];
    CustomerWhy "customer-why" Ask 0 3 C Phone Interview [PurposeUnderstand ClarityOpen StandingOutside];
    Invite "invite" Ask 2 1 C Letter Ask [PurposeAsk SensitivityNone ClarityClear ExchangeFew];
    RepairRequest "repair-request" Ask 3 0 C Mail Ask [PurposeAsk SensitivityNone ClarityClear RecordNeeded StandingAbove];
    TeacherAsk "teacher-ask" Ask 1 3 C InPerson Ask [PurposeUnderstand SensitivitySome];
    DoctorQuestion "doctor-question" Ask 2 0 D Phone Ask [PurposeAsk ClarityClear ExchangeFew StandingAbove];
    BookAppointment "book-appointment" Ask 2 1 D Phone Ask [PurposeAsk SensitivityNone ClarityClear ExchangeFew StandingOutside];
    OrderMaterial "order-material" Ask 3 0 C Mail Ask [PurposeAsk SensitivityNone ClarityClear ExchangeNone RecordNeeded StandingOutside];
    Delivery "delivery" Ask 2 0 D Chat Ask [PurposeAsk SensitivityNone ClarityClear ExchangeFew StandingOutside];
    SwapShift "swap-shift" Ask 2 0 D Chat Ask [PurposeAsk SensitivityNone ClarityClear ExchangeFew PeopleTwo];
    VolunteerWin "volunteer-win" Ask 1 3 B InPerson Ask [PurposeAsk SensitivityNone];
    Donation "donation" Ask 3 3 C InPerson Ask [PurposeAsk StandingOutside];
    Grant "grant" Ask 3 0 C Document Ask [PurposeAsk WaySetWriting ClarityClear RecordNeeded StandingAbove];
    Petition "petition" Ask 3 0 C Letter Ask [PurposeAsk ClarityClear RecordNeeded StandingAbove];
    ConfirmInWriting "confirm-in-writing" Ask 3 3 C Mail Complain [PurposeAsk SensitivitySome RecordNeeded PeopleTwo];
    RecruiterAnswer "recruiter-answer" Ask 2 0 C Mail Ask [PurposeAsk SensitivityNone ExchangeFew PeopleTwo StandingOutside FamiliarityNever];
    DeadlineExtend "deadline-extend" Ask 3 3 C Mail Ask [PurposeAsk ClarityClear ExchangeFew RecordNeeded];
    ColleagueSilent "colleague-silent" Ask 3 3 C Mail Remind [PurposeAsk ExchangeFew PeopleTwo];
    RemoteRequest "remote-request" Ask 3 3 C InPerson Negotiate [PurposeAsk SensitivitySome RecordNeeded PeopleTwo StandingAbove];
    Overload "overload" Ask 3 3 C InPerson Complain [PurposeAsk SensitivitySome RecordUseful PeopleTwo StandingAbove];
    Delegate "delegate" Ask 3 3 C InPerson HandOver [PurposeUnderstand RecordNeeded PeopleTwo];
    SkipMeeting "skip-meeting" Ask 2 0 C Mail Refuse [PurposeInform SensitivityNone ClarityClear ExchangeFew PeopleTwo];
    OfferWritten "offer-written" Ask 3 3 C Mail Ask [PurposeAsk ClarityClear ExchangeFew RecordNeeded PeopleTwo];
    CallUnannounced "call-unannounced" Ask 3 3 C InPerson Critique [PurposeAsk SensitivitySome PeopleTwo];
    ProposeIdea "propose-idea" Ask 3 3 C InPerson Negotiate [PurposeAsk SensitivityNone StandingAbove];
    RejectionWhy "rejection-why" Ask 2 0 C Mail Ask [PurposeAsk SpaceYes ExchangeFew StandingOutside];
    OfferTime "offer-time" Ask 2 0 C Mail Ask [PurposeAsk UrgencyToday ClarityClear ExchangeFew RecordNeeded StandingOutside];
    InterviewMove "interview-move" Ask 2 0 C Mail Ask [PurposeAsk UrgencyToday ClarityClear ExchangeFew RecordNeeded StandingOutside];
    BugReport "bug-report" Ask 2 0 C Tracker Ask [PurposeAsk SensitivityNone SpaceYes RecordNeeded];
    ReferralAsk "referral-ask" Ask 3 3 C Mail Ask [PurposeAsk SpaceYes ExchangeFew PeopleTwo];
    GradeDispute "grade-dispute" Ask 3 3 C Mail Ask [PurposeAsk SensitivitySome StandingAbove PeopleTwo RecordNeeded];
    SupervisorContact "supervisor-contact" Ask 2 0 C Mail Ask [PurposeAsk SensitivityNone StandingAbove PeopleTwo FamiliarityNever SpaceYes];
    RecordCall "record-call" Ask 2 0 C Mail Ask [PurposeAsk SensitivitySome SpaceYes RecordUseful];
    PaperStatus "paper-status" Ask 2 0 C Mail Ask [PurposeAsk SensitivityNone StandingOutside PeopleTwo ClarityClear ExchangeFew RecordUseful];
    RecordedInterview "recorded-interview" Ask 2 0 C Mail Ask [PurposeAsk SensitivitySome StandingOutside PeopleTwo ExchangeFew RecordUseful];
    AskOut "ask-out" Ask 0 2 C InPerson Ask [PurposeAsk SensitivitySome ClarityClear ExchangeFew PeopleTwo StandingPeers];
    FriendOwes "friend-owes" Ask 2 0 C Chat Remind [PurposeAsk SensitivitySome SpaceYes ClarityClear ExchangeFew RecordUseful FamiliarityOften StandingPeers];
    FirmSilent "firm-silent" Ask 3 3 C Phone Complain [PurposeAsk SensitivityNone ClarityClear ExchangeFew RecordNeeded PeopleTwo StandingOutside];
    BillDispute "bill-dispute" Ask 3 3 C Phone Complain [PurposeAsk ClarityClear ExchangeFew RecordNeeded PeopleTwo StandingOutside];
    DepositBack "deposit-back" Ask 3 3 C Letter Complain [PurposeAsk ClarityClear RecordNeeded PeopleTwo StandingOutside];
    Appeal "appeal" Ask 2 0 C Letter Complain [PurposeAsk ClarityClear ExchangeFew RecordNeeded StandingOutside];
    TraderLate "trader-late" Ask 3 3 C Phone Complain [PurposeAsk ClarityClear ExchangeFew RecordNeeded PeopleTwo StandingOutside];
    LandlordPermission "landlord-permission" Ask 2 0 C Mail Ask [PurposeAsk SpaceYes ClarityClear ExchangeFew RecordNeeded PeopleTwo StandingOutside];
    ApplyFlat "apply-flat" Ask 3 3 C Mail Ask [PurposeAsk ExchangeFew RecordUseful FamiliarityNever StandingOutside];
    AskReference "ask-reference" Ask 2 0 C Mail Ask [PurposeAsk SpaceYes ClarityClear ExchangeFew UndoEasy PeopleTwo];
    StudentAsk "student-ask" Ask 2 0 C Mail Ask [PurposeAsk SpaceYes ClarityClear ExchangeFew RecordNeeded PeopleTwo StandingAbove];
    StaffComplaint "staff-complaint" Ask 3 3 C Mail Complain [PurposeAsk SensitivityHigh ClarityClear ExchangeFew RecordNeeded StandingOutside];
    UrgentClinical "urgent-clinical" Ask 0 3 C Phone Ask [PurposeAsk SpaceNo UrgencyHour RecordNeeded ExchangeFew PeopleTwo];
    ChildProtection "child-protection" Ask 3 3 C Phone Absence [PurposeInform SensitivityHigh SpaceNo UrgencyToday RecordNeeded];
    SupportPlan "support-plan" Ask 3 3 C InPerson Plan [PurposeDecide SensitivitySome PeopleFew ExchangeMany RecordNeeded];
    ReportNuisance "report-nuisance" Ask 2 0 C Mail Complain [PurposeAsk ClarityClear ExchangeFew RecordNeeded StandingOutside];
    TableComplaint "table-complaint" Ask 0 3 C InPerson Complain [PurposeAsk SpaceNo UrgencyHour ClarityClear ExchangeFew PeopleTwo StandingOutside];
    ReorderPrescription "reorder-prescription" Ask 2 0 C Letter Ask [PurposeAsk ClarityClear ExchangeNone StandingOutside FamiliarityOften];
    Objection "objection" Ask 3 3 C Letter Negotiate [PurposeAsk SpaceYes RecordNeeded StandingOutside];
    DescribeFault "describe-fault" Ask 3 3 C InPerson See [PurposeUnderstand SensitivityNone RecordUseful StandingOutside];
    WinMembers "win-members" Ask 3 3 C InPerson Negotiate [PurposeAsk SensitivityNone UndoEasy];
    Rsvp "rsvp" Ask 2 0 C Chat Remind [PurposeAsk SensitivityNone ClarityClear ExchangeFew UndoEasy RecordUseful];
    TenantOwes "tenant-owes" Ask 3 3 C Phone Complain [PurposeAsk SensitivitySome RecordNeeded PeopleTwo];
    PayError "pay-error" Ask 2 0 C Mail Ask [PurposeAsk SensitivitySome SpaceYes ExchangeFew RecordNeeded PeopleTwo];
    InsuranceClaim "insurance-claim" Ask 2 0 C Letter Complain [PurposeAsk SensitivityNone ClarityClear UrgencyToday RecordNeeded StandingOutside PeopleTwo];
    AuthorityQuestion "authority-question" Ask 3 3 C Phone Complain [PurposeAsk SensitivityNone ExchangeFew RecordUseful StandingOutside PeopleTwo];
    AskQuote "ask-quote" Ask 3 3 C Phone Negotiate [PurposeAsk SensitivityNone ExchangeFew RecordNeeded StandingOutside];
    SupplierComplaint "supplier-complaint" Ask 3 3 C Phone Complain [PurposeAsk SensitivityNone ClarityClear UrgencyToday ExchangeFew RecordNeeded StandingOutside PeopleTwo];
    ScopeCreep "scope-creep" Ask 3 3 C Phone Complain [PurposeAsk SensitivitySome ExchangeFew RecordNeeded StandingOutside PeopleTwo];
    BullyingSchool "bullying-school" Ask 3 3 C InPerson Negotiate [PurposeAsk SensitivityHigh RecordNeeded StandingOutside];
    AskFeedback "ask-feedback" Ask 3 3 C InPerson Negotiate [PurposeAsk SensitivitySome ExchangeFew PeopleTwo];
    Pitch "pitch" Ask 3 3 C Video Negotiate [PurposeAsk SensitivityNone ExchangeMany RecordNeeded StandingOutside];
    AskHonour "ask-honour" Ask 0 3 D InPerson Ask [PurposeAsk ClarityClear PeopleTwo FamiliarityOften];
    ChangeWish "change-wish" Ask 3 3 C Phone Negotiate [PurposeDecide SensitivityNone ExchangeFew RecordNeeded StandingOutside];
    Summon "summon" Ask 3 3 C Chat Ask [PurposeAsk ClarityClear PeopleTwo StandingBelow];
    FileGrievance "file-grievance" Ask 2 0 C Letter Complain [PurposeAsk SensitivitySome RecordNeeded StandingAbove];
    Interview "interview" Hire 0 3 A InPerson Interview [PurposeUnderstand SensitivitySome FamiliarityNever StandingBelow ExchangeMany];
    CandidateThinking "candidate-thinking" Hire 0 3 C Video Interview [PurposeUnderstand ClarityOpen ExchangeMany FamiliarityNever StandingBelow];
    HomeAssignment "home-assignment" Hire 3 0 D Document Task [PurposeProduce SensitivityNone ClarityClear ExchangeNone FocusYes FamiliarityNever StandingBelow];
    Debrief "debrief" Hire 3 3 C Document Decide [PurposeDecide SensitivityNone ExchangeMany FocusPartly FamiliarityOften];
    InterviewFeedback "interview-feedback" Hire 3 0 C Tracker Answer [PurposeProduce SensitivityNone ClarityClear ExchangeNone FocusYes PeopleOne];
    Screening "screening" Hire 3 0 C Document Work [PurposeProduce SensitivityNone ClarityClear ExchangeNone FocusYes];
    Reject "reject" Hire 3 0 C Mail Refuse [PurposeInform SensitivitySome SpaceYes ClarityClear ExchangeNone StandingBelow];
    RejectPaper "reject-paper" Hire 3 0 B Mail Refuse [PurposeInform SensitivitySome SpaceYes ClarityClear ExchangeNone StandingBelow];
    RejectSeveral "reject-several" Hire 2 0 D Mail Refuse [PurposeInform SensitivitySome SpaceYes ClarityClear StandingBelow];
    ReferenceGive "reference-give" Hire 2 0 C Letter Answer [PurposeInform RecordNeeded ClarityClear StandingOutside];
    ReferenceAsk "reference-ask" Hire 0 3 C Phone Interview [PurposeUnderstand StandingOutside FamiliarityNever];
    Offer "offer" Hire 0 3 C Phone Tell [PurposeInform SensitivityNone StandingBelow PeopleTwo];
    OfferNegotiate "offer-negotiate" Hire 3 3 D Phone Negotiate [PurposeDecide SensitivitySome StandingAbove PeopleTwo];
    Apply "apply" Hire 3 0 C Mail Ask [PurposeAsk ClarityClear FamiliarityNever StandingAbove];
    ApplicationFollowUp "application-follow-up" Hire 3 0 C Mail Remind [PurposeAsk SensitivityNone ClarityClear ExchangeFew StandingAbove];
    InterviewThanks "interview-thanks" Hire 3 0 C Mail Thank [PurposeInform SensitivityNone ClarityClear ExchangeNone StandingAbove];
    PhoneScreen "phone-screen" Hire 0 3 C Phone Interview [PurposeUnderstand ClarityClear FamiliarityNever StandingBelow PeopleTwo];
    TrialDay "trial-day" Hire 1 3 C InPerson Interview [PurposeUnderstand StandingBelow FamiliarityNever];
    ExitInterview "exit-interview" Hire 0 2 C InPerson Interview [PurposeUnderstand SensitivitySome StandingBelow PeopleTwo];
    CastList "cast-list" Hire 3 3 D Phone HardNews [PurposeInform SensitivitySome ClarityClear];
    Withdraw "withdraw" Hire 2 1 C Mail Refuse [PurposeInform ClarityClear StandingOutside];
    AssignmentDo "assignment-do" Hire 3 3 C Mail Work [PurposeProduce SensitivityNone FocusYes StandingOutside];
    WithdrawAccepted "withdraw-accepted" Hire 3 3 C Phone Resign [PurposeInform SensitivitySome SpaceNo UrgencyToday ClarityClear ExchangeFew UndoHard RecordNeeded PeopleTwo];
    BugFix "bug-fix" Task 2 0 C Tracker Task [PurposeProduce SensitivityNone ClarityClear FocusYes];
    CodeReview "code-review" Task 3 0 C Tracker Review [PurposeProduce SensitivityNone ClarityClear ExchangeFew FocusYes RecordUseful];
    DeepWork "deep-work" Task 3 0 C Document Work [PurposeProduce SensitivityNone FocusYes PeopleOne ExchangeNone];
    Estimate "estimate" Task 2 0 C Tracker Survey [PurposeProduce SensitivityNone FocusYes ExchangeFew];
    DocumentReview "document-review" Task 3 0 C Document Review [PurposeProduce SensitivityNone ClarityClear ExchangeFew FocusYes];
    PairProgramming "pair-programming" Task 0 3 C Video WorkOut [PurposeUnderstand ExchangeMany FocusNo PeopleTwo];
    PlanEvent "plan-event" Task 3 3 D Document Plan [PurposeProduce ClarityRough ExchangeMany];
    MoveHouse "move-house" Task 2 0 D Chat Ask [PurposeAsk SensitivityNone ClarityClear];
    EssayFeedback "essay-feedback" Task 3 3 B Document Review [PurposeUnderstand SensitivitySome FocusPartly StandingBelow];
    Homework "homework" Task 3 0 C Document Task [PurposeProduce SensitivityNone ClarityClear FocusYes StandingBelow];
    ExamOral "exam-oral" Task 0 2 C InPerson Interview [PurposeUnderstand StandingBelow];
    ClassTrip "class-trip" Task 2 0 D Mail Plan [PurposeProduce SensitivityNone ClarityRough];
    SnagList "snag-list" Task 3 1 C Document Review [PurposeProduce ClarityClear RecordNeeded StandingOutside];
    FaultSmall "fault-small" Task 3 0 C Tracker Ask [PurposeProduce SensitivityNone ClarityClear UrgencyLater];
    StockCount "stock-count" Task 2 0 D Document Work [PurposeProduce SensitivityNone ClarityClear];
    Till "till" Task 0 3 C InPerson Answer [UrgencyHour ClarityClear ExchangeFew PeopleTwo StandingOutside];
    Minutes "minutes" Task 3 0 C Document Review [PurposeProduce SensitivityNone ClarityClear RecordNeeded];
    ChatRecord "chat-record" Task 3 0 C Tracker Log [PurposeProduce SensitivityNone RecordNeeded];
    Usability "usability" Task 0 3 C Video Interview [PurposeUnderstand StandingOutside];
    Translation "translation" Task 3 0 D Document Work [PurposeProduce SensitivityNone FocusYes];
    DataTask "data-task" Task 3 0 C Document Task [PurposeProduce SensitivityNone ClarityClear ExchangeNone];
    Buy "buy" Task 2 0 D Document Decide [PurposeDecide SensitivityNone FocusPartly];
    PrepareMeeting "prepare-meeting" Task 3 0 C Document Work [PurposeProduce SensitivityNone ClarityClear];
    PetCare "pet-care" Task 3 3 C InPerson HandOver [PurposeInform ClarityClear RecordUseful PeopleTwo];
    BriefSitter "brief-sitter" Task 3 3 C InPerson HandOver [PurposeInform SensitivityNone RecordNeeded ClarityClear];
    ScamCheck "scam-check" Task 0 3 C Phone Ask [PurposeAsk UrgencyToday ExchangeFew PeopleTwo];
    GradeTogether "grade-together" Task 3 3 B InPerson Review [PurposeProduce RecordNeeded PeopleFew StandingPeers];
    OfficeDay "office-day" Place 0 2 B InPerson Day [PurposeBond SensitivityNone FocusNo];
    HomeDay "home-day" Place 3 0 B Document Day [PurposeProduce SensitivityNone FocusYes];
    Offsite "offsite" Place 0 3 B InPerson ComeTogether [PurposeBond SensitivityNone FocusNo];
    Visit "visit" Place 0 2 C InPerson ComeTogether [PurposeBond SensitivityNone StandingOutside];
    Viewing "viewing" Place 0 3 C InPerson See [PurposeUnderstand];
    SeeDoctor "see-doctor" Place 0 3 C InPerson Discuss [PurposeUnderstand SensitivitySome StandingAbove];
    SiteMeeting "site-meeting" Place 1 3 C InPerson See [PurposeUnderstand ExchangeMany StandingOutside];
    Measure "measure" Place 0 3 C InPerson See [PurposeUnderstand StandingOutside];
    OfficeRule "office-rule" Place 3 3 B InPerson Decide [PurposeDecide];
    StudyGroup "study-group" Place 0 2 D InPerson ComeTogether [PurposeUnderstand];
    ParentsVisit "parents-visit" Place 0 3 C InPerson ComeTogether [PurposeBond SensitivityNone];
    TakeCourse "take-course" Place 3 3 B InPerson See [PurposeUnderstand SensitivityNone StandingOutside];
    Status "status" Recurring 3 0 C Document Report [PurposeInform SensitivityNone ClarityClear ExchangeNone RhythmAgain];
    StandUp "stand-up" Recurring 1 1 B Video Report [PurposeInform SensitivityNone ClarityClear RhythmAgain];
    OneToOne "one-to-one" Recurring 0 3 C Video OneToOne [PurposeBond ExchangeMany PeopleTwo RhythmAgain];
    Retrospective "retrospective" Recurring 1 3 C Video LookBack [PurposeUnderstand SensitivitySome ExchangeMany FocusPartly RhythmAgain];
    SprintPlanning "sprint-planning" Recurring 3 3 C Video Plan [PurposeDecide SensitivityNone ExchangeMany FocusPartly RhythmAgain];
    Refinement "refinement" Recurring 2 1 C Tracker Plan [PurposeProduce SensitivityNone ExchangeFew FocusYes RhythmAgain];
    AllHands "all-hands" Recurring 3 3 D Video Tell [PurposeInform SensitivityNone PeopleMany RhythmAgain];
    TeamMeeting "team-meeting" Recurring 3 3 D Video Discuss [PurposeUnderstand SensitivityNone RhythmAgain];
    Mentoring "mentoring" Recurring 0 3 B Video OneToOne [PurposeUnderstand ExchangeMany PeopleTwo RhythmAgain];
    ChildDiary "child-diary" Recurring 3 3 C InPerson Log [PurposeInform SensitivityNone StandingOutside RhythmAgain];
    SchoolReport "school-report" Recurring 3 3 C Document Log [PurposeInform SensitivitySome RecordNeeded StandingOutside RhythmAgain];
    Lesson "lesson" Recurring 0 3 C InPerson Teach [PurposeUnderstand ExchangeMany RhythmAgain];
    CareHandover "care-handover" Recurring 0 3 B InPerson HandOver [PurposeInform ExchangeMany RhythmAgain];
    ShiftHandover "shift-handover" Recurring 3 3 C InPerson HandOver [PurposeInform RecordNeeded RhythmAgain];
    OnCallHandover "on-call-handover" Recurring 3 3 C Tracker HandOver [PurposeInform RecordUseful RhythmAgain];
    CareLog "care-log" Recurring 3 0 C Document Log [PurposeInform SensitivityNone ClarityClear RecordNeeded RhythmAgain];
    CaseConference "case-conference" Recurring 3 3 C InPerson Decide [PurposeDecide ExchangeMany RecordNeeded FocusPartly RhythmAgain];
    SafetyTalk "safety-talk" Recurring 1 3 B InPerson Teach [PurposeUnderstand WaySetLive RecordNeeded StandingBelow RhythmAgain];
    ShiftBriefing "shift-briefing" Recurring 0 3 C InPerson Tell [PurposeInform SensitivityNone StandingBelow RhythmAgain];
    Rota "rota" Recurring 3 0 C Notice Plan [PurposeProduce SensitivityNone ClarityClear RhythmAgain];
    BoardMeeting "board-meeting" Recurring 3 3 C InPerson Decide [PurposeDecide WaySetLive ExchangeMany RecordNeeded RhythmAgain];
    Assembly "assembly" Recurring 3 3 C InPerson Decide [PurposeDecide WaySetLive RecordNeeded PeopleMany RhythmAgain];
    Rehearsal "rehearsal" Recurring 0 3 C InPerson ComeTogether [PurposeProduce SensitivityNone FocusNo RhythmAgain];
    RehearsalNotes "rehearsal-notes" Recurring 3 0 C Mail Log [PurposeInform SensitivityNone ClarityClear RecordUseful RhythmAgain];
    ClubEvening "club-evening" Recurring 0 3 C InPerson ComeTogether [PurposeBond SensitivityNone RhythmAgain];
    ServicePlan "service-plan" Recurring 2 0 D Notice Plan [PurposeProduce SensitivityNone ClarityClear RhythmAgain];
    ZoneCall "zone-call" Recurring 3 3 C Video Discuss [OverlapLittle ExchangeMany RhythmAgain];
    StandUpZones "stand-up-zones" Recurring 2 1 C Chat Report [PurposeInform SensitivityNone ClarityClear OverlapLittle RhythmAgain];
    NewsCall "news-call" Recurring 2 1 C Document Report [PurposeInform SensitivityNone ExchangeNone RhythmAgain];
    ReleaseSync "release-sync" Recurring 3 1 C Tracker Report [PurposeInform SensitivityNone ClarityClear RhythmAgain];
    Triage "triage" Recurring 3 0 C Tracker Plan [PurposeProduce SensitivityNone ClarityClear RhythmAgain];
    LeadershipReport "leadership-report" Recurring 3 0 C Document Report [PurposeInform SensitivityNone ClarityClear RecordUseful StandingAbove RhythmAgain];
    QuarterReview "quarter-review" Recurring 3 3 D Document LookBack [PurposeUnderstand SensitivityNone FocusPartly RhythmAgain];
    Advisers "advisers" Recurring 3 3 C Mail Report [PurposeInform StandingAbove RhythmAgain];
    ClientCheck "client-check" Recurring 1 2 D Video OneToOne [PurposeBond StandingOutside RhythmAgain];
    OfficeHours "office-hours" Recurring 0 2 D Video Answer [PurposeUnderstand PeopleMany RhythmAgain];
    Newsletter "newsletter" Recurring 3 0 C Mail Tell [PurposeInform SensitivityNone ClarityClear ExchangeNone PeopleMany RhythmAgain];
    FamilyCall "family-call" Recurring 0 2 B Phone ComeTogether [PurposeBond SensitivityNone RhythmAgain];
    FamilyPlan "family-plan" Recurring 2 0 D Notice Plan [PurposeProduce SensitivityNone ClarityClear RhythmAgain];
}
