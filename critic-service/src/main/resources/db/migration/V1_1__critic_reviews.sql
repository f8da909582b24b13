CREATE TABLE critic_reviews (
    id             uuid        PRIMARY KEY,
    revision       bigint      NOT NULL,
    retracted      boolean     NOT NULL,
    -- No foreign key: what is known of films is a copy, which may be rebuilt.
    film_id        uuid        NOT NULL,
    publication_id uuid        NOT NULL REFERENCES publications,
    critic_id      uuid        REFERENCES critics,
    grade          text,
    score          integer,
    rule           text,
    headline       text,
    excerpt        text,
    url            text,
    language       text,
    published_on   date,
    featured       boolean     NOT NULL,
    provider_name  text,
    provider_url   text,
    changed_at     timestamptz NOT NULL
);

-- A publication that names no critic has one review of a film as well; what is retracted stands in nobody's way.
CREATE UNIQUE INDEX critic_reviews_once ON critic_reviews (film_id, publication_id, critic_id) NULLS NOT DISTINCT
    WHERE NOT retracted;

CREATE INDEX critic_reviews_best_first
    ON critic_reviews (film_id, score DESC NULLS LAST, published_on DESC NULLS LAST, id) WHERE NOT retracted;

CREATE INDEX critic_reviews_newest_first
    ON critic_reviews (film_id, published_on DESC NULLS LAST, id) WHERE NOT retracted;
