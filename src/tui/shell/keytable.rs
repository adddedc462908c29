//! The table of all keys: one row for each command on the screens that have it, in the order in which it is shown.

use crate::{
    domain::answer::Value,
    tui::shell::{
        binding::{Binding, But, Screens, Shown},
        command::{Caret, Command, ScreenKind, TEXTS},
        keys::Key,
    },
    verbs::load::Visit,
};
use ScreenKind::{
    Acutes, Case, Choice, Concern, Confirm, Drawn, Editor, Form, Frame, Grade, Help, ListColumns, ListFile,
    ListMeanings, ListProblems, ListRules, ListSheet, MissingAnswers, Named, NewRound, Page, Palette, Plan, Rounds,
    Sample, Seed, Source, Trail,
};
use crossterm::event::KeyCode;

const FINDINGS: ScreenKind = ScreenKind::Of(Visit::Findings);
const OVERVIEW: ScreenKind = ScreenKind::Of(Visit::Overview);
const NOTES: ScreenKind = ScreenKind::Of(Visit::Notes);
const ACTIONS: ScreenKind = ScreenKind::Of(Visit::Actions);
const OWN_TEXTS: ScreenKind = ScreenKind::Of(Visit::Texts);
const CITIZENS: ScreenKind = ScreenKind::Of(Visit::Citizens);
const ROUNDS: &[ScreenKind] = &[Rounds];
const SAMPLE: &[ScreenKind] = &[Sample];
const CASE: &[ScreenKind] = &[Case];
const CHOICE: &[ScreenKind] = &[Choice];
const CONFIRM: &[ScreenKind] = &[Confirm];
const EDITOR: &[ScreenKind] = &[Editor];
const PLAN: &[ScreenKind] = &[Plan];
const FRAME: &[ScreenKind] = &[Frame];
/// Where a column or a word of a list is settled.
const SETTLED: &[ScreenKind] = &[ListColumns, ListMeanings];
/// The screens with fields of one line.
const FIELDS: &[ScreenKind] = &[NewRound, Seed, Concern, ListRules, Form];
/// The lists that a text can be found in.
const SEARCHED: &[ScreenKind] = &[Sample, Case, FINDINGS, Trail, NOTES];
/// Without rows to move between.
const ROWLESS: &[ScreenKind] = &[Confirm, Frame, Drawn, Page, CITIZENS];

const fn shown(screens: &'static [ScreenKind], keys: &'static [Key], command: Command, label: &'static str) -> Binding {
    Binding { screens: Screens::Only(screens), keys, command, label, shown: Shown::Footer }
}

const fn quiet(screens: &'static [ScreenKind], keys: &'static [Key], command: Command, label: &'static str) -> Binding {
    Binding { screens: Screens::Only(screens), keys, command, label, shown: Shown::Help }
}

/// On all screens but some, so that a new screen has it without being named.
const fn shown_but(but: But, keys: &'static [Key], command: Command, label: &'static str) -> Binding {
    Binding { screens: Screens::But(but), keys, command, label, shown: Shown::Footer }
}

const fn quiet_but(but: But, keys: &'static [Key], command: Command, label: &'static str) -> Binding {
    Binding { screens: Screens::But(but), keys, command, label, shown: Shown::Help }
}

pub const TABLE: &[Binding] = &[
    shown(&[Rounds, Sample, MissingAnswers, NOTES, OVERVIEW], &[Key::of(KeyCode::Enter)], Command::Open, "tui-do-open"),
    shown(&[Palette], &[Key::of(KeyCode::Enter)], Command::Open, "tui-do-run"),
    shown(&[Rounds, Sample], &[Key::ctrl(KeyCode::Char('p'))], Command::Palette, "tui-do-palette"),
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
    quiet(CASE, &[Key::char('o')], Command::Facts, "facts-do-state"),
    quiet(CASE, &[Key::char('t')], Command::Measure, "measure-do"),
    quiet(CASE, &[Key::char('g')], Command::Accept, "facts-do-accept"),
    shown(CASE, &[Key::char('m')], Command::NextUnanswered, "tui-do-next"),
    shown(CASE, &[Key::char('u')], Command::UndoAnswer, "tui-do-undo-answer"),
    shown(CASE, &[Key::char('x')], Command::Clear, "tui-do-clear"),
    shown(CASE, &[Key::char('r')], Command::Review, "tui-do-review"),
    shown(CASE, &[Key::char('f')], Command::Complete, "tui-do-complete"),
    shown(CASE, &[Key::of(KeyCode::F(9))], Command::Acute, "acute-do-raise"),
    quiet(&[MissingAnswers, Choice, Confirm, Editor], &[Key::of(KeyCode::F(9))], Command::Acute, "acute-do-raise"),
    quiet(SAMPLE, &[Key::of(KeyCode::F(9))], Command::Acute, "acute-do-list"),
    shown(&[Acutes], &[Key::of(KeyCode::Enter)], Command::Open, "acute-do-handled"),
    shown(&[ACTIONS], &[Key::of(KeyCode::Enter)], Command::Open, "actions-do-outcome"),
    shown(&[FINDINGS, ACTIONS], &[Key::char('a')], Command::NewAction, "actions-do-new"),
    shown(&[OWN_TEXTS], &[Key::of(KeyCode::Enter)], Command::Open, "texts-do-write"),
    shown(&[OWN_TEXTS], &[Key::char('a')], Command::NewText, "texts-do-another"),
    shown(&[OWN_TEXTS], &[Key::char('x')], Command::Clear, "texts-do-clear"),
    shown(&[CITIZENS], &[Key::char('i'), Key::of(KeyCode::Enter)], Command::Import, "citizens-do-import"),
    shown(&[CITIZENS], &[Key::char('x')], Command::Clear, "citizens-do-clear"),
    quiet(&[Rounds, Sample], &[Key::char('f')], Command::Feedback, "handout-do"),
    quiet(ROUNDS, &[Key::char('c')], Command::Visit(Visit::Citizens), "citizens-do-list"),
    quiet(ROUNDS, &[Key::char('o')], Command::Visit(Visit::Texts), "texts-do-list"),
    shown(ROUNDS, &[Key::of(KeyCode::F(8))], Command::Visit(Visit::Actions), "actions-do-list"),
    quiet(&[Sample, FINDINGS], &[Key::of(KeyCode::F(8))], Command::Visit(Visit::Actions), "actions-do-list"),
    shown(&[Concern], &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2))], Command::Onward, "tui-do-save"),
    shown(SAMPLE, &[Key::char('m')], Command::MarkMissing, "tui-do-missing"),
    shown(SAMPLE, &[Key::char('d')], Command::Replace, "tui-do-replace"),
    shown(SAMPLE, &[Key::char('o')], Command::Visit(Visit::Findings), "tui-do-findings"),
    shown(SAMPLE, &[Key::char('g')], Command::SignOff, "tui-do-sign-off"),
    quiet(SAMPLE, &[Key::char('i')], Command::Assign, "tui-do-assign"),
    quiet(SAMPLE, &[Key::char('t')], Command::Visit(Visit::Overview), "tui-do-overview"),
    quiet(SAMPLE, &[Key::char('b')], Command::Visit(Visit::Notes), "tui-do-notes"),
    quiet(SAMPLE, &[Key::char('v')], Command::PickByHand, "tui-do-pick-by-hand"),
    quiet(SAMPLE, &[Key::char('s')], Command::Sort, "tui-do-sort"),
    shown(&[Rounds, Case], &[Key::char('a')], Command::Reopen, "tui-do-reopen"),
    quiet(SAMPLE, &[Key::char('a')], Command::Reopen, "tui-do-reopen"),
    quiet(CHOICE, &[Key::char('1')], Command::Pick(0), "tui-do-pick"),
    quiet(CHOICE, &[Key::char('2')], Command::Pick(1), "tui-do-pick"),
    quiet(CHOICE, &[Key::char('3')], Command::Pick(2), "tui-do-pick"),
    quiet(CHOICE, &[Key::char('4')], Command::Pick(3), "tui-do-pick"),
    quiet(CHOICE, &[Key::char('5')], Command::Pick(4), "tui-do-pick"),
    quiet(CHOICE, &[Key::char('6')], Command::Pick(5), "tui-do-pick"),
    shown(&[Rounds, Frame], &[Key::char('p')], Command::Plan, "tui-do-plan"),
    shown(&[Rounds, Sample], &[Key::char('r')], Command::Report, "tui-do-report"),
    shown(ROUNDS, &[Key::char('s')], Command::Trail, "tui-do-trail"),
    shown(ROUNDS, &[Key::char('e')], Command::Verify, "tui-do-verify"),
    quiet(ROUNDS, &[Key::char('n')], Command::NewRound, "tui-do-new-round"),
    quiet(ROUNDS, &[Key::char('u')], Command::Receipt, "tui-do-receipt"),
    quiet(ROUNDS, &[Key::char('b')], Command::Backup, "tui-do-backup"),
    shown(FRAME, &[Key::char('l')], Command::Lock, "tui-do-lock"),
    shown(&[Rounds, Frame], &[Key::char('i')], Command::Import, "tui-do-import"),
    shown(&[Drawn], &[Key::char('u')], Command::Extend, "tui-do-extend"),
    shown(&[Drawn], &[Key::char('o')], Command::Again, "tui-do-again"),
    shown(&[Drawn], &[Key::char('i')], Command::Import, "tui-do-supplement"),
    shown(&[Drawn], &[Key::char('r')], Command::Receipt, "tui-do-receipt"),
    shown(&[Plan], &[Key::char('a')], Command::Spread, "tui-do-spread"),
    quiet(FRAME, &[Key::char('a')], Command::Spread, "tui-do-spread"),
    shown(&[FINDINGS], &[Key::char('s')], Command::Compare, "tui-do-compare"),
    quiet(ROUNDS, &[Key::char('t')], Command::Selftest, "tui-do-selftest"),
    quiet(&[Sample, Trail], &[Key::of(KeyCode::F(6))], Command::Narrow, "tui-do-narrow"),
    quiet(&[Sample, Trail], &[Key::of(KeyCode::F(7))], Command::ShowAll, "tui-do-show-all"),
    shown(&[Trail], &[Key::char('t')], Command::NarrowKind, "trail-do-kind"),
    shown(&[Trail], &[Key::char('s')], Command::NarrowCase, "trail-do-case"),
    shown(FRAME, &[Key::char('t')], Command::TakeBack, "tui-do-take-back"),
    shown(&[ListFile, ListSheet], &[Key::of(KeyCode::Enter)], Command::Open, "tui-do-pick"),
    shown(&[ListColumns, ListMeanings], &[Key::of(KeyCode::Enter)], Command::Onward, "tui-do-onward"),
    shown(&[ListProblems], &[Key::of(KeyCode::Enter)], Command::Onward, "tui-do-read-again"),
    quiet(SETTLED, &[Key::char('1')], Command::Pick(0), "tui-do-settle-1"),
    quiet(SETTLED, &[Key::char('2')], Command::Pick(1), "tui-do-settle-2"),
    quiet(SETTLED, &[Key::char('3')], Command::Pick(2), "tui-do-settle-3"),
    quiet(&[ListColumns], &[Key::char('4')], Command::Pick(3), "tui-do-settle-4"),
    quiet(&[ListColumns], &[Key::char('5')], Command::Pick(4), "tui-do-settle-5"),
    quiet(&[ListColumns], &[Key::char('6')], Command::Pick(5), "tui-do-settle-6"),
    quiet(&[ListColumns], &[Key::char('7')], Command::Pick(6), "tui-do-settle-7"),
    quiet(&[ListColumns], &[Key::char('8')], Command::Pick(7), "tui-do-settle-8"),
    quiet(SETTLED, &[Key::char('0')], Command::Clear, "tui-do-settle-0"),
    quiet(SETTLED, &[Key::of(KeyCode::Left), Key::char('-')], Command::Fewer, "tui-do-settle-back"),
    shown(SETTLED, &[Key::of(KeyCode::Right), Key::char('+')], Command::More, "tui-do-settle"),
    shown(SETTLED, &[Key::char('g')], Command::Keep, "tui-do-keep"),
    shown(&[ListProblems], &[Key::char('e')], Command::Export, "tui-do-export"),
    quiet(&[ListFile], &[Key::of(KeyCode::Up)], Command::Up, "tui-do-up"),
    quiet(&[ListFile], &[Key::of(KeyCode::Down)], Command::Down, "tui-do-down"),
    shown(PLAN, &[Key::of(KeyCode::Left), Key::char('-')], Command::Fewer, "tui-do-fewer"),
    shown(PLAN, &[Key::of(KeyCode::Right), Key::char('+')], Command::More, "tui-do-more"),
    shown(&[Frame, Source, Grade, Drawn, Plan], &[Key::of(KeyCode::Enter)], Command::Onward, "tui-do-onward"),
    shown(
        &[Named, Seed, ListRules],
        &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2))],
        Command::Onward,
        "tui-do-onward",
    ),
    shown(&[Form], &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2))], Command::Onward, "tui-do-done"),
    shown(&[NewRound], &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2))], Command::Onward, "tui-do-create"),
    shown(FIELDS, &[Key::of(KeyCode::Tab), Key::of(KeyCode::Down)], Command::Down, "tui-do-next-field"),
    quiet(FIELDS, &[Key::of(KeyCode::BackTab), Key::of(KeyCode::Up)], Command::Up, "tui-do-previous-field"),
    shown(CONFIRM, &[Key::char('j'), Key::char('y')], Command::Yes, "tui-do-yes"),
    shown(CONFIRM, &[Key::char('n'), Key::of(KeyCode::Enter)], Command::No, "tui-do-no"),
    shown(EDITOR, &[Key::of(KeyCode::F(2)), Key::ctrl(KeyCode::Char('s'))], Command::Save, "tui-do-save"),
    shown(EDITOR, &[Key::of(KeyCode::Enter)], Command::Write(Caret::Break), "tui-do-break"),
    shown(EDITOR, &[Key::of(KeyCode::F(8))], Command::Snippets, "snippet-do"),
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
    shown(&[Trail, FINDINGS, NOTES], &[Key::char('/'), Key::of(KeyCode::F(3))], Command::Search, "tui-do-search"),
    quiet(&[Sample, Case], &[Key::char('/'), Key::of(KeyCode::F(3))], Command::Search, "tui-do-search"),
    quiet(SEARCHED, &[Key::char('n'), Key::of(KeyCode::F(4))], Command::NextMatch, "tui-do-next-match"),
    quiet(SEARCHED, &[Key::char('N'), Key::of(KeyCode::F(5))], Command::PreviousMatch, "tui-do-previous-match"),
    shown(&[OVERVIEW], &[Key::of(KeyCode::Tab)], Command::NextArea, "tui-do-next-area"),
    quiet(&[OVERVIEW], &[Key::of(KeyCode::Left), Key::char('h')], Command::PreviousList, "tui-do-previous-case"),
    quiet(&[OVERVIEW], &[Key::of(KeyCode::Right), Key::char('l')], Command::NextList, "tui-do-next-case"),
    quiet(&[Palette], &[Key::of(KeyCode::Up)], Command::Up, "tui-do-up"),
    quiet(&[Palette], &[Key::of(KeyCode::Down)], Command::Down, "tui-do-down"),
    quiet_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::Up), Key::char('k')], Command::Up, "tui-do-up"),
    quiet_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::Down), Key::char('j')], Command::Down, "tui-do-down"),
    quiet_but(&[FIELDS, &[Help, Editor, Palette]], &[Key::of(KeyCode::PageUp)], Command::PageUp, "tui-do-page-up"),
    quiet(&[Help], &[Key::of(KeyCode::PageUp)], Command::PageUp, "tui-do-page-up"),
    quiet_but(
        &[FIELDS, &[Help, Editor, Palette]],
        &[Key::of(KeyCode::PageDown)],
        Command::PageDown,
        "tui-do-page-down",
    ),
    shown(&[Help], &[Key::of(KeyCode::PageDown)], Command::PageDown, "tui-do-page-down"),
    quiet(&[Help], &[Key::of(KeyCode::F(1)), Key::char('?')], Command::Back, "tui-do-back"),
    quiet_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::Home)], Command::First, "tui-do-first"),
    quiet_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::End)], Command::Last, "tui-do-last"),
    quiet(&[Rounds, Sample], &[Key::of(KeyCode::Right), Key::char('l')], Command::Open, "tui-do-open"),
    quiet(&[Sample, FINDINGS, Trail, NOTES], &[Key::of(KeyCode::Left), Key::char('h')], Command::Back, "tui-do-back"),
    quiet(
        CASE,
        &[Key::of(KeyCode::Tab), Key::of(KeyCode::Right), Key::char('l')],
        Command::NextList,
        "tui-do-next-list",
    ),
    quiet(CASE, &[Key::of(KeyCode::BackTab), Key::of(KeyCode::Left)], Command::PreviousList, "tui-do-previous-list"),
    shown_but(&[TEXTS, &[Help]], &[Key::of(KeyCode::F(1)), Key::char('?')], Command::Help, "tui-do-help"),
    shown(
        &[NewRound, Named, Seed, Concern, ListRules, ListFile, Form],
        &[Key::of(KeyCode::F(1))],
        Command::Help,
        "tui-do-help",
    ),
    quiet_but(
        &[&[Rounds, Sample, Help, Palette, Concern]],
        &[Key::ctrl(KeyCode::Char('p'))],
        Command::Palette,
        "tui-do-palette",
    ),
    quiet(&[Editor, Palette], &[Key::of(KeyCode::F(1))], Command::Help, "tui-do-help"),
    shown_but(&[ROUNDS, EDITOR], &[Key::of(KeyCode::Esc)], Command::Back, "tui-do-back"),
    shown(EDITOR, &[Key::of(KeyCode::Esc)], Command::Back, "tui-do-shelve"),
    shown(ROUNDS, &[Key::char('q')], Command::Leave, "tui-do-leave"),
    quiet_but(&[ROUNDS, TEXTS], &[Key::char('q')], Command::Leave, "tui-do-leave"),
    quiet_but(&[], &[Key::ctrl(KeyCode::Char('c'))], Command::LeaveNow, "tui-do-leave-now"),
];
