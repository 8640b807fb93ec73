//! A calendar that is too large to keep: an ordinary one of thirteen years. The same bytes each time.

use calendar::{DAY, Date, Wall};

pub(crate) const FOOT: &str = "END:VCALENDAR\r\n";
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\nBEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\n\
    TZOFFSETTO:+0200\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19701025T030000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
const NAMES: [&str; 16] = [
    "ben", "carla", "deniz", "emil", "farah", "goran", "hana", "ivo", "jana", "karim", "lena", "mateo", "nora",
    "oskar", "priya", "rosa",
];
const TITLES: [&str; 20] = [
    "Planning",
    "Review",
    "Status round",
    "Design talk",
    "Budget",
    "Interview",
    "Retrospective",
    "Demo",
    "Risk round",
    "Supplier call",
    "Training",
    "Editors",
    "Roadmap",
    "Handover",
    "Release check",
    "Board",
    "Team talk",
    "Kick-off",
    "Workshop",
    "Look back",
];
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// A linear congruential generator.
struct Lcg(u64);

impl Lcg {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = (self.0 * 1_103_515_245 + 12_345) % 2_147_483_648;
        (self.0 >> 8) % end
    }

    fn choose<'a>(&mut self, from: &[&'a str]) -> &'a str {
        let at = self.below(from.len() as u64);
        pick(from, at)
    }
}

fn pick<'a>(from: &[&'a str], at: u64) -> &'a str {
    usize::try_from(at).ok().and_then(|at| from.get(at)).copied().unwrap_or("")
}

pub(crate) fn stamp(wall: Wall) -> String {
    let (time, day) = (wall.second(), day(wall.date()));
    format!("{day}T{:02}{:02}{:02}", time / 3600, time / 60 % 60, time % 60)
}

fn day(date: Date) -> String {
    date.to_string().replace('-', "")
}

pub(crate) fn wall(year: i32, month: u32, of_month: u32, hour: u32) -> Wall {
    let date = Date::new(year, month, of_month).unwrap_or(Date::from_days(0));
    Wall::new(date, hour * 3600)
}

pub(crate) fn days(wall: Wall, more: u64) -> Wall {
    wall.plus(i64::try_from(more).unwrap_or(0) * DAY)
}

pub(crate) fn minutes(wall: Wall, more: u64) -> Wall {
    wall.plus(i64::try_from(more).unwrap_or(0) * 60)
}

pub(crate) fn fold(line: &str) -> String {
    let (mut out, mut rest) = (String::new(), line.to_owned());
    while rest.len() > 75 {
        out.push_str(&rest[..75]);
        out.push_str("\r\n");
        rest = format!(" {}", &rest[75..]);
    }
    out + &rest + "\r\n"
}

pub(crate) fn head(name: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//{name}//EN\r\n")
}

struct Entry {
    uid: String,
    start: Wall,
    minutes: u64,
    title: String,
    rule: String,
    extra: String,
    who: String,
    free: bool,
    cancelled: bool,
}

impl Entry {
    fn write(&self, out: &mut String) {
        let zone = "TZID=Europe/Berlin";
        let end = minutes(self.start, self.minutes);
        out.extend([format!(
            "BEGIN:VEVENT\r\nDTSTART;{zone}:{}\r\nDTEND;{zone}:{}\r\n",
            stamp(self.start),
            stamp(end)
        )]);
        if !self.rule.is_empty() {
            out.extend([format!("RRULE:{}\r\n", self.rule)]);
        }
        *out += "DTSTAMP:20261128T200000Z\r\n";
        *out += &fold(&format!("UID:{}", self.uid));
        *out += &self.extra;
        *out += &self.who;
        *out += if self.cancelled { "STATUS:CANCELLED\r\n" } else { "STATUS:CONFIRMED\r\n" };
        *out += &fold(&format!("SUMMARY:{}", self.title));
        *out += if self.free { "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n" } else { "TRANSP:OPAQUE\r\nEND:VEVENT\r\n" };
    }
}

fn people(random: &mut Lcg, number: u64, declined: bool, room: bool) -> String {
    if number == 0 {
        return String::new();
    }
    let seat = "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=";
    let mine = if declined { "DECLINED" } else { "ACCEPTED" };
    let mut all = fold(&format!("{seat}{mine};CN=anna@example.org:mailto:anna@example.org"));
    let first = random.below(16);
    for place in 0..number {
        let address = format!("{}@example.org", pick(&NAMES, (first + place) % 16));
        let answers = ["ACCEPTED", "ACCEPTED", "ACCEPTED", "NEEDS-ACTION", "DECLINED"];
        let answer = if place > 0 { random.choose(&answers) } else { "ACCEPTED" };
        all += &fold(&format!("{seat}{answer};RSVP=TRUE;CN={address}:mailto:{address}"));
    }
    if room {
        all += &fold(
            "ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Room:mailto:room@rooms.example.org",
        );
    }
    all
}

/// An ordinary calendar of thirteen years with so many events, at least 200.
pub(crate) fn ordinary(events: usize) -> String {
    let mut random = Lcg(20_261_201);
    let mut out = head("Thirteen years") + &fold("X-WR-CALNAME:anna@example.org") + ZONE;
    let base = wall(2014, 1, 6, 0);
    let mut number = 0;
    for place in 0..120 {
        number += series(&mut random, base, place, &mut out);
    }
    let mut place = 0;
    while number < events {
        let day_of = random.below(5080);
        let start = minutes(days(base, day_of), 420 + 15 * random.below(44));
        let case = random.below(20);
        let uid = format!("single{place:05}@example.org");
        place += 1;
        number += 1;
        if case == 0 {
            let end = days(start, 1 + random.below(9));
            let (from, to) = (day(start.date()), day(end.date()));
            out.extend([format!(
                "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:{from}\r\nDTEND;VALUE=DATE:{to}\r\nDTSTAMP:20261128T200000Z\r\nUID:{uid}\r\nSUMMARY:Away\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
            )]);
            continue;
        }
        let length = if case > 1 { 15 * (1 + random.below(12)) } else { 540 };
        let title = random.choose(&TITLES).to_owned();
        let others = random.below(7);
        Entry {
            uid,
            start,
            minutes: length,
            title,
            rule: String::new(),
            extra: String::new(),
            who: people(&mut random, others, case == 2, false),
            free: case == 3,
            cancelled: case == 4,
        }
        .write(&mut out);
    }
    out + FOOT
}

/// One series, and for some an occurrence that was moved or cancelled: how many events that are.
fn series(random: &mut Lcg, base: Wall, place: u64, out: &mut String) -> usize {
    let over = place < 80;
    let day_of = if over { random.below(4600) } else { 4200 + random.below(450) };
    let start = minutes(days(base, day_of), 480 + 15 * random.below(36));
    let kind = random.below(5);
    let every = 1 + random.below(2);
    let length = 15 * (1 + random.below(6));
    let weekday = pick(&WEEKDAYS, u64::from(start.date().weekday()));
    let (_, _, of_month) = start.date().parts();
    // The generator is asked for the last kind whether it is the one or not.
    let daily = 5 + random.below(9);
    let mut rule = match kind {
        0 => format!("FREQ=WEEKLY;INTERVAL={every}"),
        1 => format!("FREQ=WEEKLY;INTERVAL={every};BYDAY={weekday}"),
        2 => format!("FREQ=MONTHLY;BYMONTHDAY={of_month}"),
        3 => format!("FREQ=MONTHLY;BYDAY={}{weekday}", (of_month - 1) / 7 + 1),
        _ => format!("FREQ=DAILY;INTERVAL={daily}"),
    };
    if over {
        let count = 3 + random.below(60);
        let until = days(start, 100 + random.below(900));
        let by_count = random.below(2) == 0;
        let end = if by_count { format!(";COUNT={count}") } else { format!(";UNTIL={}T215959Z", day(until.date())) };
        rule += &end;
    }
    let others = random.below(8);
    let declined = random.below(12) == 0;
    let room = random.below(3) == 0;
    let who = people(random, others, declined, room);
    let uid = format!("series{place:04}@example.org");
    let mut extra = String::new();
    if kind < 2 && random.below(2) == 1 {
        for _ in 0..=random.below(3) {
            let gone = days(start, 7 * every * (1 + 2 * random.below(15)));
            extra.extend([format!("EXDATE;TZID=Europe/Berlin:{}\r\n", stamp(gone))]);
        }
    }
    let title = format!("{} {}", random.choose(&TITLES), place % 7);
    let free = random.below(15) == 0;
    let entry = Entry {
        uid: uid.clone(),
        start,
        minutes: length,
        title,
        rule,
        extra,
        who: who.clone(),
        free,
        cancelled: false,
    };
    entry.write(out);
    if kind > 1 || place % 2 == 1 {
        return 1;
    }
    let weeks = if over { 2 } else { 2 + 2 * random.below(20) };
    let original = days(start, 7 * every * weeks);
    let moved = minutes(original, 60 * (1 + random.below(3)));
    Entry {
        uid,
        start: moved,
        minutes: length,
        title: "Moved".to_owned(),
        rule: String::new(),
        extra: format!("RECURRENCE-ID;TZID=Europe/Berlin:{}\r\n", stamp(original)),
        who,
        free: false,
        cancelled: random.below(3) == 0,
    }
    .write(out);
    2
}
