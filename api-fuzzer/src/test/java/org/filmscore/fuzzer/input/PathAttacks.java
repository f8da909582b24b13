package org.filmscore.fuzzer.input;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Parameter;
import org.filmscore.fuzzer.document.Parameter.Location;
import org.filmscore.fuzzer.http.Request;

/** Paths that name no subject, or that are malformed. */
final class PathAttacks {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("an id of nothing", UUID.randomUUID().toString()),
            Map.entry("the id of ids", "00000000-0000-0000-0000-000000000000"),
            Map.entry("half an id", "01998c2e-"),
            Map.entry("a slug of nothing", "no-such-thing-1999"),
            Map.entry("a number", "1"),
            Map.entry("below zero", "-1"),
            Map.entry("2,000 digits", "9".repeat(2000)),
            Map.entry("5,000 letters", "a".repeat(5000)),
            Map.entry("NUL", "a%00b"),
            Map.entry("%zz", "%zz"),
            Map.entry("half an escape", "a%2"),
            Map.entry("a percent sign alone", "%"),
            Map.entry("an escaped lone surrogate", "%ED%A0%80"),
            Map.entry("escaped invalid UTF-8", "%C3%28"),
            Map.entry("raw bytes", "\u00c3\u00a9\u00ff"),
            Map.entry("an escaped slash", "a%2Fb"),
            Map.entry("the way up", "..%2F..%2Fq%2Fmetrics"),
            Map.entry("SQL", "'%20OR%20'1'='1"),
            Map.entry("more SQL", "%27%3B%20DROP%20TABLE%20users%3B--"),
            Map.entry("a wildcard", "%25"),
            Map.entry("a star", "*"),
            Map.entry("quotes", "%22%27%60"),
            Map.entry("an emoji", "%F0%9F%98%80"),
            Map.entry("a line break", "a%0D%0Ab"),
            Map.entry("a blank", "%20"),
            Map.entry("a template", "%7Bname%7D"),
            Map.entry("a matrix parameter", "x;a=b"));

    /** Well-formed, so that a DELETE may answer as if it were repeated. */
    private static final Set<String> IDS_OF_NOTHING = Set.of("an id of nothing", "the id of ids");

    private PathAttacks() {}

    /** @param fitting a valid request to the operation */
    static Stream<Attack> of(Operation operation, Request fitting) {
        return operation.parameters(Location.PATH).stream().flatMap(variable -> of(operation, fitting, variable));
    }

    private static Stream<Attack> of(Operation operation, Request fitting, Parameter variable) {
        return NAMES.entrySet().stream()
                .map(name -> attack(
                        operation,
                        variable.name() + ": " + name.getKey(),
                        fitting.withTarget(naming(operation, fitting, variable, name.getValue())),
                        IDS_OF_NOTHING.contains(name.getKey())));
    }

    private static Attack attack(Operation operation, String what, Request request, boolean isId) {
        return isId && operation.method().equals("DELETE")
                ? Attack.deletingNothing(what, request)
                : Attack.refused(what, request);
    }

    /** The target with another name for the variable. */
    static String naming(Operation operation, Request fitting, Parameter variable, String name) {
        var query = fitting.target().indexOf('?');
        var path = query < 0 ? fitting.target() : fitting.target().substring(0, query);
        var steps = path.split("/");
        steps[List.of(operation.path().split("/")).indexOf("{" + variable.name() + "}")] = name;
        return String.join("/", steps) + fitting.target().substring(path.length());
    }
}
