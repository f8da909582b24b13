ALTER TABLE known_films ADD COLUMN generation bigint NOT NULL DEFAULT 0;
