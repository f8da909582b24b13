-- Events that can never be sent as they are, with the columns of the outbox. An operator sets retry or deletes the row.
CREATE TABLE undeliverable_events (
    position      bigint PRIMARY KEY,
    id            uuid        NOT NULL,
    aggregatetype text        NOT NULL,
    aggregateid   text        NOT NULL,
    type          text        NOT NULL,
    partition     integer     NOT NULL,
    payload       text        NOT NULL,
    timestamp     timestamptz NOT NULL,
    generation    bigint      NOT NULL,
    reason        text        NOT NULL,
    failed_at     timestamptz NOT NULL DEFAULT now(),
    retry         boolean     NOT NULL DEFAULT false
);
