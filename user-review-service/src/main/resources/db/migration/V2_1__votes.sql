-- No foreign keys: the row of the review is locked by whoever writes a vote on it, and that of the user as well.
CREATE TABLE votes (
    user_id   uuid        NOT NULL,
    review_id uuid        NOT NULL,
    revision  bigint      NOT NULL,
    helpful   boolean     NOT NULL,
    voted_at  timestamptz NOT NULL,
    PRIMARY KEY (user_id, review_id)
);

CREATE INDEX votes_by_review ON votes (review_id);

-- Counted where they are sorted by.
ALTER TABLE user_reviews
    ADD helpful_votes   integer NOT NULL DEFAULT 0 CHECK (helpful_votes >= 0),
    ADD unhelpful_votes integer NOT NULL DEFAULT 0 CHECK (unhelpful_votes >= 0),
    ADD CHECK (text IS NOT NULL OR helpful_votes + unhelpful_votes = 0);

CREATE INDEX user_reviews_by_helpfulness
    ON user_reviews (film_id, helpful_votes DESC NULLS LAST, written_at DESC NULLS LAST, id) WHERE NOT withdrawn;

DROP TRIGGER user_reviews_move ON user_reviews;
CREATE TRIGGER user_reviews_move BEFORE UPDATE ON user_reviews FOR EACH ROW
    WHEN ((old.rating, old.written_at, old.helpful_votes)
        IS DISTINCT FROM (new.rating, new.written_at, new.helpful_votes))
    EXECUTE FUNCTION note_move();
