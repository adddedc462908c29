//! The rules of the population as they are typed: one text a rule, and only those rules whose columns the list has.

use super::{column_plan::ColumnPlan, columns::Role, dates};
use crate::domain::{
    list_reading::Expected,
    population::{Audited, Rules},
};
use chrono::NaiveDate;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleField {
    /// How many cases there are by another count. It is no rule, and always asked.
    Expected,
    ClosedBefore,
    OpenedWithin,
    TestPersons,
    Citizens,
    Audited,
}

impl RuleField {
    const ALL: [Self; 6] =
        [Self::Expected, Self::ClosedBefore, Self::OpenedWithin, Self::TestPersons, Self::Citizens, Self::Audited];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Expected => "expected",
            Self::ClosedBefore => "closed-before",
            Self::OpenedWithin => "opened-within",
            Self::TestPersons => "test-persons",
            Self::Citizens => "citizens",
            Self::Audited => "audited",
        }
    }

    /// The fields that make sense of the list.
    #[must_use]
    pub fn of(column_plan: &ColumnPlan) -> Vec<Self> {
        let has = |field: &Self| match field {
            Self::Expected | Self::Audited => true,
            Self::ClosedBefore => column_plan.has(Role::Closed),
            Self::OpenedWithin => column_plan.has(Role::Opened),
            Self::TestPersons => column_plan.has(Role::Test),
            Self::Citizens => column_plan.has(Role::Citizen),
        };
        Self::ALL.into_iter().filter(has).collect()
    }

    /// What stands in it where the rules were settled before.
    #[must_use]
    pub fn text(self, rules: &Rules) -> String {
        let yes = |yes: bool| if yes { "1".to_owned() } else { String::new() };
        match self {
            Self::Expected => String::new(),
            Self::ClosedBefore => rules.closed_before.map(|day| day.format("%d-%m-%Y").to_string()).unwrap_or_default(),
            Self::OpenedWithin => rules.opened_within_months.map(|months| months.to_string()).unwrap_or_default(),
            Self::TestPersons => yes(rules.test_persons_out),
            Self::Citizens => yes(rules.one_case_per_citizen),
            Self::Audited => match rules.audited {
                None => String::new(),
                Some(Audited::Flag) => "1".into(),
                Some(Audited::Exclude) => "2".into(),
            },
        }
    }
}

/// What was typed, or the first field that cannot be understood. A blank field is a rule that is not set.
pub fn settle(typed: &[(RuleField, String)]) -> Result<(Rules, Expected), usize> {
    let (mut rules, mut expected) = (Rules::default(), Expected::default());
    for (at, (field, text)) in typed.iter().enumerate() {
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        let number = || text.parse::<u32>().map_err(|_| at);
        match field {
            RuleField::Expected => expected.cases = Some(number()?),
            RuleField::ClosedBefore => rules.closed_before = Some(day(text).ok_or(at)?),
            RuleField::OpenedWithin => rules.opened_within_months = Some(number()?),
            RuleField::TestPersons => rules.test_persons_out = yes(text).ok_or(at)?,
            RuleField::Citizens => rules.one_case_per_citizen = yes(text).ok_or(at)?,
            RuleField::Audited => {
                rules.audited = Some(match text {
                    "1" => Audited::Flag,
                    "2" => Audited::Exclude,
                    _ => return Err(at),
                });
            }
        }
    }
    Ok((rules, expected))
}

fn day(text: &str) -> Option<NaiveDate> {
    dates::read(text, false)
}

/// `1` is yes, as everywhere; a word is understood too.
fn yes(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "1" | "j" | "ja" | "y" | "yes" => Some(true),
        "0" | "2" | "n" | "nej" | "no" => Some(false),
        _ => None,
    }
}
