//! Words of times and durations.

/// Units of minutes.
#[rustfmt::skip]
pub(crate) const MINUTES: &[&str] = &[
    "m", "min", "mins", "minute", "minutes", "minuten", "mn", "mns", "minuto", "minutos", "minuti", "minuut",
    "minuter", "minutter", "dk", "dakika", "мин", "минут", "минуты", "минута", "分間", "分钟", "分鐘", "分", "분", "دقائق",
    "دقيقة", "دقیقه", "דקות", "דק",
];

/// Units of hours.
#[rustfmt::skip]
pub(crate) const HOURS: &[&str] = &[
    "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas", "ora",
    "ore", "uur", "час", "часа", "часов", "時間", "小时", "小時", "ساعة", "שעה", "שעות",
];

/// What stands before a duration and changes nothing.
#[rustfmt::skip]
pub(crate) const ABOUT: &[&str] = &[
    "about", "approx", "approximately", "around", "circa", "c", "ca", "max", "maximum", "up", "jeweils", "je",
    "etwa", "rund", "environ", "env", "aprox", "unos", "est", "estimated", "約",
];

/// What stands after a duration and changes nothing.
#[rustfmt::skip]
pub(crate) const AFTER: &[&str] =
    &["max", "maximum", "maximal", "each", "total", "tops", "approx", "sharp", "in total", "程度"];

/// Words for the dash between two times of day.
#[rustfmt::skip]
pub(crate) const DASH_WORDS: &[&str] =
    &["to", "till", "til", "until", "bis", "a", "au", "al", "hasta", "tot", "do", "до", "から", "إلى"];

pub(crate) const AM: &[&str] = &["am"];
pub(crate) const PM: &[&str] = &["pm"];

/// What tells that a number is a time of day.
pub(crate) const OCLOCK: &[&str] = &["uhr", "oclock", "h", "hrs", "heures", "uur", "часов", "utc", "gmt"];

/// Durations without a number, the longer first.
#[rustfmt::skip]
pub(crate) const SPOKEN: &[(&str, u16)] = &[
    ("three quarters of an hour", 45), ("quarter of an hour", 15), ("a quarter of an hour", 15),
    ("quarter hour", 15), ("half an hour", 30), ("half hour", 30), ("one hour and a half", 90),
    ("an hour and a half", 90), ("an hour", 60), ("eine halbe stunde", 30), ("halbe stunde", 30),
    ("eine dreiviertelstunde", 45), ("dreiviertelstunde", 45), ("eine viertelstunde", 15), ("viertelstunde", 15),
    ("anderthalb stunden", 90), ("eine stunde", 60), ("une demi heure", 30), ("demi heure", 30),
    ("un quart d heure", 15), ("trois quarts d heure", 45), ("une heure et demie", 90), ("une heure", 60),
    ("media hora", 30), ("un cuarto de hora", 15), ("una hora y media", 90), ("una hora", 60), ("mezz ora", 30),
    ("un ora", 60), ("meia hora", 30), ("uma hora", 60), ("een half uur", 30), ("half uur", 30), ("een uur", 60),
    ("kwartier", 15),
];

/// Numbers written as words.
#[rustfmt::skip]
pub(crate) const NUMBERS: &[(&str, u32)] = &[
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
    ("nine", 9), ("ten", 10), ("twelve", 12), ("fifteen", 15), ("twenty", 20), ("thirty", 30), ("forty", 40),
    ("sixty", 60), ("ninety", 90), ("eine", 1), ("zwei", 2), ("drei", 3), ("vier", 4), ("funf", 5), ("sechs", 6),
    ("sieben", 7), ("acht", 8), ("neun", 9), ("zehn", 10), ("zwolf", 12), ("funfzehn", 15), ("zwanzig", 20),
    ("dreissig", 30), ("vierzig", 40), ("sechzig", 60), ("neunzig", 90), ("deux", 2), ("trois", 3), ("quatre", 4),
    ("cinq", 5), ("huit", 8), ("dix", 10), ("quinze", 15), ("vingt", 20), ("trente", 30), ("quarante", 40),
    ("soixante", 60), ("dos", 2), ("tres", 3), ("cuatro", 4), ("cinco", 5), ("diez", 10), ("veinte", 20),
    ("treinta", 30), ("cuarenta", 40),
];
