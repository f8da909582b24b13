package org.filmscore.scoring.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.Weight;
import org.filmscore.scoring.rule.WeightedScore;
import org.jdbi.v3.core.Jdbi;

/** Computes metascores from all critic reviews of a film, which are few. */
@ApplicationScoped
class CriticScores {

    private static final String REVIEWS = """
            SELECT r.film_id, r.score, p.weight AS publication_weight, coalesce(c.weight, 1) AS critic_weight
            FROM critic_reviews r
            JOIN weights p ON p.id = r.publication_id
            LEFT JOIN weights c ON c.id = r.critic_id
            WHERE r.film_id = ANY (:films) AND NOT r.retracted
            """;

    private final Jdbi database;
    private final ScoringRules rules;

    CriticScores(Jdbi database, ScoringRules rules) {
        this.database = database;
        this.rules = rules;
    }

    /** Contains every given film, also one without critic reviews. */
    Map<UUID, Metascore> of(Collection<UUID> films) {
        var tallies = new HashMap<UUID, Tally>();
        films.forEach(film -> tallies.put(film, new Tally()));
        if (!films.isEmpty()) {
            database.useHandle(handle -> handle.createQuery(REVIEWS)
                    .bindArray("films", UUID.class, films)
                    .map((row, context) ->
                            tallies.get(row.getObject("film_id", UUID.class)).take(row))
                    .list());
        }
        var metascores = new HashMap<UUID, Metascore>();
        tallies.forEach((film, tally) -> metascores.put(film, tally.metascore(rules)));
        return metascores;
    }

    /** The reviews of one film. */
    private static class Tally {

        private final List<WeightedScore> scored = new ArrayList<>();
        private long reviews;

        Tally take(ResultSet row) throws SQLException {
            reviews++;
            var score = row.getObject("score", Integer.class);
            if (score != null) {
                var publication = Weight.of(row.getBigDecimal("publication_weight"));
                scored.add(new WeightedScore(score, publication, Weight.of(row.getBigDecimal("critic_weight"))));
            }
            return this;
        }

        Metascore metascore(ScoringRules rules) {
            return Metascore.of(scored, reviews, rules);
        }
    }
}
