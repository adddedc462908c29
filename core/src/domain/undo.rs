//! The last change of an answer that a person made in a case, as the trail tells: what `u` takes back.

use super::{
    actor_at::ActorAt,
    answer::Answer,
    event::Event,
    moment::Moment,
    trail::{Entry, event},
};
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undoable {
    /// The trail entry of the change.
    pub seq: i64,
    pub question: String,
    /// The answer there was before it; none: the question was blank.
    pub before: Option<Answer>,
    /// Who has changed the same answer since, if somebody else has.
    pub since: Option<ActorAt>,
}

/// From the entries about one case, oldest first. What was taken back already is passed over, and so is what changed
/// nothing.
#[must_use]
pub fn last(entries: &[Entry], by: &str) -> Option<Undoable> {
    let mut now: HashMap<String, Answer> = HashMap::new();
    let mut done: Vec<Undoable> = Vec::new();
    for entry in entries {
        let (question, after, undoes) = match event(entry) {
            Ok(Some(Event::AnswerGiven { question, answer, undoes, .. })) => (question, Some(answer), undoes),
            Ok(Some(Event::AnswerCleared { question, undoes, .. })) => (question, None, undoes),
            _ => continue,
        };
        let before = match &after {
            Some(answer) => now.insert(question.clone(), answer.clone()),
            None => now.remove(&question),
        };
        if entry.by != by {
            let since = Moment::try_from(entry.at.clone()).ok().map(|at| ActorAt { by: entry.by.clone(), at });
            done.iter_mut()
                .filter(|answer| answer.question == question)
                .for_each(|answer| answer.since.clone_from(&since));
        } else if let Some(seq) = undoes {
            done.retain(|answer| answer.seq != seq);
        } else if before != after {
            done.push(Undoable { seq: entry.seq, question, before, since: None });
        }
    }
    done.pop()
}

#[cfg(test)]
mod tests {
    use super::last;
    use crate::domain::{
        actor_at::ActorAt,
        answer::{Answer, Value},
        event::Event,
        trail::{Entry, START},
    };

    /// Who, to what the answer to BI-01 was set, and which entry that takes back.
    fn trail(steps: &[(&str, Option<Value>, Option<i64>)]) -> Vec<Entry> {
        let (case, question) = ("B-01".parse().unwrap(), String::from("BI-01"));
        let entry = |(seq, (by, value, undoes)): (i64, &(&str, Option<Value>, Option<i64>))| {
            let actor_at = ActorAt { by: (*by).into(), at: String::from("2027-02-01T08:00:00Z").try_into().unwrap() };
            let (question, undoes) = (question.clone(), *undoes);
            let event = match value {
                Some(value) => Event::AnswerGiven { year: 2027, case, question, answer: Answer::of(*value), undoes },
                None => Event::AnswerCleared { year: 2027, case, question, undoes },
            };
            Entry::next((seq, START), &actor_at, &event, serde_json::to_string(&event).unwrap(), String::new())
        };
        (0..).zip(steps).map(entry).collect()
    }

    const MET: Option<Value> = Some(Value::Met);
    const NOT: Option<Value> = Some(Value::NotMet);

    #[test]
    fn one_goes_back_change_by_change_and_never_round_in_a_circle() {
        let mut steps = vec![("mla", MET, None), ("mla", NOT, None), ("mla", MET, None)];
        let undo = last(&trail(&steps), "mla").unwrap();
        assert_eq!((undo.seq, undo.before.map(|answer| answer.value)), (3, NOT));
        steps.push(("mla", NOT, Some(3)));
        let undo = last(&trail(&steps), "mla").unwrap();
        assert_eq!((undo.seq, undo.before.map(|answer| answer.value)), (2, MET));
        steps.extend([("mla", MET, Some(2)), ("mla", None, Some(1))]);
        assert_eq!(last(&trail(&steps), "mla"), None);
    }

    #[test]
    fn the_same_answer_again_is_no_change() {
        let undo = last(&trail(&[("mla", MET, None), ("mla", MET, None)]), "mla").unwrap();
        assert_eq!((undo.seq, undo.before), (1, None));
    }

    #[test]
    fn what_another_has_changed_since_is_told() {
        let undo = last(&trail(&[("mla", MET, None), ("kh", NOT, None)]), "mla").unwrap();
        assert_eq!((undo.seq, undo.since.map(|since| since.by)), (1, Some("kh".into())));
        assert_eq!(last(&trail(&[("mla", MET, None), ("kh", NOT, None)]), "kh").unwrap().since, None);
        assert_eq!(last(&trail(&[("mla", MET, None)]), "kh"), None);
    }
}
