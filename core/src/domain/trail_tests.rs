//! What may be gone from a trail, and what must not.

use super::{Entry, Fault, START, check};
use crate::domain::{
    actor_at::ActorAt,
    answer::{Answer, Value},
    checklist::Names,
    event::{Event, Field},
    moment::Moment,
    review::Verdict,
};

fn draft(field: Field, question: &str) -> Event {
    let (case, question) = ("B-01".parse().unwrap(), question.into());
    Event::NoteDrafted { year: 2027, case, question, field, value: None, text: "En kladde".into() }
}

fn note() -> Event {
    draft(Field::Note, "BI-03")
}

fn answer() -> Event {
    let (case, question) = ("B-01".parse().unwrap(), "BI-03".into());
    Event::AnswerGiven { year: 2027, case, question, answer: Answer::of(Value::Met), undoes: None }
}

fn review() -> Event {
    let (case, question) = ("B-01".parse().unwrap(), "BI-03".into());
    let (verdict, note) = (Verdict::Agree, String::new());
    Event::ReviewGiven { year: 2027, case, question, verdict, value: None, note, of_revision: 1 }
}

fn chain(events: &[(&str, Event)]) -> Vec<Entry> {
    let at = Moment::try_from("2027-03-01T08:00:00Z".to_owned()).unwrap();
    let mut entries: Vec<Entry> = Vec::new();
    for (by, event) in events {
        let previous = entries.last().map_or((0, START), |entry| (entry.seq, &entry.sha256));
        let actor_at = ActorAt { by: (*by).into(), at };
        let payload = serde_json::to_string(event).unwrap();
        let entry = Entry::next(previous, &actor_at, event, payload, format!("{:032x}", entries.len()));
        entries.push(entry);
    }
    entries
}

/// The faults once the payloads of the entries in `erased` are gone.
fn faults(events: &[(&str, Event)], erased: &[usize]) -> Vec<(i64, Fault)> {
    let mut entries = chain(events);
    assert_eq!(check(&entries), []);
    for seq in erased {
        (entries[seq - 1].payload, entries[seq - 1].salt) = (None, None);
    }
    check(&entries)
}

#[test]
fn a_draft_may_go_where_its_writer_went_on() {
    for later in [note(), answer()] {
        assert_eq!(faults(&[("mla", note()), ("mla", later)], &[1]), []);
    }
    let own = draft(Field::Review, "BI-03");
    assert_eq!(faults(&[("kir", own), ("kir", review())], &[1]), []);
    // A long way of drafts, and somebody else's beside it.
    let all =
        [("mla", note()), ("kir", note()), ("mla", note()), ("mla", answer()), ("kir", note()), ("kir", answer())];
    assert_eq!(faults(&all, &[1, 2, 3, 5]), []);
}

#[test]
fn nothing_else_may_go() {
    let gone = |seq| vec![(seq, Fault::PayloadErased)];
    assert_eq!(faults(&[("mla", note())], &[1]), gone(1));
    assert_eq!(faults(&[("mla", note()), ("mla", note())], &[2]), gone(2));
    // What came before does not account for it.
    assert_eq!(faults(&[("mla", answer()), ("mla", note())], &[2]), gone(2));
    // Another person, another question, another field.
    for later in [("kir", note()), ("kir", answer()), ("mla", draft(Field::Note, "BI-04"))] {
        assert_eq!(faults(&[("mla", note()), later], &[1]), gone(1));
    }
    assert_eq!(faults(&[("mla", note()), ("mla", review())], &[1]), gone(1));
    assert_eq!(faults(&[("mla", draft(Field::Review, "BI-03")), ("mla", answer())], &[1]), gone(1));
    // No draft.
    assert_eq!(faults(&[("mla", answer()), ("mla", answer())], &[1]), gone(1));
}

#[test]
fn a_payload_and_its_salt_go_together() {
    let events = [("mla", note()), ("mla", answer())];
    let mut entries = chain(&events);
    entries[0].payload = None;
    assert_eq!(check(&entries), [(1, Fault::HalfErased)]);
    let mut entries = chain(&events);
    entries[0].salt = None;
    assert_eq!(check(&entries), [(1, Fault::HalfErased)]);
}

#[test]
fn an_erased_entry_is_walked_by_its_core() {
    let events = [("mla", note()), ("mla", answer())];
    let mut entries = chain(&events);
    (entries[0].payload, entries[0].salt) = (None, None);
    entries[0].core = "0".repeat(64);
    assert_eq!(check(&entries), [(1, Fault::Altered)]);
}

/// A round that began before questions had short names: it is read, nothing is added to what is stored of it, and lists
/// name its questions by their text.
#[test]
fn a_round_without_short_names_is_read_as_it_was_written() {
    let written = concat!(
        r#"{"kind":"round-opened","year":2026,"title":"Ledelsestilsyn 2026","checklists":[{"id":"BI","version":"2026-1","#,
        r#""as_of":"2026-01-01","principle":"A2","name":{"da":"Navn","en":"Name"},"purpose":{"da":"Til","en":"For"},"#,
        r#""question":[{"id":"BI-01","text":{"da":"Er der en plan?","en":"Is there a plan?"},"#,
        r#""look_for":{"da":"a","en":"b"},"where":{"da":"a","en":"b"},"basis":[],"areas":["boern"],"#,
        r#""severity":"major","kind":"law","core":true,"scale":"fulfilled"}]}]}"#
    );
    let event: Event = serde_json::from_str(written).unwrap();
    assert_eq!(serde_json::to_string(&event).unwrap(), written);
    let Event::RoundOpened { year, checklists, .. } = event else { panic!("another event") };
    assert_eq!(checklists[0].questions[0].short_or_text().da, "Er der en plan?");
    assert_eq!(Names::default().with(year, checklists).of(2026, "BI-01"), None);
}
