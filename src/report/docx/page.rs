//! The document as the template wants it: headings with their places, tables with their widths, pictures with their
//! numbers, and sheets that lie down where a table is wide.

use super::{picture::Picture, widths::widths};
use crate::report::document::{Block, Document, Fact, Section, Table};

/// A table of more columns than this is printed on a sheet that lies down.
const UPRIGHT_COLUMNS: usize = 9;
/// The room between the margins of A4, in twentieths of a point.
const UPRIGHT: usize = 9_410;
const LYING: usize = 14_340;
/// A row with more text than this may break over two pages; any other stays whole.
const WHOLE_ROW_CHARS: usize = 1_500;

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
    /// The sheets up to here lie down, or stand.
    Turn {
        lying: bool,
    },
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

/// `pictures` are those of the charts, in order. Gives the items, and whether the last sheet lies down.
pub(super) fn items<'a>(document: &'a Document, pictures: &[Picture], fresh: bool) -> (Vec<Item<'a>>, bool) {
    let mut items = Vec::new();
    let mut lying = false;
    let mut number = 0;
    for (place, section) in (1..).zip(&document.sections) {
        let wide = lies(section);
        if wide != lying {
            items.push(Item::Turn { lying });
            lying = wide;
        }
        let level = section.level.clamp(2, 5) - 1;
        items.push(Item::Heading { level, place, title: &section.title, fresh: fresh && level == 1 });
        for (block, next) in section.blocks.iter().zip(section.blocks.iter().skip(1).map(Some).chain([None])) {
            match block {
                Block::Text(text) if shows(next) => items.push(Item::Lead(text)),
                Block::Text(text) => items.push(Item::Text(text)),
                Block::Notice(text) => items.push(Item::Notice(text)),
                Block::List(lines) => items.extend(lines.iter().map(|line| Item::Bullet(line))),
                Block::Facts(facts) => items.extend(facts.iter().map(Item::Fact)),
                Block::Table(table) => {
                    let width = if lying { LYING } else { UPRIGHT };
                    items.push(Item::Table(Grid { table, width, widths: widths(table, width) }));
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
    (items, lying)
}

fn shows(block: Option<&Block>) -> bool {
    matches!(block, Some(Block::Table(_) | Block::Chart(_)))
}

fn lies(section: &Section) -> bool {
    section.blocks.iter().any(|block| matches!(block, Block::Table(table) if table.head.len() > UPRIGHT_COLUMNS))
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
