//! Files that somebody has made to harm whoever opens them: full, torn, of other pages, with bytes of the head changed. Each
//! is refused or seen; none is waited for.

use crate::support::command::Place;
use rusqlite::Connection;
use std::{
    fs,
    path::{Path, PathBuf},
};
use tilsyn::{
    domain::{bounds::LOOKED_BACK, code::Code},
    intake::checklist::shipped::shipped,
    store::open::Store,
    verbs::{open_round::open_round, verify::verify},
};

/// A copy of the file after something was done to it, with every check of its columns down.
fn done_to(place: &Place, sql: &str) -> PathBuf {
    let copy = place.path().join("copy.tilsyn");
    fs::copy(place.file(), &copy).unwrap();
    let connection = Connection::open(&copy).unwrap();
    connection.execute_batch("pragma foreign_keys = off; pragma ignore_check_constraints = on").unwrap();
    connection.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
    copy
}

/// How a file is met: refused when it is opened, or seen when it is verified.
fn met(path: &Path) -> Vec<Code> {
    let store = match Store::open(path, None) {
        Err(refusal) => return vec![refusal.code],
        Ok(store) => store,
    };
    match verify(&store, &[]) {
        Err(refusal) => vec![refusal.code],
        Ok((checks, _)) => checks.into_iter().flat_map(|check| check.faults).map(|fault| fault.code).collect(),
    }
}

/// So many numbers from 1.
fn numbers(count: u32) -> String {
    format!("with recursive n(i) as (select 1 union all select i + 1 from n where i < {count})")
}

/// Told by their number alone: nothing of what they hold is read.
#[test]
fn a_file_that_was_filled_is_refused_by_counts() {
    let place = Place::drawn();
    for (table, sql) in [
        (
            "sample_case",
            format!(
                "{} insert into sample_case (year, attempt, supplement, id, area, stratum, position, case_number)
                 select 2027, 1, 0, 'B-' || (i + 900), 'boern', 'boern', i + 900, 'x' || i from n",
                numbers(20_000)
            ),
        ),
        (
            "draw_stratum",
            format!(
                "{} insert into draw_stratum select year, attempt, supplement, 'boern / ' || i, area, population,
                 lock_sha256, key, words_used, sample_size from draw_stratum, n where label = 'boern'",
                numbers(20_000)
            ),
        ),
        (
            "lock_stratum",
            format!(
                "{} insert into lock_stratum select year, supplement, 'boern / ' || i, area, population, frame_sha256,
                 salt, lock_sha256 from lock_stratum, n where label = 'boern'",
                numbers(10_000)
            ),
        ),
        ("round", format!("{} insert into round select 3000 + i, 'x', opened_at, 0 from round, n", numbers(1_000))),
        (
            "import",
            format!(
                "{} insert into import select year, number + i, supplement, file_name, file_sha256, rows, merged,
                 columns_dropped, children, adults, cases_sha256, reading, at, actor, undone from import, n where number = 2",
                numbers(10_000)
            ),
        ),
        (
            "survey_option",
            format!(
                "insert into survey values (2027, 'x', 'x', 'x', 'x');
                 {} insert into survey_option select 2027, i, 1, 'A1', 'x', 'x', 1 from n",
                numbers(20_001)
            ),
        ),
    ] {
        let refused = Store::open(&done_to(&place, &sql), None).unwrap_err();
        assert_eq!((refused.code, refused.facts[0].1.as_str()), (Code::FileBeyond, table));
    }
    let err = place.run(["--file", "copy.tilsyn", "status"]).refused(1);
    assert!(err.contains("højst 20000 i survey_option"), "{err}");
}

/// Cases times questions is what the screens and the report go through.
#[test]
fn a_round_of_too_many_questions_is_refused() {
    let place = Place::drawn();
    let sql = format!(
        "update round_checklist set content = json_set(content, '$.question', ({} select
         json_group_array(json_extract(content, '$.question[' || (i - i) || ']')) from n)) where id = 'BI'",
        numbers(500)
    );
    done_to(&place, &sql);
    let err = place.run(["--file", "copy.tilsyn", "status"]).refused(1);
    assert!(err.contains("højst 500 i round_checklist"), "{err}");
    let mut lists = shipped().unwrap();
    for list in &mut lists {
        list.questions = vec![list.questions.clone(); 12].concat();
    }
    let refused = place.session().write(|change| open_round(change, 2028, "Tilsyn", lists)).unwrap_err();
    assert_eq!((refused.code, refused.facts[0].1.as_str()), (Code::QuestionsTooMany, "696"));
}

/// What is held against each other is counted, however much of it stands in a file.
#[test]
fn no_more_of_a_case_is_looked_back_on_than_anybody_types() {
    let place = Place::drawn();
    place.run(["answer", "B-01", "BI-01", "partly", "--note", "Kun delvist"]).done();
    let sql = format!(
        "{} insert into trail select seq + i, at, 'p' || i, kind, subject, payload, salt, payload_sha256, core, previous,
         printf('%064x', i) from trail, n where kind = 'answer-given'",
        numbers(5_000)
    );
    let store = Store::open(&done_to(&place, &sql), None).unwrap();
    let case = "B-01".parse().unwrap();
    assert_eq!(store.typed_in_case(2027, case).unwrap().len(), LOOKED_BACK);
    let marks = store.marks(2027, case).unwrap();
    assert_eq!(marks.len(), LOOKED_BACK);
    assert!(marks.iter().all(|mark| mark.before.is_none()) && marks.is_sorted_by_key(|mark| mark.seq));
    place.run(["--file", "copy.tilsyn", "answer", "B-01", "BI-03", "met"]).done();
}

/// Nothing that the program did, and nothing that its tables would take.
#[test]
fn a_file_that_was_edited_is_seen() {
    let place = Place::drawn();
    place.run(["answer", "B-01", "BI-01", "partly", "--note", "Kun delvist"]).done();
    let long = (16 << 20) / 2 + 1;
    for (sql, code) in [
        (format!("update answer set note = hex(zeroblob({long}))"), Code::FileTooLong),
        ("insert into paragraph values (2027, 'summary', '', '\u{1b}[2J', 'x', 'x')".into(), Code::RowAdded),
        ("insert into round values (-1, 'x', '2027-01-01T00:00:00Z', 0)".into(), Code::StoredValueUnknown),
        ("insert into action values (-7, 2027, 'BI-01', null, 'x', 'x', '2027-01-01', 'x', 0, 'x', 'x', null, null, null, null)".into(), Code::RowAdded),
        ("insert into trail select -5, at, actor, kind, subject, payload, salt, payload_sha256, core, previous, substr(sha256, 1, 63) || 'x' from trail where seq = 1".into(), Code::TrailFault),
        ("update answer set revision = 9223372036854775807".into(), Code::RowChanged),
        ("update answer set note = cast(x'ff00' as text)".into(), Code::StoredValueUnknown),
        ("update answer set evidence = '['".into(), Code::RowChanged),
        ("update sample_case set replaced_by = id, state = 'replaced', reason = 'duplicate', state_actor = 'x', state_at = 'x' where id = 'B-01'".into(), Code::RowChanged),
        ("update sample_case set id = 'B-99999999999999999999' where id = 'B-02'".into(), Code::RowAdded),
        ("update round_checklist set content = '{}'".into(), Code::RowChanged),
        ("update import set reading = '[]'".into(), Code::RowChanged),
    ] {
        let codes = met(&done_to(&place, &sql));
        assert!(codes.contains(&code), "{sql}: {codes:?}");
    }
}

/// What the pages of a file can be, and what of them can be gone.
#[test]
fn other_pages_and_lost_ones_are_refused() {
    let place = Place::drawn();
    for size in [512, 1024, 8192, 65536] {
        let path = done_to(&place, &format!("pragma page_size = {size}; vacuum"));
        assert!(matches!(met(&path)[..], [Code::FileSchema | Code::FileNotOurs]), "{size}: {:?}", met(&path));
    }
    assert_eq!(met(&done_to(&place, "pragma auto_vacuum = full; vacuum")), [Code::FileSchema]);
    let whole = fs::read(place.file()).unwrap();
    let path = place.path().join("copy.tilsyn");
    for kept in
        [0, 1, 15, 16, 99, 100, 512, 4095, 4096, 4097, 8192, whole.len() / 2, whole.len() - 4096, whole.len() - 1]
    {
        fs::write(&path, &whole[..kept]).unwrap();
        let codes = met(&path);
        assert!(!codes.is_empty(), "{kept} of {} bytes", whole.len());
    }
    // Pages that nobody needs, after the end and of nothing.
    fs::write(&path, [&whole[..], &[0; 4096][..]].concat()).unwrap();
    assert_eq!(met(&path), [], "a page after the end is none of the file");
}

/// The head of a file, byte by byte: where SQLite takes no notice of a change, the file is what it was.
#[test]
fn no_byte_of_the_head_makes_it_another_file() {
    let place = Place::drawn();
    let whole = fs::read(place.file()).unwrap();
    let path = place.path().join("copy.tilsyn");
    let head = Store::open(&place.file(), None).unwrap().head().unwrap();
    let mut refused = 0;
    for (at, byte) in (0..100).flat_map(|at| [0x00, 0x01, 0x7F, 0xFF].map(|byte| (at, byte))) {
        if whole[at] == byte {
            continue;
        }
        let mut bytes = whole.clone();
        bytes[at] = byte;
        fs::write(&path, bytes).unwrap();
        if met(&path).is_empty() {
            assert_eq!(Store::open(&path, None).unwrap().head().unwrap(), head, "byte {at} as {byte:02x}");
        } else {
            refused += 1;
        }
    }
    assert!(refused > 150, "{refused}");
}
