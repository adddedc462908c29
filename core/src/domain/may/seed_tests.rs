//! Every source against every kind of seed.

use super::*;
use crate::domain::{code::Code, moment::Moment, seed_source::Kind};

const SHARE: &str = "00112233445566778899aabbccddeeff";

fn lock(source: Option<(Kind, &str)>) -> Lock {
    let source = source.map(|(kind, text)| Source::typed(kind, text).unwrap());
    Lock {
        at: Moment::try_from("2027-01-15T09:00:00Z".to_owned()).unwrap(),
        by: "mla".into(),
        commitment: String::new(),
        strata: Vec::new(),
        house: matches!(source, Some(Source::Words { .. })).then(|| House::new(SHARE.into())),
        source,
    }
}

fn typed(text: &str) -> Claim {
    Claim { given: Given::Typed(text.into()), grade: None, source: None, witnesses: Vec::new() }
}

fn made() -> Claim {
    Claim { given: Given::Made("f".repeat(32)), ..typed("") }
}

fn with(claim: Claim, grade: Grade, source: Option<&str>, witnesses: &[&str]) -> Claim {
    let witnesses = witnesses.iter().map(|name| (*name).to_owned()).collect();
    Claim { grade: Some(grade), source: source.map(String::from), witnesses, ..claim }
}

/// The seed and its grade, or the code of the refusal.
fn follows(lock: &Lock, claim: &Claim) -> Result<(String, Grade), Code> {
    let seed = after(lock, claim, "16-01-2027".parse().unwrap());
    seed.map(|seed| (seed.normalised, seed.grade)).map_err(|refusal| refusal.code)
}

#[track_caller]
fn seed(lock: &Lock, claim: &Claim, text: &str, grade: Grade) {
    assert_eq!(follows(lock, claim), Ok((text.into(), grade)));
}

#[test]
fn after_an_open_lock_any_seed_may_come_and_none_is_better_than_c() {
    let open = lock(None);
    seed(&open, &made(), &"f".repeat(32), Grade::C);
    seed(&open, &typed(" 4 6 "), "4 6", Grade::D);
    seed(&open, &with(typed("4 6"), Grade::A, Some("Lotto"), &[]), "4 6", Grade::C);
    seed(&open, &with(typed("4 6"), Grade::B, None, &["Anna", "Bo"]), "4 6", Grade::C);
    assert_eq!(follows(&open, &with(typed("4 6"), Grade::C, None, &[])), Err(Code::GradeCIsMade));
    assert_eq!(follows(&open, &with(made(), Grade::A, None, &[])), Err(Code::MadeIsGradeC));
    assert_eq!(follows(&open, &with(typed("4"), Grade::B, None, &["Anna", "anna"])), Err(Code::GradeBNeedsWitnesses));
}

#[test]
fn words_come_after_the_share_of_the_house() {
    let words = lock(Some((Kind::Words, "Revisor")));
    let whole = format!("{SHARE} solen skinner");
    for given in ["solen  skinner", " solen skinner ", &whole] {
        seed(&words, &typed(given), &whole, Grade::C);
    }
    // Eleven letters and a figure.
    assert_eq!(follows(&words, &typed("solen skinne 7")), Err(Code::SeedWordsFew));
    assert_eq!(follows(&words, &made()), Err(Code::SeedSourceOther));
    assert_eq!(follows(&words, &with(typed("solen skinner"), Grade::A, None, &[])), Err(Code::GradeOfSource));
    let told = after(&words, &typed("solen skinner"), "16-01-2027".parse().unwrap()).unwrap();
    assert_eq!((told.source.as_deref(), told.witnesses.len()), (Some("Revisor"), 0));
}

#[test]
fn a_public_draw_is_waited_for() {
    let public = |day: &str| lock(Some((Kind::Public, &format!("Lotto {day}"))));
    seed(&public("16-01-2027"), &typed("3 7 12"), "3 7 12", Grade::A);
    assert_eq!(follows(&public("17-01-2027"), &typed("3 7 12")), Err(Code::SeedSourceNotYet));
    let same = with(typed("3"), Grade::A, Some("Lotto 16.1.2027"), &[]);
    seed(&public("16-01-2027"), &same, "3", Grade::A);
    let other = with(typed("3"), Grade::A, Some("Joker 16-01-2027"), &[]);
    assert_eq!(follows(&public("16-01-2027"), &other), Err(Code::SeedSourceOther));
    assert_eq!(follows(&public("16-01-2027"), &made()), Err(Code::SeedSourceOther));
}

#[test]
fn dice_are_thrown_before_those_who_were_named() {
    let dice = lock(Some((Kind::Dice, "Anna Holm, Bo Lund")));
    for witnesses in [&[][..], &["Bo Lund", "anna  holm"]] {
        seed(&dice, &with(typed("4 6 1"), Grade::B, None, witnesses), "4 6 1", Grade::B);
    }
    for witnesses in [&["Anna Holm"][..], &["Anna Holm", "Carl"], &["Anna Holm", "Bo Lund", "Carl"]] {
        assert_eq!(
            follows(&dice, &with(typed("4 6 1"), Grade::B, None, witnesses)),
            Err(Code::SeedSourceOther),
            "{witnesses:?}"
        );
    }
    let twice = with(typed("4"), Grade::B, None, &["Bo Lund", "Bo Lund"]);
    assert_eq!(follows(&dice, &twice), Err(Code::WitnessTwice));
}

#[test]
fn the_tool_makes_the_seed_where_the_lock_says_so() {
    let program = lock(Some((Kind::Program, "")));
    seed(&program, &made(), &"f".repeat(32), Grade::C);
    assert_eq!(follows(&program, &typed("4 6 1")), Err(Code::SeedSourceOther));
    assert_eq!(follows(&program, &with(made(), Grade::C, Some("terningen"), &[])), Err(Code::SeedSourceOther));
    assert_eq!(follows(&program, &with(made(), Grade::C, None, &["Anna"])), Err(Code::SeedSourceOther));
}

#[test]
fn a_public_draw_comes_after_the_lock() {
    let public = Source::typed(Kind::Public, "Lotto 16-01-2027").unwrap();
    let code = |day: &str| source(&public, day.parse().unwrap()).err().map(|refusal| refusal.code);
    assert_eq!(code("15-01-2027"), None);
    assert_eq!(code("16-01-2027"), Some(Code::SeedSourceEarly));
    assert_eq!(code("17-01-2027"), Some(Code::SeedSourceEarly));
}
