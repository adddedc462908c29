//! The texts of an entry: what is erased when a name slipped in, so that what the entry did still stands without them.

use super::event::Event;

/// What stands in the place of an erased text, in every language: it is part of the file.
pub const ERASED: &str = "[slettet]";

/// The free texts of an event that can be erased alone. What a draw is checked by (the seed, its source, witnesses), roles, departments, initials and
/// case numbers are none: other things are known by them.
fn texts(event: &mut Event) -> Vec<&mut String> {
    match event {
        Event::RoundOpened { title, .. } | Event::RoundRenamed { title, .. } => vec![title],
        Event::ListImported(list) => vec![&mut list.file_name],
        Event::SampleDrawn { reason, .. } => reason.iter_mut().collect(),
        Event::CaseReplaced { note, .. }
        | Event::CaseMissing { note, .. }
        | Event::CasePicked { note, .. }
        | Event::ReadingGiven { note, .. }
        | Event::AcuteHandled { note, .. }
        | Event::ActionReported { note, .. } => vec![note],
        Event::AnswerGiven { answer, .. } => {
            let references = answer.evidence.iter_mut().flat_map(|one| [&mut one.document, &mut one.journal]);
            std::iter::once(&mut answer.note).chain(references).collect()
        }
        Event::NoteDrafted { text, .. }
        | Event::ParagraphWritten { text, .. }
        | Event::NoteOpened { text, .. }
        | Event::NoteAnswered { text, .. }
        | Event::NoteResolved { text, .. } => vec![text],
        Event::CaseReopened { reason, .. }
        | Event::RoundReopened { reason, .. }
        | Event::HalfNotePassed { reason, .. } => vec![reason],
        Event::AcuteRaised { what, to, .. } => vec![what, to],
        Event::ActionDecided { action, .. } => vec![&mut action.text, &mut action.owner, &mut action.check],
        Event::ReportPublished(published) => published.reason.iter_mut().collect(),
        Event::FeedbackWritten(written) => written.files.iter_mut().map(|file| &mut file.name).collect(),
        Event::SurveyImported(survey) => vec![&mut survey.file_name],
        Event::FileCreated { .. }
        | Event::RoundRemoved { .. }
        | Event::ImportUndone { .. }
        | Event::FrameLocked { .. }
        | Event::SampleExtended { .. }
        | Event::CaseAssigned { .. }
        | Event::AnswerCleared { .. }
        | Event::FactsStated { .. }
        | Event::CaseMeasured { .. }
        | Event::CaseCompleted { .. }
        | Event::ReadingChosen { .. }
        | Event::AnswersShown { .. }
        | Event::ReadingCleared { .. }
        | Event::ReadingFinished { .. }
        | Event::NoteWaits { .. }
        | Event::RoundSigned { .. }
        | Event::SurveyCleared { .. }
        | Event::RoundPurged(_)
        | Event::TextErased(_)
        | Event::FileRewritten { .. } => Vec::new(),
    }
}

/// The texts that an entry holds, and that can be erased.
#[must_use]
pub fn texts_of(event: &Event) -> Vec<String> {
    let mut event = event.clone();
    let written = texts(&mut event).into_iter().filter(|text| !text.trim().is_empty() && *text != ERASED);
    written.map(|text| text.clone()).collect()
}

/// The event with the fixed word in the place of each text. A draft is thrown away: nobody goes on with that word.
#[must_use]
pub fn without_texts(event: &Event) -> Event {
    let mut event = event.clone();
    let is_draft = matches!(event, Event::NoteDrafted { .. });
    for text in texts(&mut event).into_iter().filter(|text| !text.trim().is_empty()) {
        *text = if is_draft { String::new() } else { ERASED.into() };
    }
    event
}

/// Whether one of these texts stands in the event as well, alone or within another.
#[must_use]
pub fn repeats(event: &Event, erased: &[String]) -> bool {
    let written = texts_of(event);
    erased.iter().any(|text| written.iter().any(|other| other.contains(text.trim())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        answer::{Answer, Value},
        event::Field,
        evidence::Evidence,
    };

    fn answered(note: &str, document: &str) -> Event {
        let (case, question) = ("B-01".parse().unwrap(), "BI-03".into());
        let evidence = vec![Evidence::from(document)];
        let answer = Answer { note: note.into(), evidence, ..Answer::of(Value::NotMet) };
        Event::AnswerGiven { year: 2027, case, question, answer, undoes: None }
    }

    #[test]
    fn an_answer_stands_without_its_texts() {
        let erased = without_texts(&answered("Jens kom ikke", "Brev fra Jens"));
        assert_eq!(erased, answered(ERASED, ERASED));
        assert_eq!((texts_of(&erased), without_texts(&erased)), (Vec::new(), erased));
        // What was blank stays blank.
        assert_eq!(without_texts(&answered("", "Notat")), answered("", ERASED));
    }

    #[test]
    fn a_draft_is_thrown_away() {
        let (case, question) = ("B-01".parse().unwrap(), "BI-03".into());
        let draft =
            Event::NoteDrafted { year: 2027, case, question, field: Field::Note, value: None, text: "Jens".into() };
        assert!(matches!(without_texts(&draft), Event::NoteDrafted { text, .. } if text.is_empty()));
    }

    #[test]
    fn the_same_text_is_found_where_it_stands_in_another() {
        let erased = texts_of(&answered("Jens kom ikke", ""));
        assert_eq!(erased, ["Jens kom ikke"]);
        assert!(repeats(&answered("Før: Jens kom ikke. Nu: han kom.", ""), &erased));
        assert!(!repeats(&answered("Jens kom", ""), &erased));
    }
}
