package org.filmscore.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.filmscore.reconciliation.Subjects;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.ShownValue;
import org.filmscore.scoring.rule.UserScore;
import org.filmscore.service.band.Distribution;
import org.filmscore.service.band.Histogram;
import org.filmscore.service.identifier.Identifiers;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The scores of all films of which scoring has consumed an event. */
@ApplicationScoped
public class FilmScores {

    private static final String COLUMNS = """
            s.film_id, s.generation, s.version, s.as_of, s.shown, s.metascore, s.positive_count, s.mixed_count, s.negative_count,
            s.critic_review_count, s.rating_counts, s.review_counts
            """;

    private static final String INSERT_MISSING = """
            INSERT INTO film_scores (film_id) SELECT unnest(:films) ORDER BY 1 ON CONFLICT DO NOTHING
            """;

    /** In order of id, so that batches with common films wait for each other and do not deadlock. */
    private static final String LOCK =
            "SELECT " + COLUMNS + " FROM film_scores s WHERE s.film_id = ANY (:films) ORDER BY s.film_id FOR UPDATE";

    private static final String STORE = """
            UPDATE film_scores
            SET version = :version, as_of = :asOf, shown = :shown, metascore = :metascore,
                positive_count = :positive, mixed_count = :mixed, negative_count = :negative,
                critic_review_count = :criticReviews, rating_counts = :ratings, review_counts = :reviews
            WHERE film_id = :film
            """;

    /** Both conditions are on one table, so that each uses its index. */
    private static final String SHOWN = "SELECT f.slug, f.title, f.year, f.genres, " + COLUMNS + """
            FROM film_scores s JOIN films f USING (film_id)
            WHERE s.shown AND (f.film_id = ANY (:ids) OR f.slug = ANY (:slugs))
            ORDER BY f.film_id
            """;

    private static final String ALL_SHOWN = "SELECT " + COLUMNS + " FROM film_scores s WHERE s.shown";

    private final Jdbi database;
    private final ScoringRules rules;

    FilmScores(Jdbi database, ScoringRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** Locks these scores until the transaction ends, and inserts those that are missing. */
    List<FilmScore> locked(Collection<UUID> films) {
        insertMissing(films);
        return database.withHandle(handle -> handle.createQuery(LOCK)
                .bindArray("films", UUID.class, films)
                .map((row, context) -> score(row))
                .list());
    }

    List<FilmScore> shown(Subjects subjects) {
        return subjects.of(ALL_SHOWN, "s.film_id", (row, _) -> score(row), database);
    }

    /** Inserts an empty score for each film without one. */
    public void insertMissing(Collection<UUID> films) {
        database.useHandle(handle -> handle.createUpdate(INSERT_MISSING)
                .bindArray("films", UUID.class, films)
                .execute());
    }

    /** The generations of the given scores. */
    public Map<UUID, Long> generations(Collection<UUID> films) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT film_id, generation FROM film_scores WHERE film_id = ANY (:films)")
                .bindArray("films", UUID.class, films)
                .collectRows(Collectors.toMap(
                        row -> row.getColumn("film_id", UUID.class), row -> row.getColumn("generation", Long.class))));
    }

    void store(Collection<FilmScore> scores) {
        database.useHandle(handle -> {
            var batch = handle.prepareBatch(STORE);
            scores.forEach(score -> bound(batch, score).add());
            batch.execute();
        });
    }

    /**
     * @param film id or slug
     * @throws FilmNotFound for a hidden or unknown film
     */
    public ShownScore of(String film) {
        return of(List.of(film)).stream().findFirst().orElseThrow(() -> new FilmNotFound(film));
    }

    /** @param films ids or slugs; hidden and unknown films are left out */
    public List<ShownScore> of(List<String> films) {
        var ids =
                films.stream().flatMap(name -> Identifiers.parse(name).stream()).toList();
        var slugs = films.stream().filter(FilmScores::mayBeSlug).toList();
        return database.withHandle(handle -> handle.createQuery(SHOWN)
                .bindArray("ids", UUID.class, ids)
                .bindArray("slugs", String.class, slugs)
                .map((row, context) -> shown(row))
                .list());
    }

    /** PostgreSQL refuses text with a NUL. */
    private static boolean mayBeSlug(String name) {
        return name.indexOf('\0') < 0;
    }

    /** Reads a row that may be damaged or missing. For a rebuild. */
    public FilmScore readable(ResultSet row) throws SQLException {
        var nothing = FilmScore.none(row.getObject("film_id", UUID.class), rules);
        if (row.getObject("version") == null) {
            return nothing;
        }
        try {
            return score(row);
        } catch (IllegalArgumentException e) {
            return nothing.withVersion(row.getLong("generation"), row.getLong("version"));
        }
    }

    private ShownScore shown(ResultSet row) throws SQLException {
        var genres = row.getArray("genres");
        return new ShownScore(
                score(row),
                row.getString("slug"),
                row.getString("title"),
                row.getObject("year", Integer.class),
                genres == null ? List.of() : List.of((String[]) genres.getArray()));
    }

    private FilmScore score(ResultSet row) throws SQLException {
        return new FilmScore(
                row.getObject("film_id", UUID.class),
                row.getLong("generation"),
                row.getLong("version"),
                asOf(row),
                row.getBoolean("shown"),
                metascore(row),
                UserScore.of(
                        histogram(row.getArray("rating_counts")), histogram(row.getArray("review_counts")), rules));
    }

    /** The default of the column is -infinity, which stands for a score without events. */
    private static Instant asOf(ResultSet row) throws SQLException {
        var time = row.getObject("as_of", OffsetDateTime.class);
        return time.equals(OffsetDateTime.MIN) ? Instant.EPOCH : time.toInstant();
    }

    private Metascore metascore(ResultSet row) throws SQLException {
        var distribution = new Distribution(
                row.getLong("positive_count"), row.getLong("mixed_count"), row.getLong("negative_count"));
        var reviews = row.getLong("critic_review_count");
        var score = row.getObject("metascore", Integer.class);
        return score == null
                ? Metascore.restored(reviews, distribution, rules)
                : Metascore.restored(score, reviews, distribution, rules);
    }

    private static Histogram histogram(Array counts) throws SQLException {
        return new Histogram(List.of((Long[]) counts.getArray()));
    }

    private static PreparedBatch bound(PreparedBatch batch, FilmScore score) {
        var metascore = score.metascore();
        return batch.bind("film", score.filmId())
                .bind("version", score.version())
                .bind("asOf", score.asOf().atOffset(ZoneOffset.UTC))
                .bind("shown", score.shown())
                .bind("metascore", metascore.value() instanceof ShownValue.Scored scored ? scored.score() : null)
                .bind("positive", metascore.distribution().positive())
                .bind("mixed", metascore.distribution().mixed())
                .bind("negative", metascore.distribution().negative())
                .bind("criticReviews", metascore.reviewCount())
                .bindArray("ratings", Long.class, score.userScore().ratings().counts())
                .bindArray("reviews", Long.class, score.userScore().reviews().counts());
    }
}
