package org.filmscore.catalog.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Who did what in which films. Read past the films themselves, of which it needs no more than their names. */
@ApplicationScoped
class Filmographies {

    /** Far more than most have; the list of films goes on from there. */
    static final int MOST = 100;

    /** By the index of credits by person: what it costs grows with the person's own films, however many others there are. */
    private static final String NEWEST = """
            WITH newest AS (
                SELECT id, slug, title, year, released_on FROM films
                WHERE status = 'PUBLISHED' AND id IN (SELECT film_id FROM credits WHERE person_id = ?1)
                ORDER BY year DESC NULLS LAST, released_on DESC NULLS LAST, id
                LIMIT ?2)
            SELECT id, slug, title, year, role, character FROM newest JOIN credits ON film_id = id AND person_id = ?1
            ORDER BY year DESC NULLS LAST, released_on DESC NULLS LAST, id, position
            """;

    private static final String COUNT = """
            SELECT count(*) FROM films
            WHERE status = 'PUBLISHED' AND id IN (SELECT film_id FROM credits WHERE person_id = ?1)
            """;

    private final EntityManager database;

    Filmographies(EntityManager database) {
        this.database = database;
    }

    /** The parts in the newest {@value #MOST} films, newest first and, within a film, in the order of the credits. */
    List<Part> newestOf(UUID person) {
        List<?> rows = database.createNativeQuery(NEWEST, Object[].class)
                .setParameter(1, person)
                .setParameter(2, MOST)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Filmographies::part).toList();
    }

    long filmsOf(UUID person) {
        var count = database.createNativeQuery(COUNT, Long.class)
                .setParameter(1, person)
                .getSingleResult();
        return (Long) count;
    }

    private static Part part(Object[] row) {
        return new Part(
                (UUID) row[0], (String) row[1], (String) row[2], (Integer) row[3], (String) row[4], (String) row[5]);
    }
}
