package org.filmscore.scoring;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A stream with short intervals for tests. The idle timeout of HTTP is too long to close its connections. */
public class FastStreamProfile implements QuarkusTestProfile {

    static final int MOST_SUBSCRIBERS = 1005;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "filmscore.stream.max-subscribers",
                Integer.toString(MOST_SUBSCRIBERS),
                "filmscore.stream.replay-buffer",
                "3000",
                "filmscore.stream.heartbeat",
                "1s",
                "filmscore.stream.stalled-after",
                "10s",
                "quarkus.http.idle-timeout",
                "10m",
                "filmscore.cors.origins",
                "https://films.example");
    }
}
