//! The keys of one screen, drawn from the table.

use crate::{
    say,
    tui::{
        shell::{binding::Unavailable, command::ScreenKind, context::Context, keyboard::Row, screen_view::ScreenView},
        widgets::{
            paint::lines,
            wrap::{cut, fit},
        },
    },
    words::say::Words,
};
use ratatui::{
    Frame,
    layout::Rect,
    text::{Line, Span},
};

#[derive(Debug, Clone, PartialEq)]
pub struct Help {
    pub about: ScreenKind,
    pub scroll: u16,
    /// What cannot be done there as things stand, and why.
    pub off: Unavailable,
}

impl Help {
    #[must_use]
    pub fn about(about: ScreenKind) -> Self {
        Self { about, scroll: 0, off: Unavailable::new() }
    }

    /// How many places the list can be scrolled to.
    #[must_use]
    pub fn scroll_count(&self, context: Context<'_>) -> usize {
        let rows = context.keys.of(self.about).count() + self.lead(context.words).len();
        rows.saturating_sub(usize::from(context.size.height.saturating_sub(4))) + 1
    }

    /// What is said before the keys: in a case, how a doubt is settled.
    fn lead(&self, words: &Words) -> Vec<String> {
        if self.about == ScreenKind::Case { vec![format!("  {}", words.say("doubt-lower", &[]))] } else { Vec::new() }
    }
}

impl ScreenView for Help {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Help
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        (context.words.say("tui-help", &[]), context.words.say(&title(self.about), &[]))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let words = context.words;
        let lead = self.lead(words).into_iter().map(|said| Line::raw(cut(&said, area.width)));
        let rows = context.keys.of(self.about).map(|binding| {
            let keys: Vec<String> = binding.keys.iter().map(|key| key.name(words)).collect();
            let label = named(binding, &self.off, words);
            Line::from(vec![
                Span::styled(fit(&format!("  {}", keys.join(", ")), 30), context.theme.key()),
                Span::raw(cut(&label, area.width.saturating_sub(30))),
            ])
        });
        let rows = lead.chain(rows).skip(usize::from(self.scroll));
        lines(frame, area, rows.take(usize::from(area.height)).collect());
    }
}

/// What a command does, and why it cannot be done now where that is so.
pub fn named(row: &Row, off: &Unavailable, words: &Words) -> String {
    let label = words.say(row.label, &[]);
    match off.iter().find(|(command, _)| *command == row.command) {
        Some((_, why)) => say!(words, "tui-not-now", label = label, why = words.short(why)),
        None => label,
    }
}

pub fn title(about: ScreenKind) -> String {
    let key = match about {
        ScreenKind::Of(visit) => return format!("tui-title-{}", visit.name()),
        ScreenKind::Rounds => "tui-title-rounds",
        ScreenKind::Sample => "tui-title-sample",
        ScreenKind::Case => "tui-title-case",
        ScreenKind::ReadBlind => "tui-title-reading-blind",
        ScreenKind::ReadOpen => "tui-title-reading",
        ScreenKind::Readings => "tui-title-readings",
        ScreenKind::MissingAnswers => "tui-title-missing-answers",
        ScreenKind::Choice => "tui-title-choice",
        ScreenKind::Confirm => "tui-title-confirm",
        ScreenKind::Editor | ScreenKind::Reference => "tui-title-editor",
        ScreenKind::Help => "tui-help",
        ScreenKind::Concern => "acute-new",
        ScreenKind::Acutes => "acute-title-list",
        ScreenKind::NewRound => "tui-title-new-round",
        ScreenKind::Plan => "tui-title-plan",
        ScreenKind::Frame => "tui-title-frame",
        ScreenKind::Source | ScreenKind::Named => "tui-title-source",
        ScreenKind::Grade | ScreenKind::Seed => "tui-title-seed",
        ScreenKind::Drawn => "tui-title-drawn",
        ScreenKind::ListFile => "tui-title-list-file",
        ScreenKind::ListSheet => "tui-title-list-sheet",
        ScreenKind::ListColumns => "tui-title-list-columns",
        ScreenKind::ListMeanings => "tui-title-list-meanings",
        ScreenKind::ListRules => "tui-title-list-rules",
        ScreenKind::ListProblems => "tui-title-list-problems",
        ScreenKind::Trail => "tui-title-trail",
        ScreenKind::Page => "tui-title-page",
        ScreenKind::Form => "tui-title-form",
        ScreenKind::Palette => "tui-title-palette",
    };
    key.into()
}
