-- A keyed hash of the subject names the account, so that a ban also holds for an account that was erased and begun anew.
CREATE TABLE bans (
    id        uuid        PRIMARY KEY,
    account   text        NOT NULL UNIQUE,
    -- Absent, like the reason, once the user is erased.
    user_id   uuid,
    reason    text,
    banned_at timestamptz NOT NULL,
    -- Absent for a ban without an end.
    ends_at   timestamptz,
    CHECK (user_id IS NOT NULL OR reason IS NULL)
);

CREATE INDEX bans_by_time ON bans (banned_at DESC NULLS LAST, id);
CREATE INDEX bans_oldest_first ON bans (banned_at, id);
CREATE INDEX bans_by_user ON bans (user_id);
CREATE INDEX bans_by_end ON bans (ends_at);

-- The hidden reviews of erased accounts. A keyed hash of subject and film names each.
CREATE TABLE erased_hidings (
    review    text        PRIMARY KEY,
    hidden_at timestamptz NOT NULL
);

-- A decision is about a review of a film, or about a user.
ALTER TABLE decisions
    ALTER review_id DROP NOT NULL,
    ALTER film_id DROP NOT NULL,
    ADD user_id uuid,
    ADD ends_at timestamptz;

CREATE INDEX decisions_by_user ON decisions (user_id, decided_at DESC NULLS LAST, id);
CREATE INDEX decisions_by_user_oldest_first ON decisions (user_id, decided_at, id);
