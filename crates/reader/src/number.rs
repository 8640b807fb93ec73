//! Numbers in digits and in words.

/// The whole number that a word stands for, up to 100,000.
pub fn of(plain: &str) -> Option<u32> {
    let word = match plain {
        "two" | "both" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" | "dosen" => 12,
        "thirteen" => 13,
        "fourteen" => 14,
        "fifteen" => 15,
        "sixteen" => 16,
        "eighteen" => 18,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "eighty" => 80,
        "hundred" | "hundreds" | "dosens" => 100,
        "thousand" | "thousands" => 1_000,
        _ => {
            let digits = plain.bytes().all(|byte| byte.is_ascii_digit()) && plain.len() <= 6;
            return digits.then(|| plain.parse().ok()).flatten();
        }
    };
    Some(word)
}
