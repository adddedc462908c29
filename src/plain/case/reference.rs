//! Where an answer can be seen, part by part. Each is saved as soon as it is typed.

use crate::{
    domain::{
        answer::{Answer, Shown},
        at::At,
        evidence::{DATE, DOCUMENT, Evidence, JOURNAL},
        may,
    },
    plain::shell::{
        question::{Question, Reply, Typed},
        sentences::saved,
        talk::{Broken, Said, Talk},
    },
    say,
    verbs::request::{OfQuestion, Request},
    words::{dates, say::Words},
};

/// A blank line keeps what stands, and goes on. `shown` is what was read out of the answer.
pub(crate) fn refer(talk: &mut Talk<'_, '_>, at: &At, mut shown: Option<Shown>) -> Said {
    let words = talk.words;
    let file = talk.session.case(at.year, at.case)?;
    let mut answer = may::question::answered(&file, &at.question)?.answer.clone();
    talk.console.say(&[say!(words, "plain-reference", question = at.question)])?;
    for part in [DOCUMENT, DATE, JOURNAL] {
        let ask = ask(words, part, &answer.evidence);
        loop {
            let mut parts = answer.evidence.parts();
            match (talk.answer(&ask)?, parts.get_mut(part)) {
                (Reply::Text(line), _) if line.trim() == "." => return Ok(Vec::new()),
                // There is none to the answer.
                (Reply::Kept, _) if part == DOCUMENT && answer.evidence.is_empty() => return Ok(Vec::new()),
                (Reply::Text(line), Some(place)) if line.trim() == "-" && place.is_empty() => break,
                (Reply::Text(line), Some(place)) => line.trim().clone_into(place),
                (Reply::Emptied, Some(place)) => place.clear(),
                _ => break,
            }
            let evidence = match Evidence::read(&parts) {
                Ok(evidence) => evidence,
                Err((_, refusal)) => {
                    talk.wrong(&refusal)?;
                    continue;
                }
            };
            let changed = Answer { evidence, ..answer.clone() };
            let request = OfQuestion::Answer { answer: changed.clone(), carry: Vec::new(), seen: shown };
            let done = match talk.perform(Request::Question(at.clone(), request)) {
                Ok(done) => done,
                Err(Broken::Refused(refusal)) if !may::question::is_moved(&refusal) => {
                    talk.wrong(&refusal)?;
                    continue;
                }
                Err(broken) => return Err(broken),
            };
            answer = changed;
            shown = Some(talk.session.case(at.year, at.case)?.shown(&at.question));
            talk.console.say(&[saved(words, done.at, &say!(words, "plain-done-evidence", question = at.question))])?;
            break;
        }
    }
    Ok(Vec::new())
}

fn ask(words: &Words, part: usize, evidence: &Evidence) -> Question {
    let (key, now, typed) = match part {
        DOCUMENT => ("plain-evidence", evidence.document.clone(), Typed::Line),
        DATE => {
            let now = evidence.date.map(|day| dates::day(day, words.lang()));
            ("plain-evidence-date", now.unwrap_or_default(), Typed::Day)
        }
        _ => ("plain-evidence-journal", evidence.journal.clone(), Typed::Line),
    };
    Question::standing(words, &words.say(key, &[]), &now, typed)
}
