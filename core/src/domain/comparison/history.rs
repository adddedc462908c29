//! The core questions over the years: what each signed round of the file showed, and where a question was worded anew.

use super::compared::Side;
use crate::domain::{
    area::Area,
    checklist::{Checklist, Question},
    finding::Finding,
    statistics::hypergeometric::CaseInterval,
};

/// One signed round.
#[derive(Debug, Clone, Copy)]
pub struct Past<'a> {
    pub year: u16,
    pub side: Side<'a>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// The signed rounds, oldest first.
    pub years: Vec<u16>,
    /// Children first. Never added together.
    pub areas: Vec<AreaHistory>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaHistory {
    pub area: Area,
    /// The core questions that the round asks, in its order; each that some signed round has asked.
    pub questions: Vec<QuestionHistory>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionHistory {
    pub checklist: String,
    pub question: String,
    /// Oldest first; a round that did not ask has none.
    pub points: Vec<Point>,
}

/// What one round showed of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    pub year: u16,
    pub met: u32,
    /// Applicable answers.
    pub n: u32,
    /// Cases in the sample whose answer is not known.
    pub unknown: u32,
    pub population: u32,
    /// In whole per cent; `None` where too few answers apply.
    pub percent: Option<u32>,
    pub interval: Option<CaseInterval>,
    /// Whether it was another question than in the round before that asked it: other words, or another scale.
    pub changed: bool,
}

/// `asked` are the checklists of the round that is reported, `rounds` the signed rounds, oldest first.
#[must_use]
pub fn history(asked: &[Checklist], rounds: &[Past<'_>]) -> History {
    let drawn = |area: &Area| rounds.iter().any(|past| past.side.findings.iter().any(|finding| finding.area == *area));
    let of_area = |area: Area| {
        let questions = asked.iter().flat_map(|list| list.questions_for(area).map(move |question| (list, question)));
        let core = questions.filter(|(_, question)| question.core);
        let followed = core.map(|(list, question)| QuestionHistory {
            checklist: list.id.clone(),
            question: question.id.clone(),
            points: points(area, &question.id, rounds),
        });
        AreaHistory { area, questions: followed.filter(|question| !question.points.is_empty()).collect() }
    };
    History {
        years: rounds.iter().map(|past| past.year).collect(),
        areas: Area::ALL.into_iter().filter(drawn).map(of_area).collect(),
    }
}

fn points(area: Area, id: &str, rounds: &[Past<'_>]) -> Vec<Point> {
    let mut before: Option<&Question> = None;
    let mut points = Vec::new();
    for Past { year, side } in rounds {
        let question = side.questions(area).find(|question| question.id == id);
        let finding = side.findings.iter().find(|finding| finding.area == area && finding.question == id);
        let Some((question, finding)) = question.zip(finding) else { continue };
        let changed = before.is_some_and(|before| before.text != question.text || before.scale != question.scale);
        points.push(point(*year, finding, changed));
        before = Some(question);
    }
    points
}

fn point(year: u16, finding: &Finding, changed: bool) -> Point {
    Point {
        year,
        met: finding.met,
        n: finding.n(),
        unknown: finding.unknown(),
        population: finding.population,
        percent: finding.percent(),
        interval: finding.interval,
        changed,
    }
}
