//! Everything that can be done on a screen, with its keys: typing narrows the list, Enter does it.

use crate::tui::{
    dialogs::help::{named, title},
    shell::{
        binding::Unavailable,
        command::{Command, ScreenKind},
        context::Context,
        keyboard::Row,
        screen_view::ScreenView,
    },
    widgets::{
        paint::{lines, row, styled},
        text_box::TextBox,
        window::visible,
        wrap::fit,
    },
};
use ratatui::{Frame, layout::Rect, style::Style};

#[derive(Debug, Clone, PartialEq)]
pub struct Palette {
    pub about: ScreenKind,
    pub text: TextBox,
    pub selected: usize,
    /// What cannot be done there as things stand, and why.
    pub off: Unavailable,
}

impl Palette {
    #[must_use]
    pub fn about(about: ScreenKind) -> Self {
        Self { about, text: TextBox::new(""), selected: 0, off: Unavailable::new() }
    }

    /// What is left of the commands of the screen below. What only moves a cursor is known to every hand.
    #[must_use]
    pub fn rows<'c>(&self, context: Context<'c>) -> Vec<&'c Row> {
        let typed = self.text.text().trim().to_lowercase();
        let keys = context.keys;
        keys.of(self.about)
            .filter(|row| !matches!(row.command, Command::Palette | Command::Write(_) | Command::Pick(_)))
            .filter(|row| context.words.say(row.label, &[]).to_lowercase().contains(&typed))
            .collect()
    }

    #[must_use]
    pub fn chosen(&self, context: Context<'_>) -> Option<Command> {
        self.rows(context).get(self.selected).map(|row| row.command)
    }
}

impl ScreenView for Palette {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Palette
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        (context.words.say("tui-palette", &[]), context.words.say(&title(self.about), &[]))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let words = context.words;
        let typing = Rect { x: area.x + 1.min(area.width), width: area.width.saturating_sub(2), height: 1, ..area };
        if self.text.text().is_empty() {
            lines(frame, typing, styled(&words.say("tui-palette-hint", &[]), typing.width, context.theme.dim()));
        } else {
            self.text.draw(frame, typing);
        }
        let list = Rect { y: area.y + 2.min(area.height), height: area.height.saturating_sub(2), ..area };
        let rows = self.rows(context);
        if rows.is_empty() {
            lines(frame, list, styled(&words.say("tui-palette-none", &[]), list.width, Style::new()));
        }
        let shown = visible(self.selected, rows.len(), usize::from(list.height)).filter_map(|at| {
            let binding = rows.get(at)?;
            let keys: Vec<String> = binding.keys.iter().map(|key| key.name(words)).collect();
            let text = format!("{}{}", fit(&keys.join(", "), 26), named(binding, &self.off, words));
            Some(row(&text, at == self.selected, list.width, context.theme))
        });
        lines(frame, list, shown.collect());
    }

    fn text(&mut self) -> Option<&mut TextBox> {
        Some(&mut self.text)
    }
}
