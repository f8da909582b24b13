-- A generation begins when this database begins: when it is created, and when an operator has restored it from a backup.
-- Revisions are only comparable within one. The number is the time in milliseconds since 1970, so that it always grows.
CREATE TABLE generations (
    generation bigint PRIMARY KEY
);

INSERT INTO generations VALUES (floor(extract(epoch FROM now()) * 1000));

-- Rows that an earlier version stores are of generation 0, the oldest.
ALTER TABLE outbox ADD COLUMN generation bigint NOT NULL DEFAULT 0;
