//! What a newer list changes: cases that are new, gone, or stand otherwise than before.

use super::{area::Area, case_number::CaseNumber, frame::FrameCase};
use std::{collections::HashMap, sync::Arc};

/// Each in the byte order of the case numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    pub added: Vec<CaseNumber>,
    pub gone: Vec<CaseNumber>,
    pub changed: Vec<Changed>,
}

/// A case whose area or department is another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub number: CaseNumber,
    pub from: Standing,
    pub to: Standing,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub area: Area,
    pub department: Option<Arc<str>>,
}

impl From<&FrameCase> for Standing {
    fn from(case: &FrameCase) -> Self {
        Self { area: case.area, department: case.department.clone() }
    }
}

/// From the cases as they were to the cases as they are.
#[must_use]
pub fn difference(before: &[FrameCase], now: &[FrameCase]) -> Difference {
    let mut found = Difference::default();
    let mut old: HashMap<&CaseNumber, &FrameCase> = before.iter().map(|case| (&case.number, case)).collect();
    for case in now {
        match old.remove(&case.number) {
            None => found.added.push(case.number.clone()),
            Some(was) if (was.area, &was.department) == (case.area, &case.department) => {}
            Some(was) => {
                found.changed.push(Changed { number: case.number.clone(), from: was.into(), to: case.into() });
            }
        }
    }
    found.gone = old.into_keys().cloned().collect();
    found.added.sort_unstable();
    found.gone.sort_unstable();
    found.changed.sort_unstable_by(|a, b| a.number.cmp(&b.number));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(area: Area, department: &str, number: &str) -> FrameCase {
        let department = (!department.is_empty()).then(|| department.into());
        FrameCase { area, department, number: CaseNumber::new(number).unwrap() }
    }

    #[test]
    fn added_gone_and_changed_are_told_apart() {
        let before = [
            case(Area::Children, "KUI", "4"),
            case(Area::Children, "KUI", "1"),
            case(Area::Children, "", "2"),
            case(Area::Children, "A", "3"),
        ];
        let now = [
            case(Area::Children, "A", "3"),
            case(Area::Adults, "", "2"),
            case(Area::Children, "B", "1"),
            case(Area::Adults, "", "9"),
        ];
        let found = difference(&before, &now);
        assert_eq!(found.added, [CaseNumber::new("9").unwrap()]);
        assert_eq!(found.gone, [CaseNumber::new("4").unwrap()]);
        let changed: Vec<&str> = found.changed.iter().map(|changed| changed.number.as_str()).collect();
        assert_eq!(changed, ["1", "2"]);
        assert_eq!(found.changed[1].to.area, Area::Adults);
    }
}
