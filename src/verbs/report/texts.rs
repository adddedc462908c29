//! What people wrote: actions, texts of their own, and the notes to the answers.

use crate::{
    domain::{
        day::Day, follow_up::FollowUp, may, moment::Moment, paragraph::Paragraph, refusal::Refusal, round::SignOff,
        survey::SurveyQuestion,
    },
    report::data::{
        case_number_mask::Mask,
        citizens::{Citizens, SurveyRow},
        material::Material,
    },
    store::reader::Reader,
    verbs::follow_up::follow_up,
    words::dates,
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
    let mut follow = follow_up(then, year, Day::from(dates::day_of(at)))?;
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
    let row = |asked: SurveyQuestion| SurveyRow {
        tally: asked.open(),
        principle: asked.principle,
        question: mask.cover(&asked.question),
        options: asked.options.iter().map(|option| mask.cover(&option.option)).collect(),
    };
    Ok(Some(Citizens {
        file_name: mask.cover(&survey.file_name),
        file_sha256: survey.file_sha256,
        by: survey.by,
        at: survey.at,
        questions: survey.questions.into_iter().map(row).collect(),
    }))
}
