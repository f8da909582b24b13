package org.filmscore.scoring.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How much the stream keeps, and for whom. */
@ConfigMapping(prefix = "filmscore.stream")
interface StreamSettings {

    /** How many may listen to a replica at once. With other requests they share quarkus.http.limits.max-connections. */
    @WithDefault("5000")
    int listeners();

    /** How many of the newest changes are kept for those who come back, a kilobyte or two each. */
    @WithDefault("10000")
    int kept();

    /** How often each listener is written to when there is nothing to tell. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long a listener may leave what was sent to it unread before its connection is closed. */
    @WithDefault("20s")
    Duration patience();

    /** Makes room for what is kept. */
    class Room {

        @Produces
        @Singleton
        ReplayBuffer recentScores(StreamSettings settings) {
            return new ReplayBuffer(settings.kept());
        }
    }
}
