//! The sample of a round: its cases by area, and how far each is.

use crate::{
    domain::{
        area::Area,
        may,
        refusal::Refusal,
        round::{NextStep, Round, Status},
        sample::{CaseId, Progress, SampleCase, State},
        supplement::of_label,
    },
    say,
    tui::{
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            numbers::cells,
            screen_view::ScreenView,
        },
        widgets::{
            paint::{lines, signed_row},
            window::visible,
            wrap::fit,
        },
    },
    verbs::load::{Load, Loaded},
    words::{say::Words, terms},
};
use ratatui::{Frame, layout::Rect, text::Line};
use std::{cmp::Ordering, collections::BTreeSet};
use unicode_width::UnicodeWidthStr as _;

#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    pub round: Round,
    pub cases: Vec<SampleCase>,
    pub status: Box<Status>,
    pub selected: usize,
    pub sort: Sort,
    /// Only these are shown; the others wait in `hidden`.
    pub narrow: Narrow,
    pub hidden: Vec<SampleCase>,
}

/// Which cases are shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Narrow {
    #[default]
    All,
    NotComplete,
    Area(Area),
    Auditor(String),
    Supplements,
}

impl Narrow {
    fn shows(&self, case: &SampleCase) -> bool {
        match self {
            Self::All => true,
            Self::NotComplete => case.is_open(),
            Self::Area(area) => case.id.area == *area,
            Self::Auditor(name) => case.assigned.as_ref() == Some(name),
            Self::Supplements => of_label(&case.stratum).is_some(),
        }
    }

    /// Everything these cases can be narrowed to, in the order in which a key goes through it.
    fn of(cases: &[&SampleCase]) -> Vec<Self> {
        let auditors: BTreeSet<&String> = cases.iter().filter_map(|case| case.assigned.as_ref()).collect();
        let areas = Area::ALL.into_iter().map(Self::Area);
        let all = [Self::All, Self::NotComplete].into_iter().chain(areas).chain([Self::Supplements]);
        let all = all.chain(auditors.into_iter().cloned().map(Self::Auditor));
        all.filter(|one| *one == Self::All || cases.iter().any(|case| one.shows(case))).collect()
    }

    fn name(&self, words: &Words) -> String {
        match self {
            Self::All => String::new(),
            Self::NotComplete => words.say("tui-narrow-open", &[]),
            Self::Area(area) => terms::area_inline(words, *area),
            Self::Auditor(name) => say!(words, "tui-narrow-auditor", name = name),
            Self::Supplements => words.say("tui-narrow-supplements", &[]),
        }
    }
}

/// The order of the cases inside their area.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    Id,
    State,
    Progress,
    Auditor,
}

impl Sort {
    fn next(self) -> Self {
        match self {
            Self::Id => Self::State,
            Self::State => Self::Progress,
            Self::Progress => Self::Auditor,
            Self::Auditor => Self::Id,
        }
    }

    /// The message that names it.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Id => "tui-sorted-id",
            Self::State => "tui-sorted-state",
            Self::Progress => "tui-sorted-progress",
            Self::Auditor => "tui-sorted-auditor",
        }
    }

    fn arrange(self, cases: &mut [SampleCase]) {
        let state = |case: &SampleCase| match case.state {
            State::InSample => 0,
            State::Missing { .. } => 1,
            State::Replaced { .. } => 2,
        };
        let progress = |case: &SampleCase| match case.progress {
            Progress::Begun => 0,
            Progress::Untouched => 1,
            Progress::Complete => 2,
        };
        cases.sort_by(|a, b| {
            let by = match self {
                Self::Id => Ordering::Equal,
                Self::State => (state(a), progress(a)).cmp(&(state(b), progress(b))),
                Self::Progress => a.answered.cmp(&b.answered),
                // Cases without anybody come last.
                Self::Auditor => (a.assigned.is_none(), &a.assigned).cmp(&(b.assigned.is_none(), &b.assigned)),
            };
            a.id.area.cmp(&b.id.area).then(by).then(a.id.cmp(&b.id))
        });
    }
}

/// A row of the screen: the name of an area, or a case by its place in the list.
enum Row {
    Gap,
    Area(Area),
    Case(usize),
}

impl Sample {
    /// Begins at the case of the next step.
    #[must_use]
    pub fn new(round: Round, cases: Vec<SampleCase>, status: Status) -> Self {
        let selected = match status.next {
            NextStep::Audit(next) | NextStep::AnswerReview(next) => cases.iter().position(|case| case.id == next),
            _ => None,
        };
        let selected = selected.unwrap_or(0);
        Self {
            round,
            cases,
            status: Box::new(status),
            selected,
            sort: Sort::default(),
            narrow: Narrow::All,
            hidden: Vec::new(),
        }
    }

    /// Another order; the selected case stays selected.
    pub fn sort_by_next(&mut self) {
        self.sort = self.sort.next();
        self.arrange();
    }

    /// The next choice of cases that are shown.
    pub fn narrow_next(&mut self) {
        let all: Vec<&SampleCase> = self.all().collect();
        let choices = Narrow::of(&all);
        let on = choices.iter().position(|one| *one == self.narrow).map_or(0, |at| at + 1);
        self.narrow = choices.get(on).cloned().unwrap_or_default();
        self.arrange();
    }

    pub fn show_all(&mut self) {
        self.narrow = Narrow::All;
        self.arrange();
    }

    /// To a case; where it is hidden, all are shown.
    pub fn turn_to(&mut self, id: CaseId) {
        if self.cases.iter().all(|case| case.id != id) {
            self.show_all();
        }
        self.selected = self.cases.iter().position(|case| case.id == id).unwrap_or(self.selected);
    }

    /// Shown or not.
    pub fn all(&self) -> impl Iterator<Item = &SampleCase> {
        self.cases.iter().chain(&self.hidden)
    }

    fn arrange(&mut self) {
        let cases = self.all().cloned().collect();
        self.refresh(self.round.clone(), cases, (*self.status).clone());
    }

    pub fn refresh(&mut self, round: Round, mut cases: Vec<SampleCase>, status: Status) {
        self.sort.arrange(&mut cases);
        // What no case is any more, for all are done, is shown no longer: an empty list looks like lost cases.
        if !cases.iter().any(|case| self.narrow.shows(case)) {
            self.narrow = Narrow::All;
        }
        let (cases, hidden) = cases.into_iter().partition(|case| self.narrow.shows(case));
        let cases: Vec<SampleCase> = cases;
        self.hidden = hidden;
        let on = self.cases.get(self.selected).map(|case| case.id);
        let same = cases.iter().position(|case| Some(case.id) == on);
        self.selected = same.unwrap_or(self.selected).min(cases.len().saturating_sub(1));
        (self.round, self.cases, self.status) = (round, cases, Box::new(status));
    }

    /// The case after this one, round the end, that is not done.
    #[must_use]
    pub fn next_open(&self, after: CaseId) -> Option<CaseId> {
        let at = self.cases.iter().position(|case| case.id == after).map_or(0, |at| at + 1);
        let (before, behind) = self.cases.split_at(at.min(self.cases.len()));
        behind.iter().chain(before).find(|case| case.is_open() && case.id != after).map(|case| case.id)
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut area = None;
        for (at, case) in self.cases.iter().enumerate() {
            if area != Some(case.id.area) {
                if area.is_some() {
                    rows.push(Row::Gap);
                }
                rows.push(Row::Area(case.id.area));
                area = Some(case.id.area);
            }
            rows.push(Row::Case(at));
        }
        rows
    }

    /// The row to be kept in sight.
    fn on(&self, rows: &[Row]) -> usize {
        // The name of the first area stays in sight as long as the first case is.
        if self.selected == 0 {
            return 0;
        }
        rows.iter().position(|row| matches!(row, Row::Case(at) if *at == self.selected)).unwrap_or(0)
    }

    /// The case on a line of the screen.
    #[must_use]
    pub fn at_line(&self, line: usize, height: usize) -> Option<usize> {
        let rows = self.rows();
        match rows.get(visible(self.on(&rows), rows.len(), height).nth(line)?)? {
            Row::Case(at) => Some(*at),
            Row::Gap | Row::Area(_) => None,
        }
    }

    fn area_line(&self, area: Area, width: u16, context: Context<'_>) -> Line<'static> {
        let name = terms::area(context.words, area);
        let text = match self.status.areas.iter().find(|progress| progress.area == area) {
            Some(progress) => say!(
                context.words,
                "tui-area",
                area = name,
                population = progress.population,
                complete = progress.complete,
                count = progress.cases
            ),
            None => name,
        };
        Line::styled(fit(&format!(" {text}"), width), context.theme.title())
    }
}

impl ScreenView for Sample {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Sample
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let (mut complete, mut count) = (0, 0);
        for area in &self.status.areas {
            complete += area.complete;
            count += area.cases;
        }
        let key = if self.round.signed { "tui-sample-signed" } else { "tui-sample" };
        if self.narrow != Narrow::All {
            let (shown, of) = (self.cases.len(), self.cases.len() + self.hidden.len());
            let name = self.narrow.name(context.words);
            let facts: [(&str, &dyn std::fmt::Display); 3] = [("shown", &shown), ("of", &of), ("name", &name)];
            let said = context.keys.say(context.words, ScreenKind::Sample, "tui-narrowed", &facts);
            let left = say!(context.words, "tui-narrowed-sample", year = self.round.year.to_string());
            return (left, said.unwrap_or_default());
        }
        (
            say!(context.words, key, year = self.round.year.to_string(), title = self.round.title),
            say!(context.words, "tui-cases-complete", complete = complete, count = count),
        )
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let rows = self.rows();
        let on = self.on(&rows);
        let columns = Columns::of(&self.cases, area.width);
        let shown: Vec<Line<'static>> = visible(on, rows.len(), usize::from(area.height))
            .filter_map(|at| match rows.get(at)? {
                Row::Gap => Some(Line::raw("")),
                Row::Area(of) => Some(self.area_line(*of, area.width, context)),
                Row::Case(at) => {
                    let text = case_text(self.cases.get(*at)?, &columns, context);
                    Some(signed_row(&text, columns.sign(), *at == self.selected, area.width, context.theme))
                }
            })
            .collect();
        lines(frame, area, shown);
    }

    /// The selected case in full, where its row cuts the number or the department.
    fn status(&self, context: Context<'_>) -> Option<String> {
        let case = self.cases.get(self.selected)?;
        let columns = Columns::of(&self.cases, context.size.width);
        let department = case.department.as_deref().unwrap_or("");
        let whole = |text: &str, column: u16| text.is_empty() || cells(text.width()) < column;
        if whole(case.number.as_str(), columns.number) && whole(department, columns.department) {
            return None;
        }
        Some(format!("{}  {}  {department}", case.id, case.number))
    }

    fn next(&self, context: Context<'_>) -> Option<String> {
        let words = context.words;
        match self.cases.get(self.selected) {
            Some(case) if case.is_open() => {
                context.keys.say(words, ScreenKind::Sample, "tui-next-case", &[("case", &case.id)])
            }
            _ => Some(terms::next_step(words, &self.status.next)),
        }
    }

    fn year(&self) -> Option<u16> {
        Some(self.round.year)
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Sample(self.round.year))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Sample { round, cases, status } if self.round.year == round.year => {
                self.refresh(round, cases, status);
            }
            other => return Some(other),
        }
        None
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        match (command, self.cases.get(self.selected)) {
            (Command::PickByHand | Command::ChooseReading, _) => may::round::change(&self.round),
            (Command::Open | Command::Review, Some(case)) => may::case::in_sample(case),
            (Command::Info, Some(case)) => may::case::work(&self.round, case),
            (Command::MarkMissing | Command::TakeOut, Some(case)) => may::case::miss(&self.round, case),
            (Command::Replace, Some(case)) => may::case::replace(&self.round, case),
            (Command::Reopen, Some(case)) => may::case::reopen_any(&self.round, case),
            _ => Ok(()),
        }
    }

    fn rows(&self, context: Context<'_>) -> Option<(Vec<String>, usize)> {
        let words = context.words;
        let line = |case: &SampleCase| {
            let (department, to) = (case.department.as_deref(), case.assigned.as_deref());
            let state = terms::case_state(words, case);
            [&case.id.to_string(), case.number.as_str(), department.unwrap_or(""), &state, to.unwrap_or("")].join(" ")
        };
        Some((self.cases.iter().map(line).collect(), self.selected))
    }

    fn select(&mut self, at: usize) {
        self.selected = at;
    }
}

/// How wide the columns are that have no width of their own.
struct Columns {
    number: u16,
    department: u16,
    notes: u16,
    assigned: u16,
}

const ID: u16 = 6;
const STATE: u16 = 19;
const PROGRESS: u16 = 7;
const NOTES: u16 = 14;
/// Longer initials are cut.
const ASSIGNED_MAX: u16 = 9;
/// Room for the mark that stands for notes where their words do not fit.
const MARK: u16 = 2;
/// A department of fewer letters says nothing.
const DEPARTMENT_MIN: u16 = 8;

impl Columns {
    /// Where the sign of a row stands.
    fn sign(&self) -> usize {
        usize::from(ID + self.number + self.department) + 1
    }

    /// The number is how the case is found, so it has its full width before anything else gets what is left: first the
    /// notes, where there are any, then the department.
    fn of(cases: &[SampleCase], width: u16) -> Self {
        let some = cases.iter().any(|case| case.open_notes > 0);
        let initials = cases.iter().filter_map(|case| case.assigned.as_deref()).map(|to| cells(to.width())).max();
        let assigned = initials.map_or(0, |widest| (widest + 1).min(ASSIGNED_MAX));
        let rest = width.saturating_sub(2 + ID + STATE + PROGRESS + assigned);
        let longest = cases.iter().map(|case| cells(case.number.as_str().width())).max().unwrap_or(0);
        let number = longest.saturating_add(2).min(rest.saturating_sub(if some { MARK } else { 0 }));
        let rest = rest - number;
        let notes = match rest {
            _ if !some => 0,
            NOTES.. => NOTES,
            _ => rest.min(MARK),
        };
        match rest - notes {
            ..DEPARTMENT_MIN => Self { number: number + rest - notes, department: 0, notes, assigned },
            department => Self { number, department, notes, assigned },
        }
    }
}

/// `B-01  2027-14  Handicap Nord   i gang    12/43   1 bemærkning`
/// How far a case is, in one sign.
fn sign(case: &SampleCase) -> char {
    match (&case.state, case.progress) {
        (State::Replaced { .. } | State::Missing { .. }, _) => 'x',
        (State::InSample, Progress::Complete) => '+',
        (State::InSample, Progress::Begun) => '~',
        (State::InSample, Progress::Untouched) => '.',
    }
}

fn case_text(case: &SampleCase, columns: &Columns, context: Context<'_>) -> String {
    let state = terms::case_state(context.words, case);
    let progress = match case.state {
        State::InSample => format!("{:>2}/{}", case.answered, case.questions),
        State::Replaced { replaced_by: Some(by), .. } => format!("-> {by}"),
        State::Replaced { .. } | State::Missing { .. } => String::new(),
    };
    let notes = match (case.open_notes, columns.notes) {
        (0, _) => String::new(),
        (_, ..=MARK) => "*".to_owned(),
        (n, _) => say!(context.words, "tui-open-notes", count = n),
    };
    format!(
        "{}{}{}{}{}{}{}",
        fit(&case.id.to_string(), ID),
        fit(&format!(" {}", case.number), columns.number),
        fit(&format!(" {}", case.department.as_deref().unwrap_or("")), columns.department),
        fit(&format!(" {} {state}", sign(case)), STATE),
        fit(&progress, PROGRESS),
        fit(case.assigned.as_deref().unwrap_or(""), columns.assigned),
        fit(&notes, columns.notes),
    )
}
