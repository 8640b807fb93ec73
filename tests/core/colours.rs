//! The colours of `style/tokens.css`: enough contrast (WCAG 1.4.3, 1.4.11), and modes that colour-blind eyes can tell apart.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A colour as its shares of red, green and blue light, each 0 to 1.
type Light = [f64; 3];

/// The schemes, in the order in which `light-dark()` takes them.
const SCHEMES: [&str; 2] = ["light", "dark"];

const GROUNDS: [&str; 2] = ["paper", "paper-sunk"];

/// How eyes see that lack one kind of cone, as rows of a matrix over light: Machado, Oliveira and Fernandes 2009,
/// doi 10.1109/TVCG.2009.113, severity 1.
const EYES: [(&str, [Light; 3]); 4] = [
    ("usual", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protan",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deutan",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritan",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

/// Each colour's name, with its value in light and in dark.
fn tokens() -> BTreeMap<String, [Light; 2]> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("style/tokens.css");
    let sheet = fs::read_to_string(path).unwrap_or_default();
    sheet.lines().filter_map(token).collect()
}

/// A line such as `--ink: light-dark(#221e19, #efe8dc);`.
fn token(line: &str) -> Option<(String, [Light; 2])> {
    let (name, value) = line.trim().strip_prefix("--")?.split_once(": light-dark(")?;
    let (light, dark) = value.strip_suffix(");")?.split_once(", ")?;
    Some((name.to_owned(), [light_of(light)?, light_of(dark)?]))
}

/// `#rrggbb` of sRGB as light.
fn light_of(colour: &str) -> Option<Light> {
    let number = u32::from_str_radix(colour.strip_prefix('#')?, 16).ok()?;
    Some([number >> 16, number >> 8, number].map(|part| light_part(f64::from(part & 0xff) / 255.0)))
}

/// A part of a colour of sRGB, 0 to 1, as light.
fn light_part(part: f64) -> f64 {
    if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

/// Light as a part of a colour of sRGB.
fn colour_part(light: f64) -> f64 {
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

fn times(row: Light, [red, green, blue]: Light) -> f64 {
    row[0] * red + row[1] * green + row[2] * blue
}

/// Relative luminance, as WCAG 2 defines it.
fn luminance(light: Light) -> f64 {
    times([0.2126, 0.7152, 0.0722], light)
}

/// The contrast of two colours, 1 to 21, as WCAG 2 defines it.
fn contrast(one: Light, other: Light) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Lightness and the two axes of colour, CIE 1976 under daylight (D65): 2.3 apart is just to be seen.
fn lab(light: Light) -> Light {
    let light = light.map(|part| part.clamp(0.0, 1.0));
    let root = |value: f64| if value > 0.008_856 { value.cbrt() } else { 7.787 * value + 16.0 / 116.0 };
    let x = root(times([0.4124, 0.3576, 0.1805], light) / 0.950_47);
    let y = root(luminance(light));
    let z = root(times([0.0193, 0.1192, 0.9505], light) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn apart(one: Light, other: Light) -> f64 {
    lab(one).iter().zip(lab(other)).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt()
}

#[track_caller]
fn check_contrast(names: &[&str], least: f64) {
    let tokens = tokens();
    for name in names {
        for ground in GROUNDS {
            for (place, scheme) in SCHEMES.iter().enumerate() {
                let found = contrast(tokens[*name][place], tokens[ground][place]);
                assert!(found >= least, "{name} on {ground}, {scheme}: {found:.2} instead of {least}");
            }
        }
    }
}

#[test]
fn words_can_be_read_on_every_ground() {
    check_contrast(&["ink", "ink-soft", "alarm", "sync", "async", "mix"], 4.5);
}

#[test]
fn shapes_and_edges_can_be_seen_on_every_ground() {
    check_contrast(&["edge", "sync-shape", "async-shape", "mix-shape"], 3.0);
}

/// So much of the first colour, 0 to 1, in the second, as `color-mix(in srgb, …)` does it.
fn mixed(one: Light, share: f64, other: Light) -> Light {
    [0, 1, 2].map(|at: usize| light_part(colour_part(one[at]) * share + colour_part(other[at]) * (1.0 - share)))
}

#[test]
fn words_in_drawings_can_be_read() {
    // The names of the map's regions, and the numbers of the timeline's steps: `style/decision.css`.
    let tokens = tokens();
    for (word, share) in [("ink-soft", 0.2), ("ink", 0.25)] {
        for mode in ["sync", "async", "mix"] {
            for (place, scheme) in SCHEMES.iter().enumerate() {
                let ground = mixed(tokens[&format!("{mode}-shape")][place], share, tokens["paper"][place]);
                let found = contrast(tokens[word][place], ground);
                assert!(found >= 4.5, "{word} on {mode}, {scheme}: {found:.2}");
            }
        }
    }
}

#[test]
fn the_modes_stay_apart_for_colour_blind_eyes() {
    let tokens = tokens();
    for [one, other] in [["sync", "async"], ["sync", "mix"], ["async", "mix"]] {
        for (place, scheme) in SCHEMES.iter().enumerate() {
            for (eyes, rows) in EYES {
                let seen = |mode: &str| rows.map(|row| times(row, tokens[&format!("{mode}-shape")][place]));
                let found = apart(seen(one), seen(other));
                assert!(found >= 20.0, "{one} and {other} in {scheme} for {eyes} eyes: {found:.1} apart");
            }
        }
    }
}
