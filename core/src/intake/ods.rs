//! The sheets of LibreOffice. Read here and not by the reader of Excel's: that one puts every repeated cell into memory,
//! takes no blank between two cells, and never comes back from a table that is not closed.

use super::{
    problem::ProblemKind,
    sheet_rows::{Cell, SheetRows, Stop, Taker},
    unpack::damaged,
};
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesRef, BytesStart, Event},
};
use std::{
    collections::HashSet,
    io::{BufReader, Cursor},
};
use zip::{ZipArchive, read::ZipFile};

type Xml<'a, 'b> = Reader<BufReader<ZipFile<'a, Cursor<&'b [u8]>>>>;

/// Name and whether it is hidden.
pub(super) type Sheet = (String, bool);

pub(super) struct Ods<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    pub(super) sheets: Vec<Sheet>,
}

impl<'b> Ods<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, ProblemKind> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
        let sheets = sheets(&mut xml(&mut archive)?)?;
        Ok(Self { archive, sheets })
    }

    /// The rows of the sheet at a place.
    pub(super) fn rows(&mut self, at: usize, take: &mut Taker<'_>) -> Result<(), Stop> {
        let mut xml = xml(&mut self.archive).map_err(Stop::Fault)?;
        let mut buffer = Vec::new();
        let mut tables = 0;
        while tables <= at {
            buffer.clear();
            match next(&mut xml, &mut buffer).map_err(Stop::Fault)? {
                Event::Start(start) if start.name().as_ref() == "table:table" => {
                    tables += 1;
                    if tables <= at {
                        let end = start.to_end().into_owned();
                        xml.read_to_end_into(end.name(), &mut Vec::new()).map_err(fault)?;
                    }
                }
                Event::Eof => return Err(Stop::Fault(damaged("content.xml"))),
                _ => {}
            }
        }
        Table { xml, out: SheetRows::new(take), row: 0 }.read()
    }
}

fn xml<'a, 'b>(archive: &'a mut ZipArchive<Cursor<&'b [u8]>>) -> Result<Xml<'a, 'b>, ProblemKind> {
    let part = archive.by_name("content.xml").map_err(damaged)?;
    let mut xml = Reader::from_reader(BufReader::new(part));
    xml.config_mut().expand_empty_elements = true;
    Ok(xml)
}

fn next<'e>(xml: &mut Xml<'_, '_>, buffer: &'e mut Vec<u8>) -> Result<Event<'e>, ProblemKind> {
    xml.read_event_into(buffer).map_err(damaged)
}

fn fault(error: impl std::fmt::Display) -> Stop {
    Stop::Fault(damaged(error))
}

/// Names in their order. Hidden is what has a style that says so, and styles come before the tables.
fn sheets(xml: &mut Xml<'_, '_>) -> Result<Vec<Sheet>, ProblemKind> {
    let (mut sheets, mut hidden, mut style) = (Vec::new(), HashSet::new(), None);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match next(xml, &mut buffer)? {
            Event::Start(start) => match start.name().as_ref() {
                "style:style" => style = attribute(&start, "style:name")?,
                "style:table-properties" if attribute(&start, "table:display")?.as_deref() == Some("false") => {
                    hidden.extend(style.take());
                }
                "table:table" => {
                    let is_hidden = attribute(&start, "table:style-name")?.is_some_and(|style| hidden.contains(&style));
                    sheets.push((attribute(&start, "table:name")?.unwrap_or_default(), is_hidden));
                    let end = start.to_end().into_owned();
                    xml.read_to_end_into(end.name(), &mut Vec::new()).map_err(damaged)?;
                }
                _ => {}
            },
            Event::Eof => return Ok(sheets),
            _ => {}
        }
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, ProblemKind> {
    let attribute = start.try_get_attribute(name).map_err(damaged)?;
    attribute
        .map(|attribute| {
            attribute.normalized_value(XmlVersion::Implicit1_0).map(std::borrow::Cow::into_owned).map_err(damaged)
        })
        .transpose()
}

/// How often, or over how many; 1 where it is not said.
fn times(start: &BytesStart<'_>, name: &str) -> Result<u32, ProblemKind> {
    attribute(start, name)?.map_or(Ok(1), |times| times.parse().map_err(damaged))
}

/// One cell as it is written, perhaps for several side by side.
struct Written {
    column: u32,
    times: u32,
    rows_spanned: u32,
    cell: Cell,
}

struct Table<'a, 'b, 't> {
    xml: Xml<'a, 'b>,
    out: SheetRows<'t>,
    /// From 0.
    row: u32,
}

impl Table<'_, '_, '_> {
    fn read(&mut self) -> Result<(), Stop> {
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match next(&mut self.xml, &mut buffer).map_err(Stop::Fault)? {
                Event::Start(start) if start.name().as_ref() == "table:table-row" => {
                    let repeated = times(&start, "table:number-rows-repeated").map_err(Stop::Fault)?;
                    let cells = self.row_cells()?;
                    self.give(&cells, repeated)?;
                }
                Event::End(end) if end.name().as_ref() == "table:table" => return self.out.end_row(),
                Event::Eof => return Err(Stop::Fault(damaged("table"))),
                _ => {}
            }
        }
    }

    fn give(&mut self, cells: &[Written], repeated: u32) -> Result<(), Stop> {
        // The blank rows below a list are written as one that is repeated a million times.
        let times = if cells.is_empty() { 0 } else { repeated };
        for row in (self.row..).take(usize::try_from(times).unwrap_or(usize::MAX)) {
            for written in cells {
                for column in written.column..written.column.saturating_add(written.times) {
                    self.out.cell(row, column, written.cell.clone())?;
                    self.out.span(column, row.saturating_add(written.rows_spanned - 1));
                }
            }
        }
        self.row = self.row.saturating_add(repeated);
        Ok(())
    }

    /// The filled cells up to the end of the row.
    fn row_cells(&mut self) -> Result<Vec<Written>, Stop> {
        let (mut cells, mut column) = (Vec::new(), 0_u32);
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match next(&mut self.xml, &mut buffer).map_err(Stop::Fault)? {
                Event::Start(start) => {
                    let covered = start.name().as_ref() == "table:covered-table-cell";
                    if covered || start.name().as_ref() == "table:table-cell" {
                        let repeated = times(&start, "table:number-columns-repeated").map_err(Stop::Fault)?;
                        let rows_spanned = times(&start, "table:number-rows-spanned").map_err(Stop::Fault)?.max(1);
                        let start = start.into_owned();
                        let cell = self.cell(&start).map_err(Stop::Fault)?;
                        if !covered && !cell.text.is_empty() {
                            cells.push(Written { column, times: repeated, rows_spanned, cell });
                        }
                        column = column.saturating_add(repeated);
                    }
                }
                Event::End(end) if end.name().as_ref() == "table:table-row" => return Ok(cells),
                Event::Eof => return Err(Stop::Fault(damaged("table-row"))),
                _ => {}
            }
        }
    }

    /// Reads to the end of the cell. The stored value counts; what is written is its picture in the format of the cell.
    fn cell(&mut self, start: &BytesStart<'_>) -> Result<Cell, ProblemKind> {
        let shown = self.shown(start.name().as_ref())?;
        if attribute(start, "calcext:value-type")?.as_deref() == Some("error") {
            return Ok(Cell::text(shown));
        }
        Ok(match attribute(start, "office:value-type")?.as_deref() {
            Some("float" | "percentage" | "currency") => match attribute(start, "office:value")? {
                Some(value) => Cell::number(value.parse().map_err(damaged)?),
                None => Cell::text(shown),
            },
            Some("date") => Cell::text(attribute(start, "office:date-value")?.unwrap_or(shown)),
            Some("boolean") => Cell::flag(attribute(start, "office:boolean-value")?.as_deref() == Some("true")),
            _ => Cell::text(attribute(start, "office:string-value")?.unwrap_or(shown)),
        })
    }

    /// The text of a cell up to its end, without the comments that hang on it.
    fn shown(&mut self, name: &str) -> Result<String, ProblemKind> {
        let (mut text, mut inside, mut paragraphs) = (String::new(), 0_u32, 0_u32);
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match next(&mut self.xml, &mut buffer)? {
                Event::Start(start) => match start.name().as_ref() {
                    "office:annotation" | "table:table" => {
                        let end = start.to_end().into_owned();
                        self.xml.read_to_end_into(end.name(), &mut Vec::new()).map_err(damaged)?;
                    }
                    element => {
                        match element {
                            "text:p" if paragraphs > 0 => text.push('\n'),
                            "text:s" | "text:tab" => text.push(' '),
                            "text:line-break" => text.push('\n'),
                            _ => {}
                        }
                        paragraphs += u32::from(element == "text:p");
                        inside += 1;
                    }
                },
                Event::End(end) if inside == 0 && end.name().as_ref() == name => return Ok(text),
                Event::End(_) => inside = inside.saturating_sub(1),
                // Blanks between the elements are no text.
                Event::Text(piece) if inside > 0 => text.push_str(&piece.xml10_content()),
                Event::CData(piece) if inside > 0 => text.push_str(&piece.xml10_content()),
                Event::GeneralRef(reference) if inside > 0 => text.push_str(&resolved(&reference)?),
                Event::Eof => return Err(damaged("table-cell")),
                _ => {}
            }
        }
    }
}

fn resolved(reference: &BytesRef<'_>) -> Result<String, ProblemKind> {
    if let Some(character) = reference.resolve_char_ref().map_err(damaged)? {
        return Ok(character.into());
    }
    let known = quick_xml::escape::resolve_predefined_entity(reference.as_ref());
    known.map(String::from).ok_or_else(|| damaged("entity"))
}
