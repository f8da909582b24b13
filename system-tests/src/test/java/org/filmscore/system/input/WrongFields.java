package org.filmscore.system.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Request;
import org.filmscore.system.document.Requests;
import org.filmscore.system.document.Schema;

/** A body that is right but for one field: every field in turn, however deep, and whatever can be wrong with it. */
final class WrongFields {

    private static final String HERE = "here-stands-what-is-wrong";
    /** In an array it would be one item less, which is right. */
    private static final Fragment NOTHING = Fragment.malformed("nothing", "");

    private static final List<String> NOT_TO_BE_SMUGGLED =
            List.of("id", "revision", "userId", "score", "status", "__proto__", "unknownToAll");

    private final Request fitting;
    private final JsonNode body;
    private final boolean patch;
    private final List<Wrong> wrongs = new ArrayList<>();

    private WrongFields(Request fitting, JsonNode body, boolean patch) {
        this.fitting = fitting;
        this.body = body;
        this.patch = patch;
    }

    static List<Wrong> of(Operation operation, Request fitting, JsonNode body) {
        var fields = new WrongFields(fitting, body, operation.isPatch());
        var schema = operation.body().orElseThrow();
        fields.properties("", schema, body);
        return fields.wrongs;
    }

    private void field(String pointer, Schema schema, JsonNode sample, boolean required) {
        Fragments.wrongFor(schema, sample).forEach(fragment -> wrongs.add(wrong(pointer, fragment)));
        wrongs.add(wrong(pointer, required ? Fragment.wrong("null") : Fragment.strange("null")));
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
            wrongs.add(wrong(pointer + "/" + name, NOTHING));
            field(pointer + "/" + name, property, sample.path(name), required.contains(name));
        });
        schema.values()
                .ifPresent(value -> sample.properties()
                        .forEach(entry -> field(pointer + "/" + entry.getKey(), value, entry.getValue(), !patch)));
        if (schema.values().isEmpty()) {
            NOT_TO_BE_SMUGGLED.stream()
                    .filter(name -> !properties.containsKey(name))
                    .forEach(name -> wrongs.add(smuggled(pointer, name)));
        }
        if (!patch || pointer.matches(".*/\\d+")) {
            required.forEach(name -> wrongs.add(missing(pointer, name)));
        }
    }

    private Wrong wrong(String pointer, Fragment fragment) {
        var copy = body.deepCopy();
        put(copy, JsonPointer.compile(pointer), HERE);
        var text = new String(Requests.bytes(copy), ISO_8859_1).replace("\"" + HERE + "\"", fragment.bytes());
        var request = fitting.saying(text.getBytes(ISO_8859_1));
        var what = pointer + ": " + fragment.what();
        return switch (fragment.grade()) {
            case WRONG_VALUE -> Wrong.naming(pointer, what, request);
            case WRONG_JSON -> Wrong.refused(what, request);
            case STRANGE -> Wrong.strange(what, request);
        };
    }

    private Wrong smuggled(String pointer, String name) {
        var copy = body.deepCopy();
        ((ObjectNode) copy.at(pointer)).put(name, 7);
        var place = pointer + "/" + name;
        return Wrong.naming(place, place + ": unknown", fitting.saying(Requests.bytes(copy)));
    }

    private Wrong missing(String pointer, String name) {
        var copy = body.deepCopy();
        ((ObjectNode) copy.at(pointer)).remove(name);
        var place = pointer + "/" + name;
        return Wrong.naming(place, place + ": missing", fitting.saying(Requests.bytes(copy)));
    }

    private static void put(JsonNode body, JsonPointer place, String value) {
        var last = place.last();
        switch (body.at(place.head())) {
            case ObjectNode object -> object.put(last.getMatchingProperty(), value);
            case ArrayNode array -> array.set(last.getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(place + " is nowhere in " + body);
        }
    }
}
