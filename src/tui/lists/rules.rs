//! The rules of the population, one field each, and the count from elsewhere.

use crate::{
    intake::rule_form::RuleField,
    tui::{
        shell::context::Context,
        widgets::{
            fields::{Field, Fields},
            layout::{column, spaced},
            paint::{lines, styled},
        },
    },
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[derive(Debug, Clone, PartialEq)]
pub struct RuleFields {
    pub of: Vec<RuleField>,
    pub fields: Fields,
}

impl RuleFields {
    #[must_use]
    pub fn typed(&self) -> Vec<(RuleField, String)> {
        self.of.iter().enumerate().map(|(at, field)| (*field, self.fields.text(at))).collect()
    }
}

pub fn draw(rules: &RuleFields, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    let (words, theme) = (context.words, context.theme);
    let inner = column(area);
    let fields = rules.of.iter().enumerate().map(|(at, field)| Field {
        at,
        label: words.say(&format!("list-rule-{}", field.code()), &[]),
        hint: words.say(&format!("list-rule-{}.empty", field.code()), &[]),
        rows: 1,
    });
    let fields: Vec<Field> = fields.collect();
    let means = rules
        .of
        .get(rules.fields.on())
        .map(|field| styled(&words.say(&format!("list-rule-{}.means", field.code()), &[]), inner.width, Style::new()));
    let blocks = vec![
        styled(&words.say("list-rules-ask", &[]), inner.width, theme.title()),
        vec![Line::raw(""); fields.len()],
        means.unwrap_or_default(),
        styled(&words.say("list-rules-why", &[]), inner.width, theme.dim()),
    ];
    let text = spaced(blocks, inner.height);
    let at = text.starts.get(1).copied().unwrap_or(0).min(inner.height);
    lines(frame, inner, text.lines);
    rules.fields.draw(frame, Rect { y: inner.y + at, height: inner.height - at, ..inner }, &fields, context);
}
