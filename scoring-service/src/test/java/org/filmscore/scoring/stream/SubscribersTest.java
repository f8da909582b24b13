package org.filmscore.scoring.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.ServiceUnderTest.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SubscribersTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    Subscribers subscribers;

    @Inject
    ReplayBuffer recent;

    @Test
    void areEndedWithACompleteResponse() throws Exception {
        eventually(() -> assertThat(recent.now()).isPresent());
        var response = subscribe();
        eventually(() -> assertThat(subscribers.size()).isEqualTo(1));

        subscribers.endAll();

        assertThat(response.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(response.get().body()).startsWith("retry: ").contains("\nid: ");
        eventually(() -> assertThat(subscribers.size()).isZero());
        subscribe();
        eventually(() -> assertThat(subscribers.size()).isEqualTo(1));
    }

    /** Fails if the connection closes before the response ends. */
    private static CompletableFuture<HttpResponse<String>> subscribe() {
        var stream = URI.create("http://localhost:" + RestAssured.port + "/api/v1/scores/stream");
        return CLIENT.sendAsync(HttpRequest.newBuilder(stream).build(), BodyHandlers.ofString());
    }
}
