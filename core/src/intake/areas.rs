//! Which area a row belongs to: by its own word, else by the option, else by its department. Never by a guess.

use super::{normalise::normalise, problem::ProblemKind};
use crate::domain::area::Area;

const CHILDREN: &[&str] = &[
    "boern",
    "barn",
    "boerneomraade",
    "boerneomraadet",
    "boernogunge",
    "boerneogunge",
    "boernogungeomraadet",
    "boerneogungeomraadet",
    "boernehandicap",
    "boernehandicapomraadet",
    "child",
    "children",
];

const ADULTS: &[&str] = &[
    "voksne",
    "voksen",
    "voksenomraade",
    "voksenomraadet",
    "voksneomraadet",
    "voksenhandicap",
    "voksenhandicapomraadet",
    "adult",
    "adults",
];

/// The area that a cell of the area column names.
#[must_use]
pub fn named(cell: &str) -> Option<Area> {
    let word = normalise(cell);
    if CHILDREN.contains(&word.as_str()) {
        Some(Area::Children)
    } else if ADULTS.contains(&word.as_str()) {
        Some(Area::Adults)
    } else {
        None
    }
}

/// The area of a row: `cell` is the area that the area column names (`None` where it says nothing), `option` what the person said of
/// the whole list, `department` what the department stands for.
pub fn of_row(cell: Option<Option<Area>>, option: Option<Area>, department: Option<Area>) -> Result<Area, ProblemKind> {
    if let Some(cell) = cell {
        let area = cell.ok_or(ProblemKind::UnknownArea)?;
        return match option {
            Some(option) if option != area => Err(ProblemKind::AreaAgainstOption { option }),
            _ => Ok(area),
        };
    }
    match (option, department) {
        (Some(option), Some(department)) if option != department => {
            Err(ProblemKind::DepartmentAgainstOption { option, department })
        }
        (option, department) => option.or(department).ok_or(ProblemKind::NoArea),
    }
}
