CREATE TABLE known_films (
    id        uuid    PRIMARY KEY,
    revision  bigint  NOT NULL,
    -- Absent while all that was heard of the film is that it is withdrawn.
    slug      text    UNIQUE,
    title     text,
    withdrawn boolean NOT NULL
);
