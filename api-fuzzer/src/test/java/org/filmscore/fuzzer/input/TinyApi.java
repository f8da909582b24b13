package org.filmscore.fuzzer.input;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.http.Json;

/** An API of one operation on the JDK's HTTP server. It is correct, except for the fault that is planted in it. */
final class TinyApi implements AutoCloseable {

    /** What the API does wrong. */
    enum Fault {
        NONE,
        CRASHES_ON_NUL,
        SENDS_ERRORS_WITHOUT_A_BODY,
        SENDS_ERRORS_AS_TEXT,
        SHOWS_A_STACK_TRACE,
        ACCEPTS_UNKNOWN_PROPERTIES,
        DOES_NOT_NAME_THE_FIELD,
        ANSWERS_WITH_AN_UNDOCUMENTED_STATUS
    }

    private static final String DOCUMENT = """
            { "openapi": "3.1.0", "paths": { "/lamps": { "post": { "operationId": "createLamp", "security": [],
              "requestBody": { "content": { "application/json": { "schema": {
                "type": "object", "required": ["name"], "properties": {
                  "name": { "type": "string", "maxLength": 20, "pattern": "\\\\S", "example": "Desk" },
                  "watts": { "type": "integer", "minimum": 1, "maximum": 100, "example": 40 } } } } } },
              "responses": { "201": {}, "400": {}, "404": {}, "413": {} } } } } }
            """;
    private static final int LONGEST_BODY = 10 << 20;
    private static final Pattern NAME = Pattern.compile("(?U)(?=.*\\S)[^\\x00]{1,20}", Pattern.DOTALL);
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final HttpServer server;
    private final Fault fault;

    /** @param pointer of the refused field; empty if the body is refused as a whole */
    private record Refusal(int status, String pointer) {}

    TinyApi(Fault fault) throws IOException {
        this.fault = fault;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    List<Document> documents() {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return List.of(new Document("lamps", address, Json.read(DOCUMENT)));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var refusal =
                    exchange.getRequestMethod().equals("POST") ? refusalOf(body) : Optional.of(new Refusal(404, ""));
            if (refusal.isPresent()) {
                refuse(exchange, refusal.get());
            } else {
                send(exchange, 201, "application/json", "{\"id\": \"1\"}");
            }
        }
    }

    private Optional<Refusal> refusalOf(byte[] body) {
        if (fault == Fault.CRASHES_ON_NUL && new String(body, StandardCharsets.UTF_8).contains("\\u0000")) {
            return Optional.of(new Refusal(500, ""));
        }
        if (body.length > LONGEST_BODY) {
            return Optional.of(new Refusal(413, ""));
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            var lamp = STRICT.readTree(text.toString());
            return lamp.isObject() ? wrongFieldOf(lamp).map(pointer -> new Refusal(400, pointer)) : malformed();
        } catch (IOException e) {
            return malformed();
        }
    }

    private static Optional<Refusal> malformed() {
        return Optional.of(new Refusal(400, ""));
    }

    private Optional<String> wrongFieldOf(JsonNode lamp) {
        for (var property : lamp.properties()) {
            var name = property.getKey();
            if (!List.of("name", "watts").contains(name) && fault != Fault.ACCEPTS_UNKNOWN_PROPERTIES) {
                return Optional.of("/" + name);
            }
        }
        if (!isName(lamp.path("name"))) {
            return Optional.of("/name");
        }
        return lamp.has("watts") && !isWatts(lamp.path("watts")) ? Optional.of("/watts") : Optional.empty();
    }

    private static boolean isName(JsonNode name) {
        var text = name.asText();
        return name.isTextual()
                && NAME.matcher(text).matches()
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean isWatts(JsonNode watts) {
        return watts.isInt() && watts.asInt() >= 1 && watts.asInt() <= 100;
    }

    private void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        var status = fault == Fault.ANSWERS_WITH_AN_UNDOCUMENTED_STATUS ? 418 : refusal.status();
        var type = fault == Fault.SENDS_ERRORS_AS_TEXT ? "text/plain" : "application/problem+json";
        send(exchange, status, type, fault == Fault.SENDS_ERRORS_WITHOUT_A_BODY ? "" : problem(status, refusal));
    }

    private String problem(int status, Refusal refusal) {
        var detail = fault == Fault.SHOWS_A_STACK_TRACE ? "java.lang.NullPointerException" : "The lamp is refused.";
        var pointer = fault == Fault.DOES_NOT_NAME_THE_FIELD ? "" : refusal.pointer();
        return Json.write(Map.of(
                "type", "/problems/refused-lamp",
                "title", "Refused",
                "status", status,
                "detail", detail,
                "instance", "/lamps",
                "traceId", "1",
                "violations", List.of(Map.of("pointer", pointer))));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("Connection", "close");
        exchange.getResponseHeaders().add("Content-Length", String.valueOf(bytes.length));
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
