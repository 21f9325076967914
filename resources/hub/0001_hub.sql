-- SPDX-License-Identifier: GPL-3.0-or-later
-- The hub: an ordinary PostgreSQL from 15 on that keeps sealed pieces for groups of laptops and hands
-- them out again. Laptops may call two functions and touch no table. Run by hub_admin.cpp in one
-- transaction, as an administrator who may make roles. A shipped step is frozen.
-- Source: docs/sync_protocol.md 2.7, docs/hub.md.

-- Roles --------------------------------------------------------------------------------------------

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'hub_owner') THEN
        CREATE ROLE hub_owner NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'hub_member') THEN
        CREATE ROLE hub_member NOLOGIN;
    END IF;
    IF NOT pg_has_role(current_user, 'hub_owner', 'MEMBER') THEN
        EXECUTE format('GRANT hub_owner TO %I', current_user);
    END IF;
    -- Room on the disk is given through push() alone.
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;

CREATE SCHEMA hub AUTHORIZATION hub_owner;
SET LOCAL ROLE hub_owner;
SET LOCAL search_path = hub, pg_catalog;

-- Tables -------------------------------------------------------------------------------------------

CREATE TABLE step (
    number  int PRIMARY KEY,
    done_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE grp (
    id  int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tag bytea NOT NULL UNIQUE CHECK (octet_length(tag) = 8)
);

-- Which group a role belongs to, and how much it may leave here in a day.
CREATE TABLE login (
    name         text PRIMARY KEY,
    grp          int NOT NULL REFERENCES grp,
    bytes_a_day  bigint NOT NULL DEFAULT 2147483648,
    pieces_a_day bigint NOT NULL DEFAULT 4000000
);

CREATE TABLE spent (
    name   text PRIMARY KEY REFERENCES login ON DELETE CASCADE,
    day    date NOT NULL,
    bytes  bigint NOT NULL,
    pieces bigint NOT NULL
) WITH (fillfactor = 50);

-- Where each stream ends. Only push() moves a head, with the row locked, so that the order of
-- COMMIT is the order of the stream.
CREATE TABLE stream (
    grp    int NOT NULL REFERENCES grp,
    stream bytea NOT NULL CHECK (octet_length(stream) = 16),
    lane   smallint NOT NULL CHECK (lane IN (0, 1)),
    head   bigint NOT NULL DEFAULT 0,
    h      bytea NOT NULL DEFAULT '\x0000000000000000' CHECK (octet_length(h) = 8),
    PRIMARY KEY (grp, stream)
) WITH (fillfactor = 70);

-- In which order segments and beacons came. Never anybody's cursor: a number may become visible
-- after a larger one.
CREATE SEQUENCE arrival;

CREATE TABLE segment (
    grp     int NOT NULL,
    stream  bytea NOT NULL CHECK (octet_length(stream) = 16),
    first   bigint NOT NULL CHECK (first >= 1),
    last    bigint NOT NULL CHECK (last BETWEEN first AND first + 4095),
    arrival bigint NOT NULL,
    h       bytea NOT NULL CHECK (octet_length(h) = 8),
    blob    bytea NOT NULL CHECK (octet_length(blob) BETWEEN 1 AND 1048576),
    PRIMARY KEY (grp, stream, last)
) PARTITION BY HASH (stream);
-- Sealed bytes do not compress.
ALTER TABLE segment ALTER COLUMN blob SET STORAGE EXTERNAL;

DO $$
BEGIN
    FOR part IN 0..15 LOOP
        -- Rows are only added: freeze them early and in small steps.
        EXECUTE format('CREATE TABLE hub.segment_%s PARTITION OF hub.segment
                        FOR VALUES WITH (MODULUS 16, REMAINDER %s)
                        WITH (fillfactor = 100, autovacuum_vacuum_insert_scale_factor = 0.01)',
                       lpad(part::text, 2, '0'), part);
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON hub.segment_%s FROM hub_owner',
                       lpad(part::text, 2, '0'));
    END LOOP;
END $$;

-- Keys of records, or the certificate that a record was erased. A key that was replaced must not
-- lie about: the smallest change calls for VACUUM.
CREATE TABLE record_key (
    grp       int NOT NULL REFERENCES grp,
    tag       bytea NOT NULL CHECK (octet_length(tag) = 16),
    lane      smallint NOT NULL CHECK (lane IN (0, 1)),
    stream    bytea NOT NULL CHECK (octet_length(stream) = 16),
    seq       bigint NOT NULL CHECK (seq >= 1),
    is_erased boolean NOT NULL,
    blob      bytea NOT NULL CHECK (octet_length(blob) BETWEEN 1 AND 16384),
    PRIMARY KEY (grp, tag, lane)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1,
        autovacuum_vacuum_insert_scale_factor = 0.01, autovacuum_vacuum_cost_delay = 0);
ALTER TABLE record_key ALTER COLUMN blob SET STORAGE EXTERNAL;
CREATE INDEX record_key_by_home ON record_key (grp, stream, seq);

CREATE TABLE beacon (
    grp     int NOT NULL REFERENCES grp,
    tag     bytea NOT NULL CHECK (octet_length(tag) = 16),
    arrival bigint NOT NULL,
    blob    bytea NOT NULL CHECK (octet_length(blob) BETWEEN 1 AND 262144),
    PRIMARY KEY (grp, tag)
);
ALTER TABLE beacon ALTER COLUMN blob SET STORAGE EXTERNAL;

-- The second wall: whoever gets at a table sees only his group, and nobody changes a segment --------

-- In plpgsql, which keeps its plan: it is asked in every statement.
CREATE FUNCTION my_group() RETURNS int
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (SELECT l.grp FROM hub.login l WHERE l.name = session_user::text);
END $$;

-- An administrator of the hub is who may act as its owner.
CREATE FUNCTION is_admin() RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN pg_has_role(session_user, 'hub_owner', 'MEMBER');
END $$;

DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'hub'::regnamespace
                AND c.relkind IN ('r', 'p') AND c.relname <> 'step' LOOP
        EXECUTE format('ALTER TABLE hub.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE hub.%I FORCE ROW LEVEL SECURITY', name);
    END LOOP;
    -- Segments are read and added, whatever rights somebody is given by mistake.
    FOREACH name IN ARRAY ARRAY['segment', 'stream', 'record_key', 'beacon'] LOOP
        EXECUTE format('CREATE POLICY reading ON hub.%I FOR SELECT
                        USING (grp = (SELECT hub.my_group()))', name);
        EXECUTE format('CREATE POLICY adding ON hub.%I FOR INSERT
                        WITH CHECK (grp = (SELECT hub.my_group()))', name);
        IF name <> 'segment' THEN
            EXECUTE format('CREATE POLICY moving ON hub.%I FOR UPDATE
                            USING (grp = (SELECT hub.my_group()))', name);
        END IF;
    END LOOP;
END $$;
CREATE POLICY own ON spent USING (name = session_user::text);
CREATE POLICY own ON login FOR SELECT USING (name = session_user::text);
CREATE POLICY admins ON login USING ((SELECT hub.is_admin()));
CREATE POLICY own ON grp FOR SELECT USING (id = (SELECT hub.my_group()));
CREATE POLICY admins ON grp USING ((SELECT hub.is_admin()));
REVOKE UPDATE, DELETE, TRUNCATE ON segment FROM hub_owner;

-- Functions ----------------------------------------------------------------------------------------
-- SQLSTATE of what they refuse: HW001 no group, HW002 a gap, HW003 a stream went another way (detail:
-- the stream), HW004 not in order, HW005 too much for a day, HW006 a piece of another group.

-- Counts what a login leaves here, and answers its group.
CREATE FUNCTION spend(more_bytes bigint, more_pieces bigint) RETURNS int
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    allowed hub.login;
    used hub.spent;
BEGIN
    SELECT * INTO allowed FROM hub.login WHERE name = session_user::text;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'this login belongs to no group' USING ERRCODE = 'HW001';
    END IF;
    IF more_pieces > 0 THEN
        INSERT INTO hub.spent AS s VALUES (allowed.name, current_date, more_bytes, more_pieces)
        ON CONFLICT (name) DO UPDATE SET
            bytes = CASE WHEN s.day = excluded.day THEN s.bytes ELSE 0 END + excluded.bytes,
            pieces = CASE WHEN s.day = excluded.day THEN s.pieces ELSE 0 END + excluded.pieces,
            day = excluded.day
        RETURNING * INTO used;
        IF used.bytes > allowed.bytes_a_day OR used.pieces > allowed.pieces_a_day THEN
            RAISE EXCEPTION 'too much for a day' USING ERRCODE = 'HW005';
        END IF;
    END IF;
    RETURN allowed.grp;
END $$;

-- Whether blobs are outer seals of this group: "HWR1", the kind of piece, the tag of the group.
CREATE FUNCTION check_seals(group_id int, kind text, blobs bytea[]) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF EXISTS (SELECT FROM unnest(blobs) b
               WHERE b IS NULL OR substring(b FROM 1 FOR 5) <> convert_to('HWR1' || kind, 'UTF8')) THEN
        RAISE EXCEPTION 'not a sealed piece' USING ERRCODE = 'HW004';
    END IF;
    IF EXISTS (SELECT FROM unnest(blobs) b WHERE substring(b FROM 6 FOR 8)
               IS DISTINCT FROM (SELECT g.tag FROM hub.grp g WHERE g.id = group_id)) THEN
        RAISE EXCEPTION 'a piece of another group' USING ERRCODE = 'HW006';
    END IF;
END $$;

CREATE FUNCTION put_beacons(group_id int, tags bytea[], blobs bytea[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM hub.check_seals(group_id, 'b', blobs);
    -- In the order of their tags, so that two pushes never wait for each other in a ring.
    INSERT INTO hub.beacon (grp, tag, arrival, blob)
    SELECT DISTINCT ON (b.tag) group_id, b.tag, nextval('hub.arrival'), b.blob
    FROM unnest(tags, blobs) WITH ORDINALITY AS b (tag, blob, place)
    ORDER BY b.tag, b.place DESC
    ON CONFLICT (grp, tag) DO UPDATE SET arrival = excluded.arrival, blob = excluded.blob;
END $$;

-- A certificate replaces the keys of its record for good; a key replaces nothing.
CREATE FUNCTION put_keys(group_id int, tags bytea[], lanes smallint[], streams bytea[],
                         seqs bigint[], erased boolean[], blobs bytea[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM hub.check_seals(group_id, 'k', blobs);
    INSERT INTO hub.record_key AS there (grp, tag, lane, stream, seq, is_erased, blob)
    SELECT DISTINCT ON (k.tag, k.lane) group_id, k.tag, k.lane, k.stream, k.seq, k.is_erased, k.blob
    FROM unnest(tags, lanes, streams, seqs, erased, blobs)
         AS k (tag, lane, stream, seq, is_erased, blob)
    ORDER BY k.tag, k.lane, k.is_erased DESC
    ON CONFLICT (grp, tag, lane) DO UPDATE SET is_erased = true, blob = excluded.blob
        WHERE excluded.is_erased AND NOT there.is_erased;
    -- Both lanes of a record are erased together, also when the keys come later.
    UPDATE hub.record_key k SET is_erased = true, blob = c.blob
    FROM hub.record_key c
    WHERE k.grp = group_id AND k.tag = ANY (tags) AND NOT k.is_erased
      AND c.grp = group_id AND c.tag = k.tag AND c.is_erased;
END $$;

-- Adds segments behind the heads. What is there already is compared by its hash and left alone.
CREATE FUNCTION put_segments(group_id int, streams bytea[], lanes smallint[], firsts bigint[],
                             lasts bigint[], hashes bytea[], blobs bytea[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    one record;
    names bytea[];     -- the streams of the parcel
    lane_of smallint[];
    heads bigint[];    -- where each ends, with what was added so far
    ends bytea[];
    at_ int;
    there bytea;
    fresh bigint[] := '{}';
BEGIN
    PERFORM hub.check_seals(group_id, 's', blobs);
    INSERT INTO hub.stream (grp, stream, lane)
    SELECT DISTINCT ON (s.stream) group_id, s.stream, s.lane
    FROM unnest(streams, lanes) AS s (stream, lane)
    ORDER BY s.stream
    ON CONFLICT (grp, stream) DO NOTHING;
    -- Every push locks its streams in the same order.
    SELECT array_agg(l.stream), array_agg(l.lane), array_agg(l.head), array_agg(l.h)
    INTO names, lane_of, heads, ends
    FROM (SELECT * FROM hub.stream s WHERE s.grp = group_id AND s.stream = ANY (streams)
          ORDER BY s.stream FOR UPDATE) l;
    FOR one IN SELECT * FROM unnest(streams, lanes, firsts, lasts, hashes)
               WITH ORDINALITY AS s (stream, lane, first, last, h, place) LOOP
        at_ := array_position(names, one.stream);
        IF lane_of[at_] IS DISTINCT FROM one.lane OR one.first IS NULL OR one.last IS NULL
           OR one.h IS NULL THEN
            RAISE EXCEPTION 'a segment is not in order' USING ERRCODE = 'HW004';
        END IF;
        IF one.first > heads[at_] + 1 THEN
            RAISE EXCEPTION 'a gap' USING ERRCODE = 'HW002', DETAIL = encode(one.stream, 'hex');
        ELSIF one.last > heads[at_] THEN
            heads[at_] := one.last;
            ends[at_] := one.h;
            fresh := fresh || one.place;
        ELSE
            -- Its author may have cut the stream elsewhere; then there is nothing to compare here, and
            -- the laptops compare what they read.
            SELECT s.h INTO there FROM hub.segment s
            WHERE s.grp = group_id AND s.stream = one.stream AND s.last = one.last;
            IF FOUND AND there <> one.h OR one.last = heads[at_] AND ends[at_] <> one.h THEN
                RAISE EXCEPTION 'a stream went another way'
                USING ERRCODE = 'HW003', DETAIL = encode(one.stream, 'hex');
            END IF;
        END IF;
    END LOOP;
    -- Numbers are drawn with the streams locked: within a stream they only grow.
    INSERT INTO hub.segment (grp, stream, first, last, arrival, h, blob)
    SELECT group_id, s.stream, s.first, s.last, nextval('hub.arrival'), s.h, s.blob
    FROM (SELECT * FROM unnest(streams, firsts, lasts, hashes, blobs)
          WITH ORDINALITY AS u (stream, first, last, h, blob, place)
          WHERE u.place = ANY (fresh) ORDER BY u.place) s;
    UPDATE hub.stream s SET head = n.head, h = n.h
    FROM unnest(names, heads, ends) AS n (stream, head, h)
    WHERE s.grp = group_id AND s.stream = n.stream AND s.head <> n.head;
END $$;

-- Takes all of a parcel or nothing of it. Called by laptops.
CREATE FUNCTION push(
    streams bytea[], lanes smallint[], firsts bigint[], lasts bigint[], hashes bytea[],
    blobs bytea[],
    key_tags bytea[], key_lanes smallint[], key_streams bytea[], key_seqs bigint[],
    key_erased boolean[], key_blobs bytea[],
    beacon_tags bytea[], beacon_blobs bytea[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    group_id int;
BEGIN
    group_id := hub.spend(
        (SELECT coalesce(sum(octet_length(b)), 0)
         FROM unnest(blobs || key_blobs || beacon_blobs) b)::bigint,
        (cardinality(blobs) + cardinality(key_blobs) + cardinality(beacon_blobs))::bigint);
    IF cardinality(blobs) > 0 THEN
        PERFORM hub.put_segments(group_id, streams, lanes, firsts, lasts, hashes, blobs);
    END IF;
    IF cardinality(key_blobs) > 0 THEN
        PERFORM hub.put_keys(group_id, key_tags, key_lanes, key_streams, key_seqs, key_erased,
                             key_blobs);
    END IF;
    IF cardinality(beacon_blobs) > 0 THEN
        PERFORM hub.put_beacons(group_id, beacon_tags, beacon_blobs);
    END IF;
END $$;

-- One page of what lies beyond the asker's version vector, as of one moment. Rows by kind:
--   s  a segment: tag its hash, stream, lane, first, last, blob
--   k  a key, c a certificate: tag of the record, stream, lane, first its seq, blob
--   b  a beacon: tag of the laptop, blob
--   h  always the last row: blob all heads, 32 bytes each (stream | seq | hash); first the mark for
--      beacons_after, last 1 when there is more
CREATE FUNCTION page(group_id int, have_streams bytea[], have_seqs bigint[],
                     with_protected boolean, max_bytes bigint, beacons_after bigint,
                     own_tag bytea)
RETURNS TABLE (kind "char", tag bytea, stream bytea, lane smallint, first bigint, last bigint,
               blob bytea)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
-- Every question here is one for an index, however large the tables are and whatever their
-- statistics say; planning anew for 16 parts each time would cost more than the answer.
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off
SET jit = off
AS $$
#variable_conflict use_column
DECLARE
    room bigint := least(greatest(max_bytes, 1), 8388608);
    most int := 8;     -- so many of each stream are looked at in one go
    names bytea[];     -- streams the asker lacks something of
    lane_of smallint[];
    have bigint[];     -- how far he has each
    more boolean := true;
    taken bigint;
    seg record;
    one record;
    streams bytea[] := '{}';   -- of the segments on the page
    lanes smallint[] := '{}';
    firsts bigint[] := '{}';
    lasts bigint[] := '{}';
BEGIN
    SELECT array_agg(s.stream), array_agg(s.lane), array_agg(coalesce(h.seq, 0))
    INTO names, lane_of, have
    FROM hub.stream s
    LEFT JOIN unnest(have_streams, have_seqs) AS h (stream, seq) ON h.stream = s.stream
    WHERE s.grp = group_id AND s.head > coalesce(h.seq, 0) AND (with_protected OR s.lane = 0);
    -- The next few of each stream, in the order they arrived, as far as none can have been missed:
    -- up to the last of a stream that may go on behind its few.
    WHILE more AND room > 0 LOOP
        more := false;
        taken := 0;
        FOR seg IN
            SELECT c.*, min(c.arrival) FILTER (WHERE c.nth = most) OVER () AS horizon
            FROM (SELECT w.i, n.*, row_number() OVER (PARTITION BY w.i ORDER BY n.last) AS nth
                  FROM unnest(names, have) WITH ORDINALITY AS w (stream, seq, i)
                  CROSS JOIN LATERAL (
                      SELECT g.arrival, g.first, g.last, g.h, g.blob FROM hub.segment g
                      WHERE g.grp = group_id AND g.stream = w.stream AND g.last > w.seq
                      ORDER BY g.last LIMIT most) n) c
            ORDER BY c.arrival LOOP
            IF seg.arrival > seg.horizon OR taken >= room THEN
                more := true;
                EXIT;
            END IF;
            more := seg.nth = most;
            kind := 's'; tag := seg.h; stream := names[seg.i]; lane := lane_of[seg.i];
            first := seg.first; last := seg.last; blob := seg.blob;
            RETURN NEXT;
            taken := taken + octet_length(seg.blob);
            have[seg.i] := seg.last;
            streams := streams || stream;
            lanes := lanes || lane;
            firsts := firsts || first;
            lasts := lasts || last;
        END LOOP;
        room := room - taken;
        most := most * 2;
    END LOOP;
    last := NULL;
    -- The LIMIT, which no segment reaches, keeps it one look into the index a segment.
    FOR one IN SELECT r.*
               FROM unnest(streams, lanes, firsts, lasts) AS p (stream, lane, first, last)
               CROSS JOIN LATERAL (
                   SELECT k.tag, k.stream, k.lane, k.seq, k.is_erased, k.blob
                   FROM hub.record_key k
                   WHERE k.grp = group_id AND k.stream = p.stream
                     AND k.seq BETWEEN p.first AND p.last AND k.lane = p.lane
                   ORDER BY k.seq LIMIT 100000) r LOOP
        kind := CASE WHEN one.is_erased THEN 'c' ELSE 'k' END;
        tag := one.tag; stream := one.stream; lane := one.lane; first := one.seq; blob := one.blob;
        RETURN NEXT;
    END LOOP;
    stream := NULL; lane := NULL; first := NULL;
    FOR one IN SELECT b.tag, b.blob FROM hub.beacon b
               WHERE b.grp = group_id AND b.arrival > beacons_after
                 AND b.tag IS DISTINCT FROM own_tag LOOP
        kind := 'b'; tag := one.tag; blob := one.blob;
        RETURN NEXT;
    END LOOP;
    kind := 'h'; tag := NULL;
    first := greatest(beacons_after,
                      (SELECT max(b.arrival) FROM hub.beacon b WHERE b.grp = group_id));
    last := more::int;
    blob := (SELECT coalesce(string_agg(s.stream || int8send(s.head) || s.h, ''::bytea), ''::bytea)
             FROM hub.stream s WHERE s.grp = group_id AND s.head > 0);
    RETURN NEXT;
END $$;

-- Leaves the asker's beacon and answers a page. Called by laptops.
CREATE FUNCTION pull(have_streams bytea[], have_seqs bigint[], with_protected boolean,
                     max_bytes bigint, beacons_after bigint, beacon_tag bytea, beacon_blob bytea)
RETURNS TABLE (kind "char", tag bytea, stream bytea, lane smallint, first bigint, last bigint,
               blob bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    group_id int;
BEGIN
    group_id := hub.spend(coalesce(octet_length(beacon_blob), 0)::bigint,
                          CASE WHEN beacon_blob IS NULL THEN 0 ELSE 1 END);
    IF beacon_blob IS NOT NULL THEN
        PERFORM hub.put_beacons(group_id, ARRAY[beacon_tag], ARRAY[beacon_blob]);
    END IF;
    RETURN QUERY SELECT * FROM hub.page(group_id, have_streams, have_seqs, with_protected, max_bytes,
                                        beacons_after, beacon_tag);
END $$;

-- What members may do: this and nothing else -------------------------------------------------------

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA hub FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA hub FROM PUBLIC;
GRANT USAGE ON SCHEMA hub TO hub_member;
GRANT EXECUTE ON FUNCTION push, pull, my_group, is_admin TO hub_member;
RESET ROLE;
