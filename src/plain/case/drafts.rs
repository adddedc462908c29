//! Texts that are there already, read out and offered: a draft from an earlier session, or the reason of an answer
//! that is given anew.

use crate::{
    domain::{case_file::Draft, event::Field},
    plain::{
        case::answers::{answer_as, change, explain, pending, save, with_note},
        review::room::written,
        shell::{
            asked::{Asked, EarlierDraft},
            load::About,
            sentences::numbered,
            step::{News, Step, Then},
            writing::{Pending, Purpose, Writing},
        },
    },
    say,
    verbs::request::{Drafting, OfQuestion, Request},
    words::{dates::date_time, say::Words, terms},
};

const USE: usize = 1;
const GO_ON: usize = 2;
const LEAVE: usize = 3;
const DISCARD: usize = 4;

/// A reference is one line, so there is nothing to go on with.
pub(crate) fn numbers(earlier: EarlierDraft) -> Vec<usize> {
    match earlier.field {
        Field::Note | Field::Review | Field::Reply => vec![USE, GO_ON, LEAVE, DISCARD],
        Field::Evidence => vec![USE, LEAVE, DISCARD],
    }
}

pub(crate) fn draft_prompt(words: &Words, about: About<'_>, earlier: EarlierDraft) -> Vec<String> {
    let Some(draft) = about.file.draft(&about.question.id, earlier.field) else { return Vec::new() };
    let field = terms::field(words, earlier.field);
    let at = date_time(draft.at, words.lang());
    let mut lines = vec![say!(words, "plain-draft", field = field, at = at)];
    if let Some(value) = earlier.value.filter(|_| earlier.field == Field::Note) {
        lines.push(say!(words, "plain-draft-value", value = terms::value(words, about.question.scale, value)));
    }
    if let Some(value) = earlier.value.filter(|_| earlier.field == Field::Review) {
        lines.push(say!(words, "reading-own", value = terms::value(words, about.question.scale, value)));
    }
    lines.push(terms::drafted(draft));
    for number in numbers(earlier) {
        let key = match number {
            USE => "plain-draft-use",
            GO_ON => "plain-draft-go-on",
            LEAVE => "plain-draft-leave",
            _ => "plain-draft-discard",
        };
        lines.push(numbered(words, number, &words.say(key, &[])));
    }
    lines
}

pub(crate) fn choose_draft(words: &Words, about: About<'_>, earlier: EarlierDraft, number: usize) -> Step {
    let Some(draft) = about.file.draft(&about.question.id, earlier.field) else { return Step::ask(Asked::Room) };
    match number {
        LEAVE => Step::Ask(vec![words.say("plain-draft-left", &[])], Asked::Room),
        DISCARD => discard(about, earlier),
        _ => take(words, about, earlier, draft, number == GO_ON),
    }
}

/// Uses a draft as it is, or goes on writing it.
fn take(words: &Words, about: About<'_>, earlier: EarlierDraft, draft: &Draft, go_on: bool) -> Step {
    let given = about.file.given(&about.question.id).is_some();
    let onward = !given;
    match (earlier.field, earlier.value) {
        (Field::Review, value) if go_on => {
            Step::ask(Asked::Writing(Writing::onto(Purpose::Review(value), &draft.text, true)))
        }
        (Field::Review, value) => written(about, value, &draft.text),
        (Field::Note, Some(value)) if go_on => {
            let purpose = Purpose::Note(Pending { value, onward });
            Step::ask(Asked::Writing(Writing::onto(purpose, &draft.text, true)))
        }
        (Field::Note, Some(value)) => with_note(about, Pending { value, onward }, Some(&draft.text)),
        // The answer that is there takes it in.
        (Field::Evidence, _) if given => change(about, News::Evidence, Then::STAY, |_| ()),
        // The text waits for an answer, and is earlier again or goes along when there is one.
        (Field::Note | Field::Evidence | Field::Reply, _) => {
            Step::Ask(vec![words.say("plain-answer-first", &[])], Asked::Room)
        }
    }
}

/// What was chosen before the draft was offered goes on without it.
fn discard(about: About<'_>, earlier: EarlierDraft) -> Step {
    let asked = match (earlier.field, earlier.value) {
        (Field::Note, Some(value)) if earlier.picked => match explain(about, pending(about, value)) {
            Some(asked) => asked,
            None => return save(about, value, vec![Field::Note]),
        },
        _ => Asked::Room,
    };
    let nothing = Drafting { field: earlier.field, value: None, text: String::new() };
    Step::perform(Request::Question(about.at(), OfQuestion::Draft(vec![nothing])), Then::Ask(asked))
}

pub(crate) fn old_note_prompt(words: &Words, about: About<'_>, pending: Pending) -> Vec<String> {
    vec![
        words.say("plain-old-note", &[]),
        answer_as(about, pending.value).note,
        numbered(words, 1, &words.say("plain-old-note-keep", &[])),
        numbered(words, 2, &words.say("plain-old-note-go-on", &[])),
        numbered(words, 3, &words.say("plain-old-note-new", &[])),
    ]
}

pub(crate) fn choose_old_note(about: About<'_>, pending: Pending, number: usize) -> Step {
    let purpose = Purpose::Note(pending);
    match number {
        2 => Step::ask(Asked::Writing(Writing::onto(purpose, &answer_as(about, pending.value).note, false))),
        3 => Step::ask(Asked::Writing(Writing::new(purpose))),
        _ => with_note(about, pending, None),
    }
}
