package org.filmscore.fuzzer.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** A parameter in the path, the query, a header or a cookie. */
public record Parameter(String name, Location location, boolean required, Schema schema, JsonNode json) {

    /** Where a parameter is sent. */
    public enum Location {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }

    static Parameter of(Document document, JsonNode node) {
        var json = document.resolved(node);
        return new Parameter(
                json.path("name").asText(),
                Location.valueOf(json.path("in").asText().toUpperCase(Locale.ROOT)),
                json.path("required").asBoolean(),
                Schema.of(document, json),
                json);
    }

    /** Whether it may be repeated. */
    public boolean isRepeatable() {
        return schema.type().equals("array");
    }

    /** The schema of one value. */
    public Schema value() {
        return isRepeatable() ? schema.items() : schema;
    }
}
