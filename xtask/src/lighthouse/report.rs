//! What is read from Lighthouse's reports, and when it is good enough.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// One of the figures of a report.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Figure {
    /// A score out of 100, by the name of its category.
    Score(&'static str),
    /// How much the page moved while it came; no unit.
    Shift,
    /// A time in milliseconds, by the name of its audit.
    Time(&'static str),
}

impl Figure {
    /// All of them, in the order that they are printed in.
    pub(super) const ALL: [Self; 8] = [
        Self::Score("performance"),
        Self::Score("accessibility"),
        Self::Score("best-practices"),
        Self::Score("seo"),
        Self::Shift,
        Self::Time("first-contentful-paint"),
        Self::Time("largest-contentful-paint"),
        Self::Time("total-blocking-time"),
    ];

    /// What it is called in the table.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Shift => "layout shift",
            Self::Time("first-contentful-paint") => "first contentful paint (ms)",
            Self::Time("largest-contentful-paint") => "largest contentful paint (ms)",
            Self::Time("total-blocking-time") => "total blocking time (ms)",
            Self::Score(name) | Self::Time(name) => name,
        }
    }

    /// What it has to reach: a score at least, the shift at most.
    pub(super) fn bar(self) -> Option<f64> {
        match self {
            Self::Score("performance") => Some(95.0),
            Self::Score(_) => Some(100.0),
            Self::Shift => Some(0.0),
            Self::Time(_) => None,
        }
    }

    /// Whether the reports are good enough in it. A page that moves once has moved, so the worst counts there.
    pub(super) fn passes(self, reports: &[Report]) -> bool {
        match (self, self.bar()) {
            (Self::Shift, Some(bar)) => self.worst(reports) <= bar,
            (_, Some(bar)) => self.median(reports) >= bar,
            (_, None) => true,
        }
    }

    /// The median of the reports.
    pub(super) fn median(self, reports: &[Report]) -> f64 {
        let sorted = self.sorted(reports);
        sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
    }

    /// The worst of the reports: the lowest score, the longest time.
    pub(super) fn worst(self, reports: &[Report]) -> f64 {
        let sorted = self.sorted(reports);
        let worst = if matches!(self, Self::Score(_)) { sorted.first() } else { sorted.last() };
        worst.copied().unwrap_or(f64::NAN)
    }

    fn sorted(self, reports: &[Report]) -> Vec<f64> {
        let of = |report: &Report| report.figures.iter().find(|(figure, _)| *figure == self).map(|(_, value)| *value);
        let mut values: Vec<f64> = reports.iter().filter_map(of).collect();
        values.sort_by(f64::total_cmp);
        values
    }

    /// The figure in a report as Lighthouse writes it.
    fn find(self, report: &Value) -> Option<f64> {
        let audit = |name: &str| report.get("audits")?.get(name)?.get("numericValue")?.as_f64();
        match self {
            Self::Score(name) => Some((report.get("categories")?.get(name)?.get("score")?.as_f64()? * 100.0).round()),
            Self::Shift => audit("cumulative-layout-shift"),
            Self::Time(name) => audit(name),
        }
    }
}

/// A figure as it is printed.
pub(super) fn number(figure: Figure, value: f64) -> String {
    if figure == Figure::Shift { format!("{value:.4}") } else { format!("{value:.0}") }
}

/// What one run found.
#[derive(Debug)]
pub(super) struct Report {
    figures: Vec<(Figure, f64)>,
    /// The audits that cost points in what has to have all of them.
    lacking: Vec<String>,
}

/// Reads a report; fails when a figure is missing, for one because the page did not come up.
pub(super) fn read(text: &str) -> Result<Report> {
    let report: Value = serde_json::from_str(text)?;
    if let Some(message) = report.pointer("/runtimeError/message").and_then(Value::as_str) {
        bail!("{message}");
    }
    let figures = Figure::ALL
        .into_iter()
        .map(|figure| Ok((figure, figure.find(&report).with_context(|| format!("it has no {}", figure.label()))?)))
        .collect::<Result<_>>()?;
    let whole = Figure::ALL.into_iter().filter_map(|figure| match figure {
        Figure::Score(name) if name != "performance" => Some(name),
        Figure::Score(_) | Figure::Shift | Figure::Time(_) => None,
    });
    let lacking = whole.flat_map(|category| failed(&report, category)).collect();
    Ok(Report { figures, lacking })
}

/// The audits of a category that count and did not pass.
fn failed(report: &Value, category: &str) -> Vec<String> {
    let found = report.pointer(&format!("/categories/{category}/auditRefs")).and_then(Value::as_array);
    let audits = found.into_iter().flatten().filter_map(|reference| {
        let counts = reference.get("weight")?.as_f64()? > 0.0;
        let id = reference.get("id")?.as_str()?;
        let audit = report.get("audits")?.get(id)?;
        let failed = audit.get("score")?.as_f64()? < 1.0;
        let title = audit.get("title").and_then(Value::as_str).unwrap_or_default();
        (counts && failed).then(|| format!("{category}: {title} ({id})"))
    });
    audits.collect()
}

/// The audits that did not pass in any of the reports.
pub(super) fn lacking(reports: &[Report]) -> BTreeSet<&str> {
    reports.iter().flat_map(|report| &report.lacking).map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(performance: f64, seo: f64, shift: f64) -> String {
        json!({
            "categories": {
                "performance": { "score": performance },
                "accessibility": { "score": 1 },
                "best-practices": { "score": 1, "auditRefs": [] },
                "seo": {
                    "score": seo,
                    "auditRefs": [{ "id": "crawls", "weight": 1 }, { "id": "by-hand", "weight": 0 }],
                },
            },
            "audits": {
                "cumulative-layout-shift": { "numericValue": shift },
                "first-contentful-paint": { "numericValue": 901.4 },
                "largest-contentful-paint": { "numericValue": 1200 },
                "total-blocking-time": { "numericValue": 12.5 },
                "crawls": { "title": "It can be found", "score": seo },
                "by-hand": { "title": "Seen by a person", "score": null },
            },
        })
        .to_string()
    }

    fn reports(all: &[(f64, f64, f64)]) -> Vec<Report> {
        all.iter().map(|&(performance, seo, shift)| read(&text(performance, seo, shift)).unwrap()).collect()
    }

    fn below(reports: &[Report]) -> Vec<&'static str> {
        Figure::ALL.into_iter().filter(|figure| !figure.passes(reports)).map(Figure::label).collect()
    }

    #[test]
    fn the_median_counts_and_the_worst_is_known() {
        let reports = reports(&[(0.99, 1.0, 0.0), (0.4, 1.0, 0.0), (0.97, 1.0, 0.0)]);
        let performance = Figure::Score("performance");
        assert_eq!(number(performance, performance.median(&reports)), "97");
        assert_eq!(number(performance, performance.worst(&reports)), "40");
        let paint = Figure::Time("first-contentful-paint");
        assert_eq!(number(paint, paint.median(&reports)), "901");
        assert_eq!(below(&reports), [""; 0]);
    }

    #[test]
    fn what_is_below_the_bar_is_named() {
        let reports = reports(&[(0.94, 0.9, 0.0), (0.94, 0.9, 0.01), (0.99, 1.0, 0.0)]);
        assert_eq!(below(&reports), ["performance", "seo", "layout shift"]);
        assert!(lacking(&reports).into_iter().eq(["seo: It can be found (crawls)"]));
    }

    #[test]
    fn a_report_without_a_score_is_none() {
        let error = read(&text(1.0, 1.0, 0.0).replace("total-blocking-time", "other")).unwrap_err();
        assert!(error.to_string().contains("total blocking time"), "{error}");
        let error = read(r#"{"runtimeError":{"code":"NO_FCP","message":"The page did not paint"}}"#).unwrap_err();
        assert_eq!(error.to_string(), "The page did not paint");
    }
}
