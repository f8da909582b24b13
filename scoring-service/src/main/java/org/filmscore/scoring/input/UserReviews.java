package org.filmscore.scoring.input;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.filmscore.events.UserReviewEvent;
import org.filmscore.events.UserReviewSubmitted;
import org.filmscore.events.UserReviewWithdrawn;
import org.filmscore.messaging.inbox.ReceivedEvent;
import org.filmscore.scoring.change.Cause;
import org.filmscore.scoring.change.FilmChanges;
import org.filmscore.service.database.RecordArrays;
import org.jdbi.v3.core.Jdbi;

/** The user ratings that scoring has consumed, each at its newest revision. */
@ApplicationScoped
class UserReviews {

    /**
     * Stores a whole batch and returns only the changed rows, before and after. The counts therefore change by exactly
     * the difference of the rows, in any order of events.
     */
    private static final String UPSERT = """
            INSERT INTO user_reviews AS stored (review_id, film_id, generation, revision, rating, written,
                                               happened_at)
            SELECT * FROM unnest(:review, :film, :generation, :revision, :rating, :written, :time)
            ON CONFLICT (review_id) DO UPDATE
            SET film_id = excluded.film_id, generation = excluded.generation, revision = excluded.revision,
                rating = excluded.rating, written = excluded.written, happened_at = excluded.happened_at
            WHERE (excluded.generation, excluded.revision) > (stored.generation, stored.revision)
            RETURNING old.film_id AS old_film, old.rating AS old_rating, old.written AS old_written,
                      new.film_id AS new_film, new.rating AS new_rating, new.written AS new_written, new.happened_at
            """;

    private final Jdbi database;

    UserReviews(Jdbi database) {
        this.database = database;
    }

    FilmChanges store(List<ReceivedEvent<UserReviewEvent>> received) {
        var rows = Newest.of(received).stream().map(Row::of).toList();
        var changes = new FilmChanges(Cause.USER_RATINGS);
        database.useHandle(handle -> RecordArrays.bind(handle.createQuery(UPSERT), Row.class, rows)
                .map((row, context) -> note(row, changes))
                .list());
        return changes;
    }

    private static FilmChanges note(ResultSet row, FilmChanges changes) throws SQLException {
        var time = row.getObject("happened_at", OffsetDateTime.class).toInstant();
        var before = row.getObject("old_rating", Integer.class);
        if (before != null) {
            changes.unrated(row.getObject("old_film", UUID.class), before, row.getBoolean("old_written"), time);
        }
        var now = row.getObject("new_rating", Integer.class);
        if (now != null) {
            changes.rated(row.getObject("new_film", UUID.class), now, row.getBoolean("new_written"), time);
        }
        return changes;
    }

    /** A row to store. A withdrawn rating is absent. */
    private record Row(
            UUID review, UUID film, long generation, long revision, Integer rating, boolean written, Instant time) {

        static Row of(ReceivedEvent<UserReviewEvent> received) {
            var generation = received.generation();
            var time = received.happenedAt();
            return switch (received.event()) {
                case UserReviewSubmitted(var review, var revision, var film, var rating, var written) ->
                    new Row(review, film, generation, revision, rating, written, time);
                case UserReviewWithdrawn(var review, var revision, var film) ->
                    new Row(review, film, generation, revision, null, false, time);
            };
        }
    }
}
