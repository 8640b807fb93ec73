//! Asks one question after the other on the terminal, as the wizard does, until the verdict is settled.

use std::io::{self, BufRead, Write};

use advice::{Answer, Answers, judge, next_question};

fn main() -> io::Result<()> {
    let mut answers = Answers::default();
    let mut lines = io::stdin().lock().lines();
    while let Some(question) = next_question(&answers) {
        let options = question.options().iter().map(|option| Answer::Is(*option)).chain([Answer::Unsure]);
        let options: Vec<_> = options.collect();
        println!("{}", question.key());
        for (place, answer) in options.iter().enumerate() {
            println!("  {} {}", place + 1, answer.key());
        }
        print!("> ");
        io::stdout().flush()?;
        let Some(line) = lines.next().transpose()? else { break };
        let chosen = line.trim().parse::<usize>().ok().and_then(|place| options.get(place.checked_sub(1)?));
        answers.set(question, Some(chosen.copied().unwrap_or(Answer::Unsure)));
    }
    let verdict = judge(&answers);
    println!("{} ({})", verdict.mode.key(), verdict.strength.key());
    Ok(())
}
