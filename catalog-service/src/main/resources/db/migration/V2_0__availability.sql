CREATE TABLE availability (
    film_id    uuid        PRIMARY KEY REFERENCES films,
    revision   bigint      NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE TABLE offers (
    film_id        uuid    NOT NULL REFERENCES availability,
    position       integer NOT NULL,
    medium         text    NOT NULL,
    region         text    NOT NULL,
    provider       text,
    url            text,
    available_from date,
    PRIMARY KEY (film_id, position)
);

-- For lists of what can be watched today.
CREATE INDEX offers_by_medium ON offers (medium, region, available_from, film_id);
