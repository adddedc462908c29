//! *Sådan gjorde vi*: the list, the lock, the seed, the draw, what left the sample, and what changed after signing.

use super::{population, roles};
use crate::{
    domain::{
        area::Area,
        draw_record::{Draw, DrawnStratum},
        lock::Lock,
        round::{Import, SignOff},
        supplement::MAIN,
    },
    report::{
        data::{
            area::AreaPart,
            changes::ChangesAfter,
            dataset::Dataset,
            draw_steps::{DrawStep, Drawing},
            method::Supplement,
            sample::Replaced,
        },
        document::{
            blocks::{Block, Fact, Section, Table},
            sentences as say_of,
        },
    },
    say,
    words::{say::Words, seeds, terms},
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let mut sections = vec![
        Section::new("metode", 2, words.say("report-method", &[])).text(words.say("report-method-lead", &[])),
        roles::section(dataset, words),
        lists(dataset, words),
    ];
    sections.extend(population::section(dataset, words));
    sections.extend([draw(dataset, words)]);
    sections.extend(supplements(dataset, words));
    sections.extend([replacements(dataset, words), picked(dataset, words)]);
    sections.extend(set_aside(dataset, words));
    sections.push(signatures(dataset, words));
    sections
}

fn heads(words: &Words, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| words.say(key, &[])).collect()
}

fn lists(dataset: &Dataset, words: &Words) -> Section {
    let keys = [
        "report-col-file",
        "report-col-imported",
        "report-col-by",
        "report-col-rows",
        "report-col-merged",
        "report-col-children",
        "report-col-adults",
        "report-col-dropped",
        "report-col-used",
    ];
    let row = |import: &Import| {
        vec![
            import.file_name.clone(),
            say_of::time(words, import.at),
            import.by.clone(),
            import.rows.to_string(),
            import.merged.to_string(),
            import.children.to_string(),
            import.adults.to_string(),
            if import.columns_dropped.is_empty() {
                words.say("report-none-dropped", &[])
            } else {
                import.columns_dropped.join(", ")
            },
            match (import.undone, import.supplement) {
                (true, _) => words.say("report-list-undone", &[]),
                (false, MAIN) => words.say("report-list-used", &[]),
                (false, number) => say!(words, "supplement-list-used", supplement = number),
            },
        ]
    };
    let table = Table {
        id: "metode-lister-tabel".into(),
        caption: words.say("report-lists-caption", &[]),
        head: heads(words, &keys),
        rows: dataset.method.imports.iter().map(row).collect(),
    };
    let lock = &dataset.method.lock;
    let section = Section::new("metode-lister", 3, words.say("report-lists", &[]))
        .text(words.say("report-lists-lead", &[]))
        .with(Block::Table(table))
        .text(say!(words, "report-locked", at = say_of::time(words, lock.at), by = lock.by));
    unlisted(dataset, words).into_iter().fold(section, Section::text)
}

/// The areas that the round asks about and that had no list at the lock, a sentence each.
fn unlisted(dataset: &Dataset, words: &Words) -> Vec<String> {
    let method = &dataset.method;
    let locked = |lock: &Lock, area| lock.strata.iter().any(|stratum| stratum.area == area);
    let asked = |area| dataset.checklists.iter().any(|list| list.questions_for(area).next().is_some());
    let said = |area| {
        let supplemented = method.supplements.iter().any(|supplement| locked(&supplement.lock, area));
        let key = if supplemented { "report-area-supplemented" } else { "report-area-unlisted" };
        say!(words, key, area = terms::area_inline(words, area))
    };
    let lacking = Area::ALL.into_iter().filter(|area| asked(*area) && !locked(&method.lock, *area));
    lacking.map(said).collect()
}

fn draw(dataset: &Dataset, words: &Words) -> Section {
    let draw = &dataset.method.draw;
    let term = |key: &str| words.say(key, &[]);
    let mut facts = drawn(&dataset.method.lock, draw, words);
    facts.push(Fact::new(term("report-fact-attempt"), say!(words, "report-attempt-of", attempt = draw.attempt)));
    if let Some(reason) = &draw.reason {
        facts.push(Fact::new(term("report-fact-attempt-reason"), reason));
    }
    let section = Section::new("metode-udtraek", 3, words.say("report-draw", &[]))
        .text(words.say("report-draw-lead", &[]))
        .with(Block::Facts(facts))
        .with(Block::List(sizes(draw, words)));
    match dataset.method.draw_steps.as_slice() {
        [] | [_] => section,
        steps => section
            .text(words.say("report-draw-steps", &[]))
            .with(Block::List(steps.iter().map(|step| draw_step(words, step)).collect())),
    }
}

/// When, by whom, and the seed with all that speaks for it.
fn drawn(lock: &Lock, draw: &Draw, words: &Words) -> Vec<Fact> {
    let term = |key: &str| words.say(key, &[]);
    let [open, grade] = seeds::of_draw(words, Some(lock), &draw.seed);
    let source = match (&lock.source, &draw.seed.source) {
        // The fact is named already: what it is, and that it was chosen in time.
        (Some(chosen), _) => say!(words, "report-source-chosen", source = seeds::named(words, chosen)),
        (None, Some(said)) => format!("{open} {}", say!(words, "report-source-said", source = said)),
        (None, None) => open,
    };
    vec![
        Fact::new(term("report-fact-drawn"), say!(words, "report-by", at = say_of::time(words, draw.at), by = draw.by)),
        Fact::exact(term("report-fact-seed"), &draw.seed.typed),
        Fact::new(term("report-fact-source"), source),
        Fact::new(term("report-fact-grade"), grade),
        Fact::new(term("report-fact-witnesses"), say_of::names(words, &draw.seed.witnesses)),
    ]
}

fn sizes(draw: &Draw, words: &Words) -> Vec<String> {
    let size = |stratum: &DrawnStratum| {
        say!(
            words,
            "report-draw-size",
            area = say_of::stratum(words, stratum.area, &stratum.label),
            size = stratum.sample_size,
            population = stratum.population
        )
    };
    draw.strata.iter().map(size).collect()
}

/// Why there are supplements, and of each how it was locked and drawn.
fn supplements(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let one = |(place, supplement): (usize, &Supplement)| {
        let by = |at, by: &String| say!(words, "report-by", at = say_of::time(words, at), by = by);
        let mut facts = vec![
            Fact::new(words.say("supplement-fact-locked", &[]), by(supplement.lock.at, &supplement.lock.by)),
            Fact::exact(words.say("report-hash-commitment", &[]), &supplement.lock.commitment),
        ];
        facts.extend(drawn(&supplement.lock, &supplement.draw, words));
        facts.push(Fact::exact(words.say("report-hash-receipt", &[]), &supplement.receipt_sha256));
        let title = say!(words, "supplement-title", supplement = supplement.number);
        let section = Section::new(&format!("metode-tillaeg-{}", supplement.number), 3, title);
        let section = if place == 0 { section.text(words.say("supplement-why", &[])) } else { section };
        section.with(Block::Facts(facts)).with(Block::List(sizes(&supplement.draw, words)))
    };
    dataset.method.supplements.iter().enumerate().map(one).collect()
}

fn draw_step(words: &Words, step: &DrawStep) -> String {
    let by = say!(words, "report-by", at = say_of::time(words, step.at), by = step.by);
    match &step.what {
        Drawing::Drawn { attempt, reason: None } => say!(words, "report-step-drawn", attempt = attempt, by = by),
        Drawing::Drawn { attempt, reason: Some(reason) } => {
            say!(words, "report-step-drawn-again", attempt = attempt, by = by, reason = reason)
        }
        Drawing::Extended { cases } => say!(words, "report-step-extended", cases = cases, by = by),
        Drawing::Supplemented { supplement, cases } => {
            say!(words, "supplement-step", supplement = supplement, cases = cases, by = by)
        }
    }
}

fn replacements(dataset: &Dataset, words: &Words) -> Section {
    let section = Section::new("metode-erstattet", 3, words.say("report-replaced", &[]));
    let replaced: Vec<&Replaced> = dataset.areas.iter().flat_map(|part| &part.replaced).collect();
    if replaced.is_empty() {
        return section.text(words.say("report-replaced-none", &[]));
    }
    let keys = [
        "report-col-case",
        "report-col-reason",
        "report-col-note",
        "report-col-replaced-by",
        "report-col-at",
        "report-col-by",
    ];
    let row = |case: &&Replaced| {
        vec![
            case.id.to_string(),
            terms::reason(words, case.reason),
            if case.note.is_empty() { words.say("report-internal-only", &[]) } else { case.note.clone() },
            case.replaced_by.map_or_else(|| words.say("report-no-reserve", &[]), |id| id.to_string()),
            say_of::time(words, case.at),
            case.by.clone(),
        ]
    };
    let many = dataset.areas.iter().filter(|part| part.many_replaced);
    let many = many.map(|part| say!(words, "report-replaced-many", area = terms::area_inline(words, part.area)));
    let section = many.fold(section.text(words.say("report-replaced-lead", &[])), Section::text);
    section.with(Block::Table(Table {
        id: "metode-erstattet-tabel".into(),
        caption: words.say("report-replaced-caption", &[]),
        head: heads(words, &keys),
        rows: replaced.iter().map(row).collect(),
    }))
}

fn picked(dataset: &Dataset, words: &Words) -> Section {
    let section = Section::new("metode-udvalgt", 3, words.say("report-picked", &[]));
    let parts = dataset.areas.iter().filter(|part| part.picked > 0);
    let lines: Vec<String> = parts
        .map(|part| say!(words, "report-picked-count", area = terms::area(words, part.area), count = part.picked))
        .collect();
    if lines.is_empty() {
        return section.text(words.say("report-picked-none", &[]));
    }
    section.text(words.say("report-picked-lead", &[])).with(Block::List(lines))
}

/// Answers that do not count by the facts of their cases; nothing where there are none.
fn set_aside(dataset: &Dataset, words: &Words) -> Option<Section> {
    let of = |part: &AreaPart| -> u32 { part.findings.iter().map(|row| row.finding.set_aside).sum() };
    let parts: Vec<_> = dataset.areas.iter().filter(|part| of(part) > 0).collect();
    let line =
        |part: &&AreaPart| say!(words, "report-set-aside", area = terms::area(words, part.area), count = of(part));
    let section = Section::new("metode-oplysninger", 3, words.say("facts-title", &[]));
    (!parts.is_empty()).then(|| section.with(Block::List(parts.iter().map(line).collect())))
}

fn signatures(dataset: &Dataset, words: &Words) -> Section {
    let section = Section::new("metode-godkendt", 3, words.say("report-signatures", &[]));
    let signatures = &dataset.method.signatures;
    if signatures.is_empty() {
        return section.text(words.say("report-signatures-none", &[]));
    }
    let keys = ["report-col-version", "report-col-signed", "report-col-reopened", "report-col-reopen-reason"];
    let row = |signature: &SignOff| {
        let by = |at, by: &String| say!(words, "report-by", at = say_of::time(words, at), by = by);
        let reopened = signature.reopened.as_ref();
        vec![
            signature.version.to_string(),
            by(signature.at, &signature.by),
            reopened.map_or_else(|| words.say("report-not-reopened", &[]), |reopened| by(reopened.at, &reopened.by)),
            reopened.map_or_else(|| words.say("report-not-reopened", &[]), |reopened| reopened.reason.clone()),
        ]
    };
    let section = section.text(words.say("report-signatures-lead", &[])).with(Block::Table(Table {
        id: "metode-godkendt-tabel".into(),
        caption: words.say("report-signatures-caption", &[]),
        head: heads(words, &keys),
        rows: signatures.iter().map(row).collect(),
    }));
    let changed: Vec<String> = dataset.method.changes.iter().map(|changes| change(changes, words)).collect();
    if changed.is_empty() { section } else { section.with(Block::List(changed)) }
}

/// What was done to the answers and the sample after a signature.
fn change(changes: &ChangesAfter, words: &Words) -> String {
    say!(words, "report-changed-after", version = changes.version, answers = changes.answers, cases = changes.cases)
}
