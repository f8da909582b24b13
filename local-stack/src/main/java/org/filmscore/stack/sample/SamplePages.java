package org.filmscore.stack.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.filmscore.stack.identity.DevelopmentKeys;
import org.filmscore.stack.identity.Identity;
import org.filmscore.stack.load.Services;
import org.filmscore.stack.system.ServiceName;

/**
 * The part of the sample data that no import takes: where to watch, family guides, a featured critic, votes and a report. Each
 * line of {@code pages.ndjson} is a request.
 */
final class SamplePages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Services services;
    private final DevelopmentKeys keys;

    SamplePages(Services services, DevelopmentKeys keys) {
        this.services = services;
        this.keys = keys;
    }

    /** Sends all requests and prints refusals. A conflict means that the page exists. */
    boolean areStored(PrintWriter out) throws IOException, InterruptedException {
        var areStored = true;
        for (var request : requests()) {
            var answer = send(request);
            if (answer.statusCode() >= 300 && answer.statusCode() != 409) {
                out.printf("%s: status %d: %s%n", answer.request().uri(), answer.statusCode(), answer.body());
                areStored = false;
            }
        }
        return areStored;
    }

    private HttpResponse<String> send(JsonNode request) throws IOException, InterruptedException {
        var method = request.path("method").asText();
        var path = request.path("path").asText();
        var service = ServiceName.valueOf(request.path("service").asText());
        var builder = HttpRequest.newBuilder(services.resource(service, withReview(path, request.path("reviewBy"))))
                .header("Authorization", "Bearer " + token(request.path("user")))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(request.path("body").toString()));
        if (request.has("user")) {
            return client.send(builder.build(), BodyHandlers.ofString());
        }
        var replaced = client.send(builder.copy().header("If-Match", "*").build(), BodyHandlers.ofString());
        return replaced.statusCode() == 412
                ? client.send(builder.header("If-None-Match", "*").build(), BodyHandlers.ofString())
                : replaced;
    }

    /** Without a user, an editor sends the request. */
    private String token(JsonNode user) {
        var identity = user.isMissingNode()
                ? Identity.of("loader", "editor")
                : new Identity(user.path("sub").asText(), user.path("name").asText(), List.of());
        return keys.token(identity, Duration.ofHours(1));
    }

    /** The path with the id of the review that somebody wrote of a film. */
    private String withReview(String path, JsonNode by) throws IOException, InterruptedException {
        if (by.isMissingNode()) {
            return path;
        }
        var reviews = "/films/" + by.path("film").asText() + "/user-reviews?withText=true&limit=100";
        var request = HttpRequest.newBuilder(services.resource(ServiceName.USER_REVIEW, reviews))
                .build();
        var items = JSON.readTree(client.send(request, BodyHandlers.ofString()).body())
                .path("items");
        var review = items.valueStream()
                .filter(item ->
                        item.at("/user/name").asText().equals(by.path("author").asText()))
                .findFirst();
        return path.replace(
                "{review}", review.map(found -> found.path("id").asText()).orElse("unknown"));
    }

    private static List<JsonNode> requests() throws IOException {
        try (var lines = SamplePages.class.getResourceAsStream("/sample-data/pages.ndjson");
                var requests = JSON.readerFor(JsonNode.class).<JsonNode>readValues(lines)) {
            return requests.readAll();
        }
    }
}
