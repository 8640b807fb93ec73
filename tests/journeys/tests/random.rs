//! A walk of random steps: presses, texts, addresses, Back, other tabs, other programs, the network and the window. Nothing
//! stops, each page has its heading, no text is lost, and what is counted adds up. The seed is printed; `JOURNEYS_SEED` and
//! `JOURNEYS_STEPS` give another walk, and a longer one.

use std::env;
use std::time::{Duration, Instant};

use journeys::{Journey, Page, Setup, Trouble};

/// How many steps are taken when nothing else is said.
const STEPS: u64 = 200;

/// How long the walk may take: what is left of it then is left out.
const LONGEST: Duration = Duration::from_mins(1);

/// The same for a longer one.
const LONG: Duration = Duration::from_hours(1);

/// Windows to walk in.
const SIZES: [(u32, u32); 5] = [(1280, 800), (320, 640), (640, 360), (2560, 1440), (800, 1200)];

fn given(name: &str, usual: u64) -> u64 {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// What a page cannot do to itself: a load, another size of the window, and the network, which is gone for a while.
async fn from_outside(page: &Page, step: u64) -> Journey<Option<String>> {
    Ok(match step % 40 {
        39 => {
            page.reload().await?;
            Some("reload".to_owned())
        }
        10 => {
            let size = usize::try_from(step / 40).unwrap_or_default() % SIZES.len();
            let (width, height) = SIZES.get(size).copied().unwrap_or((1280, 800));
            page.resize(width, height).await?;
            Some(format!("a window of {width} x {height}"))
        }
        20 => {
            page.server().stop().await;
            Some("the network goes".to_owned())
        }
        26 => {
            page.server().resume().await?;
            Some("the network comes".to_owned())
        }
        _ => None,
    })
}

#[test]
fn two_hundred_random_steps_stop_nothing_lose_no_text_and_count_right() {
    let (seed, steps) = (given("JOURNEYS_SEED", 20_261_129), given("JOURNEYS_STEPS", STEPS));
    let longest = if steps > STEPS { LONG } else { LONGEST };
    println!("seed {seed}, {steps} steps");
    Setup::new().at_most(longest + Duration::from_mins(1)).run(async |page| -> Journey {
        // What was not there while the network was gone.
        for part in ["Failed to load resource", "not loaded: ", "the network is gone"] {
            page.allow_fault(part);
        }
        page.open("#/").await?;
        let began = Instant::now();
        let mut walked = Vec::new();
        for step in 0..steps {
            if began.elapsed() > longest {
                println!("{step} steps in the time that there is");
                break;
            }
            walked.extend(from_outside(page, step).await?);
            let (told, wrong) = page.do_at_random(seed.wrapping_add(step.wrapping_mul(2_654_435_761))).await?;
            walked.push(told);
            if !wrong.is_empty() {
                let last = walked.iter().rev().take(25).rev().cloned().collect::<Vec<_>>().join("\n    ");
                let wrong = wrong.join("; ");
                return Err(Trouble::new(format!("step {step} of seed {seed}: {wrong}; before it:\n    {last}")).into());
            }
        }
        page.server().resume().await.unwrap_or_default();
        Ok(())
    });
}
