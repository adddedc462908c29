//! The trail table.

use super::{
    bounds,
    error::{damaged, sqlite},
    reader::Reader,
    values::{coded, moment},
};
use crate::domain::{
    actor_at::ActorAt,
    bounds::{BETWEEN_MAX, LOOKED_BACK},
    event::{DRAFT_KIND, Event, FilePrint},
    moment::Moment,
    refusal::Refusal,
    sample::CaseId,
    time_spent::Mark,
    trail::{Entry, START},
};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params};

/// The entries that a condition takes, as they are read today: one whose texts are erased as the one that stands in its place,
/// and none of a round that is erased. The condition stands in both, so that each is found by its index.
pub(super) fn told(condition: &str) -> String {
    format!(
        "select seq, at, actor, kind, subject, payload, salt, payload_sha256, core, previous, sha256 from trail
         where payload_sha256 is not null and ({condition})
         union all select seq, at, actor, kind, subject, payload, null, '', '', '', '' from erased
         where payload is not null and ({condition})"
    )
}

/// An earlier attempt had other cases of the same id: what counts comes after the draw of the newest one in the trail,
/// whatever the clock said. No attempt comes after a supplement, so the draws of a round begin with its attempts.
fn newest_draw() -> String {
    let draws = told("kind = 'sample-drawn' and subject = cast(:year as text)");
    format!(
        "(select seq from ({draws}) order by seq
          limit 1 offset (select max(attempt) - 1 from draw where year = :year and supplement = 0))"
    )
}

/// The entries about one case and its questions, or about all of a round: a subject is the place, or the place and a blank
/// and more: `!` follows the blank.
fn of_place() -> String {
    format!("subject >= :place and subject < :place || '!' and seq > {}", newest_draw())
}

impl Reader {
    /// The whole trail as it stands, oldest first.
    pub fn trail(&self) -> Result<Vec<Entry>, Refusal> {
        bounds::judge_trail(&self.connection)?;
        let sql = "select seq, at, actor, kind, subject, payload, salt, payload_sha256, core, previous, sha256
                   from trail order by seq";
        self.rows(sql, [], entry)
    }

    /// What a report tells out of the trail, oldest first: the draws of a round, everything after the entry `after`, and the
    /// newest entry. The rest of a long trail is never looked at.
    pub fn report_entries(&self, year: u16, after: i64) -> Result<Vec<Entry>, Refusal> {
        let sql = told("subject = :subject or seq > :after or seq = (select max(seq) from trail)") + " order by seq";
        let place = named_params! { ":subject": year.to_string(), ":after": after };
        self.rows(&sql, place, entry)
    }

    /// The entries by which somebody passed over what a second reader had begun, in the cases of the newest attempt.
    pub fn half_notes_passed(&self, year: u16) -> Result<Vec<Entry>, Refusal> {
        let sql = told(&format!("kind = 'half-note-passed' and {}", of_place())) + " order by seq";
        self.rows(&sql, named_params! { ":place": year.to_string(), ":year": year }, entry)
    }

    /// Who but `by` last acted in a case, if that was after `since`.
    pub fn last_in_case(&self, year: u16, case: CaseId, by: &str, since: Moment) -> Result<Option<ActorAt>, Refusal> {
        let place = format!("{year} {case}");
        let in_case =
            |subject: &str| subject.strip_prefix(&place).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        // Backwards, and no further than asked for: the trail of a round is long, its last minutes are not.
        let sql = "select at, actor, subject from trail where payload_sha256 is not null order by seq desc";
        let mut statement = self.connection.prepare_cached(sql).map_err(sqlite)?;
        let read = |row: &Row<'_>| Ok((moment(row, "at")?, row.get("actor")?, row.get("subject")?));
        for row in statement.query_map([], read).map_err(sqlite)? {
            let (at, actor, subject): (Moment, String, String) = row.map_err(sqlite)?;
            if at < since {
                break;
            }
            if actor != by && in_case(&subject) {
                return Ok(Some(ActorAt { by: actor, at }));
            }
        }
        Ok(None)
    }

    /// The newest that was done in a case of the newest attempt, oldest first.
    pub fn marks(&self, year: u16, case: CaseId) -> Result<Vec<Mark>, Refusal> {
        let sql = format!(
            "select seq, at, (select max(seq) from ({})) as before
             from (select seq, at, actor from ({}) order by seq desc limit {LOOKED_BACK}) t order by seq",
            told(&format!("actor = t.actor and seq < t.seq and seq >= t.seq - {BETWEEN_MAX}")),
            told(&of_place())
        );
        let place = format!("{year} {case}");
        let read =
            |row: &Row<'_>| Ok(Mark { seq: row.get("seq")?, at: moment(row, "at")?, before: row.get("before")? });
        self.rows(&sql, named_params! { ":place": place, ":year": year }, read)
    }

    /// The newest that was typed in a case of the newest attempt, and taken away: answers, facts and times, oldest first.
    pub fn typed_in_case(&self, year: u16, case: CaseId) -> Result<Vec<Entry>, Refusal> {
        let kinds = "kind in ('answer-given', 'answer-cleared', 'facts-stated', 'case-measured')";
        let typed = told(&format!("{kinds} and {}", of_place()));
        let sql = format!("select * from ({typed} order by seq desc limit {LOOKED_BACK}) order by seq");
        self.rows(&sql, named_params! { ":place": format!("{year} {case}"), ":year": year }, entry)
    }

    /// The newest that was written into the report of a round, and taken away, oldest first.
    pub fn typed_in_texts(&self, year: u16) -> Result<Vec<Entry>, Refusal> {
        let typed = told("kind = 'paragraph-written' and subject >= ?1 and subject < ?1 || '!'");
        let sql = format!("select * from ({typed} order by seq desc limit {LOOKED_BACK}) order by seq");
        self.rows(&sql, [year.to_string()], entry)
    }

    /// The answers of the newest attempt that were given or taken away more than once, each with its case, oldest first.
    /// Nearly all are given once, and of those not one is read: the index alone tells which subjects come back, for a
    /// question that was only read again has a subject as often. A draft has one word more.
    pub fn answers_again(&self, year: u16) -> Result<Vec<(CaseId, Entry)>, Refusal> {
        let again = format!(
            "select subject from ({}) where subject not like '% % % %' group by subject having count(*) > 1",
            told(&of_place())
        );
        let given = told(&format!(
            "subject in ({again}) and kind in ('answer-given', 'answer-cleared') and +seq > {}",
            newest_draw()
        ));
        let sql = format!(
            "select *, substr(subject, 6, instr(substr(subject, 6), ' ') - 1) as case_id from ({given}) order by seq"
        );
        let read = |row: &Row<'_>| Ok((coded(row, "case_id")?, entry(row)?));
        self.rows(&sql, named_params! { ":place": year.to_string(), ":year": year }, read)
    }

    /// Who last gave or cleared an answer, and when.
    pub fn last_answered(&self, year: u16, case: CaseId, question: &str) -> Result<Option<ActorAt>, Refusal> {
        let given = told("subject = ?1 and kind in ('answer-given', 'answer-cleared')");
        let sql = format!("select actor, at from ({given}) order by seq desc limit 1");
        let read = |row: &Row<'_>| Ok(ActorAt { by: row.get("actor")?, at: moment(row, "at")? });
        self.row(&sql, [format!("{year} {case} {question}")], read)
    }

    /// The files that are told of, by all rounds.
    pub fn file_prints(&self) -> Result<Vec<FilePrint>, Refusal> {
        let sql = told("kind in ('report-published', 'feedback-written')") + " order by seq";
        let events: Vec<String> = self.rows(&sql, [], |row| row.get("payload"))?;
        let read = |payload: &String| serde_json::from_str::<Event>(payload).map_err(damaged);
        let events: Vec<Event> = events.iter().map(read).collect::<Result<_, _>>()?;
        let files = events.into_iter().map(|event| match event {
            Event::ReportPublished(published) => published.files,
            Event::FeedbackWritten(written) => written.files,
            _ => Vec::new(),
        });
        Ok(files.flatten().collect())
    }

    /// The hash of an entry.
    pub fn sha256_of(&self, seq: i64) -> Result<String, Refusal> {
        self.one("select sha256 from trail where seq = ?1", [seq], |row| row.get(0))
    }

    /// The number and hash of the newest entry; `0` and [`START`] in an empty file.
    pub fn head(&self) -> Result<(i64, String), Refusal> {
        head(&self.connection).map_err(sqlite)
    }
}

pub(super) fn head(connection: &Connection) -> rusqlite::Result<(i64, String)> {
    let sql = "select seq, sha256 from trail order by seq desc limit 1";
    let newest = connection.query_row(sql, [], |row| Ok((row.get("seq")?, row.get("sha256")?))).optional()?;
    Ok(newest.unwrap_or((0, START.into())))
}

pub(super) fn append(connection: &Connection, entry: &Entry) -> rusqlite::Result<()> {
    let sql = "insert into trail (seq, at, actor, kind, subject, payload, salt, payload_sha256, core, previous, sha256)
               values (:seq, :at, :actor, :kind, :subject, :payload, :salt, :payload_sha256, :core, :previous, :sha256)";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":seq": entry.seq, ":at": entry.at, ":actor": entry.by, ":kind": entry.kind, ":subject": entry.subject,
        ":payload": entry.payload, ":salt": entry.salt, ":payload_sha256": entry.payload_sha256,
        ":core": entry.core, ":previous": entry.previous, ":sha256": entry.sha256,
    })?;
    Ok(())
}

/// Erases the payloads and salts of one person's drafts of one text that are older than their entry `newest`, and with
/// them what stands of those drafts in the tables: a draft of an earlier attempt has the same subject.
pub(super) fn erase_drafts(connection: &Connection, subject: &str, newest: &Entry) -> rusqlite::Result<()> {
    let older = "kind = :kind and subject = :subject and actor = :actor and seq < :before and payload is not null";
    for sql in [
        format!("delete from draft where revision in (select seq from trail where {older})"),
        format!("update trail set payload = null, salt = null where {older}"),
    ] {
        connection.prepare_cached(&sql)?.execute(named_params! {
            ":kind": DRAFT_KIND, ":subject": subject, ":actor": newest.by, ":before": newest.seq,
        })?;
    }
    Ok(())
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let text = |column| Ok::<String, rusqlite::Error>(row.get::<_, Option<String>>(column)?.unwrap_or_default());
    Ok(Entry {
        seq: row.get("seq")?,
        // A bare entry has none of these.
        at: text("at")?,
        by: text("actor")?,
        kind: row.get("kind")?,
        subject: text("subject")?,
        payload: row.get("payload")?,
        salt: row.get("salt")?,
        payload_sha256: text("payload_sha256")?,
        core: row.get("core")?,
        previous: row.get("previous")?,
        sha256: row.get("sha256")?,
    })
}
