//! What a person can do with a page, and see of it.

mod fields;
mod keyboard;
mod looks;
mod store;
mod windows;

use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;

use serde_json::Value;
use support::engine::Engine;
use support::first_load::{PAGE, WORKER, once_up};
use support::server::{Asked, Server};
use thirtyfour::WebDriver;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner};
use tokio::time::{Instant, sleep};

use crate::browser::Browser;
use crate::failure::Trouble;
use crate::journey::Stage;
use crate::locate::{Locator, Name, Role, passing};
use crate::pool;

pub use fields::Field;
pub use keyboard::Focused;

/// How long to wait for the app to start.
const STARTING: Duration = Duration::from_secs(15);

/// How long to wait for anything else.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// How often to look again.
pub(crate) const PAUSE: Duration = Duration::from_millis(40);

/// A page in a browser.
#[derive(Clone)]
pub struct Page {
    pub(crate) stage: Rc<Stage>,
    pub(crate) browser: Rc<Browser>,
}

impl Page {
    /// A page in a new browser with an empty profile.
    pub(crate) async fn start(stage: &Rc<Stage>) -> Result<Self, Trouble> {
        let browser = Rc::new(pool::take(stage.engine, stage.wishes).await?);
        stage.browsers.borrow_mut().push(Rc::clone(&browser));
        Ok(Self { stage: Rc::clone(stage), browser })
    }

    /// A page in a second browser with an empty profile, as a colleague has it.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn new_profile(&self) -> Result<Self, Trouble> {
        Self::start(&self.stage).await
    }

    /// Kills this page's browser as a power cut does; gives a page in one that was started again with the same profile
    /// (Chromium only).
    ///
    /// # Errors
    /// When it cannot be killed or does not start.
    pub async fn after_a_kill(&self) -> Result<Self, Trouble> {
        let browser = Rc::new(self.browser.kill_and_start(self.stage.engine, self.stage.wishes).await?);
        let mut browsers = self.stage.browsers.borrow_mut();
        browsers.retain(|one| !Rc::ptr_eq(one, &self.browser));
        browsers.push(Rc::clone(&browser));
        Ok(Self { stage: Rc::clone(&self.stage), browser })
    }

    pub(crate) fn driver(&self) -> &WebDriver {
        &self.browser.driver
    }

    /// The engine that the journey runs in.
    pub fn engine(&self) -> Engine {
        self.stage.engine
    }

    /// The app's server, to break answers, stop it, or swap the build.
    pub fn server(&self) -> &Server {
        &self.stage.server
    }

    /// Every request to the server so far, the probe's left out.
    pub fn asked(&self) -> Vec<Asked> {
        let mut asked = self.stage.server.asked();
        asked.retain(|asked| asked.file.as_deref().is_none_or(|file| !file.starts_with("__")));
        asked
    }

    /// The files that `cargo xtask size` counts.
    ///
    /// # Errors
    /// When the built page names a file that is not there.
    pub fn first_load(&self) -> Result<Vec<String>, Trouble> {
        Ok(support::first_load::first_load(&self.stage.dist)?)
    }

    /// The files that a browser asks for by itself once the app is up.
    ///
    /// # Errors
    /// When the built app cannot be read.
    pub fn once_up(&self) -> Result<Vec<String>, Trouble> {
        Ok(once_up(&self.stage.dist)?)
    }

    /// All files of the app that a browser may ask for: of a first visit, for use without a network, and late ones.
    ///
    /// # Errors
    /// When the built app cannot be read.
    pub fn files(&self) -> Result<BTreeSet<String>, Trouble> {
        let worker = std::fs::read_to_string(self.stage.dist.join(WORKER))?;
        let build = worker.lines().next().and_then(|line| line.strip_prefix("const BUILD=")?.strip_suffix(';'));
        let build: Value = serde_json::from_str(build.unwrap_or_default())?;
        let kept =
            build.get("files").and_then(Value::as_array).ok_or_else(|| Trouble::new("the worker has no list"))?;
        let kept = kept.iter().filter_map(|file| Some(file.as_str()?.replace("./", PAGE)));
        Ok(kept.chain(once_up(&self.stage.dist)?).collect())
    }

    /// Says before that a fault whose text contains `part` is to be expected.
    pub fn allow_fault(&self, part: &str) {
        self.stage.allowed.borrow_mut().push(part.to_owned());
    }

    /// Opens the app at a fragment (`#/new`, or nothing) and waits until it has started.
    ///
    /// # Errors
    /// When it does not start; the message is the app's own.
    pub async fn open(&self, fragment: &str) -> Result<(), Trouble> {
        let until = Instant::now() + PATIENCE;
        let turns = loop {
            let to = vec![self.url(fragment).into()];
            match self.driver().execute(include_str!("page/before_turning.js"), to).await {
                Ok(turns) => break *turns.json() == true,
                Err(error) if self.is_going(&error) && Instant::now() < until => sleep(PAUSE).await,
                Err(error) => return Err(error.into()),
            }
        };
        self.go(fragment).await?;
        self.started().await?;
        if turns {
            self.driver().execute_async(include_str!("page/turned.js"), Vec::new()).await?;
        }
        Ok(())
    }

    /// Whether a page may only have been going, as another came, while something was read from it.
    fn is_going(&self, error: &WebDriverError) -> bool {
        // WebKit's driver has no answer of a page that is just being put in the place of another.
        passing(error) || self.engine() == Engine::Webkit && matches!(&**error, WebDriverErrorInner::UnknownError(_))
    }

    /// Opens the app at a fragment and does not wait for it.
    ///
    /// # Errors
    /// When the server does not answer.
    pub async fn go(&self, fragment: &str) -> Result<(), Trouble> {
        Ok(self.driver().goto(self.url(fragment)).await?)
    }

    /// The whole address of the app at a fragment.
    pub fn url(&self, fragment: &str) -> String {
        format!("{}{fragment}", self.stage.server.url())
    }

    /// Waits until the app has started.
    ///
    /// # Errors
    /// When it does not; the message is the app's own.
    pub async fn started(&self) -> Result<(), Trouble> {
        let asked = Instant::now();
        let until = asked + STARTING;
        loop {
            let state = "const root = document.documentElement; return root?.hasAttribute('data-started') ? 'started' \
                         : root?.hasAttribute('data-stopped') ? document.querySelector('[role=alert]').innerText : ''";
            let state = match self.driver().execute(state, Vec::new()).await {
                Ok(state) => state.json().clone(),
                Err(error) if self.is_going(&error) && Instant::now() < until => Value::Null,
                Err(error) => return Err(error.into()),
            };
            match state.as_str() {
                Some("started") => return Ok(()),
                Some("") | None if Instant::now() < until => sleep(PAUSE).await,
                Some("") | None => return Err(Trouble::new("the app did not start")),
                // The page that failed before may still be there.
                Some(_) if self.engine() == Engine::Webkit && asked.elapsed() < PATIENCE => sleep(PAUSE).await,
                Some(said) => {
                    return Err(Trouble::new(format!("the app did not start, it says: {said}")));
                }
            }
        }
    }

    /// Reloads the page and waits until the app has started.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn reload(&self) -> Result<(), Trouble> {
        if self.engine() == Engine::Firefox {
            // Its driver's reload passes a page's worker by.
            let reload =
                "document.documentElement.removeAttribute('data-started'); setTimeout(() => location.reload(), 0)";
            self.script(reload, Vec::new()).await?;
        } else {
            self.driver().refresh().await?;
        }
        self.started().await
    }

    /// Goes back by one entry of the history.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn back(&self) -> Result<(), Trouble> {
        Ok(self.driver().back().await?)
    }

    /// Goes forward by one entry of the history.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn forward(&self) -> Result<(), Trouble> {
        Ok(self.driver().forward().await?)
    }

    /// The page's title.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn title(&self) -> Result<String, Trouble> {
        Ok(self.driver().title().await?)
    }

    /// The whole address.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn address(&self) -> Result<String, Trouble> {
        Ok(self.driver().current_url().await?.to_string())
    }

    /// The address from `#` on, or nothing.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn fragment(&self) -> Result<String, Trouble> {
        let address = self.address().await?;
        Ok(address.find('#').and_then(|at| address.get(at..)).unwrap_or_default().to_owned())
    }

    /// Waits until the fragment begins with `start`.
    ///
    /// # Errors
    /// When it does not come to that.
    pub async fn wait_fragment(&self, start: &str) -> Result<(), Trouble> {
        let until = Instant::now() + PATIENCE;
        loop {
            let fragment = self.fragment().await?;
            if fragment.starts_with(start) {
                return Ok(());
            }
            if Instant::now() > until {
                return Err(Trouble::new(format!("the address is {fragment:?}, not {start:?}")));
            }
            sleep(PAUSE).await;
        }
    }

    /// All text that a person sees.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn text(&self) -> Result<String, Trouble> {
        let until = Instant::now() + PATIENCE;
        loop {
            if self.engine() == Engine::Webkit {
                // Its driver knows no line ends between boxes.
                let text = self.driver().execute("return document.body?.innerText ?? null", Vec::new()).await?;
                match text.json().as_str() {
                    Some(text) => return Ok(text.to_owned()),
                    None if Instant::now() < until => sleep(PAUSE).await,
                    None => return Err(Trouble::new("the page has no body")),
                }
                continue;
            }
            // A page that is just coming may have no body yet, or be another one a moment later.
            let read = async { self.driver().find(thirtyfour::By::Css("body")).await?.text().await }.await;
            match read {
                Err(error) if passing(&error) && Instant::now() < until => sleep(PAUSE).await,
                read => return Ok(read?),
            }
        }
    }

    /// Waits until the page shows this text somewhere.
    ///
    /// # Errors
    /// When it does not.
    pub async fn wait_text(&self, part: &str) -> Result<(), Trouble> {
        let until = Instant::now() + PATIENCE;
        loop {
            let text = self.text().await?;
            if text.contains(part) {
                return Ok(());
            }
            if Instant::now() > until {
                return Err(Trouble::new(format!("the page does not say {part:?}; it says:\n{text}")));
            }
            sleep(PAUSE).await;
        }
    }

    /// All that a person reads or hears there, a text each.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn all_read(&self) -> Result<Vec<String>, Trouble> {
        Ok(serde_json::from_value(self.script(include_str!("page/read.js"), Vec::new()).await?)?)
    }

    /// Runs a script in the page; `arguments` are its arguments, what it returns comes back.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn script(&self, text: &str, arguments: Vec<Value>) -> Result<Value, Trouble> {
        Ok(self.driver().execute(text, arguments).await?.json().clone())
    }

    /// Things of a role, with this name.
    pub fn role(&self, role: Role, name: impl Into<Name>) -> Locator {
        Locator::new(self.clone(), role, name.into())
    }
}

/// Things by their most usual roles.
impl Page {
    /// A button of this name.
    pub fn button(&self, name: impl Into<Name>) -> Locator {
        self.role(Role::Button, name)
    }

    /// A link of this name.
    pub fn link(&self, name: impl Into<Name>) -> Locator {
        self.role(Role::Link, name)
    }

    /// A radio button of this name.
    pub fn radio(&self, name: impl Into<Name>) -> Locator {
        self.role(Role::Radio, name)
    }

    /// A check box of this name.
    pub fn checkbox(&self, name: impl Into<Name>) -> Locator {
        self.role(Role::Checkbox, name)
    }

    /// A heading of this name.
    pub fn heading(&self, name: impl Into<Name>) -> Locator {
        self.role(Role::Heading, name)
    }

    /// A list to choose from of this name.
    pub fn combobox(&self, name: impl Into<Name>) -> Locator {
        self.role(Role::Combobox, name)
    }

    /// A field for text of this name.
    pub fn textbox(&self, name: impl Into<Name>) -> Locator {
        self.role(Role::Textbox, name)
    }

    /// A field to search by, of this name.
    pub fn searchbox(&self, name: impl Into<Name>) -> Locator {
        self.role(Role::Searchbox, name)
    }

    /// A field for a file of this name.
    pub fn file_field(&self, name: impl Into<Name>) -> Locator {
        self.role(Role::File, name)
    }

    /// The alert on the page, whatever its name.
    pub fn alert(&self) -> Locator {
        self.role(Role::Alert, Name::Any)
    }

    /// The status lines on the page, whatever their names; [`Locator::wait_text`] takes the one that says it.
    pub fn status(&self) -> Locator {
        self.role(Role::Status, Name::Any)
    }
}
