package org.filmscore.scoring.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The limits of the stream. */
@ConfigMapping(prefix = "filmscore.stream")
interface StreamSettings {

    /** The highest number of subscribers of a replica. They share quarkus.http.limits.max-connections with other requests. */
    @WithDefault("5000")
    int maxSubscribers();

    /** The number of changes in the replay buffer, each one or two kilobytes. */
    @WithDefault("10000")
    int replayBuffer();

    /** The interval of heartbeats. */
    @WithDefault("15s")
    Duration heartbeat();

    /** The time after which a subscriber that does not read is disconnected. */
    @WithDefault("20s")
    Duration stalledAfter();

    /** Creates the replay buffer. */
    class Buffer {

        @Produces
        @Singleton
        ReplayBuffer replayBuffer(StreamSettings settings) {
            return new ReplayBuffer(settings.replayBuffer());
        }
    }
}
