//! Where the customs of activities come from, and where each ends.
//!
//! The pulls and grades stand in the table of activities (`domain::activity`). A custom without an address here is what
//! people who do it say, as far as we know; its grade says so.
//!
//! They stand in `own/customs.txt`, a line for each, in the order of the table: the key of the activity, where it is
//! otherwise, and the address, if there is one, with ` | ` between them.

use domain::activity::Template;

const CUSTOMS: &str = include_str!("../../own/customs.txt");

/// What stands behind a custom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CustomText {
    /// Where it is said to be so: an address of the web. Empty: nowhere that we could name.
    pub address: &'static str,
    /// Where it is otherwise, as a sentence. May be empty.
    pub ends: &'static str,
}

/// What stands behind the custom of an activity. Both are empty where nothing could be named.
pub fn custom(template: Template) -> CustomText {
    let mut lines = CUSTOMS.lines().filter_map(|line| line.split_once(" | "));
    let Some((_, behind)) = lines.find(|(key, _)| *key == template.key()) else { return CustomText::default() };
    let (ends, address) = behind.split_once(" | ").unwrap_or((behind, ""));
    CustomText { address, ends }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_about_an_activity_in_the_order_of_the_table() {
        let keys: Vec<&str> = CUSTOMS.lines().filter_map(|line| line.split_once(" | ")).map(|(key, _)| key).collect();
        let in_order: Vec<&str> = Template::ALL.iter().map(|one| one.key()).filter(|key| keys.contains(key)).collect();
        assert_eq!(keys, in_order);
        assert_eq!(CUSTOMS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).count(), keys.len());
    }

    #[test]
    fn an_address_is_one_and_what_stands_before_it_a_sentence() {
        for template in Template::ALL {
            let CustomText { address, ends } = custom(template);
            assert!(address.is_empty() || address.starts_with("https://"), "{}: {address}", template.key());
            assert!(ends.is_empty() || ends.ends_with('.'), "{}: {ends}", template.key());
        }
        assert_eq!(custom(Template::Decision).address, "https://www.rfc-editor.org/rfc/rfc2418");
        assert_eq!(custom(Template::Email), CustomText::default());
    }
}
