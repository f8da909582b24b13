package org.filmscore.fuzzer.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Schema;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.request.Requests;

/** Bodies in which one field is invalid or unusual: every field at every depth. */
final class FieldAttacks {

    private static final String MARK = "replaced-by-the-fragment";
    /** Nothing in place of a value; in an array that would be one item less, which is valid. */
    private static final Fragment NOTHING = Fragment.malformed("nothing", "");

    private static final List<String> UNKNOWN_PROPERTIES =
            List.of("id", "revision", "userId", "score", "status", "__proto__", "unknownToAll");

    private final Request fitting;
    private final JsonNode body;
    private final boolean patch;
    private final List<Attack> attacks = new ArrayList<>();

    private FieldAttacks(Request fitting, JsonNode body, boolean patch) {
        this.fitting = fitting;
        this.body = body;
        this.patch = patch;
    }

    static List<Attack> of(Operation operation, Request fitting, JsonNode body) {
        var fields = new FieldAttacks(fitting, body, operation.isPatch());
        var schema = operation.body().orElseThrow();
        fields.properties("", schema, body);
        return fields.attacks;
    }

    private void field(String pointer, Schema schema, JsonNode sample, boolean required) {
        Fragments.attacking(schema, sample).forEach(fragment -> attacks.add(with(pointer, fragment)));
        attacks.add(with(pointer, required ? Fragment.invalid("null") : Fragment.unusual("null")));
        if (schema.type().equals("array")) {
            field(pointer + "/0", schema.items(), sample.path(0), true);
        } else if (sample.isObject()) {
            properties(pointer, schema, sample);
        }
    }

    private void properties(String pointer, Schema schema, JsonNode sample) {
        var properties = schema.properties();
        var required = schema.required();
        properties.forEach((name, property) -> {
            attacks.add(with(pointer + "/" + name, NOTHING));
            field(pointer + "/" + name, property, sample.path(name), required.contains(name));
        });
        schema.values()
                .ifPresent(value -> sample.properties()
                        .forEach(entry -> field(pointer + "/" + entry.getKey(), value, entry.getValue(), !patch)));
        if (schema.values().isEmpty()) {
            UNKNOWN_PROPERTIES.stream()
                    .filter(name -> !properties.containsKey(name))
                    .forEach(name -> attacks.add(unknown(pointer, name)));
        }
        if (!patch || pointer.matches(".*/\\d+")) {
            required.forEach(name -> attacks.add(missing(pointer, name)));
        }
    }

    private Attack with(String pointer, Fragment fragment) {
        var copy = body.deepCopy();
        put(copy, JsonPointer.compile(pointer), MARK);
        var text = new String(Requests.bytes(copy), ISO_8859_1).replace("\"" + MARK + "\"", fragment.bytes());
        var request = fitting.withBody(text.getBytes(ISO_8859_1));
        var what = pointer + ": " + fragment.what();
        return switch (fragment.effect()) {
            case INVALID_VALUE -> Attack.refusedNaming(pointer, what, request);
            case MALFORMED -> Attack.refused(what, request);
            case UNUSUAL -> Attack.unusual(what, request);
        };
    }

    private Attack unknown(String pointer, String name) {
        var copy = body.deepCopy();
        ((ObjectNode) copy.at(pointer)).put(name, 7);
        var place = pointer + "/" + name;
        return Attack.refusedNaming(place, place + ": unknown", fitting.withBody(Requests.bytes(copy)));
    }

    private Attack missing(String pointer, String name) {
        var copy = body.deepCopy();
        ((ObjectNode) copy.at(pointer)).remove(name);
        var place = pointer + "/" + name;
        return Attack.refusedNaming(place, place + ": missing", fitting.withBody(Requests.bytes(copy)));
    }

    private static void put(JsonNode body, JsonPointer place, String value) {
        var last = place.last();
        switch (body.at(place.head())) {
            case ObjectNode object -> object.put(last.getMatchingProperty(), value);
            case ArrayNode array -> array.set(last.getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(place + " is not in " + body);
        }
    }
}
