//! What a screen reader and a browser need of the page.

use super::fixture::{PLAIN, answer_first, dataset, drawn, mixed, signed};
use crate::{
    report::formats::html,
    words::{lang::Lang, say::Words},
};
use std::collections::HashSet;

fn pages() -> Vec<(Lang, String)> {
    let mut half = drawn(&PLAIN, &["BI", "SS", "NK"], (40, 25));
    answer_first(&mut half, mixed, 4);
    let datasets = [dataset(&signed(&PLAIN, &["BI", "SS"])), dataset(&half)];
    let page = |lang| datasets.each_ref().map(|dataset| (lang, html::write(dataset, &Words::new(lang))));
    Lang::ALL.into_iter().flat_map(page).collect()
}

/// What stands between two marks, each time.
fn between<'a>(page: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    page.split(open).skip(1).map(|rest| rest.split(close).next().unwrap()).collect()
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    for (_, page) in pages() {
        let levels: Vec<u32> = page
            .split("<h")
            .skip(1)
            .filter_map(|rest| rest.chars().next().and_then(|level| level.to_digit(10)))
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert_eq!(levels[0], 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        let titles: Vec<&str> = [2, 3, 4].iter().flat_map(|n| between(&page, &format!("<h{n} "), "</h")).collect();
        let distinct: HashSet<&str> = titles.iter().map(|title| title.split_once('>').unwrap().1).collect();
        assert_eq!(distinct.len(), titles.len(), "two headings are called the same");
    }
}

#[test]
fn ids_are_unique_and_links_lead_somewhere() {
    for (lang, page) in pages() {
        assert!(page.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{}\">", lang.code())));
        let ids = between(&page, " id=\"", "\"");
        let distinct: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), distinct.len());
        for target in between(&page, "href=\"#", "\"").into_iter().chain(between(&page, "url(#", ")")) {
            assert!(distinct.contains(target), "{target}");
        }
        for names in ["aria-labelledby=\"", "aria-describedby=\""].map(|name| between(&page, name, "\"")) {
            assert!(!names.is_empty() && names.iter().all(|name| distinct.contains(name)));
        }
        assert_eq!(between(&page, "href=\"", "\"").iter().filter(|link| !link.starts_with('#')).count(), 0);
        for absent in ["<script", "src=", "@import", "url(http"] {
            assert!(!page.contains(absent), "{absent}");
        }
    }
}

#[test]
fn every_table_has_a_caption_and_every_head_a_scope() {
    for (_, page) in pages() {
        let tables = between(&page, "<table", "</table>");
        assert!(tables.len() > 10);
        for table in tables {
            assert_eq!(table.matches("<caption>").count(), 1);
            assert_eq!(table.matches("<th ").count(), table.matches("<th scope=").count());
            let columns = table.matches("<th scope=\"col\">").count();
            for row in between(table, "<tr>", "</tr>") {
                assert_eq!(row.matches("</th>").count() + row.matches("</td>").count(), columns, "{row}");
            }
        }
        // A region that can be moved sideways is reached by key and has a name.
        for region in between(&page, "class=\"scroll", ">") {
            assert!(region.contains("tabindex=\"0\"") && region.contains("aria-label=\""), "{region}");
        }
        assert!(between(&page, "<svg", "</svg>").iter().all(|svg| svg.contains("<title") && svg.contains("<desc")));
    }
}
