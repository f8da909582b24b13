-- What was heard. Each row is the newest revision heard of its subject; an older one never overwrites it.

CREATE TABLE films (
    film_id   uuid    PRIMARY KEY,
    revision  bigint  NOT NULL,
    -- Absent while all that was heard of the film is that it is withdrawn.
    slug      text,
    title     text,
    withdrawn boolean NOT NULL
);

-- Not unique: that slugs are is the catalog's business, and no reason here to refuse what it says.
CREATE INDEX films_by_slug ON films (slug);

-- Of publications and critics alike, whose ids never clash. Revision 0: a review named it before it was heard of.
CREATE TABLE weights (
    id       uuid          PRIMARY KEY,
    revision bigint        NOT NULL,
    name     text,
    weight   numeric(3, 2) NOT NULL
);

CREATE TABLE critic_reviews (
    review_id      uuid        PRIMARY KEY,
    film_id        uuid        NOT NULL,
    revision       bigint      NOT NULL,
    retracted      boolean     NOT NULL,
    publication_id uuid,
    critic_id      uuid,
    grade          text,
    score          smallint,
    rule           text,
    happened_at    timestamptz NOT NULL
);

CREATE INDEX critic_reviews_by_film ON critic_reviews (film_id);
CREATE INDEX critic_reviews_by_publication ON critic_reviews (publication_id);
CREATE INDEX critic_reviews_by_critic ON critic_reviews (critic_id);

CREATE TABLE user_reviews (
    review_id   uuid        PRIMARY KEY,
    film_id     uuid        NOT NULL,
    revision    bigint      NOT NULL,
    -- Absent once the rating is withdrawn.
    rating      smallint,
    written     boolean     NOT NULL,
    happened_at timestamptz NOT NULL
);

-- What was made of it. User ratings are kept as counts per rating value, so that one more costs the same at ten ratings
-- and at ten million. The row is also what everybody locks who changes anything about the film.
CREATE TABLE film_scores (
    film_id             uuid        PRIMARY KEY,
    version             bigint      NOT NULL DEFAULT 0,
    as_of               timestamptz NOT NULL DEFAULT '-infinity',
    shown               boolean     NOT NULL DEFAULT false,
    metascore           smallint,
    positive_count      bigint      NOT NULL DEFAULT 0,
    mixed_count         bigint      NOT NULL DEFAULT 0,
    negative_count      bigint      NOT NULL DEFAULT 0,
    critic_review_count bigint      NOT NULL DEFAULT 0,
    rating_counts       bigint[]    NOT NULL DEFAULT '{0,0,0,0,0,0,0,0,0,0,0}',
    review_counts       bigint[]    NOT NULL DEFAULT '{0,0,0,0,0,0,0,0,0,0,0}'
);

-- Room in each page for the next version of a row, so that no index changes with a score.
ALTER TABLE film_scores SET (fillfactor = 70);
