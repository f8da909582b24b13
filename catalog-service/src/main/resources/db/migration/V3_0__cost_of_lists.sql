-- Each order of the list of films has an index, ascending and descending, with what is absent at the end.
CREATE INDEX films_by_title_descending ON films (title DESC NULLS LAST, id);
CREATE INDEX films_by_release_descending ON films (released_on DESC NULLS LAST, id);
CREATE INDEX film_scores_by_metascore_ascending ON film_scores (metascore, film_id);
CREATE INDEX film_scores_by_user_score_ascending ON film_scores (user_score, film_id);

-- Every film has a row of scores, so that a list by score reads an index and needs no outer join. Version 0 stands for a film
-- whose first score has not arrived.
ALTER TABLE film_scores
    ALTER version SET DEFAULT 0,
    ALTER card SET DEFAULT '{"version": 0, "asOf": "1970-01-01T00:00:00Z",
        "metascore": {"status": "TBD", "mustSee": false, "reviewCount": 0, "scoredCount": 0},
        "userScore": {"status": "TBD", "ratingCount": 0, "reviewCount": 0}}';

CREATE FUNCTION add_scores() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO film_scores (film_id) VALUES (new.id) ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE TRIGGER films_have_scores AFTER INSERT ON films FOR EACH ROW EXECUTE FUNCTION add_scores();

INSERT INTO film_scores (film_id) SELECT id FROM films ON CONFLICT DO NOTHING;

-- How many published films have a genre. Each database connection counts in a slot of its own, so that transactions that
-- publish films of one genre seldom wait for each other; the number of films is the sum over the slots.
CREATE TABLE genre_counts (
    genre      text    NOT NULL,
    slot       integer NOT NULL,
    film_count bigint  NOT NULL,
    PRIMARY KEY (genre, slot)
) WITH (fillfactor = 50);

CREATE FUNCTION count_genres() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO genre_counts AS known (genre, slot, film_count)
    SELECT genre, pg_backend_pid() % 32, sum(change)
    FROM (
        SELECT DISTINCT unnest(new.genres) AS genre, 1 AS change WHERE new.status = 'PUBLISHED'
        UNION ALL
        SELECT DISTINCT unnest(old.genres), -1 WHERE old.status = 'PUBLISHED') AS changes
    GROUP BY genre HAVING sum(change) <> 0 ORDER BY genre
    ON CONFLICT (genre, slot) DO UPDATE SET film_count = known.film_count + excluded.film_count;
    RETURN NULL;
END $$;

CREATE TRIGGER films_count_genres AFTER INSERT OR DELETE OR UPDATE OF genres, status ON films
    FOR EACH ROW EXECUTE FUNCTION count_genres();

INSERT INTO genre_counts (genre, slot, film_count)
SELECT genre, 0, count(DISTINCT id) FROM films CROSS JOIN unnest(genres) AS genre WHERE status = 'PUBLISHED' GROUP BY genre;
