//! Texts that are made to break a reader: bounded, without a panic, and nothing of them lost.

#![cfg(test)]

use agenda::{Agenda, LONGEST, LONGEST_TOPIC, MOST_ITEMS, NoAgenda, from_html, read};

/// All that an agenda shows of its text.
fn shown(agenda: &Agenda) -> String {
    let mut shown = agenda.title.clone().unwrap_or_default();
    for item in &agenda.items {
        for text in [&item.topic].into_iter().chain(&item.owners).chain(&item.below) {
            shown.push('\n');
            shown.push_str(text);
        }
    }
    for rest in &agenda.rest {
        shown.push('\n');
        shown.push_str(&rest.text);
    }
    shown
}

#[track_caller]
fn check_bounds(agenda: &Agenda) {
    assert!(agenda.items.len() <= MOST_ITEMS);
    for item in &agenda.items {
        assert!(item.topic.encode_utf16().count() <= LONGEST_TOPIC + 1, "{}", item.topic);
        assert!(!item.topic.trim().is_empty(), "an item without a topic on line {}", item.line);
        assert!(item.minutes.is_none_or(|minutes| minutes <= 24 * 60));
    }
}

#[test]
fn what_is_too_long_or_empty_is_refused_and_not_cut() {
    assert_eq!(read(&"- x\n".repeat(LONGEST / 4 + 1)), Err(NoAgenda::TooLong));
    assert_eq!(read(" \u{200b}\n\t"), Err(NoAgenda::Empty));
    assert_eq!(read("What a day it was."), Err(NoAgenda::NoItems));
}

#[test]
fn more_items_than_are_read_stay_among_the_rest() {
    let text = (0..MOST_ITEMS + 50).map(|number| format!("- point{number} (5 min)\n")).collect::<Vec<_>>().concat();
    let agenda = read(&text).unwrap();
    assert_eq!((agenda.items.len(), agenda.rest.len()), (MOST_ITEMS, 50));
    assert!(agenda.doubts.contains(&agenda::Doubt::TooMany));
    assert!(shown(&agenda).contains("point149"));
}

#[test]
fn a_long_line_is_cut_and_its_rest_stands_below() {
    let long = "word ".repeat(30_000);
    let agenda = read(&format!("1. {long} end\n2. Other (5 min)")).unwrap();
    check_bounds(&agenda);
    assert!(agenda.items[0].topic.ends_with('…'));
    assert_eq!(shown(&agenda).matches("word").count(), 30_000);
    assert!(shown(&agenda).contains("end"));
}

#[test]
fn deep_and_broken_texts_end() {
    let open = "(".repeat(12_000);
    let deep =
        (0..2_000).map(|depth| format!("{}- level {depth}\n", " ".repeat(depth.min(120)))).collect::<Vec<_>>().concat();
    let pipes = "|".repeat(20_000);
    let texts = [
        format!("- a {open}"),
        format!("- a {}", "[".repeat(12_000)),
        format!("- a {}", "[x](".repeat(5_000)),
        format!("- a {}", "<b".repeat(12_000)),
        format!("- a {}", "&#".repeat(12_000)),
        format!("- {}", "*".repeat(20_000)),
        format!("- {}", "1:".repeat(15_000)),
        format!("- {}", "10-".repeat(12_000)),
        format!("- {}", " – ".repeat(7_000)),
        format!("a {}", ",b".repeat(15_000)),
        deep,
        format!("{pipes}\n{pipes}"),
        "1.".repeat(15_000),
        "> ".repeat(15_000),
        "#".repeat(20_000),
        "- a\n".repeat(10_000),
        "From: a\n".repeat(5_000),
        "\u{1f469}\u{200d}".repeat(5_000),
        "Owner: \n".repeat(7_000),
        "\u{301}".repeat(12_000),
    ];
    for text in texts {
        if let Ok(agenda) = read(&text) {
            check_bounds(&agenda);
        }
        from_html(&text);
    }
    from_html(&"<ul><li>".repeat(5_000));
    from_html(&"<table><tr><td>".repeat(5_000));
}

#[test]
fn nothing_of_a_text_is_lost() {
    // Words that tell the shape and stand in fields of their own afterwards.
    let shape = [
        "minutes",
        "mins",
        "minutos",
        "minuten",
        "hour",
        "hours",
        "time",
        "owner",
        "presenter",
        "duration",
        "purpose",
        "decision",
        "decide",
        "discussion",
        "discuss",
        "information",
        "feedback",
        "inform",
        "topic",
        "type",
        "needed",
        "half",
        "dauer",
        "item",
        "what",
        "long",
        "info",
        "entscheidung",
        "lluvia",
        "ideas",
        "timebox",
        "brainstorm",
        "entscheidung",
        "goal",
        "prendre",
        "décision",
        "lead",
        "besluit",
        "quarter",
        "session",
        "sujet",
        "responsable",
        "durée",
        "draft",
        "data",
        "minuti",
        "minuut",
        "total",
        "قرار",
        "دقائق",
        "دقيقة",
        "報告",
        "discussion",
        "décision",
    ];
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut files = 0;
    for folder in ["given", "own"].map(|name| folder.join(name)) {
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let text = String::from_utf8(std::fs::read(&path).unwrap()).unwrap();
            let is_text = path.extension().is_some_and(|end| end == "md" || end == "txt");
            let Ok(agenda) = read(&text).map_err(drop) else { continue };
            if !is_text || text.contains("</") {
                continue;
            }
            files += 1;
            let shown = shown(&agenda).to_lowercase();
            // Addresses of links are given up on purpose; their text is not.
            let without_links: String = text
                .split("](")
                .enumerate()
                .map(|(at, part)| {
                    if at == 0 { part.to_owned() } else { part.split_once(')').map_or("", |(_, rest)| rest).to_owned() }
                })
                .collect();
            for word in without_links.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 3) {
                let word = word.to_lowercase();
                assert!(shown.contains(&word) || shape.contains(&word.as_str()), "{word} of {path:?} is lost");
            }
        }
    }
    assert!(files > 35, "only {files} files");
}

#[test]
fn texts_put_together_from_pieces_at_random_are_read_within_bounds() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let files = ["given", "own"].into_iter().flat_map(|name| std::fs::read_dir(folder.join(name)).unwrap());
    let texts: Vec<String> =
        files.filter_map(|file| String::from_utf8(std::fs::read(file.unwrap().path()).unwrap()).ok()).collect();
    let marks = [
        "\n",
        "|",
        "- ",
        "1. ",
        "(",
        ")",
        "[",
        "](",
        "15 min",
        "10:00–10:15",
        ":",
        "– ",
        "> ",
        "\t",
        "#",
        "**",
        "<li>",
        "&amp;",
        "½ h",
        "م",
        "、",
        "e\u{301}",
    ];
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    let mut agendas = 0;
    for _ in 0..250 {
        let mut text = String::new();
        for _ in 0..next(30) {
            if next(3) == 0 {
                text.push_str(marks[next(marks.len())]);
            } else {
                let from = &texts[next(texts.len())];
                let start = next(from.len());
                text.extend(from.chars().skip(start).take(next(40)));
            }
        }
        if let Ok(agenda) = read(&text) {
            agendas += 1;
            check_bounds(&agenda);
            assert_eq!(read(&text).as_ref(), Ok(&agenda), "{text}");
        }
        from_html(&text);
    }
    assert!(agendas > 50, "only {agendas} texts were agendas");
}
