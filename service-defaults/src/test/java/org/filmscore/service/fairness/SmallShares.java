package org.filmscore.service.fairness;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits that a test reaches soon. The test is a trusted proxy, and names the addresses of its clients. */
public class SmallShares implements QuarkusTestProfile {

    static final int REQUESTS = 20;
    static final int STREAMS = 3;
    static final int IMPORTS = 2;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "filmscore.fairness.requests", Integer.toString(REQUESTS),
                "filmscore.fairness.period", "1h",
                "filmscore.fairness.streams", Integer.toString(STREAMS),
                "filmscore.fairness.imports", Integer.toString(IMPORTS),
                "filmscore.limits.streamed.total", "3s",
                "filmscore.http.forwarded", "true",
                "filmscore.http.trusted-proxies", "127.0.0.1");
    }
}
