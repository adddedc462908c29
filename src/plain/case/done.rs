//! What is said of a change to a case or to an answer.

use crate::{
    domain::{
        answer::Answer,
        at::{At, CaseAt},
        case_file::CaseFile,
        checklist::find,
        event::Field,
        sample::Progress,
    },
    plain::{
        case::measured,
        shell::{
            sentences::{both, saved, yes_or_no},
            step::News,
        },
    },
    say,
    verbs::{
        perform::{Done, Made},
        request::{OfCase, OfQuestion},
    },
    words::{deeds, evidence, facts, say::Words, terms},
};

/// A case around a change.
#[derive(Clone, Copy)]
pub(crate) struct Changed<'a> {
    pub(crate) done: &'a Done,
    pub(crate) before: Option<&'a CaseFile>,
    pub(crate) after: &'a CaseFile,
}

pub(crate) fn of_case(words: &Words, at: CaseAt, asked: &OfCase, changed: Changed<'_>) -> Vec<String> {
    let (case, Changed { done, after, .. }) = (at.case, changed);
    let what = match (asked, &done.made) {
        (OfCase::Complete, _) => {
            let mut what = vec![say!(words, "plain-done-complete", case = case)];
            what.extend(terms::spent(words, after).map(|spent| say!(words, "time-spent-line", spent = spent)));
            what.join("\n")
        }
        (OfCase::Missing { .. }, _) => say!(words, "plain-done-missing", case = case),
        (OfCase::Reopen { .. }, _) => say!(words, "plain-done-reopen-case", case = case),
        (OfCase::AcuteRaise { to, .. }, Made::Number(number)) => {
            say!(words, "acute-raised", number = number, case = case, to = to)
        }
        (OfCase::Replace { .. }, Made::Reserve(Some(reserve))) => {
            say!(words, "plain-done-replace", case = case, reserve = reserve)
        }
        (OfCase::Replace { .. }, _) => say!(words, "plain-done-replace-none", case = case),
        (OfCase::Undo { seq }, _) => return undone(words, *seq, changed),
        (OfCase::Facts { stated, .. }, _) => {
            let proposed = after.questions().filter(|question| after.proposed(question).is_some()).count();
            let mut says = vec![saved(words, done.at, &words.say("facts-saved", &[]))];
            says.extend(facts::lines(words, stated));
            says.push(say!(words, "facts-proposals", count = proposed));
            says.extend(facts::contradicted(words, after));
            return says;
        }
        (OfCase::ShowAnswers, _) => say!(words, "plain-done-show-answers", case = case),
        (OfCase::ReadRest, Made::Read(count)) => say!(words, "plain-done-rest", count = count),
        (OfCase::FinishReading, Made::Read(differ)) => say!(words, "plain-done-finish", case = case, differ = differ),
        // Done in a dialogue of several lines, or on the command line, which say so themselves.
        (
            OfCase::Assign { .. }
            | OfCase::AcuteRaise { .. }
            | OfCase::Restate { .. }
            | OfCase::ReadRest
            | OfCase::FinishReading,
            _,
        ) => return Vec::new(),
    };
    vec![saved(words, done.at, &what)]
}

/// What was taken back, or given again.
fn undone(words: &Words, seq: i64, Changed { done, before, .. }: Changed<'_>) -> Vec<String> {
    let Some(before) = before else { return Vec::new() };
    let told = |typed| deeds::told(words, &before.checklists, typed);
    let what = match (&before.deeds.undo, &before.deeds.redo) {
        (Some(deed), _) if deed.seq == seq => say!(words, "deed-undone", what = told((&deed.before, &deed.after))),
        (_, Some(deed)) => say!(words, "deed-redone", what = told((&deed.after, &deed.before))),
        _ => return Vec::new(),
    };
    vec![saved(words, done.at, &what)]
}

pub(crate) fn of_question(words: &Words, at: &At, asked: &OfQuestion, news: News, changed: Changed<'_>) -> Vec<String> {
    let Changed { done, before, after } = changed;
    let question = &at.question;
    let saved = |what: &str| saved(words, done.at, what);
    match asked {
        OfQuestion::Answer { answer, .. } => {
            let mut says = vec![saved(&answered(words, after, question, answer, news))];
            says.extend(before.and_then(|before| laid_aside(words, before, after, question)));
            let changed = news == News::Whole && before.is_some_and(|before| before.answered(question).is_some());
            says.extend(changed.then(|| words.say("plain-done-changed", &[])));
            says
        }
        OfQuestion::Clear { .. } => {
            let count = count(words, after);
            vec![saved(&say!(words, "plain-done-clear", question = question, count = count))]
        }
        OfQuestion::Measure { pairs, .. } => {
            let key = if pairs.is_empty() { "measure-gone" } else { "measure-kept" };
            let mut says = vec![saved(&say!(words, key, question = question))];
            let of = find(&after.checklists, question);
            says.extend(of.into_iter().flat_map(|of| measured::result(words, after, of, true)));
            says
        }
        // Asked for on the command line alone, which says so itself.
        OfQuestion::Remeasure { .. } | OfQuestion::Reanswer { .. } | OfQuestion::PassOver { .. } => Vec::new(),
        OfQuestion::ClearReading => vec![saved(&say!(words, "plain-done-unread", question = question))],
        OfQuestion::Draft(begun) => {
            let kept: Vec<String> =
                begun.iter().map(|draft| draft.text.clone()).filter(|text| !text.is_empty()).collect();
            let key = if kept.is_empty() { "plain-done-discard" } else { "plain-measure-note" };
            [vec![words.say(key, &[])], kept].concat()
        }
        OfQuestion::Read { .. } => {
            let Some(reading) = after.readings_of(question).max_by_key(|reading| reading.revision) else {
                return Vec::new();
            };
            let scale = find(&after.checklists, question).map(|question| question.scale);
            let said = scale.map(|scale| terms::reading(words, scale, &reading.now)).unwrap_or_default();
            let how = terms::blind(words, reading.now.blind);
            let what = say!(words, "plain-done-review", question = question, verdict = said, how = how);
            let mut says = vec![saved(&what)];
            let complete = |file: &CaseFile| file.case.progress == Progress::Complete;
            if before.is_some_and(complete) && !complete(after) {
                says.push(say!(words, "plain-done-review-opens", case = at.case));
            }
            says
        }
    }
}

fn answered(words: &Words, file: &CaseFile, question: &str, answer: &Answer, news: News) -> String {
    match news {
        News::Whole => {
            let scale = find(&file.checklists, question).map(|question| question.scale);
            let value = scale.map(|scale| terms::value(words, scale, answer.value)).unwrap_or_default();
            let count = count(words, file);
            say!(words, "plain-done-answer", question = question, value = value, count = count)
        }
        News::Reason => say!(words, "plain-done-reason", question = question),
        News::Evidence => referred(words, question, answer),
        News::Mark(mark) => {
            let yes = yes_or_no(words, answer.has(mark));
            say!(words, "plain-done-flag", question = question, flag = words.say(mark.code(), &[]), yes = yes)
        }
    }
}

/// A reference that was added, as it is understood; or that there is none any more.
pub(crate) fn referred(words: &Words, question: &str, answer: &Answer) -> String {
    match answer.evidence.last() {
        None => say!(words, "plain-done-evidence-gone", question = question),
        Some(last) => say!(words, "plain-done-evidence", question = question, text = evidence::spoken(words, last)),
    }
}

/// What an answer had before it was changed, and has no more.
fn laid_aside(words: &Words, before: &CaseFile, after: &CaseFile, question: &str) -> Option<String> {
    let (old, new) = (&before.answered(question)?.answer, &after.answered(question)?.answer);
    let note = (!old.note.is_empty() && new.note.is_empty()).then(|| terms::field(words, Field::Note));
    let marks = old.marks().filter(|mark| !new.has(*mark));
    let gone: Vec<String> = note.into_iter().chain(marks.map(|mark| words.say(mark.code(), &[]))).collect();
    (old.value != new.value && !gone.is_empty()).then(|| say!(words, "plain-laid-aside", what = both(words, &gone)))
}

/// "3 af 40 besvaret."
fn count(words: &Words, file: &CaseFile) -> String {
    say!(words, "plain-answered", answered = file.case.answered, questions = file.case.questions)
}
