package org.filmscore.stack.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filmscore.stack.load.Services;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.stack.system.StackFailure;

/** Reads the state of services, and asks them to publish it again. */
final class StateClient {

    /** How many subjects one request may name. */
    static final int NAMED = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Services services;
    private final String token;

    StateClient(Services services, String token) {
        this.services = services;
        this.token = token;
    }

    /** The lines of a topic, while they arrive. The last has the number of subjects. */
    Stream<JsonNode> lines(ServiceName service, String topic, Collection<String> subjects) {
        var query = subjects.stream().map(id -> "subject=" + id).collect(Collectors.joining("&", "?", ""));
        return ok(service, request(service, "/state/" + topic + query).GET(), BodyHandlers.ofLines())
                .body()
                .map(StateClient::read);
    }

    JsonNode get(ServiceName service, String path) {
        return read(ok(service, request(service, path).GET(), BodyHandlers.ofString())
                .body());
    }

    JsonNode post(ServiceName service, String path, Object body) {
        var request = request(service, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(body).toString()));
        return read(ok(service, request, BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder request(ServiceName service, String path) {
        return HttpRequest.newBuilder(services.resource(service, path)).header("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> ok(ServiceName service, HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            var response = client.send(request.build(), body);
            if (response.statusCode() >= 300) {
                throw new StackFailure("%s refuses %s %s (%d)"
                        .formatted(
                                service,
                                response.request().method(),
                                response.uri().getPath(),
                                response.statusCode()));
            }
            return response;
        } catch (IOException e) {
            throw new StackFailure(
                    "%s does not answer: %s. Is the system running (./filmscore up)?".formatted(service, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted");
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
