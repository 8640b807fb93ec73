//! Which to choose, and why.

use ::words::content;
use ::words::content::pages::guide as words;
use advice::{EditionNumber, Map};
use domain::guide::Need;

use super::{CHOOSE, part};
use crate::ui::components::as_table::Table;
use crate::ui::components::map::Ground;
use crate::ui::dom::{View, el};

/// The two needs, the rule of thumb, and a few tips.
pub(super) fn choose() -> View {
    let map = Ground::of(Map::of(EditionNumber::CURRENT)).drawn(()).class("map map-one").attr("aria-label", words::MAP);
    let tips = words::TIPS.map(|tip| el("li").child(tip));
    part(CHOOSE)
        .child(el("p").child(words::NEEDS))
        .child(map)
        .child(rule().drawn())
        .child(el("p").child(words::FACTS))
        .child(el("ul").class("list").child(tips))
        .child(el("p").child(words::JUDGEMENT).child(" ").child(content::guide::checked()))
}

fn rule() -> Table {
    let row = |need: Need| {
        let (name, why) = content::guide::need(need);
        [name, content::mode(need.mode()).name, why].map(str::to_owned).to_vec()
    };
    Table { caption: words::RULE, heads: words::RULE_HEADS.to_vec(), rows: Need::ALL.map(row).to_vec() }
}
