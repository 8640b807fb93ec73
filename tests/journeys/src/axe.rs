//! Accessibility checks with axe-core, in light and dark, wide and narrow.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use xtask::engine::Engine;

use crate::failure::Trouble;
use crate::page::Page;
use crate::settings;

/// The narrowest page that must work (WCAG 1.4.10).
const NARROW: (u32, u32) = (320, 640);

/// Sets the app's theme and gives what it was: a way to the dark where the driver has no word for it.
const THEME: &str = "const { dataset } = document.documentElement; const was = dataset.theme ?? ''; \
                     if (arguments[0]) { dataset.theme = arguments[0] } else { delete dataset.theme } return was";

/// Which checks run.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Rules {
    All,
    Colours,
}

/// What one rule found.
#[derive(Debug, Deserialize)]
struct Finding {
    id: String,
    impact: Option<String>,
    help: String,
    nodes: Vec<Node>,
}

#[derive(Debug, Deserialize)]
struct Node {
    target: Vec<Value>,
    #[serde(rename = "failureSummary")]
    summary: Option<String>,
}

impl Page {
    /// Checks the page as it is now, in light and dark, at its size and at 320 pixels, where it must also not scroll
    /// sideways. (Narrow in Chromium alone: the others have no such windows.)
    ///
    /// # Errors
    /// When a check finds something; the message lists it.
    pub async fn axe(&self) -> Result<(), Trouble> {
        if self.engine() != Engine::Chromium {
            self.axe_here(Rules::All).await?;
            let dark = async {
                let was = self.script(THEME, vec!["dark".into()]).await?;
                let found = self.axe_here(Rules::Colours).await;
                self.script(THEME, vec![was]).await?;
                found
            };
            return dark.await.map_err(|trouble: Trouble| Trouble::new(format!("in the dark: {trouble}")));
        }
        let (width, height) = self.size().await?;
        // The same finding in several places is told once.
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut note = |checked: Result<(), Trouble>, place: String| {
            if let Err(trouble) = checked {
                found.entry(trouble.0).or_default().push(place);
            }
        };
        for size in [(width, height), NARROW] {
            self.resize(size.0, size.1).await?;
            // Nothing but colours differs in the dark.
            for (scheme, rules) in [("light", Rules::All), ("dark", Rules::Colours)] {
                self.prefer(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await?;
                note(self.axe_here(rules).await, format!("{scheme}, {} pixels wide", size.0));
            }
            note(self.fits_sideways().await, format!("{} pixels wide", size.0));
        }
        self.prefer(&[]).await?;
        self.resize(width, height).await?;
        if found.is_empty() {
            return Ok(());
        }
        let told: Vec<String> =
            found.into_iter().map(|(trouble, places)| format!("{}: {trouble}", places.join("; "))).collect();
        Err(Trouble::new(told.join("\n  ")))
    }

    /// Checks the page as it is now and as it looks now.
    async fn axe_here(&self, rules: Rules) -> Result<(), Trouble> {
        self.settle().await?;
        if self.script("return typeof axe", Vec::new()).await? != "object" {
            self.script(&settings::axe()?, Vec::new()).await?;
        }
        let run = self.driver().execute_async(include_str!("axe.js"), vec![(rules == Rules::Colours).into()]).await?;
        if let Some(error) = run.json().as_str() {
            return Err(Trouble::new(format!("the accessibility checks did not run: {error}")));
        }
        let [violations, undecided]: [Vec<Finding>; 2] = run.convert()?;
        let list: Vec<String> = violations.iter().chain(&undecided).map(told).collect();
        if list.is_empty() {
            return Ok(());
        }
        Err(Trouble::new(format!("not accessible, or not to be decided:\n    {}", list.join("\n    "))))
    }
}

fn told(finding: &Finding) -> String {
    let nodes: Vec<String> = finding
        .nodes
        .iter()
        .map(|node| {
            let target: Vec<String> = node.target.iter().map(|part| part.to_string().replace('"', "")).collect();
            let summary = node.summary.as_deref().unwrap_or_default();
            let summary: Vec<&str> = summary.lines().skip(1).map(str::trim).collect();
            format!("{}: {}", target.join(" "), summary.join("; "))
        })
        .collect();
    format!(
        "{} ({}): {}\n      {}",
        finding.id,
        finding.impact.as_deref().unwrap_or("unknown"),
        finding.help,
        nodes.join("\n      ")
    )
}
