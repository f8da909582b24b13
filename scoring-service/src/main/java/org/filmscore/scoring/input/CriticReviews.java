package org.filmscore.scoring.input;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.events.CriticReviewEvent;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.CriticReviewRetracted;
import org.filmscore.messaging.inbox.ReceivedEvent;
import org.filmscore.scoring.change.Cause;
import org.filmscore.scoring.change.FilmChanges;
import org.filmscore.service.database.RecordArrays;
import org.jdbi.v3.core.Jdbi;

/** The critic reviews that scoring has consumed, each at its newest revision. */
@ApplicationScoped
class CriticReviews {

    /** A whole batch in one statement. It returns the films of the rows that it changed. */
    private static final String UPSERT = """
            INSERT INTO critic_reviews AS stored (review_id, film_id, generation, revision, retracted, publication_id,
                                                 critic_id, grade, score, rule, happened_at)
            SELECT * FROM unnest(:review, :film, :generation, :revision, :retracted, :publication, :critic, :grade, :score,
                                 :rule, :time)
            ON CONFLICT (review_id) DO UPDATE
            SET film_id = excluded.film_id, generation = excluded.generation, revision = excluded.revision,
                retracted = excluded.retracted, publication_id = excluded.publication_id, critic_id = excluded.critic_id,
                grade = excluded.grade, score = excluded.score, rule = excluded.rule,
                happened_at = excluded.happened_at
            WHERE (excluded.generation, excluded.revision) > (stored.generation, stored.revision)
            RETURNING old.film_id AS old_film, new.film_id AS new_film, new.happened_at
            """;

    private final Jdbi database;
    private final Weights weights;

    CriticReviews(Jdbi database, Weights weights) {
        this.database = database;
        this.weights = weights;
    }

    FilmChanges store(List<ReceivedEvent<CriticReviewEvent>> received) {
        var rows = Newest.of(received).stream().map(Row::of).toList();
        weights.lockForReviews(named(rows));
        var changes = new FilmChanges(Cause.CRITIC_REVIEWS);
        database.useHandle(handle -> RecordArrays.bind(handle.createQuery(UPSERT), Row.class, rows)
                .map((row, context) -> note(row, changes))
                .list());
        return changes;
    }

    private static FilmChanges note(ResultSet row, FilmChanges changes) throws SQLException {
        var time = row.getObject("happened_at", OffsetDateTime.class).toInstant();
        var before = row.getObject("old_film", UUID.class);
        if (before != null) {
            changes.critics(before, time);
        }
        changes.critics(row.getObject("new_film", UUID.class), time);
        return changes;
    }

    private static Collection<UUID> named(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.publication(), row.critic()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A row to store. A retracted review has only its ids. */
    private record Row(
            UUID review,
            UUID film,
            long generation,
            long revision,
            boolean retracted,
            UUID publication,
            UUID critic,
            String grade,
            Integer score,
            String rule,
            Instant time) {

        static Row of(ReceivedEvent<CriticReviewEvent> received) {
            var time = received.happenedAt();
            return switch (received.event()) {
                case CriticReviewPublished review ->
                    new Row(
                            review.reviewId(),
                            review.filmId(),
                            received.generation(),
                            review.revision(),
                            false,
                            review.publicationId(),
                            review.criticId(),
                            review.grade(),
                            review.score(),
                            review.rule(),
                            time);
                case CriticReviewRetracted(var review, var revision, var film) ->
                    new Row(review, film, received.generation(), revision, true, null, null, null, null, null, time);
            };
        }
    }
}
