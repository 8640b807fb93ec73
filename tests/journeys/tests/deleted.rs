//! Deleting in the history: undone in its place, at the top of the list or from the deleted ones; and for good.

use journeys::{Engine, Journey, Key, Name, Role, Setup, journey};

use crate::steps::{days_ago, numbered, record, records, stock, titled, wait_focus, wait_unsaid};

#[test]
fn a_deleted_one_leaves_its_undo_in_its_place_which_works_after_a_minute_and_after_a_reload() {
    let later = "const now = Date.now.bind(Date); Date.now = () => now() + (window.later || 0)";
    Setup::new().with_script(later).run(async |page| -> Journey {
        stock(page, &numbered(3)).await?;
        let before = records(page).await?;
        page.open("#/history").await?;
        page.button("Delete: Number 01").click().await?;
        wait_focus(page, "button", "Undo: Number 01").await?;
        let rows = page.role(Role::Listitem, Name::Any).texts().await?.join("|");
        let place = |part: &str| rows.find(part).unwrap_or_default();
        assert!(place("Number 02") < place("Deleted: Number 01"), "{rows}");
        assert!(place("Deleted: Number 01") < place("Number 00"), "{rows}");
        page.status().wait_text("2 decisions").await?;
        page.axe().await?;
        page.script("window.later = 61000", Vec::new()).await?;
        page.button("Undo: Number 01").click().await?;
        page.status().wait_text("It is back.").await?;
        assert_eq!(records(page).await?, before);

        page.button("Delete: Number 01").click().await?;
        page.button("Undo: Number 01").wait().await?;
        page.reload().await?;
        page.button("Put back: Number 01").click().await?;
        page.status().wait_text("It is back.").await?;
        assert_eq!(records(page).await?, before);
        Ok(())
    });
}

#[test]
fn several_are_chosen_deleted_and_brought_back_together() {
    journey(async |page| -> Journey {
        stock(page, &numbered(30)).await?;
        let before = records(page).await?;
        page.open("#/history").await?;
        page.button("Choose several").click().await?;
        wait_focus(page, "button", "Done choosing").await?;
        page.press(Key::Enter).await?;
        wait_focus(page, "button", "Choose several").await?;
        page.press(Key::Enter).await?;
        page.checkbox("Choose: Number 29").click().await?;
        page.button("Delete 1 decision").wait().await?;
        page.axe().await?;
        page.checkbox("Choose: Number 29").click().await?;
        page.button("Delete 1 decision").wait_gone().await?;
        page.button("Choose all on this page").click().await?;
        page.button("Delete 25 decisions").wait().await?;
        // Those of one page stay chosen on the next.
        page.button("Next").click().await?;
        page.checkbox("Choose: Number 00").click().await?;
        page.button("Delete 26 decisions").click().await?;
        wait_focus(page, "button", "Undo all").await?;
        page.wait_text("26 decisions were deleted.").await?;
        page.status().wait_text("4 decisions").await?;
        page.axe().await?;
        assert_eq!(records(page).await?.len(), 4);

        page.button("Undo: Number 00").click().await?;
        page.wait_text("25 decisions were deleted.").await?;
        page.button("Undo all").click().await?;
        page.status().wait_text("25 decisions are back.").await?;
        page.status().wait_text("30 decisions").await?;
        page.button("Undo all").wait_gone().await?;
        assert_eq!(records(page).await?, before);
        let all: Vec<_> = page.local_storage().await?.into_keys().collect();
        assert_eq!(all.len(), 30, "{all:?}");
        Ok(())
    });
}

#[test]
fn undoing_all_goes_on_past_one_that_is_there_again() {
    journey(async |page| -> Journey {
        stock(page, &numbered(5)).await?;
        page.open("#/history").await?;
        page.button("Choose several").click().await?;
        page.button("Choose all on this page").click().await?;
        page.button("Delete 5 decisions").click().await?;
        page.button("Undo all").wait().await?;
        // Another tab puts something else in the place of one; this one has not heard of it yet.
        let (key, text) = record(2, days_ago(0), titled("Of another tab"));
        page.set_local_storage(&key, &text).await?;
        page.button("Undo all").click().await?;
        page.alert().wait_text("4 decisions are back. This decision is there again already").await?;
        page.wait_text("1 decision was deleted.").await?;
        let after = records(page).await?;
        assert_eq!((after.len(), after.get(&key)), (5, Some(&text)));
        Ok(())
    });
}

#[test]
fn what_was_deleted_on_its_own_page_is_said_and_undone_at_the_top_of_whatever_list() {
    journey(async |page| -> Journey {
        let all = numbered(60);
        stock(page, &all).await?;
        page.open("#/history").await?;
        // It stands on another page of the list, and the list shows something else.
        page.searchbox("Find in titles and notes").fill("Number 4").await?;
        page.status().wait_text("15 of 60 decisions").await?;
        let oldest = all[0].0.replace("sa1:rec:", "#/d/");
        page.script("location.hash = arguments[0]", vec![oldest.into()]).await?;
        page.wait_fragment("#/d/").await?;
        page.button("Delete").click().await?;
        page.wait_text("1 decision was deleted. It can be put back where it stood.").await?;
        wait_focus(page, "button", "Undo").await?;
        page.axe().await?;
        page.button("Put back: Number 00").wait().await?;
        page.button("Undo").click().await?;
        page.status().wait_text("It is back.").await?;
        wait_focus(page, "heading", "History").await?;
        assert_eq!(records(page).await?.into_iter().collect::<Vec<_>>(), all);
        Ok(())
    });
}

#[test]
fn what_was_deleted_is_listed_a_page_at_a_time_and_deleted_for_good_on_wish_which_makes_room() {
    Setup::new().only_in(&[Engine::Chromium, Engine::Firefox]).run(async |page| -> Journey {
        // One of them is as large as none that the app makes: so what it takes is seen in percent.
        let large = ("sa1:bin:0000000000000000000099".to_owned(), format!("{} {}", days_ago(1), "x".repeat(600_000)));
        stock(page, &numbered(30)).await?;
        stock(page, &[large, ("zz:fill".to_owned(), "x".repeat(3_900_000))]).await?;
        page.open("#/history").await?;
        page.alert().wait_text("The browser’s store for this site is 86 % full.").await?;
        page.button("Choose several").click().await?;
        page.button("Choose all on this page").click().await?;
        page.button("Delete 25 decisions").click().await?;
        page.status().wait_text("5 decisions").await?;
        page.wait_text("Page 1 of 2").await?;
        page.role(Role::Navigation, "Pages of the deleted ones").wait().await?;
        page.axe().await?;
        page.button("Next").within(&page.role(Role::Navigation, "Pages of the deleted ones")).click().await?;
        wait_focus(page, "heading", "Recently deleted").await?;
        page.button("Put back: Without a title").wait().await?;
        let left = records(page).await?;
        page.button("Delete these for good").click().await?;
        page.status().wait_text("26 decisions were deleted for good.").await?;
        wait_focus(page, "heading", "History").await?;
        page.heading("Recently deleted").wait_gone().await?;
        page.button("Undo all").wait_gone().await?;
        wait_unsaid(page, "% full").await?;
        page.axe().await?;
        let mut after = page.local_storage().await?;
        after.remove("zz:fill");
        assert_eq!(after, left);
        Ok(())
    });
}
