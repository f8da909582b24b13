package org.filmscore.scoring;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A stream that does not let tests wait, and in which nothing but the stream itself ends a connection. */
public class StreamOfTests implements QuarkusTestProfile {

    static final int SEATS = 1005;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "filmscore.stream.listeners",
                Integer.toString(SEATS),
                "filmscore.stream.kept",
                "3000",
                "filmscore.stream.heartbeat",
                "1s",
                "filmscore.stream.patience",
                "10s",
                "quarkus.http.idle-timeout",
                "10m",
                "filmscore.cors.origins",
                "https://films.example");
    }
}
