//! What a changed answer no longer holds: reasons and marks that were written to it while it said something else. They are
//! derived from the trail, so nothing is ever thrown away, and shown so that nobody signs without knowing of them.

use super::{
    answer::{Answer, Mark, Value},
    event::Event,
    moment::Moment,
    trail::{Entry, event},
};
use std::collections::{HashMap, HashSet};

/// What one earlier answer held and the answer of today does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaidAside {
    pub question: String,
    /// The reason; `None` where the answer of today still holds it, or where there was none.
    pub note: Option<String>,
    /// The marks: each only where it is gone.
    pub essential: bool,
    pub act_now: bool,
    pub good_practice: bool,
    /// What they were written to.
    pub value: Value,
    pub by: String,
    pub at: Moment,
}

impl LaidAside {
    #[must_use]
    pub fn has(&self, mark: Mark) -> bool {
        match mark {
            Mark::Essential => self.essential,
            Mark::ActNow => self.act_now,
            Mark::GoodPractice => self.good_practice,
        }
    }
}

/// From the answers of one case that were given and cleared, oldest first; what came out in that order. Who writes a
/// reason anew to the same answer, or takes a mark off it, has changed his mind about the words: that lays nothing aside.
#[must_use]
pub fn laid_aside(entries: &[Entry]) -> Vec<LaidAside> {
    let mut now: HashMap<String, Held> = HashMap::new();
    let mut taken_back: HashSet<i64> = HashSet::new();
    let mut aside: Vec<LaidAside> = Vec::new();
    for entry in entries {
        let (question, after, undoes) = match event(entry) {
            Ok(Some(Event::AnswerGiven { question, answer, undoes, .. })) => (question, Some(answer), undoes),
            Ok(Some(Event::AnswerCleared { question, undoes, .. })) => (question, None, undoes),
            _ => continue,
        };
        // To take back what was taken back is to go on as before.
        let undone = undoes.is_some_and(|seq| !taken_back.contains(&seq));
        taken_back.extend(undone.then_some(entry.seq));
        if let Some(before) = now.remove(&question) {
            let moved = undone || after.as_ref().is_none_or(|after| after.value != before.answer.value);
            let emptied = after.as_ref().is_some_and(|after| after.note.trim().is_empty());
            aside.extend((moved || emptied).then(|| before.laid_aside(&question, moved)));
        }
        let at = Moment::try_from(entry.at.clone());
        if let (Some(answer), Ok(at)) = (after, at) {
            now.insert(question, Held { answer, by: entry.by.clone(), at });
        }
    }
    for one in &mut aside {
        if let Some(held) = now.get(&one.question) {
            one.less(&held.answer);
        }
    }
    // The same words are laid aside once, however often the answer went to and fro.
    let mut kept: Vec<LaidAside> = Vec::new();
    for one in aside.into_iter().filter(LaidAside::any) {
        kept.retain(|other| !one.covers(other));
        kept.push(one);
    }
    kept
}

struct Held {
    answer: Answer,
    by: String,
    at: Moment,
}

impl Held {
    /// A reason that was only emptied leaves its marks where they are.
    fn laid_aside(self, question: &str, with_marks: bool) -> LaidAside {
        let answer = self.answer;
        LaidAside {
            question: question.into(),
            note: Some(answer.note).filter(|note| !note.trim().is_empty()),
            essential: with_marks && answer.essential,
            act_now: with_marks && answer.act_now,
            good_practice: with_marks && answer.good_practice,
            value: answer.value,
            by: self.by,
            at: self.at,
        }
    }
}

impl LaidAside {
    /// What the answer of today holds is not aside. Words that were written on hold the words that they began with.
    fn less(&mut self, now: &Answer) {
        self.note = self.note.take().filter(|note| !now.note.contains(note.trim()));
        self.essential &= !now.essential;
        self.act_now &= !now.act_now;
        self.good_practice &= !now.good_practice;
    }

    fn any(&self) -> bool {
        self.note.is_some() || self.essential || self.act_now || self.good_practice
    }

    /// Whether all of an older one is in this one too.
    fn covers(&self, older: &Self) -> bool {
        self.question == older.question
            && (older.note.is_none() || older.note == self.note)
            && older.essential <= self.essential
            && older.act_now <= self.act_now
            && older.good_practice <= self.good_practice
    }
}

#[cfg(test)]
mod tests {
    use super::{LaidAside, laid_aside};
    use crate::domain::{
        actor_at::ActorAt,
        answer::{Answer, Value},
        event::Event,
        trail::{Entry, START},
    };

    /// The question, what its answer was set to, and which entry that takes back.
    type Step = (&'static str, Option<Answer>, Option<i64>);

    /// A value with a reason and marks, as `v`, `n` and `p` stand for them.
    fn of(value: Value, note: &str, marks: &str) -> Step {
        let [essential, act_now, good_practice] = ['v', 'n', 'p'].map(|mark| marks.contains(mark));
        ("BI-01", Some(Answer { note: note.into(), essential, act_now, good_practice, ..Answer::of(value) }), None)
    }

    fn trail(steps: &[Step]) -> Vec<Entry> {
        let entry = |(seq, (question, answer, undoes)): (i64, &Step)| {
            let (case, question, undoes) = ("B-01".parse().unwrap(), String::from(*question), *undoes);
            let at = format!("2027-02-01T08:00:{seq:02}Z").try_into().unwrap();
            let event = match answer.clone() {
                Some(answer) => Event::AnswerGiven { year: 2027, case, question, answer, undoes },
                None => Event::AnswerCleared { year: 2027, case, question, undoes },
            };
            let payload = serde_json::to_string(&event).unwrap();
            Entry::next((seq, START), &ActorAt { by: "mla".into(), at }, &event, payload, String::new())
        };
        (0..).zip(steps).map(entry).collect()
    }

    /// Question, reason, marks, value, and the second at which it was given.
    fn told(steps: &[Step]) -> Vec<String> {
        let one = |aside: LaidAside| {
            let mark = |on: bool, mark: &str| if on { mark.to_owned() } else { String::new() };
            let marks = [mark(aside.essential, "v"), mark(aside.act_now, "n"), mark(aside.good_practice, "p")].concat();
            let (note, at) = (aside.note.unwrap_or_else(|| "-".into()), aside.at.to_string());
            format!("{} {note} {marks} {} {} {}", aside.question, aside.value.code(), &at[17..19], aside.by)
        };
        laid_aside(&trail(steps)).into_iter().map(one).collect()
    }

    use Value::{CannotAssess, Met, NotMet, Partly};

    #[test]
    fn a_changed_answer_lays_its_reason_and_its_marks_aside() {
        let other = |(_, answer, undoes): Step| ("BI-02", answer, undoes);
        let steps = [of(NotMet, "Ingen vejledning", "vn"), other(of(Partly, "Kun mundtligt", ""))];
        assert_eq!(told(&steps), [""; 0]);
        let met = [&steps[..], &[of(Met, "", "")]].concat();
        assert_eq!(told(&met), ["BI-01 Ingen vejledning vn not-met 00 mla"]);
        let cleared = [&steps[..], &[("BI-02", None, None)]].concat();
        assert_eq!(told(&cleared), ["BI-02 Kun mundtligt  partly 01 mla"]);
    }

    #[test]
    fn what_the_answer_of_today_holds_is_not_aside() {
        let first = of(NotMet, "Ingen vejledning", "vn");
        let longer = of(Partly, "Ingen vejledning i mødet", "v");
        assert_eq!(told(&[first.clone(), longer]), ["BI-01 - n not-met 00 mla"]);
        assert_eq!(told(&[first.clone(), of(Met, "", ""), first.clone()]), [""; 0]);
        let other = of(CannotAssess, "Bilag mangler", "vn");
        assert_eq!(told(&[first, other]), ["BI-01 Ingen vejledning  not-met 00 mla"]);
    }

    /// A reason that was put into better words is not an old reason, and a mark taken off is an answer of its own.
    #[test]
    fn words_written_anew_to_the_same_answer_replace_the_old_ones() {
        let mut steps = vec![of(NotMet, "Ingn vejl.", "v"), of(NotMet, "Ingen vejledning", "")];
        assert_eq!(told(&steps), [""; 0]);
        steps.push(of(Met, "", ""));
        assert_eq!(told(&steps), ["BI-01 Ingen vejledning  not-met 01 mla"]);
        let emptied = [of(Met, "Flot note", "v"), of(Met, "", "")];
        assert_eq!(told(&emptied), ["BI-01 Flot note  met 00 mla"]);
    }

    #[test]
    fn what_was_undone_is_aside_even_to_the_same_answer() {
        let again = |(question, answer, _): Step, undoes| (question, answer, Some(undoes));
        let (one, two) = (of(Partly, "Et", ""), of(Partly, "To", "v"));
        let undone = [one.clone(), two.clone(), again(one, 2)];
        assert_eq!(told(&undone), ["BI-01 To v partly 01 mla"]);
        let redone = [&undone[..], &[again(two, 3)]].concat();
        assert_eq!(told(&redone), [""; 0]);
    }

    #[test]
    fn the_same_words_are_named_once_and_others_beside_them() {
        let (not, met, partly) = (of(NotMet, "Et", "n"), of(Met, "", ""), of(Partly, "To", ""));
        let steps = [not.clone(), met.clone(), partly, met.clone(), not, met];
        assert_eq!(told(&steps), ["BI-01 To  partly 02 mla", "BI-01 Et n not-met 04 mla"]);
    }
}
