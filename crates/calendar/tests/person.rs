//! Who asks: meant by an address or a name, and by how one begins where only one does.

#[path = "support/read.rs"]
mod read;
#[path = "support/zones.rs"]
mod zones;

use calendar::{Calendar, Date, NotFound, Window};

fn calendar() -> Option<Calendar> {
    let seats = [
        "ORGANIZER;CN=Anna Lind:mailto:anna@example.org",
        "ATTENDEE;CN=\"Ito, Cleo\":MAILTO:Cleo.Ito@example.org",
        "ATTENDEE;CN=Anna Berg:mailto:berg@example.org",
        "ATTENDEE:mailto:zoe@example.org",
        "ATTENDEE;CN=Zoë:invalid:nomail",
    ];
    let text = format!(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261207T090000Z\nDURATION:PT1H\n{}\nEND:VEVENT\nEND:VCALENDAR",
        seats.join("\n")
    );
    let zones = zones::Database { device: chrono_tz::UTC };
    read::read(text.into(), Window::year_from(Date::new(2026, 12, 1)?), &zones).ok()
}

#[test]
fn somebody_is_meant_by_address_or_name_whatever_the_capitals() -> Result<(), &'static str> {
    let calendar = calendar().ok_or("not read")?;
    for (typed, meant) in [
        ("anna@example.org", Ok("anna@example.org")),
        (" MAILTO:Anna@Example.org ", Ok("anna@example.org")),
        ("anna lind", Ok("anna@example.org")),
        ("Anna B", Ok("berg@example.org")),
        ("lind", Ok("anna@example.org")),
        ("cleo", Ok("cleo.ito@example.org")),
        ("Ito, Cleo", Ok("cleo.ito@example.org")),
        ("ZOË", Ok("zoë")),
        ("zoe", Ok("zoe@example.org")),
        ("Anna", Err(NotFound::Several)),
        ("", Err(NotFound::Several)),
        ("nna", Err(NotFound::Nobody)),
        ("dora@example.org", Err(NotFound::Nobody)),
    ] {
        assert_eq!(calendar.person(typed), meant.map(str::to_owned), "{typed}");
    }
    Ok(())
}
