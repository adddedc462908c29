//! Where the seed will come from, chosen before the lock: first the kind, then who or what.

use crate::{
    domain::{
        lock::Lock,
        refusal::Refusal,
        seed::Grade,
        seed_source::{Kind, Source},
    },
    say,
    tui::{
        shell::{command::ScreenKind, context::Context, numbers::moved},
        widgets::{
            fields::{Field, Fields},
            layout::spaced,
            paint::{lines, row, styled},
            wrap::cut,
        },
    },
    words::seeds,
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

/// The kinds in the order in which they are offered; the last is to choose none.
const ROWS: [Option<Kind>; 5] = [Some(Kind::Words), Some(Kind::Public), Some(Kind::Dice), Some(Kind::Program), None];

#[derive(Debug, Clone, PartialEq)]
pub struct Sourcing {
    pub kind: Option<Kind>,
    /// Who gives the words, which public draw, or who sees the dice.
    pub told: Fields,
}

impl Default for Sourcing {
    fn default() -> Self {
        Self { kind: ROWS[0], told: Fields::new(&[""]) }
    }
}

impl Sourcing {
    pub fn turn(&mut self, by: isize) {
        let on = ROWS.iter().position(|kind| *kind == self.kind).unwrap_or(0);
        self.kind = ROWS.get(moved(on, by, ROWS.len())).copied().flatten();
    }

    /// Whether the kind says it all.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        matches!(self.kind, None | Some(Kind::Program))
    }

    /// The source as it was chosen.
    pub fn source(&self) -> Result<Option<Source>, Refusal> {
        let text = if self.is_whole() { String::new() } else { self.told.text(0) };
        self.kind.map(|kind| Source::typed(kind, &text)).transpose()
    }

    /// The kinds, each with what it takes, and below them who must be trusted.
    #[must_use]
    pub fn choice(&self, width: u16, context: Context<'_>) -> Vec<Vec<Line<'static>>> {
        let words = context.words;
        let options = ROWS.iter().flat_map(|kind| {
            let code = kind.map_or("open", Kind::code);
            let name = words.say(&format!("source-name-{code}"), &[]);
            let ready = cut(&format!("     {}", words.say(&format!("source-ready-{code}"), &[])), width);
            [row(&name, *kind == self.kind, width, context.theme), Line::styled(ready, context.theme.dim())]
        });
        let means = match self.kind {
            Some(Kind::Public) => seeds::grade(words, self.kind, Grade::A, false),
            Some(Kind::Dice) => seeds::grade(words, self.kind, Grade::B, false),
            Some(Kind::Words | Kind::Program) => seeds::grade(words, self.kind, Grade::C, true),
            None => words.say("source-ask-open", &[]),
        };
        vec![
            styled(&words.say("source-pick", &[]), width, context.theme.title()),
            options.collect(),
            styled(&means, width, Style::new()),
        ]
    }

    /// The field for who or what, with what it means.
    pub fn draw(&self, frame: &mut Frame<'_>, inner: Rect, context: Context<'_>) {
        let words = context.words;
        let code = self.kind.map_or("open", Kind::code);
        let field = Field {
            at: 0,
            label: words.say(&format!("source-field-{code}"), &[]),
            hint: words.say(&format!("source-hint-{code}"), &[]),
            rows: 2,
        };
        let title = words.say(&format!("source-name-{code}"), &[]);
        let means = context.keys.say(words, ScreenKind::Named, &format!("source-means-{code}"), &[]);
        let blocks = vec![
            vec![Line::styled(cut(&title, inner.width), context.theme.title())],
            vec![Line::raw(""); usize::from(field.rows)],
            styled(&means.unwrap_or_default(), inner.width, Style::new()),
        ];
        let text = spaced(blocks, inner.height);
        let at = text.starts.get(1).copied().unwrap_or(0).min(inner.height);
        lines(frame, inner, text.lines);
        let place = Rect { y: inner.y + at, height: field.rows.min(inner.height - at), ..inner };
        self.told.draw(frame, place, &[field], context);
    }
}

/// What the screen says of a lock: its fingerprint, the source of the seed, and what is to be done with both.
#[must_use]
pub fn locked(lock: &Lock, width: u16, context: Context<'_>) -> Vec<Vec<Line<'static>>> {
    let (words, theme) = (context.words, context.theme);
    let print = |caption: &str, hex: &str| {
        let mut block = styled(&words.say(caption, &[]), width, Style::new());
        block.extend(groups(hex).into_iter().map(|line| Line::styled(line, theme.title())));
        block
    };
    let style = if lock.source.is_none() { theme.problem() } else { theme.title() };
    let mut source = styled(&seeds::source(words, lock.source.as_ref()), width, style);
    let after = seeds::after_lock(words, lock);
    source.extend(after.iter().take(1).flat_map(|line| styled(line, width, Style::new())));
    let mut blocks = vec![print("tui-frame-commitment", &lock.commitment)];
    if let Some(house) = &lock.house {
        let mut sent = print("source-house-hash", &house.sha256);
        sent.extend(styled(&say!(words, "source-house-kept", share = house.share), width, theme.dim()));
        blocks.push(sent);
    } else {
        blocks.push(styled(&words.say("lock-note", &[]), width, theme.title()));
    }
    blocks.push(source);
    blocks
}

/// A fingerprint as it is read aloud: eight digits at a time, four times a line.
fn groups(hex: &str) -> Vec<String> {
    let digits: Vec<char> = hex.chars().collect();
    let groups: Vec<String> = digits.chunks(8).map(|group| group.iter().collect()).collect();
    groups.chunks(4).map(|line| format!("  {}", line.join("   "))).collect()
}
