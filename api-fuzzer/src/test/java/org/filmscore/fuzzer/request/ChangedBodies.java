package org.filmscore.fuzzer.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Texts;
import org.filmscore.fuzzer.http.Json;
import org.filmscore.fuzzer.http.Request;

/** Valid bodies that differ from the one of a request in a single value. */
public final class ChangedBodies {

    private final Conventions conventions;

    ChangedBodies(Conventions conventions) {
        this.conventions = conventions;
    }

    /** The same request with another text in its body, if the body has a free text. */
    public Optional<Request> withText(Operation operation, Request request, String text) {
        var body = body(request);
        return Texts.in(operation, body, conventions.codes()).stream()
                .findFirst()
                .map(field -> {
                    field.put(text);
                    return request.withBody(Requests.bytes(body));
                });
    }

    /** The same request with another text in its body or, if the body has no free text, with another number or boolean. */
    public Request withAnyValue(Operation operation, Request request) {
        return withText(operation, request, "another text").orElseGet(() -> withNumberOrBoolean(request));
    }

    private static Request withNumberOrBoolean(Request request) {
        var body = body(request);
        var property = body.properties().stream()
                .filter(each -> each.getValue().isInt() || each.getValue().isBoolean())
                .findFirst()
                .orElseThrow();
        var value = property.getValue();
        var changed = value.isInt()
                ? body.put(property.getKey(), value.asInt() + 1)
                : body.put(property.getKey(), !value.asBoolean());
        return request.withBody(Requests.bytes(changed));
    }

    private static ObjectNode body(Request request) {
        return (ObjectNode) Json.read(new String(request.body(), UTF_8));
    }
}
