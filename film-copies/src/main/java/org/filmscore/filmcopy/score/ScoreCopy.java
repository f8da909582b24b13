package org.filmscore.filmcopy.score;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.filmscore.events.Topic;
import org.filmscore.reconciliation.CopiedState;

/** Shows the copy of scores, so that it can be compared with scoring. */
class ScoreCopy {

    private static final String STATE = """
            SELECT film_id AS subject, generation, version AS revision, 'org.filmscore.film-score.changed' AS type,
                jsonb_build_object('filmId', film_id, 'metascore', jsonb_build_object('value', metascore),
                    'userScore', jsonb_build_object('value', user_score, 'band', user_band)) AS state
            FROM film_scores WHERE version > 0
            """;

    @Produces
    @Singleton
    @IfBuildProperty(name = "mp.messaging.incoming.film-scores.connector", stringValue = "smallrye-kafka")
    CopiedState copy() {
        return new CopiedState(Topic.FILM_SCORES, STATE, "film_id");
    }
}
