//! The findings of a signed version as they are kept when its round is purged, and read again.

use super::{
    checklist::Checklist,
    finding::{Finding, blank},
    purge::{Figures, QuestionCounts},
};

/// What is kept of a finding. What the question is, its checklist tells.
#[must_use]
pub fn kept(finding: &Finding) -> QuestionCounts {
    QuestionCounts {
        area: finding.area,
        question: finding.question.clone(),
        met: finding.met,
        partly: finding.partly,
        not_met: finding.not_met,
        not_applicable: finding.not_applicable,
        set_aside: finding.set_aside,
        cannot_assess: finding.cannot_assess,
        missing: finding.missing,
        unanswered: finding.unanswered,
        population: finding.population,
        interval: finding.interval,
        essential: finding.essential,
        act_now: finding.act_now,
        good_practice: finding.good_practice,
    }
}

/// The findings again, areas in order and questions as they stand in the checklists. What readers agreed on is not kept.
#[must_use]
pub fn findings(checklists: &[Checklist], figures: &Figures) -> Vec<Finding> {
    let of = |counts: &QuestionCounts| {
        let (list, question) = checklists.iter().find_map(|list| {
            let question = list.questions_for(counts.area).find(|question| question.id == counts.question);
            question.map(|question| (list, question))
        })?;
        Some(Finding {
            met: counts.met,
            partly: counts.partly,
            not_met: counts.not_met,
            not_applicable: counts.not_applicable,
            set_aside: counts.set_aside,
            cannot_assess: counts.cannot_assess,
            missing: counts.missing,
            unanswered: counts.unanswered,
            population: counts.population,
            interval: counts.interval,
            essential: counts.essential,
            act_now: counts.act_now,
            good_practice: counts.good_practice,
            ..blank(counts.area, &list.id, question)
        })
    };
    figures.questions.iter().filter_map(of).collect()
}
