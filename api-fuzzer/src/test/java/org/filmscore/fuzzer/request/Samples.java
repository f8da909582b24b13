package org.filmscore.fuzzer.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Parameter;
import org.filmscore.fuzzer.document.Schema;

/** Values that match a schema: the document's examples, and generated ones where it has none. */
public final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS =
            List.of("Some words", "word", "en", "US", "https://example.org/a", "1", "12345678", "2012-09-28");

    private final Fixtures fixtures;
    private final Conventions conventions;

    Samples(Fixtures fixtures, Conventions conventions) {
        this.fixtures = fixtures;
        this.conventions = conventions;
    }

    /** A body with every property. */
    public JsonNode of(Operation operation) {
        var body = operation.body().orElseThrow(() -> new IllegalArgumentException(operation + " takes no body"));
        return sample("", body, JSON.missingNode(), operation);
    }

    public String of(Parameter parameter, Operation operation) {
        var example = parameter.schema().example().orElse(JSON.missingNode());
        var hint = example.isArray() ? example.path(0) : example;
        return sample(parameter.name(), parameter.value(), hint, operation).asText();
    }

    /** @param hint the value at this place in the example of the whole body */
    private JsonNode sample(String name, Schema schema, JsonNode hint, Operation operation) {
        var example = hint.isMissingNode() ? schema.example().orElse(hint) : hint;
        return switch (schema.type()) {
            case "object" -> object(name, schema, example, operation);
            case "array" -> array(name, schema, example, operation);
            case "string" -> JSON.textNode(text(name, schema, example, operation));
            case "boolean" -> JSON.booleanNode(example.asBoolean(false));
            case "integer" -> JSON.numberNode(example.asLong(least(schema)));
            case "number" -> JSON.numberNode(example.asDouble(least(schema)));
            default -> example.isMissingNode() ? JSON.objectNode() : example;
        };
    }

    /** One item, or as many as the schema requires. */
    private JsonNode array(String name, Schema schema, JsonNode example, Operation operation) {
        var items = JSON.arrayNode();
        var least = schema.limit("minItems").map(JsonNode::asInt).orElse(1);
        for (var i = 0; i < Math.max(1, least); i++) {
            items.add(sample(name, schema.items(), example.path(i), operation));
        }
        return items;
    }

    private JsonNode object(String name, Schema schema, JsonNode example, Operation operation) {
        var object = JSON.objectNode();
        var onlyOne = schema.limit("maxProperties").isPresent();
        schema.properties().forEach((property, of) -> {
            if (!onlyOne || example.has(property)) {
                object.set(property, sample(property, of, example.path(property), operation));
            }
        });
        schema.values().ifPresent(of -> {
            var key = example.isEmpty() ? "some" : example.fieldNames().next();
            object.set(key, sample(name, of, example.path(key), operation));
        });
        return object;
    }

    private String text(String name, Schema schema, JsonNode example, Operation operation) {
        if (!schema.alternatives().isEmpty()) {
            return example.asText(schema.alternatives().getFirst());
        }
        return fixtures.named(name, operation).orElseGet(() -> plain(name, schema, example));
    }

    private String plain(String name, Schema schema, JsonNode example) {
        if (conventions.uniqueProperties().contains(name)) {
            return "of-" + UUID.randomUUID();
        }
        Supplier<Stream<String>> candidates = () -> switch (schema.format()) {
            case "date" -> Stream.of("2012-09-28");
            case "date-time" -> Stream.of("2012-09-28T10:15:30Z");
            case "uuid" -> Stream.of(UUID.randomUUID().toString());
            case "uri" -> Stream.of("https://example.org/a");
            default -> TEXTS.stream();
        };
        return example.isTextual() ? example.asText() : fitting(schema, candidates.get());
    }

    private static String fitting(Schema schema, Stream<String> candidates) {
        return candidates
                .filter(text -> schema.pattern().isEmpty()
                        || schema.pattern().get().matcher(text).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The schema needs an example: " + schema.json()));
    }

    private static long least(Schema schema) {
        return schema.limit("minimum").map(JsonNode::asLong).orElse(1L);
    }
}
