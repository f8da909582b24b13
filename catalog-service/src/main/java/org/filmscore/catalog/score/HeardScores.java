package org.filmscore.catalog.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.filmscore.events.FilmScoreChanged;

/** The latest score of each film, as heard. */
@ApplicationScoped
public class HeardScores implements PanacheRepositoryBase<HeardScore, UUID> {

    /** An older version, or the same again, changes nothing. */
    private static final String HEAR = """
            INSERT INTO film_scores AS known (film_id, version, metascore, user_score, card, generation)
            VALUES (?1, ?2, ?3, ?4, cast(?5 AS jsonb), ?6)
            ON CONFLICT (film_id) DO UPDATE
            SET generation = excluded.generation, version = excluded.version, metascore = excluded.metascore,
                user_score = excluded.user_score, card = excluded.card
            WHERE (excluded.generation, excluded.version) > (known.generation, known.version)
            """;

    private final ObjectMapper json;

    HeardScores(ObjectMapper json) {
        this.json = json;
    }

    /** Null where nothing was heard yet. */
    public ScoreView of(UUID film) {
        return of(List.of(film)).get(film);
    }

    public Map<UUID, ScoreView> of(Collection<UUID> films) {
        return find("filmId in ?1", films).stream().collect(Collectors.toMap(HeardScore::filmId, HeardScore::card));
    }

    void hear(FilmScoreChanged score) {
        getEntityManager()
                .createNativeQuery(HEAR)
                .setParameter(1, score.filmId())
                .setParameter(2, score.revision())
                .setParameter(3, score.metascore().value())
                .setParameter(4, score.userScore().value())
                .setParameter(5, written(score))
                .setParameter(6, score.generation() == null ? 0 : score.generation())
                .executeUpdate();
    }

    private String written(FilmScoreChanged score) {
        try {
            return json.writeValueAsString(ScoreView.of(score));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a score was read, so it can be written", e);
        }
    }
}
