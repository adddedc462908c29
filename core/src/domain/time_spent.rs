//! How long somebody has worked in a case, as far as the trail can tell: an estimate, and never a figure of the report.

use super::moment::Moment;
use chrono::TimeDelta;

/// Who pauses longer than this has done something else.
const PAUSE: TimeDelta = TimeDelta::minutes(10);

/// An entry of the trail that is about the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub seq: i64,
    pub at: Moment,
    /// The entry that the same person wrote before it, whatever it was about.
    pub before: Option<i64>,
}

/// The gaps under ten minutes between two entries that one person wrote one after the other in the case.
#[must_use]
pub fn spent(marks: &[Mark]) -> TimeDelta {
    let gap = |mark: &Mark| {
        let before = marks.iter().rev().find(|other| Some(other.seq) == mark.before)?;
        let gap = mark.at.utc() - before.at.utc();
        (gap >= TimeDelta::zero() && gap < PAUSE).then_some(gap)
    };
    marks.iter().filter_map(gap).sum()
}

/// In whole minutes; nothing under half a minute.
#[must_use]
pub fn minutes(spent: TimeDelta) -> Option<i64> {
    let minutes = (spent.num_seconds() + 30) / 60;
    (minutes > 0).then_some(minutes)
}

#[cfg(test)]
mod tests {
    use super::{Mark, minutes, spent};
    use crate::domain::moment::Moment;
    use chrono::TimeDelta;

    fn mark(seq: i64, clock: &str, before: Option<i64>) -> Mark {
        Mark { seq, at: Moment::try_from(format!("2027-02-01T{clock}Z")).unwrap(), before }
    }

    #[test]
    fn gaps_under_ten_minutes_are_added() {
        // 2:00 + 9:59; the gap of ten minutes is a pause.
        let marks = [
            mark(5, "08:00:00", None),
            mark(6, "08:02:00", Some(5)),
            mark(7, "08:11:59", Some(6)),
            mark(8, "08:21:59", Some(7)),
        ];
        assert_eq!(spent(&marks), TimeDelta::seconds(719));
        assert_eq!(minutes(spent(&marks)), Some(12));
    }

    #[test]
    fn two_people_at_the_same_time_each_count_their_own() {
        let marks = [
            mark(1, "08:00:00", None),
            mark(2, "08:01:00", None),
            mark(3, "08:03:00", Some(1)),
            mark(4, "08:05:00", Some(2)),
        ];
        assert_eq!(spent(&marks), TimeDelta::minutes(7));
    }

    #[test]
    fn what_was_done_in_another_case_in_between_does_not_count() {
        let marks = [mark(1, "08:00:00", None), mark(3, "08:03:00", Some(2)), mark(4, "08:04:00", Some(3))];
        assert_eq!(spent(&marks), TimeDelta::minutes(1));
    }

    #[test]
    fn a_clock_that_was_set_back_takes_nothing_away() {
        let marks = [mark(1, "08:00:00", None), mark(2, "07:58:00", Some(1)), mark(3, "07:59:00", Some(2))];
        assert_eq!(spent(&marks), TimeDelta::minutes(1));
        assert_eq!(spent(&[]), TimeDelta::zero());
        assert_eq!((minutes(TimeDelta::seconds(29)), minutes(TimeDelta::seconds(30))), (None, Some(1)));
    }
}
