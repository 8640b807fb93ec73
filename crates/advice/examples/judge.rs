//! Judges one activity, and says why and what would change the verdict.

use advice::{Answers, Edition, EditionNumber, Opt};

fn main() {
    let answers = Answers::default().with(Opt::PurposeUnderstand).with(Opt::ExchangeMany);
    let edition = Edition::of(EditionNumber::CURRENT);
    let verdict = edition.judge(&answers);
    println!("{} ({})", verdict.mode.key(), verdict.strength.key());
    for row in edition.reasons(&answers) {
        println!(
            "  {} {}: {} offline, {} live",
            row.option.question().key(),
            row.option.key(),
            row.conveyance,
            row.convergence
        );
    }
    for flip in edition.flips(&answers) {
        println!("  {} if {} were {}", flip.mode.key(), flip.option.question().key(), flip.option.key());
    }
}
