//! Sorting, as one piece of code for all types: each type that is sorted by itself would weigh some kilobytes in a browser.

/// Sorts by a number; equals stay in their order.
pub fn sort_by_number<T>(items: &mut Vec<T>, number: impl Fn(&T) -> i64) {
    let mut order: Vec<(i64, usize)> = items.iter().enumerate().map(|(place, item)| (number(item), place)).collect();
    order.sort_unstable();
    let mut waiting: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(order.iter().filter_map(|(_, place)| waiting.get_mut(*place)?.take()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_stay_in_their_order() {
        let mut items = vec![(2, "a"), (1, "b"), (2, "c"), (-1, "d"), (1, "e")];
        sort_by_number(&mut items, |(number, _)| *number);
        assert_eq!(items, [(-1, "d"), (1, "b"), (1, "e"), (2, "a"), (2, "c")]);
    }
}
