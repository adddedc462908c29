//! One sheet with one table: its title in A1, the head of the table below it, then the rows.

use crate::{report::formats::characters::clean, words::say::Words};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use std::borrow::Cow;

/// Excel's own limit for a cell is 32,767.
const CELL_CHARS_MAX: usize = 32_000;
/// A text so short is left without wrapping.
const UNWRAPPED_MAX: usize = 10;
/// Points; a row is at most 409 high.
const LINE_HEIGHT: u32 = 15;
const LINES_MAX: u32 = 27;
pub(super) const HEAD_ROW: u32 = 1;
pub(super) const FIRST_ROW: u32 = 2;

#[derive(Debug)]
pub(super) enum Cell<'a> {
    Text(Cow<'a, str>),
    /// A word of the tool's own that is never wider than its column.
    Word(Cow<'a, str>),
    Number(u32),
    Decimal(f64),
    /// What cannot be calculated: a 0 would be a claim.
    Empty,
}

impl From<Option<u32>> for Cell<'_> {
    fn from(number: Option<u32>) -> Self {
        number.map_or(Cell::Empty, Cell::Number)
    }
}

impl From<u32> for Cell<'_> {
    fn from(number: u32) -> Self {
        Cell::Number(number)
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Cell::Text(text.into())
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        Cell::Text(text.into())
    }
}

/// What all sheets of a workbook share.
#[derive(Debug)]
pub(super) struct Look {
    /// Empty for the signed public edition.
    marks: String,
    title: Format,
    head: Format,
    text: Format,
    plain: Format,
    decimal: Format,
}

impl Look {
    pub(super) fn new(marks: &str) -> Self {
        let wrapped = || Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Self {
            marks: marks.into(),
            title: Format::new().set_bold().set_font_size(14),
            head: wrapped()
                .set_bold()
                .set_background_color(Color::RGB(0x00E5_E9EF))
                .set_border_bottom(FormatBorder::Thin),
            text: wrapped(),
            plain: Format::new().set_align(FormatAlign::Top),
            decimal: Format::new().set_align(FormatAlign::Top).set_num_format("0.00"),
        }
    }

    /// A new sheet with its title; a draft and an internal edition say so on the screen and on every printed page.
    pub(super) fn sheet<'b>(
        &self,
        book: &'b mut Workbook,
        name: &str,
        title: &str,
    ) -> Result<&'b mut Worksheet, XlsxError> {
        let sheet = book.add_worksheet();
        sheet.set_name(name)?.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        let said = if self.marks.is_empty() {
            title.to_owned()
        } else {
            sheet.set_header(format!("&C&24&B{}", self.marks));
            format!("{}. {title}", self.marks)
        };
        sheet.set_footer("&L&A&R&P / &N");
        sheet.write_string_with_format(0, 0, short(&said), &self.title)?;
        Ok(sheet)
    }
}

/// A column's heading and its width in characters.
pub(super) type Column = (String, u32);

/// The table from row 2 on, with a head that stays and can be filtered. Returns the row after the last.
pub(super) fn table<'a>(
    sheet: &mut Worksheet,
    look: &Look,
    columns: &[Column],
    rows: impl Iterator<Item = Vec<Cell<'a>>>,
) -> Result<u32, XlsxError> {
    let heads: Vec<Cell<'_>> = columns.iter().map(|(head, _)| Cell::from(head.as_str())).collect();
    sheet.set_row_height(HEAD_ROW, lines(&heads, columns) * LINE_HEIGHT)?;
    for (at, (head, width)) in (0..).zip(columns) {
        sheet.set_column_width(at, *width)?.set_column_format(at, &look.plain)?;
        sheet.write_string_with_format(HEAD_ROW, at, head, &look.head)?;
    }
    let mut row = FIRST_ROW;
    for cells in rows {
        let lines = lines(&cells, columns);
        if lines > 1 {
            // Excel finds the height by itself, LibreOffice does not.
            sheet.set_row_height(row, lines * LINE_HEIGHT)?;
        }
        put(sheet, look, row, cells)?;
        row += 1;
    }
    let last = u16::try_from(columns.len()).unwrap_or(1).saturating_sub(1);
    sheet.set_freeze_panes(FIRST_ROW, 1)?.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    if row > FIRST_ROW {
        sheet.autofilter(HEAD_ROW, 0, row - 1, last)?;
    }
    Ok(row)
}

/// How many lines the fullest cell of a row needs, up to what a row can be high.
fn lines(cells: &[Cell<'_>], columns: &[Column]) -> u32 {
    let of = |(cell, (_, width)): (&Cell<'_>, &Column)| match cell {
        // Short as it is, it fits whatever it says.
        Cell::Text(text) if text.len() <= UNWRAPPED_MAX && !text.contains('\n') => 1,
        Cell::Text(text) => text.split('\n').map(|line| wrapped_lines(line, *width)).sum(),
        Cell::Word(_) | Cell::Number(_) | Cell::Decimal(_) | Cell::Empty => 1,
    };
    cells.iter().zip(columns).map(of).max().unwrap_or(1).min(LINES_MAX)
}

/// A line breaks between words, so it is never quite full.
fn wrapped_lines(line: &str, width: u32) -> u32 {
    let (mut lines, mut used) = (1, 0);
    for word in line.split(' ').map(|word| u32::try_from(word.chars().count()).unwrap_or(u32::MAX)) {
        if used > 0 && used + 1 + word > width {
            lines += 1;
            used = 0;
        }
        used = used.saturating_add(word).saturating_add(1);
        lines += used.saturating_sub(2) / width.max(1);
        used = used.min(width + 1);
    }
    lines
}

fn put(sheet: &mut Worksheet, look: &Look, row: u32, cells: Vec<Cell<'_>>) -> Result<(), XlsxError> {
    for (at, cell) in (0..).zip(cells) {
        match cell {
            // As text, whatever it begins with: never a formula.
            Cell::Text(text) if text.len() > UNWRAPPED_MAX => {
                sheet.write_string_with_format(row, at, short(&text), &look.text)?
            }
            // Plain is what the column is: looked up cell by cell, it would be half of a large book's time.
            Cell::Text(text) => sheet.write_string(row, at, short(&text))?,
            Cell::Word(word) => sheet.write_string(row, at, word)?,
            Cell::Number(number) => sheet.write_number(row, at, number)?,
            Cell::Decimal(number) => sheet.write_number_with_format(row, at, number, &look.decimal)?,
            Cell::Empty => sheet,
        };
    }
    Ok(())
}

/// Only characters that XML has, and no more than a cell holds.
fn short(text: &str) -> String {
    let text = clean(text);
    // No text of fewer bytes has more characters.
    if text.len() <= CELL_CHARS_MAX {
        return text.into_owned();
    }
    match text.char_indices().nth(CELL_CHARS_MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.into_owned(),
    }
}

/// The headings with their widths.
pub(super) fn columns(words: &Words, keys: &[(&str, u32)]) -> Vec<Column> {
    keys.iter().map(|(key, width)| (words.say(key, &[]), *width)).collect()
}
