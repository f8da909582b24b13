-- The answers to requests that carried an Idempotency-Key, for as long as somebody may send one again.
CREATE TABLE idempotency_keys (
    caller      text        NOT NULL,
    key         text        NOT NULL,
    -- Of operation, path and body: the same key with another request is refused.
    fingerprint bytea       NOT NULL,
    created_at  timestamptz NOT NULL,
    -- Absent until the change that is answered commits, so that nobody but its own transaction ever sees them absent.
    status      smallint,
    location    text,
    etag        text,
    body        text,
    PRIMARY KEY (caller, key)
);

CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
