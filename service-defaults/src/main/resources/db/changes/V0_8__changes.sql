-- The audit trail: who changed what. Rows are only added.
CREATE TABLE changes (
    -- Begins with its time, so that it orders the changes.
    id         uuid        PRIMARY KEY,
    -- The operation id of the OpenAPI document.
    operation  text        NOT NULL,
    subject    uuid        NOT NULL,
    revision   bigint      NOT NULL,
    -- Subject and display name of the token.
    changed_by text        NOT NULL,
    name       text        NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE INDEX changes_by_caller ON changes (changed_by, id);
CREATE INDEX changes_of_subject ON changes (subject, id);
