//! A walk of random steps: presses, texts, addresses, Back, other tabs and other programs. Nothing stops, and each page has
//! its heading. The seed is printed; `JOURNEYS_SEED` and `JOURNEYS_STEPS` give another walk, and a longer one.

use std::env;
use std::time::{Duration, Instant};

use journeys::{Journey, Trouble, journey};

/// How many steps are taken when nothing else is said.
const STEPS: u64 = 200;

/// How long the walk may take: what is left of it then is left out.
const LONGEST: Duration = Duration::from_mins(1);

fn given(name: &str, usual: u64) -> u64 {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

#[test]
fn two_hundred_random_steps_stop_nothing() {
    let (seed, steps) = (given("JOURNEYS_SEED", 20_261_129), given("JOURNEYS_STEPS", STEPS));
    let longest = if steps > STEPS { Duration::from_mins(30) } else { LONGEST };
    println!("seed {seed}, {steps} steps");
    journey(async |page| -> Journey {
        page.open("#/").await?;
        let began = Instant::now();
        let mut walked = Vec::new();
        for step in 0..steps {
            if began.elapsed() > longest {
                println!("{step} steps in the time that there is");
                break;
            }
            if step % 40 == 39 {
                page.reload().await?;
                walked.push("reload".to_owned());
            }
            let (told, wrong) = page.do_at_random(seed.wrapping_add(step.wrapping_mul(2_654_435_761))).await?;
            walked.push(told);
            if !wrong.is_empty() {
                let last = walked.iter().rev().take(25).rev().cloned().collect::<Vec<_>>().join("\n    ");
                let wrong = wrong.join("; ");
                return Err(Trouble::new(format!("step {step} of seed {seed}: {wrong}; before it:\n    {last}")).into());
            }
        }
        Ok(())
    });
}
