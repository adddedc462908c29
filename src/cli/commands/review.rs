//! `tilsyn review`: a second reader's reading of a case, and the life of notes.

use super::{review_list, review_show};
use crate::{
    cli::{
        args::review::{Review, ReviewVerb},
        context::{Context, case_id},
        open::open,
        output::Said,
        speech::usage,
    },
    domain::{
        answer::Value,
        at::CaseAt,
        case_file::CaseFile,
        checklist::find,
        code::Code,
        may,
        note::{About, Life, Outcome},
        reading::{How, Reading, Said as Says, Wanted},
        refusal::Refusal,
        sample::CaseId,
    },
    say,
    verbs::{
        perform::Made,
        request::{OfCase, OfQuestion, OfRound, Request},
        session::Session,
    },
    words::{dates::date, say::Words, terms},
};
use serde_json::json;

const AGREE: &str = "agree";
const DISAGREE: &str = "disagree";
const CLEAR: &str = "clear";

pub fn run(context: &Context<'_>, typed: &Review) -> Result<Said, Refusal> {
    match (&typed.verb, &typed.case, &typed.question, &typed.verdict) {
        (Some(verb), None, ..) => of_verb(context, verb),
        (None, Some(case), Some(question), Some(verdict)) => read(context, case_id(case)?, question, verdict, typed),
        _ => Err(usage(context.words.say("usage-review", &[]))),
    }
}

fn of_verb(context: &Context<'_>, verb: &ReviewVerb) -> Result<Said, Refusal> {
    match verb {
        ReviewVerb::List => review_list::run(context),
        ReviewVerb::Choose { reader, cases, words } => choose(context, reader, cases, words.as_deref()),
        ReviewVerb::Show { case } => review_show::run(context, case_id(case)?),
        ReviewVerb::Rest { case } => rest(context, case_id(case)?),
        ReviewVerb::Finish { case } => finish(context, case_id(case)?),
        ReviewVerb::Note { case, question, note } => {
            let case = case.as_deref().map(case_id).transpose()?;
            open_note(context, About { case, question: question.clone() }, note)
        }
        ReviewVerb::Answer { number, note } => answer(context, number, note),
        ReviewVerb::Resolve { number, outcome, note } => resolve(context, number, outcome, note.as_deref()),
        ReviewVerb::Pass { case, question, reader, note } => pass(context, case_id(case)?, question, (reader, note)),
    }
}

/// What the reader says of one answer. Of an answer that he does not know nothing is said.
fn read(context: &Context<'_>, case: CaseId, question: &str, verdict: &str, typed: &Review) -> Result<Said, Refusal> {
    let value = typed.value.as_deref().map(|value| Value::typed(value, &[])).transpose()?;
    let note = typed.text.clone().unwrap_or_default();
    let asked = match verdict {
        DISAGREE => OfQuestion::Read { said: Says::Disagree(value), note, seen: None },
        _ if value.is_some() => return Err(usage(context.words.say("usage-review-value", &[]))),
        AGREE => OfQuestion::Read { said: Says::Agree, note, seen: None },
        CLEAR => OfQuestion::ClearReading,
        own => OfQuestion::Read { said: Says::Own(own.parse().map_err(|_| unknown(own))?), note, seen: None },
    };
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    context.ask(&mut session, Request::Question(CaseAt { year, case }.question(question), asked))?;
    let file = session.case(year, case)?;
    let question = may::question::asked(&file, question)?.id.clone();
    let words = context.words;
    let Some(reading) = file.reading(&question, &session.by) else {
        let text = say!(words, "review-cleared", case = case, question = question);
        return Ok(Said { json: json!({ "case": case, "question": question, "verdict": verdict }), text });
    };
    let blind = file.reads_blind(&session.by);
    let open = file.notes_on(&question).filter(|note| note.opened.by == session.by && note.life() == Life::Open).last();
    let first = reading.first.as_ref().map(|(first, at)| json!({ "value": first.value, "at": at }));
    Ok(Said {
        json: json!({
            "case": case, "question": question, "verdict": verdict, "value": reading.now.value,
            "blind": reading.now.blind, "alike": (!blind).then(|| reading.now.agrees()),
            "note": open.map(|note| note.id.to_string()), "first": first,
        }),
        text: read_text(words, &file, reading, blind).join("\n"),
    })
}

/// "B-03 SB-06: dit svar Ikke opfyldt er gemt, blind."
fn read_text(words: &Words, file: &CaseFile, reading: &Reading, blind: bool) -> Vec<String> {
    let (case, question) = (file.case.id, &reading.question);
    let Some(scale) = find(&file.checklists, question).map(|question| question.scale) else { return Vec::new() };
    let own = terms::reading(words, scale, &reading.now);
    let how = terms::blind(words, reading.now.blind);
    let mut lines = vec![say!(words, "review-read", case = case, question = question, own = own, how = how)];
    if blind {
        return lines;
    }
    let key = if reading.now.agrees() { "review-alike" } else { "review-differs" };
    lines.push(say!(words, key, value = terms::value(words, scale, reading.now.read), by = reading.now.read_by));
    if let Some((first, at)) = &reading.first {
        let first = terms::reading(words, scale, first);
        lines.push(say!(words, "review-first", value = first, at = date(*at, words.lang())));
    }
    let open = file.notes_on(question).filter(|note| note.opened.by == reading.by && note.life() == Life::Open).last();
    lines.extend(open.map(|note| say!(words, "review-note-opened", note = note.id)));
    lines
}

fn unknown(typed: &str) -> Refusal {
    let allowed = Value::ALL.map(Value::code).into_iter().chain([AGREE, DISAGREE, CLEAR]).collect::<Vec<_>>();
    Refusal::new(Code::ReadingUnknown).with("typed", typed).with("allowed", allowed.join(", "))
}

fn choose(context: &Context<'_>, reader: &str, cases: &[String], of: Option<&str>) -> Result<Said, Refusal> {
    let wanted = wanted(cases, of)?.ok_or_else(|| usage(context.words.say("usage-review-choose", &[])))?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let asked = OfRound::ChooseReading { reader: reader.into(), wanted };
    let Made::Chosen(cases) = context.ask_of_round(&mut session, year, asked)?.made else { return Ok(Said::nothing()) };
    let reader = reader.trim();
    let how = cases.first().map(|case| session.case(year, *case)).transpose()?;
    let how = how.and_then(|file| file.choice(reader).map(|choice| choice.chosen.how()));
    let named: Vec<String> = cases.iter().map(ToString::to_string).collect();
    let said = how.map(|how| terms::how(context.words, how)).unwrap_or_default();
    Ok(Said {
        json: json!({ "year": year, "reader": reader, "how": how.map(How::code), "cases": cases }),
        text: say!(context.words, "review-chosen", reader = reader, cases = named.join(", "), how = said),
    })
}

/// Which cases are meant; `None` where that cannot be read.
fn wanted(typed: &[String], words: Option<&str>) -> Result<Option<Wanted>, Refusal> {
    let counted = match typed {
        [only] => only.split_once(':').or(Some((only.as_str(), ""))),
        _ => None,
    };
    let number = |typed: &str| typed.parse::<u32>().ok();
    Ok(match (counted, words) {
        (Some(("drawn", each)), words) => {
            number(each).map(|each| Wanted::Drawn { each, words: words.unwrap_or_default().into() })
        }
        (_, Some(_)) => None,
        (Some(("first", each)), None) => number(each).map(|each| Wanted::First { each }),
        (Some(("all", "")), None) => Some(Wanted::All),
        _ => Some(Wanted::Picked(typed.iter().map(|case| case_id(case)).collect::<Result<_, _>>()?)),
    })
}

fn rest(context: &Context<'_>, case: CaseId) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let asked = Request::Case(CaseAt { year, case }, OfCase::ReadRest);
    let Made::Read(count) = context.ask(&mut session, asked)?.made else { return Ok(Said::nothing()) };
    Ok(Said {
        json: json!({ "case": case, "read": count, "bulk": true }),
        text: say!(context.words, "review-rest", case = case, count = count),
    })
}

fn finish(context: &Context<'_>, case: CaseId) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let before = notes_of(&session, year, case)?;
    let asked = Request::Case(CaseAt { year, case }, OfCase::FinishReading);
    let Made::Read(differ) = context.ask(&mut session, asked)?.made else { return Ok(Said::nothing()) };
    let file = session.case(year, case)?;
    let read = file.readings.iter().filter(|reading| reading.by == session.by).count();
    let unread = may::reading::unread(&file, &session.by).count();
    let opened: Vec<String> = file.notes.iter().skip(before).map(|note| note.id.to_string()).collect();
    let words = context.words;
    let mut lines = vec![say!(words, "review-finished", case = case, read = read, differ = differ)];
    if unread > 0 {
        lines.push(say!(words, "review-left", count = unread));
    }
    lines.extend(opened.iter().map(|note| say!(words, "review-note-opened", note = note)));
    Ok(Said {
        json: json!({ "case": case, "read": read, "differ": differ, "unread": unread, "notes": opened }),
        text: lines.join("\n"),
    })
}

fn notes_of(session: &Session, year: u16, case: CaseId) -> Result<usize, Refusal> {
    session.case(year, case).map(|file| file.notes.len())
}

fn open_note(context: &Context<'_>, about: About, text: &str) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let asked = OfRound::Note { about, text: text.into() };
    let Made::Note(note) = context.ask_of_round(&mut session, year, asked)?.made else { return Ok(Said::nothing()) };
    let words = context.words;
    let about = may::reading::note(&session.store.notes(year)?, note)?.about.clone();
    let mut text = say!(words, "review-note", note = note, about = terms::noted(words, &about));
    if session.round(year)?.signed {
        text = format!("{text}\n{}", words.say("review-note-late", &[]));
    }
    Ok(Said { json: json!({ "note": note.to_string(), "case": about.case, "question": about.question }), text })
}

fn answer(context: &Context<'_>, typed: &str, note: &str) -> Result<Said, Refusal> {
    let number = may::reading::numbered(typed)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    context.ask_of_round(&mut session, year, OfRound::AnswerNote { number, text: note.into() })?;
    Ok(Said {
        json: json!({ "note": number.to_string(), "life": Life::Answered.code() }),
        text: say!(context.words, "review-answered", note = number),
    })
}

fn resolve(context: &Context<'_>, typed: &str, outcome: &str, note: Option<&str>) -> Result<Said, Refusal> {
    let number = may::reading::numbered(typed)?;
    let known = || usage(context.words.say("usage-review-resolve", &[]));
    let outcome: Outcome = outcome.parse().map_err(|_| known())?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let asked = OfRound::ResolveNote { number, outcome, text: note.unwrap_or_default().into() };
    context.ask_of_round(&mut session, year, asked)?;
    Ok(Said {
        json: json!({ "note": number.to_string(), "life": outcome.code() }),
        text: say!(context.words, &format!("review-note-{}", outcome.code()), note = number),
    })
}

fn pass(context: &Context<'_>, case: CaseId, question: &str, (reader, why): (&str, &str)) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let asked = OfQuestion::PassOver { reader: reader.into(), reason: why.into() };
    context.ask(&mut session, Request::Question(CaseAt { year, case }.question(question), asked))?;
    let file = session.case(year, case)?;
    let (question, reader) = (&may::question::asked(&file, question)?.id, reader.trim());
    Ok(Said {
        json: json!({ "case": case, "question": question, "reader": reader, "passed_over": true }),
        text: say!(context.words, "review-passed", case = case, question = question, reader = reader),
    })
}
