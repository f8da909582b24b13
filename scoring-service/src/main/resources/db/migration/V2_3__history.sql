-- What readers saw of each aggregate (METASCORE, USER_SCORE) of each film, from when on; a row only where that changed. What
-- it changed from is in the row before. It cannot be made again from anything else.
CREATE TABLE score_history (
    film_id   uuid          NOT NULL,
    aggregate text          NOT NULL,
    at        timestamptz   NOT NULL,
    -- Of changes of one time the order in which they were made.
    position  bigint        NOT NULL GENERATED ALWAYS AS IDENTITY,
    cause     text          NOT NULL,
    -- Absent, with all that follows, while readers could not see the film.
    status    text,
    value     numeric(4, 1),
    label     text,
    band      text,
    PRIMARY KEY (film_id, aggregate, at, position)
);
