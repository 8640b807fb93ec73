//! Addresses and their pages.

use advice::Question;
use domain::decision::DecisionId;
use domain::route::Route;

use crate::link_golden::golden;

#[track_caller]
fn check(address: &str, route: &Route) {
    assert_eq!(&Route::parse(address), route, "{address}");
    assert_eq!(&Route::parse(address.trim_start_matches('#')), route, "{address} without its #");
    assert_eq!(&Route::parse(&route.to_string()), route, "{address} printed and read again");
}

#[test]
fn every_page_is_reached_by_the_address_that_it_prints() {
    let id = DecisionId::from_bytes([7; 16]);
    let pages = [
        ("#/", Route::Start),
        ("#/new", Route::New(None)),
        ("#/new?", Route::New(Some(String::new()))),
        ("#/new?t=Weekly+status&purpose=inform", Route::New(Some("t=Weekly+status&purpose=inform".to_owned()))),
        ("#/new?t=a#b?c/%23d1", Route::New(Some("t=a#b?c/%23d1".to_owned()))),
        ("#/new/verdict", Route::Verdict),
        ("#/history", Route::History),
        ("#/guide", Route::Guide),
        ("#/settings", Route::Settings),
        ("#/compare", Route::Compare(Vec::new())),
        ("#/compare/d1abc", Route::Compare(vec!["d1abc".to_owned()])),
        ("#/compare/d1abc/x/7", Route::Compare(["d1abc", "x", "7"].map(str::to_owned).to_vec())),
        ("#/compare/a/b/c/d/e", Route::Compare(["a", "b", "c", "d", "e"].map(str::to_owned).to_vec())),
    ];
    for (address, route) in pages {
        check(address, &route);
        assert_eq!(route.to_string(), address);
    }
    for question in Question::ALL {
        check(&format!("#/new/{}", question.key()), &Route::Ask(question));
    }
    check(&format!("#/d/{id}"), &Route::Kept(id));
}

#[test]
fn an_address_without_a_fragment_is_the_start() {
    for address in ["", "#", "#/", "/"] {
        assert_eq!(Route::parse(address), Route::Start, "{address:?}");
    }
}

#[test]
fn a_link_that_someone_made_is_shown_as_such_however_it_is_dressed() {
    for (code, _) in golden() {
        for text in
            [code.to_owned(), format!("{code}."), format!("{code}:~:text=x"), format!("%23{code}"), format!(" {code}")]
        {
            check(&format!("#{text}"), &Route::Shared(text));
        }
    }
    for text in ["d1", "d1damaged", "s1", "d9ABC", "dZ", "d1-_*"] {
        check(&format!("#{text}"), &Route::Shared(text.to_owned()));
    }
}

#[test]
fn every_link_can_stand_in_a_comparison() {
    let codes: Vec<_> = golden().into_iter().map(|(code, _)| code.to_owned()).take(5).collect();
    check(&format!("#/compare/{}", codes.join("/")), &Route::Compare(codes));
}

#[test]
fn any_other_address_is_missing() {
    for text in [
        "main",
        "details",
        "/nowhere",
        "/new/",
        "/new/colour",
        "/newer",
        "/d/",
        "/d/short",
        "/d/0000000000000000000000/",
        "/history/",
        "/History",
        "/guide/",
        "/guide#examples",
        "/compare/",
        "/compare//",
        "/compare/a/",
        "/compare//a",
        "/compare/a b",
        "/compare/a-b",
        "/compare/ä",
        "/compare/a/#b",
        "/compare/a/b/c/d/e/f",
        "/compared",
        "/compare?a",
        "//",
        "?t=x",
        "/d1abc",
        "/x#d1abc",
        "D1abc",
        "\u{0}",
        "🙂",
    ] {
        check(&format!("#{text}"), &Route::Missing(text.to_owned()));
    }
}
