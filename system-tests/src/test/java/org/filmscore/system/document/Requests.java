package org.filmscore.system.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.filmscore.system.Answer;
import org.filmscore.system.Filmscore;
import org.filmscore.system.Json;
import org.filmscore.system.document.Parameter.Place;
import org.filmscore.system.document.Request.Header;

/** Requests that fit their operations: about things that are there, by somebody who may, with a body in which all is right. */
public final class Requests {

    private static final String BASE = "/api/v1";
    private static final String ME = "/users/me";
    private static final String UNREADABLE = "thumbs up";

    private final Filmscore filmscore;
    private final Things things;
    private final Samples samples;

    Requests(Filmscore filmscore, List<Document> documents, Things things) {
        this.filmscore = filmscore;
        this.things = things;
        this.samples = new Samples(things);
    }

    public static Requests of(Filmscore filmscore, List<Document> documents) {
        return new Requests(filmscore, documents, new Things(filmscore, documents));
    }

    public Things things() {
        return things;
    }

    public Samples samples() {
        return samples;
    }

    /** Of things that are all new. */
    public Request fitting(Operation operation) {
        var request = fitting(operation, targetOf(operation));
        if (!operation.method().equals("PUT") && !operation.path().endsWith("}")) {
            putFirst(operation, request);
        }
        return request;
    }

    /** Puts items into the list at the target, unless it is one of which the sample data has enough. */
    public void fill(Operation list, String target, int many) {
        for (var i = 0; i < many; i++) {
            things.fillerOf(list).ifPresent(filler -> answerTo(filler).acknowledged());
        }
        things.makerOf(list).ifPresent(maker -> fill(list, target, maker, many));
    }

    private void fill(Operation list, String target, Operation maker, int many) {
        var path = target.replaceFirst("[?].*", "")
                + maker.path().substring(list.path().length());
        for (var i = 0; i < many; i++) {
            send(maker, fitting(maker, path)).acknowledged();
        }
    }

    /** Of the things that the target names. */
    public Request fitting(Operation operation, String target) {
        var request = new Request(operation.method(), target, headers(operation), null);
        return operation.body().isEmpty()
                ? request
                : request.saying(Json.write(bodyOf(operation)))
                        .with(
                                "Content-Type",
                                operation.bodies().keySet().iterator().next());
    }

    /** A critic review that is imported is one to be parked: reviews themselves are made one by one. */
    private JsonNode bodyOf(Operation operation) {
        var body = samples.of(operation);
        return operation.isImport() && body.has("grade") ? ((ObjectNode) body).put("grade", UNREADABLE) : body;
    }

    /** The path with new things in it, and the parameters that must be there. */
    public String targetOf(Operation operation) {
        var path = operation.path();
        for (var variable : operation.parameters(Place.PATH)) {
            path = path.replace("{" + variable.name() + "}", encoded(samples.of(variable, operation)));
        }
        return path + asked(operation);
    }

    /** The same with names in its path that nothing goes by. */
    public String targetOfNothing(Operation operation) {
        var path = operation.path();
        for (var variable : operation.parameters(Place.PATH)) {
            path = path.replace("{" + variable.name() + "}", UUID.randomUUID().toString());
        }
        return path + asked(operation);
    }

    public Answer answerTo(Operation operation) {
        return send(operation, fitting(operation));
    }

    public Answer send(Operation operation, Request request) {
        var wire = Wire.to(filmscore.stack().address(operation.service()));
        try (wire) {
            return wire.send(request);
        }
    }

    /** A token of somebody new who may do it. */
    public String tokenFor(Operation operation) {
        var groups = operation.access().groups();
        return filmscore.tokenOf(
                "one-of-many-" + UUID.randomUUID(), groups.stream().limit(1).toArray(String[]::new));
    }

    /** As {@link org.filmscore.system.Api} wants paths. */
    static String underBase(String path) {
        return path.substring(BASE.length());
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static byte[] bytes(JsonNode body) {
        return Json.write(body).getBytes(StandardCharsets.UTF_8);
    }

    /** What stands at a path of its own, and is nobody's item, is there once it has been put there. */
    private void putFirst(Operation operation, Request request) {
        if (operation.path().contains(ME)) {
            put(operation, "/user-reviews/me").ifPresent(put -> sendByTheSame(request, put, targetOf(put)));
            return;
        }
        put(operation, operation.path()).ifPresent(put -> sendByTheSame(request, put, request.target()));
    }

    private static Optional<Operation> put(Operation operation, String path) {
        return operation.document().operations().stream()
                .filter(other -> other.method().equals("PUT") && other.path().endsWith(path))
                .findAny();
    }

    private void sendByTheSame(Request request, Operation put, String target) {
        send(put, byTheSame(request, fitting(put, target))).acknowledged();
    }

    private static Request byTheSame(Request request, Request other) {
        return request.header("Authorization")
                .map(token -> other.with("Authorization", token))
                .orElse(other);
    }

    private String asked(Operation operation) {
        var asked = new StringJoiner("&", "?", "").setEmptyValue("");
        operation.parameters(Place.QUERY).stream()
                .filter(Parameter::required)
                .forEach(parameter -> asked.add(parameter.name() + "=" + encoded(samples.of(parameter, operation))));
        return asked.toString();
    }

    private List<Header> headers(Operation operation) {
        var headers = new ArrayList<Header>();
        headers.add(new Header("Accept", operation.mediaType()));
        if (!operation.access().open()) {
            headers.add(new Header("Authorization", "Bearer " + tokenFor(operation)));
        }
        operation.parameters(Place.HEADER).stream()
                .filter(header -> header.name().equalsIgnoreCase("If-Match") && header.required())
                .forEach(header -> headers.add(new Header(header.name(), "*")));
        return List.copyOf(headers);
    }
}
