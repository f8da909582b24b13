-- The latest score of each film. A service may have made this table itself before (then its columns are completed), and the
-- number is above those of the services, so that this runs after them. A row without a card is from before this migration.
CREATE TABLE IF NOT EXISTS film_scores (
    film_id    uuid   PRIMARY KEY,
    generation bigint NOT NULL,
    version    bigint NOT NULL,
    metascore  smallint
);

ALTER TABLE film_scores
    ADD COLUMN IF NOT EXISTS user_score numeric(3, 1),
    ADD COLUMN IF NOT EXISTS user_band  text,
    ADD COLUMN IF NOT EXISTS card       jsonb;

UPDATE film_scores SET user_band = card #>> '{userScore,band}' WHERE card IS NOT NULL;
