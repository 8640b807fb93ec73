//! By which channel (medium choice): what is known of the others and of the matter, weighed in one table.
//!
//! The live and the written channel are chosen apart: a verdict says which of them comes, and in which order.

use super::answers::Answers;
use super::form::Form;
use super::plan::{Distance, Usual};
use super::question::Opt;

/// By which channel a step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Channel {
    /// In one place.
    InPerson,
    /// Voices alone.
    Phone,
    /// Faces on a screen.
    Video,
    /// Instant messages.
    Chat,
    /// Mail, or any longer message to named people.
    Mail,
    /// On paper, or as a signed file.
    Letter,
    /// A document that others can comment on.
    Document,
    /// A list of open points that keeps them until they are done.
    Tracker,
    /// A notice for whoever comes by.
    Notice,
    /// None: what one does for oneself.
    Alone,
}

/// Some channels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ChannelSet(u16);

impl ChannelSet {
    /// With one more.
    #[must_use]
    pub const fn with(self, channel: Channel) -> Self {
        Self(self.0 | 1 << channel as u16)
    }

    /// Whether a channel is among them.
    pub const fn has(self, channel: Channel) -> bool {
        self.0 & 1 << channel as u16 != 0
    }
}

impl FromIterator<Channel> for ChannelSet {
    fn from_iter<T: IntoIterator<Item = Channel>>(channels: T) -> Self {
        channels.into_iter().fold(Self::default(), Self::with)
    }
}

/// The live and the written channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Channels {
    /// For what is live.
    pub live: Pick,
    /// For what is written.
    pub written: Pick,
}

/// The channels of a kind, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pick {
    /// The best.
    pub first: Channel,
    /// The second best.
    pub second: Channel,
    /// Whether the best is clearly better than the second.
    pub is_clear: bool,
}

/// What speaks for and against channels, in points of −9 to 9. Which way each points is from guides and from what is
/// customary (grade C) unless a row says otherwise; how hard is our judgement.
struct Row(Opt, &'static [(Channel, i8)]);

use Channel::{Chat, Document, InPerson, Letter, Mail, Notice, Phone, Tracker, Video};

const ROWS: &[Row] = &[
    // What hurts is said where one can see how it is taken; nothing of it lies about (Kruger et al. 2005, B: tone).
    Row(
        Opt::SensitivityHigh,
        &[(InPerson, 4), (Video, 2), (Mail, 2), (Letter, 2), (Chat, -2), (Document, -9), (Tracker, -9), (Notice, -9)],
    ),
    Row(Opt::SensitivitySome, &[(InPerson, 2), (Phone, 1), (Mail, 1), (Document, -1), (Tracker, -3), (Notice, -4)]),
    // A voice brings people closer than text, and a picture adds nothing (Kumar & Epley 2021, B).
    Row(Opt::PurposeBond, &[(InPerson, 3), (Phone, 1), (Letter, 1), (Mail, 1), (Tracker, -3)]),
    Row(Opt::PurposeRepair, &[(InPerson, 3), (Phone, 1), (Mail, 1), (Letter, 1), (Document, -3), (Tracker, -3)]),
    Row(Opt::PurposeInform, &[(Mail, 2), (Notice, 1)]),
    Row(Opt::PurposeAsk, &[(Phone, 1), (Mail, 1), (Chat, 1)]),
    Row(Opt::PurposeProduce, &[(Video, 1), (Document, 2), (Tracker, 1)]),
    // Fewer ideas on video than in one room, while choosing is no worse (Brucks & Levav 2022, A).
    Row(Opt::PurposeIdeas, &[(InPerson, 2), (Document, 2)]),
    Row(Opt::PurposeDecide, &[(Video, 1), (Document, 2)]),
    Row(Opt::PurposeUnderstand, &[(InPerson, 1), (Video, 1), (Document, 2)]),
    Row(Opt::UrgencyHour, &[(Phone, 6), (InPerson, 1), (Chat, 4), (Letter, -9), (Notice, -2)]),
    Row(Opt::UrgencyToday, &[(Phone, 2), (Chat, 2), (Letter, -5)]),
    Row(Opt::ExchangeNone, &[(Mail, 1), (Notice, 1)]),
    Row(Opt::ExchangeFew, &[(Chat, 1)]),
    Row(Opt::ExchangeMany, &[(Video, 1), (Document, 1), (Chat, -1), (Letter, -1)]),
    Row(Opt::ExchangeCircles, &[(InPerson, 1), (Video, 1), (Chat, -3)]),
    Row(Opt::PeopleOne, &[(Phone, 1), (Mail, 1), (Notice, -3)]),
    Row(Opt::PeopleTwo, &[(Phone, 1), (Mail, 2), (Chat, 1), (Document, -1), (Notice, -9)]),
    Row(Opt::PeopleFew, &[(Video, 2), (Phone, -3), (Document, 1), (Chat, 1), (Letter, -2), (Notice, -2)]),
    Row(Opt::PeopleMany, &[(Video, 2), (InPerson, 1), (Phone, -5), (Mail, 1), (Document, 1), (Letter, -2)]),
    // Shared hours stand for distance: who is awake at other hours is not in the next room.
    Row(Opt::OverlapMost, &[(InPerson, 1)]),
    Row(Opt::OverlapSome, &[(InPerson, -3), (Video, 1)]),
    Row(Opt::OverlapLittle, &[(InPerson, -9), (Video, 2), (Mail, 1), (Chat, -1)]),
    Row(Opt::FamiliarityNever, &[(InPerson, 1), (Video, 1), (Chat, -2)]),
    Row(Opt::FamiliarityOften, &[(Phone, 1), (Chat, 1)]),
    Row(Opt::RecordNeeded, &[(Letter, 3), (Mail, 3), (Document, 1), (Tracker, 1), (Chat, -4), (Notice, -2)]),
    Row(Opt::RecordUseful, &[(Document, 1), (Tracker, 1), (Mail, 1), (Chat, -1)]),
    Row(Opt::RecordOff, &[(InPerson, 3), (Phone, 1), (Letter, -2), (Document, -3), (Tracker, -5), (Notice, -5)]),
    Row(Opt::WaySetWriting, &[(Letter, 4), (Mail, 1), (Chat, -4)]),
    // Whoever is invited by a rule must be able to say that it never came.
    Row(Opt::WaySetLive, &[(InPerson, 1), (Letter, 2), (Mail, 2)]),
    Row(Opt::StandingAbove, &[(InPerson, 1), (Mail, 1), (Chat, -1), (Notice, -3)]),
    Row(Opt::StandingBelow, &[(InPerson, 1)]),
    Row(Opt::StandingOutside, &[(Phone, 1), (Mail, 2), (Chat, -1), (Document, -1), (Tracker, -2)]),
    Row(Opt::StandingPeers, &[(Chat, 1), (Letter, -1)]),
];

/// Who meets without a journey meets.
const NEAR: &[(Channel, i8)] = &[(InPerson, 3), (Phone, -3), (Video, -4)];
/// A journey for a talk is seldom worth it, and voices alone lose what a face says.
const FAR: &[(Channel, i8)] = &[(InPerson, -9), (Video, 1)];
/// Whoever works on the spot is met there; nobody sits before a screen.
const ON_SITE: &[(Channel, i8)] = &[(InPerson, 1), (Video, -4)];
/// Who may be far away is less likely to be met.
const PERHAPS_FAR: &[(Channel, i8)] = &[(InPerson, -3)];
/// Family and friends ring, write a message or a card; office ways are for offices.
const CLOSE: &[(Channel, i8)] =
    &[(Phone, 1), (Video, -3), (Chat, 4), (Mail, -4), (Document, -4), (Tracker, -9), (Notice, -3)];
/// What somebody does not have is no way to reach them.
const LACK: i16 = -20;
/// Where nobody picked up or answered, nobody may the next time.
const IN_VAIN: i16 = -9;
/// What they use among themselves needs no other.
const IN_USE: i16 = 6;

/// What is usual for a form; see the sources of the customs.
#[rustfmt::skip]
const fn usual(form: Form) -> &'static [(Channel, i8)] {
    match form {
        Form::Resign => &[(InPerson, 2), (Letter, 7)],
        Form::Complain => &[(Letter, 2), (Mail, 2), (Chat, -2)],
        Form::Console => &[(Letter, 3), (Phone, 1), (Document, -9), (Tracker, -9)],
        Form::Thank => &[(Letter, 1), (Mail, 1), (InPerson, 1)],
        Form::Apologise => &[(InPerson, 1), (Document, -5), (Tracker, -5)],
        Form::Confide => &[(InPerson, 2), (Document, -5), (Tracker, -9)],
        Form::Refuse => &[(Mail, 3), (Phone, 2)],
        Form::HardNews => &[(Letter, 1), (Notice, -2)],
        Form::Absence => &[(Phone, 4), (Chat, 2), (Document, -3)],
        Form::Answer | Form::Remind => &[(Phone, 2), (Mail, 2), (Document, -3)],
        Form::Ask => &[(Phone, 1), (Document, -3)],
        Form::Survey => &[(Document, 4)],
        Form::HandOver => &[(Document, 3), (Mail, -2)],
        Form::LookBack | Form::Plan => &[(Document, 3)],
        Form::Report => &[(Chat, 2), (Document, 2), (Mail, -1)],
        Form::Log => &[(Document, 2), (Tracker, 2)],
        Form::Task => &[(Tracker, 2)],
        Form::Review => &[(Document, 3), (Tracker, 1), (Video, 1)],
        Form::WorkOut | Form::Teach => &[(Video, 1), (InPerson, 1), (Document, 2)],
        Form::Negotiate | Form::Critique | Form::HearOut | Form::OneToOne => &[(InPerson, 1), (Mail, 1), (Document, -2)],
        Form::Interview => &[(InPerson, 1), (Video, 2)],
        Form::ComeTogether => &[(InPerson, 3), (Mail, 2), (Document, -5)],
        Form::See => &[(InPerson, 6), (Mail, 2)],
        Form::Day => &[(InPerson, 9), (Chat, 3)],
        Form::Alarm | Form::CallNow | Form::StartNow => &[(Phone, 5), (Chat, 3), (Letter, -9)],
        Form::Propose | Form::Decide => &[(Document, 1), (Tracker, -1), (Chat, -2)],
        Form::Tell | Form::Work | Form::Settle | Form::Ideas | Form::ClearUp | Form::Discuss => &[],
    }
}

/// How much better a channel must be to be clearly better, in points.
const CLEARLY: i16 = 2;
/// What a common activity's own channel weighs, in points.
const OWN: i8 = 4;

impl Channels {
    /// Which of the channels that a person weighs is the better one; see [`Self::of`].
    pub fn better(form: Form, usual: Usual, answers: &Answers, weighed: &[Channel]) -> Option<Channel> {
        // Of two equally good ones the first, where the highest of equal ones would be the last.
        weighed.iter().rev().copied().max_by_key(|channel| points(form, usual, answers, *channel))
    }

    /// The channels for a form, where `usual` is what is known of the common activity.
    pub fn of(form: Form, usual: Usual, answers: &Answers) -> Self {
        let pick = |channels: &[Channel]| {
            let mut ranked: Vec<_> =
                channels.iter().map(|channel| (points(form, usual, answers, *channel), *channel)).collect();
            ranked.sort_by_key(|(points, _)| std::cmp::Reverse(*points));
            let place = |place: usize| ranked.get(place).copied().unwrap_or((0, Channel::Alone));
            let ((best, first), (next, second)) = (place(0), place(1));
            Pick { first, second, is_clear: best - next >= CLEARLY }
        };
        Self { live: pick(&Channel::LIVE), written: pick(&Channel::WRITTEN) }
    }
}

/// What speaks for a channel, less what speaks against it.
fn points(form: Form, known: Usual, answers: &Answers, channel: Channel) -> i16 {
    let own = known.channel;
    let counts = |option: Opt| {
        // One after the other, several are no group; and who hands over on the spot is not far away, and needs no
        // telephone.
        let is_to_one = form.is_one_by_one() || form.is_to_one(answers);
        let is_a_group = matches!(option, Opt::PeopleFew | Opt::PeopleMany) && !is_to_one;
        let is_apart = matches!(option, Opt::OverlapSome | Opt::OverlapLittle | Opt::UrgencyHour | Opt::UrgencyToday);
        let is_on_the_spot = form == Form::HandOver && own == Some(InPerson);
        // Few hours in common are a distance among colleagues; who lives or works in one place has them as well.
        let meet_anyway = known.told.is_local() && (own == Some(InPerson) || known.told.are_close);
        let is_local = matches!(option, Opt::OverlapSome | Opt::OverlapLittle) && meet_anyway;
        let is_no_matter = is_a_group || is_local || is_apart && is_on_the_spot;
        answers.has(option) && !is_no_matter
    };
    let of_rows = ROWS.iter().filter(|Row(option, _)| counts(*option)).flat_map(|Row(_, all)| *all);
    let of_own = own.map(|own| (own, OWN));
    let of_distance = match known.told.distance {
        Some(Distance::Near) => NEAR,
        Some(Distance::Far) => FAR,
        Some(Distance::OnSite) => ON_SITE,
        Some(Distance::Perhaps) => PERHAPS_FAR,
        Some(Distance::Unsaid) | None => &[],
    };
    let of_close = if known.told.are_close { CLOSE } else { &[] };
    let of_told = [(known.told.lacks, LACK), (known.told.fails, IN_VAIN), (known.told.uses, IN_USE)];
    let of_told: i16 = of_told.into_iter().filter_map(|(told, points)| told.has(channel).then_some(points)).sum();
    // What is a call by custom is none that one travels to.
    let is_a_call = form == Form::ComeTogether && own == Some(Phone);
    let of_form = if is_a_call { &[] } else { usual(form) };
    let all = of_rows.chain(of_form).chain(of_distance).chain(of_close).copied().chain(of_own);
    all.filter_map(|(of, points)| (of == channel).then_some(i16::from(points))).sum::<i16>() + of_told
}

impl Channel {
    /// The live ones; of two equally good ones the first.
    pub const LIVE: [Self; 3] = [Self::Video, Self::InPerson, Self::Phone];
    /// The written ones; of two equally good ones the first.
    pub const WRITTEN: [Self; 6] = [Self::Mail, Self::Chat, Self::Document, Self::Letter, Self::Tracker, Self::Notice];

    /// All that a person may choose, in the order of the contract.
    pub const ALL: [Self; 9] = [
        Self::InPerson,
        Self::Phone,
        Self::Video,
        Self::Chat,
        Self::Mail,
        Self::Letter,
        Self::Document,
        Self::Tracker,
        Self::Notice,
    ];

    /// The public name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::InPerson => "in-person",
            Self::Phone => "phone",
            Self::Video => "video",
            Self::Chat => "chat",
            Self::Mail => "mail",
            Self::Letter => "letter",
            Self::Document => "document",
            Self::Tracker => "tracker",
            Self::Notice => "notice",
            Self::Alone => "alone",
        }
    }

    /// The channel of a public name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.key() == key)
    }

    /// Whether an immediate response is expected there.
    pub const fn is_live(self) -> bool {
        matches!(self, Self::InPerson | Self::Phone | Self::Video)
    }
}
