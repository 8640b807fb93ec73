//! Calendars that are too large to keep: one that is ordinary over thirteen years, and hostile ones. The same bytes each time.

use calendar::{DAY, Date, Wall};

const FOOT: &str = "END:VCALENDAR\r\n";
const TWO: &str = "ATTENDEE:mailto:anna@example.org\r\nATTENDEE:mailto:carla@example.org\r\n";
const NEIGHBOUR: &str = "BEGIN:VEVENT\r\nUID:neighbour@example.org\r\nDTSTART:20261203T100000Z\r\n\
    DTEND:20261203T103000Z\r\nRRULE:FREQ=WEEKLY;COUNT=12\r\nSUMMARY:Ordinary neighbour\r\n\
    ATTENDEE:mailto:anna@example.org\r\nATTENDEE:mailto:ben@example.org\r\nEND:VEVENT\r\n";
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

/// Makes a file.
type Make = fn() -> String;

/// The hostile files, by the names that the expected values have for them.
pub(crate) const HOSTILE: [(&str, Make); 8] = [
    ("h20-one-line.ics", one_line),
    ("h21-folded-each-letter.ics", folded),
    ("h22-20000-exdates.ics", exdates),
    ("h23-20000-rdates.ics", rdates),
    ("h24-nesting-100000.ics", nesting),
    ("h25-old-series-5000.ics", old_series),
    ("h26-overrides-10000.ics", overrides),
    ("h27-attendees-20000.ics", attendees),
];

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

fn stamp(wall: Wall) -> String {
    let (time, day) = (wall.second(), day(wall.date()));
    format!("{day}T{:02}{:02}{:02}", time / 3600, time / 60 % 60, time % 60)
}

fn day(date: Date) -> String {
    date.to_string().replace('-', "")
}

fn wall(year: i32, month: u32, of_month: u32, hour: u32) -> Wall {
    let date = Date::new(year, month, of_month).unwrap_or(Date::from_days(0));
    Wall::new(date, hour * 3600)
}

fn days(wall: Wall, more: u64) -> Wall {
    wall.plus(i64::try_from(more).unwrap_or(0) * DAY)
}

fn minutes(wall: Wall, more: u64) -> Wall {
    wall.plus(i64::try_from(more).unwrap_or(0) * 60)
}

fn fold(line: &str) -> String {
    let (mut out, mut rest) = (String::new(), line.to_owned());
    while rest.len() > 75 {
        out.push_str(&rest[..75]);
        out.push_str("\r\n");
        rest = format!(" {}", &rest[75..]);
    }
    out + &rest + "\r\n"
}

fn head(name: &str) -> String {
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

fn hostile(events: &str) -> String {
    head("Large") + NEIGHBOUR + events + FOOT
}

fn one_line() -> String {
    let title = "x".repeat(1_000_000);
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:one-line@example.org\r\nDTSTART:20261204T100000Z\r\nDTEND:20261204T110000Z\r\nSUMMARY:{title}\r\n{TWO}END:VEVENT\r\n"
    ))
}

fn folded() -> String {
    let title = vec!["x"; 200_000].join("\r\n ");
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:folded@example.org\r\nDTSTART:20261204T100000Z\r\nDTEND:20261204T110000Z\r\nSUMMARY:{title}\r\n{TWO}END:VEVENT\r\n"
    ))
}

fn exdates() -> String {
    let first = wall(2000, 1, 1, 8);
    let dates: Vec<String> = (0..20_000)
        .map(|place| {
            let time = days(first, place);
            let (year, month, _) = time.date().parts();
            let misses = year == 2027 && month > 1;
            stamp(if misses { minutes(time, 1) } else { time }) + "Z"
        })
        .collect();
    let (list, lines) = dates.split_at(10_000);
    let lines = lines.iter().map(|date| format!("EXDATE:{date}\r\n")).collect::<Vec<String>>().concat();
    let list = fold(&format!("EXDATE:{}", list.join(",")));
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:exdates@example.org\r\nDTSTART:20000101T080000Z\r\nDTEND:20000101T081500Z\r\nRRULE:FREQ=DAILY\r\n{list}{lines}SUMMARY:Twenty thousand exceptions\r\n{TWO}END:VEVENT\r\n"
    ))
}

fn rdates() -> String {
    let first = wall(2000, 1, 1, 8);
    let dates: Vec<String> = (0..20_000).map(|place| stamp(days(first, place)) + "Z").collect();
    let list = fold(&format!("RDATE:{}", dates.join(",")));
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:rdates@example.org\r\nDTSTART:20000101T080000Z\r\nDTEND:20000101T081500Z\r\n{list}SUMMARY:Twenty thousand dates\r\n{TWO}END:VEVENT\r\n"
    ))
}

fn nesting() -> String {
    hostile(&"BEGIN:X\r\n".repeat(100_000))
}

fn old_series() -> String {
    let events = (0..5000)
        .map(|place| format!("BEGIN:VEVENT\r\nUID:old{place:04}@example.org\r\nDTSTART:16010101T{:02}{:02}00Z\r\nDURATION:PT1M\r\nRRULE:FREQ=DAILY;COUNT=155600\r\nSUMMARY:Old {place}\r\n{TWO}END:VEVENT\r\n", place / 60 % 24, place % 60))
        .collect::<Vec<String>>().concat();
    hostile(&events)
}

fn overrides() -> String {
    let first = wall(1999, 8, 25, 8);
    let moved = (0..10_000)
        .map(|place| {
            let (original, to) = (days(first, place), minutes(days(first, place), 60));
            format!("BEGIN:VEVENT\r\nUID:overrides@example.org\r\nRECURRENCE-ID:{}Z\r\nDTSTART:{}Z\r\nDURATION:PT30M\r\nSUMMARY:Moved\r\n{TWO}END:VEVENT\r\n", stamp(original), stamp(to))
        })
        .collect::<Vec<String>>().concat();
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:overrides@example.org\r\nDTSTART:19900101T080000Z\r\nDTEND:19900101T081500Z\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Ten thousand moved\r\n{TWO}END:VEVENT\r\n{moved}"
    ))
}

fn attendees() -> String {
    let all = (0..20_000)
        .map(|place| format!("ATTENDEE:mailto:p{place:05}@example.org\r\n"))
        .collect::<Vec<String>>()
        .concat();
    hostile(&format!(
        "BEGIN:VEVENT\r\nUID:attendees@example.org\r\nDTSTART:20261204T100000Z\r\nDTEND:20261204T110000Z\r\nSUMMARY:Twenty thousand people\r\nATTENDEE:mailto:anna@example.org\r\n{all}END:VEVENT\r\n"
    ))
}
