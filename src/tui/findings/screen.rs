//! The findings so far: for each question "8 af 10", and what that says of all cases of the area.

use crate::{
    domain::{
        area::Area,
        checklist::{Checklist, find},
        finding::Finding,
    },
    say,
    tui::{
        shell::{command::ScreenKind, context::Context, numbers::cells, screen_view::ScreenView},
        widgets::{
            paint::{lines, row, rule, styled},
            window::visible,
            wrap::fit,
        },
    },
    verbs::load::{Load, Loaded, Visit},
    words::{say::Words, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    pub year: u16,
    pub findings: Vec<Finding>,
    pub checklists: Vec<Checklist>,
    pub selected: usize,
}

/// An id of seven cells with its blank, the longest short name, and a blank.
const TITLE: u16 = 7 + 22 + 1;
/// From this width on the limits have a column that all of them fit into.
const ROOMY: u16 = 100;

/// A row of the screen: the name of an area, or a finding with its place in the list.
enum Row<'a> {
    Area(Area),
    Finding(usize, &'a Finding),
}

impl Findings {
    #[must_use]
    pub fn new(year: u16, findings: Vec<Finding>, checklists: Vec<Checklist>) -> Self {
        Self { year, findings, checklists, selected: 0 }
    }

    /// The selected question in full.
    fn below(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let words = context.words;
        let Some(finding) = self.findings.get(self.selected) else { return Vec::new() };
        let text = find(&self.checklists, &finding.question).map(|question| words.lang().of(&question.text));
        let counts = say!(
            words,
            "tui-counts",
            met = finding.met,
            partly = finding.partly,
            notmet = finding.not_met,
            notapplicable = finding.not_applicable,
            cannotassess = finding.cannot_assess,
            missing = finding.missing,
            unanswered = finding.unanswered
        );
        let room = width.saturating_sub(2);
        let text = format!("{}{}", text.unwrap_or_default(), supplementary(finding, words));
        let mut below = styled(&text, room, context.theme.title());
        below.extend(styled(&counts, room, Style::new()));
        for line in &mut below {
            line.spans.insert(0, " ".into());
        }
        below.insert(0, rule(width, context.theme));
        below
    }
}

impl ScreenView for Findings {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Of(Visit::Findings)
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let area = self.findings.get(self.selected).map(|finding| terms::area(context.words, finding.area));
        (say!(context.words, "tui-findings", year = self.year.to_string()), area.unwrap_or_default())
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let below = self.below(area.width, context);
        let height = area.height.saturating_sub(cells(below.len()));
        let mut rows = Vec::new();
        for (at, finding) in self.findings.iter().enumerate() {
            if !rows.iter().any(|row| matches!(row, Row::Area(area) if *area == finding.area)) {
                rows.push(Row::Area(finding.area));
            }
            rows.push(Row::Finding(at, finding));
        }
        let on = rows.iter().position(|row| matches!(row, Row::Finding(at, _) if *at == self.selected)).unwrap_or(0);
        let on = if self.selected == 0 { 0 } else { on };
        let shown =
            visible(on, rows.len(), usize::from(height)).filter_map(|at| rows.get(at)).map(|entry| match entry {
                Row::Finding(at, finding) => row(
                    &finding_text(finding, &self.checklists, context),
                    *at == self.selected,
                    area.width,
                    context.theme,
                ),
                Row::Area(of) => Line::styled(format!(" {}", terms::area(context.words, *of)), context.theme.title()),
            });
        let shown = shown.collect();
        lines(frame, Rect { height, ..area }, shown);
        let at = area.y.saturating_add(height);
        lines(frame, Rect { y: at, height: area.height - height, ..area }, below);
    }

    fn year(&self) -> Option<u16> {
        Some(self.year)
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Findings(self.year))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Findings { year, findings, checklists } if self.year == year => {
                *self = Self { selected: self.selected, ..Self::new(year, findings, checklists) }
            }
            other => return Some(other),
        }
        None
    }

    fn rows(&self, context: Context<'_>) -> Option<(Vec<String>, usize)> {
        let words = context.words;
        let line = |finding: &Finding| {
            let text = find(&self.checklists, &finding.question).map(|question| words.lang().of(&question.text));
            let title = terms::question(words, &self.checklists, &finding.question);
            format!("{title} {}", text.unwrap_or_default())
        };
        Some((self.findings.iter().map(line).collect(), self.selected))
    }

    fn select(&mut self, at: usize) {
        self.selected = at;
    }
}

/// Id, short name, count and limits. That a question is supplementary stands behind them where there is room, and always
/// with its text below.
fn finding_text(finding: &Finding, checklists: &[Checklist], context: Context<'_>) -> String {
    let words = context.words;
    let (met, interval) = if finding.n() == 0 {
        (words.say("tui-no-answers", &[]), String::new())
    } else {
        (terms::met_of(words, finding), terms::interval(words, finding))
    };
    let title = terms::question(words, checklists, &finding.question);
    let interval = if context.size.width < ROOMY { interval } else { fit(&interval, 42) };
    format!("{}{}{interval}{}", fit(&title, TITLE), fit(&met, 12), supplementary(finding, words))
}

fn supplementary(finding: &Finding, words: &Words) -> String {
    if finding.core { String::new() } else { format!(" ({})", words.say("tui-supplementary", &[])) }
}
