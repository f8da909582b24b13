package org.filmscore.fuzzer.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The schema of a value, with references resolved and compositions merged. */
public record Schema(Document document, JsonNode json) {

    private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");

    /** @param holder a parameter or the content of a body; its example becomes the schema's */
    static Schema of(Document document, JsonNode holder) {
        var merged = flat(document, holder.path("schema"));
        if (holder.has("example")) {
            merged.set("example", holder.get("example"));
        } else if (!holder.path("examples").isEmpty()) {
            var first = document.resolved(holder.path("examples").iterator().next());
            merged.set("example", first.path("value"));
        }
        return new Schema(document, merged);
    }

    public String type() {
        var type = json.path("type");
        if (type.isArray()) {
            return type.valueStream()
                    .map(JsonNode::asText)
                    .filter(name -> !name.equals("null"))
                    .findFirst()
                    .orElse("");
        }
        return type.asText(json.has("properties") ? "object" : "");
    }

    public Map<String, Schema> properties() {
        var properties = new LinkedHashMap<String, Schema>();
        json.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), part(entry.getValue())));
        return properties;
    }

    public Set<String> required() {
        var required = new TreeSet<String>();
        json.path("required").forEach(name -> required.add(name.asText()));
        return required;
    }

    public Schema items() {
        return part(json.path("items"));
    }

    /** The schema of the values of a map. */
    public Optional<Schema> values() {
        var values = json.path("additionalProperties");
        return values.isObject() ? Optional.of(part(values)) : Optional.empty();
    }

    /** The values of an enum; empty for any other schema. */
    public List<String> alternatives() {
        return json.path("enum")
                .valueStream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    public Optional<Pattern> pattern() {
        return limit("pattern").map(pattern -> Pattern.compile(pattern.asText(), Pattern.UNICODE_CHARACTER_CLASS));
    }

    public String format() {
        return json.path("format").asText();
    }

    /** A keyword with a plain value: {@code maxLength}, {@code minimum} ... */
    public Optional<JsonNode> limit(String name) {
        return Optional.ofNullable(json.get(name)).filter(JsonNode::isValueNode);
    }

    public Optional<JsonNode> example() {
        return Optional.ofNullable(json.get("example"))
                .or(() -> Optional.ofNullable(json.path("examples").get(0)))
                .or(() -> Optional.ofNullable(json.get("default")));
    }

    private Schema part(JsonNode schema) {
        return new Schema(document, flat(document, schema));
    }

    /** Resolves references and merges compositions; keywords beside them take precedence. */
    private static ObjectNode flat(Document document, JsonNode schema) {
        var flat = JsonNodeFactory.instance.objectNode();
        if (schema.has("$ref")) {
            flat.setAll(flat(
                    document, document.json().at(schema.path("$ref").asText().substring(1))));
        }
        for (var name : COMPOSITIONS) {
            schema.path(name)
                    .valueStream()
                    .filter(part -> !part.path("type").asText().equals("null"))
                    .forEach(part -> flat.setAll(flat(document, part)));
        }
        schema.properties().stream()
                .filter(entry -> !entry.getKey().equals("$ref") && !COMPOSITIONS.contains(entry.getKey()))
                .forEach(entry -> flat.set(entry.getKey(), entry.getValue()));
        return flat;
    }
}
