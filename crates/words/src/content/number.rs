//! Numbers and what is counted by them: the one place that knows what an English plural is.

/// What is said of one, or of any other number.
pub fn either<'a>(number: u64, one: &'a str, many: &'a str) -> &'a str {
    if number == 1 { one } else { many }
}

/// A number with what it counts, in its singular, which takes an s for any other number: *1 step*, *12,000 steps*.
pub fn counted(number: u64, noun: &str) -> String {
    [&grouped(number), " ", noun, either(number, "", "s")].concat()
}

/// A number with a comma before each three digits.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// How many there are of something in memory, which is never more than fits.
pub fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_said_alone_and_thousands_are_parted() {
        let said = [0, 1, 2, 999, 1_000, 1_234_567].map(|number| counted(number, "day"));
        let wanted = ["0 days", "1 day", "2 days", "999 days", "1,000 days", "1,234,567 days"];
        assert_eq!(said, wanted);
    }
}
