//! What the person says about a list before it is read.

use super::{
    areas,
    columns::{self, Role},
    mapping::{Belonging, Mapping},
    normalise::department_key,
};
use crate::domain::{area::Area, guards::citizen::CitizenKey, population::Rules, refusal::Refusal};
use chrono::NaiveDate;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListOptions {
    /// The area of the whole list.
    pub area: Option<Area>,
    /// The area that a department stands for, by `department_key`.
    pub department_areas: BTreeMap<String, Area>,
    /// The sheet of a workbook, where it has several.
    pub sheet: Option<String>,
    /// What the municipality calls its columns, departments and statuses.
    pub mapping: Option<Mapping>,
    /// The rules of the population, those of the mapping included.
    pub rules: Rules,
    /// Needed by the rule of one case per citizen: the same for all lists of an import.
    pub citizen_key: Option<CitizenKey>,
}

/// A young person's department that lies across both areas is left out on purpose: the list must say the area.
const DEPARTMENTS: [(&str, Area); 4] = [
    ("familieafdelingen", Area::Children),
    ("center for læring og trivsel", Area::Children),
    ("voksenhandicap", Area::Adults),
    ("voksenhandicapområdet", Area::Adults),
];

impl Default for ListOptions {
    fn default() -> Self {
        let department_areas = DEPARTMENTS.into_iter().map(|(name, area)| (name.to_owned(), area)).collect();
        Self { area: None, department_areas, sheet: None, mapping: None, rules: Rules::default(), citizen_key: None }
    }
}

impl ListOptions {
    /// What a column is by its header, and how weakly that is said: 0 is surest.
    #[must_use]
    pub fn role(&self, header: &str) -> (Role, usize) {
        match self.mapping.as_ref().and_then(|mapping| mapping.role(header)) {
            Some(Role::Unknown) => match columns::role(header) {
                // Another column has been said to be it.
                (Role::Citizen, _) => (Role::Person, 0),
                (role, _) if role.is_kept() || role.is_asked_for() => (Role::Detail, 0),
                known => known,
            },
            Some(role) => (role, 0),
            None => columns::role(header),
        }
    }

    #[must_use]
    pub fn of_department(&self, department: &str) -> Option<Belonging> {
        let mapped = self.mapping.as_ref().and_then(|mapping| mapping.departments.get(department));
        mapped.or_else(|| self.department_areas.get(&department_key(department)).copied().map(Belonging::In))
    }

    /// Whether the mapping says of any department that it is out.
    #[must_use]
    pub fn has_departments_out(&self) -> bool {
        self.mapping.as_ref().is_some_and(|mapping| mapping.departments.has(Belonging::Out))
    }

    /// With the rules that were typed and those of the mapping, as they stand on the day of the import. `chance` gives
    /// the key of the citizens, once for all lists of the import.
    pub fn with_rules(
        self,
        typed: Rules,
        day: NaiveDate,
        chance: fn() -> Result<[u8; 16], Refusal>,
    ) -> Result<Self, Refusal> {
        let rules = match &self.mapping {
            Some(mapping) => typed.or(&mapping.rules),
            None => typed,
        };
        let rules = rules.on(day);
        let citizen_key = if rules.one_case_per_citizen { Some(CitizenKey::new(chance()?)) } else { None };
        Ok(Self { rules, citizen_key, ..self })
    }

    /// Whether a case with that status belongs to the population. `None` where nothing is said of it.
    #[must_use]
    pub fn belongs(&self, status: &str) -> Option<bool> {
        self.mapping.as_ref().and_then(|mapping| mapping.statuses.get(status))
    }

    /// Whether statuses are looked at.
    #[must_use]
    pub fn wants_status(&self) -> bool {
        self.mapping.as_ref().is_some_and(|mapping| !mapping.statuses.is_empty())
    }

    /// The area that a cell of the area column names.
    #[must_use]
    pub fn of_area(&self, cell: &str) -> Option<Area> {
        self.mapping.as_ref().and_then(|mapping| mapping.areas.get(cell)).or_else(|| areas::named(cell))
    }
}
