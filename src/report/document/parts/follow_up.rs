//! *Hvad skal ændres*, and under *Siden sidst* what came of what was decided before.

use crate::{
    domain::follow_up::{Action, Standing},
    report::{
        data::dataset::Dataset,
        document::blocks::{Block, Section, Table},
    },
    say,
    words::{dates::day, follow_up as say_of, say::Words},
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let section = Section::new("aendres", 2, words.say("report-change", &[]));
    let follow = &dataset.follow_up;
    if follow.own.is_empty() {
        return vec![section.text(words.say("report-change-none", &[]))];
    }
    let lead = say!(
        words,
        "report-change-lead",
        count = follow.own.len(),
        acute = follow.own.iter().filter(|action| action.decided.acute).count(),
        day = day(follow.as_of, words.lang())
    );
    let keys = [
        "report-col-action",
        "report-col-finding",
        "report-col-owner",
        "report-col-deadline",
        "report-col-check",
        "report-col-action-standing",
    ];
    let row = |action: &Action| {
        let mut cells = named(action, words);
        cells.push(action.decided.check.clone());
        cells.push(say_of::standing(words, action.standing(follow.as_of)));
        cells
    };
    let table = Table {
        id: "aendres-tabel".into(),
        caption: words.say("report-change-caption", &[]),
        head: keys.map(|key| words.say(key, &[])).into(),
        rows: follow.own.iter().map(row).collect(),
    };
    vec![section.text(lead).with(Block::Table(table))]
}

/// What came of the actions that were decided before. With no year before, nothing was promised.
pub(super) fn earlier(dataset: &Dataset, words: &Words) -> Option<Section> {
    if dataset.comparison.is_none() && dataset.follow_up.earlier.is_empty() {
        return None;
    }
    Some(since(dataset, words))
}

fn since(dataset: &Dataset, words: &Words) -> Section {
    let section = Section::new("siden-handlinger", 3, words.say("report-earlier", &[]));
    let follow = &dataset.follow_up;
    if follow.earlier.is_empty() {
        return section.text(words.say("report-earlier-none", &[]));
    }
    let count = |standing| follow.count(&follow.earlier, standing);
    let lead = say!(
        words,
        "report-earlier-lead",
        count = follow.earlier.len(),
        day = day(follow.as_of, words.lang()),
        done = count(Standing::Done),
        partly = count(Standing::Partly) + count(Standing::PartlyOverdue),
        open = count(Standing::Open) + count(Standing::Overdue),
        dropped = count(Standing::Dropped),
        late = count(Standing::Overdue) + count(Standing::PartlyOverdue)
    );
    let keys = [
        "report-col-action",
        "report-col-finding",
        "report-col-owner",
        "report-col-deadline",
        "report-col-action-standing",
        "report-col-happened",
    ];
    let row = |action: &Action| {
        let mut cells = named(action, words);
        cells[1] = format!("{}, {}", cells[1], action.year);
        cells.push(say_of::standing(words, action.standing(follow.as_of)));
        let nothing = || words.say("report-action-nothing", &[]);
        cells.push(action.reported.as_ref().map_or_else(nothing, |reported| reported.note.clone()));
        cells
    };
    section.text(lead).with(Block::Table(Table {
        id: "siden-handlinger-tabel".into(),
        caption: words.say("report-earlier-caption", &[]),
        head: keys.map(|key| words.say(key, &[])).into(),
        rows: follow.earlier.iter().map(row).collect(),
    }))
}

/// The action itself, what it follows from, who and when.
fn named(action: &Action, words: &Words) -> Vec<String> {
    let decided = &action.decided;
    let key = if decided.acute { "report-action-acute" } else { "report-action" };
    vec![
        say!(words, key, action = decided.id, text = decided.text),
        say_of::finding(words, action),
        decided.owner.clone(),
        day(decided.deadline, words.lang()),
    ]
}
