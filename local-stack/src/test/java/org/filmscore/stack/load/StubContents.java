package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the stubbed services have taken, by the rules of theirs that a loader meets. */
final class StubContents {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, JsonNode> films = new LinkedHashMap<>();
    private final Map<String, String> filmsByExternalId = new HashMap<>();
    private final Map<String, JsonNode> publications = new LinkedHashMap<>();
    private final Map<String, JsonNode> critics = new LinkedHashMap<>();
    private final Map<List<String>, JsonNode> reviews = new LinkedHashMap<>();
    private final Map<List<String>, JsonNode> ratings = new LinkedHashMap<>();
    private int deafFor;

    synchronized List<JsonNode> films() {
        return List.copyOf(films.values());
    }

    synchronized List<JsonNode> publications() {
        return List.copyOf(publications.values());
    }

    synchronized List<JsonNode> critics() {
        return List.copyOf(critics.values());
    }

    synchronized List<JsonNode> reviews() {
        return List.copyOf(reviews.values());
    }

    synchronized Map<List<String>, JsonNode> ratings() {
        return Map.copyOf(ratings);
    }

    /** So many writes about films are answered as if the films had not been heard of. */
    synchronized void hearsOfFilmsAfter(int writes) {
        deafFor = writes;
    }

    synchronized Answer answer(String method, URI uri, String token, JsonNode body) {
        var path = uri.getPath().split("/");
        if (method.equals("GET")) {
            return read(path, uri.getQuery(), token);
        }
        return switch (path[path.length - 1]) {
            case "me" -> rate(path[4], token, body);
            default -> problem(404, "not-found", uri.getPath());
        };
    }

    private Answer read(String[] path, String query, String token) {
        return switch (path[path.length - 1]) {
            case "me" -> ownRating(path[4], token);
            case "critic-reviews" ->
                isUnknown(path[4]) ? problem(404, "film-not-found", path[4]) : new Answer(200, NODES.objectNode());
            default -> found(query);
        };
    }

    /** What is reported of one row, by the rules of an import that keeps what is there. */
    synchronized JsonNode imported(String path, JsonNode row) {
        return path.endsWith("/films/import") ? importFilm(row) : importReview(row);
    }

    private JsonNode importFilm(JsonNode film) {
        for (var externalId : film.path("externalIds").properties()) {
            var existing = filmsByExternalId.get(
                    externalId.getKey() + ":" + externalId.getValue().asText());
            if (existing != null) {
                return outcome("UNCHANGED", existing);
            }
        }
        return outcome("TAKEN", addFilm(film));
    }

    private JsonNode importReview(JsonNode review) {
        var publication = review.path("publication");
        var critic = review.path("critic");
        publications.putIfAbsent(publication.path("key").asText(), publication);
        if (!critic.isMissingNode()) {
            critics.putIfAbsent(critic.path("key").asText(), critic);
        }
        if (review.path("grade").asText().equals("Recommended")) {
            return outcome("PARKED", "parked-1")
                    .put("problem", "grade-unreadable")
                    .put("detail", "the grade cannot be read for certain");
        }
        var what = List.of(
                review.path("film").asText(),
                publication.path("key").asText(),
                critic.path("key").asText());
        return outcome(reviews.putIfAbsent(what, review) == null ? "TAKEN" : "UNCHANGED", "review-1");
    }

    private static ObjectNode outcome(String outcome, String id) {
        return NODES.objectNode().put("outcome", outcome).put("id", id);
    }

    private Answer found(String query) {
        var items = NODES.arrayNode();
        if (query != null && filmsByExternalId.containsKey(query.substring("externalId=".length()))) {
            items.addObject().put("id", filmsByExternalId.get(query.substring("externalId=".length())));
        }
        return new Answer(200, NODES.objectNode().set("items", items));
    }

    private String addFilm(JsonNode film) {
        var id = "film-" + films.size();
        films.put(id, film);
        film.path("externalIds")
                .properties()
                .forEach(externalId -> filmsByExternalId.put(
                        externalId.getKey() + ":" + externalId.getValue().asText(), id));
        return id;
    }

    private Answer rate(String film, String token, JsonNode rating) {
        if (isUnknown(film)) {
            return problem(404, "film-not-found", film);
        }
        return new Answer(ratings.put(List.of(film, token), rating) == null ? 201 : 200, rating);
    }

    private Answer ownRating(String film, String token) {
        var rating = ratings.get(List.of(film, token));
        return rating == null ? problem(404, "user-review-not-found", film) : new Answer(200, rating);
    }

    private boolean isUnknown(String film) {
        if (deafFor > 0) {
            deafFor--;
            return true;
        }
        return !films.containsKey(film);
    }

    private static Answer problem(int status, String type, String detail) {
        return new Answer(
                status,
                NODES.objectNode()
                        .put("type", "https://filmscore.example/problems/" + type)
                        .put("detail", detail));
    }
}
