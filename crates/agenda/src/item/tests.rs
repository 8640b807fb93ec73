use super::*;

#[track_caller]
fn check(line: &str, topic: &str, minutes: Option<u16>, owners: &str) {
    let piece = piece(line);
    assert_eq!(
        (piece.topic.as_str(), piece.minutes, piece.owners.join(", ").as_str()),
        (topic, minutes, owners),
        "{line}"
    );
}

#[test]
fn topic_time_and_names_are_told_apart() {
    check(
        "[Retire the old login page](https://example.org/p/41): decide on the date (15m, [paper](https://example.org/p), Anna)",
        "Retire the old login page: decide on the date",
        Some(15),
        "Anna",
    );
    check("Welcome - Lena", "Welcome", None, "Lena");
    check("10:00–10:15 Topic — Anna", "Topic", Some(15), "Anna");
    check("Reports (15 min) from the regions", "Reports from the regions", Some(15), "");
    check("pick the launch date - anna 10m", "pick the launch date", Some(10), "anna");
    check(
        "calendrier 2027 (document joint) – François, 10 mn",
        "calendrier 2027 (document joint)",
        Some(10),
        "François",
    );
    check("先月の数字（花、5分）", "先月の数字", Some(5), "花");
    check(
        "spend the rest of the training money (900 €) @farah 5 min",
        "spend the rest of the training money (900 €)",
        Some(5),
        "farah",
    );
    check("“Lessons learned” – external moderator\t1h", "“Lessons learned” – external moderator", Some(60), "");
    check("Budget | Anna | 10 min", "Budget", Some(10), "Anna");
    check("10 min – Budget – Anna", "Budget", Some(10), "Anna");
    check("Prices, Anna, 5 min", "Prices", Some(5), "Anna");
    check("Shorten the stand-up to 10 minutes", "Shorten the stand-up to 10 minutes", None, "");
    check("Report to the funder – due 15 January", "Report to the funder – due 15 January", None, "");
    check("Summer party: ideas (all, 5 min)", "Summer party: ideas", Some(5), "");
    check("Roadmap (Owner: Anna Ångström, Time: 20 min)", "Roadmap", Some(20), "Anna Ångström");
    check("FYI: build is green again @emil", "build is green again", None, "emil");
    check("((((unclosed (5m", "((((unclosed", Some(5), "");
    check("Overflow (99999999999999999999 min, Ben)", "Overflow (99999999999999999999 min, Ben)", None, "");
}
