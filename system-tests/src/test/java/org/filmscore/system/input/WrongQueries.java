package org.filmscore.system.input;

import static org.filmscore.system.document.Requests.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Parameter;
import org.filmscore.system.document.Parameter.Place;
import org.filmscore.system.document.Request;
import org.filmscore.system.document.Schema;

/** Parameters that are unknown, empty, given twice, or not what they should be. */
final class WrongQueries {

    /** Lists that are told a sort they do not know, or a cursor they did not give, say so whatever the schema lets through. */
    private static final Set<String> CHECKED = Set.of("sort", "cursor");

    private static final List<String> STRANGE = List.of(
            "%",
            "_",
            "*",
            "\\",
            "'",
            "\"",
            "' OR '1'='1",
            "'; DROP TABLE films; --",
            "%' ESCAPE '!",
            "<script>",
            "${jndi:ldap://example.org}",
            "\ud83d\ude00",
            "\u202ee",
            "e\u0301",
            "a:b:c",
            ":",
            "-",
            ",",
            "()",
            "[1]",
            "\uffff",
            "\u0001",
            "NaN",
            "-0",
            "0",
            "00000000-0000-0000-0000-000000000000");

    private WrongQueries() {}

    static Stream<Wrong> of(Operation operation, Request fitting) {
        var unknown = Stream.of(
                Wrong.naming("nosuch", "an unknown parameter", fitting.asking("nosuch", "1")),
                Wrong.naming("Limit", "a parameter in capitals", fitting.asking("Limit", "1")),
                Wrong.refused("a parameter without a name", fitting.asking("", "1")),
                Wrong.refused("an unknown parameter that cannot be decoded", fitting.asking("a%zz", "1")),
                Wrong.told(414, "a target of 20 kB", fitting.asking("nosuch", "a".repeat(20_000))));
        var known = operation.parameters(Place.QUERY).stream().flatMap(parameter -> of(fitting, parameter));
        return Stream.concat(unknown, known);
    }

    private static Stream<Wrong> of(Request fitting, Parameter parameter) {
        var name = parameter.name();
        var wrongs = new ArrayList<Wrong>();
        wrongs.add(Wrong.naming(name, name + ": empty", fitting.asking(name, "")));
        wrongs.add(Wrong.naming(name, name + ": blank", fitting.asking(name, "%20")));
        wrongs.add(Wrong.naming(name, name + ": NUL", fitting.asking(name, "a%00b")));
        wrongs.add(Wrong.refused(name + ": %zz", fitting.asking(name, "%zz")));
        wrongs.add(Wrong.refused(name + ": half an escape", fitting.asking(name, "a%2")));
        wrongs.add(Wrong.refused(name + ": invalid UTF-8", fitting.asking(name, "%C3%28")));
        wrongs.add(Wrong.refused(name + ": a lone surrogate", fitting.asking(name, "%ED%A0%80")));
        wrongs.add(Wrong.strange(name + ": raw bytes", fitting.asking(name, "\u00c3\u00a9\u00ff")));
        wrongs.add(Wrong.strange(name + ": 2,000 digits", fitting.asking(name, "9".repeat(2000))));
        wrongs.add(Wrong.strange(name + ": 1,000 times", thousand(fitting, name)));
        if (!parameter.isRepeatable()) {
            wrongs.add(Wrong.naming(
                    name, name + ": twice", fitting.asking(name, "1").asking(name, "1")));
        }
        unlike(parameter)
                .forEach(value ->
                        wrongs.add(Wrong.naming(name, name + ": " + value, fitting.asking(name, encoded(value)))));
        STRANGE.forEach(value -> wrongs.add(Wrong.strange(name + ": " + value, fitting.asking(name, encoded(value)))));
        return wrongs.stream();
    }

    private static Stream<String> unlike(Parameter parameter) {
        var schema = parameter.value();
        var words = Stream.of("no such thing", "'; DROP TABLE films; --", "%", "1e1000");
        if (CHECKED.contains(parameter.name()) || !schema.alternatives().isEmpty()) {
            return words;
        }
        return switch (schema.type()) {
            case "integer", "number" ->
                Stream.concat(Stream.of("a", "1.5", "0x10", "1 ", "9".repeat(30)), beyond(schema));
            case "boolean" -> Stream.of("yes", "1", "TRUE", "truefalse");
            default ->
                schema.format().isEmpty()
                        ? words.filter(word -> schema.pattern()
                                .filter(look -> !look.matcher(word).find())
                                .isPresent())
                        : words;
        };
    }

    private static Stream<String> beyond(Schema schema) {
        return Stream.concat(
                        schema.limit("minimum").map(JsonNode::asLong).map(least -> least - 1).stream(),
                        schema.limit("maximum").map(JsonNode::asLong).map(most -> most + 1).stream())
                .map(String::valueOf);
    }

    private static Request thousand(Request fitting, String name) {
        return fitting.asking(name, "1" + ("&" + name + "=1").repeat(999));
    }
}
