//! The plan that follows a verdict, and the figures that sharpen it.

use journeys::{Journey, Name, Role, containing, journey};

use crate::steps::{only_record, open_whole, within_the_hour};

/// A mix in which a meeting is held only if someone objects.
const MIX: &str = "#/new?t=Choose+a+provider&purpose=decide&sensitivity=none&urgency=week&clarity=rough\
    &exchange=few&undo=effort&people=few&overlap=most&focus=partly&familiarity=often&attention=part";

#[test]
fn a_mix_has_ordered_steps_with_who_how_long_by_when_and_on_which_condition() {
    journey(async |page| -> Journey {
        open_whole(page, MIX).await?;
        page.heading("The plan").wait().await?;
        page.wait_text("In writing first. Done within about ").await?;
        page.heading("What if").wait().await?;
        let steps: Vec<_> = page.role(Role::Listitem, Name::Any).texts().await?;
        let place = |part: &str| steps.iter().position(|step| step.contains(part));
        let (write, read, meet) = (place("Write the options"), place("Ask for objections"), place("Live · "));
        assert!(write.is_some() && write < read && read < meet, "{steps:#?}");
        let meeting = meet.and_then(|place| steps.get(place)).cloned().unwrap_or_default();
        assert!(meeting.starts_with("Only if "), "{meeting}");
        assert!(meeting.contains("minutes"), "{meeting}");
        page.axe().await?;
        Ok(())
    });
}

#[test]
fn figures_change_plan_headline_and_bill_and_never_the_mode() {
    journey(async |page| -> Journey {
        let sync = "#/new?purpose=understand&sensitivity=none&urgency=today&clarity=open&exchange=many&undo=easy";
        open_whole(page, sync).await?;
        page.heading("Work the problem out together by video, then write down what you found.").wait().await?;
        page.wait_text("1 hour").await?;
        page.textbox("Minutes, if live").fill("45").await?;
        page.wait_text("45 minutes").await?;
        page.textbox("People, with you").fill("3").await?;
        page.wait_text("All of you (3)").await?;
        page.role(Role::Table, "Each time").wait_text("2 h 25 min").await?;
        page.combobox("Is there something that the others can read yet?").choose("Not yet").await?;

        // What does not fit is said, and what was there last counts on.
        page.textbox("Minutes, if live").fill("1441").await?;
        page.textbox("People, with you").focus().await?;
        page.wait_text("Type a whole number from 1 to 1440. Until then, the last one counts.").await?;
        assert_eq!(page.textbox("Minutes, if live").attribute("aria-invalid").await?.as_deref(), Some("true"));
        page.wait_text("2 hours 24 minutes").await?;
        page.axe().await?;
        page.textbox("Minutes, if live").fill("20").await?;
        page.wait_text("20 minutes").await?;

        page.reload().await?;
        assert_eq!(page.textbox("Minutes, if live").value().await?, "20");
        page.button("Keep").click().await?;
        page.status().wait_text("Kept on this device.").await?;
        assert!(only_record(page).await?.1.contains(r#""figures":{"people":3,"minutes":20}"#));

        // A kept one is changed in its place.
        page.textbox("Words, if written").fill("900").await?;
        page.status().wait_text("Saved.").await?;
        assert!(only_record(page).await?.1.contains(r#""figures":{"people":3,"minutes":20,"words":900}"#));
        page.combobox("How late can this be settled without harm?").choose("Within the hour").await?;
        page.status().wait_text("Now: Sync. ").await?;
        assert!(only_record(page).await?.1.contains(r#""urgency":"hour""#));
        Ok(())
    });
}

#[test]
fn the_care_plan_is_a_talk_with_the_person_alone() {
    journey(async |page| -> Journey {
        open_whole(page, "#/new?t=Dana&purpose=inform&sensitivity=high").await?;
        page.heading("The plan").wait().await?;
        page.wait_text("You and the other person, alone").await?;
        page.wait_text("Live first. ").await?;
        page.open("#/").await?;
        page.button(containing("Discard")).click().await?;
        open_whole(page, &within_the_hour("Down")).await?;
        page.wait_text("Acknowledged within ").await?;
        Ok(())
    });
}
