package org.filmscore.fuzzer.input;

import static org.filmscore.fuzzer.request.Requests.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Parameter;
import org.filmscore.fuzzer.document.Parameter.Location;
import org.filmscore.fuzzer.document.Schema;
import org.filmscore.fuzzer.http.Request;

/** Query parameters that are unknown, empty, repeated or of another type. */
final class QueryAttacks {

    /** Parameters whose values are checked beyond their schema. */
    private static final Set<String> CHECKED = Set.of("sort", "cursor");

    private static final List<String> UNUSUAL = List.of(
            "%",
            "_",
            "*",
            "\\",
            "'",
            "\"",
            "' OR '1'='1",
            "'; DROP TABLE users; --",
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

    private QueryAttacks() {}

    static Stream<Attack> of(Operation operation, Request fitting) {
        var unknown = Stream.of(
                Attack.refusedNaming("nosuch", "an unknown parameter", fitting.withQuery("nosuch", "1")),
                Attack.refusedNaming("Limit", "a parameter in capitals", fitting.withQuery("Limit", "1")),
                Attack.refused("a parameter without a name", fitting.withQuery("", "1")),
                Attack.refused("an unknown parameter that cannot be decoded", fitting.withQuery("a%zz", "1")),
                Attack.answeredWith(414, "a target of 20 kB", fitting.withQuery("nosuch", "a".repeat(20_000))));
        var known = operation.parameters(Location.QUERY).stream().flatMap(parameter -> of(fitting, parameter));
        return Stream.concat(unknown, known);
    }

    private static Stream<Attack> of(Request fitting, Parameter parameter) {
        var name = parameter.name();
        var attacks = new ArrayList<Attack>();
        attacks.add(Attack.refusedNaming(name, name + ": empty", fitting.withQuery(name, "")));
        attacks.add(Attack.refusedNaming(name, name + ": blank", fitting.withQuery(name, "%20")));
        attacks.add(Attack.refusedNaming(name, name + ": NUL", fitting.withQuery(name, "a%00b")));
        attacks.add(Attack.refused(name + ": %zz", fitting.withQuery(name, "%zz")));
        attacks.add(Attack.refused(name + ": half an escape", fitting.withQuery(name, "a%2")));
        attacks.add(Attack.refused(name + ": invalid UTF-8", fitting.withQuery(name, "%C3%28")));
        attacks.add(Attack.refused(name + ": a lone surrogate", fitting.withQuery(name, "%ED%A0%80")));
        attacks.add(Attack.unusual(name + ": raw bytes", fitting.withQuery(name, "\u00c3\u00a9\u00ff")));
        attacks.add(Attack.unusual(name + ": 2,000 digits", fitting.withQuery(name, "9".repeat(2000))));
        attacks.add(Attack.unusual(name + ": 1,000 times", thousand(fitting, name)));
        if (!parameter.isRepeatable()) {
            attacks.add(Attack.refusedNaming(
                    name, name + ": twice", fitting.withQuery(name, "1").withQuery(name, "1")));
        }
        unlike(parameter)
                .forEach(value -> attacks.add(
                        Attack.refusedNaming(name, name + ": " + value, fitting.withQuery(name, encoded(value)))));
        UNUSUAL.forEach(
                value -> attacks.add(Attack.unusual(name + ": " + value, fitting.withQuery(name, encoded(value)))));
        return attacks.stream();
    }

    private static Stream<String> unlike(Parameter parameter) {
        var schema = parameter.value();
        var words = Stream.of("no such thing", "'; DROP TABLE users; --", "%", "1e1000");
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
        return fitting.withQuery(name, "1" + ("&" + name + "=1").repeat(999));
    }
}
