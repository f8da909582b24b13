-- Words are searched as parts of words, so that "%" and "_" are letters like any other: trigrams serve both.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE people (
    id   uuid PRIMARY KEY,
    name text NOT NULL UNIQUE
);

CREATE TABLE films (
    id              uuid        PRIMARY KEY,
    revision        bigint      NOT NULL,
    status          text        NOT NULL,
    slug            text        NOT NULL UNIQUE,
    title           text        NOT NULL,
    original_title  text,
    synopsis        text,
    year            integer,
    released_on     date,
    runtime_minutes integer,
    certificates    jsonb       NOT NULL,
    genres          varchar[]      NOT NULL,
    countries       varchar[]      NOT NULL,
    languages       varchar[]      NOT NULL,
    images          jsonb       NOT NULL,
    search_text     text        NOT NULL,
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL
);

CREATE INDEX films_by_search_text ON films USING gin (search_text gin_trgm_ops);
CREATE INDEX films_by_genre ON films USING gin (genres);
CREATE INDEX films_by_title ON films (title, id);
CREATE INDEX films_by_release ON films (released_on, id);
CREATE INDEX films_by_year ON films (year);

CREATE TABLE credits (
    film_id   uuid    NOT NULL REFERENCES films,
    position  integer NOT NULL,
    person_id uuid    NOT NULL REFERENCES people,
    role      text    NOT NULL,
    character text,
    PRIMARY KEY (film_id, position)
);

CREATE INDEX credits_by_person ON credits (person_id);

CREATE TABLE external_ids (
    film_id uuid NOT NULL REFERENCES films,
    source  text NOT NULL,
    value   text NOT NULL,
    PRIMARY KEY (film_id, source),
    UNIQUE (source, value)
);

-- What was heard of the scores of films, to sort and filter by them; a film may be unknown here yet.
CREATE TABLE film_scores (
    film_id    uuid     PRIMARY KEY,
    version    bigint   NOT NULL,
    metascore  smallint,
    user_score numeric(3, 1),
    card       jsonb    NOT NULL
);

CREATE INDEX film_scores_by_metascore ON film_scores (metascore DESC NULLS LAST, film_id);
CREATE INDEX film_scores_by_user_score ON film_scores (user_score DESC NULLS LAST, film_id);
