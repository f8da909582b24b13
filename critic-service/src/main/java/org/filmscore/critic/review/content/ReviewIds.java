package org.filmscore.critic.review.content;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.filmscore.critic.review.content.IncomingReview.Key;
import org.filmscore.service.database.RecordArrays;
import org.jdbi.v3.core.Jdbi;

/** Finds reviews by their natural keys. */
@Singleton
public class ReviewIds {

    /** The keys are three arrays, so that one statement serves any number of them. */
    private static final String WITH_KEYS = """
            SELECT r.id FROM unnest(:filmId, :publicationId, :criticId) AS named (film, publication, critic)
            JOIN <reviews> r ON r.film_id = named.film AND r.publication_id = named.publication
                AND r.critic_id IS NOT DISTINCT FROM named.critic
            """;

    private final Jdbi database;

    ReviewIds(Jdbi database) {
        this.database = database;
    }

    /** @param reviews a table or a subquery; what Hibernate has not flushed is not found */
    public List<UUID> in(String reviews, Collection<Key> keys) {
        return database.withHandle(
                handle -> RecordArrays.bind(handle.createQuery(WITH_KEYS).define("reviews", reviews), Key.class, keys)
                        .mapTo(UUID.class)
                        .list());
    }
}
