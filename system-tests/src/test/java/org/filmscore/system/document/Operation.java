package org.filmscore.system.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.system.document.Parameter.Place;

/**
 * Something that a service can be asked to do.
 *
 * @param path as in the document, such as {@code /api/v1/films/{film}}
 */
public record Operation(Document document, String method, String path, JsonNode json) {

    public ServiceName service() {
        return document.service();
    }

    public String id() {
        return json.path("operationId").asText();
    }

    public boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Whether it may change something. */
    public boolean isWrite() {
        return !isRead() && !json.path("x-safe").asBoolean();
    }

    /** Whether it takes rows as they come, to any number, and says in a report what was wrong with which. */
    public boolean isImport() {
        return json.path("x-import").asBoolean();
    }

    /** Whether its answer goes on until somebody hangs up. */
    boolean isEndless() {
        return json.path("x-stream").asBoolean();
    }

    /** What it answers with when all is right. */
    String mediaType() {
        return json.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> document.resolved(response.getValue()).path("content").properties().stream())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("application/json");
    }

    /** The statuses of its answers. */
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

    public List<Parameter> parameters(Place place) {
        return parameters().stream()
                .filter(parameter -> parameter.place() == place)
                .toList();
    }

    public Optional<Parameter> query(String name) {
        return parameters(Place.QUERY).stream()
                .filter(parameter -> parameter.name().equals(name))
                .findAny();
    }

    /** What it takes, by media type; nothing where it takes no body. */
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

    /** Whether what it takes says what to change (RFC 7386) rather than how it shall be. */
    public boolean isPatch() {
        return bodies().containsKey("application/merge-patch+json");
    }

    /** Whether it answers with a list that is read by pages. */
    public boolean isPaged() {
        return query("cursor").isPresent();
    }

    public Access access() {
        return Access.of(
                json.has("security") ? json.path("security") : document.json().path("security"));
    }

    @Override
    public String toString() {
        return method + " " + path + " of " + service();
    }
}
