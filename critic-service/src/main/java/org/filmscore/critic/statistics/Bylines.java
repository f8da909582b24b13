package org.filmscore.critic.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which publications have printed which critics. */
@ApplicationScoped
public class Bylines {

    /** Far more than anybody writes for. */
    private static final int MOST = 50;

    /** The same index as for statistics; what a critic wrote of films that are withdrawn is not shown. */
    private static final String PUBLICATIONS = """
            SELECT r.critic_id, p.id, p.slug, p.name, count(*) AS reviews
            FROM critic_reviews r JOIN known_films f ON f.id = r.film_id JOIN publications p ON p.id = r.publication_id
            WHERE r.critic_id IN (:critics) AND NOT r.retracted AND NOT f.withdrawn
            GROUP BY r.critic_id, p.id, p.slug, p.name
            ORDER BY reviews DESC, p.name, p.id
            """;

    private final EntityManager database;

    Bylines(EntityManager database) {
        this.database = database;
    }

    /** By critic, those with most of their reviews first; a critic without any is not there. */
    public Map<UUID, List<PublicationOfCriticView>> of(Collection<UUID> critics) {
        if (critics.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery(PUBLICATIONS, Object[].class)
                .setParameter("critics", critics)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                Bylines::publication,
                                Collectors.collectingAndThen(Collectors.toList(), Bylines::first))));
    }

    private static PublicationOfCriticView publication(Object[] row) {
        return new PublicationOfCriticView(row[1].toString(), (String) row[2], (String) row[3], (Long) row[4]);
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), MOST));
    }
}
