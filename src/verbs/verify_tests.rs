//! A check beside somebody who works.

use crate::{
    domain::{check::Check, event::Event, moment::Moment},
    store::open::Store,
    verbs::{session::Session, verify::verify},
};
use std::{
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

fn open(year: u16) -> Event {
    Event::RoundOpened { year, title: "Prøve".into(), checklists: Vec::new() }
}

fn now() -> Moment {
    Moment::try_from("2027-03-01T09:30:00Z".to_owned()).unwrap()
}

fn session(store: Store) -> Session {
    Session { store, by: "mla".into(), now, chance: || Ok([7; 16]) }
}

/// Somebody works in the file all the time, and nobody is accused of having changed it.
#[test]
fn a_file_that_another_writes_in_is_checked_at_one_moment() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("to.tilsyn");
    let mut first = session(Store::create(&path, None).unwrap());
    first.write(|change| change.record(&Event::FileCreated { municipality: "Prøve".into() })).unwrap();
    // However slow the disk: who checks waits for its turn.
    first.store.while_held(|_| true).unwrap();
    let mut second = session(Store::open(&path, None).unwrap());
    second.store.while_held(|_| true).unwrap();
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let years = (2000..3000).take_while(|_| !over.load(Ordering::Relaxed));
            years.map(|year| second.write(|change| change.record(&open(year))).unwrap()).count()
        });
        for _ in 0..3 {
            let (checks, _) = verify(&first.store, &[]).unwrap();
            assert!(checks.iter().all(Check::ok), "{checks:?}");
        }
        over.store(true, Ordering::Relaxed);
        assert!(writer.join().unwrap() > 0);
    });
}
