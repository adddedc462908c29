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

const fn in_footer(
    screens: &'static [ScreenKind],
    keys: &'static [Key],
    command: Command,
    label: &'static str,
) -> Binding {
    Binding { screens: Screens::Only(screens), keys, command, label, shown: Shown::Footer }
}

const fn in_help(
    screens: &'static [ScreenKind],
    keys: &'static [Key],
    command: Command,
    label: &'static str,
) -> Binding {
    Binding { screens: Screens::Only(screens), keys, command, label, shown: Shown::Help }
}

/// On all screens but some, so that a new screen has it without being named.
const fn in_footer_but(but: But, keys: &'static [Key], command: Command, label: &'static str) -> Binding {
    Binding { screens: Screens::But(but), keys, command, label, shown: Shown::Footer }
}

const fn in_help_but(but: But, keys: &'static [Key], command: Command, label: &'static str) -> Binding {
    Binding { screens: Screens::But(but), keys, command, label, shown: Shown::Help }
}

pub const TABLE: &[Binding] = &[
    in_footer(
        &[Rounds, Sample, MissingAnswers, NOTES, OVERVIEW],
        &[Key::of(KeyCode::Enter)],
        Command::Open,
        "tui-do-open",
    ),
    in_footer(&[Palette], &[Key::of(KeyCode::Enter)], Command::Open, "tui-do-run"),
    in_footer(&[Rounds, Sample], &[Key::ctrl(KeyCode::Char('p'))], Command::Palette, "tui-do-palette"),
    in_footer(CHOICE, &[Key::of(KeyCode::Enter)], Command::Open, "tui-do-pick"),
    in_help(CASE, &[Key::char('1')], Command::Give(Value::Met), "tui-do-met"),
    in_help(CASE, &[Key::char('2')], Command::Give(Value::Partly), "tui-do-partly"),
    in_help(CASE, &[Key::char('3')], Command::Give(Value::NotMet), "tui-do-not-met"),
    in_help(CASE, &[Key::char('4')], Command::Give(Value::NotApplicable), "tui-do-not-applicable"),
    in_help(CASE, &[Key::char('5')], Command::Give(Value::CannotAssess), "tui-do-cannot-assess"),
    in_footer(CASE, &[Key::char('b')], Command::Note, "tui-do-note"),
    in_footer(CASE, &[Key::char('e')], Command::Evidence, "tui-do-evidence"),
    in_help(CASE, &[Key::char('v')], Command::Essential, "tui-do-essential"),
    in_help(CASE, &[Key::char('h')], Command::ActNow, "tui-do-act-now"),
    in_help(CASE, &[Key::char('p')], Command::GoodPractice, "tui-do-good-practice"),
    in_help(CASE, &[Key::char('o')], Command::Facts, "facts-do-state"),
    in_help(CASE, &[Key::char('t')], Command::Measure, "measure-do"),
    in_help(CASE, &[Key::char('g')], Command::Accept, "facts-do-accept"),
    in_footer(CASE, &[Key::char('m')], Command::NextUnanswered, "tui-do-next"),
    in_footer(CASE, &[Key::char('u')], Command::UndoAnswer, "tui-do-undo-answer"),
    in_footer(CASE, &[Key::char('x')], Command::Clear, "tui-do-clear"),
    in_footer(CASE, &[Key::char('r')], Command::Review, "tui-do-review"),
    in_footer(CASE, &[Key::char('f')], Command::Complete, "tui-do-complete"),
    in_footer(CASE, &[Key::of(KeyCode::F(9))], Command::Acute, "acute-do-raise"),
    in_help(&[MissingAnswers, Choice, Confirm, Editor], &[Key::of(KeyCode::F(9))], Command::Acute, "acute-do-raise"),
    in_help(SAMPLE, &[Key::of(KeyCode::F(9))], Command::Acute, "acute-do-list"),
    in_footer(&[Acutes], &[Key::of(KeyCode::Enter)], Command::Open, "acute-do-handled"),
    in_footer(&[ACTIONS], &[Key::of(KeyCode::Enter)], Command::Open, "actions-do-outcome"),
    in_footer(&[FINDINGS, ACTIONS], &[Key::char('a')], Command::NewAction, "actions-do-new"),
    in_footer(&[OWN_TEXTS], &[Key::of(KeyCode::Enter)], Command::Open, "texts-do-write"),
    in_footer(&[OWN_TEXTS], &[Key::char('a')], Command::NewText, "texts-do-another"),
    in_footer(&[OWN_TEXTS], &[Key::char('x')], Command::Clear, "texts-do-clear"),
    in_footer(&[CITIZENS], &[Key::char('i'), Key::of(KeyCode::Enter)], Command::Import, "citizens-do-import"),
    in_footer(&[CITIZENS], &[Key::char('x')], Command::Clear, "citizens-do-clear"),
    in_help(&[Rounds, Sample], &[Key::char('f')], Command::Feedback, "handout-do"),
    in_help(ROUNDS, &[Key::char('c')], Command::Visit(Visit::Citizens), "citizens-do-list"),
    in_help(ROUNDS, &[Key::char('o')], Command::Visit(Visit::Texts), "texts-do-list"),
    in_footer(ROUNDS, &[Key::of(KeyCode::F(8))], Command::Visit(Visit::Actions), "actions-do-list"),
    in_help(&[Sample, FINDINGS], &[Key::of(KeyCode::F(8))], Command::Visit(Visit::Actions), "actions-do-list"),
    in_footer(&[Concern], &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2))], Command::Onward, "tui-do-save"),
    in_footer(SAMPLE, &[Key::char('m')], Command::MarkMissing, "tui-do-missing"),
    in_footer(SAMPLE, &[Key::char('d')], Command::Replace, "tui-do-replace"),
    in_footer(SAMPLE, &[Key::char('o')], Command::Visit(Visit::Findings), "tui-do-findings"),
    in_footer(SAMPLE, &[Key::char('g')], Command::SignOff, "tui-do-sign-off"),
    in_help(SAMPLE, &[Key::char('i')], Command::Assign, "tui-do-assign"),
    in_help(SAMPLE, &[Key::char('t')], Command::Visit(Visit::Overview), "tui-do-overview"),
    in_help(SAMPLE, &[Key::char('b')], Command::Visit(Visit::Notes), "tui-do-notes"),
    in_help(SAMPLE, &[Key::char('v')], Command::PickByHand, "tui-do-pick-by-hand"),
    in_help(SAMPLE, &[Key::char('s')], Command::Sort, "tui-do-sort"),
    in_footer(&[Rounds, Case], &[Key::char('a')], Command::Reopen, "tui-do-reopen"),
    in_help(SAMPLE, &[Key::char('a')], Command::Reopen, "tui-do-reopen"),
    in_help(CHOICE, &[Key::char('1')], Command::Pick(0), "tui-do-pick"),
    in_help(CHOICE, &[Key::char('2')], Command::Pick(1), "tui-do-pick"),
    in_help(CHOICE, &[Key::char('3')], Command::Pick(2), "tui-do-pick"),
    in_help(CHOICE, &[Key::char('4')], Command::Pick(3), "tui-do-pick"),
    in_help(CHOICE, &[Key::char('5')], Command::Pick(4), "tui-do-pick"),
    in_help(CHOICE, &[Key::char('6')], Command::Pick(5), "tui-do-pick"),
    in_footer(&[Rounds, Frame], &[Key::char('p')], Command::Plan, "tui-do-plan"),
    in_footer(&[Rounds, Sample], &[Key::char('r')], Command::Report, "tui-do-report"),
    in_footer(ROUNDS, &[Key::char('s')], Command::Trail, "tui-do-trail"),
    in_footer(ROUNDS, &[Key::char('e')], Command::Verify, "tui-do-verify"),
    in_help(ROUNDS, &[Key::char('n')], Command::NewRound, "tui-do-new-round"),
    in_help(ROUNDS, &[Key::char('i')], Command::RenameRound, "tui-do-rename-round"),
    in_help(ROUNDS, &[Key::of(KeyCode::Delete)], Command::RemoveRound, "tui-do-remove-round"),
    in_help(ROUNDS, &[Key::char('u')], Command::Receipt, "tui-do-receipt"),
    in_help(ROUNDS, &[Key::char('b')], Command::Backup, "tui-do-backup"),
    in_footer(FRAME, &[Key::char('l')], Command::Lock, "tui-do-lock"),
    in_footer(ROUNDS, &[Key::char('l')], Command::Import, "tui-do-import"),
    in_footer(FRAME, &[Key::char('i')], Command::Import, "tui-do-import"),
    in_footer(&[Drawn], &[Key::char('u')], Command::Extend, "tui-do-extend"),
    in_footer(&[Drawn], &[Key::char('o')], Command::Again, "tui-do-again"),
    in_footer(&[Drawn], &[Key::char('i')], Command::Import, "tui-do-supplement"),
    in_footer(&[Drawn], &[Key::char('r')], Command::Receipt, "tui-do-receipt"),
    in_footer(&[Plan], &[Key::char('a')], Command::Spread, "tui-do-spread"),
    in_help(FRAME, &[Key::char('a')], Command::Spread, "tui-do-spread"),
    in_footer(&[FINDINGS], &[Key::char('s')], Command::Compare, "tui-do-compare"),
    in_help(ROUNDS, &[Key::char('t')], Command::Selftest, "tui-do-selftest"),
    in_help(&[Sample, Trail], &[Key::of(KeyCode::F(6))], Command::Narrow, "tui-do-narrow"),
    in_help(&[Sample, Trail], &[Key::of(KeyCode::F(7))], Command::ShowAll, "tui-do-show-all"),
    in_footer(&[Trail], &[Key::char('t')], Command::NarrowKind, "trail-do-kind"),
    in_footer(&[Trail], &[Key::char('s')], Command::NarrowCase, "trail-do-case"),
    in_footer(FRAME, &[Key::char('t')], Command::TakeBack, "tui-do-take-back"),
    in_footer(&[ListFile, ListSheet], &[Key::of(KeyCode::Enter)], Command::Open, "tui-do-pick"),
    in_footer(&[ListColumns, ListMeanings], &[Key::of(KeyCode::Enter)], Command::Onward, "tui-do-onward"),
    in_footer(&[ListProblems], &[Key::of(KeyCode::Enter)], Command::Onward, "tui-do-read-again"),
    in_help(SETTLED, &[Key::char('1')], Command::Pick(0), "tui-do-settle-1"),
    in_help(SETTLED, &[Key::char('2')], Command::Pick(1), "tui-do-settle-2"),
    in_help(SETTLED, &[Key::char('3')], Command::Pick(2), "tui-do-settle-3"),
    in_help(&[ListColumns], &[Key::char('4')], Command::Pick(3), "tui-do-settle-4"),
    in_help(&[ListColumns], &[Key::char('5')], Command::Pick(4), "tui-do-settle-5"),
    in_help(&[ListColumns], &[Key::char('6')], Command::Pick(5), "tui-do-settle-6"),
    in_help(&[ListColumns], &[Key::char('7')], Command::Pick(6), "tui-do-settle-7"),
    in_help(&[ListColumns], &[Key::char('8')], Command::Pick(7), "tui-do-settle-8"),
    in_help(SETTLED, &[Key::char('0')], Command::Clear, "tui-do-settle-0"),
    in_help(SETTLED, &[Key::of(KeyCode::Left), Key::char('-')], Command::Fewer, "tui-do-settle-back"),
    in_footer(SETTLED, &[Key::of(KeyCode::Right), Key::char('+')], Command::More, "tui-do-settle"),
    in_footer(SETTLED, &[Key::char('g')], Command::Keep, "tui-do-keep"),
    in_footer(&[ListProblems], &[Key::char('e')], Command::Export, "tui-do-export"),
    in_help(&[ListFile], &[Key::of(KeyCode::Up)], Command::Up, "tui-do-up"),
    in_help(&[ListFile], &[Key::of(KeyCode::Down)], Command::Down, "tui-do-down"),
    in_footer(PLAN, &[Key::of(KeyCode::Left), Key::char('-')], Command::Fewer, "tui-do-fewer"),
    in_footer(PLAN, &[Key::of(KeyCode::Right), Key::char('+')], Command::More, "tui-do-more"),
    in_footer(&[Frame, Source, Grade, Drawn, Plan], &[Key::of(KeyCode::Enter)], Command::Onward, "tui-do-onward"),
    in_footer(
        &[Named, Seed, ListRules],
        &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2))],
        Command::Onward,
        "tui-do-onward",
    ),
    in_footer(&[Form], &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2))], Command::Onward, "tui-do-done"),
    in_footer(&[NewRound], &[Key::of(KeyCode::Enter), Key::of(KeyCode::F(2))], Command::Onward, "tui-do-create"),
    in_footer(FIELDS, &[Key::of(KeyCode::Tab), Key::of(KeyCode::Down)], Command::Down, "tui-do-next-field"),
    in_help(FIELDS, &[Key::of(KeyCode::BackTab), Key::of(KeyCode::Up)], Command::Up, "tui-do-previous-field"),
    in_footer(CONFIRM, &[Key::char('j'), Key::char('y')], Command::Yes, "tui-do-yes"),
    in_footer(CONFIRM, &[Key::char('n'), Key::of(KeyCode::Enter)], Command::No, "tui-do-no"),
    in_footer(EDITOR, &[Key::of(KeyCode::F(2)), Key::ctrl(KeyCode::Char('s'))], Command::Save, "tui-do-save"),
    in_footer(EDITOR, &[Key::of(KeyCode::Enter)], Command::Write(Caret::Break), "tui-do-break"),
    in_footer(EDITOR, &[Key::of(KeyCode::F(8))], Command::Snippets, "snippet-do"),
    in_help(TEXTS, &[Key::ctrl(KeyCode::Char('z'))], Command::Undo, "tui-do-undo"),
    in_help(TEXTS, &[Key::ctrl(KeyCode::Char('y'))], Command::Redo, "tui-do-redo"),
    in_help(TEXTS, &[Key::of(KeyCode::Left)], Command::Write(Caret::Left), "tui-do-caret-left"),
    in_help(TEXTS, &[Key::of(KeyCode::Right)], Command::Write(Caret::Right), "tui-do-caret-right"),
    in_help(EDITOR, &[Key::of(KeyCode::Up)], Command::Write(Caret::Up), "tui-do-up"),
    in_help(EDITOR, &[Key::of(KeyCode::Down)], Command::Write(Caret::Down), "tui-do-down"),
    in_help(TEXTS, &[Key::ctrl(KeyCode::Left)], Command::Write(Caret::WordLeft), "tui-do-word-left"),
    in_help(TEXTS, &[Key::ctrl(KeyCode::Right)], Command::Write(Caret::WordRight), "tui-do-word-right"),
    in_help(TEXTS, &[Key::of(KeyCode::Home)], Command::Write(Caret::LineStart), "tui-do-line-start"),
    in_help(TEXTS, &[Key::of(KeyCode::End)], Command::Write(Caret::LineEnd), "tui-do-line-end"),
    in_help(EDITOR, &[Key::of(KeyCode::PageUp)], Command::Write(Caret::PageUp), "tui-do-page-up"),
    in_help(EDITOR, &[Key::of(KeyCode::PageDown)], Command::Write(Caret::PageDown), "tui-do-page-down"),
    in_help(EDITOR, &[Key::ctrl(KeyCode::Home)], Command::Write(Caret::Top), "tui-do-first"),
    in_help(EDITOR, &[Key::ctrl(KeyCode::End)], Command::Write(Caret::Bottom), "tui-do-last"),
    in_help(TEXTS, &[Key::of(KeyCode::Backspace)], Command::Write(Caret::DeleteBefore), "tui-do-delete-before"),
    in_help(TEXTS, &[Key::of(KeyCode::Delete)], Command::Write(Caret::DeleteAfter), "tui-do-delete-after"),
    in_help(
        TEXTS,
        &[Key::ctrl(KeyCode::Backspace), Key::ctrl(KeyCode::Char('w'))],
        Command::Write(Caret::DeleteWord),
        "tui-do-delete-word",
    ),
    in_footer(&[Trail, FINDINGS, NOTES], &[Key::char('/'), Key::of(KeyCode::F(3))], Command::Search, "tui-do-search"),
    in_help(&[Sample, Case], &[Key::char('/'), Key::of(KeyCode::F(3))], Command::Search, "tui-do-search"),
    in_help(SEARCHED, &[Key::char('n'), Key::of(KeyCode::F(4))], Command::NextMatch, "tui-do-next-match"),
    in_help(SEARCHED, &[Key::char('N'), Key::of(KeyCode::F(5))], Command::PreviousMatch, "tui-do-previous-match"),
    in_footer(&[OVERVIEW], &[Key::of(KeyCode::Tab)], Command::NextArea, "tui-do-next-area"),
    in_help(&[OVERVIEW], &[Key::of(KeyCode::Left), Key::char('h')], Command::PreviousList, "tui-do-previous-case"),
    in_help(&[OVERVIEW], &[Key::of(KeyCode::Right), Key::char('l')], Command::NextList, "tui-do-next-case"),
    in_help(&[Palette], &[Key::of(KeyCode::Up)], Command::Up, "tui-do-up"),
    in_help(&[Palette], &[Key::of(KeyCode::Down)], Command::Down, "tui-do-down"),
    in_help_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::Up), Key::char('k')], Command::Up, "tui-do-up"),
    in_help_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::Down), Key::char('j')], Command::Down, "tui-do-down"),
    in_help_but(&[FIELDS, &[Help, Editor, Palette]], &[Key::of(KeyCode::PageUp)], Command::PageUp, "tui-do-page-up"),
    in_help(&[Help], &[Key::of(KeyCode::PageUp)], Command::PageUp, "tui-do-page-up"),
    in_help_but(
        &[FIELDS, &[Help, Editor, Palette]],
        &[Key::of(KeyCode::PageDown)],
        Command::PageDown,
        "tui-do-page-down",
    ),
    in_footer(&[Help], &[Key::of(KeyCode::PageDown)], Command::PageDown, "tui-do-page-down"),
    in_help(&[Help], &[Key::of(KeyCode::F(1)), Key::char('?')], Command::Back, "tui-do-back"),
    in_help_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::Home)], Command::First, "tui-do-first"),
    in_help_but(&[TEXTS, ROWLESS], &[Key::of(KeyCode::End)], Command::Last, "tui-do-last"),
    in_help(ROUNDS, &[Key::of(KeyCode::Right)], Command::Open, "tui-do-open"),
    in_help(SAMPLE, &[Key::of(KeyCode::Right), Key::char('l')], Command::Open, "tui-do-open"),
    in_help(&[Sample, FINDINGS, Trail, NOTES], &[Key::of(KeyCode::Left), Key::char('h')], Command::Back, "tui-do-back"),
    in_help(
        CASE,
        &[Key::of(KeyCode::Tab), Key::of(KeyCode::Right), Key::char('l')],
        Command::NextList,
        "tui-do-next-list",
    ),
    in_help(CASE, &[Key::of(KeyCode::BackTab), Key::of(KeyCode::Left)], Command::PreviousList, "tui-do-previous-list"),
    in_footer_but(&[TEXTS, &[Help]], &[Key::of(KeyCode::F(1)), Key::char('?')], Command::Help, "tui-do-help"),
    in_footer(
        &[NewRound, Named, Seed, Concern, ListRules, ListFile, Form],
        &[Key::of(KeyCode::F(1))],
        Command::Help,
        "tui-do-help",
    ),
    in_help_but(
        &[&[Rounds, Sample, Help, Palette, Concern]],
        &[Key::ctrl(KeyCode::Char('p'))],
        Command::Palette,
        "tui-do-palette",
    ),
    in_help(&[Editor, Palette], &[Key::of(KeyCode::F(1))], Command::Help, "tui-do-help"),
    in_footer_but(&[ROUNDS, EDITOR], &[Key::of(KeyCode::Esc)], Command::Back, "tui-do-back"),
    in_footer(EDITOR, &[Key::of(KeyCode::Esc)], Command::Back, "tui-do-shelve"),
    in_footer(ROUNDS, &[Key::char('q')], Command::Leave, "tui-do-leave"),
    in_help_but(&[ROUNDS, TEXTS], &[Key::char('q')], Command::Leave, "tui-do-leave"),
    in_help_but(&[], &[Key::ctrl(KeyCode::Char('c'))], Command::LeaveNow, "tui-do-leave-now"),
];
