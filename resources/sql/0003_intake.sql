-- SPDX-License-Identifier: GPL-3.0-or-later
-- A shipped step is frozen: tests/core/storage/migrations_test.cpp knows its hash.

-- A program that does not know these records would show half of a person.
UPDATE meta SET value = 3 WHERE name = 'min_reader';

-- The intake record -------------------------------------------------------------------------------

-- Fields of L4 have no column: they are read from the registers only.
ALTER TABLE person DROP COLUMN phone;
ALTER TABLE person ADD COLUMN name_status TEXT;
ALTER TABLE person ADD COLUMN given_names TEXT;
ALTER TABLE person ADD COLUMN family_name TEXT;
ALTER TABLE person ADD COLUMN name_order TEXT;
ALTER TABLE person ADD COLUMN call_name TEXT;
ALTER TABLE person ADD COLUMN other_names TEXT;
ALTER TABLE person ADD COLUMN native_script TEXT;
ALTER TABLE person ADD COLUMN gender TEXT;
ALTER TABLE person ADD COLUMN birth_calendar TEXT;
ALTER TABLE person ADD COLUMN birth_as_said TEXT;
ALTER TABLE person ADD COLUMN age_band TEXT;
ALTER TABLE person ADD COLUMN age_basis TEXT;
ALTER TABLE person ADD COLUMN age_assessment TEXT;
ALTER TABLE person ADD COLUMN other_nationalities TEXT;
ALTER TABLE person ADD COLUMN nationality_proof TEXT;
ALTER TABLE person ADD COLUMN birth_country TEXT;
ALTER TABLE person ADD COLUMN home_region TEXT;
ALTER TABLE person ADD COLUMN ethnicity TEXT;
ALTER TABLE person ADD COLUMN marks TEXT;
ALTER TABLE person ADD COLUMN document_issuer TEXT;
ALTER TABLE person ADD COLUMN documents_location TEXT;
ALTER TABLE person ADD COLUMN wristband TEXT;
ALTER TABLE person ADD COLUMN crossing_point TEXT;
ALTER TABLE person ADD COLUMN photo BLOB;
ALTER TABLE person ADD COLUMN triage TEXT;
ALTER TABLE person ADD COLUMN distress TEXT;
ALTER TABLE person ADD COLUMN fit_to_travel TEXT;
ALTER TABLE person ADD COLUMN case_state TEXT;
ALTER TABLE person ADD COLUMN case_since INTEGER;
ALTER TABLE person ADD COLUMN case_held_since INTEGER;
ALTER TABLE person ADD COLUMN case_held INTEGER;
ALTER TABLE person ADD COLUMN case_extended INTEGER;
ALTER TABLE person ADD COLUMN followed_up INTEGER;
-- What is due: one range a clock.
CREATE INDEX person_by_case  ON person (case_state, case_since) WHERE case_state IS NOT NULL;
CREATE INDEX person_nameless ON person (registered_at) WHERE name_status IN ('refused', 'unknown');

ALTER TABLE manifest ADD COLUMN to_country TEXT;

CREATE TABLE case_file (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, interviewer TEXT, interview_started INTEGER, languages TEXT, literacy TEXT,
    interpreter_need INTEGER, interpreter_modality TEXT, interpreter TEXT, interpreter_person BLOB,
    interpreter_same_nationality TEXT, interviewer_gender TEXT, interpreter_pledge INTEGER,
    marital_status TEXT, children INTEGER, education TEXT, occupation TEXT, migrant_type TEXT,
    departure_document TEXT, fine_paid TEXT, reentry_ban TEXT, life_threats TEXT,
    medicine_today TEXT, last_meal INTEGER, pregnancy_weeks INTEGER, private_space INTEGER,
    uasc_status TEXT, element_act TEXT, element_means TEXT, element_purpose TEXT,
    recruitment_method TEXT, recruitment_platform TEXT, job_promised TEXT, salary_promised INTEGER,
    salary_currency TEXT, contract_seen TEXT, fee_paid INTEGER, fee_currency TEXT,
    recruiter_relationship TEXT, abducted TEXT, age_when_trafficked INTEGER,
    months_exploited INTEGER, exploitation_type TEXT, sector TEXT, sex_exploitation_type TEXT,
    forced_criminality_type TEXT, compounds TEXT, compound_as_said TEXT, exploitation_country TEXT,
    control_means TEXT, debts TEXT, debt_amount INTEGER, debt_currency TEXT, times_sold INTEGER,
    return_wish TEXT, return_place TEXT, return_fears TEXT, asylum_concern TEXT,
    contact_family TEXT, cooperate_police TEXT, return_state TEXT, mission TEXT,
    mission_contacted_at TEXT, officials_onsite TEXT, nationality_confirmed_at TEXT,
    travel_document_at TEXT, support_plan TEXT, case_status TEXT,
    paused_at INTEGER, sections_done TEXT
) STRICT;
CREATE INDEX case_file_by_person ON case_file (person) WHERE person IS NOT NULL;

CREATE TABLE travel_document (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, kind TEXT, issuer TEXT, number TEXT, expiry TEXT, name TEXT, birth_date TEXT,
    seen TEXT, location TEXT, mrz TEXT, mrz_repairs TEXT, note TEXT
) STRICT;
CREATE INDEX travel_document_by_person ON travel_document (person) WHERE person IS NOT NULL;

CREATE TABLE link (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    from_person BLOB, to_person BLOB, relationship TEXT, verified TEXT, keep TEXT, note TEXT
) STRICT;
CREATE INDEX link_by_from_person ON link (from_person) WHERE from_person IS NOT NULL;
CREATE INDEX link_by_to_person ON link (to_person) WHERE to_person IS NOT NULL;

CREATE TABLE guarded (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL
) STRICT;

CREATE TABLE consent (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, purpose TEXT, decision TEXT, capacity TEXT, given_by TEXT, how TEXT, language TEXT,
    interpreter TEXT, explained TEXT, notice_version TEXT, at INTEGER, basis TEXT, exclusions TEXT,
    reason TEXT, supersedes TEXT, emergency TEXT, confirmed_by BLOB, confirmed_at INTEGER
) STRICT;
CREATE INDEX consent_by_person ON consent (person) WHERE person IS NOT NULL;

CREATE TABLE journey_event (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, type TEXT, place TEXT, country TEXT, region TEXT, from_date TEXT, to_date TEXT,
    mode TEXT, compound TEXT, controlled_by TEXT, note TEXT
) STRICT;
CREATE INDEX journey_event_by_person ON journey_event (person) WHERE person IS NOT NULL;

CREATE TABLE harm (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, kind TEXT, frequency TEXT, injury_now TEXT, by_role TEXT, note TEXT
) STRICT;
CREATE INDEX harm_by_person ON harm (person) WHERE person IS NOT NULL;

CREATE TABLE specific_need (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, code TEXT, severity TEXT, noted_by TEXT, reviewed_at TEXT, note TEXT
) STRICT;
CREATE INDEX specific_need_by_person ON specific_need (person) WHERE person IS NOT NULL;

CREATE TABLE indicator (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, indicator TEXT, answer TEXT, source TEXT, note TEXT
) STRICT;
CREATE INDEX indicator_by_person ON indicator (person) WHERE person IS NOT NULL;

CREATE TABLE decision (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, status TEXT, decided_by TEXT, organisation TEXT, basis TEXT, at INTEGER,
    review_on TEXT
) STRICT;
CREATE INDEX decision_by_person ON decision (person) WHERE person IS NOT NULL;

CREATE TABLE referral (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, organisation_type TEXT, organisation TEXT, service TEXT, reason TEXT, purpose TEXT,
    shared TEXT, status TEXT, sent_at INTEGER, due TEXT, outcome TEXT, undertaking TEXT
) STRICT;
CREATE INDEX referral_by_person ON referral (person) WHERE person IS NOT NULL;

CREATE TABLE property (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, what TEXT, description TEXT, tag TEXT, held_by TEXT, receipt TEXT, returned_at TEXT
) STRICT;
CREATE INDEX property_by_person ON property (person) WHERE person IS NOT NULL;

CREATE TABLE note (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, text TEXT, at INTEGER
) STRICT;
CREATE INDEX note_by_person ON note (person) WHERE person IS NOT NULL;

CREATE TABLE attachment (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, kind TEXT, title TEXT, media_type TEXT, size INTEGER, content TEXT, at INTEGER
) STRICT;
CREATE INDEX attachment_by_person ON attachment (person) WHERE person IS NOT NULL;

CREATE TABLE disclosure (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    person BLOB, purpose TEXT, recipient TEXT, how TEXT, at INTEGER, parts TEXT, source BLOB,
    recalled_at INTEGER
) STRICT;
CREATE INDEX disclosure_by_person ON disclosure (person) WHERE person IS NOT NULL;

CREATE TABLE clock_rule (
    row INTEGER PRIMARY KEY, id BLOB NOT NULL,
    clock TEXT, hours INTEGER, warn_hours INTEGER, state TEXT
) STRICT;

-- The key of the compartment for protected fields, wrapped once for each person who may see them
-- and once for each recovery sheet. Without a row there is no compartment.
CREATE TABLE protected_slot (
    owner  BLOB PRIMARY KEY,             -- a user, or a random id for a sheet
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Content of attachments, sealed again under a key of its own; the id is a keyed hash of the content.
-- Not a projection: the log only names what lies here.
CREATE TABLE chunk (
    id         BLOB PRIMARY KEY,
    attachment BLOB NOT NULL,            -- the record that names it
    sealed     BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX chunk_by_attachment ON chunk (attachment);
