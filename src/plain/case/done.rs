//! What is said of a change to a case or to an answer.

use crate::{
    domain::{
        answer::Answer,
        at::{At, CaseAt},
        case_file::CaseFile,
        checklist::find,
        sample::Progress,
    },
    plain::{
        case::measure,
        shell::{
            sentences::{saved, yes_or_no},
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
        // Done in a dialogue of several lines, or on the command line, which say so themselves.
        (OfCase::Assign { .. } | OfCase::AcuteRaise { .. } | OfCase::Restate { .. }, _) => return Vec::new(),
    };
    vec![saved(words, done.at, &what)]
}

/// What was taken back, or given again.
fn undone(words: &Words, seq: i64, Changed { done, before, .. }: Changed<'_>) -> Vec<String> {
    let Some(before) = before else { return Vec::new() };
    let told = |typed| deeds::told(words, &before.checklists, typed);
    let what = match (&before.deeds.undo, &before.deeds.redo) {
        (Some(deed), _) if deed.seq == seq => say!(words, "deed-undone", what = told(&deed.after)),
        (_, Some(deed)) => say!(words, "deed-redone", what = told(&deed.before)),
        _ => return Vec::new(),
    };
    vec![saved(words, done.at, &what)]
}

pub(crate) fn of_question(words: &Words, at: &At, asked: &OfQuestion, news: News, changed: Changed<'_>) -> Vec<String> {
    let Changed { done, before, after } = changed;
    let question = &at.question;
    let saved = |what: &str| saved(words, done.at, what);
    match asked {
        OfQuestion::Answer { answer, .. } => vec![saved(&answered(words, after, question, answer, news))],
        OfQuestion::Clear { .. } => {
            let count = count(words, after);
            vec![saved(&say!(words, "plain-done-clear", question = question, count = count))]
        }
        OfQuestion::Measure { pairs, .. } => {
            let key = if pairs.is_empty() { "measure-gone" } else { "measure-kept" };
            let mut says = vec![saved(&say!(words, key, question = question))];
            let of = find(&after.checklists, question);
            says.extend(of.into_iter().flat_map(|of| measure::result(words, after, of, true)));
            says
        }
        OfQuestion::Draft(begun) => {
            let kept: Vec<String> =
                begun.iter().map(|draft| draft.text.clone()).filter(|text| !text.is_empty()).collect();
            let key = if kept.is_empty() { "plain-done-discard" } else { "plain-measure-note" };
            [vec![words.say(key, &[])], kept].concat()
        }
        OfQuestion::Review(opinion) => {
            let verdict = terms::verdict(words, opinion.verdict);
            let mut says = vec![saved(&say!(words, "plain-done-review", question = question, verdict = verdict))];
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
        News::Evidence => {
            let done = say!(words, "plain-done-evidence", question = question);
            let read = answer
                .evidence
                .last()
                .map(|last| say!(words, "plain-evidence-read", text = evidence::one(words, last)));
            [Some(done), read].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        News::Flag(flag) => {
            let yes = yes_or_no(words, flag.of(answer));
            say!(words, "plain-done-flag", question = question, flag = flag.name(words), yes = yes)
        }
    }
}

/// "3 af 40 besvaret."
fn count(words: &Words, file: &CaseFile) -> String {
    say!(words, "plain-answered", answered = file.case.answered, questions = file.case.questions)
}
