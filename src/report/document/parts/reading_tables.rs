//! The tables of *Andenlæsning*.

use crate::{
    domain::sample::CaseId,
    report::{
        data::{
            area::AreaPart,
            disagreement::{ByQuestion, Changed, Disagreement, Later},
            reader::Reader,
            reading_notes::{NoteLine, Written},
        },
        document::{blocks::Table, sentences as say_of},
    },
    say,
    words::{notes, say::Words, terms},
};

fn table(id: String, caption: String, heads: &[&str], rows: Vec<Vec<String>>, words: &Words) -> Table {
    Table { id, caption, head: heads.iter().map(|key| words.say(key, &[])).collect(), rows }
}

pub(super) fn readers(part: &AreaPart, words: &Words) -> Table {
    let heads = [
        "report-col-reader",
        "report-col-reader-cases",
        "report-col-reader-finished",
        "report-col-readings",
        "report-col-alike",
        "report-col-blind",
        "report-col-bulk",
        "report-col-undeclared",
        "report-col-unread",
    ];
    let row = |reader: &Reader| {
        let counts = [
            reader.cases,
            reader.finished,
            reader.read,
            reader.agreed,
            reader.blind,
            reader.bulk,
            reader.undeclared,
            reader.unread,
        ];
        std::iter::once(reader.name.clone()).chain(counts.map(|count| count.to_string())).collect()
    };
    let caption = say!(words, "report-reading-readers", area = terms::area(words, part.area));
    let rows = part.second_reading.by_reader.iter().map(row).collect();
    table(format!("andenlaesning-{}-laesere", part.area), caption, &heads, rows, words)
}

pub(super) fn questions(part: &AreaPart, words: &Words) -> Table {
    let heads = [
        "report-col-question",
        "report-col-readings",
        "report-col-differing",
        "report-col-outside",
        "report-col-changed",
    ];
    let row = |of: &ByQuestion| {
        let counts = [of.read, of.disagreed, of.outside, of.changed].map(|count| count.to_string());
        std::iter::once(of.question.clone()).chain(counts).collect()
    };
    let caption = say!(words, "report-reading-questions", area = terms::area(words, part.area));
    let rows = part.second_reading.by_question.iter().map(row).collect();
    table(format!("andenlaesning-{}-spoergsmaal", part.area), caption, &heads, rows, words)
}

/// What is told of single cases; each table where it has something.
pub(super) fn single(part: &AreaPart, words: &Words) -> Vec<Table> {
    let reading = &part.second_reading;
    let of = |name: &str, key: &str, heads: &[&str], rows: Vec<Vec<String>>| {
        let caption = say!(words, key, area = terms::area(words, part.area));
        (!rows.is_empty()).then(|| table(format!("andenlaesning-{}-{name}", part.area), caption, heads, rows, words))
    };
    let disagreements = [
        "report-col-where",
        "report-col-reader",
        "report-col-answer-read",
        "reading-col-own",
        "report-col-answer-now",
        "report-col-reader-note",
    ];
    let later = [
        "report-col-where",
        "report-col-reader",
        "report-col-later-at",
        "report-col-first-verdict",
        "report-col-later-verdict",
    ];
    let changed = ["report-col-where", "report-col-reader", "report-col-answer-read", "report-col-answer-now"];
    [
        of(
            "tabel",
            "report-reading-caption",
            &disagreements,
            reading.disagreements.iter().map(|one| disagreement(one, words)).collect(),
        ),
        of(
            "senere",
            "report-reading-later-caption",
            &later,
            reading.later_verdicts.iter().map(|one| later_verdict(one, words)).collect(),
        ),
        of(
            "aendret",
            "report-reading-changed-caption",
            &changed,
            reading.changed_answers.iter().map(|one| changed_answer(one, words)).collect(),
        ),
        of(
            "bemaerkninger",
            "report-reading-notes-caption",
            &NOTES,
            reading.notes.lines.iter().map(|line| note(line, words)).collect(),
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

pub(super) fn round(lines: &[NoteLine], words: &Words) -> Table {
    let rows = lines.iter().map(|line| note(line, words)).collect();
    table("andenlaesning-runden-tabel".into(), words.say("report-round-notes-caption", &[]), &NOTES, rows, words)
}

fn place(case: CaseId, question: &str) -> String {
    format!("{case} {question}")
}

/// What the reader would have answered, or only that it is another.
fn disagreement(one: &Disagreement, words: &Words) -> Vec<String> {
    let reader = if one.declared {
        one.reader.clone()
    } else {
        say!(words, "report-reading-reader-undeclared", reader = one.reader)
    };
    let now = say_of::value(words, one.scale, one.now);
    let note =
        one.note.map(|(note, life)| say!(words, "report-reading-noted", note = note, life = terms::life(words, life)));
    vec![
        place(one.case, &one.question),
        reader,
        terms::value(words, one.scale, one.read),
        terms::own(words, one.scale, one.own),
        say!(words, &format!("answer-fate-{}", one.fate.code()), value = now),
        [note, Some(one.text.clone()).filter(|text| !text.is_empty())]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(": "),
    ]
}

fn later_verdict(one: &Later, words: &Words) -> Vec<String> {
    vec![
        place(one.case, &one.question),
        one.reader.clone(),
        say_of::time(words, one.at),
        terms::own(words, one.scale, one.from),
        terms::own(words, one.scale, one.to),
    ]
}

fn changed_answer(one: &Changed, words: &Words) -> Vec<String> {
    vec![
        place(one.case, &one.question),
        one.reader.clone(),
        terms::value(words, one.scale, one.read),
        say_of::value(words, one.scale, one.now),
    ]
}

const NOTES: [&str; 6] = [
    "report-col-note-number",
    "report-col-about",
    "report-col-note-by",
    "report-col-reader-note",
    "report-col-note-answer",
    "report-col-standing",
];

fn note(line: &NoteLine, words: &Words) -> Vec<String> {
    let number =
        if line.after_signing { say!(words, "report-note-after-signing", note = line.id) } else { line.id.to_string() };
    vec![
        number,
        terms::noted(words, &line.about),
        line.opened.by.clone(),
        line.opened.text.clone(),
        line.answered.as_ref().map_or_else(String::new, |answered| {
            let text = notes::answer_text(words, &answered.text);
            by(&Written { by: answered.by.clone(), text }, words)
        }),
        match line.ended.as_ref().filter(|(_, why)| !why.text.is_empty()) {
            Some((_, why)) => {
                say!(words, "report-note-ended", life = terms::life(words, line.life), text = by(why, words))
            }
            None => terms::life(words, line.life),
        },
    ]
}

fn by(written: &Written, words: &Words) -> String {
    say!(words, "report-note-by", by = written.by, text = written.text)
}
