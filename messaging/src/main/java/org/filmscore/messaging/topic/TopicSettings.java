package org.filmscore.messaging.topic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What a service publishes and consumes, and how those topics are made. */
@ConfigMapping(prefix = "filmscore.topics")
public interface TopicSettings {

    Optional<Set<String>> publishes();

    Optional<Set<String>> consumes();

    /** Never change it on a running system: the films would move to other partitions and lose their order. */
    @WithDefault("12")
    int partitions();

    /** How long a topic may keep a replaced event: erased text is gone soon after. Changes apply to existing topics. */
    @WithDefault("7d")
    Duration maxCompactionLag();
}
