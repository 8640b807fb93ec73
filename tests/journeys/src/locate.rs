//! Things on a page, found by role and accessible name as the browser itself computes it.

mod actions;
mod qr;

use std::fmt::{self, Display, Formatter};

use http::Method;
use serde_json::Value;
use support::pseudo;
use thirtyfour::WebElement;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner};
use tokio::time::{Instant, sleep};

use crate::failure::Trouble;
use crate::page::{PATIENCE, PAUSE, Page};
use crate::settings::Build;

/// A role as a screen reader would say it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[expect(missing_docs, reason = "the names are those of the roles in ARIA")]
pub enum Role {
    Alert,
    Button,
    Checkbox,
    Combobox,
    Dialog,
    /// A field for a file, which browsers give no role of its own.
    File,
    Group,
    Heading,
    Image,
    Link,
    List,
    Listitem,
    Main,
    Navigation,
    Radio,
    Radiogroup,
    Region,
    Search,
    Searchbox,
    Spinbutton,
    Status,
    Table,
    Textbox,
}

impl Role {
    /// Elements that may have the role.
    pub(crate) const fn css(self) -> &'static str {
        match self {
            Self::Alert => "[role=alert]",
            Self::Button => {
                "button:not([role]), [role=button], summary, input:is([type=button], [type=submit], [type=reset])"
            }
            Self::Checkbox => "input[type=checkbox]:not([role]), [role=checkbox]",
            Self::Combobox => "select, [role=combobox], input[list]",
            Self::Dialog => "dialog, [role=dialog], [role=alertdialog]",
            Self::File => "input[type=file]",
            Self::Group => "fieldset:not([role]), [role=group], details",
            Self::Heading => ":is(h1, h2, h3, h4, h5, h6):not([role]), [role=heading]",
            Self::Image => "img, [role=img], svg[aria-label], svg[aria-labelledby]",
            Self::Link => "a[href]:not([role]), area[href], [role=link]",
            Self::List => "ul:not([role]), ol:not([role]), [role=list]",
            Self::Listitem => "li:not([role]), [role=listitem]",
            Self::Main => "main:not([role]), [role=main]",
            Self::Navigation => "nav:not([role]), [role=navigation]",
            Self::Radio => "input[type=radio]:not([role]), [role=radio]",
            Self::Radiogroup => "[role=radiogroup]",
            Self::Region => "section:not([role]), [role=region]",
            Self::Search => "search, [role=search]",
            Self::Searchbox => "input[type=search]:not([role]), [role=searchbox]",
            Self::Spinbutton => "input[type=number], [role=spinbutton]",
            Self::Status => "[role=status], output",
            Self::Table => "table:not([role]), [role=table]",
            Self::Textbox => {
                "textarea, [role=textbox], input:not([role], [list]):not([type]), \
                 input:not([role], [list]):is([type=text], [type=email], [type=tel], [type=url], [type=password])"
            }
        }
    }
}

/// Which accessible name is wanted. A plain text is the whole name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Name {
    /// Whatever name.
    Any,
    /// This name and no other, white space aside.
    Whole(String),
    /// A name with this part.
    Part(String),
}

/// A name with this part.
pub fn containing(part: &str) -> Name {
    Name::Part(part.to_owned())
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self::Whole(tidy(name))
    }
}

impl From<String> for Name {
    fn from(name: String) -> Self {
        Self::from(name.as_str())
    }
}

impl Name {
    fn fits(&self, name: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Whole(whole) => whole == name,
            Self::Part(part) => name.contains(part.as_str()),
        }
    }

    /// The text to look for, where there is one.
    fn hint(&self) -> &str {
        match self {
            Self::Any => "",
            Self::Whole(text) | Self::Part(text) => text,
        }
    }
}

impl Display for Name {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("of any name"),
            Self::Whole(text) => write!(f, "{text:?}"),
            Self::Part(text) => write!(f, "with {text:?} in its name"),
        }
    }
}

/// White space as names have it: single, none at the ends.
pub(crate) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A thing that may be on the page, now or later. Each use looks for it anew and waits a few seconds.
#[derive(Clone)]
pub struct Locator {
    page: Page,
    role: Role,
    name: Name,
    within: Option<Box<Locator>>,
}

impl Display for Locator {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {}", self.role, self.name)?;
        match &self.within {
            Some(outer) => write!(f, " in {outer}"),
            None => Ok(()),
        }
    }
}

/// What one look at the page found.
struct Look {
    fitting: Vec<WebElement>,
    /// The names of the others with the role.
    others: Vec<String>,
}

impl Locator {
    pub(crate) fn new(page: Page, role: Role, name: Name) -> Self {
        Self { page, role, name, within: None }
    }

    /// The same thing, but inside another.
    #[must_use]
    pub fn within(mut self, outer: &Self) -> Self {
        self.within = Some(Box::new(outer.clone()));
        self
    }

    /// Looks once.
    async fn look(&self) -> Result<Look, Trouble> {
        // The page itself has no name in English where it is in another language.
        let is_english = self.page.stage.build != Build::Pseudo;
        self.look_at(if is_english { self.name.hint() } else { "" }).await
    }

    /// Looks once, at what has this text in its name as far as the page itself can tell; the browser has the last word.
    async fn look_at(&self, hint: &str) -> Result<Look, Trouble> {
        let scope = match &self.within {
            Some(outer) => match Box::pin(outer.look()).await?.fitting.first() {
                Some(element) => element.to_json()?,
                None => {
                    return Ok(Look { fitting: Vec::new(), others: Vec::new() });
                }
            },
            None => Value::Null,
        };
        let is_whole = matches!(self.name, Name::Whole(_));
        let arguments = vec![self.role.css().into(), scope, hint.into(), is_whole.into()];
        let found = match self.page.driver().execute(include_str!("locate/candidates.js"), arguments).await {
            Ok(found) => found,
            // Nothing is on a page that is just going.
            Err(error) if passing(&error) => return Ok(Look { fitting: Vec::new(), others: Vec::new() }),
            Err(error) => return Err(error.into()),
        };
        let candidates = found.elements()?;
        let mut look = Look { fitting: Vec::new(), others: Vec::new() };
        for candidate in candidates {
            if self.name == Name::Any {
                look.fitting.push(candidate);
                continue;
            }
            let path = format!("element/{}/computedlabel", candidate.element_id());
            let name = self.page.browser.send(Method::GET, &path, None).await?;
            let name = match self.page.stage.build {
                Build::Pseudo => tidy(&pseudo::undone(name.as_str().unwrap_or_default())),
                Build::Release | Build::PanicButton => tidy(name.as_str().unwrap_or_default()),
            };
            if self.name.fits(&name) {
                look.fitting.push(candidate);
            } else {
                look.others.push(name);
            }
        }
        Ok(look)
    }

    /// Waits for the one thing that fits.
    async fn find(&self) -> Result<WebElement, Trouble> {
        let until = Instant::now() + PATIENCE;
        loop {
            let look = self.look().await;
            let late = Instant::now() > until;
            match look {
                Ok(mut look) => {
                    if look.fitting.len() == 1
                        && let Some(element) = look.fitting.pop()
                    {
                        return Ok(element);
                    }
                    if late {
                        return Err(self.complaint(&look).await);
                    }
                }
                // The page changed while we looked.
                Err(trouble) if late => return Err(trouble),
                Err(_) => {}
            }
            sleep(PAUSE).await;
        }
    }

    /// What is there instead, which is asked for only now: to compute all names takes a while.
    async fn complaint(&self, look: &Look) -> Trouble {
        let count = look.fitting.len();
        let others = self.look_at("").await.map(|look| look.others.join("\", \"")).unwrap_or_default();
        Trouble::new(if count > 1 {
            format!("there are {count} of {self}, not one")
        } else if others.is_empty() {
            format!("there is no {self}, nor any other {:?}", self.role)
        } else {
            format!("there is no {self}; there are \"{others}\"")
        })
    }
}

/// Whether the page may only have been changing just then, or going as another came.
pub(crate) fn passing(error: &WebDriverError) -> bool {
    matches!(
        &**error,
        WebDriverErrorInner::StaleElementReference(_)
            | WebDriverErrorInner::NoSuchElement(_)
            | WebDriverErrorInner::ElementClickIntercepted(_)
            | WebDriverErrorInner::ElementNotInteractable(_)
            | WebDriverErrorInner::NoSuchFrame(_)
    )
}
