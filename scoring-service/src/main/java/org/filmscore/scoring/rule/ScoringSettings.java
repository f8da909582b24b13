package org.filmscore.scoring.rule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.filmscore.service.band.Bands;

/**
 * The rules of scoring as configured. Stored scores depend on the bands and on the quorum of critics: rebuild them
 * after a change.
 */
@ConfigMapping(prefix = "filmscore.scoring")
interface ScoringSettings {

    /** How many scored reviews a metascore needs. */
    @WithDefault("4")
    int criticQuorum();

    /** How many ratings a user score needs. */
    @WithDefault("4")
    int userQuorum();

    /** The metascore that a film needs to be a must-see. */
    @WithDefault("81")
    int mustSeeFrom();

    /** The scored reviews that a film needs to be a must-see. */
    @WithDefault("15")
    int mustSeeReviews();

    /** From the best to the worst. */
    @WithDefault("81:Universal acclaim,61:Generally favorable reviews,40:Mixed or average reviews,"
            + "20:Generally unfavorable reviews,0:Overwhelming dislike")
    List<String> labels();

    /** Makes the rules of the settings. */
    class Rules {

        @Produces
        @Singleton
        ScoringRules rules(ScoringSettings settings, Bands bands) {
            return new ScoringRules(
                    bands,
                    settings.labels().stream().map(Rules::label).toList(),
                    settings.criticQuorum(),
                    settings.userQuorum(),
                    new MustSee(settings.mustSeeFrom(), settings.mustSeeReviews()));
        }

        private static Label label(String setting) {
            var parts = setting.split(":", 2);
            return new Label(Integer.parseInt(parts[0].strip()), parts[1].strip());
        }
    }
}
