package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/**
 * Speaks as the three services do to the loader, over real HTTP, and can be told to misbehave. What it has taken is in its
 * {@link StubContents}.
 */
final class StubSystem implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    interface Fault {
        void happen(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final StubContents contents = new StubContents();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

    StubSystem() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    StubContents contents() {
        return contents;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next write gets this answer instead of its own. */
    void answersOnce(int status, String retryAfter) {
        faults.add(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** The next write is answered by a closed connection. */
    void hangsUpOnce() {
        faults.add(HttpExchange::close);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var isWrite = !exchange.getRequestMethod().equals("GET");
            var fault = isWrite ? faults.poll() : null;
            if (fault != null) {
                fault.happen(exchange);
                return;
            }
            if (exchange.getRequestURI().getPath().endsWith("/import")) {
                report(exchange, body);
                return;
            }
            var token = exchange.getRequestHeaders().getFirst("Authorization");
            var answer =
                    contents.answer(exchange.getRequestMethod(), exchange.getRequestURI(), token, JSON.readTree(body));
            var bytes = JSON.writeValueAsBytes(answer.body());
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void report(HttpExchange exchange, byte[] rows) throws IOException {
        var report = new StringBuilder();
        try (var parsed = JSON.readerFor(JsonNode.class).<JsonNode>readValues(rows)) {
            while (parsed.hasNext()) {
                var line = contents.imported(exchange.getRequestURI().getPath(), parsed.next());
                report.append(line).append('\n');
            }
        }
        var bytes = report.append("{\"summary\":{}}\n").toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
