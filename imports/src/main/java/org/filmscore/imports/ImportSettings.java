package org.filmscore.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The limits of imports. */
@ConfigMapping(prefix = "filmscore.imports")
interface ImportSettings {

    /** Concurrent imports in one process. Each holds a thread and, while it takes a chunk, a connection. */
    @WithDefault("4")
    int atOnce();

    /** The largest size of a row. */
    @WithDefault("1M")
    MemorySize row();

    /** Rows in one transaction. */
    @WithDefault("500")
    int chunk();

    /** The import stops when more rows than this are refused. */
    @WithDefault("100000")
    int refusals();
}
