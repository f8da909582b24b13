package org.filmscore.critic.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.filmscore.events.FilmScoreChanged;

/** The latest score of each film, as heard: as much of it as reviews are held against. */
@ApplicationScoped
class HeardScores {

    /** An older score, or the same again, changes nothing. */
    private static final String HEAR = """
            INSERT INTO film_scores AS known (film_id, generation, version, metascore, user_band)
            VALUES (:film, :generation, :version, :metascore, :userBand)
            ON CONFLICT (film_id) DO UPDATE
            SET generation = excluded.generation, version = excluded.version, metascore = excluded.metascore,
                user_band = excluded.user_band
            WHERE (excluded.generation, excluded.version) > (known.generation, known.version)
            """;

    private final EntityManager database;

    HeardScores(EntityManager database) {
        this.database = database;
    }

    void hear(FilmScoreChanged score) {
        database.createNativeQuery(HEAR)
                .setParameter("film", score.filmId())
                .setParameter("generation", score.generation() == null ? 0 : score.generation())
                .setParameter("version", score.revision())
                .setParameter("metascore", score.metascore().value())
                .setParameter("userBand", score.userScore().band())
                .executeUpdate();
    }
}
