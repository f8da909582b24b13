package org.filmscore.scoring.rule;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.filmscore.service.band.Bands;

/** The rules of a service that configures nothing. */
public final class DefaultRules {

    public static final ScoringRules RULES = new ScoringSettings.Rules().rules(settings(), new Bands(40, 61));

    private DefaultRules() {}

    private static ScoringSettings settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(ScoringSettings.class)
                .build()
                .getConfigMapping(ScoringSettings.class);
    }
}
