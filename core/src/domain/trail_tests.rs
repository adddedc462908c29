//! What may be gone from a trail, and what must not.

use super::{Entry, Fault, START, check};
use crate::domain::{
    actor_at::ActorAt,
    answer::{Answer, Value},
    checklist::Names,
    erasure::without_texts,
    event::{ErasedEntry, Event, Field, RoundPurged, TextErased},
    moment::Moment,
    purge::by_kind,
    reading::EntryAt,
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
    Event::ReadingGiven {
        year: 2027,
        case,
        question,
        value: None,
        note: String::new(),
        of: EntryAt { seq: 1, sha256: START.into() },
        blind: false,
        bulk: false,
    }
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

/// A purge that says so of these entries.
fn purged(listed: &[(i64, &str)]) -> Event {
    let listed: Vec<(i64, String)> = listed.iter().map(|(seq, kind)| (*seq, (*kind).into())).collect();
    let (filed, ground) = ("Sag 1".into(), "Arkivets svar".into());
    let (erased, versions) = (by_kind(&listed), Vec::new());
    Event::RoundPurged(Box::new(RoundPurged {
        year: 2027,
        filed,
        ground,
        erased,
        last_action: 0,
        checklists: Vec::new(),
        versions,
    }))
}

/// That the texts of the entry `seq` are erased, and what stands in its place.
fn text_erased(seq: i64, event: Event) -> Event {
    let one = ErasedEntry { seq, at: "2027-03-01T08:00:00Z".into(), by: "mla".into(), event };
    Event::TextErased(Box::new(TextErased { year: 2027, reason: "Navn".into(), entries: vec![one] }))
}

fn bare(entry: &mut Entry) {
    for field in [&mut entry.at, &mut entry.by, &mut entry.subject, &mut entry.payload_sha256] {
        field.clear();
    }
    (entry.payload, entry.salt) = (None, None);
}

/// The faults once the entries in `gone` are bare.
fn faults_of_bare(events: &[Event], gone: &[usize]) -> Vec<(i64, Fault)> {
    let events: Vec<(&str, Event)> = events.iter().map(|event| ("mla", event.clone())).collect();
    let mut entries = chain(&events);
    for seq in gone {
        bare(&mut entries[seq - 1]);
    }
    check(&entries)
}

fn created() -> Event {
    Event::FileCreated { municipality: "Prøve".into() }
}

#[test]
fn an_erased_entry_is_told_by_number_and_kind() {
    let listed = [(2, "answer-given"), (3, "note-drafted")];
    let round = |last: Event| vec![created(), answer(), note(), last];
    assert_eq!(faults_of_bare(&round(purged(&listed)), &[2, 3]), []);
    // By hand, with nothing that says so; and what says so stands before it, or of another kind.
    assert_eq!(faults_of_bare(&round(answer()), &[2]), [(2, Fault::PayloadErased)]);
    let other_kind = purged(&[(2, "note-drafted"), (3, "note-drafted")]);
    assert_eq!(faults_of_bare(&round(other_kind), &[2, 3]), [(2, Fault::PayloadErased)]);
    // Too little: what is left of the round, and what is gone untold.
    let less = purged(&listed[..1]);
    assert_eq!(faults_of_bare(&round(less.clone()), &[2]), [(3, Fault::NotErased)]);
    assert_eq!(faults_of_bare(&round(less), &[2, 3]), [(3, Fault::PayloadErased)]);
    // Too much: an entry that stands, one of no round, and such as cannot be.
    assert_eq!(faults_of_bare(&round(purged(&listed)), &[3]), [(2, Fault::NotErased)]);
    let beyond = [(2, "answer-given"), (3, "note-drafted"), (1, "file-created")];
    assert!(faults_of_bare(&round(purged(&beyond)), &[1, 2, 3]).contains(&(4, Fault::Unreadable)));
    let ahead = [(2, "answer-given"), (3, "note-drafted"), (4, "round-purged")];
    assert!(faults_of_bare(&round(purged(&ahead)), &[2, 3]).contains(&(4, Fault::Unreadable)));
}

#[test]
fn an_erased_entry_leaves_nothing_and_comes_back_unseen_by_nobody() {
    let events = [("mla", created()), ("mla", answer()), ("mla", purged(&[(2, "answer-given")]))];
    let whole = chain(&events);
    let mut gone = whole.clone();
    bare(&mut gone[1]);
    assert_eq!(check(&gone), []);
    let fields: [fn(&mut Entry, &Entry); 6] = [
        |bare, whole| bare.at.clone_from(&whole.at),
        |bare, whole| bare.by.clone_from(&whole.by),
        |bare, whole| bare.subject.clone_from(&whole.subject),
        |bare, whole| bare.payload.clone_from(&whole.payload),
        |bare, whole| bare.salt.clone_from(&whole.salt),
        |bare, whole| bare.payload_sha256.clone_from(&whole.payload_sha256),
    ];
    for put_back in fields {
        let mut entries = gone.clone();
        put_back(&mut entries[1], &whole[1]);
        assert!(check(&entries).iter().any(|(seq, _)| *seq == 2), "{:?}", entries[1]);
    }
    let mut back = gone.clone();
    back[1] = whole[1].clone();
    assert_eq!(check(&back), [(2, Fault::NotErased)]);
    gone[1].core = "0".repeat(64);
    assert_eq!(check(&gone), [(2, Fault::Altered)]);
}

#[test]
fn nothing_but_texts_is_erased_in_a_text() {
    let (case, question) = ("B-01".parse().unwrap(), String::from("BI-03"));
    let noted = Answer { note: "Jens kom ikke".into(), ..Answer::of(Value::NotMet) };
    let given = Event::AnswerGiven { year: 2027, case, question: question.clone(), answer: noted, undoes: None };
    let instead = without_texts(&given);
    let round = |last| vec![created(), given.clone(), last];
    assert_eq!(faults_of_bare(&round(text_erased(2, instead.clone())), &[2]), []);
    assert_eq!(faults_of_bare(&round(text_erased(2, instead.clone())), &[]), [(2, Fault::NotErased)]);
    // Another text in its place, another kind, another year.
    assert!(faults_of_bare(&round(text_erased(2, given.clone())), &[2]).contains(&(3, Fault::Unreadable)));
    assert_eq!(faults_of_bare(&round(text_erased(2, note_of("")),), &[2]), [(2, Fault::PayloadErased)]);
    let elsewhere = Event::AnswerCleared { year: 2028, case, question, undoes: None };
    assert!(faults_of_bare(&round(text_erased(2, elsewhere)), &[2]).contains(&(3, Fault::Unreadable)));
}

fn note_of(text: &str) -> Event {
    let (case, question, text) = ("B-01".parse().unwrap(), "BI-03".into(), text.into());
    Event::NoteDrafted { year: 2027, case, question, field: Field::Note, value: None, text }
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
