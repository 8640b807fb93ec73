//! Decisions as a person keeps them over the years, the same at every run: for pictures and measurements of a full
//! history.

use domain::activity::Template;
use domain::decision::{Day, Decision, DecisionId, Done, Felt, Line, Note, Outcome, TemplateKey, Title};
use domain::history::{Kept, record_key};
use words::content::activity_name;

/// Of whom the titles tell.
const WHOM: [&str; 12] = [
    "with Dana",
    "with the new team",
    "for Q3",
    "in Lisbon",
    "with Nguyễn Thị",
    "before the release",
    "for Émile",
    "with sales",
    "about the invoices",
    "with 山田さん",
    "after the audit",
    "for the board",
];

/// What notes say.
const NOTES: [&str; 5] = [
    "Ask who really needs to be there.",
    "Last time it took an hour and nobody read the brief.",
    "Emil is away until Thursday; his view in writing first.",
    "If three rounds do not settle it, fifteen minutes on a call.",
    "Keep the notes where the others find them.",
];

/// The most UTF-16 units that a record takes with its key, so that ten thousand fit into the smallest store.
const LONGEST: usize = 450;

/// So many records, by key, the first kept two hours before the next; the last at `now`, in milliseconds since 1970.
pub fn records(count: u64, now: u64) -> Vec<(String, String)> {
    (0..count).map(|number| record(number, now - (count - 1 - number) * 7_200_000)).collect()
}

fn record(number: u64, at: u64) -> (String, String) {
    let template = pick(&Template::ALL, number, 11).unwrap_or(Template::Meeting);
    let day = u16::try_from(at / 86_400_000 - 18_262).unwrap_or(0);
    let mut decision = Decision::new(Day::from_number(day));
    let whom = pick(&WHOM, number, 5).unwrap_or_default();
    decision.title = Title::typed(&format!("{} {whom}", activity_name(template)));
    decision.note = pick(&NOTES, number, 13).filter(|_| number.is_multiple_of(3)).and_then(Note::typed);
    decision.template = TemplateKey::parse(template.key()).ok();
    decision.answers = template.answers();
    decision.outcome = pick(&Done::ALL, number, 3).filter(|_| !number.is_multiple_of(4)).map(|done| {
        let felt = pick(&[Some(Felt::Right), Some(Felt::Right), Some(Felt::Wrong), None], number, 17).flatten();
        let line = Line::typed("Shorter than planned").filter(|_| number % 16 == 1);
        Outcome { done, felt, line }
    });
    let id = DecisionId::from_bytes((u128::from(number) + (7 << 64)).to_be_bytes());
    let key = record_key(id);
    let text = Kept::new(id, at, decision.clone()).write();
    if key.len() + text.encode_utf16().count() <= LONGEST {
        return (key, text);
    }
    // With many answers there is little room for words.
    decision.note = None;
    decision.outcome = decision.outcome.map(|outcome| Outcome { line: None, ..outcome });
    (key, Kept::new(id, at, decision).write())
}

/// One of a list, through which the numbers walk at a pace of its own.
fn pick<T: Copy>(list: &[T], number: u64, pace: u64) -> Option<T> {
    list.get(usize::try_from(number * pace / 7).ok()? % list.len()).copied()
}

#[cfg(test)]
mod tests {
    use super::records;

    #[test]
    fn each_of_ten_thousand_records_takes_at_most_450_units_with_its_key() {
        let records = records(10_000, 1_795_305_600_000);
        let units = |(key, text): &(String, String)| key.encode_utf16().count() + text.encode_utf16().count();
        let most = records.iter().map(units).max();
        assert!(most <= Some(super::LONGEST), "{most:?}");
        assert!(records.iter().map(units).sum::<usize>() < 5_000_000);
    }
}
