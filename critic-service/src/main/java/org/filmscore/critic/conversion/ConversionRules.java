package org.filmscore.critic.conversion;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.filmscore.critic.grade.Grades;
import org.filmscore.critic.grade.LetterTable;

/** The tables and thresholds as they are configured; a service with ones that cannot be does not start. */
class ConversionRules {

    @Produces
    @Singleton
    @Startup
    Bands bands(BandSettings settings) {
        return new Bands(settings.mixedFrom(), settings.positiveFrom());
    }

    @Produces
    @Singleton
    @Startup
    Grades grades(GradeSettings settings) {
        var letters = new HashMap<>(LetterTable.metacritic().scores());
        letters.putAll(settings.letters());
        return new Grades(new LetterTable(letters));
    }

    /** From which score on a review is how good. The scoring service has the same for its aggregates. */
    @ConfigMapping(prefix = "filmscore.bands")
    interface BandSettings {

        @WithDefault("61")
        int positiveFrom();

        @WithDefault("40")
        int mixedFrom();
    }

    /** How grades are read. */
    @ConfigMapping(prefix = "filmscore.grades")
    interface GradeSettings {

        /** Letters that are worth something else than in the table of Metacritic. */
        Map<String, Integer> letters();
    }
}
