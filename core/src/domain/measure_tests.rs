//! Spans counted by hand in printed calendars, the rules of the shipped questions, and what is refused.

use super::*;
use crate::{
    domain::{checklist::find, code::Code},
    intake::checklist::shipped::shipped,
};

fn measure(question: &str) -> Measure {
    *find(&shipped().unwrap(), question).unwrap().measure.clone().unwrap()
}

fn pair(from: &str, to: &str) -> Pair {
    Pair::of(from.parse().unwrap(), to.parse().unwrap())
}

fn days(from: &str, to: &str) -> u32 {
    match measure("NK-03").lapse(&pair(from, to)).unwrap().amount {
        Amount::Days(days) => days,
        Amount::Minutes(_) => unreachable!(),
    }
}

fn minutes(from: &str, to: &str) -> i64 {
    match measure("KO-08").lapse(&pair(from, to)).unwrap().amount {
        Amount::Minutes(minutes) => minutes,
        Amount::Days(_) => unreachable!(),
    }
}

/// Counted with a finger in the calendar.
#[test]
fn working_days_over_weekends_and_holidays() {
    for (from, to, expected) in [
        // Wednesday to Monday.
        ("04-03-2026", "09-03-2026", 3),
        // Friday to Monday, and to the Saturday before it.
        ("06-03-2026", "09-03-2026", 1),
        ("06-03-2026", "07-03-2026", 0),
        // The Wednesday before Easter 2026 to the Tuesday after it: Thursday, Friday and Monday are holidays.
        ("01-04-2026", "07-04-2026", 1),
        // The same from the day before, and to the day after.
        ("31-03-2026", "08-04-2026", 3),
        // Store bededag, Friday 5 May 2023; Friday 26 April 2024 was none.
        ("04-05-2023", "08-05-2023", 1),
        ("25-04-2024", "29-04-2024", 2),
        // Christmas 2026: the 25th is a Friday, the 26th a Saturday. Christmas Eve and New Year's Eve count.
        ("23-12-2026", "28-12-2026", 2),
        ("23-12-2025", "02-01-2026", 5),
        // Ascension Day, Thursday 14 May 2026; Whit Monday, 25 May 2026.
        ("13-05-2026", "26-05-2026", 7),
        ("09-03-2026", "09-03-2026", 0),
    ] {
        assert_eq!(days(from, to), expected, "{from} to {to}");
    }
}

#[test]
fn hours_on_working_days() {
    for (from, to, expected) in [
        ("04-03-2026 10:15", "04-03-2026 10:15", 0),
        ("04-03-2026 10:15", "04-03-2026 10:16", 1),
        // Friday 15:00 to Tuesday 9:30: 9 hours, 24 hours, 9½ hours.
        ("20-11-2026 15:00", "24-11-2026 09:30", 42 * 60 + 30),
        // Two days and nights to the minute, and one minute more.
        ("02-03-2026 08:00", "04-03-2026 08:00", 48 * 60),
        ("02-03-2026 08:00", "04-03-2026 08:01", 48 * 60 + 1),
        // Saturday to Monday at 6.
        ("07-03-2026 12:00", "09-03-2026 06:00", 6 * 60),
        // Wednesday 12:00 before Easter 2026 to Tuesday 12:00 after it.
        ("01-04-2026 12:00", "07-04-2026 12:00", 24 * 60),
        // The night in which summer time begins is no working day.
        ("27-03-2026 23:00", "30-03-2026 01:00", 2 * 60),
    ] {
        assert_eq!(minutes(from, to), expected, "{from} to {to}");
    }
}

#[test]
fn what_was_left_out_and_what_was_counted_is_named() {
    let easter = measure("NK-03").lapse(&pair("01-04-2026", "07-04-2026")).unwrap();
    let named: Vec<String> =
        easter.holidays.iter().map(|(date, holiday)| format!("{date} {}", holiday.code())).collect();
    assert_eq!(named, ["2026-04-02 maundy-thursday", "2026-04-03 good-friday", "2026-04-06 easter-monday"]);
    let eve = |from, to| measure("NK-03").lapse(&pair(from, to)).unwrap().closed.len();
    assert_eq!(eve("23-12-2026", "28-12-2026"), 1);
    // The first day is not counted, so it is not named either.
    assert_eq!(eve("24-12-2026", "28-12-2026"), 0);
    assert_eq!(measure("NK-03").lapse(&pair("25-12-2026", "28-12-2026")).unwrap().holidays, []);
}

fn proposal(question: &str, pairs: &[(&str, &str)]) -> Option<Value> {
    let lists = shipped().unwrap();
    let question = find(&lists, question).unwrap();
    let pairs: Vec<Pair> = pairs.iter().map(|(from, to)| pair(from, to)).collect();
    question.measure.as_ref().unwrap().proposal(question.scale, &pairs)
}

/// As the guidance of the three questions says.
#[test]
fn the_shipped_rules_propose_what_the_guidance_says() {
    let (good, bad) = (("02-03-2026 08:00", "04-03-2026 08:00"), ("02-03-2026 08:00", "04-03-2026 08:01"));
    assert_eq!(proposal("KO-08", &[good, good, good]), Some(Value::Met));
    assert_eq!(proposal("KO-08", &[good, bad]), Some(Value::Partly));
    assert_eq!(proposal("KO-08", &[bad]), Some(Value::NotMet));
    assert_eq!(proposal("KO-08", &[]), None);
    for (told, value) in [
        ("27-02-2026", Value::Met),
        ("04-03-2026", Value::Met),
        ("05-03-2026", Value::Partly),
        // Five working days later, and six.
        ("11-03-2026", Value::Partly),
        ("12-03-2026", Value::NotMet),
    ] {
        assert_eq!(proposal("SS-02", &[("04-03-2026", told)]), Some(value), "{told}");
    }
    // Told on the same day, earlier by the clock.
    assert_eq!(proposal("SS-02", &[("04-03-2026 12:00", "04-03-2026 09:00")]), Some(Value::Met));
    // At most so many working days are met, and so many partly.
    for (question, [met, partly]) in [("NK-03", [3, 10]), ("NK-08", [3, 10]), ("SS-08", [10, 20]), ("KO-11", [20, 65])]
    {
        let rule = measure(question);
        assert_eq!((rule.met, rule.partly), (Some(met), Some(partly)), "{question}");
    }
    for (created, value) in [("09-03-2026", Value::Met), ("18-03-2026", Value::Partly), ("19-03-2026", Value::NotMet)] {
        assert_eq!(proposal("NK-03", &[("04-03-2026", created)]), Some(value), "{created}");
    }
    // Before the limit is in time; a letter about a new date is read and not measured.
    assert_eq!(proposal("SB-09", &[("04-03-2026", "02-03-2026")]), Some(Value::Met));
    assert_eq!(proposal("SB-09", &[("04-03-2026", "05-03-2026")]), Some(Value::NotMet));
    let without = Measure { met: None, partly: None, ..measure("NK-03") };
    assert_eq!(without.proposal(Scale::Fulfilled, &[pair("04-03-2026", "04-03-2026")]), None);
}

#[test]
fn partly_met_is_more_than_not_met_and_a_yes_no_question_has_no_partly() {
    let rule = Measure { met: Some(1), partly: Some(3), ..measure("NK-03") };
    let at = |days: &[&str]| {
        let pairs: Vec<Pair> = days.iter().map(|to| pair("02-03-2026", to)).collect();
        [Scale::Fulfilled, Scale::YesNo].map(|scale| rule.proposal(scale, &pairs).unwrap())
    };
    let (met, partly, not) = ("03-03-2026", "05-03-2026", "06-03-2026");
    assert_eq!(at(&[met, met]), [Value::Met; 2]);
    assert_eq!(at(&[not, not]), [Value::NotMet; 2]);
    for mixed in [[met, not], [partly, partly], [partly, not], [met, partly]] {
        assert_eq!(at(&mixed), [Value::Partly, Value::NotMet], "{mixed:?}");
    }
}

fn refused(question: &str, typed: &[(&str, &str)]) -> Vec<(usize, Code)> {
    let wrong = measure(question).read(typed).err().unwrap_or_default();
    wrong.into_iter().map(|(at, refusal)| (at, refusal.code)).collect()
}

#[test]
fn times_are_read_as_people_write_them_and_everything_wrong_is_told() {
    let read = measure("KO-08").read(&[("4-3-2026 9.05", "04-03-2026 kl. 10:15"), (" ", "")]).unwrap();
    assert_eq!(read, [pair("2026-03-04 09:05", "2026-03-04 10:15")]);
    assert_eq!(serde_json::to_string(&read[0]).unwrap(), r#"{"from":"2026-03-04 09:05","to":"2026-03-04 10:15"}"#);
    assert_eq!(
        refused("KO-08", &[("04-03-2026", "i går"), ("", "04-03-2026 10:00"), ("05-03-2026 9:00", "04-03-2026 9:00")]),
        [(0, Code::MeasureNeedsTime), (1, Code::DateTimeUnknown), (2, Code::MeasureHalf), (5, Code::MeasureBackwards)]
    );
    assert_eq!(refused("NK-03", &[("30-02-2026", "x")]), [(0, Code::MeasureDayUnknown), (1, Code::MeasureDayUnknown)]);
    assert_eq!(refused("NK-03", &[("04-03-2026", "")]), [(1, Code::MeasureHalf)]);
    for wrong in ["04-03-2026 24:00", "04-03-2026 9:5", "04-03-2026 9", "04-03-2026 09:00 10:00", "09:00", "04-03-26"] {
        assert!(wrong.parse::<At>().is_err(), "{wrong}");
    }
    assert!(serde_json::from_str::<At>("\"4-3-2026\"").is_err());
}

#[test]
fn a_case_holds_no_time_of_the_future_and_no_more_pairs_than_are_asked_for() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let code = |question, pairs: &[Pair]| measure(question).check(pairs, today).err().map(|refusal| refusal.code);
    assert_eq!(code("NK-03", &[pair("22-11-2026", "22-11-2026 23:59")]), None);
    assert_eq!(code("NK-03", &[pair("22-11-2026", "23-11-2026")]), Some(Code::MeasureOutside));
    assert_eq!(code("NK-03", &[pair("22-11-1926", "22-11-2026")]), Some(Code::MeasureOutside));
    assert_eq!(code("SS-02", &[pair("04-03-2026", "04-03-2026"); 2]), Some(Code::MeasureTooMany));
    assert_eq!(code("KO-08", &[pair("04-03-2026", "04-03-2026")]), Some(Code::MeasureNeedsTime));
    assert_eq!(code("KO-08", &[pair("04-03-2026 9:00", "04-03-2026 8:00")]), Some(Code::MeasureBackwards));
}

#[test]
fn a_time_without_year_and_minutes_is_spelt_out_and_what_is_none_stays() {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    for (typed, whole) in [
        ("12-3 14", "12-03-2026 14:00"),
        ("24/12 kl. 9.30", "24-12-2025 9.30"),
        ("4-3-2026", "04-03-2026"),
        ("4-3-26 08:15", "04-03-2026 08:15"),
        ("i går", "i går"),
        ("12-3 14 00", "12-3 14 00"),
        ("", ""),
    ] {
        assert_eq!(At::spelt_out(typed, today), whole);
    }
}
