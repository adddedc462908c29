//! The trail: who did what when, the newest first.

use crate::{
    domain::{
        checklist::Names,
        event::{DRAFT_KIND, Event, PURGED_KIND, REWRITTEN_KIND, TEXT_ERASED_KIND},
        moment::Moment,
        noted_print::DIGITS_MIN,
        sample::CaseId,
        trail::{self, Entry, numbered},
    },
    say,
    tui::{
        shell::{
            command::ScreenKind,
            context::Context,
            numbers::{cells, count},
            screen_view::ScreenView,
        },
        widgets::{
            paint::{lines, row, rule, styled},
            window::visible,
            wrap::fit,
        },
    },
    verbs::load::{Load, Loaded},
    words::{dates::date_time, evidence, measure, say::Words, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, PartialEq)]
pub struct Trail {
    pub entries: Vec<Entry>,
    pub selected: usize,
    /// Only what this person did, of this kind, in this case is shown; the rest waits in `hidden`.
    pub narrow: Option<String>,
    pub kind: Option<&'static str>,
    /// As it begins a subject: `2027 B-01`.
    pub case: Option<String>,
    pub hidden: Vec<Entry>,
    /// What the questions are called.
    names: Names,
    /// Which entry says of another that it is erased.
    erased: BTreeMap<i64, i64>,
}

/// The selected entry in full takes so many rows.
const BELOW: u16 = 6;
/// So much of a fingerprint can be compared by eye, and by `verify`.
const DIGITS: usize = DIGITS_MIN;

impl Trail {
    /// Drafts are left out: they say nothing but that somebody was writing.
    #[must_use]
    pub fn new(entries: Vec<Entry>, names: Names) -> Self {
        let erased = trail::erased(&entries);
        let entries = entries.into_iter().rev().filter(|entry| entry.kind != DRAFT_KIND).collect();
        Self { entries, selected: 0, narrow: None, kind: None, case: None, hidden: Vec::new(), names, erased }
    }

    pub fn refresh(&mut self, entries: Vec<Entry>, names: Names) {
        let on = self.entries.get(self.selected).map(|entry| entry.seq);
        let mut fresh = Self::new(entries, names);
        (fresh.narrow, fresh.kind, fresh.case) = (self.narrow.take(), self.kind, self.case.take());
        fresh.arrange();
        let same = fresh.entries.iter().position(|entry| Some(entry.seq) == on);
        *self = Self { selected: same.unwrap_or(0), ..fresh };
    }

    /// The next person alone; after the last one everybody.
    pub fn narrow_next(&mut self) {
        let (kind, case) = (self.kind, self.case.clone());
        let all = self.entries.iter().chain(&self.hidden).filter(|entry| is_of(entry, None, kind, case.as_ref()));
        let people: BTreeSet<&String> = all.map(|entry| &entry.by).filter(|by| !by.is_empty()).collect();
        let next = match &self.narrow {
            None => people.first().copied(),
            Some(now) => people.into_iter().find(|name| *name > now),
        };
        self.narrow = next.cloned();
        self.arrange();
    }

    /// The next kind of entries alone, of those that there are; after the last one all.
    pub fn narrow_kind(&mut self) {
        let (name, case) = (self.narrow.as_ref(), self.case.as_ref());
        let all = || self.entries.iter().chain(&self.hidden);
        let there = |group: &&'static str| all().any(|entry| is_of(entry, name, Some(*group), case));
        let after = self.kind.and_then(|now| GROUPS.iter().position(|group| *group == now)).map_or(0, |at| at + 1);
        self.kind = GROUPS.into_iter().skip(after).find(there);
        self.arrange();
    }

    /// The case of the selected entry alone, and all again. False where the entry is about no case.
    pub fn narrow_case(&mut self) -> bool {
        let case = self.entries.get(self.selected).and_then(case_of);
        if self.case.is_none() && case.is_none() {
            return false;
        }
        self.case = if self.case.is_none() { case } else { None };
        self.arrange();
        true
    }

    pub fn show_all(&mut self) {
        (self.narrow, self.kind, self.case) = (None, None, None);
        self.arrange();
    }

    fn arrange(&mut self) {
        let on = self.entries.get(self.selected).map(|entry| entry.seq);
        let mut all = std::mem::take(&mut self.entries);
        all.append(&mut self.hidden);
        all.sort_by_key(|entry| std::cmp::Reverse(entry.seq));
        let shown = |entry: &Entry| is_of(entry, self.narrow.as_ref(), self.kind, self.case.as_ref());
        (self.entries, self.hidden) = all.into_iter().partition(shown);
        self.selected = self.entries.iter().position(|entry| Some(entry.seq) == on).unwrap_or(0);
    }

    /// One line an entry, as it is searched and shown.
    #[must_use]
    pub fn line(&self, entry: &Entry, words: &Words) -> String {
        let at = Moment::try_from(entry.at.clone()).map_or(entry.at.clone(), |at| date_time(at, words.lang()));
        let what = terms::entry(words, entry, self.erased.get(&entry.seq).copied());
        format!(
            "{:>5}  {at}  {} {what} {}",
            entry.seq,
            fit(&entry.by, 10),
            terms::subject(words, &self.names, &entry.subject)
        )
    }

    /// The entry on a line of the screen.
    #[must_use]
    pub fn at_line(&self, line: usize, height: u16) -> Option<usize> {
        visible(self.selected, self.entries.len(), usize::from(height.saturating_sub(BELOW))).nth(line)
    }

    /// The texts of the selected entry, and its fingerprint.
    fn below(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let words = context.words;
        let Some(entry) = self.entries.get(self.selected) else {
            return styled(&words.say("tui-trail-empty", &[]), width, Style::new());
        };
        let print = numbered((entry.seq, entry.sha256.get(..DIGITS).unwrap_or(&entry.sha256)));
        let mut below = styled(&say!(words, "tui-trail-print", print = print), width, context.theme.dim());
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

impl ScreenView for Trail {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Trail
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let words = context.words;
        let kind = self.kind.map(|group| words.say(&format!("trail-group-{group}"), &[]));
        let case = self.case.as_ref().map(|case| say!(words, "trail-case", case = case));
        let by: Vec<String> = self.narrow.clone().into_iter().chain(kind).chain(case).collect();
        if !by.is_empty() {
            let name = by.join(", ");
            let (shown, of) = (self.entries.len(), self.entries.len() + self.hidden.len());
            let facts: [(&str, &dyn std::fmt::Display); 3] = [("shown", &shown), ("of", &of), ("name", &name)];
            let said = context.keys.say(words, ScreenKind::Trail, "tui-narrowed", &facts);
            return (words.say("tui-narrowed-trail", &[]), said.unwrap_or_default());
        }
        (words.say("tui-trail", &[]), say!(words, "tui-trail-count", count = count(self.entries.len())))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let height = area.height.saturating_sub(BELOW);
        let shown = visible(self.selected, self.entries.len(), usize::from(height)).filter_map(|at| {
            let line = self.line(self.entries.get(at)?, context.words);
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

    fn load(&self) -> Option<Load> {
        Some(Load::Trail)
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Trail(entries, names) => self.refresh(entries, names),
            other => return Some(other),
        }
        None
    }

    fn rows(&self, context: Context<'_>) -> Option<(Vec<String>, usize)> {
        let words = context.words;
        Some((self.entries.iter().map(|entry| self.line(entry, words)).collect(), self.selected))
    }

    fn select(&mut self, at: usize) {
        self.selected = at;
    }
}

/// The kinds of entries that one can look at alone.
const GROUPS: [&str; 6] = ["lists", "draw", "answers", "review", "report", "other"];

fn group_of(entry: &Entry) -> &'static str {
    match entry.kind.as_str() {
        "list-imported" | "import-undone" | "frame-locked" => "lists",
        "sample-drawn" | "sample-extended" | "case-replaced" | "case-missing" | "case-picked" => "draw",
        "reading-chosen" | "answers-shown" | "reading-given" | "reading-cleared" | "reading-finished"
        | "note-opened" | "note-answered" | "note-resolved" | "half-note-passed" => "review",
        "round-signed" | "round-reopened" | "report-published" | "paragraph-written" | "survey-imported"
        | "action-decided" | "action-reported" => "report",
        "file-created" | "round-opened" | PURGED_KIND | TEXT_ERASED_KIND | REWRITTEN_KIND => "other",
        _ => "answers",
    }
}

fn is_of(entry: &Entry, name: Option<&String>, kind: Option<&str>, case: Option<&String>) -> bool {
    name.is_none_or(|name| entry.by == *name)
        && kind.is_none_or(|group| group_of(entry) == group)
        && case.is_none_or(|case| case_of(entry).as_ref() == Some(case))
}

/// `2027 B-01`, where the entry is about a case or a question of one.
fn case_of(entry: &Entry) -> Option<String> {
    let mut parts = entry.subject.split(' ');
    let (year, case) = (parts.next()?, parts.next()?);
    case.parse::<CaseId>().ok().map(|case| format!("{year} {case}"))
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
        Event::ReadingChosen { reader, chosen, cases, .. } => {
            let cases = cases.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
            vec![Some(format!("{reader}: {}: {cases}", terms::how(words, chosen.how())))]
        }
        Event::AnswersShown { cases, .. } => {
            vec![Some(cases.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))]
        }
        Event::ReadingGiven { value, note, .. } => {
            let fulfilled = crate::domain::checklist::Scale::Fulfilled;
            let own = value.map(|value| say!(words, "reading-own", value = terms::value(words, fulfilled, value)));
            vec![own, said("tui-note", note)]
        }
        Event::NoteOpened { number, text, .. } | Event::NoteAnswered { number, text, .. } => {
            vec![Some(number.to_string()), said("tui-note", text)]
        }
        Event::NoteResolved { number, outcome, text, .. } => {
            let outcome = words.say(&format!("note-{}", outcome.code()), &[]);
            vec![Some(format!("{number}, {outcome}")), said("tui-note", text)]
        }
        Event::HalfNotePassed { reader, reason, .. } => vec![Some(reader.clone()), said("tui-reason", reason)],
        Event::CaseReopened { reason, .. } | Event::RoundReopened { reason, .. } => vec![said("tui-reason", reason)],
        Event::SampleDrawn { seed, .. } => vec![said("tui-preview-seed", &seed.normalised)],
        Event::RoundPurged(purged) => vec![said("tui-reason", &purged.ground), Some(purged.filed.clone())],
        Event::TextErased(erased) => vec![said("tui-reason", &erased.reason)],
        _ => Vec::new(),
    };
    found.into_iter().flatten().collect()
}
