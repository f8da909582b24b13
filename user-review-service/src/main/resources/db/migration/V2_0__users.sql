-- The one place that knows by which subject a user signs in: all else knows users by an id of our own.
CREATE TABLE users (
    id           uuid        PRIMARY KEY,
    subject      text        NOT NULL UNIQUE,
    name         text        NOT NULL,
    revision     bigint      NOT NULL,
    member_since timestamptz NOT NULL
);

INSERT INTO users (id, subject, name, revision, member_since)
SELECT uuidv7(), user_id,
    coalesce((array_agg(user_name ORDER BY changed_at DESC) FILTER (WHERE user_name IS NOT NULL))[1], 'Anonymous'),
    1, min(written_at)
FROM user_reviews GROUP BY user_id;

-- By a change of type, which writes the table anew: a column that is dropped would leave the subjects in its pages.
CREATE FUNCTION id_of_subject(text) RETURNS uuid STABLE LANGUAGE sql AS 'SELECT id FROM users WHERE subject = $1';
ALTER TABLE user_reviews ALTER user_id DROP NOT NULL, ALTER user_id TYPE uuid USING id_of_subject(user_id);
DROP FUNCTION id_of_subject;

-- The user first, so that the same index finds what a user has said of all films. An erased review has no user.
ALTER TABLE user_reviews DROP CONSTRAINT user_reviews_film_id_user_id_key,
    ADD UNIQUE (user_id, film_id),
    ADD CHECK (withdrawn OR user_id IS NOT NULL);
