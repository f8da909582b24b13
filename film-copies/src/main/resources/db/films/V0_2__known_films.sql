CREATE TABLE known_films (
    id        uuid    PRIMARY KEY,
    revision  bigint  NOT NULL,
    -- Absent while all that was heard of the film is that it is withdrawn.
    slug      text,
    title     text,
    withdrawn boolean NOT NULL
);

-- Not unique: that slugs are is the catalog's business, and no reason here to refuse what it says.
CREATE INDEX known_films_by_slug ON known_films (slug);
