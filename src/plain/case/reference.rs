//! Where an answer can be seen: one reference in a line, read out as it is understood.

use crate::{
    domain::{
        answer::{Answer, Shown},
        at::At,
        evidence::Evidence,
        may,
    },
    plain::{
        case::done::referred,
        shell::{
            command::Command,
            question::{Question, Reply, Typed},
            sentences::saved,
            talk::{Broken, Said, Talk},
        },
    },
    say,
    verbs::request::{OfQuestion, Request},
    words::{evidence::all_spoken, say::Words},
};

/// A line adds a reference, a blank one leaves them as they are, and a word takes them away. `shown` is what was read out
/// of the answer.
pub(crate) fn refer(talk: &mut Talk<'_, '_>, at: &At, shown: Option<Shown>) -> Said {
    let words = talk.words;
    let file = talk.session.case(at.year, at.case)?;
    let stands = &may::question::answered(&file, &at.question)?.answer;
    let ask = ask(words, at, &stands.evidence);
    loop {
        let mut answer = stands.clone();
        match talk.answer(&ask)? {
            Reply::Text(line) if NOTHING.contains(&line.trim()) => return Ok(Vec::new()),
            Reply::Text(line) => {
                answer.add_evidence(Evidence::read_line(&line, talk.session.today()));
            }
            Reply::Emptied => answer.evidence.clear(),
            _ => return Ok(Vec::new()),
        }
        if answer == *stands {
            return talk.unchanged();
        }
        let told = referred(words, &at.question, &answer);
        match talk.perform(Request::Question(at.clone(), request(answer, shown))) {
            Ok(done) => return Ok(vec![saved(words, done.at, &told)]),
            Err(Broken::Refused(refusal)) if !may::question::is_moved(&refusal) => talk.wrong(&refusal)?,
            Err(broken) => return Err(broken),
        }
    }
}

fn request(answer: Answer, shown: Option<Shown>) -> OfQuestion {
    OfQuestion::Answer { answer, took: Vec::new(), seen: shown }
}

/// What people type where there is nothing to say.
const NOTHING: [&str; 2] = [".", "-"];

fn ask(words: &Words, at: &At, stands: &[Evidence]) -> Question {
    let question = &at.question;
    if stands.is_empty() {
        let says = vec![say!(words, "plain-reference", question = question), words.say("plain-evidence", &[])];
        return Question::or_blank(words, says, Typed::Line);
    }
    let again =
        say!(words, "plain-evidence-again", text = all_spoken(words, stands), word = Command::Empty.name(words));
    let says = vec![say!(words, "plain-reference", question = question), again];
    Question { says, menu: Typed::Line.menu(words, &[Command::Empty]), blank: true, own: &[] }
}
