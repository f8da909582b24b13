CREATE TABLE publications (
    id          uuid          PRIMARY KEY,
    revision    bigint        NOT NULL,
    slug        text          NOT NULL UNIQUE,
    name        text          NOT NULL,
    natural_key text          UNIQUE,
    url         text,
    weight      numeric(3, 2) NOT NULL,
    grade_scale text,
    changed_at  timestamptz   NOT NULL
);

CREATE INDEX publications_by_name ON publications (name, id);

CREATE TABLE critics (
    id          uuid          PRIMARY KEY,
    revision    bigint        NOT NULL,
    slug        text          NOT NULL UNIQUE,
    name        text          NOT NULL,
    natural_key text          UNIQUE,
    bio         text,
    photo       text,
    weight      numeric(3, 2) NOT NULL,
    featured    boolean       NOT NULL,
    changed_at  timestamptz   NOT NULL
);

CREATE INDEX critics_by_name ON critics (name, id);
