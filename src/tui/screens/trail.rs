//! The trail: who did what when, the newest first.

use crate::{
    domain::{
        event::{DRAFT_KIND, Event},
        moment::Moment,
        trail::{self, Entry},
    },
    say,
    tui::{
        keymap::ScreenKind,
        model::Context,
        numbers::{cells, count},
        widgets::{
            paint::{lines, row, rule, styled},
            window::visible,
            wrap::fit,
        },
    },
    words::{dates::date_time, evidence, measure, say::Words, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};
use std::collections::BTreeSet;

#[derive(Debug, Clone, PartialEq)]
pub struct Trail {
    pub entries: Vec<Entry>,
    pub selected: usize,
    /// Only what this person did is shown; the rest waits in `hidden`.
    pub narrow: Option<String>,
    pub hidden: Vec<Entry>,
}

/// The selected entry in full takes so many rows.
const BELOW: u16 = 6;
/// So much of a fingerprint can be compared by eye.
const DIGITS: usize = 16;

impl Trail {
    /// Drafts are left out: they say nothing but that somebody was writing.
    #[must_use]
    pub fn new(entries: Vec<Entry>) -> Self {
        let entries = entries.into_iter().rev().filter(|entry| entry.kind != DRAFT_KIND).collect();
        Self { entries, selected: 0, narrow: None, hidden: Vec::new() }
    }

    pub fn refresh(&mut self, entries: Vec<Entry>) {
        let on = self.entries.get(self.selected).map(|entry| entry.seq);
        let mut fresh = Self::new(entries);
        fresh.narrow = self.narrow.take();
        fresh.arrange();
        let same = fresh.entries.iter().position(|entry| Some(entry.seq) == on);
        *self = Self { selected: same.unwrap_or(0), ..fresh };
    }

    /// The next person alone; after the last one everybody.
    pub fn narrow_next(&mut self) {
        let all = self.entries.iter().chain(&self.hidden);
        let people: BTreeSet<&String> = all.map(|entry| &entry.by).collect();
        let next = match &self.narrow {
            None => people.first().copied(),
            Some(now) => people.into_iter().find(|name| *name > now),
        };
        self.narrow = next.cloned();
        self.arrange();
    }

    pub fn show_all(&mut self) {
        self.narrow = None;
        self.arrange();
    }

    fn arrange(&mut self) {
        let on = self.entries.get(self.selected).map(|entry| entry.seq);
        let mut all = std::mem::take(&mut self.entries);
        all.append(&mut self.hidden);
        all.sort_by_key(|entry| std::cmp::Reverse(entry.seq));
        let shown = |entry: &Entry| self.narrow.as_ref().is_none_or(|name| entry.by == *name);
        (self.entries, self.hidden) = all.into_iter().partition(shown);
        self.selected = self.entries.iter().position(|entry| Some(entry.seq) == on).unwrap_or(0);
    }

    #[must_use]
    pub fn heading(&self, context: Context<'_>) -> (String, String) {
        let words = context.words;
        if let Some(name) = &self.narrow {
            let (shown, of) = (self.entries.len(), self.entries.len() + self.hidden.len());
            let facts: [(&str, &dyn std::fmt::Display); 3] = [("shown", &shown), ("of", &of), ("name", name)];
            let said = context.keys.say(words, ScreenKind::Trail, "ceremony-narrowed", &facts);
            return (words.say("ceremony-narrowed-trail", &[]), said.unwrap_or_default());
        }
        (words.say("tui-trail", &[]), say!(words, "tui-trail-count", count = count(self.entries.len())))
    }

    /// One line an entry, as it is searched and shown.
    #[must_use]
    pub fn line(entry: &Entry, words: &Words) -> String {
        let at = Moment::try_from(entry.at.clone()).map_or(entry.at.clone(), |at| date_time(at, words.lang()));
        let what = terms::entry(words, entry);
        format!("{:>5}  {at}  {} {what} {}", entry.seq, fit(&entry.by, 10), entry.subject)
    }

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let height = area.height.saturating_sub(BELOW);
        let shown = visible(self.selected, self.entries.len(), usize::from(height)).filter_map(|at| {
            let line = Self::line(self.entries.get(at)?, context.words);
            Some(row(&line, at == self.selected, area.width, context.theme))
        });
        lines(frame, Rect { height, ..area }, shown.collect());
        let mut below = self.below(area.width.saturating_sub(2), context);
        below.truncate(usize::from(BELOW) - 1);
        for line in &mut below {
            line.spans.insert(0, " ".into());
        }
        below.insert(0, rule(area.width, context.theme));
        lines(frame, Rect { y: area.y + height, height: area.height - height, ..area }, below);
    }

    /// The texts of the selected entry, and its fingerprint.
    fn below(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let words = context.words;
        let Some(entry) = self.entries.get(self.selected) else {
            return styled(&words.say("tui-trail-empty", &[]), width, Style::new());
        };
        let print = entry.sha256.get(..DIGITS).unwrap_or(&entry.sha256);
        let mut below = styled(&say!(words, "tui-trail-print", print = print), width, context.theme.quiet());
        match trail::event(entry) {
            Ok(Some(event)) => {
                below.extend(details(words, &event).iter().flat_map(|text| styled(text, width, Style::new())));
            }
            Ok(None) => below.extend(styled(&words.say("tui-trail-erased", &[]), width, Style::new())),
            Err(_) => below.extend(styled(&words.say("tui-trail-unreadable", &[]), width, context.theme.problem())),
        }
        below.truncate(cells(below.len()).min(BELOW).into());
        below
    }
}

/// What an event says beside its name and its subject.
fn details(words: &Words, event: &Event) -> Vec<String> {
    let said = |key: &str, text: &str| -> Option<String> {
        (!text.trim().is_empty()).then(|| format!("{} {}", words.say(key, &[]), text.trim()))
    };
    let found = match event {
        Event::FileCreated { municipality } => vec![Some(municipality.clone())],
        Event::RoundOpened { title, .. } => vec![Some(title.clone())],
        Event::ListImported(list) => vec![Some(list.file_name.clone())],
        Event::CaseReplaced { reason, note, .. } => {
            vec![said("tui-reason", &terms::reason(words, *reason)), said("tui-note", note)]
        }
        Event::CaseMissing { note, .. } | Event::CasePicked { note, .. } => vec![said("tui-note", note)],
        Event::CaseAssigned { to, .. } => vec![said("tui-assigned-to", to)],
        Event::AnswerGiven { answer, .. } => vec![
            said("tui-answer", &terms::value(words, crate::domain::checklist::Scale::Fulfilled, answer.value)),
            said("tui-note", &answer.note),
            said("tui-evidence", &evidence::line(words, &answer.evidence)),
        ],
        Event::CaseMeasured { pairs, .. } if pairs.is_empty() => vec![Some(words.say("measure-taken-away", &[]))],
        Event::CaseMeasured { pairs, .. } => pairs.iter().map(|pair| Some(measure::pair(words, pair))).collect(),
        Event::ReviewGiven { verdict, value, note, .. } => {
            let fulfilled = crate::domain::checklist::Scale::Fulfilled;
            let own = value.map(|value| say!(words, "reading-own", value = terms::value(words, fulfilled, value)));
            vec![said("tui-second-reader", &terms::verdict(words, *verdict)), own, said("tui-note", note)]
        }
        Event::CaseReopened { reason, .. } | Event::RoundReopened { reason, .. } => vec![said("tui-reason", reason)],
        Event::SampleDrawn { seed, .. } => vec![said("tui-echo-seed", &seed.normalised)],
        _ => Vec::new(),
    };
    found.into_iter().flatten().collect()
}
