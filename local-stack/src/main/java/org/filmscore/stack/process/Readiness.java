package org.filmscore.stack.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What a service says of itself at {@code /q/health/ready}. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final HttpRequest question;

    Readiness(URI address) {
        question = HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                .timeout(PATIENCE)
                .build();
    }

    boolean isReached() throws InterruptedException {
        try {
            return CLIENT.send(question, BodyHandlers.discarding()).statusCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
