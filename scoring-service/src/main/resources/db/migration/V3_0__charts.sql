-- Films whose place in charts may have changed, a row a change: one that is found later than another is of use, for whoever
-- works off the earlier one may not see yet what the later one tells of.
CREATE TABLE uncharted_changes (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    film_id  uuid   NOT NULL
);

-- What each film that readers can see adds to the mean of all ratings.
CREATE TABLE charted_films (
    film_id    uuid   PRIMARY KEY,
    ratings    bigint NOT NULL,
    rating_sum bigint NOT NULL
);

-- One row: the mean of all ratings and how many ratings' weight it has (both as the users' choice was last ranked by).
CREATE TABLE chart_mean (
    ratings     bigint NOT NULL,
    rating_sum  bigint NOT NULL,
    mean_tenths bigint NOT NULL,
    weight      bigint NOT NULL
);

INSERT INTO chart_mean VALUES (0, 0, 0, 0);

-- The charts: of each, one list of all films and one of each genre. The highest is first.
CREATE TABLE chart_entries (
    film_id   uuid     NOT NULL,
    chart     text     NOT NULL,
    -- Empty in the list of all films.
    genre     text     NOT NULL,
    year      smallint,
    -- What the chart is ranked by, in ten-thousandths, negative where the lowest comes first.
    ranked_by bigint   NOT NULL,
    -- Of how many reviews or ratings; of equals the one with more comes first.
    reviews   bigint   NOT NULL,
    moved_in  xid8     NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (film_id, chart, genre)
);

CREATE INDEX chart_entries_by_rank ON chart_entries (chart, genre, ranked_by, reviews, film_id);
CREATE INDEX chart_entries_of_years ON chart_entries (chart, genre, year, ranked_by, reviews, film_id);

CREATE TRIGGER moved BEFORE UPDATE ON chart_entries FOR EACH ROW
    WHEN ((OLD.ranked_by, OLD.reviews) IS DISTINCT FROM (NEW.ranked_by, NEW.reviews)) EXECUTE FUNCTION note_move();

-- What was scored before there were charts.
INSERT INTO uncharted_changes (film_id) SELECT film_id FROM film_scores;
