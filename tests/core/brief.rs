//! Figures in a table, and numbers as they are typed.

use words::content::brief::{attention, decimal, money, read, waiting};

#[test]
fn lengths_of_attention_are_short() {
    for (minutes, text) in
        [(0, "0 min"), (59, "59 min"), (60, "1 h"), (150, "2 h 30 min"), (6_030, "100 h"), (72_000, "1,200 h")]
    {
        assert_eq!(attention(minutes).replace('\u{a0}', " "), text);
    }
}

#[test]
fn waiting_is_counted_in_working_days_of_eight_hours() {
    for (minutes, text) in
        [(40, "40 min"), (180, "3 h"), (480, "1 day"), (720, "1 day 4 h"), (970, "2 days"), (4_800, "10 days")]
    {
        assert_eq!(waiting(minutes).replace('\u{a0}', " "), text);
    }
}

#[test]
fn money_is_rounded_once_it_is_much() {
    assert_eq!(money(1_250, "€"), "12.50\u{a0}€");
    assert_eq!(money(9_999, "USD"), "99.99\u{a0}USD");
    assert_eq!(money(10_050, ""), "101");
    assert_eq!(money(123_456_789, "kr"), "1,234,568\u{a0}kr");
}

#[test]
fn a_typed_number_is_read_with_a_point_or_a_comma_or_not_at_all() {
    for (typed, decimals, value) in [
        ("238", 0, Some(238)),
        ("1.42", 2, Some(142)),
        ("1,4", 2, Some(140)),
        ("30", 2, Some(3_000)),
        ("3.", 2, Some(300)),
        ("1.423", 2, None),
        ("1.5", 0, None),
        (".5", 1, None),
        ("", 0, None),
        ("-1", 0, None),
        ("1 000", 0, None),
        ("١", 0, None),
        ("99999999999", 0, None),
    ] {
        assert_eq!(read(typed, decimals), value, "{typed:?}");
    }
    // What is shown reads back as it was.
    for value in [0_u32, 5, 10, 142, 2_080, 1_000_000] {
        for decimals in 0..3 {
            assert_eq!(read(&decimal(value.into(), decimals), decimals), Some(value));
        }
    }
}
