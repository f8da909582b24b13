package org.filmscore.userreview.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** What users have said, counted when it is asked for, from their own rows alone. */
@ApplicationScoped
class UserStatistics {

    /** By the index on user and film: the cost grows with what the user has said, and with nothing else. */
    private static final String OF_USER = """
            SELECT cast(r.rating AS int), count(*), count(r.text), cast(sum(r.helpful_votes) AS bigint)
            FROM user_reviews r JOIN known_films f ON f.id = r.film_id
            WHERE r.user_id = ?1 AND NOT r.withdrawn AND r.hidden_at IS NULL AND NOT f.withdrawn
            GROUP BY r.rating
            """;

    private final EntityManager database;

    UserStatistics(EntityManager database) {
        this.database = database;
    }

    Statistics of(UUID user) {
        var ratings = new HashMap<Integer, Long>();
        var reviews = new HashMap<Integer, Long>();
        var helpfulVotes = 0L;
        for (var row : rows(user)) {
            ratings.put(row.get(0, Integer.class), row.get(1, Long.class));
            reviews.put(row.get(0, Integer.class), row.get(2, Long.class));
            helpfulVotes += row.get(3, Long.class);
        }
        return new Statistics(Tally.of(ratings), Tally.of(reviews), helpfulVotes);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID user) {
        return database.createNativeQuery(OF_USER, Tuple.class)
                .setParameter(1, user)
                .getResultList();
    }
}
