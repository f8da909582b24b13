package org.filmscore.userreview.intake;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.filmscore.service.database.RecordArrays;
import org.filmscore.userreview.intake.ImportedReview.Key;
import org.filmscore.userreview.review.Opinion;
import org.filmscore.userreview.review.UserReview;
import org.filmscore.userreview.review.UserReviewMapper;
import org.filmscore.userreview.writing.ErasedHidings;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reviews as imports write them: many in one statement. The transaction has locked their users. */
@ApplicationScoped
class ImportedReviews {

    /** In the order of ids, as an erasure locks them. */
    private static final String LOCK = """
            SELECT r.id, r.user_id, r.film_id FROM user_reviews r
            JOIN unnest(:user, :film) AS key (user_id, film_id) USING (user_id, film_id)
            ORDER BY r.id FOR NO KEY UPDATE OF r
            """;

    /**
     * A row is older than a review that was changed, or withdrawn, after its time, and writes nothing then. It replaces the
     * whole review with its time, so that the order of imports does not matter.
     */
    private static final String PUT = """
            INSERT INTO user_reviews AS mine (id, revision, user_id, film_id, withdrawn,
                rating, headline, text, spoiler, language, written_at, changed_at, hidden_at, hidden_reason)
            SELECT id, 1, user_id, film_id, false, rating, headline, text, spoiler, language, written_at, written_at,
                hidden_at, CASE WHEN hidden_at IS NOT NULL THEN :hiddenReason END
            FROM unnest(:ids, :user, :film, :rating, :headline, :text, :spoiler, :language, :times, :reviews)
                AS imported (id, user_id, film_id, rating, headline, text, spoiler, language, written_at, review)
                LEFT JOIN erased_hidings USING (review)
            ON CONFLICT (user_id, film_id) DO UPDATE
            SET revision = mine.revision + 1, withdrawn = false,
                rating = excluded.rating, headline = excluded.headline, text = excluded.text,
                spoiler = excluded.spoiler, language = excluded.language,
                written_at = excluded.written_at, changed_at = excluded.changed_at,
                helpful_votes = CASE WHEN excluded.text IS NULL THEN 0 ELSE mine.helpful_votes END,
                unhelpful_votes = CASE WHEN excluded.text IS NULL THEN 0 ELSE mine.unhelpful_votes END
            WHERE excluded.changed_at >= mine.changed_at AND (mine.withdrawn OR :replaces)
                AND (mine.withdrawn, mine.rating, mine.headline, mine.text, mine.spoiler, mine.language, mine.written_at)
                    IS DISTINCT FROM (false, excluded.rating, excluded.headline, excluded.text, excluded.spoiler,
                        excluded.language, excluded.written_at)
            RETURNING new.*, NULL AS user_name, old.withdrawn IS NOT FALSE AS first,
                old.text IS NOT NULL AND new.text IS NULL AS withdraws_text
            """;

    private final Jdbi database;
    private final ErasedHidings erased;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    ImportedReviews(Jdbi database, ErasedHidings erased) {
        this.database = database;
        this.erased = erased;
    }

    /** @return the ids of the reviews that exist, withdrawn ones too */
    Map<Key, UUID> lock(Collection<ImportedReview> reviews) {
        return database.withHandle(handle -> keyed(handle.createQuery(LOCK), reviews)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(
                            new Key(row.getColumn("user_id", UUID.class), row.getColumn("film_id", UUID.class)),
                            row.getColumn("id", UUID.class));
                    return found;
                }));
    }

    /**
     * @param reviews no two with the same key
     * @param replaces whether a row replaces a review that exists
     * @return the reviews that were written
     */
    List<Written> put(Collection<ImportedReview> reviews, boolean replaces) {
        return database.withHandle(handle -> RecordArrays.bind(
                        keyed(handle.createQuery(PUT), reviews),
                        Opinion.class,
                        column(reviews, ImportedReview::opinion))
                .bindArray("ids", UUID.class, column(reviews, _ -> ids.generate()))
                .bindArray("times", Instant.class, column(reviews, ImportedReview::writtenAt))
                .bindArray("reviews", String.class, column(reviews, this::hash))
                .bind("hiddenReason", ErasedHidings.REASON)
                .bind("replaces", replaces)
                .map((row, statement) -> new Written(
                        new UserReviewMapper().map(row, statement),
                        row.getBoolean("first"),
                        row.getBoolean("withdraws_text")))
                .list());
    }

    private String hash(ImportedReview review) {
        return erased.hash(review.subject(), review.key().film());
    }

    private static Query keyed(Query query, Collection<ImportedReview> reviews) {
        return RecordArrays.bind(query, Key.class, column(reviews, ImportedReview::key));
    }

    private static <T> List<T> column(Collection<ImportedReview> reviews, Function<ImportedReview, T> part) {
        return reviews.stream().map(part).toList();
    }

    /**
     * A review that was written in this transaction.
     *
     * @param first whether the user had no review of the film before
     */
    record Written(UserReview review, boolean first, boolean withdrawsText) {

        Key key() {
            return new Key(review.author().id(), review.filmId());
        }
    }
}
