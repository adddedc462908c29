//! What a person typed in a case, or in the report's own texts, deed by deed, as the trail tells: what can be taken back, and what can be given again.
//! Taking back is an event of its own that names the entry it takes back; giving again takes that one back.

use super::{
    actor_at::ActorAt,
    answer::{Answer, Value},
    event::Event,
    facts::Facts,
    measure::Pair,
    moment::Moment,
    paragraph::Place as Section,
    sample::CaseId,
    trail::{Entry, event},
};
use std::collections::HashMap;

/// What stands in one place of a case or of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// The answer to a question with its reason, references and marks; none: it is blank.
    Answer(String, Option<Answer>),
    Facts(Facts),
    /// The times of a question that is measured.
    Times(String, Vec<Pair>),
    /// What a role wrote into a section of the report; empty: nothing.
    Text(Section, String, String),
}

/// Which place that is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Place {
    Answer(String),
    Facts,
    Times(String),
    Text(Section, String),
}

impl Typed {
    /// What an event leaves, and the entry that it takes back.
    fn of(event: Event) -> Option<(Self, Option<i64>)> {
        Some(match event {
            Event::AnswerGiven { question, answer, undoes, .. } => (Self::Answer(question, Some(answer)), undoes),
            Event::AnswerCleared { question, undoes, .. } => (Self::Answer(question, None), undoes),
            Event::FactsStated { facts, undoes, .. } => (Self::Facts(facts), undoes),
            Event::CaseMeasured { question, pairs, undoes, .. } => (Self::Times(question, pairs), undoes),
            Event::ParagraphWritten { place, role, text, undoes, .. } => (Self::Text(place, role, text), undoes),
            _ => return None,
        })
    }

    /// The value of an answer, or that there is none; `None` of what is no answer.
    #[must_use]
    pub fn value(&self) -> Option<Option<Value>> {
        match self {
            Self::Answer(_, answer) => Some(answer.as_ref().map(|answer| answer.value)),
            Self::Facts(_) | Self::Times(..) | Self::Text(..) => None,
        }
    }

    /// The event that puts it there in place of what the entry `undoes` left. Without a case there is none but for a text
    /// of the report.
    #[must_use]
    pub fn put(self, year: u16, case: Option<CaseId>, undoes: i64) -> Option<Event> {
        let undoes = Some(undoes);
        if let Self::Text(place, role, text) = self {
            return Some(Event::ParagraphWritten { year, place, role, text, undoes });
        }
        let case = case?;
        Some(match self {
            Self::Answer(question, Some(answer)) => Event::AnswerGiven { year, case, question, answer, undoes },
            Self::Answer(question, None) => Event::AnswerCleared { year, case, question, undoes },
            Self::Facts(facts) => Event::FactsStated { year, case, facts, undoes },
            Self::Times(question, pairs) => Event::CaseMeasured { year, case, question, pairs, undoes },
            Self::Text(..) => return None,
        })
    }

    /// The question that it is about, where it is about one.
    #[must_use]
    pub fn question(&self) -> Option<&str> {
        match self {
            Self::Answer(question, _) | Self::Times(question, _) => Some(question),
            Self::Facts(_) | Self::Text(..) => None,
        }
    }

    fn place(&self) -> Place {
        match self {
            Self::Answer(question, _) => Place::Answer(question.clone()),
            Self::Facts(_) => Place::Facts,
            Self::Times(question, _) => Place::Times(question.clone()),
            Self::Text(section, role, _) => Place::Text(*section, role.clone()),
        }
    }

    /// The same place with nothing in it.
    fn blank(&self) -> Self {
        match self {
            Self::Answer(question, _) => Self::Answer(question.clone(), None),
            Self::Facts(_) => Self::Facts(Facts::default()),
            Self::Times(question, _) => Self::Times(question.clone(), Vec::new()),
            Self::Text(section, role, _) => Self::Text(*section, role.clone(), String::new()),
        }
    }
}

/// A change of one place, by one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// The trail entry of the change.
    pub seq: i64,
    pub before: Typed,
    pub after: Typed,
    /// Who has changed the same place since, if somebody else has.
    pub since: Option<ActorAt>,
}

/// What one person can take back, and give again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deeds {
    pub undo: Option<Deed>,
    pub redo: Option<Deed>,
}

/// From the entries about one case, or about the texts of a round, oldest first. What was taken back already is passed over, and so is what changed
/// nothing. A new deed is the end of what could be given again.
#[must_use]
pub fn deeds(entries: &[Entry], by: &str) -> Deeds {
    let mut now: HashMap<Place, Typed> = HashMap::new();
    let (mut done, mut undone): (Vec<Deed>, Vec<Deed>) = (Vec::new(), Vec::new());
    for entry in entries {
        let Ok(Some(told)) = event(entry) else { continue };
        let Some((after, undoes)) = Typed::of(told) else { continue };
        let before = now.insert(after.place(), after.clone()).unwrap_or_else(|| after.blank());
        if entry.by != by {
            let since = Moment::try_from(entry.at.clone()).ok().map(|at| ActorAt { by: entry.by.clone(), at });
            let same = |deed: &&mut Deed| deed.after.place() == after.place();
            done.iter_mut().chain(&mut undone).filter(same).for_each(|deed| deed.since.clone_from(&since));
            continue;
        }
        let deed = Deed { seq: entry.seq, before, after, since: None };
        let at = |deeds: &[Deed]| deeds.iter().rposition(|old| Some(old.seq) == undoes);
        if let Some(back) = at(&done) {
            done.remove(back);
            undone.push(deed);
        } else if let Some(again) = at(&undone) {
            undone.remove(again);
            done.push(deed);
        } else if deed.before != deed.after {
            undone.clear();
            done.push(deed);
        }
    }
    Deeds { undo: done.pop(), redo: undone.pop() }
}

#[cfg(test)]
mod tests {
    use super::{Deed, Typed, deeds};
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

    fn value(typed: &Typed) -> Option<Value> {
        match typed {
            Typed::Answer(_, answer) => answer.as_ref().map(|answer| answer.value),
            _ => None,
        }
    }

    fn last(entries: &[Entry], by: &str) -> Option<Deed> {
        deeds(entries, by).undo
    }

    #[test]
    fn what_was_taken_back_is_given_again_until_something_new_is_done() {
        let mut steps = vec![("mla", MET, None), ("mla", NOT, None)];
        assert_eq!(deeds(&trail(&steps), "mla").redo, None);
        // Entry 2 is taken back by 3, then 1 by 4; 4 is given again by 5, then 3 by 6.
        steps.extend([("mla", MET, Some(2)), ("mla", None, Some(1))]);
        let redo = deeds(&trail(&steps), "mla").redo.unwrap();
        assert_eq!((redo.seq, value(&redo.before)), (4, MET));
        steps.push(("mla", MET, Some(4)));
        let after = deeds(&trail(&steps), "mla");
        assert_eq!((after.undo.map(|deed| deed.seq), after.redo.map(|deed| deed.seq)), (Some(5), Some(3)));
        steps.push(("mla", NOT, Some(3)));
        let after = deeds(&trail(&steps), "mla");
        assert_eq!((after.undo.map(|deed| deed.seq), after.redo), (Some(6), None));
        // What is new ends it.
        steps.truncate(4);
        steps.push(("mla", NOT, None));
        assert_eq!(deeds(&trail(&steps), "mla").redo, None);
    }

    #[test]
    fn one_goes_back_change_by_change_and_never_round_in_a_circle() {
        let mut steps = vec![("mla", MET, None), ("mla", NOT, None), ("mla", MET, None)];
        let undo = last(&trail(&steps), "mla").unwrap();
        assert_eq!((undo.seq, value(&undo.before)), (3, NOT));
        steps.push(("mla", NOT, Some(3)));
        let undo = last(&trail(&steps), "mla").unwrap();
        assert_eq!((undo.seq, value(&undo.before)), (2, MET));
        steps.extend([("mla", MET, Some(2)), ("mla", None, Some(1))]);
        assert_eq!(last(&trail(&steps), "mla"), None);
    }

    #[test]
    fn the_same_answer_again_is_no_change() {
        let undo = last(&trail(&[("mla", MET, None), ("mla", MET, None)]), "mla").unwrap();
        assert_eq!((undo.seq, value(&undo.before)), (1, None));
    }

    #[test]
    fn what_another_has_changed_since_is_told() {
        let undo = last(&trail(&[("mla", MET, None), ("kh", NOT, None)]), "mla").unwrap();
        assert_eq!((undo.seq, undo.since.map(|since| since.by)), (1, Some("kh".into())));
        assert_eq!(last(&trail(&[("mla", MET, None), ("kh", NOT, None)]), "kh").unwrap().since, None);
        assert_eq!(last(&trail(&[("mla", MET, None)]), "kh"), None);
    }
}
