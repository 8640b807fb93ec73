//! What went wrong in a journey: told by the probe in the page (every engine), by the browser's own console and
//! network log (Chromium), and by the server's log.

use std::time::Duration;

use http::Method;
use serde_json::{Value, json};
use support::engine::Engine;
use support::server::Asked;
use thirtyfour::WebDriver;
use tokio::time::timeout;

use crate::browser::Browser;
use crate::failure::Trouble;
use crate::journey::Stage;

/// How long a browser may take to tell the rest.
const TELLING: Duration = Duration::from_secs(5);

/// Waits until the server knows what the pages have to tell. A page that does not answer is left: it may have crashed, or
/// be no page of ours.
pub(crate) async fn told(stage: &Stage) {
    let browsers = stage.browsers.borrow().clone();
    for browser in browsers {
        timeout(TELLING, told_by(&browser.driver)).await.map(drop).unwrap_or_default();
    }
}

async fn told_by(driver: &WebDriver) -> Result<(), Trouble> {
    const TELL: &str = "return window.__told ? __told().then(() => true) : false";
    let here = driver.window().await?;
    driver.execute(TELL, Vec::new()).await?;
    for other in driver.windows().await?.into_iter().filter(|window| *window != here) {
        driver.switch_to_window(other).await?;
        driver.execute(TELL, Vec::new()).await?;
    }
    // Should there be a picture to take, it is of this one.
    Ok(driver.switch_to_window(here).await?)
}

/// Everything that went wrong and was not allowed.
pub(crate) async fn found(stage: &Stage) -> Vec<String> {
    let mut faults = Vec::new();
    let browsers = stage.browsers.borrow().clone();
    if stage.engine == Engine::Chromium {
        let own = stage.server.url();
        for browser in browsers {
            faults.extend(console(&browser).await);
            faults.extend(strangers(&browser, &own).await);
        }
    }
    faults.extend(stage.server.faults());
    faults.extend(stage.server.asked().iter().filter_map(improper));
    let allowed = stage.allowed.borrow();
    faults.retain(|fault| !allowed.iter().any(|part| fault.contains(part.as_str())));
    faults.dedup();
    faults
}

/// Errors and warnings in Chromium's console, its own among them.
async fn console(browser: &Browser) -> Vec<String> {
    log(browser, "browser")
        .await
        .iter()
        .filter(|entry| matches!(entry.get("level").and_then(Value::as_str), Some("SEVERE" | "WARNING")))
        .map(|entry| format!("console: {}", message(entry)))
        .collect()
}

/// Requests of Chromium to any server but the journey's.
async fn strangers(browser: &Browser, own: &str) -> Vec<String> {
    log(browser, "performance")
        .await
        .iter()
        .filter_map(|entry| serde_json::from_str::<Value>(message(entry)).ok())
        .filter(|event| event.pointer("/message/method").and_then(Value::as_str) == Some("Network.requestWillBeSent"))
        .filter_map(|event| Some(event.pointer("/message/params/request/url")?.as_str()?.to_owned()))
        .filter(|url| ["http:", "https:", "ws:", "wss:", "ftp:"].iter().any(|scheme| url.starts_with(scheme)))
        .filter(|url| !url.starts_with(own))
        .map(|url| format!("a request to a stranger: {url}"))
        .collect()
}

fn message(entry: &Value) -> &str {
    entry.get("message").and_then(Value::as_str).unwrap_or_default()
}

async fn log(browser: &Browser, kind: &str) -> Vec<Value> {
    let body = json!({ "type": kind });
    match browser.send(Method::POST, "se/log", Some(body)).await {
        Ok(Value::Array(entries)) => entries,
        Ok(_) => Vec::new(),
        // A browser that was killed on purpose tells nothing; otherwise this is a fault of its own.
        Err(trouble) => {
            vec![json!({ "level": "SEVERE", "message": format!("no {kind} log: {trouble}") })]
        }
    }
}

/// What is wrong with a request: the app asks for its own files, plainly, and says nothing about its reader.
fn improper(asked: &Asked) -> Option<String> {
    let Asked { method, path, query, referrer, file } = asked;
    let complaint = if method != "GET" && method != "HEAD" {
        "not a GET"
    } else if file.is_none() {
        "outside the app's path"
    } else if query.is_some() {
        "with a query"
    } else if referrer.as_ref().is_some_and(|referrer| referrer.contains(['#', '?'])) {
        "with data in the referrer"
    } else {
        return None;
    };
    let query = query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
    Some(format!("a request {complaint}: {method} {path}{query}"))
}
