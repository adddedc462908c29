//! *Andenlæsning*: who read what of which cases, how far they agree, and what became of every disagreement and every note.
//! Counts in both editions; single cases in the internal one alone.

use super::reading_tables as tables;
use crate::{
    domain::reading::How,
    report::{
        data::{
            area::AreaPart,
            dataset::{Dataset, Edition},
            disagreement::Outside,
            reader::{ChosenCases, Reader},
            reading_notes::{Lives, Passed, RoundNotes},
            second_reading::SecondReading,
        },
        document::{
            blocks::{Block, Section},
            sentences as say_of,
        },
    },
    say,
    words::{say::Words, terms},
};

pub(in crate::report) fn sections(dataset: &Dataset, words: &Words) -> Vec<Section> {
    let first =
        Section::new("andenlaesning", 2, words.say("report-reading", &[])).text(words.say("report-reading-lead", &[]));
    let areas = dataset.areas.iter().map(|part| area(part, dataset.edition, words));
    std::iter::once(first).chain(areas).chain(round(&dataset.round_notes, words)).collect()
}

fn area(part: &AreaPart, edition: Edition, words: &Words) -> Section {
    let reading = &part.second_reading;
    let title = say!(words, "report-reading-area", area = terms::area(words, part.area));
    let section = Section::new(&format!("andenlaesning-{}", part.area), 3, title).text(say!(
        words,
        "report-reading-people",
        auditors = say_of::names(words, &reading.auditors),
        readers = say_of::names(words, &reading.readers)
    ));
    let section = counts(readers(section, part, words), reading, words);
    let section = questions(section, part, words);
    let section = afterwards(section, reading, words);
    let section = notes(section, reading, words);
    match edition {
        Edition::Internal => {
            tables::single(part, words).into_iter().fold(section, |section, table| section.with(Block::Table(table)))
        }
        Edition::Public if reading.disagreed + reading.outside.all() + reading.notes.lives.all() > 0 => {
            section.text(words.say("report-reading-internal", &[]))
        }
        Edition::Public => section,
    }
}

/// How the cases of each were chosen, what stood on the screen, and what was asked for and is not read.
fn readers(section: Section, part: &AreaPart, words: &Words) -> Section {
    let readers = &part.second_reading.by_reader;
    if readers.is_empty() {
        return section;
    }
    let said = readers.iter().map(|reader| of_reader(reader, words)).collect();
    section.with(Block::List(said)).with(Block::Table(tables::readers(part, words)))
}

fn of_reader(reader: &Reader, words: &Words) -> String {
    let chosen: Vec<String> = reader.chosen.iter().map(|chosen| cases(reader, chosen, words)).collect();
    let mut said = vec![say!(words, "report-reading-reader", reader = reader.name, chosen = chosen.join(", "))];
    if reader.read > 0 {
        said.push(say_of::on_screen(words, reader.read, reader.blind));
    }
    for (count, key) in [(reader.unread, "report-reading-unread"), (reader.undeclared, "report-reading-undeclared")] {
        said.extend(some(words, key, count));
    }
    said.join(" ")
}

/// "3 sager (trukket, da svarene lå fast)"; of picked ones also by whom.
fn cases(reader: &Reader, chosen: &ChosenCases, words: &Words) -> String {
    let how = terms::how(words, chosen.how);
    let how = match chosen.how {
        How::Picked if chosen.by == reader.name => {
            say!(words, "report-reading-picked-self", how = how)
        }
        How::Picked => say!(words, "report-reading-picked-by", how = how, by = chosen.by),
        _ => how,
    };
    say!(words, "report-reading-cases", cases = chosen.cases, how = how)
}

fn counts(section: Section, reading: &SecondReading, words: &Words) -> Section {
    let section = match say_of::reading_warning(words, reading) {
        Some(warning) => section.with(Block::Notice(warning)),
        None => section.text(say!(words, "report-reading-alike", agreed = reading.agreed, read = reading.read)),
    };
    let bulk = reading.of_readers(|reader| reader.bulk);
    let more = [
        (reading.of_no_answer, "report-reading-no-answer"),
        (bulk, "report-reading-bulk"),
        (reading.left, "report-reading-left"),
    ];
    more.into_iter().filter_map(|(count, key)| some(words, key, count)).fold(section, Section::text)
}

fn questions(section: Section, part: &AreaPart, words: &Words) -> Section {
    let reading = &part.second_reading;
    let mut section = section;
    if !reading.by_question.is_empty() {
        section = section.with(Block::Table(tables::questions(part, words)));
    }
    let again: Vec<&str> = reading.read_again().collect();
    if !again.is_empty() {
        section = section.text(say!(words, "report-reading-again", questions = again.join(", ")));
    }
    match some(words, "report-reading-outside", reading.outside.all()) {
        Some(said) => section.text(said).with(Block::List(outside(reading.outside, words))),
        None => section,
    }
}

fn outside(outside: Outside, words: &Words) -> Vec<String> {
    let why = [
        (outside.undeclared, "report-outside-undeclared"),
        (outside.withdrawn, "report-outside-withdrawn"),
        (outside.later, "report-outside-later"),
        (outside.left, "report-outside-left"),
    ];
    why.into_iter().filter_map(|(count, key)| some(words, key, count)).collect()
}

fn afterwards(section: Section, reading: &SecondReading, words: &Words) -> Section {
    let counts = [(reading.later, "report-reading-later"), (reading.changed, "report-reading-changed")];
    counts.into_iter().filter_map(|(count, key)| some(words, key, count)).fold(section, Section::text)
}

fn notes(section: Section, reading: &SecondReading, words: &Words) -> Section {
    let notes = &reading.notes;
    let section = match lives(notes.lives, words) {
        Some(lives) => section.text(say!(words, "report-reading-notes", count = notes.lives.all(), lives = lives)),
        None => section,
    };
    let Some(said) = some(words, "report-reading-passed", notes.passed_over) else { return section };
    let section = section.text(said);
    if notes.passed.is_empty() {
        return section;
    }
    let line = |passed: &Passed| {
        say!(
            words,
            "report-reading-passed-line",
            place = format!("{} {}", passed.case, passed.question),
            reader = passed.reader,
            reason = passed.reason,
            by = passed.by
        )
    };
    section.with(Block::List(notes.passed.iter().map(line).collect()))
}

/// "1 besvaret, 2 fastholdt"; `None` where there are none.
fn lives(lives: Lives, words: &Words) -> Option<String> {
    let some = lives.counts().into_iter().filter(|(_, count)| *count > 0);
    let said: Vec<String> = some.map(|(life, count)| format!("{count} {}", terms::life(words, life))).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

fn round(notes: &RoundNotes, words: &Words) -> Option<Section> {
    let lives = lives(notes.lives, words);
    if lives.is_none() && notes.later == 0 {
        return None;
    }
    let mut section = Section::new("andenlaesning-runden", 3, words.say("report-round-notes", &[]));
    if let Some(lives) = lives {
        section = section.text(say!(words, "report-round-notes-count", count = notes.lives.all(), lives = lives));
    }
    for (note, why) in &notes.closed {
        section = section.text(say!(words, "report-round-notes-closed", note = note, by = why.by, text = why.text));
    }
    if !notes.lines.is_empty() {
        section = section.with(Block::Table(tables::round(&notes.lines, words)));
    }
    Some(some(words, "report-round-notes-later", notes.later).into_iter().fold(section, Section::text))
}

fn some(words: &Words, key: &str, count: u32) -> Option<String> {
    (count > 0).then(|| say!(words, key, count = count))
}
