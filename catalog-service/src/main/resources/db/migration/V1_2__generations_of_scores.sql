-- Scoring counts the versions of a score anew where it has lost what it had: then a later generation is the newer.
ALTER TABLE film_scores ADD COLUMN generation bigint NOT NULL DEFAULT 0;
