//! What holds in every state of the app that pictures are taken of.

use journeys::screens::screens;
use journeys::{Journey, journey};

/// Looks at every fourth state, so that four tests share them.
#[track_caller]
fn check(share: usize) {
    for screen in screens().iter().skip(share).step_by(4) {
        journey(async |page| -> Journey {
            println!("{}", screen.name);
            screen.reach(page).await?;
            page.axe_in_all_looks().await?;
            page.sound().await?;
            page.fits_in_320_pixels().await?;
            Ok(())
        });
    }
}

#[test]
fn every_state_is_accessible_1() {
    check(0);
}

#[test]
fn every_state_is_accessible_2() {
    check(1);
}

#[test]
fn every_state_is_accessible_3() {
    check(2);
}

#[test]
fn every_state_is_accessible_4() {
    check(3);
}
