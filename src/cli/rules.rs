//! What was typed about the population: its rules, and the count from elsewhere.

use super::args::import::{Import, RuleFlags};
use crate::{
    domain::{area::Area, code::Code, list_reading::Expected, population::Rules, refusal::Refusal},
    intake::dates,
    verbs::import::incoming::{InPlaceOf, Wish},
};
use chrono::NaiveDate;

pub(super) fn typed(flags: &RuleFlags) -> Result<Rules, Refusal> {
    Ok(Rules {
        closed_before: flags.closed_before.as_deref().map(day).transpose()?,
        opened_within_months: flags.opened_within,
        opened_after: flags.opened_after.as_deref().map(day).transpose()?,
        test_persons_out: flags.no_test_persons,
        one_case_per_citizen: flags.one_per_citizen,
        audited: flags.audited.as_deref().and_then(|code| code.parse().ok()),
        audited_since: None,
    })
}

pub(super) fn wish(typed: &Import) -> Result<Wish, Refusal> {
    let in_place_of = match (typed.again, typed.replace) {
        (_, Some(number)) => InPlaceOf::Number(number),
        (true, None) => InPlaceOf::TheOneAlike,
        (false, None) => InPlaceOf::None,
    };
    Ok(Wish { expected: expected(&typed.expect)?, in_place_of, supplement: typed.supplement })
}

fn day(typed: &str) -> Result<NaiveDate, Refusal> {
    dates::read(typed, false).ok_or_else(|| Refusal::new(Code::DateUnknown).with("typed", typed))
}

fn expected(typed: &[String]) -> Result<Expected, Refusal> {
    let mut expected = Expected::default();
    for text in typed {
        let unknown = || Refusal::new(Code::ExpectUnknown).with("typed", text);
        let (area, count) = match text.split_once('=') {
            None => (None, text.as_str()),
            Some((area, count)) => (Some(Area::typed(area).map_err(|_| unknown())?), count),
        };
        let place = match area {
            None => &mut expected.cases,
            Some(Area::Children) => &mut expected.boern,
            Some(Area::Adults) => &mut expected.voksne,
        };
        if place.replace(count.trim().parse().map_err(|_| unknown())?).is_some() {
            return Err(unknown());
        }
    }
    Ok(expected)
}
