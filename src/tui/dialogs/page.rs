//! A paper to be read: what was checked, the receipt of a draw, what was written to disk.

use crate::{
    domain::{
        before_signing::BeforeSigning, check::Check, code::Code, comparison::compared::Comparison, paragraph::Place,
        receipt::Receipt, refusal::Refusal, selftest::checked::Checked, unseen::Unseen,
    },
    say,
    tui::{
        report::texts,
        shell::{
            command::ScreenKind,
            context::Context,
            notice::{body, hint},
            screen_view::ScreenView,
        },
        widgets::{
            paint::styled,
            scroll::{self, scrolled},
            wrap::paragraphs,
        },
    },
    words::{papers, signing, years},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub paper: Paper,
    pub scroll: u16,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Paper {
    /// With what was not held against anything outside.
    Verified(Vec<Check>, Vec<Unseen>),
    /// Of the draw, and of each supplement.
    Receipts(Vec<Receipt>),
    Compared(Box<Comparison>),
    Tested(Vec<Checked>),
    /// The report, file by file.
    Written(Vec<String>),
    BackedUp(String),
    /// The round, its version, and the print of its signature.
    Signed {
        year: u16,
        version: u32,
        print: String,
        /// What stood open.
        list: Box<BeforeSigning>,
    },
    /// Feedback sheets, file by file.
    HandedOut(Vec<String>),
    /// Somebody's own text in a section of the report, as it was signed.
    Text(Place, String),
    /// Everything that is wrong with a file.
    Faults(Refusal),
}

impl Page {
    #[must_use]
    pub fn new(paper: Paper) -> Self {
        Self { paper, scroll: 0 }
    }

    /// The rows of a page, and the last place the text can be scrolled to.
    #[must_use]
    pub fn page(&self, context: Context<'_>) -> (u16, u16) {
        let inner = place(body(context, ScreenKind::Page, None));
        scroll::page(self.text(inner.width, context).len(), inner.height)
    }

    fn text(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let (words, theme) = (context.words, context.theme);
        let plain = |text: &str| hanging(text, width, Style::new());
        match &self.paper {
            Paper::Verified(checks, unseen) => {
                let ok = checks.iter().all(|check| check.faults.is_empty());
                let mut verdict = papers::verdict(words, ok, unseen).into_iter();
                let style = if ok { theme.title() } else { theme.problem() };
                let mut text = styled(&verdict.next().unwrap_or_default(), width, style);
                text.push(Line::raw(""));
                for check in checks {
                    let style = if check.faults.is_empty() { Style::new() } else { theme.problem() };
                    let lines = papers::check(words, check);
                    text.extend(lines.iter().flat_map(|line| hanging(line, width, style)));
                }
                text.push(Line::raw(""));
                text.extend(verdict.flat_map(|line| plain(&line)));
                text
            }
            Paper::Receipts(receipts) => {
                papers::receipts(words, receipts).iter().flat_map(|line| plain(line)).collect()
            }
            Paper::Compared(compared) => {
                years::side_by_side(words, compared).iter().flat_map(|line| plain(line)).collect()
            }
            Paper::Faults(refusal) => {
                let mut text = styled(&words.refusal(refusal), width, theme.problem());
                text.extend(plain(&hint(context, ScreenKind::Page, refusal)));
                for place in &refusal.places {
                    text.push(Line::raw(""));
                    text.extend(plain(&words.refusal(place)));
                    let mend = words.hint(place);
                    if !mend.is_empty() {
                        text.extend(hanging(&format!("  {mend}"), width, Style::new()));
                    }
                }
                text
            }
            Paper::Tested(tested) => papers::selftest(words, tested).iter().flat_map(|line| plain(line)).collect(),
            Paper::Written(files) => {
                let mut text: Vec<Line<'static>> =
                    files.iter().flat_map(|file| plain(&say!(words, "report-written", file = file))).collect();
                text.push(Line::raw(""));
                text.extend(plain(&words.say("report-next", &[])));
                text
            }
            Paper::HandedOut(files) => {
                let mut text = plain(&words.say("feedback-internal", &[]));
                text.push(Line::raw(""));
                text.extend(files.iter().flat_map(|file| plain(&say!(words, "report-written", file = file))));
                text
            }
            Paper::Signed { year, version, print, list } => {
                let mut text = plain(&say!(words, "tui-signed", year = year.to_string(), version = version));
                text.push(Line::raw(""));
                text.extend(plain(&words.say("tui-signed-head", &[])));
                text.extend(plain(&format!("  {print}")));
                text.push(Line::raw(""));
                text.extend(plain(&words.say("signed-keep", &[])));
                let next = context.keys.say(words, ScreenKind::Page, "tui-signed-next", &[]).unwrap_or_default();
                text.extend(plain(&next));
                text.push(Line::raw(""));
                text.extend(signing::lines(words, list).iter().flat_map(|line| plain(line)));
                text
            }
            Paper::Text(_, text) => paragraphs(text, width).into_iter().map(Line::raw).collect(),
            Paper::BackedUp(file) => plain(&say!(words, "backup-done", file = file)),
        }
    }
}

impl ScreenView for Page {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Page
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let key = match &self.paper {
            Paper::Text(place, _) => return (texts::title(context.words, *place), String::new()),
            Paper::Verified(..) => "tui-page-verified",
            Paper::Receipts(_) => "tui-page-receipt",
            Paper::Compared(_) => "tui-page-compared",
            Paper::Tested(_) => "tui-page-tested",
            Paper::Written(_) => "tui-page-written",
            Paper::BackedUp(_) => "tui-page-backed-up",
            Paper::Signed { .. } => "tui-page-signed",
            Paper::Faults(refusal) if refusal.code == Code::ReportWarned => "tui-page-warned",
            Paper::Faults(_) => "tui-page-faults",
            Paper::HandedOut(_) => "handout-written",
        };
        (context.words.say(key, &[]), String::new())
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let inner = place(area);
        scrolled(frame, inner, self.text(inner.width, context), self.scroll, context);
    }
}

fn place(area: Rect) -> Rect {
    Rect { x: area.x + 1.min(area.width), width: area.width.saturating_sub(2), ..area }
}

/// A line that keeps its indent where it is broken.
fn hanging(text: &str, width: u16, style: Style) -> Vec<Line<'static>> {
    let indent: String = text.chars().take_while(|c| *c == ' ').collect();
    let room = width.saturating_sub(crate::tui::shell::numbers::cells(indent.len()));
    let lines = styled(text, room, style).into_iter();
    lines
        .map(|mut line| {
            line.spans.insert(0, indent.clone().into());
            line
        })
        .collect()
}
