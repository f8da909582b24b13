package org.filmscore.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.fuzzer.http.Json;

/** One service over HTTP. A request without a response throws {@link UncheckedIOException}. */
public final class Api {

    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    private final URI address;
    private final String token;

    private Api(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    public static Api at(URI address) {
        return new Api(address, "");
    }

    /** The same with this token, or with none if it is empty. */
    public Api as(String someToken) {
        return new Api(address, someToken);
    }

    /** @param path below {@code /api/v1}, or one that starts with {@code /q/} */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, json(body));
    }

    /** @param type media type of the text */
    public Answer post(String path, String type, String text) {
        return send("POST", path, type, BodyPublishers.ofString(text));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, json(body));
    }

    /** Where nothing exists yet. */
    public Answer putNew(String path, Object body) {
        return send("PUT", path, "application/json", json(body), "If-None-Match");
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, json(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(Json.write(body));
    }

    private Answer send(String method, String path, BodyPublisher body) {
        return send(method, path, "application/json", body);
    }

    private Answer send(String method, String path, String type, BodyPublisher body) {
        return send(method, path, type, body, "If-Match");
    }

    private Answer send(String method, String path, String type, BodyPublisher body, String condition) {
        var request = HttpRequest.newBuilder(address.resolve(path.startsWith("/q/") ? path : "/api/v1" + path))
                .method(method, body)
                .timeout(TIMEOUT)
                .header("Content-Type", type);
        if (!path.endsWith("/me")) {
            request.header(condition, "*");
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + " at " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
