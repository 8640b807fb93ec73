//! All answers as one number.

use advice::{Answer, Answers, Question};

/// How many answers a question may have: none, *not sure*, or one of its options.
fn radix(question: Question) -> u32 {
    u32::try_from(question.options().len()).unwrap_or(0) + 2
}

/// The answers in mixed radix, the first question counting most. Below 2^30.
pub(super) fn pack(answers: &Answers) -> u32 {
    Question::ALL.into_iter().fold(0, |number, question| {
        let digit = match answers.get(question) {
            None => 0,
            Some(Answer::Unsure) => 1,
            Some(Answer::Is(option)) => u32::try_from(option.position()).unwrap_or(0) + 2,
        };
        number * radix(question) + digit
    })
}

/// The answers of a number. `None`: there are none of that number.
pub(super) fn unpack(mut number: u32) -> Option<Answers> {
    let mut answers = Answers::default();
    for question in Question::ALL.into_iter().rev() {
        let digit = number % radix(question);
        number /= radix(question);
        let answer = match digit {
            0 => None,
            1 => Some(Answer::Unsure),
            more => Some(Answer::Is(*question.options().get(usize::try_from(more).ok()? - 2)?)),
        };
        answers.set(question, answer);
    }
    (number == 0).then_some(answers)
}
