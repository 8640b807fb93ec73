//! How long it takes to read a person's words. Target: under 10 ms for the longest text. (The first reading also makes
//! the words ready, once; `first` measures that.)

use divan::{Bencher, black_box};
use reader::{Reader, read};

fn main() {
    divan::main();
}

const TITLE: &str = "letting a remote employee go, is an email ok or must it be a video call?";

/// As long a text as is read: 620 units.
const NOTE: &str = "Our company has worked remotely from the first day, the people live on three continents, and most of \
    us have never met. I have decided to end one person's contract at the end of the month, because there is not enough \
    work any more and nobody will buy what he makes. A colleague was shocked that I would write a mail; he thinks it has \
    to be told face to face, with a camera at least. Our handbook says nothing, the law wants it in writing. He has a \
    family and I dread his questions. Half of the team will hear of it anyway, and I would like them to hear it from me.";

#[divan::bench]
fn title(bencher: Bencher) {
    bencher.bench_local(|| read(black_box(TITLE), ""));
}

#[divan::bench]
fn longest(bencher: Bencher) {
    bencher.bench_local(|| read(black_box(TITLE), black_box(NOTE)));
}

/// Making the words ready, which happens once.
#[divan::bench(sample_count = 20)]
fn first(bencher: Bencher) {
    bencher.bench_local(Reader::load);
}
