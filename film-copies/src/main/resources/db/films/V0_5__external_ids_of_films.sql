-- Each as scheme:value. Imports name films by them.
ALTER TABLE known_films ADD COLUMN external_ids text[] NOT NULL DEFAULT '{}';

CREATE INDEX known_films_by_external_id ON known_films USING gin (external_ids);
