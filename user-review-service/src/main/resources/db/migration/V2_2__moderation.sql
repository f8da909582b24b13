-- Outlives that the review is withdrawn or written anew. An erased review is not hidden: there is nothing left to hide.
ALTER TABLE user_reviews
    ADD hidden_at     timestamptz,
    ADD hidden_reason text,
    ADD CHECK ((hidden_at IS NULL) = (hidden_reason IS NULL));

CREATE TABLE reports (
    id          uuid        PRIMARY KEY,
    review_id   uuid        NOT NULL,
    -- Absent once the reporter is erased, and then the comment is as well.
    reporter_id uuid,
    reason      text        NOT NULL,
    comment     text,
    reported_at timestamptz NOT NULL,
    decided     boolean     NOT NULL,
    UNIQUE (reporter_id, review_id),
    CHECK (reporter_id IS NOT NULL OR comment IS NULL)
);

CREATE INDEX reports_by_review ON reports (review_id, reported_at DESC);

-- The queue: a row for each review with reports that nobody has decided on, counted where they are sorted by.
CREATE TABLE reported_reviews (
    review_id         uuid        PRIMARY KEY,
    report_count      integer     NOT NULL CHECK (report_count = spam + abuse + spoiler + off_topic + other),
    spam              integer     NOT NULL,
    abuse             integer     NOT NULL,
    spoiler           integer     NOT NULL,
    off_topic         integer     NOT NULL,
    other             integer     NOT NULL,
    first_reported_at timestamptz NOT NULL,
    last_reported_at  timestamptz NOT NULL,
    -- Set from the beginning: a review that was decided on and is reported again may have been shown by an earlier page.
    moved_in          xid8        NOT NULL DEFAULT pg_current_xact_id()
);

CREATE INDEX reported_reviews_by_count
    ON reported_reviews (report_count DESC NULLS LAST, first_reported_at NULLS LAST, review_id);

CREATE TRIGGER reported_reviews_move BEFORE UPDATE ON reported_reviews FOR EACH ROW
    WHEN (old.report_count IS DISTINCT FROM new.report_count)
    EXECUTE FUNCTION note_move();

-- The log. Its order never changes, so nothing ever moves in it.
CREATE TABLE decisions (
    id           uuid        PRIMARY KEY,
    review_id    uuid        NOT NULL,
    film_id      uuid        NOT NULL,
    -- Absent once the moderator is erased.
    moderator_id uuid,
    decision     text        NOT NULL,
    -- Absent once the author of the review is erased, whom it may name.
    reason       text,
    decided_at   timestamptz NOT NULL,
    moved_in     xid8
);

CREATE INDEX decisions_by_time ON decisions (decided_at DESC NULLS LAST, id);
CREATE INDEX decisions_by_review ON decisions (review_id, decided_at DESC NULLS LAST, id);
CREATE INDEX decisions_by_moderator ON decisions (moderator_id);
