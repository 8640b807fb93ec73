//! What a title and a note tell in plain words: how far people are from each other, whether they are family or friends, what
//! one of them does not have, whether a life is at stake, whether a time is set, and whether it is not the first time.
//!
//! Only what can hardly mean anything else is looked for: it settles by which channel, and nothing of the verdict.

use std::collections::BTreeSet;

use advice::{Channel, ChannelSet, Danger, Distance, Told};
use domain::decision::{Attempt, Decision, Text};
use domain::reading::Reading;

/// What is said by those who would have to travel.
const FAR: &str = "\
    remote team, remote employee, remote colleague, remote worker, fully remote, all remote, we are remote, i am remote, i m remote, been \
    remote, works remotely, work remotely, working remotely, distributed team, telework, work from home and, another \
    state, another country, other country, another city, another town, another continent, different countries, \
    different states, different cities, several countries, different time zones, many time zones, different \
    timezones, all continents, all over the world, parts of the world, lives abroad, hour drive, hours drive, hours \
    by car, hours by train, remote dev team, flying everybody, only know each other from video, chat room, another time \
    zone, other time zone, another office, other office, another university, hours away, far away, live far, lives far, \
    cannot travel, can t travel, on holiday for, is on holiday, is abroad, are abroad, two countries, three countries, four \
    countries, two cities, three cities, different towns, three continents, two offices, on planes";

/// Places of which one speaks where somebody else is there.
const ABROAD: &str = "\
    america, asia, athens, australia, auckland, austria, barcelona, berlin, brazil, bulgaria, canada, chicago, china, copenhagen, \
    cork, croatia, denmark, denver, dubai, dublin, egypt, europe, finland, france, germany, greece, hungary, india, ireland, \
    italy, japan, kenya, lisbon, madrid, melbourne, mexico, milan, mumbai, munich, netherlands, norway, oregon, osaka, oslo, \
    paris, poland, porto, portugal, prague, romania, rome, seattle, shenzhen, singapore, spain, stockholm, sweden, \
    switzerland, sydney, texas, tokyo, toronto, turkey, ukraine, vienna, warsaw, zurich";
/// Who lives where one tells it from.
const HERE: &str =
    "student in, i live in, we live in, i m in, i am in, we are in, we re in, i work in, moved to, moved here";

/// What stands before the name of a place.
const AT: &str = "in, from, near";
/// Names behind those that are of no place.
const NO_PLACES: &str = "\
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, \
    august, september, october, november, december, christmas, easter, whatsapp, zoom, slack, teams, outlook, excel, \
    word, discord, facebook, instagram, google, jira, github, english, german, french, spanish, person, writing, hr";

/// What is said by those who meet anyway.
const NEAR: &str = "\
    on our ward, on the ward, on my ward, next door, at the next desk, our staff room, staffroom, in our shop, on \
    site every day, cohousing, our street, our village, our neighbour, at the church hall, next to \
    me, stands beside me, sits beside me, sits opposite me, same office, same building, same house, share an office, \
    shares an office, down the corridor, down the hall, on the shop floor, upstairs, downstairs, minutes away, my \
    flatmates, my roommates";

/// What is said by those who work where one must be on the spot.
const ON_SITE: &str = "\
    rota, rostered, my shift, our shift, next shift, on shift, night shift, night shifts, early shift, late shift, \
    per shift, a shift, shift lead, on the ward, charge nurse, ward sister, ward manager, foreman, site manager, the \
    chef, head chef, sous chef, our kitchen, shop floor, forklift, warehouse, care home, nursing home, the salon, the \
    till, the bar, the shop, my shop, our shop, my class, our class, the classroom, staff room, the depot, the barn, \
    the farm, milking, the cows, the workshop, the garage, the lab, same floor, the floor above, the floor below, \
    floor up, floors up, floor down, his desk, her desk, their desk, glass room, the canteen, choir, the allotment, the parish, the congregation";

/// What may be said where people are far from each other, though it can mean something else.
const FAR_PERHAPS: &str = "\
    remote, remotely, zone, zones, timezone, timezones, zoom, on teams, skype, online, virtual, abroad, overseas, \
    miles, km, branches, hybrid, home office, from home, distributed, \
    video, webcam, flight, never met, phone call every, calls every, we call every, ring every, rings every";

/// How words begin that are said where someone is afraid, or is treated badly.
const FEAR: &str = "\
    afraid, scared, scary, frighten, fear, threat, violen, abus, harass, intimidat, stalk, aggressive, assault, \
    retaliat, misconduct, bully, bulli, grope, menac";

/// What is done where someone is treated so.
const HARM: &str = "\
    blocked the door, blocked my way, locked me in, locked me out, followed me, follows me, shoved me, pushed me, \
    grabbed me, he hit me, she hit me, they hit me, hits me, my keys away, broke in, turned up at my, turns up at my, won t leave \
    me alone";

/// How many words tell at some length.
const LENGTH: usize = 25;

/// Those who are family or friends, or share a home. Not those next door: a note to them that nobody signed is none.
const CLOSE: &str = "\
    mum, mom, mother, dad, father, parents, brother, brothers, sister, sisters, siblings, husband, wife, girlfriend, \
    boyfriend, fiance, son, daughter, kids, grandma, grandmother, grandad, grandfather, granddad, grandpa, gran, \
    nan, aunt, auntie, uncle, cousin, niece, nephew, in laws, mother in law, father in law, sister in law, brother \
    in law, best friend, friend, friends, old friend, flatmate, flatmates, roommate, roommates, housemate, \
    housemates, ex";

/// Those whom one names without *my*, and what stands before those of others.
const PARENTS: &str = "\
    mum, mums, mom, moms, dad, dads, gran, grans, grandma, grandmas, grandad, grandads, grandpa, grandpas, nan, nans";
const OTHERS: &str =
    "a, an, the, other, another, his, her, their, your, our, one, school, class, single, soccer, football";

/// What one does to them; that they advise or are there is not enough.
const TO: &str = "\
    tell, telling, ask, asking, ring, call, text, message, write to, invite, thank, visit, talk to, talking to, \
    speak to, say to, apologise to, apologize to, reach";

/// What follows those who only advise.
const ADVISING: &str = "says, said, thinks, thought, reckons, suggests";

/// What somebody does not have.
const LACKS: [(Channel, &str); 4] = [
    (
        Channel::Mail,
        "no email, no e mail, without email, don t have email, doesn t have email, haven t got email, hasn t got \
         email, don t use email, doesn t use email, don t do email, doesn t do email, don t read email, never \
         reads email, no computer, no internet, no emails, don t do emails, doesn t do emails, don t read emails, \
         doesn t read emails, doesn t answer emails, ignores my emails, ignores emails, not on email, not online",
    ),
    (
        Channel::Chat,
        "no smartphone, not on whatsapp, isn t on whatsapp, no whatsapp, doesn t have whatsapp, without whatsapp",
    ),
    (Channel::Video, "no webcam, no camera"),
    (
        Channel::Phone,
        "never picks up, doesn t pick up, won t pick up, never answers the phone, doesn t answer the phone, hates \
         the phone, hates phone calls, hate phone calls, can t phone, can t use the phone, i m deaf, i am deaf, \
         is deaf",
    ),
];

/// What was tried in vain.
const FAILS: [(Channel, &str); 3] = [
    (
        Channel::Phone,
        "on hold, hold music, plays music, voicemail, always engaged, line is busy, always busy, calls go unanswered, \
         unanswered calls, missed calls, nobody picks up, no one picks up, nobody answers the phone, no one answers \
         the phone, seldom answers, rarely answers, rarely picks up, seldom picks up, can t get through, couldn t get \
         through, never calls back, doesn t call back, never called back, never rings back, never rang back, doesn t \
         ring back, doesn t answer my calls, not answering my calls, phone agent, phone queue",
    ),
    (
        Channel::Mail,
        "bounced, bounces, unanswered emails, unanswered mails, emails unanswered, mails unanswered, who reads that, \
         reads that mailbox, two mails, two emails, three mails, three emails, four emails, third mail, third email, \
         fourth email, by mail no reply, by mail no answer, by email no reply, by email no answer, mails no reply, emails no \
         reply, mails no answer, emails no answer, reminders by mail no, reminders by email no, emailed twice, emailed three times, mailed twice, emailed them twice, emailed her twice, \
         emailed him twice, ignored my email, ignored my mail, ignored my emails, ignoring my emails, no reply to my \
         email, no reply to my emails, no answer to my email, no answer to my emails, nobody reads emails, nobody \
         reads the emails, never answers emails",
    ),
    (
        Channel::Chat,
        "left on read, leaves me on read, on read, seen my msgs, seen my messages, blue ticks, ignores my texts, \
         ignores my messages, ignores all our messages, ignores our messages, ignored my texts, ignored my messages, \
         ignoring my messages, ignoring my texts, doesn t answer texts, doesn t answer messages, texts unanswered, \
         messages unanswered, no reply to my texts, no reply to my messages, muted the chat, muted the group",
    ),
];

/// What is said by those who use a channel among themselves.
const USES: [(Channel, &str); 2] = [
    (
        Channel::Chat,
        "whatsapp, group chat, class chat, family chat, team chat, parents chat, class group, on slack, in slack, our \
         slack, slack channel, teams chat, teams channel, discord, telegram, on signal, signal group, messenger, by \
         text, texts me, texted me, we text, dms, dm, insta, instagram, in the app",
    ),
    (
        Channel::Video,
        "zoom, on teams, teams call, teams meeting, facetime, skype, google meet, webcam, video call every",
    ),
];

/// What is said where someone may take their own life.
const LIFE: &str = "\
    suicide, suicidal, kill himself, kill herself, kill themselves, killing himself, killing herself, killing \
    themselves, end it all, end his life, end her life, end their life, his own life, her own life, their own life, \
    better off without him, better off without her, better off without them, better off without me, better off dead, \
    all be better off, not want to live, t want to live, rather not live, no reason to live, wants to die, want to \
    die, wish i was dead, harm himself, harm herself, harm themselves, self harm";

/// What is said by whoever does it not for the first time: they asked, told or refused before, and it is not settled.
const AGAIN: &str = "\
    already asked, already told, already wrote, already written to, already emailed, already texted, already rang, \
    already phoned, already reminded, already reported, already complained, already apologised, already apologized, \
    already spoke to, already spoken to, already raised it, already declined, already said no, already said sorry, \
    one reminder, second reminder, third reminder, fourth reminder, two reminders, three reminders, my reminders, \
    second letter, third letter, third email, third request, asked twice, asked again, \
    emailed twice, wrote twice, rang twice, reminded twice, complained twice, apologised twice, apologized twice, \
    said no twice, said sorry twice, said sorry already, no reply at all, no reply since, no reply to, no response, \
    got no answer, get no answer, never replied, never replies, hasn t replied, hasn t answered, never answered, \
    never wrote back, hasn t got back, hasn t come back to me, zero answers, not a word since, nothing since, \
    still nothing, still no, still hasn t, keeps promising, keeps saying, keeps forgetting, fobs me off, fobbed off, \
    fobbing me off, ignored my, ignores my, ignoring my, turned me down, brushed me off, brushes me off, third time \
    about, third time i, asked for the third time, promised me, promised us, has promised, \
    cancelled twice, canceled twice, apologised by, apologized by, said sorry by, said sorry but, texted sorry, \
    i apologised, i apologized, i ve apologised, i ve apologized, i said sorry, i ve said sorry";

/// Who tells what they did.
const I: &str = "i, we, ive, weve";
/// What stands between, and what they did.
const BETWEEN: &str = "ve, have, had, already, also, even, then, first, only, once";
const SAID: &str = "\
    asked, told, wrote, written, emailed, mailed, texted, messaged, rang, rung, called, phoned, reminded, reported, \
    complained, apologised, apologized, sent, spoke, spoken, talked, mentioned, raised, chased, invited, declined, \
    refused, warned, explained, suggested, proposed, nudged, pinged, knocked";
/// That it was not once, or came to nothing.
const IN_VAIN: &str = "twice, again, already, still, never, ignored, promised, nobody, shrugged, yeah";
/// How often before *times*.
const OFTEN: &str = "two, three, four, five, six, seven, eight, ten, several, many, more, countless, 2, 3, 4, 5, 6";

/// What denies what comes after it.
const DENIALS: &str = "not, no, never, isn, aren";

/// What a decision is read as, its own words included.
pub fn reading(decision: &Decision) -> Reading {
    let texts = [decision.title.as_ref().map(Text::as_str), decision.note.as_ref().map(Text::as_str)];
    let [title, note] = texts.map(Option::unwrap_or_default);
    let told = told(title, note);
    let is_again = decision.attempt.map_or(told.is_again, |attempt| attempt == Attempt::Again);
    Reading { told: Told { is_again, ..told }, ..Reading::of(decision) }
}

/// A text in small letters, of each word only its letters and digits, with one space round each.
pub(super) fn plain(text: &str) -> String {
    let plain: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    [" ", &plain.split_whitespace().collect::<Vec<_>>().join(" "), " "].concat()
}

/// What a title and a note tell of those who take part.
pub fn told(title_as_typed: &str, note: &str) -> Told {
    let (title, all) = (plain(title_as_typed), plain(&[title_as_typed, "\n", note].concat()));
    let says = |phrases| each(phrases).any(|phrase| all.contains(&spaced(phrase)));
    let mut clauses =
        [title_as_typed, note].into_iter().flat_map(|text| text.split([',', '.', ';', ':', '?', '!', '(']));
    let those = |all: &[(Channel, &'static str)]| -> ChannelSet {
        all.iter().filter(|(_, phrases)| says(phrases)).map(|(channel, _)| *channel).collect()
    };
    let is_long = all.split_whitespace().count() >= LENGTH;
    let is_fear = || all.split(' ').any(|word| each(FEAR).any(|fear| word.starts_with(fear)));
    let danger = if says(LIFE) { Some(Danger::Life) } else { (is_fear() || says(HARM)).then_some(Danger::Fear) };
    let unsaid = match (says(FAR), says(NEAR), says(FAR_PERHAPS)) {
        (false, false, true) => Some(Distance::Perhaps),
        (false, _, false) if says(ON_SITE) => Some(Distance::OnSite),
        (false, _, false) => is_long.then_some(Distance::Unsaid),
        (true, _, _) | (false, true, true) => None,
    };
    Told {
        distance: distance(&all).or_else(|| are_apart(note).then_some(Distance::Far)).or(unsaid),
        is_long,
        are_close: are_close(&title, &all),
        lacks: those(&LACKS),
        fails: those(&FAILS),
        uses: those(&USES),
        danger,
        has_time: has_time(&all),
        is_again: says(AGAIN) || has_said_before(&all) || clauses.any(|clause| begins_with_said(&plain(clause))),
    }
}

/// The phrases of a list.
fn each(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(", ")
}

/// Whether a word is one of a list.
fn is_among(list: &'static str, word: &str) -> bool {
    each(list).any(|one| one == word)
}

/// A phrase as it stands between other words.
fn spaced(phrase: &str) -> String {
    [" ", phrase, " "].concat()
}

/// What stands before a time in which something is to be done, and what such a time is called.
const UNTIL: &str = "by, until, till, before, within, next, in";
const TIMES: &str =
    "day, days, week, weeks, weekend, month, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday";
/// What a time of the year is called, behind what names an end.
const END: &str = "by, until, till, before";
const SEASONS: &str = "\
    january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, \
    autumn, winter, christmas, easter, end, term";
/// Of what one counts that many as well.
const NO_DATE: &str = "time, floor, year, grade, birthday, century, reminder, letter, place";
/// What says by itself that a time is set.
const SET: &str = "\
    tomorrow, this evening, this afternoon, this weekend, this friday, end of the week, end of the \
    month, end of the year, end of term";

/// Whether a time is told in which it is to be done: *by Friday*, *within two weeks*, *before Easter*, *on the 24th*.
fn has_time(plain: &str) -> bool {
    let words: Vec<&str> = plain.split_whitespace().collect();
    let is_date = |word: &str| {
        let number = word.trim_end_matches(char::is_alphabetic);
        let is_th = ["st", "nd", "rd", "th"].iter().any(|end| word.strip_prefix(number) == Some(end));
        is_th && number.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
    };
    let is_set = |(place, word): (usize, &&str)| {
        let mut soon = words.iter().skip(place + 1).take(2);
        is_among(UNTIL, word) && soon.clone().any(|word| is_among(TIMES, word))
            || is_among(END, word) && soon.clone().any(|word| is_among(SEASONS, word) || is_date(word))
            || is_among("the, on", word)
                && soon.next().is_some_and(|word| is_date(word))
                && !soon.next().is_some_and(|word| is_among(NO_DATE, word))
    };
    words.iter().enumerate().any(is_set) || each(SET).any(|set| plain.contains(&spaced(set)))
}

/// Whether they tell that they said or asked something, and within a few words that it was more than once, or in vain.
fn has_said_before(plain: &str) -> bool {
    let words: Vec<&str> = plain.split_whitespace().collect();
    let mut after_i = words.iter().enumerate().filter(|(_, word)| is_among(I, word)).map(|(place, _)| place + 1);
    after_i.any(|place| begins_in_vain(words.iter().skip(place).copied()))
}

/// The same where who did it is left out: *told them twice*.
fn begins_with_said(clause: &str) -> bool {
    begins_in_vain(clause.split_whitespace())
}

fn begins_in_vain<'a>(words: impl Iterator<Item = &'a str>) -> bool {
    let mut rest = words.skip_while(|word| is_among(BETWEEN, word)).take(9);
    let mut before = rest.next().unwrap_or_default();
    is_among(SAID, before)
        && rest.any(|word| {
            let is_so = is_among(IN_VAIN, word) || word == "times" && is_among(OFTEN, before);
            before = word;
            is_so
        })
}

/// How far they are from each other. `None`: the text says neither, or both.
fn distance(plain: &str) -> Option<Distance> {
    // What is denied says nothing.
    let is_said = |phrase: &str| {
        let before = plain.split_once(&spaced(phrase)).map(|(before, _)| before);
        before.is_some_and(|before| !before.split_whitespace().rev().take(3).any(|word| is_among(DENIALS, word)))
    };
    let is_abroad = || {
        let words: Vec<&str> = plain.split_whitespace().collect();
        let is_there =
            |pair: &[&str]| matches!(pair, [before, place] if is_among("in, near", before) && is_among(ABROAD, place));
        words.windows(2).any(is_there) && !each(HERE).any(|phrase| plain.contains(&spaced(phrase)))
    };
    match (each(FAR).any(is_said) || is_abroad(), each(NEAR).any(is_said)) {
        (true, false) => Some(Distance::Far),
        (false, true) => Some(Distance::Near),
        (true, true) | (false, false) => None,
    }
}

/// Whether two places are named: *I'm in Leeds, he is in Porto*.
fn are_apart(note: &str) -> bool {
    let words: Vec<&str> = note.split_whitespace().collect();
    let names = words.windows(2).filter_map(|pair| match pair {
        [before, name] if is_among(AT, before) => Some(name.trim_matches(|c: char| !c.is_alphabetic())),
        _ => None,
    });
    let places = names.filter(|name| {
        let is_name = name.starts_with(char::is_uppercase) && name.chars().skip(1).any(char::is_lowercase);
        is_name && !is_among(NO_PLACES, &name.to_lowercase())
    });
    places.collect::<BTreeSet<_>>().len() > 1
}

/// Whether it is about family or friends: the title names them, or something is told or asked of them.
fn are_close(title: &str, all: &str) -> bool {
    let is_theirs = |who: &str| {
        let named = [" my ", who, " "].concat();
        let is_named = title
            .split_once(&named)
            .is_some_and(|(_, after)| !is_among(ADVISING, after.split_whitespace().next().unwrap_or_default()));
        let is_of_both = all.contains(&[&named, "and i "].concat());
        is_named || is_of_both || each(TO).any(|to| all.contains(&[" ", to, &named].concat()))
    };
    let words: Vec<&str> = title.split_whitespace().collect();
    let are_named = words.iter().enumerate().any(|(place, word)| {
        let next_to = |place: usize| words.get(place).copied().unwrap_or_default();
        is_among(PARENTS, word)
            && !is_among(OTHERS, next_to(place.wrapping_sub(1)))
            && !is_among(ADVISING, next_to(place + 1))
    });
    are_named || each(CLOSE).any(is_theirs)
}
