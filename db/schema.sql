-- The whole schema of a tilsyn file, version 1. A new file runs this, and a file is opened only if it holds exactly this.
--
-- `trail` is the truth: every event in order, hash-chained. All other tables show what the events add up to and can be
-- made anew from them, except `frame_case`, whose rows are held by the hash in the import's event.
--
-- Times are UTC text (2026-11-22T04:28:00Z). A case is named by its id (B-01, V-01) within the newest attempt.

create table trail (
    seq            integer primary key check (seq > 0),  -- from 1, without gaps
    at             text,                                 -- when
    actor          text,                                 -- who, initials or login name
    kind           text not null,                        -- what kind of event
    subject        text,                                 -- what it is about: '2027 B-01 BI-05'
    payload        text,                                 -- the event as JSON; null once erased
    salt           text check (length(salt) = 32),       -- goes with the payload
    payload_sha256 text check (length(payload_sha256) = 64),           -- over salt and payload
    core           text not null check (length(core) = 64),            -- over at, actor, kind, subject, payload_sha256
    previous       text not null check (length(previous) = 64),        -- sha256 of the entry before
    sha256         text not null unique check (length(sha256) = 64),   -- over seq, core, previous
    check ((payload is null) = (salt is null)),
    check (payload is not null or kind = 'note-drafted' or payload_sha256 is null),
    -- A bare entry: of an erased round, or one whose texts are erased.
    check ((payload_sha256 is null) = (at is null)),
    check ((payload_sha256 is null) = (actor is null)),
    check ((payload_sha256 is null) = (subject is null)),
    check (payload_sha256 is not null or payload is null)
) strict;
-- What is about one case is read whenever the case is, and who gave an answer last whenever one is given.
create index trail_subject on trail (subject);

-- The entries that are erased, each with the entry that says so. Where texts alone are erased: what stands in its place.
create table erased (
    seq      integer primary key,
    revision integer not null check (revision > seq),
    at       text,
    actor    text,
    kind     text not null,
    subject  text,
    payload  text,
    check ((payload is null) = (at is null)),
    check ((payload is null) = (actor is null)),
    check ((payload is null) = (subject is null))
) strict;
create index erased_subject on erased (subject);

-- Append-only takes three triggers: without the third, INSERT OR REPLACE rewrites a row in silence. Two things may happen
-- to a row: a draft loses its payload and the salt of it, both at once and once; and one that is told to be erased keeps
-- nothing but its number, its kind and what the chain is walked by.
create trigger trail_update before update on trail
when new.seq is not old.seq or new.kind is not old.kind or new.core is not old.core
    or new.previous is not old.previous or new.sha256 is not old.sha256
    or not (
        (old.kind = 'note-drafted' and old.payload is not null and new.payload is null and new.salt is null
            and new.at is old.at and new.actor is old.actor and new.subject is old.subject
            and new.payload_sha256 is old.payload_sha256)
        or (new.payload_sha256 is null and old.payload_sha256 is not null
            and exists (select 1 from erased where seq = old.seq))
    )
begin select raise(abort, 'the trail is append-only'); end;
create trigger trail_delete before delete on trail
begin select raise(abort, 'the trail is append-only'); end;
create trigger trail_replace before insert on trail
when exists (select 1 from trail where seq = new.seq or sha256 = new.sha256)
begin select raise(abort, 'the trail is append-only'); end;

create table municipality (
    id         integer primary key check (id = 1),
    name       text not null,
    created_at text not null
) strict;

create table round (
    year      integer primary key check (year between 2000 and 2999),
    title     text not null,
    opened_at text not null,
    signed    integer not null default 0 check (signed in (0, 1))
) strict;

-- A round that is erased here, and what is kept of it: the figures of its signed versions. None of that year is opened again.
create table purge (
    year        integer primary key check (year between 2000 and 2999),
    at          text not null,
    actor       text not null,
    filed       text not null,                           -- where its report is
    ground      text not null,                           -- by which law, or answer of the archive
    last_action integer not null check (last_action >= 0), -- the highest number that was ever given to an action
    checklists  text not null check (json_valid(checklists)),
    revision    integer not null                         -- the trail entry
) strict;
create trigger purge_update before update on purge begin select raise(abort, 'a purge never changes'); end;
create trigger purge_delete before delete on purge begin select raise(abort, 'a purge never goes'); end;
create trigger purge_replace before insert on purge when exists (select 1 from purge where year = new.year)
begin select raise(abort, 'a purge never changes'); end;
create table purge_figures (
    year    integer not null references purge,
    version integer not null check (version > 0),
    figures text not null check (json_valid(figures)),
    primary key (year, version)
) strict;
create trigger purge_figures_update before update on purge_figures
begin select raise(abort, 'a purge never changes'); end;
create trigger purge_figures_delete before delete on purge_figures
begin select raise(abort, 'a purge never goes'); end;
create trigger purge_figures_replace before insert on purge_figures
when exists (select 1 from purge_figures where year = new.year and version = new.version)
begin select raise(abort, 'a purge never changes'); end;
create trigger round_purged before insert on round when exists (select 1 from purge where year = new.year)
begin select raise(abort, 'the round is erased here'); end;

-- The checklists of a round as they were when it began.
create table round_checklist (
    year     integer not null references round,
    position integer not null check (position > 0),
    id       text not null,                              -- BI, KO, SS, NK, SB
    content  text not null check (json_valid(content)),  -- the whole checklist
    primary key (year, id)
) strict;

create table import (
    year            integer not null references round,
    number          integer not null check (number > 0),
    supplement      integer not null check (supplement >= 0), -- 0, or which supplement of forgotten cases
    file_name       text not null,                       -- without its folder
    file_sha256     text not null check (length(file_sha256) = 64),
    rows            integer not null check (rows >= 0),  -- data rows read
    merged          integer not null check (merged >= 0),-- rows that repeated a case
    columns_dropped text not null check (json_valid(columns_dropped)),
    children        integer not null check (children >= 0),
    adults          integer not null check (adults >= 0),
    cases_sha256    text not null check (length(cases_sha256) = 64),
    reading         text not null check (json_valid(reading)),  -- how it was read, the rules and what they took out
    at              text not null,
    actor           text not null,
    undone          integer not null default 0 check (undone in (0, 1)),
    primary key (year, number)
) strict;

-- The bulk rows of the frame: what a case list is reduced to. No name, no CPR number, no title. They lie in the order in
-- which a frame is hashed and drawn from, so neither sorts a million of them.
create table frame_case (
    year        integer not null,
    case_number text not null check (length(case_number) between 1 and 200),
    area        text not null check (area in ('boern', 'voksne')),
    department  text,
    import      integer not null,
    primary key (year, case_number)
) strict, without rowid;
-- A lock covers the cases of its own supplement and of all before it.
create trigger frame_case_locked_insert before insert on frame_case
when exists (select 1 from lock where year = new.year and supplement >= coalesce(
    (select supplement from import where year = new.year and number = new.import), 0))
begin select raise(abort, 'the frame is locked'); end;
create trigger frame_case_locked_update before update on frame_case
when exists (select 1 from lock where year = old.year and supplement >= coalesce(
    (select supplement from import where year = old.year and number = old.import), 0))
begin select raise(abort, 'the frame is locked'); end;
create trigger frame_case_locked_delete before delete on frame_case
when exists (select 1 from lock where year = old.year and supplement >= coalesce(
    (select supplement from import where year = old.year and number = old.import), 0))
begin select raise(abort, 'the frame is locked'); end;

-- The frame is supplement 0. Cases that were forgotten make supplement 1, 2 …, each with a lock and a draw of its own.
create table lock (
    year       integer not null references round,
    supplement integer not null check (supplement >= 0),
    commitment text not null check (length(commitment) = 64),
    seed_from  text check (seed_from in ('bidrag', 'offentligt', 'terninger', 'program')),  -- null: not chosen
    seed_source  text,                                   -- who, which draw and day, or before whom
    house_share  text check (length(house_share) = 32),  -- goes before the words of 'bidrag'
    house_sha256 text check (length(house_sha256) = 64), -- and is registered by this
    at         text not null,
    actor      text not null,
    primary key (year, supplement),
    check ((seed_from is null) = (seed_source is null)),
    check ((seed_from is 'bidrag') = (house_share is not null)),
    check ((house_share is null) = (house_sha256 is null))
) strict;
create trigger lock_update before update on lock begin select raise(abort, 'a lock never changes'); end;
create trigger lock_delete before delete on lock begin select raise(abort, 'a lock never changes'); end;
create trigger lock_replace before insert on lock
when exists (select 1 from lock where year = new.year and supplement = new.supplement)
begin select raise(abort, 'a lock never changes'); end;

create table lock_stratum (
    year         integer not null,
    supplement   integer not null,
    label        text not null,
    area         text not null check (area in ('boern', 'voksne')),
    population   integer not null check (population > 0),
    frame_sha256 text not null check (length(frame_sha256) = 64),
    salt         text not null check (length(salt) = 32),         -- neither this nor the frame hash is published
    lock_sha256  text not null check (length(lock_sha256) = 64),  -- over both: what a key is made from
    primary key (year, label),
    foreign key (year, supplement) references lock
) strict;

create table draw (
    year            integer not null,
    attempt         integer not null check (attempt > 0),
    supplement      integer not null,
    reason          text,                                -- why there is more than one attempt
    seed_typed      text not null,
    seed_normalised text not null,
    grade           text not null check (grade in ('A', 'B', 'C', 'D')),
    source          text,
    witnesses       text not null check (json_valid(witnesses)),
    print           text not null check (length(print) = 64),  -- the same through everything that comes after
    at              text not null,
    actor           text not null,
    primary key (year, attempt, supplement),
    foreign key (year, supplement) references lock
) strict;
create trigger draw_update before update on draw begin select raise(abort, 'a draw never changes'); end;
create trigger draw_delete before delete on draw begin select raise(abort, 'a draw never changes'); end;
create trigger draw_replace before insert on draw
when exists (select 1 from draw
    where year = new.year and attempt = new.attempt and supplement = new.supplement)
begin select raise(abort, 'a draw never changes'); end;

create table draw_stratum (
    year         integer not null,
    attempt      integer not null,
    supplement   integer not null,
    label        text not null,
    area         text not null check (area in ('boern', 'voksne')),
    population   integer not null check (population > 0),
    lock_sha256  text not null check (length(lock_sha256) = 64),
    key          text not null check (length(key) = 64),
    words_used   integer not null check (words_used >= 0),
    sample_size  integer not null check (sample_size between 1 and population),
    primary key (year, attempt, label),
    foreign key (year, attempt, supplement) references draw
) strict;

-- More cases from the same draw order.
create table draw_extension (
    year        integer not null,
    attempt     integer not null,
    supplement  integer not null,
    label       text not null,
    size_before integer not null check (size_before > 0),
    size_after  integer not null check (size_after > size_before),
    revision    integer not null,                        -- the trail entry
    at          text not null,
    actor       text not null,
    primary key (year, attempt, label, size_after),
    foreign key (year, attempt, label) references draw_stratum
) strict;

create table sample_case (
    year        integer not null,
    attempt     integer not null,
    supplement  integer not null,                        -- of its stratum; 0 where it was picked by hand
    id          text not null check (id glob '[BV]-[0-9][0-9]*'),
    area        text not null check (area in ('boern', 'voksne')),
    stratum     text not null,
    position    integer not null check (position > 0),   -- in the draw order
    case_number text not null,
    department  text,
    picked      integer not null default 0 check (picked in (0, 1)),  -- by hand: in no figure
    assigned    text,                                    -- who is to audit it: initials
    state       text not null default 'in-sample' check (state in ('in-sample', 'replaced', 'missing')),
    reason      text check (reason in ('wrong-area', 'closed-before-period', 'duplicate', 'not-disability-case',
                    'auditor-handled-case')),
    note        text,                                    -- why replaced or missing
    state_actor text,
    state_at    text,
    replaced_by text,                                    -- the reserve's id
    complete    integer not null default 0 check (complete in (0, 1)),
    primary key (year, attempt, id),
    unique (year, attempt, stratum, position),
    unique (year, attempt, picked, case_number),
    foreign key (year, attempt, supplement) references draw,
    check ((state = 'replaced') = (reason is not null))
) strict;

create table answer (
    year          integer not null,
    attempt       integer not null,
    case_id       text not null,
    question      text not null,
    value         text not null check (value in ('met', 'partly', 'not-met', 'not-applicable', 'cannot-assess')),
    note          text not null,
    evidence      text not null check (json_valid(evidence)),  -- where it can be seen: [{"document","date","journal"}]
    essential     integer not null check (essential in (0, 1)),
    act_now       integer not null check (act_now in (0, 1)),
    good_practice integer not null check (good_practice in (0, 1)),
    actor         text not null,
    at            text not null,
    revision      integer not null,                      -- the trail entry that gave it
    primary key (year, attempt, case_id, question),
    foreign key (year, attempt, case_id) references sample_case
) strict;

-- What is said of a case before its questions. Null is unknown.
create table facts (
    year          integer not null,
    attempt       integer not null,
    case_id       text not null,
    age           text check (age in ('0-9', '10-15', '16-17', '18-24', '25-66', '67+')),
    outcome       text check (outcome in ('bevilling', 'delvist', 'afslag', 'ingen')),
    changes       integer check (changes between 0 and 99),  -- of caseworker, in the period
    plan_required integer check (plan_required in (0, 1)),
    actor         text not null,
    at            text not null,
    primary key (year, attempt, case_id),
    foreign key (year, attempt, case_id) references sample_case
) strict;

-- The times of a question that is measured, as they were typed by the clock on the wall; where they would say who somebody
-- is, the days between them alone.
create table measured (
    year     integer not null,
    attempt  integer not null,
    case_id  text not null,
    question text not null,
    pairs    text not null check (json_valid(pairs)),    -- [{"from","to"}], each 2026-03-04 or 2026-03-04 10:15; or [{"days"}]
    actor    text not null,
    at       text not null,
    primary key (year, attempt, case_id, question),
    foreign key (year, attempt, case_id) references sample_case
) strict;

-- Who is to read a case a second time, and how the cases were chosen: the first choice that was made of it.
create table reading_choice (
    year     integer not null,
    attempt  integer not null,
    case_id  text not null,
    reader   text not null,
    chosen   text not null check (json_valid(chosen)),   -- {"how":"drawn","each":3,"words":"…"}
    actor    text not null,
    at       text not null,
    revision integer not null,                           -- the trail entry
    primary key (year, attempt, case_id, reader),
    foreign key (year, attempt, case_id) references sample_case
) strict;

-- Who was shown answers of others in a case, and when first: whoever was does not read it blind.
create table answers_shown (
    year    integer not null,
    attempt integer not null,
    case_id text not null,
    actor   text not null,
    at      text not null,
    primary key (year, attempt, case_id, actor),
    foreign key (year, attempt, case_id) references sample_case
) strict;

-- What each second reader says of an answer. The first verdict is what stood when the reader declared the case read; the
-- newest stands beside it.
create table reading (
    year        integer not null,
    attempt     integer not null,
    case_id     text not null,
    question    text not null,
    actor       text not null,                           -- the reader
    at          text not null,
    revision    integer not null,                        -- the trail entry
    note        text not null,
    -- What the reader would have answered; null where a reader who disagrees did not say.
    value       text check (value in ('met', 'partly', 'not-met', 'not-applicable', 'cannot-assess')),
    blind       integer not null check (blind in (0, 1)),
    bulk        integer not null check (bulk in (0, 1)), -- agreed to with all the rest: in no figure
    -- The answer that was read: what it was, who gave it, its trail entry.
    read_value  text not null check (read_value in ('met', 'partly', 'not-met', 'not-applicable', 'cannot-assess')),
    read_actor  text not null,
    of_revision integer not null,
    first_at          text,                              -- null until the case is declared read
    first_value       text check (first_value in ('met', 'partly', 'not-met', 'not-applicable', 'cannot-assess')),
    first_blind       integer check (first_blind in (0, 1)),
    first_bulk        integer check (first_bulk in (0, 1)),
    first_read_value  text check (first_read_value in ('met', 'partly', 'not-met', 'not-applicable', 'cannot-assess')),
    first_read_actor  text,
    first_of_revision integer,
    primary key (year, attempt, case_id, question, actor),
    foreign key (year, attempt, case_id) references sample_case,
    check ((first_at is null) = (first_blind is null) and (first_at is null) = (first_bulk is null)
        and (first_at is null) = (first_read_value is null) and (first_at is null) = (first_read_actor is null)
        and (first_at is null) = (first_of_revision is null) and (first_at is not null or first_value is null))
) strict;

-- Who has declared a case read, the first time.
create table reading_finished (
    year    integer not null,
    attempt integer not null,
    case_id text not null,
    actor   text not null,
    at      text not null,
    primary key (year, attempt, case_id, actor),
    foreign key (year, attempt, case_id) references sample_case
) strict;

-- Notes of second readers, on the round, a case or an answer. They live on after the signature.
create table note (
    year          integer not null references round,
    number        integer not null check (number > 0),   -- 1 is L-01; running through the round
    attempt       integer,                               -- null: before a draw
    case_id       text,                                  -- null: about the round
    question      text check (question is null or case_id is not null),
    -- The answer that it is about, as it was when the note was opened.
    about_value   text check (about_value in ('met', 'partly', 'not-met', 'not-applicable', 'cannot-assess')),
    differs       integer not null check (differs in (0, 1)),  -- the reader would have answered otherwise
    text          text not null,
    actor         text not null,
    at            text not null,
    after_signing integer not null check (after_signing in (0, 1)),
    answer        text,                                  -- empty where the answer itself was changed
    answer_actor  text,
    answer_at     text,
    outcome       text check (outcome in ('accepted', 'maintained', 'closed')),
    outcome_text  text,
    outcome_actor text,
    outcome_at    text,
    primary key (year, number),
    foreign key (year, attempt, case_id) references sample_case,
    check ((answer is null) = (answer_actor is null) and (answer is null) = (answer_at is null)),
    check ((outcome is null) = (outcome_text is null) and (outcome is null) = (outcome_actor is null)
        and (outcome is null) = (outcome_at is null))
) strict;
create trigger note_delete before delete on note begin select raise(abort, 'a note never goes'); end;
create trigger note_replace before insert on note
when exists (select 1 from note where year = new.year and number = new.number)
begin select raise(abort, 'a note never goes'); end;

-- Texts that are being written, each person's apart. A draft goes when its writer saves it or throws it away. The text
-- stands in the trail alone: rows that come and go are moved about in a file, and leave of themselves where they lay.
create table draft (
    year     integer not null,
    attempt  integer not null,
    case_id  text not null,
    question text not null,
    field    text not null check (field in ('note', 'evidence', 'review', 'reply')),
    value    text check (value in ('met', 'partly', 'not-met', 'not-applicable', 'cannot-assess')),
    actor    text not null,
    at       text not null,
    revision integer not null,                           -- the trail entry that holds the text
    passed_over text,                                    -- why somebody passed over what a reader had begun
    primary key (year, attempt, case_id, question, field, actor),
    foreign key (year, attempt, case_id) references sample_case
) strict;

-- Concerns that could not wait for the report. Outside every figure.
create table acute (
    year         integer not null,
    number       integer not null check (number > 0),
    attempt      integer not null,
    case_id      text not null,
    what         text not null,
    passed_to    text not null,                          -- to whom
    passed_on    text not null,                          -- when
    actor        text not null,
    at           text not null,
    handled_note text,
    handled_by   text,
    handled_at   text,
    primary key (year, number),
    foreign key (year, attempt, case_id) references sample_case,
    check ((handled_note is null) = (handled_by is null) and (handled_note is null) = (handled_at is null))
) strict;

create table sign_off (
    year          integer not null references round,
    version       integer not null check (version > 0),
    at            text not null,
    actor         text not null,
    head_seq      integer not null,                      -- the trail as it was signed
    head_sha256   text not null check (length(head_sha256) = 64),
    reopened_at   text,
    reopened_by   text,
    reopen_reason text,
    primary key (year, version)
) strict;
create trigger sign_off_delete before delete on sign_off begin select raise(abort, 'a signature never goes'); end;
create trigger sign_off_replace before insert on sign_off
when exists (select 1 from sign_off where year = new.year and version = new.version)
begin select raise(abort, 'a signature never changes'); end;

-- The rule stands in domain/may; this holds it against every other way.
create trigger sign_off_open before insert on sign_off
when exists (select 1 from sample_case
    where year = new.year and attempt = (select max(attempt) from draw where year = new.year)
        and state = 'in-sample' and complete = 0)
begin select raise(abort, 'a case is open'); end;

-- What is to be done about a finding, and what came of it. No part of what is signed: an action lives on after it.
create table action (
    id            integer primary key check (id > 0),    -- 1 is H-01; running through all rounds
    year          integer not null references round,
    question      text not null,                         -- whose finding it follows from
    area          text check (area in ('boern', 'voksne')),  -- null: both
    text          text not null,
    owner         text not null,                         -- a role
    deadline      text not null check (deadline glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    how_seen      text not null,                         -- how one will see that it worked
    acute         integer not null check (acute in (0, 1)),
    actor         text not null,
    at            text not null,
    outcome       text check (outcome in ('done', 'partly', 'dropped')),  -- null: nothing reported yet
    note          text,
    outcome_actor text,
    outcome_at    text,
    check ((outcome is null) = (note is null))
) strict;
create trigger action_delete before delete on action begin select raise(abort, 'an action never goes'); end;
create trigger action_replace before insert on action when exists (select 1 from action where id = new.id)
begin select raise(abort, 'an action never goes'); end;

-- What people write into the report themselves.
create table paragraph (
    year  integer not null references round,
    place text not null check (place in ('summary', 'actions', 'since', 'boern', 'voksne', 'consultant', 'management',
                               'method', 'certainty')),
    role  text not null,                                 -- who speaks; empty where the place says it
    text  text not null check (text <> ''),
    actor text not null,
    at    text not null,
    primary key (year, place, role)
) strict;

-- The yearly questionnaire to citizens, counted elsewhere. Part of no figure of the cases.
create table survey (
    year        integer primary key references round,
    file_name   text not null,
    file_sha256 text not null,
    actor       text not null,
    at          text not null
) strict;
create table survey_option (
    year      integer not null references survey,
    question  integer not null,                          -- the place of the question among the others
    place     integer not null,                          -- the place of the option in the question
    principle text not null check (principle in ('A1', 'A2', 'A3', 'A4', 'A5')),
    text      text not null check (text <> ''),          -- the question
    option    text not null check (option <> ''),
    count     integer not null check (count >= 0),
    primary key (year, question, place)
) strict;

-- What is signed off cannot change: the round is reopened first.
create trigger answer_signed_insert before insert on answer
when exists (select 1 from round where year = new.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger answer_signed_update before update on answer
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger answer_signed_delete before delete on answer
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger facts_signed_insert before insert on facts
when exists (select 1 from round where year = new.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger facts_signed_update before update on facts
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger facts_delete before delete on facts
begin select raise(abort, 'facts are stated anew, never taken away'); end;
create trigger measured_signed_insert before insert on measured
when exists (select 1 from round where year = new.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger measured_signed_update before update on measured
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger measured_signed_delete before delete on measured
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger reading_signed_insert before insert on reading
when exists (select 1 from round where year = new.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger reading_signed_update before update on reading
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger reading_signed_delete before delete on reading
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger sample_case_signed_update before update on sample_case
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger sample_case_delete before delete on sample_case
begin select raise(abort, 'a drawn case never goes'); end;
create trigger paragraph_signed_insert before insert on paragraph
when exists (select 1 from round where year = new.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger paragraph_signed_update before update on paragraph
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger paragraph_signed_delete before delete on paragraph
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger survey_signed_insert before insert on survey
when exists (select 1 from round where year = new.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger survey_signed_update before update on survey
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger survey_signed_delete before delete on survey
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger survey_option_signed_insert before insert on survey_option
when exists (select 1 from round where year = new.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger survey_option_signed_update before update on survey_option
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
create trigger survey_option_signed_delete before delete on survey_option
when exists (select 1 from round where year = old.year and signed = 1)
begin select raise(abort, 'the round is signed off'); end;
