//! The references that were given in a case, as the trail tells: what can be written once more with one key.

use super::{
    answer::Answer,
    event::Event,
    evidence::Evidence,
    trail::{Entry, event},
};
use std::collections::HashMap;

/// From the answers of one case, oldest first: each reference once, the one that was added last at the end. One that was
/// taken back is there too, so that it need not be typed again.
#[must_use]
pub fn references(entries: &[Entry]) -> Vec<Evidence> {
    let mut standing: HashMap<String, Answer> = HashMap::new();
    let mut given: Vec<Evidence> = Vec::new();
    for entry in entries {
        let Ok(Some(Event::AnswerGiven { question, answer, .. })) = event(entry) else { continue };
        let before = standing.insert(question, answer.clone());
        for reference in answer.evidence {
            if before.as_ref().is_none_or(|before| !before.evidence.contains(&reference)) {
                given.retain(|other| *other != reference);
                given.push(reference);
            }
        }
    }
    given
}

#[cfg(test)]
mod tests {
    use super::references;
    use crate::domain::{
        actor_at::ActorAt,
        answer::{Answer, Value},
        event::Event,
        evidence::Evidence,
        trail::{Entry, START},
    };

    #[test]
    fn the_reference_that_was_added_last_stands_last_and_none_twice() {
        let case = "B-01".parse().unwrap();
        let give = |(seq, (question, documents)): (i64, (&str, &[&str]))| {
            let evidence = documents.iter().map(|document| Evidence::from(*document)).collect();
            let answer = Answer { evidence, ..Answer::of(Value::Met) };
            let event = Event::AnswerGiven { year: 2027, case, question: question.into(), answer, undoes: None };
            let actor_at = ActorAt { by: "mla".into(), at: String::from("2027-02-01T08:00:00Z").try_into().unwrap() };
            Entry::next((seq, START), &actor_at, &event, serde_json::to_string(&event).unwrap(), String::new())
        };
        let steps: [(&str, &[&str]); 4] =
            [("BI-01", &["Plan"]), ("BI-02", &["Referat"]), ("BI-03", &["Plan"]), ("BI-02", &["Referat", "Brev"])];
        let entries: Vec<Entry> = (0..).zip(steps).map(give).collect();
        assert_eq!(references(&entries), ["Referat", "Plan", "Brev"].map(Evidence::from));
        assert_eq!(references(&entries[..2]), ["Plan", "Referat"].map(Evidence::from));
    }
}
