//! The report as Markdown: the same headings, sentences and tables as the HTML, without the charts.

use super::characters::clean;
use crate::{
    report::{
        data::dataset::Dataset,
        document::{
            blocks::{Block, Document, Fact, Table},
            outline,
        },
    },
    words::say::Words,
};

#[must_use]
pub fn write(dataset: &Dataset, words: &Words) -> String {
    page(&outline::report(dataset, words), words)
}

/// Any document.
#[must_use]
pub fn page(document: &Document, words: &Words) -> String {
    let draft = |text: &String| format!("> **{}.** {}", words.say("report-draft", &[]), escaped(text));
    let mut parts = vec![format!("# {}", escaped(&document.title)), escaped(&document.subtitle)];
    parts.extend(document.draft.as_ref().map(draft));
    parts.push(facts(&document.facts));
    for section in &document.sections {
        parts.push(format!("{} {}", "#".repeat(section.level), escaped(&section.title)));
        parts.extend(section.blocks.iter().filter_map(block));
    }
    parts.push("---".into());
    parts.extend(document.draft.as_ref().map(draft));
    parts.push(escaped(&document.footer));
    parts.join("\n\n") + "\n"
}

fn block(block: &Block) -> Option<String> {
    match block {
        Block::Text(text) => Some(escaped(text)),
        Block::Notice(text) => Some(format!("> {}", escaped(text))),
        Block::List(items) => Some(list(items.iter().map(|item| escaped(item)))),
        Block::Facts(items) => Some(facts(items)),
        Block::Table(rows) => Some(table(rows)),
        // The table below it has the same numbers.
        Block::Chart(_) => None,
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
}

fn facts(facts: &[Fact]) -> String {
    list(facts.iter().map(|fact| format!("{}: {}", escaped(&fact.term), escaped(&fact.value))))
}

fn table(table: &Table) -> String {
    let line =
        |cells: &[String]| format!("| {} |", cells.iter().map(|cell| escaped(cell)).collect::<Vec<_>>().join(" | "));
    let mut lines = vec![format!("**{}**", escaped(&table.caption)), String::new(), line(&table.head)];
    lines.push(format!("|{}", " --- |".repeat(table.head.len())));
    lines.extend(table.rows.iter().map(|row| line(row)));
    lines.join("\n")
}

/// A text that means nothing to Markdown, on one line. What begins like a heading or a list is escaped too.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text).split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '>' | '~' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    let digits = out.bytes().take_while(u8::is_ascii_digit).count();
    if out.starts_with(['#', '-', '+', '=']) {
        out.insert(0, '\\');
    } else if digits > 0 && out[digits..].starts_with(['.', ')']) {
        out.insert(digits, '\\');
    }
    out
}
