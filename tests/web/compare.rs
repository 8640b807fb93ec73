//! The parts of a comparison: the map and the table.

use advice::{Answers, Needs, Opt};
use domain::compare::Comparison;
use domain::decision::{Day, Decision, Name};
use domain::reading::Reading;
use sync_or_async::ui::components::{Point, Who, compare_maps, compare_table};
use sync_or_async::ui::dom::el;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::stage::stage;

const HOSTILE: &str = "<b onclick=x>Eve</b>";

/// Two who differ on how much it burns alone; the second gave a name.
fn decisions() -> [Decision; 2] {
    let rest = Answers::default().with(Opt::PurposeInform).with(Opt::ClarityClear).with(Opt::ExchangeNone);
    let decision = |urgency| Decision { answers: rest.with(urgency), ..Decision::new(Day::from_number(2_500)) };
    let named = Decision { name: Name::typed(HOSTILE), ..decision(Opt::UrgencyHour) };
    [decision(Opt::UrgencyWeek), named]
}

fn drawn() -> HtmlElement {
    stage(|| {
        let decisions = decisions();
        let comparison = Comparison::of(&decisions).unwrap();
        let all = Who::of_all(&decisions.iter().map(Some).collect::<Vec<_>>(), |_| false);
        let points: Vec<_> = all
            .iter()
            .zip(&comparison.own)
            .map(|(who, reading)| Point { who: who.clone(), reading: *reading })
            .collect();
        el("div").child(compare_maps(&points)).child(compare_table(&comparison, &all, None))
    })
}

fn count(place: &HtmlElement, selector: &str) -> u32 {
    place.query_selector_all(selector).unwrap().length()
}

#[wasm_bindgen_test]
fn the_map_has_three_regions_and_a_point_for_each_and_says_where_they_are() {
    let place = drawn();
    assert_eq!(count(&place, ".map-region:not([d=''])"), 3);
    assert_eq!((count(&place, ".map-point"), count(&place, ".map-point[data-hollow]")), (2, 1));
    let map = place.query_selector("[role=img]").unwrap().unwrap();
    let told = map.get_attribute("aria-label").unwrap();
    let points = |of: &Reading| {
        let Needs { conveyance, convergence } = of.verdict.needs;
        format!("{conveyance} to async, {convergence} to sync")
    };
    let decisions = decisions();
    let own: Vec<_> = Comparison::of(&decisions).unwrap().own.iter().map(points).collect();
    let [first, second]: [String; 2] = own.try_into().unwrap();
    assert_ne!(first, second);
    assert!(told.contains(&format!("1, First: {first}, Async.")), "{told}");
    assert!(told.contains(&format!("2, {HOSTILE}: {second}, Sync.")), "{told}");
}

#[wasm_bindgen_test]
fn the_table_begins_with_what_differs_and_names_are_text() {
    let place = drawn();
    assert_eq!((count(&place, "tbody tr"), count(&place, "tbody tr[data-differs]")), (4, 1));
    let first = place.query_selector("tbody tr").unwrap().unwrap();
    assert!(first.has_attribute("data-differs"));
    let text = first.text_content().unwrap();
    for part in ["Different", "This week", "Within the hour", HOSTILE] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    assert_eq!(count(&place, "b"), 0);
}
