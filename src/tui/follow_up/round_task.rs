//! What is written about a round as a whole: what is to be done, and what came of it.

use crate::domain::{
    area::Area,
    day::Day,
    follow_up::{ActionId, Outcome},
    paragraph::Place,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoundWrite {
    Decide(u16, Box<Action>),
    Outcome(ActionId, Outcome, String),
    /// A text of somebody's own in a section, by role; `None` takes it away.
    Text(u16, Place, String, Option<String>),
    /// The citizens' answers: the name of the file, and its bytes.
    Survey(u16, String, Vec<u8>),
    ClearSurvey(u16),
}

/// An action as it was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub question: String,
    /// `None`: every area that the question is asked in.
    pub area: Option<Area>,
    pub text: String,
    pub owner: String,
    pub deadline: Day,
    pub check: String,
    pub acute: bool,
}
