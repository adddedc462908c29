//! The document as the template wants it: headings with their places, tables with their widths, pictures with their
//! numbers.

use super::{picture::Picture, widths::widths};
use crate::report::document::blocks::{Block, Document, Fact, Table};

/// The room between the margins of A4, in twentieths of a point.
const WIDTH: usize = 9_410;
/// A row with more text than this may break over two pages; any other stays whole.
const WHOLE_ROW_CHARS: usize = 2_000;

#[derive(Debug)]
pub(super) enum Item<'a> {
    Heading {
        /// 1 to 4.
        level: usize,
        place: usize,
        title: &'a str,
        /// Begins a page.
        fresh: bool,
    },
    Text(&'a str),
    /// Stays with the table or picture that follows.
    Lead(&'a str),
    Notice(&'a str),
    Bullet(&'a str),
    Fact(&'a Fact),
    Table(Grid<'a>),
    Picture(Figure<'a>),
}

#[derive(Debug)]
pub(super) struct Grid<'a> {
    pub(super) table: &'a Table,
    pub(super) width: usize,
    pub(super) widths: Vec<usize>,
}

#[derive(Debug)]
pub(super) struct Figure<'a> {
    pub(super) number: usize,
    pub(super) title: &'a str,
    pub(super) description: &'a str,
    pub(super) width_emu: u64,
    pub(super) height_emu: u64,
}

/// `pictures` are those of the charts, in order. With `fresh`, a chapter that has parts begins a page; a short one
/// follows the one before.
pub(super) fn items<'a>(document: &'a Document, pictures: &[Picture], fresh: bool) -> Vec<Item<'a>> {
    let mut items = Vec::new();
    let mut number = 0;
    for (place, section) in (1..).zip(&document.sections) {
        let level = section.level.clamp(2, 5) - 1;
        let fresh = fresh && document.opens_page(place - 1);
        items.push(Item::Heading { level, place, title: &section.title, fresh });
        for (block, next) in section.blocks.iter().zip(section.blocks.iter().skip(1).map(Some).chain([None])) {
            match block {
                Block::Text(text) if shows(next) => items.push(Item::Lead(text)),
                Block::Text(text) => items.push(Item::Text(text)),
                Block::Notice(text) => items.push(Item::Notice(text)),
                Block::List(lines) => items.extend(lines.iter().map(|line| Item::Bullet(line))),
                Block::Facts(facts) => items.extend(facts.iter().map(Item::Fact)),
                Block::Table(table) => {
                    items.push(Item::Table(Grid { table, width: WIDTH, widths: widths(table, WIDTH) }));
                }
                Block::Chart(chart) => {
                    if let Some(picture) = pictures.get(number) {
                        items.push(Item::Picture(Figure {
                            number: number + 1,
                            title: &chart.title,
                            description: &chart.description,
                            width_emu: picture.width_emu,
                            height_emu: picture.height_emu,
                        }));
                    }
                    number += 1;
                }
            }
        }
    }
    items
}

fn shows(block: Option<&Block>) -> bool {
    matches!(block, Some(Block::Table(_) | Block::Chart(_)))
}

impl Grid<'_> {
    /// The cells of a row with their widths.
    pub(super) fn cells<'r>(&'r self, row: &'r [String]) -> impl Iterator<Item = (&'r usize, &'r String)> {
        self.widths.iter().zip(row)
    }
}

pub(super) fn stays_whole(row: &[String]) -> bool {
    row.iter().map(|cell| cell.chars().count()).sum::<usize>() <= WHOLE_ROW_CHARS
}
