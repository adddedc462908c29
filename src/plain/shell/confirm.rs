//! A yes or no before what is hard to undo.

use crate::{
    domain::sample::Reason,
    plain::shell::{
        deed::{CaseDeed, Deed, QuestionDeed, RoundDeed},
        menu::{Choice, Menu},
        place::{Asked, Spot},
        sentences::yes_no,
        step::Step,
    },
    say,
    words::{say::Words, terms},
};

/// What waits for a yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sure {
    SignOff(u16),
    Replace(Spot, Reason, String),
    Clear(Spot, String),
    /// With what does not fit together, as it is read out.
    Complete(Spot, Vec<String>),
}

impl Sure {
    pub(crate) fn prompt(&self, words: &Words) -> Vec<String> {
        let question = match self {
            Self::SignOff(year) => say!(words, "plain-confirm-sign-off", year = year),
            Self::Replace(spot, reason, _) => {
                say!(words, "plain-confirm-replace", case = spot.case, reason = terms::reason(words, *reason))
            }
            Self::Clear(_, question) => say!(words, "plain-confirm-clear", question = question),
            Self::Complete(spot, _) => say!(words, "complete-ask", case = spot.case),
        };
        let mut lines = match self {
            Self::Complete(_, odd) => odd.clone(),
            _ => Vec::new(),
        };
        lines.push(question);
        lines.extend(yes_no(words));
        lines
    }

    pub(crate) fn choose(&self, words: &Words, choice: &Choice) -> Step {
        match choice {
            Choice::Number(1) => Step::Do(self.clone().deed()),
            _ => Step::Ask(vec![words.say("plain-unchanged", &[])], Asked::Room),
        }
    }

    fn deed(self) -> Deed {
        match self {
            Self::SignOff(year) => Deed::Round(year, RoundDeed::SignOff),
            Self::Replace(spot, reason, note) => Deed::Case(spot, CaseDeed::Replace(reason, note)),
            Self::Complete(spot, _) => Deed::Case(spot, CaseDeed::Complete),
            Self::Clear(spot, question) => Deed::Question(spot, question, QuestionDeed::Clear),
        }
    }
}

pub(crate) fn menu() -> Menu {
    Menu::new(1..=2, &[])
}
