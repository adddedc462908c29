//! A few lines to be filled in: who audits a case, a case that somebody chose, where the report goes, what is sought.

use crate::{
    domain::{
        area::Area,
        at::{At, CaseAt},
        checklist::Question,
        facts::Facts,
        measure::Pair,
        paragraph::{Paragraph, Place},
    },
    say,
    tui::{
        case::measuring,
        report::texts,
        shell::context::Context,
        widgets::{
            calm::{calm, column},
            fields::{Field, Fields},
            paint::{lines, styled},
        },
    },
    words::{say::Words, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

/// Labels of the facts, with what may stand in them.
const FACTS: [(&str, &str); 4] = [
    ("facts-field-age", "facts-hint-age"),
    ("facts-field-outcome", "facts-hint-outcome"),
    ("facts-field-changes", "facts-hint-changes"),
    ("facts-field-plan", "facts-hint-plan"),
];

#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    pub asks: Asks,
    pub fields: Fields,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks {
    Assign(CaseAt),
    Pick(u16),
    Report(u16),
    Search,
    Feedback(u16),
    /// Who writes in a section of the report, and what is written there.
    Role(u16, Place, Vec<Paragraph>),
    /// With the facts that the file has.
    Facts(CaseAt, Facts),
    /// The times of a question that is measured, and those that the file has, also as they stand in the fields.
    Measure(At, Box<Question>, Vec<Pair>, Vec<String>),
    /// More cases: the year, the supplement, and each area with its cases drawn and all its cases.
    Extend(u16, u32, Vec<(Area, u32, u32)>),
    /// Why what was drawn is drawn anew.
    Again(u16),
}

impl Form {
    #[must_use]
    pub fn assign(at: CaseAt, to: Option<&str>) -> Self {
        Self { asks: Asks::Assign(at), fields: Fields::new(&[to.unwrap_or_default()]) }
    }

    #[must_use]
    pub fn pick(year: u16, area: Area) -> Self {
        let letter = area.letter().to_string();
        Self { asks: Asks::Pick(year), fields: Fields::new(&["", &letter, ""]) }
    }

    #[must_use]
    pub fn report(year: u16, folder: &str, formats: &str) -> Self {
        Self { asks: Asks::Report(year), fields: Fields::new(&[folder, formats, ""]) }
    }

    #[must_use]
    pub fn search(text: &str) -> Self {
        Self { asks: Asks::Search, fields: Fields::new(&[text]) }
    }

    /// Begins with the cases that are drawn now.
    #[must_use]
    pub fn extend(year: u16, supplement: u32, sizes: Vec<(Area, u32, u32)>) -> Self {
        let now: Vec<String> = sizes.iter().map(|(_, n, _)| n.to_string()).collect();
        let now: Vec<&str> = now.iter().map(String::as_str).collect();
        Self { fields: Fields::new(&now), asks: Asks::Extend(year, supplement, sizes) }
    }

    #[must_use]
    pub fn feedback(year: u16, folder: &str) -> Self {
        Self { asks: Asks::Feedback(year), fields: Fields::new(&[folder, ""]) }
    }

    #[must_use]
    pub fn role(year: u16, place: Place, written: Vec<Paragraph>) -> Self {
        Self { asks: Asks::Role(year, place, written), fields: Fields::new(&[""]) }
    }

    #[must_use]
    pub fn again(year: u16) -> Self {
        Self { asks: Asks::Again(year), fields: Fields::new(&[""]) }
    }

    #[must_use]
    pub fn facts(at: CaseAt, facts: &Facts) -> Self {
        let written = facts.written();
        Self { asks: Asks::Facts(at, *facts), fields: Fields::new(&written.each_ref().map(String::as_str)) }
    }

    /// With what was measured before; the fields of each pair stand below each other.
    #[must_use]
    pub fn measure(at: At, question: &Question, pairs: &[Pair], words: &Words) -> Self {
        let texts = measuring::texts(question, pairs, words);
        let fields = Fields::new(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        Self { fields, asks: Asks::Measure(at, Box::new(question.clone()), pairs.to_vec(), texts) }
    }

    /// Whether times are typed in it that the file does not have.
    #[must_use]
    pub fn is_loose(&self) -> bool {
        let Asks::Measure(.., kept) = &self.asks else { return false };
        kept.iter().enumerate().any(|(at, kept)| self.fields.text(at).trim() != kept)
    }

    /// Whether both are about the same question.
    #[must_use]
    pub fn measures_as(&self, other: &Self) -> bool {
        matches!((&self.asks, &other.asks), (Asks::Measure(one, ..), Asks::Measure(two, ..)) if one == two)
    }

    #[must_use]
    pub fn heading(&self, context: Context<'_>) -> (String, String) {
        let words = context.words;
        match &self.asks {
            Asks::Assign(at) => (words.say("tui-form-assign", &[]), at.case.to_string()),
            Asks::Pick(year) => (words.say("tui-form-pick", &[]), year.to_string()),
            Asks::Report(year) => (words.say("tui-form-report", &[]), year.to_string()),
            Asks::Search => (words.say("tui-form-search", &[]), String::new()),
            Asks::Feedback(year) => (words.say("handout-title", &[]), year.to_string()),
            Asks::Role(_, place, _) => (texts::title(words, *place), words.say("texts-form-role", &[])),
            Asks::Facts(at, _) => (words.say("facts-title", &[]), at.case.to_string()),
            Asks::Measure(at, ..) => (words.say("measure-title", &[]), format!("{}  {}", at.case, at.question)),
            Asks::Extend(year, ..) => (words.say("ceremony-form-extend", &[]), year.to_string()),
            Asks::Again(year) => (words.say("ceremony-form-again", &[]), year.to_string()),
        }
    }

    /// Labels with what stands in the empty field, and what the form means.
    fn parts(&self, context: Context<'_>) -> (Vec<(&'static str, &'static str)>, String) {
        let words = context.words;
        match &self.asks {
            Asks::Assign(at) => {
                (vec![("tui-field-initials", "tui-field-nobody")], say!(words, "tui-form-assign-means", case = at.case))
            }
            Asks::Pick(_) => (
                vec![
                    ("tui-field-number", "tui-field-needed"),
                    ("tui-field-area", "tui-field-area-hint"),
                    ("tui-field-why", "tui-field-needed"),
                ],
                words.say("tui-form-pick-means", &[]),
            ),
            Asks::Report(_) => (
                vec![
                    ("tui-field-folder", "tui-field-needed"),
                    ("tui-field-formats", "tui-field-needed"),
                    ("tui-field-despite", "tui-field-despite-empty"),
                ],
                words.say("tui-form-report-means", &[]),
            ),
            // Drawn by a file of its own, since its labels are the checklist's.
            Asks::Measure(..) => (Vec::new(), String::new()),
            Asks::Facts(..) => (FACTS.into(), words.say("facts-form-means", &[])),
            Asks::Extend(_, _, sizes) => {
                let label = |(area, ..): &(Area, u32, u32)| match area {
                    Area::Children => ("ceremony-field-children", "tui-field-needed"),
                    Area::Adults => ("ceremony-field-adults", "tui-field-needed"),
                };
                let cases = |(area, n, of): &(Area, u32, u32)| {
                    say!(words, "ceremony-extend-now", area = terms::area(words, *area), n = n, population = of)
                };
                let now: Vec<String> = sizes.iter().map(cases).collect();
                let means = words.say("ceremony-form-extend-means", &[]);
                (sizes.iter().map(label).collect(), format!("{} {means}", now.join(" ")))
            }
            Asks::Again(_) => {
                (vec![("tui-field-why", "tui-field-needed")], words.say("ceremony-form-again-means", &[]))
            }
            Asks::Feedback(_) => (
                vec![("tui-field-folder", "tui-field-needed"), ("handout-field-whom", "handout-hint-whom")],
                words.say("handout-means", &[]),
            ),
            Asks::Role(..) => (vec![("texts-field-role", "texts-hint-role")], words.say("texts-form-role-means", &[])),
            Asks::Search => (vec![("tui-field-search", "tui-field-needed")], words.say("tui-form-search-means", &[])),
        }
    }

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        if let Asks::Measure(_, question, ..) = &self.asks {
            measuring::draw(&self.fields, question, frame, area, context);
            return;
        }
        let words = context.words;
        let inner = column(area);
        let (labels, means) = self.parts(context);
        let field = |(at, (label, hint)): (usize, &(&str, &str))| Field {
            at,
            label: words.say(label, &[]),
            hint: words.say(hint, &[]),
            rows: 2,
        };
        let fields: Vec<Field> = labels.iter().enumerate().map(field).collect();
        let rows = usize::from(fields.iter().map(|field| field.rows).sum::<u16>());
        let blocks = vec![vec![Line::raw(""); rows], styled(&means, inner.width, Style::new())];
        let text = calm(blocks, inner.height);
        let at = text.starts.first().copied().unwrap_or(0).min(inner.height);
        lines(frame, inner, text.lines);
        let below = Rect { y: inner.y + at, height: inner.height - at, ..inner };
        self.fields.draw(frame, below, &fields, context);
    }
}
