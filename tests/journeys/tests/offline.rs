//! Without a network, and from one build to the next.

use std::fs;
use std::time::{Duration, Instant};

use journeys::{Broken, Engine, Journey, Key, Page, Setup, containing, journey};
use serde_json::json;
use tokio::time::sleep;

use crate::another_build::another_build;
use crate::steps::{
    ASYNC, MIX, PATIENCE, SYNC, answer, backup_of, begin, decide, keep, numbered, wait_focus, wait_until,
};

/// What the bar says of a build that waits, and of one that took over.
const READY: &str = "A new version is ready.";
const UPDATED: &str = "The app was updated in another window.";

/// What only the history itself says.
const EMPTY: &str = "Decisions that you keep will be listed here, with what came of them.";

/// Counts how often a window's page was loaded.
const COUNT_LOADS: &str = "sessionStorage['sa1:loads'] = Number(sessionStorage['sa1:loads'] || 0) + 1;";

/// A browser with a worker that counts loads.
fn with_worker() -> Setup {
    Setup::new().with_worker().with_script(COUNT_LOADS)
}

/// Waits until the app is kept for use without a network.
pub(crate) async fn wait_kept(page: &Page) -> Journey {
    wait_until(page, "navigator.serviceWorker.controller !== null").await
}

/// Opens the app and waits until it is kept.
async fn visit(page: &Page) -> Journey {
    page.open("").await?;
    wait_kept(page).await
}

/// Takes the server away. The pages' probe, which is no part of the app, then does not come.
async fn stop(page: &Page) {
    for probe in ["__probe.js", "__no_worker.js", "__script0.js", "__copied.js"] {
        page.allow_fault(probe);
    }
    page.server().stop().await;
}

/// The app looks for the new build that there is, as it does when one comes back to its window. Where the page is only
/// just there it may not be listening yet, so one comes back until it has heard.
async fn come_back(page: &Page) -> Journey {
    let looks = "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))";
    let found =
        "((known) => Boolean(known.waiting ?? known.installing))(await navigator.serviceWorker.getRegistration())";
    wait_until(page, &format!("{looks} && {found}")).await
}

/// The id of the build that the page is of.
async fn build(page: &Page) -> Journey<String> {
    let id = page.script("return document.querySelector('[data-build]').dataset.build", Vec::new()).await?;
    Ok(id.as_str().unwrap_or_default().to_owned())
}

async fn loads(page: &Page) -> Journey<Option<u64>> {
    Ok(page.script("return Number(sessionStorage['sa1:loads'])", Vec::new()).await?.as_u64())
}

/// Waits until only the worker of this build has kept anything.
async fn wait_only(page: &Page, build: &str) -> Journey {
    let ours = "(await caches.keys()).filter((name) => name.includes(location.pathname))";
    wait_until(page, &format!("{ours}.every((name) => name.endsWith('/ {build}'))")).await
}

#[test]
fn after_one_visit_the_whole_app_works_with_the_server_gone() {
    with_worker().run(async |page| -> Journey {
        visit(page).await?;
        stop(page).await;
        page.reload().await?;
        decide(page, "A review", &SYNC).await?;
        page.heading("The plan").wait().await?;
        keep(page).await?;
        page.open("#/history").await?;
        page.link("A review").wait().await?;
        page.reload().await?;
        page.link("A review").click().await?;
        page.heading(SYNC.headline).wait().await?;
        page.button("Share").click().await?;
        page.textbox("The link").wait().await?;
        page.open("#/settings").await?;
        page.heading("Settings").wait().await?;
        page.file_field(containing("Backup file")).choose_file("backup.json", backup_of(&numbered(1))).await?;
        page.heading("Backup of 22 November 2026").wait().await?;
        page.open("#/guide").await?;
        page.wait_text("Paying with your phone").await?;
        page.open("#/compare/d105LMWnxUwck5FnZRzw4K8").await?;
        page.wait_text("This is the first.").await?;

        // In a window of its own too, from an address inside.
        page.new_window().await?;
        page.open("#d105LMWnxUwck5FnZRzw4K8").await?;
        page.wait_text("Someone shared this decision with you.").await?;
        page.server().resume().await?;
        Ok(())
    });
}

#[test]
fn a_server_that_does_not_answer_is_waited_for_three_seconds() {
    with_worker().run(async |page| -> Journey {
        visit(page).await?;
        page.server().trouble("/", Broken::Hold);
        page.reload().await?;
        page.heading("Meet, write, or both?").wait().await?;
        page.server().heal();
        Ok(())
    });
}

#[test]
fn a_server_that_fails_is_no_matter_after_one_visit() {
    with_worker().run(async |page| -> Journey {
        visit(page).await?;
        page.server().trouble("/", Broken::Status(500));
        page.reload().await?;
        decide(page, "A review", &MIX).await?;
        Ok(())
    });
}

#[test]
fn a_page_that_is_cut_on_the_way_is_no_matter_after_one_visit() {
    // WebKit takes what broke off for the whole.
    with_worker().only_in(&[Engine::Chromium, Engine::Firefox]).run(async |page| -> Journey {
        visit(page).await?;
        page.server().trouble("/", Broken::Cut);
        page.reload().await?;
        decide(page, "A review", &MIX).await?;
        Ok(())
    });
}

#[test]
fn a_new_build_that_was_found_before_the_page_listens_is_offered_too() {
    // The page begins to listen when it is told to.
    let idle = "window.idle = []; window.requestIdleCallback = (call) => idle.push(call);";
    with_worker().with_script(idle).run(async |page| -> Journey {
        let listen = "idle.length > 0 && (idle.splice(0).forEach((call) => call()), true)";
        page.open("").await?;
        wait_until(page, listen).await?;
        wait_kept(page).await?;
        page.reload().await?;

        let next = another_build()?;
        page.server().swap(next.path());
        page.server().trouble("late-past-", Broken::Hold);
        // As the browser does by itself now and then.
        let look = "const known = await navigator.serviceWorker.getRegistration(); known.update().catch(() => {});";
        page.script(&format!("(async () => {{ {look} }})()"), Vec::new()).await?;
        wait_until(page, "(await navigator.serviceWorker.getRegistration()).installing !== null").await?;
        wait_until(page, listen).await?;
        sleep(Duration::from_millis(500)).await;
        assert!(!page.text().await?.contains(READY));
        page.server().heal();
        page.status().wait_text(READY).await?;
        Ok(())
    });
}

#[test]
fn a_link_whose_mark_a_mail_filter_rewrote_opens_without_a_network() {
    with_worker().run(async |page| -> Journey {
        visit(page).await?;
        decide(page, "Weekly status", &ASYNC).await?;
        let shared = crate::steps::link(page).await?;
        stop(page).await;
        page.go(&shared.replacen('#', "%23", 1)).await?;
        page.wait_text("Someone shared this decision with you.").await?;
        page.heading(ASYNC.headline).wait().await?;
        Ok(())
    });
}

#[test]
fn a_new_build_waits_for_a_press_and_keeps_what_was_begun() {
    with_worker().run(async |page| -> Journey {
        visit(page).await?;
        let first = build(page).await?;
        let others = "await caches.open('another app'); \
                      await caches.open(`sync-or-async ${location.origin}/elsewhere/ 1`); return true;";
        wait_until(page, &format!("{{ {others} }}")).await?;
        begin(page, "Weekly status").await?;
        answer(page, &ASYNC.answers[..2]).await?;
        page.heading(ASYNC.answers[2].0).wait().await?;

        let next = another_build()?;
        page.server().swap(next.path());
        come_back(page).await?;
        page.status().wait_text(READY).await?;
        // Nothing else has changed.
        wait_focus(page, "heading", ASYNC.answers[2].0).await?;
        assert_eq!((build(page).await?, loads(page).await?), (first.clone(), Some(1)));
        page.axe().await?;
        sleep(Duration::from_millis(500)).await;
        assert_eq!(loads(page).await?, Some(1));

        page.button("Update now").click().await?;
        page.button("Update now").wait_gone().await?;
        page.started().await?;
        page.heading(ASYNC.answers[2].0).wait().await?;
        page.wait_text("Weekly status").await?;
        page.link("Back").click().await?;
        page.heading(ASYNC.answers[1].0).wait().await?;
        assert!(page.radio(ASYNC.answers[1].1).is_checked().await?);
        let second = build(page).await?;
        assert_ne!(second, first);
        wait_only(page, &second).await?;
        wait_until(page, "(await caches.keys()).length === 3").await?;
        sleep(Duration::from_secs(1)).await;
        assert_eq!(loads(page).await?, Some(2));
        assert!(!page.text().await?.contains(READY));

        // It is the new one that is kept now.
        stop(page).await;
        page.reload().await?;
        assert_eq!(build(page).await?, second);
        Ok(())
    });
}

#[test]
fn a_new_build_can_be_left_for_the_next_visit_which_has_it() {
    with_worker().run(async |page| -> Journey {
        visit(page).await?;
        let first = build(page).await?;
        let next = another_build()?;
        page.server().swap(next.path());
        come_back(page).await?;
        page.status().wait_text(READY).await?;
        page.button("Not now").focus().await?;
        page.press(Key::Enter).await?;
        page.button("Not now").wait_gone().await?;
        wait_focus(page, "heading", "Meet, write, or both?").await?;
        come_back(page).await?;
        sleep(Duration::from_millis(500)).await;
        assert!(!page.text().await?.contains(READY));
        assert_eq!((build(page).await?, loads(page).await?), (first.clone(), Some(1)));

        page.reload().await?;
        let second = build(page).await?;
        assert_ne!(second, first);
        wait_only(page, &second).await?;
        assert!(!page.text().await?.contains(READY));
        Ok(())
    });
}

#[test]
fn an_update_in_one_window_reloads_no_other() {
    with_worker().run(async |page| -> Journey {
        visit(page).await?;
        let first = build(page).await?;
        begin(page, "In the first").await?;
        answer(page, &ASYNC.answers[..1]).await?;
        page.heading(ASYNC.answers[1].0).wait().await?;
        let busy = page.window().await?;
        let other = page.new_window().await?;
        page.open("").await?;
        wait_kept(page).await?;

        let next = another_build()?;
        page.server().swap(next.path());
        come_back(page).await?;
        page.button("Update now").click().await?;
        page.button("Update now").wait_gone().await?;
        page.started().await?;
        let second = build(page).await?;
        assert_ne!(second, first);

        page.use_window(&busy).await?;
        page.status().wait_text(UPDATED).await?;
        sleep(Duration::from_millis(500)).await;
        assert_eq!((build(page).await?, loads(page).await?), (first, Some(1)));
        page.axe().await?;
        page.button("Reload").click().await?;
        page.button("Reload").wait_gone().await?;
        page.started().await?;
        assert_eq!((build(page).await?, loads(page).await?), (second, Some(2)));
        page.heading(ASYNC.answers[1].0).wait().await?;
        page.wait_text("In the first").await?;
        page.use_window(&other).await?;
        assert_eq!(loads(page).await?, Some(2));
        Ok(())
    });
}

#[test]
fn half_a_build_is_never_kept() {
    with_worker().run(async |page| -> Journey {
        // The browser reports it, and the worker what it led to.
        for said in ["Failed to load resource", "for late-past-", "the page is of another build"] {
            page.allow_fault(said);
        }
        let next = another_build()?;
        let worker = fs::read_to_string(journeys::dist()?.join("sw.js"))?;
        let list_of_next = fs::read_to_string(next.path().join("sw.js"))?;
        let id = |text: &str| text.chars().skip_while(|c| *c != ':').take(18).collect::<String>();
        for (part, broken) in [
            ("late-past-", Broken::Status(404)),
            ("late-past-", Broken::Mime("text/html; charset=utf-8".to_owned())),
            ("sw.js", Broken::Replace(worker.replacen(&id(&worker), &id(&list_of_next), 1))),
        ] {
            page.server().trouble(part, broken);
            page.open("").await?;
            sleep(Duration::from_secs(1)).await;
            wait_until(page, "!(await navigator.serviceWorker.getRegistration())").await?;
            assert_eq!(page.script("return navigator.serviceWorker.controller", Vec::new()).await?, json!(null));
            page.server().heal();
            page.go("__home.html").await?;
        }
        visit(page).await
    });
}

#[test]
fn a_worker_that_keeps_a_broken_build_is_ended_by_the_kill_switch() {
    with_worker().run(async |page| -> Journey {
        page.allow_fault("broken on purpose");
        visit(page).await?;
        page.script("localStorage.setItem('sa1:rec:one', 'kept')", Vec::new()).await?;
        let break_it = "{ await caches.open('another app'); const [name] = (await caches.keys()).filter((name) => \
                        name.startsWith('sync-or-async ')); const cache = await caches.open(name); \
                        const [glue] = (await cache.keys()).filter((one) => /async-[^/]*[.]js$/.test(one.url)); \
                        await cache.put(glue, new Response('throw Error(\"broken on purpose\")', { headers: \
                        { 'content-type': 'text/javascript' } })); return true }";
        wait_until(page, break_it).await?;
        page.go("__home.html").await?;
        page.go("").await?;
        page.alert().wait_text("could not be loaded").await?;

        let kill = fs::read_to_string(journeys::dist()?.join("sw-kill.js"))?;
        page.server().trouble("sw.js", Broken::Replace(kill));
        page.go("__home.html").await?;
        page.go("").await?;
        wait_until(page, "(await navigator.serviceWorker.getRegistrations()).length === 0").await?;
        wait_until(page, "(await caches.keys()).join() === 'another app'").await?;
        page.go("__home.html").await?;
        page.open("").await?;
        page.heading("Meet, write, or both?").wait().await?;
        // The app registers it again, which changes nothing.
        sleep(Duration::from_millis(500)).await;
        page.reload().await?;
        assert_eq!(page.script("return localStorage['sa1:rec:one']", Vec::new()).await?, "kept");
        wait_until(page, "(await navigator.serviceWorker.getRegistrations()).length === 0").await
    });
}

#[test]
fn a_page_whose_late_part_went_with_an_update_is_loaded_anew_once() {
    Setup::new().with_script(COUNT_LOADS).run(async |page| -> Journey {
        page.allow_fault("Failed to load resource");
        page.allow_fault("CompileError");
        page.open("").await?;
        let first = build(page).await?;
        let next = another_build()?;
        page.server().swap(next.path());
        page.link("History").click().await?;
        page.wait_text(EMPTY).await?;
        assert_ne!(build(page).await?, first);
        assert_eq!(loads(page).await?, Some(2));
        Ok(())
    });
}

#[test]
fn a_page_whose_program_went_with_an_update_is_loaded_anew_once() {
    Setup::new().with_script(COUNT_LOADS).run(async |page| -> Journey {
        page.allow_fault("Failed to load resource");
        page.allow_fault("not loaded");
        page.server().trouble(".wasm", Broken::Hold);
        page.script("setTimeout(() => { location.href = arguments[0] }, 0)", vec![page.url("").into()]).await?;
        page.heading("Meet, write, or both?").wait().await?;
        let next = another_build()?;
        page.server().swap(next.path());
        page.server().heal();
        page.started().await?;
        assert_eq!(loads(page).await?, Some(2));
        Ok(())
    });
}

#[test]
fn a_page_whose_boot_script_went_with_an_update_is_loaded_anew_once() {
    Setup::new().with_script(COUNT_LOADS).run(async |page| -> Journey {
        page.allow_fault("Failed to load resource");
        page.allow_fault("not loaded");
        page.server().trouble("boot-", Broken::Hold);
        // In a frame, as drivers wait for a page of their own until it has its scripts.
        page.go("__home.html").await?;
        let frame = "const frame = document.createElement('iframe'); frame.src = arguments[0]; \
                     setTimeout(() => document.body.append(frame), 0)";
        page.script(frame, vec![page.url("").into()]).await?;
        let until = Instant::now() + PATIENCE;
        while !page.asked().iter().any(|asked| asked.path.contains("boot-")) {
            assert!(Instant::now() < until, "the boot script was not asked for");
            sleep(Duration::from_millis(50)).await;
        }
        let next = another_build()?;
        page.server().swap(next.path());
        page.server().heal();
        wait_until(page, "frames[0].document.documentElement?.hasAttribute('data-started') ?? false").await?;
        assert_eq!(loads(page).await?, Some(2));
        Ok(())
    });
}

#[test]
fn a_part_that_no_build_has_is_said_and_goes_round_in_no_circle() {
    Setup::new().with_script(COUNT_LOADS).run(async |page| -> Journey {
        page.allow_fault("Failed to load resource");
        page.allow_fault("CompileError");
        page.open("").await?;
        let next = another_build()?;
        page.server().swap(next.path());
        page.server().trouble("late-past-", Broken::Status(404));
        page.link("History").click().await?;
        page.alert().wait_text("could not be loaded. Your decisions are safe").await?;
        sleep(Duration::from_secs(1)).await;
        page.alert().wait_text("could not be loaded. Your decisions are safe").await?;
        assert_eq!(loads(page).await?, Some(2));
        Ok(())
    });
}

#[test]
fn a_server_that_shows_now_one_build_and_now_another_makes_no_circle() {
    let another = "{ const real = fetch; window.fetch = (to, how) => \
                   how?.cache === 'reload' ? Promise.resolve(new Response('another page')) : real(to, how) }";
    Setup::new().with_script(COUNT_LOADS).with_script(another).run(async |page| -> Journey {
        page.allow_fault("Failed to load resource");
        page.allow_fault("CompileError");
        page.open("").await?;
        page.server().trouble("late-past-", Broken::Status(404));
        page.link("History").click().await?;
        page.alert().wait_text("could not be loaded. Your decisions are safe").await?;
        sleep(Duration::from_secs(1)).await;
        page.alert().wait_text("could not be loaded. Your decisions are safe").await?;
        assert_eq!(loads(page).await?, Some(2));
        Ok(())
    });
}

#[test]
fn where_a_browser_has_no_worker_or_refuses_it_the_app_goes_on() {
    journey(async |page| -> Journey {
        page.open("").await?;
        assert_eq!(page.script("return 'serviceWorker' in navigator", Vec::new()).await?, false);
        Ok(())
    });
    let refuse = "ServiceWorkerContainer.prototype.register = () => Promise.reject(new Error('refused'));";
    Setup::new().with_worker().with_script(refuse).run(async |page| -> Journey {
        page.open("").await?;
        page.settle().await?;
        sleep(Duration::from_millis(500)).await;
        decide(page, "A review", &MIX).await
    });
}
