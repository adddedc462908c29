//! The field's terms as people read them: areas, answers, states, the next step. One thing, one word, everywhere.

use super::{dates::date_time, say::Words, seeds};
use crate::{
    domain::{
        answer::Value,
        area::Area,
        case_file::CaseFile,
        case_file::Draft,
        checklist::{Basis, Certainty, Checklist, Kind, Names, Question, Scale, Severity, Text, find},
        entropy::{self, Held},
        event::{Event, Field},
        finding::Finding,
        note::{About, Life},
        plan::{Needed, Outcome, Plan},
        reading::{How, Verdict},
        round::{Contents, ErasedRound, NextStep, Status},
        sample::{Progress, Reason, SampleCase, State},
        supplement::{LEAST_FIRST, MAIN, of_label},
        time_spent::minutes,
        trail::{self, Entry},
    },
    say,
};

/// "Børneområdet".
/// What a column of a list is read as.
#[must_use]
pub fn column_role(words: &Words, role: crate::intake::columns::Role) -> String {
    words.say(&format!("column-{}", role.code()), &[])
}

#[must_use]
pub fn area(words: &Words, area: Area) -> String {
    words.say(&format!("area-{}", area.code()), &[])
}

/// "børneområdet", inside a sentence.
#[must_use]
pub fn area_inline(words: &Words, area: Area) -> String {
    words.say(&format!("area-{}.inline", area.code()), &[])
}

/// "Børneområdet", or "Børneområdet, Familieafdelingen" for a part of it.
#[must_use]
pub fn stratum(words: &Words, label: &str, of: Area) -> String {
    match (of_label(label), label.split_once(" / ")) {
        (Some(number), _) => say!(words, "supplement-part", area = area(words, of), supplement = number),
        (None, None) => area(words, of),
        (None, Some((_, part))) => format!("{}, {part}", area(words, of)),
    }
}

/// "BI-03 Plan foreligger i tide"; the id alone where the question has no short name.
#[must_use]
pub fn question(words: &Words, checklists: &[Checklist], id: &str) -> String {
    titled(words, id, find(checklists, id).and_then(|question| question.short.as_ref()))
}

/// The same of a question whose short name is at hand.
#[must_use]
pub fn titled(words: &Words, id: &str, short: Option<&Text>) -> String {
    short.map_or_else(|| id.to_owned(), |short| format!("{id} {}", words.lang().of(short)))
}

/// What an entry of the trail is about, with the name of its question.
#[must_use]
pub fn subject(words: &Words, names: &Names, subject: &str) -> String {
    let parts: Vec<&str> = subject.split(' ').collect();
    let part_of = |at: usize, part: &&str| {
        let year = parts.first().filter(|_| at == 2).and_then(|year| year.parse().ok());
        titled(words, part, year.and_then(|year| names.of(year, part)))
    };
    parts.iter().enumerate().map(|(at, part)| part_of(at, part)).collect::<Vec<_>>().join(" ")
}

/// The word of an answer on its scale: "Opfyldt", "Ja", "Høj grad".
#[must_use]
pub fn value(words: &Words, scale: Scale, value: Value) -> String {
    let scale = match scale {
        Scale::Fulfilled => "fulfilled",
        Scale::YesNo => "yes-no",
        Scale::Degree => "degree",
    };
    match value {
        Value::Met | Value::Partly | Value::NotMet => words.say(&format!("value-{scale}-{}", value.code()), &[]),
        Value::NotApplicable | Value::CannotAssess => words.say(&format!("value-{}", value.code()), &[]),
    }
}

/// The digit that gives an answer: the same on every scale, so that the hand learns it once.
#[must_use]
pub fn digit(value: Value) -> char {
    match value {
        Value::Met => '1',
        Value::Partly => '2',
        Value::NotMet => '3',
        Value::NotApplicable => '4',
        Value::CannotAssess => '5',
    }
}

#[must_use]
pub fn severity(words: &Words, severity: Severity) -> String {
    words.say(&format!("severity-{}", severity.code()), &[])
}

#[must_use]
pub fn kind(words: &Words, kind: Kind) -> String {
    words.say(
        match kind {
            Kind::Law => "kind-law",
            Kind::Strategy => "kind-strategy",
            Kind::GoodPractice => "kind-good-practice",
        },
        &[],
    )
}

/// The same as the report speaks of what was looked for: "lovkrav", "krav i strategien". Only a demand of law can be broken.
#[must_use]
pub fn demand(words: &Words, kind: Kind) -> String {
    words.say(&format!("demand-{}", kind.code()), &[])
}

/// "SEL § 81", and "RSL § 10 (efterprøves)" where the reference is only recalled.
#[must_use]
pub fn basis(words: &Words, basis: &Basis) -> String {
    match basis.certainty {
        Certainty::Recalled => say!(words, "basis-recalled", reference = basis.reference),
        Certainty::Stated | Certainty::Verified | Certainty::Exists => basis.reference.clone(),
    }
}

/// Before the lock: which cases belong in the list of the adults; nothing where there is no such list.
#[must_use]
pub fn elderly(words: &Words, areas: impl IntoIterator<Item = Area>) -> Option<String> {
    areas.into_iter().any(|area| area == Area::Adults).then(|| words.say("frame-elderly", &[]))
}

/// All that a question builds on, for a reader of both areas: a place that holds in one of them says which.
#[must_use]
pub fn bases(words: &Words, question: &Question) -> String {
    let one = |of: &Basis| match of.areas[..] {
        [only] if question.areas.len() > 1 => {
            say!(words, "basis-of-area", basis = basis(words, of), area = area_inline(words, only))
        }
        _ => basis(words, of),
    };
    question.basis.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// What a question is, for a reader of both areas: "lov, væsentlig", or each area's own where they differ.
#[must_use]
pub fn weights(words: &Words, question: &Question) -> String {
    let of = |area: &Area| {
        format!("{}, {}", kind(words, question.kind_in(*area)), severity(words, question.severity_in(*area)))
    };
    let named = |area: &Area| format!("{}: {}", area_inline(words, *area), of(area));
    match question.areas.as_slice() {
        [first, rest @ ..] if rest.iter().all(|other| of(other) == of(first)) => of(first),
        areas => areas.iter().map(named).collect::<Vec<_>>().join("; "),
    }
}

#[must_use]
pub fn progress(words: &Words, progress: Progress) -> String {
    words.say(
        match progress {
            Progress::Untouched => "progress-untouched",
            Progress::Begun => "progress-begun",
            Progress::Complete => "progress-complete",
        },
        &[],
    )
}

/// Where a case stands, in a word or two: its state if it left the sample, else its progress.
#[must_use]
pub fn case_state(words: &Words, case: &SampleCase) -> String {
    if case.picked {
        return say!(words, "state-picked", progress = progress(words, case.progress));
    }
    match case.state {
        State::Replaced { .. } => words.say("state-replaced", &[]),
        State::Missing { .. } => words.say("state-missing", &[]),
        State::InSample => progress(words, case.progress),
    }
}

#[must_use]
pub fn reason(words: &Words, reason: Reason) -> String {
    words.say(&format!("reason-{}", reason.code()), &[])
}

/// Where a note stands.
#[must_use]
pub fn life(words: &Words, life: Life) -> String {
    words.say(&format!("note-{}", life.code()), &[])
}

/// How the cases of a reading were chosen.
#[must_use]
pub fn how(words: &Words, how: How) -> String {
    words.say(&format!("chosen-{}", how.code()), &[])
}

/// What a reader says of an answer: the answer he would have given, or only that it is another.
#[must_use]
pub fn reading(words: &Words, scale: Scale, verdict: &Verdict) -> String {
    own(words, scale, verdict.value)
}

/// The same of the answer alone.
#[must_use]
pub fn own(words: &Words, scale: Scale, said: Option<Value>) -> String {
    said.map_or_else(|| words.say("reading-unsaid", &[]), |said| value(words, scale, said))
}

/// An answer by the scale of its question.
#[must_use]
pub fn answer(words: &Words, checklists: &[Checklist], question: &str, given: Value) -> String {
    let scale = find(checklists, question).map(|question| question.scale);
    scale.map_or_else(|| given.code().to_owned(), |scale| value(words, scale, given))
}

/// Whether a reader knew the answers.
#[must_use]
pub fn blind(words: &Words, blind: bool) -> String {
    words.say(if blind { "reading-is-blind" } else { "reading-is-open" }, &[])
}

/// What a note is about: "B-01 BI-05", "B-01", "runden".
#[must_use]
pub fn noted(words: &Words, about: &About) -> String {
    match (about.case, &about.question) {
        (Some(case), Some(question)) => format!("{case} {question}"),
        (Some(case), None) => case.to_string(),
        (None, _) => words.say("note-of-round", &[]),
    }
}

#[must_use]
pub fn field(words: &Words, field: Field) -> String {
    words.say(&format!("field-{}", field.code()), &[])
}

/// What a seed holds of chance, in one sentence.
#[must_use]
pub fn held(words: &Words, held: Held) -> String {
    let bits = held.bits().map(entropy::shown).unwrap_or_default();
    match held {
        Held::Dice(count) => say!(words, "entropy-dice", count = count, bits = bits),
        Held::Digits(count) => say!(words, "entropy-digits", count = count, bits = bits),
        Held::Made => say!(words, "entropy-made", bits = bits),
        Held::Unknown => words.say("entropy-unknown", &[]),
    }
}

/// The same, with what the draw needs, and that it is little where it is.
#[must_use]
pub fn entropy(words: &Words, of: Held, needed: f64) -> String {
    let mut text = format!("{} {}", held(words, of), say!(words, "entropy-needed", bits = entropy::shown(needed)));
    if of.is_little() {
        text.push(' ');
        text.push_str(&say!(words, "entropy-little", few = entropy::shown(entropy::FEW)));
    }
    text
}

/// Whole per cent; what is not certain never prints as 0 or 100.
#[must_use]
pub fn percent(share: f64) -> String {
    if share >= 1.0 {
        return "100".into();
    }
    format!("{:.0}", (share * 100.0).clamp(1.0, 99.0))
}

/// What a planned sample would say, in one sentence.
#[must_use]
pub fn plan_outcome(words: &Words, plan: &Plan, outcome: Outcome) -> String {
    let (low, high) = (outcome.interval.low, outcome.interval.high);
    let (met, n, population) = (outcome.met, plan.sample, plan.population);
    if low == high {
        return say!(words, "plan-outcome-all", met = met, n = n, low = low, population = population);
    }
    say!(words, "plan-outcome", met = met, n = n, low = low, high = high, population = population)
}

/// How many cases would have to be drawn, in one sentence.
#[must_use]
pub fn plan_needed(words: &Words, plan: &Plan, needed: Needed) -> String {
    say!(words, "plan-needed", faulty = needed.faulty, population = plan.population, size = needed.size)
}

/// "8 af 10".
#[must_use]
pub fn met_of(words: &Words, finding: &Finding) -> String {
    say!(words, "met-of", met = finding.met, n = finding.n())
}

/// "mellem 69 og 119 af de 120 sager", or that it cannot be calculated.
#[must_use]
pub fn interval(words: &Words, finding: &Finding) -> String {
    match finding.interval {
        None => words.say("cannot-be-calculated", &[]),
        Some(interval) if interval.low == interval.high => {
            say!(words, "interval-exact", low = interval.low, population = finding.population)
        }
        Some(interval) => {
            say!(words, "interval-between", low = interval.low, high = interval.high, population = finding.population)
        }
    }
}

/// The one next step, in a sentence.
#[must_use]
pub fn next_step(words: &Words, next: &NextStep) -> String {
    match next {
        NextStep::OpenRound => words.say("next-open-round", &[]),
        NextStep::ImportList => words.say("next-import-list", &[]),
        NextStep::ImportArea(of) => say!(words, "next-import-area", area = area_inline(words, *of)),
        NextStep::Lock => words.say("next-lock", &[]),
        NextStep::Draw => words.say("next-draw", &[]),
        NextStep::LockSupplement(number) => say!(words, "next-lock-supplement", supplement = number),
        NextStep::DrawSupplement(number) => say!(words, "next-draw-supplement", supplement = number),
        NextStep::Audit(case) => say!(words, "next-audit", case = case),
        NextStep::AnswerReview(case) => say!(words, "next-answer-review", case = case),
        NextStep::AnswerNote(note) => say!(words, "next-answer-note", note = note),
        NextStep::HalfNote(case) => say!(words, "next-half-note", case = case),
        NextStep::SignOff => words.say("next-sign-off", &[]),
        NextStep::Report => words.say("next-report", &[]),
    }
}

/// What is in a round, in sentences, a line each: what goes with it when it is removed.
#[must_use]
pub fn contents_of_round(words: &Words, contents: &Contents) -> Vec<String> {
    let list = |(file, cases): &(String, u32)| say!(words, "round-holds-list", file = file, cases = cases);
    let mut lines: Vec<String> = contents.lists.iter().map(list).collect();
    if contents.texts > 0 {
        lines.push(say!(words, "round-holds-texts", count = contents.texts));
    }
    if contents.survey {
        lines.push(words.say("round-holds-survey", &[]));
    }
    lines
}

/// The words with which somebody says that an area is meant to be left out: "uden voksne".
#[must_use]
pub fn without(words: &Words, area: Area) -> String {
    words.say(&format!("lock-without-{}", area.code()), &[])
}

/// Whether that is what was typed.
#[must_use]
pub fn is_without(words: &Words, area: Area, typed: &str) -> bool {
    typed.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase() == without(words, area)
}

/// What it means to lock without an area, in sentences, a line each.
#[must_use]
pub fn unlisted(words: &Words, of: Area) -> [String; 2] {
    let inline = area_inline(words, of);
    [
        say!(words, "lock-unlisted", area = area(words, of), inline = inline, least = LEAST_FIRST),
        words.say("lock-unlisted-means", &[]),
    ]
}

/// The status as sentences, one a line: for `status`, the start screen and the plain dialogue alike.
#[must_use]
pub fn status(words: &Words, status: &Status) -> Vec<String> {
    let Some(round) = &status.round else {
        return vec![say!(words, "status-no-round", municipality = status.municipality)];
    };
    let mut lines = vec![say!(
        words,
        if round.signed { "status-round-signed" } else { "status-round" },
        municipality = status.municipality,
        year = round.year.to_string(),
        title = round.title
    )];
    if status.frame.is_empty() {
        lines.push(words.say("status-no-frame", &[]));
    }
    for (in_area, count) in status.frame.iter().filter(|_| !status.drawn) {
        let key = if status.locked { "status-frame-locked" } else { "status-frame" };
        lines.push(say!(words, key, area = area(words, *in_area), count = count));
    }
    if let Some(unlisted) = status.newest.unlisted {
        lines.push(say!(words, "status-unlisted", area = area(words, unlisted)));
    }
    if status.locked {
        lines.push(seeds::source(words, status.source.as_ref()));
    }
    if status.attempt > 1 {
        lines.push(say!(words, "status-attempt", attempt = status.attempt));
    }
    if status.acute_open > 0 {
        lines.push(say!(words, "status-acute", count = status.acute_open));
    }
    for progress in status.areas.iter().filter(|_| status.drawn) {
        lines.push(say!(
            words,
            "status-area",
            area = area(words, progress.area),
            complete = progress.complete,
            cases = progress.cases,
            missing = progress.missing,
            population = progress.population
        ));
    }
    for (open, (in_area, count)) in
        status.supplement.iter().flat_map(|open| open.frame.iter().map(move |counted| (open, counted)))
    {
        let key = if open.locked { "status-supplement-locked" } else { "status-supplement" };
        lines.push(say!(words, key, supplement = open.supplement, area = area(words, *in_area), count = count));
    }
    let shares = status.shares.iter().map(|share| {
        let key = if share.to.is_empty() { "status-share-nobody" } else { "status-share" };
        say!(words, key, to = share.to, complete = share.complete, cases = share.cases)
    });
    let shares: Vec<String> = shares.collect();
    if !shares.is_empty() {
        lines.push(say!(words, "status-shares", shares = shares.join(", ")));
    }
    lines
}

/// "1. B-03, givet videre til Børnevagten 22-11-2026 05:28: ikke meldt håndteret".
#[must_use]
pub fn acute_line(words: &Words, acute: &crate::domain::acute::Acute) -> String {
    let state = words.say(if acute.handled.is_some() { "acute-state-handled" } else { "acute-state-open" }, &[]);
    let at = date_time(acute.passed_on, words.lang());
    say!(words, "acute-line", number = acute.number, case = acute.case, to = acute.to, at = at, state = state)
}

/// The same with everything that was written about it.
#[must_use]
pub fn acute(words: &Words, acute: &crate::domain::acute::Acute) -> Vec<String> {
    let mut lines = vec![acute_line(words, acute), format!("{} {}", words.say("acute-label-what", &[]), acute.what)];
    if let Some(handled) = &acute.handled {
        lines.push(format!("{} {}", words.say("acute-label-handled", &[]), handled.note));
        lines.push(saved(words, &handled.by, handled.at));
    }
    lines
}

/// "Gemt 22-11-2026 05:28 af mla".
#[must_use]
pub fn saved(words: &Words, by: &str, at: crate::domain::moment::Moment) -> String {
    say!(words, "saved-by", by = by, at = date_time(at, words.lang()))
}

/// "Runden 2026 er slettet her 14-03-2028 10:12 …", one line a round.
#[must_use]
pub fn erased(words: &Words, status: &Status) -> Vec<String> {
    let line = |round: &ErasedRound| {
        let (year, at) = (round.year.to_string(), date_time(round.at, words.lang()));
        say!(words, "status-erased", year = year, at = at, versions = round.versions, filed = round.filed)
    };
    status.erased.iter().map(line).collect()
}

/// What an entry of the trail did: "trak stikprøven", or "trak af tillæg 1"; or by which entry it is erased.
#[must_use]
pub fn entry(words: &Words, entry: &Entry, erased_by: Option<i64>) -> String {
    if let Some(seq) = erased_by {
        return say!(words, "event-erased", seq = seq.to_string());
    }
    let plain = || words.find(&format!("event-{}", entry.kind), &[]).unwrap_or_else(|| entry.kind.clone());
    let read = trail::event(entry);
    if let Ok(Some(event)) = &read
        && let Some(undoes) = event.undoes()
    {
        return say!(words, "event-undoes", seq = undoes);
    }
    if let Ok(Some(Event::FileRewritten { words: true })) = &read {
        return words.say("event-file-rewritten-words", &[]);
    }
    let number = match read {
        Ok(Some(Event::ListImported(list))) => list.supplement,
        Ok(Some(Event::FrameLocked { supplement, .. } | Event::SampleDrawn { supplement, .. })) => supplement,
        _ => MAIN,
    };
    if number == MAIN {
        return plain();
    }
    words.find(&format!("event-supplement-{}", entry.kind), &[("supplement", &number)]).unwrap_or_else(plain)
}

/// "ca. 35 min.": an estimate by the trail; nothing where there is nothing to say.
#[must_use]
pub fn spent(words: &Words, file: &CaseFile) -> Option<String> {
    minutes(file.spent).map(|minutes| say!(words, "time-spent", minutes = minutes))
}

/// The text of a draft, of a reference in one line.
#[must_use]
pub fn drafted(draft: &Draft) -> String {
    match draft.field {
        Field::Evidence => super::evidence::drafted(&draft.text),
        Field::Note | Field::Review | Field::Reply => draft.text.clone(),
    }
}

/// What a question is called in a list.
#[must_use]
pub fn short<'q>(words: &Words, question: &'q Question) -> &'q str {
    words.lang().of(question.short_or_text())
}
