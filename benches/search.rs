//! How long it takes to find an activity from what is typed. Target: under 200 µs over the whole table. (The first
//! search also makes the words ready, once; that is not in the median.)

use divan::{Bencher, black_box};
use words::finder::search;

fn main() {
    divan::main();
}

#[divan::bench(args = ["ret", "weekly stand-up", "how do I ask about the VPN", "tell bob his project is cancelled"])]
fn typed(bencher: Bencher, text: &str) {
    bencher.bench_local(|| search(black_box(text)));
}

/// As long a title as there may be.
#[divan::bench]
fn longest(bencher: Bencher) {
    let text = "Talk with the finance people whether we should postpone the performence reviews until the reorganisation \
                in spring is over";
    bencher.bench_local(|| search(black_box(text)));
}
