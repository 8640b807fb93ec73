//! Accessibility checks with axe-core, in light and dark, wide and narrow.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use support::engine::Engine;

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

/// A way to look at the page: narrow or not, in which scheme, by which rules. Nothing but colours differs in the dark.
type Look = (bool, &'static str, Rules);

/// Enough where `states` looks at pages like it in every way.
const FEW: [Look; 2] = [(false, "light", Rules::All), (true, "dark", Rules::Colours)];

const ALL: [Look; 4] = [
    (false, "light", Rules::All),
    (false, "dark", Rules::Colours),
    (true, "light", Rules::All),
    (true, "dark", Rules::Colours),
];

impl Page {
    /// Checks the page as it is now, in light at its size and in the dark at 320 pixels, where it must not scroll sideways
    /// either; in Chromium alone, as what axe looks at hardly differs, and `states` has it look in each engine.
    ///
    /// # Errors
    /// When a check finds something; the message lists it.
    pub async fn axe(&self) -> Result<(), Trouble> {
        if self.engine() == Engine::Chromium { self.axe_in(&FEW).await } else { Ok(()) }
    }

    /// Checks the page as it is now, in light and dark, at its size and at 320 pixels. (Narrow in Chromium alone: the
    /// others have no such windows.)
    ///
    /// # Errors
    /// When a check finds something; the message lists it.
    pub async fn axe_in_all_looks(&self) -> Result<(), Trouble> {
        if self.engine() == Engine::Chromium {
            return self.axe_in(&ALL).await;
        }
        self.axe_here(Rules::All).await?;
        let was = self.script(THEME, vec!["dark".into()]).await?;
        let found = self.axe_here(Rules::Colours).await;
        self.script(THEME, vec![was]).await?;
        found.map_err(|trouble| Trouble::new(format!("in the dark: {trouble}")))
    }

    async fn axe_in(&self, looks: &[Look]) -> Result<(), Trouble> {
        let (width, height) = self.size().await?;
        // The same finding in several places is told once.
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut note = |checked: Result<(), Trouble>, place: String| {
            if let Err(trouble) = checked {
                found.entry(trouble.0).or_default().push(place);
            }
        };
        for &(is_narrow, scheme, rules) in looks {
            let (wide, high) = if is_narrow { NARROW } else { (width, height) };
            self.resize(wide, high).await?;
            // Where a page is scrolled to after that is chance, and a bar that stays in view may just cut a button.
            self.script("scrollTo(0, 0)", Vec::new()).await?;
            self.prefer(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await?;
            note(self.axe_here(rules).await, format!("{scheme}, {wide} pixels wide"));
            note(self.fits_sideways().await, format!("{wide} pixels wide"));
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
