//! The table behind a picture.

use super::fold;
use crate::ui::dom::{View, el};

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// What it shows.
    pub caption: &'static str,
    /// The names of its columns; the first is that of its rows.
    pub heads: Vec<&'static str>,
    /// Its rows, each with its name first.
    pub rows: Vec<Vec<String>>,
}

/// A table to unfold under its picture, which stays unfolded while it changes, and is drawn when it can be seen.
pub fn as_table(summary: &str, table: impl Fn() -> Table + 'static) -> View {
    fold(el("summary").class("small").child(summary), move || table().drawn()).class("fold no-print")
}

impl Table {
    /// The table as it stands on a page.
    pub fn drawn(self) -> View {
        let head = |name: &str| el("th").attr("scope", "col").child(name);
        let row = |cells: Vec<String>| {
            let mut cells = cells.into_iter();
            let name = el("th").attr("scope", "row").child(cells.next());
            el("tr").child(name).child(cells.map(|cell| el("td").child(cell)).collect::<Vec<_>>())
        };
        wide(
            el("table")
                .class("bill")
                .child(el("caption").child(self.caption))
                .child(el("thead").child(el("tr").child(self.heads.into_iter().map(head).collect::<Vec<_>>())))
                .child(el("tbody").child(self.rows.into_iter().map(row).collect::<Vec<_>>())),
        )
    }
}

/// A table that scrolls in its place where it is wider, as with large letters.
pub fn wide(table: View) -> View {
    el("div").class("wide").child(table)
}
