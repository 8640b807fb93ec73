//! Both sides of the bill: attention, waiting, money, a year, and what they take for granted.

use journeys::{Journey, Key, Role, journey};

use crate::steps::{link, open_whole};

const STATUS: &str = "#/new?t=Status&template=status";

#[test]
fn the_three_ways_stand_side_by_side_and_what_recurs_has_its_year() {
    journey(async |page| -> Journey {
        open_whole(page, STATUS).await?;
        page.heading("What it costs").wait().await?;
        let once = page.role(Role::Table, "Each time").text().await?;
        for part in ["All live", "All in writing", "This plan", "Attention held", "of it used", "Until done"] {
            assert!(once.contains(part), "{part}: {once}");
        }
        assert!(!once.contains("Cost"), "{once}");
        let year = page.role(Role::Table, "In a year").text().await?;
        assert_ne!(once, year);
        page.textbox("Times in a year").fill("10").await?;
        page.role(Role::Table, "In a year").wait_text("h").await?;
        assert_ne!(page.role(Role::Table, "In a year").text().await?, year);
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn a_rate_gives_money_stays_on_this_device_and_is_in_no_link() {
    journey(async |page| -> Journey {
        open_whole(page, STATUS).await?;
        let before = link(page).await?;
        page.button("What this takes for granted").click().await?;
        page.textbox("Pay for an hour, on average").fill("30").await?;
        page.textbox("Currency").fill("€").await?;
        page.textbox("Pay for an hour, on average").focus().await?;
        page.role(Role::Table, "Each time").wait_text("€").await?;
        page.axe().await?;
        assert_eq!(link(page).await?, before);
        page.reload().await?;
        page.role(Role::Table, "Each time").wait_text("€").await?;
        let stored = page.local_storage().await?;
        assert_eq!(stored.get("sa1:set").map(String::as_str), Some(r#"{"v":1,"rate":3000,"currency":"€"}"#));

        page.button("What this takes for granted").click().await?;
        page.textbox("Pay for an hour, on average").focus().await?;
        page.press(Key::End).await?;
        page.type_text("x").await?;
        page.textbox("Currency").focus().await?;
        page.wait_text("Type an amount from 0.01 to 100000. Until then, the last one counts.").await?;
        page.role(Role::Table, "Each time").wait_text("€").await?;
        Ok(())
    });
}

#[test]
fn every_assumption_can_be_changed_and_put_back() {
    journey(async |page| -> Journey {
        open_whole(page, STATUS).await?;
        page.button("What this takes for granted").click().await?;
        let before = page.role(Role::Table, "Each time").text().await?;
        page.wait_text("words a minute. Sourced: Brysbaert 2019").await?;
        page.textbox("Reading").fill("100").await?;
        page.role(Role::Table, "Each time").wait().await?;
        page.settle().await?;
        assert_ne!(page.role(Role::Table, "Each time").text().await?, before);
        page.textbox("Reading").fill("99").await?;
        page.textbox("Writing").focus().await?;
        page.wait_text("Type a number from 100 to 600. Until then, the last one counts.").await?;
        page.button("Back to the usual values").click().await?;
        page.status().wait_text("The usual values are back.").await?;
        assert_eq!(page.role(Role::Table, "Each time").text().await?, before);
        assert_eq!(page.textbox("Reading").value().await?, "");
        Ok(())
    });
}

#[test]
fn settings_that_cannot_be_read_are_said_and_left_as_they_are() {
    journey(async |page| -> Journey {
        page.set_local_storage("sa1:set", "{\"v\":7}").await?;
        open_whole(page, STATUS).await?;
        page.alert().wait_text("The settings stored in this browser cannot be read").await?;
        page.heading("What it costs").wait().await?;
        page.button("What this takes for granted").click().await?;
        page.textbox("Reading").fill("100").await?;
        page.alert().wait_text("It counts on this page, but could not be kept.").await?;
        assert_eq!(page.local_storage().await?.get("sa1:set").map(String::as_str), Some("{\"v\":7}"));
        Ok(())
    });
}
