//! Several windows of one profile.

use thirtyfour::WindowHandle;
use tokio::time::{Instant, sleep};

use super::{PATIENCE, PAUSE, Page};
use crate::failure::Trouble;
use crate::journey::HOME;

impl Page {
    /// The window that the page's methods work on.
    ///
    /// # Errors
    /// When it is closed.
    pub async fn window(&self) -> Result<WindowHandle, Trouble> {
        Ok(self.driver().window().await?)
    }

    /// Opens a second window with the same storage, and works on that from now on. (A window, not a tab: browsers slow
    /// hidden tabs down.)
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn new_window(&self) -> Result<WindowHandle, Trouble> {
        let window = self.driver().new_window().await?;
        self.use_window(&window).await?;
        Ok(window)
    }

    /// Opens the app at a fragment within the page of another site, in a frame that is allowed so much (nothing said: all).
    /// [`Page::leave_frame`] leaves it.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn open_in_another_site(&self, fragment: &str, sandbox: &str) -> Result<(), Trouble> {
        // The same server under another name.
        self.driver().goto(self.url(HOME).replace("127.0.0.1", "localhost")).await?;
        let frame = "const frame = document.body.appendChild(document.createElement('iframe')); \
                     if (arguments[1]) { frame.sandbox = arguments[1] } frame.src = arguments[0]; \
                     return new Promise((come) => { frame.onload = () => come() })";
        self.script(frame, vec![self.url(fragment).into(), sandbox.into()]).await?;
        Ok(self.driver().enter_frame(0).await?)
    }

    /// Opens the app's page as a file, without a server.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn open_as_file(&self) -> Result<(), Trouble> {
        Ok(self.driver().goto(format!("file://{}", self.stage.dist.join("index.html").display())).await?)
    }

    /// Goes back from a frame to the page that has it.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn leave_frame(&self) -> Result<(), Trouble> {
        Ok(self.driver().enter_default_frame().await?)
    }

    /// Has the page open its own address in another window with a copy of its session storage, as browsers do that
    /// duplicate a tab; works on that from now on.
    ///
    /// # Errors
    /// When no window comes.
    pub async fn duplicate(&self) -> Result<WindowHandle, Trouble> {
        let before = self.driver().windows().await?;
        self.script("window.open(location.href)", Vec::new()).await?;
        let until = Instant::now() + PATIENCE;
        loop {
            let now = self.driver().windows().await?;
            if let Some(window) = now.into_iter().find(|window| !before.contains(window)) {
                self.use_window(&window).await?;
                self.started().await?;
                return Ok(window);
            }
            if Instant::now() > until {
                return Err(Trouble::new("no window was opened"));
            }
            sleep(PAUSE).await;
        }
    }

    /// Crashes this window's page, as a tab that runs out of memory does (Chromium only); works on another from now on.
    ///
    /// # Errors
    /// When it does not crash, or the other is closed.
    pub async fn crash_and_use(&self, other: &WindowHandle) -> Result<(), Trouble> {
        // A page that crashed gives no answer.
        if self.driver().goto("chrome://crash").await.is_ok() {
            return Err(Trouble::new("the page did not crash"));
        }
        self.use_window(other).await
    }

    /// Works on this window from now on.
    ///
    /// # Errors
    /// When it is closed.
    pub async fn use_window(&self, window: &WindowHandle) -> Result<(), Trouble> {
        Ok(self.driver().switch_to_window(window.clone()).await?)
    }
}
