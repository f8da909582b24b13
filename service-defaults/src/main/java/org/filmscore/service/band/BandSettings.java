package org.filmscore.service.band;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The configured thresholds, the same in every service. A service with impossible thresholds does not start. */
@ConfigMapping(prefix = "filmscore.bands")
interface BandSettings {

    /** Lowest POSITIVE score, 2..100. */
    @WithDefault("61")
    int positiveFrom();

    /** Lowest MIXED score, 1..99. */
    @WithDefault("40")
    int mixedFrom();

    /** Makes the bands from the settings. */
    class Producer {

        @Produces
        @Singleton
        @Startup
        Bands bands(BandSettings settings) {
            return new Bands(settings.mixedFrom(), settings.positiveFrom());
        }
    }
}
