//! The table of all keys: one row for each command on the screens that have it, in the order in which it is shown.

use super::{
    keymap::{Binding, Caret, Command, ScreenKind, Shown},
    keys::Key,
};
use crate::domain::answer::Value;
use ScreenKind::{
    Acutes, Case, Choice, Concern, Confirm, Drawn, Editor, Findings, Frame, Grade, Help, Lacks, NewRound, Plan, Rounds,
    Sample, Seed,
};
use crossterm::event::KeyCode;

const ROUNDS: &[ScreenKind] = &[Rounds];
const SAMPLE: &[ScreenKind] = &[Sample];
const CASE: &[ScreenKind] = &[Case];
const CHOICE: &[ScreenKind] = &[Choice];
const CONFIRM: &[ScreenKind] = &[Confirm];
const EDITOR: &[ScreenKind] = &[Editor];
const PLAN: &[ScreenKind] = &[Plan];
const FRAME: &[ScreenKind] = &[Frame];
/// The screens with fields of one line.
const FIELDS: &[ScreenKind] = &[NewRound, Seed, Concern];
/// The screens that are written on.
const TEXTS: &[ScreenKind] = &[Editor, NewRound, Seed, Concern];
const LISTS: &[ScreenKind] = &[Rounds, Sample, Case, Findings, Lacks, Choice, Help, Plan, Grade, Acutes];
const PAGES: &[ScreenKind] =
    &[Rounds, Sample, Case, Findings, Lacks, Choice, Confirm, Plan, Frame, Grade, Drawn, Acutes];
const HELPED: &[ScreenKind] =
    &[Rounds, Sample, Case, Findings, Lacks, Choice, Confirm, Plan, Frame, Grade, Drawn, Acutes];
const LEFT_BY_ESCAPE: &[ScreenKind] =
    &[Sample, Case, Findings, Lacks, Choice, Confirm, Help, Plan, Frame, Grade, Seed, NewRound, Drawn, Concern, Acutes];
const LEFT_BY_Q: &[ScreenKind] =
    &[Sample, Case, Findings, Lacks, Choice, Confirm, Help, Plan, Frame, Grade, Drawn, Acutes];
const ALL: &[ScreenKind] = &[
    Rounds, Sample, Case, Findings, Lacks, Choice, Confirm, Editor, Help, Plan, Frame, Grade, Seed, NewRound, Drawn,
    Concern, Acutes,
];

const fn shown(screens: &'static [ScreenKind], keys: &'static [Key], command: Command, label: &'static str) -> Binding {
    Binding { screens, keys, command, label, shown: Shown::Footer }
}

const fn quiet(screens: &'static [ScreenKind], keys: &'static [Key], command: Command, label: &'static str) -> Binding {
    Binding { screens, keys, command, label, shown: Shown::Help }
}

pub(super) const TABLE: &[Binding] = &[
    shown(&[Rounds, Sample, Lacks], &[Key::of(KeyCode::Enter)], Command::Open, "tui-do-open"),
    shown(CHOICE, &[Key::of(KeyCode::Enter)], Command::Open, "tui-do-pick"),
    quiet(CASE, &[Key::char('1')], Command::Give(Value::Met), "tui-do-met"),
    quiet(CASE, &[Key::char('2')], Command::Give(Value::Partly), "tui-do-partly"),
    quiet(CASE, &[Key::char('3')], Command::Give(Value::NotMet), "tui-do-not-met"),
    quiet(CASE, &[Key::char('4')], Command::Give(Value::NotApplicable), "tui-do-not-applicable"),
    quiet(CASE, &[Key::char('5')], Command::Give(Value::CannotAssess), "tui-do-cannot-assess"),
    shown(CASE, &[Key::char('b')], Command::Note, "tui-do-note"),
    shown(CASE, &[Key::char('e')], Command::Evidence, "tui-do-evidence"),
    quiet(CASE, &[Key::char('v')], Command::Essential, "tui-do-essential"),
    quiet(CASE, &[Key::char('h')], Command::ActNow, "tui-do-act-now"),
    quiet(CASE, &[Key::char('p')], Command::GoodPractice, "tui-do-good-practice"),
    shown(CASE, &[Key::char('n')], Command::NextUnanswered, "tui-do-next"),
    shown(CASE, &[Key::char('x')], Command::Clear, "tui-do-clear"),
    shown(CASE, &[Key::char('r')], Command::Review, "tui-do-review"),
    shown(CASE, &[Key::char('f')], Command::Complete, "tui-do-complete"),
    shown(CASE, &[Key::of(KeyCode::F(9))], Command::Acute, "acute-do-raise"),
    quiet(&[Lacks, Choice, Confirm, Editor], &[Key::of(KeyCode::F(9))], Command::Acute, "acute-do-raise"),
    quiet(SAMPLE, &[Key::of(KeyCode::F(9))], Command::Acute, "acute-do-list"),
    shown(&[Acutes], &[Key::of(KeyCode::Enter)], Command::Open, "acute-do-handled"),
    shown(&[Concern], &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2))], Command::Onward, "tui-do-save"),
    shown(SAMPLE, &[Key::char('m')], Command::MarkMissing, "tui-do-missing"),
    shown(SAMPLE, &[Key::char('u')], Command::Replace, "tui-do-replace"),
    shown(SAMPLE, &[Key::char('o')], Command::Findings, "tui-do-findings"),
    shown(SAMPLE, &[Key::char('g')], Command::SignOff, "tui-do-sign-off"),
    quiet(&[Rounds, Sample, Case], &[Key::char('a')], Command::Reopen, "tui-do-reopen"),
    quiet(CHOICE, &[Key::char('1')], Command::Pick(0), "tui-do-pick"),
    quiet(CHOICE, &[Key::char('2')], Command::Pick(1), "tui-do-pick"),
    quiet(CHOICE, &[Key::char('3')], Command::Pick(2), "tui-do-pick"),
    quiet(CHOICE, &[Key::char('4')], Command::Pick(3), "tui-do-pick"),
    quiet(CHOICE, &[Key::char('5')], Command::Pick(4), "tui-do-pick"),
    shown(&[Rounds, Frame], &[Key::char('p')], Command::Plan, "tui-do-plan"),
    quiet(ROUNDS, &[Key::char('n')], Command::NewRound, "tui-do-new-round"),
    shown(FRAME, &[Key::char('l')], Command::Lock, "tui-do-lock"),
    shown(PLAN, &[Key::of(KeyCode::Left), Key::char('-')], Command::Fewer, "tui-do-fewer"),
    shown(PLAN, &[Key::of(KeyCode::Right), Key::char('+')], Command::More, "tui-do-more"),
    shown(&[Frame, Grade, Drawn, Plan], &[Key::of(KeyCode::Enter)], Command::Onward, "tui-do-onward"),
    shown(&[Seed], &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2))], Command::Onward, "tui-do-onward"),
    shown(&[NewRound], &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2))], Command::Onward, "tui-do-create"),
    shown(FIELDS, &[Key::of(KeyCode::Tab), Key::of(KeyCode::Down)], Command::Down, "tui-do-next-field"),
    quiet(FIELDS, &[Key::of(KeyCode::BackTab), Key::of(KeyCode::Up)], Command::Up, "tui-do-previous-field"),
    shown(CONFIRM, &[Key::char('j'), Key::char('y')], Command::Yes, "tui-do-yes"),
    shown(CONFIRM, &[Key::char('n'), Key::of(KeyCode::Enter)], Command::No, "tui-do-no"),
    shown(EDITOR, &[Key::of(KeyCode::F(2)), Key::ctrl(KeyCode::Char('s'))], Command::Save, "tui-do-save"),
    shown(EDITOR, &[Key::of(KeyCode::Enter)], Command::Write(Caret::Break), "tui-do-break"),
    quiet(TEXTS, &[Key::ctrl(KeyCode::Char('z'))], Command::Undo, "tui-do-undo"),
    quiet(TEXTS, &[Key::ctrl(KeyCode::Char('y'))], Command::Redo, "tui-do-redo"),
    quiet(TEXTS, &[Key::of(KeyCode::Left)], Command::Write(Caret::Left), "tui-do-caret-left"),
    quiet(TEXTS, &[Key::of(KeyCode::Right)], Command::Write(Caret::Right), "tui-do-caret-right"),
    quiet(EDITOR, &[Key::of(KeyCode::Up)], Command::Write(Caret::Up), "tui-do-up"),
    quiet(EDITOR, &[Key::of(KeyCode::Down)], Command::Write(Caret::Down), "tui-do-down"),
    quiet(TEXTS, &[Key::ctrl(KeyCode::Left)], Command::Write(Caret::WordLeft), "tui-do-word-left"),
    quiet(TEXTS, &[Key::ctrl(KeyCode::Right)], Command::Write(Caret::WordRight), "tui-do-word-right"),
    quiet(TEXTS, &[Key::of(KeyCode::Home)], Command::Write(Caret::LineStart), "tui-do-line-start"),
    quiet(TEXTS, &[Key::of(KeyCode::End)], Command::Write(Caret::LineEnd), "tui-do-line-end"),
    quiet(EDITOR, &[Key::of(KeyCode::PageUp)], Command::Write(Caret::PageUp), "tui-do-page-up"),
    quiet(EDITOR, &[Key::of(KeyCode::PageDown)], Command::Write(Caret::PageDown), "tui-do-page-down"),
    quiet(EDITOR, &[Key::ctrl(KeyCode::Home)], Command::Write(Caret::Top), "tui-do-first"),
    quiet(EDITOR, &[Key::ctrl(KeyCode::End)], Command::Write(Caret::Bottom), "tui-do-last"),
    quiet(TEXTS, &[Key::of(KeyCode::Backspace)], Command::Write(Caret::DeleteBefore), "tui-do-delete-before"),
    quiet(TEXTS, &[Key::of(KeyCode::Delete)], Command::Write(Caret::DeleteAfter), "tui-do-delete-after"),
    quiet(
        TEXTS,
        &[Key::ctrl(KeyCode::Backspace), Key::ctrl(KeyCode::Char('w'))],
        Command::Write(Caret::DeleteWord),
        "tui-do-delete-word",
    ),
    quiet(LISTS, &[Key::of(KeyCode::Up), Key::char('k')], Command::Up, "tui-do-up"),
    quiet(LISTS, &[Key::of(KeyCode::Down), Key::char('j')], Command::Down, "tui-do-down"),
    quiet(PAGES, &[Key::of(KeyCode::PageUp)], Command::PageUp, "tui-do-page-up"),
    quiet(&[Help], &[Key::of(KeyCode::PageUp)], Command::PageUp, "tui-do-page-up"),
    quiet(PAGES, &[Key::of(KeyCode::PageDown)], Command::PageDown, "tui-do-page-down"),
    shown(&[Help], &[Key::of(KeyCode::PageDown)], Command::PageDown, "tui-do-page-down"),
    quiet(&[Help], &[Key::of(KeyCode::F(1)), Key::char('?')], Command::Back, "tui-do-back"),
    quiet(LISTS, &[Key::of(KeyCode::Home)], Command::First, "tui-do-first"),
    quiet(LISTS, &[Key::of(KeyCode::End)], Command::Last, "tui-do-last"),
    quiet(&[Rounds, Sample], &[Key::of(KeyCode::Right), Key::char('l')], Command::Open, "tui-do-open"),
    quiet(&[Sample, Findings], &[Key::of(KeyCode::Left), Key::char('h')], Command::Back, "tui-do-back"),
    quiet(
        CASE,
        &[Key::of(KeyCode::Tab), Key::of(KeyCode::Right), Key::char('l')],
        Command::NextList,
        "tui-do-next-list",
    ),
    quiet(CASE, &[Key::of(KeyCode::BackTab), Key::of(KeyCode::Left)], Command::PreviousList, "tui-do-previous-list"),
    shown(HELPED, &[Key::of(KeyCode::F(1)), Key::char('?')], Command::Help, "tui-do-help"),
    shown(FIELDS, &[Key::of(KeyCode::F(1))], Command::Help, "tui-do-help"),
    quiet(EDITOR, &[Key::of(KeyCode::F(1))], Command::Help, "tui-do-help"),
    shown(LEFT_BY_ESCAPE, &[Key::of(KeyCode::Esc)], Command::Back, "tui-do-back"),
    shown(EDITOR, &[Key::of(KeyCode::Esc)], Command::Back, "tui-do-shelve"),
    shown(ROUNDS, &[Key::char('q')], Command::Leave, "tui-do-leave"),
    quiet(LEFT_BY_Q, &[Key::char('q')], Command::Leave, "tui-do-leave"),
    quiet(ALL, &[Key::ctrl(KeyCode::Char('c'))], Command::LeaveNow, "tui-do-leave-now"),
];
