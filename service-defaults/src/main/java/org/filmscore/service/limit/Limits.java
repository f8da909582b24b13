package org.filmscore.service.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of everything is taken. */
@ConfigMapping(prefix = "filmscore.limits")
interface Limits {

    /** Names and values of all header fields together. */
    @WithDefault("16K")
    MemorySize header();

    /** Path and query together. */
    @WithDefault("8K")
    MemorySize uri();

    @WithDefault("1M")
    MemorySize body();

    /** From the end of the header to the end of the body. */
    @WithDefault("10s")
    Duration sending();

    /** Bodies that are read while they arrive, which may take any time. */
    Streamed streamed();

    /** How much of a body that is read while it arrives. */
    interface Streamed {

        @WithDefault("512M")
        MemorySize body();

        /** How long nothing may come. */
        @WithDefault("30s")
        Duration stalled();

        /** From the end of the header to the end of the body. */
        @WithDefault("1h")
        Duration total();
    }
}
