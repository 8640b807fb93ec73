//! What the app says of each situation of `tests/people`, as pages to read.

use anyhow::Result;

use crate::run::{cargo, run};

/// Writes the pages anew.
pub(crate) fn write() -> Result<()> {
    let folder = "tests/people";
    let (situations, pages) = (format!("{folder}/situations.jsonl"), format!("{folder}/pages"));
    run(cargo()?.args(["run", "--quiet", "--example", "pages", "--", &situations, &pages]))
}
