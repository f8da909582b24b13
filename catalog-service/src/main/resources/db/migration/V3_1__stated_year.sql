-- The column year holds what an editor states. Without a statement the year is that of the first release, which changes
-- with the day; release_year is the one to filter and sort by.
UPDATE films SET year = NULL WHERE year = extract(year FROM released_on);

ALTER TABLE films ADD release_year integer
    GENERATED ALWAYS AS (coalesce(year, extract(year FROM released_on)::integer)) STORED;

DROP INDEX films_by_year;
CREATE INDEX films_by_year ON films (release_year, title, id);
