package org.filmscore.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much an import may take of the service. */
@ConfigMapping(prefix = "filmscore.imports")
interface ImportSettings {

    /** Imports under way in one process; each holds a thread and, while a chunk is taken, a connection. */
    @WithDefault("4")
    int atOnce();

    /** The longest row. */
    @WithDefault("1M")
    MemorySize row();

    /** Rows that are taken in one transaction. */
    @WithDefault("500")
    int chunk();

    /** How many rows may be refused before the rest is not looked at any more. */
    @WithDefault("100000")
    int refusals();
}
