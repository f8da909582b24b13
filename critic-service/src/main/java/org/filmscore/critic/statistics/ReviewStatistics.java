package org.filmscore.critic.statistics;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.filmscore.critic.statistics.StatisticsView.AgreementView;
import org.filmscore.service.band.Band;
import org.filmscore.service.band.Bands;
import org.jdbi.v3.core.Jdbi;

/** Counts the statistics of one publication or one critic, at each read. */
@Singleton
public class ReviewStatistics {

    /**
     * An index holds film and score of the reviews of one subject, and each film is found by its key. So the cost grows with
     * the subject's reviews, and not with films and reviews of others. The mean of a film is rounded before it is compared,
     * so that all later arithmetic is exact.
     */
    private static final String STATISTICS = """
            WITH shown AS (
                SELECT r.film_id, r.score FROM critic_reviews r JOIN known_films f ON f.id = r.film_id
                WHERE r.<subject> = :subject AND NOT r.retracted AND NOT f.withdrawn),
            films AS (
                SELECT film_id, round(avg(score)) AS score FROM shown WHERE score IS NOT NULL GROUP BY film_id),
            judged AS (
                SELECT score - metascore AS above, user_band, user_band = CASE
                    WHEN score >= :positiveFrom THEN 'POSITIVE' WHEN score >= :mixedFrom THEN 'MIXED' ELSE 'NEGATIVE'
                    END AS agrees
                FROM films JOIN film_scores USING (film_id)),
            compared AS (
                SELECT count(above) AS with_metascore, round(avg(above), 1) AS above, count(user_band) AS with_users,
                    count(*) FILTER (WHERE agrees) AS agreed
                FROM judged)
            SELECT count(film_id) AS reviews, count(score) AS scored, round(avg(score), 1) AS mean, compared.*
            FROM compared LEFT JOIN shown ON true
            GROUP BY with_metascore, above, with_users, agreed
            """;

    static final String OF_PUBLICATION = STATISTICS.replace("<subject>", "publication_id");
    static final String OF_CRITIC = STATISTICS.replace("<subject>", "critic_id");

    private final Jdbi database;
    private final Bands bands;

    ReviewStatistics(Jdbi database, Bands bands) {
        this.database = database;
        this.bands = bands;
    }

    public StatisticsView ofPublication(UUID publication) {
        return count(OF_PUBLICATION, publication);
    }

    public StatisticsView ofCritic(UUID critic) {
        return count(OF_CRITIC, critic);
    }

    private StatisticsView count(String statistics, UUID subject) {
        return database.withHandle(handle -> handle.createQuery(statistics)
                .bind("subject", subject)
                .bind("positiveFrom", bands.lowest(Band.POSITIVE))
                .bind("mixedFrom", bands.lowest(Band.MIXED))
                .map((row, context) -> new StatisticsView(
                        row.getLong("reviews"),
                        row.getLong("scored"),
                        row.getBigDecimal("mean"),
                        row.getLong("with_metascore"),
                        row.getBigDecimal("above"),
                        AgreementView.of(row.getLong("with_users"), row.getLong("agreed"))))
                .one());
    }
}
