//! The sentences that more than one part of the report needs. They speak of the cases that were looked into; only the
//! interval speaks of all cases in the list.

use crate::{
    domain::{area::Area, checklist::Scale, finding::Finding, moment::Moment, reading::How},
    report::data::{area::AreaPart, dataset::Status, row::Row, second_reading::SecondReading},
    say,
    words::{lang::Lang, say::Words, terms},
};

/// `22-11-2026 kl. 05:28`, by Danish clocks. Not the computer's own time zone: the same report is the same everywhere.
#[must_use]
pub fn time(words: &Words, moment: Moment) -> String {
    let form = match words.lang() {
        Lang::Da => "%d-%m-%Y kl. %H:%M",
        Lang::En => "%Y-%m-%d %H:%M",
    };
    moment.danish().format(form).to_string()
}

#[must_use]
pub fn status(words: &Words, status: &Status) -> String {
    match status {
        Status::Signed { version, at, by } => {
            say!(words, "report-status-signed", version = version, at = time(words, *at), by = by)
        }
        Status::Draft { open_cases } => say!(words, "report-status-draft", open = open_cases),
    }
}

/// The names with commas between, or that there are none.
#[must_use]
pub fn names<T: AsRef<str>>(words: &Words, names: &[T]) -> String {
    match names {
        [] => words.say("report-nobody", &[]),
        names => names.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
    }
}

/// "8 af 10 (80 %)"; without the per cent where too few answers apply, and a dash-free word where none does.
#[must_use]
pub fn met(words: &Words, row: &Row) -> String {
    let of = terms::met_of(words, &row.finding);
    match row.percent {
        _ if row.finding.n() == 0 => words.say("cannot-be-calculated", &[]),
        Some(percent) => say!(words, "report-met-percent", of = of, percent = percent),
        None => of,
    }
}

/// "Opfyldt i næsten alle de gennemgåede sager, hvor det var relevant: 9 af 10 (90 %)."
#[must_use]
pub fn amount(words: &Words, row: &Row) -> String {
    match row.amount {
        Some(amount) => say!(
            words,
            "report-amount-sentence",
            amount = words.say(&format!("report-amount-{}", amount.code()), &[]),
            of = met(words, row)
        ),
        None => say!(words, "report-amount-few-answers", of = met(words, row)),
    }
}

/// A line of the strongest or weakest: the question in full, then the count.
#[must_use]
pub fn headline(words: &Words, row: &Row) -> String {
    say!(
        words,
        "report-headline-line",
        question = row.finding.question,
        text = words.lang().of(&row.text),
        demand = terms::demand(words, row.finding.kind),
        severity = terms::severity(words, row.finding.severity),
        amount = amount(words, row)
    )
}

/// Why a question has no figure; `None` where it has one.
#[must_use]
pub fn no_figure(words: &Words, finding: &Finding) -> Option<String> {
    if finding.n() > 0 {
        return None;
    }
    let key = if finding.unanswered > 0 {
        "report-none-unanswered"
    } else if finding.unknown() > 0 {
        "report-none-unknown"
    } else if finding.not_applicable > 0 {
        "report-none-not-applicable"
    } else {
        "report-none-no-cases"
    };
    Some(say!(words, key, question = finding.question))
}

/// The interval of one question as a sentence about all cases in the list. Of a sample that was drawn in several parts it
/// is approximate, and that is said.
#[must_use]
pub fn example(words: &Words, row: &Row, confidence: &str, parts: usize) -> String {
    let finding = &row.finding;
    say!(
        words,
        "report-sure-example",
        question = finding.question,
        of = terms::met_of(words, finding),
        interval = terms::interval(words, finding),
        unknown = finding.unknown(),
        confidence = percent_of(confidence),
        parts = parts
    )
}

/// `0.95` as `95`, for a sentence.
#[must_use]
pub fn percent_of(confidence: &str) -> &str {
    confidence.strip_prefix("0.").unwrap_or(confidence)
}

/// The marks on the answers of one question, in words; "ingen" where there are none.
#[must_use]
pub fn marks(words: &Words, finding: &Finding) -> String {
    let marks =
        [(finding.act_now, "act-now"), (finding.essential, "essential"), (finding.good_practice, "good-practice")];
    some(words, marks, |count, mark| format!("{count} {mark}"))
}

/// The cases that a share is not taken of, and why, in words; "ingen" where there are none.
#[must_use]
pub fn left_out(words: &Words, finding: &Finding) -> String {
    let reasons = [
        (finding.not_applicable, "report-out-not-applicable"),
        (finding.cannot_assess, "report-out-cannot-assess"),
        (finding.missing, "report-out-missing"),
        (finding.unanswered, "report-out-unanswered"),
    ];
    some(words, reasons, |count, reason| format!("{reason}: {count}"))
}

fn some<const N: usize>(words: &Words, counts: [(u32, &str); N], said: impl Fn(u32, String) -> String) -> String {
    let some: Vec<String> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, key)| said(count, words.say(key, &[])))
        .collect();
    if some.is_empty() { words.say("report-no-marks", &[]) } else { some.join(", ") }
}

/// What happened to the area's sample, in one or more sentences.
#[must_use]
pub fn sample(words: &Words, part: &AreaPart) -> String {
    let replaced = part.replaced.len();
    let mut said = vec![say!(words, "report-sample-drawn", drawn = part.drawn, population = part.population)];
    if replaced > 0 {
        said.push(say!(words, "report-sample-replaced", count = replaced, cases = part.cases));
    }
    if part.missing > 0 {
        said.push(say!(words, "report-sample-missing", count = part.missing));
    }
    if part.open > 0 {
        said.push(say!(words, "report-sample-open", open = part.open, complete = part.complete, cases = part.cases));
    }
    said.join(" ")
}

/// "Børneområdet", and the department after it where departments were drawn from by themselves.
#[must_use]
pub fn stratum(words: &Words, area: Area, label: &str) -> String {
    terms::stratum(words, label, area)
}

/// That nobody has read, or nothing of it counts: `None` where something does.
#[must_use]
pub fn reading_warning(words: &Words, reading: &SecondReading) -> Option<String> {
    let key = if reading.readers.is_empty() { "report-reading-none" } else { "report-reading-uncounted" };
    (reading.read == 0).then(|| words.say(key, &[]))
}

/// How many readings are alike, of how many cases, how these were chosen, and what stood on the screen.
#[must_use]
pub fn reading(words: &Words, reading: &SecondReading) -> String {
    if let Some(warning) = reading_warning(words, reading) {
        return warning;
    }
    let chosen = match reading.chosen.as_slice() {
        [(how, _)] => terms::how(words, *how),
        several => {
            let some = |(how, cases): &(How, u32)| {
                say!(words, "report-reading-chosen-some", how = terms::how(words, *how), cases = cases)
            };
            several.iter().map(some).collect::<Vec<_>>().join("; ")
        }
    };
    say!(
        words,
        "report-reading-short",
        agreed = reading.agreed,
        read = reading.read,
        cases = reading.cases,
        chosen = chosen,
        blind = on_screen(words, reading.read, reading.blind)
    )
}

/// The same of each area, where more than one is spoken of.
#[must_use]
pub fn reading_of(words: &Words, part: &AreaPart) -> String {
    let said = reading(words, &part.second_reading);
    say!(words, "report-reading-short-area", area = terms::area(words, part.area), said = said)
}

/// Whether the answers stood on the reader's screen, of so many readings.
#[must_use]
pub fn on_screen(words: &Words, read: u32, blind: u32) -> String {
    let key = match blind {
        0 => "report-reading-blind-none",
        blind if blind == read => "report-reading-blind-all",
        _ => "report-reading-blind-some",
    };
    say!(words, key, read = read, blind = blind)
}

/// A day of a checklist, `2026-01-01`, as people of the language write it.
#[must_use]
pub fn day(words: &Words, day: &str) -> String {
    let parts: Vec<&str> = day.split('-').collect();
    match (words.lang(), parts.as_slice()) {
        (Lang::Da, [year, month, day]) => format!("{day}-{month}-{year}"),
        _ => day.to_owned(),
    }
}

/// The answer in the words of its scale, or that there is none.
#[must_use]
pub fn value(words: &Words, scale: Scale, value: Option<crate::domain::answer::Value>) -> String {
    value.map_or_else(|| words.say("report-no-answer", &[]), |value| terms::value(words, scale, value))
}
