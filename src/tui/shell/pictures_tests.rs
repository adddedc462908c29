//! The pictures of the README: the main rooms as SVG, drawn by the code as it is now. `UPDATE_EXPECT=1` writes them anew;
//! one that has gone stale fails.

use crate::{
    domain::moment::Moment,
    store::open::Store,
    tui::shell::{
        harness::{Harness, with_files},
        run::Start,
        theme::Theme,
        view::view,
    },
    verbs::{
        demo::{FILE, PASSPHRASE, build},
        session::Session,
    },
    words::{dates, lang::Lang, say::Words},
};
use expect_test::{ExpectFile, expect_file};
use ratatui::{
    Terminal,
    backend::TestBackend,
    buffer::{Buffer, Cell},
    style::{Color, Modifier},
};
use std::fmt::Write as _;

const COLUMNS: u16 = 80;
const ROWS: u16 = 24;
/// A cell, in pixels.
const WIDTH: usize = 8;
const HEIGHT: usize = 18;
/// Around the screen.
const MARGIN: usize = 12;

/// Light and dark as the reader's page is; the signs keep their places whatever the font.
const STYLE: &str = "\
text{font:13px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#1f2328;white-space:pre}\
.s{fill:#fff;stroke:#8c959f}.i{fill:#1f2328}.r{fill:#fff}.b{font-weight:bold}.d{opacity:.7}.u{text-decoration:underline}\
.cyan{fill:#0b6e7f}.green{fill:#1a7f37}.red{fill:#c9252d}\
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.s{fill:#0d1117}.i{fill:#e6edf3}.r{fill:#0d1117}\
.cyan{fill:#56c8d8}.green{fill:#4ac26b}.red{fill:#ff7b72}}";

#[test]
fn the_readme_shows_the_screens_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("demo");
    build(&folder, &Words::new(Lang::Da), (noon, || Ok([7; 16]))).unwrap();
    let demo = |case: Option<&str>| {
        let store = Store::open(&folder.join(FILE), Some(&PASSPHRASE.to_owned().into())).unwrap();
        let session = Session { store, by: "leder".into(), now: noon, chance: || Ok([7; 16]) };
        let case = case.map(|case| case.parse().unwrap());
        Harness::new(session, Lang::Da, Start { case, ..Start::default() })
    };
    let list = include_bytes!("../../../tests/data/case-lists/nexus-saere-kolonner.csv");
    let (mut columns, _folder) = with_files(&[("nexus.csv", list)]);
    columns.play("<enter><enter>");
    let shown: [(&str, ExpectFile, Harness, &str); 8] = [
        ("Runderne, og det næste skridt", expect_file!["../../../docs/skaerme/start.svg"], demo(None), ""),
        ("Listens kolonner", expect_file!["../../../docs/skaerme/liste.svg"], columns, "1"),
        ("Udtrækket", expect_file!["../../../docs/skaerme/udtraek.svg"], Harness::before(), "<enter>"),
        ("Stikprøven", expect_file!["../../../docs/skaerme/stikproeve.svg"], demo(None), "<enter>"),
        ("En sag", expect_file!["../../../docs/skaerme/sag.svg"], demo(Some("B-07")), ""),
        ("Alle sager på én gang", expect_file!["../../../docs/skaerme/overblik.svg"], demo(Some("B-07")), "<esc>o"),
        ("Resultaterne", expect_file!["../../../docs/skaerme/resultater.svg"], demo(None), "<enter>r"),
        (
            "Alt, hvad der kan gøres",
            expect_file!["../../../docs/skaerme/kommandoer.svg"],
            demo(None),
            "<enter><ctrl-p>",
        ),
    ];
    for (title, file, mut harness, keys) in shown {
        harness.model.context.theme = Theme::new(false);
        harness.play(keys);
        let mut terminal = Terminal::new(TestBackend::new(COLUMNS, ROWS)).unwrap();
        terminal.draw(|frame| view(frame, &harness.model)).unwrap();
        file.assert_eq(&svg(title, terminal.backend().buffer()));
    }
}

/// The same day wherever the pictures are drawn, or nearly.
fn noon() -> Moment {
    Moment::try_from("2026-11-22T12:00:00Z".to_owned()).unwrap()
}

/// The cells of one row that look alike and stand together, without the blanks around them.
struct Run {
    from: usize,
    cells: usize,
    text: String,
    look: Look,
}

type Look = (Color, Modifier);

fn look(cell: &Cell) -> Look {
    (cell.fg, cell.modifier)
}

fn svg(title: &str, buffer: &Buffer) -> String {
    let (width, height) = (usize::from(COLUMNS) * WIDTH + 2 * MARGIN, usize::from(ROWS) * HEIGHT + 2 * MARGIN);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n<title>{}</title>\n\
         <style>{STYLE}</style>\n<rect class=\"s\" x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"6\"/>\n",
        escaped(title),
        width - 1,
        height - 1,
    );
    for row in 0..ROWS {
        for run in runs(buffer, row) {
            draw(&mut svg, usize::from(row), &run);
        }
    }
    svg + "</svg>\n"
}

fn runs(buffer: &Buffer, row: u16) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for column in 0..COLUMNS {
        let cell = &buffer[(column, row)];
        match runs.last_mut() {
            Some(run) if run.look == look(cell) => {
                run.cells += 1;
                run.text.push_str(cell.symbol());
            }
            _ => {
                let text = cell.symbol().to_owned();
                runs.push(Run { from: usize::from(column), cells: 1, text, look: look(cell) });
            }
        }
    }
    runs
}

fn draw(svg: &mut String, row: usize, run: &Run) {
    let (colour, modifier) = run.look;
    let (x, y) = (MARGIN + run.from * WIDTH, MARGIN + row * HEIGHT);
    let reversed = modifier.contains(Modifier::REVERSED);
    if reversed {
        let width = run.cells * WIDTH;
        writeln!(svg, "<rect class=\"i\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{HEIGHT}\"/>").unwrap();
    }
    // Words far apart are placed one by one, so that a font of another width does not pull them together.
    let text = timeless(&run.text);
    let mut from = 0;
    for part in text.split("  ") {
        let cells = part.chars().count();
        let blanks = part.chars().take_while(|c| *c == ' ').count();
        let word = part.trim();
        if !word.is_empty() {
            let (x, y) = (x + (from + blanks) * WIDTH, y + HEIGHT - 5);
            let length = word.chars().count() * WIDTH;
            let class = class(colour, modifier);
            writeln!(svg, "<text{class} x=\"{x}\" y=\"{y}\" textLength=\"{length}\">{}</text>", escaped(word)).unwrap();
        }
        from += cells + 2;
    }
}

fn class(colour: Color, modifier: Modifier) -> String {
    let looks = [(Modifier::BOLD, "b"), (Modifier::DIM, "d"), (Modifier::UNDERLINED, "u"), (Modifier::REVERSED, "r")];
    let mut classes: Vec<&str> =
        looks.into_iter().filter(|(look, _)| modifier.contains(*look)).map(|(_, class)| class).collect();
    classes.extend(match colour {
        Color::Cyan => Some("cyan"),
        Color::Green => Some("green"),
        Color::Red => Some("red"),
        _ => None,
    });
    if classes.is_empty() { String::new() } else { format!(" class=\"{}\"", classes.join(" ")) }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The pictures show the hour of their story, not that of the tests.
fn timeless(text: &str) -> String {
    text.replace(&dates::date_time(noon(), Lang::Da), "22-11-2026 13:00").replace(&dates::clock(noon()), "13:00:00")
}
