package org.filmscore.fuzzer.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.filmscore.fuzzer.document.Parameter.Location;

/**
 * One operation of a service: a method and a path.
 *
 * @param path as in the document, with its variables in braces
 */
public record Operation(Document document, String method, String path, JsonNode json) {

    /** Where its service listens. */
    public URI address() {
        return document.address();
    }

    public String id() {
        return json.path("operationId").asText();
    }

    public boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Whether it may change state; {@code x-safe} marks a POST that does not. */
    public boolean isWrite() {
        return !isRead() && !json.path("x-safe").asBoolean();
    }

    /** Whether it reads any number of rows while they arrive and reports the refused ones; {@code x-import} marks it. */
    public boolean isImport() {
        return json.path("x-import").asBoolean();
    }

    /** Whether its response is a stream without an end; {@code x-stream} marks it. */
    public boolean isEndless() {
        return json.path("x-stream").asBoolean();
    }

    /** The media type of its successful response. */
    public String mediaType() {
        return json.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> document.resolved(response.getValue()).path("content").properties().stream())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("application/json");
    }

    /** The documented statuses. */
    public Set<Integer> statuses() {
        var statuses = new TreeSet<Integer>();
        json.path("responses").fieldNames().forEachRemaining(status -> {
            if (status.matches("\\d{3}")) {
                statuses.add(Integer.valueOf(status));
            }
        });
        return statuses;
    }

    public List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        for (var given :
                List.of(document.json().path("paths").path(path).path("parameters"), json.path("parameters"))) {
            given.forEach(parameter -> parameters.add(Parameter.of(document, parameter)));
        }
        return parameters;
    }

    public List<Parameter> parameters(Location location) {
        return parameters().stream()
                .filter(parameter -> parameter.location() == location)
                .toList();
    }

    public Optional<Parameter> query(String name) {
        return parameters(Location.QUERY).stream()
                .filter(parameter -> parameter.name().equals(name))
                .findAny();
    }

    /** The schemas of its request body by media type; empty if it has no body. */
    public Map<String, Schema> bodies() {
        var bodies = new LinkedHashMap<String, Schema>();
        document.resolved(json.path("requestBody"))
                .path("content")
                .properties()
                .forEach(content -> bodies.put(content.getKey(), Schema.of(document, content.getValue())));
        return bodies;
    }

    public Optional<Schema> body() {
        return bodies().values().stream().findFirst();
    }

    /** Whether its body is a JSON merge patch (RFC 7396). */
    public boolean isPatch() {
        return bodies().containsKey("application/merge-patch+json");
    }

    /** Whether it lists items by pages. */
    public boolean isPaged() {
        return query("cursor").isPresent();
    }

    public Access access() {
        return Access.of(
                json.has("security") ? json.path("security") : document.json().path("security"));
    }

    @Override
    public String toString() {
        return method + " " + path + " of " + document;
    }
}
