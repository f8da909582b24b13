package org.filmscore.fuzzer.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Parameter;
import org.filmscore.fuzzer.document.Parameter.Location;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.fuzzer.http.Json;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.http.Request.Header;
import org.filmscore.fuzzer.http.Wire;

/** Valid requests: about existing subjects, by a caller who may, with a complete body. */
public final class Requests {

    private final Conventions conventions;
    private final Fixtures fixtures;
    private final Samples samples;

    public Requests(List<Document> documents, Conventions conventions) {
        this.conventions = conventions;
        this.fixtures = new Fixtures(documents, conventions, this);
        this.samples = new Samples(fixtures, conventions);
    }

    public Fixtures fixtures() {
        return fixtures;
    }

    public Samples samples() {
        return samples;
    }

    public ChangedBodies changedBodies() {
        return new ChangedBodies(conventions);
    }

    /** About new subjects. */
    public Request fitting(Operation operation) {
        var request = fitting(operation, targetOf(operation));
        if (!operation.method().equals("PUT") && !operation.path().endsWith("}")) {
            create(operation, request);
        }
        return request;
    }

    /** About the subjects that the target names. */
    public Request fitting(Operation operation, String target) {
        var request = new Request(operation.method(), target, headers(operation), null);
        if (operation.body().isEmpty()) {
            return request;
        }
        var body = conventions.body(operation, (ObjectNode) samples.of(operation));
        return request.withBody(bytes(body))
                .with("Content-Type", operation.bodies().keySet().iterator().next());
    }

    /** Adds items to the list at the target; adds none to a list that no operation adds to. */
    public void fill(Operation list, String target, int many) {
        for (var i = 0; i < many; i++) {
            fixtures.fillerOf(list).ifPresent(filler -> answerTo(filler).acknowledged());
        }
        fixtures.makerOf(list).ifPresent(maker -> fill(list, target, maker, many));
    }

    private void fill(Operation list, String target, Operation maker, int many) {
        var path = target.replaceFirst("[?].*", "")
                + maker.path().substring(list.path().length());
        for (var i = 0; i < many; i++) {
            send(maker, fitting(maker, path)).acknowledged();
        }
    }

    /** The path with new subjects, and the required parameters. */
    public String targetOf(Operation operation) {
        var path = operation.path();
        for (var variable : operation.parameters(Location.PATH)) {
            path = path.replace("{" + variable.name() + "}", encoded(samples.of(variable, operation)));
        }
        return path + query(operation);
    }

    /** The same with names in its path that no subject has. */
    public String targetOfNothing(Operation operation) {
        var path = operation.path();
        for (var variable : operation.parameters(Location.PATH)) {
            path = path.replace("{" + variable.name() + "}", UUID.randomUUID().toString());
        }
        return path + query(operation);
    }

    public Answer answerTo(Operation operation) {
        return send(operation, fitting(operation));
    }

    /** Sends it over a connection of its own. */
    public Answer send(Operation operation, Request request) {
        try (var wire = Wire.to(operation.address())) {
            return wire.send(request);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static byte[] bytes(JsonNode body) {
        return Json.write(body).getBytes(StandardCharsets.UTF_8);
    }

    /** A singleton at a fixed path exists only after a PUT by the same caller. */
    private void create(Operation operation, Request request) {
        var path = conventions.createdBy(operation);
        putAt(path, operation).ifPresent(put -> {
            var target = path.equals(operation.path()) ? request.target() : targetOf(put);
            send(put, byTheSame(request, fitting(put, target))).acknowledged();
        });
    }

    private static Optional<Operation> putAt(String path, Operation operation) {
        return operation.document().operations().stream()
                .filter(other -> other.method().equals("PUT") && other.path().endsWith(path))
                .findAny();
    }

    private static Request byTheSame(Request request, Request other) {
        return request.header("Authorization")
                .map(token -> other.with("Authorization", token))
                .orElse(other);
    }

    private String query(Operation operation) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        operation.parameters(Location.QUERY).stream()
                .filter(Parameter::required)
                .forEach(parameter -> query.add(parameter.name() + "=" + encoded(samples.of(parameter, operation))));
        return query.toString();
    }

    private List<Header> headers(Operation operation) {
        var headers = new ArrayList<Header>();
        headers.add(new Header("Accept", operation.mediaType()));
        var access = operation.access();
        if (!access.open()) {
            var groups = access.groups().stream().limit(1).toArray(String[]::new);
            headers.add(new Header("Authorization", "Bearer " + conventions.tokenOfNewUser(groups)));
        }
        operation.parameters(Location.HEADER).stream()
                .filter(header -> header.name().equalsIgnoreCase("If-Match") && header.required())
                .forEach(header -> headers.add(new Header(header.name(), "*")));
        if (createsShared(operation)) {
            headers.add(new Header("If-None-Match", "*"));
        }
        return List.copyOf(headers);
    }

    /** A PUT that writes a new subject that others may write too. */
    private static boolean createsShared(Operation operation) {
        return operation.method().equals("PUT")
                && !operation.access().groups().isEmpty()
                && operation.parameters(Location.HEADER).stream()
                        .anyMatch(header -> header.name().equalsIgnoreCase("If-None-Match"));
    }
}
