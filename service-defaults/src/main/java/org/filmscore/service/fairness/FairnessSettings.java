package org.filmscore.service.fairness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The limits of one client. */
@ConfigMapping(prefix = "filmscore.fairness")
interface FairnessSettings {

    /** Requests in a period; all of them may come at once. */
    @WithDefault("6000")
    long requests();

    @WithDefault("60s")
    Duration period();

    /** Open event streams. */
    @WithDefault("100")
    int streams();

    /** Running imports. */
    @WithDefault("2")
    int imports();

    /** How many clients are remembered. Beyond it, a client that has not called for long begins anew. */
    @WithDefault("100000")
    int clients();
}
