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
    Subscribers audience;

    @Inject
    ReplayBuffer recent;

    @Test
    void isDismissedWithAnAnswerThatIsWhole() throws Exception {
        eventually(() -> assertThat(recent.now()).isPresent());
        var answer = listen();
        eventually(() -> assertThat(audience.size()).isEqualTo(1));

        audience.dismiss();

        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(answer.get().body()).startsWith("retry: ").contains("\nid: ");
        eventually(() -> assertThat(audience.size()).isZero());
        listen();
        eventually(() -> assertThat(audience.size()).isEqualTo(1));
    }

    /** Fails where the connection breaks off before the answer is over. */
    private static CompletableFuture<HttpResponse<String>> listen() {
        var stream = URI.create("http://localhost:" + RestAssured.port + "/api/v1/scores/stream");
        return CLIENT.sendAsync(HttpRequest.newBuilder(stream).build(), BodyHandlers.ofString());
    }
}
