use super::*;

#[track_caller]
fn check_duration(text: &str, minutes: u16) {
    assert_eq!(duration(text), Some((minutes, text.len())), "{text}");
}

#[test]
fn durations_are_read_in_the_ways_that_people_write_them() {
    for (text, minutes) in [
        ("15m", 15),
        ("5 mins", 5),
        ("10 Min.", 10),
        ("10 mn", 10),
        ("15 minutos", 15),
        ("5分", 5),
        ("10 دقائق", 10),
        ("١٥ دقيقة", 15),
        ("10'", 10),
        ("45′", 45),
        ("1h", 60),
        ("1½ h", 90),
        ("½ h", 30),
        ("1.5 hours", 90),
        ("1,5 Std.", 90),
        ("1 h 15 min", 75),
        ("1h15", 75),
        ("1 hour and 30 minutes", 90),
        ("0:15", 15),
        ("1:30 h", 90),
        ("~10 min", 10),
        ("ca. 20 Minuten", 20),
        ("5-10 min", 10),
        ("2 x 10 min", 20),
        ("half an hour", 30),
        ("une demi-heure", 30),
        ("ten minutes", 10),
        ("30-minute", 30),
        ("10 min max", 10),
    ] {
        check_duration(text, minutes);
    }
}

#[test]
fn what_is_no_duration_of_an_item_is_none() {
    for text in
        ["99999999999999999999 min", "15", "10:15", "900 €", "5 Mio", "3 days", "15 meters", "-15 min", "1441 min"]
    {
        assert_eq!(duration(text), None, "{text}");
    }
}

#[test]
fn ranges_of_the_clock_give_their_difference() {
    for (text, minutes) in [
        ("19:00-19:05", 5),
        ("19:20 – 19:50", 30),
        ("19:50 bis 20:00 Uhr", 10),
        ("20.00 - 20.30 Uhr", 30),
        ("8:30 pm – 8:40 pm", 10),
        ("8:40pm-8:50pm", 10),
        ("8:30 – 8:40 pm", 10),
        ("11:30 - 12:15 pm", 45),
        ("12:45–1:15", 30),
        ("14h00-14h30", 30),
        ("10-10:30", 30),
        ("9 to 10 am", 60),
        ("10:00 → 10:20", 20),
        ("23:50–00:10", 20),
    ] {
        let read = range(text).map(|(range, read)| (range.minutes(), read));
        assert_eq!(read, Some((Some(minutes), text.len())), "{text}");
    }
    for text in ["25:99–26:10", "10-20", "10:00", "10:00–10:00", "9-10 people"] {
        assert_eq!(range(text), None, "{text}");
    }
}
