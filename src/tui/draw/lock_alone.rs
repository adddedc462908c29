//! The question before a lock where an area has no list: what is missing, and the words that say that it is meant so.

use crate::{
    domain::{area::Area, seed_source::Source},
    say,
    tui::{
        dialogs::confirm::source_lines,
        shell::context::Context,
        widgets::{
            fields::{Field, Fields},
            layout::{column, spaced},
            paint::{lines, styled},
        },
    },
    words::terms,
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

/// `year` is that of the round, `source` where the seed will come from.
pub fn draw(
    fields: &Fields,
    (year, source, unlisted): (u16, Option<&Source>, Area),
    frame: &mut Frame<'_>,
    area: Rect,
    context: Context<'_>,
) {
    let (words, theme) = (context.words, context.theme);
    let inner = column(area);
    let ask = say!(words, "tui-ask-lock", year = year.to_string());
    let [lacks, means] = terms::unlisted(words, unlisted);
    let mut why = styled(&format!("! {lacks}"), inner.width, theme.problem());
    why.extend(styled(&means, inner.width, Style::new()));
    let (without, inline) = (terms::without(words, unlisted), terms::area_inline(words, unlisted));
    let how = say!(words, "tui-lock-words", without = without, area = inline);
    let label =
        Field { at: 0, label: words.say("tui-lock-field", &[]), hint: words.say("tui-lock-empty", &[]), rows: 2 };
    let mut last = styled(&words.say("tui-ask-lock-means", &[]), inner.width, Style::new());
    last.extend(source_lines(source, inner, context));
    let (how, space) = (styled(&how, inner.width, Style::new()), vec![Line::raw(""); usize::from(label.rows)]);
    let text = spaced(vec![styled(&ask, inner.width, theme.title()), why, how, space, last], inner.height);
    let at = text.starts.get(3).copied().unwrap_or(0).min(inner.height);
    lines(frame, inner, text.lines);
    let place = Rect { y: inner.y + at, height: label.rows.min(inner.height - at), ..inner };
    fields.draw(frame, place, &[label], context);
}
