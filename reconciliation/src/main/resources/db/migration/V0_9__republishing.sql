-- What remains to be published again, one row per topic. A replica that dies leaves the rest to another.
CREATE TABLE republishing (
    topic        text        PRIMARY KEY,
    -- Work begins when all transactions have ended that are older than this one: they may not see its generation.
    requested_by xid8        NOT NULL,
    last_subject uuid        NOT NULL,
    published    bigint      NOT NULL,
    started_at   timestamptz NOT NULL,
    finished_at  timestamptz
);
