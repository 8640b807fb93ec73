//! Random decisions from a seed, the same on every machine.

use advice::{Answer, Answers, Figure, Figures, Question};
use domain::decision::{
    Choice, Day, Decision, DecisionId, Done, Felt, Fingerprint, Intent, Line, Name, Note, Outcome, TemplateKey, Text,
    Title,
};

/// xorshift64*, by S. Vigna.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number from 0 to below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(((self.next() >> 32) * end as u64) >> 32).unwrap()
    }

    /// True once in `times`.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    pub(crate) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.next().to_be_bytes()[0])
    }
}

/// First and last characters of the scripts that texts are made of.
const SCRIPTS: [(u32, u32); 13] = [
    (0x20, 0x7E),
    (0x61, 0x7A),
    (0xA0, 0x17F),
    (0x390, 0x3CE),
    (0x410, 0x44F),
    (0x5D0, 0x5EA),
    (0x2010, 0x203A),
    (0x620, 0x64A),
    (0x904, 0x939),
    (0x3041, 0x30FE),
    (0x4E00, 0x9FFF),
    (0x1F300, 0x1F64F),
    (0x20, 0x0010_FFFF),
];

fn text<const MAX: usize, const LINES: bool>(random: &mut Random) -> Option<Text<MAX, LINES>> {
    let short = if random.once_in(8) { MAX } else { MAX.min(12) };
    let length = random.below(short + 1);
    let mut script = random.pick(&SCRIPTS);
    let text: String = (0..length)
        .filter_map(|_| {
            if random.once_in(20) {
                script = random.pick(&SCRIPTS);
            }
            let (first, last) = script;
            let offset = u32::try_from(random.below((last - first + 1) as usize)).unwrap();
            if random.once_in(6) { Some(' ') } else { char::from_u32(first + offset) }
        })
        .collect();
    Text::typed(&text)
}

/// Any answers.
pub(crate) fn answers(random: &mut Random) -> Answers {
    let mut answers = Answers::default();
    for question in Question::ALL {
        let options = question.options();
        answers.set(
            question,
            match random.below(options.len() + 2) {
                0 => None,
                1 => Some(Answer::Unsure),
                more => Some(Answer::Is(options[more - 2])),
            },
        );
    }
    answers
}

/// Any decision, with short texts most of the time.
pub(crate) fn decision(random: &mut Random) -> Decision {
    let mut decision = Decision::new(Day::from_number(random.next().to_be_bytes()[0].into()));
    decision.answers = answers(random);
    decision.title = text(random);
    if random.once_in(4) {
        decision.note = text(random);
    }
    if random.once_in(6) {
        decision.subject = text(random);
    }
    if random.once_in(3) {
        let keys = ["decision", "job-interview", "a", "status-update-of-the-team"];
        decision.template = TemplateKey::parse(random.pick(&keys)).ok();
    }
    for figure in Figure::ALL {
        if random.once_in(4) {
            let value = 1 + random.below(figure.max().into());
            decision.figures = decision.figures.with(figure, value as u64).unwrap_or_default();
        }
    }
    if random.once_in(2) {
        let why = if random.once_in(3) { text(random) } else { None };
        decision.choice = Some(Choice { intent: random.pick(&Intent::ALL), why });
    }
    if random.once_in(4) {
        let felt = random.pick(&[None, Some(Felt::Right), Some(Felt::Wrong)]);
        let line = if random.once_in(2) { text(random) } else { None };
        decision.outcome = Some(Outcome { done: random.pick(&Done::ALL), felt, line });
    }
    if random.once_in(4) {
        decision.name = text(random);
    }
    if random.once_in(5) {
        decision.reply_to = Some(Fingerprint::from_bytes(random.bytes()));
    }
    decision
}

/// Any name of a decision.
pub(crate) fn id(random: &mut Random) -> DecisionId {
    DecisionId::from_bytes(random.bytes())
}

/// A decision with every field, and every text but title and note as long as it may be, two bytes a character.
pub(crate) fn full(random: &mut Random) -> Decision {
    let mut hard = |length: usize| -> String {
        (0..length).filter_map(|_| char::from_u32(0x4E00 + u32::try_from(random.below(20_000)).ok()?)).collect()
    };
    let (why, line, name) = (hard(Line::MAX), hard(Line::MAX), hard(Name::MAX));
    Decision {
        title: Title::typed("x"),
        note: Note::typed("y"),
        subject: Title::typed("z"),
        template: TemplateKey::parse("abcdefghijklmnopqrstuvwx").ok(),
        figures: Figure::ALL
            .into_iter()
            .fold(Figures::default(), |figures, figure| figures.with(figure, figure.max().into()).unwrap()),
        choice: Some(Choice { intent: Intent::Mix, why: Text::typed(&why) }),
        outcome: Some(Outcome { done: Done::Mix, felt: Some(Felt::Right), line: Text::typed(&line) }),
        name: Text::typed(&name),
        reply_to: Some(Fingerprint::from_bytes(random.bytes())),
        answers: answers(random),
        ..Decision::new(Day::from_number(u16::MAX))
    }
}
