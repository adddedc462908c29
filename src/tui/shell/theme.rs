//! The terminal's own colours, light or dark. Nothing is said by colour alone.

use ratatui::style::{Color, Modifier, Style};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    no_color: bool,
    ascii: bool,
}

impl Theme {
    #[must_use]
    pub fn new(no_color: bool) -> Self {
        Self { no_color, ascii: false }
    }

    /// With borders of `-` and `|`.
    #[must_use]
    pub fn in_ascii(self, ascii: bool) -> Self {
        Self { ascii, ..self }
    }

    /// A rule across the screen.
    #[must_use]
    pub fn across(self) -> &'static str {
        if self.ascii { "-" } else { "─" }
    }

    /// The border between two columns.
    #[must_use]
    pub fn between(self) -> &'static str {
        if self.ascii { "|" } else { "│" }
    }

    #[must_use]
    pub fn title(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// The row that keys act on; a `>` stands before it as well.
    #[must_use]
    pub fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// What may be overlooked.
    #[must_use]
    pub fn dim(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// A key in the footer.
    #[must_use]
    pub fn key(self) -> Style {
        self.coloured(Color::Cyan).add_modifier(Modifier::BOLD)
    }

    #[must_use]
    pub fn saved(self) -> Style {
        self.coloured(Color::Green)
    }

    /// A refusal, or something that waits for the person.
    #[must_use]
    pub fn problem(self) -> Style {
        self.coloured(Color::Red).add_modifier(Modifier::BOLD)
    }

    /// The sign in front of a row; the word beside it says the same.
    #[must_use]
    pub fn sign(self, sign: char) -> Style {
        match sign {
            '+' => self.saved(),
            '~' => self.waiting(),
            '-' | '!' => self.problem(),
            '?' => self.coloured(Color::Magenta),
            'o' | 'x' => self.dim(),
            _ => Style::new(),
        }
    }

    /// What must not stand in a text; a sentence says so as well.
    #[must_use]
    pub fn marked(self) -> Style {
        self.problem().add_modifier(Modifier::UNDERLINED)
    }

    /// What is open and blocks nothing.
    #[must_use]
    pub fn waiting(self) -> Style {
        self.coloured(Color::Yellow)
    }

    /// That a list goes on below its window, and above it.
    #[must_use]
    pub fn downwards(self) -> &'static str {
        if self.ascii { "v" } else { "▼" }
    }

    #[must_use]
    pub fn upwards(self) -> &'static str {
        if self.ascii { "^" } else { "▲" }
    }

    /// A cell of a plot. Where colours are not wanted, signs that not every font has are not either.
    #[must_use]
    pub fn bar(self) -> &'static str {
        if self.no_color || self.ascii { "#" } else { "█" }
    }

    fn coloured(self, color: Color) -> Style {
        if self.no_color { Style::new() } else { Style::new().fg(color) }
    }
}
