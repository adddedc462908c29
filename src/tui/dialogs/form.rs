//! A few lines to be filled in: what a request needs, where the form is one of `verbs::forms`; and what only the screens
//! ask, as what is sought.

use crate::{
    domain::{
        area::Area,
        at::{At, CaseAt},
        before_signing::BeforeSigning,
        checklist::Question,
        extent::Extent,
        facts::Facts,
        measure::Pair,
        paragraph::{Paragraph, Place},
        reading::How,
        refusal::Refusal,
        sample::CaseId,
        seed_source::Source,
    },
    say,
    tui::{
        case::measuring,
        draw::lock_alone,
        report::texts,
        shell::{command::ScreenKind, context::Context, numbers::cells, screen_view::ScreenView},
        widgets::{
            fields::{Field, Fields},
            layout::{column, spaced},
            paint::{lines, styled},
            text_box::TextBox,
        },
    },
    verbs::{draw_state::AreaSize, form::Kind, forms},
    words::{extent, say::Words, signing, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    pub asks: Asks,
    pub fields: Fields,
    /// What stood in the fields as it was opened.
    opened: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks {
    /// What somebody wants done.
    Request(forms::Form),
    Search,
    /// Who acts.
    Initials,
    /// Who is to read cases a second time. `case` can be chosen alone; `unbound` is why none can be drawn.
    Reader {
        year: u16,
        case: Option<CaseId>,
        unbound: Option<Refusal>,
    },
    /// How many cases of each area, and the reader's words where they are drawn.
    ReadCases {
        year: u16,
        reader: String,
        how: How,
    },
    /// Who writes in a section of the report, and what is written there.
    Role {
        year: u16,
        place: Place,
        written: Vec<Paragraph>,
    },
    /// The times of a question that is measured, and those that the file has.
    Measure {
        at: At,
        question: Box<Question>,
        seen: Vec<Pair>,
    },
    /// More cases.
    Extend {
        year: u16,
        supplement: u32,
        sizes: Vec<AreaSize>,
    },
    /// The words that say that an area is left out on purpose.
    LockAlone {
        year: u16,
        source: Option<Source>,
        unlisted: Area,
    },
    /// The words that sign a round although something stands open.
    Sign(Box<BeforeSigning>),
    /// Why what was drawn is drawn anew.
    Again(u16),
}

/// Labels with what stands in the empty field, and the rows it takes.
type Label = (&'static str, &'static str, u16);

impl Form {
    fn new(asks: Asks, texts: &[&str]) -> Self {
        let opened = texts.iter().map(|text| (*text).to_owned()).collect();
        Self { asks, fields: Fields::new(texts), opened }
    }

    /// Begins with texts in the first fields; the cursor stands at the first that is blank.
    fn of(form: forms::Form, begun: &[&str]) -> Self {
        let blanks = form.sheet().fields.len().saturating_sub(begun.len());
        let texts = [begun, &vec![""; blanks]].concat();
        Self::new(Asks::Request(form), &texts)
    }

    /// Proposes a year.
    #[must_use]
    pub fn open_round(year: u16) -> Self {
        Self::of(forms::Form::OpenRound, &[&year.to_string()])
    }

    /// Begins with what stands.
    #[must_use]
    pub fn rename_round(year: u16, title: &str) -> Self {
        Self::of(forms::Form::RenameRound(year), &[&year.to_string(), title])
    }

    /// Before a lock without the area that has no list.
    #[must_use]
    pub fn lock_alone(year: u16, source: Option<Source>, unlisted: Area) -> Self {
        Self::new(Asks::LockAlone { year, source, unlisted }, &[""])
    }

    /// Before a signature that freezes what is open.
    #[must_use]
    pub fn sign(list: &BeforeSigning) -> Self {
        Self::new(Asks::Sign(Box::new(list.clone())), &[""])
    }

    #[must_use]
    pub fn assign(at: CaseAt, to: Option<&str>) -> Self {
        Self::of(forms::Form::Assign(at), &[to.unwrap_or_default()])
    }

    #[must_use]
    pub fn facts(at: CaseAt, facts: &Facts) -> Self {
        let written = facts.written();
        Self::of(forms::Form::Facts(at, Some(*facts)), &written.each_ref().map(String::as_str))
    }

    #[must_use]
    pub fn acute(at: CaseAt) -> Self {
        Self::of(forms::Form::AcuteRaise(at), &[])
    }

    #[must_use]
    pub fn pick(year: u16, area: Area) -> Self {
        Self::of(forms::Form::Pick(year), &["", &area.letter().to_string()])
    }

    /// About a finding, where one was chosen: then what is to be done is written first.
    #[must_use]
    pub fn decide(year: u16, finding: Option<(&str, Area)>) -> Self {
        let form = forms::Form::Decide(year);
        let Some((question, area)) = finding else { return Self::of(form, &[]) };
        let mut form = Self::of(form, &[question, &area.letter().to_string()]);
        form.fields.turn_to(2);
        form
    }

    #[must_use]
    pub fn publish(year: u16, folder: &str, formats: &str) -> Self {
        Self::of(forms::Form::Publish(year), &[folder, formats])
    }

    #[must_use]
    pub fn hand_out(year: u16, folder: &str) -> Self {
        Self::of(forms::Form::HandOut(year), &[folder])
    }

    #[must_use]
    pub fn search(text: &str) -> Self {
        Self::new(Asks::Search, &[text])
    }

    #[must_use]
    pub fn initials() -> Self {
        Self::new(Asks::Initials, &[""])
    }

    #[must_use]
    pub fn reader(year: u16, case: Option<CaseId>, unbound: Option<Refusal>) -> Self {
        Self::new(Asks::Reader { year, case, unbound }, &[""])
    }

    #[must_use]
    pub fn read_cases(year: u16, reader: String, how: How) -> Self {
        let blanks: &[&str] = if how == How::Drawn { &["", ""] } else { &[""] };
        Self::new(Asks::ReadCases { year, reader, how }, blanks)
    }

    /// Begins with the cases that are drawn now.
    #[must_use]
    pub fn extend(year: u16, supplement: u32, sizes: Vec<AreaSize>) -> Self {
        let now: Vec<String> = sizes.iter().map(|size| size.drawn.to_string()).collect();
        let now: Vec<&str> = now.iter().map(String::as_str).collect();
        Self::new(Asks::Extend { year, supplement, sizes }, &now)
    }

    #[must_use]
    pub fn role(year: u16, place: Place, written: Vec<Paragraph>) -> Self {
        Self::new(Asks::Role { year, place, written }, &[""])
    }

    #[must_use]
    pub fn again(year: u16) -> Self {
        Self::new(Asks::Again(year), &[""])
    }

    /// With what was measured before; the fields of each pair stand below each other.
    #[must_use]
    pub fn measure(at: At, question: &Question, pairs: &[Pair], words: &Words) -> Self {
        let texts = measuring::texts(question, pairs, words);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        Self::new(Asks::Measure { at, question: Box::new(question.clone()), seen: pairs.to_vec() }, &texts)
    }

    #[must_use]
    pub fn kind(&self) -> ScreenKind {
        match self.asks {
            Asks::Request(forms::Form::OpenRound) => ScreenKind::NewRound,
            Asks::Request(forms::Form::AcuteRaise(_)) => ScreenKind::Concern,
            _ => ScreenKind::Form,
        }
    }

    #[must_use]
    pub fn typed(&self) -> Vec<String> {
        (0..self.opened.len()).map(|at| self.fields.text(at)).collect()
    }

    /// Whether something is typed in it that is lost when the program is left.
    #[must_use]
    pub fn is_loose(&self) -> bool {
        let keeps = match self.asks {
            Asks::Request(forms::Form::AcuteRaise(_) | forms::Form::Decide(_)) | Asks::Measure { .. } => true,
            Asks::Request(_)
            | Asks::Search
            | Asks::Initials
            | Asks::Reader { .. }
            | Asks::ReadCases { .. }
            | Asks::Role { .. }
            | Asks::Extend { .. }
            | Asks::LockAlone { .. }
            | Asks::Sign(_)
            | Asks::Again(_) => false,
        };
        keeps && self.is_changed()
    }

    fn is_changed(&self) -> bool {
        self.typed().iter().zip(&self.opened).any(|(typed, opened)| typed.trim() != opened)
    }

    /// Whether it is put aside when it is left, and gone on with when the same is opened again.
    #[must_use]
    pub fn waits(&self) -> bool {
        match self.asks {
            Asks::Request(_) | Asks::Measure { .. } => self.is_changed(),
            _ => false,
        }
    }

    /// Whether both ask the same of the same.
    #[must_use]
    pub fn asks_as(&self, other: &Self) -> bool {
        match (&self.asks, &other.asks) {
            (Asks::Measure { at: one, .. }, Asks::Measure { at: two, .. }) => one == two,
            // An action is about its finding.
            (Asks::Request(one @ forms::Form::Decide(_)), Asks::Request(two)) => {
                one == two && self.opened == other.opened
            }
            (Asks::Request(one), Asks::Request(two)) => one == two,
            _ => false,
        }
    }

    /// Of a refusal of several things the first is turned to; the others wait for their turn.
    pub fn turn_to_fault(&mut self, refusal: Refusal) -> Refusal {
        let Asks::Request(form) = &self.asks else { return refusal };
        let first = refusal.places.first().cloned().unwrap_or(refusal);
        let at = form.field_of(&first);
        if let Some(at) = at {
            self.fields.turn_to(at);
        }
        first
    }

    /// A digit in a field that is one of a few puts that one there. False where it is a letter like any other.
    pub fn choose(&mut self, c: char) -> bool {
        let at = self.fields.on();
        let kind = match &self.asks {
            Asks::Request(form) => form.sheet().fields.get(at).map(|field| field.kind),
            _ => None,
        };
        let choices = match kind {
            Some(Kind::Fact) => Facts::choices(at),
            Some(Kind::Extent) => Extent::words(),
            _ => Vec::new(),
        };
        let stands = self.fields.text(at);
        let nth = c.to_digit(10).and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1));
        match nth.and_then(|nth| choices.get(nth)) {
            Some(choice) if stands.is_empty() || choices.contains(&stands.as_str()) => {
                self.fields.put(choice);
                true
            }
            _ => false,
        }
    }

    /// Goes on with what was typed when it was left; a measurement beside what the file has by now.
    pub fn take_up(&mut self, left: Self) {
        self.fields = left.fields;
    }

    /// Its fields, what it means, and whether that is read first.
    fn parts(&self, words: &Words) -> (Vec<Label>, String, bool) {
        let needed = |label| (label, "tui-field-needed", 2);
        match &self.asks {
            Asks::Request(form) => {
                let sheet = form.sheet();
                let labels = sheet.fields.iter().map(|field| (field.label, field.hint, field.rows)).collect();
                let means = say!(words, sheet.means, case = form.about());
                let choices = if *form == forms::Form::OpenRound { extent::choices(words) } else { Vec::new() };
                (labels, [vec![means], choices].concat().join("\n"), sheet.means_first)
            }
            Asks::Sign(list) => {
                let points = list.frozen.iter().map(|point| signing::line(words, point)).collect::<Vec<_>>().join(". ");
                let means = say!(
                    words,
                    "signing-words-means",
                    ask = signing::question(words, list),
                    points = points,
                    words = words.say("signing-words", &[])
                );
                (vec![("tui-lock-field", "signing-words-empty", 1)], means, true)
            }
            // Drawn by a file of its own: since its labels are the checklist's, and since what it means has parts.
            Asks::Measure { .. } | Asks::LockAlone { .. } => (Vec::new(), String::new(), false),
            Asks::Extend { sizes, .. } => {
                let label = |size: &AreaSize| match size.area {
                    Area::Children => needed("draw-field-children"),
                    Area::Adults => needed("draw-field-adults"),
                };
                let cases = |size: &AreaSize| {
                    let area = terms::area(words, size.area);
                    say!(words, "draw-extend-now", area = area, n = size.drawn, population = size.population)
                };
                let now: Vec<String> = sizes.iter().map(cases).collect();
                let means = words.say("draw-form-extend-means", &[]);
                (sizes.iter().map(label).collect(), format!("{} {means}", now.join(" ")), false)
            }
            Asks::Again(_) => (vec![needed("tui-field-why")], words.say("draw-form-again-means", &[]), false),
            Asks::Role { .. } => {
                (vec![("texts-field-role", "texts-hint-role", 2)], words.say("texts-form-role-means", &[]), false)
            }
            Asks::Reader { .. } => (vec![needed("tui-field-initials")], words.say("reading-who-means", &[]), false),
            Asks::ReadCases { how, .. } => {
                let words_of = (*how == How::Drawn).then_some(("reading-field-words", "reading-hint-words", 3));
                let fields = [Some(("reading-field-each", "tui-field-needed", 1)), words_of];
                let means = words.say(&format!("reading-form-{}-means", how.code()), &[]);
                (fields.into_iter().flatten().collect(), means, false)
            }
            Asks::Initials => (vec![needed("tui-field-initials")], words.say("tui-form-initials-means", &[]), false),
            Asks::Search => (vec![needed("tui-field-search")], words.say("tui-form-search-means", &[]), false),
        }
    }
}

impl ScreenView for Form {
    fn kind(&self) -> ScreenKind {
        Form::kind(self)
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let words = context.words;
        match &self.asks {
            Asks::Request(form) => (words.say(form.sheet().title, &[]), form.about()),
            Asks::Search => (words.say("tui-form-search", &[]), String::new()),
            Asks::Initials => (words.say("tui-form-initials", &[]), String::new()),
            Asks::Reader { year, .. } => (words.say("reading-choose-title", &[]), year.to_string()),
            Asks::ReadCases { reader, .. } => (words.say("reading-choose-title", &[]), reader.clone()),
            Asks::Role { place, .. } => (texts::title(words, *place), words.say("texts-form-role", &[])),
            Asks::Measure { at, .. } => (words.say("measure-title", &[]), format!("{}  {}", at.case, at.question)),
            Asks::Extend { year, .. } => (words.say("draw-form-extend", &[]), year.to_string()),
            Asks::LockAlone { year, .. } => (words.say("tui-confirm", &[]), year.to_string()),
            Asks::Sign(list) => (words.say("tui-confirm", &[]), list.year.to_string()),
            Asks::Again(year) => (words.say("draw-form-again", &[]), year.to_string()),
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        if let Asks::Measure { question, .. } = &self.asks {
            measuring::draw(&self.fields, question, frame, area, context);
            return;
        }
        if let Asks::LockAlone { year, source, unlisted } = &self.asks {
            lock_alone::draw(&self.fields, (*year, source.as_ref(), *unlisted), frame, area, context);
            return;
        }
        let words = context.words;
        let inner = column(area);
        let (labels, means, means_first) = self.parts(words);
        // What a hint may speak of: the year that is typed above it.
        let year = self.fields.text(0);
        let field = |(at, (label, hint, rows)): (usize, &Label)| Field {
            at,
            label: words.say(label, &[]),
            hint: say!(words, hint, year = year.trim()),
            rows: *rows,
        };
        let fields: Vec<Field> = labels.iter().enumerate().map(field).collect();
        let rows = fields.iter().map(|field| usize::from(field.rows)).sum();
        let (space, means) = (
            vec![Line::raw(""); rows],
            means.lines().flat_map(|line| styled(line, inner.width, Style::new())).collect(),
        );
        let blocks = if means_first { vec![means, space] } else { vec![space, means] };
        let text = spaced(blocks, inner.height);
        let at = text.starts.get(usize::from(means_first)).copied().unwrap_or(0).min(inner.height);
        // On a low screen the fields come before what is said about them.
        let at = if means_first && inner.height < at.saturating_add(cells(rows)) { 0 } else { at };
        if at > 0 || !means_first {
            lines(frame, inner, text.lines);
        }
        let below = Rect { y: inner.y + at, height: inner.height - at, ..inner };
        self.fields.draw(frame, below, &fields, context);
    }

    fn text(&mut self) -> Option<&mut TextBox> {
        self.fields.active()
    }

    fn is_loose(&self) -> bool {
        Self::is_loose(self)
    }
}
