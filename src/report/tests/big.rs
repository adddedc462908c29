//! How long the report of ten thousand audited cases takes. Run by hand, with the release build:
//! `cargo test --release --lib ten_thousand -- --ignored --nocapture`.

use super::fixture::{PLAIN, YEAR, answer_all, drawn, mixed};
use crate::{
    domain::{area::Area, event::Event, supplement::MAIN},
    verbs::{
        extend::extend,
        report::{
            documents::{Format, documents},
            gather::{dataset, internal},
            warnings,
        },
        sign_off::sign_off,
    },
    words::{lang::Lang, say::Words},
};
use std::time::Instant;

const LISTS: [&str; 5] = ["BI", "KO", "SS", "NK", "SB"];

#[expect(clippy::print_stdout, reason = "a measurement is there to be read")]
fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    println!("{what:<34} {:>7} ms", start.elapsed().as_millis());
    done
}

#[test]
#[ignore = "takes minutes; it measures, and asserts nothing"]
fn ten_thousand_cases() {
    let mut session = timed("lock and draw", || drawn(&PLAIN, &LISTS, (6_000, 6_000)));
    timed("extend", || {
        session.write(|change| extend(change, YEAR, MAIN, &[(Area::Children, 5_000), (Area::Adults, 5_000)])).unwrap()
    });
    timed("answer", || answer_all(&mut session, mixed));
    let words = Words::new(Lang::Da);
    let public = timed("data set, public", || dataset(&session.store, YEAR, None).unwrap());
    timed("check", || warnings::check(&public, &words, &[]).len());
    for format in Format::ALL {
        timed(format.code(), || documents(&public, &[format], &words).unwrap());
    }
    timed("all formats", || documents(&public, &Format::ALL, &words).unwrap());
    timed("data set and all formats", || {
        documents(&dataset(&session.store, YEAR, None).unwrap(), &Format::ALL, &words).unwrap()
    });
    let whole = timed("data set, internal", || internal(&session.store, YEAR, None).unwrap());
    timed("all formats, internal", || documents(&whole, &Format::ALL, &words).unwrap());
    let mut cases = whole.areas.iter().flat_map(|part| &part.sample);
    let complete = |case: crate::domain::sample::CaseId| Event::CaseCompleted { year: YEAR, case };
    session.write(|change| cases.try_for_each(|case| change.record(&complete(case.id)))).unwrap();
    timed("sign", || session.write(|change| sign_off(change, YEAR)).unwrap());
    let signed = timed("data set, public, signed", || dataset(&session.store, YEAR, None).unwrap());
    timed("all formats, signed", || documents(&signed, &Format::ALL, &words).unwrap());
}
