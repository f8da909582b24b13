package org.filmscore.critic.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.critic.statistics.StatisticsView.AgreementView;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Bands;

/** Where publications and critics stand, counted anew each time. */
@ApplicationScoped
public class ReviewStatistics {

    /**
     * From their own reviews, found by an index that has all that is needed of them, and by the keys of the films in these:
     * what it costs grows with what they have reviewed, and neither with the films nor with the reviews of others. The mean
     * of a film is made whole before anything is held against it, so that all that follows is exact.
     */
    private static final String STATISTICS = """
            WITH shown AS (
                SELECT r.%1$s AS subject, r.film_id, r.score FROM critic_reviews r JOIN known_films f ON f.id = r.film_id
                WHERE r.%1$s IN (:subjects) AND NOT r.retracted AND NOT f.withdrawn),
            reviews AS (
                SELECT subject, count(*) AS count, count(score) AS scored, round(avg(score), 1) AS mean
                FROM shown GROUP BY subject),
            films AS (
                SELECT subject, film_id, round(avg(score)) AS score
                FROM shown WHERE score IS NOT NULL GROUP BY subject, film_id),
            judged AS (
                SELECT subject, score - metascore AS above, user_band, user_band = CASE
                    WHEN score >= :positiveFrom THEN 'POSITIVE' WHEN score >= :mixedFrom THEN 'MIXED' ELSE 'NEGATIVE'
                    END AS agrees
                FROM films JOIN film_scores USING (film_id)),
            compared AS (
                SELECT subject, count(above) AS critics, round(avg(above), 1) AS above, count(user_band) AS users,
                    count(*) FILTER (WHERE agrees) AS agreed
                FROM judged GROUP BY subject)
            SELECT subject, count, scored, mean, coalesce(critics, 0), above, coalesce(users, 0), coalesce(agreed, 0)
            FROM reviews LEFT JOIN compared USING (subject)
            """;

    static final String OF_PUBLICATIONS = STATISTICS.formatted("publication_id");
    static final String OF_CRITICS = STATISTICS.formatted("critic_id");

    private final EntityManager database;
    private final Bands bands;

    ReviewStatistics(EntityManager database, Bands bands) {
        this.database = database;
        this.bands = bands;
    }

    /** Of each of these publications, by id. */
    public Map<UUID, StatisticsView> ofPublications(Collection<UUID> publications) {
        return read(OF_PUBLICATIONS, publications);
    }

    /** Of each of these critics, by id. */
    public Map<UUID, StatisticsView> ofCritics(Collection<UUID> critics) {
        return read(OF_CRITICS, critics);
    }

    private Map<UUID, StatisticsView> read(String statistics, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(statistics, Object[].class)
                .setParameter("subjects", subjects)
                .setParameter("positiveFrom", bands.lowest(Band.POSITIVE))
                .setParameter("mixedFrom", bands.lowest(Band.MIXED))
                .getResultList();
        var found = rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], ReviewStatistics::statistics));
        return subjects.stream()
                .collect(Collectors.toMap(
                        Function.identity(), subject -> found.getOrDefault(subject, StatisticsView.NONE)));
    }

    private static StatisticsView statistics(Object[] row) {
        return new StatisticsView(
                (Long) row[1],
                (Long) row[2],
                (BigDecimal) row[3],
                (Long) row[4],
                (BigDecimal) row[5],
                AgreementView.of((Long) row[6], (Long) row[7]));
    }
}
