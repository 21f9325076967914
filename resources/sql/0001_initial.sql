-- SPDX-License-Identifier: GPL-3.0-or-later
-- A shipped step is frozen: tests/core/storage/migrations_test.cpp knows its hash.

-- What this store is: format, min_reader, group, device keys, counters.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- The log ------------------------------------------------------------------------------------------

CREATE TABLE device (
    id         BLOB PRIMARY KEY,
    public_key BLOB NOT NULL,
    letters    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stream (
    number      INTEGER PRIMARY KEY,     -- local short form of id
    id          BLOB NOT NULL UNIQUE,
    device      BLOB NOT NULL REFERENCES device (id),
    incarnation BLOB NOT NULL,
    compartment BLOB NOT NULL,
    head        INTEGER NOT NULL,        -- the last seq, 0 when empty
    hash        BLOB NOT NULL,           -- of the change at the head, zeros when empty
    hlc         INTEGER NOT NULL
) STRICT;

-- Every record there is, and the key its changes are sealed under. Destroying the key shreds the
-- record's past in the log; the row stays as tombstone.
CREATE TABLE record (
    row INTEGER PRIMARY KEY,
    id  BLOB NOT NULL UNIQUE,
    key BLOB
) STRICT;

CREATE TABLE change (
    stream INTEGER NOT NULL REFERENCES stream (number),
    seq    INTEGER NOT NULL,
    record INTEGER NOT NULL REFERENCES record (row),
    type   INTEGER NOT NULL,
    hlc    INTEGER NOT NULL,
    author BLOB NOT NULL,
    prev   BLOB NOT NULL,
    hash   BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (stream, seq)
) STRICT;
CREATE INDEX change_by_record ON change (record, hlc, stream, seq);

-- The projection: everything below can be made again from the log ----------------------------------

-- The live values of each record with the dots they were written under.
CREATE TABLE register (
    row      INTEGER PRIMARY KEY REFERENCES record (row),
    type     INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    state    BLOB NOT NULL
) STRICT;

-- Fields in which more than one value lives.
CREATE TABLE conflict (
    row      INTEGER NOT NULL REFERENCES record (row),
    field    INTEGER NOT NULL,
    siblings INTEGER NOT NULL,
    PRIMARY KEY (row, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    row INTEGER PRIMARY KEY,
    id  BLOB NOT NULL,
    code TEXT, state TEXT, reception BLOB, arrived_at INTEGER, registered_at INTEGER,
    full_name TEXT, native_name TEXT, name_source TEXT, sex TEXT, birth_date TEXT, nationality TEXT,
    document_kind TEXT, document_number TEXT, document_expiry TEXT, language TEXT,
    family BLOB, guardian BLOB, needs TEXT,
    consent_register TEXT, consent_photo TEXT, consent_travel TEXT, consent_guardian TEXT,
    stage TEXT, whereabouts TEXT,
    external_id TEXT, phone TEXT, father_name TEXT, home_place TEXT, batch TEXT,
    -- derived, so that a page of the list is one range of one index
    tie           INTEGER NOT NULL,      -- row again: an index cannot order by the row itself
    sort_key      TEXT NOT NULL,
    name_key      TEXT,
    code_plain    TEXT NOT NULL,
    document_key  TEXT,
    born          INTEGER,               -- Julian day of the middle of what is known
    birth_year    INTEGER,
    arrived       INTEGER NOT NULL,
    arrived_day   INTEGER NOT NULL,
    shown_stage   TEXT NOT NULL,
    shown_consent TEXT NOT NULL,
    facets        INTEGER NOT NULL,      -- answers packed in bits: core/storage/log/person_facets.h
    words         TEXT NOT NULL,         -- ' word word' of everything the list can be searched for
    manifest       BLOB,
    manifest_title TEXT,
    manifest_state TEXT
) STRICT;

-- Orders of the list.
CREATE INDEX person_by_name    ON person (sort_key, tie, code_plain, arrived, born, facets);
CREATE INDEX person_by_code    ON person (code_plain, tie, arrived, born, facets);
CREATE INDEX person_by_arrived ON person (arrived, tie, born, facets);
-- Filters, each in the order of names.
CREATE INDEX person_by_reception   ON person (reception, sort_key, tie, code_plain, arrived, born, facets)
    WHERE reception IS NOT NULL;
CREATE INDEX person_by_nationality ON person (nationality, sort_key, tie, code_plain, arrived, born, facets)
    WHERE nationality IS NOT NULL;
CREATE INDEX person_by_sex         ON person (sex, sort_key, tie, code_plain, arrived, born, facets)
    WHERE sex IS NOT NULL;
CREATE INDEX person_by_stage       ON person (shown_stage, sort_key, tie, code_plain, arrived, born, facets);
CREATE INDEX person_by_consent     ON person (shown_consent, sort_key, tie, code_plain, arrived, born, facets);
CREATE INDEX person_by_birth_year  ON person (birth_year, sort_key, tie, code_plain, arrived, born, facets)
    WHERE birth_year IS NOT NULL;
CREATE INDEX person_by_day         ON person (arrived_day, sort_key, tie, code_plain, arrived, born, facets);
CREATE INDEX person_medical  ON person (sort_key, tie, code_plain, arrived, born, facets) WHERE facets & 256;
CREATE INDEX person_pregnant ON person (sort_key, tie, code_plain, arrived, born, facets) WHERE facets & 512;
CREATE INDEX person_injured  ON person (sort_key, tie, code_plain, arrived, born, facets) WHERE facets & 1024;
CREATE INDEX person_disability ON person (sort_key, tie, code_plain, arrived, born, facets) WHERE facets & 2048;
CREATE INDEX person_child    ON person (sort_key, tie, code_plain, arrived, born, facets) WHERE facets & 4096;
CREATE INDEX person_unsafe   ON person (sort_key, tie, code_plain, arrived, born, facets) WHERE facets & 8192;
CREATE INDEX person_free     ON person (sort_key, tie, code_plain, arrived, born, facets) WHERE facets & 16384;
-- Look-ups.
CREATE INDEX person_by_family   ON person (family) WHERE family IS NOT NULL;
CREATE INDEX person_by_name_key ON person (name_key) WHERE name_key IS NOT NULL;
CREATE INDEX person_by_document ON person (document_key) WHERE document_key IS NOT NULL;
CREATE INDEX person_by_registered ON person (registered_at) WHERE registered_at IS NOT NULL;
CREATE INDEX person_drafts      ON person (arrived) WHERE state = 'draft';

CREATE TABLE person_word (
    word TEXT NOT NULL,
    row  INTEGER NOT NULL,
    PRIMARY KEY (word, row)
) STRICT, WITHOUT ROWID;

CREATE TABLE family (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    name TEXT
) STRICT;

CREATE TABLE reception (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    number INTEGER, started_at INTEGER, place TEXT, handed_over_by TEXT, expected INTEGER,
    counted_men INTEGER, counted_women INTEGER, counted_children INTEGER, state TEXT, note TEXT
) STRICT;
CREATE INDEX reception_by_start ON reception (started_at);

CREATE TABLE expected (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    reception BLOB, line INTEGER, name TEXT, sex TEXT, nationality TEXT, document_number TEXT,
    person BLOB, outcome TEXT
) STRICT;
CREATE INDEX expected_by_reception ON expected (reception, line);

CREATE TABLE manifest (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    number TEXT, title TEXT, mode TEXT, from_place TEXT, to_place TEXT, departs_at INTEGER,
    plate TEXT, driver TEXT, escorts TEXT, capacity INTEGER, state TEXT, revision INTEGER, receiver TEXT
) STRICT;
CREATE INDEX manifest_by_number ON manifest (number);
CREATE INDEX manifest_by_departure ON manifest (departs_at);

CREATE TABLE passenger (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    manifest BLOB, person BLOB, seat TEXT, guardian BLOB, assist TEXT, state TEXT, print_as TEXT
) STRICT;
CREATE INDEX passenger_by_manifest ON passenger (manifest);
CREATE INDEX passenger_by_person ON passenger (person);

CREATE TABLE manifest_revision (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    manifest BLOB, number INTEGER, finalised_at INTEGER, finalised_by BLOB, content TEXT, check_code TEXT
) STRICT;
CREATE INDEX manifest_revision_by_manifest ON manifest_revision (manifest, number);

CREATE TABLE check_acceptance (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    manifest BLOB, rule TEXT, person BLOB, reason TEXT
) STRICT;
CREATE INDEX check_acceptance_by_manifest ON check_acceptance (manifest);

CREATE TABLE print_copy (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    manifest BLOB, revision INTEGER, number INTEGER, recipient TEXT, audience TEXT, printed_at INTEGER
) STRICT;
CREATE INDEX print_copy_by_manifest ON print_copy (manifest, number);

CREATE TABLE user (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    name TEXT, role TEXT, state TEXT
) STRICT;

CREATE TABLE site (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    name TEXT, station TEXT
) STRICT;

-- This laptop's own: not in the log, never sent ----------------------------------------------------

CREATE TABLE draft (
    id         BLOB PRIMARY KEY,
    type       INTEGER NOT NULL,
    caret      INTEGER,
    user       BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    content    BLOB NOT NULL
) STRICT;
CREATE INDEX draft_by_time ON draft (updated_at);
