//! The form of a question that is measured: pairs of times, and below them what they come to while they are typed.

use crate::{
    domain::{
        checklist::{Question, Unit},
        measure::{At, Pair},
    },
    say,
    tui::{
        shell::{context::Context, numbers::cells},
        widgets::{
            fields::{Field, Fields},
            layout::column,
            paint::{lines, styled},
        },
    },
    words::{measure as told, say::Words, terms},
};
use chrono::NaiveDate;
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

/// What stands in the fields at first: two to a pair.
#[must_use]
pub fn texts(question: &Question, pairs: &[Pair], words: &Words) -> Vec<String> {
    let pairs =
        pairs.iter().filter_map(Pair::times).flat_map(|times| [told::at(words, times.from), told::at(words, times.to)]);
    let fields = usize::try_from(question.measure.as_ref().map_or(0, |rule| rule.spans)).unwrap_or(0) * 2;
    pairs.chain(std::iter::repeat_n(String::new(), fields)).take(fields).collect()
}

/// The texts of the fields in pairs, as they are now; a short time is spelt out.
#[must_use]
pub fn typed(fields: &Fields, question: &Question, today: NaiveDate) -> Vec<(String, String)> {
    let text = |at: usize| At::spelt_out(&fields.text(at), today);
    let count = usize::try_from(question.measure.as_ref().map_or(0, |rule| rule.spans)).unwrap_or(0);
    (0..count).map(|at| (text(2 * at), text(2 * at + 1))).collect()
}

pub fn draw(fields: &Fields, question: &Question, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
    let Some(rule) = &question.measure else { return };
    let words = context.words;
    let inner = column(area);
    let key = if rule.forget { "measure-form-forgets" } else { "measure-form-means" };
    let means = say!(words, key, rule = told::rule(words, question).unwrap_or_default());
    let mut above = styled(&means, inner.width, Style::new());
    above.push(Line::raw(""));
    let height = cells(above.len()).min(inner.height);
    lines(frame, Rect { height, ..inner }, above);
    let (first, second) = told::labels(words, rule);
    let hint = match rule.unit {
        Unit::Days => "measure-hint-days",
        Unit::Hours => "measure-hint-hours",
    };
    let field = |(at, label): (usize, &str)| Field {
        at,
        label: match rule.spans {
            1 => label.to_owned(),
            _ => say!(words, "measure-field", label = label, number = at / 2 + 1),
        },
        hint: words.say(hint, &[]),
        rows: 1,
    };
    let names = [first, second].into_iter().cycle().enumerate();
    let shown: Vec<Field> = names.take(typed(fields, question, context.today).len() * 2).map(field).collect();
    let below = Rect { y: inner.y + height, height: inner.height - height, ..inner };
    fields.draw(frame, below, &shown, context);
    let used = cells(shown.len()).saturating_add(1).min(below.height);
    let rest = Rect { y: below.y + used, height: below.height - used, ..below };
    lines(frame, rest, result(fields, question, rest.width, context));
}

/// What the whole pairs come to, and what keeps the others from coming to anything.
fn result(fields: &Fields, question: &Question, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
    let (words, theme) = (context.words, context.theme);
    let Some(rule) = &question.measure else { return Vec::new() };
    let (mut pairs, mut unread) = (Vec::new(), false);
    for (from, to) in typed(fields, question, context.today) {
        match rule.read(&[(&from, &to)]) {
            Ok(read) => pairs.extend(read),
            Err(_) => unread = true,
        }
    }
    let mut said = Vec::new();
    if unread {
        said.extend(styled(&words.say("measure-unknown", &[]), width, theme.dim()));
    }
    let proposal = rule.proposal(question.scale, &pairs).filter(|_| !unread);
    let mut found = told::lines(words, question, &pairs);
    if let (Some(first), Some(value)) = (found.first_mut(), proposal) {
        *first = say!(words, "measure-points-to", said = first, value = told::value(words, question.scale, value));
    }
    said.extend(found.iter().flat_map(|line| styled(line, width, theme.title())));
    if let Some(value) = proposal {
        let accept = say!(words, "measure-form-accept", digit = terms::digit(value));
        said.extend(styled(&accept, width, theme.dim()));
    }
    said
}
