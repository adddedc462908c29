//! The way of a list as it is drawn, place by place.

use crate::{
    say,
    tui::{
        lists::{
            columns, meanings, picker, problems, rules,
            screen::{Import, Place},
        },
        shell::{command::ScreenKind, context::Context, screen_view::ScreenView},
        widgets::text_box::TextBox,
    },
};
use ratatui::{Frame, layout::Rect};

impl ScreenView for Import {
    fn kind(&self) -> ScreenKind {
        Import::kind(self)
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let words = context.words;
        let right = match (self.place, &self.list) {
            (Place::File, _) => words.say("list-at-file", &[]),
            (Place::Sheet, _) => words.say("list-at-sheet", &[]),
            (Place::Columns, _) => words.say("list-at-columns", &[]),
            (Place::Meanings, _) => words.say("list-at-meanings", &[]),
            (Place::Rules, _) => words.say("list-at-rules", &[]),
            (Place::Problems, _) => say!(words, "list-at-problems", count = self.problems.len()),
        };
        (say!(words, "list-room", year = self.year.to_string()), right)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        match (self.place, &self.list) {
            (Place::Sheet, _) => picker::draw_sheets(&self.sheets, self.sheet, frame, area, context),
            (Place::Columns, Some(list)) => columns::draw(list, self.column, frame, area, context),
            (Place::Meanings, Some(list)) => meanings::draw(list, self.question, frame, area, context),
            (Place::Rules, _) => rules::draw(&self.rules, frame, area, context),
            (Place::Problems, _) => problems::draw(&self.problems, self.problem, frame, area, context),
            (Place::File | Place::Columns | Place::Meanings, _) => self.picker.draw(frame, area, context),
        }
    }

    fn text(&mut self) -> Option<&mut TextBox> {
        Import::text(self)
    }
}
