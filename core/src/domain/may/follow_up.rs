//! What is to be done about a finding. It goes on after the signature: an action is decided when the findings are known
//! and done long after.

use super::over::is_own;
use crate::domain::{
    area::Area,
    checklist::Question,
    code::Code,
    day::Day,
    follow_up::{Action, ActionId},
    refusal::Refusal,
};

/// The number of an action as it was typed. Whether there is one of it, [`known`] says.
pub fn named(typed: &str) -> Result<ActionId, Refusal> {
    typed.parse().map_err(|_| unknown(typed))
}

/// The action that was asked for.
pub fn known<'a>(actions: impl IntoIterator<Item = &'a Action>, id: ActionId) -> Result<&'a Action, Refusal> {
    actions.into_iter().find(|action| action.decided.id == id).ok_or_else(|| unknown(id))
}

/// Saying what came of an action, where nobody has seen what was said of it.
pub fn report_over(action: &Action, by: &str, instead_of: Option<&str>) -> Result<(), Refusal> {
    let Some(stands) = action.reported.as_ref().filter(|stands| !is_own(&stands.by, by, instead_of)) else {
        return Ok(());
    };
    let refusal = Refusal::new(Code::ActionOfAnother).with("action", action.decided.id);
    Err(refusal.with("by", &stands.by).with("when", stands.at))
}

fn unknown(asked: impl ToString) -> Refusal {
    Refusal::new(Code::ActionUnknown).with("action", asked)
}

/// The area that an action is about: one that the question is asked in; `None` is all of them.
pub fn area(question: &Question, wanted: Option<Area>) -> Result<Option<Area>, Refusal> {
    match (wanted, question.areas.as_slice()) {
        (Some(area), areas) if !areas.contains(&area) => {
            Err(Refusal::new(Code::ActionOtherArea).with("question", &question.id).with("area", area))
        }
        (Some(area), _) | (None, &[area]) => Ok(Some(area)),
        (None, _) => Ok(None),
    }
}

/// A deadline that can still be kept.
pub fn deadline(deadline: Day, today: Day) -> Result<(), Refusal> {
    if deadline < today { Err(Refusal::new(Code::ActionDeadlinePast).with("deadline", deadline)) } else { Ok(()) }
}
