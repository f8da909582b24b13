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
            return uri.getPath().endsWith("/me") ? ownRating(path[4], token) : found(uri.getQuery());
        }
        return switch (path[path.length - 1]) {
            case "films" -> addFilm(body);
            case "publications" -> addByKey("publication", publications, body);
            case "critics" -> addByKey("critic", critics, body);
            case "critic-reviews" -> addReview(path[4], body);
            case "me" -> rate(path[4], token, body);
            default -> problem(404, "not-found", uri.getPath());
        };
    }

    private Answer found(String query) {
        var items = NODES.arrayNode();
        if (query != null && filmsByExternalId.containsKey(query.substring("externalId=".length()))) {
            items.addObject().put("id", filmsByExternalId.get(query.substring("externalId=".length())));
        }
        return new Answer(200, NODES.objectNode().set("items", items));
    }

    private Answer addFilm(JsonNode film) {
        for (var externalId : film.path("externalIds").properties()) {
            var existing = filmsByExternalId.get(
                    externalId.getKey() + ":" + externalId.getValue().asText());
            if (existing != null) {
                return existing("film-already-there", "/api/v1/films/" + existing);
            }
        }
        var id = "film-" + films.size();
        films.put(id, film);
        film.path("externalIds")
                .properties()
                .forEach(externalId -> filmsByExternalId.put(
                        externalId.getKey() + ":" + externalId.getValue().asText(), id));
        return made(id);
    }

    private static Answer addByKey(String kind, Map<String, JsonNode> those, JsonNode body) {
        var key = body.path("key").asText();
        if (those.putIfAbsent(key, body) != null) {
            var id = kind + "-" + List.copyOf(those.keySet()).indexOf(key);
            return existing(kind + "-already-there", "/api/v1/" + kind + "s/" + id);
        }
        return made(kind + "-" + (those.size() - 1));
    }

    private Answer addReview(String film, JsonNode review) {
        if (isUnknown(film)) {
            return problem(404, "film-not-found", film);
        }
        if (review.path("grade").asText().equals("Recommended")) {
            return problem(400, "grade-unreadable", "the grade cannot be read for certain");
        }
        var what = List.of(
                film,
                review.path("publicationId").asText(),
                review.path("criticId").asText());
        if (reviews.putIfAbsent(what, review) != null) {
            return existing("already-reviewed", "/api/v1/critic-reviews/1");
        }
        return made("review-" + reviews.size());
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

    private static Answer made(String id) {
        return new Answer(201, NODES.objectNode().put("id", id));
    }

    private static Answer existing(String type, String path) {
        var problem = problem(409, type, "there is one already");
        ((ObjectNode) problem.body()).put("existing", path);
        return problem;
    }

    private static Answer problem(int status, String type, String detail) {
        return new Answer(
                status,
                NODES.objectNode()
                        .put("type", "https://filmscore.example/problems/" + type)
                        .put("detail", detail));
    }
}
