-- SPDX-License-Identifier: GPL-3.0-or-later
-- A shipped step is frozen: tests/core/storage/migrations_test.cpp knows its hash.

-- A program that cannot follow causes between laptops must not write here any more.
UPDATE meta SET value = 2 WHERE name = 'min_reader';

-- The log ------------------------------------------------------------------------------------------

ALTER TABLE stream ADD COLUMN lane   INTEGER NOT NULL DEFAULT 0;  -- 0 open, 1 protected fields
ALTER TABLE stream ADD COLUMN seen   INTEGER NOT NULL DEFAULT 0;  -- its head when this laptop last wrote in the lane
ALTER TABLE stream ADD COLUMN base   INTEGER NOT NULL DEFAULT 0;  -- up to here a snapshot stands for the changes
ALTER TABLE stream ADD COLUMN base_hash BLOB;
ALTER TABLE stream ADD COLUMN trunk  INTEGER;                     -- of a branch: number of what it left
ALTER TABLE stream ADD COLUMN fork   INTEGER NOT NULL DEFAULT 0;  -- of a branch: its first seq
ALTER TABLE stream ADD COLUMN found  INTEGER NOT NULL DEFAULT 0;  -- of a branch: when it was noticed here

-- What others call that part of a stream which was here first, from a fork on.
CREATE TABLE branch_name (
    id     BLOB NOT NULL UNIQUE,
    stream INTEGER NOT NULL,
    fork   INTEGER NOT NULL
) STRICT;

-- Which way of a forked stream an author means by a name, from one of its changes on: the hashes of
-- causes tell.
CREATE TABLE branch_meant (
    author INTEGER NOT NULL,
    since  INTEGER NOT NULL,
    name   BLOB NOT NULL,
    stream INTEGER NOT NULL,
    PRIMARY KEY (author, name, since)
) STRICT, WITHOUT ROWID;

-- 0: what it says is in the registers. 1: its record was erased. 2: written for a newer program.
ALTER TABLE change ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;

-- What outsiders see in place of a record's id: a keyed hash. The stream and seq say with which
-- change its key travels.
ALTER TABLE record ADD COLUMN tag         BLOB;
ALTER TABLE record ADD COLUMN home_stream INTEGER;
ALTER TABLE record ADD COLUMN home_seq    INTEGER;
ALTER TABLE record ADD COLUMN erased      BLOB;                   -- the certificate, once it was erased
CREATE UNIQUE INDEX record_by_tag ON record (tag) WHERE tag IS NOT NULL;
CREATE INDEX record_by_home ON record (home_stream, home_seq) WHERE home_seq IS NOT NULL;

-- The key of a record's protected fields; destroyed with that of the record.
CREATE TABLE protected_key (
    record      INTEGER PRIMARY KEY REFERENCES record (row),
    key         BLOB,
    home_stream INTEGER NOT NULL,
    home_seq    INTEGER NOT NULL
) STRICT;
CREATE INDEX protected_key_by_home ON protected_key (home_stream, home_seq);

-- The group's keys, one a lane and epoch; the highest number seals what is new.
CREATE TABLE epoch_key (
    lane   INTEGER NOT NULL,
    epoch  BLOB NOT NULL,                -- 4 bytes, a hash of the key
    number INTEGER NOT NULL,
    key    BLOB NOT NULL,
    PRIMARY KEY (lane, epoch)
) STRICT, WITHOUT ROWID;

-- Signed runs of changes: what travels.
CREATE TABLE segment (
    stream    INTEGER NOT NULL REFERENCES stream (number),
    first     INTEGER NOT NULL,
    last      INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (stream, first)
) STRICT, WITHOUT ROWID;

-- What a snapshot said of a record: the log here goes on from it.
CREATE TABLE baseline (
    row      INTEGER PRIMARY KEY REFERENCES record (row),
    type     INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    state    BLOB NOT NULL
) STRICT;

-- The projection -----------------------------------------------------------------------------------

CREATE TABLE laptop (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    letters TEXT, name TEXT, public_key TEXT, state TEXT, cut TEXT, protected INTEGER
) STRICT;

CREATE TABLE key_grant (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    laptop BLOB, lane TEXT, epoch TEXT, number INTEGER, sealed_key TEXT
) STRICT;
CREATE INDEX key_grant_by_laptop ON key_grant (laptop);

-- Told by others, never part of the log ------------------------------------------------------------

-- Segments that came before what they rest on, or from somebody who is not believed.
CREATE TABLE waiting (
    stream BLOB NOT NULL,
    first  INTEGER NOT NULL,
    last   INTEGER NOT NULL,
    hash   BLOB NOT NULL,
    why    INTEGER NOT NULL,
    device BLOB NOT NULL,
    since  INTEGER NOT NULL,
    bytes  BLOB NOT NULL,
    PRIMARY KEY (stream, first, hash)
) STRICT, WITHOUT ROWID;

-- What another laptop, a folder or a hub is known to hold.
CREATE TABLE peer (
    id       BLOB PRIMARY KEY,
    kind     INTEGER NOT NULL,           -- 0 laptop, 1 folder, 2 hub
    heads    BLOB NOT NULL,
    digest   BLOB NOT NULL,
    heard_at INTEGER NOT NULL,           -- by our clock
    its_time INTEGER NOT NULL,           -- by its clock, 0 when it has none
    road     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE exchange (
    id             INTEGER PRIMARY KEY,
    at             INTEGER NOT NULL,
    road           INTEGER NOT NULL,
    outcome        TEXT NOT NULL,        -- done, or the name of an error code
    sent           INTEGER NOT NULL,
    received       INTEGER NOT NULL,
    new_people     INTEGER NOT NULL,
    changed        INTEGER NOT NULL,
    conflicts      INTEGER NOT NULL,
    refused        INTEGER NOT NULL
) STRICT;

-- Facts that do not go together ---------------------------------------------------------------------

-- Looked for among manifests that have not ended, and answered by these indexes alone.
CREATE INDEX manifest_by_state ON manifest (state, departs_at);
DROP INDEX passenger_by_manifest;
CREATE INDEX passenger_by_manifest ON passenger (manifest, state, person, seat);
DROP INDEX passenger_by_person;
CREATE INDEX passenger_by_person ON passenger (person, state, manifest);

-- Case codes that more than one person carries; like every table above made from the registers.
CREATE TABLE shared_code (
    code TEXT    NOT NULL,               -- person.code_plain
    row  INTEGER NOT NULL,
    PRIMARY KEY (code, row)
) STRICT, WITHOUT ROWID;
INSERT INTO shared_code (code, row)
    SELECT code_plain, row FROM person WHERE code_plain <> '' AND code_plain IN
        (SELECT code_plain FROM person GROUP BY code_plain HAVING count(*) > 1);
