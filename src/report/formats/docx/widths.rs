//! How wide the columns of a table are: no word is broken where the page allows it, and long texts get what is left.

use crate::report::document::blocks::Table;

/// Twentieths of a point. A character of the table's text, and the margins of a cell.
const CHARACTER: usize = 92;
const MARGINS: usize = 130;
/// A longer word is broken: a hash, an address.
const WORD_MAX: usize = 24;
/// Most words are no longer than this.
const USUAL_WORD: usize = 14;
/// A longer text gets no more room than this one.
const TEXT_MAX: usize = 320;

/// The widths add up to `page`.
#[must_use]
pub fn widths(table: &Table, page: usize) -> Vec<usize> {
    let columns = table.head.len().max(1);
    let cells = |column: usize| {
        table.rows.iter().chain(std::iter::once(&table.head)).filter_map(move |row| row.get(column)).map(String::as_str)
    };
    // A heading is bold.
    let head = |column: usize| table.head.get(column).map_or(0, |head| longest(head.split_whitespace()) + 1);
    let word = |column: usize| longest(cells(column).flat_map(str::split_whitespace)).max(head(column));
    let words: Vec<usize> = (0..columns).map(word).collect();
    let broken_at = |max: usize| words.iter().map(move |word| word.min(&max) * CHARACTER + MARGINS);
    // The longest words are broken first, and so that long texts get a quarter of the page, but no usual word is.
    let fits = |room: usize| (1..=WORD_MAX).rev().find(|max| broken_at(*max).sum::<usize>() <= room).unwrap_or(1);
    let least: Vec<usize> = broken_at(fits(page * 3 / 4).max(fits(page).min(USUAL_WORD))).collect();
    let wished: Vec<usize> = (0..columns).map(|column| longest(cells(column)).min(TEXT_MAX)).collect();
    let needed: usize = least.iter().sum();
    let mut widths: Vec<usize> = if needed > page {
        least.iter().map(|width| width * page / needed).collect()
    } else {
        let total = wished.iter().sum::<usize>().max(1);
        least.iter().zip(&wished).map(|(width, wish)| width + (page - needed) * wish / total).collect()
    };
    // What rounding left over.
    let given: usize = widths.iter().sum();
    if let Some(first) = widths.first_mut() {
        *first += page - given;
    }
    widths
}

fn longest<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.map(|text| text.chars().count()).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::widths;
    use crate::report::document::blocks::Table;

    fn table(head: &[&str], row: &[&str]) -> Table {
        let cells = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect();
        Table { id: "t".into(), caption: "t".into(), head: cells(head), rows: vec![cells(row)] }
    }

    #[test]
    fn they_fill_the_page_and_favour_the_long_text() {
        let found = widths(&table(&["Sag", "Bemærkning"], &["B-01", &"ord ".repeat(60)]), 9_000);
        assert_eq!(found.iter().sum::<usize>(), 9_000);
        assert!(found[1] > 5 * found[0], "{found:?}");
    }

    #[test]
    fn a_word_of_ten_thousand_letters_leaves_room_for_the_rest() {
        let found = widths(&table(&["Sag", "Bemærkning"], &["B-01", &"x".repeat(10_000)]), 9_000);
        assert_eq!(found.iter().sum::<usize>(), 9_000);
        assert!(found[0] >= 4 * 92, "{found:?}");
    }

    #[test]
    fn a_table_without_columns_or_with_too_many_breaks_nothing() {
        assert_eq!(widths(&table(&[], &[]), 9_000), [9_000]);
        let head = vec!["Kolonneoverskrift"; 40];
        assert_eq!(widths(&table(&head, &head), 9_000).iter().sum::<usize>(), 9_000);
    }
}
