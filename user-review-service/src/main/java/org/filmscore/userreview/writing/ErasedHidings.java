package org.filmscore.userreview.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.filmscore.service.database.RecordArrays;
import org.filmscore.userreview.user.Erasure;
import org.filmscore.userreview.user.KeyedHashes;
import org.jdbi.v3.core.Jdbi;

/** The hidden reviews of erased accounts, by keyed hashes. A review of the same account and film is hidden again. */
@ApplicationScoped
public class ErasedHidings {

    /** The reason that such a review is hidden for. The first one is erased, since it may name the author. */
    public static final String REASON = "A moderator has hidden an earlier review.";

    private static final String REVIEWS = "SELECT film_id, hidden_at FROM user_reviews WHERE user_id = :user";

    /** A review that a moderator has shown again stays shown. */
    private static final String FORGET = "DELETE FROM erased_hidings WHERE review = ANY (:review)";

    private static final String KEEP = """
            INSERT INTO erased_hidings (review, hidden_at)
            SELECT review, hidden_at FROM unnest(:review, :hiddenAt) AS erased (review, hidden_at)
            WHERE hidden_at IS NOT NULL
            """;

    private final Jdbi database;
    private final KeyedHashes hashes;

    ErasedHidings(Jdbi database, KeyedHashes hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    /** The hash by which a new review finds that it is hidden. */
    public String hash(String subject, UUID film) {
        return hashes.review(subject, film);
    }

    /** Before the reviews of the user are emptied. */
    void keep(Erasure erasure) {
        database.useHandle(handle -> {
            var reviews = handle.createQuery(REVIEWS)
                    .bind("user", erasure.user())
                    .map((row, _) -> new Hiding(
                            hash(erasure.subject(), row.getObject("film_id", UUID.class)),
                            row.getTimestamp("hidden_at") == null
                                    ? null
                                    : row.getTimestamp("hidden_at").toInstant()))
                    .list();
            RecordArrays.bind(handle.createUpdate(FORGET), Hiding.class, reviews)
                    .execute();
            RecordArrays.bind(handle.createUpdate(KEEP), Hiding.class, reviews).execute();
        });
    }

    /** @param hiddenAt null for a review that is not hidden */
    private record Hiding(String review, Instant hiddenAt) {}
}
