//! How a list is to be read, as a person settles it: the role of each column, and what the words of the list mean.
//!
//! It begins as what the list proposes, or as what was settled last year, and nothing is read before it is confirmed.

use super::{
    areas,
    columns::Role,
    inspection::{InspectedColumn, Inspection},
    mapping::{Belonging, Mapping},
    options::ListOptions,
};
use crate::domain::{area::Area, population::Rules};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnPlan {
    /// The sheet, where the list is a workbook.
    pub sheet: Option<String>,
    pub rows: u64,
    pub columns: Vec<PlannedColumn>,
    /// The area of the whole list.
    pub whole: Option<Area>,
    /// The rules of the population.
    pub rules: Rules,
    /// What the words mean; its columns are those above.
    decided: Mapping,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedColumn {
    pub header: String,
    pub role: Role,
    /// `None`: not shown, since it may hold names or CPR numbers.
    pub samples: Option<Vec<String>>,
    values: Vec<(String, u64)>,
    /// What the column is where it is not used.
    unused: Role,
}

/// Something that the columns leave open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Which area the whole list belongs to.
    Whole,
    /// Which area a word of the area column, or a department, stands for; and its rows.
    Area(String, u64),
    Department(String, u64),
    /// Whether cases with that status belong to the population.
    Status(String, u64),
}

/// The answer to a [`Question`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    Open,
    Area(Area),
    In,
    Out,
}

/// Why the list cannot be read yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    CaseNumber,
    Meaning(Question),
}

impl ColumnPlan {
    /// The roles that a column can be given, in the order in which they are offered.
    pub const ROLES: [Role; 8] = Role::NAMED;

    /// What the list proposes.
    #[must_use]
    pub fn new(inspection: Inspection) -> Self {
        let Inspection { sheet, rows, columns, departments, .. } = inspection;
        let mut decided = Mapping::default();
        for (name, _, area) in &departments {
            area.map(|belonging| decided.departments.add(name, belonging));
        }
        let columns = columns.into_iter().map(PlannedColumn::new).collect();
        Self { sheet, rows, columns, whole: None, rules: Rules::default(), decided }
    }

    /// Takes what was settled another year, if the list has all of its columns.
    pub fn take(&mut self, mapping: &Mapping) -> bool {
        let has = |header: &str| {
            self.columns
                .iter()
                .any(|column| super::normalise::normalise(&column.header) == super::normalise::normalise(header))
        };
        if mapping.columns.is_empty() || !mapping.columns.iter().all(|(_, header)| has(header)) {
            return false;
        }
        for column in &mut self.columns {
            let role = mapping.role(&column.header).filter(|role| Self::ROLES.contains(role));
            column.role = role.unwrap_or(column.unused);
        }
        self.rules = mapping.rules.clone();
        self.decided = mapping.clone();
        true
    }

    /// Gives a column its role, or `None` to leave it out. A role belongs to one column alone.
    pub fn give(&mut self, at: usize, role: Option<Role>) {
        if let Some(role) = role {
            self.columns.iter_mut().filter(|column| column.role == role).for_each(|column| column.role = column.unused);
        }
        if let Some(column) = self.columns.get_mut(at) {
            column.role = role.unwrap_or(column.unused);
        }
    }

    fn values(&self, role: Role) -> impl Iterator<Item = &(String, u64)> {
        self.columns.iter().filter(move |column| column.role == role).flat_map(|column| &column.values)
    }

    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.columns.iter().any(|column| column.role == role)
    }

    /// Everything that the columns leave open, with what was answered already.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        let mut questions = Vec::new();
        if self.has(Role::Area) {
            let unknown = self.values(Role::Area).filter(|(word, _)| areas::named(word).is_none());
            questions.extend(unknown.map(|(word, rows)| Question::Area(word.clone(), *rows)));
        } else {
            questions.push(Question::Whole);
        }
        let all = self.values(Role::Department);
        questions.extend(all.map(|(name, rows)| Question::Department(name.clone(), *rows)));
        questions.extend(self.values(Role::Status).map(|(name, rows)| Question::Status(name.clone(), *rows)));
        questions
    }

    #[must_use]
    pub fn meaning(&self, of: &Question) -> Meaning {
        let area = |area: Option<Area>| area.map_or(Meaning::Open, Meaning::Area);
        match of {
            Question::Whole => area(self.whole),
            Question::Area(word, _) => area(self.decided.areas.get(word)),
            Question::Department(name, _) => match self.decided.departments.get(name) {
                Some(Belonging::Out) => Meaning::Out,
                Some(Belonging::In(area)) => Meaning::Area(area),
                None => Meaning::Open,
            },
            // Cases are in unless somebody says that they are out; the screen shows it for every status.
            Question::Status(name, _) if self.decided.statuses.get(name) == Some(false) => Meaning::Out,
            Question::Status(..) => Meaning::In,
        }
    }

    pub fn answer(&mut self, to: &Question, meaning: Meaning) {
        let area = match meaning {
            Meaning::Area(area) => Some(area),
            _ => None,
        };
        let decided = &mut self.decided;
        match (to, meaning, area) {
            (Question::Whole, ..) => self.whole = area,
            (Question::Status(name, _), ..) => {
                decided.statuses.add(name, meaning != Meaning::Out);
            }
            (Question::Department(name, _), Meaning::Out, _) => {
                decided.departments.add(name, Belonging::Out);
            }
            (Question::Department(name, _), _, Some(area)) => {
                decided.departments.add(name, Belonging::In(area));
            }
            (Question::Department(name, _), ..) => decided.departments.remove(name),
            (Question::Area(word, _), _, Some(area)) => {
                decided.areas.add(word, area);
            }
            (Question::Area(word, _), ..) => decided.areas.remove(word),
        }
    }

    /// The first thing that is missing before the list can be read.
    #[must_use]
    pub fn lack(&self) -> Option<Lack> {
        if !self.has(Role::CaseNumber) {
            return Some(Lack::CaseNumber);
        }
        let by_department = self.values(Role::Department).next().is_some();
        let open = |question: &Question| match question {
            Question::Whole => self.whole.is_none() && !by_department,
            // What the area is said by elsewhere does not hang on the department.
            Question::Department(..) if self.whole.is_some() || self.has(Role::Area) => false,
            question => self.meaning(question) == Meaning::Open,
        };
        self.questions().into_iter().find(open).map(Lack::Meaning)
    }

    /// What was settled, to be read by and to be kept for next year.
    #[must_use]
    pub fn mapping(&self) -> Mapping {
        let mut mapping = Mapping::default();
        for role in Self::ROLES {
            let column = self.columns.iter().find(|column| column.role == role);
            mapping.columns.extend(column.map(|column| (role, column.header.clone())));
        }
        for question in self.questions() {
            match (&question, self.meaning(&question)) {
                (Question::Area(word, _), Meaning::Area(area)) => {
                    mapping.areas.add(word, area);
                }
                (Question::Department(name, _), Meaning::Area(area)) => {
                    mapping.departments.add(name, Belonging::In(area));
                }
                (Question::Department(name, _), Meaning::Out) => {
                    mapping.departments.add(name, Belonging::Out);
                }
                (Question::Status(name, _), meaning) => {
                    mapping.statuses.add(name, meaning == Meaning::In);
                }
                _ => {}
            }
        }
        mapping.rules = self.rules.clone();
        mapping
    }

    /// Without the days that the rules mean on the day of the import.
    #[must_use]
    pub fn options(&self) -> ListOptions {
        ListOptions {
            area: self.whole,
            sheet: self.sheet.clone(),
            mapping: Some(self.mapping()),
            ..ListOptions::default()
        }
    }
}

impl PlannedColumn {
    fn new(column: InspectedColumn) -> Self {
        let InspectedColumn { header, role, samples, values } = column;
        let unused = if role == Some(Role::Person) { Role::Person } else { Role::Unknown };
        let role = role.filter(|role| ColumnPlan::ROLES.contains(role)).unwrap_or(unused);
        Self { header, role, samples, values, unused }
    }

    /// Whether it is read at all.
    #[must_use]
    pub fn is_used(&self) -> bool {
        ColumnPlan::ROLES.contains(&self.role)
    }
}

impl Question {
    /// What can be answered, the first of it first.
    #[must_use]
    pub fn meanings(&self) -> &'static [Meaning] {
        const AREAS: [Meaning; 4] =
            [Meaning::Open, Meaning::Area(Area::Children), Meaning::Area(Area::Adults), Meaning::Out];
        match self {
            Self::Status(..) => &[Meaning::In, Meaning::Out],
            Self::Department(..) => &AREAS,
            Self::Whole | Self::Area(..) => &AREAS[..3],
        }
    }
}
