package org.filmscore.filmcopy.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.events.FilmScoreChanged;
import org.jdbi.v3.core.Jdbi;

/** The latest score of each film. */
@ApplicationScoped
public class KnownScores {

    /** An older score, or the same one again, changes nothing. */
    private static final String APPLY = """
            INSERT INTO film_scores AS known (film_id, generation, version, metascore, user_score, user_band, card)
            VALUES (:film, :generation, :version, :metascore, :userScore, :userBand, cast(:card AS jsonb))
            ON CONFLICT (film_id) DO UPDATE
            SET generation = excluded.generation, version = excluded.version, metascore = excluded.metascore,
                user_score = excluded.user_score, user_band = excluded.user_band, card = excluded.card
            WHERE (excluded.generation, excluded.version) > (known.generation, known.version)
            """;

    private static final String CARDS =
            "SELECT film_id, card FROM film_scores WHERE film_id = ANY (:films) AND card IS NOT NULL";

    private final Jdbi database;
    private final ObjectMapper json;

    KnownScores(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public Optional<ScoreCard> of(UUID film) {
        return Optional.ofNullable(of(List.of(film)).get(film));
    }

    /** A film without a score is absent. */
    public Map<UUID, ScoreCard> of(Collection<UUID> films) {
        return database.withHandle(handle -> handle.createQuery(CARDS)
                .bindArray("films", UUID.class, films)
                .reduceRows(new HashMap<>(), (cards, row) -> {
                    cards.put(row.getColumn("film_id", UUID.class), read(row.getColumn("card", String.class)));
                    return cards;
                }));
    }

    /** In the order in which they come: who sorts them by film never deadlocks with another replica. */
    public void apply(Collection<FilmScoreChanged> scores) {
        database.useHandle(handle -> {
            var batch = handle.prepareBatch(APPLY);
            for (var score : scores) {
                batch.bind("film", score.filmId())
                        .bind("generation", score.generation() == null ? 0L : score.generation())
                        .bind("version", score.revision())
                        .bind("metascore", score.metascore().value())
                        .bind("userScore", score.userScore().value())
                        .bind("userBand", score.userScore().band())
                        .bind("card", write(ScoreCard.of(score)))
                        .add();
            }
            batch.execute();
        });
    }

    private ScoreCard read(String card) {
        try {
            return json.readValue(card, ScoreCard.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(ScoreCard card) {
        try {
            return json.writeValueAsString(card);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
