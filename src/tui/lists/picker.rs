//! Finding the list: a path that is typed, pasted or dragged, or a walk through the folders.

use crate::{
    tui::{
        shell::context::Context,
        widgets::{
            paint::{lines, row, styled},
            text_box::TextBox,
            window::visible,
            wrap::fit,
        },
    },
    verbs::folder::{Entry, Folder},
    words::dates,
};
use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};
use std::path::{Path, PathBuf};
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::UnicodeWidthStr as _;

#[derive(Debug, Clone, PartialEq)]
pub struct Picker {
    pub folder: Folder,
    /// Folders of earlier lists and the like, shown where one begins.
    pub shortcuts: Vec<PathBuf>,
    pub typed: TextBox,
    pub selected: usize,
    /// The workbook whose sheets are being chosen between.
    pub chosen: Option<PathBuf>,
    /// What is asked for.
    pub ask: &'static str,
}

/// A row that Enter acts on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row<'p> {
    Shortcut(&'p Path),
    Up(&'p Path),
    Entry(&'p Entry),
}

/// The place of the date and the size.
const DATE: u16 = 28;

impl Picker {
    #[must_use]
    pub fn new(folder: Folder, shortcuts: Vec<PathBuf>) -> Self {
        let mut picker =
            Self { folder, shortcuts, typed: TextBox::new(""), selected: 0, chosen: None, ask: "list-file-ask" };
        picker.select_first();
        picker
    }

    /// Walks into a folder.
    pub fn go(&mut self, folder: Folder) {
        let from = std::mem::replace(&mut self.folder, folder).path;
        self.typed = TextBox::new("");
        self.shortcuts.clear();
        // On the way up one stands on the folder that one came from.
        let came_from = self.rows().iter().position(|row| matches!(row, Row::Entry(entry) if entry.path == from));
        match came_from {
            Some(at) => self.selected = at,
            None => self.select_first(),
        }
    }

    /// The newest list, or the first row.
    fn select_first(&mut self) {
        let list = |row: &Row<'_>| matches!(row, Row::Entry(entry) if !entry.is_folder);
        self.selected = self.rows().iter().position(list).unwrap_or(0);
    }

    /// What is typed, if it is a path and not the part of a name.
    #[must_use]
    pub fn path(&self) -> Option<String> {
        let text = self.typed.text().trim().to_owned();
        (!text.is_empty() && (self.is_path() || self.rows().is_empty())).then_some(text)
    }

    fn is_path(&self) -> bool {
        let text = self.typed.text();
        text.contains(['/', '\\', ':']) || text.trim().starts_with(['~', '"', '\''])
    }

    /// The rows, narrowed down to the names that hold what is typed.
    #[must_use]
    pub fn rows(&self) -> Vec<Row<'_>> {
        let text = self.typed.text().trim().to_lowercase();
        let entries = self.folder.entries.iter();
        if text.is_empty() {
            let shortcuts = self.shortcuts.iter().map(|path| Row::Shortcut(path));
            let up = self.folder.path.parent().map(Row::Up);
            return shortcuts.chain(up).chain(entries.map(Row::Entry)).collect();
        }
        entries.filter(|entry| entry.name.to_lowercase().contains(&text)).map(Row::Entry).collect()
    }

    #[must_use]
    pub fn row(&self) -> Option<Row<'_>> {
        let rows = self.rows();
        let at = self.selected.min(rows.len().saturating_sub(1));
        rows.into_iter().nth(at)
    }

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let (words, theme) = (context.words, context.theme);
        let room = area.width.saturating_sub(2);
        let inner = Rect { x: area.x + 1, width: room, ..area };
        let mut shown = styled(&words.say(self.ask, &[]), room, theme.title());
        shown.push(Line::raw(""));
        let label = format!("{} ", words.say("list-file-path", &[]));
        let (at, indent) = (shown.len(), u16::try_from(label.width()).unwrap_or(0));
        let typed = self.typed.text();
        let cursor = if typed.is_empty() {
            vec![Span::styled(" ", theme.selected()), Span::styled(words.say("list-file-type", &[]), theme.dim())]
        } else {
            Vec::new()
        };
        shown.push(Line::from([vec![Span::styled(label, theme.title())], cursor].concat()));
        shown.push(Line::raw(""));
        shown.push(Line::styled(tail(&self.folder.path.display().to_string(), room), theme.title()));
        let height = usize::from(area.height).saturating_sub(shown.len());
        let rows = self.rows();
        let selected = self.selected.min(rows.len().saturating_sub(1));
        if rows.is_empty() {
            let key = if self.is_path() { "list-file-enter" } else { "list-file-none" };
            shown.extend(styled(&words.say(key, &[]), room, theme.dim()));
        }
        for place in visible(selected, rows.len(), height) {
            shown.push(row(&Self::label(&rows[place], room, context), place == selected, room, theme));
        }
        lines(frame, inner, shown);
        if !typed.is_empty() {
            let y = inner.y.saturating_add(u16::try_from(at).unwrap_or(0));
            let place = Rect { x: inner.x + indent, y, width: room.saturating_sub(indent), height: 1 };
            self.typed.draw(frame, place.intersection(frame.area()));
        }
    }

    fn label(of: &Row<'_>, width: u16, context: Context<'_>) -> String {
        let name = width.saturating_sub(DATE + 4);
        match of {
            Row::Up(_) => context.words.say("list-file-up", &[]),
            Row::Shortcut(path) => {
                let mark = context.words.say("list-file-shortcut", &[]);
                format!("{}  {mark}", fit(&tail(&path.display().to_string(), name), name))
            }
            Row::Entry(entry) if entry.is_folder => fit(&format!("{}{}", entry.name, std::path::MAIN_SEPARATOR), name),
            Row::Entry(entry) => {
                let changed = entry.changed.map(|at| dates::date_time(at, context.words.lang())).unwrap_or_default();
                format!("{}  {changed}  {:>8}", fit(&entry.name, name), size(entry.size))
            }
        }
    }
}

/// `1 kB`, `824 kB`, `12 MB`: rounded up, so that nothing that is there is nothing.
fn size(bytes: u64) -> String {
    match bytes.div_ceil(1000) {
        kilo @ ..10_000 => format!("{kilo} kB"),
        kilo => format!("{} MB", kilo.div_ceil(1000)),
    }
}

/// The end of a path: the folder one is in matters more than the disk it lies on.
fn tail(text: &str, width: u16) -> String {
    let width = usize::from(width);
    if text.width() <= width {
        return text.to_owned();
    }
    let (mut out, mut used) = (Vec::new(), 1);
    for grapheme in text.graphemes(true).rev() {
        used += grapheme.width();
        if used > width {
            break;
        }
        out.push(grapheme);
    }
    out.push("…");
    out.into_iter().rev().collect()
}

/// A few names below each other, one of which is chosen: the sheets of a workbook.
pub fn draw_sheets(sheets: &[String], selected: usize, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    let room = area.width.saturating_sub(2);
    let mut shown = styled(&context.words.say("list-sheet-ask", &[]), room, context.theme.title());
    shown.push(Line::raw(""));
    let height = usize::from(area.height).saturating_sub(shown.len() + 2);
    for at in visible(selected, sheets.len(), height) {
        shown.push(row(&sheets[at], at == selected, room, context.theme));
    }
    shown.push(Line::raw(""));
    shown.extend(styled(&context.words.say("list-sheet-more", &[]), room, Style::new()));
    lines(frame, Rect { x: area.x + 1, width: room, ..area }, shown);
}
