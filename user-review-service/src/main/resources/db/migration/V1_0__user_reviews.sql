-- No foreign key to the film: films are never deleted, and its lock would make raters of one film meet.
CREATE TABLE user_reviews (
    id         uuid        PRIMARY KEY,
    revision   bigint      NOT NULL,
    film_id    uuid        NOT NULL,
    user_id    text        NOT NULL,
    withdrawn  boolean     NOT NULL,
    user_name  text,
    rating     smallint    CHECK (rating BETWEEN 0 AND 10),
    headline   text,
    text       text,
    spoiler    boolean     NOT NULL,
    language   text,
    written_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    UNIQUE (film_id, user_id),
    -- A withdrawn row says that there was a review and which revision it had; what was said is gone.
    CHECK (CASE WHEN withdrawn
        THEN num_nonnulls(user_name, rating, headline, text, language) = 0
        ELSE num_nulls(user_name, rating) = 0 END)
);

-- Every index is paid for at every rating: these two are the order of the lists that people look at.
CREATE INDEX user_reviews_by_writing ON user_reviews (film_id, written_at DESC NULLS LAST, id) WHERE NOT withdrawn;
CREATE INDEX user_reviews_by_rating ON user_reviews (film_id, rating DESC NULLS LAST, id) WHERE NOT withdrawn;
