//! Where one is with a list, and everything that was chosen on the way: nothing is lost on the way back and forth.

use crate::{
    intake::{column_plan::Question, problem::Problem, rule_form::RuleField},
    tui::{
        lists::{
            import_effect::{ImportNews, List},
            picker::Picker,
            problems::group,
            rules::RuleFields,
        },
        shell::command::ScreenKind,
        widgets::{fields::Fields, text_box::TextBox},
    },
    verbs::folder::Folder,
};
use std::path::PathBuf;

/// In the order of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    File,
    Sheet,
    Columns,
    Meanings,
    Rules,
    Problems,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    pub year: u16,
    pub place: Place,
    pub picker: Picker,
    pub list: Option<List>,
    /// The sheets that may be the list, and the one that is selected.
    pub sheets: Vec<String>,
    pub sheet: usize,
    /// The column and the question that keys act on.
    pub column: usize,
    pub question: usize,
    pub rules: RuleFields,
    pub problems: Vec<Problem>,
    pub problem: usize,
    /// Where the problems came from, and one goes back to.
    pub before: Place,
}

impl Import {
    #[must_use]
    pub fn new(year: u16, folder: Folder, shortcuts: Vec<PathBuf>) -> Self {
        Self {
            year,
            place: Place::File,
            picker: Picker::new(folder, shortcuts),
            list: None,
            sheets: Vec::new(),
            sheet: 0,
            column: 0,
            question: 0,
            rules: RuleFields { of: Vec::new(), fields: Fields::new(&[]) },
            problems: Vec::new(),
            problem: 0,
            before: Place::File,
        }
    }

    #[must_use]
    pub fn kind(&self) -> ScreenKind {
        match self.place {
            Place::File => ScreenKind::ListFile,
            Place::Sheet => ScreenKind::ListSheet,
            Place::Columns => ScreenKind::ListColumns,
            Place::Meanings => ScreenKind::ListMeanings,
            Place::Rules => ScreenKind::ListRules,
            Place::Problems => ScreenKind::ListProblems,
        }
    }

    /// The text that is being written, where one is.
    pub fn text(&mut self) -> Option<&mut TextBox> {
        match self.place {
            Place::File => Some(&mut self.picker.typed),
            Place::Rules => self.rules.fields.active(),
            Place::Sheet | Place::Columns | Place::Meanings | Place::Problems => None,
        }
    }

    /// Takes what came of a task.
    pub fn hear(&mut self, news: ImportNews) {
        match news {
            ImportNews::Folder(folder) => self.picker.go(folder),
            ImportNews::Sheets(path, sheets) => {
                self.picker.chosen = Some(path);
                (self.sheets, self.sheet, self.place) = (sheets, 0, Place::Sheet);
            }
            ImportNews::Looked(list) => {
                if self.list.as_ref().is_some_and(|before| before.path != list.path) && self.place == Place::File {
                    self.sheets.clear();
                }
                self.column = list.first_column();
                self.picker.typed = TextBox::new("");
                self.question = 0;
                self.picker.chosen = Some(list.path.clone());
                self.list = Some(list);
                self.place = Place::Columns;
            }
            ImportNews::Problems(path, mut problems) => {
                group(&mut problems);
                self.picker.chosen = Some(path);
                if self.place != Place::Problems {
                    self.before = self.place;
                }
                (self.problems, self.problem, self.place) = (problems, 0, Place::Problems);
            }
            ImportNews::SurveyBegan(..)
            | ImportNews::SurveyReady(_)
            | ImportNews::SurveyFaults(_)
            | ImportNews::Began(..)
            | ImportNews::ListReady(_)
            | ImportNews::Kept(_)
            | ImportNews::Exported(_)
            | ImportNews::Stopped => {}
        }
    }

    /// What is asked about the words of the list.
    #[must_use]
    pub fn questions(&self) -> Vec<Question> {
        self.list.as_ref().map(|list| list.column_plan.questions()).unwrap_or_default()
    }

    /// On to the rules, with the fields of the columns that the list has; what was typed stays.
    pub fn to_rules(&mut self) {
        let Some(list) = &self.list else { return };
        let of = RuleField::of(&list.column_plan);
        if self.rules.of != of {
            let before = self.rules.typed();
            let text = |field: &RuleField| {
                let typed = before.iter().find(|(other, _)| other == field).map(|(_, text)| text.clone());
                typed.unwrap_or_else(|| field.text(&list.column_plan.rules))
            };
            let texts: Vec<String> = of.iter().map(text).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            self.rules = RuleFields { fields: Fields::new(&texts), of };
        }
        self.place = Place::Rules;
    }

    /// One step back; `false` where this is the first.
    pub fn back(&mut self) -> bool {
        self.place = match self.place {
            Place::File if !self.picker.typed.text().is_empty() => {
                self.picker.typed = TextBox::new("");
                Place::File
            }
            Place::File => return false,
            Place::Sheet => Place::File,
            Place::Columns if self.sheets.is_empty() => Place::File,
            Place::Columns => Place::Sheet,
            Place::Meanings => Place::Columns,
            Place::Rules if self.questions().is_empty() => Place::Columns,
            Place::Rules => Place::Meanings,
            Place::Problems => self.before,
        };
        true
    }
}
