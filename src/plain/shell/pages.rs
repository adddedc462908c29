//! What is only read out: the trail, the review notes, the overview, the receipt, what was checked.

use crate::{
    domain::{
        answer::Value, area::Area, case_file::CaseFile, checklist::find, event::DRAFT_KIND, moment::Moment,
        refusal::Refusal, review_notes::noted, sample::State,
    },
    plain::shell::sentences::refused,
    say,
    verbs::{compare::compare, receipt::receipts, selftest::selftest, session::Session, verify::verify},
    words::{dates::date_time, papers, say::Words, terms, years},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Trail,
    Verify,
    Selftest,
    Notes(u16),
    Overview(u16),
    Receipt(u16),
    Compare(u16),
}

/// So many of the newest entries of the trail are read out.
const TRAIL: usize = 40;

pub(crate) fn read(session: &Session, words: &Words, what: Reading) -> Vec<String> {
    let lines = match what {
        Reading::Trail => trail(session, words),
        Reading::Verify => checks(session, words),
        Reading::Selftest => selftest().map(|methods| papers::selftest(words, &methods)),
        Reading::Notes(year) => notes(session, words, year),
        Reading::Overview(year) => session.store.case_files(year).map(|files| overview(words, &files)),
        Reading::Receipt(year) => receipts(&session.store, year).map(|all| papers::receipts(words, &all)),
        Reading::Compare(year) => compare(&session.store, year, None).map(|it| years::side_by_side(words, &it)),
    };
    lines.unwrap_or_else(|refusal| refused(words, &refusal))
}

/// The newest first; drafts say nothing but that somebody was writing.
fn trail(session: &Session, words: &Words) -> Result<Vec<String>, Refusal> {
    let entries: Vec<_> = session.store.trail()?.into_iter().rev().filter(|entry| entry.kind != DRAFT_KIND).collect();
    let mut lines = vec![say!(words, "ceremony-plain-trail", shown = entries.len().min(TRAIL), of = entries.len())];
    for entry in entries.iter().take(TRAIL) {
        let at = Moment::try_from(entry.at.clone()).map_or(entry.at.clone(), |at| date_time(at, words.lang()));
        let what = terms::entry(words, entry);
        lines.push(format!("{}. {at}, {}: {what} {}", entry.seq, entry.by, entry.subject).trim_end().to_owned());
    }
    Ok(lines)
}

fn checks(session: &Session, words: &Words) -> Result<Vec<String>, Refusal> {
    let (checks, unseen) = verify(&session.store)?;
    let ok = checks.iter().all(|check| check.faults.is_empty());
    let mut lines: Vec<String> =
        checks.iter().flat_map(|check| papers::check(words, check.name, check.count, &check.faults)).collect();
    lines.extend(papers::verdict(words, ok, &unseen));
    Ok(lines)
}

/// Those that wait for the auditor first.
fn notes(session: &Session, words: &Words, year: u16) -> Result<Vec<String>, Refusal> {
    let lists = session.store.checklists(year)?;
    let all = noted(&session.store.case_files(year)?);
    if all.is_empty() {
        return Ok(vec![words.say("ceremony-plain-notes-none", &[])]);
    }
    let mut lines = Vec::new();
    for one in all {
        let (standing, by) = (terms::standing(words, one.standing), &one.review.by);
        let question = &one.review.question;
        lines.push(say!(
            words,
            "ceremony-plain-note",
            case = one.case,
            question = question,
            by = by,
            standing = standing
        ));
        if let (Some(given), Some(asked)) = (&one.given, find(&lists, question)) {
            lines.push(format!(
                "{} {}",
                words.say("tui-answer", &[]),
                terms::value(words, asked.scale, given.answer.value)
            ));
        }
        if !one.review.note.is_empty() {
            lines.push(one.review.note);
        }
    }
    Ok(lines)
}

/// Question by question which cases have which answer. Cases that were taken out of the sample are not among them.
fn overview(words: &Words, files: &[CaseFile]) -> Vec<String> {
    let mut lines = Vec::new();
    for area in Area::ALL {
        let here = |file: &&CaseFile| file.case.id.area == area && !matches!(file.case.state, State::Replaced { .. });
        let cases: Vec<&CaseFile> = files.iter().filter(here).collect();
        let Some(first) = cases.first() else { continue };
        lines.push(say!(words, "ceremony-plain-overview", area = terms::area(words, area), count = cases.len()));
        for question in first.questions() {
            let parts: Vec<String> = MARKS
                .iter()
                .filter_map(|key| {
                    let with = cases.iter().filter(|file| mark(file, &question.id) == *key);
                    let ids: Vec<String> = with.map(|file| file.case.id.to_string()).collect();
                    (!ids.is_empty()).then(|| format!("{} {}", words.say(key, &[]), ids.join(", ")))
                })
                .collect();
            lines.push(format!("{}: {}.", question.id, parts.join("; ")));
        }
    }
    lines
}

const MARKS: [&str; 7] = [
    "tui-mark-met",
    "tui-mark-partly",
    "tui-mark-not-met",
    "tui-mark-cannot-assess",
    "tui-mark-not-applicable",
    "tui-mark-missing",
    "tui-mark-unanswered",
];

fn mark(file: &CaseFile, question: &str) -> &'static str {
    match (&file.case.state, file.given(question).map(|given| given.answer.value)) {
        (State::Missing { .. }, _) => "tui-mark-missing",
        (_, None) => "tui-mark-unanswered",
        (_, Some(Value::Met)) => "tui-mark-met",
        (_, Some(Value::Partly)) => "tui-mark-partly",
        (_, Some(Value::NotMet)) => "tui-mark-not-met",
        (_, Some(Value::NotApplicable)) => "tui-mark-not-applicable",
        (_, Some(Value::CannotAssess)) => "tui-mark-cannot-assess",
    }
}
