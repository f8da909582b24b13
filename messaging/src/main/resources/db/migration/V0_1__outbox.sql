-- The columns from id to timestamp are those that Debezium's outbox event router reads.
CREATE TABLE outbox (
    position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            uuid        NOT NULL,
    aggregatetype text        NOT NULL,
    aggregateid   text        NOT NULL,
    type          text        NOT NULL,
    partition     integer     NOT NULL,
    payload       text        NOT NULL,
    timestamp     timestamptz NOT NULL
);

-- Every row is soon deleted: keep the table small however busy it is.
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
