package org.filmscore.system.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** A part of a request beside its body. */
public record Parameter(String name, Place place, boolean required, Schema schema, JsonNode json) {

    /** Where it stands. */
    public enum Place {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }

    static Parameter of(Document document, JsonNode node) {
        var json = document.resolved(node);
        return new Parameter(
                json.path("name").asText(),
                Place.valueOf(json.path("in").asText().toUpperCase(Locale.ROOT)),
                json.path("required").asBoolean(),
                Schema.of(document, json),
                json);
    }

    /** Whether it may be given more than once. */
    public boolean isRepeatable() {
        return schema.type().equals("array");
    }

    /** What one value of it is. */
    public Schema value() {
        return isRepeatable() ? schema.items() : schema;
    }
}
