package org.filmscore.critic.conversion;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.filmscore.critic.grade.Grades;
import org.filmscore.critic.grade.LetterTable;

/** The configured letter table. A service with an impossible table does not start. */
class ConversionRules {

    @Produces
    @Singleton
    @Startup
    Grades grades(GradeSettings settings) {
        var letters = new HashMap<>(LetterTable.metacritic().scores());
        letters.putAll(settings.letters());
        return new Grades(new LetterTable(letters));
    }

    /** Settings of grade reading. */
    @ConfigMapping(prefix = "filmscore.grades")
    interface GradeSettings {

        /** Scores of letters that differ from the table of Metacritic. */
        Map<String, Integer> letters();
    }
}
