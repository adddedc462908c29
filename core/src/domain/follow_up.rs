//! Actions: what is to be done about a finding, by whom, by when, how one will see that it worked, and what came of it.
//!
//! An action follows from a finding and lives longer than the round: it may be written after the signature, and is done
//! long after it. It is no part of what is signed.

use super::{
    area::Area,
    checklist::{Names, Text},
    code_enum::code_enum,
    day::Day,
    moment::Moment,
};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// `H-01`: a running number through all the rounds of a file, so that it means one action for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ActionId(pub u32);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an action id like H-01")]
pub struct NotAnActionId(pub String);

impl fmt::Display for ActionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("H-{:02}", self.0))
    }
}

impl FromStr for ActionId {
    type Err = NotAnActionId;

    /// Forgiving as case ids are: `h1` and `1` are `H-01`.
    fn from_str(typed: &str) -> Result<Self, NotAnActionId> {
        let digits = typed.trim().trim_start_matches(['H', 'h']).trim_start_matches(['-', ' ']);
        let number = if digits.bytes().all(|b| b.is_ascii_digit()) { digits.parse().ok() } else { None };
        number.filter(|number| *number > 0).map(Self).ok_or_else(|| NotAnActionId(typed.into()))
    }
}

impl TryFrom<String> for ActionId {
    type Error = NotAnActionId;

    fn try_from(text: String) -> Result<Self, NotAnActionId> {
        text.parse()
    }
}

impl From<ActionId> for String {
    fn from(id: ActionId) -> Self {
        id.to_string()
    }
}

/// An action as it was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decided {
    pub id: ActionId,
    /// The question whose finding it follows from.
    pub question: String,
    /// `None`: both areas.
    pub area: Option<Area>,
    pub text: String,
    /// A role, never a name.
    pub owner: String,
    pub deadline: Day,
    /// How one will see that it worked.
    pub check: String,
    /// It cannot wait.
    pub acute: bool,
}

/// What came of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Done,
    Partly,
    Dropped,
}

code_enum!(Outcome, "outcome", { Done = "done", Partly = "partly", Dropped = "dropped" });

/// The last word on an action; earlier ones are in the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    pub outcome: Outcome,
    /// What was done, or why it was dropped.
    pub note: String,
    pub by: String,
    pub at: Moment,
}

/// An action as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub year: u16,
    pub decided: Decided,
    pub by: String,
    pub at: Moment,
    pub reported: Option<Reported>,
}

/// Where an action stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Done,
    Partly,
    Open,
    /// The deadline has passed, and nothing was reported.
    Overdue,
    /// The deadline has passed, and only a part is done.
    PartlyOverdue,
    Dropped,
}

code_enum!(Standing, "standing", {
    Done = "done",
    Partly = "partly",
    Open = "open",
    Overdue = "overdue",
    PartlyOverdue = "partly-overdue",
    Dropped = "dropped",
});

impl Action {
    /// The deadline itself is not too late.
    #[must_use]
    pub fn standing(&self, today: Day) -> Standing {
        let late = self.decided.deadline < today;
        match (self.reported.as_ref().map(|reported| reported.outcome), late) {
            (Some(Outcome::Done), _) => Standing::Done,
            (Some(Outcome::Dropped), _) => Standing::Dropped,
            (Some(Outcome::Partly), false) => Standing::Partly,
            (Some(Outcome::Partly), true) => Standing::PartlyOverdue,
            (None, false) => Standing::Open,
            (None, true) => Standing::Overdue,
        }
    }

    /// Closed before `moment`: nobody waits for it any more.
    fn closed_before(&self, moment: Moment) -> bool {
        let closed = |reported: &Reported| reported.outcome != Outcome::Partly && reported.at < moment;
        self.reported.as_ref().is_some_and(closed)
    }
}

/// The actions of one round, and those that came from the rounds before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// The day that `standing` is asked for.
    pub as_of: Day,
    pub own: Vec<Action>,
    pub earlier: Vec<Action>,
    /// What the questions are called that the actions follow from.
    pub names: Names,
}

impl FollowUp {
    /// `before` is the newest earlier round: all its actions are told of. Of still older rounds only those that were not
    /// closed when this round began at `opened_at`. The acute come first, then those with the earliest deadline.
    #[must_use]
    pub fn of(
        all: Vec<Action>,
        names: Names,
        year: u16,
        before: Option<u16>,
        (opened_at, as_of): (Moment, Day),
    ) -> Self {
        let mut all = all;
        all.sort_by_key(|action| (!action.decided.acute, action.decided.deadline, action.decided.id));
        let (own, others): (Vec<Action>, Vec<Action>) = all.into_iter().partition(|action| action.year == year);
        let told =
            |action: &Action| action.year < year && (Some(action.year) == before || !action.closed_before(opened_at));
        Self { as_of, own, earlier: others.into_iter().filter(told).collect(), names }
    }

    /// What the question is called that an action follows from.
    #[must_use]
    pub fn short(&self, action: &Action) -> Option<&Text> {
        self.names.of(action.year, &action.decided.question)
    }

    /// An action as JSON: `action list` and the report give the same.
    #[must_use]
    pub fn value(&self, action: &Action) -> serde_json::Value {
        let decided = &action.decided;
        serde_json::json!({
            "id": decided.id,
            "year": action.year,
            "question": decided.question,
            "short": self.short(action),
            "area": decided.area,
            "text": decided.text,
            "owner": decided.owner,
            "deadline": decided.deadline,
            "check": decided.check,
            "acute": decided.acute,
            "by": action.by,
            "at": action.at,
            "standing": action.standing(self.as_of).code(),
            "reported": action.reported.as_ref().map(|reported| {
                serde_json::json!({ "outcome": reported.outcome, "note": reported.note, "by": reported.by, "at": reported.at })
            }),
        })
    }

    /// How many of `actions` stand so.
    #[must_use]
    pub fn count(&self, actions: &[Action], standing: Standing) -> usize {
        actions.iter().filter(|action| action.standing(self.as_of) == standing).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        Moment::try_from(format!("{text}T08:00:00Z")).unwrap()
    }

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn action(id: u32, year: u16, acute: bool, reported: Option<(Outcome, &str)>) -> Action {
        Action {
            year,
            decided: Decided {
                id: ActionId(id),
                question: "NK-01".into(),
                area: None,
                text: "Ny skabelon".into(),
                owner: "Afdelingsleder".into(),
                deadline: day("2027-06-01"),
                check: "Fem notater læses".into(),
                acute,
            },
            by: "mla".into(),
            at: moment("2027-03-01"),
            reported: reported.map(|(outcome, at)| Reported {
                outcome,
                note: "-".into(),
                by: "mla".into(),
                at: moment(at),
            }),
        }
    }

    #[test]
    fn ids_are_read_as_people_type_them() {
        for typed in ["H-01", "h1", "h-1", "1", " H 01 "] {
            assert_eq!(typed.parse(), Ok(ActionId(1)), "{typed}");
        }
        for typed in ["", "H", "H-0", "B-01", "H-1x", "H--"] {
            assert!(typed.parse::<ActionId>().is_err(), "{typed}");
        }
        assert_eq!(ActionId(107).to_string(), "H-107");
    }

    #[test]
    fn an_action_is_overdue_the_day_after_its_deadline_unless_it_is_closed() {
        let open = action(1, 2027, false, None);
        assert_eq!(open.standing(day("2027-06-01")), Standing::Open);
        assert_eq!(open.standing(day("2027-06-02")), Standing::Overdue);
        let partly = action(1, 2027, false, Some((Outcome::Partly, "2027-05-01")));
        assert_eq!(partly.standing(day("2027-06-01")), Standing::Partly);
        assert_eq!(partly.standing(day("2027-06-02")), Standing::PartlyOverdue);
        for (outcome, standing) in [(Outcome::Done, Standing::Done), (Outcome::Dropped, Standing::Dropped)] {
            assert_eq!(action(1, 2027, false, Some((outcome, "2027-09-01"))).standing(day("2028-01-01")), standing);
        }
    }

    /// Last year's are all told of; from further back only what somebody still waited for when the round began.
    #[test]
    fn the_next_round_hears_what_came_of_the_actions_before_it() {
        let all = vec![
            action(1, 2025, false, Some((Outcome::Done, "2025-05-01"))),
            action(2, 2025, false, None),
            action(3, 2025, false, Some((Outcome::Done, "2027-02-01"))),
            action(4, 2025, false, Some((Outcome::Partly, "2025-05-01"))),
            action(5, 2026, false, Some((Outcome::Done, "2026-05-01"))),
            action(6, 2026, true, None),
            action(7, 2027, false, None),
            action(8, 2028, false, None),
        ];
        let follow = FollowUp::of(all, Names::default(), 2027, Some(2026), (moment("2027-01-10"), day("2027-07-01")));
        let ids = |actions: &[Action]| actions.iter().map(|action| action.decided.id.0).collect::<Vec<_>>();
        assert_eq!(ids(&follow.earlier), [6, 2, 3, 4, 5]);
        assert_eq!(ids(&follow.own), [7]);
        assert_eq!(follow.count(&follow.earlier, Standing::Overdue), 2);
        assert_eq!(follow.count(&follow.earlier, Standing::Done), 2);
        assert_eq!(follow.count(&follow.earlier, Standing::PartlyOverdue), 1);
    }
}
