//! One area's charts: a native stacked bar chart a checklist, drawn by Excel from the cells of the area's numbers.

use super::findings::{self, MET_COLUMN};
use crate::{
    report::{
        data::{area::AreaPart, dataset::Dataset, row::Row},
        formats::xlsx::table::{FIRST_ROW, HEAD_ROW, Look},
    },
    say,
    words::{say::Words, terms},
};
use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartPatternFill, ChartPatternFillType, ChartSolidFill, ChartType, Color, Workbook, XlsxError,
};

const BLUE: u32 = 0x001D_5A96;
const INK: u32 = 0x001B_1F24;
const WHITE: u32 = 0x00FF_FFFF;
const GREY: u32 = 0x00DD_DDDD;
/// Excel's own limit.
const ALT_CHARS_MAX: usize = 255;
/// Points a bar, and the chart's title, legend and axis.
const BAR_HEIGHT: u32 = 26;
const REST_HEIGHT: u32 = 150;
const WIDTH: u32 = 860;
/// Points a row of the sheet is high.
const ROW_HEIGHT: u32 = 20;

/// A whole number, and nothing where there is none.
const COUNT: &str = "0;;;";

/// Answers differ by pattern, not by colour alone; in the order of the columns. LibreOffice draws all patterns as lines,
/// so they differ by the way their lines go.
enum Fill {
    Solid(u32),
    Pattern(ChartPatternFillType),
}

const FILLS: [Fill; 7] = [
    Fill::Solid(BLUE),
    Fill::Pattern(ChartPatternFillType::DiagonalStripesWideUpwards),
    Fill::Solid(INK),
    Fill::Solid(WHITE),
    Fill::Pattern(ChartPatternFillType::HorizontalStripesLight),
    Fill::Pattern(ChartPatternFillType::VerticalStripesLight),
    Fill::Solid(GREY),
];

pub(in crate::report::formats::xlsx) fn write(
    book: &mut Workbook,
    look: &Look,
    dataset: &Dataset,
    part: &AreaPart,
    words: &Words,
) -> Result<(), XlsxError> {
    let area = terms::area(words, part.area);
    let name = words.say(&format!("book-charts-{}", part.area), &[]);
    let numbers = findings::name(part, words);
    let sheet = look.sheet(book, &name, &say!(words, "book-charts-title", area = area, sheet = numbers))?;
    let mut first = FIRST_ROW;
    let mut at = FIRST_ROW;
    // The questions of a checklist stand together.
    for rows in part.findings.chunk_by(|a, b| a.finding.checklist == b.finding.checklist) {
        let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let chart = drawn(&numbers, first, part.cases, rows, &title(dataset, rows, &area, words), words);
        let height = REST_HEIGHT + count * BAR_HEIGHT;
        let mut chart = chart;
        chart.set_width(WIDTH).set_height(height);
        sheet.insert_chart(at, 0, &chart)?;
        first += count;
        at += height / ROW_HEIGHT + 2;
    }
    Ok(())
}

fn title(dataset: &Dataset, rows: &[Row], area: &str, words: &Words) -> String {
    let id = rows.first().map_or("", |row| row.finding.checklist.as_str());
    let name = dataset.checklists.iter().find(|list| list.id == id).map_or("", |list| words.lang().of(&list.name));
    say!(words, "report-checklist", area = area, name = name, id = id)
}

/// Excel takes 255 characters, so the numbers themselves are left to the sheet.
fn short_alt(sheet: &str, title: &str, words: &Words) -> String {
    let said = say!(words, "book-chart-alt", title = title, sheet = sheet);
    said.chars().take(ALT_CHARS_MAX).collect()
}

fn drawn(numbers: &str, first: u32, cases: u32, rows: &[Row], title: &str, words: &Words) -> Chart {
    let last = first + u32::try_from(rows.len()).unwrap_or(1) - 1;
    let mut chart = Chart::new(ChartType::BarStacked);
    chart.title().set_name(title).set_font(ChartFont::new().set_size(12));
    chart.set_alt_text(short_alt(numbers, title, words));
    let mut paper = ChartFormat::new();
    paper.set_solid_fill(ChartSolidFill::new().set_color(Color::White));
    let mut label = ChartDataLabel::new();
    label.show_value().set_num_format(COUNT).set_format(&mut paper);
    for (column, fill) in (MET_COLUMN..).zip(FILLS) {
        let mut format = ChartFormat::new();
        format.set_border(ChartLine::new().set_color(Color::RGB(INK)).set_width(0.75));
        match fill {
            Fill::Solid(color) => format.set_solid_fill(ChartSolidFill::new().set_color(Color::RGB(color))),
            Fill::Pattern(pattern) => format.set_pattern_fill(
                ChartPatternFill::new()
                    .set_pattern(pattern)
                    .set_foreground_color(Color::RGB(INK))
                    .set_background_color(Color::White),
            ),
        };
        chart
            .add_series()
            .set_name((numbers, HEAD_ROW, column))
            .set_categories((numbers, first, 0, last, 0))
            .set_values((numbers, first, column, last, column))
            .set_gap(40)
            .set_data_label(&label)
            .set_format(&mut format);
    }
    // Of a bar chart, y is the axis of the questions; the first stands on top.
    chart.y_axis().set_reverse();
    // The other end of the numbers' axis is at the foot then.
    chart.x_axis().set_name(words.say("book-axis", &[]).as_str()).set_major_gridlines(false);
    chart.x_axis().set_label_position(ChartAxisLabelPosition::High).set_min(0).set_max(cases);
    chart.legend().set_position(ChartLegendPosition::Bottom);
    chart
}
