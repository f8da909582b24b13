-- Reviews of imports whose grade cannot be read for certain, until an editor decides.
CREATE TABLE parked_reviews (
    id             uuid        PRIMARY KEY,
    revision       bigint      NOT NULL,
    -- No foreign key: what is known of films is a copy, which may be rebuilt.
    film_id        uuid        NOT NULL,
    publication_id uuid        NOT NULL REFERENCES publications,
    critic_id      uuid        REFERENCES critics,
    draft          jsonb       NOT NULL,
    reason         text        NOT NULL,
    parked_at      timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    moved_in       xid8
);

-- A row that comes again finds what was parked of it before.
CREATE UNIQUE INDEX parked_reviews_once
    ON parked_reviews (film_id, publication_id, critic_id) NULLS NOT DISTINCT;

CREATE INDEX parked_reviews_newest_first ON parked_reviews (parked_at DESC NULLS LAST, id);

CREATE TRIGGER parked_reviews_move BEFORE UPDATE ON parked_reviews FOR EACH ROW
    WHEN (old.parked_at IS DISTINCT FROM new.parked_at) EXECUTE FUNCTION note_move();
