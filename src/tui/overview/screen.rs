//! All cases of an area beside each other: a mark for each answer, and behind each question its answers stacked.

use crate::{
    domain::{
        answer::Value,
        area::Area,
        case_file::CaseFile,
        checklist::Question,
        sample::{CaseId, State},
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
            paint::{lines, rule, styled},
            window::visible,
            wrap::{cut, fit},
        },
    },
    verbs::load::{Load, Loaded, Visit},
    words::terms,
};
use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

#[derive(Debug, Clone, PartialEq)]
pub struct Overview {
    pub year: u16,
    files: Vec<CaseFile>,
    pub area: Area,
    /// The question that is looked at, among those of the area.
    pub selected: usize,
    /// The case that is looked at, among those of the area.
    pub column: usize,
}

/// The marks in the order in which they are stacked, each with the word that explains it.
const MARKS: [(char, &str); 7] = [
    ('+', "tui-mark-met"),
    ('~', "tui-mark-partly"),
    ('-', "tui-mark-not-met"),
    ('?', "tui-mark-cannot-assess"),
    ('o', "tui-mark-not-applicable"),
    ('x', "tui-mark-missing"),
    ('.', "tui-mark-unanswered"),
];

const ID: u16 = 9;
/// The longest short name, and a blank.
const NAME: u16 = 23;
/// A case number of two digits, and a blank; hand-picked cases have three digits.
const COLUMN: u16 = 4;
/// The stack has a cell for each case, and no more than this.
const STACK_MAX: u16 = 40;

/// What stands in the grid for one question of one case.
fn mark(file: &CaseFile, question: &str) -> char {
    match (&file.case.state, file.given(question).map(|given| given.answer.value)) {
        (State::Missing { .. }, _) => 'x',
        // By the facts of the case it does not apply, whatever was answered.
        (_, None) if file.aside(question).is_some() => 'o',
        (_, None) => '.',
        (_, Some(Value::Met)) => '+',
        (_, Some(Value::Partly)) => '~',
        (_, Some(Value::NotMet)) => '-',
        (_, Some(Value::NotApplicable)) => 'o',
        (_, Some(Value::CannotAssess)) => '?',
    }
}

impl Overview {
    #[must_use]
    pub fn new(year: u16, files: Vec<CaseFile>) -> Self {
        let area = files.first().map_or(Area::Children, |file| file.case.id.area);
        Self { year, files, area, selected: 0, column: 0 }
    }

    pub fn refresh(&mut self, files: Vec<CaseFile>) {
        self.files = files;
        self.column = self.column.min(self.cases().count().saturating_sub(1));
        self.selected = self.selected.min(self.questions().count().saturating_sub(1));
    }

    /// The cases of the area that count or could: those taken out of the sample are not among them.
    pub fn cases(&self) -> impl Iterator<Item = &CaseFile> {
        let here = |file: &&CaseFile| file.case.id.area == self.area;
        self.files.iter().filter(here).filter(|file| !matches!(file.case.state, State::Replaced { .. }))
    }

    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.cases().next().into_iter().flat_map(CaseFile::questions)
    }

    /// The case and the question that are looked at.
    #[must_use]
    pub fn spot(&self) -> Option<(CaseId, String)> {
        Some((self.cases().nth(self.column)?.case.id, self.questions().nth(self.selected)?.id.clone()))
    }

    pub fn turn_area(&mut self) {
        let areas: Vec<Area> =
            Area::ALL.into_iter().filter(|area| self.files.iter().any(|file| file.case.id.area == *area)).collect();
        let at = areas.iter().position(|area| *area == self.area).unwrap_or(0);
        if let Some(next) = areas.get(at + 1).or(areas.first()) {
            (self.area, self.selected, self.column) = (*next, 0, 0);
        }
    }

    /// The question in full with its answers counted, which also says what the marks mean.
    fn below(&self, cases: &[&CaseFile], width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let words = context.words;
        let Some((case, id)) = self.spot() else { return Vec::new() };
        let text = self.questions().nth(self.selected).map(|question| words.lang().of(&question.text));
        let mut below = styled(&format!("{case} {id}  {}", text.unwrap_or_default()), width, context.theme.title());
        let counts = MARKS.iter().map(|(sign, name)| {
            let n = cases.iter().filter(|file| mark(file, &id) == *sign).count();
            format!("{sign} {} {}", count(n), words.say(name, &[]))
        });
        below.extend(styled(&counts.collect::<Vec<_>>().join(", "), width, Style::new()));
        below
    }
}

impl ScreenView for Overview {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Of(Visit::Overview)
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let words = context.words;
        (say!(words, "tui-overview", year = self.year.to_string()), terms::area(words, self.area))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let cases: Vec<&CaseFile> = self.cases().collect();
        let questions: Vec<&Question> = self.questions().collect();
        let mut below = self.below(&cases, area.width.saturating_sub(2), context);
        below.truncate(usize::from(area.height / 2));
        for line in &mut below {
            line.spans.insert(0, " ".into());
        }
        below.insert(0, rule(area.width, context.theme));
        let height = area.height.saturating_sub(cells(below.len()));
        let stack = cells(cases.len()).min(STACK_MAX);
        let room = area.width.saturating_sub(ID);
        // The names and then the stack have their places when the grid has, and never the other way round.
        let all = cells(cases.len()).saturating_mul(COLUMN);
        let name = if all.saturating_add(NAME) <= room { NAME } else { 0 };
        let room = room - name;
        let stack = if all.saturating_add(stack + 2) <= room { stack } else { 0 };
        let fits = usize::from(room.saturating_sub(if stack > 0 { stack + 2 } else { 0 }) / COLUMN);
        let columns = visible(self.column, cases.len(), fits);
        let shown_cases = cases.get(columns.clone()).unwrap_or_default();
        let mut shown = vec![head(shown_cases, name, area.width, context)];
        for at in visible(self.selected, questions.len(), usize::from(height.saturating_sub(1))) {
            let Some(question) = questions.get(at) else { continue };
            let on = (at == self.selected).then(|| self.column - columns.start.min(self.column));
            let mut line = grid_row(question, name, shown_cases, on, context);
            if stack > 0 {
                line.spans.push(Span::raw(format!("  {}", stacked(&cases, &question.id, stack))));
            }
            shown.push(line);
        }
        lines(frame, Rect { height, ..area }, shown);
        lines(frame, Rect { y: area.y + height, height: area.height - height, ..area }, below);
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Overview(self.year))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Overview(year, files) if self.year == year => self.refresh(files),
            other => return Some(other),
        }
        None
    }
}

fn head(cases: &[&CaseFile], name: u16, width: u16, context: Context<'_>) -> Line<'static> {
    let letter = cases.first().map(|file| file.case.id.area.letter());
    let mut text = fit(&letter.map(|letter| format!("  {letter}-")).unwrap_or_default(), ID + name);
    for file in cases {
        text.push_str(&fit(&format!("{:02}", file.case.id.number), COLUMN));
    }
    Line::styled(cut(&text, width), context.theme.title())
}

/// The marks of one question; the one that is looked at stands in brackets as well.
fn grid_row(
    question: &Question,
    name: u16,
    cases: &[&CaseFile],
    on: Option<usize>,
    context: Context<'_>,
) -> Line<'static> {
    let theme = context.theme;
    let here = if on.is_some() { "> " } else { "  " };
    let style = if on.is_some() { theme.title() } else { Style::new() };
    let short = question.short.as_ref().map(|short| context.words.lang().of(short)).unwrap_or_default();
    let title = format!("{here}{}{}", fit(&question.id, ID - 3), fit(short, name));
    let mut spans = vec![Span::styled(fit(&title, ID + name - 1), style)];
    for (at, file) in cases.iter().enumerate() {
        let sign = mark(file, &question.id);
        spans.push(if on == Some(at) {
            Span::styled(format!("[{sign}] "), theme.selected())
        } else {
            Span::raw(format!(" {sign}  "))
        });
    }
    Line::from(spans)
}

/// A cell for each case, alike beside alike. More cases than cells share the cells out, the largest rests first.
fn stacked(cases: &[&CaseFile], question: &str, cells_max: u16) -> String {
    let counts = MARKS.map(|(sign, _)| cases.iter().filter(|file| mark(file, question) == sign).count());
    let room = usize::from(cells_max);
    if cases.len() <= room {
        return MARKS.iter().zip(counts).map(|((sign, _), n)| sign.to_string().repeat(n)).collect();
    }
    let mut shares = counts.map(|n| n * room / cases.len());
    let mut rests: Vec<usize> = (0..counts.len()).collect();
    rests.sort_by_key(|at| std::cmp::Reverse(counts.get(*at).map_or(0, |n| n * room % cases.len())));
    let left = room - shares.iter().sum::<usize>();
    for at in rests.into_iter().take(left) {
        if let Some(share) = shares.get_mut(at) {
            *share += 1;
        }
    }
    MARKS.iter().zip(shares).map(|((sign, _), n)| sign.to_string().repeat(n)).collect()
}
