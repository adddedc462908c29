//! What cannot be done on a screen as things stand, and why: the footer leaves it out, the help says it. The keys work all
//! the same, and refuse with the whole sentence.

use super::{
    keymap::Command::{
        self, Accept, ActNow, Actions, Again, Assign, Citizens, Clear, Complete, Essential, Evidence, Extend, Facts,
        Feedback, GoodPractice, Import, Lock, MarkMissing, NextUnanswered, Note, Onward, PickByHand, Plan, Receipt,
        Reopen, Replace, Report, Review, SignOff, Spread, TakeBack, Texts, UndoAnswer,
    },
    model::Screen,
    screens::{
        case::Case,
        ceremony::{Ceremony, Place},
        sample::Sample,
    },
};
use crate::domain::{
    round::Status,
    sample::{Progress, State},
    supplement::MAIN,
};

/// Commands, each with the name of its reason in `locales/*/hands.ftl`.
pub type Off = &'static [(Command, &'static str)];

const NO_ROUND: Off = &[
    (Plan, "off-no-round"),
    (Report, "off-no-round"),
    (Import, "off-no-round"),
    (Receipt, "off-no-round"),
    (Reopen, "off-no-round"),
    (Actions, "off-no-round"),
    (Texts, "off-no-round"),
    (Citizens, "off-no-round"),
    (Feedback, "off-no-round"),
];
const NO_LIST: Off =
    &[(Plan, "off-no-list"), (Report, "off-not-drawn"), (Receipt, "off-not-drawn"), (Reopen, "off-unsigned")];
const NOT_LOCKED: Off = &[(Report, "off-not-drawn"), (Receipt, "off-not-drawn"), (Reopen, "off-unsigned")];
const NOT_DRAWN: Off =
    &[(Import, "off-locked"), (Report, "off-not-drawn"), (Receipt, "off-not-drawn"), (Reopen, "off-unsigned")];
const UNSIGNED: Off = &[(Reopen, "off-unsigned")];
const SIGNED_ROUND: Off = &[(Import, "off-signed")];

const FRAME_EMPTY: Off =
    &[(Lock, "off-no-list"), (TakeBack, "off-no-list"), (Plan, "off-no-list"), (Onward, "off-not-locked")];
const FRAME_OPEN: Off = &[(Onward, "off-not-locked")];
const FRAME_OPEN_LATER: Off = &[(Onward, "off-not-locked"), (Spread, "off-supplement")];
const FRAME_LOCKED: Off = &[(Lock, "off-locked"), (Import, "off-locked"), (TakeBack, "off-locked")];
const DRAWN_SIGNED: Off = &[(Extend, "off-signed"), (Again, "off-signed"), (Import, "off-signed")];
const DRAWN_LATER: Off = &[(Again, "off-after-supplement")];
const PLAN_LATER: Off = &[(Spread, "off-supplement")];

const SAMPLE_OPEN: Off = &[(SignOff, "off-cases-open")];
const SAMPLE_SIGNED: Off = &[
    (SignOff, "off-signed"),
    (MarkMissing, "off-signed"),
    (Replace, "off-signed"),
    (Assign, "off-signed"),
    (PickByHand, "off-signed"),
];

/// What changes the answers of a case, with one reason why not.
macro_rules! shut {
    ($reason:literal $(, $more:expr)*) => {
        &[
            (Note, $reason),
            (Evidence, $reason),
            (Essential, $reason),
            (ActNow, $reason),
            (GoodPractice, $reason),
            (Facts, $reason),
            (Accept, $reason),
            (UndoAnswer, $reason),
            (Clear, $reason),
            (Complete, $reason),
            (NextUnanswered, $reason),
            $($more),*
        ]
    };
}
const CASE_SIGNED: Off = shut!("off-signed", (Review, "off-signed"));
const CASE_COMPLETE: Off = shut!("off-complete");
const CASE_MISSING: Off = shut!("off-missing", (Review, "off-missing"));
const CASE_REPLACED: Off = shut!("off-replaced", (Review, "off-replaced"), (Reopen, "off-replaced"));
const CASE_NOTHING_DONE: Off = &[(UndoAnswer, "off-nothing-done"), (Reopen, "off-case-open")];
const CASE_OPEN: Off = &[(Reopen, "off-case-open")];

#[must_use]
pub fn off(screen: &Screen) -> Off {
    match screen {
        Screen::Rounds(it) => it.status().map_or(NO_ROUND, rounds),
        Screen::Ceremony(it) => ceremony(it),
        Screen::Sample(it) => sample(it),
        Screen::Case(it) => case(it),
        _ => &[],
    }
}

fn rounds(status: &Status) -> Off {
    match (&status.round, status.frame.is_empty(), status.locked, status.drawn) {
        (None, ..) => NO_ROUND,
        (Some(round), ..) if round.signed => SIGNED_ROUND,
        (Some(_), _, _, true) => UNSIGNED,
        (Some(_), true, ..) => NO_LIST,
        (Some(_), _, false, _) => NOT_LOCKED,
        (Some(_), _, true, _) => NOT_DRAWN,
    }
}

fn ceremony(it: &Ceremony) -> Off {
    let later = it.known.supplement != MAIN;
    match it.place {
        Place::Frame if it.known.lock.is_some() => FRAME_LOCKED,
        Place::Frame if it.known.lists.is_empty() => FRAME_EMPTY,
        Place::Frame if later => FRAME_OPEN_LATER,
        Place::Frame => FRAME_OPEN,
        Place::Drawn if it.known.round.signed => DRAWN_SIGNED,
        Place::Drawn if later => DRAWN_LATER,
        Place::Plan if later => PLAN_LATER,
        Place::Drawn | Place::Plan | Place::Source | Place::Named | Place::Grade | Place::Seed => &[],
    }
}

fn sample(it: &Sample) -> Off {
    let open =
        |case: &crate::domain::sample::SampleCase| case.state == State::InSample && case.progress != Progress::Complete;
    match (it.round.signed, it.all().any(open)) {
        (true, _) => SAMPLE_SIGNED,
        (false, true) => SAMPLE_OPEN,
        (false, false) => &[],
    }
}

fn case(it: &Case) -> Off {
    let case = &it.file.case;
    match (&case.state, case.progress) {
        _ if it.round.signed => CASE_SIGNED,
        (State::Replaced { .. }, _) => CASE_REPLACED,
        (State::Missing { .. }, _) => CASE_MISSING,
        (State::InSample, Progress::Complete) => CASE_COMPLETE,
        (State::InSample, _) if it.file.undoable.is_none() => CASE_NOTHING_DONE,
        (State::InSample, _) => CASE_OPEN,
    }
}
