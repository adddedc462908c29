//! What people wrote: actions, texts of their own, and the notes to the answers.

use crate::{
    domain::{
        case_file::CaseFile, checklist::Scale, day::Day, evidence::Evidence, follow_up::FollowUp, may, moment::Moment,
        paragraph::Paragraph, refusal::Refusal, round::SignOff, survey::SurveyQuestion,
    },
    report::dataset::{Citizens, Note, SurveyRow},
    store::reader::Reader,
    verbs::{follow_up::follow_up, report_figures::Material, report_mask::Mask},
};

/// The actions as they stood at the signature; in a draft as they stand on the day of the newest entry of the trail. The
/// clock is not asked, so the same file gives the same report on every day.
pub(super) fn follow_up_at(
    then: &Reader,
    material: &Material,
    year: u16,
    signature: Option<&SignOff>,
) -> Result<FollowUp, Refusal> {
    let newest = material.trail.last().and_then(|entry| Moment::try_from(entry.at.clone()).ok());
    let at = signature.map(|signature| signature.at).or(newest);
    let at = may::round::known(at, year)?;
    let mut follow = follow_up(then, year, Day::from(at))?;
    for action in follow.own.iter_mut().chain(&mut follow.earlier) {
        let decided = &mut action.decided;
        for text in [&mut decided.text, &mut decided.owner, &mut decided.check] {
            *text = material.mask.cover(text);
        }
        if let Some(reported) = &mut action.reported {
            reported.note = material.mask.cover(&reported.note);
        }
    }
    Ok(follow)
}

/// A text with a case number is refused when it is written; one that was written before its list came is covered here.
pub(super) fn paragraphs(then: &Reader, mask: &Mask, year: u16) -> Result<Vec<Paragraph>, Refusal> {
    let covered = |paragraph: Paragraph| Paragraph { text: mask.cover(&paragraph.text), ..paragraph };
    Ok(then.paragraphs(year)?.into_iter().map(covered).collect())
}

/// The questionnaire with all its counts.
pub(super) fn citizens(then: &Reader, mask: &Mask, year: u16) -> Result<Option<Citizens>, Refusal> {
    let Some(survey) = then.survey(year)? else { return Ok(None) };
    let row = |it: SurveyQuestion| SurveyRow {
        tally: it.open(),
        principle: it.principle,
        question: mask.cover(&it.question),
        options: it.options.iter().map(|option| mask.cover(&option.option)).collect(),
    };
    Ok(Some(Citizens {
        file_name: mask.cover(&survey.file_name),
        file_sha256: survey.file_sha256,
        by: survey.by,
        at: survey.at,
        questions: survey.questions.into_iter().map(row).collect(),
    }))
}

/// Every answer that something was written to, in the order of the cases and of the checklists.
pub(super) fn notes(files: &[CaseFile], mask: &Mask) -> Vec<Note> {
    let of_case = |file: &CaseFile| -> Vec<Note> {
        let written = file.questions().filter_map(|question| file.given(&question.id).map(|it| (question.scale, it)));
        let written = written.filter(|(_, given)| !(given.answer.note.is_empty() && given.answer.evidence.is_empty()));
        let note = |(scale, given): (Scale, &crate::domain::answer::Given)| Note {
            case: file.case.id,
            question: given.question.clone(),
            scale,
            value: given.answer.value,
            note: mask.cover(&given.answer.note),
            evidence: Evidence {
                document: mask.cover(&given.answer.evidence.document),
                date: given.answer.evidence.date,
                journal: mask.cover(&given.answer.evidence.journal),
            },
        };
        written.map(note).collect()
    };
    files.iter().flat_map(of_case).collect()
}
