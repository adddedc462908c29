//! How long the report of ten thousand audited cases takes. Run by hand, with the release build:
//! `cargo test --release --lib ten_thousand -- --ignored --nocapture`.

use super::fixture::{PLAIN, YEAR, answer_all, drawn, mixed, stamp};
use crate::{
    actions::{
        extend::extend,
        publish,
        report::{Format, dataset, documents, internal},
        sign_off::sign_off,
    },
    domain::{area::Area, event::Event, supplement::MAIN},
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
    let mut desk = timed("lock and draw", || drawn(&PLAIN, &LISTS, (6_000, 6_000)));
    timed("extend", || extend(&mut desk, YEAR, MAIN, &[(Area::Children, 5_000), (Area::Adults, 5_000)]).unwrap());
    timed("answer", || answer_all(&mut desk, mixed));
    let words = Words::new(Lang::Da);
    let public = timed("data set, public", || dataset(&desk.store, YEAR, None).unwrap());
    timed("check", || publish::check(&public, &words, &[]).len());
    for format in Format::ALL {
        timed(format.code(), || documents(&public, &[format], &words).unwrap());
    }
    timed("all formats", || documents(&public, &Format::ALL, &words).unwrap());
    timed("data set and all formats", || {
        documents(&dataset(&desk.store, YEAR, None).unwrap(), &Format::ALL, &words).unwrap()
    });
    let whole = timed("data set, internal", || internal(&desk.store, YEAR, None).unwrap());
    timed("all formats, internal", || documents(&whole, &Format::ALL, &words).unwrap());
    let stamp = stamp("mla");
    let mut change = desk.store.change(&stamp).unwrap();
    for case in whole.areas.iter().flat_map(|part| &part.sample) {
        change.record(&Event::CaseCompleted { year: YEAR, case: case.id }).unwrap();
    }
    change.finish().unwrap();
    timed("sign", || sign_off(&mut desk, YEAR).unwrap());
    let signed = timed("data set, public, signed", || dataset(&desk.store, YEAR, None).unwrap());
    timed("all formats, signed", || documents(&signed, &Format::ALL, &words).unwrap());
}
