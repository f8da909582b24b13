package org.filmscore.catalog.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.filmscore.service.database.RecordMapper;
import org.jdbi.v3.core.Jdbi;

/** The parts of people in films. */
@ApplicationScoped
class Filmographies {

    /** More films than most people have; the list of films shows the rest. */
    static final int MOST = 100;

    /** Starts at the index of credits by person, so that it reads the person's own films alone. */
    private static final String NEWEST = """
            WITH newest AS (
                SELECT id, slug, title, release_year, released_on FROM films
                WHERE status = 'PUBLISHED' AND id IN (SELECT film_id FROM credits WHERE person_id = :person)
                ORDER BY release_year DESC NULLS LAST, released_on DESC NULLS LAST, id
                LIMIT :most)
            SELECT id AS film, slug, title, release_year AS year, role, character
            FROM newest JOIN credits ON film_id = id AND person_id = :person
            ORDER BY release_year DESC NULLS LAST, released_on DESC NULLS LAST, id, position
            """;

    private static final String COUNT = """
            SELECT count(*) FROM films
            WHERE status = 'PUBLISHED' AND id IN (SELECT film_id FROM credits WHERE person_id = :person)
            """;

    private final Jdbi database;

    Filmographies(Jdbi database) {
        this.database = database;
    }

    /** The parts in the newest {@value #MOST} films, newest first and, within a film, in the order of the credits. */
    List<Part> newestOf(UUID person) {
        return database.withHandle(handle -> handle.createQuery(NEWEST)
                .bind("person", person)
                .bind("most", MOST)
                .map(RecordMapper.of(Part.class))
                .list());
    }

    long filmsOf(UUID person) {
        return database.withHandle(handle -> handle.createQuery(COUNT)
                .bind("person", person)
                .mapTo(Long.class)
                .one());
    }

    /** A part in a published film, with what is shown of the film. */
    record Part(UUID film, String slug, String title, Integer year, String role, String character) {}
}
